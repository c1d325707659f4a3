"""Vietnamese words around figures: what is counted, what is done, who hands over to whom. Patterns are read without regard to case."""
from articles.vocabulary import Category, Country, Measure, Metric

_PERSON = (r"(?:đối tượng|công dân|người|nạn nhân|cbcs|cán bộ(?:,? và)?,? chiến sĩ|cán bộ(?:,? và)?,? chiến sỹ|cán bộ|chiến s[ĩỹ]|đồng chí|phụ nữ(?:,| và|, và) (?:trẻ em|trẻ nhỏ)|phụ nữ|"
           r"trẻ em|trẻ nhỏ|cháu(?: bé| nhỏ| nhi)?|bé gái|bé trai|cô gái|thiếu nữ|em(?: bé| nhỏ| học sinh)?|thiếu nhi|chị(?: em)?|anh(?: em)?|hội viên|nghi phạm|nghi can|"
           r"phạm nhân|du học sinh|công nhân|thường dân|bà con|bạn trẻ|bị can|tội phạm|lao động|ngư dân|hành khách|khách|cư dân|đoàn viên|thanh niên|học sinh|"
           r"sinh viên|quần chúng|nhân dân(?! tệ)|du khách|khán giả|vận động viên|cầu thủ|diễn viên|thành viên|đại biểu|tên(?= tội phạm| đối tượng)|"
           r"quân nhân|sĩ quan|sỹ quan|dân quân|thuyền viên|thuyền bộ|lái xe|tài xế)")
_VEHICLE = r"(?:phương tiện|xe|ô ?tô|tàu(?! viên)|thuyền(?! viên| bộ)|container|toa)"
_BOAT = r"tàu cá|thuyền máy|thuyền|xuồng máy|xuồng|ghe máy|ghe|ca ?nô"
_COUNTRY = r"(?:việt nam|trung quốc|lào|cam-?pu-?chia)"
_SOME = r"(?:hơn |gần |trên |khoảng |tổng cộng |được )?(?:\d|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)"

# The turns of who or what stands before: "xe chở hàng đạt 4.000 lượt".
_TURNS_TOLD = r"(?: [^\W\d]{1,12}){0,6} (?:đạt|là|chiếm|ước)(?: hơn| gần| trên| khoảng| đạt| tới)? \d[\d.,]{0,12} (?:nghìn |triệu )?lượt(?! \w{1,7} trái)"

_CROSSING = r"(?:(?:xuất|nhập) cảnh(?:,| và|, và) (?:xuất|nhập) cảnh|(?:xuất|nhập)(?:,| -|-| –| và)? ?(?:nhập|xuất)? cảnh|xnc)"

# What is seized, and what goes astray over the border, piece by piece.
SEIZED = (r"bánh|(?:khẩu )?súng|khẩu(?= (?:súng|ak|k\d))|lựu đạn|quả (?:lựu đạn|mìn|pháo|nổ)|viên đạn|thùng|"
           # Of these, what was found is told before, where it does not stand behind.
           r"(?:bao|gói|cây|tút|con|chiếc)(?= thuốc| ma| heroin| lậu| các loại| nhập lậu|\s?(?:[.,;)]|$))|chai|hộp|can|kiện|cá thể|đầu đạn")
CATTLE = r"(?:con |cá thể )?(?:trâu|bò|dê|ngựa|lợn|gia súc)(?:,? (?:và )?(?:trâu|bò|dê|ngựa|lợn))?"

# What a figure counts: the noun right behind the number, and the measure. The first that fits holds.
COUNTED = (
    (rf"lượt (?:chiếc )?{_VEHICLE}", Measure.VEHICLE),
    (rf"lượt {_PERSON}", Measure.PERSON_TIME),
    (r"lượt(?= xuất| nhập| qua lại)", Measure.PERSON_TIME),
    (r"nguồn tin|thông tin|tin(?! báo| nhắn| bài| học)", Measure.ITEM),
    (r"lần|lượt|cuộc|đợt|buổi|chuyến|phiên|dịp|kỳ(?! họp| thi| đại hội)|cú(?= (?:điện|gọi))|hội nghị(?= (?:giao ban|hội đàm|trao đổi))", Measure.TIME),
    (r"vụ việc|vụ án|vụ|chuyên án|trường hợp|đường dây(?! nóng| điện| liên lạc)|ổ nhóm|băng nhóm|ổ,? nhóm|tụ điểm", Measure.CASE),
    (r"nam giới|nữ giới|nam|nữ", Measure.PERSON),
    (_PERSON, Measure.PERSON),
    (r"quốc tịch", Measure.NATIONALITY),
    (rf"phương tiện|xe|ô ?tô|container|{_BOAT}", Measure.VEHICLE),
    (r"lá thư|bức thư|phong thư|công thư|thư tín|thư|công hàm|công văn|công điện|văn bản|bức điện|điện tín|bản fax|(?:lá|bức)(?=\s?(?:[.,;)(/]|$))", Measure.LETTER),
    (r"tấn", Measure.TONNE),
    (r"kg|ki-?lô-?gam|kilogam", Measure.KG),
    (r"gam|gram|g", Measure.GRAM),
    (r"viên(?! chức| đạn)", Measure.PILL),
    (r"usd|đô la(?: mỹ)?|đô-la(?: mỹ)?", Measure.USD),
    (r"nhân dân tệ|ndt|cny|tệ", Measure.CNY),
    (r"đồng(?! bào| đội)|vnđ|vnd", Measure.VND),
    (r"km|ki-?lô-?mét|kilomet|cây số", Measure.KM),
    (r"(?:giờ|tiếng) đồng hồ|giờ|tiếng", Measure.HOUR),
    (r"cột mốc|vị trí mốc|mốc quốc giới|mốc giới|mốc", Measure.MARKER),
    (r"đồn biên phòng|đồn", Measure.POST),
    (r"cặp", Measure.PAIR),
    (r"mô hình", Measure.MODEL),
    (r"tờ rơi|tờ gấp|tài liệu|cuốn|quyển|sổ tay|cẩm nang|pa ?nô|áp phích|(?:điểm|vị trí|đoạn)(?: bị)? sạt lở|lối mở|lối thông quan|cửa khẩu|tổ tuần tra|(?:tổ|mũi|tốp)(?! chức| quốc| tự| hòa| dân| công tác)", Measure.ITEM),
    (rf"{SEIZED}|{CATTLE}", Measure.ITEM),
    (r"hộ gia đình|hộ dân|hộ", Measure.HOUSEHOLD),
)

