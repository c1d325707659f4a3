"""Statistics: what was counted, in which metric, which way, by which reporting period."""
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from types import ModuleType

from articles.extraction.counted import Counted, find_counted, linked, pattern
from articles.extraction.directions import Directions
from articles.extraction.document import Passage
from articles.extraction.figure_periods import FigurePeriods
from articles.extraction.metrics import PATROLS, Metrics
from articles.extraction.reporting_periods import PeriodMention
from articles.records import Statistic
from articles.vocabulary import Category, Country, Measure, Metric

# Facts of the border itself: they have no period.
STANDING = frozenset({Metric.BORDER_LENGTH, Metric.MARKERS, Metric.POSTS, Metric.CROSSINGS, Metric.TWINNED_VILLAGES,
                      Metric.MODELS})
_LONGEST_GROUP = 12
_SAID = {Metric.WANTED: Category.WANTED, Metric.VICTIMS: Category.VICTIM}  # what the metric says already

# Those found in them may be handed over afterwards.
_CAUGHT = frozenset({Metric.ILLEGAL_CROSSING, Metric.CRIME, Metric.WANTED})

_STOP = re.compile(r"[.;,:()/]|\d")

Way = tuple[Country | None, Country | None]


@dataclass(frozen=True, slots=True)
class Figure:
    """A statistic at `start:end`.

    `inherits` tells whether the meeting's period is its own where it has none. `period` is what the text says beside
    it where that lacks the year: `with_year` completes it.
    """

    statistic: Statistic
    start: int
    end: int
    inherits: bool
    period: PeriodMention | None = None


def find_figures(passage: Passage, lang: ModuleType) -> tuple[Figure, ...]:
    """Return the passage's statistics in the order of the text, each told once. `meeting` is None in all."""
    metrics, directions, periods = Metrics(passage, lang), Directions(passage, lang), FigurePeriods(passage, lang)
    figures, before, way = [], None, (None, None)
    counted = find_counted(passage, lang)
    repeated = {one.sentence.start for one in counted if one.measure is Measure.TIME}
    for group in _groups(passage, lang, counted):
        told = [(replace(one, measure=metrics.measure(one, metric)), metric)
                for one in group if (metric := metrics.of(one, group, before))]
        if any(metric is Metric.HANDOVER for _, metric in told):
            if directions.at_home(group):
                told = [(one, metric) for one, metric in told if metric is not Metric.HANDOVER]
            else:
                way = directions.of(group, before) or way
        several = group[0].sentence.start in repeated
        figures += [_figure(passage, lang, one, metric, way, periods, several) for one, metric in told]
        before = group[-1]
    return _distinct(passage, _handed_back(passage, figures, lang.figures))


def _groups(passage: Passage, lang: ModuleType, counted: Sequence[Counted]) -> list[list[Counted]]:
    """Return the figures that are told in one breath together."""
    groups: list[list[Counted]] = []
    for one in counted:
        if groups and len(groups[-1]) < _LONGEST_GROUP and linked(passage.text, groups[-1][-1], one, lang):
            groups[-1].append(one)
        else:
            groups.append([one])
    return groups


def _figure(passage: Passage, lang: ModuleType, counted: Counted, metric: Metric, way: Way, periods: FigurePeriods,
            several: bool) -> Figure:
    source, target = way if metric is Metric.HANDOVER else (None, None)
    statistic = Statistic(
        metric=metric, value=counted.number.value, unit=counted.measure, source=source, target=target,
        category=_category(passage, lang.figures, counted, metric), qualifier=counted.number.qualifier,
        evidence=(passage.evidence(counted.start, counted.end),))
    # People and kilometres of a patrol are those of one patrol, unless the number of patrols stands beside them.
    single = metric is Metric.PARTICIPANTS or metric in PATROLS and counted.measure is not Measure.TIME and not several
    if metric in STANDING or single:
        return Figure(statistic, counted.start, counted.end, False)
    period, dated = periods.of(counted)
    if period and period.value:
        return Figure(replace(statistic, period=period.value), counted.start, counted.end, False)
    return Figure(statistic, counted.start, counted.end, not dated, period)


def _category(passage: Passage, words: ModuleType, counted: Counted, metric: Metric) -> Category | None:
    """Return who or what is counted, from the words behind the noun up to a stop, else right before the number."""
    text, high = passage.text, min(counted.high, counted.end + 40)
    stop = _STOP.search(text, counted.end, high)
    tail = text[counted.noun:stop.start() if stop else high]
    if metric in STANDING - {Metric.BORDER_LENGTH} or metric is Metric.LEGAL_OUTREACH:
        return None
    along = metric is Metric.BORDER_LENGTH
    if counted.measure in (Measure.KM, Measure.HOUR) and not along:
        return None
    behind, ahead = ((words.STRETCHES, words.STRETCHES_BEFORE) if along
                     else (words.CATEGORIES_BEHIND, words.CATEGORIES_BEFORE))
    found = next((category for expression, category in behind if pattern(expression).search(tail)), None)
    if found:
        return None if found == _SAID.get(metric) else found
    low = max(counted.low, counted.start - 40)
    return next((category for expression, category in ahead
                 if pattern(rf"(?:{expression})[\s:]{{0,2}}$").search(text, low, counted.start)), None)


def _handed_back(passage: Passage, figures: Sequence[Figure], words: ModuleType) -> list[Figure]:
    """Leave out those found who are told as handed over too ("6 công dân nói trên"), and keep who they were."""
    kept: list[Figure | None] = []
    caught: dict[tuple, list[int]] = {}
    handed: set[tuple] = set()
    for figure in figures:
        key = figure.statistic.value, figure.statistic.unit
        again = pattern(words.SAID_BEFORE).match(passage.text, figure.end)
        if again and figure.statistic.metric in _CAUGHT and key in handed:
            continue
        if figure.statistic.metric is Metric.HANDOVER:
            handed.add(key)
        for place in caught.pop(key, ()) if again and figure.statistic.metric is Metric.HANDOVER else ():
            category = figure.statistic.category or kept[place].statistic.category
            figure = replace(figure, statistic=replace(figure.statistic, category=category))
            kept[place] = None
        if figure.statistic.metric in _CAUGHT:
            caught.setdefault(key, []).append(len(kept))
        kept.append(figure)
    return [figure for figure in kept if figure]


def _distinct(passage: Passage, figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """Leave out what was told before in another sentence in the same words: a lead tells a figure again."""
    seen: dict[tuple, int] = {}
    kept = []
    for figure in figures:
        key = (replace(figure.statistic, evidence=()), figure.statistic.evidence[0].text)
        sentence = passage.sentence_at(figure.start).start
        if seen.setdefault(key, sentence) == sentence:
            kept.append(figure)
    return tuple(kept)
