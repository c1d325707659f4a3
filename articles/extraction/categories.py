"""Who or what a figure counts, in a statistic's `category`."""
import re
from functools import cache
from types import ModuleType

from articles.extraction.anchors import Pattern, compiled
from articles.extraction.counted import Counted
from articles.extraction.governors import PATROLS
from articles.vocabulary import Category, Measure, Metric

# Facts of the border itself: they have no period.
STANDING = frozenset({Metric.BORDER_LENGTH, Metric.MARKERS, Metric.POSTS, Metric.CROSSINGS, Metric.TWINNED_VILLAGES,
                      Metric.MODELS})
_PEOPLED = PATROLS | {Metric.PARTICIPANTS}  # "phía Việt Nam 10 đồng chí"
_SAID = {Metric.WANTED: Category.WANTED, Metric.VICTIMS: Category.VICTIM}  # what the metric says already
_Rows = tuple[tuple[Pattern, Category], ...]
_STOP = re.compile(r"[.;,:()/]|\d")


def category_of(text: str, counted: Counted, metric: Metric, words: ModuleType) -> Category | None:
    """Return who or what is counted, from the words behind the noun up to a stop, else right before the number."""
    if counted.share:
        return counted.share
    high = min(counted.high, counted.end + 40, counted.until)
    stop = _STOP.search(text, counted.end, high)
    tail = text[counted.noun:stop.start() if stop else high]
    if metric in STANDING - {Metric.BORDER_LENGTH} or metric is Metric.LEGAL_OUTREACH:
        return None
    along = metric is Metric.BORDER_LENGTH
    if counted.measure in (Measure.KM, Measure.HOUR) and not along:
        return None
    behind, ahead, sides = _patterns(words)[along]
    found = next((category for expression, category in behind if expression.search(tail)), None)
    if found:
        return None if found == _SAID.get(metric) else found
    before = text, max(counted.low, counted.start - 40), counted.start
    return next((category for expression, category in (ahead + sides if metric in _PEOPLED else ahead)
                 if expression.search(*before)), None)


@cache
def _patterns(words: ModuleType) -> tuple[tuple[_Rows, _Rows, _Rows], tuple[_Rows, _Rows, _Rows]]:
    """Return what stands behind and before a number, and the sides right before it; of a tally, then of a border."""
    def ahead(rows) -> _Rows:
        return tuple((compiled(rf"(?:{expression}){words.CATEGORY_LINK}[\s:]{{0,2}}$"), category)
                     for expression, category in rows)

    def behind(rows) -> _Rows:
        return tuple((compiled(expression), category) for expression, category in rows)

    return ((behind(words.CATEGORIES_BEHIND), ahead(words.CATEGORIES_BEFORE), ahead(words.SHARES)),
            (behind(words.STRETCHES), ahead(words.STRETCHES_BEFORE), ()))
