"""Vietnamese words of people: ranks, forms of address, offices, delegations, surnames."""
from articles.vocabulary import Country, UnitKind

_WEARS = r"(?:tá|úy|uý|tướng|sĩ|sỹ)"
RANK = (rf"(?:Đại|Thượng|Trung|Thiếu|Chuẩn|Hạ) {_WEARS}(?: chuyên nghiệp|,? QNCN| CN)?|Chuẩn tướng|(?:Đại|Thượng|Trung|Thiếu) hiệu"
        r"|(?:(?:Nhất|Nhị|Tam|Tứ) cấp )?Cảnh (?:giám|đốc|ti|tư|ty|trưởng)(?: (?:cấp|bậc|hạng) (?:\d|một|hai|ba|nhất|nhì|I{1,3}))?")
# Ranks that only one country's border units have.
RANK_COUNTRIES = {r"(?:(?:Nhất|Nhị|Tam|Tứ) cấp )?Cảnh (?:giám|đốc|ti|tư|ty|trưởng)|(?:Đại|Thượng|Trung|Thiếu) hiệu": Country.CN}
# Before a rank that stands behind the name.
RANK_LABEL = r"(?:có |mang )?(?:cấp bậc|quân hàm|hàm|cấp hàm)(?: là)?:? "
# What is left of a rank whose second word was lost.
HALF_RANK = r"Đại|Thượng|Trung|Thiếu"
ADDRESS = r"đồng chí|đ/c|ông|bà|tiến sĩ|tiến sỹ|thạc sĩ|thạc sỹ|bác sĩ|bác sỹ|anh|chị|cô"
# Villagers are called so too: officials are those whose unit is named.
PLAIN_ADDRESS = r"anh|chị|cô"
# Of whose ranks it is one: "Trung tá cảnh sát".
FORCE = r"cảnh sát|công an|biên phòng"
# Before a rank and a name these make them a street, a monument or a dead hero.
NO_OFFICIAL = r"đường|phố|liệt s[ĩỹ],?|anh hùng,?|tượng đài|tượng|mộ|gia đình|trường|cố|nhà báo|phóng viên|ảnh ?:|bài ?:"

# Offices with the kinds of unit that have them, and the country where only one has.
_ARMY = (UnitKind.PROVINCIAL_COMMAND, UnitKind.BORDER_DEFENCE_UNIT, UnitKind.AUTHORITY)
OFFICES = (
    (r"đồn (?:trưởng|phó)|trưởng đồn(?= đồn)", (UnitKind.BORDER_POST, UnitKind.BORDER_POLICE_STATION), Country.VN),
    (r"chính trị viên(?: phó)?", (UnitKind.BORDER_POST,), Country.VN),
    (r"phân trạm (?:trưởng|phó)", (UnitKind.INSPECTION_STATION,), Country.CN),
    (r"tổng (?:trạm|đội) trưởng", (UnitKind.GENERAL_STATION,), Country.CN),
    (r"trạm (?:trưởng|phó)|trưởng trạm(?= trạm)", (UnitKind.INSPECTION_STATION, UnitKind.CONTROL_STATION, UnitKind.BORDER_DEFENCE_UNIT), None),
    (r"chi đội (?:trưởng|phó)", (UnitKind.BORDER_MANAGEMENT_DETACHMENT,), Country.CN),
    (r"(?:(?:đại|trung) đội|(?:tiểu|trung|lữ) đoàn) (?:trưởng|phó)", (UnitKind.BORDER_MANAGEMENT_BRIGADE, UnitKind.BORDER_DEFENCE_UNIT), None),
    (r"(?:chỉ huy|tham mưu) (?:phó|trưởng)", _ARMY, None),
    (r"chủ nhiệm chính trị", _ARMY, None),
    (r"chính (?:ủy|uỷ)", (*_ARMY, UnitKind.BORDER_MANAGEMENT_DETACHMENT, UnitKind.GENERAL_STATION), None),
    (r"tư lệnh(?: trưởng)?", (UnitKind.NATIONAL_AUTHORITY,), None),
    (r"cục trưởng", (UnitKind.NATIONAL_AUTHORITY,), None),
    (r"(?:bộ|thứ|tổng tham mưu|tổng cục|ty|vụ|viện) trưởng|chủ nhiệm tổng cục|tổng lãnh sự|đại sứ|tùy viên", (), None),
    (r"(?:phân khu|quân khu) trưởng", (UnitKind.BORDER_DEFENCE_UNIT,), None),
    (r"đội trưởng|đội phó", (), None),
    (r"(?:trưởng|phó) (?:phòng|ban|khoa|công an)|chủ nhiệm", (), None),
    (r"(?:giám đốc|chủ tịch|bí thư|thị trưởng|châu trưởng|huyện trưởng|tỉnh trưởng)", (), None),
    (r"sĩ quan liên lạc|sỹ quan liên lạc|đại diện biên phòng|ủy viên(?: ban)? thường vụ", (), None),
)
# "Trưởng Phân trạm A", "Phó Đồn Công an biên phòng B": the office is in the unit's head.
HEAD_OFFICE = r"trưởng|phó"
DEPUTY = r"(?:quyền |nguyên )?(?:phó )?(?:thường trực )?"
OFFICE_REST = r"(?: (?:nghiệp vụ|quân sự|thường trực|chính trị|tác chiến|kiêm)){0,2}"
# Leaders of a state, named in asides, and of villages.
NO_OFFICE = r"tổng bí thư|chủ tịch nước|chủ tịch quốc hội|trưởng (?:thôn|bản|xóm|làng)|bí thư chi bộ"
# Between a name and a unit in which the person holds no office.
STAFF = r"(?:cán bộ|nhân viên|chiến sĩ|chiến sỹ|trợ lý|phiên dịch|quân y)"
MEMBER = r"cán bộ|nhân viên|chiến sĩ|chiến sỹ|trợ lý|phiên dịch|công tác tại|thuộc|của"
ALSO = r" kiêm "

