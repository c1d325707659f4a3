"""Who or what a figure counts, in a statistic's `category`."""
import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from types import ModuleType

from articles.extraction.anchors import Anchored, Text, compiled
from articles.extraction.counted import Counted, pattern
from articles.extraction.governors import PATROLS
from articles.vocabulary import Category, Measure, Metric

# Facts of the border itself: they have no period.
STANDING = frozenset({Metric.BORDER_LENGTH, Metric.MARKERS, Metric.POSTS, Metric.CROSSINGS, Metric.TWINNED_VILLAGES,
                      Metric.MODELS})
_PEOPLED = PATROLS | {Metric.PARTICIPANTS}  # "phía Việt Nam 10 đồng chí"
_SAID = {Metric.WANTED: Category.WANTED, Metric.VICTIMS: Category.VICTIM}  # what the metric says already
_Rows = tuple[Anchored, tuple[Category, ...], frozenset[int]]
_LENGTHS = (Measure.KM, Measure.HOUR)
_STOP = re.compile(r"[.;,:()/]|\d")


def category_of(text: Text, counted: Counted, metric: Metric, words: ModuleType) -> Category | None:
    """Return who or what is counted, from the words behind the noun up to a stop, else right before the number."""
    if counted.share:
        return counted.share
    along = metric is Metric.BORDER_LENGTH
    if metric is Metric.LEGAL_OUTREACH:
        told = pattern(words.RESIDENTS).match(text, counted.noun, counted.high)
        return Category.BORDER_RESIDENT if told else None
    if not along and (metric in STANDING or counted.measure in _LENGTHS):
        return None
    high = min(counted.high, counted.end + 40, counted.until)
    behind, ahead, sides = _patterns(words)[along]
    if _may_begin(behind, text, counted.noun, high):
        stop = _STOP.search(text, counted.end, high)
        found = _first(behind, text, counted.noun, stop.start() if stop else high)
        if found:
            return None if found == _SAID.get(metric) else found
    rows, start = sides if metric in _PEOPLED else ahead, max(counted.low, counted.start - 40)
    return _first(rows, text, start, counted.start) if _may_begin(rows, text, start, counted.start) else None


def _may_begin(rows: _Rows, text: Text, start: int, end: int) -> bool:
    """Tell whether a word stands in the span that a row begins with: mostly nothing is said of who is counted."""
    places = text.places[rows[0]]
    index = bisect_left(places, start)
    return index < len(places) and places[index] < end


def _first(rows: _Rows, text: Text, start: int, end: int) -> Category | None:
    """Return the category of the first row that fits anywhere in the span."""
    pattern, categories, first = rows
    found = [match.lastindex for match in pattern.finditer(text, start, end)
             if match.lastindex not in first or match.start() == start]
    return categories[min(found) - 1] if found else None


@cache
def _patterns(words: ModuleType) -> tuple[tuple[_Rows, _Rows, _Rows], tuple[_Rows, _Rows, _Rows]]:
    """Return what stands behind and before a number, and what before one of a side's people; of a tally, then of a
    border.
    """
    def ahead(rows: Sequence[tuple[str, Category]]) -> _Rows:
        return _rows(rows, rf"{words.CATEGORY_LINK}[\s:]{{0,2}}$")

    stretches = ahead(words.STRETCHES_BEFORE)
    return ((_rows(words.CATEGORIES_BEHIND), ahead(words.CATEGORIES_BEFORE),
             ahead((*words.CATEGORIES_BEFORE, *words.SHARES))),
            (_rows(words.STRETCHES), stretches, stretches))


def _rows(rows: Sequence[tuple[str, Category]], ending: str = "") -> _Rows:
    """Return one pattern of all rows, their categories, and the numbers of those that fit at the start only (^)."""
    alternatives = "|".join(f"({expression.removeprefix('^')})" for expression, _ in rows)
    return (compiled(f"(?:{alternatives}){ending}"), tuple(category for _, category in rows),
            frozenset(number for number, (expression, _) in enumerate(rows, 1) if expression.startswith("^")))
