"""What was signed at a meeting, what was signed by others or at another time, and what is still to be signed."""
import pytest

from tests.extraction.meeting_pages import read

LEAD = ("Trong hai ngày 5 - 7/4/2023, tại xã Trịnh Tường, Đồn Biên phòng Bát Xát hội đàm định kỳ với Trạm Kiểm tra "
        "Biên phòng xuất, nhập cảnh Hà Khẩu (Trung Quốc).")


@pytest.mark.parametrize("sentence", [
    "Văn bản hội đàm được ký trước mặt đại diện hai huyện.",
    "Sau một giờ trao đổi, trưởng đoàn hai bên đặt bút ký.",
    "Biên bản được lập thành 2 bản, mỗi bên giữ 1 bản, hai trưởng đoàn đã ký.",
    "Bản giao kết được hai bên ký, đóng dấu.",
    "Hai bên hoàn tất việc ký kết các văn kiện.",
    # Minutes that are signed, in every voice.
    "Biên bản hội đàm được chỉ huy hai bên ký sáng 6/4.",
    "Biên bản làm việc lập thành hai bản, hai bên cùng ký.",
    "Kết quả được ghi thành biên bản, hai đoàn cùng ký xác nhận.",
    "Cuối buổi, hai đoàn trao cho nhau biên bản đã có chữ ký của hai trưởng đoàn.",
    "Hai đoàn xem xét mốc giới và lập biên bản, có chữ ký của hai chỉ huy.",
    "Biên bản này, sau khi chỉ huy hai bên ký, có hiệu lực ngay.",
    # The signing as a deed.
    "Hai đoàn hoàn tất việc ký biên bản làm việc.",
    "Việc ký kết bản ghi nhớ được tiến hành ngay tại hội trường.",
    "Nghi thức ký kết diễn ra trang trọng.",
    "Hai đoàn đã ký và trao đổi biên bản làm việc.",
    "Hai đoàn ký tên vào 2 biên bản.",
    # Other papers.
    "Hai đồn, trạm ký bản giao ước bảo vệ mốc giới.",
    "Hai bên ký giấy bàn giao.",
    "Ngày 6/4, chỉ huy hai bên ký quy ước.",
    "Hai đoàn ký kế hoạch phối hợp năm 2024.",
    "Hai đoàn ký biên bản, hẹn năm 2024 gặp lại.",
    "Hai đoàn rà soát từng mốc và ký biên bản làm việc.",
    "Cán bộ hai đồn đối chiếu từng hồ sơ rồi ký giấy giao nhận.",
])
def test_signed(sentence):
    [meeting] = read(LEAD, sentence).meetings
    assert meeting.signed is True
    assert meeting.evidence["signed"]


@pytest.mark.parametrize("sentence", [
    # Signed by others.
    "Các thôn hai bên đã cùng nhau ký cam kết bảo vệ mốc giới.",
    "Có 85 hộ dân ký cam kết không vượt biên.",
    "Hai đồn, trạm vận động bà con ký cam kết giữ rừng.",
    "Hai nước đã ký Nghị định thư về phân giới cắm mốc.",
    # Signed at another time.
    "Biên bản hội đàm được chỉ huy hai bên ký ngày 2/3/2021.",
    "Năm 2019, hai đồn, trạm ký quy chế phối hợp.",
    "Ngày 8/4, hai bên ký quy chế phối hợp.",
    "Từ khi ký quy chế phối hợp, hai đồn, trạm qua lại thường xuyên.",
    "Hai bên ký thỏa thuận kết nghĩa năm 2018.",
    "Được biết, hai đồn, trạm ký giao ước cuối năm 2018.",
    "Tháng 3/2019, hai bên ký thỏa thuận kết nghĩa.",
    # Not signed yet.
    "Biên bản chưa được ký.",
    "Hai đoàn bàn cách để sớm ký quy ước.",
    "Hai đoàn hẹn ký bản ghi nhớ vào kỳ sau.",
    "Lá thư có chữ ký của chỉ huy.",
])
def test_not_signed(sentence):
    [meeting] = read(LEAD, sentence).meetings
    assert meeting.signed is None


@pytest.mark.parametrize(("days", "signed"), [("5/4/2023", "6/4", ), ("28/12/2023 - 3/1/2024", "1/1")])
def test_signed_on_a_day_that_is_none_of_the_meetings(days, signed):
    lead = LEAD.replace("Trong hai ngày 5 - 7/4/2023", f"Ngày {days}")
    [meeting] = read(lead, f"Hai bên ký biên bản ngày {signed}.").meetings
    assert meeting.signed is None


def test_signed_on_the_last_day_of_a_meeting_over_new_year():
    lead = LEAD.replace("Trong hai ngày 5 - 7/4/2023", "Từ ngày 30/12/2023 đến 2/1/2024")
    [meeting] = read(lead, "Hai bên ký biên bản ngày 2/1.").meetings
    assert meeting.signed is True


@pytest.mark.parametrize(("sentence", "signed"), [
    ("Kết thúc hội đàm, hai đoàn ký kế hoạch phối hợp năm 2024.", True),
    ("Hai đoàn ký kế hoạch phối hợp năm 2024.", None),
])
def test_signed_at_a_meeting_whose_year_is_not_told(sentence, signed):
    [meeting] = read(LEAD.replace("/2023", ""), sentence).meetings
    assert meeting.signed is signed
