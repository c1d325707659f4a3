"""Pages on border units of two countries dealing with each other, and pages on other things."""
import pytest

from tests.extraction.meeting_pages import read

POST, STATION = "Đồn Biên phòng Bát Xát", "Trạm Kiểm tra Biên phòng xuất, nhập cảnh Hà Khẩu (Trung Quốc)"


@pytest.mark.parametrize("text", [
    f"Ngày 5/4/2023, {POST} hội đàm với {STATION}.",
    f"Những năm qua, {POST} và {STATION} luôn phối hợp chặt chẽ.",
    f"{POST} nhận được thư của {STATION}.",
    f"Năm 2023, {POST} trao trả phía Trung Quốc 12 đối tượng.",
    f"Quý I/2023, {POST} gọi đường dây nóng với bạn 12 lần.",
    "Ngày 5/4/2023, Đồn Biên phòng cửa khẩu quốc tế Tây Trang hội đàm với Bộ Chỉ huy Quân sự tỉnh Phông Sa Lỳ (Lào).",
    f"Ngày 5/4/2023, tại đường biên, {POST} gặp gỡ lực lượng bảo vệ biên giới Trung Quốc.",
    f"Ngày 5/4/2023, {POST} hội đàm với đơn vị quản lý biên giới đối diện của phía Trung Quốc.",
])
def test_relevant(text):
    assert read(text).relevant


@pytest.mark.parametrize("text", [
    "Ngày 5/4/2023, Chi cục Hải quan cửa khẩu làm thủ tục cho 300 xe qua cặp cửa khẩu Kim Thành - Bắc Sơn.",
    f"Ngày 5/4/2023, {POST} sơ kết công tác quý I/2023.",
    f"Ngày 5/4/2023, {POST} bắt giữ 2 đối tượng vận chuyển 3 kg ma túy.",
    "Ngày 5/4/2023, Sở Nông nghiệp tỉnh Cao Bằng hội đàm với Cục Lâm nghiệp huyện Tịnh Tây (Trung Quốc), trao "
    "đổi 5 lá thư.",
    f"Ngày 5/4/2023, thôn Lũng Pô (Việt Nam) kết nghĩa với thôn Long Bảo (Trung Quốc). {POST} đến dự.",
    f"Ngày 5/4/2023, Đoàn công tác Báo Biên phòng đến thăm, chúc Tết {POST} và các hộ dân giáp Trung Quốc.",
    "Trời hôm nay mưa.",
])
def test_not_relevant_and_empty(text):
    record = read(text, captions=(text,), title="Tin biên giới")
    assert not record.relevant
    assert (record.meetings, record.statistics, record.crossings, record.people) == ((), (), (), ())


@pytest.mark.parametrize("text", [
    f"{POST} đá giao hữu cùng {STATION}.",
    f"Chiều qua, {POST} mời cơm cán bộ cùng đi với {STATION}.",
    f"{POST} và {STATION} họp bàn chuyện phân luồng.",
    f"Ngày 5/4/2023, {POST} tiếp nhận Lò V.P. do cơ quan chức năng Trung Quốc trao trả.",
    f"{POST} giữ 20 km đường biên. Đối diện là {STATION}. Hai đơn vị có đường dây nóng.",
    f"Cách một con suối, {POST} và {STATION} nương tựa nhau.",
    f"Mấy chục năm qua, {POST} và {STATION} vẫn là láng giềng thân thiện.",
    f"{POST} coi cán bộ {STATION} như anh em.",
])
def test_what_two_border_units_do_together_is_relevant(text):
    assert read(text).relevant


@pytest.mark.parametrize("text", [
    f"Bãi xe nằm giữa {POST} và {STATION}, mỗi ngày đón 200 xe.",
    f"{POST} đứng chân đối diện với {STATION}, canh giữ 20 km đường biên.",
    f"{POST} và {STATION} cách nhau 4 km, giữa là bãi xe.",
    f"Ngày 5/4/2023, {POST} giao hữu bóng chuyền với Đoàn thanh niên xã.",
])
def test_a_station_named_for_the_way_is_not(text):
    assert not read(text).relevant


def test_what_two_sides_share_makes_a_page_relevant_that_names_them_apart():
    assert read(f"{POST} giữ 20 km đường biên.", f"Đối diện là {STATION}.", "Hai đơn vị có đường dây nóng.").relevant
    assert not read(f"{POST} giữ 20 km đường biên.", f"Đối diện là {STATION}.", "Xã có đường dây nóng.").relevant


@pytest.mark.parametrize("text", [
    "Ngày 5/4/2023, Sở Ngoại vụ tỉnh Lào Cai hội đàm với Văn phòng Ngoại vụ huyện Hà Khẩu (Trung Quốc).",
    "Ngày 5/4/2023, hai bên hội đàm về việc làm đường.",
])
def test_a_meeting_without_border_units_is_not(text):
    assert not read(text).relevant
