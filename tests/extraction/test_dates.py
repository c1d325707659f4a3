"""Days in their Vietnamese forms, and what is no day."""
import calendar
import datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from articles.extraction.dates import LONGEST_MEETING, DayRole, find_days
from articles.extraction.document import Passage, Span
from articles.extraction.languages import vi
from articles.extraction.years import last_date_text, work_out_year


def days(text):
    return find_days(Passage(text), vi)


def only(text):
    (day,) = days(text)
    return day


ONE_DAY = [
    ("Chiều 30/3, tại thị trấn", "30/3", (30, 3, None)),
    ("Sáng ngày 28/9, hai bên", "ngày 28/9", (28, 9, None)),
    ("Sáng 12-4, đoàn", "12-4", (12, 4, None)),
    ("Ngày 3.9, tại đồn", "Ngày 3.9", (3, 9, None)),
    ("Chiều\xa030/3", "30/3", (30, 3, None)),
    ("Tin biên giới - Ngày 22/7, đoàn", "Ngày 22/7", (22, 7, None)),
    ("Bảy giờ sáng 3.9, hai tổ", "3.9", (3, 9, None)),
    ("Hôm nay (12/4), đoàn", "12/4", (12, 4, None)),
    ("ngày đầu năm 2017 (1/1), đoàn", "1/1", (1, 1, 2017)),
    ("ngày 18 tháng 11 năm 2025", "ngày 18 tháng 11 năm 2025", (18, 11, 2025)),
    ("ngày 5 tháng 3", "ngày 5 tháng 3", (5, 3, None)),
    ("ngày 5 tháng mười hai", "ngày 5 tháng mười hai", (5, 12, None)),
    ("họp 18/11/2025", "18/11/2025", (18, 11, 2025)),
    ("ngày 5/6 năm 2020", "ngày 5/6 năm 2020", (5, 6, 2020)),
    ("Tháng 9/2024, hai bên", "Tháng 9/2024", (None, 9, 2024)),
    ("Thứ hai, 3/4, đoàn", "3/4", (3, 4, None)),
    ("vào 12/4, đoàn", "12/4", (12, 4, None)),
    ("Ngày 29/2, đoàn", "Ngày 29/2", (29, 2, None)),
    ("Lúc 7 giờ 15, ngày 30/10/2021, tại", "ngày 30/10/2021", (30, 10, 2021)),
    ("Hội đàm tháng 5/2020 diễn ra ngày 9/6/2020", "ngày 9/6/2020", (9, 6, 2020)),
    ("ngày 8/2 (tức mùng 1 Tết), đoàn", "ngày 8/2", (8, 2, None)),
    ("ngày 8/2 (tức 1/1 âm lịch), đoàn", "ngày 8/2", (8, 2, None)),
    ("Ngày 28 tháng Chạp (tức 7/2), đoàn", "7/2", (7, 2, None)),
    ("mùng 2 Tết (tức ngày 11/2/2024), đoàn", "ngày 11/2/2024", (11, 2, 2024)),
    ("Chiều 21/8/19, tại đồn", "21/8/19", (21, 8, 2019)),
    ("ngày 9-3-07", "ngày 9-3-07", (9, 3, 2007)),
    ("Sáng 12 tháng Năm, hai đơn vị", "12 tháng Năm", (12, 5, None)),
    ("ngày 12 tháng năm, hai đơn vị", "ngày 12 tháng năm", (12, 5, None)),
    ("ngày 12 tháng một", "ngày 12 tháng một", (12, 1, None)),
    ("Ngày 3 tháng Năm năm 2022", "Ngày 3 tháng Năm năm 2022", (3, 5, 2022)),
    ("Hạ tuần tháng 9, hai đội", "Hạ tuần tháng 9", (None, 9, None)),
    ("Đầu tháng 11 vừa qua, hai đội", "Đầu tháng 11 vừa qua", (None, 11, None)),
    ("Tháng Tư vừa rồi, đoàn", "Tháng Tư vừa rồi", (None, 4, None)),
    ("Những ngày cuối tháng 2, đoàn", "Những ngày cuối tháng 2", (None, 2, None)),
    ("Tuần đầu tháng 8, đoàn", "Tuần đầu tháng 8", (None, 8, None)),
    ("Giữa tháng 5/2021, đoàn", "tháng 5/2021", (None, 5, 2021)),
]


