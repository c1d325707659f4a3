import html
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.marks import Mark, cut_to, marked, sentence_around

ENDS = st.integers(-3, 40)


@pytest.mark.parametrize(("text", "marks", "expected"), [
    ("abcdef", [], "abcdef"),
    ("abcdef", [Mark(1, 3)], "a<mark>bc</mark>def"),
    ("abcdef", [Mark(1, 3, "m1-3", 7)], 'a<mark id="m1-3" data-note="7">bc</mark>def'),
    ("abcdef", [Mark(0, 6), Mark(2, 4)], "<mark>ab<mark>cd</mark>ef</mark>"),
    ("abcdef", [Mark(2, 4), Mark(2, 4)], "ab<mark>cd</mark>ef"),
    # Two that cross: the later one is split, and its id stands on its first piece alone.
    ("abcdef", [Mark(0, 4, "x"), Mark(2, 6, "y")],
     '<mark id="x">ab<mark id="y">cd</mark></mark><mark>ef</mark>'),
    ("a<b>&\"", [Mark(1, 4)], "a<mark>&lt;b&gt;</mark>&amp;&quot;"),
    ("abc", [Mark(0, 1, '"><script>')], '<mark id="&quot;&gt;&lt;script&gt;">a</mark>bc'),
    ("abc", [Mark(2, 9), Mark(9, 12), Mark(2, 2), Mark(3, 1)], "ab<mark>c</mark>"),
])
def test_marked(text, marks, expected):
    assert marked(text, marks) == expected


def test_a_mark_that_begins_before_the_part_shown_keeps_its_id_there():
    assert marked("def", [Mark(1, 5, "m1-5", 2)], offset=3) == '<mark data-note="2">de</mark>f'


@settings(max_examples=80)
@given(st.text(alphabet=st.sampled_from("ab<>&\"'đ会\n;#x"), max_size=30),
       st.lists(st.builds(Mark, ENDS, ENDS, st.sampled_from(["", "a", '">']), st.none() | st.integers(1, 9)),
                max_size=8), st.integers(0, 5))
def test_marks_change_nothing_of_the_text(text, marks, offset):
    shown = marked(text, marks, offset)
    assert html.unescape(re.sub(r"<[^>]*>", "", shown)) == text
    assert shown.count("<mark") == shown.count("</mark>")


@pytest.mark.parametrize(("text", "piece", "sentence"), [
    ("Một. Hai ba. Bốn.", "ba", "Hai ba."),
    ("Một hai", "hai", "Một hai"),
    ("第一句。第二句在这里。第三句。", "二句", "第二句在这里。"),
    ("Đoạn trên\n\nĐoạn dưới. Hết", "dưới", "Đoạn dưới."),
    ("“Tốt!” ông nói. Xong", "ông", "ông nói."),
    ("Đạt 41.972 lượt. Hết", "972", "Đạt 41.972 lượt."),
])
def test_sentence_around(text, piece, sentence):
    start = text.index(piece)
    first, last = sentence_around(text, start, start + len(piece))
    assert text[first:last] == sentence


@pytest.mark.parametrize(("text", "room", "expected"), [
    ("một hai ba bốn năm sáu bảy", 99, "một hai ba bốn năm sáu bảy"),
    ("một hai ba bốn năm sáu bảy", 6, "ba bốn năm"),
    ("甲乙丙丁bốn戊己庚辛", 2, "丙丁bốn戊己"),
])
def test_cut_to_whole_words(text, room, expected):
    start = text.index("bốn")
    first, last = cut_to(text, (0, len(text)), start, start + 3, room)
    assert text[first:last] == expected
