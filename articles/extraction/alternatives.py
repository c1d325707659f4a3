"""Alternatives: many patterns in one search, each tried only where it can begin."""
import re
from bisect import bisect_left
from collections.abc import Iterable
from functools import lru_cache

from articles.extraction.anchors import Text, compiled


class Alternatives:
    """Named patterns, each of which begins with a few words.

    `finditer` finds what one alternation of them would find, of which `re` tries one after the other at each place.
    `behind` is what follows each of them: that a word ends there, in a language that parts its words.
    """

    def __init__(self, rows: Iterable[tuple[str, str]], behind: str = "", flags: int = re.IGNORECASE):
        self.rows = tuple((name, compiled(f"(?:{pattern}){behind}", flags)) for name, pattern in rows)

    def finditer(self, text: Text, start: int, end: int) -> list[tuple[str, re.Match[str]]]:
        """Return the name and the match of each pattern found, in the order of the text; none lies in another."""
        places, rows = _places(text, self)
        found = []
        for index in range(bisect_left(places, start), len(places)):
            place = places[index]
            if place >= end:
                break
            if place >= start:
                name, pattern = rows[index]
                if match := pattern.match(text, place, end):
                    found.append((name, match))
                    start = match.end()
        return found


@lru_cache(maxsize=16)
def _places(text: Text, alternatives: Alternatives) -> tuple[list[int], list]:
    """Return where patterns may begin, in order, and which: the first of those that may begin at one place first."""
    at = sorted({(place, index) for index, (_, pattern) in enumerate(alternatives.rows)
                 for place in text.places[pattern]})
    return [place for place, _ in at], [alternatives.rows[index] for _, index in at]
