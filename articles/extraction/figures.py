"""Statistics: what was counted, in which metric, which way, by which reporting period."""
from collections.abc import Sequence
from dataclasses import fields, replace
from operator import attrgetter
from types import ModuleType
from typing import NamedTuple

from articles.extraction.categories import STANDING, category_of
from articles.extraction.counted import Counted, find_counted, linked, pattern
from articles.extraction.directions import Directions
from articles.extraction.document import Passage
from articles.extraction.figure_periods import FigurePeriods
from articles.extraction.governors import PATROLS, patrol_of
from articles.extraction.metrics import Metrics
from articles.extraction.reporting_periods import PeriodMention
from articles.extraction.sheet import Sheet
from articles.records import Statistic
from articles.vocabulary import Country, Measure, Metric

_LONGEST_GROUP = 12

# Those found in them may be handed over afterwards.
_CAUGHT = frozenset({Metric.ILLEGAL_CROSSING, Metric.CRIME, Metric.WANTED})

# All that a statistic says; where it stands is another matter.
_SAID = attrgetter(*(field.name for field in fields(Statistic) if field.name != "evidence"))

Way = tuple[Country | None, Country | None]


class Figure(NamedTuple):
    """A statistic at `start:end`.

    `inherits` tells whether the meeting's period is its own where it has none. `period` is what the text says beside
    it where that lacks the year: `with_year` completes it. `year` is the one told before it, if any; `antecedent` the
    period that "trong năm" points back to.
    """

    statistic: Statistic
    start: int
    end: int
    inherits: bool
    period: PeriodMention | None = None
    year: int | None = None
    antecedent: str | None = None


def find_figures(passage: Passage, lang: ModuleType, patrol: Metric | None = None,
                 neighbour: Country | None = None) -> tuple[Figure, ...]:
    """Return the passage's statistics in the order of the text, each told once. `meeting` is None in all.

    `patrol` is the kind of a patrol where the passage does not say it, `neighbour` the country of the other side's
    units, where these are of one: else the one that the passage names most is meant by "the other side".
    """
    sheet = Sheet(passage, lang)
    counted = find_counted(passage, lang)
    if sheet.rows:
        counted = [one for one in counted if not sheet.holds(one.start)]
    elif not counted:
        return ()
    directions, periods = Directions(passage, lang, neighbour), FigurePeriods(passage, lang)
    metrics = Metrics(passage, lang, patrol)
    figures = _read(passage, lang, counted, metrics, directions, periods)
    told = _distinct(passage, _handed_back(passage, figures, lang.figures))
    if not sheet.rows:
        return told
    lines = sheet.passage
    kind = patrol_of((passage.text,), lang.figures) or patrol
    topic = metrics.governors.told(sheet.rows[0].start)
    cells = _read(lines, lang, find_counted(lines, lang), Metrics(lines, lang, kind, topic),
                  Directions(lines, lang, directions.neighbour), FigurePeriods(lines, lang))
    placed = [_placed(passage, figure, origin, sheet, periods) for figure in cells
              if (origin := sheet.origin(figure.start, figure.end))]
    return tuple(sorted((*told, *placed), key=lambda figure: figure.start))


def _placed(passage: Passage, figure: Figure, origin: tuple[int, int], sheet: Sheet,
            periods: FigurePeriods) -> Figure:
    """Return a cell's figure at its place in the text, of the period of its row, else of the table's."""
    start, end = origin
    statistic = replace(figure.statistic, evidence=(passage.evidence(start, end),))
    figure = figure._replace(statistic=statistic, start=start, end=end)
    if statistic.period or not (figure.inherits or figure.period):
        return figure
    if figure.period:
        return figure._replace(year=periods.year(sheet.table(start)))
    period, dated = periods.carried(sheet.table(start))
    if period and period.value:
        return figure._replace(statistic=replace(statistic, period=period.value), inherits=False)
    return figure._replace(inherits=not dated, period=period)


def _read(passage: Passage, lang: ModuleType, counted: Sequence[Counted], metrics: Metrics, directions: Directions,
          periods: FigurePeriods) -> list[Figure]:
    """Return the statistics among what is counted."""
    figures, before, last, way = [], None, None, (None, None)
    repeated = {one.sentence.start for one in counted if one.measure is Measure.TIME}
    for group in _groups(passage, lang, counted):
        told = _told(metrics, group, before, last)
        if any(metric is Metric.HANDOVER for _, metric in told):
            if directions.at_home(group):
                told = [(one, metric) for one, metric in told if metric is not Metric.HANDOVER]
            elif not directions.parts(group, before):
                way = directions.of(group, before) or way
        several = group[0].sentence.start in repeated
        figures += [_figure(passage, lang, one, metric, way, periods, several) for one, metric in told]
        before, last = group[-1], told[-1][1] if told and told[-1][0].end == group[-1].end else None
    return figures


