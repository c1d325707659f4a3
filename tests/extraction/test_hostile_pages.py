"""Pages that nobody writes: each is answered, by a record whose evidence is true or by a failure that says why."""
import pytest

from articles.extraction import Gazetteer, extract
from articles.extraction.decode import Decoded
from articles.extraction.document import Passage
from articles.extraction.errors import PageFailure
from articles.extraction.languages import LANGUAGES
from articles.extraction.page import read_page
from articles.extraction.people import find_people
from articles.records import Evidence
from articles.vocabulary import ErrorCode, Language
from tests.benchmarks.hostile import PAGES, TALKS, TEXTS

GAZETTEER = Gazetteer.packaged()
SIZE = 4_000
PROSE = f"<p>{TALKS}, trong không khí hữu nghị, thẳng thắn và cởi mở giữa hai bên.</p>"


def spans(node):
    """Yield every piece of evidence in a record."""
    if isinstance(node, Evidence):
        yield node
    elif isinstance(node, dict):
        yield from (span for value in node.values() for span in spans(value))
    elif isinstance(node, tuple):
        yield from (span for value in node for span in spans(value))
    elif hasattr(node, "evidence"):
        yield from spans(node.evidence)


def is_true(record) -> bool:
    """Tell whether the record has an error, or only evidence that stands where it says."""
    if record.error:
        return record.error.code in ErrorCode and bool(record.error.message)
    facts = record.meetings, record.statistics, record.crossings, record.people
    return all(record.body[span.start:span.end] == span.text for span in spans(facts) if span.where == "body")


@pytest.mark.parametrize("name", TEXTS)
def test_a_text_is_answered(name):
    assert is_true(extract(f"{TALKS}.\n\n{TEXTS[name](SIZE)}".encode(), name, GAZETTEER))


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_answered(name):
    assert is_true(extract(PAGES[name](SIZE).encode(), name, GAZETTEER))


def failure(text: str, html: bool) -> ErrorCode:
    with pytest.raises(PageFailure) as caught:
        read_page(Decoded(text, html))
    return caught.value.code


def test_too_many_lines_of_text_are_an_error():
    assert failure("một dòng ngắn\n" * 20_001, html=False) == ErrorCode.TOO_LARGE


def test_too_many_attributes_are_an_error():
    attributes = "".join(f"a{index}='b' " for index in range(1_500))
    assert failure(f"<html><body><p {attributes}>x</p>{PROSE * 3}</body></html>", html=True) == ErrorCode.TOO_LARGE
    assert failure(f"<html><body>{PROSE * 3}<p {attributes}", html=True) == ErrorCode.TOO_LARGE


def test_one_attribute_may_be_long():
    page = f"<html><body><img alt='{'một bức ảnh ' * 1_500}' src='a.jpg'>{PROSE}</body></html>"
    assert read_page(Decoded(page, html=True)).body.startswith(TALKS)


def test_an_endless_title_is_none():
    title = "Hội đàm định kỳ " * 70
    page = f"<html><head><title>{title}</title></head><body>{PROSE}</body></html>"
    assert read_page(Decoded(page, html=True)).title is None


def test_a_person_named_again_has_all_evidence_in_order():
    text = "Ông Lò Văn Nam đến dự. Trung tá Lò Văn Nam phát biểu. Ông Lò Văn Nam cảm ơn. Trung tá Lò Văn Nam chúc Tết."
    person, = find_people(Passage(text), LANGUAGES[Language.VI], GAZETTEER)
    assert [span.start for span in person.evidence] == [0, 23, 54, 77]
