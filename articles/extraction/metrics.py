"""Which metric a figure belongs to: its own noun, the doing or offence beside it, or the patrol or exchange it is part of."""
import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache
from types import ModuleType

from articles.extraction.counted import PERSONS, Counted, pattern
from articles.extraction.document import Passage
from articles.vocabulary import Measure, Metric

REACH = 160  # from a doing, or the last figure of it, to the next figure
BEHIND = 60

_OFFENCE = frozenset({Measure.CASE, Measure.PERSON, Measure.KG, Measure.GRAM, Measure.PILL, Measure.TONNE, Measure.VND,
                      Measure.USD, Measure.CNY})
_PATROL = frozenset({Measure.TIME, Measure.PERSON, Measure.PERSON_TIME, Measure.KM, Measure.HOUR, Measure.ITEM})
_CROSSING = frozenset({Measure.PERSON_TIME, Measure.NATIONALITY})
_MONEY = frozenset({Measure.USD, Measure.VND, Measure.CNY})
_TIMES = frozenset({Measure.TIME})
# What each metric is measured in; a figure in another measure belongs to some other doing.
MEASURES = {
    Metric.HANDOVER: frozenset({Measure.CASE, Measure.PERSON, Measure.TIME}),
    Metric.LETTERS: frozenset({Measure.TIME, Measure.LETTER}),
    Metric.HOTLINE: _TIMES, Metric.TALKS_REGULAR: _TIMES, Metric.TALKS_AD_HOC: _TIMES, Metric.INFORMATION_EXCHANGE: _TIMES,
    Metric.JOINT_PATROL: _PATROL, Metric.BILATERAL_PATROL: _PATROL,
    Metric.EXIT: _CROSSING, Metric.ENTRY: _CROSSING, Metric.ENTRY_EXIT: _CROSSING,
    Metric.VEHICLES: frozenset({Measure.VEHICLE}),
    Metric.GOODS: frozenset({Measure.TONNE, Measure.KG}), Metric.TRADE: _MONEY,
    Metric.WANTED: frozenset({Measure.PERSON}), Metric.VICTIMS: frozenset({Measure.PERSON}),
    Metric.LEGAL_OUTREACH: frozenset({Measure.TIME, Measure.PERSON, Measure.PERSON_TIME, Measure.ITEM}),
    Metric.TRAFFICKING: _OFFENCE, Metric.DRUGS: _OFFENCE, Metric.SMUGGLING: _OFFENCE, Metric.ILLEGAL_CROSSING: _OFFENCE,
    Metric.CRIME: _OFFENCE,
}
PATROLS = frozenset({Metric.JOINT_PATROL, Metric.BILATERAL_PATROL})
TALKS = frozenset({Metric.TALKS_REGULAR, Metric.TALKS_AD_HOC})


class Role(Enum):
    """How a word governs figures: a doing before or right behind them, an offence, a finding, the end of a doing's reach, an exchange."""

    ACT = "act"
    OBJECT = "object"
    FINDING = "finding"
    BREAK = "break"
    EXCHANGE = "exchange"


@dataclass(frozen=True, slots=True)
class Governor:
    start: int
    end: int
    role: Role
    metric: Metric | None


@cache
def _governing(words: ModuleType) -> tuple[re.Pattern[str], tuple[tuple[Role, Metric | None], ...]]:
    # Offences stand first: "xuất nhập cảnh trái phép" is no crossing.
    rows = ([(expression, Role.OBJECT, metric) for expression, metric in words.OBJECTS]
            + [(expression, Role.ACT, metric) for expression, metric in words.ACTS]
            + [(words.PATROL, Role.ACT, None), (words.EXCHANGE, Role.EXCHANGE, None), (words.BREAKS, Role.BREAK, None),
               (words.FINDINGS, Role.FINDING, None)])
    compiled = re.compile(r"(?<!\w)(?:" + "|".join(f"({expression})" for expression, _, _ in rows) + r")(?!\w)", re.IGNORECASE)
    return compiled, tuple((role, metric) for _, role, metric in rows)


