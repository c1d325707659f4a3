"""Days in their Vietnamese forms, what is no day, and the year of a day without one."""
import calendar
import datetime

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from articles.extraction.dates import (
    LONGEST_MEETING,
    DayMention,
    DayRole,
    find_days,
    last_date_text,
    work_out_year,
    years_after_signing,
)
from articles.extraction.document import Passage, Span
from articles.extraction.languages import vi
from articles.extraction.reporting_periods import find_periods
from articles.periods import date_span, period_span


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
    ("ngày 8/2 (tức mùng 1 Tết), đoàn", "ngày 8/2", (8, 2, None)),
    ("ngày 8/2 (tức 1/1 âm lịch), đoàn", "ngày 8/2", (8, 2, None)),
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
    ("Ngày 3 đến 5 tháng 6 năm 2020", (3, 6, 2020, 5, 6)),
    ("Từ 28/2 - 2/3/2024, tại", (28, 2, 2024, 2, 3)),
    ("từ ngày 28/12/2024 đến 2/1", (28, 12, 2024, 2, 1)),
    ("từ ngày 28/12 đến ngày 2/1/2025", (28, 12, 2024, 2, 1)),
    ("Từ ngày 30 tháng 5 đến ngày 2 tháng 6, đoàn", (30, 5, None, 2, 6)),
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
    ("Lễ ký kết diễn ra ngày 5/6", [DayRole.HELD]),
    ("80 năm Quốc khánh (2/9/1945 - 2/9/2025), sáng 31/8", [DayRole.ANNIVERSARY, DayRole.HELD]),
    ("nhân kỷ niệm 65 năm ngày 3/3, chiều 1/3", [DayRole.ANNIVERSARY, DayRole.HELD]),
    ("Ngày truyền thống (3/3)", [DayRole.ANNIVERSARY]),
    ("kỷ niệm ngày thành lập đồn (3/3/1959)", [DayRole.ANNIVERSARY]),
    ("Từ ngày 1/1/2024 đến ngày 30/9/2024, trao trả", [DayRole.SPAN_START, DayRole.SPAN_END]),
    ("Từ 1/1 đến 30/9/2024, trao trả", [DayRole.SPAN_START, DayRole.SPAN_END]),
    ("Kể từ ngày 8/1/2023, cửa khẩu mở lại", [DayRole.SPAN_START]),
    ("Tính đến ngày 15/9/2025, có 5 vụ", [DayRole.SPAN_END]),
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


def test_same_day_repeats_the_day_before_it():
    text = "Ngày 31-8, đoàn đến thăm. Quy chế ký ngày 2/3/2015. Chiều cùng ngày, đoàn khác đến."
    held, _, same = days(text)
    assert (same.day, same.month, same.role) == (31, 8, DayRole.HELD)
    assert same.spans == (Span(text.index("cùng"), text.index("ngày, đoàn khác") + 4), Span(held.start, held.end))


def test_same_day_after_several_days_is_unknown():
    assert len(days("Từ ngày 3 đến 5/6, họp. Chiều cùng ngày, nghỉ.")) == 1


def test_where_is_that_of_the_passage():
    assert find_days(Passage("Chiều 30/3", "title"), vi)[0].where == "title"


# --- The year ---------------------------------------------------------------------------------------------------------


def worked_out(text, period=None, anniversary=None, published=None, others=()):
    found = work_out_year(
        only(text),
        period=find_periods(Passage(period), vi)[0] if period else None,
        anniversary=only(anniversary) if anniversary else None,
        published=published,
        other_years=tuple(only(other) for other in others),
    )
    return found and found[0]


