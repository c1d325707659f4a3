"""Officials in Vietnamese: rank, name and office in every order."""
from articles.records import Person
from articles.vocabulary import Country, UnitKind
from tests.composed.people import Office, Officer, Rank
from tests.composed.teller import Productions, Teller
from tests.composed.telling import Said
from tests.composed.vi.units import COUNTRIES

HEADS = Productions()
MEMBERS = Productions()
CAPTIONS = Productions()
AGAIN = Productions()
NOT_OFFICIALS = Productions()
RANKS = {Rank.SENIOR_COLONEL: "Đại tá", Rank.COLONEL: "Thượng tá", Rank.LIEUTENANT_COLONEL: "Trung tá",
         Rank.MAJOR: "Thiếu tá", Rank.CAPTAIN: "Đại úy", Rank.COMMISSIONER: "Cảnh giám", Rank.SUPERINTENDENT: "Cảnh đốc"}
_HEADS = {UnitKind.BORDER_POST: "Đồn trưởng", UnitKind.CONTROL_STATION: "Trạm trưởng",
          UnitKind.INSPECTION_STATION: "Trạm trưởng", UnitKind.GENERAL_STATION: "Tổng trạm trưởng",
          UnitKind.PROVINCIAL_COMMAND: "Chỉ huy trưởng", UnitKind.BORDER_MANAGEMENT_DETACHMENT: "Chi đội trưởng",
          UnitKind.BORDER_MANAGEMENT_BRIGADE: "Đại đội trưởng", UnitKind.BORDER_POLICE_STATION: "Đồn trưởng",
          UnitKind.AUTHORITY: "Chỉ huy trưởng"}
_NATIONAL = {Country.VN: "Tư lệnh", Country.CN: "Cục trưởng"}
_POLITICAL = {UnitKind.BORDER_POST: "Chính trị viên", UnitKind.CONTROL_STATION: "Chính trị viên"}


def office_of(officer: Officer) -> str:
    """Return the office without its unit: Phó Đồn trưởng."""
    kind = officer.unit.kind
    if officer.office == Office.COMMISSAR:
        return _POLITICAL.get(kind, "Chính ủy")
    if kind == UnitKind.NATIONAL_AUTHORITY:
        head = _NATIONAL[officer.unit.country]
    elif kind == UnitKind.BORDER_DEFENCE_UNIT:
        head = {Country.LA: "Đại đội trưởng", Country.KH: "Tiểu đoàn trưởng"}.get(officer.unit.country, "Tư lệnh")
    else:
        head = _HEADS[kind]
    return head if officer.office == Office.HEAD else f"Phó {head}"


def _rank(officer: Officer) -> str | None:
    if officer.rank is None:
        return None
    return RANKS[officer.rank] + (f" cấp {officer.grade}" if officer.grade else "")


def _ranked(officer: Officer, *_) -> bool:
    return officer.rank is not None


def _unranked(officer: Officer, *_) -> bool:
    return officer.rank is None


def _police(officer: Officer, *_) -> bool:
    return officer.grade is not None


def tell_officer(teller: Teller, officer: Officer, unit: str, forms: Productions) -> Said:
    """Return a sentence without a full stop, small at the beginning, that names the officer. `unit`: its name."""
    office = office_of(officer)
    role = f"{office} {unit}"
    rank = _rank(officer)
    text = teller.choose(forms, officer, rank=rank, name=officer.name, role=role, office=office,
                         country=COUNTRIES[officer.unit.country])
    # A page that tells less tells no more: of a rank cut short nothing is known.
    rank = rank if rank and rank in text else None
    told = role if role in text else office
    return Said(text, (Person(officer.name, rank, told, officer.unit.country, officer.heads),))


HEADS.template("people.rank_name_office", "đoàn {country} do {rank} {name}, {role} làm [T|t]rưởng đoàn", _ranked, 2)
HEADS.template("people.delegation_of", "đoàn đại biểu {country} do [đồng chí |]{rank} {name}, {role}, [làm|là] [T|t]rưởng đoàn",
               _ranked, 2)
