"""Spellings of one name, and the words around a toponym."""
import pytest

from articles.extraction.phrases import Spaced
from articles.extraction.toponyms import Designators, Spellings, is_marked, spelling

DESIGNATORS = Designators(["cửa khẩu", "quốc tế", "tỉnh"], ["省", "自治区", "区", "口岸", "province"])


@pytest.mark.parametrize(("one", "other"), [
    ("Thủy", "Thuỷ"), ("Hòa", "Hoà"), ("Lý Vạn", "Lí Vạn"), ("Y Tý", "Y Tí"), ("LÀO CAI", "lào cai"),
    ("Lào  Cai", "Lào Cai"),
])
def test_spellings_of_one_name(one, other):
    assert spelling(one) == spelling(other)


@pytest.mark.parametrize(("one", "other"), [
    ("Thúy", "Thúi"), ("Thủy", "Thúy"), ("Bắc Sơn", "Bạc Son"), ("Lào Cai", "Lao Cai"), ("Đổng Cán", "Động Cán"),
])
def test_spellings_of_two_names(one, other):
    assert spelling(one) != spelling(other)


@pytest.mark.parametrize(("text", "expected"), [
    ("Bộ đội Biên phòng tỉnh họp bàn", True), ("友谊关", False), ("", False), ("Lao Cai", False),
    ("Officers from Đồng Đăng met on Friday at the gate of the station, where they agreed to hold talks soon.", False),
])
def test_is_marked(text, expected):
    assert is_marked(Spaced.of(text)) == expected


NAMES = Spellings([("Bắc Sơn", 1), ("Bạc Son", 2), ("Bắc Sơn", 1), ("Bắc Sơn", 3), ("Thuy", 4)])


@pytest.mark.parametrize(("text", "marked", "expected"), [
    ("Bắc Sơn", True, (1, 3)), ("bạc son", True, (2,)), ("Bac Son", False, (1, 2, 3)), ("Bac Son", True, ()),
    ("Bắc Son", False, ()), ("Thui", False, ()), ("Nam Sơn", False, ()),
    ("Bắc" + " " * 99 + "Sơn", True, ()),
])
def test_spellings_get(text, marked, expected):
    assert NAMES.get(text, marked) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("Lào Cai", ["Lào Cai"]),
    ("Cửa khẩu  quốc tế Lào Cai", ["Cửa khẩu quốc tế Lào Cai", "quốc tế Lào Cai", "Lào Cai"]),
    ("tinh Lao Cai", ["tinh Lao Cai", "Lao Cai"]),
    ("某某自治区", ["某某自治区", "某某"]),
    ("Yunnan province", ["Yunnan province", "Yunnan"]),
    ("省", ["省"]),
    ("", [""]),
])
def test_bare_forms(text, expected):
    assert list(DESIGNATORS.bare_forms(text)) == expected


def test_bare_forms_end():
    assert len(list(DESIGNATORS.bare_forms("tỉnh " * 50 + "X"))) == 8


@pytest.mark.parametrize(("text", "expected"), [
    ("cua khau [X]", True), ("cua khau[X]", True), ("[X]口岸", True), ("[X] province", True), ("a-[X]", True),
    ("[X]–b", True),
    ("tinh ban [X] ban", False), ("cuakhau, [X]", False), ("atinh [X]", False), ("[X]", False),
])
def test_stand_beside(text, expected):
    start, end = text.index("["), text.index("]") - 1
    assert DESIGNATORS.stand_beside(text.replace("[", "").replace("]", ""), start, end) == expected
