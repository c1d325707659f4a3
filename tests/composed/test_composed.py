"""Three hundred composed articles are read as they are true; a comparison that could not fail would prove nothing."""
from dataclasses import replace

import pytest

from articles.extraction import Gazetteer, extract
from articles.records import Record
from articles.vocabulary import Country
from tests.composed.article import Composed, compose
from tests.composed.compare import disagreements, facts_in
from tests.composed.sample import sample


@pytest.mark.slow
@pytest.mark.parametrize("invented", [False, True], ids=["names of the gazetteer", "invented names"])
def test_articles_are_read_as_they_are_true(invented):
    read = sample(invented)
    assert read.beyond() == [], read.report()


def test_an_article_is_made_of_its_number_alone():
    assert compose(5, True) == compose(5, True)
    assert compose(5, True).raw != compose(6, True).raw


# --- The comparison can fail ------------------------------------------------------------------------------------------


def first_with(*needs: str) -> tuple[Composed, Record]:
    """Return an article that tells all these and its record."""
    for seed in range(500):
        composed = compose(seed, False)
        record = extract(composed.raw, "composed", Gazetteer.packaged())
        told = facts_in(composed.truth)
        if all(told[need] for need in needs) and not disagreements(record, composed.truth):
            return composed, record
    raise AssertionError(f"no article with {needs}")


SPOILED = {
    "date": lambda record: meeting(record, date="2001-02-03"),
    "period": lambda record: meeting(record, period="2001-Q1"),
    "units": lambda record: meeting(record, units=record.meetings[0].units[1:]),
    "kind": lambda record: replace(record, meetings=()),
    "figures": lambda record: replace(record, statistics=record.statistics[:-1]),
    "crossings": lambda record: replace(record, crossings=tuple(replace(pair, status=None, mode=None, sides=(
        pair.sides[0], (Country.CN, "Khác"))) for pair in record.crossings)),
    "people": lambda record: replace(record, people=tuple(replace(one, rank="Đại tướng") for one in record.people)),
    "role": lambda record: replace(record, people=tuple(replace(person, role=None) for person in record.people)),
    "evidence": lambda record: replace(record, people=tuple(replace(person, evidence=()) for person in record.people)),
    "body": lambda record: replace(record, body=record.body[:-5]),
    "title": lambda record: replace(record, title="Khác"),
}


def meeting(record: Record, **values) -> Record:
    return replace(record, meetings=(replace(record.meetings[0], **values), *record.meetings[1:]))


@pytest.mark.slow
@pytest.mark.parametrize("field", SPOILED)
def test_a_spoiled_record_is_told(field):
    composed, record = first_with("date", "period", "units", "figures", "crossings", "people")
    assert field in {found.field for found in disagreements(SPOILED[field](record), composed.truth)}
