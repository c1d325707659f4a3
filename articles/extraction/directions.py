"""Who handed over to whom, from the sides and kinds of units named around the verb."""
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from functools import cache, cached_property
from types import ModuleType
from typing import NamedTuple

from articles.extraction.anchors import Pattern, compiled
from articles.extraction.counted import BEFORE, Counted, pattern
from articles.extraction.document import Passage, Span
from articles.vocabulary import Country, Measure

REACH = 120
_CLAUSE = re.compile(rf"[^,;.]{{0,{REACH}}}")
_SHORT_CLAUSE = re.compile(r"[^,;.]{0,60}")
_CLAUSES = re.compile(rf"[^;.]{{0,{REACH}}}")
_NO_FIGURE = re.compile(r"[^;.\d]*")


class Party(NamedTuple):
    """A side named in the text; `country` is None where both sides are meant."""

    start: int
    end: int
    country: Country | None


class Verb(NamedTuple):
    """Giving, taking, or (both at once) a handover that does not say which."""

    start: int
    end: int
    gives: bool
    takes: bool


@cache
def _parties(words: ModuleType) -> tuple[Pattern, tuple[Country | None, ...]]:
    names = "|".join(f"({names})" for names, _ in words.PARTIES)
    return (compiled(rf"(?<!\w)(?:{names}|({words.NEIGHBOUR}))(?!\w)"),
            tuple(country for _, country in words.PARTIES))


@cache
def _doings(words: ModuleType) -> Pattern:
    giving, taking = words.GIVING, words.RECEIVING
    # Without a mark between, "nhận bàn giao", the second is what was taken.
    joint = rf"(?:, | {words.AND} |, {words.AND} )"
    both = rf"(?:{giving}){joint}(?:{taking})|(?:{taking}){joint}(?:{giving})"
    return compiled(rf"(?<!\w)(?:(?P<both>{both})|(?P<giving>{giving})|(?P<taking>{taking}))(?!\w)")


