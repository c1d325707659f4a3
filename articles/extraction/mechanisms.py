"""Mechanisms: the standing ways of working together that an account says are in use or agreed."""
from bisect import bisect_left
from functools import cache, cached_property
from types import ModuleType

from articles.extraction.account import Account, units_of
from articles.extraction.anchors import Pattern, compiled
from articles.extraction.document import Span
from articles.extraction.findings import Findings
from articles.records import Evidence
from articles.vocabulary import Country, Mechanism, UnitKind

_NEAR = 80  # characters within which a count belongs to a way of working
_CLAUSE = 200  # characters of a clause at most


def find_mechanisms(account: Account, lang: ModuleType) -> tuple[tuple[Mechanism, tuple[Evidence, ...]], ...]:
    """Return each way of working that the account names as standing or counts, with the first place that says so."""
    found: dict[Mechanism, tuple[Evidence, ...]] = {}
    for sentence in account.sentences():
        narrates = account.sentence.holds(sentence.start)
        for name, start, end in _Sentence(account.findings, sentence, narrates, lang).ways():
            mechanism = _common_patrol(account, lang) if name == lang.mechanisms.COMMON_PATROL else Mechanism(name)
            found.setdefault(mechanism, (account.findings.passage.evidence(start, end),))
    return tuple((mechanism, found[mechanism]) for mechanism in Mechanism if mechanism in found)


def _common_patrol(account: Account, lang: ModuleType) -> Mechanism:
    """Return which patrol is gone with the account's partners, where it says no more than that it was common."""
    named = [*units_of(account), *(mention.unit for mention in account.findings.units)]
    partner = next((unit for unit in named if unit.country != Country.VN), None)
    if partner is None or lang.mechanisms.POLICE.search(partner.name or ""):
        return Mechanism.JOINT_PATROL
    army = partner.kind == UnitKind.BORDER_DEFENCE_UNIT or lang.mechanisms.ARMY.search(partner.name or "")
    return Mechanism.BILATERAL_PATROL if army else Mechanism.JOINT_PATROL


@cache
def _pattern(rows) -> Pattern:
    return compiled("|".join(rf"(?P<{mechanism}>{words})" for mechanism, words in rows))


def _last_before(starts: list[int], position: int) -> int:
    """Return the last of these before the position, a place far before any text where there is none."""
    index = bisect_left(starts, position)
    return starts[index - 1] if index else -_CLAUSE


class _Sentence:
    """One sentence, and where it says that what it names goes on."""

    def __init__(self, findings: Findings, sentence: Span, narrates: bool, lang: ModuleType):
        self.words, self.text, self.span, self.narrates = lang.mechanisms, findings.words, sentence, narrates

    @cached_property
    def standing(self) -> list[int]:
        # The sentence that narrates the meeting has many words of doing; there only the plainest count.
        return self._starts(self.words.KEPT_UP if self.narrates else self.words.STANDING)

    @cached_property
    def stopped(self) -> list[int]:
        return self._starts(self.words.STOPPED)

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

    def ways(self):
        """Yield (name, start, end) for what the sentence says is in use or agreed."""
        words = self.words
        for match in self._found(words.CHANNELS):
            if (self._goes_on(match) and not self._before(words.NOT_STANDING_BEFORE, match)
                    or self._is_counted(match) or self._is_used(match)):
                yield match.lastgroup, *match.span()
        for match in self._found(words.IN_USE):
            if match.start() < self.agreed_to and not self._is_stopped(match):
                yield match.lastgroup, *match.span()
        for match in self._found(words.BARE):
            behind = words.LIST_BEHIND.match(self.text, match.end(), self.span.end)
            listed = behind and self._before(words.LIST_BEFORE, match)
            if self._goes_on(match) and (listed or self._before(words.KEPT_BEFORE, match)):
                yield match.lastgroup, *match.span()

    def _found(self, rows):
        return _pattern(rows).finditer(self.text, self.span.start, self.span.end)

    def _before(self, pattern: Pattern, match):
        return pattern.search(self.text, max(self.span.start, match.start() - _NEAR), match.start())

    def _goes_on(self, match) -> bool:
        """Tell whether a word of standing comes before or within the match, or one of being kept up behind it."""
        if self._has_stopped(match):
            return False
        return (bool(self.standing) and self.standing[0] < min(match.end(), self.agreed_to)) or match.end() <= self.kept

    def _has_stopped(self, match) -> bool:
        """Tell whether the last word before the match says that it goes on no longer, or a word behind it does."""
        return (_last_before(self.stopped, match.start()) > _last_before(self.standing, match.start())
                or bool(self.words.STOPPED_BEHIND.match(self.text, match.end(), self.span.end)))

    def _is_stopped(self, match) -> bool:
        """Tell whether the match's own clause says that it goes on no longer."""
        stopped = _last_before(self.stopped, match.start())
        return match.start() - stopped < _CLAUSE and "," not in self.text[stopped:match.start()]

    def _is_counted(self, match) -> bool:
        if match.lastgroup in self.words.UNCOUNTED:
            return False
        high = min(match.end() + _NEAR, self.span.end)
        return bool(self.words.COUNTED_BEHIND.match(self.text, match.end(), high)
                    or self._before(self.words.COUNTED_BEFORE, match))

    def _is_used(self, match) -> bool:
        return (match.lastgroup in self.words.USED and match.start() < self.agreed_to
                and not self._has_stopped(match) and bool(self._before(self.words.USED_BEFORE, match)))
