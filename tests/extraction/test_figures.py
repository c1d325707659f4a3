"""Figures: what is counted, in which metric, which way, whose."""
import pytest

from articles.extraction.document import Passage
from articles.extraction.figures import find_figures
from articles.extraction.languages import vi
from tests.extraction.figure_rows import rows

HANDOVERS = [
    ("Trung Quốc 12 lần trao trả cho Việt Nam 120 công dân.", ["handover 12 time CN>VN", "handover 120 person CN>VN"]),
    ("Phía Việt Nam trao trả phía Trung Quốc tổng số 35 đối tượng, gồm: 12 đối tượng truy nã, 23 đối tượng nhập cảnh "
     "trái phép.",
     ["handover 35 person VN>CN", "handover 12 person VN>CN wanted", "handover 23 person VN>CN"]),
    ("Trung Quốc trao trả Việt Nam 5 đối tượng trước sự chứng kiến của 20 cán bộ.", ["handover 5 person CN>VN"]),
    ("Trạm Kiểm soát Biên phòng Hà Khẩu trao trả cho Đồn Biên phòng Lào Cai 5 vụ, như Trung Quốc đã báo.",
     ["handover 5 case CN>VN"]),
    ("Trong tháng, Việt Nam trao trả Trung Quốc 7 vụ/19 đối tượng. Trung Quốc trao trả Việt Nam 21 vụ/85 đối tượng.",
     ["handover 7 case VN>CN", "handover 19 person VN>CN", "handover 21 case CN>VN", "handover 85 person CN>VN"]),
    ("Ta trao trả phía bạn 12 vụ/40 người; bạn trao trả ta 23 vụ/118 công dân, theo thỏa thuận với Trung Quốc.",
     ["handover 12 case VN>CN", "handover 40 person VN>CN", "handover 23 case CN>VN", "handover 118 person CN>VN"]),
    ("Việt Nam đã trao trả Trung Quốc 8 vụ/13 đối tượng và tiếp nhận ở chiều ngược lại từ Trung Quốc 26 vụ với 64 "
     "công dân, gồm 41 nam và 23 nữ.",
     ["handover 8 case VN>CN", "handover 13 person VN>CN", "handover 26 case CN>VN", "handover 64 person CN>VN",
      "handover 41 person CN>VN male", "handover 23 person CN>VN female"]),
    ("Đồn Biên phòng Săm Pun đã trao trả cho Trạm Kiểm tra Biên phòng Điền Bồng 14 vụ/37 đối tượng, tiếp nhận 9 vụ/21 "
     "công dân.",
     ["handover 14 case VN>CN", "handover 37 person VN>CN", "handover 9 case CN>VN", "handover 21 person CN>VN"]),
    ("Chi đội Quản lý biên giới Bách Sắc bàn giao sáu nạn nhân cho Đồn Biên phòng Ngọc Côn.",
     ["handover 6 person CN>VN victim"]),
    ("Đồn Biên phòng Móng Cái tiếp nhận 45 công dân Việt Nam do phía Trung Quốc trao trả, trong đó có 30 nam và 15 nữ.",
     ["handover 45 person CN>VN vn", "handover 30 person CN>VN male", "handover 15 person CN>VN female"]),
    ("Hai đồn trao trả, tiếp nhận 47 công dân Việt Nam về nước từ Thái Lan, quá cảnh qua Trung Quốc.",
     ["handover 47 person CN>VN vn"]),
    ("Hai bên Việt Nam và Trung Quốc đã trao trả cho nhau 150 vụ/420 đối tượng.",
     ["handover 150 case", "handover 420 person"]),
    ("Cùng Trạm Kiểm tra Biên phòng Ái Điểm, Đồn Biên phòng Chi Ma trao trả 34 vụ, tiếp nhận 18 vụ.",
     ["handover 34 case VN>CN", "handover 18 case CN>VN"]),
    ("Bốn tháng, Trung Quốc trao trả Việt Nam 7 lần/33 công dân (trong đó 4 đối tượng truy nã).",
     ["handover 7 time CN>VN", "handover 33 person CN>VN", "handover 4 person CN>VN wanted"]),
    ("Trung Quốc trao trả 35 vụ/186 người. Trong đó có 102 nam, 84 nữ.",
     ["handover 35 case CN>VN", "handover 186 person CN>VN", "handover 102 person CN>VN male",
      "handover 84 person CN>VN female"]),
    ("Lực lượng Lào trao trả Việt Nam 1 đối tượng truy nã quê Lào Cai.", ["handover 1 person LA>VN wanted"]),
    ("BĐBP Tây Ninh tiếp nhận, bàn giao 35 công dân Việt Nam do lực lượng Campuchia đẩy đuổi.",
     ["handover 35 person KH>VN vn"]),
    ("Tiếp nhận 3 lần với 25 người bị phía Trung Quốc trao trả.",
     ["handover 3 time CN>VN", "handover 25 person CN>VN"]),
    ("Có 60 công dân được phía Trung Quốc trao trả cho Việt Nam.", ["handover 60 person CN>VN"]),
    ("Đồn Biên phòng Chi Ma bắt giữ 3 đối tượng truy nã và bàn giao cho phía Trung Quốc.",
     ["handover 3 person VN>CN wanted"]),
    ("Trung Quốc trao trả Việt Nam 4 đối tượng truy nã, 20 công dân.",
     ["handover 4 person CN>VN wanted", "handover 20 person CN>VN"]),
    ("Bàn giao 1 nạn nhân bị mua bán, 2 trẻ em cho phía Việt Nam, theo đề nghị của Trung Quốc.",
     ["handover 1 person CN>VN victim", "handover 2 person CN>VN"]),
    ("Trao trả 12 vụ.", ["handover 12 case"]),
    ("Trao trả Trung Quốc 12 vụ. Cụ thể, có 20 người.", ["handover 12 case VN>CN", "handover 20 person VN>CN"]),
    ("Trung Quốc tiếp nhận từ phía Việt Nam 3 vụ; phía Việt Nam nhận do phía Trung Quốc trao trả 6 vụ; trao trả 2 vụ.",
     ["handover 3 case VN>CN", "handover 6 case CN>VN", "handover 2 case VN>CN"]),
]

