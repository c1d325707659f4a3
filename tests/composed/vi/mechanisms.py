"""Channels and ways of working in Vietnamese; awards; what was signed."""
from collections.abc import Sequence

from articles.records import Award
from articles.vocabulary import AwardKind, Country, Mechanism
from tests.composed.teller import Productions, Teller
from tests.composed.telling import Said

LISTS = Productions()
AWARDS = Productions()
SIGNED = Productions()
NOT_SIGNED = Productions()
_WORDS = {
    Mechanism.PERIODIC_TALKS: "hội đàm định kỳ",
    Mechanism.AD_HOC_TALKS: "[hội đàm đột xuất|gặp gỡ đột xuất|gặp gỡ trực tiếp khi có việc]",
    Mechanism.INFORMATION_EXCHANGE: "[trao đổi thông tin|thông báo tình hình|trao đổi tình hình]",
    Mechanism.HOTLINE: "[đường dây nóng|điện thoại đường dây nóng|điện thoại nóng]",
    Mechanism.LETTERS: "[thư tín|trao đổi thư|thư trao đổi|trao đổi thư tín]",
    Mechanism.LIAISON_OFFICER: "[sỹ quan|sĩ quan|cán bộ] liên lạc",
    Mechanism.JOINT_PATROL: "tuần tra liên hợp[| chấp pháp]",
    Mechanism.BILATERAL_PATROL: "tuần tra song phương",
    Mechanism.TWINNING: "[kết nghĩa đồn - trạm|kết nghĩa]",
    Mechanism.FRIENDSHIP_AMBASSADOR: "bình chọn [S|s]ứ giả hữu nghị",
    Mechanism.OUTSTANDING_PARTY_MEMBER: "bình chọn đảng viên ưu tú",
    Mechanism.LEGAL_OUTREACH: "tuyên truyền[, phổ biến|] pháp luật[ cho cư dân biên giới|]",
    Mechanism.CULTURAL_EXCHANGE: "giao lưu văn hóa, [thể thao|văn nghệ]",
    Mechanism.EMERGENCY_RESPONSE: "[ứng phó thiên tai, cứu hộ cứu nạn|xử lý tình huống khẩn cấp]",
}


def tell_mechanisms(teller: Teller, mechanisms: Sequence[Mechanism]) -> Said:
    """Return a sentence that says which ways of working go on."""
    named = [teller.words(_WORDS[mechanism]) for mechanism in mechanisms]
    listed = f"{', '.join(named[:-1])} và {named[-1]}" if len(named) > 1 else named[0]
    return Said(teller.choose(LISTS, listed=listed), mechanisms=tuple(mechanisms))


LISTS.template("mechanisms.kept", "Hai bên [thống nhất|nhất trí] tiếp tục duy trì [các cơ chế|cơ chế|hiệu quả các cơ chế] [như: |]"
               "{listed}.")
LISTS.template("mechanisms.agreed", "Thời gian tới, hai bên tiếp tục thực hiện tốt [các cơ chế hợp tác: |]{listed}.")
LISTS.template("mechanisms.in_use", "Các kênh liên lạc, phối hợp gồm {listed} [được duy trì thường xuyên|tiếp tục phát huy hiệu quả].")


def tell_awards(teller: Teller, ours: int, theirs: int, partner: Country, partner_name: str) -> Said:
    """Return a sentence on the title given to so many of each side."""
    text = teller.choose(AWARDS, ours=f"{ours:02}" if teller.chance(0.3) else str(ours), theirs=str(theirs),
                         partner=partner_name)
    kind = AwardKind.FRIENDSHIP_AMBASSADOR
    return Said(text, awards=(Award(kind, Country.VN, ours), Award(kind, partner, theirs)))


AWARDS.template("awards.both", "Dịp này, hai bên [trao|trao tặng] danh hiệu [Sứ giả hữu nghị|“Sứ giả hữu nghị”] cho {ours} cán bộ "
                "Việt Nam và {theirs} cán bộ {partner}.")

SIGNED.template("signing.minutes", "[Kết thúc hội đàm|Cuối buổi hội đàm], hai bên [đã |]ký [kết |]biên bản [hội đàm|làm việc|ghi nhớ].")
SIGNED.template("signing.heads", "[Hai trưởng đoàn|Trưởng đoàn hai bên] [cùng |]ký biên bản hội đàm[| và trao quà lưu niệm].")
NOT_SIGNED.template("signing.will", "[Hai bên|Hai đơn vị] sẽ ký kết [quy chế phối hợp|thỏa thuận hợp tác] [trong thời gian tới|vào dịp "
                    "khác].")
NOT_SIGNED.template("signing.urge", "Hai bên thúc đẩy việc ký kết [thỏa thuận|bản ghi nhớ] về [phòng, chống dịch bệnh|bảo vệ rừng].")
