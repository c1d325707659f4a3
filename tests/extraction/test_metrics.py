"""Which metric a figure belongs to."""
import pytest

from tests.extraction.figure_rows import rows

CONTACTS = [
    ("Trong quý, hai đồn gặp nhau 7 lần, làm việc với nhau 3 lần.", ["talks_ad_hoc 7 time", "talks_ad_hoc 3 time"]),
    ("Gọi đường dây nóng 88 lần để điều tiết hàng, thư từ qua lại 35 lần.", ["hotline 88 time", "letters 35 time"]),
    ("Hai bên hội đàm các cấp 31 lần; hội đàm cấp 2 chưa tổ chức.", ["talks_regular 31 time"]),
    ("Hai bên hội đàm định kỳ 4 lần, đột xuất 13 lần.", ["talks_regular 4 time", "talks_ad_hoc 13 time"]),
    ("Hai bên gặp gỡ định kỳ 6 lần, bất thường 3 lần.", ["talks_regular 6 time", "talks_ad_hoc 3 time"]),
    ("Hội đàm 04 lần định kỳ, 09 lần đột xuất.", ["talks_regular 4 time", "talks_ad_hoc 9 time"]),
    ("Hai bên tổ chức hội đàm 12 lần (định kỳ 4 lần, đột xuất 8 lần).",
     ["talks_regular 12 time", "talks_regular 4 time", "talks_ad_hoc 8 time"]),
    ("Liên lạc qua đường dây nóng 60 lần; cử sĩ quan liên lạc gặp nhau 41 lượt.",
     ["hotline 60 time", "talks_ad_hoc 41 time"]),
    ("Gửi 30 bức thư cho đối tác, trao đổi 54 văn bản, thư thông báo tình hình.",
     ["letters 30 letter", "letters 54 letter"]),
]

OUTREACH = [
    ("Phát 130 cuốn tài liệu song ngữ, 60 pa nô, áp phích tuyên truyền.",
     ["legal_outreach 130 item", "legal_outreach 60 item"]),
    ("Phát 300 sổ tay tuyên truyền và 200 cẩm nang pháp luật cho bà con.",
     ["legal_outreach 300 item", "legal_outreach 200 item"]),
    ("Đồn tuyên truyền pháp luật cho 90 người; tặng quà 25 hộ dân nghèo.",
     ["legal_outreach 90 person", "other 25 household"]),
    ("Có 30 hộ dân hai bên được nhận bò giống.", ["other 30 household"]),
    ("Cán bộ đồn nói chuyện với 64 người dân về tác hại của ma túy.", ["legal_outreach 64 person"]),
    ("Tổ công tác giải thích cho 40 hộ dân về tác hại của thuốc phiện.", ["legal_outreach 40 household"]),
    ("Gần 9.200 lượt người dân hai bên được tuyên truyền về quy chế biên giới.",
     ["legal_outreach 9200 person_time nearly"]),
    ("Có 640 hộ dân được nghe phổ biến pháp luật về biên giới.", ["legal_outreach 640 household"]),
    ("Hơn 2.000 lượt cư dân được phổ biến quy định mới.", ["legal_outreach 2000 person_time border_resident over"]),
]

FREED = [
    ("Qua đó, đưa về nước an toàn 42 phụ nữ và trẻ em bị mua bán.", ["victims 42 person"]),
    ("Hai bên phối hợp giải cứu 19 phụ nữ, trẻ em bị bán qua biên giới.", ["victims 19 person"]),
    ("Khám phá 5 vụ mua bán người, bắt 8 đối tượng, giải cứu 13 phụ nữ, trẻ em.",
     ["trafficking 5 case", "trafficking 8 person", "victims 13 person"]),
    ("Lực lượng hai bên giải thoát 6 cô gái.", ["victims 6 person"]),
]

