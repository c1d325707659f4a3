"""Pairs of opposite crossings in Vietnamese text: sides, status, mode."""
import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.extraction.crossings import find_crossings, seats_of
from articles.extraction.document import Passage
from articles.extraction.gazetteer import Gazetteer
from articles.extraction.languages import LANGUAGES
from articles.extraction.units import find_units
from articles.records import Pair
from articles.vocabulary import Language

VI = LANGUAGES[Language.VI]


def pairs(text: str, seats=None) -> tuple[Pair, ...]:
    return find_crossings(Passage(text), VI, Gazetteer.packaged(), seats or {})


def told(text: str, seats=None) -> list[str]:
    return [" ".join([f"{a}={b}" for a, b in pair.sides] + [str(value) for value in (pair.status, pair.mode) if value])
            for pair in pairs(text, seats)]


CHI_MA = "VN=Chi Ma CN=Ái Điểm"


@pytest.mark.parametrize(("text", "expected"), [
    # Either order, any dash, with and without brackets.
    ("qua cặp cửa khẩu song phương Chi Ma – Ái Điểm", [f"{CHI_MA} bilateral"]),
    ("cửa khẩu Ái Điểm (Trung Quốc) — Chi Ma (Việt Nam)", [CHI_MA]),
    ("cửa khẩu Chi Ma-Ái Điểm", [CHI_MA]),
    ("cửa khẩu Chi Ma (Việt Nam)/Ái Điểm (Trung Quốc)", [CHI_MA]),
    ("cửa khẩu Chi Ma (Lạng Sơn) - Ái Điểm (Bằng Tường)", [CHI_MA]),
    ("cửa khẩu song phương Chi Ma đối diện với cửa khẩu Ái Điểm", [f"{CHI_MA} bilateral"]),
    ("cặp cửa khẩu Chi Ma và Ái Điểm", [CHI_MA]),
    ("Chi Ma - Ái Điểm", [CHI_MA]),
    ("CẶP CỬA KHẨU SONG PHƯƠNG CHI MA - ÁI ĐIỂM", [f"{CHI_MA} bilateral"]),
    # What the words before it say.
    ("cửa khẩu quốc tế Thanh Thủy - Thiên Bảo", ["VN=Thanh Thủy CN=Thiên Bảo international"]),
    ("cửa khẩu Chi Ma - Ái Điểm (đường bộ)", [f"{CHI_MA} road"]),
    ("đường chuyên dụng vận tải hàng hóa Tân Thanh - Pò Chài", ["VN=Tân Thanh CN=Pò Chài lane"]),
    ("lối thông quan xuất nhập khẩu Tân Thanh - Pò Chài", ["VN=Tân Thanh CN=Pò Chài lane"]),
    ("CKQT Thanh Thủy - Thiên Bảo", ["VN=Thanh Thủy CN=Thiên Bảo international"]),
    ("cửa khẩu quốc tế (CKQT) Thanh Thủy - Thiên Bảo", ["VN=Thanh Thủy CN=Thiên Bảo international"]),
    ("cửa khẩu phụ Nà Lạn - Bố Cục", ["VN=Nà Lạn CN=Bố Cục secondary"]),
    ("lối mở Km3+4 Hải Yên - Đông Hưng", ["VN=Km3+4 Hải Yên CN=Đông Hưng opening"]),
    ("lối thông quan Tân Thanh - Pò Chài", ["VN=Tân Thanh CN=Pò Chài lane"]),
    ("cửa khẩu quốc tế đường sắt Đồng Đăng - Bằng Tường", ["VN=Đồng Đăng CN=Bằng Tường international rail"]),
    ("Sóc Giang – Bình Mãng (song phương)", ["VN=Sóc Giang CN=Bình Mãng bilateral"]),
    ("các cặp cửa khẩu gồm: quốc tế Thanh Thủy - Thiên Bảo; song phương Chi Ma - Ái Điểm, Sóc Giang – Bình Mãng",
     ["VN=Thanh Thủy CN=Thiên Bảo international", f"{CHI_MA} bilateral", "VN=Sóc Giang CN=Bình Mãng bilateral"]),
    ("Tỉnh có 2 cặp cửa khẩu song phương nối với Quảng Tây, gồm: Chi Ma - Ái Điểm và Sóc Giang – Bình Mãng",
     [f"{CHI_MA} bilateral", "VN=Sóc Giang CN=Bình Mãng bilateral"]),
    ("hai cửa khẩu song phương (Chi Ma - Ái Điểm, Sóc Giang - Bình Mãng)",
     [f"{CHI_MA} bilateral", "VN=Sóc Giang CN=Bình Mãng bilateral"]),
    ("cửa khẩu song phương. Chợ họp ở: Chi Ma - Ái Điểm", [CHI_MA]),
    ("ga quốc tế Đồng Đăng - Bằng Tường", ["VN=Đồng Đăng CN=Bằng Tường international rail"]),
    ("cửa khẩu Đèo Xanh của Việt Nam - Suối Vàng của Lào", ["VN=Đèo Xanh LA=Suối Vàng"]),
    ("từ cửa khẩu Chi Ma của Việt Nam sang, cửa khẩu Sóc Giang tiếp giáp cửa khẩu Bình Mãng",
     ["VN=Sóc Giang CN=Bình Mãng"]),
    ("cửa khẩu Đèo Xanh nối với Suối Vàng (Lào)", []),
    # A list says it once.
    ("các cặp cửa khẩu song phương: Chi Ma - Ái Điểm, Sóc Giang – Bình Mãng và Lý Vạn - Thạc Long",
     [f"{CHI_MA} bilateral", "VN=Sóc Giang CN=Bình Mãng bilateral", "VN=Lý Vạn CN=Thạc Long bilateral"]),
    # A side without a toponym is the one opposite.
    ("Cửa khẩu Quốc tế Đường bộ - Hà Khẩu", ["VN=Lào Cai CN=Hà Khẩu international road"]),
    ("Đồng Đăng - cửa khẩu quốc tế đường sắt", ["VN=Đồng Đăng CN=Bằng Tường international rail"]),
    ("cửa khẩu quốc tế - Bản Mới", []),
    ("Cửa khẩu Quốc tế Đường sắt - Chi Ma", []),
    ("quản lý cửa khẩu - Hà Khẩu", []),
    # What is hoped for is not the case.
    ("đề nghị sớm mở cửa khẩu song phương Bình Nghi - Bình Nhi Quan", ["VN=Bình Nghi CN=Bình Nhi Quan"]),
    ("thúc đẩy mở lại cửa khẩu phụ Nà Lạn - Bố Cục", ["VN=Nà Lạn CN=Bố Cục secondary"]),
    ("nâng cấp cửa khẩu song phương Chi Ma - Ái Điểm lên cửa khẩu quốc tế", [f"{CHI_MA} bilateral"]),
    ("đề nghị nâng cấp lên cửa khẩu quốc tế Chi Ma - Ái Điểm", [CHI_MA]),
    # Unknown to the gazetteer: brackets tell, or the side that is known.
    ("cửa khẩu quốc tế Đèo Xanh (Việt Nam) - Suối Vàng (Lào)", ["VN=Đèo Xanh LA=Suối Vàng international"]),
    ("cửa khẩu Đèo Xanh - Suối Vàng (Campuchia)", ["VN=Đèo Xanh KH=Suối Vàng"]),
    ("cửa khẩu Đèo Xanh (Lạng Sơn) - Suối Vàng (Bằng Tường)", ["VN=Đèo Xanh CN=Suối Vàng"]),
    ("Phía Trung Quốc: cửa khẩu Chi Ma - Suối Vàng", ["VN=Chi Ma CN=Suối Vàng"]),
    ("cửa khẩu Chi Ma - Suối Vàng", []),
    ("cửa khẩu Đèo Xanh - Suối Vàng", []),
    ("cửa khẩu Ái Điểm (Trung Quốc) - Suối Vàng (Lào)", []),
    ("cửa khẩu Chi Ma - Tà Lùng", []),
    ("Đèo Xanh (Việt Nam) - Suối Vàng (Lào)", []),
    ("cửa khẩu Đèo Xanh (Việt Nam) và Suối Vàng (Lào)", []),
    # Laos and Cambodia; one name for both sides.
    ("cặp cửa khẩu quốc tế Cầu Treo - Nậm Phao", ["VN=Cầu Treo LA=Nậm Phao international"]),
    ("qua cửa khẩu quốc tế Nậm Cắn - Nậm Cắn", ["VN=Nậm Cắn LA=Nậm Cắn international"]),
    ("cửa khẩu Hà Tiên (Việt Nam) - Prek Xanh (Campuchia)", ["VN=Hà Tiên KH=Prek Xanh"]),
    ("hàng qua Lệ Thanh - Ô-da-đao tăng", ["VN=Lệ Thanh KH=Ô-da-đao"]),
    # Two names that nobody knows: the page's own country stands first, if only one neighbour is spoken of.
    ("cặp cửa khẩu phụ Đèo Xanh - Suối Vàng nối hai tỉnh Nghệ An và Xiêng Khoảng",
     ["VN=Đèo Xanh LA=Suối Vàng secondary"]),
    ("Phía Campuchia mở lối mở Đèo Xanh - Đèo Xanh", ["VN=Đèo Xanh KH=Đèo Xanh opening"]),
    ("Trung Quốc và Lào: cặp cửa khẩu Đèo Xanh - Suối Vàng", []),
    ("cặp lối mở Hồ Thạch Đàm (Trung Quốc) – Nậm Kéo (Việt Nam)", ["VN=Nậm Kéo CN=Hồ Thạch Đàm opening"]),
    ("Sang Trung Quốc qua cặp cửa khẩu Chi Ma - Hồ Thạch Đàm", ["VN=Chi Ma CN=Hồ Thạch Đàm"]),
    ("Sang Trung Quốc qua cửa khẩu Chi Ma - Lộc Bình", []),
    ("Sang Trung Quốc qua cửa khẩu Chi Ma - Nguyễn Thế Anh chụp", []),
    # What a pair is may stand behind it.
    ("Chi Ma - Ái Điểm là cặp cửa khẩu song phương", [f"{CHI_MA} bilateral"]),
    ("Chi Ma - Ái Điểm, một ngày đông: cửa khẩu song phương", [CHI_MA]),
    ("Thanh Thủy (Việt Nam) - Thiên Bảo (Trung Quốc), cửa khẩu quốc tế lâu đời",
     ["VN=Thanh Thủy CN=Thiên Bảo international"]),
    ("Thanh Thủy - Thiên Bảo đã được công nhận là cửa khẩu quốc tế", ["VN=Thanh Thủy CN=Thiên Bảo international"]),
    ("Chi Ma - Ái Điểm, cửa khẩu quốc tế Hữu Nghị - Hữu Nghị Quan",
     [CHI_MA, "VN=Hữu Nghị CN=Hữu Nghị Quan international"]),
    # A table: its first row says what stands in a column, another cell of the row what it is.
    ("STT | Cặp cửa khẩu | Loại\n\n1 | Chi Ma - Ái Điểm | Song phương\n\n2 | Đèo Xanh - Suối Vàng (Lào) | Chính ngạch",
     [f"{CHI_MA} bilateral", "VN=Đèo Xanh LA=Suối Vàng"]),
    ("Cặp cửa khẩu quốc tế | Lượt\n\nThanh Thủy - Thiên Bảo | 12", ["VN=Thanh Thủy CN=Thiên Bảo international"]),
    ("Cặp đơn vị | Thư\n\nChi Ma - Ái Điểm | 12", []),
    ("Chi Ma - Ái Điểm | 12 | 3\n\nCặp đơn vị", [CHI_MA]),
    # Opposite in brackets, behind a dash, told first, and where each lies.
    ("cửa khẩu Chi Ma (đối diện là cửa khẩu Ái Điểm, Trung Quốc)", [CHI_MA]),
    ("Cửa khẩu phụ Nà Thử - đối diện với cửa khẩu Pò Mẫu của Trung Quốc", ["VN=Nà Thử CN=Pò Mẫu secondary"]),
    ("Lối mở Nà Thử (đối diện Pò Mẫu - Trung Quốc)", ["VN=Nà Thử CN=Pò Mẫu opening"]),
    ("Lối mở Nà Thử (bên kia là Pò Mẫu, Trung Quốc)", ["VN=Nà Thử CN=Pò Mẫu opening"]),
    ("Đối diện với lối mở Nà Thử là lối mở Pò Mẫu phía Trung Quốc", ["VN=Nà Thử CN=Pò Mẫu opening"]),
    ("Đối diện cửa khẩu Ái Điểm của Trung Quốc là cửa khẩu Chi Ma", [CHI_MA]),
    ("Lối mở Nà Thử thuộc xã Mường Mẫu, huyện Trà Lĩnh đối diện lối mở Pò Mẫu. Trung Quốc",
     ["VN=Nà Thử CN=Pò Mẫu opening"]),
    ("Cửa khẩu Tà Lùng đông xe, đối diện là dãy phố Thủy Khẩu. Trung Quốc", []),
    ("Đối diện cửa khẩu Nà Thử là trụ sở đồn. Trung Quốc", []),
    # Of two names that nobody knows the words beside them tell the sides, not their order.
    ("Lối mở Pò Mẫu thuộc huyện Long Châu, Quảng Tây đối diện lối mở Nà Thử", ["VN=Nà Thử CN=Pò Mẫu opening"]),
    ("Phía Trung Quốc có lối mở Pò Mẫu, đối diện lối mở Nà Thử", ["VN=Nà Thử CN=Pò Mẫu opening"]),
    ("Lối mở Pò Mẫu, đối diện lối mở Nà Thử của Việt Nam. Trung Quốc", ["VN=Nà Thử CN=Pò Mẫu opening"]),
    ("Lối mở Pò Mẫu (đối diện lối mở Nà Thử, tỉnh Cao Bằng). Trung Quốc", ["VN=Nà Thử CN=Pò Mẫu opening"]),
    ("Lối mở Pò Mẫu - Nà Thử của Việt Nam. Trung Quốc", ["VN=Nà Thử CN=Pò Mẫu opening"]),
    ("Cặp lối mở Pò Mẫu (trấn Mẫu, Quảng Tây) - Nà Thử", ["VN=Nà Thử CN=Pò Mẫu opening"]),
    ("Lối mở Pò Mẫu - Nà Thử. Trung Quốc", ["VN=Pò Mẫu CN=Nà Thử opening"]),
    # Of two neighbours the sentence's own.
    ("Trung Quốc và Lào là láng giềng. Đoàn Lào qua cặp cửa khẩu Nà Thử - Phu Mẫu", ["VN=Nà Thử LA=Phu Mẫu"]),
    ("Cặp cửa khẩu Nà Thử - Phu Mẫu. Trung Quốc và Lào", []),
    # No crossings.
    ("tình hữu nghị Việt – Trung, Việt Nam – Trung Quốc", []),
    ("Đồn – Trạm hữu nghị, xuất - nhập cảnh qua cửa khẩu", []),
    ("Thu Hà – Minh Đức", []),
    ("thác Bản Giốc (Việt Nam) - Đức Thiên (Trung Quốc)", []),
    ("thôn Chi Ma - Ái Điểm", []),
    ("cửa khẩu Lạng Sơn - Quảng Tây", []),
    ("Chi Ma và Ái Điểm", []),
    ("Phân trạm Lý Hỏa - Đồn Biên phòng Bắc Phong Sinh", []),
    ("cửa khẩu Chi Ma (gần Lộc Bình) -", []),
    ("(Việt Nam) - Chi Ma", []),
])
def test_pairs_in_a_text(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("cửa khẩu Mường Tùng - Hoa Khê", ["VN=Mường Tùng CN=Hoa Khê"]),
    ("cặp cửa khẩu phụ Hoa Khê – Mường Tùng", ["VN=Mường Tùng CN=Hoa Khê secondary"]),
    ("Mường Tùng - Hoa Khê", []),
    ("cửa khẩu Bản Lẻ - Bản Chẵn", []),
    ("cửa khẩu Lạ Lùng - Hoa Khê", ["VN=Lạ Lùng CN=Hoa Khê"]),
])
def test_unknown_crossings_lie_where_the_units_of_their_names_do(text, expected):
    named = find_units(Passage("Đồn Biên phòng Mường Tùng gặp Trạm Kiểm tra Biên phòng xuất nhập cảnh Hoa Khê. Cục "
                               "Quản lý di dân quốc gia"), VI, Gazetteer.packaged())
    assert told(text, seats_of(mention.unit for mention in named)) == expected


