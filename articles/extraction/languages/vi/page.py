"""Words of the furniture of Vietnamese news pages; all patterns are searched in lower case."""

# Headings of other news: they stand behind the text, or in a box in its middle.
RELATED_HEADINGS = (
    r"(?:các |những )?(?:tin|bài|tin bài|tin, bài|bài viết|tin tức|chuyên mục)"
    r" (?:liên quan|cùng chuyên mục|cùng chủ đề|cùng tác giả|cùng loại|cùng mục|khác|đã đưa|đã đăng|cũ hơn|mới hơn|mới nhất"
    r"|mới|nổi bật|tiêu điểm|đọc nhiều|xem nhiều|đọc thêm|tiếp theo|trước đó|cũ)",
    r"(?:cùng|theo) (?:chuyên mục|chủ đề|tác giả|sự kiện)",
    r"(?:có thể )?bạn (?:quan tâm|cần biết|nên đọc|có thể quan tâm|đọc quan tâm)",
    r"(?:đọc|xem|được quan tâm|được xem) nhiều(?: nhất)?|đừng bỏ lỡ|dành cho bạn|tin mới|tin nóng|liên quan",
)
# Headings after which no text of the article comes.
END_HEADINGS = (
    r"(?:gửi |viết |các )?(?:bình luận|ý kiến|phản hồi|ý kiến bạn đọc|bình luận của bạn|ý kiến của bạn)(?: \(\d{1,5}\))?",
    r"từ khóa|thẻ|tags?",
    r"thăm dò(?: ý kiến| dư luận)?|thống kê truy cập|liên kết (?:web|website|trang)|(?:các )?(?:file|tệp|tài liệu)(?: tin)? đính kèm",
)
# Names of a paper's sections, which stand above its headlines.
SECTIONS = (r"trang (?:chủ|nhất)|thời sự|tin tức|sự kiện|chính trị|quốc phòng|an ninh|quân sự|biên giới|biển đảo|đối ngoại|kinh tế|xã hội|văn hóa"
            r"|pháp luật|thể thao|giáo dục|y tế|du lịch|khoa học|công nghệ|bạn đọc|giải trí|môi trường|xem (?:tất cả|thêm)|trong nước|trong tỉnh|quốc tế|thế giới|đời sống|xây dựng đảng|hoạt động|tin nổi bật|tin địa phương")
