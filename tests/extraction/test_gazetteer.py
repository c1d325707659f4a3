"""What the gazetteer answers: toponyms in a text, units, crossings, pairs, countries and provinces by name."""
import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.extraction.gazetteer import Gazetteer
from articles.extraction.gazetteer_data import (
    CrossingEntry,
    Name,
    PairEntry,
    PlaceEntry,
    Status,
    UnitEntry,
)
from articles.fold import fold
from articles.vocabulary import (
    Country,
    CrossingMode,
    CrossingStatus,
    Language,
    NameLanguage,
    NameRole,
    PlaceKind,
    UnitKind,
)

GAZETTEER = Gazetteer.packaged()
VN, CN, LA = Country.VN, Country.CN, Country.LA
POST, STATION, COMMAND = UnitKind.BORDER_POST, UnitKind.INSPECTION_STATION, UnitKind.PROVINCIAL_COMMAND
KNOWN = {fold(name.text).replace("y", "i") for group in (GAZETTEER.units, GAZETTEER.crossings, GAZETTEER.places)
         for entry in group.values() for name in entry.names if name.certain}


def found(text):
    return [text[hit.start:hit.end] for hit in GAZETTEER.find(text)]


@pytest.mark.parametrize(("text", "expected"), [
    ("", []),
    ("Hôm qua, Đồn Biên phòng cửa khẩu quốc tế Lào Cai gặp Trạm Hà Khẩu.", ["Lào Cai", "Hà Khẩu"]),
    ("cặp cửa khẩu Trà Lĩnh–Long Bang", ["Trà Lĩnh", "Long Bang"]),
    ("cửa khẩu Thanh Thuỷ, Kim Thuỷ Hà và Lí Vạn", ["Thanh Thuỷ", "Kim Thuỷ Hà", "Lí Vạn"]),
    ("ĐỒN BIÊN PHÒNG MÓNG CÁI", ["MÓNG CÁI"]),
    ("Mường khương đón khách", ["Mường khương"]),
    # Transcribed with hyphens or without; a suspension bridge is no crossing.
    ("từ Đen-sa-vẳn về Lao Bảo-Đensavẳn", ["Đen-sa-vẳn", "Lao Bảo", "Đensavẳn"]),
    ("Cầu treo dài 90 m, cửa khẩu Cầu treo", ["Cầu treo"]),
    # The longest name that starts first.
    ("Cửa khẩu Hữu Nghị Quan mở lại", ["Hữu Nghị Quan"]),
    ("云南省河口县与老街省", ["云南", "河口", "老街"]),
    ("憑祥與諒山", ["憑祥", "諒山"]),
    ("Officers from Lao Cai met those from Hekou near Ha Khau.", ["Lao Cai", "Hekou", "Ha Khau"]),
    ("口岸(Hekou)河口Hekou口岸", ["Hekou", "河口", "Hekou"]),
    ("tai cua khau Thanh Thuy, tinh Ha Giang", ["Thanh Thuy", "Ha Giang"]),
])
def test_finds_toponyms(text, expected):
    assert found(text) == expected


@pytest.mark.parametrize("text", [
    "Láo Cải không phải tên tỉnh",                # other marks
    "Thanh Thúi là một từ khác hẳn",              # i and y are alike only where they stand alone
    "Ban Quan hệ quốc tế họp bàn về biên giới",   # no Bản Quẩn on a page that has marks
    "xLào Cai và Hà Khẩux, Hà Khẩu9",             # inside other words
    "họ trồng long bang trên nương",              # no capital
])
def test_other_words_are_no_toponyms(text):
    assert found(text) == []


@pytest.mark.parametrize(("text", "expected"), [
    ("trao danh hiệu Sứ giả Hữu nghị", []),
    ("BIÊN GIỚI HÒA BÌNH, HỮU NGHỊ", []),
    ("ĐỒN BIÊN PHÒNG CỬA KHẨU QUỐC TẾ HỮU NGHỊ", ["HỮU NGHỊ"]),
    ("tại cửa khẩu quốc tế Hữu nghị", ["Hữu nghị"]),
    ("Đồn Hữu Nghị", ["Hữu Nghị"]),
    ("中越友谊长存，优化布局", []),
    ("友谊口岸和布局口岸", ["友谊", "布局"]),
    ("铁路口岸—山腰", ["山腰"]),
    ("爬到山腰休息", []),
])
def test_a_common_word_is_a_toponym_only_beside_a_designator(text, expected):
    assert found(text) == expected