CONTACTS = [
    ("Hai bên dùng đường dây nóng 120 lượt; trao đổi 45 lượt thư; gặp trực tiếp 12 lượt.",
     ["hotline 120 time", "letters 45 time", "talks_ad_hoc 12 time"]),
    ("Hai bên hội đàm cấp tỉnh 2 lần, hội đàm cấp đồn 16 cuộc.", ["talks_regular 2 time", "talks_regular 16 time"]),
    ("Hai bên tuyên truyền, vận động nhân dân được 25 buổi/1.200 lượt người.",
     ["legal_outreach 25 time", "legal_outreach 1200 person_time"]),
    ("Cả năm, hai trạm hội đàm 4 lần định kỳ, 06 lần đột xuất.", ["talks_regular 4 time", "talks_ad_hoc 6 time"]),
    ("Hội đàm định kỳ diễn ra 38 lần, hội đàm đột xuất 17 lần; 540 lá thư được gửi.",
     ["talks_regular 38 time", "talks_ad_hoc 17 time", "letters 540 letter"]),
    ("Hai bên tiến hành 12 cuộc hội đàm định kỳ, 45 cuộc hội đàm đột xuất, điện đàm 1.205 cuộc.",
     ["talks_regular 12 time", "talks_ad_hoc 45 time", "hotline 1205 time"]),
    ("Hai đồn liên lạc bằng thư tín 96 lần/170 lá thư. Riêng đường dây nóng được gọi 38 lần khi có việc gấp.",
     ["letters 96 time", "letters 170 letter", "hotline 38 time"]),
    ("Điện đàm qua đường dây nóng 74 lần, gặp gỡ khi có việc 12 lần, gặp gỡ đột xuất mười lần.",
     ["hotline 74 time", "talks_ad_hoc 12 time", "talks_ad_hoc 10 time"]),
    ("Hai bên đã trao đổi thông tin 56 lần, trong đó qua đường dây nóng 30 lần, qua thư 26 lần.",
     ["information_exchange 56 time", "hotline 30 time", "letters 26 time"]),
    ("Trao đổi 36 lượt tin, 120 cuộc điện thoại qua đường dây nóng.",
     ["information_exchange 36 time", "hotline 120 time"]),
    ("Hai bên phối hợp tuyên truyền pháp luật 15 buổi cho 2.300 lượt người dân, phát 260 tờ rơi.",
     ["legal_outreach 15 time", "legal_outreach 2300 person_time", "legal_outreach 260 item"]),
]