@pytest.mark.parametrize(("text", "span", "expected"), ONE_DAY)
def test_one_day(text, span, expected):
    day = only(text)
    assert text[day.start:day.end] == span
    assert (day.day, day.month, day.year) == expected
    assert day.role is DayRole.HELD


SEVERAL_DAYS = [
    ("trong hai ngày 25 - 26/8", (25, 8, None, 26, 8)),
    ("Từ ngày 3 đến 5/6, tại", (3, 6, None, 5, 6)),
    ("Trong các ngày 3 – 5.9, đồn", (3, 9, None, 5, 9)),
    ("Từ 13 - 15/10, tại", (13, 10, None, 15, 10)),
    ("ngày 30 và 31/3", (30, 3, None, 31, 3)),
    ("ngày 3, 4 và 5/6", (3, 6, None, 5, 6)),
    ("từ ngày 3 đến ngày 5/6/2020", (3, 6, 2020, 5, 6)),
    ("diễn ra từ 3 đến ngày 5/6 theo kế hoạch", (3, 6, None, 5, 6)),
    ("họp từ 3 đến 5/6 bằng hình thức trực tuyến", (3, 6, None, 5, 6)),
    ("Ngày 3 đến 5 tháng 6 năm 2020", (3, 6, 2020, 5, 6)),
    ("Từ 28/2 - 2/3/2024, tại", (28, 2, 2024, 2, 3)),
    ("từ ngày 28/12/2024 đến 2/1", (28, 12, 2024, 2, 1)),
    ("từ ngày 28/12 đến ngày 2/1/2025", (28, 12, 2024, 2, 1)),
    ("Từ ngày 30 tháng 5 đến ngày 2 tháng 6, đoàn", (30, 5, None, 2, 6)),
    ("Từ 15 đến 17 tháng 5, tại", (15, 5, None, 17, 5)),
    ("Lúc 8 giờ sáng 25 - 26/8, tại", (25, 8, None, 26, 8)),
    ("từ ngày 10 - 12/4/23, tại", (10, 4, 2023, 12, 4)),
    ("Sáng 26/3 và 27/3, hai đoàn", (26, 3, None, 27, 3)),
    ("tối 31/12/2019 và sáng 1/1, hai đồn", (31, 12, 2019, 1, 1)),
]


@pytest.mark.parametrize(("text", "expected"), SEVERAL_DAYS)
def test_several_days(text, expected):
    day = only(text)
    assert (day.day, day.month, day.year, day.last_day, day.last_month) == expected
    assert day.role is DayRole.HELD


@pytest.mark.parametrize("text", [
    "6/8 mô hình", "đạt tỷ lệ (6/8)", "từ 6/8 mô hình", "6 vụ/18 đối tượng", "30 lần/1.962 lượt", "dài 3.9 km",
    "từ 3.9 km", "trong ngày 3.9 km", "lúc 05:02", "trực ban 24/7", "thắng 3-2", "mỗi ngày 10-12 chuyến",
    "ngày 31/4", "ngày 30/2", "ngày 32/1", "ngày 29/2/2023", "ngày 5 - 3/6", "15/3/20",
    "mốc 165(1)", "số 0912-01-2011", "trong ngày", "cùng ngày", "Năm 2 lần", "5 năm gắn bó (2014 - 2024)",
    "ngày cuối mùa khô năm 2023 (29/2), đoàn",
])
def test_no_day(text):
    assert days(text) == ()


