"""Meetings read from small pages: which there are, when, of what kind, on what."""
import pytest

from tests.extraction.meeting_pages import read, units

SIDES = ("giữa Đồn Biên phòng Bát Xát (BĐBP Lào Cai, Việt Nam) và Trạm Kiểm tra Biên phòng xuất, nhập cảnh Hà Khẩu "
         "(Trung Quốc)")
LEFT, RIGHT = "Đồn Biên phòng Bát Xát", "Trạm Kiểm tra Biên phòng xuất, nhập cảnh Hà Khẩu (Trung Quốc)"
BOTH = ["VN border_post Bát Xát", "CN inspection_station Hà Khẩu"]


@pytest.mark.parametrize(("lead", "kind"), [
    (f"Sáng 5/4/2023, tại thành phố Lào Cai diễn ra hội đàm định kỳ {SIDES}.", "periodic_talks"),
    (f"Ngày 5/4/2023, {LEFT} tổ chức hội đàm nghiệp vụ với {RIGHT}.", "periodic_talks"),
    (f"Ngày 5/4/2023, {LEFT} hội đàm quý I/2023 với {RIGHT}.", "periodic_talks"),
    (f"Ngày 5/4/2023, {LEFT} hội đàm với {RIGHT}.", "periodic_talks"),
    (f"Ngày 5/4/2023, {LEFT} hội đàm đột xuất với {RIGHT}.", "ad_hoc_talks"),
    (f"Ngày 5/4/2023, {LEFT} hội đàm với {RIGHT} về việc tìm người mất tích.", "ad_hoc_talks"),
    (f"Chiều 5/4/2023, {LEFT} có cuộc gặp gỡ với {RIGHT} để thông báo tình hình.", "ad_hoc_talks"),
    (f"Ngày 5/4/2023, diễn ra hội nghị sơ kết 2 năm kết nghĩa {SIDES}.", "review"),
    (f"Ngày 5/4/2023, {LEFT} và {RIGHT} tổng kết công tác phối hợp năm 2022.", "review"),
    (f"Ngày 5/4/2023, diễn ra lễ ký kết kết nghĩa {SIDES}.", "twinning"),
    (f"Ngày 5/4/2023, {LEFT} đã sang thăm, chúc mừng {RIGHT}.", "visit"),
    (f"Ngày 5/4/2023, {LEFT} thăm {RIGHT}.", "visit"),
    (f"Ngày 5/4/2023, đoàn {RIGHT} sang chào xã giao {LEFT}.", "visit"),
    (f"Ngày 5/4/2023, {LEFT} và {RIGHT} gặp gỡ đầu xuân.", "visit"),
    (f"Ngày 5/4/2023, {LEFT} tiếp xúc với {RIGHT} giải quyết vụ việc xâm canh.", "ad_hoc_talks"),
    (f"Ngày 5/4/2023, {LEFT} họp bàn với {RIGHT} về phòng, chống dịch.", "ad_hoc_talks"),
    (f"Ngày 5/4/2023, {LEFT} tổ chức họp giao ban với {RIGHT}.", "periodic_talks"),
    (f"Ngày 5/4/2023, {LEFT} gặp gỡ, trao đổi nghiệp vụ quý I với {RIGHT}.", "periodic_talks"),
    (f"Ngày 5/4/2023, {LEFT} gặp gỡ, trao đổi nghiệp vụ với {RIGHT}.", "ad_hoc_talks"),
    (f"Ngày 5/4/2023, {LEFT} phối hợp với {RIGHT} tuần tra biên giới.", "joint_patrol"),
    (f"Ngày 5/4/2023, {LEFT} cùng {RIGHT} tuần tra, kiểm soát biên giới song phương.", "joint_patrol"),
    (f"Ngày 5/4/2023, {LEFT} hội đàm với {RIGHT} rồi tuần tra biên giới.", "periodic_talks"),
    (f"Ngày 5/4/2023, chỉ huy {LEFT} thăm xã giao, trao đổi với {RIGHT}.", "visit"),
    (f"Ngày 5/4/2023, đoàn công tác {RIGHT} đến chúc Tết và giao lưu với {LEFT}.", "visit"),
    (f"Ngày 5/4/2023, {LEFT} tổ chức giao lưu bóng chuyền với {RIGHT}.", "exchange"),
    (f"Ngày 5/4/2023, {LEFT} phối hợp với {RIGHT} tuần tra liên hợp.", "joint_patrol"),
    (f"Ngày 5/4/2023, {LEFT} gặp gỡ {RIGHT} thống nhất phương án rồi cùng tuần tra song phương.", "joint_patrol"),
    (f"Ngày 5/4/2023, {LEFT} tuần tra liên hợp với {RIGHT} sau khi hai bên hội đàm định kỳ.", "periodic_talks"),
    (f"Ngày 5/4/2023, {LEFT} tiếp nhận 3 công dân do {RIGHT} trao trả.", "handover"),
])
def test_kind(lead, kind):
    [meeting] = read(lead).meetings
    assert str(meeting.kind) == kind
    assert sorted(units(meeting)) == sorted(BOTH)
    assert meeting.date == "2023-04-05"


@pytest.mark.parametrize(("title", "kind"), [
    ("Hội đàm định kỳ trên biên giới", "periodic_talks"),
    ("Hội đàm quý I năm 2023", "periodic_talks"),
    ("Hội đàm đột xuất giữa hai đơn vị", "ad_hoc_talks"),
    ("Tin biên giới", "periodic_talks"),
])
def test_bare_talks_are_what_the_title_calls_them(title, kind):
    [meeting] = read(f"Ngày 5/4/2023, {LEFT} hội đàm với {RIGHT}.", title=title).meetings
    assert str(meeting.kind) == kind


