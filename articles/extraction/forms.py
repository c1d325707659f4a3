"""Forms: several patterns of one thing, found in one pass over the few places where any of them can begin."""
import re
from collections.abc import Iterable, Sequence

from articles.extraction.anchors import REGISTRY, Beginnings, Text
from articles.extraction.phrases import ANY_ENDING

_BEHIND = re.compile(r"\w+ +(\w+)")


class Forms:
    """Patterns of which each begins with a few words or with a number.

    Most numbers of a page count something. Patterns are tried only at those that another number follows, or one of the
    words `behind_numbers`, with no other word between them.
    """

    def __init__(self, patterns: Sequence[str], behind_numbers: Iterable[str]):
        beginnings = [Beginnings(pattern, re.IGNORECASE) for pattern in patterns]
        phrases = [begun.phrases() for begun in beginnings]
        self._all = [(index, re.compile(pattern, re.IGNORECASE).match) for index, pattern in enumerate(patterns)]
        self._at_numbers = [self._all[index] for index, begun in enumerate(beginnings) if begun.number]
        self._by_word = {word: [self._all[index] for index, told in enumerate(phrases)
                                if any(_begins(phrase, word) for phrase in told)]
                         for word in {phrase.partition(" ")[0] for told in phrases for phrase in told}}
        self._by_part = [self._all[index] for index, told in enumerate(phrases)
                         if any(phrase.endswith(ANY_ENDING) for phrase in told)]
        self._behind_numbers = frozenset(behind_numbers)
        self.at_numbers = bool(self._at_numbers)
        self.number = REGISTRY.add(self, set().union(*phrases))

    def matches(self, text: Text) -> list[re.Match[str]]:
        """Return what each pattern's own `finditer` would, by start; of one start, in the order of the patterns.

        None begins inside a word.
        """
        (words, han), found = text.spaced, []
        ends = [0] * len(self._all)
        for place in text.places[self]:
            word = words[place + 1:words.find(" ", place + 1)]
            if word[:1].isdecimal():
                patterns = self._at_numbers if han or self._goes_on(words, place + 1) else ()
            else:
                patterns = self._by_word.get(word, self._by_part) if word else self._all
            for index, match_at in patterns:
                if place >= ends[index] and (match := match_at(text, place)):
                    found.append(match)
                    ends[index] = match.end()
        return found

    def _goes_on(self, words: str, number: int) -> bool:
        behind = _BEHIND.match(words, number)
        return bool(behind) and (behind[1] in self._behind_numbers or behind[1][0].isdecimal())


def _begins(phrase: str, word: str) -> bool:
    """Tell whether the phrase can begin with the word."""
    first = phrase.partition(" ")[0]
    return word.startswith(first.removesuffix(ANY_ENDING)) if first.endswith(ANY_ENDING) else word == first
