"""Which ways of working an account says are in use or agreed."""
from dataclasses import replace

import pytest

from articles.extraction.account import Account
from articles.extraction.acts import Act
from articles.extraction.document import Passage, Span
from articles.extraction.findings import Findings
from articles.extraction.languages import LANGUAGES
from articles.extraction.mechanisms import find_mechanisms
from articles.vocabulary import Language, MeetingKind
from tests.extraction.meeting_pages import read

VI = LANGUAGES[Language.VI]


def account(text: str, *stretches: Span) -> Account:
    """An account that owns the whole text, or the stretches given."""
    whole = Span(0, len(text))
    nowhere = Span(0, 0)
    act = Act(MeetingKind.VISIT, False, 0, 1)
    return Account(Findings(Passage(text)), nowhere, nowhere, act, MeetingKind.VISIT, None, stretches or (whole,))


def names(text: str) -> list[str]:
    return [str(mechanism) for mechanism, _ in find_mechanisms(account(text), VI)]


@pytest.mark.parametrize(("text", "expected"), [
    ("Từ nay hai đơn vị gặp nhau định kỳ, mỗi quý một lần.", ["periodic_talks"]),
    ("Hai bên giữ nhịp hội đàm, trao đổi thông tin mưa lũ hằng ngày.", ["periodic_talks", "information_exchange"]),
    ("Hai bên hẹn mỗi sáng báo cho nhau lượng xe chờ.", ["information_exchange"]),
    ("Phía bạn báo kịp thời mỗi khi có xe hỏng giữa cầu.", ["information_exchange"]),
    ("Hai bên thống nhất khi có lũ quét, sạt lở thì đồn ở gần sang giúp trước.", ["emergency_response"]),
    ("Mỗi bên tự kiểm tra và thông báo cho nhau kết quả hằng ngày.", ["information_exchange"]),
    ("Hai bên thống nhất tiếp tục hội đàm bằng hình thức trực tuyến.", ["periodic_talks"]),
    ("Sắp tới hai bên tập trung trao đổi thông tin về tội phạm.", ["information_exchange"]),
    ("Hai bên duy trì chế độ hội đàm, gặp gỡ giữa các đồn và trạm.", ["periodic_talks", "ad_hoc_talks"]),
    ("Trước đó hai đơn vị đã trao đổi thư từ, điện thoại đường dây nóng.", ["hotline", "letters"]),
    # Kept up or agreed, in a list.
    ("Hai bên tiếp tục duy trì các cơ chế: hội đàm, thư tín, sĩ quan liên lạc.",
     ["periodic_talks", "letters", "liaison_officer"]),
    ("Hai bên nhất trí duy trì hội đàm định kỳ, gặp gỡ khi có việc và trao trả người vi phạm.",
     ["periodic_talks", "ad_hoc_talks", "handover"]),
    ("Các hình thức hợp tác gồm đường dây nóng, tuần tra liên hợp, tuần tra song phương.",
     ["hotline", "joint_patrol", "bilateral_patrol"]),
    ("Quý I, hai bên trao đổi 15 lượt thư.", ["letters"]),
    ("Các sĩ quan liên lạc hai bên duy trì liên lạc.", ["liaison_officer"]),
    ("Hai bên tiếp tục bình chọn “Sứ giả hữu nghị” và “Đảng viên ưu tú” hằng năm.",
     ["friendship_ambassador", "outstanding_party_member"]),
    ("Cơ chế gặp gỡ đột xuất được giữ đều.", ["ad_hoc_talks"]),
    ("Sỹ quan liên lạc và điện thoại đường dây nóng tiếp tục được duy trì.", ["hotline", "liaison_officer"]),
    ("Hai bên tăng cường trao đổi thông tin, đẩy mạnh tuyên truyền, phổ biến pháp "
     "luật.", ["information_exchange", "legal_outreach"]),
    ("Hai bên thường xuyên thông báo cho nhau về tình hình tội phạm.", ["information_exchange"]),
    ("Hai bên thống nhất phối hợp xử lý các tình huống khẩn cấp, tìm kiếm cứu nạn.", ["emergency_response"]),
    ("Hai bên duy trì việc bình chọn Sứ giả hữu nghị, bình chọn đảng viên ưu "
     "tú.", ["friendship_ambassador", "outstanding_party_member"]),
    ("Hai đơn vị tiếp tục thực hiện nội dung kết nghĩa và giao lưu văn hóa, thể "
     "thao.", ["twinning", "cultural_exchange"]),
    # Counted: in use.
    ("Trong quý, hai bên gửi 33 lá thư, gọi đường dây nóng 13 lần, tuần tra liên hợp 2 "
     "lần.", ["hotline", "letters", "joint_patrol"]),
    ("Trong năm, hai đơn vị hội đàm 4 lần, gặp gỡ 2 lần.", ["periodic_talks", "ad_hoc_talks"]),
    # How often, how, by which means.
    ("Cứ mỗi quý hai đồn hội đàm một lần.", ["periodic_talks"]),
    ("Hai bên hội đàm hai tháng một lần, có việc gấp thì gặp nhau khi cần.", ["periodic_talks", "ad_hoc_talks"]),
    ("Khi xảy ra va chạm, chỉ huy hai đồn gặp nhau ngay ở mốc.", ["ad_hoc_talks"]),
    ("Hằng tháng hai trạm giao ban một lần.", ["periodic_talks"]),
    ("Hai đồn giữ nền nếp hội đàm, tiếp xúc, thư tín.", ["periodic_talks", "ad_hoc_talks", "letters"]),
    ("Hội đàm định kỳ, đột xuất được tổ chức đều đặn.", ["periodic_talks", "ad_hoc_talks"]),
    ("Việc hội đàm, tuần tra song phương đi vào nền nếp.", ["periodic_talks", "bilateral_patrol"]),
    ("Hai trạm báo ngay cho nhau các vụ trộm trâu.", ["information_exchange"]),
    ("Hai bên cung cấp cho nhau 18 nguồn tin.", ["information_exchange"]),
    ("Nhờ có điện thoại nóng, vụ việc xong trong buổi sáng.", ["hotline"]),
    ("Hai trạm thường xuyên trao đổi tình hình bằng thư.", ["information_exchange", "letters"]),
    ("Tin báo đến thông qua sĩ quan liên lạc.", ["liaison_officer"]),
    ("Hai bên nhất trí lập thêm đường dây nóng cho ba đồn.", ["hotline"]),
    ("Người đi lạc được bàn giao nhanh gọn ngay trong ngày.", ["handover"]),
    ("Hai bên cùng tuyên truyền để cư dân không chăn thả lấn sang, duy trì việc này hằng tháng.", []),
    ("Hai bên phối hợp tuyên truyền để cư dân không chăn thả lấn sang.", ["legal_outreach"]),
    ("Hai bên giúp nhau khắc phục hậu quả mưa lũ khi có sạt lở.", ["emergency_response"]),
    ("Hai bên tiếp tục cử tổ cùng tuần tra.", ["joint_patrol"]),
    ("Trên tuyến có 7 cặp đồn, trạm kết nghĩa.", ["twinning"]),
    ("Ngoài hội đàm định kỳ, thư tín, hai bên còn đá bóng mỗi dịp Tết.", ["periodic_talks", "letters"]),
    ("Tháng nào hai đồn cũng giao lưu bóng chuyền.", ["cultural_exchange"]),
    ("Hai đơn vị luôn phối hợp tìm kiếm cứu nạn.", ["emergency_response"]),
    ("Đường dây nóng của trạm trực 24/24 giờ.", ["hotline"]),
    ("Việc kết nghĩa bản - bản được mở rộng.", ["twinning"]),
    ("Không tổ chức được tuần tra liên hợp, hai bên chuyển sang trao đổi thư.", ["letters"]),
    ("Hai trạm trao đổi tình hình nhanh chóng.", ["information_exchange"]),
    ("Từ ngày có đường dây nóng, mọi việc nhanh hơn.", ["hotline"]),
    ("Sĩ quan liên lạc hai trạm mỗi tuần trao đổi một lần.", ["liaison_officer"]),
    ("Hai bên tăng cường giao lưu giữa các chi đoàn.", ["cultural_exchange"]),
    ("Mỗi khi có tin, hai bên đều báo cho nhau rồi gặp nhau bàn cách làm.", ["ad_hoc_talks", "information_exchange"]),
    ("Hai đồn không họp được mà làm việc qua thư tín, điện thoại nóng.", ["hotline", "letters"]),
    ("Hai bên tiếp tục bình xét “Đảng viên ưu tú”, “Sứ giả hữu nghị”.",
     ["friendship_ambassador", "outstanding_party_member"]),
    ("Trong tháng, hai bên nhiều lần gặp gỡ bàn cách gỡ ùn tắc.", ["ad_hoc_talks"]),
    ("Hai bên thông tin cho nhau qua nhóm chat.", ["information_exchange"]),
    ("Hai bên thông báo cho nhau tình hình người qua lại.", []),
    ("Đường dây nóng được duy trì thường xuyên.", ["hotline"]),
    ("Hai bên duy trì bình chọn đảng viên ưu tú và bình chọn Sứ giả hữu nghị.",
     ["friendship_ambassador", "outstanding_party_member"]),
    ("Hai bên cung cấp cho nhau 31 lượt thông tin.", ["information_exchange"]),
    # Counted in other words.
    ("Năm qua, hai đồn gặp nhau 9 lần, gọi cho nhau 70 cuộc, trao đổi 14 văn bản.",
     ["ad_hoc_talks", "hotline", "letters"]),
    ("Hai bên liên hệ qua điện thoại (60 cuộc) và thư (22 lá).", ["hotline", "letters"]),
    ("Năm nay có 5 kỳ hội đàm, đột xuất 3 lần.", ["periodic_talks", "ad_hoc_talks"]),
    ("Hai đồn tuyên truyền pháp luật 8 buổi cho bà con.", ["legal_outreach"]),
    ("Gần 900 lượt người dân được tuyên truyền.", ["legal_outreach"]),
    # One way ends where another begins.
    ("Hai bên duy trì các kênh trao đổi thư, gặp gỡ đột xuất và sĩ quan liên lạc.",
     ["ad_hoc_talks", "letters", "liaison_officer"]),
    ("Hai đơn vị tiếp tục duy trì kết nghĩa, trao đổi thư và trao đổi tình hình.",
     ["information_exchange", "letters", "twinning"]),
    ("Hai bên giữ nền nếp trao đổi thư tín, thông tin.", ["information_exchange", "letters"]),
    ("Hai trạm thường xuyên trao đổi hằng tuần thông tin về tội phạm.", ["information_exchange"]),
    ("Các cơ chế hội đàm đột xuất, tuần tra song phương được duy trì.", ["ad_hoc_talks", "bilateral_patrol"]),
    ("Trong quý, hai đồn cung cấp cho nhau 31 lần thông tin.", ["information_exchange"]),
    # No longer, or not yet.
    ("Hai bên duy trì thư tín, chưa tổ chức lại tuần tra song phương.", ["letters"]),
    ("Do dịch, hai bên tạm ngừng giao lưu văn hóa, hội đàm định kỳ, chỉ giữ kênh điện thoại nóng.", ["hotline"]),
    ("Hai bên duy trì đường dây nóng, còn tuần tra liên hợp bị gián đoạn.", ["hotline"]),
    ("Phía bạn đề xuất mỗi quý hội đàm một lần.", []),
    ("Hai bên hội đàm đột xuất về vụ 4 công dân bị lạc.", []),
    ("Hội đàm | Phía Việt Nam trao trả Trung Quốc | định kỳ", []),
    # What is stopped ends with its clause.
    ("Hai bên thống nhất tạm dừng họp chợ phiên; mỗi ngày một lần báo tình hình dịch qua đường dây nóng; bắt được "
     "người vi phạm thì trao trả theo quy định.", ["information_exchange", "hotline", "handover"]),
    ("Hai bên thống nhất tạm dừng thông quan hai ngày, thông báo cho nhau khi có việc.", ["information_exchange"]),
    ("Hai bên tạm hoãn hội đàm định kỳ, tuần tra liên hợp.", []),
    ("Năm 2021, hai bên tạm dừng tuần tra song phương nhưng vẫn trao đổi thư 45 lần.", ["letters"]),
    # How often they play together.
    ("Hai đồn mỗi quý gặp nhau một lần, lập đường dây nóng, mỗi năm tổ chức 3 buổi giao lưu thể thao.",
     ["periodic_talks", "hotline", "cultural_exchange"]),
    ("Hai bên nhất trí mỗi năm giao lưu một lần.", ["cultural_exchange"]),
    ("Mỗi năm ít nhất hai lần các chi đoàn thi đấu bóng chuyền.", ["cultural_exchange"]),
    ("Liên hoan văn nghệ hằng năm của hai đồn rất vui.", ["cultural_exchange"]),
    ("Bên cạnh chế độ thư tín là những buổi giao lưu văn nghệ ngày Tết.", ["letters", "cultural_exchange"]),
    ("Cùng với hội đàm định kỳ là các trận giao hữu bóng chuyền.", ["periodic_talks", "cultural_exchange"]),
    ("Dịp này hai đồn thi đấu giao hữu kéo co.", []),
    # Ways in other words.
    ("Hai bên trao đổi thông tin bằng đường dây nóng hoặc thư.", ["information_exchange", "hotline", "letters"]),
    ("Hai bên báo tình hình cho nhau qua điện thoại nóng và thư.", ["information_exchange", "hotline", "letters"]),
    ("Hai bên nhất trí tiếp tục hội đàm theo định kỳ.", ["periodic_talks"]),
    ("Hai bên thống nhất hội đàm theo quý.", ["periodic_talks"]),
    ("Hai bên thống nhất chuyển giao người vi phạm trong 24 giờ.", ["handover"]),
    ("Hai bên nhất trí trao trả đối tượng trong vòng 48 giờ.", ["handover"]),
    ("Hai bên thống nhất cứ 3 giờ báo mực nước một lần.", ["information_exchange"]),
    ("Hai bên nhất trí báo trước 12 giờ khi xả lũ.", ["information_exchange"]),
    ("Hai bên thống nhất cử cán bộ đầu mối để liên lạc.", ["liaison_officer"]),
    ("Hai bên chỉ định đầu mối liên lạc ở mỗi trạm.", ["liaison_officer"]),
    # Counted in a table or behind a colon.
    ("Hội đàm đột xuất | 44 lần", ["ad_hoc_talks"]),
    ("Gặp gỡ đột xuất | 7", ["ad_hoc_talks"]),
    ("Đường dây nóng | 120 cuộc", ["hotline"]),
    ("Hội đàm các cấp: 6 cuộc; tuần tra liên hợp: 11 cuộc; thư: 27 lá.",
     ["periodic_talks", "letters", "joint_patrol"]),
    ("Hội đàm: 4 cuộc.", ["periodic_talks"]),
    ("Thông tin trao đổi | 41 lượt", ["information_exchange"]),
    ("Ba bên giữ cơ chế gặp gỡ ba bên định kỳ 6 tháng một lần.", ["periodic_talks"]),
    ("Hai bên nhất trí định kỳ luân phiên hội đàm.", ["periodic_talks"]),
    ("Hai đồn hằng năm cử đoàn sang thăm nhau, thi đấu bóng chuyền.", ["cultural_exchange"]),
    # Done there once, told of, or only proposed.
    ("Sau lễ, hai bên tuần tra liên hợp trên đoạn biên giới.", []),
    ("Phía bạn đã trao trả 12 công dân.", []),
    ("Buổi hội đàm kết thúc lúc trưa.", []),
    ("Hai bên hội đàm định kỳ 5 lần; ta tiếp nhận 9 người do phía Lào trao trả.", ["periodic_talks"]),
    ("Hai bên trao danh hiệu Sứ giả hữu nghị cho 2 cán bộ.", []),
    ("Hai bên ký biên bản hội đàm và giao lưu bóng đá.", []),
    ("Đoàn bạn đề nghị thúc đẩy việc ký kết quy chế mới về trao trả.", []),
    ("Hai đơn vị đã phát tờ rơi cho người dân.", []),
])
def test_standing_ways(text, expected):
    assert names(text) == expected


