"""What numbers count: the noun right behind each, as a measure. Numbers that are no tally are left out here."""
import re
from dataclasses import dataclass
from functools import cache
from types import ModuleType

from articles.extraction.document import Passage, Span
from articles.extraction.numerals import Number, find_numbers
from articles.vocabulary import Measure

BEFORE = 40  # how far back an ordinal, a frequency or a change stands
PERSONS = frozenset({Measure.PERSON, Measure.PERSON_TIME})


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


@cache
def pattern(expression: str) -> re.Pattern[str]:
    """Return a language's pattern, compiled once; language files hold plain strings."""
    return re.compile(expression, re.IGNORECASE)


@cache
def _nouns(words: ModuleType) -> tuple[re.Pattern[str], tuple[Measure, ...]]:
    nouns = "|".join(f"({noun})" for noun, _ in words.COUNTED)
    return re.compile(rf"\s{{0,2}}(?:{nouns})(?!\w)", re.IGNORECASE), tuple(measure for _, measure in words.COUNTED)


def find_counted(passage: Passage, lang: ModuleType) -> tuple[Counted, ...]:
    """Return the numbers that count something measurable, in the order of the text."""
    nouns, measures = _nouns(lang.figures)
    found = []
    for number in find_numbers(passage, lang):
        match = nouns.match(passage.text, number.end)
        if not match:
            continue
        counted = Counted(number, measures[match.lastindex - 1], match.start(match.lastindex), match.end(),
                          passage.sentence_at(number.start))
        if not _no_tally(passage.text, counted, lang.figures):
            found.append(counted)
    return tuple(found)


def _no_tally(text: str, counted: Counted, words: ModuleType) -> bool:
    """Tell whether the number is an ordinal, a frequency, a change, a plan, an award's count or an hour of the clock."""
    sentence = counted.sentence
    before = text[max(sentence.start, counted.start - BEFORE):counted.start]
    behind = text[counted.end:min(sentence.end, counted.end + BEFORE)]
    told = text[max(sentence.start, counted.start - 10 * BEFORE):counted.start]
    return bool(pattern(words.ORDINAL).search(before)
                or pattern(words.OFTEN_BEFORE).search(before) or pattern(words.OFTEN_BEHIND).match(behind)
                or pattern(words.CHANGE).search(before) or pattern(words.PLANNED).search(told)
                or counted.measure in PERSONS and pattern(words.AWARDED).search(told)
                or counted.measure is Measure.HOUR and pattern(words.CLOCK).match(behind)
                or counted.measure is Measure.KM and pattern(words.DISTANCE).search(before))