# Behind a person and before one.
HEAD = (r"(?:được (?:cử|phân công|giao|giao nhiệm vụ|ủy quyền|chỉ định) |đảm (?:nhiệm|nhận|trách) |giữ )?(?:vai trò |cương vị |trọng trách |nhiệm vụ |chức )?"
        r"(?:(?:cùng |đều )?(?:làm |là ))?trưởng đoàn|làm (?:trưởng|đoàn trưởng)|(?:đã |trực tiếp |vừa )?(?:(?:dẫn|cầm|đứng) đầu|dẫn đoàn)")
# What else they did, before the words for a head: "chủ trì hội đàm, đồng thời là trưởng đoàn hai bên".
BESIDES = r"(?:(?:đồng |cùng )?(?:chủ trì|điều hành|tham dự|dự|ký)[^.;,:()]{0,50},? (?:đồng thời|cũng|và|và cũng) )"
# Behind the words for a head: the two named together head one delegation each.
EACH = r"(?:đại biểu )?(?:của )?(?:hai|ba|mỗi|các) (?:đoàn|bên|nước|tỉnh|phía)"
# How many head one each: as many as this says, else all that are listed.
HEADS = {"hai": 2, "mỗi": 2, "ba": 3}
# Before the other side, of which the words for a head are not told again.
OTHER_SIDE = r"(?:còn |và |về )?(?:(?:trưởng )?đoàn|phía|bên) "
SEVERAL = r"hai |ba |các "
NOT_HEAD = r"(?:làm |là )?phó (?:trưởng )?đoàn|(?:làm |là )?thành viên"
HEAD_BEFORE = r"trưởng đoàn(?: (?:đại biểu|công tác))?|(?:dẫn|cầm|đứng) đầu(?: đoàn)?"
DEPUTY_HEAD = r"phó "
# Behind these the words for a head are told of a name before them, unless who it is follows.
NOT_AFTER = r"(?<!làm )(?<!là )"
# Between the two who head one each.
BOTH = r"và|cùng|cùng với"
IS = r"(?:lần lượt )?(?:là|gồm)(?: có)?(?: các)?"
# Between a delegation and who leads or speaks for it.
LED_BY = r"(?: đại biểu| công tác)?(?: do| là| có| gồm)?:?(?: đồng chí| các đồng chí)?:?"
SIDE = r"(?:đoàn|phía|bên|bạn|nước|biên phòng|cảnh sát|sĩ quan|sỹ quan)(?: đại biểu| công tác)?"
# Parts of offices that hold a comma or a word that ends others.
ROLE_WITHIN = r"phòng,? chống (?:ma t[uú][yý]|tội phạm)(?:,? (?:và )?(?:tội phạm|ma t[uú][yý]))?|vận động quần chúng|kiểm soát hành chính"
# The clause's end, where a role stops if no unit's name carries it on.
ROLE_END = r"làm|là|đã|đang|sẽ|cho biết|cho rằng|cho hay|nói|phát biểu|khẳng định|nhấn mạnh|chia sẻ|bày tỏ|cùng|và|với|cảm ơn|chúc|tặng|trao|đến|tại|dẫn đầu"

