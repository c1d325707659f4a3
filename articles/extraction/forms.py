"""Forms: several patterns of one thing, found in one pass over the few places where any of them can begin."""
import re
from collections.abc import Iterable, Sequence

from articles.extraction.anchors import Beginnings, Places, Text


class Forms:
    """Patterns of which each begins with a few words or with a number.

    Most numbers of a page count something. Patterns are tried only at those that another number follows, or one of the
    words `behind_numbers`, with no other word between them.
    """

    def __init__(self, patterns: Sequence[str], behind_numbers: Iterable[str]):
        self._matches = [re.compile(pattern, re.IGNORECASE).match for pattern in patterns]
        self._indexes = {Beginnings(pattern, re.IGNORECASE): index for index, pattern in enumerate(patterns)}
        if any(beginnings.any for beginnings in self._indexes):
            raise ValueError("a form begins with anything")
        self._at_numbers = [index for beginnings, index in self._indexes.items() if beginnings.number]
        self._behind_numbers = frozenset(behind_numbers)

    def places_in(self, places: Places) -> list[tuple[int, int]]:
        """Return (place, number of the pattern) where each pattern may begin in the text, in order."""
        numbers = [place for place, word in places.numbers
                   if word in self._behind_numbers or word[:1].isdecimal() or places.spaced.han]
        return sorted(places.of_rows(self._indexes)
                      + [(place, index) for place in numbers for index in self._at_numbers])

    def matches(self, text: Text) -> list[re.Match[str]]:
        """Return what each pattern's own `finditer` would, by start; of one start, in the order of the patterns.

        None begins inside a word.
        """
        found, ends = [], [0] * len(self._matches)
        for place, index in text.places[self]:
            if place >= ends[index] and (match := self._matches[index](text, place)):
                found.append(match)
                ends[index] = match.end()
        return found
