"""Units named in Vietnamese text: lists, chains, groups, countries."""
import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.extraction.document import Passage
from articles.extraction.gazetteer import Gazetteer
from articles.extraction.languages import LANGUAGES
from articles.extraction.units import UnitMention, find_units
from articles.vocabulary import Country, Language

VI = LANGUAGES[Language.VI]


def units(text: str) -> tuple[UnitMention, ...]:
    return find_units(Passage(text), VI, Gazetteer.packaged())


def told(text: str) -> list[str]:
    return [f"{m.unit.country} {m.unit.kind} {m.unit.place or '-'}" + (f" {m.unit.count}" if m.unit.count else "")
            for m in units(text)]


def posts(*places: str) -> list[str]:
    return [f"VN border_post {place}" for place in places]


STATION = "CN inspection_station"

LISTS = [
    # Posts named for the first time by their short head, in plural only; a group's number; groups of two commands.
    ("đoàn công tác gồm các đồn Pò Hèn, Xuân Hạ và Thu Đông", posts("Pò Hèn", "Xuân Hạ", "Thu Đông")),
    ("các đồn Nguyễn Thế Anh, đồn Xuân Hạ", []),
    ("các đồn Xuân Hạ (Trung Quốc)", []),
    ("Cụm đồn biên phòng số 3 (gồm Đồn Biên phòng Xuân Hạ và Thu Đông)", posts("Xuân Hạ", "Thu Đông")),
    ("5 đồn biên phòng tuyến biên giới của tỉnh Lai Châu", ["VN border_post Lai Châu 5"]),
    ("các đồn biên phòng thuộc BĐBP Lai Châu, BĐBP Lào Cai", posts("Lai Châu", "Lào Cai")),
    ("các đồn thuộc Bộ Chỉ huy BĐBP tỉnh Lai Châu và Lào Cai", posts("Lai Châu", "Lào Cai")),
    ("các đồn thuộc BĐBP Lai Châu, BĐBP Lào Cai và BĐBP Hà Giang họp", posts("Lai Châu", "Lào Cai", "Hà Giang")),
    ("các đồn thuộc BĐBP Lai Châu và Bộ Tư lệnh BĐBP", [*posts("Lai Châu"), "VN national_authority -"]),
    ("Đồn Biên phòng 217 Nậm Cắn, Bộ CHQS tỉnh Xiêng Khoảng (Lào)", ["LA border_post 217"]),
    ("Đại đội Biên phòng 311 (Lào), Lò Văn Khá", ["LA border_defence_unit 311"]),
    # One head for all: the words for a crossing belong to the first name only, or to the last.
    ("các đồn biên phòng Cửa khẩu quốc tế Trà Lĩnh, Tà Lùng, Sóc Giang và Ngọc Côn họp",
     posts("Trà Lĩnh", "Tà Lùng", "Sóc Giang", "Ngọc Côn")),
    ("các đồn Biên phòng: cửa khẩu Chi Ma, Bắc Xa, Chi Lăng (BĐBP Lạng Sơn)", posts("Chi Ma", "Bắc Xa", "Chi Lăng")),
    ("3 Đồn Biên phòng Pò Hèn, Hoành Mô và Cửa khẩu quốc tế Móng Cái tới dự", posts("Pò Hèn", "Hoành Mô", "Móng Cái")),
    # The count ends the list: the province after it is no post, though it has the name of one.
    ("2 Đồn Biên phòng Bản Lầu, Pha Long, Lào Cai, Việt Nam", posts("Bản Lầu", "Pha Long")),
    ("ĐBP Pha Long, Lào Cai, Bản Lầu và Bát Xát (thuộc BĐBP tỉnh Lào Cai) hội đàm",
     posts("Pha Long", "Lào Cai", "Bản Lầu", "Bát Xát")),
    ("Đồn Biên phòng Bản Lầu, Lào Cai và Pha Long (tỉnh Lào Cai, Việt Nam)", posts("Bản Lầu", "Lào Cai", "Pha Long")),
    ("ĐBP Bản Lầu, Pha Long, Lào Cai và Bát Xát họp", posts("Bản Lầu", "Pha Long", "Lào Cai", "Bát Xát")),
    ("Đồn BP Pha Long, Y Tý và Lào Cai (thuộc BĐBP tỉnh Lào Cai)", posts("Pha Long", "Y Tý", "Lào Cai")),
    ("Đồn BP Pha Long, Lào Cai và Y Tý cùng dự", posts("Pha Long")),
    ("Đồn Biên phòng Pha Long, Lào Cai và Trạm kiểm tra biên phòng Hà Khẩu",
     [*posts("Pha Long"), f"{STATION} Hà Khẩu"]),
    # Where `và` is still to come the list is right and its count is not.
    ("2 Đồn Biên phòng Pha Long, Mường Khương, Bát Xát và Cửa khẩu quốc tế Lào Cai, BĐBP tỉnh Lào Cai",
     [*posts("Pha Long", "Mường Khương", "Bát Xát", "Lào Cai")]),
    ("hai Đồn Biên phòng Pha Long và Bản Lầu, Bát Xát và Lào Cai", posts("Pha Long", "Bản Lầu")),
    # A head in singular before several names.
    ("Đồn BP Sơn Vĩ và Thàng Tín đón khách", posts("Sơn Vĩ", "Thàng Tín")),
    ("Đồn Biên phòng cửa khẩu Hoành Mô, Pò Hèn (thuộc BĐBP Quảng Ninh)", posts("Hoành Mô", "Pò Hèn")),
    ("Đồn Biên phòng Xuân Hạ, Thu Đông (thuộc BĐBP Cao Bằng)", posts("Xuân Hạ", "Thu Đông")),
    ("Đồn Biên phòng Xuân Hạ, Thu Đông, Bản Mới và Đồn Biên phòng Bản Cũ",
     posts("Xuân Hạ", "Thu Đông", "Bản Mới", "Bản Cũ")),
    ("Đồn Biên phòng Xuân Hạ, Thu Đông và Bản Mới", posts("Xuân Hạ", "Thu Đông", "Bản Mới")),
    # After a comma may stand where the unit lies, or a person.
    ("Đồn Biên phòng Bản Lầu, Mường Khương, Lào Cai đã", posts("Bản Lầu")),
    ("Đồn Biên phòng Bản Lầu, huyện Mường Khương, tỉnh Lào Cai", posts("Bản Lầu")),
    ("Đồn Biên phòng Bản Lầu, Nguyễn Thế Anh kể", posts("Bản Lầu")),
    ("Đồn Biên phòng Bản Lầu và Nguyễn Thế Anh kể", posts("Bản Lầu")),
    ("Đồn Biên phòng Bản Lầu, cửa khẩu Mường Khương", posts("Bản Lầu")),
    ("Đồn Biên phòng Bản Lầu, Thu Đông ấm áp", posts("Bản Lầu")),
    ("Đồn Biên phòng Bát Xát và Hà Khẩu", posts("Bát Xát")),
    # Two superiors in one list.
    ("Đồn Biên phòng Chi Ma và Đồn Biên phòng Bắc Xa (thuộc BĐBP Lạng Sơn), Đồn Biên phòng Pò Hèn",
     posts("Chi Ma", "Bắc Xa", "Pò Hèn")),
    ("các Đồn Biên phòng Lũng Nặm, Trà Lĩnh (Cao Bằng), Bắc Xa và Chi Ma (Lạng Sơn)",
     posts("Lũng Nặm", "Trà Lĩnh", "Bắc Xa", "Chi Ma")),
    ("các đồn Biên phòng Xuân Hạ (xã Thu Đông), Bản Mới", posts("Xuân Hạ", "Bản Mới")),
    ("Đồn Biên phòng Vân Đồn, Đồn Pò Hèn", posts("Vân Đồn")),
    ("ĐBP CKQT Hữu Nghị, ĐBP Tân Thanh", posts("Hữu Nghị", "Tân Thanh")),
    # The Chinese side; a province after a station is where it lies.
    ("Trạm kiểm tra Biên phòng xuất, nhập cảnh Long Bang, Quảng Tây, Trung Quốc", [f"{STATION} Long Bang"]),
    ("hai Trạm kiểm tra Biên phòng XNC Long Bang và Thủy Khẩu", [f"{STATION} Long Bang", f"{STATION} Thủy Khẩu"]),
    ("Trạm KTBP XNC Điền Bồng", [f"{STATION} Điền Bồng"]),
    # Provinces under one command's head.
    ("BĐBP 3 tỉnh Cao Bằng, Lạng Sơn, Hà Giang",
     [f"VN provincial_command {p}" for p in ("Cao Bằng", "Lạng Sơn", "Hà Giang")]),
    ("Bộ Chỉ huy BĐBP tỉnh Lai Châu và tỉnh Điện Biên",
     ["VN provincial_command Lai Châu", "VN provincial_command Điện Biên"]),
    ("BĐBP các tỉnh biên giới phía Bắc: Cao Bằng, Lạng Sơn",
     [f"VN provincial_command {p}" for p in ("Cao Bằng", "Lạng Sơn")]),
    ("Chi đội Quản lý biên giới châu Văn Sơn, tỉnh Vân Nam", ["CN border_management_detachment Văn Sơn"]),
    ("Đồn Biên phòng Châu Đốc, BĐBP tỉnh An Giang", posts("Châu Đốc")),
    ("Đồn Biên phòng Châu Tùng (Việt Nam)", posts("Châu Tùng")),
    ("Công an châu Văn Sơn (Trung Quốc)", ["CN authority Văn Sơn"]),
    ("Bộ Chỉ huy BĐBP tỉnh Lai Châu, sáng nay", ["VN provincial_command Lai Châu"]),
]

