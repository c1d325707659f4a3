"""Periods in their Vietnamese forms, and what is no period."""
import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.extraction.document import Passage, Span
from articles.extraction.languages import vi
from articles.extraction.reporting_periods import PeriodForm, find_periods, months_value, with_year
from articles.periods import period_span


def periods(text):
    return find_periods(Passage(text), vi)


FORMS = [
    ("Hội đàm quý I/2023 giữa hai đồn", ["2023-Q1"]),
    ("quý 01/2024", ["2024-Q1"]),
    ("quí 3/2019", ["2019-Q3"]),
    ("quý thứ nhất năm 2024", ["2024-Q1"]),
    ("quý đầu tiên của năm 2024", ["2024-Q1"]),
    ("quý cuối năm 2022", ["2022-Q4"]),
    ("hai quý đầu năm 2022", ["2022-H1"]),
    ("2 quý cuối năm 2017", ["2017-H2"]),
    ("3 quý đầu năm 2025", ["2025-01..2025-09"]),
    ("ba quý năm 2023", ["2023-01..2023-09"]),
    ("quý I, II và III năm 2021", ["2021-01..2021-09"]),
    ("quý 1+2/2024", ["2024-H1"]),
    ("quý II năm nay", [None]),
    ("viên đá quý 2 màu", []),
    # Of a person, of a law
    ("Lù A Tếnh, sinh năm 1991, trú tại", []),
    ("Lù A Tếnh (SN 1991)", []),
    ("sinh vào năm 1991", []),
    ("Bộ luật Hình sự năm 2015", []),
    ("thi hành Luật Biên giới quốc gia năm 2003", []),
    ("số vụ phát sinh năm 2023", ["2023"]),
    # From an event, a month or a day on
    ("Từ khi thông xe qua cầu tháng 3/2023 đến nay, hai đồn", ["2023-03.."]),
    ("kể từ ngày kết nghĩa năm 2015 tới nay", ["2015.."]),
    ("Từ sau dịch (tháng 2/2022) đến nay", ["2022-02.."]),
    ("từ khi kết nghĩa, tháng 2/2022", ["2022-02"]),
    ("Từ sau phiên họp lần thứ tư (tháng 8/2019), hai đội trao đổi", ["2019-08.."]),
    ("Kể từ sau đợt diễn tập tháng 8/2019 hai đội", ["2019-08.."]),
    ("tính từ lễ kết nghĩa năm 2017, hai đội", ["2017.."]),
    ("Kể từ phiên họp ngày 9/8/2019, hai đội", ["2019-08.."]),
    ("kể từ khi quy chế được ký ngày 9/8/2019 đến nay", ["2019-08.."]),
    ("Từ ngày 9/8/2019, hai đội", []),
    ("từ khi thông cầu tháng 8/2019 đến tháng 3/2020", ["2019-08..2020-03"]),
    # Short for a quarter
    ("Họp Q3/2018 hai đội", ["2018-Q3"]),
    ("Q.IV/2018", ["2018-Q4"]),
    ("khu Q3 và khu Q4", []),
    ("Trong hai tháng 7 và 8, hai đội", [None]),
    ("Trong ba tháng 7, 8 và 9/2018", ["2018-Q3"]),
    ("tháng 7 và 8, 3 vụ", []),
    ("Từ tháng 1/2018 đến nay", ["2018-01.."]),
    ("từ 6/2021 - nay", ["2021-06.."]),
    ("Đầu năm đến nay", [None]),
    ("kể từ đầu 2023 đến nay", ["2023.."]),
    ("từ đầu tháng 4/2022 đến nay", ["2022-04.."]),
    # Spans of months, and of days to a month
    ("sơ kết ba năm kết nghĩa (9/2016 - 9/2019)", ["2016-09..2019-09"]),
    ("Trong giai đoạn 11/2020 - 4/2022", ["2020-11..2022-04"]),
    ("từ tháng 5/2020 đến 7/2022", ["2020-05..2022-07"]),
    ("kỷ niệm 10 năm kết nghĩa (5/2013 - 5/2023)", []),
    ("(9/2019 - 9/2016)", []),
    ("Tính từ ngày 1/4 đến hết tháng 6/2019", ["2019-Q2"]),
    ("từ ngày 15 tháng 12 năm 2019 đến ngày 14 tháng 5 năm 2020", ["2019-12..2020-05"]),
    ("Sau ba năm (16/11/2017 - 15/11/2020)", ["2017-11..2020-11"]),
    ("80 năm Quốc khánh (2/9/1945 - 2/9/2025)", []),
    # Years in a row, and periods that follow each other
    ("2 năm 2016 và 2017", ["2016-01..2017-12"]),
    ("các năm 2019, 2020 và 2021", ["2019-01..2021-12"]),
    ("các năm 2015, 2019 và 2023", ["2015"]),
    ("3 năm (2020 - 2023)", ["2020-01..2023-12"]),
    ("sau 5 năm gắn bó (2014 - 2019)", ["2014-01..2019-12"]),
    ("60 năm (1954 - 2014)", ["1954-01..2014-12"]),
    ("trong năm 2021 - 2022", ["2021-01..2022-12"]),
    ("năm 2017 và 9 tháng đầu năm 2018", ["2017-01..2018-09"]),
    ("năm 2022 và quý I/2023", ["2022-01..2023-03"]),
    ("tổng kết năm 2022, quý I/2023 hai bên", ["2022", "2023-Q1"]),
    ("tháng 4, 5, 6/2021", ["2021-Q2"]),
    ("tháng 4, 5 và 6 năm 2021", ["2021-Q2"]),
    ("trong tháng Năm", [None]),
    ("tháng Năm/2022", ["2022-05"]),
    ("7 tháng năm nay", [None]),
    ("Trong kỳ, hai bên", [None]),
    ("quý IV - năm 2016", ["2016-Q4"]),
    ("trong quý thứ hai năm 2019", ["2019-Q2"]),
    ("từ quý II đến quý IV năm 2020", ["2020-04..2020-12"]),
    ("từ tháng 4 - 8/2020", ["2020-04..2020-08"]),
    ("kết quả công tác tháng 8, nhiệm vụ tháng 9/2022", ["2022-08", "2022-09"]),
    ("trong kỳ nghỉ lễ", []),
    ("tháng 10 năm ngoái, quý IV năm trước", []),
    ("quý II (2024)", ["2024-Q2"]),
    ("6 tháng đầu năm (2022)", ["2022-H1"]),
    ("hai năm 2022 và 2023", ["2022-01..2023-12"]),
    ("Trong 5 năm (2018 - 2023)", ["2018-01..2023-12"]),
    ("8 năm qua (2015-2023)", ["2015-01..2023-12"]),
    ("kỷ niệm 70 năm (1954 - 2024)", []),
    ("từ 2015 đến nay", ["2015.."]),
    ("Từ ngày 1/7/2021 đến nay", ["2021-07.."]),
    ("ngày 1/7/2021 đến nay", []),
    ("từ ngày 15/12/2023 đến ngày 14/6/2024", ["2023-12..2024-06"]),
    ("từ 1/1 đến 30/6/2024", ["2024-H1"]),
    ("từ ngày 1/4 đến ngày 30/6", [None]),
    ("từ ngày 28/2/2024 đến 2/3/2024", []),
    ("từ ngày 3/6/2024 đến ngày 5/9", []),
    ("hội đàm quý 3 năm 2025", ["2025-Q3"]),
    ("HỘI ĐÀM QUÝ III-2024", ["2024-Q3"]),
    ("Quý IV, năm 2021", ["2021-Q4"]),
    ("quý\xa0II/2022", ["2022-Q2"]),
    ("quý một năm 2022", ["2022-Q1"]),
    ("quý I và quý II/2024", ["2024-H1"]),
    ("quý I, II/2023", ["2023-H1"]),
    ("quý I-III/2023", ["2023-01..2023-09"]),
    ("quý III và IV năm 2024", ["2024-H2"]),
    ("quý IV/2023 và quý I/2024", ["2023-10..2024-03"]),
    ("từ quý III/2023 đến quý II/2024", ["2023-07..2024-06"]),
    ("quý I/2023; quý I/2024", ["2023-Q1", "2024-Q1"]),
    ("6 tháng đầu năm 2022", ["2022-H1"]),
    ("Sáu tháng cuối năm 2021", ["2021-H2"]),
    ("nửa đầu năm 2020", ["2020-H1"]),
    ("nửa cuối năm 2020", ["2020-H2"]),
    ("9 tháng đầu năm 2025", ["2025-01..2025-09"]),
    ("chín tháng đầu năm 2025", ["2025-01..2025-09"]),
    ("3 tháng đầu năm 2024", ["2024-Q1"]),
    ("3 tháng cuối năm 2024", ["2024-Q4"]),
    ("11 tháng năm 2023", ["2023-01..2023-11"]),
    ("12 tháng của năm 2023", ["2023"]),
    ("tháng 9/2024", ["2024-09"]),
    ("tháng 09 năm 2024", ["2024-09"]),
    ("tháng mười hai năm 2024", ["2024-12"]),
    ("tháng 1-9/2025", ["2025-01..2025-09"]),
    ("tháng 9-1/2025", []),
    ("tháng 8 và tháng 9/2024", ["2024-08..2024-09"]),
    ("từ tháng 1 đến hết tháng 9/2025", ["2025-01..2025-09"]),
    ("từ tháng 10/2023 đến tháng 3/2024", ["2023-10..2024-03"]),
    ("từ tháng 10/2023 đến tháng 3/2023", ["2023-10.."]),
    ("từ đầu năm đến hết tháng 9/2025", ["2025-01..2025-09"]),
    ("năm 2024", ["2024"]),
    ("trong năm 2024", ["2024"]),
    ("cả năm 2024", ["2024"]),
    ("từ đầu năm 2024 đến nay", ["2024.."]),
    ("kể từ đầu năm 2024, hai bên", ["2024.."]),
    ("từ năm 2020 đến nay", ["2020.."]),
    ("từ tháng 7/2021 đến nay", ["2021-07.."]),
    ("từ 6 tháng cuối năm 2021 cho đến nay", ["2021-07.."]),
    ("giai đoạn 2016 - 2020", ["2016-01..2020-12"]),
    ("giai đoạn 2020 - 2016", []),
    ("từ năm 2014 đến năm 2024", ["2014-01..2024-12"]),
    ("từ năm 2020 đến tháng 6/2023", ["2020-01..2023-06"]),
    ("tổng kết 10 năm phối hợp (2014 - 2024)", ["2014-01..2024-12"]),
    ("năm 2023 và năm 2024", ["2023-01..2024-12"]),
    # The year of the plan beside it
    ("kết quả 6 tháng đầu năm, phương hướng 6 tháng cuối năm 2023", ["2023-H1", "2023-H2"]),
    ("đánh giá công tác quý IV và phương hướng quý I/2024", ["2023-Q4", "2024-Q1"]),
    ("đánh giá 9 tháng đầu năm, phương hướng quý IV/2023", ["2023-01..2023-09", "2023-Q4"]),
    ("đánh giá quý I, phương hướng năm 2024", [None, "2024"]),
    ("đánh giá quý I; phương hướng năm 2024", [None, "2024"]),
    # Without a year
    ("hội đàm quý IV tại cửa khẩu", [None]),
    ("sáu tháng đầu năm", [None]),
    ("Quý IV, hai bên trao đổi", [None]),
    ("Quý 2, 3 đơn vị", [None]),
    ("quý I và ba đồn", [None]),
    ("Từ đầu năm đến nay", [None]),
    ("Trong tháng 8, hai bên gặp nhau", [None]),
    ("tháng 11 và tháng 12", [None]),
    ("Trong quý, hai bên trao trả 4 người", [None]),
    ("9 tháng qua", [None]),
    ("nửa năm qua", [None]),
    ("năm vừa qua", [None]),
    ("trong năm, hai bên", [None]),
    # No period
    ("mỗi quý một lần, năm 2 lần", []),
    ("hội đàm quý 1 lần", []),
    ("quý I, IV/2023", []),
    ("kim loại quý qua cửa khẩu, quý khách", []),
    ("Năm đồn, 16 chữ vàng", []),
    ("nhiệm kỳ 2025 - 2030", []),
    ("đến năm 2030", []),
    ("so với cùng kỳ năm 2023", []),
    ("cuối năm 2023, đầu năm 2024", []),
    ("trong 5 năm qua, những năm qua, hai năm qua", []),
    ("ngày 18 tháng 11 năm 2025", []),
    ("bão cuối tháng 8", []),
    ("nửa đầu tháng 8", []),
    ("mốc 2024, số 2025", []),
]