PATROLS = [
    ("Hai bên tuần tra liên hợp 9 lần, đẩy đuổi 25 công dân.", ["joint_patrol 9 time"]),
    ("Bắt đầu tuần tra liên hợp, đồn cử 12 cán bộ.", ["joint_patrol 12 person"]),
    ("Phát hiện dấu vết lạ, đồn cử 12 cán bộ.", []),
    ("Hai bên tuần tra liên hợp 12 lần, thăm hỏi, chúc Tết 8 lần, tổ chức 2 buổi giao lưu, 5 cuộc họp, giao lưu 3 lần.",
     ["joint_patrol 12 time"]),
    ("Đã tuần tra song phương 26 lần/1.540 lượt cán bộ, chiến sĩ mỗi bên, tuần tra liên hợp 19 lần.",
     ["bilateral_patrol 26 time", "bilateral_patrol 1540 person_time each_side", "joint_patrol 19 time"]),
    ("Trong quý, hai đồn tuần tra liên hợp 6 lần/72 cán bộ mỗi bên.",
     ["joint_patrol 6 time", "joint_patrol 72 person each_side"]),
    ("Năm qua có 5 lần tuần tra liên hợp.", ["joint_patrol 5 time"]),
    ("Tuần tra liên hợp xong. Mỗi bên có 15 cán bộ, chiến sĩ, tổng chiều dài hơn 7km, phát hiện 2 điểm sạt lở.",
     ["joint_patrol 15 person each_side", "joint_patrol 7 km over", "joint_patrol 2 item"]),
    ("Mỗi bên cử 12 cán bộ, chiến sĩ tham gia tuần tra liên hợp dài 8 km.",
     ["joint_patrol 12 person each_side", "joint_patrol 8 km"]),
    ("Lực lượng tuần tra gồm 30 cán bộ, chiến sĩ (mỗi bên 15 đồng chí), đã tuần tra song phương tới mốc 96.",
     ["bilateral_patrol 30 person", "bilateral_patrol 15 person each_side"]),
    ("Đồn tuần tra chung 11 lần với Chi đội Quản lý biên giới Hồng Hà.", ["joint_patrol 11 time"]),
    ("Đồn tuần tra chung 11 lần với Bộ đội Biên phòng khu Mông Tự.", ["bilateral_patrol 11 time"]),
    ("Tuần tra 11 lần.", []),
    ("Tuần tra liên hợp trong 6 giờ đồng hồ.", ["joint_patrol 6 hour"]),
    ("Kết quả tuần tra liên hợp như sau:\n\nĐồn | Trạm | Số lần tuần tra\n\nSóc Giang | Bình Mãng | 4 lần",
     ["joint_patrol 4 time"]),
]

CROSSINGS = [
    ("Có 450.000 lượt du khách Trung Quốc nhập cảnh và 300.000 lượt khách Việt Nam xuất cảnh.",
     ["entry 450000 person_time cn", "exit 300000 person_time vn"]),
    ("Kim ngạch đạt 3,45 tỷ USD, thu thuế 1.250 tỷ đồng.", ["trade 3450000000 usd"]),
    ("Qua cửa khẩu có 3.215 lượt phương tiện, 45.600 tấn hàng.", ["vehicles 3215 vehicle", "goods 45600 tonne"]),
    ("Làm thủ tục cho 12.000 lượt hành khách xuất cảnh, 11.500 lượt hành khách nhập cảnh.",
     ["exit 12000 person_time", "entry 11500 person_time"]),
    ("Trạm đã giải quyết xuất cảnh cho 31 quốc tịch/18.206 lượt khách, nhập cảnh cho 28 quốc tịch/17.455 lượt khách, "
     "trong đó khách du lịch Việt Nam 5.310 lượt, khách du lịch Trung Quốc 9.127 lượt.",
     ["exit 31 nationality", "exit 18206 person_time", "entry 28 nationality", "entry 17455 person_time",
      "entry 5310 person_time vn", "entry 9127 person_time cn"]),
    ("Xuất nhập cảnh vùng biên giới 5.718 lượt người.", ["entry_exit 5718 person_time border_resident"]),
    ("Cửa khẩu giải quyết xuất nhập cảnh cho 13.280 lượt phương tiện Việt Nam, 15.904 lượt phương tiện Trung Quốc.",
     ["vehicles 13280 vehicle vn", "vehicles 15904 vehicle cn"]),
    ("Cửa khẩu đón trên 70.000 lượt người xuất, nhập cảnh cùng 3.618 lượt phương tiện.",
     ["entry_exit 70000 person_time over", "vehicles 3618 vehicle"]),
    ("Lượng người xuất cảnh 45.678 lượt, nhập cảnh 43.210 lượt; phương tiện xuất nhập cảnh 12.345 lượt.",
     ["exit 45678 person_time", "entry 43210 person_time", "vehicles 12345 vehicle"]),
    ("Kiểm soát hơn 2,1 triệu lượt người, gần 300 nghìn lượt phương tiện xuất nhập cảnh.",
     ["entry_exit 2100000 person_time over", "vehicles 300000 vehicle nearly"]),
    ("Cặp cửa khẩu đón 86.000 tấn hàng hóa; kim ngạch đạt khoảng 2,3 tỷ USD.",
     ["goods 86000 tonne", "trade 2300000000 usd about"]),
    ("Hàng hóa đạt 120.000 tấn với tổng kim ngạch 350 triệu USD.", ["goods 120000 tonne", "trade 350000000 usd"]),
]

