"""Vietnamese words and patterns of days and reporting periods."""
from articles.extraction.anchors import compiled

_MAY = r"[^\S\n]{0,3}"
_GAP = r"[^\S\n]{1,3}"
_DASH = r"[-–—―]"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?!\d)"
_MONTH = r"(?:1[0-2]|0?[1-9])(?!\d)"
_YEAR = r"(?:19|20)\d{2}(?!\d)"
_UNTIL = rf"(?:{_MAY}{_DASH}{_MAY}|{_GAP}(?:đến|tới){_GAP}(?:hết{_GAP})?)"
_AND = rf"(?:{_GAP}và{_GAP}|{_MAY}[,;]{_MAY}(?:và{_GAP})?|{_MAY}[&+]{_MAY})"
_ALONE = r"(?<![\w/])(?<!\d[.,:–-])"
# Of this century's first thirty years: what was founded long ago is told in full.
_SHORT_YEAR = r"[0-2]\d(?!\d)"
CENTURY = 2000

NUMBER_WORDS = {"một": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
                "mười": 10, "mười một": 11, "mười hai": 12, "i": 1, "ii": 2, "iii": 3, "iv": 4, "nhất": 1, "đầu": 1,
                "đầu tiên": 1, "cuối": 4}
_COUNT = r"(?:mười(?:\s(?:một|hai))?|một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|1[0-2]|0?[1-9])"
# In small letters "năm" and "một" are the year and the one of "mỗi tháng một lần".
_MONTH_NAME = rf"(?:{_MONTH}|(?:mười(?:\s(?:một|hai))?|hai|ba|tư|(?-i:Năm|Một)|sáu|bảy|bẩy|tám|chín)\b)"
_MONTH_OF_DAY = rf"(?:{_MONTH_NAME}|(?:năm|một)\b(?!{_GAP}\d))"

# The words of the forms below that stand right behind a number. At other numbers no day or period begins.
BEHIND_NUMBERS = ("tháng", "ngày", "hôm", "năm", "quý", "quí", "đến", "tới", "cho", "và", "nay")

# --- Days -----------------------------------------------------------------------------------------------------------