KINDS = [
    ("Tiểu đoàn 2 Biên phòng Long Châu (Trung Quốc)", ["CN border_defence_unit Long Châu"]),
    ("Ban Biên phòng Quân khu Quảng Tây", ["CN border_defence_unit Quảng Tây"]),
    # Police beside a unit
    ("hội đàm với Đồn Công an biên phòng Đô Long và Công an huyện Hoa Thạch",
     ["CN border_police_station Đô Long", "CN authority Hoa Thạch"]),
    ("Công an huyện Mã Quan cảm ơn", ["CN authority Mã Quan"]),
    ("Công an châu Hoa Thạch cảm ơn", ["CN authority Hoa Thạch"]),
    ("Đồn Biên phòng Xín Mần và Công an huyện Xín Mần", ["VN border_post Xín Mần", "VN authority Xín Mần"]),
    ("Công an huyện Hoa Thạch cảm ơn", ["VN authority Hoa Thạch"]),
    ("Trạm Kiểm soát Biên phòng cửa khẩu đường bộ quốc tế số 2 Kim Thành", ["VN control_station Kim Thành"]),
    ("Trạm Kiểm soát Biên phòng Thiên Bảo gửi thư", [f"{STATION} Thiên Bảo"]),
    ("Trạm Kiểm soát Biên phòng Bản Mới (Trung Quốc)", [f"{STATION} Bản Mới"]),
    ("Trạm Kiểm soát Công an Biên phòng Thủy Khẩu", [f"{STATION} Thủy Khẩu"]),
    ("Phân trạm Lý Hỏa", [f"{STATION} Lý Hỏa"]),
    ("Tổng đội Công an Biên phòng Quảng Tây", ["CN general_station Quảng Tây"]),
    ("Tổng trạm Kiểm tra biên phòng xuất - nhập cảnh tỉnh Vân Nam", ["CN general_station Vân Nam"]),
    ("Chi đội Công an Biên phòng TP Sùng Tả", ["CN border_management_detachment Sùng Tả"]),
    ("Chi đội quản lý biên giới châu Văn Sơn", ["CN border_management_detachment Văn Sơn"]),
    ("Đại đội Quản lý biên giới Ninh Minh", ["CN border_management_brigade Ninh Minh"]),
    ("Trạm CSBP Bát Bố", [f"{STATION} Bát Bố"]),
    ("Trạm Cảnh sát biên phòng Bát Bố", [f"{STATION} Bát Bố"]),
    ("Đồn CABP Mãnh Động", ["CN border_police_station Mãnh Động"]),
    ("Chi đội CABP Văn Sơn", ["CN border_management_detachment Văn Sơn"]),
    ("Đồn biên cảnh Mãnh Động", ["CN border_police_station Mãnh Động"]),
    ("Đồn Công an biên phòng Mãnh Động", ["CN border_police_station Mãnh Động"]),
    ("Bộ đội biên phòng khu Mông Tự", ["CN border_defence_unit Mông Tự"]),
    ("Trạm Hội đàm, hội ngộ biên phòng Bằng Tường", ["CN border_defence_unit Bằng Tường"]),
    ("Đại đội Bộ binh biên giới Samrong đến thăm Đồn Biên phòng Xa Mát",
     ["KH border_defence_unit Samrong", *posts("Xa Mát")]),
    ("Tiểu đoàn bộ binh 417 (Lào)", ["LA border_defence_unit 417"]),
    ("Tiểu đoàn biên phòng Hà Khẩu", ["CN border_defence_unit Hà Khẩu"]),
    ("Bộ đội Biên phòng Vân Nam", ["CN border_defence_unit Vân Nam"]),
    ("Ban Chỉ huy Bộ đội Biên phòng tỉnh Tuyên Quang", ["VN provincial_command Tuyên Quang"]),
    ("Ban Chỉ huy Bộ đội Biên phòng, Bộ Chỉ huy Quân sự tỉnh Lạng Sơn", ["VN provincial_command Lạng Sơn"]),
    ("Trạm Biên phòng Thiên Bảo", [f"{STATION} Thiên Bảo"]),
    ("Bộ đội Biên phòng (BĐBP) Quảng Ninh", ["VN provincial_command Quảng Ninh"]),
    ("Bộ Tư lệnh BĐBP và Cục Quản lý di dân quốc gia", ["VN national_authority -", "CN national_authority -"]),
    ("Công an huyện Bình Gia", ["VN authority Bình Gia"]),
    ("Đồn BPCKQT Trà Lĩnh", posts("Trà Lĩnh")),
    ("Đồn Biên phòng Km5 Hải Hòa", posts("Km5 Hải Hòa")),
    # Laos and Cambodia: named at the unit, at the superior, or nowhere else on the page.
    ("Đại đội Biên phòng 417 (Lào)", ["LA border_defence_unit 417"]),
    ("Đại đội Biên phòng Noọng Hét, Bộ Chỉ huy Quân sự tỉnh Xiêng Khoảng (Lào)", ["LA border_defence_unit Noọng Hét"]),
    ("Phía Lào cử Bộ CHQS tỉnh Bò Kẹo", ["LA authority Bò Kẹo"]),
    ("Ty Công an tỉnh Kam Pốt (Campuchia)", ["KH authority Kam Pốt"]),
    ("Đồn Biên phòng Xẻng Vang (Lào)", ["LA border_post Xẻng Vang"]),
    ("Đồn Biên phòng Xẻng Vang, Lào", ["LA border_post Xẻng Vang"]),
    ("Tiểu đoàn Biên phòng 5 gặp bạn", []),
    ("Công an cửa khẩu Noọng Hét (Lào)", ["LA authority Noọng Hét"]),
    ("Đồn Công an biên phòng Xẻng Vang của bạn Campuchia; Đồn Công an biên phòng Ta Keo",
     ["KH border_police_station Xẻng Vang", "KH border_police_station Ta Keo"]),
    ("Bạn Campuchia mời Đồn Công an biên phòng Xẻng Vang", ["KH border_police_station Xẻng Vang"]),
    ("Đại đội Biên phòng 417 (Lào) đến. Đại đội 417 về.", ["LA border_defence_unit 417"] * 2),
    ("Đại đội Biên phòng 417 (Lào) mời; Đại đội Biên phòng 417 sang", ["LA border_defence_unit 417"] * 2),
    # Where it is told once it holds for all, if it is not told of two.
    ("Đồn Biên phòng Xẻng Vang (Lào) vui; cán bộ Đồn Biên phòng Xẻng Vang", ["LA border_post Xẻng Vang"] * 2),
    ("Đồn Biên phòng Xẻng Vang (Lào), Đồn Biên phòng Xẻng Vang (Việt Nam); Đồn Biên phòng Xẻng Vang",
     ["LA border_post Xẻng Vang", *posts("Xẻng Vang") * 2]),
    ("tại trụ sở Trạm Kiểm soát Biên phòng Bản Lạ, Đại đội Quản lý biên giới Lạ Hà (Trung Quốc) gặp Trạm Kiểm soát "
     "Biên phòng Bản Lạ (Việt Nam)",
     ["VN control_station Bản Lạ", "CN border_management_brigade Lạ Hà", "VN control_station Bản Lạ"]),
    # Behind the country of one side stands the other side.
    ("Đồn Biên phòng Bản Lạ (Việt Nam) gặp Đồn Biên phòng Xẻng Lạ và Đại đội Biên phòng 417 (Lào)",
     [*posts("Bản Lạ"), "LA border_post Xẻng Lạ", "LA border_defence_unit 417"]),
    ("Đồn Biên phòng Bản Lạ (tỉnh Sơn La, Việt Nam) và Đồn BP Xẻng Lạ và Đồn BP Xẻng Vang (Lào)",
     [*posts("Bản Lạ"), "LA border_post Xẻng Lạ", "LA border_post Xẻng Vang"]),
    ("BĐBP tỉnh Quảng Trị tiếp đoàn công tác của Đồn Biên phòng Xẻng Lạ và Đại đội Biên phòng 417 (Lào)",
     ["VN provincial_command Quảng Trị", "LA border_post Xẻng Lạ", "LA border_defence_unit 417"]),
    ("giữa 9 đồn biên phòng của tỉnh Quảng Trị và Đồn Biên phòng Xẻng Lạ và Đại đội Biên phòng 417 (Lào)",
     ["VN border_post Quảng Trị 9", "LA border_post Xẻng Lạ", "LA border_defence_unit 417"]),
    ("Đồn Biên phòng Bản Lạ cho hay Đồn Biên phòng Xuân Hạ và Đại đội Biên phòng 417 (Lào) họp",
     [*posts("Bản Lạ", "Xuân Hạ"), "LA border_defence_unit 417"]),
    ("Đồn Biên phòng Bản Lạ (Việt Nam), Đồn Biên phòng Xuân Hạ và Đại đội Biên phòng 417 (Lào)",
     [*posts("Bản Lạ", "Xuân Hạ"), "LA border_defence_unit 417"]),
    ("Đồn Biên phòng Bản Lạ (Việt Nam) vui. Đồn Biên phòng Xuân Hạ và Đại đội Biên phòng 417 (Lào)",
     [*posts("Bản Lạ", "Xuân Hạ"), "LA border_defence_unit 417"]),
    ("Ban CHQS huyện Bình Gia làm việc với bạn Trung Quốc", ["VN authority Bình Gia"]),
    ("Đại đội Biên phòng 417 đi tuần", []),
    ("Đại đội 417 Biên phòng, tỉnh Sê Kông", ["LA border_defence_unit 417"]),
    ("Trung đoàn 8 bảo vệ biên giới (Campuchia)", ["KH border_defence_unit 8"]),
    ("Đại đội Biên phòng bản Phiêng Cút (Lào), Đồn Biên phòng Bản Lầu",
     ["LA border_defence_unit Phiêng Cút", *posts("Bản Lầu")]),
    ("Đại đội BP 417 và Đồn Cảnh sát biên giới số 32 (Lào)",
     ["LA border_defence_unit 417", "LA border_police_station 32"]),
    ("BĐBP tỉnh Thừa Thiên - Huế, Lạng Sơn",
     ["VN provincial_command Thừa Thiên - Huế", "VN provincial_command Lạng Sơn"]),
    ("Ban CHQS huyện Phiêng Cút và Đồn Biên phòng Phiêng Cút đón bạn Lào", ["VN authority Phiêng Cút",
                                                                     *posts("Phiêng Cút")]),
    ("Đại đội Biên phòng Xẻng Vang, Tiểu đoàn Biên phòng 417 (Lào)", ["LA border_defence_unit Xẻng Vang"]),
    ("Đại đội 417, BCHQS tỉnh Sê Kông, và Đại đội 5", ["LA border_defence_unit 417"]),
    ("Đại đội Biên phòng 417 Sê Kông (Lào) và bạn Trung Quốc", ["LA border_defence_unit 417"]),
    ("Đại đội Biên phòng 2 Xẻng Vang, Lào", ["LA border_defence_unit Xẻng Vang"]),
    ("Đồn Công an biên phòng 15 Ô Chum (Campuchia)", ["KH border_police_station 15 Ô Chum"]),
    ("Đồn Hoàng gia Ta Pang", ["KH border_post Ta Pang"]),
    ("Đồn Biên phòng Hoàng gia 103, Campuchia", ["KH border_post 103"]),
    ("Đồn Cảnh sát bảo vệ biên giới Ta Pang, Ty Công an Kampot", ["KH border_police_station Ta Pang"]),
    ("Chốt Cảnh sát cửa khẩu quốc tế Bavet", ["KH authority Bavet"]),
    ("Đồn Công an Xẻng Vang (Lào) và Đồn Công an xuất nhập cảnh Đen Sa Vẳn", ["LA authority Xẻng Vang",
                                                                         "LA authority Đen Sa Vẳn"]),
    ("Ty Hiến binh tỉnh Takeo, Sở Chỉ huy Cảnh sát tỉnh Kratie", ["KH authority Takeo", "KH authority Kratie"]),
    ("Ty An ninh Sa-la-van", ["LA authority Sa-la-van"]),
    ("Bộ Chỉ huy Tiểu khu Quân sự tỉnh Kandal", ["KH authority Kandal"]),
    ("Chi đội Quản lý biên giới châu tự trị dân tộc Choang, Miêu Văn Sơn", ["CN border_management_detachment Văn Sơn"]),
    ("Tiểu đoàn Cảnh sát bảo vệ biên giới 612 thuộc Công an tỉnh Ratanakiri", ["KH border_defence_unit 612"]),
    ("Cục Biên phòng, Bộ Quốc phòng nước Cộng hòa Dân chủ Nhân dân Lào", ["LA national_authority -"]),
    # A ministry is named with its country, or not meant as one of two sides.
    ("Bộ Quốc phòng Việt Nam và Bộ Quốc phòng Vương quốc Campuchia", ["VN authority -", "KH authority -"]),
    ("Nghị định của Bộ Công an, Bộ Quốc phòng hai nước", []),
    ("Tổng cục Cảnh sát quốc gia (Campuchia)", ["KH authority -"]),
    # The country of the last of several heads is that of those before it, but no country's own.
    ("Đại đội Biên phòng Xẻng Vang và Đồn Công an cửa khẩu Đèo Xanh (Lào) gặp bạn Trung Quốc",
     ["LA border_defence_unit Xẻng Vang", "LA authority Đèo Xanh"]),
    ("Đại đội Biên phòng Xẻng Vang, Đồn Công an Đèo Xanh của Lào sang Trung Quốc",
     ["LA border_defence_unit Xẻng Vang", "LA authority Đèo Xanh"]),
    ("Đồn Biên phòng Lao Bảo và Đồn Biên phòng Xẻng Vang (Lào)",
     ["VN border_post Lao Bảo", "LA border_post Xẻng Vang"]),
    ("Đại đội Biên phòng Xẻng Vang và Đồn Biên phòng Lao Bảo (Việt Nam)", ["VN border_post Lao Bảo"]),
    # A page that names no neighbour but places in one.
    ("Đồn Biên phòng Lao Bảo đón Đại đội Biên phòng Xẻng Vang từ Savannakhet",
     ["VN border_post Lao Bảo", "LA border_defence_unit Xẻng Vang"]),
    ("Trạm Kiểm tra biên phòng Xẻng Vang cử người sang Lao Bảo. Phía Lào", ["LA inspection_station Xẻng Vang"]),
    # A post lies under the military command since 2025; police stand beside it.
    ("Đồn Biên phòng Đèo Xanh, Bộ CHQS tỉnh Cao Bằng", posts("Đèo Xanh")),
    ("Đồn Biên phòng Đèo Xanh, Công an tỉnh Cao Bằng", [*posts("Đèo Xanh"), "VN authority Cao Bằng"]),
    ("Công an huyện Châu Thành, Đồn Biên phòng Châu Thành", ["VN authority Châu Thành", *posts("Châu Thành")]),
]