@pytest.mark.parametrize("paragraph", [
    f"Kỳ hội đàm tới giữa {LEFT} và {RIGHT} dự kiến diễn ra ngày 5/7/2023.",
    f"Biên bản hội đàm giữa {LEFT} và {RIGHT} ký ngày 23/11/2021 là cơ sở phối hợp.",
    f"Trong năm 2022, {LEFT} đã tuần tra liên hợp với {RIGHT} 12 lần.",
    f"Năm 2018, {LEFT} và {RIGHT} đã trao trả, tiếp nhận 5 vụ/11 đối tượng.",
    f"Những năm qua, {LEFT} thường xuyên giao lưu với {RIGHT}.",
    f"Ngày 5/4/2023, {LEFT} tổng kết công tác quý I.",
    f"Ngày 5/4/2023, khi đang tuần tra biên giới, {LEFT} gặp người dân vừa đi qua {RIGHT}.",
    f"Ngày 5/4/2023, đường tuần tra biên giới từ {LEFT} đến {RIGHT} bị sạt lở.",
    f"Ngày 5/4/2023, {LEFT} giải cứu, bàn giao 3 cháu bé bị lừa sang Trung Quốc cho gia đình.",
    f"Ngày 5/4/2023, {LEFT} bàn giao 3 người nhập cảnh trái phép từ Trung Quốc cho cơ quan điều tra.",
    f"{LEFT} và {RIGHT} phối hợp chặt chẽ. Ngày 5/4/2023, Công an tỉnh Lào Cai hội đàm với Công an châu Hồng Hà "
    f"(Trung Quốc).",
])
def test_no_meeting(paragraph):
    assert read(paragraph).meetings == ()


@pytest.mark.parametrize(("lead", "published", "date", "date_end", "shown"), [
    (f"Chiều 5/4, {LEFT} hội đàm định kỳ quý I/2023 với {RIGHT}.", None, "2023-04-05", None, ["5/4", "quý I/2023"]),
    (f"Sáng 20/1, {LEFT} hội đàm nghiệp vụ quý 4/2022 với {RIGHT}.", None, "2023-01-20", None, ["20/1", "quý 4/2022"]),
    # A fresh report tells the year; the period that agrees with it shows it.
    (f"Sáng 20/1, {LEFT} hội đàm nghiệp vụ quý 4/2022 với {RIGHT}.", "2023-01-21", "2023-01-20", None,
     ["20/1", "quý 4/2022"]),
    (f"Chiều 5/4, {LEFT} hội đàm đột xuất với {RIGHT}.", "2019-04-07", "2019-04-05", None, ["5/4"]),
    (f"Chiều 5/4, {LEFT} hội đàm đột xuất với {RIGHT}.", None, None, None, None),
    (f"Sáng nay, {LEFT} hội đàm đột xuất với {RIGHT}.", "2019-03-01", "2019-03-01", None, ["Sáng nay"]),
    (f"(BTT) Chiều hôm qua, {LEFT} hội đàm đột xuất với {RIGHT}.", "2019-03-01", "2019-02-28", None, ["Chiều hôm qua"]),
    (f"Sáng nay (28/2), {LEFT} hội đàm đột xuất với {RIGHT}.", "2019-03-01", "2019-02-28", None, ["28/2"]),
    (f"Sáng nay, {LEFT} hội đàm đột xuất với {RIGHT}.", "2019-03", None, None, None),
    (f"Sáng nay, {LEFT} hội đàm đột xuất với {RIGHT}.", None, None, None, None),
    (f"Hạ tuần tháng 12, {LEFT} hội đàm đột xuất với {RIGHT}.", "2020-01-09", "2019-12", None, ["Hạ tuần tháng 12"]),
    (f"Giữa tháng 3 vừa qua, {LEFT} hội đàm đột xuất với {RIGHT}.", None, None, None, None),
    (f"Mới đây, {LEFT} hội đàm đột xuất với {RIGHT}.", "2019-03-01", "2019", None, ["Mới đây"]),
    (f"Theo kế hoạch phối hợp năm 2016, ngày 5/10, {LEFT} hội đàm công tác quý III với {RIGHT}.", None, "2016-10-05",
     None, ["ngày 5/10", "năm 2016"]),
    (f"Trong các ngày 3 - 5/6/2024, {LEFT} tuần tra song phương với {RIGHT}.", None, "2024-06-03", "2024-06-05",
     ["ngày 3 - 5/6/2024"]),
])
def test_date(lead, published, date, date_end, shown):
    [meeting] = read(lead, published=published).meetings
    assert (meeting.date, meeting.date_end) == (date, date_end)
    spans = meeting.evidence.get("date")
    assert spans is None if shown is None else [shown_text in span.text or span.text in shown_text
                                                for span, shown_text in zip(spans, shown, strict=True)]
    assert ("date_end" in meeting.evidence) == bool(date_end)


@pytest.mark.parametrize(("title", "paragraphs", "period"), [
    (None, [f"Chiều 5/4/2023, {LEFT} hội đàm định kỳ quý I/2023 với {RIGHT}."], "2023-Q1"),
    (None, [f"Chiều 5/4/2023, {LEFT} hội đàm thường niên năm 2022 với {RIGHT}."], "2022"),
    ("Hội đàm nghiệp vụ 6 tháng đầu năm 2022", [f"Ngày 22/7/2022, {LEFT} hội đàm với {RIGHT}."], "2022-H1"),
    (None, [f"Ngày 5/10/2024, {LEFT} hội đàm nghiệp vụ với {RIGHT}.", "Hai bên ký biên bản hội đàm quý "
                                                                      "III/2024."], "2024-Q3"),
    (None, [f"Ngày 5/10/2024, {LEFT} hội đàm định kỳ với {RIGHT}.", "Hai bên bàn nhiều việc của năm 2023."], None),
    (None, [f"Ngày 5/4/2023, {LEFT} sang thăm {RIGHT} sau quý I/2023."], None),
    (None, [f"Ngày 20/8/2016, diễn ra lễ sơ kết 1 năm kết nghĩa {SIDES}.", "Thỏa thuận kết nghĩa được hai bên ký "
                                                                           "ngày 12/8/2015."],
     "2015-08..2016-07"),
    (None, [f"Ngày 20/8/2016, diễn ra lễ sơ kết 1 năm kết nghĩa {SIDES}."], None),
    (None, [f"Thực hiện chương trình phối hợp năm 2016, ngày 5/10/2016, {LEFT} hội đàm công tác quý III với {RIGHT}."],
     None),
])
def test_period(title, paragraphs, period):
    [meeting] = read(*paragraphs, title=title).meetings
    assert meeting.period == period
    assert ("period" in meeting.evidence) == bool(period)