class Directions:
    """The two countries of each handover in one passage."""

    def __init__(self, passage: Passage, lang: ModuleType, neighbour: Country | None = None):
        self.passage = passage
        self.text = passage.text
        self.words = lang.figures
        self._told_neighbour = neighbour
        self._parties: dict[int, list[Party]] = {}  # of the sentence that starts there

    def of(self, group: Sequence[Counted], before: Counted | None) -> tuple[Country | None, Country | None] | None:
        """Return (from, to) for a group of figures, None for what is not told.

        None alone where the sentence has no verb of giving or taking, or points back without naming a side ("trong số
        này"). `before` is the last figure before the group.
        """
        start, end = group[0].start, group[-1].end
        sentence = Span(group[0].low, group[-1].high)
        verbs = self._verbs(sentence)
        ahead = [verb for verb in verbs if verb.end <= start]
        behind = [verb for verb in verbs if verb.start >= end]
        passive = self._passive(end, behind)
        if passive:
            verb, subject = passive
            clause = _CLAUSE.match(self.text, verb.end, sentence.end)
            objects = self._named(*clause.span())
        elif behind and self._times(group[-1], behind[0]):
            verb = behind[0]
            subject = self._subject([*ahead, verb], sentence, group[-1])
            objects = self._named(*_CLAUSE.match(self.text, verb.end, sentence.end).span())
        elif ahead:
            verb = ahead[-1]
            subject = self._subject(ahead, sentence, before)
            objects = self._named(verb.end, start)
            if any(party.country is None for party in objects):
                return None, None  # to each other
            tail = min(sentence.end, end + REACH)
            clause = self.text.find(";", end, tail)
            objects += [party for party in self._named(end, tail if clause < 0 else clause)
                        if self._after(party, self.words.TO) or self._after(party, self.words.FROM)
                        or pattern(self.words.TO_UNIT).search(self.text, max(end, party.start - 80), party.start)]
        elif behind:
            verb = behind[0]
            subject = next(reversed(self._named(end, verb.start) or self._named(sentence.start, start)), None)
            objects = self._named(verb.end, min(sentence.end, verb.end + REACH))
        else:
            return None
        back = pattern(self.words.GOES_ON).match(self.text, sentence.start)
        return self._way(verb, subject, objects, group) if subject or objects or not back else None

    def _passive(self, end: int, behind: Sequence[Verb]) -> tuple[Verb, Party] | None:
        """Return the verb right behind the figures and who gives by it: "5 công dân được phía Lào bàn giao"."""
        verb = behind[0] if behind and behind[0].start - end <= BEFORE + REACH else None
        if verb is None or verb.takes or not _NO_FIGURE.fullmatch(self.text, end, verb.start):
            return None
        party = next(reversed(self._named(end, verb.start)), None)
        gives = party and party.country and verb.start - party.end <= BEFORE and self._after(party, self.words.FROM)
        return (verb, party) if gives else None

    def parts(self, group: Sequence[Counted], before: Counted | None) -> bool:
        """Tell whether the group are parts of the figure before: they went its way."""
        if before is None or before.sentence != group[0].sentence or group[0].start - before.end > REACH:
            return False
        told = before.end, group[0].start
        return not self._verbs(Span(*told)) and bool(
            group[0].part or pattern(self.words.PARTS).fullmatch(self.text, *told))

    def at_home(self, group: Sequence[Counted]) -> bool:
        """Tell whether those counted were handed on within one country: "bàn giao 2 đối tượng cho Công an tỉnh"."""
        start, end = group[0].start, group[-1].end
        verbs = self._verbs(Span(group[0].low, group[-1].high))
        verb = next((verb for verb in reversed(verbs) if verb.end <= start), None) or next(
            (verb for verb in verbs if verb.start >= end), None)
        if verb is None or verb.takes:
            return False
        told = _CLAUSES.match(self.text, max(verb.end, end), group[-1].high)
        home = pattern(self.words.AT_HOME).search(self.text, *told.span())
        if home is None:
            return False
        low = max(group[0].low, verb.start - REACH)
        low = max([low, self.text.rfind(";", low, verb.start), *(one.end for one in verbs if one.end <= verb.start)])
        givers = [party for party in self._named(low, verb.start) if not self._after(party, self.words.WITH)]
        if givers and givers[-1].country not in (None, Country.VN):
            return False
        following = next((verb.start for verb in verbs if verb.start >= home.end()), group[-1].high)
        clause = _SHORT_CLAUSE.match(self.text, home.end(), following)
        # Between them stands who they are: "3 cháu bị lừa qua Lào".
        given = [party for party in self._named(verb.end, home.start()) if party.end <= start
                 or self._after(party, self.words.GIVEN_TO)]
        return all(party.country is Country.VN for party in (*given, *self._named(home.start(), clause.end())))

    def _way(self, verb: Verb, subject: Party | None, objects: Sequence[Party], group: Sequence[Counted]):
        acting = subject.country if subject else None
        given = next((party.country for party in objects if verb.gives and party.country
                      and self._after(party, self.words.GIVEN_TO)), None)
        if given and given is acting and not verb.takes:
            acting = self._opposite(given)  # the former clause's subject; here another acts
        others = [party.country for party in objects if party.country is not None and party.country is not acting]
        other = others[0] if others else self._partner(subject, group)
        if verb.gives and verb.takes or not (acting or other):
            home = self._nationality(group)
            return (self._opposite(home), home) if home else (None, None)
        acting, other = acting or self._opposite(other), other or self._opposite(acting)
        return (acting, other) if verb.gives else (other, acting)

    def _partner(self, subject: Party | None, group: Sequence[Counted]) -> Country | None:
        """Return the country with whom the subject is said to act: "với phía Lào, đồn đã …"."""
        named = self._named(group[0].low, group[0].start) if subject and subject.country else ()
        return next((party.country for party in reversed(named) if party.country not in (None, subject.country)
                     and self._after(party, self.words.WITH)), None)

    def _subject(self, verbs: Sequence[Verb], sentence: Span, before: Counted | None) -> Party | None:
        """Return who acts: the last side named before the verb, else the one that acted in the verb before it."""
        for index in range(len(verbs) - 1, -1, -1):
            verb = verbs[index]
            cut = verbs[index - 1].end if index else sentence.start
            # Who is named behind the figure before acts; without a verb before it, who is named before that figure too.
            between = before and cut < before.end <= verb.start
            told = self._clause(before, cut) if between and self._times(before, verb) else between and before.end
            acting = between and self._acting(told, verb, verbs[-1])
            if not acting and not (between and index):
                acting = self._acting(cut, verb, verbs[-1])
            if acting:
                return acting
            before = None
        return None

    def _times(self, counted: Counted, verb: Verb) -> bool:
        """Tell whether the figure says how often the verb behind it was done: "ta 3 lần trao trả bạn 5 người"."""
        return counted.measure is Measure.TIME and bool(
            pattern(self.words.TIMES_DONE).fullmatch(self.text, counted.end, verb.start))

    def _clause(self, counted: Counted, low: int) -> int:
        """Return where the figure's clause starts, not before `low`."""
        return max(low, *(self.text.rfind(mark, low, counted.start) for mark in ",;"))

    def _acting(self, start: int, verb: Verb, last: Verb) -> Party | None:
        """Return the last side named from `start` to the verb that is not said to be acted with or upon."""
        parties = self._named(start, verb.start)
        for place in range(len(parties) - 1, -1, -1):
            party = parties[place]
            passive = self._after(party, self.words.FROM) and verb is not last
            if not (passive or self._after(party, self.words.WITH) or self._after(party, self.words.TO)):
                together = place and not self._after(parties[place - 1], self.words.WITH)
                return self._together(parties[place - 1], party) if together else party
        return None

    def _together(self, first: Party, second: Party) -> Party:
        """Return the second side, as both where the two stand side by side: "Việt Nam và Trung Quốc trao trả"."""
        joined = pattern(self.words.TOGETHER).fullmatch(self.text, first.end, second.start)
        return Party(first.start, second.end, None) if joined and first.country is not second.country else second

    def _opposite(self, country: Country) -> Country | None:
        return self.neighbour if country is Country.VN else Country.VN

    def _nationality(self, group: Sequence[Counted]) -> Country | None:
        """Return the country whose people were counted: they were brought home."""
        compiled, countries = _parties(self.words)
        for counted in group:
            own = pattern(self.words.NATIONALITY).match(self.text, counted.end)
            match = own and compiled.match(self.text, own.end())
            if match and match.lastindex <= len(countries) and countries[match.lastindex - 1]:
                return countries[match.lastindex - 1]
        return None

    @cached_property
    def neighbour(self) -> Country | None:
        """The country beside Viet Nam that the passage names most, unless it is told."""
        if self._told_neighbour:
            return self._told_neighbour
        sides, countries = _parties(self.words)
        named = Counter(countries[match.lastindex - 1] for match in sides.finditer(self.text)
                        if match.lastindex <= len(countries))
        abroad = [(count, country) for country, count in named.items() if country not in (None, Country.VN)]
        return max(abroad)[1] if abroad else None

    def _named(self, start: int, end: int) -> list[Party]:
        """Return the sides named in a part of a sentence."""
        sentence = self.passage.sentence_at(start)
        parties = self._parties.get(sentence.start)
        if parties is None:
            parties = self._parties[sentence.start] = self._read_parties(sentence)
        return parties[bisect_left(parties, (start,)):bisect_left(parties, (end,))]

    def _read_parties(self, sentence: Span) -> list[Party]:
        """Return the sides named, without those that only say whose people were counted: "2 đối tượng người Lào"."""
        sides, countries = _parties(self.words)
        national, by, sought = pattern(self.words.NATIONAL), pattern(self.words.FROM), pattern(self.words.SOUGHT)
        parties, text = [], self.text
        for match in sides.finditer(text, sentence.start, sentence.end):
            start, end = match.span()
            before = text, max(0, start - 40), start
            if not (national.search(*before) or sought.match(text, end) and by.search(*before)):
                number = match.lastindex - 1
                parties.append(Party(start, end, countries[number] if number < len(countries) else self.neighbour))
        return parties

    def _verbs(self, sentence: Span) -> list[Verb]:
        verbs = self._all_verbs
        return [verb for verb in verbs[bisect_left(verbs, (sentence.start,)):bisect_left(verbs, (sentence.end,))]
                if verb.end <= sentence.end]

    @cached_property
    def _all_verbs(self) -> list[Verb]:
        verbs = [Verb(*match.span(), not match["taking"], not match["giving"])
                 for match in _doings(self.words).finditer(self.text)]
        return [verb for verb in verbs if not self._topic(verb)] or verbs

    def _topic(self, verb: Verb) -> bool:
        """Tell whether the verb only says what is told of: "Về công tác trao trả, …"."""
        return bool(pattern(self.words.TOPIC_BEFORE).search(self.text, max(0, verb.start - BEFORE), verb.start)
                    and pattern(self.words.TOPIC_BEHIND).match(self.text, verb.end))

    def _after(self, party: Party, words: str) -> bool:
        return bool(pattern(words).search(self.text, max(0, party.start - 50), party.start))