def test_one_pair_has_the_evidence_of_all_its_mentions_and_what_any_of_them_tells():
    text = "Qua Chi Ma - Ái Điểm; cửa khẩu song phương đường bộ Chi Ma – Ái Điểm."
    [pair] = pairs(text)
    assert (pair.status, pair.mode) == ("bilateral", "road")
    assert [text[e.start:e.end] for e in pair.evidence] == [
        "Chi Ma - Ái Điểm", "cửa khẩu song phương đường bộ Chi Ma – Ái Điểm"]


PIECES = st.sampled_from([
    "cửa khẩu", "quốc tế", "lối mở", "Chi Ma", "Ái Điểm", "Hà Khẩu", "Đèo Xanh", " - ", "–", " và ", " đối diện ",
    "(Việt Nam)", "(Lào)", "(", ")", ",", ":", "đường bộ", "Km3+4", "thúc đẩy mở", "nâng cấp", "\n\n", "."])


@pytest.mark.slow
@given(st.lists(PIECES, max_size=20).map(" ".join))
def test_the_evidence_of_a_pair_is_true(text):
    for pair in pairs(text):
        assert pair.sides[0][0] == "VN"
        for evidence in pair.evidence:
            assert text[evidence.start:evidence.end] == evidence.text
        assert any(name in " ".join(evidence.text.split()) for _, name in pair.sides for evidence in pair.evidence)


@pytest.mark.slow
@given(st.text(max_size=200))
def test_any_text_is_read(text):
    assert isinstance(pairs(text), tuple)
