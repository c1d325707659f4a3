"""What must not change a record, and what must change one fact of it."""
import html
import unicodedata
from collections import Counter
from dataclasses import replace
from random import Random

import pytest

from articles.extraction import Gazetteer, extract
from articles.records import Meeting, Record, as_dict
from tests.composed.article import compose, in_dress
from tests.composed.changes import figure_changes, may_be_later, next_day
from tests.composed.dress import DRESSES
from tests.composed.teller import Teller
from tests.composed.vi.asides import ELSEWHERE

ARTICLES = [pytest.param(seed, invented, id=f"{seed}{' invented' * invented}")
            for seed in range(12) for invented in (False, True)]


def read(raw: bytes) -> Record:
    return extract(raw, "composed", Gazetteer.packaged())


def facts_of(record: Record) -> list[str]:
    """Return all facts of a record as text, without their evidence and without what the page says of itself."""
    rows = [replace(meeting, evidence={}) for meeting in record.meetings]
    return [repr(row) for row in (*rows, *(replace(row, evidence=()) for row in (
        *record.statistics, *record.crossings, *record.people)))]


@pytest.mark.slow
@pytest.mark.parametrize(("seed", "invented"), ARTICLES)
def test_marks_apart_or_not(seed, invented):
    page = compose(seed, invented).page
    form = next(dress.form for dress in DRESSES if dress.fits(page))
    text = in_dress(page, form, seed).decode()
    apart, together = (as_dict(read(unicodedata.normalize(form, text).encode())) for form in ("NFD", "NFC"))
    assert apart == together


@pytest.mark.slow
@pytest.mark.parametrize(("seed", "invented"), ARTICLES)
def test_another_dress(seed, invented):
    page = compose(seed, invented).page
    told = {}
    for dress in DRESSES:
        if dress.fits(page):
            record = read(in_dress(page, dress.form, seed))
            told[dress.form] = [record.title, record.published, record.byline, record.body, *facts_of(record)]
    first, *others = told
    assert {form: told[form] for form in others if told[form] != told[first]} == {}


@pytest.mark.slow
@pytest.mark.parametrize(("seed", "invented"), ARTICLES)
def test_a_paragraph_about_something_else(seed, invented):
    page = compose(seed, invented).page
    random = Random(seed)
    teller = Teller(random)
    place = random.randint(1, len(page.paragraphs))
    while place in page.tables[1::2]:  # not between the rows of a table
        place += 1
    aside = teller.choose(ELSEWHERE, a=7, b=6)
    tables = tuple(row + (row >= place) for row in page.tables)
    longer = replace(page, paragraphs=(*page.paragraphs[:place], aside, *page.paragraphs[place:]), tables=tables)
    form = next(dress.form for dress in DRESSES if dress.fits(page))
    assert facts_of(read(in_dress(longer, form, 0))) == facts_of(read(in_dress(page, form, 0)))


@pytest.mark.slow
@pytest.mark.parametrize(("seed", "invented"), ARTICLES)
def test_one_figure_changed(seed, invented):
    article = compose(seed, invented)
    before = Counter(facts_of(read(article.raw)))
    for change, was, value in list(figure_changes(article.facts))[:3]:
        if not any(f"value={was}," in row for row in before):
            continue  # what is not read at all the comparison with the truth tells
        other = compose(seed, invented, change=change)
        after = Counter(facts_of(read(other.raw)))
        gone, new = [*(before - after).elements()], [*(after - before).elements()]
        assert len(gone) == len(new) == 1
        assert gone[0].replace(f"value={was}", f"value={value}") == new[0]


@pytest.mark.slow
@pytest.mark.parametrize(("seed", "invented"), [row for row in (
    (seed, invented) for seed in range(300) for invented in (False, True)) if may_be_later(compose(*row).facts)][:12])
def test_one_day_changed(seed, invented):
    article = compose(seed, invented)
    was, now = article.facts.day, next_day(article.facts).day
    records = [read(compose(seed, invented, change=change).raw) for change in (lambda facts: facts, next_day)]
    assert [first_meeting(record).date for record in records] == [str(was), str(now)]
    before, after = map(facts_of, records)
    assert [row.replace(str(was), str(now)) for row in before] == after


def first_meeting(record: Record) -> Meeting:
    return record.meetings[0]


def test_a_page_of_links_is_no_article():
    links = "".join(f'<li><a href="/{number}.html">Hội đàm giữa hai đồn biên phòng, tin số {number}</a></li>'
                    for number in range(40))
    record = read(f"<html><body><ul>{html.unescape(links)}</ul></body></html>".encode())
    assert record.error