CAUGHT = "Đồn Công an cửa khẩu Nậm Lốt (Lào)"


@pytest.mark.parametrize("text", [
    f"Ngày 12/5/2022, Đồn Biên phòng Na Mèo cho biết, tối 11/5, đơn vị đã nhận 2 nghi phạm do {CAUGHT} bàn giao.",
    f"Sáng 12/5/2022, tin từ Đồn Biên phòng Na Mèo cho hay: ngày 11/5, đơn vị đã trao trả 2 người cho {CAUGHT}.",
    f"Theo báo cáo ngày 12/5/2022 của BĐBP Thanh Hóa, ngày 11/5, Đồn Biên phòng Na Mèo trao trả 2 người cho {CAUGHT}.",
    f"Ngày 12/5/2022, thông tin từ BĐBP Thanh Hóa, Đồn Biên phòng Na Mèo trao trả 2 người cho {CAUGHT} vào tối 11/5.",
    f"Thiếu tá Lò Văn Mừng, ngày 12/5/2022, xác nhận: Đồn Biên phòng Na Mèo trao trả {CAUGHT} 2 người tối 11/5.",
    f"Ngày 12/5/2022, báo chí Lào đưa tin tối 11/5, Đồn Biên phòng Na Mèo trao trả 2 người cho {CAUGHT}.",
    f"Ngày 12/5/2022, Đồn Biên phòng Na Mèo cho biết vừa trao trả 2 người cho {CAUGHT}. Trước đó, tối 11/5, Đồn Biên "
    f"phòng Na Mèo đã bàn giao họ cho {CAUGHT}.",
    f"Ngày 12/5/2022, Đồn Biên phòng Na Mèo cho biết vừa trao trả 2 người cho {CAUGHT}. Lễ bàn giao được tổ chức hôm "
    "11/5.",
    f"Ngày 12/5/2022, Đồn Biên phòng Na Mèo thông báo đã trao trả 2 người cho {CAUGHT}. Ngày 9/5, đơn vị bắt gặp họ ở "
    "rẫy. Cụ thể, 16 giờ ngày 11/5, hai bên ký giấy bàn giao.",
])
def test_the_day_on_which_it_was_told_is_not_the_day_held(text):
    [meeting] = read(text).meetings
    assert (meeting.kind, meeting.date, len(meeting.units)) == ("handover", "2022-05-11", 2)


@pytest.mark.parametrize(("text", "date"), [
    (f"Ngày 12/5/2022, Đồn Biên phòng Na Mèo cho biết vừa trao trả 2 người cho {CAUGHT}. Trước đó, ngày 9/5, đơn vị "
     "phát hiện họ ở rẫy.", None),
    (f"Ngày 12/5/2022, tại cuộc hội đàm với {CAUGHT}, Đồn Biên phòng Na Mèo cho biết mưa lũ đã rút.", "2022-05-12"),
    (f"Ngày 12/5/2022, theo lời mời của {CAUGHT}, Đồn Biên phòng Na Mèo sang hội đàm.", "2022-05-12"),
    (f"Theo tin từ Đồn Biên phòng Na Mèo, ngày 12/5/2022, đơn vị đã trao trả 2 người cho {CAUGHT}.", "2022-05-12"),
    (f"Ngày 12/5/2022, Đồn Biên phòng Na Mèo hội đàm với {CAUGHT}; trưởng đoàn cho biết ngày 9/5 có lũ.", "2022-05-12"),
])
def test_what_was_told_on_a_day_and_what_was_held_on_it(text, date):
    [meeting] = read(text).meetings
    assert meeting.date == date


def test_the_sentence_of_the_day_held_tells_the_place_as_well():
    [meeting] = read(
        f"Ngày 12/5/2022, Đồn Biên phòng Na Mèo cho biết vừa trao trả 2 người cho {CAUGHT}.",
        "Theo đó, tối 11/5, tại cửa khẩu quốc tế Na Mèo, đại diện hai đơn vị đã ký biên bản bàn giao.").meetings
    assert (meeting.date, meeting.place, meeting.host, meeting.signed) == (
        "2022-05-11", "cửa khẩu quốc tế Na Mèo", "VN", True)


def test_what_was_told_as_lately_is_dated_further_on():
    [meeting] = read(f"Vừa qua, {LEFT} hội đàm định kỳ với {RIGHT}.", f"Ngày 5/4, {LEFT} và {RIGHT} hội đàm định kỳ.",
                     published="2023-04-19").meetings
    assert meeting.date == "2023-04-05"


def test_an_earlier_meeting_told_in_passing_is_one_more():
    own, earlier = read(
        f"Sáng 5/4/2023, tại xã Trịnh Tường, {LEFT} hội đàm định kỳ quý I/2023 với {RIGHT}.",
        "Hai bên nhất trí duy trì đường dây nóng.",
        f"Trước đó, ngày 1/2/2023, tại Hà Khẩu, {LEFT} giao lưu bóng chuyền với {RIGHT}. Hai bên thống nhất tiếp tục "
        f"trao đổi thư.",
        "Kết thúc hội đàm, hai bên ký biên bản.").meetings
    assert (str(own.kind), own.date, own.signed, own.place) == ("periodic_talks", "2023-04-05", True, "xã Trịnh Tường")
    assert [str(name) for name in own.mechanisms] == ["hotline"]
    assert (str(earlier.kind), earlier.date) == ("exchange", "2023-02-01")
    assert (earlier.signed, earlier.place) == (None, "Hà Khẩu")
    assert [str(name) for name in earlier.mechanisms] == ["letters"]