# Several days of one month, a day in digits, a day in words. The group `word` says that the page calls it a day.
DAY_FORMS = (
    (rf"(?:\b(?P<word>ngày){_GAP}|{_ALONE}(?<!giờ\s))(?P<day>{_DAY})(?:{_MAY},{_MAY}{_DAY}){{0,6}}(?:{_UNTIL}|{_AND})"
     rf"(?:ngày{_GAP})?(?P<last_day>{_DAY})(?P<sep>[/.-])(?P<month>{_MONTH})"
     rf"(?:(?:(?P=sep)|{_GAP}năm{_GAP})(?P<year>{_YEAR})|(?P=sep)(?P<short_year>{_SHORT_YEAR}))?(?!/|(?P=sep)\d)"),
    (rf"(?:\b(?P<word>ngày){_GAP}|{_ALONE})(?P<day>{_DAY})(?P<sep>[/.-])(?P<month>{_MONTH})"
     rf"(?:(?:(?P=sep)|,?{_GAP}năm{_GAP})(?P<year>{_YEAR})|(?P=sep)(?P<short_year>{_SHORT_YEAR}))?(?!/|(?P=sep)\d)"),
    (rf"(?:\b(?P<word>ngày){_GAP}(?:(?:mùng|mồng){_GAP})?|{_ALONE})(?P<day>{_DAY})"
     rf"(?:(?:{_UNTIL}|{_AND})(?:ngày{_GAP})?(?P<last_day>{_DAY}))?{_GAP}tháng{_GAP}(?P<month>{_MONTH_OF_DAY})"
     rf"(?:(?:,?{_GAP}năm{_GAP}|{_MAY}[/-]{_MAY})(?P<year>{_YEAR}))?"),
    (rf"(?<!\d\s)\b(?P<word>tháng){_GAP}(?P<month>{_MONTH_NAME})"
     rf"(?:,?{_GAP}năm{_GAP}|{_MAY}[/.-]{_MAY})(?P<year>{_YEAR})"),
    # A part of a month, or one just past: "trung tuần tháng 7", "tháng 6 vừa qua".
    (rf"\b(?P<word>(?:(?:những{_GAP})?(?:ngày|tuần){_GAP})?(?:đầu|giữa|cuối)|(?:thượng|trung|hạ){_GAP}tuần){_GAP}tháng{_GAP}(?P<month>{_MONTH_NAME})"
     rf"(?P<year>(?!))?(?!{_MAY}[/.-]{_MAY}\d|{_MAY}{_DASH}|,?{_GAP}năm\b|{_GAP}(?:tới|sau|hằng|hàng|mỗi)\b)(?:{_GAP}(?:vừa{_GAP})?(?:qua|rồi)\b)?"),
    rf"(?<!\d\s)\b(?P<word>tháng){_GAP}(?P<month>{_MONTH_NAME})(?P<year>(?!))?{_GAP}(?:vừa{_GAP})?(?:qua|rồi)\b",
)
_PART_OF_DAY = r"(?:sáng|trưa|chiều|tối|đêm)"
SAME_DAY = rf"\bcùng{_GAP}ngày\b(?!{_GAP}\d)|\b(?:(?:ngày|{_PART_OF_DAY}){_GAP})?hôm{_GAP}(?:đó|ấy)\b"
# So many days after the day named before, or before it; one where no number stands. With a date beside it, that counts.
NEAR_DAY = (
    rf"(?:\b(?:(?:ngày|{_PART_OF_DAY}){_GAP})?(?<!vài\s)(?<!mấy\s)hôm{_GAP}sau\b|\bngày{_GAP}(?:tiếp{_GAP}theo|kế{_GAP}tiếp)\b"
    rf"|\b(?:ngày|{_PART_OF_DAY}){_GAP}hôm{_GAP}(?P<day_before>trước)\b"
    rf"|\b(?P<days>{_COUNT}){_GAP}(?:ngày|hôm){_GAP}(?:sau(?:{_GAP}đó)?\b(?!{_GAP}(?:khi|ngày|lễ|hội|buổi|cuộc|tết|kỳ)\b)|(?P<before>trước){_GAP}đó\b)"
    rf"|\b(?:sau|(?P<earlier>trước)){_GAP}đó{_GAP}(?P<many>{_COUNT}){_GAP}ngày\b)(?!,?{_GAP}\(?(?:ngày{_GAP})?{_DAY}[/.-]\d)")
# Counted from the day of publication, where a sentence begins with it and no date stands beside it.
RELATIVE_DAY = (rf"(?:(?<=[.!?]\s)|(?<=[-–—:)]\s)|(?<=\n)|\A)(?:(?:vào{_GAP})?(?:{_PART_OF_DAY}(?:{_GAP}hôm)?|(?:ngày{_GAP})?hôm)"
                rf"{_GAP}(?:(?P<today>nay)|(?P<yesterday>qua)))\b(?!,?{_GAP}\(?(?:ngày{_GAP})?\d)")
# Of the year of publication, where a sentence begins with it: "Mới đây, tại cửa khẩu".
RECENT = (rf"(?:(?<=[.!?]\s)|(?<=[-–—:)]\s)|(?<=\n)|\A)(?:vừa{_GAP}qua|(?:mới|gần){_GAP}đây|(?:trong{_GAP})?(?:(?:cuối{_GAP})?tuần|những{_GAP}ngày){_GAP}(?:vừa{_GAP})?qua)"
          rf"(?=,|{_GAP}(?:tại|ở|trên)\b)")
# "70 năm chiến thắng (1954 - 2024)": counts where the two years lie that far apart.
ANNIVERSARY_YEARS = (rf"(?<!\d)(?P<years>\d{{1,3}}){_GAP}năm\b[^.;()\n]{{0,90}}"
                     rf"\({_MAY}(?P<first>{_YEAR}){_MAY}{_DASH}{_MAY}(?P<year>{_YEAR}){_MAY}\)")