# A bare "turn" counts people or vehicles where these cross the border: "nhập cảnh 43.210 lượt".
TURN = r"lượt"

CROSSING_NOUN = r"(?:cặp )?(?:cửa khẩu|lối mở|lối thông quan|điểm thông quan)"

# What the counted noun says by itself: (measures, pattern from the noun on, metric).
NAMED = (
    ({Measure.LETTER}, r"(?!văn bản)", Metric.LETTERS),
    ({Measure.TIME}, r"(?:lượt|lần) (?:lá |bức )?(?:thư|công thư|công hàm|văn thư)(?!\w)", Metric.LETTERS),
    ({Measure.TONNE}, r"tấn (?:hàng|nông sản)(?!\w| lậu| cấm| giả| nhập lậu| đông lạnh| vi phạm| không)", Metric.GOODS),
    ({Measure.TIME, Measure.ITEM}, r"(?:lượt |lần |nguồn )?(?:thông )?tin(?!\w)", Metric.INFORMATION_EXCHANGE),
    ({Measure.TIME}, r"(?:cuộc|cú) (?:gọi|điện đàm|điện thoại|điện)(?!\w)", Metric.HOTLINE),
    ({Measure.MARKER}, r"", Metric.MARKERS),
    ({Measure.MODEL}, r"", Metric.MODELS),
    ({Measure.PAIR, Measure.ITEM}, CROSSING_NOUN, Metric.CROSSINGS),
    ({Measure.PAIR}, r"cặp (?:thôn|bản|làng|xóm|xã|cụm|khu|tổ|phường|điểm dân cư)", Metric.TWINNED_VILLAGES),
    ({Measure.PILL}, r"viên (?:ma t[uú][yý]|hồng phiến|thuốc lắc|nén|tổng hợp)", Metric.DRUGS),
    ({Measure.KG, Measure.GRAM, Measure.ITEM, Measure.TONNE}, r"\w{1,20} (?:ma t[uú][yý]|heroin|thuốc phiện|cần sa|nhựa thuốc phiện|hồng phiến)", Metric.DRUGS),
    ({Measure.ITEM}, r"(?:tờ rơi|tờ gấp|(?:(?:cuốn|quyển) )?(?:sổ tay|cẩm nang)|(?:cuốn|quyển) tài liệu|(?:tài liệu|(?:pa ?nô|áp phích)(?:, áp phích)?) (?:tuyên truyền|song ngữ|pháp luật))", Metric.LEGAL_OUTREACH),
)

# Twinned units are no villages.
UNIT_PAIRS = r"cặp (?:đồn|trạm|đơn vị|đại đội|chi đoàn|chi bộ)(?!\w)"
TWINNED = r"kết nghĩa"

# The other sort beside a patrol named before it: "tuần tra liên hợp 5 lần, song phương 3 lần".
_SORT_OF_PATROL = r"(?:(?<=[,;:] )|(?<=và )|(?<=còn )){}(?=(?: được|:)? \d{{1,4}}(?: (?:lần|lượt|đợt|cuộc|chuyến|buổi)|[.;,]))"