ROLES = [
    ("bản ghi nhớ ký ngày 23/11/2021", [DayRole.SIGNED]),
    ("thỏa thuận đã ký kết ngày 5/9/2013", [DayRole.SIGNED]),
    ("hiệp định ký tại Hà Nội ngày 18/11/2009", [DayRole.SIGNED]),
    ("Quyết định số 02/QĐ ngày 3/4/2015", [DayRole.SIGNED]),
    ("Nghị định về biên giới ngày 29/4/2014", [DayRole.SIGNED]),
    ("thực hiện biên bản hội đàm ngày 23/11/2021", [DayRole.SIGNED]),
    ("đồn được thành lập ngày 3/3/1959", [DayRole.ANNIVERSARY]),
    ("ngày 3/4 có 3/8 mô hình, sáng 5/4", [DayRole.HELD, DayRole.HELD]),
    ("quy chế ban hành ngày 1/2", [DayRole.SIGNED]),
    ("nhận công hàm của bạn ngày 1/2", [DayRole.SIGNED]),
    ("Lễ ký kết diễn ra ngày 5/6", [DayRole.HELD]),
    ("80 năm Quốc khánh (2/9/1945 - 2/9/2025), sáng 31/8", [DayRole.ANNIVERSARY, DayRole.HELD]),
    ("nhân kỷ niệm 65 năm ngày 3/3, chiều 1/3", [DayRole.ANNIVERSARY, DayRole.HELD]),
    ("Ngày truyền thống (3/3)", [DayRole.ANNIVERSARY]),
    ("nhân dịp Quốc khánh nước bạn ngày 2/12, sáng 30/11", [DayRole.ANNIVERSARY, DayRole.HELD]),
    ("mừng Quốc khánh tại cửa khẩu ngày 30/11", [DayRole.HELD]),
    ("mừng Tết cổ truyền của Lào (14 - 16/4), ngày 12/4", [DayRole.ANNIVERSARY, DayRole.HELD]),
    ("thiết lập quan hệ ngoại giao ngày 18/1/1950", [DayRole.ANNIVERSARY]),
    ("kỷ niệm ngày thành lập đồn (3/3/1959)", [DayRole.ANNIVERSARY]),
    ("Từ ngày 1/1/2024 đến ngày 30/9/2024, trao trả", [DayRole.SPAN_START, DayRole.SPAN_END]),
    ("Từ 1/1 đến 30/9/2024, trao trả", [DayRole.SPAN_START, DayRole.SPAN_END]),
    ("Kể từ ngày 8/1/2023, cửa khẩu mở lại", [DayRole.SPAN_START]),
    ("Tính đến ngày 15/9/2025, có 5 vụ", [DayRole.SPAN_END]),
    ("Hai bên còn họp. Đến ngày 4/6, tại cửa khẩu Tà Lùng, đồn bàn giao", [DayRole.HELD]),
    ("Đến ngày 4/6, đồn đã xử lý 5 vụ", [DayRole.SPAN_END]),
    ("Thứ sáu, 20/11/2026 11:05 GMT+7", [DayRole.PUBLISHED]),
    ("06:00 | 12/08/2024", [DayRole.PUBLISHED]),
    ("date 2025-11-18 Ngày 18/11", [DayRole.PUBLISHED, DayRole.HELD]),
    ("ngày 10/3 và 10/9, hai bên", [DayRole.HELD, DayRole.HELD]),
]


@pytest.mark.parametrize(("text", "roles"), ROLES)
def test_roles(text, roles):
    assert [day.role for day in days(text)] == roles


@pytest.mark.parametrize(("text", "year"), [
    ("80 năm Quốc khánh (2/9/1945 - 2/9/2025)", 2025),
    ("80 năm Quốc khánh (2/9/1945)", 2025),
    ("kỷ niệm 80 năm ngày 2/9/1945", 2025),
    ("kỷ niệm ngày thành lập (3/3/1959)", None),
    ("70 năm chiến thắng (1954 - 2024)", 2024),
])
def test_anniversary_is_that_of_the_year_it_is_kept(text, year):
    day = only(text)
    assert (day.role, day.year) == (DayRole.ANNIVERSARY, year)