def test_a_hit_tells_all_that_it_may_mean():
    hit, = GAZETTEER.find("Hà Khẩu")
    assert hit.crossings == ("cn-hekou",)
    assert hit.places == ("cn-hekou-county",)
    assert "cn-inspection-station-ha-khau" in hit.units
    assert hit.countries == (CN,)


@pytest.mark.slow
@given(st.lists(st.one_of(
    st.sampled_from(["Lào Cai", "Hà Khẩu", "HỮU NGHỊ", "Thuỷ", "河口", "友谊关", " - ", ", ", "cửa khẩu ", "Ha Giang",
                     "y", "İ"]),
    st.text(max_size=5))).map("".join))
def test_hits_are_in_order_apart_and_fold_to_a_known_name(text):
    last = 0
    for hit in GAZETTEER.find(text):
        assert last <= hit.start < hit.end <= len(text)
        assert fold(text[hit.start:hit.end]).replace("y", "i") in KNOWN
        assert hit.units or hit.crossings or hit.places
        last = hit.end


def test_lone_surrogates_do_no_harm():
    assert found("\ud800 Lào Cai \udfff") == ["Lào Cai"]


@pytest.mark.parametrize(("toponym", "expected"), [
    ("Lào Cai", VN), ("thành phố Lào Cai", VN), ("phường Lào Cai, tỉnh Lào Cai", VN), ("Ha Khau", CN),
    ("châu tự trị Hồng Hà", CN), ("河口县", CN), ("老街省", VN), ("Móng Cai", None), ("Phông Sa Lỳ", LA),
    ("Kandal province", Country.KH), ("Atlantis", None), ("", None),
    ("cầu Bắc Luân II", None),             # its two ends lie in two countries
    ("biên giới Lào Cai - Hà Khẩu", None),
])
def test_country_of(toponym, expected):
    assert GAZETTEER.country_of(toponym) == expected


@pytest.mark.parametrize(("toponym", "day", "expected"), [
    ("Săm Pun", None, "vn-tuyen-quang"), ("Săm Pun", "2025-06-30", "vn-ha-giang"),
    ("Săm Pun", "2025-07-01", "vn-tuyen-quang"), ("Hà Giang", "2020", "vn-ha-giang"),
    ("phường Lào Cai, tỉnh Lào Cai", None, "vn-lao-cai"), ("Yên Bái", None, "vn-lao-cai"),
    ("huyện Mường Khương", "2023-03-30", "vn-lao-cai"), ("Hà Khẩu", None, "cn-yunnan"), ("憑祥市", None, "cn-guangxi"),
    ("Leng Su Sìn", None, "vn-dien-bien"), ("Bắc Sơn", None, None), ("Thanh Thủy", None, None),
    ("Atlantis", None, None),
])
def test_province_of(toponym, day, expected):
    assert GAZETTEER.province_of(toponym, day) == expected


@pytest.mark.parametrize(("country", "kind", "place", "parent_place", "expected"), [
    (VN, POST, "Lào Cai", None, "vn-border-post-lao-cai"),
    (VN, POST, "cửa khẩu quốc tế Lào Cai", None, "vn-border-post-lao-cai"),
    (VN, POST, "CKQT LÀO CAI", "Lào Cai", "vn-border-post-lao-cai"),
    (VN, POST, "老街国际口岸", None, "vn-border-post-lao-cai"),
    (VN, POST, "Móng Cái international border gate", None, "vn-border-post-mong-cai"),
    (VN, POST, "Quang Hán", None, "vn-border-post-tra-linh"),
    (VN, UnitKind.CONTROL_STATION, "cửa khẩu đường bộ quốc tế số II Kim Thành", None, "vn-control-station-kim-thanh"),
    (CN, STATION, "Hà Khẩu", "Vân Nam", "cn-inspection-station-ha-khau"),
    (CN, STATION, "Hà Khẩu", "châu Hồng Hà", "cn-inspection-station-ha-khau"),
    (CN, STATION, "天宝", None, "cn-inspection-station-thien-bao"),
    (CN, UnitKind.BORDER_MANAGEMENT_BRIGADE, "Hà Khẩu", None, "cn-border-management-brigade-ha-khau"),
    (CN, UnitKind.BORDER_MANAGEMENT_DETACHMENT, "châu Văn Sơn", None, "cn-border-management-detachment-van-son"),
    (VN, COMMAND, "tỉnh Hà Giang", None, "vn-provincial-command-ha-giang"),
    (VN, COMMAND, "Tuyên Quang", None, "vn-provincial-command-ha-giang"),
    (VN, UnitKind.NATIONAL_AUTHORITY, None, None, "vn-national-authority"),
    # The post Thanh Thủy of Nghệ An is another; a province after its merger is the same.
    (VN, POST, "Thanh Thủy", "Nghệ An", None),
    (VN, POST, "Thanh Thủy", "tỉnh Hà Giang", "vn-border-post-thanh-thuy"),
    (VN, POST, "Thanh Thủy", "Tuyên Quang", "vn-border-post-thanh-thuy"),
    (VN, POST, "Thanh Thủy", "Bộ đội Biên phòng tỉnh Nghệ An", None),
    (VN, POST, "Thanh Thủy", "Bộ đội Biên phòng Hà Giang", "vn-border-post-thanh-thuy"),
    (CN, STATION, "Hà Khẩu", "Tổng đội Công an Biên phòng Vân Nam", "cn-inspection-station-ha-khau"),
    (CN, STATION, "Hà Khẩu", "Tổng trạm Quảng Tây", None),
    (VN, POST, "Thanh Thủy", "Atlantis", "vn-border-post-thanh-thuy"),
    (VN, POST, "Sì Lờ Lầu", "Lai Châu", "vn-border-post-si-lo-lau"),
    (VN, POST, "Sì Lờ Lầu", "Cao Bằng", None),
    (CN, POST, "Lào Cai", None, None),
    (VN, POST, "Atlantis", None, None),
    (VN, POST, None, None, None),
])
def test_unit(country, kind, place, parent_place, expected):
    assert GAZETTEER.unit(country, kind, place, parent_place) == expected