@pytest.mark.parametrize(("title", "signed"), [("Giao lưu", True), ("Hội đàm", None), ("Bên dòng sông", None)])
def test_a_late_account_is_the_pages_own_where_the_title_names_its_kind(title, signed):
    scene = ["Sông chảy qua bản.", "Nắng lên.", "Người đi chợ đông."]
    [meeting] = read(*scene, f"Ngày 5/4/2023, {LEFT} giao lưu với {RIGHT}.", "Hai bên ký biên "
                                                                             "bản.", title=title).meetings
    assert meeting.signed is signed


def test_what_follows_a_later_meeting_belongs_to_it():
    first, second = read(
        f"Ngày 5/4/2023, {LEFT} hội đàm đột xuất với {RIGHT} về việc tìm nạn nhân.", "Hai bên ký biên bản.",
        f"Ngày 8/4/2023, {RIGHT} bàn giao 2 nạn nhân cho {LEFT}.", "Hai bên thống nhất duy trì đường dây "
                                                                   "nóng.").meetings
    assert (first.signed, [str(name) for name in first.mechanisms]) == (True, [])
    assert (second.signed, [str(name) for name in second.mechanisms]) == (None, ["hotline"])


def test_the_same_day_and_partners_are_one_meeting():
    [meeting] = read(f"{LEFT} và {RIGHT} vừa tổ chức hội đàm định kỳ.",
                     f"Sáng 5/4/2023, {LEFT} hội đàm định kỳ với {RIGHT}.",
                     f"Ngày 5/4/2023, sau hội đàm, {LEFT} cùng {RIGHT} tuần tra liên hợp.").meetings
    assert (str(meeting.kind), meeting.date) == ("periodic_talks", "2023-04-05")


def test_posts_that_each_met_their_own_partner_are_several_meetings():
    meetings = read(
        "Ngày 30/8/2025, các đoàn bạn sang chúc mừng các đồn theo từng cặp: Đồn Biên phòng Bát Xát - Trạm Kiểm tra "
        "Biên phòng xuất, nhập "
        "cảnh Hà Khẩu; Đồn Biên phòng Mường Khương - Phân trạm Kiều Đầu.").meetings
    assert [units(meeting) for meeting in meetings] == [
        BOTH, ["VN border_post Mường Khương", "CN inspection_station Kiều Đầu"]]
    assert {(meeting.kind, meeting.date, meeting.host) for meeting in meetings} == {("visit", "2025-08-30", "VN")}


def test_a_meeting_that_only_a_caption_tells_of():
    record = read("Những năm qua, quan hệ của lực lượng biên phòng hai bên ngày càng gắn bó.",
                  "Trong năm 2024, BĐBP Lào Cai trao trả phía Trung Quốc 12 đối tượng.",
                  captions=(f"Chỉ huy {LEFT} và chỉ huy {RIGHT} gặp gỡ tại Hà Khẩu.",))
    [meeting] = record.meetings
    assert {span.where for spans in meeting.evidence.values() for span in spans} == {"images.0.caption"}
    assert (str(meeting.kind), meeting.date, meeting.place) == ("ad_hoc_talks", None, "Hà Khẩu")


def test_a_title_with_a_period_makes_bare_talks_periodic():
    [meeting] = read(f"Ngày 5/4/2023, {LEFT} hội đàm với {RIGHT} về việc quản lý biên giới.",
                     title="Quý I/2023: hội đàm trên biên giới").meetings
    assert str(meeting.kind) == "periodic_talks"


def test_a_weak_word_in_the_title_says_nothing():
    [meeting] = read(f"Ngày 5/4/2023, {LEFT} hội đàm với {RIGHT} về việc tìm "
                     f"người.", title="Gặp gỡ bạn, tuần tra song phương").meetings
    assert str(meeting.kind) == "ad_hoc_talks"


@pytest.mark.parametrize(("title", "lead", "count"), [
    (f"{LEFT} và {RIGHT}", f"Ngày 5/4/2023, {LEFT} tổ chức hội đàm định kỳ.", 1),
    ("Tin biên giới", f"Ngày 5/4/2023, {LEFT} tổ chức hội đàm định kỳ với đoàn bạn. Đoàn bạn là {RIGHT}.", 1),
    ("Tin biên giới", f"Ngày 5/4/2023, {LEFT} tổ chức hội đàm định kỳ. Khách là {RIGHT}.", 0),
    ("Tin biên giới", f"Ngày 5/4/2023, tổ chức hội đàm định kỳ. Có mặt đoàn đại biểu {LEFT}, đoàn đại biểu "
                      f"{RIGHT}.", 1),
    ("Tin biên giới", f"Ngày 5/4/2023, tổ chức hội đàm định kỳ. {LEFT} làm tốt công tác.", 0),
])
def test_a_sentence_with_one_side_tells_of_a_meeting_where_the_other_is_spoken_of(title, lead, count):
    assert len(read(lead, title=title).meetings) == count


@pytest.mark.parametrize(("day", "passing"), [
    ("1/2/2022", True), ("1/6/2022", True), ("1/6/2023", False), ("4/4", True), ("6/4", False)])
def test_a_meeting_before_the_pages_own_is_told_in_passing(day, passing):
    record = read(f"Ngày 5/4/2023, {LEFT} hội đàm định kỳ với {RIGHT}.", f"Ngày {day}, {LEFT} tổ chức giao lưu với "
                                                                         f"{RIGHT}.", "Hai bên ký biên bản.")
    signed = [meeting.signed for meeting in record.meetings]
    assert signed == ([True, None] if passing else [None, True])