@pytest.mark.parametrize(("text", "values"), FORMS)
def test_forms(text, values):
    assert [period.value for period in periods(text)] == values


@pytest.mark.parametrize(("text", "span"), [
    ("Hội đàm quý I/2023, hai bên", "quý I/2023"),
    ("Quý I, hai đơn vị gặp nhau", "Quý I"),
    ("Số liệu quý một, hai năm 2024", "quý một, hai năm 2024"),
    ("Tình hình từ tháng 7/2021 đến nay, ổn định", "từ tháng 7/2021 đến nay"),
    ("Số liệu từ tháng 1 đến tháng 9/2025 cho thấy", "từ tháng 1 đến tháng 9/2025"),
])
def test_span_is_the_period_as_written(text, span):
    (period,) = periods(text)
    assert text[period.start:period.end] == span
    assert period.spans == (Span(period.start, period.end),)


@pytest.mark.parametrize(("text", "ahead"), [
    ("khởi động tuần tra liên hợp năm 2026", True),
    ("bàn phương hướng, nhiệm vụ quý II/2023", True),
    ("dự kiến hội đàm quý II/2023 tại", True),
    ("hội đàm quý II/2023", False),
    ("dự kiến hội đàm quý II", True),
    ("đánh giá kết quả thực hiện nhiệm vụ quý II/2023", False),
    ("Bàn phương hướng. Trong quý II/2023, hai bên", False),
    ("khởi động giai đoạn 2026 - 2030", True),
    ("dự kiến quý III và quý IV/2023", True),
])
def test_period_planned_for(text, ahead):
    assert [period.ahead for period in periods(text)] == [ahead]