OFFENCES = [
    ("Ngăn chặn 4 vụ vận chuyển 210 gam heroin.", ["drugs 4 case", "drugs 210 gram"]),
    ("Bắt giữ 3 đối tượng mua bán phụ nữ.", ["trafficking 3 person"]),
    ("Phát hiện 5 vụ làm giả con dấu, 3 vụ ma túy.", ["crime 5 case", "drugs 3 case"]),
    ("Phát hiện 7 vụ gây rối trật tự, 3 vụ vận chuyển trái phép chất ma túy.", ["crime 7 case", "drugs 3 case"]),
    ("Bắt 6 vụ, 18 đối tượng ma túy.", ["drugs 6 case", "drugs 18 person"]),
    ("Xảy ra 5 vụ trộm cắp trâu bò, 2 vụ cố ý gây thương tích.", ["crime 5 case", "crime 2 case"]),
    ("Bắt 31 vụ vận chuyển gỗ lậu, thu 62 tấn hàng hóa các loại.", ["smuggling 31 case", "smuggling 62 tonne"]),
    ("Bắt giữ 18 vụ buôn lậu, tạm giữ 45 tấn hàng hóa.", ["smuggling 18 case", "smuggling 45 tonne"]),
    ("Xử phạt 12 đối tượng vi phạm quy chế biên giới.", ["crime 12 person"]),
    ("Tuần tra liên hợp 5 lần, giải quyết ổn thỏa 8 vụ việc gia súc phá hoại hoa màu.",
     ["joint_patrol 5 time", "other 8 case"]),
    ("Hai bên giải quyết kịp thời 11 vụ trâu bò đi lạc.", ["other 11 case"]),
]

CROSSINGS = [
    ("Cặp cửa khẩu Tân Thanh - Pò Chài đón trên 70.000 lượt khách.", ["entry_exit 70000 person_time over"]),
    ("Trong năm có 21.300 lượt cư dân vùng biên xuất cảnh, 20.911 lượt cư dân vùng biên nhập cảnh.",
     ["exit 21300 person_time border_resident", "entry 20911 person_time border_resident"]),
    ("Hai bên tuần tra song phương 6 lần; 3.107 lượt phương tiện, 52.300 lượt người qua lại cặp cửa khẩu.",
     ["bilateral_patrol 6 time", "vehicles 3107 vehicle", "entry_exit 52300 person_time"]),
    ("Người xuất nhập cảnh đạt 12.000 lượt, xe chở hàng đạt 3.226 lượt, riêng xe tự lái của du khách là 1.204 lượt.",
     ["entry_exit 12000 person_time", "vehicles 3226 vehicle", "vehicles 1204 vehicle tourist"]),
    ("Hai bên hội đàm. Khách du lịch Trung Quốc chiếm 31.200 lượt.", ["entry_exit 31200 person_time cn"]),
    ("Lưu lượng người qua các cửa khẩu trên toàn tuyến đạt 3,8 triệu lượt.", ["entry_exit 3800000 person_time"]),
    ("Lượng người qua lại cặp cửa khẩu La Lay - La Lay đạt hơn 22.300 lượt.", ["entry_exit 22300 person_time over"]),
    ("Lượng khách xuất nhập cảnh qua cửa khẩu Hữu Nghị cán mốc 2.150.444 lượt người; qua cửa khẩu Chi Ma đạt 81.300 "
     "lượt.",
     ["entry_exit 2150444 person_time", "entry_exit 81300 person_time"]),
    ("Trạm đã làm thủ tục cho gần 14.000 lượt khách tham quan qua lại.",
     ["entry_exit 14000 person_time tourist nearly"]),
    ("Có hơn 33.700 lượt người làm thủ tục qua cửa khẩu, trong đó gần 5.600 lượt là cư dân biên giới.",
     ["entry_exit 33700 person_time over", "entry_exit 5600 person_time border_resident nearly"]),
    ("Tổng số người xuất, nhập cảnh là 1,2 triệu lượt (khách du lịch chiếm 410.500 lượt), phương tiện là 52.000 lượt.",
     ["entry_exit 1200000 person_time", "entry_exit 410500 person_time tourist", "vehicles 52000 vehicle"]),
    ("Giá trị hàng hóa xuất, nhập khẩu qua cửa khẩu ước đạt 1,7 tỷ USD.", ["trade 1700000000 usd about"]),
    ("Trị giá xuất nhập khẩu đạt 640 triệu USD.", ["trade 640000000 usd"]),
]