OFFENCES = [
    ("Phát hiện 12 vụ vi phạm; trong đó: buôn lậu 5 vụ/7 đối tượng, ma túy 3 vụ/4 đối tượng, vượt biên: 4 vụ.",
     ["crime 12 case", "smuggling 5 case", "smuggling 7 person", "drugs 3 case", "drugs 4 person",
      "illegal_crossing 4 case"]),
    ("Trao trả 6 vụ; phối hợp cứu nạn 3 vụ/5 người, giải quyết 15 vụ việc xâm canh.",
     ["handover 6 case", "other 15 case"]),
    ("Chặn được 5 vụ, 17 đối tượng nhập cảnh trái phép: 4 vụ/14 đối tượng vượt đường mòn và 1 vụ/3 người đi bè.",
     ["illegal_crossing 5 case", "illegal_crossing 17 person", "illegal_crossing 4 case", "illegal_crossing 14 person",
      "illegal_crossing 1 case", "illegal_crossing 3 person"]),
    ("Lực lượng chức năng bắt giữ 52 vụ với 71 đối tượng mua bán ma túy, tang vật có 8,6 kg heroin, 24.500 "
     "viên ma túy; xử lý 63 vụ buôn lậu.",
     ["drugs 52 case", "drugs 71 person", "drugs 8.6 kg", "drugs 24500 pill", "smuggling 63 case"]),
    ("Bắt giữ 5 vụ, 9 đối tượng, thu giữ 12 bánh heroin.", ["drugs 5 case", "drugs 9 person", "drugs 12 item"]),
    ("Trong đấu tranh chống buôn lậu, đã bắt giữ 5 vụ/7 đối tượng.", ["smuggling 5 case", "smuggling 7 person"]),
    ("Bắt giữ 5 vụ; tuyên truyền tác hại của ma túy.", ["crime 5 case"]),
    ("Bắt 3 vụ buôn lậu, 5 đối tượng.", ["smuggling 3 case", "smuggling 5 person"]),
    ("Bắt giữ 6 vụ buôn lậu với 190 kg pháo nổ, trị giá 320 triệu đồng.",
     ["smuggling 6 case", "smuggling 190 kg", "smuggling 320000000 vnd"]),
    ("Triệt phá 3 vụ mua bán người, giải cứu 7 nạn nhân.", ["trafficking 3 case", "victims 7 person"]),
    ("Qua sàng lọc, phát hiện 4 đối tượng có lệnh truy nã, 11 người nghi là nạn nhân bị mua bán.",
     ["wanted 4 person", "victims 11 person"]),
    ("Bắt 4 đối tượng trong 3 vụ mua bán người.", ["trafficking 4 person", "trafficking 3 case"]),
    ("Hai bên bắt giữ 6 vụ.", ["crime 6 case"]),
    ("Có 4 vụ buôn lậu.", ["smuggling 4 case"]),
    ("Đã có 4 vụ vi phạm, 6 người.", ["crime 4 case", "crime 6 person"]),
]