CAPITALS = [
    ("ĐỒN BIÊN PHÒNG LÀO CAI HỘI ĐÀM VỚI TRẠM KIỂM TRA BIÊN PHÒNG XUẤT NHẬP CẢNH HÀ KHẨU",
     ["VN border_post Lào Cai", f"{STATION} Hà Khẩu"]),
    ("ĐỒN BIÊN PHÒNG XUÂN HẠ THĂM ĐỒN CÔNG AN BIÊN PHÒNG THU ĐÔNG (TRUNG QUỐC)",
     ["VN border_post Xuân Hạ", "CN border_police_station Thu Đông"]),
    ("BĐBP LẠNG SƠN TRAO TRẢ CÔNG DÂN", ["VN provincial_command Lạng Sơn"]),
    ("BỘ CHỈ HUY BỘ ĐỘI BIÊN PHÒNG TỈNH CAO BẰNG", ["VN provincial_command Cao Bằng"]),
    ("Đồn Biên phòng cửa khẩu quốc tế MÓNG CÁI tiếp nhận", posts("Móng Cái")),
    ("Đồn Biên phòng A PA CHẢI, BĐBP ĐIỆN BIÊN", posts("A Pa Chải")),
]

PROVINCES = [
    ("Biên phòng tỉnh Quảng Ninh gặp bạn", ["VN provincial_command Quảng Ninh"]),
    ("lực lượng Biên phòng Lạng Sơn", ["VN provincial_command Lạng Sơn"]),
    ("Biên phòng Xuân Hạ", []),
    ("Biên phòng Việt Nam, Báo Biên phòng Lạng Sơn, công tác biên phòng tỉnh Lạng Sơn", []),
    ("Ban Chỉ huy Bộ đội Biên phòng - Bộ Chỉ huy Quân sự tỉnh Lạng Sơn", ["VN provincial_command Lạng Sơn"]),
    ("Ban Chỉ huy BĐBP (Bộ CHQS tỉnh Lào Cai)", ["VN provincial_command Lào Cai"]),
    ("Bộ CHQS và Ty An ninh tỉnh Xiêng Khoảng (Lào)", ["LA authority Xiêng Khoảng"] * 2),
    ("BĐBP và Công an tỉnh Lạng Sơn", ["VN provincial_command Lạng Sơn", "VN authority Lạng Sơn"]),
    ("BĐBP và nhân dân tỉnh Lạng Sơn", []),
    ("Bộ CHQS và Công an tỉnh", []),
    ("Chi đội Biên phòng Hồng Hà", ["CN border_management_detachment Hồng Hà"]),
    ("Đại đội biên phòng Công an huyện Hà Khẩu", ["CN border_management_brigade Hà Khẩu"]),
    ("Trạm xuất nhập cảnh biên phòng Thiên Bảo", [f"{STATION} Thiên Bảo"]),
    ("Đồn biên phòng công an Na Pha (Trung Quốc)", ["CN border_police_station Na Pha"]),
    ("Trạm kiểm soát biên phòng cầu Hồ Kiều II", ["VN control_station Hồ Kiều"]),
    ("Đồn Biên phòng CKQT Cầu Treo", posts("Cầu Treo")),
    ("Cơ quan Quản lý di dân quốc gia Trung Quốc", ["CN national_authority -"]),
    ("Đội Quản lý biên giới Kim Bình", ["CN border_management_brigade Kim Bình"]),
    ("Tiểu đoàn Biên phòng 3 (Lữ đoàn Biên phòng 334, Trung Quốc)", ["CN border_defence_unit 3"]),
    ("Đồn Công an cửa khẩu quốc tế Bà Vẹt (Campuchia)", ["KH authority Bà Vẹt"]),
]