def test_a_meeting_without_a_day_beside_the_pages_own_is_told_in_passing():
    own, other = read(f"Ngày 5/4/2023, {LEFT} hội đàm định kỳ với {RIGHT}.", f"Đồn Biên phòng Y Tý vừa tổ chức giao "
                                                                             f"lưu với {RIGHT}.",
                      "Hai bên ký biên bản.").meetings
    assert (own.signed, other.signed, other.date) == (True, None, None)


def test_a_day_known_later_is_the_meetings_day():
    [meeting] = read(f"{LEFT} vừa gặp gỡ {RIGHT}.", f"Ngày 5/4/2023, {LEFT} gặp gỡ {RIGHT}, hai bên tuần tra song "
                                                    f"phương.").meetings
    assert (str(meeting.kind), meeting.date) == ("joint_patrol", "2023-04-05")


def test_a_later_word_says_more_of_the_same_day():
    [meeting] = read(f"Ngày 5/4/2023, {LEFT} gặp gỡ {RIGHT}.", f"Ngày 5/4/2023, {LEFT} cùng {RIGHT} tuần tra song "
                                                               f"phương.").meetings
    assert (str(meeting.kind), meeting.evidence["kind"][0].text) == ("joint_patrol", "tuần tra song phương")


def test_two_captions_of_one_meeting():
    record = read("Lực lượng biên phòng hai bên luôn phối hợp chặt chẽ.",
                  captions=(f"Chỉ huy {LEFT} gặp gỡ chỉ huy {RIGHT}.", f"Chỉ huy {LEFT} gặp gỡ chỉ huy {RIGHT} tại "
                                                                       f"Hà Khẩu."))
    assert len(record.meetings) == 1


def test_what_goes_on_and_on_is_bounded():
    lead = f"Ngày {{}}/{{}}/2023, {LEFT} hội đàm định kỳ với {RIGHT}."
    record = read(*(lead.format(day, month) for month in (1, 2, 3) for day in range(1, 29)))
    assert len(record.meetings) == 50


@pytest.mark.parametrize("aside", ["Trước đó, ngày 20/3", "Cùng ngày"])
def test_what_stands_before_a_sentence_that_looks_back_or_aside_is_not_its(aside):
    own, other = read("Ngày 5/4/2023, các đồn biên phòng tỉnh Lạng Sơn hội đàm định kỳ với Trạm Kiểm tra biên phòng "
                      "xuất nhập cảnh Ái Điểm.",
                      "Đoàn Việt Nam do Trung tá Lò Văn Sơn, Đồn trưởng Đồn Biên phòng Chi Ma làm trưởng đoàn.",
                      "Hai bên duy trì đường dây nóng.",
                      f"{aside}, Đồn Biên phòng Chi Ma đến thăm, chúc mừng Chi đội Quản lý biên giới Sùng Tả.").meetings
    assert ([str(way) for way in own.mechanisms], other.mechanisms) == (["hotline"], ())


@pytest.mark.parametrize("link", [", ", " và ", "; "])
def test_two_pairs_told_one_by_one_in_a_sentence_are_two_meetings(link):
    first, second = read(f"Ngày 5/4/2023, {LEFT} hội đàm với {RIGHT}{link}Đồn Biên phòng Chi Ma hội đàm với Trạm "
                         "Kiểm tra biên phòng xuất nhập cảnh Ái Điểm.").meetings
    assert (units(first), first.date) == (BOTH, "2023-04-05")
    assert units(second) == ["VN border_post Chi Ma", "CN inspection_station Ái Điểm"]


@pytest.mark.parametrize("lead", [
    f"Ngày 5/4/2023, {LEFT} hội đàm với {RIGHT} rồi {LEFT} tuần tra chung với {RIGHT}.",
    f"Ngày 5/4/2023, {LEFT} hội đàm với {RIGHT}, sau đó cùng tuần tra chung.",
])
def test_two_acts_of_one_pair_are_one_meeting(lead):
    assert len(read(lead).meetings) == 1


@pytest.mark.parametrize(("rest", "period"), [
    ("Trong quý I/2023, hai bên trao đổi 4 thư.", "2023-Q1"),
    ("Trong quý IV/2022, hai bên trao đổi 4 thư.", None),
    ("Hai bên trao đổi 4 thư.", None),
])
def test_a_quarter_without_a_year_has_that_which_the_page_names_with_it(rest, period):
    [meeting] = read(f"Ngày 5/4/2023, {LEFT} hội đàm định kỳ quý I với {RIGHT}.", rest).meetings
    assert meeting.period == period


@pytest.mark.parametrize(("title", "lead", "told"), [
    (f"{LEFT} hội đàm với {RIGHT}", "Vừa qua, hai đơn vị đã tổ chức hội đàm quý III năm 2023.", BOTH),
    (f"{LEFT} hội đàm với {RIGHT}", "Vừa qua, hai đơn vị thường xuyên hội đàm.", None),
    (f"{LEFT} hội đàm", "Vừa qua, hai đơn vị đã tổ chức hội đàm quý III năm 2023.", None),
    (None, "Vừa qua, hai đơn vị đã tổ chức hội đàm quý III năm 2023.", None),
])
def test_a_lead_may_leave_both_sides_to_the_title(title, lead, told):
    assert [units(meeting) for meeting in read(lead, title=title).meetings] == ([told] if told else [])


@pytest.mark.parametrize(("lead", "told"), [
    (f"{LEFT} ở nơi xa nhất. Ngày 5/4/2023, đơn vị cùng {RIGHT} tuần tra liên hợp.", BOTH),
    (f"Ngày 5/4/2023, đơn vị cùng {RIGHT} tuần tra liên hợp.", None),
    (f"{LEFT} ở nơi xa nhất. Ngày 5/4/2023, {RIGHT} đã giao lưu.", None),
])
def test_the_unit_that_is_not_named_again_takes_part(lead, told):
    assert [units(meeting) for meeting in read(lead).meetings] == ([told] if told else [])