STANDING = [
    ("Tỉnh có đường biên giới trên bộ dài 118,825km, trên biển 191km.",
     ["border_length 118.825 km land", "border_length 191 km water"]),
    ("Toàn tuyến biên giới dài hơn 231 km, cắm 466 cột mốc quốc giới, có 12 đồn biên phòng, "
     "3 cặp cửa khẩu phụ, 3 cặp cửa khẩu quốc tế và 9 cặp lối mở.",
     ["border_length 231 km over", "markers 466 marker", "posts 12 post", "crossings 3 pair", "crossings 3 pair",
      "crossings 9 pair"]),
    ("Địa bàn của đồn có hơn 21, 4 km biên giới, 15 cột mốc từ mốc số 88(1) đến mốc 97(2).",
     ["border_length 21.4 km over", "markers 15 marker"]),
    ("Đường biên giới của huyện dài 64,512 km: trên đất liền 40,305 km, theo sông suối 24,207 km.",
     ["border_length 64.512 km", "border_length 40.305 km land", "border_length 24.207 km water"]),
    ("Tổng chiều dài đường biên giới tỉnh Cao Bằng là trên 333 km.", ["border_length 333 km over"]),
    ("Đến nay có 6 cặp thôn, bản kết nghĩa và 4 mô hình đối ngoại.",
     ["twinned_villages 6 pair", "models 4 model"]),
    ("Hệ thống gồm 3 cửa khẩu quốc tế và 9 lối thông quan.", ["crossings 3 item", "crossings 9 item"]),
    ("BĐBP tỉnh có 14 đồn biên phòng.", ["posts 14 post"]),
    ("Trên tuyến biên giới, 6 đồn biên phòng của tỉnh Lạng Sơn với Trạm Kiểm tra Biên phòng hội đàm.", []),
    ("Trên tuyến biên giới, 4 đồn biên phòng của tỉnh Lạng Sơn đã sang thăm các đơn vị bạn.", []),
    ("Năm đồn đã có tủ sách song ngữ.", ["posts 5 post"]),
]

OTHERS = [
    ("Hai đội giao lưu bóng chuyền. Hơn 300 người dân đến cổ vũ.", ["participants 300 person over"]),
    ("BĐBP tỉnh giúp 210 hộ thoát nghèo.", ["other 210 household"]),
]