# A New Year's feast with its year, or with the year's name in the cycle of sixty: "Tết Nguyên đán 2024", "Xuân Giáp Thìn".
STEMS = ("canh", "tân", "nhâm", "quý", "giáp", "ất", "bính", "đinh", "mậu", "kỷ")  # of the years that end in 0, 1, 2 ...
BRANCHES = ("thân", "dậu", "tuất", "hợi", "tý", "sửu", "dần", "mão", "thìn", "tỵ", "ngọ", "mùi")  # of 2016, 2017 ...
NEW_YEAR = (
    rf"\b(?:(?:tết|xuân|năm)(?:{_GAP}(?:nguyên{_GAP}đán|cổ{_GAP}truyền|mới|âm{_GAP}lịch)){{0,2}}{_GAP}(?P<stem>{'|'.join(STEMS)}){_GAP}"
    rf"(?P<branch>{'|'.join(BRANCHES)})\b"
    rf"|(?:tết|năm{_GAP}mới)(?:{_GAP}(?!(?:các|những|từ|đến|trước|và|tại|vào)\b)[^\W\d_]+){{0,8}}?(?:{_GAP}|{_MAY}[-–(]{_MAY})(?P<year>{_YEAR})(?!{_MAY}[-–]))")
# What stands before a day and after it. All `_BEFORE` patterns are searched up to the day's first character.
DAY_BEFORE = compiled(rf"\b(?:ngày|sáng|trưa|chiều|tối|đêm|khuya|hôm|mùng|mồng|thứ{_GAP}(?:hai|ba|tư|năm|sáu|bảy)|"
                       rf"chủ{_GAP}nhật)(?:{_GAP}(?:nay|qua|sớm|muộn))?,?{_GAP}$")
MAYBE_DAY_BEFORE = compiled(rf"\b(?:từ|vào|đến|tới){_GAP}$")
MAYBE_DAY_AFTER = compiled(rf"{_MAY}(?:[,;:).]|$|{_DASH}{_MAY}{_DAY}/)|{_GAP}(?:đến|tới|tại|ở|năm|vừa|theo|bằng|giữa|đã){_GAP}")
BRACKET_BEFORE = compiled(r"\b(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|nay|qua|thứ|chủ nhật|dịp|lễ|tết|quốc khánh|truyền thống)\b"
                           rf"[^.;()\n]{{0,60}}\({_MAY}$")
BRACKET_AFTER = compiled(rf"{_MAY}\)")
BRACKET_YEAR_BEFORE = compiled(rf"\bnăm{_GAP}(?P<year>{_YEAR}){_MAY}\({_MAY}$")
# The day of the sun behind one of the moon: "27 tháng Chạp (tức 7/2)".
LUNAR_BEFORE = compiled(rf"\b(?:chạp|giêng|tết|âm{_GAP}lịch|m[ùồ]ng{_GAP}\d{{1,2}})\b[^.;()\n]{{0,20}}\(?tức(?:{_GAP}là)?(?:{_GAP}ngày)?{_GAP}$")
NO_DAY_BEFORE = compiled(rf"\b(?:mỗi|hằng|hàng|từng|một|tức|bình{_GAP}quân){_GAP}(?:(?:là{_GAP})?ngày{_GAP})?$")
NO_DAY_AFTER = compiled(rf"{_MAY}(?:%|(?:km|kg|m|ha)\b)|{_GAP}(?:\(?âm{_GAP}lịch|lượt|chuyến|xe|tấn)\b")
AND_BETWEEN = compiled(rf"{_AND}")
UNTIL_BETWEEN = compiled(rf"{_UNTIL}(?:ngày{_GAP})?")
NEXT_BETWEEN = compiled(rf"{_AND}(?:{_PART_OF_DAY}{_GAP})?")