def test_each_way_once_with_the_first_place_that_names_it():
    text = "Hai bên duy trì đường dây nóng. Cơ chế đường dây nóng có hiệu quả."
    [(mechanism, spans)] = find_mechanisms(account(text), VI)
    assert mechanism == "hotline"
    assert [(span.start, span.text) for span in spans] == [(text.index("đường"), "đường dây nóng")]


def test_the_sentence_that_narrates_the_meeting_says_little_of_standing_ways():
    text = "Thực hiện kế hoạch, ngày 5/4, hai bên tuần tra liên hợp."
    [narrating] = [replace(account(text), sentence=Span(0, len(text)))]
    assert find_mechanisms(narrating, VI) == ()
    text = "Ngày 5/4, hai bên hội đàm, thống nhất duy trì đường dây nóng."
    assert [m for m, _ in find_mechanisms(replace(account(text), sentence=Span(0, len(text))), VI)] == ["hotline"]
    text = "Ngày 5/4, diễn ra hội nghị tổng kết 10 năm kết nghĩa."
    assert [m for m, _ in find_mechanisms(replace(account(text), sentence=Span(0, len(text))), VI)] == ["twinning"]


@pytest.mark.parametrize(("kind", "expected"), [
    (MeetingKind.HANDOVER, []), (MeetingKind.PERIODIC_TALKS, ["handover"])])
