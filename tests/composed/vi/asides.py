"""Sentences in Vietnamese that tell no fact of the record, some of which look as if they did."""
from tests.composed.teller import Productions

MOOD = Productions()
NOT_DAYS = Productions()
NOT_FIGURES = Productions()
ELSEWHERE = Productions()

for _text in (
    "[Buổi làm việc|Chương trình] diễn ra trong không khí [cởi mở, chân thành|thân tình|thẳng thắn và tin cậy].",
    "Hai bên [đều nhấn mạnh|cùng cho rằng] [sự tin cậy là nền tảng|hiểu nhau thì việc khó mấy cũng gỡ được].",
    "[Những khúc mắc|Những việc còn vướng] ở [cơ sở|hai bên đường biên] được [nêu ra và cùng bàn cách gỡ|trao đổi thẳng thắn].",
    "Trà nóng được rót ra, câu chuyện [bắt đầu từ mùa màng|xoay quanh chuyện giữ rừng, giữ nước].",
):
    MOOD.template("page.mood", _text)

NOT_DAYS.template("days.not_an_agreement", "[Hoạt động này|Việc làm này] thực hiện theo [thỏa thuận|quy chế phối hợp] đã ký ngày "
                  "{day}/{month}/{year}.")
NOT_DAYS.template("days.not_a_decision", "Cửa khẩu [được nâng cấp|được quy hoạch lại] theo Quyết định số 0{month}/QĐ-TTg ngày "
                  "{day}/{month}/{year}.")

NOT_FIGURES.template("figures.not_markers", "[Đường đi qua|Tổ công tác dừng chân ở] mốc {a}({b}) [rồi|và] điểm {a}({b})+1.200m, [dốc dựng "
                     "đứng|đá tai mèo lởm chởm].")
NOT_FIGURES.template("figures.not_letters_of_gold", "[Phương châm|Tinh thần] 16 chữ vàng và 3 văn kiện pháp lý về biên giới [được quán triệt|"
                     "được nhắc lại] đầy đủ.")
NOT_FIGURES.template("figures.not_an_ordinal", "Kế hoạch được bàn từ Đại hội Đảng bộ [lần thứ XII|lần thứ XIII].")
NOT_FIGURES.template("figures.not_a_team_number", "Đội số {b} [lo phần hậu cần|nhận phần dẫn đường].")
NOT_FIGURES.template("figures.not_an_altitude", "[Nơi này|Chốt canh] nằm ở độ cao 1.{a}0 m, [sương phủ quanh năm|gió hú suốt đêm].")
NOT_FIGURES.template("figures.not_a_phone", "[Người dân|Bà con] có tin báo thì gọi số 0203.3{a}.{a}{b}{b}.")

for _text in (
    "Trời vùng cao [mấy hôm nay|tuần này] trở lạnh, có nơi xuống dưới {a} độ C, sáng sớm sương muối phủ trắng nương ngô.",
    "Ở trường tiểu học gần đó, lớp học vừa được lợp lại mái; thầy cô bảo năm nay trẻ đến lớp chuyên cần hơn.",
    "Mùa [mận|lê|hồng không hạt] năm nay được giá, thương lái vào tận vườn, đường lên bản rộn tiếng xe máy.",
    "Thợ rèn trong bản vẫn giữ nghề cũ: con dao làm ra chặt gỗ nghiến không mẻ, ai đi chợ phiên cũng hỏi mua.",
    "Bản tin thời tiết cho hay chiều tối có mưa rào, gió giật cấp {b}, người đi rừng nên về sớm.",
    "Trạm y tế vừa nhận thêm giường bệnh; bác sĩ dặn bà con ăn chín, uống sôi khi trời chuyển mùa.",
):
    ELSEWHERE.template("page.something_else", _text)