# What is done, beside the figures that count it. Longer wordings come first.
ACTS = (
    (rf"tuần tra(?:,? kiểm soát)? liên hợp|{_SORT_OF_PATROL.format('liên hợp')}", Metric.JOINT_PATROL),
    (rf"tuần tra(?:,? kiểm soát)? song phương|{_SORT_OF_PATROL.format('song phương')}", Metric.BILATERAL_PATROL),
    (r"(?:trao trả|bàn giao|tiếp nhận|giao trả|trục xuất|đẩy (?:trả|về)|đẩy đuổi(?= (?:về|sang|qua|cho) )|trao đổi trả|trả (?:về|lại)|trả(?= cho \w+ [\w ]{0,20}\d| \d))(?:,? (?:và )?(?:trao trả|bàn giao|tiếp nhận))?|"
     rf"(?:trao|giao|chuyển)(?: lại| giao| trả)? (?:cho|sang|về)(?= (?:phía |bên |lực lượng |nước )?(?:ta|bạn|nhau|{_COUNTRY}|đồn|trạm|chi đội|đại đội|công an|bộ đội|bđbp)(?!\w))|"
     rf"(?:chuyển giao|chuyển trả|trao lại(?= {_SOME})|giao lại|trả lại|nhận lại|nhận về)|nhận từ|(?:trao|giao)(?= {_SOME}[^,.;]{{0,60}} cho )|nhận(?= {_SOME}[^,.;]{{0,60}} (?:từ|do) |(?: lại| về)? {_SOME}[\d.]{{0,6}} (?:người|công dân|đối tượng|nạn nhân)(?!\w))", Metric.HANDOVER),
    (r"đường dây(?: điện thoại)? nóng|điện thoại nóng|điện đàm|gọi điện|gọi(?= \d)|điện thoại", Metric.HOTLINE),
    (rf"(?:trao đổi|gửi(?: cho nhau)?)(?= {_SOME}[\d.]* văn bản)|(?:qua|bằng) (?:công văn|văn bản|công hàm|hộp thư|hòm thư)|thư từ(?: qua lại| trao đổi)?"
     r"|thư tín|(?:qua|bằng) thư|(?:trao đổi|gửi)(?: cho nhau)? (?:thư|công thư|công hàm|văn thư)|thư trao đổi|thư công tác|thư (?:đi|đến)(?:,? (?:và )?(?:thư )?(?:đi|đến))?"
     r"|(?<!bức )(?<!lá )(?:thư|công thư|công hàm|văn thư)(?=:? \d)", Metric.LETTERS),
    (r"(?:hội đàm|gặp gỡ|hội ngộ|trao đổi|gặp) đột xuất|gặp gỡ(?: nhau)?(?! nhân dân| bà con| các hộ| gia đình| người)|gặp mặt(?! nhân dân| bà con)|gặp nhau|làm việc với nhau|(?:gặp|trao đổi|tiếp xúc) trực tiếp|trực tiếp(?: gặp|(?= \d))", Metric.TALKS_AD_HOC),
    (r"(?:họp )?giao ban(?: (?:định kỳ|thường kỳ))?|họp (?:định kỳ|thường kỳ)|hội đàm(?: (?:định kỳ|thường kỳ|thường niên|nghiệp vụ|các cấp))?", Metric.TALKS_REGULAR),
    (r"(?:trao đổi|thông báo|cung cấp)(?: cho nhau)?(?: về)?(?: các)? (?:thông tin|tình hình)|thông báo cho (?:nhau|phía bạn|bạn)|trao đổi nghiệp vụ", Metric.INFORMATION_EXCHANGE),
    (r"(?:vận động|nhắc nhở)(?=(?: cho| được){0,2}(?: hơn| gần| trên| khoảng)? \d[\d.]{0,6} (?:lượt )?(?:hộ|người|bà con|cư dân|dân|nhân dân|ngư dân)(?!\w))|"
     r"tuyên truyền(?:,? (?:phổ biến|giáo dục|vận động)){0,3}(?: về)?(?: pháp luật)?|phổ biến(?:,? giáo dục)?(?: pháp luật|(?= (?:các |những )?(?:quy|nội|chủ|luật|kiến|hiệp|nghị|văn kiện|chính sách)))|tờ rơi|tờ gấp"
     r"|(?:nói chuyện|giải thích)(?= [^.;]{1,60} về (?:tác hại|pháp luật|luật|phòng|quy|hiệp định|nghị định|chủ quyền|thủ đoạn|các văn kiện))", Metric.LEGAL_OUTREACH),
    (rf"(?:xe|ô ?tô|container|phương tiện)(?={_TURNS_TOLD})", Metric.VEHICLES),
    (rf"(?<!của )(?<!của du )(?:khách|du khách|hành khách|cư dân)(?={_TURNS_TOLD})", Metric.ENTRY_EXIT),
    (rf"{_VEHICLE}(?: \w+)? {_CROSSING}", Metric.VEHICLES),
    (rf"{_CROSSING}(?! trái phép)", Metric.ENTRY_EXIT),
    (r"kim ngạch|(?:giá trị|trị giá)(?= (?:của )?(?:hàng (?:hóa |hoá )?)?(?:xuất|nhập)(?:,? nhập| - nhập)? khẩu)", Metric.TRADE),
    # Who or what crosses stands before the number, and the crossings' names between.
    (r"(?:lưu lượng|lượng|số|số lượng|tổng số|số lượt|tổng lượt)(?: lượt)? (?:người|hành khách|khách|du khách|cư dân)(?=[^.;]{0,80} (?:qua|cửa khẩu|lối mở|cảnh)(?!\w))", Metric.ENTRY_EXIT),
    (r"(?:lưu lượng|lượng|số|số lượng|tổng số|số lượt|tổng lượt)(?: lượt)? (?:xe|ô ?tô|phương tiện)(?:(?: \w+)? xnc|(?: \w+)? (?:xuất|nhập)(?:,| -)? ?(?:nhập )?cảnh)?", Metric.VEHICLES),
    (r"giải cứu|giải thoát", Metric.VICTIMS),
    (r"hàng hóa|hàng hoá|lượng hàng|nông sản|thông quan|(?:xuất|nhập)(?:,? nhập| nhập)? khẩu", Metric.GOODS),
    (r"phương tiện", Metric.VEHICLES),
)
# Which way a crossing of people goes: (pattern for the whole act, metric); both ways where none fits.
ONE_WAY = ((r"xuất cảnh", Metric.EXIT), (r"nhập cảnh", Metric.ENTRY))

# A bare "patrol" is of the kind named before it, else behind it, else of the kind that is gone with such a partner.
PATROL = r"tuần tra"
PARTNERS = (
    (r"quân giải phóng|bộ đội biên phòng khu|hội ngộ,? hội đàm|hội đàm,? hội ngộ|tiểu đoàn|đại đội biên phòng|quân sự tỉnh",
     Metric.BILATERAL_PATROL),
    (r"quản lý biên giới|công an biên phòng|kiểm tra biên phòng|cảnh sát", Metric.JOINT_PATROL),
)

# What an offence is; it stands behind the figure or before it.
OBJECTS = (
    (r"truy nã", Metric.WANTED),
    (r"nạn nhân|bị (?:lừa |mua |buôn )?bán(?! hàng)", Metric.VICTIMS),
    (r"(?:mua bán|buôn bán|lừa bán)(?: phụ nữ| trẻ em| người)", Metric.TRAFFICKING),
    (r"ma t[uú][yý]|heroin|thuốc phiện", Metric.DRUGS),
    (r"buôn lậu|gian lận thương mại|vận chuyển(?: trái phép)? hàng(?: hóa| hoá| cấm| lậu)?|pháo(?! binh| đài| thủ| hoa nghệ)|thuốc lá|hàng (?:lậu|cấm|giả)|nhập lậu|lậu|vận chuyển trái phép(?! chất ma| ma)", Metric.SMUGGLING),
    (rf"{_CROSSING} trái phép|xnctp|vượt biên|qua lại biên giới trái phép", Metric.ILLEGAL_CROSSING),
    (r"tội phạm|phạm tội|vi phạm pháp luật|vi phạm|trộm cắp|trộm|cướp(?: giật)?|vụ (?:lừa đảo|đánh bạc|cờ bạc|giết người)|cố ý gây thương tích|"
     r"(?:hộ chiếu|giấy tờ|giấy thông hành|tiền|thị thực) giả|làm giả", Metric.CRIME),
)
# Findings: what was found is told by the offence behind the figure, else before it, else it is crime.
FINDINGS = r"phát hiện|điều tra(?! viên| dân)|bắt giữ|bắt(?! tay| đầu| nguồn| buộc| nhịp)|xử lý|khởi tố|thu giữ|(?<!doanh )(?<!nguồn )(?<!tổng )thu(?= (?:hơn |gần |trên )?[\d])|tịch thu|tạm giữ|xử phạt|triệt phá|triệt xóa|triệt xoá|(?:khám )?phá(?= (?:thành công )?(?:\d|hai |ba |bốn |năm |sáu |bảy |tám |chín |mười))|đấu tranh|ngăn chặn"
# A case whose offence is named behind it is none of the next one's: "5 vụ gây rối, 3 vụ ma túy".
OWN_OFFENCE = (r"\s(?!(?:với|và|gồm|cùng|trong|trên|tại|qua|ở|của|do|được|bị|có|là|liên|việc|án|lớn|nhỏ|nghiêm|điển|nổi|đã|các|khác|này|bắt|thu|từ|về|"
               r"phát|giữ|cho|để|đó|gây án)(?!\w))[^\W\d][^.;,\d]{0,80}(?:[.;,]|và \d)")
