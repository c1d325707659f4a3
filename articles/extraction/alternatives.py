"""Alternatives: many patterns in one search, each tried only where it can begin."""
import re
from bisect import bisect_left
from collections.abc import Iterable

from articles.extraction.anchors import REGISTRY, Beginnings, Text
from articles.extraction.phrases import ANY_ENDING


class Alternatives:
    """Named patterns, each of which begins with a few words.

    `finditer` finds what one alternation of them would find, of which `re` tries one after the other at each place.
    `behind` is what follows each of them: that a word ends there, in a language that parts its words.
    """

    at_numbers = False

    def __init__(self, rows: Iterable[tuple[str, str]], behind: str = ""):
        rows = [(name, f"(?:{pattern}){behind}") for name, pattern in rows]
        beginnings = [Beginnings(pattern, re.IGNORECASE) for _, pattern in rows]
        if any(begun.any or begun.number for begun in beginnings):
            raise ValueError("an alternative begins with no word")
        self._rows = [(name, re.compile(pattern, re.IGNORECASE).match) for name, pattern in rows]
        told = [(row, begun.phrases()) for row, begun in zip(self._rows, beginnings, strict=True)]
        every = set().union(*(phrases for _, phrases in told))
        self._by_words = {words: [row for row, phrases in told if _any_begins(phrases, words)]
                          for phrase in every for words in (phrase, phrase.partition(" ")[0])}
        self._by_part = [row for row, phrases in told if any(phrase.endswith(ANY_ENDING) for phrase in phrases)]
        self.number = REGISTRY.add(self, every)

    def finditer(self, text: Text, start: int, end: int) -> list[tuple[str, re.Match[str]]]:
        """Return the name and the match of each pattern found, in the order of the text; none lies in another."""
        places, found = text.places[self], []
        for index in range(bisect_left(places, start), len(places)):
            place = places[index]
            if place >= end:
                break
            if place >= start:
                for name, match_at in self._beginning_at(text, place):
                    if match := match_at(text, place, end):
                        found.append((name, match))
                        start = match.end()
                        break
        return found

    def _beginning_at(self, text: Text, place: int) -> list:
        """Return the rows that may begin with the words that stand there."""
        words = text.places.spaced.words
        first = words.find(" ", place + 1)
        if first == place + 1:
            return self._rows  # Han, which has no blanks
        rows = self._by_words.get(words[place + 1:words.find(" ", first + 1)])
        return self._by_words.get(words[place + 1:first], self._by_part) if rows is None else rows


def _any_begins(phrases: Iterable[str], words: str) -> bool:
    """Tell whether one of the phrases stands where these words do."""
    return any(words.startswith(phrase.removesuffix(ANY_ENDING)) if phrase.endswith(ANY_ENDING)
               else f"{words} ".startswith(f"{phrase} ") for phrase in phrases)
