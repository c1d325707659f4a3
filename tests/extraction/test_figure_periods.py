"""The reporting period of a figure, and whether it may take over the meeting's."""
import pytest

from articles.extraction.document import Passage
from articles.extraction.figures import find_figures
from articles.extraction.languages import vi
from articles.extraction.reporting_periods import with_year


def periods(text):
    """Return (value, period, inherits) of each figure."""
    return [(figure.statistic.value, figure.statistic.period, figure.inherits)
            for figure in find_figures(Passage(text), vi)]


@pytest.mark.parametrize(("text", "expected"), [
    ("Trong quý II năm 2024, hai bên tuần tra liên hợp 9 lần.", [(9, "2024-Q2", False)]),
    ("Hai bên tuần tra liên hợp 9 lần trong năm 2023.", [(9, "2023", False)]),
    ("Riêng năm 2024, hai bên tuần tra song phương 30 lần/1.900 lượt cán bộ; tuần tra liên hợp 22 lần.",
     [(30, "2024", False), (1900, "2024", False), (22, "2024", False)]),
    # To the end of the paragraph, or of the list that the paragraph leads in.
    ("Năm 2023, hai bên tuần tra liên hợp 9 lần. Hai bên trao đổi 24 lá thư.\n\nHai bên điện đàm 40 lần.",
     [(9, "2023", False), (24, "2023", False), (40, None, True)]),
    ("Kết quả năm 2023 như sau:\n\n- Tuần tra liên hợp 9 lần.\n\n- Trao đổi 24 lá thư.\n\nHai bên điện đàm 40 lần.",
     [(9, "2023", False), (24, "2023", False), (40, None, True)]),
    # The last one named counts.
    ("Năm 2022, hai bên tuần tra liên hợp 9 lần; năm 2023, tuần tra liên hợp 12 lần.",
     [(9, "2022", False), (12, "2023", False)]),
    ("Hai bên tuần tra liên hợp 9 lần trong năm 2022, trao đổi 24 lá thư trong năm 2023.",
     [(9, "2022", False), (24, "2023", False)]),
    # Another time.
    ("Năm 2023, hai bên tuần tra liên hợp 9 lần. Vào cuối năm 2023, đầu năm 2024, hai bên bắt giữ 6 vụ. Sau đó, bắt "
     "3 vụ.",
     [(9, "2023", False), (6, None, False), (3, None, False)]),
    ("Chiều 10/3, phía Trung Quốc bàn giao bốn nạn nhân cho Đồn Biên phòng Thanh Thủy.", [(4, None, False)]),
    # A span of days and a quarter just past are reporting periods.
    ("Từ ngày 1/1/2024 đến ngày 30/9/2024, hai bên tuần tra liên hợp 9 lần.", [(9, "2024-01..2024-09", False)]),
    ("Quý III vừa qua, hai bên tuần tra liên hợp 9 lần.", [(9, None, True)]),
    # A document's year is not the figures'.
    ("Theo thỏa thuận năm 2021, hai bên tuần tra liên hợp 9 lần.", [(9, None, True)]),
    # What stands has no period; one patrol's people and an exchange's visitors have none either.
    ("Năm 2023, đồn quản lý 12 km đường biên giới với 22 cột mốc.", [(12, None, False), (22, None, False)]),
    ("Năm 2023, hai đồn đi tuần tra liên hợp. Mỗi bên có 12 cán bộ, chiến sĩ, đi bộ 9 km.",
     [(12, None, False), (9, None, False)]),
    ("Hai bên giao lưu bóng chuyền, hơn 300 người dân đến cổ vũ.", [(300, None, False)]),
])
def test_periods(text, expected):
    assert periods(text) == expected


def test_a_period_without_its_year_is_handed_on():
    (figure,) = find_figures(Passage("Từ đầu năm đến nay, hai bên tuần tra liên hợp 28 lần."), vi)
    assert (figure.statistic.period, figure.inherits) == (None, True)
    assert with_year(figure.period, 2025).value == "2025.."
