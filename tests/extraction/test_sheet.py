"""Figures in tables: each under its own column's header, of its row's period."""
import pytest

from articles.extraction.document import Passage
from articles.extraction.figures import find_figures
from articles.extraction.languages import vi
from tests.extraction.figure_rows import row, rows

LEAD = "Số liệu phối hợp giữa Việt Nam và Lào năm 2021 theo quý:\n\n"


@pytest.mark.parametrize(("text", "expected"), [
    ("Kỳ | Hội đàm định kỳ | Thư tín | Đường dây nóng | Phía Việt Nam trao trả Lào | Phía Lào trao trả Việt Nam\n\n"
     "Quý I | 2 lần | 31 thư | 60 lần | 3 vụ/5 đối tượng | 8 vụ/21 người",
     ["talks_regular 2 time", "letters 31 letter", "hotline 60 time", "handover 3 case VN>LA",
      "handover 5 person VN>LA",
      "handover 8 case LA>VN", "handover 21 person LA>VN"]),
    # The same figures in the next row are others.
    ("Quý | Hội đàm | Thư\n\nI | 2 lần | 9 lá\n\nII | 2 lần | 9 lá",
     ["talks_regular 2 time", "letters 9 letter", "talks_regular 2 time", "letters 9 letter"]),
    # A header lends its noun, with what stands in brackets first.
    ("Đồn | Hội đàm định kỳ | Trao đổi thư (lá) | Trao trả (vụ/đối tượng)\n\nBản Máy | 4 | 25 | 3/7",
     ["talks_regular 4 time", "letters 25 letter", "handover 3 case", "handover 7 person"]),
    ("Cửa khẩu | Lượt người xuất, nhập cảnh năm 2022 | Phương tiện xuất nhập cảnh (lượt)\n\nBờ Y | 93.410 | 12.006",
     ["entry_exit 93410 person_time", "vehicles 12006 vehicle"]),
    ("Cửa khẩu | Kim ngạch (triệu USD) | Hàng hóa (tấn)\n\nCầu Treo | 312,5 | 40.120",
     ["trade 312500000 usd", "goods 40120 tonne"]),
    ("Cửa khẩu | Số người xuất nhập cảnh\n\nLao Bảo | 61.302", ["entry_exit 61302 person_time"]),
    # The rows say what is counted, the columns when.
    ("Nội dung | Năm 2021 | Năm 2022\n\nTuần tra liên hợp | 14 lần | 18 lần\n\nThư tín | 60 | 72",
     ["joint_patrol 14 time", "joint_patrol 18 time", "letters 60 letter", "letters 72 letter"]),
    # No header.
    ("Hội đàm định kỳ | 4 cuộc\n\nĐiện đàm | 39 lần", ["talks_regular 4 time", "hotline 39 time"]),
    # A row with fewer cells than the header: each cell goes by the one before it.
    ("Tên | Thư | Điện đàm\n\nTổng số thư | 40 lá", ["letters 40 letter"]),
    # Numbers of labels are not told again; a first cell may tell figures of its own.
    ("Hội đàm định kỳ 5 lần | Điện đàm 41 lần", ["talks_regular 5 time", "hotline 41 time"]),
    ("Thư tín (quý 2 lần) | Số\n\nThư tín | 12 lá", ["letters 12 letter"]),
    # Nothing says what is counted.
    ("Bảng điểm | Hiệp 1 | Hiệp 2\n\nĐồn Biên phòng Sông Trà | 12 | 15", []),
    ("Đồn | Trao trả\n\nNa Loi | 5", []),
])
def test_cells(text, expected):
    assert rows(LEAD + text) == expected


def test_evidence_is_the_cells_own():
    text = "Đồn | Hội đàm | Trao trả (vụ/đối tượng)\n\nBản Máy | hơn 4 lần | 3/7"
    evidence = [figure.statistic.evidence[0] for figure in find_figures(Passage(text), vi)]
    assert [one.text for one in evidence] == ["hơn 4 lần", "3", "7"]
    assert all(text[one.start:one.end] == one.text for one in evidence)


def test_periods_of_rows_and_columns():
    text = ("Kết quả năm 2021 như sau:\n\nThời gian | Thư tín\n\nQuý I | 31 thư\n\nCả năm | 90 thư\n\n"
            "Nội dung | Năm 2019 | Năm 2020\n\nThư tín | 60 thư | 72 thư")
    assert [(row(figure.statistic), figure.statistic.period, figure.period and figure.period.months, figure.year)
            for figure in find_figures(Passage(text), vi)] == [
        ("letters 31 letter", None, (1, 3), 2021), ("letters 90 letter", "2021", None, None),
        ("letters 60 letter", "2019", None, None), ("letters 72 letter", "2020", None, None)]
