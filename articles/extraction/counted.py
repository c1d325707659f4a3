"""What numbers count: the noun right behind each, as a measure. Numbers that are no tally are left out here."""
import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from types import ModuleType
from typing import NamedTuple

from articles.extraction.anchors import Anchored, Pattern, Text, compiled
from articles.extraction.document import Passage, Span
from articles.extraction.numerals import Number, find_numbers
from articles.vocabulary import Category, Measure

AROUND = 600
BEFORE = 40  # how far back an ordinal, a frequency or a change stands
_LONGEST_LINK = 40
_LONGEST_SHARE = 90
PERSONS = frozenset({Measure.PERSON, Measure.PERSON_TIME})
_WARNED = 170  # how far back a plan or an award stands
_STANDING = frozenset({Measure.KM, Measure.MARKER, Measure.POST})
MONEY = frozenset({Measure.USD, Measure.VND, Measure.CNY})


class Counted(NamedTuple):
    """A number with its noun at `start:end`, in the sentence that holds it.

    `part` tells whether this is a part of the total before it, `share` whose; such a number may lack its noun: "46
    officers (Viet Nam 23, China 23)". What stands around the figure is read from `low` to `high`: its sentence, cut
    where that has no end of its own.
    """

    number: Number
    measure: Measure
    start: int
    noun: int  # where the noun starts
    end: int
    low: int
    high: int
    sentence: Span
    until: int  # where the next number starts
    share: Category | None = None
    part: bool = False

    def before(self, reach: int) -> tuple[int, int]:
        """Return the span of so many characters before the figure, as far as what stands around it is read."""
        return max(self.low, self.start - reach), self.start

    def behind(self, reach: int) -> tuple[int, int]:
        """Return the span of so many characters behind the figure, as far as what stands around it is read."""
        return self.end, min(self.high, self.end + reach)


@cache
def pattern(expression: str) -> Pattern:
    """Return a language's pattern, compiled once; language files hold plain strings."""
    return compiled(expression)


def stands_around(expression: str, text: str, counted: Counted, reach: int) -> bool:
    """Tell whether a language's pattern is found shortly before the figure or behind it."""
    search = pattern(expression).search
    return bool(search(text, *counted.before(reach)) or search(text, *counted.behind(reach)))


@cache
def noun_pattern(words: ModuleType) -> re.Pattern[str]:
    """Return the pattern for a noun right behind a number; its group is the index of its measure, from 1."""
    return re.compile(rf"\s{{0,2}}+{_nouns(words)}", re.IGNORECASE)


@cache
def _anchored_nouns(words: ModuleType) -> Anchored:
    return compiled(_nouns(words))


def _nouns(words: ModuleType) -> str:
    nouns = "|".join(f"({noun})" for noun, _ in words.COUNTED)
    return rf"(?:{nouns})(?!\w)"


def find_counted(passage: Passage, lang: ModuleType) -> tuple[Counted, ...]:
    """Return the numbers that count something measurable, in the order of the text."""
    text, words = passage.text, lang.figures
    found, refused, rate, (near, _) = [], None, None, _refusing(words)
    numbers = find_numbers(passage, lang)
    starts = [*(number.start for number in numbers), len(text)]
    for index, (number, until) in enumerate(zip(numbers, starts[1:], strict=True)):
        match = _noun(text, number.end, words)
        part, share, share_end = False, None, number.end
        if found and found[-1].end < number.qualifier_start <= found[-1].end + _LONGEST_SHARE:
            part, share, share_end = _share(text, found[-1], number, words)
        if match:
            measure = words.COUNTED[match.lastindex - 1][1]
            noun, end, sentence = match.start(match.lastindex), match.end(), passage.sentence_at(number.start)
            part = part and share is not None
        elif not pattern(words.SHARE_END).match(text, share_end):
            continue
        elif part:
            measure, noun, end, sentence = found[-1].measure, number.end, share_end, found[-1].sentence
        elif measure := _lent(text, number, numbers[index + 1:index + 2], found[-1:], words):
            noun, end, sentence = number.end, number.end, passage.sentence_at(number.start)
        else:
            continue
        start = number.qualifier_start
        counted = Counted(number, measure, start, noun, end, max(sentence.start, start - AROUND),
                          min(sentence.end, end + AROUND), sentence, until, share, part)
        # "5 cases/12 persons fewer": the second goes with the first.
        # A distance or a clock's hour says nothing of what is told beside it.
        warned = bool(near.search(text, *counted.before(BEFORE)))
        if _often(text, counted, rate, warned, words):
            rate = refused = counted
        elif _no_tally(text, counted, warned, words) or (refused and refused.measure not in (Measure.KM, Measure.HOUR)
                                                         and linked(text, refused, counted, lang)):
            refused = counted
        else:
            found.append(counted)
    return tuple(found)


def _noun(text: Text, end: int, words: ModuleType) -> re.Match[str] | None:
    """Return the match of what a number that ends there counts."""
    # Most numbers count nothing: whether a noun may begin at the next word is soon told. In "5kg" no word begins.
    if text[end:end + 1].isspace():
        word = end + 2 if text[end + 1:end + 2].isspace() else end + 1
        places = text.places[_anchored_nouns(words)]
        index = bisect_left(places, word)
        if index == len(places) or places[index] != word:
            return None
    return noun_pattern(words).match(text, end)


