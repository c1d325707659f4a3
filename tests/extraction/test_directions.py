"""Who handed over to whom."""
import pytest

from tests.extraction.figure_rows import rows


@pytest.mark.parametrize(("text", "expected"), [
    ("Về công tác trao trả, phía Trung Quốc đã trao cho phía Việt Nam 48 vụ với 210 người, trong số đó có 9 nạn nhân.",
     ["handover 48 case CN>VN", "handover 210 person CN>VN", "handover 9 person CN>VN victim"]),
    ("Việt Nam nhận 28 người, trao 6 người cho phía Trung Quốc.",
     ["handover 28 person CN>VN", "handover 6 person VN>CN"]),
    ("Hai bên trao cho nhau 4 đối tượng truy nã.", ["handover 4 person wanted"]),
    ("Công an Trung Quốc trao trả 7 đối tượng lừa đảo cho Công an tỉnh Cao Bằng.", ["handover 7 person CN>VN"]),
    ("Có 3 đợt với 61 công dân Việt Nam được phía Campuchia bàn giao.",
     ["handover 3 time KH>VN", "handover 61 person KH>VN vn"]),
    ("Các đồn tiếp nhận 415 công dân do phía Lào trao trả, trao trả cho bạn 23 công dân.",
     ["handover 415 person LA>VN", "handover 23 person VN>LA"]),
    ("Ta tiếp nhận 8 công dân do phía Lào trao trả; bàn giao 2 đối tượng cho Công an tỉnh.",
     ["handover 8 person LA>VN"]),
    ("Phía Lào trao cho ta 6 vụ; ta giao cho phía Lào 2 đối tượng.", ["handover 6 case LA>VN",
     "handover 2 person VN>LA"]),
    ("Phía Trung Quốc giao cho phía Việt Nam 14 người xuất cảnh trái phép, nhận từ phía Việt Nam 3 người.",
     ["handover 14 person CN>VN", "handover 3 person VN>CN"]),
    ("Ta chuyển giao cho phía Campuchia 4 đối tượng, nhận lại 11 công dân.",
     ["handover 4 person VN>KH", "handover 11 person KH>VN"]),
    ("Tiếp nhận từ phía Trung Quốc 31 lượt công dân, trong đó có 22 nam, 9 nữ.",
     ["handover 31 person_time CN>VN", "handover 22 person CN>VN male", "handover 9 person CN>VN female"]),
    ("Phía Việt Nam trao trả 8 công dân Lào, tiếp nhận 57 công dân Việt Nam trong đó có 5 đối tượng truy nã.",
     ["handover 8 person VN>LA la", "handover 57 person LA>VN vn", "handover 5 person LA>VN wanted"]),
    ("Phía Lào đã bàn giao cho phía Việt Nam 5 vụ, 9 đối tượng; đơn vị cũng trao trả cho phía bạn 4 công dân Lào.",
     ["handover 5 case LA>VN", "handover 9 person LA>VN", "handover 4 person VN>LA la"]),
    ("Phòng Quản lý xuất nhập cảnh phối hợp với Đồn Biên phòng Tân Thanh tiếp nhận 36 công dân Việt Nam (20 nam, 16 "
     "nữ) do "
     "Trạm Kiểm tra biên phòng xuất nhập cảnh Pò Chài trao trả.",
     ["handover 36 person CN>VN vn", "handover 20 person CN>VN male", "handover 16 person CN>VN female"]),
    ("Với riêng phía Lào, đồn đã tuần tra 4 lần, tiếp nhận 12 công dân; phía Trung Quốc và Trạm Kiểm tra biên phòng "
     "Trung "
     "Quốc gửi lời chúc mừng.",
     ["joint_patrol 4 time", "handover 12 person LA>VN"]),
    ("Đồn Biên phòng Bản Giốc đã giao bốn người Trung Quốc đang bị truy nã cho Đồn Công an biên phòng Thạc Long.",
     ["handover 4 person VN>CN wanted"]),
    ("Đồn Biên phòng Long Bình phối hợp với các lực lượng chức năng Campuchia tiếp nhận 26 người Việt Nam.",
     ["handover 26 person KH>VN vn"]),
    ("Đồn Biên phòng Tà Lùng trao trả Trạm Kiểm tra Biên phòng Thủy Khẩu 3 đối tượng bị công an Trung Quốc truy nã; "
     "tiếp nhận từ phía bạn 19 công dân Việt Nam.", ["handover 3 person VN>CN wanted", "handover 19 person CN>VN vn"]),
    ("Đồn Biên phòng Tà Lùng bàn giao cho Trạm Kiểm tra Biên phòng Thủy Khẩu 2 đối tượng do cảnh sát Trung Quốc "
     "truy nã, tiếp nhận của bạn 6 công dân.", ["handover 2 person VN>CN wanted", "handover 6 person CN>VN"]),
    ("Đồn tiếp nhận 98 công dân do phía Trung Quốc trao trả. Nhóm công dân gồm 61 nam và 37 nữ.",
     ["handover 98 person CN>VN", "handover 61 person CN>VN male", "handover 37 person CN>VN female"]),
    ("Việt Nam đã 3 lần trao trả 6 đối tượng; Trung Quốc 7 lần trao trả 43 công dân.",
     ["handover 3 time VN>CN", "handover 6 person VN>CN", "handover 7 time CN>VN", "handover 43 person CN>VN"]),
    ("Trung Quốc trao trả 31 vụ/207 người; phía ta tổ chức 4 đợt trao trả 9 đối tượng.",
     ["handover 31 case CN>VN", "handover 207 person CN>VN", "handover 4 time VN>CN", "handover 9 person VN>CN"]),
    ("Phía Việt Nam 5 lần bàn giao 12 đối tượng cho phía Lào, phía Lào 3 lần bàn giao 8 đối tượng cho Việt Nam.",
     ["handover 5 time VN>LA", "handover 12 person VN>LA", "handover 3 time LA>VN", "handover 8 person LA>VN"]),
    ("Campuchia đã có 9 lần trao trả 61 công dân Việt Nam, còn Việt Nam có 4 lần trao trả 11 công dân Campuchia.",
     ["handover 9 time KH>VN", "handover 61 person KH>VN vn", "handover 4 time VN>KH",
      "handover 11 person VN>KH kh"]),
    ("Trung Quốc trao trả Việt Nam 19 công dân; Đồn Biên phòng Pò Hèn 2 lần trao trả phía bạn 4 người.",
     ["handover 19 person CN>VN", "handover 2 time VN>CN", "handover 4 person VN>CN"]),
    ("Trao trả, tiếp nhận 33 vụ với 90 đối tượng, trong đó Lào trao trả 60, Việt Nam trao trả 30.",
     ["handover 33 case", "handover 90 person", "handover 60 person LA>VN", "handover 30 person VN>LA"]),
    ("Hai bên bàn giao 48 đối tượng (ta giao bạn 12, bạn giao ta 36), theo thỏa thuận với Trung Quốc.",
     ["handover 48 person", "handover 12 person VN>CN", "handover 36 person CN>VN"]),
    ("Hai bên bàn giao 48 đối tượng: ta giao 12, bạn giao 36, theo thỏa thuận với Campuchia.",
     ["handover 48 person", "handover 12 person VN>KH", "handover 36 person KH>VN"]),
    ("Đồn tiếp nhận 25 công dân do Campuchia trao trả; trong đó 1 người bị công an một tỉnh Việt Nam truy nã.",
     ["handover 25 person KH>VN", "handover 1 person KH>VN wanted"]),
    ("Phía Lào trao trả 33 người. Trong số này có 20 nam, 13 nữ; 2 người có lệnh truy nã.",
     ["handover 33 person LA>VN", "handover 20 person LA>VN male", "handover 13 person LA>VN female",
      "handover 2 person LA>VN wanted"]),
    ("Tiếp nhận 92 công dân do cơ quan chức năng tỉnh Vân Nam, Trung Quốc trao trả.", ["handover 92 person CN>VN"]),
    ("Đồn tiếp nhận 14 người bị lực lượng chức năng Lào bắt giữ.", ["handover 14 person LA>VN"]),
    ("Bàn giao 5 đối tượng bị bắt quốc tịch Trung Quốc cho phía bạn.", ["handover 5 person VN>CN cn"]),
    ("Trung Quốc đẩy về Việt Nam 58 người.", ["handover 58 person CN>VN"]),
    ("Campuchia đẩy đuổi về nước 132 công dân Việt Nam.", ["handover 132 person KH>VN vn"]),
    ("Có 26 công dân Việt Nam bị Trung Quốc trục xuất.", ["handover 26 person CN>VN vn"]),
    ("Đồn Biên phòng Lào Cai trao trả cho Hà Khẩu 4 đối tượng.", ["handover 4 person VN>CN"]),
    ("Bằng Tường trao trả cho Đồn Biên phòng Hữu Nghị 22 công dân.", ["handover 22 person CN>VN"]),
])
def test_directions(text, expected):
    assert rows(text) == expected
