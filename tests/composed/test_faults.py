"""Every bug planted in the extractor is found by the composed articles."""
from functools import cache

import pytest

from tests.composed.article import Composed, compose
from tests.composed.compare import EXACT
from tests.composed.faults import FAULTS
from tests.composed.sample import read_against

ARTICLES = 120


@cache
def read_right() -> tuple[Composed, ...]:
    """Return articles of both sorts in which the extractor as it is misreads nothing."""
    articles = (compose(seed, invented) for seed in range(ARTICLES // 2) for invented in (False, True))
    return tuple(article for article in articles if not misread(article))


def misread(article: Composed) -> list:
    return [found for found in read_against(article) if found.field in EXACT]


def test_there_are_twenty_bugs_at_least():
    assert len({fault.name for fault in FAULTS}) == len(FAULTS) >= 20


@pytest.mark.slow
@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_planted_bug_is_found(fault, monkeypatch):
    articles = read_right()
    assert len(articles) > ARTICLES / 3
    fault.plant(monkeypatch)
    assert any(misread(article) for article in articles), "no article tells"
