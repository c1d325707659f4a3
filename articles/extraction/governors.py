"""Words that say what the figures near them are about: doings, offences, findings, and what breaks these off."""
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from enum import Enum
from functools import cache
from types import ModuleType
from typing import NamedTuple

from articles.extraction.alternatives import Alternatives
from articles.extraction.anchors import Pattern
from articles.extraction.counted import pattern
from articles.extraction.document import Passage
from articles.vocabulary import Metric

REACH = 160  # from a doing, or the last figure of it, to the next figure
BEHIND = 60  # from a figure to what is told of it behind
PATROLS = frozenset({Metric.JOINT_PATROL, Metric.BILATERAL_PATROL})

_RECENT = 40  # words back to what is being told
_TOPICS = PATROLS | {Metric.TALKS_REGULAR}


class Role(Enum):
    """How a word governs figures.

    A doing (ACT) stands before its figures or right behind them, an offence (OBJECT) behind or before; a FINDING needs
    an offence; at a BREAK the reach of what stands before it ends: it counts itself where it has a metric.
    """

    ACT = "act"
    OBJECT = "object"
    FINDING = "finding"
    BREAK = "break"
    EXCHANGE = "exchange"


class Governor(NamedTuple):
    start: int
    end: int
    role: Role
    metric: Metric | None


@cache
def _governing(words: ModuleType) -> tuple[Alternatives, dict[str, tuple[Role, Metric | None]]]:
    # Offences stand first: "xuất nhập cảnh trái phép" is no crossing.
    rows = ([(expression, Role.OBJECT, metric) for expression, metric in words.OBJECTS]
            + [(expression, Role.ACT, metric) for expression, metric in words.ACTS]
            + [(words.PATROL, Role.ACT, None), (words.EXCHANGE, Role.EXCHANGE, None), (words.BREAKS, Role.BREAK, None),
               (words.SETTLING, Role.BREAK, Metric.OTHER),
               (words.FINDINGS, Role.FINDING, None)])
    return (Alternatives(((str(number), expression) for number, (expression, _, _) in enumerate(rows)), r"(?!\w)"),
            {str(number): (role, metric) for number, (_, role, metric) in enumerate(rows)})


@cache
def _kinds(words: ModuleType) -> list[tuple[Pattern, Metric]]:
    """Return what names the kind of a patrol, then what tells of it."""
    named = [(expression, metric) for expression, metric in words.ACTS if metric in PATROLS]
    return [(pattern(expression), metric) for expression, metric in (*named, *words.PARTNERS)]


def patrol_of(texts: Iterable[str], words: ModuleType) -> Metric | None:
    """Return the kind of patrol that the texts name first, else that which is gone with the partners named."""
    kinds = _kinds(words)
    return next((metric for text in texts for kind, metric in kinds if kind.search(text)), None)


def find_governors(passage: Passage, lang: ModuleType, patrol: Metric | None = None) -> tuple[Governor, ...]:
    """Return the words that say what figures near them are about; `patrol` is the kind where the passage names none."""
    governing, rows = _governing(lang.figures)
    found, kinds = [], []
    for number, match in governing.finditer(passage.text, 0, len(passage.text)):
        role, metric = rows[number]
        if metric is Metric.ENTRY_EXIT:
            metric = next((way for one, way in lang.figures.ONE_WAY if pattern(one).fullmatch(match[0])), metric)
        elif metric in PATROLS:
            kinds.append(metric)
        found.append(Governor(*match.span(), role, metric))
    # A bare patrol is of the kind named before it, else behind it.
    if any(governor.role is Role.ACT and governor.metric is None for governor in found):
        kind = kinds[0] if kinds else patrol_of([passage.text], lang.figures) or patrol
        for index, governor in enumerate(found):
            if governor.metric in PATROLS:
                kind = governor.metric
            elif governor.role is Role.ACT and governor.metric is None:
                found[index] = governor._replace(metric=kind)
    return tuple(found)


class Governors:
    """The words that govern figures in one passage, in order; `topic` is what was told of before the passage."""

    def __init__(self, passage: Passage, lang: ModuleType, patrol: Metric | None = None, topic: Governor | None = None):
        self._all = find_governors(passage, lang, patrol)
        self._starts = [governor.start for governor in self._all]
        self._topic = topic

    def between(self, start: int, end: int) -> Sequence[Governor]:
        """Return those that begin in the span."""
        return self._all[bisect_left(self._starts, start):bisect_left(self._starts, end)]

    def told(self, position: int) -> Governor | None:
        """Return the last patrol, talks or exchange told of before the position, else what came before the passage."""
        end = bisect_left(self._starts, position)
        for governor in reversed(self._all[max(0, end - _RECENT):end]):
            if governor.role is Role.EXCHANGE or governor.metric in _TOPICS:
                return governor
        return self._topic
