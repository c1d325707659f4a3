"""Vietnamese words of people: ranks, forms of address, offices, delegations, surnames."""
from articles.vocabulary import Country, UnitKind

_WEARS = r"(?:tá|úy|uý|tướng|sĩ|sỹ)"
RANK = (rf"(?:Đại|Thượng|Trung|Thiếu|Chuẩn|Hạ) {_WEARS}(?: chuyên nghiệp)?|Chuẩn tướng"
        r"|Cảnh (?:giám|đốc|ti|tư|ty) (?:cấp|bậc|hạng) (?:\d|một|hai|ba|I{1,3})")
# Ranks that only one country's border units have.
RANK_COUNTRIES = {r"Cảnh (?:giám|đốc|ti|tư|ty)": Country.CN}
# What is left of a rank whose second word was lost.
HALF_RANK = r"Đại|Thượng|Trung|Thiếu"
ADDRESS = r"đồng chí|đ/c|ông|bà"
# Before a rank and a name these make them a street, a monument or a dead hero.
NO_OFFICIAL = r"đường|phố|liệt sĩ|liệt sỹ|anh hùng|tượng đài|tượng|mộ|gia đình|trường|cố"

# Offices with the kinds of unit that have them, and the country where only one has.
_GUARD = (UnitKind.PROVINCIAL_COMMAND,)
_ARMY = (UnitKind.PROVINCIAL_COMMAND, UnitKind.BORDER_DEFENCE_UNIT, UnitKind.AUTHORITY)
OFFICES = (
    (r"đồn (?:trưởng|phó)", (UnitKind.BORDER_POST, UnitKind.BORDER_POLICE_STATION), Country.VN),
    (r"chính trị viên(?: phó)?", (UnitKind.BORDER_POST,), Country.VN),
    (r"phân trạm trưởng", (UnitKind.INSPECTION_STATION,), Country.CN),
    (r"tổng (?:trạm|đội) trưởng", (UnitKind.GENERAL_STATION,), Country.CN),
    (r"trạm (?:trưởng|phó)", (UnitKind.INSPECTION_STATION, UnitKind.CONTROL_STATION, UnitKind.BORDER_DEFENCE_UNIT), None),
    (r"chi đội trưởng", (UnitKind.BORDER_MANAGEMENT_DETACHMENT,), Country.CN),
    (r"(?:đại|tiểu|trung) (?:đội|đoàn) trưởng", (UnitKind.BORDER_MANAGEMENT_BRIGADE, UnitKind.BORDER_DEFENCE_UNIT), None),
    (r"(?:chỉ huy|tham mưu) (?:phó|trưởng)", _ARMY, None),
    (r"chủ nhiệm chính trị", _ARMY, None),
    (r"chính (?:ủy|uỷ)", (*_ARMY, UnitKind.BORDER_MANAGEMENT_DETACHMENT, UnitKind.GENERAL_STATION), None),
    (r"tư lệnh(?: trưởng)?", (UnitKind.NATIONAL_AUTHORITY,), None),
    (r"cục trưởng", (UnitKind.NATIONAL_AUTHORITY,), None),
    (r"(?:phân khu|quân khu) trưởng", (UnitKind.BORDER_DEFENCE_UNIT,), None),
    (r"đội trưởng|đội phó", (), None),
    (r"(?:trưởng|phó) (?:phòng|ban|khoa|công an)|chủ nhiệm", (), None),
    (r"(?:giám đốc|chủ tịch|bí thư|thị trưởng|châu trưởng|huyện trưởng|tỉnh trưởng)", (), None),
    (r"sĩ quan liên lạc|sỹ quan liên lạc|đại diện biên phòng|ủy viên(?: ban)? thường vụ", (), None),
)
# "Trưởng Phân trạm A", "Phó Trưởng Đồn Công an biên phòng B": the office is in the unit's head.
HEAD_OFFICE = r"trưởng"
DEPUTY = r"(?:quyền |nguyên )?(?:phó )?(?:thường trực )?"
OFFICE_REST = r"(?: (?:nghiệp vụ|quân sự|thường trực|chính trị|tác chiến|kiêm)){0,2}"
# Leaders of a state, named in asides, and of villages.
NO_OFFICE = r"tổng bí thư|chủ tịch nước|chủ tịch quốc hội|trưởng (?:thôn|bản|xóm|làng)|bí thư chi bộ"
ALSO = r" kiêm "

# Behind a person and before one.
HEAD = r"(?:làm |là )?trưởng đoàn|làm (?:trưởng|đoàn trưởng)|(?:dẫn|cầm) đầu"
NOT_HEAD = r"(?:làm |là )?phó (?:trưởng )?đoàn|(?:làm |là )?thành viên"
HEAD_BEFORE = r"trưởng đoàn(?: (?:đại biểu|công tác))?|(?:dẫn|cầm) đầu(?: đoàn)?"
DEPUTY_HEAD = r"phó "
NOT_AFTER = r"(?<!làm )(?<!là )"
IS = r"là|gồm"
SIDE = r"(?:đoàn|phía|bên|bạn|nước|biên phòng|cảnh sát|sĩ quan|sỹ quan)(?: đại biểu| công tác)?"
# The clause's end, where a role stops if no unit's name carries it on.
ROLE_END = r"làm|là|đã|đang|sẽ|cho biết|cho rằng|cho hay|nói|phát biểu|khẳng định|nhấn mạnh|chia sẻ|bày tỏ|cùng|và|với|cảm ơn|chúc|tặng|trao|đến|tại|dẫn đầu|kiểm tra sổ"

SURNAMES = frozenset(
    "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đoàn Trịnh Trương Mai Đào Cao Lương Lâm Tạ Hà Phùng Quách Chu Châu Tô Nông Vi Ma "
    "Hoa Khương Lục Lộc Tống Thái Tăng Trình Từ Vương Thẩm Kiều Quản Mông Lò Lường Lèng Vàng Giàng Sùng Vừ Thào Cứ Hầu Hạng Tráng Sừng Pờ Chẻo Tẩn Phàn Bàn Triệu Đàm Hứa "
    "Cà Quàng Tòng Lù Thèn Xin Lồ Ly Mùa Cháng Vù Ly Khổng La Lã Lưu Mạc Mã Nghiêm Ngụy Nhâm Ninh Ôn Phó Phí Phương Tiêu Tôn Tưởng Trang Viên Giang Giáp Hạ Hàn "
    "Khuất Kim Lại Liễu Nhạc Thạch Thân Thi Uông Ứng Xa Doãn Diệp Du Đồng Đậu Đới Cung Củng Cố Cảnh Bạch Bành Biện Âu An Tần Tất Tào Tề Sử Quan Phó Phong Viêm Vạn Văn Trác".split())
