"""Officials in Vietnamese text: name, rank, role, country, head of delegation."""
import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.extraction.document import Passage
from articles.extraction.gazetteer import Gazetteer
from articles.extraction.languages import LANGUAGES
from articles.extraction.people import find_people, join_people
from articles.records import Person
from articles.vocabulary import Language

VI = LANGUAGES[Language.VI]


def people(text: str, where: str = "body") -> tuple[Person, ...]:
    return find_people(Passage(text, where), VI, Gazetteer.packaged())


def told(text: str) -> list[tuple]:
    return [(p.name, p.rank, p.role, p.country) for p in people(text)]


def names(text: str) -> list[str]:
    return [p.name for p in people(text)]


@pytest.mark.parametrize(("text", "expected"), [
    # The rank before the name, the office after it.
    ("Trung tá Đinh Thế Quảng, Đồn trưởng Đồn Biên phòng Pò Hèn, kể",
     ("Đinh Thế Quảng", "Trung tá", "Đồn trưởng Đồn Biên phòng Pò Hèn", "VN")),
    ("Thiếu tá Hạng A H'Lử - Phó Đồn trưởng nghiệp vụ Đồn Biên phòng Bản Mới",
     ("Hạng A H'Lử", "Thiếu tá", "Phó Đồn trưởng nghiệp vụ Đồn Biên phòng Bản Mới", "VN")),
    ("Đại úy Lục Thế Anh (Chính trị viên phó Đồn Biên phòng Chi Ma)",
     ("Lục Thế Anh", "Đại úy", "Chính trị viên phó Đồn Biên phòng Chi Ma", "VN")),
    ("Đại tá Đinh Thế Quảng, Phó Chỉ huy trưởng, Tham mưu trưởng BĐBP tỉnh Lai Châu",
     ("Đinh Thế Quảng", "Đại tá", "Phó Chỉ huy trưởng, Tham mưu trưởng BĐBP tỉnh Lai Châu", "VN")),
    ("Đại tá Đinh Thế Quảng, Chính ủy Bộ Chỉ huy BĐBP tỉnh cho biết",
     ("Đinh Thế Quảng", "Đại tá", "Chính ủy Bộ Chỉ huy BĐBP tỉnh", "VN")),
    ("Theo Trung tá Đinh Thế Quảng, Đồn Biên phòng Bản Lầu: mọi việc yên ổn",
     ("Đinh Thế Quảng", "Trung tá", None, "VN")),
    ("đồng chí Cảnh giám cấp 2, Tống Khải Minh, Trạm trưởng",
     ("Tống Khải Minh", "Cảnh giám cấp 2", "Trạm trưởng", "CN")),
    ("ông Tống Khải Minh, Cảnh đốc cấp 1, Phó Trạm trưởng",
     ("Tống Khải Minh", "Cảnh đốc cấp 1", "Phó Trạm trưởng", "CN")),
    ("Thiếu tướng, Tiến sĩ Đinh Thế Quảng, Phó Cục trưởng Cục Cửa khẩu nói",
     ("Đinh Thế Quảng", "Thiếu tướng", "Phó Cục trưởng Cục Cửa khẩu", None)),
    ("Đại tá ĐINH THẾ QUẢNG, Chính ủy BĐBP tỉnh Lai Châu",
     ("Đinh Thế Quảng", "Đại tá", "Chính ủy BĐBP tỉnh Lai Châu", "VN")),
    # Syllables of a name that also begin words: duy trì, định kỳ, thị trấn.
    ("Trung tá HÀ THỊ DUY ĐỊNH, Đồn trưởng Đồn Biên phòng Pò Hèn",
     ("Hà Thị Duy Định", "Trung tá", "Đồn trưởng Đồn Biên phòng Pò Hèn", "VN")),
    ("Thiếu tá QNCN Đinh Thế Quảng, Đội trưởng Đội Vũ trang Đồn Biên phòng Bản Mới",
     ("Đinh Thế Quảng", "Thiếu tá QNCN", "Đội trưởng Đội Vũ trang Đồn Biên phòng Bản Mới", "VN")),
    ("Đại úy Đinh Thế Quảng, Đội trưởng Đội Phòng, chống ma túy và tội phạm, Đồn Biên phòng Bản Mới",
     ("Đinh Thế Quảng", "Đại úy", "Đội trưởng Đội Phòng, chống ma túy và tội phạm", "VN")),
    ("Dự lễ có các đồng chí: Đinh Thế Quảng, Phó Chủ tịch UBND tỉnh",
     ("Đinh Thế Quảng", None, "Phó Chủ tịch UBND tỉnh", None)),
    ("ông Tống Khải Minh, Phó Trưởng trạm Trạm kiểm tra biên phòng xuất nhập cảnh Thủy Khẩu",
     ("Tống Khải Minh", None, "Phó Trưởng trạm Trạm kiểm tra biên phòng xuất nhập cảnh Thủy Khẩu", "CN")),
    # The office before the name, run together with its unit.
    ("do Chính ủy Chi đội Quản lý biên giới Sùng Tả Tống Khải Minh làm trưởng đoàn",
     ("Tống Khải Minh", None, "Chính ủy Chi đội Quản lý biên giới Sùng Tả", "CN")),
    ("Đồn trưởng Đồn Biên phòng Bản Mới, Trung tá Đinh Thế Quảng",
     ("Đinh Thế Quảng", "Trung tá", "Đồn trưởng Đồn Biên phòng Bản Mới", "VN")),
    ("Trạm trưởng Tống Khải Minh đáp lời", ("Tống Khải Minh", None, "Trạm trưởng", None)),
    ("ông Tống Khải Minh, Đại đội phó làm Trưởng đoàn", ("Tống Khải Minh", None, "Đại đội phó", None)),
    ("Tổng trạm trưởng Tống Khải Minh đáp lời", ("Tống Khải Minh", None, "Tổng trạm trưởng", "CN")),
    ("đồng chí Tống Khải Minh, Trưởng Phân trạm Lý Hỏa", ("Tống Khải Minh", None, "Trưởng Phân trạm Lý Hỏa", "CN")),
    # Neither rank nor address, and a rank that lost its second word.
    ("Tham dự có Đinh Thế Quảng, Chính trị viên Đồn Biên phòng Chi Ma",
     ("Đinh Thế Quảng", None, "Chính trị viên Đồn Biên phòng Chi Ma", "VN")),
    ("Dự lễ có Trung Cầm Thế Quảng, Đồn trưởng Đồn Biên phòng Chi Ma",
     ("Cầm Thế Quảng", None, "Đồn trưởng Đồn Biên phòng Chi Ma", "VN")),
    ("Dự lễ có Thượng Đinh Thế Quảng, Đồn trưởng Đồn Biên phòng Chi Ma",
     ("Đinh Thế Quảng", None, "Đồn trưởng Đồn Biên phòng Chi Ma", "VN")),
    ("Dự lễ có Trung Sok Phan, Chính ủy Tiểu đoàn Biên phòng 213 (Campuchia)",
     ("Sok Phan", None, "Chính ủy Tiểu đoàn Biên phòng 213", "KH")),
    ("Dự lễ có Trung Bun Thăn Xay Sổm, Phó Đồn trưởng Đồn Biên phòng Phu Nhoi (Lào)",
     ("Bun Thăn Xay Sổm", None, "Phó Đồn trưởng Đồn Biên phòng Phu Nhoi", "LA")),
    # Civil offices go to the end of their clause; a place in them tells the country.
    ("bà Trịnh Thu Nga, Phó Giám đốc Sở Ngoại vụ tỉnh Cao Bằng phát biểu",
     ("Trịnh Thu Nga", None, "Phó Giám đốc Sở Ngoại vụ tỉnh Cao Bằng", "VN")),
    ("ông Tống Khải Minh, Huyện trưởng huyện Hà Khẩu; mọi người",
     ("Tống Khải Minh", None, "Huyện trưởng huyện Hà Khẩu", "CN")),
    ("Đồn Biên phòng Chi Ma mời ông Tống Khải Minh, Chủ tịch xã", ("Tống Khải Minh", None, "Chủ tịch xã", None)),
    # Two offices, those of ministries, posts without an office.
    ("Đại tá Đinh Thế Quảng, Phó Chỉ huy trưởng - Tham mưu trưởng BĐBP tỉnh Nghệ An",
     ("Đinh Thế Quảng", "Đại tá", "Phó Chỉ huy trưởng - Tham mưu trưởng BĐBP tỉnh Nghệ An", "VN")),
    ("Trung tướng Đinh Thế Quảng, Tư lệnh BĐBP Việt Nam, Ủy viên Thường vụ Đảng ủy nói",
     ("Đinh Thế Quảng", "Trung tướng", "Tư lệnh BĐBP Việt Nam, Ủy viên Thường vụ Đảng ủy", "VN")),
    ("ông Tống Khải Minh, Thứ trưởng Bộ Công an, Phó Tổng cục trưởng Trung Quốc, đáp lời",
     ("Tống Khải Minh", None, "Thứ trưởng Bộ Công an, Phó Tổng cục trưởng Trung Quốc", "CN")),
    ("Thiếu tá Đinh Thế Quảng, nhân viên phiên dịch của Đồn Biên phòng Bản Mới",
     ("Đinh Thế Quảng", "Thiếu tá", "nhân viên phiên dịch của Đồn Biên phòng Bản Mới", "VN")),
    ("Chị Tống Thu Nga, Phó Trạm trưởng Trạm kiểm tra biên phòng xuất nhập cảnh Thủy Khẩu",
     ("Tống Thu Nga", None, "Phó Trạm trưởng Trạm kiểm tra biên phòng xuất nhập cảnh Thủy Khẩu", "CN")),
    # Ranks of the police, of professional soldiers, and a name that is a place too.
    ("Trung tá cảnh sát Tống Khải Minh, Chi đội trưởng", ("Tống Khải Minh", "Trung tá", "Chi đội trưởng", "CN")),
    ("Cảnh đốc Tống Khải Minh, Chi đội trưởng", ("Tống Khải Minh", "Cảnh đốc", "Chi đội trưởng", "CN")),
    ("Thiếu tá, QNCN Đinh Thế Quảng hát", ("Đinh Thế Quảng", "Thiếu tá, QNCN", None, None)),
    ("Thiếu tá Lương Sơn, Đồn trưởng Đồn Biên phòng Bản Mới",
     ("Lương Sơn", "Thiếu tá", "Đồn trưởng Đồn Biên phòng Bản Mới", "VN")),
    # A surname that no list has, behind an office.
    ("Đại đội trưởng Khâu Lập đáp lời", ("Khâu Lập", None, "Đại đội trưởng", None)),
    ("Phó Chi đội trưởng Đường Khải Minh đáp lời", ("Đường Khải Minh", None, "Phó Chi đội trưởng", "CN")),
    ("Trạm trưởng Nguyệt Khải Minh đáp lời", ("Nguyệt Khải Minh", None, "Trạm trưởng", None)),
    ("Chuẩn tướng Sok Phan, Phó Ty Công an tỉnh Takeo (Campuchia)",
     ("Sok Phan", "Chuẩn tướng", "Phó Ty Công an tỉnh Takeo", "KH")),
    ("Phó Chính ủy Chi đội Tống Khải Minh phát biểu", ("Tống Khải Minh", None, "Phó Chính ủy Chi đội", "CN")),
    ("Đại tá Đinh Anh Việt - Đồn trưởng Đồn Biên phòng Chi Ma",
     ("Đinh Anh Việt", "Đại tá", "Đồn trưởng Đồn Biên phòng Chi Ma", "VN")),
    ("Dự lễ có Đường Khải Minh, Chi đội trưởng", ("Đường Khải Minh", None, "Chi đội trưởng", "CN")),
    # Laos.
    ("Thượng tá Bun Thăn Xay Sổm, Chỉ huy trưởng Bộ CHQS tỉnh Bò Kẹo (Lào)",
     ("Bun Thăn Xay Sổm", "Thượng tá", "Chỉ huy trưởng Bộ CHQS tỉnh Bò Kẹo", "LA")),
])
def test_a_person(text, expected):
    assert told(text) == [expected]


