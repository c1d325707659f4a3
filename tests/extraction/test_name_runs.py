"""Runs of capitalised syllables, and patterns asked for at one place."""
import pytest

from articles.extraction.anchors import Text
from articles.extraction.name_runs import match_at, read_run, words

STOP = words("Đồn|Phó (?:Đồn|Trạm)")
TEXT = "Gặp Phó Trạm Lò Văn Tâm, đồn Nậm  Giải; Phó Đô; 9 đồn"


@pytest.mark.parametrize("kind", [str, Text])
@pytest.mark.parametrize("text", [TEXT, TEXT.replace(" ", "  "), ""])
def test_match_at_finds_what_the_pattern_matches_there(kind, text):
    text = kind(text)
    for position in range(len(text) + 1):
        found, expected = match_at(STOP, text, position), STOP.match(text, position)
        assert (found and found.span()) == (expected and expected.span())


@pytest.mark.parametrize(("text", "expected"), [
    ("Nậm Giải và Tri Lễ", "Nậm Giải"), ("Nậm Giải Đồn Tri Lễ", "Nậm Giải"), ("NẬM GIẢI Tri", "NẬM GIẢI"),
    ("H'Mông Lễ", "H'Mông Lễ"), ("nậm Giải", ""), ("Đồn Tri Lễ", ""), ("", ""),
    ("Một Hai Ba Bốn Năm Sáu", "Một Hai Ba Bốn Năm"),
])
def test_read_run(text, expected):
    text = Text(text)
    ends = read_run(text, 0, STOP, STOP, 5)
    assert text[:ends[-1] if ends else 0] == expected
