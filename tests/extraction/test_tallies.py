"""The period of figures on whole pages."""
import pytest

from tests.extraction.meeting_pages import read

TALKS = ("Ngày 12/7/2024, Đồn Biên phòng Bản Giốc (Cao Bằng) hội đàm định kỳ 6 tháng đầu năm 2024 với Trạm Kiểm "
         "tra Biên phòng xuất nhập cảnh Thạc Long (Trung Quốc).")


def periods(*paragraphs, **page):
    return [(row.value, row.period) for row in read(*paragraphs, **page).statistics]


@pytest.mark.parametrize(("paragraphs", "page", "expected"), [
    # Part of the year under review, and "trong kỳ" of the account.
    (("Ngày 9/1/2025, Bộ Chỉ huy BĐBP tỉnh Sơn La hội đàm thường niên năm 2024 với Bộ Chỉ huy quân sự tỉnh Hủa Phăn "
      "(Lào).",
      "Riêng quý III, hai bên tuần tra song phương 6 lần."), {}, [(6, "2024-Q3")]),
    ((TALKS, "6 tháng qua, hai bên trao đổi 44 thư. Trong quý, hai bên gọi đường dây nóng 31 lần."), {},
     [(44, "2024-H1"), (31, "2024-H1")]),
    # "Trong năm" is the year told before, in whatever paragraph.
    (("Năm 2021, Đồn Biên phòng Tam Hợp và Đại đội Biên phòng 251 (Lào) tuần tra song phương 8 lần.",
      "Trong năm, hai đơn vị trao đổi 27 lá thư."), {}, [(8, "2021"), (27, "2021")]),
    # Without a period under review: the months of the year, up to the day; a quarter alone may be of any year.
    (("Đồn Biên phòng Ra Mai và Đại đội Biên phòng 331 (Lào) trao đổi 19 thư trong 10 tháng đầu năm.",
      "Quý II, hai đơn vị tuần tra song phương 3 lần."), {"published": "2021-11-03"},
     [(19, "2021-01..2021-10"), (3, None)]),
    # The year told before.
    (("Năm 2019, Đồn Biên phòng Ra Mai và Đại đội Biên phòng 331 (Lào) tuần tra song phương 9 lần; riêng quý II, tuần "
      "tra song phương 3 lần.",), {}, [(9, "2019"), (3, "2019-Q2")]),
    # A feature tells its year once, in its title or lead.
    (("Đồn Biên phòng Ra Mai và Đại đội Biên phòng 331 (Lào) cùng giữ bình yên một dải đất.",
      "Hai đơn vị tuần tra song phương 15 lần."), {"title": "Nhìn lại năm 2022", "published": "2023-01-12"},
     [(15, "2022")]),
    # What is long past is no such year.
    (("Năm 2004, Đồn Biên phòng Ra Mai và Đại đội Biên phòng 331 (Lào) ở sát nhau.",
      "Hai đơn vị tuần tra song phương 15 lần."), {"published": "2023-01-12"}, [(15, None)]),
])
def test_periods(paragraphs, page, expected):
    assert periods(*paragraphs, **page) == expected