def _lent(text: Text, number: Number, following: Sequence[Number], last: Sequence[Counted],
          words: ModuleType) -> Measure | None:
    """Return the measure of a number without a noun: of the people in the cases before a slash, of the noun that
    stands before it ("số cuộc gọi là 52", "Hội đàm: 3") or behind the number of the other way ("xuất cảnh 210, nhập
    cảnh 180 người").
    """
    start = number.qualifier_start
    if last and last[0].measure is Measure.CASE and text[last[0].end:start] == "/":
        return Measure.PERSON
    before = text, max(0, start - 2 * BEFORE), start
    if led := pattern(words.NOUN_BEFORE).search(*before) or pattern(words.LABELLED).search(*before):
        noun = noun_pattern(words).match(text, led.start(1))
        return words.COUNTED[noun.lastindex - 1][1] if noun else Measure.TIME
    other = following and pattern(words.OTHER_WAY).match(text, number.end, following[0].qualifier_start)
    noun = other and _noun(text, following[0].end, words)
    return words.COUNTED[noun.lastindex - 1][1] if noun else None


@cache
def _shares(words: ModuleType) -> tuple[Sequence[re.Pattern[str]], re.Pattern[str], tuple[Category, ...]]:
    """Return the patterns between a total and its first part and between two parts, each with whose part it is or
    without; the pattern of whose it is behind the number; and whose parts they are.
    """
    names = "|".join(f"({name})" for name, _ in words.SHARES)
    leads = [re.compile(lead + rf"(?:{words.SHARE}(?:{names}){words.SHARE_LINK}|(?P<label>{words.PART_LABEL}))?",
                        re.IGNORECASE) for lead in (words.PARTS, words.NEXT_SHARE)]
    return (leads, re.compile(rf"{words.SHARE_BEHIND}(?:{names})(?!\w)", re.IGNORECASE),
            tuple(category for _, category in words.SHARES))


def _share(text: str, total: Counted, number: Number, words: ModuleType) -> tuple[bool, Category | None, int]:
    """Return whether the number is a part of what was counted before it, whose, and where that is told to the end."""
    start = number.qualifier_start
    if start > total.sentence.end:
        return False, None, number.end
    (first, following), behind, categories = _shares(words)
    lead = (following if total.part else first).fullmatch(text, total.end, start)
    if lead is None:
        return False, None, number.end
    if lead["label"]:
        return True, None, number.end
    if lead.lastindex:
        return True, categories[lead.lastindex - 1], number.end
    owner = behind.match(text, number.end, total.sentence.end)
    return (True, categories[owner.lastindex - 1], owner.end()) if owner else (False, None, number.end)


def linked(text: str, first: Counted, second: Counted, lang: ModuleType) -> bool:
    """Tell whether two figures are told in one breath: "6 vụ/18 đối tượng"."""
    return (second.start - first.end <= _LONGEST_LINK and first.sentence == second.sentence
            and bool(pattern(lang.figures.LINK).fullmatch(text, first.end, second.start)))


@cache
def _refusing(words: ModuleType) -> tuple[Pattern, Pattern]:
    """Return what stands before each number that may be no tally: shortly before it, or further off."""
    near = "|".join(f"(?:{expression})" for expression in (words.OFTEN_BEFORE, words.ORDINAL, words.CHANGE))
    return compiled(near), compiled(f"{words.PLANNED}|{words.AWARDED}")


def _often(text: str, counted: Counted, rate: Counted | None, warned: bool, words: ModuleType) -> bool:
    """Tell whether the number says how often: "mỗi quý 2 lần"; `rate` is the last one that did."""
    told = rate and rate.measure is counted.measure and rate.sentence == counted.sentence
    return bool(pattern(words.OFTEN_BEHIND).match(text, *counted.behind(BEFORE))
                or warned and pattern(words.OFTEN_BEFORE).search(text, *counted.before(BEFORE))
                or told and pattern(words.SAME_RATE).fullmatch(text, rate.end, counted.start))


def _last(expression: str, text: Text, counted: Counted) -> re.Match[str] | None:
    """Return what is found last before the figure."""
    return next(reversed(list(pattern(expression).finditer(text, *counted.before(_WARNED)))), None)


def _planned(text: Text, counted: Counted, words: ModuleType) -> bool:
    """Tell whether the figure is still to come; what a border has is not, whatever is asked for it."""
    told = _last(words.PLANNED, text, counted)
    if told is None or pattern(words.DONE).search(text, told.end(), counted.start):
        return False
    standing = counted.measure in _STANDING or pattern(words.CROSSING_NOUN).match(text, counted.noun, counted.high)
    return not standing or bool(pattern(words.ANEW).search(text, told.end(), counted.start))


def _awarded(text: Text, counted: Counted, words: ModuleType) -> bool:
    """Tell whether those counted get an award."""
    told = _last(words.AWARDED, text, counted)
    return (told is not None and text.find(";", told.end(), counted.start) < 0
            and not pattern(words.UNAWARDED).search(text, told.end(), counted.start))


def _no_tally(text: str, counted: Counted, warned: bool, words: ModuleType) -> bool:
    """Tell whether the number is an ordinal, a change, a plan, an award's count, a fine or a clock's."""
    measure, before = counted.measure, counted.before(BEFORE)
    if warned and (counted.number.qualifier is None and pattern(words.ORDINAL).search(text, *before)
                   or measure is not Measure.KM and pattern(words.CHANGE).search(text, *before)):  # "vượt 9 km"
        return True
    _, warning = _refusing(words)
    if warning.search(text, *counted.before(_WARNED)) and (
            _planned(text, counted, words) or measure in PERSONS and _awarded(text, counted, words)):
        return True
    if measure is Measure.HOUR:
        return bool(pattern(words.CLOCK).match(text, *counted.behind(BEFORE)) or not (
            pattern(words.DURATION).match(text, counted.noun) or pattern(words.LASTING).search(text, *before)))
    apart = words.DISTANCE if measure is Measure.KM else words.FINED if measure in MONEY else None
    return bool(apart and pattern(apart).search(text, *before))
