"""The fold: case and diacritics go, every character keeps its place."""
import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.fold import fold, search_text, search_words


@pytest.mark.parametrize(("text", "folded"), [
    ("ĐỒN BIÊN PHÒNG", "don bien phong"), ("Thuỷ Thủy", "thuy thuy"), ("quý I/2023", "quy i/2023"),
    ("河口出入境边防检查站", "河口出入境边防检查站"), ("ﬁ ß İ", "ﬁ ß i"), ("", ""),
])
def test_fold(text, folded):
    assert fold(text) == folded


@given(st.text())
def test_each_character_gives_one_so_that_spans_stay(text):
    assert len(fold(text)) == len(text)


@given(st.text())
def test_folding_again_changes_nothing(text):
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(("text", "words"), [
    ("6 vụ/18 đối tượng; 41.972 lượt", ["6", "vu", "18", "doi", "tuong", "41", "972", "luot"]),
    ("Lào Cai–Hà Khẩu_2", ["lao", "cai", "ha", "khau", "2"]), ("2023年第一季度", ["2023年第一季度"]), (" ./. ", []),
])
def test_search_words(text, words):
    assert search_words(text) == words


def test_search_text_has_a_space_on_either_side_of_each_word():
    assert search_text("Đồn Pha Long", "", "(Lào Cai)") == " don pha long lao cai "