BY_PERIOD = [
    ("quý I/2023", "ngày 30/3", "2023-03-30"),
    ("quý I/2023", "ngày 15/2", "2023-02-15"),
    ("quý I/2023", "ngày 13/4", "2023-04-13"),
    ("quý I/2023", "ngày 13/12", None),  # the quarter before, or long after?
    ("quý 3/2025", "ngày 18/11", "2025-11-18"),
    ("quý 4/2025", "ngày 29/1", "2026-01-29"),
    ("quý 4/2025", "ngày 20/12", "2025-12-20"),
    ("6 tháng đầu năm 2022", "ngày 22/7", "2022-07-22"),
    ("6 tháng đầu năm 2022", "ngày 20/6", "2022-06-20"),
    ("6 tháng cuối năm 2021", "ngày 10/3", "2022-03-10"),
    ("6 tháng cuối năm 2021", "ngày 10/12", "2021-12-10"),
    ("9 tháng đầu năm 2025", "ngày 13 - 15/10", "2025-10-13"),
    ("năm 2023", "ngày 25/3", "2024-03-25"),
    ("năm 2023", "ngày 25/12", "2023-12-25"),
    ("năm 2023", "ngày 25/6", "2023-06-25"),
    ("tháng 12/2023", "ngày 5/1", "2024-01-05"),
    ("giai đoạn 2016 - 2020", "ngày 5/1", "2021-01-05"),
    ("giai đoạn 2016 - 2020", "ngày 5/11", "2020-11-05"),
    ("từ đầu năm 2024 đến nay", "ngày 5/11", "2024-11-05"),
    ("từ năm 2020 đến nay", "ngày 5/11", None),
    ("quý IV", "ngày 5/11", None),
    ("năm 2023", "ngày 29/2", "2024-02-29"),
    ("năm 2022", "ngày 29/2", None),
    ("khởi động tuần tra năm 2026", "ngày 28/1", "2026-01-28"),
    ("khởi động tuần tra năm 2026", "ngày 28/12", None),  # of that year or of the one before?
    ("phương hướng quý I/2026", "ngày 28/12", "2025-12-28"),
    ("phương hướng quý I/2026", "ngày 28/2", "2026-02-28"),
]


@pytest.mark.parametrize(("period", "day", "date"), BY_PERIOD)
def test_year_from_the_period(period, day, date):
    assert worked_out(day, period) == date


@pytest.mark.parametrize(("day", "anniversary", "date"), [
    ("ngày 31/8", "80 năm Quốc khánh (2/9/1945 - 2/9/2025)", "2025-08-31"),
    ("ngày 3/8", "70 năm chiến thắng (1954 - 2024)", "2024-08-03"),
    ("ngày 28/12", "96 năm thành lập (3/2/1930 - 3/2/2026)", "2025-12-28"),
    ("ngày 5/1", "80 năm thành lập (22/12/1944 - 22/12/2024)", "2025-01-05"),
    ("ngày 31/8", "kỷ niệm Quốc khánh (2/9)", None),
])
def test_year_from_an_anniversary(day, anniversary, date):
    assert worked_out(day, anniversary=anniversary) == date


@pytest.mark.parametrize(("day", "published", "date"), [
    ("Sáng 8/3", "2018-03-11", "2018-03-08"),
    ("ngày 30/12", "2018-01-02", "2017-12-30"),
    ("ngày 3.9", "2013-09", "2013-09-03"),
    ("ngày 12/3", "2018-03-11", "2018-03-12"),  # stamped in another time zone
    ("ngày 20/3", "2018-03-11", None),          # still to come, or almost a year ago
    ("ngày 20/1", "2017-12-25", None),
    ("ngày 3/9", "2013", None),
    ("ngày 29/2", "2023-05-01", None),
])
def test_year_from_the_publication(day, published, date):
    assert worked_out(day, published=published) == date


@pytest.mark.parametrize(("day", "others", "date"), [
    ("ngày 8/2", ["17/5/2016"], "2016-02-08"),
    ("ngày 20/12", ["29/1/2026"], "2025-12-20"),
    ("Chiều 10/3", ["8/3/2018"], "2018-03-10"),
    ("Chiều 10/3", ["ngày 8/3"], None),
])
def test_year_from_other_days(day, others, date):
    assert worked_out(day, others=others) == date


@pytest.mark.parametrize(("day", "period", "published", "date"), [
    ("ngày 15/5", "năm 2023", "2024-05-17", "2024-05-15"),   # fresh news knows better than the yearly rule
    ("ngày 29/1", "quý 4/2025", "2026-11-30", "2026-01-29"),
    ("ngày 28/12", "phương hướng năm 2026", "2025-12-29", "2025-12-28"),
    ("ngày 5/3", "quý IV/2025", "2025-12-29", "2025-03-05"),  # what lies after the publication was not held
])
def test_publication_beside_a_period(day, period, published, date):
    assert worked_out(day, period, published=published) == date


