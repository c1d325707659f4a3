"""Vietnamese pages that report no meeting: features on two units, and tales that are not the archive's."""
from articles.vocabulary import UnitKind
from tests.composed.facts import Facts
from tests.composed.teller import Productions

FEATURES = Productions()
TITLES = Productions()
OTHERS = Productions()
OTHER_TITLES = Productions()

FEATURES.template("features.partners", "Nhiều năm nay, {ours} và {theirs} [luôn sát cánh bên nhau|phối hợp chặt chẽ] trong quản lý, bảo vệ biên giới.")
FEATURES.template("features.neighbours", "[Ở nơi|Nơi] chung một dòng suối, {ours} và {theirs} [coi nhau như láng giềng tốt|giữ mối quan hệ hữu nghị bền chặt].")
FEATURES.template("features.relations", "Những năm qua, quan hệ giữa {ours} và {theirs} [không ngừng được vun đắp|ngày càng bền chặt].")

TITLES.template("titles.feature", "[Bình yên nơi phên giậu|Láng giềng tốt bên dòng suối chung|Những người giữ đất nơi đầu nguồn]")

OTHERS.template("others.customs", "{day}, Chi cục Hải quan cửa khẩu tỉnh {province} [tổ chức|chủ trì] hội nghị đối thoại với [48|60] doanh nghiệp xuất nhập khẩu; đã có "
                "[1.240|3.105] tờ khai được thông quan.")
OTHERS.template("others.own_review", "{day}, {ours} tổ chức hội nghị sơ kết công tác [biên phòng|xây dựng đơn vị], biểu dương [12|15] tập thể, cá nhân.")
OTHERS.template("others.arrest", "{day}, {ours} bắt quả tang [2|3] đối tượng vận chuyển trái phép [1,2|3] kg ma túy, hiện đang mở rộng điều tra.",
                lambda facts: _local(facts), 3)
OTHERS.template("others.civil", "{day}, Sở Ngoại vụ tỉnh {province} tiếp đoàn cán bộ văn phòng đối ngoại ({country}), trao đổi về xúc tiến [du lịch|thương mại].")
OTHERS.template("others.villages", "{day}, thôn Khuổi Đeng ({province}) kết nghĩa với thôn Lạc Thủy ({country}), [bà con hai thôn hát đối đáp|hai thôn trao đổi giống lúa].")
OTHERS.template("others.gifts", "{day}, {ours} trao [30|45] suất quà tặng học sinh nghèo trên địa bàn.", lambda facts: _local(facts), 3)

OTHER_TITLES.template("titles.other", "[Tin từ vùng cao|Chuyện ở xã biên giới|Ghi nhanh cuối tuần]")


def _local(facts: Facts) -> bool:
    """Tell whether ours is one post: no command catches anybody, no group of posts gives."""
    return facts.sides.ours[0].kind == UnitKind.BORDER_POST and not facts.sides.ours[0].unnamed