@pytest.mark.parametrize(("name", "expected"), [
    ("BTL BĐBP", "vn-national-authority"), ("bộ tư lệnh bộ đội biên phòng", "vn-national-authority"),
    ("公安部边防管理局", "cn-national-authority"),
    ("Chi đội Công an Biên phòng Văn Sơn", "cn-border-management-detachment-van-son"),
    ("Ban Chỉ huy BĐBP tỉnh Tuyên Quang", "vn-provincial-command-ha-giang"), ("Hà Khẩu", None), ("Đội kèn", None),
])
def test_named(name, expected):
    assert GAZETTEER.named(name) == expected


@pytest.mark.parametrize(("name", "country", "expected"), [
    ("Lào Cai", None, ("vn-lao-cai-road", "vn-lao-cai-rail")), ("cửa khẩu quốc tế Kim Thành", VN, ("vn-kim-thanh",)),
    ("Bắc Sơn", CN, ("cn-beishan-hekou", "cn-beishan-ningming")), ("Bắc Sơn", VN, ()),
    ("芝麻口岸", None, ("vn-chi-ma",)), ("Vân Nam", None, ()),
])
def test_crossing(name, country, expected):
    assert GAZETTEER.crossing(name, country) == expected


@pytest.mark.parametrize(("a", "b", "key", "sides"), [
    ("Kim Thành", "Bắc Sơn", "vn-kim-thanh--cn-beishan-hekou", (VN, CN)),
    ("北山", "Co Sâu", "vn-co-sau--cn-beishan-ningming", (CN, VN)),
    ("Lào Cai", "Hà Khẩu", "vn-lao-cai-road--cn-hekou", (VN, CN)),
    ("Lào Cai", "Sơn Yêu", "vn-lao-cai-rail--cn-shanyao", (VN, CN)),
    ("天保口岸", "清水", "vn-thanh-thuy--cn-tianbao", (CN, VN)),
    ("Ka Long", "Đông Hưng", "vn-ka-long--cn-dongxing", (VN, CN)),
    ("Bắc Luân II", "Đông Hưng", "vn-mong-cai--cn-dongxing", (VN, CN)),
    ("Bờ Y", "Phu Cưa", "vn-bo-y--la-phu-cua", (VN, LA)),
    ("Bà-vẹt", "Mộc Bài", "vn-moc-bai--kh-bavet", (Country.KH, VN)),
    ("La Lay", "La Lay", "vn-la-lay--la-la-lay", (VN, LA)),   # one name for both sides
    ("Kim Thành", "Hà Khẩu", None, None),
    ("Atlantis", "Hà Khẩu", None, None),
])
def test_pair_and_its_sides(a, b, key, sides):
    pair = GAZETTEER.pair(a, b)
    assert (pair and pair.key) == key
    assert GAZETTEER.pair(b, a) == pair
    assert GAZETTEER.sides(a, b) == sides


@pytest.mark.parametrize(("name", "country", "language", "mode", "expected"), [
    ("Hà Khẩu", CN, Language.VI, None, "Lào Cai"), ("河口", CN, Language.ZH, None, "老街"),
    ("Kim Thành", VN, Language.EN, None, "Beishan"), ("天保", CN, Language.EN, None, "Thanh Thuy"),
    ("山腰", CN, Language.ZH, CrossingMode.RAIL, "老街"), ("Sơn Yêu", CN, Language.VI, None, None),
    ("Đông Hưng", CN, Language.VI, None, None), ("平河", CN, Language.ZH, None, None),
    ("Atlantis", CN, Language.VI, None, None),
])
def test_opposite(name, country, language, mode, expected):
    assert GAZETTEER.opposite(name, country, language, mode) == expected


