"""What stands around an article on a Vietnamese page."""
MENU = ("Trang chủ", "Thời sự", "Kinh tế", "Văn hóa", "Pháp luật", "Đời sống")
RELATED_HEAD = ("Tin liên quan", "Có thể bạn quan tâm", "Tin cùng chuyên mục", "Xem thêm")
RELATED = (
    "Khai mạc hội chợ nông sản vùng cao với 120 gian hàng",
    "Huyện miền núi trao 45 ngôi nhà cho hộ nghèo",
    "Giải bóng đá thanh niên: đội chủ nhà thắng 3-1",
    "Mưa lớn làm sạt lở 4 điểm trên quốc lộ",
    "Trường nội trú đón 260 học sinh năm học mới",
    "Ngày 12/4, xã vùng cao ra quân làm thủy lợi",
    "Nắng nóng kéo dài từ ngày 3 đến 9/6, dân bản lo thiếu nước",
)
COMMENTS = ("Bình luận (3)", "Bài viết rất hay, cảm ơn tòa soạn! - Bạn đọc Thu 10/10/2010")
HOTLINE = "Đường dây nóng: 0900 000 111"
LICENCE = "Giấy phép số 123/GP-BTTTT do Bộ Thông tin và Truyền thông cấp ngày 12/3/2012"
CLOCK = ("Thứ Hai, 16/11/2026 08:15", "Thứ năm, ngày 19 tháng 11 năm 2026")
VIEWS = ("Quang cảnh buổi làm việc.", "Hai bên trao quà lưu niệm.", "Các đại biểu chụp ảnh chung.")
PHOTO = "Ảnh: {name}"