def test_years_of_a_span_tell_each_other():
    assert [day.year for day in days("từ 15/12/2024 đến 14/3, có")] == [2024, 2025]
    assert [day.year for day in days("từ ngày 15/12 đến ngày 14/3/2025, có")] == [2024, 2025]
    assert [day.year for day in days("từ ngày 15/1 đến ngày 14/3, có")] == [None, None]


@pytest.mark.parametrize("text", [
    "Đầu tháng 9 tới, hai đội hội đàm", "vào giữa tháng 9 hằng năm", "đoạn giữa tháng 9 - 11", "mỗi tháng 2 qua lại",
])
def test_no_month_past(text):
    assert days(text) == ()


@pytest.mark.parametrize("text", ["Từ giữa tháng 4, nhóm người này", "kể từ hội đàm (tháng 4/2020), hai đội",
                                  "Từ sau lễ kết nghĩa ngày 9/4/2020, hai đội"])
def test_what_something_lasts_since_is_no_day_of_a_meeting(text):
    assert only(text).role is DayRole.SPAN_START


@pytest.mark.parametrize(("text", "published", "year"), [
    ("Mới đây, tại mốc 41, hai đội", "2031-08-12", 2031), ("Đoàn về. Vừa qua tại đồn, hai đội", "2031-08", 2031),
    ("Những ngày qua, hai đội", "2031-03", 2031), ("Cuối tuần qua, hai đội", "2031-01-15", 2031),
    ("Gần đây, hai đội", "2031-01-14", None), ("Gần đây, hai đội", None, None),
    ("Năm vừa qua, hai đội", "2031-08-12", None), ("Tuần qua khu chợ, hai đội", "2031-08-12", None),
])
def test_lately_is_the_year_of_publication(text, published, year):
    assert [day.year for day in find_days(Passage(text), vi, published)] == ([year] if year else [])


def test_same_day_repeats_the_day_before_it():
    text = "Ngày 31-8, đoàn đến thăm. Quy chế ký ngày 2/3/2015. Chiều cùng ngày, đoàn khác đến."
    held, _, same = days(text)
    assert (same.day, same.month, same.role) == (31, 8, DayRole.HELD)
    assert same.spans == (Span(text.index("cùng"), text.index("ngày, đoàn khác") + 4), Span(held.start, held.end))


def test_same_day_after_several_days_is_unknown():
    assert len(days("Từ ngày 3 đến 5/6, họp. Chiều cùng ngày, nghỉ.")) == 1


@pytest.mark.parametrize(("text", "expected"), [
    ("Ngày 30/6, đoàn đến. Sáng hôm sau, đoàn đi.", (1, 7, None)),
    ("Ngày 30/6/2020, đoàn đến. Hai ngày sau đó, đoàn đi.", (2, 7, 2020)),
    ("Từ ngày 3 đến 5/6, họp. Ngày tiếp theo, nghỉ.", (6, 6, None)),
    ("Từ ngày 3 đến 5/6, họp. Ngày hôm trước, đoàn đến.", (2, 6, None)),
    ("Ngày 2/1/2020, đoàn đến. Trước đó ba ngày, hai bên gặp.", (30, 12, 2019)),
    ("Ngày 5/6, đoàn đến. Một ngày trước đó, hai bên gặp.", (4, 6, None)),
    ("Ngày 5/6, đoàn đến. Chiều hôm đó, hai bên gặp.", (5, 6, None)),
    ("Ngày 5/6, đoàn đến. Sau đó 2 ngày, hai bên gặp.", (7, 6, None)),
    ("từ 30/12/2019 đến 2/1/2020, họp. Hôm sau, nghỉ.", (3, 1, 2020)),
])
def test_a_day_near_the_one_before_it(text, expected):
    first, day = days(text)
    assert (day.day, day.month, day.year) == expected
    assert day.also == Span(first.start, first.end)