# Those of whom nothing is said but that they were caught: "5 đối tượng đi xe máy bị tổ tuần tra phát hiện".
CAUGHT_BEHIND = r"[^.;,]{0,80}(?<!\w)bị (?:[^.;,]{1,60} )?(?:phát hiện|bắt giữ|bắt|tạm giữ)(?!\w)"
# Other doings: what was said before them does not reach beyond.
BREAKS = (r"tặng|trao tặng|hỗ trợ|giúp|ủng hộ|khám bệnh|khám,? chữa|cấp phát|xây dựng|thành lập|mời|trồng|đầu tư|quyên góp|tập huấn|"
          r"(?<!khách )thăm(?! thân)|chúc|diễn tập|khảo sát|(?<!khách )tham quan|chào cờ|cứu nạn|cứu hộ|tìm kiếm|thuế|ngân sách|chữa cháy|"
          r"danh hiệu|khen thưởng|biểu dương|bằng khen|giấy khen|kỷ niệm chương")
# A doing of its own whose cases count, though no metric is theirs.
SETTLING = r"giải quyết"
# People cared for or taught: "khám bệnh, cấp thuốc miễn phí cho 120 người".
CARE = (r"(?:khám bệnh|khám,? chữa|cấp (?:phát )?thuốc|đào tạo|tập huấn|bồi dưỡng|dạy|truyền đạt)[^.;\d]{0,60}(?<!\w)cho (?:các )?$|"
        r"(?<!giải )(?:cứu(?: sống| vớt| hộ| nạn| giúp)?|sơ tán|di dời)(?: được| thành công| an toàn| kịp thời)?\s$")
BROUGHT = r"đưa(?: được)?\s$"
RESCUED = r"[^.;,\d]{0,30}(?:mắc kẹt|bị (?:kẹt|nạn|lũ|lạc|cô lập|đuối|thương)|gặp nạn|lạc đường)(?!\w)"
# Of these, what helps a household is told with the household.
HELP = r"hỗ trợ|giúp|ủng hộ|tặng|trao|cấp (?:phát )?thuốc|khám"
HELPED = r"[^.;,\d]{0,40} được (?:nhận|tặng|hỗ trợ|giúp|cấp)"

# An act stands right behind its figure with no more than this between: "5 lần tuần tra", "9 cuộc tổ chức hội đàm".
ACT_BEHIND = r"\s(?:(?:đã|được|tham gia|tổ chức|thực hiện|tiến hành|qua|bằng|về|phối hợp|thông qua|các|trao đổi|liên lạc|điện thoại|gọi|việt nam|trung quốc|lào|campuchia|nước ngoài|quốc tế|du lịch|dân|biên giới|vùng biên|lao động|hai bên|hai nước|làm thủ tục)\s){0,3}$"
# An event counted by its own name behind the noun ("5 cuộc họp"), where no such word goes on with what was told before.
EVENT = (r"(?:lượt|lần|đợt) đoàn(?!\w)|(?:cuộc|buổi|đợt|chuyến|phiên|kỳ)\s(?!(?:mỗi|với|trong|tại|cho|và|qua|gồm|có|cấp|định|thường|đột|bất|để|về|bằng|theo|giữa|ở|do|từ|các|trên|"
         r"của|được|điện|gọi|song|nhằm|so|bảo|tham|đã|khi|tới|đến|không|cùng|phối|lượt|trao|thông|liên)(?!\w))\w")

# Those who are told the law: "có 120 hộ dân được tuyên truyền".
TOLD_BEHIND = r"(?: [\w ]{1,40})? (?:được|tham gia|tham dự|đến|dự) (?:nghe |tham gia )?$"
# A sentence that only counts what the one before it told of: "Đến nay, đã có 9 chuyến".
RESUMES = (r"(?:[^,;.\d]{0,40}(?:\d{1,4}[^,;.\d]{0,10}){0,3},? )?(?:hai bên |hai đơn vị |hai đồn |các đơn vị )?(?:đã )?"
           r"(?:có|tổ chức|tiến hành|thực hiện|triển khai|duy trì)(?: được)?(?: tổng cộng)? $")
# Between an offence and its figures: "ma túy: 3 vụ", "số vụ buôn lậu là 9 vụ".
LABELS = r"[\s:]{0,3}(?:(?:là|có|gồm|đạt|với)[\s:]{1,2})?"
# What is pledged or taught is no offence of those counted: "3.000 người ký cam kết không vượt biên".
PLEDGED = r"(?:không|cam kết|phòng|chống|ngăn ngừa|tuyên truyền)(?!\w)"
WORTH = r"(?:trị giá|giá trị|đạt|ước)[\w ]{0,20}$"
# Times that letters were exchanged: "trao đổi 88 lần với 140 lá thư".
EXCHANGED = r"(?:trao đổi|gửi)(?: cho nhau)?(?: được)?\s$"
# What something is done for is not what was done so many times: "gặp gỡ để thông báo tình hình 5 lần".
PURPOSE = r"(?:để|nhằm|phục vụ)(?:,? \w{1,10}){0,4},?\s$"
# Crossings and markers counted in words are those of an inventory, else they only point at what is named: "giữa hai cửa khẩu".
INVENTORY = r"(?:có|gồm|quản lý|phụ trách|bảo vệ|mở|phát quang|kiểm tra|cắm|tôn tạo|trong đó|với)(?: (?:tổng cộng|tất cả|được|thêm))?(?:\s[^.;:()]{1,100}(?:,| và))?\s$"
# Parts of what was counted, which may be of another offence.
PART_WORDS = r"trong đó|trong số|riêng|gồm"
# Some of those told of before, found among those handed over.
AMONG = r"\D{0,80}?(?:trong đó|trong số (?:này|đó|trên|họ)|trong số \w{2,8}(?: \w{2,8})? (?:này|đó|trên|nói trên)|số này|gồm)[,:]?\s[^.;\d]{0,60}"
# People found or caught and then handed over count as handed over.
HANDED_BEHIND = r"\s(?:(?:được|bị|do)(?: [^,;.]{1,40})?|và|rồi|để|sau đó|đã)\s(?:đã |được )?$"

