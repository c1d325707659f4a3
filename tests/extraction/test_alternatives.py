"""Alternatives find what one alternation of them finds."""
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.extraction.alternatives import Alternatives
from articles.extraction.anchors import Text

WORDS = ("hội đàm", "định kỳ", "đột xuất", "gặp", "gỡ", "Gặp gỡ", "trao", "đổi", "trả", "thư", "thưa", "sĩ quan",
         "tuần", "tra,", "chung", "会谈", "站", "1", "\n", ".", ",", "(", "_", "İ", "￼")
GAPS = (" ", " ", " ", "", "\n", "  ")
TEXTS = st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(GAPS)), max_size=20).map(
    lambda pieces: "".join(word + gap for word, gap in pieces))
ROWS = (
    ("regular", r"hội đàm(?: định kỳ)?|gặp gỡ định kỳ"),
    ("sudden", r"hội đàm đột xuất|gặp gỡ|gặp(?= ￼)"),
    ("letters", r"trao đổi thư|thư\w{0,2}"),
    ("back", r"(?<!thư )trao (?:trả|đổi)"),
    ("patrol", r"tuần tra,? chung|s[ĩỹ] quan"),
    ("chinese", r"会谈|站"),
)
NO_LETTER = r"(?!\w)"
REST_OF_WORD = re.compile(r"\w*")

NOT_IN_WORD = r"(?<![^\W〇㐀-鿿])"
FOUND = {behind: Alternatives(ROWS, behind) for behind in ("", NO_LETTER)}
PLAIN = {behind: re.compile("|".join(
    f"(?P<{name}>{NOT_IN_WORD if name != 'chinese' else ''}(?:{row}){behind})" for name, row in ROWS), re.IGNORECASE)
    for behind in FOUND}


@pytest.mark.parametrize("behind", FOUND)
@given(text=TEXTS, start=st.integers(0, 40), length=st.integers(0, 60))
def test_finds_what_an_alternation_finds(behind, text, start, length):
    start = min(start, len(text))
    end = start + length + len(REST_OF_WORD.match(text, start + length)[0])  # no window ends inside a word
    found = FOUND[behind].finditer(Text(text), start, end)
    assert [(name, match.span()) for name, match in found] == [
        (match.lastgroup, match.span()) for match in PLAIN[behind].finditer(text, start, end)]


@pytest.mark.parametrize("pattern", [r"\w+ đàm", r"\d+ lần", r"(?:hội )?"])
def test_what_can_begin_with_anything_is_no_alternative(pattern):
    with pytest.raises(ValueError, match="no word"):
        Alternatives((("any", pattern),))