@pytest.mark.parametrize("text", [
    "Ngày 28/2, đoàn đến. Hôm sau, đoàn đi.",  # 29 February or 1 March
    "Ngày 5/6, đoàn đến. Vài hôm sau, đoàn đi.",
    "Ngày 5/6, đoàn đến. Hai ngày sau khi ký, đoàn đi.",
    "Quy chế ký ngày 5/6/2020. Hôm sau, đoàn đi.",
])
def test_no_day_near_another(text):
    assert len(days(text)) == 1


def test_hom_sau_with_its_date_is_that_date():
    assert [(day.day, day.also) for day in days("Ngày 5/6, họp. Hôm sau (7/6), nghỉ.")] == [(5, None), (7, None)]


def test_a_day_near_none_is_unknown():
    assert days("Hôm sau, đoàn đi.") == ()


@pytest.mark.parametrize(("text", "year"), [
    ("chúc Tết Nguyên đán Giáp Thìn, đoàn", 2024),
    ("mừng Xuân Bính Thân - 2016", 2016),
    ("đón năm mới 2019", 2019),
    ("dịp Tết cổ truyền Bunpimay của bạn năm 2022", 2022),
])
def test_a_new_year_named(text, year):
    day = only(text)
    assert (day.day, day.month, day.year, day.role) == (1, 2, year, DayRole.ANNIVERSARY)


@pytest.mark.parametrize("text", ["năm Quý Tý", "Tết đến năm 2030", "Thiếu tá Trần Xuân Tân, năm mới"])
def test_no_new_year(text):
    assert days(text) == ()


def test_a_month_in_a_sentence_of_its_own_stays():
    assert [day.month for day in days("Tháng 5/2020, hai bên gặp nhau. Ngày 9/6/2020, hai bên họp.")] == [5, 6]


def test_where_is_that_of_the_passage():
    assert find_days(Passage("Chiều 30/3", "title"), vi)[0].where == "title"


# --- Laws -------------------------------------------------------------------------------------------------------------

PIECES = st.sampled_from([row[0] for row in (*ONE_DAY, *SEVERAL_DAYS, *ROLES)]
                         + ["ngày ", " đến ", " - ", " và ", ", ", "\n", "31/12", "1/1/2024", "cùng ngày", "(", ")"])


@example("bản ghi nhớ ký ngày 23/11/2021 đến Ngày 29/2, đoàn")
@given(st.lists(PIECES | st.text("0123456789/.- ()ngà", max_size=6), max_size=8).map("".join))
def test_days_are_in_order_in_the_text_and_in_the_calendar(text):
    end = 0
    for day in days(text):
        assert end <= day.start < day.end <= len(text)
        end = day.end
        if day.day:
            assert 1 <= day.day <= calendar.monthrange(day.year or 2000, day.month)[1]
        if day.last_day:
            year = day.year or 2000
            last = datetime.date(year + (day.last_month < day.month), day.last_month, min(day.last_day, 28))
            assert last - datetime.date(year, day.month, min(day.day, 28)) <= datetime.timedelta(days=31)


@given(st.dates(datetime.date(2000, 1, 1), datetime.date(2039, 12, 31)), st.integers(1, 40))
def test_two_days_are_one_meeting_or_the_ends_of_a_span(first, length):
    last = first + datetime.timedelta(days=length)
    text = f"từ ngày {first:%d/%m/%Y} đến ngày {last:%d/%m/%Y}"
    found = days(text)
    if last - first <= LONGEST_MEETING:
        assert last_date_text(found[0], work_out_year(found[0])[0]) == last.isoformat()
    else:
        assert [day.role for day in found] == [DayRole.SPAN_START, DayRole.SPAN_END]
