"""Which form of the grammar stands for which line of what real pages do, and that every form is drawn."""
import importlib
import pkgutil
from collections.abc import Iterator

import pytest

from tests.composed import dress, vi
from tests.composed.sample import sample
from tests.composed.teller import Productions

# What pages were seen to write, by subject, and the forms that write so.
LINES = {
    "days: Chiều 30/3": "days.slash", "days: Sáng ngày 28/9": "days.slash", "days: 13-2": "days.dash", "days: 3.9": "days.dot",
    "days: ngày 2 tháng 9 năm 2020": "days.words", "days: 25 - 26/8": "days.range_dash", "days: 3 – 5.9": "days.range_dot",
    "days: Từ ngày 3 đến 5/6": "days.from_to", "days: hai ngày 7 và 8/6": "days.two_days",
    "days: Ngày 31-8 … trước đó, ngày 30-8": "days.earlier", "days: cùng ngày": "days.same_day",
    "days: ngày đầu năm 2017 (1/1)": "days.new_year", "days: tức mùng 1 Tết": "days.lunar", "days: Bảy giờ sáng": "days.hour_in_words",
    "days: 8 giờ 30": "days.hour", "days: thứ Tư (3/9)": "days.weekday", "days: ngày 3/9 vừa qua": "days.lately", "days: hôm nay (3/9)": "days.today", "days: hôm qua (3/9)": "days.yesterday",
    "years: only in quý I/2023": "periods.quarter_roman_slash", "years: quý 4/2025": "periods.quarter_digit",
    "years: 80 năm (2/9/1945 - 2/9/2025)": "years.anniversary_days", "years: 70 năm (1954 - 2024), ngày 3/8": "years.anniversary_years",
    "years: 1 năm after ký kết ngày 25/9/2013": "years.signing", "years: date 2024-05-06 before the text": "page.text_date",
    "years: date 2023-09 before the text": "years.published_month", "years: nowhere": "years.nowhere",
    "years: talks on quý 4/2025 held on 29/1": "years.next", "periods: quý IV without a year": "periods.without_year",
    "periods: quý 3 năm 2025": "periods.quarter_roman_year", "periods: quý thứ ba năm": "periods.quarter_words",
    "periods: quý III (2020)": "periods.quarter_brackets", "periods: 3 tháng cuối năm": "periods.three_months",
    "periods: 6 tháng đầu năm": "periods.half", "periods: nửa đầu năm": "periods.half_short", "periods: 9 tháng đầu năm": "periods.months",
    "periods: từ tháng 1 đến hết tháng 9": "periods.months_from_to", "periods: tháng 9/2024": "periods.month",
    "periods: năm 2024": "periods.year", "periods: từ đầu năm đến nay": "periods.open",
    "false dates: a clock in the header": "page.og", "false dates: dateModified": "page.json_ld",
    "false dates: ký ngày 23/11/2021": "days.not_an_agreement", "false dates: số 02/QĐ ngày 3/4/2015": "days.not_a_decision",
    "false dates: related news": "page.related_list",
    "units: các đồn biên phòng Cửa khẩu quốc tế A, B, C và D": "units.list_plural", "units: Đồn BP A và B": "units.list_one_head",
    "units: 4 Đồn Biên phòng A, B, C và D": "units.list_counted", "units: Năm đồn A, B, C, D và E": "units.list_five",
    "units: Đồn A, Đồn B và Đồn C": "units.list_heads", "units: X, Y (thuộc A), Đồn Z và Đồn W (thuộc B)": "units.list_two_parents",
    "units: X, Y (A) và Z, W (B)": "units.list_two_provinces", "units: Bộ Chỉ huy BĐBP tỉnh A và Bộ Chỉ huy tỉnh B": "units.commands_two_heads",
    "units: BĐBP hai tỉnh A và B": "units.commands_one_head", "units: Cụm 12 Đồn Biên phòng tỉnh A": "units.group_counted",
    "units: Cụm 12 Đồn Biên phòng tỉnh A, B": "units.group_two_provinces", "units: các đồn thuộc Ban Chỉ huy": "units.group",
    "units: Đồn X - Trạm Y; Đồn Z - Phân trạm W": "units.pairs_listed", "units: các cặp đơn vị": "units.pairs_listed_named",
    "units: xuất, nhập cảnh inside a name": "units.one", "units: short forms ĐBP CKQT, XNC": "units.one",
    "units: older names, Công an Biên phòng": "units.one", "units: A thuộc B": "units.of_parent", "units: A (tỉnh B)": "units.in_province",
    "units: several of one town": "units.other_list",
    "people: Trung tá A, Đồn trưởng": "people.rank_name_office", "people: đồng chí Trung tá A": "people.delegation_of",
    "people: Trưởng đoàn là": "people.head_is", "people: A - Đồn trưởng": "people.head_dash", "people: do A dẫn đầu": "people.led_by",
    "people: A làm Trưởng đoàn": "people.as_head", "people: đồng chí Cảnh giám cấp 2, Vương A": "people.police_rank",
    "people: ông A, Cảnh đốc cấp 1": "people.rank_behind", "people: ông Lý B, Tổng trạm trưởng": "people.mister",
    "people: đồng chí A without a rank": "people.comrade", "people: ông A dẫn đầu": "people.mister_led",
    "people: do Chính ủy Chi đội P Q Văn A làm Trưởng đoàn": "people.office_unit_name",
    "people: Đồn trưởng Đồn P Trung tá A": "people.office_unit_rank_name", "people: Trung Nguyễn A": "people.damaged_rank",
    "people: twice, with the office alone": "people.again_office", "people: twice, without": "people.again_comrade",
    "people: A cho biết": "people.said", "people: theo A": "people.according_to", "people: A (Đồn trưởng)": "people.brackets",
    "people: Đồn trưởng Đồn P, Trung tá A": "people.office_first", "people: in a caption": "people.caption",
    "not officials: writers": "people.reporter", "not officials: suspects": "people.suspect", "not officials: villagers": "people.villager",
    "not officials: traders": "people.trader", "not officials: Ảnh: A": "page.photographer",
    "figures: 41.972": "figures.digits", "figures: 17, 2 km": "figures.space_in_decimals", "figures: gần 12km": "figures.nearly",
    "figures: hơn 7km": "figures.over", "figures: khoảng": "figures.about", "figures: 383,914km": "figures.line",
    "figures: 1,5 triệu": "figures.millions", "figures: trên 90.000 lượt": "figures.entry_exit", "figures: hai vụ": "figures.words",
    "figures: 06 vụ": "figures.leading_zero", "figures: 6 vụ/18 đối tượng": "figures.pair_slash",
    "figures: 50 vụ với 436 công dân": "figures.pair_with", "figures: 6 vụ, 18 đối tượng": "figures.pair_comma",
    "figures: 3 vụ, 10 đối tượng: 2 vụ/8 … và 1 vụ/2 người": "figures.triple",
    "figures: 5 lần/20 công dân (trong đó có 3 đối tượng truy nã)": "figures.citizens",
    "figures: trong đó có đối tượng truy nã": "figures.among_them_wanted",
    "figures: 9 lần/945 cán bộ mỗi bên": "figures.each_side_joint_patrol", "figures: 12 nam và 4 nữ": "figures.split_sexes",
    "figures: 4 cán bộ (Việt Nam 2, Trung Quốc 2)": "figures.split_countries",
    "figures: Việt Nam trao trả Trung Quốc": "figures.direction_each_way", "figures: tiếp nhận … từ phía": "figures.direction_received",
    "figures: trao trả phía bạn": "figures.direction_returned",
    "not figures: 165(1), 99(2)+1.200m": "figures.not_markers", "not figures: Đội số 1": "figures.not_a_team_number",
    "not figures: 16 chữ vàng, 3 văn kiện": "figures.not_letters_of_gold", "not figures: lần thứ XII": "figures.not_an_ordinal",
    "not figures: an altitude": "figures.not_an_altitude", "not figures: phone numbers": "figures.not_a_phone",
    "not figures: digits in image names": "page.image_name", "facts only in a title": "page.fact_in_title",
    "facts only in a caption": "people.caption_comrade", "facts only in a table": "page.table",
    "crossings: A (Việt Nam) - B (Trung Quốc)": "crossings.countries", "crossings: B (Trung Quốc) - A (Việt Nam)": "crossings.countries_reversed",
    "crossings: cặp cửa khẩu A – B": "crossings.pair_dash", "crossings: A-B": "crossings.no_spaces",
    "crossings: A đối diện B": "crossings.opposite", "crossings: China first": "crossings.chinese_first",
    "crossings: a side with no toponym": "crossings.without_toponym", "crossings: a railway": "crossings.rail",
    "crossings: A - B, C - D và E - F": "crossings.list", "crossings: to be opened": "crossings.to_be_opened",
    "crossings: to be upgraded": "crossings.to_be_upgraded", "not crossings: Việt - Trung": "crossings.friendship",
    "not crossings: đồn - đồn": "crossings.posts_dash", "not crossings: Việt Nam – Trung Quốc": "crossings.countries_dash",
    "not crossings: xuất - nhập cảnh": "crossings.exit_entry_dash", "not crossings: thác X (Việt Nam) - Y (Trung Quốc)": "crossings.waterfall",
    "not crossings: villages": "crossings.villages", "not crossings: Phân trạm A- Trạm B": "units.pairs_listed",
    "place: tại trụ sở": "venue.seat", "place: tại cửa khẩu": "venue.gate", "place: tại tỉnh": "venue.town", "place: trực tuyến": "venue.online",
    "host: Chủ trì says who led": "venue.chaired", "host: do phía Trung Quốc đăng cai": "venue.hosted",
    "host: lần sau do … đăng cai": "venue.next_hosted", "host: on the dividing line": "venue.line",
    "signing: ký biên bản": "signing.minutes", "signing: sẽ ký kết": "signing.will", "signing: thúc đẩy việc ký kết": "signing.urge",
    "page: related news under the headline": "page.related_list", "page: related news in a box": "page.related_box",
    "page: related news behind": "page.related_behind", "page: ./.": "page.end_mark", "page: headline repeated in a caption": "page.caption_numbered",
    "page: comments, a hotline, a licence": "page.og", "page: no headline": "page.no_headline", "page: fb yt zl tw": "page.text",
    "page: something else": "page.something_else", "page: a feature with figures and no meeting": "features.partners",
    "not relevant: customs": "others.customs", "not relevant: one side's own meeting": "others.own_review",
    "not relevant: an arrest without a counterpart": "others.arrest", "not relevant: civil offices": "others.civil",
    "not relevant: villages twinned without a unit": "others.villages",
    "bytes: NFD": "page.nfd", "bytes: windows-1258": "page.windows_1258", "bytes: UTF-8 declared as iso-8859-1": "page.lying_charset",
    "bytes: &nbsp;, text cut across spans": "page.spans_and_hard_spaces", "bytes: <br> paragraphs, layout tables": "page.breaks",
    "bytes: JSON-LD @graph with +0700": "page.json_ld", "bytes: a date that only a script writes": "page.script_date",
    "bytes: a visible dateline": "page.dateline", "bytes: AMP": "page.amp",
}


def groups() -> Iterator[Productions]:
    for module in (dress, *(importlib.import_module(f"{vi.__name__}.{found.name}") for found in pkgutil.iter_modules(vi.__path__))):
        for value in vars(module).values():
            for group in value.values() if isinstance(value, dict) else (value,):
                if isinstance(group, Productions):
                    yield group


FORMS = sorted({production.form for group in groups() for production in group})


@pytest.mark.slow
@pytest.mark.parametrize("form", sorted({*FORMS, *LINES.values()}))
def test_every_form_is_drawn(form):
    assert sample(False).forms[form] + sample(True).forms[form] > 0