PATROLS = [
    ("Tuần tra liên hợp đợt này, lực lượng gồm 24 cán bộ, chiến sĩ, trong đó Việt Nam 12 người, Trung Quốc 12 người.",
     ["joint_patrol 24 person", "joint_patrol 12 person vn", "joint_patrol 12 person cn"]),
    ("Tham gia tuần tra song phương có 34 cán bộ, chiến sĩ (Việt Nam 18, Lào 16).",
     ["bilateral_patrol 34 person", "bilateral_patrol 18 person vn", "bilateral_patrol 16 person la"]),
    ("Tham gia tuần tra liên hợp có 30 cán bộ, chiến sĩ (mỗi bên 15).",
     ["joint_patrol 30 person", "joint_patrol 15 person each_side"]),
    ("Tổ tuần tra song phương có 22 cán bộ, chiến sĩ, gồm 11 của Việt Nam và 11 của Campuchia.",
     ["bilateral_patrol 22 person", "bilateral_patrol 11 person vn", "bilateral_patrol 11 person kh"]),
    ("Hai bên tuần tra liên hợp. Lộ trình dài 7,4 km từ mốc 511 đến mốc 514.", ["joint_patrol 7.4 km"]),
    ("Hai bên tổ chức tuần tra liên hợp. Xuất phát từ cửa khẩu, 22 cán bộ, chiến sĩ hai bên chia làm 2 tổ, đi trong "
     "5 giờ.",
     ["joint_patrol 22 person", "joint_patrol 2 item", "joint_patrol 5 hour"]),
    ("Từ năm 2017, hai bên duy trì tuần tra song phương. Đến nay, đã có 9 chuyến với 210 lượt cán bộ tham gia.",
     ["bilateral_patrol 9 time", "bilateral_patrol 210 person_time"]),
]

EXCHANGES = [
    ("Gần 300 cán bộ, chiến sĩ, đoàn viên thanh niên đã có mặt tại buổi giao lưu.", ["participants 300 person nearly"]),
    ("Chương trình giao lưu bóng chuyền, kéo co. Mỗi bên cử 14 vận động viên.", ["participants 14 person each_side"]),
    ("Tại buổi giao lưu, 30 sĩ quan trẻ của mỗi bên đã trồng cây, thi đấu thể thao.",
     ["participants 30 person each_side"]),
    ("Buổi giao lưu thu hút hơn 450 người dân hai bên.", ["participants 450 person over"]),
    ("Khoảng 180 đại biểu, cán bộ, chiến sĩ và người dân tham gia ngày hội.", ["participants 180 person about"]),
    ("Trong ngày hội giao lưu, mỗi bên có mười hai chị tham gia phần thi nấu ăn.",
     ["participants 12 person each_side"]),
    ("Hai bên khám bệnh, cấp thuốc miễn phí cho hơn 95 người dân.", ["other 95 person over"]),
    ("BĐBP tỉnh đã đào tạo tiếng Việt cho 22 cán bộ phía bạn.", ["other 22 person"]),
]