# What makes a talk regular or ad hoc behind the figure: "3 lần định kỳ".
TALKS_BEFORE = ((r"(?:định kỳ|thường kỳ|thường niên)[\s:]{1,2}$", Metric.TALKS_REGULAR), (r"(?:đột xuất|bất thường)[\s:]{1,2}$", Metric.TALKS_AD_HOC))
TALKS_BEHIND = ((r"\s(?:định kỳ|thường kỳ)", Metric.TALKS_REGULAR), (r"\s(?:đột xuất|bất thường)", Metric.TALKS_AD_HOC))

# Kilometres: of the border, of a patrol on its way, or neither.
BORDER = r"biên giới|đường biên|(?:tuyến|đoạn|phần) (?:trên )?(?:đất liền|bộ|giáp|sông|suối|biển)(?!\w)|tiếp giáp|giáp ranh|(?:tuyến|đoạn) (?:\w+ ){0,2}(?:phụ trách|quản lý)"
WALKED = r"đi bộ|đã đi|đi được|đi qua|hành quân|quãng đường|cung đường|chiều dài|lộ trình|hành trình|chặng|vượt|cơ động|đi"
ROAD = r"\s?đường (?:đèo|rừng|núi|đất|mòn|bộ|nhựa|bê tông|đi)"  # "80 km đường đèo" is no border
# Right before its kilometres a way that was gone is the patrol's, though it be "8 km of border".
GONE = r"(?:đi bộ|đi được|đi qua|đi dọc|hành quân|quãng đường|cung đường|chặng đường|lộ trình|hành trình|vượt|vượt qua|cơ động)(?: \w+){0,3}\s$"
# What a patrol finds or sends that is counted piece by piece.
PATROL_ITEMS = r"(?:điểm|vị trí|đoạn)(?: bị)? sạt lở|tổ tuần tra"
DIVIDED = r"chia(?: nhau)?(?: làm| thành| ra)(?: làm)?\s$"
FINED = r"(?:(?<!trị )giá(?! trị)|tiền công|thuê|phạt|nộp|truy thu|ngân sách)(?!\w)[^,;.]{0,40}$"
DISTANCE = (r"\b(?:cách|xa)\b[^,;]{0,40}$|(?:đường (?:tuần tra biên giới|giao thông|bê tông|nhựa|vành đai|liên)|quốc lộ|tỉnh lộ|cao tốc|"
            r"(?<!\w)(?:phát quang|kè|hàng rào|kênh|đường ống))(?!\w)[^,;]{0,40}$")

# The people of a patrol: "mỗi bên cử 10 cán bộ".
DETAIL = r"mỗi (?:nước|đội|đoàn|tổ|mũi|chuyến|lần|đợt|cuộc|buổi)(?: đều| đã)?(?: có| cử| gồm| huy động| bố trí)?(?: [\w ]{0,20})?\s$|quân số(?: tham gia)?(?: của)?(?: mỗi bên| hai bên)?[\s:]{1,2}$|(?:mỗi bên|hai bên|các bên|mỗi phía|lực lượng)(?: đều| đã)? (?:có|cử|gồm|huy động|tham gia|bố trí)(?: [\w ]{0,20})?$|(?:mỗi bên|mỗi phía)[\s:]{1,2}$"
# On a patrol: "phía Lào có 11 cán bộ".
SENT = r"(?:phía|bên) (?:việt nam|trung quốc|lào|cam-?pu-?chia|ta|bạn|nước bạn) (?:có|cử|gồm|huy động|bố trí)\s$"
# Officers on their way, around their number.
SETTING_OUT = r"chia (?:làm|thành|ra)|xuất phát|hành quân|lên đường|di chuyển|cơ động|men theo|tham gia|làm nhiệm vụ"

# People at an exchange.
EXCHANGE = r"giao lưu|thi đấu|biểu diễn|văn nghệ|ngày hội|hội thao|hội thi|liên hoan|bóng chuyền|bóng đá|bóng bàn|cầu lông|kéo co"
ATTENDING = r"có mặt|góp mặt|tề tựu|hội tụ|quy tụ|thu hút|sự góp mặt|sự tham gia|thi đấu|tranh tài|thi tài|trồng|cổ vũ|đến xem|chứng kiến|tham dự|tham gia|thực hành|tập luyện|luyện tập|đồng diễn|tập(?= (?:võ|bắn|bơi))|múa|hát|dọn|cùng(?! kỳ| cấp| ngày| năm| thời| tên)|theo dõi|đến dự|dự(?! báo| án| kiến| trữ| thảo)|hưởng ứng"
DELEGATES = r"(?:đại biểu|thành viên|đồng chí|khách(?! du lịch))(?!(?:,| và| cùng)(?: đông đảo)? (?:cán bộ|chiến s|người dân|nhân dân|bà con|đoàn viên))"

# A post counts as a fact of the border where the stretch "has" it, not where posts take part.
HAVING = (r"(?:(?:có|gồm|là|do|bố trí|quản lý|với|và|biên chế)"
          # Behind a comma a list goes on: "có 120 km đường biên, 60 cột mốc, 5 đồn".
          r"|(?:có|gồm|dài|quản lý|phụ trách|bảo vệ)\s(?=[^,.;:]{0,40}\d)(?:[^,.;:]|[.,](?=\d)|,(?=\s\d)){1,120},)\s$")
HAVING_ALL = r"biên giới|đường biên|tuyến|km|mốc|bđbp|bộ đội biên phòng|toàn tỉnh|lực lượng|địa bàn"
# What posts do that are present: "bốn đồn cùng hội đàm".
ACTING = (r"(?:\s[^\W\d]+){0,8}?\s(?:đồng loạt|tổ chức|hội đàm|tuần tra|tham gia|tiến hành|cùng|"
          r"(?:sang|đến|qua) (?:thăm|chúc|dự|làm việc)|với(?= (?:các |\d{1,2} )?(?:trạm|đồn|đại đội|chi đội|đơn vị|lực lượng|phía)))(?!\w)"
          r"|:[^.;:]{1,200}?\s(?:đã|vừa)\s(?!có|được|xây)"
          # Named one by one, with the words for a crossing before the name.
          r"|(?:\s(?:cửa khẩu|quốc tế|quốc gia)){1,3}\s(?-i:[A-ZĐ])")
