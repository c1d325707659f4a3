"""Forms find what each of their patterns finds by itself."""
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.extraction.anchors import Text
from articles.extraction.forms import Forms
from articles.extraction.languages import vi
from articles.extraction.time_forms import day_forms, period_forms

TIMES = (*day_forms(vi.dates), *period_forms(vi.dates))
CHINESE = (r"\d{4}年(?:第?[一二三四]季度)?", r"(?:一|二|三|四)季度", r"qu\w{1,3} \d")
WORDS = ("ngày", "Ngày", "tháng", "năm", "quý", "Quí", "hôm", "sau", "đó", "nay", "qua", "trước", "từ", "đến", "tới",
         "và", "trong", "đầu", "cuối", "nửa", "các", "cùng", "Tết", "Giáp Thìn", "sáng", "tổng kết", "một", "hai", "ba",
         "mười", "II", "IV", "1", "3", "12", "28", "15/3", "30/3/2023", "2-4/6", "3.2024", "2022", "2023", "2024-05-06",
         "cho", "thời điểm này", "vụ", "lần", "(", ")", "-", "–", ",", ".", "/", "x", "2023年", "四季度")
# Every character of Han is a word.
NOT_IN_WORD = r"(?:(?<![^\W\u4e00-\u9fff])|(?=[\u4e00-\u9fff]))"
GAPS = (" ", " ", " ", "", "\n", "  ", "\u00a0")
TEXTS = st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(GAPS)), max_size=24).map(
    lambda pieces: "".join(word + gap for word, gap in pieces))


FORMS = {patterns: Forms(patterns, vi.dates.BEHIND_NUMBERS) for patterns in (TIMES, CHINESE)}
FEW = Forms((r"(?:ngày )?\d{1,2}/\d/\d{4}", r"\d{1,2} \w+"), ("tháng",))


@pytest.mark.parametrize("patterns", FORMS)
@settings(max_examples=100, deadline=None)  # the first text waits for the automaton of all phrases
@given(text=TEXTS)
def test_finds_what_each_pattern_finds(patterns, text):
    found = [(match.span(), match.re.pattern) for match in FORMS[patterns].matches(Text(text))]
    plain = [(match.span(), pattern) for pattern in patterns
             for match in re.finditer(rf"{NOT_IN_WORD}(?:{pattern})", text, re.IGNORECASE)]
    assert sorted(found) == sorted(plain)
    assert [span[0] for span, _ in found] == sorted(span[0] for span, _ in found)


@pytest.mark.parametrize(("text", "found"), [
    ("ngày 30/3/2023", ["ngày 30/3/2023"]),
    ("12 tháng, 12 vụ", ["12 tháng"]),
    ("12 vụ tháng", []),
])
def test_a_number_begins_a_form_only_with_such_a_word_behind_it(text, found):
    assert [match[0] for match in FEW.matches(Text(text))] == found


def test_what_can_begin_with_anything_is_no_form():
    with pytest.raises(ValueError, match="anything"):
        Forms((r"\w+ tháng",), ())