SURNAMES = frozenset((
    "An", "Bế", "Chang", "Chảo", "Cầm", "Hảng", "Hờ", "Khoàng", "Lỳ", "Sồng", "Thò", "Vì", "Xồng", "Đèo", "Biện", "Bàn", "Bành", "Bùi", "Bạch", "Cao", "Chu", "Cháng", "Châu", "Chẻo", "Cung", "Cà", "Cảnh", "Cố", "Củng", "Cứ", "Diệp", "Doãn", "Du",
    "Dương", "Giang", "Giàng", "Giáp", "Hoa", "Hoàng", "Huỳnh", "Hà", "Hàn", "Hạ", "Hạng", "Hầu", "Hồ", "Hứa", "Khuất", "Khương", "Khổng", "Kim", "Kiều",
    "La", "Liễu", "Ly", "Lâm", "Lã", "Lèng", "Lê", "Lò", "Lù", "Lý", "Lưu", "Lương", "Lường", "Lại", "Lồ", "Lộc", "Lục", "Ma", "Mai", "Mã", "Mông", "Mùa",
    "Mạc", "Nghiêm", "Nguyễn", "Ngô", "Ngụy", "Nhâm", "Nhạc", "Ninh", "Nông", "Phan", "Phong", "Phàn", "Phí", "Phó", "Phùng", "Phương", "Phạm", "Pờ",
    "Quan", "Quàng", "Quách", "Quản", "Sùng", "Sừng", "Sử", "Thi", "Thào", "Thái", "Thân", "Thèn", "Thạch", "Thẩm", "Tiêu", "Trang", "Triệu", "Trác",
    "Tráng", "Trình", "Trương", "Trần", "Trịnh", "Tào", "Tòng", "Tô", "Tôn", "Tăng", "Tưởng", "Tạ", "Tất", "Tần", "Tẩn", "Tề", "Tống", "Từ", "Uông", "Vi",
    "Viêm", "Viên", "Vàng", "Võ", "Vù", "Văn", "Vũ", "Vương", "Vạn", "Vừ", "Xa", "Xin", "Âu", "Ôn", "Đinh", "Đoàn", "Đàm", "Đào", "Đậu", "Đặng", "Đồng",
    "Đỗ", "Đới", "Ứng",
))
# Further surnames of Chinese officers, which stand behind an office only: as parts of a unit's name they are places.
CHINESE_SURNAMES = frozenset((
    "Bao", "Biên", "Bào", "Bặc", "Bối", "Cam", "Chung", "Chúc", "Chân", "Cát", "Câu", "Công", "Cấn", "Cận", "Cốc", "Cừu", "Diêm", "Du", "Dư", "Dịch", "Giả",
    "Giản", "Hoắc", "Hàng", "Hào", "Hác", "Hình", "Hùng", "Hướng", "Hải", "Hề", "Hồng", "Kha", "Khang", "Khuyết", "Khuông", "Khâu", "Khúc", "Kế", "Kỳ", "Kỷ",
    "Lam", "Lan", "Lang", "Lao", "Linh", "Liêu", "Long", "Luyện", "Lãnh", "Lôi", "Lăng", "Lạc", "Lệ", "Lịch", "Lỗ", "Lữ", "Mao", "Miêu", "Mâu", "Mạch", "Mạnh", "Mẫn",
    "Mễ", "Mục", "Nghê", "Nghệ", "Ngải", "Ngao", "Ngưu", "Nhan", "Nhiêu", "Nhiếp", "Nhuế", "Nhậm", "Nhữ", "Niên", "Nhiễm", "Phòng", "Phù", "Phục", "Quyền", "Quế",
    "Quý", "Sa", "Sài", "Sái", "Sơn", "Sầm", "Thang", "Thiết", "Thiệu", "Thành", "Thì", "Thích", "Thôi", "Thư", "Thương", "Thường", "Thịnh", "Tiền", "Tiết",
    "Trang", "Trâu", "Trì", "Tuân", "Tùy", "Tân", "Tư", "Tả", "Tấn", "Tập", "Tổ", "Vinh", "Vu", "Vưu", "Vệ", "Yên", "Yến", "Ân", "Ông", "Điêu", "Điền", "Đan", "Đoạn",
    "Đái", "Đông", "Đường", "Đằng", "Địch", "Đồ", "Đổng", "Ưng",
))
