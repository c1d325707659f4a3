"""Numbers in digits and in words. What they count is `counted.py`'s to say."""
import re
from functools import cache
from types import ModuleType
from typing import NamedTuple

from articles.extraction.anchors import Pattern, compiled
from articles.extraction.document import Passage
from articles.extraction.languages import LANGUAGES
from articles.vocabulary import Qualifier

_WORD_BEFORE = re.compile(r"(?<!\w)([^\W\d_]{1,10}) \Z")
_LONGEST_WORD = 12
MAX_DIGITS = 15  # longer runs of digits are identifiers, and a float could not hold them


class Number(NamedTuple):
    """A number at `start:end`; its qualifier (hơn, gần…) stands at `qualifier_start`, else that equals `start`."""

    start: int
    end: int
    value: int | float
    qualifier: Qualifier | None = None
    qualifier_start: int = 0
    words: bool = False


def numbers_in(text: str, language: str) -> tuple[int | float, ...]:
    """Return the values of the numbers in a text of this language."""
    return tuple(number.value for number in find_numbers(Passage(text), LANGUAGES[language]))


@cache
def _patterns(words: ModuleType) -> tuple[Pattern, Pattern, Pattern]:
    """Return the patterns for digits with their scale, for number words, and for a qualifier before them."""
    group, decimal = re.escape(words.GROUP), re.escape(words.DECIMAL)
    scales = "|".join(map(re.escape, words.SCALES))
    # A date, a fraction, a range, a document or a name with digits in it (30/3, 6/8, 10-15, Covid-19) is no number.
    digits = compiled(
        rf"(?<![\w{group}{decimal}])(?<!\d[/\-–—:])(?<!\d\s[\-–—]\s)(?<!\w[\-–—_])"
        rf"(?P<whole>\d{{1,3}}(?:{group}\d{{3}}){{1,4}}|\d{{1,{MAX_DIGITS}}})"
        rf"(?:{decimal}(?P<fraction>\d{{1,6}})(?!\d)|{decimal}\s(?P<spaced>\d{{1,3}})(?=\s?{words.MEASURED})"
        rf"|{group}(?P<foreign>\d{{1,2}})(?=\s?{words.MEASURED}))?"
        rf"(?!\d|[{group}{decimal}/:]\d|\s?[-–—]\s?\d|\s?%|[^\W\d_]\d)(?:\s?(?P<scale>{scales})(?!\w))?", 0)
    single = "|".join(sorted(map(re.escape, words.WORDS), key=len, reverse=True))
    spelled = compiled(rf"(?<![\w-])(?:{single})(?:\s(?:{single})){{0,8}}(?![\w-])")
    qualifiers = "|".join(sorted(map(re.escape, words.QUALIFIERS), key=len, reverse=True))
    return digits, spelled, compiled(rf"(?<!\w)({qualifiers})\s{{0,2}}")


@cache
def _meanings(words: ModuleType) -> tuple[re.Pattern[str], dict[str, tuple[re.Pattern[str], re.Pattern[str]]]]:
    """Return the pattern for words that are no number, and what may not stand before and must stand behind others."""
    rules = {word: (re.compile(before, re.IGNORECASE), re.compile(after, re.IGNORECASE))
             for word, (before, after) in words.AMBIGUOUS.items()}
    return re.compile(words.NO_NUMBER), rules


def find_numbers(passage: Passage, lang: ModuleType) -> tuple[Number, ...]:
    """Return the numbers in the order of the text; dates, ranges, percentages and a lone "one" in words are none."""
    words, text = lang.numerals, passage.text
    digits, spelled, qualifier = _patterns(words)
    found = [(*match.span(), _digit_value(match, words), False) for match in digits.finditer(text)]
    found += [(*match.span(), value, True) for match in spelled.finditer(text)
              if (value := _spelled_value(text, match, words)) is not None]
    if not found:
        return ()
    found.sort()
    qualifiers = {match.end(): match for match in qualifier.finditer(text)}
    return tuple(_number(*one, qualifiers.get(one[0]), words) for one in found)


def _number(start: int, end: int, value: int | float, spelled: bool, before: re.Match[str] | None,
            words: ModuleType) -> Number:
    if not before:
        return Number(start, end, value, None, start, spelled)
    return Number(start, end, value, words.QUALIFIERS[before[1].lower()], before.start(), spelled)


def _digit_value(match: re.Match[str], words: ModuleType) -> int | float:
    if match.lastindex == 1:
        return int(match[1].replace(words.GROUP, ""))
    whole, fraction, spaced, foreign, scale = match.group("whole", "fraction", "spaced", "foreign", "scale")
    whole, fraction = whole.replace(words.GROUP, ""), fraction or spaced or foreign or ""
    power = words.SCALES[scale] if scale else 0
    # In whole numbers, so that 2,3 tỷ is 2300000000 and not a float beside it.
    scaled = int(whole + fraction) * 10 ** power
    value, rest = divmod(scaled, 10 ** len(fraction))
    return float(f"{whole}.{fraction}") * 10 ** power if rest else value


def _word_value(parts: list[str], words: ModuleType) -> int | None:
    """Return what number words say (`hai mươi lăm` is 25); None for "one" alone or words that make no number."""
    total = current = 0
    digit = None
    for part in parts:
        value = words.WORDS[part]
        if value in words.MULTIPLIERS:
            if digit is None and value != 10 and not (current and value >= 1000):
                return None  # "hundreds", "millions" say no number
            if value >= 1000:
                total, current = total + current * value, 0
            else:
                current += (digit or 1) * value - (digit or 0)
            digit = None
        elif value and digit is not None:
            return None  # two digits side by side: hai ba (two or three)
        else:
            current += value
            digit = value or None
    return total + current if total + current > 1 else None


@cache
def _lone_values(words: ModuleType) -> dict[str, int | None]:
    """Return what each number word says where it stands alone."""
    none, _ = _meanings(words)
    return {word: None if none.search(word) else _word_value([word], words) for word in words.WORDS}


def _spelled_value(text: str, match: re.Match[str], words: ModuleType) -> int | None:
    """Return what the number words say, None where they say no number."""
    said = match[0]
    told = said.lower()
    values, (none, rules) = _lone_values(words), _meanings(words)
    # Nearly all number words stand alone.
    if told in values:
        value = values[told]
    else:
        value = None if none.search(told) else _word_value(told.split(), words)
    if value is None or said[0].isupper() and _in_name(text, match):
        return None
    return None if told in rules and _is_other(text, match, *rules[told]) else value


def _in_name(text: str, match: re.Match[str]) -> bool:
    """Tell whether the word ends a name: it and the one before have a capital, the one behind has none (Lê Ba nói)."""
    if not match[0].istitle() or not text[match.end():match.end() + 2].strip().islower():
        return False
    before = _WORD_BEFORE.search(text, max(0, match.start() - _LONGEST_WORD), match.start())
    return before is not None and before[1].istitle()


def _is_other(text: str, match: re.Match[str], before: re.Pattern[str], after: re.Pattern[str]) -> bool:
    """Tell whether the word means something else here: `năm` is five only before what it counts."""
    start, end = match.span()
    return bool(not after.match(text, end, end + 24) or before.search(text, max(0, start - 16), start))