@pytest.mark.parametrize(("lead", "kind"), [
    (f"Ngày 5/4/2023, {LEFT} đã làm thủ tục giao hai người trốn nã cho {RIGHT}.", "handover"),
    (f"Ngày 5/4/2023, {LEFT} chuyển giao 3 bị can cho {RIGHT}.", "handover"),
    (f"Ngày 5/4/2023, {LEFT} trả lại cho phía Trung Quốc một chiếc thuyền; nhận thuyền là {RIGHT}.", "handover"),
    (f"Ngày 5/4/2023, {LEFT} giao cho phía bạn 6 con trâu đi lạc, đại diện {RIGHT} ký nhận.", "handover"),
    (f"Ngày 5/4/2023, {RIGHT} bàn giao Vàng A.T. (19 tuổi) cho {LEFT}.", "handover"),
    (f"Ngày 5/4/2023, {LEFT} cùng {RIGHT} đưa hai cháu bé đi lạc về nước.", "handover"),
    (f"Ngày 5/4/2023, chỉ huy {LEFT} và lãnh đạo {RIGHT} gặp nhau ở mốc 92.", "ad_hoc_talks"),
    (f"Ngày 5/4/2023, {LEFT} và {RIGHT} có cuộc họp về ùn tắc xe hàng.", "ad_hoc_talks"),
    (f"Ngày 5/4/2023, {LEFT} và {RIGHT} cùng ngồi lại, bàn cách gỡ khó cho xe chở dưa.", "ad_hoc_talks"),
    (f"Ngày 5/4/2023, {LEFT} trao đổi với {RIGHT} về một vụ xâm canh.", "ad_hoc_talks"),
    (f"Ngày 5/4/2023, {LEFT} có buổi làm việc với {RIGHT}.", "ad_hoc_talks"),
    (f"Ngày 5/4/2023, {LEFT} giao hữu kéo co với {RIGHT}.", "exchange"),
    (f"Ngày 5/4/2023, {LEFT} cùng {RIGHT} tổ chức liên hoan văn nghệ.", "exchange"),
    (f"Ngày 5/4/2023, {LEFT} và {RIGHT} trồng 40 cây ở chân mốc.", "exchange"),
    (f"Ngày 5/4/2023, {LEFT} tiếp đoàn {RIGHT}.", "visit"),
    (f"Ngày 5/4/2023, {LEFT} trả về cho {RIGHT} 3 con ngựa.", "handover"),
    (f"Ngày 5/4/2023, {RIGHT} dẫn giải một nghi can sang giao cho {LEFT}.", "handover"),
    (f"Ngày 5/4/2023, {LEFT} có buổi gặp {RIGHT}.", "ad_hoc_talks"),
    (f"Ngày 5/4/2023, {LEFT} cử đoàn viếng, chia buồn với {RIGHT}.", "visit"),
    (f"Ngày 5/4/2023, {LEFT} đá trận bóng đá với {RIGHT}.", "exchange"),
    (f"Ngày 5/4/2023, {LEFT} cùng {RIGHT} khám bệnh cho dân bản.", "exchange"),
    (f"Ngày 5/4/2023, {LEFT} và {RIGHT} gặp nhau ở mốc 92, cùng đi dọc đường biên.", "joint_patrol"),
    (f"Ngày 5/4/2023, {LEFT} và {RIGHT} ký kết quy chế phối hợp.", "ad_hoc_talks"),
    (f"Ngày 5/4/2023, {LEFT} giao Lý Đại T. (44 tuổi) cho {RIGHT}.", "handover"),
    (f"Ngày 5/4/2023, {LEFT} trao tặng {RIGHT} 500 bộ xét nghiệm.", "handover"),
    (f"Ngày 5/4/2023, đại diện {RIGHT} sang hội ý với {LEFT}.", "ad_hoc_talks"),
    (f"Ngày 5/4/2023, {LEFT} và {RIGHT} thi cầu lông, tung còn.", "exchange"),
    (f"Ngày 5/4/2023, Đồn trưởng {LEFT} tiếp Thiếu tá Vương A, Trạm trưởng {RIGHT}.", "visit"),
    (f"Ngày 5/4/2023, diễn ra hội nghị trao đổi thường niên {SIDES}.", "periodic_talks"),
    (f"Ngày 5/4/2023, {LEFT} và {RIGHT} tặng quà xuân cho nhau ở mốc 92.", "exchange"),
    (f"Trong buổi làm việc ngày 5/4/2023, {LEFT} và {RIGHT} chốt giờ mở lối đi.", "ad_hoc_talks"),
    (f"Ngày 5/4/2023, tại hội đàm, {LEFT} đề nghị {RIGHT} dỡ rào.", "periodic_talks"),
    (f"Ngày 5/4/2023, {LEFT} và {RIGHT} họp mặt rút kinh nghiệm một năm phối hợp.", "ad_hoc_talks"),
    (f"Ngày 5/4/2023, {LEFT} sang tặng hoa {RIGHT}.", "visit"),
    (f"Ngày 5/4/2023, {LEFT} tổ chức thăm, tặng khẩu trang cho {RIGHT}.", "visit"),
    (f"Trong tháng 4/2023, {LEFT} thăm hỏi, động viên cán bộ, chiến sĩ {RIGHT}.", "visit"),
    (f"Ngày 5/4/2023, {LEFT} trao tặng nhu yếu phẩm cho {RIGHT}.", "handover"),
    (f"Ngày 5/4/2023, {LEFT} hỗ trợ 500 bộ đồ bảo hộ cho {RIGHT}.", "handover"),
    (f"Ngày 5/4/2023, {LEFT} và {RIGHT} tổ chức huấn luyện chung về cứu hộ.", "exchange"),
    (f"Ngày 5/4/2023, {LEFT} và {RIGHT} khai mạc lớp tập huấn tiếng Việt - tiếng Trung.", "exchange"),
    (f"Ngày 5/4/2023, {LEFT} phối hợp với {RIGHT} ra quân tuyên truyền pháp luật tại chợ.", "exchange"),
    (f"Ngày 5/4/2023, {LEFT} và {RIGHT} tổ chức lễ chào cột mốc.", "exchange"),
    (f"Ngày 5/4/2023, {LEFT} cùng {RIGHT} phát quang đường biên.", "exchange"),
    (f"Ngày 5/4/2023, {LEFT} phối hợp với {RIGHT} mở ngày hội văn hóa.", "exchange"),
    (f"Ngày 5/4/2023, hai đơn vị kết nghĩa là {LEFT} và {RIGHT} cùng vui hội xuân.", "exchange"),
])
def test_kind_in_other_words(lead, kind):
    record = read(lead)
    [meeting] = record.meetings
    assert record.relevant
    assert str(meeting.kind) == kind
    assert sorted(units(meeting)) == sorted(BOTH)