GROUPS = [
    ("các đồn, trạm Biên phòng tỉnh Cao Bằng", posts("Cao Bằng")),
    ("Bốn đồn Biên phòng của BĐBP Cao Bằng gồm: Sóc Giang, Xuân Hạ, Thu Đông, Bản Mới",
     posts("Sóc Giang", "Xuân Hạ", "Thu Đông", "Bản Mới")),
    ("các đồn biên phòng thuộc BĐBP Lạng Sơn: Chi Ma, Bắc Xa", posts("Chi Ma", "Bắc Xa")),
    ("2 đồn biên phòng (Chi Ma, Bắc Xa)", posts("Chi Ma", "Bắc Xa")),
    ("Cụm 7 Đồn Biên phòng tỉnh Quảng Ninh", posts("Quảng Ninh 7")),
    ("Bốn đồn Biên phòng tỉnh Lai Châu", posts("Lai Châu 4")),
    ("Năm Đồn Biên phòng tỉnh Lai Châu", posts("Lai Châu 5")),
    ("đầu năm Đồn Biên phòng tỉnh Lai Châu", posts("Lai Châu")),
    ("giữa năm đồn Biên phòng Pò Hèn, Hoành Mô, Bắc Xa, Chi Ma và cửa khẩu quốc tế Hữu Nghị",
     posts("Pò Hèn", "Hoành Mô", "Bắc Xa", "Chi Ma", "Hữu Nghị")),
    ("Cụm 9 Đồn Biên phòng tỉnh Hà Giang, Cao Bằng", posts("Hà Giang", "Cao Bằng")),
    ("các đồn Biên phòng Lạng Sơn", posts("Lạng Sơn")),
    ("các đồn thuộc Ban Chỉ huy BĐBP tỉnh Điện Biên", posts("Điện Biên")),
    ("các đồn Biên phòng thuộc tỉnh Điện Biên", posts("Điện Biên")),
    ("các đồn Biên phòng trên tuyến biên giới tỉnh Điện Biên", posts("Điện Biên")),
    # The words stand for no unit of a known place.
    ("các đồn biên phòng hai bên", []),
    ("các đồn Biên phòng tuyến biên giới Việt - Trung", []),
    ("các đồn bạn thuộc địa bàn", []),
    ("hai bên Đồn – Trạm, cán bộ đồn và Trạm", []),
    ("Bộ Chỉ huy BĐBP tỉnh giao cho các đơn vị", []),
    ("Trạm Biên phòng phía bạn, Trạm Y tế Bản Lầu", []),
    ("các trạm hội ngộ hội đàm đối diện", []),
]

