"""What numbers count: the noun behind each, and the words that make a number no tally."""
import pytest

from tests.extraction.figure_rows import rows

NOUNS = [
    ("Phía Trung Quốc trao trả ta 4 bé gái.", ["handover 4 person CN>VN"]),
    ("Bắt 1 vụ ma túy, thu 12, 4 ki-lô-gam heroin.", ["drugs 1 case", "drugs 12.4 kg"]),
    ("Bắt giữ 4 đối tượng buôn lậu cùng tang vật trị giá 450.000 nhân dân tệ.",
     ["smuggling 4 person", "smuggling 450000 cny"]),
    ("Thu giữ tang vật vụ ma túy gồm hơn 2,5 triệu nhân dân tệ tiền mặt.", ["drugs 2500000 cny over"]),
    ("Hai đơn vị gửi cho nhau 23 công văn, 11 bức điện và 40 cú điện thoại.",
     ["letters 23 letter", "letters 11 letter", "hotline 40 time"]),
    ("Ba tháng qua, hai trạm trao đổi 31 văn bản, điện đàm 62 cuộc.", ["letters 31 letter", "hotline 62 time"]),
    ("Hai bên đã có 18 công điện, 9 bản fax và 5 điện tín gửi cho nhau.",
     ["letters 18 letter", "letters 9 letter", "letters 5 letter"]),
    ("Đồn tổ chức 3 phiên hội đàm, 2 kỳ gặp gỡ với trạm bạn.", ["talks_regular 3 time", "talks_ad_hoc 2 time"]),
    ("Trong năm có 14 chuyến tuần tra song phương.", ["bilateral_patrol 14 time"]),
    ("Hai bên tuần tra song phương 19 chuyến với 380 lượt người.",
     ["bilateral_patrol 19 time", "bilateral_patrol 380 person_time"]),
    ("Hai bên trao trả cho nhau 26 trường hợp vượt biên.", ["handover 26 case"]),
    ("Phát hiện 9 trường hợp nhập cảnh trái phép.", ["illegal_crossing 9 case"]),
    ("Phía Trung Quốc trao trả ta ba phụ nữ và năm trẻ em.",
     ["handover 3 person CN>VN female", "handover 5 person CN>VN"]),
    ("Phía Lào bàn giao cho ta năm cháu bé.", ["handover 5 person LA>VN"]),
    ("Năm phụ nữ được phía Trung Quốc trao trả cho Việt Nam.", ["handover 5 person CN>VN female"]),
    ("Hai bên đã tuyên truyền pháp luật cho 52 hộ dân sống sát biên.", ["legal_outreach 52 household"]),
    ("Bắt 3 vụ ma túy, thu 6,2 kg heroin, 4.100 viên hồng phiến và 3 khẩu súng.",
     ["drugs 3 case", "drugs 6.2 kg", "drugs 4100 pill", "drugs 3 item"]),
    ("Xử lý 7 vụ buôn lậu, tịch thu 52.000 bao thuốc lá, 340 thùng bia.",
     ["smuggling 7 case", "smuggling 52000 item", "smuggling 340 item"]),
    ("Phía Trung Quốc bàn giao cho phía Việt Nam 3 thuyền máy.", ["handover 3 vehicle CN>VN"]),
    ("Phía Lào đã trao trả ta 12 con bò đi lạc.", ["handover 12 item LA>VN"]),
    ("Triệt phá 8 đường dây mua bán người, bắt 15 đối tượng.", ["trafficking 8 case", "trafficking 15 person"]),
    ("Hai bên phối hợp triệt xóa 4 ổ nhóm, 2 băng nhóm tội phạm ma túy.", ["drugs 4 case", "drugs 2 case"]),
    ("Toàn tuyến có 21 cặp đồn - trạm và 13 cặp bản hai bên biên giới kết nghĩa.",
     ["other 21 pair", "twinned_villages 13 pair"]),
    ("Đến nay đã có 8 cặp đơn vị kết nghĩa.", ["other 8 pair"]),
    ("Mười hai cặp đồn biên phòng, đại đội biên phòng đã kết nghĩa.", ["other 12 pair"]),
]

NO_TALLIES = [
    "Mỗi năm, hai bên luân phiên mở 2 cuộc hội đàm.",
    "Đối tượng khai vận chuyển ma túy thuê với giá 9 triệu đồng.",
    "Tang vật thu được trị giá bao nhiêu nhân dân tệ chưa rõ, sự việc xảy ra từ năm trẻ em mới đến trường.",
    "Quốc hội khóa này đã qua 3 kỳ họp.",
    "Ba đồn biên phòng cùng tổ chức hội đàm với đối tác.",
    "Sáu đồn biên phòng tuyến biên giới tỉnh đồng loạt tuần tra liên hợp.",
    "Lễ trao 5 văn bản ghi nhớ hợp tác giữa hai huyện.",
]


