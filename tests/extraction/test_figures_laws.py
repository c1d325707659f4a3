"""Laws of figures: they are read from the text, each from its own place in it."""
import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.extraction.document import Passage
from articles.extraction.figures import find_figures
from articles.extraction.languages import vi

pytestmark = pytest.mark.slow

SENTENCES = [
    "Trong quý I/2023, Việt Nam trao trả Trung Quốc {} vụ/{} đối tượng.",
    "Phía Trung Quốc trao trả phía Việt Nam {} vụ với {} công dân, gồm {} nam và {} nữ.",
    "Hai bên tuần tra song phương được {} lần/{} lượt cán bộ, chiến sĩ mỗi bên tham gia.",
    "Đồn quản lý {} km đường biên giới với {} cột mốc và {} cặp cửa khẩu quốc tế.",
    "Hai bên gửi {} lá thư, gọi qua đường dây nóng {} lần, hội đàm định kỳ {} lần.",
    "Phát hiện {} vụ, {} đối tượng nhập cảnh trái phép.",
    "Làm thủ tục xuất cảnh cho {} quốc tịch/{} lượt khách; nhập cảnh {} lượt khách.",
]
VALUES = st.integers(2, 999_999).filter(lambda value: not 1900 <= value <= 2100)


def find(text):
    return find_figures(Passage(text), vi)


def written(value):
    return f"{value:,}".replace(",", ".")


@st.composite
def accounts(draw):
    """Return sentences in some order with all their numbers different."""
    sentences = draw(st.lists(st.sampled_from(SENTENCES), min_size=1, unique=True))
    text = "\n\n".join(sentences)
    count = text.count("{}")
    return text, draw(st.lists(VALUES, min_size=count, max_size=count, unique=True))


def filled(text, values):
    return text.format(*map(written, values))


@settings(max_examples=40, deadline=None)
@given(accounts())
def test_every_number_written_is_a_figure_and_no_other_is(account):
    text, values = account
    assert [figure.statistic.value for figure in find(filled(text, values))] == values


@settings(max_examples=40, deadline=None)
@given(accounts(), st.data())
def test_one_number_changed_is_one_fact_changed(account, data):
    text, values = account
    place = data.draw(st.integers(0, len(values) - 1))
    other = data.draw(VALUES.filter(lambda value: value not in values))
    before = [replace(figure.statistic, evidence=()) for figure in find(filled(text, values))]
    after = [replace(figure.statistic, evidence=())
             for figure in find(filled(text, [*values[:place], other, *values[place + 1:]]))]
    before[place] = replace(before[place], value=other)
    assert after == before


@settings(max_examples=40, deadline=None)
@given(accounts())
def test_what_stands_before_in_another_paragraph_moves_evidence_and_nothing_else(account):
    text, values = account
    lead = "Buổi lễ diễn ra trang trọng.\n\n"
    plain, moved = find(filled(text, values)), find(lead + filled(text, values))
    assert [(figure.start + len(lead), replace(figure.statistic, evidence=())) for figure in plain] == \
        [(figure.start, replace(figure.statistic, evidence=())) for figure in moved]


PIECES = [*SENTENCES, *"0123456789 .,;/|()\n", " vụ", " lần", " đối tượng", "mười", " hai ", "năm", " | ", "\n\n"]


@settings(deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=40))
def test_evidence_is_true(pieces):
    text = "".join(pieces).replace("{}", "7")
    for figure in find(text):
        (evidence,) = figure.statistic.evidence
        assert text[evidence.start:evidence.end] == evidence.text
        assert (evidence.start, evidence.end) == (figure.start, figure.end)
        assert re.search(r"\d|mười|hai|năm", evidence.text)


@settings(deadline=None)
@given(st.lists(st.sampled_from(SENTENCES)))
def test_no_figure_without_a_number(sentences):
    assert find(" ".join(sentences).replace("{}", "nhiều").replace("quý I/2023", "quý")) == ()