# Headings of a box in the middle of an article, which goes on after it.
BOX_HEADINGS = (
    r"(?:mời )?(?:xem|đọc) (?:thêm|tiếp|ngay)|mời bạn (?:xem|đọc)(?: thêm)?",
)
# Lines of a page's head and foot, wherever they stand.
FURNITURE = (
    r"(?:quay|trở) (?:về|lại)(?: (?:trang|đầu|trước|danh sách|chuyên mục|mục)\b.{0,60})?|về trang chủ",
    r".{0,60}\btheo dõi\b.{0,60}\btrên (?:google|facebook|zalo|youtube|tiktok|fanpage|kênh|mạng)\b.{0,30}",
    r"trang chủ(?: ?[|»>/].{0,200})?",
    r"(?:nghe đọc bài|nghe bài viết|cỡ chữ|in bài viết|in bài này|lưu bài(?: viết)?|sao chép liên kết"
    r"|bản in|lượt xem|xem với cỡ chữ|đăng ký nhận tin).{0,40}",
    # What such a word says of these is no tool's: "Chia sẻ tại hội đàm".
    r"(?:chia sẻ|thích|quảng cáo|gửi email)(?: (?:bài viết|bài|tin|này|lên|qua|trên|facebook|zalo|twitter|mạng xã hội|email)){0,6}"
    r" ?[:：|]? ?[\d.,k]{0,8}",
    r"(?:số )?(?:lượt|lần) (?:xem|đọc|truy cập).{0,40}|(?:đánh giá|bình chọn)(?: bài viết)? ?[:：].{0,60}|tổng số điểm của bài viết.{0,80}",
    r"bạn (?:thấy|đánh giá) bài viết.{0,120}|(?:click|nhấp|bấm) (?:để|vào).{0,80}",
    r"(?:từ khóa|từ khoá|thẻ|tags?) ?[:：].{1,300}",
    r"\W{0,3}mời (?:quý )?(?:bạn đọc|độc giả|khán giả|thính giả|quý vị|các bạn) (?:vào|theo dõi|đón|truy cập|tham khảo|click|bấm|nhấn)"
    r".{0,200}",
    r"(?:url|link|đường dẫn|liên kết|nguồn)?(?: (?:bài|bài viết|gốc|nguồn|tin)){0,3} ?[:：]? ?https?://\S{1,300}",
    r"(?:nguồn(?: tin)? ?[:：]|theo (?:báo(?! cáo)|tạp chí|đài|cổng|trang|ttxvn|vov|vtv|https?:)) ?[^,;:]{1,60}(?<!\.)",
    r"(?:tải|cài đặt)(?: ngay)? (?:ứng dụng|app) .{0,80}(?<!\.)|quét mã .{0,60}(?:theo dõi|fanpage|zalo|tải).{0,40}(?<!\.)",
    r"a ?[+-](?:[ /|]{0,3}a ?[+-]?){0,3}",
    # What a server says instead of a page.
    r"(?:trang (?:web|này|bạn|tin|yêu cầu)|bài (?:viết|báo)|nội dung|đường dẫn|liên kết)[^.,]{0,50} (?:không tồn tại|không tìm thấy"
    r"|không còn|(?:đã )?bị (?:gỡ|xóa|xoá|khóa)).{0,300}",
    r"(?:vui lòng|xin|hãy|bạn cần|bạn phải) (?:xác minh|đăng nhập|kiểm tra lại|quay lại|thử lại|bật).{0,300}|(?:nếu )?(?:bạn )?quên mật khẩu.{0,300}",
    r"(?:bản quyền|giấy phép (?:hoạt động|xuất bản|thiết lập)|ghi rõ nguồn|chịu trách nhiệm (?:nội dung|xuất bản)).{0,300}",
    r"(?:tòa soạn|địa chỉ|trụ sở|e-?mail|tổng biên tập) ?[:：].{0,300}",
    # A telephone number has more digits than a tally of calls.
    r"(?:điện thoại|đt|fax|hotline|đường dây nóng) ?[:：].{0,60}\d(?:[ .()/-]{0,3}\d){5,14}.{0,240}",
    r".{0,200}giấy phép.{0,40}\d ?/ ?gp.{0,300}",
)
# Words around a clock or a telephone number in a page's head; what is left without them tells whether the line says more.
CLOCK_WORDS = (
    r"đường dây nóng|hotline|tòa soạn|quảng cáo|điện thoại|liên hệ|hôm nay|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|ngày"
    r"|tháng|năm|giờ|lúc|cập nhật|xuất bản|đăng|gmt|am|pm|cn|t[2-7]"
)
DAY_WORDS = r"ngày|lúc|vào lúc"
WEEKDAYS = r"thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật"
UPDATED = r"cập nhật|sửa lần cuối|chỉnh sửa"
# A caption that stands alone, without its image.
CAPTIONS = (
    r"(?:video|clip|infographic|đồ họa) ?(?:clip)?[:：].{1,120}",
    r"(?:quang|toàn|khung) cảnh\b.{0,120}",
    r"(?:ảnh minh họa|ảnh \d{1,2}|trong ảnh|ảnh (?:trên|dưới))\b.{0,120}",
    r"(?:(?!đã)[^,]){0,80}chụp ảnh (?:lưu niệm|chung|kỷ niệm)\b[^,]{0,40}",
    r"(?:(?! đã )[^,.:]){3,90} phát biểu(?: ý kiến)?(?: khai mạc| chào mừng| kết luận)? (?:tại|trong) [^,.:]{2,40}\.?",
    r".{1,110}\((?:đứng |ngồi )?(?:bên |ngoài cùng |ở |thứ .{1,12} từ )?(?:trái|phải|giữa)(?: sang| qua| ảnh)?\).{0,80}",
    r"một góc .{1,90}|[^,.:]{1,80} nhìn từ (?:trên cao|xa|flycam|phía).{0,30}",
    # Without the marks of a tale and without a figure: a line of a list has one.
    r"(?:hai (?:bên|đoàn)|trưởng đoàn|đại diện|lãnh đạo|lực lượng|cán bộ|chỉ huy|đoàn (?:công tác|đại biểu)|tổ tuần tra|chiến sĩ)"
    r"(?:(?! (?:đã|sẽ|cũng|cùng|thống nhất|tiếp tục) )[^,.:;\d]){1,50}"
    r" (?:ký|trao|bắt tay|tặng|tuần tra|kiểm tra|khảo sát|phát quang|tô sơn|làm thủ tục|chào|bên lề|tại)"
    r"(?:(?! (?:đã|sẽ|cũng|cùng|thống nhất|tiếp tục) )[^,.:;\d]){0,60}",
    r"(?:các )?đại biểu (?:hai (?:bên|nước|đoàn) )?(?:tại|dự|tham dự|tham gia) [^,.]{1,60}\.?",
)
# Names of a page's tools; a line of nothing else is none of the article's.
TOOLS = (r"chia sẻ|thích|in|in trang|in bài|bản in|lưu|lưu bài|lưu tin|gửi|gửi email|copy|copy link|sao chép|sao chép link|bình luận|nghe|tiếp|sau|trước"
         r"|xem ảnh|phóng to|thu gọn|xem toàn bộ|xem đầy đủ|mở rộng|ẩn bớt|đóng|quảng cáo|quay lại|trở lại|mục lục|báo lỗi|góp ý")