@pytest.mark.parametrize(("text", "expected"), [
    ("Số cuộc gọi đường dây nóng là 37, thư trao đổi là 61 lá.", ["hotline 37 time", "letters 61 letter"]),
    ("Số vụ trao trả là 11, số người là 32.", ["handover 11 case", "handover 32 person"]),
    ("Số nhà trên phố là 32.", []),
    ("Đội tuần tra liên hợp gồm 24 người, mỗi bên 12.", ["joint_patrol 24 person", "joint_patrol 12 person each_side"]),
    ("Hội đàm định kỳ 5 lần, mỗi bên 10 người.", ["talks_regular 5 time"]),
    ("Giao lưu thu hút 80 đoàn viên thanh niên, mỗi đoàn 40 đồng chí.",
     ["participants 80 person", "participants 40 person each_side"]),
    ("Hơn 4 giờ đồng hồ, hai tổ tuần tra liên hợp đi qua quãng đường gần 9 km.",
     ["joint_patrol 4 hour over", "joint_patrol 2 item", "joint_patrol 9 km nearly"]),
])
def test_nouns_before_their_numbers_and_each_side(text, expected):
    assert rows(text) == expected


LENT = [
    ("Trung Quốc trao trả Việt Nam 12 vụ/51, Việt Nam trao trả Trung Quốc 3 vụ/6.",
     ["handover 12 case CN>VN", "handover 51 person CN>VN", "handover 3 case VN>CN", "handover 6 person VN>CN"]),
    ("Tuần tra song phương 8 đợt/160 lượt cán bộ, liên hợp 2 đợt/40 lượt.",
     ["bilateral_patrol 8 time", "bilateral_patrol 160 person_time", "joint_patrol 2 time",
      "joint_patrol 40 person_time"]),
    ("Trong tháng, xuất cảnh 18.300, nhập cảnh 17.950 lượt người.",
     ["exit 18300 person_time", "entry 17950 person_time"]),
    ("Số thư trao đổi: 41 lá (ta gửi 22, bạn gửi 19).",
     ["letters 41 letter", "letters 22 letter", "letters 19 letter"]),
    ("Số phương tiện qua lại cửa khẩu là 4.100 (xe tải 3.600, xe khách 500).",
     ["vehicles 4100 vehicle", "vehicles 3600 vehicle", "vehicles 500 vehicle"]),
    ("Hội đàm định kỳ: 3; đột xuất: 2.", ["talks_regular 3 time", "talks_ad_hoc 2 time"]),
    ("Tuần tra liên hợp: 4; song phương: 6.", ["joint_patrol 4 time", "bilateral_patrol 6 time"]),
    ("Thư tín: 39; đường dây nóng: 112.", ["letters 39 letter", "hotline 112 time"]),
    ("Hai bên thống nhất tiếp tục bảo vệ 97 cột mốc trên tuyến.", ["markers 97 marker"]),
    ("Chỉ huy trưởng mong muốn hai bên giữ gìn 32,5 km đường biên giới, 4 cặp cửa khẩu.",
     ["border_length 32.5 km", "crossings 4 pair"]),
    ("Hai bên thống nhất mở 2 cặp lối mở, sẽ tuần tra 15 km đường biên giới.", []),
    ("Đề nghị tặng bằng khen cho 12 cán bộ; đã trao trả 5 người.", ["handover 5 person"]),
    ("Hai cửa khẩu Tà Lùng và Trà Lĩnh ổn định.", []),
    ("Hàng hóa qua ba cửa khẩu Thanh Thủy, Xín Mần, Săm Pun tăng.", []),
    ("Trên tuyến có một cửa khẩu quốc tế, hai cửa khẩu song phương.", ["crossings 2 item"]),
    ("Đồn quản lý hai cửa khẩu phụ.", ["crossings 2 item"]),
]


@pytest.mark.parametrize(("text", "expected"), LENT)
def test_nouns_lent_and_what_is_no_tally(text, expected):
    assert rows(text) == expected


@pytest.mark.parametrize(("text", "expected"), NOUNS)
def test_nouns(text, expected):
    assert rows(text) == expected


@pytest.mark.parametrize("text", NO_TALLIES)
def test_no_tallies(text):
    assert rows(text) == []
