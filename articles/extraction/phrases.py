"""Phrases of whole words, found in a text in one pass, whatever their number."""
import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from ahocorasick_rs import MATCHKIND_STANDARD, AhoCorasick

# Han is written without blanks: each of its characters is a word here.
HAN = "\u3007\u3400-\u9fff\uf900-\ufaff"
IS_HAN = re.compile(f"[{HAN}]")
WORD = re.compile(rf"[^\W{HAN}]+|\w")
ANY_ENDING = "…"
_NO_WORD = re.compile(r"[^\w ]")
_SURROGATE = re.compile("[\ud800-\udfff]")  # the automaton takes none


class Spaced(NamedTuple):
    """A text in small letters as phrases are looked for in it, character for character.

    `words` has a blank for all but letters and digits, and one more at either end; Han is blank there too. `han` is the
    text where it has any Han, else empty.
    """

    words: str
    han: str

    @classmethod
    def of(cls, text: str) -> "Spaced":
        lower = text.replace("İ", "i").lower()  # no other letter becomes two in small letters
        words = _NO_WORD.sub(" ", lower)
        if not IS_HAN.search(lower):
            return cls(f" {words} ", "")
        return cls(f" {IS_HAN.sub(' ', words)} ", _SURROGATE.sub(" ", lower))


class Phrases:
    """Finds phrases of whole words, each written as `Spaced` writes a text; of the last of one with ANY_ENDING it knows
    the beginning only.
    """

    def __init__(self, phrases: Sequence[str]):
        self._in_words = [index for index, phrase in enumerate(phrases) if not IS_HAN.match(phrase)]
        self._in_han = [index for index, phrase in enumerate(phrases) if IS_HAN.match(phrase)]
        self._words = _automaton(f" {phrases[index]} ".replace(f"{ANY_ENDING} ", "") for index in self._in_words)
        self._han = _automaton(phrases[index] for index in self._in_han)

    def find(self, text: Spaced) -> list[tuple[int, int, int]]:
        """Return (index of the phrase, start, end) of every phrase that stands in the text, overlapping ones too."""
        found = [(self._in_words[number], start, end - 2)
                 for number, start, end in self._words.find_matches_as_indexes(text.words, overlapping=True)]
        if text.han:
            found += [(self._in_han[number], start, end)
                      for number, start, end in self._han.find_matches_as_indexes(text.han, overlapping=True)]
        return found


def _automaton(needles: Iterable[str]) -> AhoCorasick:
    return AhoCorasick(list(needles), matchkind=MATCHKIND_STANDARD)