@pytest.mark.parametrize(("text", "country"), [
    # The delegation or the unit that is named before, whichever is nearer.
    ("Phía Trung Quốc có Thiếu tá Tống Khải Minh, Trạm trưởng", "CN"),
    ("Đoàn Việt Nam do Thiếu tá Đinh Thế Quảng dẫn đầu", "VN"),
    ("Đoàn Lào do Đại tá Bun Thăn, Đồn trưởng Đồn Biên phòng Phu Nhoi làm trưởng đoàn", "LA"),
    ("Trưởng đoàn Campuchia là Đại tá Sok Phan, Đồn trưởng Đồn Biên phòng Prek Toch", "KH"),
    ("Đoàn Việt Nam thăm Trạm kiểm tra Biên phòng XNC Long Bang, nơi Thiếu tá Tống Khải Minh, Trạm trưởng, đón", "CN"),
    ("Tại Đồn Biên phòng Chi Ma, ông Tống Khải Minh, Chi đội trưởng, nói", "CN"),
    ("Đồng chí Tống Khải Minh, Tham mưu trưởng, làm trưởng đoàn Trung Quốc", "CN"),
    ("Thiếu tá Đinh Thế Quảng, cán bộ Đồn Biên phòng Bản Mới", "VN"),
    ("Thiếu tá Đinh Thế Quảng thăm Trạm kiểm tra Biên phòng XNC Long Bang", None),
    ("Thượng tá Đinh Thế Quảng, Trưởng phòng Chính trị, BĐBP tỉnh", "VN"),
    ("Đại đội trưởng Đại đội Biên phòng 417, Đại úy Bun Thăn Xay", None),
    # The page names units of one country only to which the office belongs.
    ("Đại đội Biên phòng 417 (Lào) mở hội. Đại úy Bun Thăn, Đại đội trưởng, hát.", "LA"),
    ("Thiếu tá Tống Khải Minh, Đại đội trưởng, hát.", None),
    ("Thiếu tá Đinh Thế Quảng hát.", None),
    ("Thiếu tá Đinh Thế Quảng (Việt Nam) và Thiếu tá Đinh Thế Quảng", "VN"),
    ("Thượng hiệu Tống Khải Minh hát.", "CN"),
])
def test_the_country_of_a_person(text, country):
    assert [p.country for p in people(text)] == [country]