PUBLISHED_BEFORE = compiled(rf"\b\d{{1,2}}:\d{{2}}(?::\d{{2}})?{_MAY}[|,•-]?{_MAY}$")
PUBLISHED_AFTER = compiled(rf"{_MAY}[|,•-]?{_MAY}\d{{1,2}}:\d{{2}}(?!\d)")
SIGNED_BEFORE = compiled(
    rf"(?<!lễ\s)\b(?:ký(?:{_GAP}kết)?|ban{_GAP}hành|phê{_GAP}duyệt|thông{_GAP}qua)"
    rf"(?:{_GAP}(?:tại|ở){_GAP}[^,;.()\n]{{1,40}})?,?(?:{_GAP}(?:từ|vào))?{_GAP}$"
    rf"|\b(?:theo|thực{_GAP}hiện|nội{_GAP}dung){_GAP}(?:biên{_GAP}bản|bản{_GAP}ghi{_GAP}nhớ|th(?:ỏa|oả){_GAP}thuận|công{_GAP}văn|"
    rf"quy{_GAP}chế|công{_GAP}hàm|thư{_GAP}mời)\b[^,;.()\n]{{0,50}}{_GAP}$"
    rf"|\bsố{_GAP}\d[^\s,;()]{{0,30}}(?:{_GAP}của{_GAP}[^,;.()\n]{{1,60}})?,?(?:{_GAP}ký)?{_GAP}$"
    rf"|\b(?:nghị{_GAP}định|nghị{_GAP}quyết|quyết{_GAP}định|thông{_GAP}tư|chỉ{_GAP}thị|hiệp{_GAP}định|công{_GAP}(?:văn|hàm)|thư{_GAP}mời)\b"
    rf"[^,;.()\n]{{0,50}}{_GAP}$")
# The day that something goes back to is none of a meeting either: "thành lập ngày", "sinh ngày".
ANNIVERSARY_BEFORE = compiled(
    rf"\b(?:kỷ{_GAP}niệm|nhân{_GAP}dịp|nhân|mừng|\d{{1,3}}{_GAP}năm"
    rf"|(?:thành{_GAP}lập|sinh|thiết{_GAP}lập{_GAP}quan{_GAP}hệ(?:{_GAP}ngoại{_GAP}giao)?)(?:{_GAP}(?:từ|vào))?){_GAP}$"
    rf"|\b(?:kỷ{_GAP}niệm|quốc{_GAP}khánh|ngày{_GAP}(?:truyền{_GAP}thống|thành{_GAP}lập))\b[^.,;()\n]{{0,90}}\({_MAY}$"
    # "nhân dịp Quốc khánh Lào ngày 2/12", but not "mừng Quốc khánh tại cửa khẩu ngày 30/11".
    rf"|\b(?:nhân|dịp|mừng|kỷ{_GAP}niệm)\b[^.,;()\n]{{0,40}}\b(?:quốc{_GAP}khánh|ngày{_GAP}(?:truyền{_GAP}thống|biên{_GAP}phòng|thành{_GAP}lập))\b"
    rf"(?:{_GAP}(?!(?:tại|ở|vào|và|đã|{_PART_OF_DAY})\b)[^\W\d_]+){{0,6}}{_GAP}$"
    rf"|\b(?:nhân|dịp|mừng|đón)\b[^.,;()\n]{{0,60}}\b(?:tết|lễ)\b[^.,;()\n]{{0,60}}\({_MAY}$")
# The year of "80 năm Quốc khánh (2/9/1945)" is 2025.
ANNIVERSARY_AGE_BEFORE = compiled(rf"(?<!\d)(?P<years>\d{{1,3}}){_GAP}năm\b(?:[^.,;()\n]{{0,90}}\({_MAY}|{_GAP})$")
# What lasts begins with such an event: "kể từ kỳ hội đàm lần thứ sáu (tháng 11/2022), hai bên đã".
_SINCE_EVENT = rf"\b(?:từ{_GAP}(?:sau|khi)|(?:kể|tính){_GAP}từ)\b(?:(?!\b(?:đến|tới)\b)[^.;,\n]){{0,60}}"
SINCE_EVENT_BEFORE = compiled(rf"{_SINCE_EVENT}[\s(]$")
SPAN_START_BEFORE = compiled(rf"\b(?:từ|sau|qua){_GAP}$|{_SINCE_EVENT}[\s(]$")
SPAN_END_BEFORE = compiled(rf"\b(?:đến|tới|trước|hết){_GAP}$")
# At the head of a sentence, with a place behind it, it is the day itself: "Đến ngày 25/3, tại …".
REACHED_BEFORE = compiled(rf"(?:(?<=[.!?]\s)|(?<=\n)|\A)(?-i:Đến|Tới){_GAP}$")
REACHED_AFTER = compiled(rf",?{_GAP}tại\b")

# --- Years since a signing -------------------------------------------------------------------------------------------

