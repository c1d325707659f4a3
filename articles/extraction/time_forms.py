"""The forms in which a text names days and periods. Both begin at the same words and numbers: one pass finds them."""
import re
from functools import cache, lru_cache
from types import ModuleType

from articles.extraction.anchors import Text
from articles.extraction.forms import Forms

ISO_DAY = r"(?<![\d-])(?P<year>(?:19|20)\d{2})-(?P<month>0[1-9]|1[0-2])-(?P<day>[0-2]\d|3[01])(?![\d-])"


def day_forms(words: ModuleType) -> tuple[str, ...]:
    """Return the patterns of days."""
    return (ISO_DAY, words.SAME_DAY, words.RELATIVE_DAY, words.RECENT, words.NEAR_DAY, words.NEW_YEAR,
            words.ANNIVERSARY_YEARS, *words.DAY_FORMS)


def period_forms(words: ModuleType) -> tuple[str, ...]:
    """Return the patterns of periods."""
    return (words.QUARTER, words.QUARTERS, words.HALF, words.MONTHS, words.MONTH, words.MONTH_SPAN, words.YEAR,
            words.YEAR_START, words.YEARS, words.DAY_SPAN, words.SINCE, words.PAST_QUARTER, words.PAST_HALF,
            words.PAST_MONTHS, words.PAST_YEAR)


@lru_cache(maxsize=4)
def find_time_forms(text: Text, words: ModuleType) -> tuple[list[re.Match[str]], list[re.Match[str]]]:
    """Return what the patterns of days find, then what those of periods do, each the earlier and then the longer first.

    Matches of one pattern do not overlap.
    """
    forms, of_days = _forms(words)
    days, periods = [], []
    for match in forms.matches(text):
        (days if match.re.pattern in of_days else periods).append(match)
    days.sort(key=_longest_first)
    periods.sort(key=_longest_first)
    return days, periods


@cache
def _forms(words: ModuleType) -> tuple[Forms, frozenset[str]]:
    days = day_forms(words)
    return Forms((*days, *period_forms(words)), words.BEHIND_NUMBERS), frozenset(days)


def _longest_first(match: re.Match[str]) -> tuple[int, int]:
    return match.start(), -match.end()
