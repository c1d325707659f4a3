"""Mechanisms: the standing ways of working together that an account says are in use or agreed."""
import re
from bisect import bisect_left
from collections.abc import Container, Iterable, Iterator
from functools import cached_property
from types import ModuleType

from articles.extraction.account import Account, units_of
from articles.extraction.anchors import Pattern
from articles.extraction.document import Span
from articles.records import Evidence
from articles.vocabulary import Country, Mechanism, MeetingKind, UnitKind

_IN_ORDER = tuple(Mechanism)
_NEAR = 80  # characters within which a count belongs to a way of working
_LONGEST_NUMBER = 20  # characters, with the blank behind it
_CLAUSE = 200  # characters of a clause at most
_Found = Iterable[tuple[str, re.Match[str]]]


def find_mechanisms(account: Account, lang: ModuleType) -> tuple[tuple[Mechanism, tuple[Evidence, ...]], ...]:
    """Return each way of working that the account names as standing or counts, with the first place that says so."""
    found: dict[str, tuple[Evidence, ...]] = {}
    for sentence in _naming(account, lang):
        for name, start, end in sentence.ways(found):
            found[name] = account.findings.passage.evidence(start, end),
    if common := found.pop(lang.mechanisms.COMMON_PATROL, None):
        patrol = _common_patrol(account, lang)
        found[patrol] = min(common, found.get(patrol, common), key=lambda evidence: evidence[0].start)
    return tuple((mechanism, found[mechanism]) for mechanism in _IN_ORDER if mechanism in found)


def _naming(account: Account, lang: ModuleType) -> Iterator["_Sentence"]:
    """Yield the account's sentences that name any way of working, in order."""
    words, text, spans = lang.mechanisms, account.findings.words, account.sentences
    every = [alternatives.in_each(text, spans)
             for alternatives in (words.CHANNELS, words.IN_USE, words.IN_USE_COUNTED, words.BARE)]
    for span in sorted(set().union(*every)):
        yield _Sentence(account, span, lang, *[found.get(span, ()) for found in every])


def _common_patrol(account: Account, lang: ModuleType) -> Mechanism:
    """Return which patrol is gone with the account's partners, where it says no more than that it was common."""
    named = [*units_of(account), *(mention.unit for mention in account.findings.units)]
    partner = next((unit for unit in named if unit.country != Country.VN), None)
    if partner is None or lang.mechanisms.POLICE.search(partner.name or ""):
        return Mechanism.JOINT_PATROL
    army = partner.kind == UnitKind.BORDER_DEFENCE_UNIT or lang.mechanisms.ARMY.search(partner.name or "")
    return Mechanism.BILATERAL_PATROL if army else Mechanism.JOINT_PATROL


def _last_before(starts: list[int], position: int) -> int:
    """Return the last of these before the position, a place far before any text where there is none."""
    index = bisect_left(starts, position)
    return starts[index - 1] if index else -_CLAUSE


