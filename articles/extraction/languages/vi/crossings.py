"""Vietnamese words of crossings: what they are called, their status and mode, what pairs two of them."""
from articles.vocabulary import CrossingMode, CrossingStatus, Language

LANGUAGE = Language.VI
QUALITY = (r"(?:quốc tế|(?:nhà )?ga|quốc gia|song phương|chính|phụ|thông minh|cảng|đường (?:bộ|sắt|sông|thủy|thuỷ)|biên giới|(?:đường )?chuyên dụng|thông quan"
            r"|chính thức|truyền thống|(?:vận (?:tải|chuyển) |xuất nhập khẩu )?hàng h(?:óa|oá)|vận (?:tải|chuyển)|xuất nhập khẩu|XNK|số (?:\d{1,2}|[IVX]{1,4}))")
GATE = (rf"(?:(?:các |những |hai |ba |bốn )?(?:cặp |khu vực )?(?:cửa khẩu|CK|lối mở|lối thông quan|điểm thông quan|đường chuyên dụng|lối đi)(?: {QUALITY}){{0,5}}"
        r"|CK(?:QT|QG|SP|C|P)(?: đường (?:bộ|sắt|sông))?)")
# What says that two crossings follow, not one and the name of a person.
PAIR = r"cặp"
# Between such a word and the first name of a list.
GATE_COLON = r" ?:| ?\(|,? (?:(?:bao )?gồm(?: có)?|như|là|đó là|mang tên|có tên)(?: ?:)?(?= )"
# The first that stands in a crossing's words holds: a lane of an international crossing is a lane.
STATUSES = (
    (CrossingStatus.LANE, r"thông quan|chuyên dụng"),
    (CrossingStatus.OPENING, r"lối mở"),
    (CrossingStatus.SECONDARY, r"phụ|CKP"),
    (CrossingStatus.BILATERAL, r"song phương|quốc gia|chính|CKSP|CKQG|CKC"),
    (CrossingStatus.INTERNATIONAL, r"quốc tế|CKQT"),
)
MODES = (
    (CrossingMode.RAIL, r"đường sắt|ga"),
    (CrossingMode.RIVER, r"đường (?:sông|thủy|thuỷ)"),
    (CrossingMode.ROAD, r"đường bộ"),
)
# Between a pair and what it is: "A - B là cặp cửa khẩu quốc tế", "A - B, cửa khẩu phụ".
BEHIND = (r",|là(?: một(?: trong)?| \d{1,2} trong| các| những| hai| ba){0,3}|(?:hiện |nay |vốn ){0,2}là|(?:đã |vừa )?được (?:công nhận|công bố|nâng cấp|xếp hạng)"
          r"(?: là| thành| lên| lên thành)?")
# The head of a table's column of units, whose short names are no crossings.
UNITS_HEAD = r"đơn vị|đồn|trạm|lực lượng"
FACING = r"(?:(?:nằm|phía|bên) )?đối diện(?: (?:với|là|bên kia(?: biên giới)? là))?|(?:phía |bờ )?bên kia(?: biên giới)? là"
# Where a crossing lies, between its name and such words; between two names behind them: "đối diện A là B".
LIES = r"thuộc|ở|tại|nằm|của|xã|phường|thị trấn|huyện|thị xã|thành phố|tỉnh|châu|khu vực|trên"
IS_OTHER = r"(?:chính )?là"
# Before a country that is said to have a crossing.
SIDE = r"phía|bên|nước|bạn|của"
HAS = r"có|quản lý|mở|là"
# These pair only crossings that are known to be opposite.
AND = r"và|với|(?:tiếp )?giáp(?: với)?|(?:kết )?nối (?:với|sang)|thông (?:thương )?(?:với|sang)"
# Right before the first name these make two names something else than crossings.
NOT_CROSSING = (r"thác|hồ|sông|suối|núi|thôn|bản|làng|xóm|tổ|ấp|phố|cụm dân cư|khu dân cư|xã|huyện|tỉnh|thị trấn|thành phố|châu|tuyến|(?:tuyến )?đường sắt|cao tốc|quốc lộ|đoàn tàu|tàu"
                r"|khu du lịch|khu cảnh quan|khu hợp tác kinh tế|đồn|trạm|phân trạm|biên phòng|nhập cảnh|đội|ảnh|cầu|dự án")
# What is only hoped for: the crossing does not have this status yet.
HOPED = (r"(?:thúc đẩy|đề nghị|đề xuất|kiến nghị|xúc tiến|tiến tới|nghiên cứu|xem xét|sớm|sẽ|chuẩn bị|hướng tới|vận động|phấn đấu)[^.;\n]{0,50}?(?<!\w)(?:mở|khai trương|thành lập)"
         r"(?! (?:lại|rộng))(?: \w{1,12}){0,4} |nâng cấp[^.;\n]{0,30}?(?<!\w)(?:lên|thành)(?: \w{1,12}){0,3} ")
