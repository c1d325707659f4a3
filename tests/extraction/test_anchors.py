"""Anchored patterns find what `re` finds."""
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.extraction.anchors import Anchored, Text, compiled

PATTERNS = (
    r"hội đàm(?: định kỳ)?|gặp gỡ",
    r"(?<!\w)(?:(?:sơ|tổng) kết|kết(?= nghĩa))(?!\w)",
    r"\b(?:ngày\s)?(?P<day>[1-9]|[12]\d)/(?P<month>\d{1,2})",
    r"(?:(?:các|những) )?đồn|trạm|Km ?\d{1,3}",
    r"s[ĩỹ] quan|(?i:BĐBP)|thư",
    r"(?:tại|ở) (?:[^\W\d_]+ ){0,2}lào$",
    r"会谈|边防(?:屯|站)",
    r"\d+|mười(?: (?:một|hai))?",
    r"gặp gỡ,?\s?đồn|tổng,\s{0,2}kết|sĩ[^\S\n]{1,3}quan",
    r"hội đ\w{1,3}|định (?:kỳ|k\w)|sơ\b,? (?:kết|tổng)|(?:các|ở)(?:,| |\b)đồn",
)
WORDS = ("hội đàm", "định kỳ", "gặp gỡ", "sơ", "tổng", "kết", "nghĩa", "ngày", "1/2", "12/3", "đồn", "Các", "Trạm",
         "Km5", "sĩ quan", "BĐBP", "thư", "tại", "Lào", "会谈", "边防屯", "站", "mười", "hai", "\n", ".", ",", "(", "x",
         "_", "ĐỒN", "İ")
GAPS = (" ", "", "\n", "  ")
REST_OF_WORD = re.compile(r"\w*")
TEXTS = st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(GAPS)), max_size=20).map(
    lambda pieces: "".join(word + gap for word, gap in pieces))


def _spans(matches) -> list[tuple[int, int]]:
    return [match.span() for match in matches]


@pytest.mark.parametrize("pattern", PATTERNS)
@given(text=TEXTS, start=st.integers(0, 40), length=st.integers(0, 60))
def test_finds_what_re_finds(pattern, text, start, length):
    anchored = compiled(pattern)
    assert isinstance(anchored, Anchored)
    start = min(start, len(text))
    end = start + length + len(REST_OF_WORD.match(text, start + length)[0])  # no window ends inside a word
    assert _spans(anchored.finditer(Text(text), start, end)) == _spans(anchored.compiled.finditer(text, start, end))
    first, plain = anchored.search(Text(text), start, end), anchored.compiled.search(text, start, end)
    assert (first and first.span()) == (plain and plain.span())
    here, there = anchored.match(Text(text), start, end), anchored.compiled.match(text, start, end)
    assert (here and here.span()) == (there and there.span())


@pytest.mark.parametrize("pattern", [r"\s?(?:và|,)", r"[^,;]{1,40}", r"\w+ đồn", r"", r"(?:đồn)?\s", r".*"])
def test_what_can_begin_with_anything_is_left_to_re(pattern):
    assert isinstance(compiled(pattern), re.Pattern)


@pytest.mark.parametrize(("text", "found"), [
    ("Hội đàm", ["Hội đàm"]),
    ("(hội đàm", ["hội đàm"]),
    ("谈hội đàm", ["hội đàm"]),
    ("kỳhội đàm", []),
    ("1hội đàm", []),
])
def test_no_match_begins_inside_a_word(text, found):
    assert [match[0] for match in compiled("hội đàm").finditer(Text(text))] == found
    assert [match[0] for match in compiled("hội đàm").finditer(text)] == found


def test_slices_are_plain_strings():
    assert type(Text("hội đàm")[:3]) is str