SHORT = [
    ("Đồn Biên phòng Pò Hèn mở cửa. Đồn Pò Hèn có khách.", posts("Pò Hèn", "Pò Hèn")),
    ("Đồn Pò Hèn có khách", []),
    ("Trạm kiểm tra Biên phòng XNC Đông Hưng họp; Trạm Đông Hưng nói", [f"{STATION} Đông Hưng"] * 2),
    ("Đồn Biên phòng Pò Hèn, Đồn Biên phòng Hoành Mô họp. Hai đồn Pò Hèn và Hoành Mô", posts("Pò Hèn", "Hoành Mô") * 2),
]


@pytest.mark.parametrize(("text", "expected"), LISTS + KINDS + CAPITALS + PROVINCES + GROUPS + SHORT)
def test_units_in_a_text(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize("text", [
    "các đồn thuộc Ban Chỉ huy BĐBP tỉnh Điện Biên", "Ban Chỉ huy BĐBP, Bộ CHQS tỉnh Điện Biên",
    "BĐBP và Công an tỉnh Điện Biên", "BĐBP ĐIỆN BIÊN",
])
def test_the_span_and_the_name_of_a_unit_hold_its_place(text):
    for mention in units(text):
        assert mention.unit.place == "Điện Biên"
        assert "điện biên" in text[mention.start:mention.end].lower()
        assert "điện biên" in mention.unit.name.lower()


@pytest.mark.parametrize(("text", "name", "parent"), [
    ("các đồn biên phòng Cửa khẩu quốc tế Trà Lĩnh, Tà Lùng", "Đồn biên phòng Cửa khẩu quốc tế Trà Lĩnh", None),
    ("Đồn Biên phòng: cửa khẩu Chi Ma (BĐBP Lạng Sơn)", "Đồn Biên phòng cửa khẩu Chi Ma", "BĐBP Lạng Sơn"),
    ("Bộ đội Biên phòng (BĐBP) tỉnh Cao Bằng", "Bộ đội Biên phòng tỉnh Cao Bằng", None),
    ("BĐBP 2 tỉnh Cao Bằng, Lạng Sơn", "BĐBP tỉnh Cao Bằng", None),
    ("BĐBP các tỉnh: Cao Bằng, Lạng Sơn", "BĐBP Cao Bằng", None),
    ("Đồn Biên phòng cửa khẩu quốc tế (CKQT) Hữu Nghị", "Đồn Biên phòng cửa khẩu quốc tế Hữu Nghị", None),
    ("Phân trạm Lý Hỏa, Trạm kiểm tra Biên phòng XNC Động Trung",
     "Phân trạm Lý Hỏa", "Trạm kiểm tra Biên phòng XNC Động Trung"),
    ("Trạm kiểm tra Biên phòng XNC Long Bang trực thuộc Tổng trạm kiểm tra Biên phòng XNC Quảng Tây",
     "Trạm kiểm tra Biên phòng XNC Long Bang", "Tổng trạm kiểm tra Biên phòng XNC Quảng Tây"),
    ("Đồn Biên phòng Chi Ma (đối diện Trạm kiểm tra Biên phòng XNC Ái Điểm)", "Đồn Biên phòng Chi Ma", None),
    ("Đồn Biên phòng Chi Ma (ảnh trên)", "Đồn Biên phòng Chi Ma", None),
    ("Đồn Biên phòng Chi Ma, Bộ Chỉ huy BĐBP tỉnh, Việt Nam", "Đồn Biên phòng Chi Ma", None),
    ("Bộ đội Biên phòng Lạng Sơn thuộc Bộ Tư lệnh BĐBP", "Bộ đội Biên phòng Lạng Sơn", "Bộ Tư lệnh BĐBP"),
    ("Đại đội Biên phòng 321 (Bộ Chỉ huy Quân sự tỉnh Savannakhet, Lào)", "Đại đội Biên phòng 321",
     "Bộ Chỉ huy Quân sự tỉnh Savannakhet"),
    ("Bộ Tư lệnh BĐBP, Bộ Quốc phòng", "Bộ Tư lệnh BĐBP", "Bộ Quốc phòng"),
    ("Đồn Biên phòng Đèo Xanh (Bộ CHQS tỉnh Cao Bằng)", "Đồn Biên phòng Đèo Xanh", "Bộ CHQS tỉnh Cao Bằng"),
    # Two units side by side are no chain.
    ("Đồn Biên phòng Chi Ma, Đồn Biên phòng Bắc Xa", "Đồn Biên phòng Chi Ma", None),
])
def test_the_first_unit_by_its_full_name_and_the_one_above(text, name, parent):
    first = units(text)[0].unit
    assert (first.name, first.parent) == (name, parent)


def test_what_is_said_once_of_several_heads_holds_for_all():
    text = "Đồn Biên phòng Chi Ma, Đồn Biên phòng Bắc Xa và Đồn Biên phòng Chi Lăng (thuộc BĐBP Lạng Sơn)"
    assert [m.unit.parent for m in units(text)] == ["BĐBP Lạng Sơn"] * 3
    text = "Đồn Biên phòng Pò Hèn (BĐBP Quảng Ninh), Đồn Biên phòng Chi Ma (BĐBP Lạng Sơn)"
    assert [m.unit.parent for m in units(text)] == ["BĐBP Quảng Ninh", "BĐBP Lạng Sơn"]
    text = "Phân trạm Lý Hỏa, Đồn Biên phòng Chi Ma (BĐBP Lạng Sơn)"
    assert [m.unit.parent for m in units(text)] == [None, "BĐBP Lạng Sơn"]


def test_superiors_are_no_mentions_but_their_spans_are_kept():
    text = ("Trạm kiểm tra Biên phòng XNC Long Bang, Tổng trạm kiểm tra Biên phòng XNC Quảng Tây "
            "(Cục Quản lý di dân quốc gia)")
    [mention] = units(text)
    assert [text[start:end] for start, end in mention.parents] == [
        "Tổng trạm kiểm tra Biên phòng XNC Quảng Tây", "Cục Quản lý di dân quốc gia"]


def test_keys():
    apart = units("Đồn Biên phòng Pò Hèn, Đồn Biên phòng Bản Mới")
    assert [m.unit.id for m in apart] == ["vn-border-post-po-hen", None]
    # Named under another province with posts that are that province's: the list's superior is not each one's.
    together = units("các đồn Biên phòng Thu Lũm, Y Tý (BĐBP Lai Châu)")
    assert [m.unit.id for m in together] == ["vn-border-post-thu-lum", "vn-border-post-y-ty"]
    # A namesake elsewhere is another post, and a group is no post.
    assert units("Đồn Biên phòng Y Tý (BĐBP Lai Châu)")[0].unit.id is None
    assert units("4 Đồn Biên phòng tỉnh Lào Cai")[0].unit.id is None


def test_a_toponym_ends_where_a_name_of_a_person_begins():
    assert told("Đồn Biên phòng Pò Hèn Nguyễn Thế Anh nói") == posts("Pò Hèn")
    assert told("Đồn Biên phòng Bản Mới Nguyễn Thế Anh nói") == posts("Bản Mới")
    assert told("Đồn Biên phòng Một Hai Ba Bốn Năm Sáu") == posts("Một Hai Ba Bốn Năm")


@pytest.mark.parametrize(("text", "place"), [
    ("Chính ủy Chi đội quản lý biên giới Kỳ Thạch Lâm Khương Gia Hào phát biểu", "Kỳ Thạch Lâm"),
    ("Chính ủy Chi đội quản lý biên giới Kỳ Thạch Khương Gia Hào phát biểu", "Kỳ Thạch"),
    ("Đồn trưởng Đồn Biên phòng Mường Thạch Đinh Văn Quang Hào phát biểu", "Mường Thạch"),
])
def test_an_unknown_toponym_ends_where_a_name_of_its_country_begins(text, place):
    assert [mention.unit.place for mention in units(text)] == [place]


def test_an_unknown_toponym_is_as_long_as_where_no_name_follows_it():
    text = "Đồn Biên phòng Bản Lầu gặp Đại đội quản lý biên giới Kỳ Thạch Lâm. Đại đội trưởng {} Mã Vĩ phát biểu."
    found = units(text.format("Đại đội quản lý biên giới Kỳ Thạch Lâm"))
    assert [mention.unit.place for mention in found] == ["Bản Lầu", "Kỳ Thạch Lâm", "Kỳ Thạch Lâm"]
    found = units(text.replace("Thạch Lâm", "Thạch").format("Đại đội quản lý biên giới Kỳ Thạch Lâm"))
    assert [mention.unit.place for mention in found] == ["Bản Lầu", "Kỳ Thạch", "Kỳ Thạch"]


def test_spans_of_a_list():
    text = "các đồn Biên phòng cửa khẩu Chi Ma, Bắc Xa và Trạm"
    first, second = units(text)
    assert text[first.start:first.end] == "đồn Biên phòng cửa khẩu Chi Ma"
    assert text[second.start:second.end] == "Bắc Xa"
    assert text[second.head_start:second.head_end] == "đồn Biên phòng"
    assert first.list_id == second.list_id


PIECES = st.sampled_from([
    "Đồn Biên phòng", "các đồn biên phòng", "4 Đồn BP", "cửa khẩu quốc tế", "Lào Cai", "Hà Khẩu", "Bản Mới", "Nguyễn",
    ",", " và ", "(", ")", ":", " - ", "thuộc", "BĐBP", "tỉnh", "Trạm", "Trung Quốc", "Lào", "Bộ CHQS", "213", "Đồn",
    ".",
    "\n\n", "Km3", "Phân trạm"])
TEXTS = st.lists(PIECES, max_size=25).map(" ".join)


@pytest.mark.slow
@given(TEXTS)
def test_mentions_stand_in_order_inside_the_text_and_their_toponym_in_their_span(text):
    mentions = units(text)
    assert [m.start for m in mentions] == sorted(m.start for m in mentions)
    for mention in mentions:
        assert 0 <= mention.head_start <= mention.start < mention.end <= len(text)
        assert mention.head_start < mention.head_end <= mention.end
        spans = [(mention.start, mention.end), *mention.parents]
        if mention.unit.place:
            assert any(mention.unit.place in " ".join(text[a:b].split()) for a, b in spans) or mention.parents == ()
        assert mention.unit.place or mention.unit.kind in ("national_authority", "authority")
        assert not mention.unit.place or mention.unit.kind != "national_authority"


@pytest.mark.slow
@given(st.text(max_size=200))
def test_any_text_is_read(text):
    assert isinstance(units(text), tuple)


def test_a_caption_lies_where_its_page_does():
    body = Passage("Đồn Biên phòng Bản Lạ hội đàm với Đồn Công an biên phòng Ô Chà (Campuchia) trong hai giờ.")
    caption = "Chỉ huy Đồn Công an biên phòng Ô Chà phát biểu."
    found = find_units(Passage(caption, "images.0.caption", body), VI, Gazetteer.packaged())
    assert [mention.unit.country for mention in found] == [Country.KH]


def test_a_post_that_the_page_tells_of_is_the_captions():
    body = Passage("Đồn Biên phòng Bản Lạ gặp Đồn Biên phòng Xẻng Lạ (tỉnh Hủa Phăn, Lào).")
    caption = "Chỉ huy Đồn Biên phòng Xẻng Lạ và chỉ huy Đồn Biên phòng Bản Lạ trồng cây."
    found = find_units(Passage(caption, "images.0.caption", body), VI, Gazetteer.packaged())
    assert [mention.unit.country for mention in found] == [Country.LA, Country.VN]