def find_governors(passage: Passage, lang: ModuleType) -> tuple[Governor, ...]:
    """Return the words that say what figures near them are about. A bare "patrol" is of the kind that was named last."""
    compiled, rows = _governing(lang.figures)
    patrol = None
    found = []
    for match in compiled.finditer(passage.text):
        role, metric = rows[match.lastindex - 1]
        if metric in PATROLS:
            patrol = metric
        elif metric is Metric.ENTRY_EXIT:
            metric = next((way for one, way in lang.figures.ONE_WAY if pattern(one).fullmatch(match[0])), metric)
        elif role is Role.ACT and metric is None:
            metric = patrol
        found.append(Governor(match.start(), match.end(), role, metric))
    return tuple(found)


class Metrics:
    """The metric of each group of figures in one passage."""

    def __init__(self, passage: Passage, lang: ModuleType):
        self.text = passage.text
        self.passage = passage
        self.words = lang.figures
        self.governors = find_governors(passage, lang)
        self.starts = [governor.start for governor in self.governors]

    def of(self, counted: Counted, group: Sequence[Counted], before: Counted | None) -> Metric | None:
        """Return the metric of one member of a group; `before` is the last figure before the group. None: no figure."""
        named = self._named(counted)
        if named:
            return named
        special = {Measure.KM: self._kilometres, Measure.POST: self._posts, Measure.VEHICLE: self._vehicles,
                   Measure.HOUSEHOLD: self._households}.get(counted.measure)
        if special:
            return special(counted, group, before)
        behind = self._behind(counted, group)
        ahead = self._ahead(counted, group, before)
        metric = self._decide(counted, behind, ahead) or self._detail(counted)
        return self._talks(counted, metric) if metric in TALKS else metric

    def _decide(self, counted: Counted, behind: Metric | None, ahead: Governor | None) -> Metric | None:
        if ahead is None:
            return behind
        if ahead.role is Role.FINDING:
            return behind or self._offence(counted, ahead) or (Metric.CRIME if counted.measure in _OFFENCE else None)
        if ahead.metric is Metric.HANDOVER and counted.measure is not Measure.TIME:
            return Metric.HANDOVER
        return behind or ahead.metric

    def _named(self, counted: Counted) -> Metric | None:
        behind = self.text[counted.noun:counted.sentence.end]
        return next((metric for measures, noun, metric in self.words.NAMED
                     if counted.measure in measures and pattern(noun).match(behind)), None)

    def _window(self, start: int, end: int) -> Sequence[Governor]:
        return self.governors[bisect_left(self.starts, start):bisect_left(self.starts, end)]

    def _behind(self, counted: Counted, group: Sequence[Counted]) -> Metric | None:
        """Return what stands right behind the group: an offence in its clause, or a doing next to it."""
        last = group[-1]
        tail = self.text[last.end:min(last.sentence.end, last.end + BEHIND)]
        stop = re.search(r"[.;,:(]|\d", tail)
        window = self._window(counted.noun, last.end + (stop.start() if stop else len(tail)))
        offences = {governor.metric for governor in window if governor.role is Role.OBJECT}
        offence = next((metric for _, metric in self.words.OBJECTS
                        if metric in offences and counted.measure in MEASURES[metric]), None)
        if offence:
            return offence
        for governor in window:
            if governor.role is Role.ACT and governor.metric and counted.measure in MEASURES[governor.metric]:
                between = self.text[last.end:governor.start]
                close = pattern(self.words.ACT_BEHIND).fullmatch(between)
                handed = governor.metric is Metric.HANDOVER and pattern(self.words.HANDED_BEHIND).search(between)
                if close and governor.metric is not Metric.HANDOVER or handed:
                    return governor.metric
        return None

    def _ahead(self, counted: Counted, group: Sequence[Counted], before: Counted | None) -> Governor | None:
        """Return the nearest word before the group that governs such a measure, in its sentence or the one it goes on from."""
        first = group[0]
        start = first.sentence.start
        near = max(first.start - REACH, start)
        if before and before.sentence == first.sentence:
            near = max(before.start - REACH, start)
        if pattern(self.words.GOES_ON).match(self.text, start) or "|" in self.text[start:first.sentence.end]:
            near = max(0, start - 4 * REACH)
        for governor in reversed(self._window(near, first.start)):
            if governor.role is Role.BREAK:
                return None
            if governor.role is Role.FINDING and counted.measure in _OFFENCE:
                return governor
            if governor.metric and counted.measure in MEASURES[governor.metric]:
                return governor
        return None

    def _offence(self, counted: Counted, finding: Governor) -> Metric | None:
        """Return the offence that the sentence names before the finding: "against drugs … 5 cases were found"."""
        window = self._window(counted.sentence.start, finding.start)
        return next((governor.metric for governor in reversed(window)
                     if governor.role is Role.OBJECT and counted.measure in MEASURES[governor.metric]), None)

    def _talks(self, counted: Counted, metric: Metric) -> Metric:
        behind = self.text[counted.end:counted.sentence.end]
        return next((kind for words, kind in self.words.TALKS_BEHIND if pattern(words).match(behind)), metric)

    def _topic(self, position: int) -> Governor | None:
        """Return the last patrol, talks or exchange told of before the position."""
        for governor in reversed(self.governors[:bisect_left(self.starts, position)][-40:]):
            if governor.role is Role.EXCHANGE or governor.metric in PATROLS | {Metric.TALKS_REGULAR}:
                return governor
        return None

    def _detail(self, counted: Counted) -> Metric | None:
        """Return the patrol whose people are told, or `participants` where people come to an exchange."""
        topic = self._topic(counted.start)
        if topic is None or counted.measure not in PERSONS | {Measure.ITEM}:
            return None
        sentence = counted.sentence
        ahead = self.text[max(sentence.start, counted.start - REACH):counted.start]
        noun = self.text[counted.noun:counted.end]
        if counted.measure is Measure.ITEM:
            return topic.metric if topic.metric in PATROLS and pattern(self.words.PATROL_ITEMS).match(noun) else None
        if pattern(self.words.DELEGATES).search(noun):
            return None
        if topic.metric in PATROLS and pattern(self.words.DETAIL).search(ahead):
            return topic.metric
        whole = self.text[sentence.start:min(sentence.end, counted.end + REACH)]
        if topic.role is Role.EXCHANGE and pattern(self.words.ATTENDING).search(whole):
            return Metric.PARTICIPANTS
        return None

    def _kilometres(self, counted: Counted, group: Sequence[Counted], before: Counted | None) -> Metric | None:
        ahead = self._ahead(counted, group, before)
        if ahead and ahead.metric in PATROLS:
            return ahead.metric
        sentence = counted.sentence
        told = self.text[max(sentence.start, counted.start - REACH):counted.start]
        topic = self._topic(counted.start)
        behind = self.text[counted.end:min(sentence.end, counted.end + BEHIND)]
        if pattern(rf"\s(?:{self.words.BORDER})").search(behind):
            return Metric.BORDER_LENGTH
        if topic and topic.metric in PATROLS and pattern(rf"(?<!\w)(?:{self.words.WALKED})(?!\w)").search(told):
            return topic.metric
        return Metric.BORDER_LENGTH if pattern(self.words.BORDER).search(told) else None

    def _posts(self, counted: Counted, group: Sequence[Counted], before: Counted | None) -> Metric | None:
        ahead = self.text[counted.sentence.start:counted.start]
        behind = self.text[counted.end:counted.sentence.end]
        named = re.match(r"\s(?!\s)[^\W\d_]", behind) and behind[1:2].isupper()
        had = pattern(self.words.HAVING).search(ahead) and pattern(rf"(?:{self.words.BORDER}|tuyến|km|mốc)").search(ahead)
        return Metric.POSTS if not named and had or pattern(self.words.HAVING_BEHIND).match(behind) else None

    def _vehicles(self, counted: Counted, group: Sequence[Counted], before: Counted | None) -> Metric | None:
        sentence = counted.sentence
        around = self.text[max(sentence.start, counted.start - REACH):min(sentence.end, counted.end + BEHIND)]
        return Metric.VEHICLES if pattern(self.words.CROSSED).search(around) else None

    def _households(self, counted: Counted, group: Sequence[Counted], before: Counted | None) -> Metric | None:
        ahead = self.text[max(counted.sentence.start, counted.start - 20):counted.start]
        return Metric.OTHER if pattern(self.words.HELP).search(ahead) else None