@pytest.mark.parametrize(("text", "head"), [
    ("Trưởng đoàn Chi đội Quản lý biên giới Hồng Hà là đồng chí Đinh Thế Quảng", True),
    ("trưởng đoàn Trạm Kiểm tra biên phòng xuất nhập cảnh Hà Khẩu là ông Đinh Thế Quảng", True),
    ("Phó trưởng đoàn Chi đội Quản lý biên giới Hồng Hà là đồng chí Đinh Thế Quảng", False),
    ("Trưởng đoàn đã cảm ơn chủ nhà; người tặng cờ là đồng chí Đinh Thế Quảng, Trạm trưởng", None),
    ("do Trung tá Đinh Thế Quảng, Đồn trưởng Đồn Biên phòng Chi Ma, BĐBP Lạng Sơn, làm trưởng đoàn", True),
    ("do Trung tá Đinh Thế Quảng dẫn đầu", True),
    ("Trung tá Đinh Thế Quảng, Đồn trưởng, Trưởng đoàn đại biểu", True),
    ("Trưởng đoàn Việt Nam là Trung tá Đinh Thế Quảng", True),
    ("Trưởng đoàn đại biểu Việt Nam, Trung tá Đinh Thế Quảng phát biểu", True),
    ("Dẫn đầu đoàn đại biểu phía bạn là đồng chí Đinh Thế Quảng", True),
    ("Trưởng đoàn công tác BĐBP tỉnh Nghệ An, Trung tá Đinh Thế Quảng phát biểu", True),
    ("Trưởng đoàn Việt Nam - Trung tá Đinh Thế Quảng phát biểu", True),
    ("trưởng đoàn nói với phóng viên, Trung tá Đinh Thế Quảng cười", None),
    ("Trung tá Đinh Thế Quảng, Đồn trưởng (Trưởng đoàn)", True),
    ("Trung tá Đinh Thế Quảng - Trưởng đoàn", True),
    ("Trung tá Đinh Thế Quảng, Đồn trưởng được giao nhiệm vụ làm Trưởng đoàn", True),
    ("Trung tá Đinh Thế Quảng đảm nhiệm vai trò trưởng đoàn", True),
    ("do Trung tá Đinh Thế Quảng đứng đầu", True),
    ("Trung tá Đinh Thế Quảng dẫn đoàn sang thăm", True),
    ("Trung tá Đinh Thế Quảng chủ trì hội đàm, đồng thời là Trưởng đoàn", True),
    ("Đại tướng Đinh Thế Quảng, Bộ trưởng Bộ Quốc phòng dẫn đầu", True),
    ("Phó Trưởng đoàn là Trung tá Đinh Thế Quảng", False),
    ("Trung tá Đinh Thế Quảng làm phó trưởng đoàn", False),
    ("Chỉ huy đội tuần tra là Trung tá Đinh Thế Quảng", None),
    ("Trung tá Đinh Thế Quảng, Đồn trưởng", None),
    ("Làm trưởng đoàn phía Việt Nam là Trung tá Đinh Thế Quảng", True),
    ("Tham gia có ông Đinh Thế Quảng (Đồn trưởng Đồn Biên phòng Chi Ma) làm Trưởng đoàn", True),
    ("do đồng chí Đinh Thế Quảng (Trung tá, Đồn trưởng) dẫn đầu", True),
    ("do đồng chí Đinh Thế Quảng (Trung tá) dẫn đầu", True),
    ("Trưởng đoàn bạn là Tân hàm cấp một Đinh Thế Quảng, Trạm trưởng", True),
    ("đồng chí Đinh Thế Quảng, Đồn trưởng, cấp bậc Trung tá, làm trưởng đoàn", True),
    ("Đinh Thế Quảng, quân hàm Trung tá, Đồn trưởng Đồn Biên phòng Chi Ma làm trưởng đoàn", True),
    ("Trưởng đoàn phía Việt Nam: Đinh Thế Quảng.", True),
    ("Phó trưởng đoàn Việt Nam là Đinh Thế Quảng.", False),
    ("Dẫn đầu đoàn công tác là Đinh Thế Quảng, không quân hàm.", True),
    ("Hai trưởng đoàn: Trung tá Đinh Thế Quảng", True),
])
def test_who_heads_a_delegation(text, head):
    assert [(p.name, p.head_of_delegation) for p in people(text)] == [("Đinh Thế Quảng", head)]