class _Sentence:
    """One sentence, what was found in it by each list of words, and where it says that what it names goes on."""

    def __init__(self, account: Account, sentence: Span, lang: ModuleType, channels: _Found, in_use: _Found,
                 counted: _Found, bare: _Found):
        self.channels, self.in_use, self.counted, self.bare = channels, in_use, counted, bare
        self.words, self.text, self.span = lang.mechanisms, account.findings.words, sentence
        self.narrates = account.sentence.holds(sentence.start)
        # How people were handed over at a handover says nothing of others.
        self.own = Mechanism.HANDOVER if account.kind == MeetingKind.HANDOVER else None

    @cached_property
    def standing(self) -> Pattern:
        # The sentence that narrates the meeting has many words of doing; there only the plainest count.
        return self.words.KEPT_UP if self.narrates else self.words.STANDING

    @cached_property
    def stands_from(self) -> int:
        """Where the first word of standing is, the end of the sentence where it has none."""
        standing = self.standing.search(self.text, self.span.start, self.span.end)
        return standing.start() if standing else self.span.end

    @cached_property
    def stopped(self) -> list[int]:
        return self._starts(self.words.STOPPED)

    @cached_property
    def resumed(self) -> list[int]:
        """Where words of standing begin that do not only say of what sort the talks are."""
        return [match.start() for match in self.standing.finditer(self.text, self.span.start, self.span.end)
                if match.lastgroup is None]

    @cached_property
    def agreed_to(self) -> int:
        """Where what one side only asks for begins, the end of the sentence where both agree."""
        asked = self.words.ASKED.search(self.text, self.span.start, self.span.end)
        both = asked and self.words.BOTH.search(self.text, self.span.start, self.span.end)
        return asked.start() if asked and not both else self.span.end

    @cached_property
    def kept(self) -> int:
        """Where it is said of what stands before that it is kept up, the start of the sentence where it is not."""
        kept = self.words.KEPT_BEHIND.search(self.text, self.span.start, self.span.end)
        return kept.start() if kept else self.span.start

    def _starts(self, pattern: Pattern) -> list[int]:
        return [match.start() for match in pattern.finditer(self.text, self.span.start, self.span.end)]

    def ways(self, known: Container[str]) -> Iterator[tuple[str, int, int]]:
        """Yield (name, start, end) for what the sentence says is in use or agreed, of the ways not known yet."""
        words = self.words
        for name, match in self.channels:
            if name not in known and (
                    self._goes_on(match) and not self._before(words.NOT_STANDING_BEFORE, match)
                    or self._is_counted(name, match) or self._is_used(name, match)):
                yield name, *match.span()
        for name, start, end in self._in_use():
            if name not in known and name != self.own and start < self.agreed_to and not self._is_stopped(start, end):
                yield name, start, end
        for name, match in self.bare:
            if name in known:
                continue
            listed = words.LIST_BEHIND.match(self.text, match.end(), self.span.end)
            if (self._goes_on(match) and (listed and self._before(words.LIST_BEFORE, match)
                                          or self._before(words.KEPT_BEFORE, match))
                    or listed and self._is_used(name, match)):
                yield name, *match.span()

    def _in_use(self) -> Iterator[tuple[str, int, int]]:
        """Yield (name, start, end) for what shows by itself that a way is in use; none lies in another."""
        found = [(*match.span(), name) for name, match in self.in_use]
        for name, match in self.counted:
            low = max(self.span.start, match.start() - _LONGEST_NUMBER)
            if number := self.words.NUMBER_BEFORE.search(self.text, low, match.start()):
                found.append((number.start(), match.end(), name))
        position = self.span.start
        for start, end, name in sorted(found):
            if start >= position:
                position = end
                yield name, start, end

    def _before(self, pattern: Pattern, match: re.Match[str]) -> re.Match[str] | None:
        return pattern.search(self.text, max(self.span.start, match.start() - _NEAR), match.start())

    def _goes_on(self, match: re.Match[str]) -> bool:
        """Tell whether a word of standing comes before or within the match, or one of being kept up behind it."""
        end = match.end()
        return ((self.stands_from < end and self.stands_from < self.agreed_to or end <= self.kept)
                and not self._has_stopped(match))

    def _has_stopped(self, match: re.Match[str]) -> bool:
        """Tell whether the last word before the match says that it goes on no longer, or a word behind it does."""
        start, end = match.span()
        if not self.stopped:
            return False
        stopped = _last_before(self.stopped, start)
        return (stopped > _last_before(self.resumed, start) and not self._ends_stop(stopped, end)
                or bool(self.words.STOPPED_BEHIND.match(self.text, end, self.span.end)))

    def _ends_stop(self, stopped: int, end: int) -> bool:
        return stopped >= 0 and self.words.STOP_ENDS.search(self.text, stopped, end) is not None

    def _is_stopped(self, start: int, end: int) -> bool:
        """Tell whether the clause of what starts there says that it goes on no longer."""
        stopped = _last_before(self.stopped, start)
        return (start - stopped < _CLAUSE and "," not in self.text[stopped:start]
                and not self._ends_stop(stopped, end))

    def _is_counted(self, name: str, match: re.Match[str]) -> bool:
        if name in self.words.UNCOUNTED:
            return False
        high = min(match.end() + _NEAR, self.span.end)
        return bool(self.words.COUNTED_BEHIND.match(self.text, match.end(), high)
                    or self._before(self.words.COUNTED_BEFORE, match))

    def _is_used(self, name: str, match: re.Match[str]) -> bool:
        return (name in self.words.USED and match.start() < self.agreed_to
                and bool(self._before(self.words.USED_BEFORE, match)) and not self._has_stopped(match))