OTHER_CLAUSES = [
    ("Trao trả 3 vụ; hai bên phối hợp triệt phá đường dây, 5 vụ mua bán người.",
     ["handover 3 case", "trafficking 5 case"]),
    ("Kim ngạch 7 tháng ước đạt 33 triệu USD.", ["trade 33000000 usd about"]),
    ("Gọi đường dây nóng 19 lần, bằng công hàm 3 lần.", ["hotline 19 time", "letters 3 time"]),
    ("Biên giới dài 54 km do 4 đồn biên phòng quản lý.", ["border_length 54 km", "posts 4 post"]),
    ("Bắt 2 vụ ma túy, thu 1 khẩu súng, 8 viên đạn.", ["drugs 2 case", "drugs 1 item", "drugs 8 item"]),
    ("Xử lý 30 vụ/41 đối tượng, trong đó 3 vụ/5 đối tượng ma túy.",
     ["crime 30 case", "crime 41 person", "drugs 3 case", "drugs 5 person"]),
    ("Có 12 vụ việc đã được giải quyết êm thấm.", ["other 12 case"]),
    ("Sau 4 giờ, vượt 9 km đường mòn, tổ tuần tra song phương tới mốc 61.",
     ["bilateral_patrol 4 hour", "bilateral_patrol 9 km"]),
    ("Lúc 21 giờ, 3 đối tượng bị phía Lào bắt và trao trả cho Đồn Biên phòng Nậm Cắn.", ["handover 3 person LA>VN"]),
    ("Hai bên phát 500 cuốn sổ tay song ngữ.", ["legal_outreach 500 item"]),
    ("Có 1,1 triệu lượt khách Trung Quốc nhập cảnh Việt Nam.", ["entry 1100000 person_time cn"]),
    ("Lượng hàng đạt 33.000 tấn, trị giá 41 triệu USD.", ["goods 33000 tonne", "trade 41000000 usd"]),
    ("Tổ chức 9 buổi gặp gỡ nhân dân với 870 lượt người tham gia nghe tuyên truyền.",
     ["legal_outreach 870 person_time"]),
    ("Hai đồn mỗi quý trao đổi thông tin 3 lần, gặp gỡ 2 lần và hội đàm 1 lần.", []),
    ("Tuyên truyền cho 310 người về tác hại của ma túy.", ["legal_outreach 310 person"]),
    ("Ngăn chặn 27 lượt người nhập cảnh trái phép.", ["illegal_crossing 27 person_time"]),
    ("Tháng 5, cửa khẩu Bờ Y có 4.100 lượt xe, trong đó xe chở gỗ chiếm 1.900 lượt.",
     ["vehicles 4100 vehicle", "vehicles 1900 vehicle"]),
    ("Đồn đã tiếp nhận 4 lượt đoàn khách đến thăm.", []),
    ("Số vụ ma túy là 6 vụ, 8 đối tượng; số vụ vượt biên là 11 vụ.",
     ["drugs 6 case", "drugs 8 person", "illegal_crossing 11 case"]),
    ("Gần 800 hộ, 2.900 người dân ký cam kết không vượt biên.", []),
    ("Thông quan 40.300 tấn hàng, trị giá 95 triệu USD.", ["goods 40300 tonne", "trade 95000000 usd"]),
    ("Việc tuần tra liên hợp diễn ra trong thời gian gần 5 giờ, mỗi lượt 9 người.",
     ["joint_patrol 5 hour nearly"]),
    ("Bắt giữ 8 vụ, 19 đối tượng xuất cảnh, nhập cảnh trái phép.",
     ["illegal_crossing 8 case", "illegal_crossing 19 person"]),
    ("Hai đồn thông báo cho nhau 22 lần.", ["information_exchange 22 time"]),
    ("Ba cháu bé và bảy phụ nữ được phía Lào trao trả ta.",
     ["handover 3 person LA>VN", "handover 7 person LA>VN female"]),
]