@pytest.mark.parametrize("text", [
    "Ông Giàng Seo Vảng, Trưởng thôn Bản Mới, chị Tẩn Mẩy Lai và đối tượng Lò Văn Khá",
    "Bà Lồ Thu Sáng, bán hàng ở chợ",
    "Tổng Bí thư Hồ Văn Một, Chủ tịch nước Hồ Văn Hai và Thủ tướng Hồ Văn Ba",
    "đồng chí Hồ Văn Hai, Chủ tịch nước",
    "Chủ tịch Hồ Văn Bốn",
    "đường Đại tướng Lê Văn Năm, liệt sĩ Thiếu úy Lê Văn Sáu",
    "Ảnh: Trung tá Lê Văn Bảy",
    "Trạm trưởng Hà Khẩu và Đồn trưởng Lào Cai",
    "Đồn trưởng Xanh Tươi đứng gác",
    "Chị Tẩn Mẩy Lai, Phó Chủ tịch Hội Phụ nữ xã, và anh Lò Văn Khá, nhân viên cửa hàng",
    "Trung tá Quảng",
    "Đồn Biên phòng Bản Lầu, Đồn trưởng đi vắng",
    "xanh tươi, Đồn trưởng",
    "trao quà cho đồng chí Lê Văn Tám",
    "bà con Bản Lầu, ông bà",
    "Trưởng nhóm Lê Văn Chín",
])
def test_no_officials(text):
    assert people(text) == ()


