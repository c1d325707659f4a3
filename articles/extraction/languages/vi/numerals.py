"""Vietnamese number words and marks."""
from articles.extraction.languages.vi.figures import COUNTED
from articles.vocabulary import Qualifier

GROUP = "."
DECIMAL = ","

# A comma or dot between digits is surely a decimal one where a measure follows: "17, 2 km", "9.5 km".
MEASURED = r"(?:km|kg|ki-?lô-?\w{1,4}|tấn|tạ|gam|gram|g|ha|m|mét|triệu|tỷ|tỉ)(?!\w)"

# Powers of ten.
SCALES = {"nghìn": 3, "ngàn": 3, "vạn": 4, "triệu": 6, "tỷ": 9, "tỉ": 9}

WORDS = {
    "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "nhăm": 5, "sáu": 6, "bảy": 7, "bẩy": 7,
    "tám": 8, "chín": 9, "mười": 10, "mươi": 10, "trăm": 100, "nghìn": 1000, "ngàn": 1000, "triệu": 1000000, "linh": 0, "lẻ": 0,
}
# mười is ten itself and ten times the digit before it is mươi: both multiply.
MULTIPLIERS = frozenset({10, 100, 1000, 1000000})

QUALIFIERS = {
    "hơn": Qualifier.OVER, "trên": Qualifier.OVER, "quá": Qualifier.OVER,
    "khoảng": Qualifier.ABOUT, "chừng": Qualifier.ABOUT, "xấp xỉ": Qualifier.ABOUT, "ước": Qualifier.ABOUT, "ước đạt": Qualifier.ABOUT,
    "ước tính": Qualifier.ABOUT,
    "gần": Qualifier.NEARLY, "ngót": Qualifier.NEARLY,
}

# After ten, năm is a year (mười năm; fifteen is mười lăm); tư and lăm are digits only behind another number word.
NO_NUMBER = r"(?:mười|mươi) năm$|^(?:tư|lăm|nhăm)$"

# What a number word must not stand after, and must stand before, to be a number: năm is also "year".
_NO_YEAR = (r"(?:\d|mỗi|hằng|hàng|trong|cả|các|những|nhiều|mấy|vài|từng|đầu|cuối|giữa|hết|suốt|theo|qua|sang|tới|lâu|quanh|tròn|một|nửa|"
            r"quý|tháng|ngày|thứ)\s$")
_COUNTED = rf"\s(?:trạm|đơn vị|thôn|bản|cột|lá|bức|lối|tên|{'|'.join(noun for noun, _ in COUNTED)})(?!\w)"
AMBIGUOUS = {"năm": (_NO_YEAR, _COUNTED)}