HEADS.template("people.head_is", "[T|t]rưởng đoàn {country} là {rank} {name}, {role}", _ranked)
HEADS.template("people.head_dash", "[dẫn đầu|đứng đầu] đoàn {country} là {rank} {name} - {role}", _ranked)
HEADS.template("people.led_by", "đoàn {country} do {rank} {name}, {role} [dẫn đầu|đứng đầu]", _ranked)
HEADS.template("people.as_head", "{rank} {name}, {role} làm [T|t]rưởng đoàn {country}", _ranked)
HEADS.template("people.office_unit_rank_name", "đoàn {country} do {role} {rank} {name} làm [T|t]rưởng đoàn", _ranked)
HEADS.template("people.office_unit_name", "đoàn {country} do {role} {name} làm [T|t]rưởng đoàn", _unranked, 2)
HEADS.template("people.mister", "đoàn {country} do ông {name}, {role} làm [T|t]rưởng đoàn", _unranked)
HEADS.template("people.comrade", "[T|t]rưởng đoàn {country} là đồng chí {name}, {role}", _unranked)
HEADS.template("people.mister_led", "đoàn {country} do ông {name}, {role} dẫn đầu", _unranked)
HEADS.template("people.police_rank", "đoàn {country} do đồng chí {rank}, {name}, {role} làm [T|t]rưởng đoàn", _police, 4)
HEADS.template("people.rank_behind", "đoàn {country} do ông {name}, {rank}, {role} làm [T|t]rưởng đoàn", _police, 3)

MEMBERS.template("people.said", "{rank} {name}, {role} [cho biết|khẳng định|chia sẻ|nhấn mạnh] hai bên luôn tin cậy, giúp đỡ lẫn nhau",
                 _ranked)
MEMBERS.template("people.according_to", "theo {rank} {name}, {role}, [việc gặp nhau thường xuyên rất cần thiết|mọi việc đều được bàn bạc kỹ]",
                 _ranked)
MEMBERS.template("people.attended", "[cùng dự có|tham dự có|tham gia đoàn có|dự chương trình có] [đồng chí |]{rank} {name}, {role}", _ranked)
MEMBERS.template("people.brackets", "tham dự [hội đàm|chương trình] còn có {rank} {name} ({role})", _ranked)
MEMBERS.template("people.office_first", "phát biểu [tại đây|tại chương trình], {role}, {rank} {name} [bày tỏ vui mừng|đề nghị giữ "
                 "vững mối quan hệ tốt đẹp]", _ranked)
MEMBERS.template("people.thanked", "thay mặt [đơn vị|đoàn công tác], {rank} {name}, {role} [cảm ơn sự đón tiếp chu đáo|gửi lời chúc tốt đẹp]",
                 _ranked)
MEMBERS.template("people.mister_said", "ông {name}, {role} [bày tỏ vui mừng|cảm ơn sự đón tiếp chu đáo]", _unranked)
MEMBERS.template("people.comrades", "cùng dự có đồng chí {name}, {role}", _unranked)
MEMBERS.template("people.damaged_rank", "cùng dự có Trung {name}, {role}",
                 lambda officer: officer.rank == Rank.LIEUTENANT_COLONEL, 3)

CAPTIONS.template("people.caption", "{rank} {name}, {role} [tặng hoa đoàn bạn|trao quà lưu niệm|phát biểu tại buổi làm việc]", _ranked)
CAPTIONS.template("people.caption_comrade", "Đồng chí {name}, {role} [tặng hoa đoàn bạn|trao quà lưu niệm]", _unranked)

NOT_OFFICIALS.template("people.reporter", "Trò chuyện với phóng viên {name}, [bà con|người dân] [hai bên đường biên|trong bản] nói nhiều về "
                       "chuyện giữ đất, giữ rừng.")
NOT_OFFICIALS.template("people.villager", "[Ông|Bà|Anh|Chị] {name}, [người dân|trưởng thôn|trưởng bản|già làng] sống gần mốc giới, "
                       "bảo rằng [bà con hai bên qua lại thăm nhau như anh em|từ ngày có tổ tự quản, trâu bò lạc đều được trả lại].")
NOT_OFFICIALS.template("people.suspect", "Trong số này có {name} ([trú tại huyện vùng cao|đối tượng cầm đầu]), người đã trốn khỏi địa "
                       "phương nhiều năm.")
NOT_OFFICIALS.template("people.trader", "Tiểu thương {name} kể [chợ phiên nay đông hơn trước|hàng quán ở chợ biên giới bán được quanh "
                       "năm].")
AGAIN.template("people.again_office", "{office} {name} [nhấn mạnh|tin rằng] hai bên sẽ còn gặp nhau nhiều hơn.")
AGAIN.template("people.again_comrade", "Đồng chí {name} [đề nghị|mong] hai bên giữ liên lạc thường xuyên.")