# What a clause names itself goes before what another one told of.
CLAUSES = [
    ("Tiếp nhận 3 vụ; có hơn 22.700 lượt xe qua lại cửa khẩu.", ["handover 3 case", "vehicles 22700 vehicle over"]),
    ("Phát hiện 4 vụ nhập cảnh trái phép; hai bên đấu tranh 6 vụ, bắt 10 đối tượng, thu 14 kg ma túy.",
     ["illegal_crossing 4 case", "drugs 6 case", "drugs 10 person", "drugs 14 kg"]),
    ("Tiếp nhận 5 vụ/17 công dân; phá ba vụ mua bán người.",
     ["handover 5 case", "handover 17 person", "trafficking 3 case"]),
    ("Tổ chức 6 buổi tuyên truyền; 410.000 lượt người đã xuất, nhập cảnh.",
     ["legal_outreach 6 time", "entry_exit 410000 person_time"]),
    ("Bắt 2 vụ ma túy; hàng hóa xuất nhập khẩu đạt 51 triệu USD.", ["drugs 2 case", "trade 51000000 usd"]),
    ("Hai bên gặp gỡ 3 lần; trao đổi 66 lần với 90 lá thư.",
     ["talks_ad_hoc 3 time", "letters 66 time", "letters 90 letter"]),
]

STANDING = [
    ("Tuyến biên giới của tỉnh có 88,5 km, 40 cột mốc, 6 đồn biên phòng.",
     ["border_length 88.5 km", "markers 40 marker", "posts 6 post"]),
    ("Sáng 6/4, tại địa bàn tỉnh Sơn La, 6 Đồn Biên phòng của tỉnh Sơn La đón đoàn của Trạm Hà Khẩu.", []),
    ("Ngày 6/4, tại cầu biên giới, hai đồn Biên phòng: Bản Thử và Nà Mẫu (tỉnh Sơn La) chúc Tết Trạm Hà Khẩu.", []),
    ("Ngày 6/4, tại Đại đội Quản lý biên giới Lạ Hà (Trung Quốc), hai đồn biên phòng: Bản Thử và Nà Mẫu gặp bạn.", []),
    ("Chiều 6/4, BĐBP tỉnh cùng với ba đồn biên phòng cửa khẩu Bản Thử, Nà Mẫu và Cốc Tả đón khách.", []),
    ("Bảo vệ tuyến biên giới của tỉnh là 11 đồn biên phòng.", ["posts 11 post"]),
    ("Sáng 6/4, trên tuyến biên giới, ba đồn biên phòng: Bản Thử, Nà Mẫu và Cốc Tả đã tiếp đón Trạm Hà Khẩu.", []),
]