@pytest.mark.parametrize(("text", "value"), [
    ("quý IV", "2023-Q4"),
    ("sáu tháng đầu năm", "2023-H1"),
    ("từ đầu năm đến nay", "2023.."),
    ("từ tháng 7 đến nay", "2023-07.."),
    ("từ tháng 2 đến tháng 5", "2023-02..2023-05"),
    ("năm qua", None),
    ("quý I/2020", "2020-Q1"),
])
def test_year_found_elsewhere_completes_a_period(text, value):
    (period,) = periods(text)
    assert with_year(period, 2023).value == value


@pytest.mark.parametrize(("text", "occasion"), [
    ("hội đàm lần thứ 2 năm 2021", True),
    ("tuần tra đợt II, quý III/2022", True),
    ("hội đàm năm 2021", False),
])
def test_a_period_that_an_event_is_named_after(text, occasion):
    assert [period.occasion for period in periods(text)] == [occasion]


def test_plan_beside_a_period():
    text = "đánh giá kết quả quý I và phương hướng quý II/2023"
    done, planned = periods(text)
    assert (done.ahead, planned.ahead) == (False, True)
    assert done.spans == (Span(done.start, done.end), Span(planned.start, planned.end))


def test_where_and_form():
    (period,) = find_periods(Passage("Sáu tháng đầu năm 2022", "title"), vi)
    assert (period.where, period.form, period.year, period.months) == ("title", PeriodForm.HALF, 2022, (1, 6))


MONTH = st.tuples(st.integers(2000, 2040), st.integers(1, 12))


@given(MONTH, MONTH)
def test_value_covers_the_months(one, other):
    first, last = sorted((one, other))
    span = period_span(months_value(first, last))
    assert (span.first.year, span.first.month, span.first.day) == (*first, 1)
    assert (span.last.year, span.last.month) == last


PIECES = st.sampled_from([text for text, _ in FORMS]
                         + ["từ ", " đến ", " và ", ", ", "\n", "quý", " 2024", "tháng 5", "năm 2025"])


@given(st.lists(PIECES | st.text(max_size=4), max_size=8).map("".join))
def test_periods_are_in_order_and_in_the_text(text):
    end = 0
    for period in periods(text):
        assert end <= period.start < period.end <= len(text)
        end = period.end
        if period.value:
            assert period_span(period.value).last is None or not period.open