@pytest.mark.parametrize("paragraph", [
    f"Ngày 5/4/2023, {LEFT} giao 20 suất quà cho bà con, có khách của {RIGHT}.",
    f"Ngày 5/4/2023, {LEFT} phối hợp với {RIGHT} bắt giữ 2 đối tượng.",
    f"Ngày 5/4/2023, {LEFT} được giao nhiệm vụ chốt chặn, gửi lời thăm hỏi cho {RIGHT}.",
])
def test_not_every_giving_is_a_handover(paragraph):
    assert read(paragraph).meetings == ()


def test_a_title_tells_what_was_held_where_only_a_caption_names_the_sides():
    record = read("Đường lên mốc còn ướt sương.", title="Tuần tra liên hợp mùa mưa",
                  captions=(f"Ngày 5/4/2023, {LEFT} và {RIGHT} kiểm tra hành trang.",))
    [meeting] = record.meetings
    assert (str(meeting.kind), meeting.date, sorted(units(meeting))) == ("joint_patrol", "2023-04-05", sorted(BOTH))
    assert [(span.where, span.text) for span in meeting.evidence["kind"]] == [("title", "Tuần tra liên hợp")]
    assert not read("Đường lên mốc còn ướt sương.", title="Mùa mưa",
                    captions=(f"Ngày 5/4/2023, {LEFT} và {RIGHT} kiểm tra hành trang.",)).meetings


def test_a_months_tally_of_people_handed_over_is_no_meeting():
    [meeting] = read(f"Ngày 5/6/2017, {LEFT} hội đàm định kỳ với {RIGHT}.",
                     f"Kết quả, trong tháng 5/2017, {LEFT} bàn giao cho {RIGHT} 21 vụ/205 đối tượng.").meetings
    assert str(meeting.kind) == "periodic_talks"


def test_what_the_same_pair_did_besides_is_the_same_meeting():
    [meeting] = read(f"Ngày 5/4/2023, {LEFT} hội đàm định kỳ với {RIGHT}.",
                     f"Sau đó, {LEFT} cùng {RIGHT} giao lưu bóng bàn.").meetings
    assert (str(meeting.kind), meeting.date) == ("periodic_talks", "2023-04-05")


def test_the_ministries_exchange_holds_what_is_done_under_it():
    record = read("Trong hai ngày 10 và 11/6/2024, Bộ Quốc phòng hai nước tổ chức Giao lưu hữu nghị quốc phòng biên "
                  "giới.",
                  f"Sáng 10/6, các đại biểu thăm {LEFT}.", f"Ngày 11/6, {LEFT} kết nghĩa với {RIGHT}.")
    [meeting] = record.meetings
    assert record.relevant
    assert (str(meeting.kind), meeting.date, meeting.date_end) == ("exchange", "2024-06-10", "2024-06-11")


def test_talks_within_the_days_of_a_visit_are_part_of_it():
    [meeting] = read(f"Từ ngày 3 đến 6/6/2024, đoàn {LEFT} thăm hữu nghị {RIGHT}.",
                     f"Ngày 4/6, {LEFT} hội đàm thường niên với {RIGHT}.").meetings
    assert (str(meeting.kind), meeting.date, meeting.date_end) == ("visit", "2024-06-03", "2024-06-06")
    assert len(read(f"Từ ngày 3 đến 6/6/2024, đoàn {LEFT} thăm hữu nghị {RIGHT}.",
                    f"Ngày 7/6, {LEFT} hội đàm thường niên với {RIGHT}.").meetings) == 2


def test_an_aside_ends_with_its_paragraph_and_a_pair_named_again_is_spoken_of():
    other = "Đồn Biên phòng Chi Ma", "Trạm Kiểm tra biên phòng xuất nhập cảnh Ái Điểm"
    first, second = read(f"Ngày 5/4/2023, {LEFT} sang thăm {RIGHT}.",
                         f"Cùng ngày, {other[0]} thăm {other[1]}.",
                         "Hai bên duy trì đường dây nóng.",
                         f"{other[0]} và {other[1]} duy trì thư tín.").meetings
    assert [[str(name) for name in meeting.mechanisms] for meeting in (first, second)] == [["hotline"], ["letters"]]


def test_a_paragraph_on_one_of_listed_pairs_is_that_pairs():
    first, second = read("Ngày 30/8/2025, các đoàn bạn sang chúc mừng các đồn theo từng cặp: Đồn Biên phòng Bát Xát - "
                         "Trạm Kiểm tra Biên phòng xuất, nhập cảnh Hà Khẩu; Đồn Biên phòng Mường Khương - Phân trạm "
                         "Kiều Đầu.", "Đồn Biên phòng Mường Khương và Phân trạm Kiều Đầu duy trì đường dây "
                         "nóng.").meetings
    assert (first.mechanisms, [str(name) for name in second.mechanisms]) == ((), ["hotline"])


@pytest.mark.parametrize("both", ["hai đơn vị", "hai bên", "hai lực lượng"])
def test_the_two_units_of_a_later_account_are_the_pair_named_before(both):
    paragraphs = [f"Ngày 5/4/2023, {LEFT} thăm, chúc mừng {RIGHT}.", "Trời nắng.", "Đường vui.", "Chợ đông."]
    _, earlier = read(*paragraphs, f"Trước đó, ngày 2/3, {both} đã hội đàm đột xuất về vụ trộm xe.").meetings
    assert (str(earlier.kind), earlier.date, units(earlier)) == ("ad_hoc_talks", "2023-03-02", BOTH)