PRESENT = r"(?<!\w)(?:dự|tham dự|tham gia|hội đàm|giữa|đoàn)(?!\w)"
HAVING_BEHIND = r"\s(?:trên (?:toàn )?tuyến|đã (?:có|xây dựng|thành lập))"

# A vehicle counts where it crosses.
CROSSED = r"qua đây|(?:cửa khẩu|lối mở)[^.;\d]{0,60} (?:đón|phục vụ|tiếp đón)|nằm chờ|ùn ứ|dồn ứ|tồn đọng|kiểm soát|thủ tục|qua lại|thông quan|(?<!đột )xuất|nhập|lưu thông|qua (?:các |hai |cặp ){0,2}(?:cửa khẩu|lối mở|lối thông quan|biên giới)"

# A country behind the noun is theirs ("công dân Việt Nam"), unless it only says by whom, from where or to whom.
_BY = r"(?<!chức năng )(?<!lực lượng )(?<!cơ quan )(?<!công an )(?<!quân đội )(?<!cảnh sát )"
_OWN = _BY + "".join(rf"(?<!\b{word} )" for word in ("phía", "bên", "từ", "qua", "cho", "tại", "sang", "với", "về", "do", "vào", "cảnh", "của phía"))

# Officers patrol and are not caught or handed over; with those who are it is the other way round.
OFFICERS = r"(?:lượt )?(?:cbcs|cán bộ|chiến s|đồng chí|đại biểu|thành viên|sĩ quan|sỹ quan|quân nhân|dân quân|đoàn viên|thanh niên)"
CAUGHT = r"(?:lượt )?(?:đối tượng|công dân|nạn nhân|bị can|tội phạm|tên|phụ nữ|trẻ em|cháu|hành khách|khách|du khách|cư dân)"

# Those who cross the border where nothing else is said of them, in turns or in persons.
TRAVELLING = r"(?:người|hành khách|khách|du khách|cư dân|công dân|lái xe|tài xế|thuyền viên|thuyền bộ)"
TRAVELLERS = rf"lượt {TRAVELLING}"

PASSING_BEHIND = r"[^;.,\d]{0,40}(?<!\w)(?:qua lại|xuất|nhập|làm thủ tục|thông quan)(?!\w)"

# Who or what is counted: (pattern, category), in the words from the noun on or right before the number.
CATEGORIES_BEHIND = (
    (r"truy nã", Category.WANTED),
    (r"nạn nhân|bị (?:lừa |mua |buôn )?bán", Category.VICTIM),
    (r"mỗi bên|mỗi phía|mỗi nước", Category.EACH_SIDE),
    (r"^nam(?: giới)?(?!\w)", Category.MALE),
    (r"^nữ|(?<!bán )(?<!dỗ )(?<!lừa )phụ nữ(?!(?:,| và|, và) trẻ)", Category.FEMALE),
    (rf"{_OWN}việt nam", Category.VN),
    (rf"{_OWN}trung quốc", Category.CN),
    (rf"{_OWN}lào(?! cai)(?!\w)", Category.LA),
    (rf"{_OWN}cam-?pu-?chia", Category.KH),
    (r"cư dân|dân biên giới|vùng biên", Category.BORDER_RESIDENT),
    (r"du lịch|du khách|tham quan", Category.TOURIST),
)
RESIDENTS = r"(?:lượt )?(?:cư dân|biên dân|(?:người |nhân )?dân (?:vùng |hai bên )?biên giới)"
CATEGORIES_BEFORE = (
    (r"(?:mỗi bên|mỗi phía|mỗi nước)[\w ]{0,25}", Category.EACH_SIDE),
    *((rf"(?:du lịch|khách|phương tiện|công dân|người|xe) {country}", category) for country, category in (
        ("việt nam", Category.VN), ("trung quốc", Category.CN), ("lào", Category.LA), ("cam-?pu-?chia", Category.KH))),
    (r"cư dân(?: vùng)? biên giới|cư dân|vùng biên giới", Category.BORDER_RESIDENT),
    (r"khách du lịch|du khách", Category.TOURIST),
)
# Between these and the number: "khách du lịch chiếm 1.200 lượt".
CATEGORY_LINK = r"(?: là| chiếm| đạt| có| gồm)?"
STRETCHES = ((r"đất liền|trên bộ|đường bộ", Category.LAND), (r"sông|suối|trên biển", Category.WATER))
STRETCHES_BEFORE = tuple((rf"(?:{words})(?: dài| có)?", category) for words, category in STRETCHES)

# What a table's header lends to the bare numbers under it: a scale, turns of people who cross, times of a contact.
SCALES = ("nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ")
PEOPLE = r"người|hành khách|khách|du khách|cư dân"
TURNS_OF = "lượt {}"
TIMES = "lần"
TIMED = r"hội đàm|gặp gỡ|gặp mặt|giao ban|điện đàm|đường dây nóng|điện thoại|tuần tra|trao đổi thông tin|thông báo tình hình"

# The noun may stand first: "số cuộc gọi đường dây nóng là 52". The nouns as in COUNTED, and what stands before the number.
NOUN_BEFORE = (r"số (?:lượng )?((?:lượt )?(?:người|hành khách|khách|du khách|công dân|cư dân|xe|phương tiện|đối tượng)|lần|cuộc|lượt|vụ)(?!\w)"
               r"[^.,;:\d]{0,50}(?:(?: là| đạt) |: )$")
# … or a label, of letters or else of something done so many times: "Hội đàm định kỳ: 3; đột xuất: 2".
LABELLED = (r"(thư|công thư|công hàm|công văn|hội đàm|gặp gỡ|gặp mặt|giao ban|điện đàm|đường dây nóng|điện thoại|tuần tra|trao đổi thông tin|thông báo tình hình|"
            r"tuyên truyền|(?<=[;,.] )(?:định kỳ|thường kỳ|đột xuất|liên hợp|song phương))(?!\w)[^.,;:\d]{0,40}: $")
