"""Acts: the words that name what was held, and the kind of meeting that they make together."""
import re
from functools import lru_cache
from operator import attrgetter
from types import ModuleType
from typing import NamedTuple

from articles.extraction.anchors import Text
from articles.extraction.document import Span
from articles.extraction.findings import Findings
from articles.vocabulary import MeetingKind

_CLAUSE = 80  # characters before an act that may take it back
_COUNTED_WITHIN = 160  # characters behind an act, of its own clause
_CLAUSE_END = re.compile(r"[.,;\n]")
_NEAR = 60  # characters between talks and the period they name
_start_of = attrgetter("start")
_STRONGER = {
    # (first told, told beside it): what the two are together.
    (MeetingKind.EXCHANGE, MeetingKind.VISIT): MeetingKind.VISIT,
    (MeetingKind.PERIODIC_TALKS, MeetingKind.VISIT): MeetingKind.VISIT,
    (MeetingKind.JOINT_PATROL, MeetingKind.PERIODIC_TALKS): MeetingKind.PERIODIC_TALKS,
    (MeetingKind.AD_HOC_TALKS, MeetingKind.JOINT_PATROL): MeetingKind.JOINT_PATROL,
    (MeetingKind.AD_HOC_TALKS, MeetingKind.VISIT): MeetingKind.VISIT,
    (MeetingKind.AD_HOC_TALKS, MeetingKind.EXCHANGE): MeetingKind.EXCHANGE,
}


class Act(NamedTuple):
    """A word that names what was held: its kind, None for bare talks, and whether another word would say more."""

    kind: MeetingKind | None
    weak: bool
    start: int
    end: int


def together(first: MeetingKind, other: MeetingKind) -> MeetingKind:
    """Return what a meeting is of which both are told, the first of them first."""
    return _STRONGER.get((first, other), first)


def are_alike(one: MeetingKind, other: MeetingKind) -> bool:
    """Tell whether one meeting may be told by both words."""
    return one == other or (one, other) in _STRONGER or (other, one) in _STRONGER


def acts_in(findings: Findings, sentence: Span, lang: ModuleType, going_on: bool = False) -> tuple[Act, ...]:
    """Return the words of the sentence that name what was held, not those about papers, plans or counts of it.

    `going_on`: those that only tell at what something was done are returned instead.
    """
    return _acts(findings.words, sentence, lang, going_on)


# A sentence is asked for what finds its meeting, its pairs and its partners.
@lru_cache(maxsize=64)
def _acts(text: Text, sentence: Span, lang: ModuleType, going_on: bool) -> tuple[Act, ...]:
    words = lang.meetings
    no_act = words.AT_IT if going_on else words.NO_ACT_BEFORE
    acts, occasions, held = [], [], False
    named = words.ACTS.finditer(text, sentence.start, sentence.end)
    if not named:
        return ()
    for group, match in named:
        start, end = match.span()
        before = max(sentence.start, start - _CLAUSE)
        kind = words.GROUPS.get(group)
        if (bool(no_act.search(text, before, start)) != going_on or _is_planned(text, before, start, words)
                or words.COUNTED_BEFORE.search(text, before, start) or is_counted(text, Span(end, sentence.end), lang)
                or kind == MeetingKind.HANDOVER and words.HANDED_ON.match(text, end, sentence.end)):
            continue
        act = Act(kind, group in words.WEAK, start, end)
        if _is_occasion(act, text, before, words):
            occasions.append(act)
        else:
            acts.append(act)
            held = held or not act.weak
    # On an occasion of which the sentence says no more, that is what was held.
    return tuple(sorted([*occasions, *acts], key=_start_of) if occasions and not held else acts)


def _is_occasion(act: Act, text: Text, before: int, words: ModuleType) -> bool:
    """Tell whether an act is named as what another was held for; people are greeted for what they are visited on."""
    return act.kind != MeetingKind.VISIT and bool(words.OCCASION_BEFORE.search(text, before, act.start))


def _is_planned(text: Text, before: int, start: int, words: ModuleType) -> bool:
    """Tell whether the clause in which an act starts speaks of what is to come."""
    if not words.PLANNED_BEFORE.search(text, before, start):
        return False
    clause = max(text.rfind(mark, before, start) + 1 for mark in ",;:")
    return not clause or bool(words.PLANNED_BEFORE.search(text, clause, start))


def is_counted(text: Text, after: Span, lang: ModuleType) -> bool:
    """Tell whether an act is counted, in what comes after it."""
    counted = lang.meetings.COUNTED_BEHIND.search(text, after.start, after.end)
    return (counted is not None and counted.start() - after.start <= _COUNTED_WITHIN
            and not _CLAUSE_END.search(text, after.start, counted.start()))


def kinds_named(title: Findings, lang: ModuleType) -> frozenset[MeetingKind]:
    """Return the kinds of meeting that a title names; bare talks may be of either kind of talks."""
    kinds = {act.kind for act in acts_in(title, Span(0, len(title.passage.text)), lang)}
    talks = {MeetingKind.PERIODIC_TALKS, MeetingKind.AD_HOC_TALKS} if None in kinds else set()
    return frozenset(kinds - {None} | talks)


def read_kind(acts: tuple[Act, ...], findings: Findings, sentence: Span, title: Findings | None,
              lang: ModuleType) -> tuple[MeetingKind, Act]:
    """Return what the sentence says was held, and the word that says so."""
    acts = [act if act.kind else _with_period(act, findings, sentence) for act in acts]
    strong = [act for act in acts if not act.weak]
    if not strong:
        act = next((act for act in acts if act.kind is None), None) or _strongest(acts)
        return act.kind or _talks_kind(act, findings, sentence, title, lang), act
    act = _strongest(strong)
    return act.kind, act


def _strongest(acts: list[Act]) -> Act:
    """Return the act that says what the first one is together with the others."""
    act = acts[0]
    for other in acts[1:]:
        if _STRONGER.get((act.kind, other.kind)) == other.kind:
            act = other
    return act


def _with_period(act: Act, findings: Findings, sentence: Span) -> Act:
    """Return bare talks on a named period as the periodic talks that they are."""
    if findings.periods_in(Span(act.end, min(act.end + _NEAR + 1, sentence.end))):
        return act._replace(kind=MeetingKind.PERIODIC_TALKS, weak=False)
    return act


def _talks_kind(act: Act, findings: Findings, sentence: Span, title: Findings | None, lang: ModuleType) -> MeetingKind:
    """Return what bare talks were: what the title calls them, else ad hoc where they were on one matter."""
    if title is not None:
        whole = Span(0, len(title.passage.text))
        named = [other if other.kind else _with_period(other, title, whole) for other in acts_in(title, whole, lang)]
        for other in named:
            if other.kind in (MeetingKind.PERIODIC_TALKS, MeetingKind.AD_HOC_TALKS) and not other.weak:
                return other.kind
        if title.periods and any(other.kind is None for other in named):
            return MeetingKind.PERIODIC_TALKS
    if lang.meetings.ONE_MATTER.search(findings.words, act.end, sentence.end):
        return MeetingKind.AD_HOC_TALKS
    return MeetingKind.PERIODIC_TALKS