def test_how_people_were_handed_over_at_a_handover_is_no_standing_way(kind, expected):
    text = "Bạn báo trước một ngày nên việc tiếp nhận diễn ra thuận lợi."
    assert [m for m, _ in find_mechanisms(replace(account(text), kind=kind), VI)] == expected


def test_only_the_accounts_own_stretches():
    text = "Hai bên duy trì đường dây nóng. Hai bên duy trì thư tín."
    assert [m for m, _ in find_mechanisms(account(text, Span(32, len(text))), VI)] == ["letters"]


@pytest.mark.parametrize(("partner", "expected"), [
    ("Đại đội Quản lý biên giới Kim Bình (Trung Quốc)", ["joint_patrol"]),
    ("Bộ Chỉ huy Quân sự tỉnh Phông Sa Lỳ (Lào)", ["bilateral_patrol"]),
    ("Tiểu đoàn Bộ đội Biên phòng 32 (Lào)", ["bilateral_patrol"]),
    ("Tiểu đoàn Cảnh sát bảo vệ biên giới 605 (Campuchia)", ["joint_patrol"]),
])
def test_a_common_patrol_goes_by_the_partner(partner, expected):
    [meeting] = read(f"Ngày 5/4/2023, Đồn Biên phòng Bát Xát gặp gỡ {partner}.",
                     "Hai đơn vị tuần tra chung 3 lần trong quý.").meetings
    assert [str(name) for name in meeting.mechanisms] == expected