AROUND = [
    ("Phía Trung Quốc trao trả cho Việt Nam 21 công dân. Nhóm người này gồm 15 nam, 6 nữ.",
     ["handover 21 person CN>VN", "handover 15 person CN>VN male", "handover 6 person CN>VN female"]),
    ("Đồn tiếp nhận 21 công dân Việt Nam do phía Trung Quốc trao trả.\n\nTrong số những người được trao trả có 1 đối "
     "tượng truy nã về hành vi lừa đảo; Đồn đã bàn giao người này cho cơ quan điều tra.",
     ["handover 21 person CN>VN vn", "handover 1 person CN>VN wanted"]),
    ("Xã Nậm Ban có 7 bản với 612 hộ, 3.105 nhân khẩu, cách trung tâm huyện 42 km, có 18,7 km đường biên giới.",
     ["border_length 18.7 km"]),
    ("Kết quả: Hai bên đã tổ chức hội đàm định kỳ 04 lần; tuần tra song phương 08 lần/240 lượt CBCS tham gia; trao đổi"
     " 65 lượt thông tin.",
     ["talks_regular 4 time", "bilateral_patrol 8 time", "bilateral_patrol 240 person_time",
      "information_exchange 65 time"]),
    ("Số điện thoại đường dây nóng: 0203 3881 234; 15 cuộc gọi đã được tiếp nhận trong quý.", ["hotline 15 time"]),
    ("Nhiệt độ xuống 4 độ C, sương mù dày đặc nhưng 24 cán bộ, chiến sĩ hai bên vẫn hoàn thành tuần tra song phương.",
     ["bilateral_patrol 24 person"]),
    ("Đã phối hợp tuần tra 6 đợt/72 lượt cán bộ, chiến sĩ mỗi bên dọc 40 km đường biên giới với Đại đội Biên phòng 531"
     " (Lào).",
     ["bilateral_patrol 6 time", "bilateral_patrol 72 person_time each_side", "bilateral_patrol 40 km"]),
    ("Cùng ngày, 15 cán bộ, chiến sĩ Đồn Biên phòng Pa Thơm và 12 cán bộ, chiến sĩ Đại đội Biên phòng 211 (Lào) đã "
     "tuần tra song phương đoạn biên giới dài 9 km.",
     ["bilateral_patrol 15 person", "bilateral_patrol 12 person", "bilateral_patrol 9 km"]),
    ("Đội bóng Đồn Biên phòng thắng đội bạn với tỷ số 3-1 trước gần 500 khán giả cổ vũ trong buổi giao lưu.",
     ["participants 500 person nearly"]),
    ("Công an tỉnh Lào Cai nhận bàn giao từ Công an châu Hồng Hà 2 đối tượng truy nã đặc biệt.",
     ["handover 2 person CN>VN wanted"]),
    ("Số lượng thư trao đổi: 75 lá; điện thoại: 160 cuộc.", ["letters 75 letter", "hotline 160 time"]),
    ("Qua 15 năm hoạt động, tổ tự quản đường biên với 22 thành viên đã cung cấp 150 nguồn tin có giá trị.",
     ["information_exchange 150 item"]),
    ("Cửa khẩu mở cửa từ 7 giờ đến 17 giờ hằng ngày, cho phép 400 xe thông quan mỗi ngày.", []),
    ("Trước đó, rạng sáng 17/9, tổ tuần tra phát hiện 6 công dân Trung Quốc đi bộ theo đường mòn. Phía Việt Nam trao "
     "trả cho phía Trung Quốc 6 công dân nói trên.",
     ["handover 6 person VN>CN cn"]),
    ("Đã có 21.450 lượt người qua cặp cửa khẩu song phương Hoành Mô (Việt Nam) - Động Trung (Trung Quốc).",
     ["entry_exit 21450 person_time"]),
    ("Trong 6 tháng đầu năm 2024, hai đơn vị phối hợp phá 2 chuyên án, bắt 5 đối tượng, thu 18 kg ma túy tổng hợp.",
     ["drugs 2 case", "drugs 5 person", "drugs 18 kg"]),
    ("Phía Việt Nam 10 đồng chí, phía Trung Quốc 10 đồng chí tham gia tuần tra liên hợp.",
     ["joint_patrol 10 person vn", "joint_patrol 10 person cn"]),
    ("Hai bên thống nhất năm 2025 tuần tra liên hợp 12 lần.", []),
    ("Theo kế hoạch, năm 2025 hai bên tổ chức 4 lần hội đàm, 12 lần tuần tra.", []),
    ("Phát hiện, xử lý 5 vụ/ 7 đối tượng xuất, nhập cảnh trái phép; xử phạt vi phạm hành chính 35 triệu đồng.",
     ["illegal_crossing 5 case", "illegal_crossing 7 person"]),
    ("Trung Quốc trả về 45 người; Việt Nam trả 12 người.", ["handover 45 person CN>VN", "handover 12 person VN>CN"]),
    ("Đã trả về Việt Nam 45 người vượt biên do lực lượng chức năng Trung Quốc bắt giữ.", ["handover 45 person CN>VN"]),
    ("Cụ thể: trao trả 12 vụ/15 đối tượng cho phía Trung Quốc, tiếp nhận 31 vụ/144 công dân do phía Trung Quốc trao "
     "trả.",
     ["handover 12 case VN>CN", "handover 15 person VN>CN", "handover 31 case CN>VN", "handover 144 person CN>VN"]),
    ("Công an tỉnh Điện Biên bàn giao 3 đối tượng truy nã cho Công an tỉnh Phong Sa Lỳ (Lào).",
     ["handover 3 person VN>LA wanted"]),
    ("Bị bắt giữ cùng tang vật, 2 đối tượng người Lào đã được bàn giao cho lực lượng chức năng nước bạn.",
     ["handover 2 person VN>LA la"]),
    ("Tiêu hủy 12 tấn hàng đông lạnh không rõ nguồn gốc do 2 đối tượng vận chuyển.", []),
    ("Thu giữ 1.500 lít xăng, 30 con trâu, 4,5 tấn đường cát nhập lậu.", ["smuggling 4.5 tonne"]),
    ("Nhóm 5 đối tượng đi trên 2 xe máy bị tổ tuần tra phát hiện tại mốc 94.", ["crime 5 person"]),
    ("Đồn bắt 2 đối tượng, thu 18 bánh heroin. Đồn đã bàn giao 2 đối tượng cho Công an tỉnh, mở rộng vụ án sang Lào.",
     ["drugs 2 person", "drugs 18 item"]),
    ("Đồn phối hợp giải cứu, bàn giao 3 cháu bé bị lừa sang Campuchia cho gia đình.", []),
    ("Đồn đã bàn giao 3 cháu bé bị lừa sang Lào cho gia đình và trao trả 2 đối tượng cho phía Lào.",
     ["handover 2 person VN>LA"]),
    ("Đồn bàn giao 2 đối tượng người Lào cho phía Lào và hồ sơ cho Công an tỉnh.", ["handover 2 person VN>LA la"]),
    ("Hai bên thống nhất quý III tổ chức 3 lần tuần tra liên hợp; cử 2 cán bộ liên lạc.", []),
    ("Trong 3 ngày diễn ra hội chợ có 50.000 lượt khách tham quan, doanh thu 5 tỷ đồng.", []),
    ("Trong số 45 công dân được phía Trung Quốc trao trả, có 20 người quê Lạng Sơn, 15 người quê Cao Bằng, 10 người "
     "quê Bắc Giang.",
     ["handover 45 person CN>VN", "handover 20 person CN>VN", "handover 15 person CN>VN", "handover 10 person CN>VN"]),
    ("Đồn tiếp nhận 12 chiến sĩ mới; tiếp nhận 45 tin báo tố giác tội phạm.", []),
    ("Công an xã tiếp nhận 15 hồ sơ; trao trả tài sản cho 2 người dân.", []),
    ("Vận động 1 đối tượng truy nã ra đầu thú; bàn giao 2 đối tượng truy nã cho Công an Trung Quốc.",
     ["wanted 1 person", "handover 2 person VN>CN wanted"]),
    ("Hai đơn vị thường xuyên liên lạc qua số máy 216, 24/24 giờ; đã gọi 44 cuộc.", ["hotline 44 time"]),
    ("Hai bên trao đổi trực tiếp 35 lần; trao đổi bằng thư 60 lượt; qua điện thoại trên 200 lượt.",
     ["talks_ad_hoc 35 time", "letters 60 time", "hotline 200 time over"]),
    ("Tuyến đường tuần tra biên giới dài 45 km được khởi công với vốn 500 tỷ đồng.", []),
    ("Xuất khẩu 3.200 tấn thanh long, 1.500 tấn sầu riêng qua cửa khẩu.", ["goods 3200 tonne", "goods 1500 tonne"]),
    ("Chiều dài tuyến phụ trách là 21,5 km/14 cột mốc.", ["border_length 21.5 km", "markers 14 marker"]),
    ("Lưu lượng phương tiện XNC đạt 12.500 lượt, hành khách XNC đạt 90.300 lượt.",
     ["vehicles 12500 vehicle", "entry_exit 90300 person_time"]),
    ("Phát hiện, bắt giữ 23 vụ, 41 đối tượng XNC trái phép.",
     ["illegal_crossing 23 case", "illegal_crossing 41 person"]),
    ("Kết quả phối hợp: tuần tra song phương: 12 lần; hội đàm: 4 lần; trao đổi thông tin: 60 lần; tiếp nhận: 7 vụ/19 "
     "người.",
     ["bilateral_patrol 12 time", "talks_regular 4 time", "information_exchange 60 time", "handover 7 case",
      "handover 19 person"]),
    ("1. Công tác trao đổi thông tin: 45 lần\n\n2. Công tác tuần tra liên hợp: 9 lần\n\n3. Công tác trao trả: 12 vụ/30"
     " đối tượng",
     ["information_exchange 45 time", "joint_patrol 9 time", "handover 12 case", "handover 30 person"]),
    ("+ Đường dây nóng: 112 lần.\n\n+ Thư tín: 56 bức.\n\n+ Gặp gỡ: 8 cuộc.",
     ["hotline 112 time", "letters 56 letter", "talks_ad_hoc 8 time"]),
    ("Nội dung | Quý I | Quý II\n\nThư tín | 12 lần | 15 lần\n\nHội đàm | 1 lần | 1 lần",
     ["letters 12 time", "letters 15 time", "talks_regular 1 time", "talks_regular 1 time"]),
    ("Trao đổi qua thư 45 lần, qua điện thoại 60 lần, trực tiếp 12 lần.",
     ["letters 45 time", "hotline 60 time", "talks_ad_hoc 12 time"]),
    ("Bốn lần hội đàm, hai lần gặp gỡ đột xuất, mười hai lần tuần tra liên hợp.",
     ["talks_regular 4 time", "talks_ad_hoc 2 time", "joint_patrol 12 time"]),
    ("Phía bạn thông báo đã bắt 6 công dân Việt Nam và trao trả cho Đồn Biên phòng Sóc Giang. Trung Quốc cảm ơn ta.",
     ["handover 6 person CN>VN vn"]),
    ("Nước bạn Lào trao trả ta 5 công dân; ta bàn giao bạn 3 công dân Lào.",
     ["handover 5 person LA>VN", "handover 3 person VN>LA la"]),
    ("4 đối tượng truy nã quốc tế được Công an Việt Nam bàn giao cho phía Trung Quốc.",
     ["handover 4 person VN>CN wanted"]),
    ("Trong tổng số 45 vụ/98 đối tượng bị phát hiện, có 30 vụ buôn lậu, 15 vụ ma túy.",
     ["crime 45 case", "crime 98 person", "smuggling 30 case", "drugs 15 case"]),
    ("Phía Việt Nam trao trả cho Trung Quốc 5 lần = 12 đối tượng (10 nam, 2 nữ).",
     ["handover 5 time VN>CN", "handover 12 person VN>CN", "handover 10 person VN>CN male",
      "handover 2 person VN>CN female"]),
    ("Đồn bàn giao 2 đối tượng cho phía Trung Quốc. Trước đó, đồn đã bắt giữ 2 đối tượng trên.",
     ["handover 2 person VN>CN"]),
    ("Tuần tra song phương có 26 cán bộ, chiến sĩ, mỗi bên 13 đồng chí; hai bên vượt hơn 9 km đường biên giới.",
     ["bilateral_patrol 26 person", "bilateral_patrol 13 person each_side", "bilateral_patrol 9 km over"]),
]