# … or behind the number of the other way: "xuất cảnh 210, nhập cảnh 180 lượt người".
OTHER_WAY = r",?\s(?:và |còn )?(?:xuất|nhập) cảnh(?: là| đạt| có)?\s$"

# Not a figure: an ordinal, a name's number or a date before it …
ORDINAL = (r"(?<!\w)(?:thứ|(?<!tổng )(?<!con )(?<!trong )số|(?<!cán )(?<!đạt )(?<!vượt )(?<!chạm )mốc|khóa|khoá|tuần|quý|tháng|ngày|năm|điều|khoản|quốc lộ|lần thứ|(?<!định )(?<!thường )kỳ|mồng|mùng|(?<!cung )(?<!các )(?<!hai )(?<!ba )(?<!mọi )cấp|hạng|nghị quyết|"
           r"chỉ thị|quyết định|công điện|từ \S{1,8} đến)[:.]?\s?$")
# … how often or how much on average …
OFTEN_BEFORE = r"(?:mỗi|hằng|hàng|trung bình|bình quân)\s(?:ngày|tuần|tháng|quý|năm|đêm|lần|giờ|lượt|đợt|chuyến|cuộc|buổi),?(?:\s\w+){0,7}\s$"
OFTEN_BEHIND = r"(?:\s[^\W\d]+){0,3}\s?(?:/|mỗi |một |trên |trong một )(?:một )?(?:ngày|tuần|tháng|quý|năm|lần|đêm|giờ)(?!\w)"
# … of the next doing as well: "mỗi tháng trao đổi thông tin 4 lần, gặp gỡ 1 lần" …
SAME_RATE = r",? (?:và )?[^,;.\d]{1,30}\s"
# … a change …
CHANGE = r"(?:tăng|giảm|thêm|nhiều hơn|ít hơn|vượt|kém)\s(?:lên |xuống |thêm )?$"
# … what is still to come …
PLANNED = (r"(?<!\w)(?:sẽ|dự kiến|phấn đấu|đề nghị|đề xuất|mong muốn|theo kế hoạch,|"
           r"(?:thống nhất|nhất trí)(?! cao| (?:đánh giá|nhận định|cho rằng|ghi nhận)))")
DONE = r"(?:đã|đạt|kết quả)(?!\w)|qua,|và (?:phía|bên|đồn|trạm)(?!\w)"
# … though what a border has already is not, unless it is to be made or gone …
ANEW = (r"(?:tuần tra|mở|xây|cắm|thành lập|lập|bổ sung|khôi phục|nâng cấp|nâng|kết nghĩa|làm|sửa|tôn tạo|phát quang|khảo sát|đi|công nhận|công bố|"
        r"hợp nhất|sáp nhập|cải tạo|lắp|đầu tư)(?!\w)")
# … people who get an award.
AWARDED = (r"(?:danh hiệu|khen thưởng|bằng khen|giấy khen|biểu dương|kỷ niệm chương|sứ giả hữu nghị|đảng viên (?:ưu tú|xuất sắc)|"
           r"tuyên dương)")
UNAWARDED = r"trao trả|bàn giao|tiếp nhận|tuần tra|bắt giữ|phát hiện"
# Those told of before: "6 công dân nói trên".
# Officers who go on a patrol named behind them, not those who look on.
LOOKING_ON = r"(?:dự|tham dự|chứng kiến|đón|tiễn)(?!\w)"
SAID_BEFORE = r"\s(?:việt nam |trung quốc |lào |campuchia )?(?:nói trên|kể trên|nêu trên|trên|này|đó)(?!\w)"
# Hours last behind these; others are the clock's: "bảy giờ sáng".
LASTING = r"(?:trong|suốt|sau|mất|kéo dài|đi bộ|hành quân|băng rừng|vượt rừng|vượt núi|leo núi|trèo đèo|cơ động|di chuyển|tuần tra)(?: thời gian| khoảng thời gian| vòng| khoảng)?\s$"
DURATION = r"(?:giờ|tiếng) đồng hồ"
CLOCK = r"\s(?:sáng|trưa|chiều|tối|đêm|\d|phút|ngày|kém|rưỡi|hằng)"

# Figures go on in the next member of a list behind these: "6 vụ/18 đối tượng", "50 vụ với 436 công dân".
LINK = (r"[\s,/+:(=]{0,3}(?:(?:và|với|gồm|cho|bằng|của|là|trong đó|có|cùng|tổng cộng|gồm có|trong|thuộc|liên quan đến|liên quan)[\s,:]{1,2}){0,3}")
# The parts of the total before them: "46 cán bộ (Việt Nam 23, Trung Quốc 23)"; one may lack its noun.
PARTS = (r"[^.\d]{0,100}?(?:\(|:|trong đó|trong số đó|trong số này|bao gồm|gồm|cụ thể|chia ra|, riêng|,(?= mỗi (?:bên|phía|đội|đoàn|tổ|đơn vị)))[\s,:]{0,2}(?:có )?")
# Of such a part the turns alone are told: "trong đó xe chở than chiếm 6.900 lượt".
PART_OF_TURNS = PARTS + r"(?:[\w ]{1,30} (?:chiếm|là|có|đạt)\s)?"
NEXT_SHARE = r"[\s,;]{0,2}(?:và |còn )?"
SHARE = r"(?:phía |bên |đội |đoàn )?"
SHARES = (
    (r"việt nam|ta", Category.VN), (r"trung quốc", Category.CN), (r"lào", Category.LA), (r"cam-?pu-?chia", Category.KH),
    (r"mỗi bên|mỗi phía|mỗi nước|mỗi đội|mỗi đoàn|mỗi tổ|mỗi đơn vị", Category.EACH_SIDE), (r"nam", Category.MALE), (r"nữ", Category.FEMALE),
)
SHARE_LINK = r"(?: có| là| góp| cử|:)?\s"
SHARE_BEHIND = r"\scủa (?:phía |bên |đội )?"  # "7 của Việt Nam"
# A part may be told by other words: "(xe tải 3.600, xe khách 500)", "trong đó ta trao trả bạn 14".
PART_LABEL = r"(?:[^\W\d]{1,12}\s){1,6}"
SHARE_END = r"\s?(?:[,;.)(]|và\s|$)"
# A sentence that goes on counting what the one before it counted.
GOES_ON = (r"(?:(?:nhóm|số|đoàn|tốp) (?:người|đối tượng|công dân|nạn nhân) (?:gồm|có)(?= \d{1,4} (?:nam|nữ))|trong đó|cụ thể|bao gồm|gồm|trong số (?:này|đó)|(?:theo [^,;.]{1,40}, )?(?:trong )?(?:số |tổng số |nhóm |toàn bộ )?"
           r"(?:những |các )?(?:người|đối tượng|công dân|nạn nhân|trường hợp) (?:này|trên|nói trên|đó|(?:được|bị|do) [^,;.]{0,40}(?:trao trả|bàn giao|tiếp nhận)))")