PARAPHRASES = [
    ("Hai bên gặp gỡ nhằm xử lý các vụ việc phát sinh 12 lượt.", ["talks_ad_hoc 12 time"]),
    ("Hai đơn vị điện đàm để thông báo tình hình 43 lần.", ["hotline 43 time"]),
    ("Hai đơn vị đã gặp gỡ để trao đổi, giải quyết các vấn đề về biên giới 9 cuộc.", ["talks_ad_hoc 9 time"]),
    ("Hai bên gặp gỡ đột xuất nhằm giải quyết 6 vụ việc.", ["other 6 case"]),
    ("Văn thư trao đổi 21 lượt; thư đi và đến 33 lượt.", ["letters 21 time", "letters 33 time"]),
    ("Hai bên trao đổi công thư 38 lần, gửi công hàm 4 lần.", ["letters 38 time", "letters 4 time"]),
    ("Trao đổi với nhau 61 lần bằng đường dây nóng, 14 lần bằng thư.", ["hotline 61 time", "letters 14 time"]),
    ("Tổ chức 5 buổi giao ban, 3 cuộc họp định kỳ.", ["talks_regular 5 time", "talks_regular 3 time"]),
    ("Hai bên tổ chức 6 hội nghị hội đàm các cấp, 4 hội nghị tổng kết.", ["talks_regular 6 time"]),
    ("Phối hợp đấu tranh thành công 6 chuyên án, bắt 14 đối tượng tội phạm ma túy.",
     ["drugs 6 case", "drugs 14 person"]),
    ("Hai bên phối hợp điều tra 5 vụ, bắt 8 đối tượng phạm tội về mua bán người.",
     ["trafficking 5 case", "trafficking 8 person"]),
    ("Phát hiện 3 vụ buôn lậu thuốc lá, tịch thu 900 bao, 40 cây.",
     ["smuggling 3 case", "smuggling 900 item", "smuggling 40 item"]),
    ("Bắt 2 vụ vận chuyển gia cầm nhập lậu, thu giữ 1.500 con.", ["smuggling 2 case", "smuggling 1500 item"]),
    ("Đơn vị làm thủ tục cho 12.500 người xuất nhập cảnh.", ["entry_exit 12500 person"]),
    ("Xuất cảnh 4.100 người, nhập cảnh 3.900 người.", ["exit 4100 person", "entry 3900 person"]),
    ("Tiếp nhận 16 người nhập cảnh trái phép do Trung Quốc trao trả.", ["handover 16 person CN>VN"]),
    ("Phát hiện 5 người nhập cảnh không có giấy tờ.", ["crime 5 person"]),
    ("Làm thủ tục cho 610 lượt tàu, 2.400 lượt thuyền viên, 800 lượt tài xế.",
     ["vehicles 610 vehicle", "entry_exit 2400 person_time", "entry_exit 800 person_time"]),
    ("Làm thủ tục cho 310.000 lượt khách thuộc 39 quốc tịch.",
     ["entry_exit 310000 person_time", "entry_exit 39 nationality"]),
    ("Sáng nay có khoảng 30 xe tải qua đây.", ["vehicles 30 vehicle about"]),
    ("Tuyến trên bộ dài 98,2 km, tuyến sông suối dài 46 km.",
     ["border_length 98.2 km land", "border_length 46 km water"]),
    ("Đoạn giáp Quảng Tây dài 231 km.", ["border_length 231 km"]),
    ("Tuần tra liên hợp. Đoàn đi bộ 9 giờ, qua 5 mốc.", ["joint_patrol 9 hour", "markers 5 marker"]),
    ("Hai bên tuần tra song phương, băng rừng suốt 5 tiếng đồng hồ.", ["bilateral_patrol 5 hour"]),
    ("Tuần tra song phương: mỗi nước cử 9 đồng chí, hành quân 6 tiếng.",
     ["bilateral_patrol 9 person each_side", "bilateral_patrol 6 hour"]),
    ("Đội tuần tra liên hợp nhắc nhở 15 người dân không xâm canh.", ["legal_outreach 15 person"]),
    ("Tổ tuần tra song phương tuyên truyền cho 40 hộ dân, vận động 120 lượt người không vượt biên.",
     ["legal_outreach 40 household", "legal_outreach 120 person_time"]),
    ("Vận động 2 đối tượng truy nã ra đầu thú.", ["wanted 2 person"]),
    ("Phối hợp cứu hộ, đưa 9 người dân bị lũ cuốn lên bờ an toàn.", ["other 9 person"]),
    ("Hai bên cứu được 4 ngư dân gặp nạn.", ["other 4 person"]),
    ("Tuyên truyền cho 450 cư dân hai bên biên giới.", ["legal_outreach 450 person border_resident"]),
    ("Giao lưu hữu nghị biên giới: hơn 80 cán bộ, chiến sĩ hai nước cùng dọn vệ sinh khu chợ.",
     ["participants 80 person over"]),
    ("Trong khuôn khổ giao lưu, 24 sĩ quan của mỗi bên tập luyện chung.", ["participants 24 person each_side"]),
    ("Chương trình giao lưu có 100 chiến sĩ hai bên tập võ.", ["participants 100 person"]),
]


@pytest.mark.parametrize(("text", "expected"),
                         [*CONTACTS, *OUTREACH, *FREED, *OFFENCES, *CROSSINGS, *PATROLS, *EXCHANGES,
                          *OTHER_CLAUSES, *CLAUSES, *STANDING, *PARAPHRASES])
def test_metrics(text, expected):
    assert rows(text) == expected