YEARS_REVIEWED = compiled(rf"\b(?:sơ|tổng){_GAP}kết\b[^.;\n]{{0,60}}?\b(?P<years>\d{{1,2}}|{_COUNT}){_GAP}năm\b(?!{_GAP}\d)")
AGREEMENT_BEFORE = compiled(rf"\b(?:kết{_GAP}nghĩa|th(?:ỏa|oả){_GAP}thuận|ký{_GAP}kết)\b[^.,;\n]{{0,60}}$")

# --- Reporting periods -----------------------------------------------------------------------------------------------

_OF_YEAR = rf"(?:(?:{_MAY}[/.-]{_MAY}|,?{_GAP}(?:(?:của|{_DASH}){_GAP})?năm{_GAP}\(?|{_GAP}\(?)(?P<year>{_YEAR})|{_GAP}năm{_GAP}nay\b)"
_QUARTER = (rf"(?:iv|i{{1,3}}|0?[1-4]|một|hai|ba|bốn|tư|(?<=thứ\s)nhất"
            rf"|(?<!\d\squ[ýí]\s)(?<!hai\squ[ýí]\s)(?<!ba\squ[ýí]\s)(?:đầu(?:{_GAP}tiên)?|cuối)(?={_GAP}(?:của{_GAP})?năm{_GAP}\d))(?![\w])")
QUARTER = (rf"\b(?:(?<!đá\s)qu[ýí]{_GAP}(?:thứ{_GAP})?|q\.?(?=(?:[1-4]|iv|i{{1,3}}){_MAY}[/.-]{_MAY}\d{{4}}))(?P<quarter>{_QUARTER})"
           rf"(?P<listed>(?:{_MAY},{_MAY}(?:qu[ýí]{_GAP})?{_QUARTER}(?={_MAY},|{_GAP}và)){{0,2}})"
           # "Quý IV, hai bên", "quý I, 2 đơn vị": a word behind the number is what it counts.
           rf"(?:(?P<join>{_UNTIL}|{_AND})(?:qu[ýí]{_GAP}|(?!{_COUNT}{_GAP}(?!năm\b|của\b)[^\W\d_]))"
           rf"(?P<last_quarter>{_QUARTER}))?"
           rf"{_OF_YEAR}?(?!{_GAP}(?:lần|đợt|cuộc))")
HALF = rf"\bnửa{_GAP}(?:(?:năm{_GAP})?(?:(?P<opening>đầu)|(?P<closing>cuối))(?:{_GAP}năm)?)\b(?!{_GAP}tháng){_OF_YEAR}?"
# "2 quý đầu năm", "ba quý năm 2023".
QUARTERS = (rf"(?<![\w.,/-])(?P<count>0?[23]|hai|ba){_GAP}qu[ýí]{_GAP}(?:(?:(?P<opening>đầu)|(?P<closing>cuối))(?:{_GAP}(?:của{_GAP})?năm)?\b{_OF_YEAR}?"
            rf"|(?:của{_GAP})?năm{_GAP}(?P<plain_year>{_YEAR}))")
MONTHS = (rf"(?<![\w.,/-])(?P<count>{_COUNT}){_GAP}tháng"
          rf"(?:{_GAP}(?:(?P<opening>đầu)|(?P<closing>cuối))(?:{_GAP}(?:của{_GAP})?năm)?\b{_OF_YEAR}?"
          rf"|(?:{_GAP}(?:của{_GAP})?năm{_GAP}|/)(?:(?P<plain_year>{_YEAR})|nay\b))")
MONTH = (rf"(?<!\d\s)\btháng{_GAP}(?P<month>{_MONTH_NAME})"
         rf"(?P<listed>(?:{_MAY},{_MAY}{_MONTH}(?={_MAY},|{_GAP}và)){{0,4}})"
         rf"(?:(?:{_MAY}{_DASH}{_MAY}|{_AND})(?P<last_month>{_MONTH})(?=/|{_GAP}năm{_GAP}\d|{_MAY},(?!{_MAY}\d)))?{_OF_YEAR}?")
# "(12/2013 - 12/2015)", "từ tháng 3/2021 đến 9/2022".
MONTH_SPAN = (rf"(?:\btháng{_GAP}|{_ALONE})(?P<month>{_MONTH})[/.-](?P<year>{_YEAR}){_UNTIL}(?:tháng{_GAP})?"
              rf"(?P<last_month>{_MONTH})[/.-](?P<last_year>{_YEAR})")
