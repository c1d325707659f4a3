"""Alternatives: many patterns in one search, each tried only where it can begin."""
import re
from bisect import bisect_left
from collections.abc import Iterable

from articles.extraction.anchors import Beginnings, Places, Text


class Alternatives:
    """Named patterns, each of which begins with a few words.

    `finditer` finds what one alternation of them would find, of which `re` tries one after the other at each place.
    `behind` is what follows each of them: that a word ends there, in a language that parts its words.
    """

    def __init__(self, rows: Iterable[tuple[str, str]], behind: str = ""):
        rows = [(name, f"(?:{pattern}){behind}") for name, pattern in rows]
        self._rows = [(name, re.compile(pattern, re.IGNORECASE).match) for name, pattern in rows]
        self._numbers = {Beginnings(pattern, re.IGNORECASE): number for number, (_, pattern) in enumerate(rows)}
        if any(beginnings.any or beginnings.number for beginnings in self._numbers):
            raise ValueError("an alternative begins with no word")

    def places_in(self, places: Places) -> list[tuple[int, int]]:
        """Return (place, number of the row) where each row may begin in the text, in order."""
        return sorted(places.of_rows(self._numbers))

    def finditer(self, text: Text, start: int, end: int) -> list[tuple[str, re.Match[str]]]:
        """Return the name and the match of each pattern found, in the order of the text; none lies in another."""
        places, rows, found = text.places[self], self._rows, []
        for index in range(bisect_left(places, (start,)), len(places)):
            place, number = places[index]
            if place >= end:
                break
            if place >= start:
                name, match_at = rows[number]
                if match := match_at(text, place, end):
                    found.append((name, match))
                    start = match.end()
        return found

    def begun_in(self, text: Text, spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
        """Return those of the spans in which one of the patterns may begin; the spans stand in order."""
        places, index, begun = text.places[self], 0, []
        for span in spans:
            index = bisect_left(places, (span[0],), index)
            if index == len(places):
                break
            if places[index][0] < span[1]:
                begun.append(span)
        return begun

    def in_each(self, text: Text, spans: Iterable[tuple[int, int]]) -> dict[tuple[int, int], list]:
        """Return what `finditer` does for each of the spans, which stand in order, in which it finds anything."""
        return {span: found for span in self.begun_in(text, spans) if (found := self.finditer(text, *span))}

    def by_place(self, text: Text) -> dict[int, tuple[str, re.Match[str]]]:
        """Return the name and the match of the first pattern that matches at each place, in order; one may lie in
        another.
        """
        found: dict[int, tuple[str, re.Match[str]]] = {}
        for place, number in text.places[self]:
            name, match_at = self._rows[number]
            if place not in found and (match := match_at(text, place)):
                found[place] = name, match
        return found