def _told(metrics: Metrics, group: Sequence[Counted], before: Counted | None,
          last: Metric | None) -> list[tuple[Counted, Metric]]:
    """Return those of a group that are figures, with their metrics; `last` is that of the figure before."""
    told = []
    for one in group:
        previous = told[-1][1] if told else last
        if previous and (one.measure is Measure.NATIONALITY and told or metrics.goes_on(one, before, previous)):
            metric = previous
        else:
            metric = metrics.of(one, group, before)
        if metric:
            measure = metrics.measure(one, metric)
            told.append((one if measure is one.measure else one._replace(measure=measure), metric))
    return told


def _groups(passage: Passage, lang: ModuleType, counted: Sequence[Counted]) -> list[list[Counted]]:
    """Return the figures that are told in one breath together; the parts of a total are another group."""
    groups: list[list[Counted]] = []
    part = pattern(lang.figures.PART_WORDS)
    for one in counted:
        last = groups[-1][-1] if groups and len(groups[-1]) < _LONGEST_GROUP else None
        if last and linked(passage.text, last, one, lang) and not part.search(passage.text, last.end, one.start):
            groups[-1].append(one)
        else:
            groups.append([one])
    return groups


def _figure(passage: Passage, lang: ModuleType, counted: Counted, metric: Metric, way: Way, periods: FigurePeriods,
            several: bool) -> Figure:
    source, target = way if metric is Metric.HANDOVER else (None, None)
    # People and kilometres of a patrol are those of one patrol, unless the number of patrols stands beside them.
    single = metric is Metric.PARTICIPANTS or metric in PATROLS and counted.measure is not Measure.TIME and not several
    told = not (single or metric in STANDING)
    period, dated = periods.of(counted) if told else (None, True)
    value = period.value if period else None
    start, end = counted.start, counted.end
    statistic = Statistic(
        metric, counted.number.value, counted.measure, source, target,
        category_of(passage.text, counted, metric, lang.figures), counted.number.qualifier, value, None,
        (passage.evidence(start, end),))
    if value or not told:
        return Figure(statistic, start, end, False)
    return Figure(statistic, start, end, not dated, period, *periods.looked_back(period, start))


def _handed_back(passage: Passage, figures: Sequence[Figure], words: ModuleType) -> Sequence[Figure]:
    """Leave out those found who are told as handed over too ("6 công dân nói trên"), and keep who they were."""
    if all(figure.statistic.metric is not Metric.HANDOVER for figure in figures):
        return figures
    kept: list[Figure | None] = []
    caught: dict[tuple, list[int]] = {}
    handed: set[tuple] = set()
    said_before = pattern(words.SAID_BEFORE)
    for figure in figures:
        key = figure.statistic.value, figure.statistic.unit
        again = said_before.match(passage.text, figure.end)
        if again and figure.statistic.metric in _CAUGHT and key in handed:
            continue
        if figure.statistic.metric is Metric.HANDOVER:
            handed.add(key)
        for place in caught.pop(key, ()) if again and figure.statistic.metric is Metric.HANDOVER else ():
            category = figure.statistic.category or kept[place].statistic.category
            figure = figure._replace(statistic=replace(figure.statistic, category=category))
            kept[place] = None
        if figure.statistic.metric in _CAUGHT:
            caught.setdefault(key, []).append(len(kept))
        kept.append(figure)
    return [figure for figure in kept if figure]


def _distinct(passage: Passage, figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """Leave out what was told before in another sentence in the same words: a lead tells a figure again."""
    if len({figure.statistic.evidence[0].text for figure in figures}) == len(figures):
        return tuple(figures)
    seen: dict[tuple, int] = {}
    kept = []
    for figure in figures:
        key = _SAID(figure.statistic), figure.statistic.evidence[0].text
        sentence = passage.sentence_at(figure.start).start
        if seen.setdefault(key, sentence) == sentence:
            kept.append(figure)
    return tuple(kept)