def test_written_year_stands():
    assert worked_out("ngày 5/3/2019", "quý IV/2025", published="2026-01-02") == "2019-03-05"
    assert worked_out("tháng 3/2019") == "2019-03"


def test_nothing_told_is_nothing_known():
    assert worked_out("ngày 5/3") is None
    bare = DayMention(0, 1, None, None, None)
    assert work_out_year(bare, published="2020-01-01") is None


def test_year_alone_is_a_date():
    assert work_out_year(only("70 năm chiến thắng (1954 - 2024)"))[0] == "2024"


def test_mentions_that_told_the_year():
    day, period = only("Chiều 30/3"), find_periods(Passage("quý I/2023"), vi)[0]
    assert work_out_year(day, period=period) == ("2023-03-30", (day, period))
    assert work_out_year(day, period=period, published="2023-03-31") == ("2023-03-30", (day, period))
    assert work_out_year(day, published="2023-03-31") == ("2023-03-30", (day,))


@pytest.mark.parametrize(("text", "date", "last"), [
    ("ngày 30 và 31/3", "2023-03-30", "2023-03-31"),
    ("từ 30/12 - 2/1, tại", "2023-12-30", "2024-01-02"),
    ("ngày 30/3", "2023-03-30", None),
])
def test_last_of_several_days(text, date, last):
    assert last_date_text(only(text), date) == last


REVIEWS = [
    ("Sơ kết 1 năm kết nghĩa theo thỏa thuận ký ngày 25/9/2013.", "2013-09..2014-08"),
    ("Tổng kết hai năm phối hợp. Bản ghi nhớ ký ngày 5/1/2015.", "2015-01..2016-12"),
    ("Sơ kết 1 năm kết nghĩa đã ký kết ngày 25/9/2013, theo Quyết định số 5 ngày 1/2/2010.", "2013-09..2014-08"),
    ("Sơ kết 1 năm. Ký ngày 25/9/2013, ký ngày 1/2/2010.", None),
    ("Sơ kết 0 năm. Ký ngày 25/9/2013.", None),
    ("Sơ kết 1 năm kết nghĩa.", None),
    ("Thỏa thuận ký ngày 25/9/2013.", None),
]


@pytest.mark.parametrize(("text", "value"), REVIEWS)
def test_period_of_a_review(text, value):
    period = years_after_signing(Passage(text), days(text), vi)
    assert (period and period.value) == value


def test_review_dates_its_meeting():
    text = "Sáng 28/9, sơ kết 1 năm kết nghĩa theo bản ký ngày 25/9/2013."
    held, signed = days(text)
    period = years_after_signing(Passage(text), (held, signed), vi)
    assert work_out_year(held, period=period) == ("2014-09-28", (held, period))
    assert [text[span.start:span.end] for span in period.spans] == ["ngày 25/9/2013", "sơ kết 1 năm"]


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


@given(st.integers(2010, 2030), st.integers(1, 4), st.integers(1, 12), st.integers(1, 28))
def test_talks_on_a_quarter_are_held_in_it_or_within_half_a_year(year, quarter, month, day):
    date = worked_out(f"ngày {day}/{month}", f"quý {quarter}/{year}")
    assume(date)
    covered, held = period_span(f"{year}-Q{quarter}"), date_span(date).first
    assert covered.first <= held <= covered.last + datetime.timedelta(days=184)


@given(st.dates(datetime.date(2000, 1, 1), datetime.date(2039, 12, 31)), st.integers(0, 300))
def test_day_reported_within_ten_months_keeps_its_year(held, days_later):
    assume((held.month, held.day) != (2, 29))
    published = held + datetime.timedelta(days=days_later)
    assert worked_out(f"ngày {held.day}/{held.month}", published=published.isoformat()) == held.isoformat()


@given(st.dates(datetime.date(2000, 1, 1), datetime.date(2039, 12, 31)), st.integers(1, 40))
def test_two_days_are_one_meeting_or_the_ends_of_a_span(first, length):
    last = first + datetime.timedelta(days=length)
    text = f"từ ngày {first:%d/%m/%Y} đến ngày {last:%d/%m/%Y}"
    found = days(text)
    if last - first <= LONGEST_MEETING:
        assert last_date_text(found[0], work_out_year(found[0])[0]) == last.isoformat()
    else:
        assert [day.role for day in found] == [DayRole.SPAN_START, DayRole.SPAN_END]
