"""Runs of capitalised syllables."""
import re

import pytest

from articles.extraction.anchors import Text
from articles.extraction.name_runs import read_run, words

STOP = words("Đồn|Phó (?:Đồn|Trạm)")


@pytest.mark.parametrize(("text", "expected"), [
    ("Nậm Giải và Tri Lễ", "Nậm Giải"), ("Nậm Giải Đồn Tri Lễ", "Nậm Giải"), ("NẬM GIẢI Tri", "NẬM GIẢI"),
    ("H'Mông Lễ", "H'Mông Lễ"), ("nậm Giải", ""), ("Đồn Tri Lễ", ""), ("", ""),
    ("Một Hai Ba Bốn Năm Sáu", "Một Hai Ba Bốn Năm"),
])
def test_read_run(text, expected):
    text = Text(text)
    ends = read_run(text, 0, STOP, STOP, 5)
    assert text[:ends[-1] if ends else 0] == expected


@pytest.mark.parametrize("stop", [STOP, re.compile("(?:|x)Đồn|-Lễ")])
def test_read_run_stops_before_a_syllable_only(stop):
    assert read_run(Text("Nậm Giải Đồn Tri Lễ"), 0, stop, stop) == [3, 8]
    assert read_run(Text("Nậm Giải-đồn Tri"), 0, stop, stop) == [3, 12, 16]