_NOW = (rf"(?:{_MAY}\))?(?:,?{_GAP}(?:cho{_GAP})?(?:đến|tới){_GAP}(?:nay|thời{_GAP}điểm{_GAP}(?:này|hiện{_GAP}tại))|{_MAY}{_DASH}{_MAY}nay)\b")
YEAR = (rf"(?:(?<!\d\s)|(?<=lần\s\d\s)|(?<=đợt\s\d\s)|(?<=kỳ\s\d\s)|(?<=thứ\s\d\s))\bnăm{_GAP}(?P<year>{_YEAR})(?!{_MAY}{_DASH}{_MAY}{_YEAR})"
        rf"|(?<=từ\s)(?P<bare_year>{_YEAR})(?={_NOW})")
YEAR_START = rf"\bđầu{_GAP}(?:năm\b(?:{_GAP}(?:nay|(?P<year>{_YEAR})))?|(?P<bare_year>{_YEAR}))"
YEARS = (rf"\b(?:giai{_GAP}đoạn|(?:(?:các|những|từ|trong){_GAP})?năm|từ)(?:{_GAP}từ)?(?:{_GAP}năm)?{_GAP}(?P<year>{_YEAR}){_UNTIL}"
         rf"(?:năm{_GAP})?(?P<last_year>{_YEAR})"
         rf"|(?:\b(?:các|những)|(?<![\w.,/-])(?P<count>{_COUNT}|\d{{1,2}})){_GAP}năm{_GAP}\(?(?P<former>{_YEAR})"
         rf"(?P<listed>(?:,{_GAP}{_YEAR}(?=,|{_GAP}và)){{0,9}})(?P<join>{_UNTIL}|{_AND})(?P<latter>{_YEAR})"
         rf"|(?:\b(?:sơ|tổng){_GAP}kết\b[^.;()\n]{{0,60}}|\bnăm{_GAP}(?:vừa{_GAP})?qua{_GAP}"
         rf"|\b(?:trong|qua|sau){_GAP}(?:{_COUNT}|\d{{1,2}}){_GAP}năm\b[^.;()\n]{{0,40}})\({_MAY}(?P<year_in>{_YEAR}){_UNTIL}(?P<last_year_in>{_YEAR}){_MAY}\)")
# "kim loại quý qua cửa khẩu" is no quarter.
PAST_QUARTER = rf"\btrong{_GAP}quý\b(?!{_GAP}(?:thứ{_GAP})?{_QUARTER})|\btrong{_GAP}kỳ\b(?!{_GAP}(?:nghỉ|thi|họp|hội))|\bquý{_GAP}vừa{_GAP}qua\b"
PAST_MONTHS = rf"(?<![\w.,/-])(?P<count>{_COUNT}){_GAP}tháng{_GAP}(?:vừa{_GAP})?qua\b"
PAST_HALF = rf"\bnửa{_GAP}năm{_GAP}(?:vừa{_GAP})?qua\b"
PAST_YEAR = rf"\bnăm{_GAP}(?:(?:vừa{_GAP})?qua|nay)\b|\btrong{_GAP}năm\b(?!{_GAP}(?:\d|học|mới))"
FROM_BEFORE = compiled(rf"\b(?:(?:kể|tính){_GAP})?từ{_GAP}(?:(?:đầu|giữa|cuối){_GAP})?$")
# "từ khi mở lại cửa khẩu tháng 1/2023 đến nay"
FROM_EVENT_BEFORE = compiled(rf"\b(?:(?:kể|tính){_GAP})?từ\b[^.;,\n]{{0,60}}[\s(]$")
UNTIL_NOW_AFTER = compiled(_NOW)
# "từ ngày 15/12/2023 đến ngày 14/6/2024", "từ ngày 1/7/2021 đến nay": in months, where that is no meeting of some days.
_TO_MONTH = rf"(?:[/.-]|{_GAP}tháng{_GAP})"
_TO_YEAR = rf"(?:[/.-]|,?{_GAP}năm{_GAP})"
DAY_SPAN = (rf"(?:\btừ{_GAP}(?:ngày{_GAP})?|(?<=\()(?={_DAY}[/.-]{_MONTH}[/.-]{_YEAR}))(?P<day>{_DAY}){_TO_MONTH}(?P<month>{_MONTH})(?:{_TO_YEAR}(?P<year>{_YEAR}))?"
            rf"{_UNTIL}(?:(?:ngày{_GAP})?(?P<last_day>{_DAY}){_TO_MONTH}(?P<last_month>{_MONTH})|tháng{_GAP}(?P<whole_month>{_MONTH}))(?:{_TO_YEAR}(?P<last_year>{_YEAR}))?")
