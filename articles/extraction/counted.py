"""What numbers count: the noun right behind each, as a measure. Numbers that are no tally are left out here."""
import re
from dataclasses import dataclass
from functools import cache
from types import ModuleType

from articles.extraction.anchors import Pattern, compiled
from articles.extraction.document import Passage, Span
from articles.extraction.numerals import Number, find_numbers
from articles.vocabulary import Measure

AROUND = 600
BEFORE = 40  # how far back an ordinal, a frequency or a change stands
_LONGEST_LINK = 40
PERSONS = frozenset({Measure.PERSON, Measure.PERSON_TIME})
MONEY = frozenset({Measure.USD, Measure.VND, Measure.CNY})


@dataclass(frozen=True, slots=True)
class Counted:
    """A number with its noun at `start:end`, in the sentence that holds it."""

    number: Number
    measure: Measure
    noun: int  # where the noun starts
    end: int
    sentence: Span

    @property
    def start(self) -> int:
        return self.number.qualifier_start

    @property
    def low(self) -> int:
        """Where reading around the figure starts: its sentence, cut where that has no end of its own."""
        return max(self.sentence.start, self.start - AROUND)

    @property
    def high(self) -> int:
        return min(self.sentence.end, self.end + AROUND)


@cache
def pattern(expression: str) -> Pattern:
    """Return a language's pattern, compiled once; language files hold plain strings."""
    return compiled(expression)


@cache
def _nouns(words: ModuleType) -> tuple[re.Pattern[str], tuple[Measure, ...]]:
    nouns = "|".join(f"({noun})" for noun, _ in words.COUNTED)
    return re.compile(rf"\s{{0,2}}(?:{nouns})(?!\w)", re.IGNORECASE), tuple(measure for _, measure in words.COUNTED)


def find_counted(passage: Passage, lang: ModuleType) -> tuple[Counted, ...]:
    """Return the numbers that count something measurable, in the order of the text."""
    nouns, measures = _nouns(lang.figures)
    found, refused = [], None
    for number in find_numbers(passage, lang):
        match = nouns.match(passage.text, number.end)
        if not match:
            continue
        counted = Counted(number, measures[match.lastindex - 1], match.start(match.lastindex), match.end(),
                          passage.sentence_at(number.start))
        # "5 cases/12 persons fewer": the second goes with the first.
        apart = refused is None or refused.measure is Measure.KM  # a distance says nothing of what is told beside it
        if _no_tally(passage.text, counted, lang.figures) or not apart and linked(passage.text, refused, counted, lang):
            refused = counted
        else:
            found.append(counted)
    return tuple(found)


def linked(text: str, first: Counted, second: Counted, lang: ModuleType) -> bool:
    """Tell whether two figures are told in one breath: "6 vụ/18 đối tượng"."""
    return (first.sentence == second.sentence and second.start - first.end <= _LONGEST_LINK
            and bool(pattern(lang.figures.LINK).fullmatch(text, first.end, second.start)))


def _no_tally(text: str, counted: Counted, words: ModuleType) -> bool:
    """Tell whether the number is an ordinal, a frequency, a change, a plan, an award's count, a fine or a clock's."""
    before = max(counted.low, counted.start - BEFORE), counted.start
    behind = counted.end, min(counted.high, counted.end + BEFORE)
    told = counted.low, counted.start
    return bool(pattern(words.ORDINAL).search(text, *before)
                or pattern(words.OFTEN_BEFORE).search(text, *before) or pattern(words.OFTEN_BEHIND).match(text, *behind)
                or counted.measure is not Measure.KM and pattern(words.CHANGE).search(text, *before)  # "vượt 9 km"
                or pattern(words.PLANNED).search(text, *told)
                or counted.measure in PERSONS and pattern(words.AWARDED).search(text, *told)
                or counted.measure is Measure.HOUR and (pattern(words.CLOCK).match(text, *behind)
                                                        or not pattern(words.LASTING).search(text, *before))
                or counted.measure is Measure.KM and pattern(words.DISTANCE).search(text, *before)
                or counted.measure in MONEY and pattern(words.FINED).search(text, *before))