NO_FIGURES = [
    "Hội đàm lần thứ 15 quý 3 năm 2025 diễn ra ngày 18/11/2025.",
    "Hai bên hội đàm mỗi quý một lần, mỗi tháng tuần tra liên hợp 2 lần, hội đàm 2 lần/năm.",
    "Trung bình mỗi ngày có 500 lượt xe qua cửa khẩu.",
    "Kể từ 3 năm trước, 3 văn kiện pháp lý và 16 chữ vàng vẫn được nhắc.",
    "Nhận danh hiệu Sứ giả hữu nghị có 3 đồng chí (Việt Nam 2 đồng chí, Trung Quốc 1 đồng chí).",
    "Danh hiệu thuộc về 6 cán bộ (Trung Quốc 3, Việt Nam 3).",
    "Tham dự có 3 Đồn Biên phòng Chi Ma, Bắc Xa và Tân Thanh.",
    "Dự hội đàm có 4 đồn biên phòng và 12 đại biểu.",
    "Bốn đồn cùng ngồi chung một điểm cầu.",
    "Số vụ giảm 5 vụ/12 đối tượng buôn lậu so với cùng kỳ.",
    "Hai bên sẽ tuần tra liên hợp 4 lần trong quý tới.",
    "Hai bên tặng nhau 20 suất quà, 5 chiếc xe đạp và 10 tấn gạo.",
    "Bảy giờ sáng, tổ tuần tra liên hợp lên đường; 9 giờ tới mốc 96.",
    "Trạm ở cách biên giới 20 km, cao 1.864 m.",
    "Từ thị xã đến đồn phải vượt 80 km đường đèo, men theo đường biên giới.",
    "Đường dây nóng: 0912011882 - (024) 39364407.",
    "Cả xã có 2.140 hộ dân, 9.735 nhân khẩu, chia làm 12 thôn.",
    "Đội chủ nhà thắng 3 trận, 2 đội ra về.",
    "Có 16 đại biểu tham gia giao lưu.",
    "Một vụ việc nhỏ, một đối tượng bị bắt, một lần trao đổi.",
    "Phối hợp bảo vệ 4 đoàn khách với 60 đại biểu.",
    "",
]


@pytest.mark.parametrize(("text", "expected"),
                         [*HANDOVERS, *CONTACTS, *PATROLS, *CROSSINGS, *OFFENCES, *STANDING, *OTHERS, *AROUND])
def test_figures(text, expected):
    assert rows(text) == expected


@pytest.mark.parametrize("text", NO_FIGURES)
def test_no_figures(text):
    assert rows(text) == []


def test_a_figure_told_again_is_one():
    assert rows("Hai bên tuần tra liên hợp 9 lần. Ảnh: hai bên tuần tra liên hợp 9 lần.") == ["joint_patrol 9 time"]


def test_evidence_holds_number_and_noun():
    text = "Đồn bảo vệ hơn 17, 2 km biên giới; trao đổi 24 lá thư."
    evidence = [figure.statistic.evidence[0].text for figure in find_figures(Passage(text), vi)]
    assert evidence == ["hơn 17, 2 km", "24 lá thư"]