@pytest.mark.parametrize(("key", "day", "expected"), [
    ("vn-tra-linh--cn-longbang", "2023-12-27", CrossingStatus.BILATERAL),
    ("vn-tra-linh--cn-longbang", "2023-12-28", CrossingStatus.INTERNATIONAL),
    ("vn-tra-linh--cn-longbang", "2023-12", None),   # it was both in that month
    ("vn-tra-linh--cn-longbang", None, CrossingStatus.INTERNATIONAL),
    ("vn-thanh-thuy--cn-tianbao", "2013-05-01", None),
    ("vn-thanh-thuy--cn-tianbao", "2014-05-01", CrossingStatus.INTERNATIONAL),
    ("vn-pho-bang--cn-donggan", "2020", None),       # the sources differ
    ("vn-ban-gioc--cn-detian", None, None),
])
def test_status_on(key, day, expected):
    assert GAZETTEER.status_on(GAZETTEER.pairs[key], day) == expected


def name(text, language=NameLanguage.VI, **more):
    return Name(text, language, NameRole.PLACE, **more)


@pytest.fixture
def small():
    """A gazetteer as the shell makes one, of invented places: two posts of one name, and one name in two countries."""
    places = [PlaceEntry("vn-mo", PlaceKind.PROVINCE, VN, (name("Mộ"),)),
              PlaceEntry("vn-ta", PlaceKind.PROVINCE, VN, (name("Tạ"),)),
              PlaceEntry("la-khe", PlaceKind.PROVINCE, LA, (name("Khe Đá"),))]
    crossings = [CrossingEntry("vn-khe-da", VN, "vn-mo", (name("Khe Đá"),)),
                 CrossingEntry("vn-bo-cao", VN, "vn-ta", (name("Bờ Cao"),)),
                 CrossingEntry("la-na-xa", LA, "la-khe", (name("Nà Xa"), name("Nà Quên", certain=False)))]
    units = [UnitEntry("vn-border-post-khe-da", POST, VN, (name("Khe Đá"),), crossings=("vn-khe-da",)),
             UnitEntry("vn-border-post-khe-da-2", POST, VN, (name("Khe Đá"),), crossings=("vn-bo-cao",)),
             UnitEntry("vn-authority", UnitKind.AUTHORITY, VN, (Name("Sở Ngoại vụ", NameLanguage.VI, NameRole.FULL),)),
             UnitEntry("vn-border-post-doi-gio", POST, VN, (name("Đồi Gió"),))]
    pairs = [PairEntry("vn-khe-da--la-na-xa", ("vn-khe-da", "la-na-xa"), (CrossingMode.ROAD,),
                       (Status(CrossingStatus.LANE),))]
    return Gazetteer(units=units, crossings=crossings, pairs=pairs, places=places)


def test_two_units_of_one_name_are_told_apart_by_their_parent(small):
    assert small.unit(VN, POST, "Khe Đá") is None
    assert small.unit(VN, POST, "Khe Đá", "tỉnh Mộ") == "vn-border-post-khe-da"
    assert small.unit(VN, POST, "Khe Đá", "tỉnh Tạ") == "vn-border-post-khe-da-2"
    assert small.unit(VN, POST, "Đồi Gió", "tỉnh Tạ") is None
    assert small.unit(VN, UnitKind.AUTHORITY, None) is None


def test_a_name_in_two_countries_has_none(small):
    assert small.country_of("Khe Đá") is None
    assert small.country_of("Nà Xa") == LA
    assert small.sides("Nà Xa", "Khe Đá") == (LA, VN)
    assert small.opposite("Khe Đá", VN, Language.VI) == "Nà Xa"
    assert small.crossing("Nà Quên") == ()
    assert small.find("Nà Quên") == ()


def test_an_empty_gazetteer_knows_nothing():
    empty = Gazetteer()
    assert empty.find("Lào Cai") == ()
    assert empty.country_of("Lào Cai") is None
    assert empty.unit(VN, UnitKind.NATIONAL_AUTHORITY, None) is None
    assert empty.digest != GAZETTEER.digest


def test_entries_cannot_be_changed():
    with pytest.raises(TypeError):
        GAZETTEER.units["vn-border-post-x"] = None
    assert Gazetteer.packaged() is GAZETTEER