@pytest.mark.parametrize("occasion", [
    "Trong khuôn khổ chương trình giao lưu biên giới", "Nhân dịp giao lưu thanh niên hai tỉnh",
    "Hướng tới lễ tổng kết 3 năm kết nghĩa", "Bên lề hội đàm thường niên",
])
def test_an_occasion_is_not_what_was_held(occasion):
    [meeting] = read(f"{occasion}, ngày 5/4/2023, {LEFT} và {RIGHT} đã tuần tra song phương.").meetings
    assert (meeting.kind, units(meeting)) == ("joint_patrol", BOTH)


def test_an_occasion_of_which_nothing_more_is_told_is_what_was_held():
    [meeting] = read(f"Trong khuôn khổ chương trình giao lưu biên giới, ngày 5/4/2023, {LEFT} đã trồng cây với "
                     f"{RIGHT}.").meetings
    assert meeting.kind == "exchange"


@pytest.mark.parametrize(("told", "kind"), [
    ("Tại kỳ hội đàm quý I diễn ra ngày 2/3/2023 ở xã Y Tý giữa", "periodic_talks"),
    ("Tại cuộc gặp gỡ ngày 2/3/2023 ở xã Y Tý giữa", "ad_hoc_talks"),
])
def test_talks_of_which_only_what_was_said_is_told(told, kind):
    lead = ("Ngày 5/4/2023, Đồn Biên phòng Ma Lù Thàng tiếp nhận 3 công dân do Trạm Kiểm tra Biên phòng Kim Thủy Hà "
            "(Trung Quốc) trao trả.")
    _, other = read(lead, f"{told} {LEFT} và {RIGHT}, hai bên đã thống nhất cách làm.").meetings
    assert (other.date, other.kind, other.place, units(other)) == ("2023-03-02", kind, "xã Y Tý", BOTH)


def test_a_lead_that_sums_up_is_no_meeting():
    record = read(
        "Trong hai ngày, lực lượng biên phòng Lào Cai và lực lượng kiểm tra biên phòng Vân Nam (Trung Quốc) đã bàn "
        "giao cho nhau 9 người.",
        f"Ngày 5/4/2023, {LEFT} trao trả {RIGHT} 4 đối tượng.",
        "Ngày 6/4/2023, Đồn Biên phòng Ma Lù Thàng tiếp nhận 5 công dân do Trạm Kiểm tra Biên phòng Kim Thủy Hà trao "
        "trả.")
    assert [meeting.date for meeting in record.meetings] == ["2023-04-05", "2023-04-06"]


@pytest.mark.parametrize("head", [
    "Ngày 5/4/2023, các đơn vị quản lý biên giới Vân Nam (Trung Quốc) sang chúc mừng các đồn của BĐBP Lào Cai.",
    "Ngày 5/4/2023, các đồn thuộc BĐBP tỉnh Lào Cai hội đàm định kỳ với đơn vị đối diện:",
])
def test_rows_under_a_group_tell_who_met_whom(head):
    rows = (f"{LEFT} | {RIGHT}", "Đồn Biên phòng Ma Lù Thàng | Trạm Kiểm tra Biên phòng Kim Thủy Hà")
    record = read(head, *rows)
    assert record.relevant
    assert [units(meeting) for meeting in record.meetings] == [
        BOTH, ["VN border_post Ma Lù Thàng", "CN inspection_station Kim Thủy Hà"]]


@pytest.mark.parametrize("told", [
    f"Theo đó, {LEFT} đến chúc mừng {RIGHT}; Đồn Biên phòng Ma Lù Thàng đến chúc mừng Trạm Kiểm tra Biên phòng "
    "Kim Thủy Hà.",
    f"{LEFT} thăm, chúc mừng {RIGHT}. Đồn Biên phòng Ma Lù Thàng thăm, chúc mừng Trạm Kiểm tra Biên phòng Kim Thủy Hà.",
])
@pytest.mark.parametrize("frame", [
    "Ngày 5/4/2023, các đơn vị BĐBP tỉnh Lào Cai đã sang thăm, chúc mừng lực lượng quản lý biên giới Vân Nam (Trung "
    "Quốc).",
    "Ngày 5/4/2023, các đồn của ta đã sang chúc mừng các đơn vị bạn đối diện.",
])
def test_a_frame_leaves_it_to_the_list_behind_it_who_met_whom(frame, told):
    record = read(frame, told)
    assert [(units(meeting), meeting.date) for meeting in record.meetings] == [
        (BOTH, "2023-04-05"),
        (["VN border_post Ma Lù Thàng", "CN inspection_station Kim Thủy Hà"], "2023-04-05")]


def test_visits_listed_behind_a_colon():
    record = read("Ngày 5/4/2023, hai đoàn Trung Quốc đến chúc mừng các đồn của BĐBP Lào Cai: Trạm Kiểm tra Biên "
                  "phòng Hà Khẩu thăm Đồn Biên phòng Bát Xát, Đại đội Quản lý biên giới Kim Bình thăm Đồn Biên phòng "
                  "Bản Lầu.")
    assert [units(meeting) for meeting in record.meetings] == [
        ["CN inspection_station Hà Khẩu", "VN border_post Bát Xát"],
        ["CN border_management_brigade Kim Bình", "VN border_post Bản Lầu"]]


def test_a_sentence_of_one_side_before_one_pair_is_its_own_meeting():
    [meeting] = read("Ngày 5/4/2023, BĐBP tỉnh Lào Cai đã sang chúc mừng lực lượng bạn.",
                     f"{LEFT} đến chúc mừng {RIGHT}.").meetings
    assert meeting.date == "2023-04-05"