# Who hands over: the countries' names, then the sides and kinds of units that belong to one.
GIVING = r"trao trả|bàn giao|giao trả|trục xuất|đẩy (?:trả|đuổi|về)|trao lại|trao(?= (?:cho|sang|\d))|chuyển (?:giao|trả)|giao(?! lưu| ban| thông| dịch| thương| nhiệm)|trả (?:về|lại)|trả(?= cho | \d)"
RECEIVING = r"(?:tiếp )?nhận(?: bàn giao| trao trả)?(?! định| thấy| thức| xét| diện| được thông)"
# A topic and no verb of its own where another one follows: "Về công tác trao trả, …".
TOPIC_BEFORE = r"(?:công tác|việc|hoạt động|về)\s$"
TOPIC_BEHIND = r"[^,;.:\d]{0,40}[,:]"
# Towns of China across the border.
_TOWNS = ("hà khẩu|bằng tường|đông hưng|phòng thành|ninh minh|long châu|tĩnh tây|"
          "nà pha|phú ninh|ma lật pha|mã quan|kim bình|lục xuân|giang thành")
PARTIES = (
    (r"hai bên|hai phía|các bên|hai lực lượng|hai đơn vị|hai nước|cho nhau", None),
    (r"việt nam|phía ta|bên ta|(?<!\w)ta(?!\w)", Country.VN),
    # A town stands for its side where it is given to, or gives.
    (rf"(?:(?<=cho )|(?<=sang )|(?<=phía )|(?<=bên )|(?<=từ )|(?<=do ))(?:{_TOWNS})|(?:{_TOWNS})(?= (?:đã )?(?:trao trả|bàn giao)(?!\w))", Country.CN),
    (r"trung quốc|quảng tây|vân nam|châu (?:hồng hà|văn sơn)|phổ nhĩ|bách sắc|sùng tả|phòng thành cảng", Country.CN),
    (r"lào(?! cai)(?!\w)", Country.LA),
    (r"cam-?pu-?chia", Country.KH),
    (r"đồn công an biên phòng|trạm kiểm tra biên phòng|trạm kiểm soát công an|công an biên phòng|chi đội|phân trạm|tổng trạm|tổng đội|"
     r"đại đội (?:quản lý biên giới|công an)|trạm hội ngộ|trạm ktbp|bộ đội biên phòng khu", Country.CN),
    (r"đồn biên phòng|đồn bp|đbp|đồn|bộ đội biên phòng|bđbp", Country.VN),
)
# The neighbour without a name.
NEIGHBOUR = r"phía bạn|nước bạn|bên bạn|lực lượng bạn|(?<!\w)bạn(?!\w)"
# What may stand between how often a handover was made and its verb: "3 lần tổ chức trao trả".
TIMES_DONE = r"\s(?:(?:đã|được|tổ chức|thực hiện|tiến hành|phối hợp|làm thủ tục)\s){0,3}"
_OF = r"(?: phía| lực lượng(?: chức năng)?| bên| công an| cảnh sát| cơ quan chức năng| nhà chức trách| quân đội| các| tỉnh| huyện| khu| thành phố| chính quyền| nước){0,4}"
FROM = rf"(?:từ|do|bị|được){_OF}\s$"
TO = rf"(?:cho|sang|về|sang cho){_OF}\s$"
GIVEN_TO = rf"(?<!\w)cho{_OF}\s$"
RECIPIENT = r"(?<!\w)cho (?:các )?$"
TO_UNIT = r"(?<!\w)(?:cho|sang)\s[^,;.()]{1,60}\($"  # "cho Công an tỉnh Phong Sa Lỳ (Lào)"
# Handed on at home, not to the neighbour.
AT_HOME = (r"(?<!\w)cho (?:các |lực lượng |phía )?(?:công an|cơ quan|cục|phòng|gia đình|chính quyền|địa phương|trung tâm|"
           r"ban chỉ huy quân sự|viện kiểm sát|hải quan|kiểm lâm|cảnh sát)(?!\w)")
NATIONAL = (r"(?:công dân|người|đối tượng|nạn nhân|phụ nữ|trẻ em|cháu|khách|cư dân|lao động|phạm nhân|ngư dân)(?: là)?"
            r"(?: người| công dân)?(?: mang)?(?: quốc tịch)?\s$")
# Who seeks those counted is no side of the handover: "3 đối tượng bị công an Trung Quốc truy nã".
SOUGHT = r"[^,;.\d]{0,30}\struy nã"
NATIONALITY = r"\s(?:người |quốc tịch |mang quốc tịch )?"
WITH = rf"(?:với|cùng|phối hợp)(?: riêng)?(?: các)?{_OF}\s$"

# A year behind these is a document's: "thỏa thuận năm 2021".
DOCUMENT = r"(?:thỏa thuận|thoả thuận|biên bản|bản ghi nhớ|kế hoạch|hiệp định|nghị định thư|quyết định|ký|quy chế)[^,;.]{0,20}$"

# A time that is no reporting period: figures beside it belong to it, not to what the meeting covers.
OTHER_TIME = (r"(?:đầu|giữa|cuối|từ|trong) năm \d{4}|(?<!từ )(?<!đến )(?<!hết )(?:sáng|trưa|chiều|tối|đêm|ngày)\s(?:ngày\s)?\d{1,2}\s?[/.-]\s?\d{1,2}|"
              r"gần đây|mới đây|hôm (?:nay|qua)|dọc đường|trong đêm")
AND = r"và"
# Two sides that act together: "Việt Nam và Trung Quốc", "hai bên Việt Nam - Trung Quốc".
TOGETHER = r"\)?(?:,? (?:và|cùng) |\s?[-–]\s?|, | )(?:phía |lực lượng )?"
