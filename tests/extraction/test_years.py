"""The year of a day without one, and the years that a review looks back on."""
import datetime

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from articles.extraction.dates import DayMention, find_days
from articles.extraction.document import Passage
from articles.extraction.languages import vi
from articles.extraction.reporting_periods import find_periods
from articles.extraction.years import last_date_text, work_out_year, years_after_signing
from articles.periods import date_span, period_span
from tests.extraction.meeting_pages import read


def days(text):
    return find_days(Passage(text), vi)


def only(text):
    (day,) = days(text)
    return day



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


@pytest.mark.parametrize(("day", "period", "date"), [
    ("ngày 14/3", "hội đàm lần 1 năm 2021", "2021-03-14"),
    ("ngày 14/3", "hội đàm năm 2021", "2022-03-14"),
    ("ngày 14/7", "tuần tra đợt 2, quý II/2021", "2021-07-14"),
])
def test_year_of_the_period_that_the_meeting_is_named_after(day, period, date):
    assert worked_out(day, period) == date


@pytest.mark.parametrize(("day", "feast", "date"), [
    ("ngày 28/12", "Tết Giáp Thìn 2024", "2023-12-28"),
    ("ngày 2/2", "Tết Giáp Thìn", "2024-02-02"),
    ("ngày 11/4", "Tết Bunpimay 2019", "2019-04-11"),
])
def test_year_from_a_new_year(day, feast, date):
    assert worked_out(day, anniversary=feast) == date


def test_a_new_year_tells_more_than_the_period_a_meeting_is_named_after():
    assert worked_out("ngày 28/12", "chuyến thăm lần 3 năm 2024", anniversary="năm mới 2024") == "2023-12-28"


@pytest.mark.parametrize(("starts", "date"), [
    (("từ đầu năm 2026",), "2026-02-28"),
    (("từ đầu năm 2026", "từ đầu năm 2024"), None),
    ((), None),
])
def test_year_from_one_begun(starts, date):
    begun = [find_periods(Passage(start), vi)[0] for start in starts]
    told = work_out_year(only("ngày 28/2"), begun=begun)
    assert (told and told[0]) == date


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
    ("Sơ kết 1 năm thực hiện quy chế ký ngày 25/9/2013. Quy chế cũ ký ngày 1/2/2010.", "2013-09..2014-08"),
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


@pytest.mark.parametrize(("title", "lead", "dates"), [
    (None, "Ngày 14/1, Đồn Biên phòng Bát Xát tuần tra song phương đợt 1 năm 2021 với", ["2021-01-14"]),
    ("Tuần tra liên hợp năm 2021", "Ngày 14/1, Đồn Biên phòng Bát Xát tuần tra liên hợp với", ["2021-01-14"]),
    ("Hội đàm năm 2021", "Ngày 14/1, Đồn Biên phòng Bát Xát hội đàm định kỳ năm 2021 với", ["2022-01-14"]),
])
def test_a_patrol_is_of_the_year_that_names_it(title, lead, dates):
    station = "Trạm Kiểm tra Biên phòng xuất, nhập cảnh Hà Khẩu (Trung Quốc)"
    assert [meeting.date for meeting in read(f"{lead} {station}.", title=title).meetings] == dates
    later = "Cùng ngày, Đồn Biên phòng Y Tý đã tuần tra liên hợp với Đại đội Quản lý biên giới Kim Bình (Trung Quốc)."
    assert [meeting.date for meeting in read(f"{lead} {station}.", later, title=title).meetings] == dates * 2