def test_two_delegations_in_one_sentence():
    text = ("Đoàn các đồn Biên phòng Thu Lũm, Huổi Luông (BĐBP Lai Châu) do Trung tá Đinh Thế Quảng, Đồn trưởng "
            "Đồn Biên phòng Thu Lũm làm trưởng đoàn và đoàn Trạm kiểm tra Biên phòng XNC Kim Thủy Hà do đồng chí "
            "Tống Khải Minh, Trạm trưởng làm trưởng đoàn")
    assert told(text) == [("Đinh Thế Quảng", "Trung tá", "Đồn trưởng Đồn Biên phòng Thu Lũm", "VN"),
                          ("Tống Khải Minh", None, "Trạm trưởng", "CN")]
    assert [p.head_of_delegation for p in people(text)] == [True, True]


@pytest.mark.parametrize(("text", "heads"), [
    ("Trung tá Đinh Thế Quảng, Đồn trưởng Đồn Biên phòng Chi Ma và ông Tống Khải Minh, Trạm trưởng dẫn đầu hai đoàn",
     [True, True]),
    ("Trung tá Đinh Thế Quảng và ông Tống Khải Minh làm trưởng đoàn mỗi bên", [True, True]),
    ("Trung tá Đinh Thế Quảng và ông Tống Khải Minh làm trưởng đoàn", [None, True]),
    ("Trung tá Đinh Thế Quảng, Đồn trưởng cùng ông Tống Khải Minh, Chi đội trưởng làm trưởng đoàn", [True, True]),
    ("Trung tá Đinh Thế Quảng, Đồn trưởng và ông Tống Khải Minh, Chi đội trưởng đều là trưởng đoàn", [True, True]),
    ("Trung tá Đinh Thế Quảng, Phó Trưởng đoàn và ông Tống Khải Minh, Chi đội trưởng làm trưởng đoàn", [False, True]),
    ("Trung tá Đinh Thế Quảng, Đồn trưởng và đoàn bạn do ông Tống Khải Minh, Chi đội trưởng dẫn đầu", [None, True]),
    ("Trưởng đoàn hai bên là Trung tá Đinh Thế Quảng và ông Tống Khải Minh", [True, True]),
    ("Trung tá Đinh Thế Quảng và ông Tống Khải Minh chủ trì hội đàm, đồng thời là trưởng đoàn hai bên", [True, True]),
    ("Trung tá Đinh Thế Quảng dự; ông Tống Khải Minh làm trưởng đoàn hai bên", [None, True]),
    ("ông Tống Khải Minh làm trưởng đoàn hai bên", [True]),
    ("Trung tá Đinh Thế Quảng, Đồn trưởng; ông Tống Khải Minh, Trạm trưởng dẫn đầu hai đoàn", [True, True]),
    ("Hai trưởng đoàn là ông Đinh Thế Quảng (Đồn trưởng) và ông Tống Khải Minh (Trạm trưởng)", [True, True]),
    ("Trưởng đoàn hai bên gồm: Trung tá Đinh Thế Quảng, Đồn trưởng; ông Tống Khải Minh, Trạm trưởng", [True, True]),
    ("Trưởng đoàn hai nước là các đồng chí: Trung tá Đinh Thế Quảng và Thiếu tá Tống Khải Minh", [True, True]),
    ("Đại tá Đinh Thế Quảng, Chỉ huy trưởng; Đại tá Bun Thăn, Chỉ huy phó và Đại tá Xổm Phon, Tham mưu trưởng dẫn đầu "
     "các đoàn", [True, True, True]),
    ("Đại tá Đinh Thế Quảng (Việt Nam), Đại tá Bun Thăn (Lào), Đại tá Sok Phan (Campuchia) làm trưởng đoàn ba bên",
     [True, True, True]),
    ("Đại úy Lò Văn Khá, Đội trưởng; Trung tá Đinh Thế Quảng, Đồn trưởng và ông Tống Khải Minh, Trạm trưởng dẫn đầu "
     "hai đoàn", [None, True, True]),
    ("Trưởng đoàn ta là Trung tá Đinh Thế Quảng, Đồn trưởng; phía Trung Quốc là ông Tống Khải Minh", [True, True]),
    ("Chỉ huy tổ ta là Trung tá Đinh Thế Quảng, Đồn trưởng; phía Trung Quốc là ông Tống Khải Minh, Trạm trưởng",
     [None, None]),
])
def test_two_who_head_a_delegation_each(text, heads):
    assert [p.head_of_delegation for p in people(text)] == heads