SINCE = rf"(?:\bngày{_GAP}{_DAY}[/.-]|(?<=từ\s))(?P<month>{_MONTH})[/.-](?P<year>{_YEAR})(?={_NOW}|{_MAY}\)?{_MAY},)"
UNTIL_PERIOD = compiled(_UNTIL)
AND_PERIOD = compiled(_AND)
# "đợt 2 năm 2023": the year counts the event.
OCCASION_BEFORE = compiled(rf"\b(?:lần|đợt|kỳ|vòng|phiên){_GAP}(?:thứ{_GAP})?(?:\d{{1,2}}|{_COUNT}|nhất|[IVX]{{1,4}}),?{_GAP}(?:(?:của|trong){_GAP})?$")
# A month without a year is a period only where the text says that something was done in it.
WITHIN_BEFORE = compiled(rf"\b(?:(?:trong{_GAP})?(?:(?:các|hai|ba|bốn|sáu|[2346])(?={_GAP}$))|trong|riêng|cả|công{_GAP}tác|kết{_GAP}quả|tình{_GAP}hình|giao{_GAP}ban){_GAP}$")
NO_PERIOD_BEFORE = compiled(
    rf"\b(?:mỗi|hằng|hàng|từng|cùng{_GAP}kỳ|so{_GAP}với|đến|tới|trước|nhiệm{_GAP}kỳ|kh(?:óa|oá)|(?<!học\s)(?<!phát\s)(?<!vệ\s)sinh|SN){_GAP}(?:hết{_GAP}|vào{_GAP}|khoảng{_GAP})?$"
    rf"|\b(?:bộ{_GAP}luật|luật|nghị{_GAP}định|thông{_GAP}tư|hiệp{_GAP}(?:định|ước)|nghị{_GAP}định{_GAP}thư)\b[^.,;()\n]{{0,60}}{_GAP}$")
# "tháng 10 năm ngoái", "so với kỷ niệm (5/2013 - 5/2023)"
NO_PERIOD_AFTER = compiled(rf"{_GAP}(?:của{_GAP})?năm{_GAP}(?:ngoái|trước)\b")
ANNIVERSARY_SPAN_BEFORE = compiled(rf"\bkỷ{_GAP}niệm\b[^.;()\n]{{0,80}}\($")
NO_YEAR_BEFORE = compiled(rf"\b(?:đầu|cuối|giữa){_GAP}$")
NO_PAST_BEFORE = compiled(rf"(?:\d|\b(?:những|nhiều|các|mấy|vài|{_COUNT}|chục)){_GAP}$")
AHEAD_BEFORE = compiled(rf"\b(?:khởi{_GAP}động|phát{_GAP}động|ra{_GAP}quân|mở{_GAP}màn|triển{_GAP}khai{_GAP}(?:công{_GAP}tác|kế{_GAP}hoạch|hoạt{_GAP}động|tuần{_GAP}tra)|phương{_GAP}hướng|"
                         rf"nhiệm{_GAP}vụ|dự{_GAP}kiến|sẽ)\b[^.;\n]{{0,60}}$")
PLAN_BEFORE = compiled(rf"\b(?:kế{_GAP}hoạch|chương{_GAP}trình)\b[^.;,\n]{{0,60}}$")
SAME_CLAUSE = compiled(r"[^.;!?\n]{1,80}")
NOT_AHEAD_BEFORE = compiled(rf"\b(?:đánh{_GAP}giá|kết{_GAP}quả|(?:sơ|tổng){_GAP}kết|thực{_GAP}hiện)\b[^.;\n]{{0,80}}$")