# How often a page was read, how long it takes to read.
COUNTERS = (r"(?:số )?(?:lượt|lần) (?:xem|đọc|truy cập|view) ?[:：]? ?[\d.,]{1,12}|(?<![\d:/.-])[\d.,]{1,12} (?:lượt|lần) (?:xem|đọc|truy cập)"
            r"|(?<![\d:/.-])[\d.,]{1,12} (?:views?|bình luận)|(?:đã )?(?:xem|đọc) ?[:：]? ?[\d.,]{1,12}(?: lần)?|\d{1,3} phút đọc")
CREDIT = r"(?:nguồn )?(?:ảnh|hình)(?: minh họa| tư liệu)?"
NUMBERED_PHOTO = r"(?:ảnh|hình) \d{1,3}"
# What stands before the writers' names, and before those of others.
WRITER_LABELS = (r"(?:tin|bài|tin bài|bài viết|phóng sự|ghi chép|ký sự|bút ký|tác giả|nhóm tác giả|thực hiện|người thực hiện|người viết"
                 r"|viết bài|nội dung|lời|pv|phóng viên|ctv)"
                 r"(?:(?: và|,| &| -|,? ) ?(?:tin|bài|ảnh|hình|clip|video)){0,8}+(?: của)?")
OTHER_LABELS = (r"(?:ảnh|hình|clip|video|đồ họa|trình bày|thiết kế|kỹ thuật|biên dịch|người dịch|dịch|biên tập|hiệu đính|theo|nguồn|btv"
                r"|tổ chức(?: thực hiện| sản xuất)?)")
# Before the name of who put the page up, and between it and the hour.
POSTED = r"(?:được )?(?:đăng|viết|gửi|tạo) bởi|người (?:đăng|viết|gửi|tạo)"
POSTED_AT = r"vào lúc|vào|lúc|ngày"
# Before the writer of another paper, which stands behind the name.
REPRINTED = r"theo"
AGENCIES = (r"admin|administrator|super user|quản trị(?: viên)?|ban quản trị|editor|btv|ctv|pv|phóng viên|nhóm pv|biên tập viên"
            r"|ttxvn|vov|vtv|vnp|bbt|ban biên tập|tổng hợp|báo .{1,40}|tạp chí .{1,40}|đài .{1,40}|cổng .{1,40}|trang .{1,40}"
            r"|phòng .{1,40}|ban .{1,40}|zalo|facebook|youtube|tiktok|twitter|email|google news|hà nội|việt nam|trung quốc")
# What a writer is, right before the name, and where a writer serves, beside it.
WRITER_TITLES = r"(?:pv|ctv|phóng viên|cộng tác viên)"
WRITER_RANKS = r"(?:(?:thiếu|trung|thượng|đại) (?:úy|uý|tá|tướng)|thiếu tướng|nhà báo|nhà văn|th\.?s\.?|ts\.?)"
WRITER_OFFICES = (r"(?:đồn|trạm|bđbp|bộ đội biên phòng|bộ chỉ huy|ban (?:chỉ huy|tuyên giáo|dân vận)|cổng|đài|trung tâm|phòng|văn phòng|sở)"
                  r"\b(?:(?! [-–—] )[^|;/]){0,60}")
# Before the day of publication at the foot of a text.
PUBLISHED = r"(?:ngày |giờ |thời gian )?(?:đăng|xuất bản)(?: tải| tin| bài| lúc| ngày)?"
JOINT = r"và"