@pytest.mark.parametrize(("text", "name"), [
    ("Trung tá Lò Văn Sáng, Đồn trưởng Đồn Biên phòng Pò Hèn", "Lò Văn Sáng"),
    ("Thiếu tá Chìu Sáng Phương, Đồn trưởng Đồn Biên phòng Pò Hèn", "Chìu Sáng Phương"),
    ("Đại úy Hoàng Thị Chiều cho biết", "Hoàng Thị Chiều"),
    ("Thượng tá Đỗ Đình Tối - Chính trị viên Đồn Biên phòng Pò Hèn", "Đỗ Đình Tối"),
    ("Đại tá Nông Văn Trạm, Chính ủy BĐBP tỉnh Lai Châu", "Nông Văn Trạm"),
    ("Trung tá Lù Văn Trưởng, Đồn trưởng Đồn Biên phòng Pò Hèn", "Lù Văn Trưởng"),
    ("Thiếu tá Giàng A Ngày nói", "Giàng A Ngày"),
    ("ông Hồ Trưởng Giang, Trạm trưởng", "Hồ Trưởng Giang"),
    ("Đại tá NÔNG VĂN SÁNG, Chính ủy BĐBP tỉnh Lai Châu", "Nông Văn Sáng"),
    ("Đại tá Nông Văn Bình Sáng 5/6 đã tới", "Nông Văn Bình"),
    ("Đại tá Nông Văn Bình Trưởng đoàn", "Nông Văn Bình"),
])
def test_a_given_name_that_is_a_word_for_something_else(text, name):
    assert names(text) == [name]


def test_a_person_named_again_is_one():
    text = ("Thượng tá Đinh Thế Quảng, Đồn trưởng, mở đầu. Ông Đinh Thế Quảng kể. Trung tá Tống Khải Minh cười. "
            "Đinh Thế Quảng, Đồn trưởng Đồn Biên phòng Chi Ma.")
    first, second = people(text)
    assert (first.name, first.role) == ("Đinh Thế Quảng", "Đồn trưởng Đồn Biên phòng Chi Ma")
    assert [text[e.start:e.end] for e in first.evidence] == [
        "Thượng tá Đinh Thế Quảng, Đồn trưởng", "Ông Đinh Thế Quảng",
        "Đinh Thế Quảng, Đồn trưởng Đồn Biên phòng Chi Ma"]
    assert second.name == "Tống Khải Minh"


def test_a_caption_tells_what_the_body_does_not():
    body = people("Trung tá Đinh Thế Quảng đón khách.")
    caption = people("Trung tá Đinh Thế Quảng, Đồn trưởng Đồn Biên phòng Chi Ma, làm trưởng đoàn", "images.0.caption")
    [person] = join_people([body, caption])
    assert (person.role, person.country, person.head_of_delegation) == ("Đồn trưởng Đồn Biên phòng Chi Ma", "VN", True)
    assert [e.where for e in person.evidence] == ["body", "images.0.caption"]


PIECES = st.sampled_from([
    "Trung tá", "đồng chí", "ông", "Đinh Thế Quảng", "Tống Khải Minh", "Quảng", ",", " - ", "(", "Đồn trưởng",
    "Trạm trưởng", "Chủ tịch", "kiêm", "Đồn Biên phòng", "Chi Ma", "BĐBP tỉnh", "làm trưởng đoàn", "Trưởng đoàn", "là",
    "phía Trung Quốc", "Thượng", "Trưởng", "Phân trạm", ".", "\n\n"])


@pytest.mark.slow
@given(st.lists(PIECES, max_size=20).map(" ".join))
def test_the_evidence_of_a_person_is_true_and_holds_the_name(text):
    for person in people(text):
        for evidence in person.evidence:
            assert text[evidence.start:evidence.end] == evidence.text
            assert person.name in " ".join(evidence.text.split())
        assert len(person.name.split()) >= 2


@pytest.mark.slow
@given(st.text(max_size=200))
def test_any_text_is_read(text):
    assert isinstance(people(text), tuple)
