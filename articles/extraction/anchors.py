"""Patterns that are tried only where a word stands that they can begin with.

Most words of a page begin nothing that a finder looks for. A text that knows where each of its words stands lets a
pattern go straight to the few places where it may match, and find there what `re` would have found.
"""
import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache, cached_property
from itertools import accumulate, islice
from re import _constants as op
from re import _parser as parser
from sys import maxsize

# Han is written without blanks: each of its characters is a word here.
_HAN = "\u3007\u3400-\u9fff\uf900-\ufaff"
_WORD = re.compile(rf"([^\W{_HAN}]+|\w)")
_HAN_LETTER = re.compile(f"[{_HAN}]")
_NOT_IN_WORD = rf"(?<![^\W{_HAN}])"
_DIGIT = "0"  # under it stand all words that begin with a digit
_MOST = 2000  # prefixes of one pattern; its alternatives are not followed further


class Places(dict["Anchored", list[int]]):
    """Where in one text each pattern may begin, in order: looked up once for each."""

    def __init__(self, text: str):
        super().__init__()
        self.words: defaultdict[str, list[int]] = defaultdict(list)
        # No other letter becomes two in small letters.
        parts = _WORD.split(text.replace("İ", "i").lower())
        starts = accumulate(map(len, parts), initial=0)
        for word, start in islice(zip(parts, starts, strict=False), 1, None, 2):
            self.words[word].append(start)
        for word in [word for word in self.words if word[0].isdigit()]:
            self.words[_DIGIT] = [*self.words[_DIGIT], *self.words[word]]
        self.words[_DIGIT].sort()
        self._sorted = sorted(self.words)

    def __missing__(self, pattern: "Anchored") -> list[int]:
        words = pattern.whole & self.words.keys()
        for beginning in pattern.begun:
            words = words.union(self._words_from(beginning))
        found: list[int] = []
        for word in words:
            found += self.words[word]
        found.sort()
        self[pattern] = found
        return found

    def _words_from(self, beginning: str) -> Iterator[str]:
        """Yield the words that begin so."""
        for index in range(bisect_left(self._sorted, beginning), len(self._sorted)):
            if not self._sorted[index].startswith(beginning):
                break
            yield self._sorted[index]


class Text(str):
    """A text that knows where its words begin; slices of it are plain strings."""

    @cached_property
    def places(self) -> Places:
        return Places(self)

    def blanked(self, spans: Iterable[tuple[int, int]], blank: str) -> "Text":
        """Return the text with each character of the spans replaced by `blank`, which is no letter."""
        parts, position = [], 0
        for start, end in sorted(spans):
            if end > position:
                parts += [self[position:max(start, position)], blank * (end - max(start, position))]
                position = end
        if not parts:
            return self
        blanked = Text("".join([*parts, self[position:]]))
        blanked.places = self.places  # no word begins in it that does not begin here
        return blanked


class Anchored:
    """A compiled pattern whose every match begins with one of a few words.

    Its methods return what those of `re` do for the pattern that does not begin inside a word. `whole` are the words,
    in small letters, `begun` the beginnings of longer ones.
    """

    def __init__(self, pattern: str, flags: int, whole: Iterable[str], begun: Iterable[str]):
        self.pattern = pattern
        self.compiled = re.compile(rf"{_NOT_IN_WORD}(?:{pattern})", flags)
        self.whole = frozenset(whole)
        self.begun = tuple(sorted(begun))
        self.match = self.compiled.match
        self.fullmatch = self.compiled.fullmatch

    def finditer(self, text: str, start: int = 0, end: int = maxsize) -> Iterable[re.Match[str]]:
        if type(text) is not Text:
            return self.compiled.finditer(text, start, end)
        places, found = text.places[self], []
        index = bisect_left(places, start)
        while index < len(places) and (place := places[index]) < end:
            match = self.match(text, place, end)
            index += 1
            if match:
                found.append(match)
                index = bisect_left(places, match.end(), index)
        return found

    def search(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        if type(text) is not Text:
            return self.compiled.search(text, start, end)
        places = text.places[self]
        for index in range(bisect_left(places, start), len(places)):
            if places[index] >= end:
                return None
            if match := self.match(text, places[index], end):
                return match
        return None


Pattern = Anchored | re.Pattern[str]


@cache
def compiled(pattern: str, flags: int = re.IGNORECASE) -> Pattern:
    """Return the pattern compiled, anchored at its first words unless it can begin with anything."""
    whole, begun = _first_words(pattern, flags)
    if "" in whole | begun:
        return re.compile(pattern, flags)
    return Anchored(pattern, flags, whole, begun)


def _first_words(pattern: str, flags: int) -> tuple[set[str], set[str]]:
    """Return the words, in small letters, that a match can begin with, and the beginnings of longer ones."""
    whole: set[str] = set()
    begun: set[str] = set()
    rest = _follow(parser.parse(pattern, flags), {""}, whole, begun)
    return whole, begun | rest


def _follow(nodes, prefixes: set[str], whole: set[str], begun: set[str]) -> set[str]:
    """Return the prefixes that what comes after the nodes may go on with; the others are filed as whole or begun."""
    for kind, value in nodes:
        if not prefixes:
            break
        if len(prefixes) > _MOST:
            begun |= prefixes
            return set()
        prefixes = _step(kind, value, prefixes, whole, begun)
    return prefixes


def _step(kind, value, prefixes: set[str], whole: set[str], begun: set[str]) -> set[str]:
    if _ends_word(kind, value):
        whole |= prefixes - {""}
        return prefixes & {""}
    if kind in (op.ASSERT, op.ASSERT_NOT, op.AT):
        return prefixes
    if kind is op.LITERAL:
        return _add(prefixes, {chr(value)}, whole)
    if kind is op.IN:
        letters = _letters(value)
        if letters is None:
            begun |= prefixes
            return set()
        return _add(prefixes, letters, whole)
    if kind is op.BRANCH:
        return set().union(*(_follow(nodes, prefixes, whole, begun) for nodes in value[1]))
    if kind is op.SUBPATTERN:
        return _follow(value[3], prefixes, whole, begun)
    if kind is op.ATOMIC_GROUP:
        return _follow(value, prefixes, whole, begun)
    if kind in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
        least, most, nodes = value
        once = _follow(nodes, prefixes, whole, begun)
        if most == 1:
            return once | prefixes if least == 0 else once
        # What is repeated may go on with itself: enough is known of it.
        begun |= once
        return prefixes if least == 0 else set()
    begun |= prefixes
    return set()


def _ends_word(kind, value) -> bool:
    """Tell whether this is `\\b`, `$` or `(?!\\w)`, perhaps with more characters in its class."""
    if kind is op.ASSERT_NOT:
        direction, nodes = value
        members = nodes[0][1] if direction == 1 and len(nodes) == 1 and nodes[0][0] is op.IN else ()
        return (op.CATEGORY, op.CATEGORY_WORD) in members
    return kind is op.AT and value in (op.AT_BOUNDARY, op.AT_END, op.AT_END_STRING)


def _add(prefixes: set[str], letters: set[str], whole: set[str]) -> set[str]:
    """Return each prefix with each letter behind it; one that something else than a letter ends is a whole word."""
    grown = set()
    for prefix in prefixes:
        for letter in letters:
            if prefix == "" and letter.isdigit():
                whole.add(_DIGIT)
            elif prefix == "" and _HAN_LETTER.match(letter):
                whole.add(letter)
            elif _WORD.match(letter) and not _HAN_LETTER.match(letter):
                grown.add(prefix + letter.lower())
            else:
                whole.add(prefix)
    return grown


def _letters(members) -> set[str] | None:
    """Return the characters of a class, a blank for all that are no letters, None where they are too many."""
    if members[0] == (op.NEGATE, None):
        return {" "} if (op.CATEGORY, op.CATEGORY_NOT_SPACE) in members else None
    letters: set[str] = set()
    for kind, value in members:
        if kind is op.LITERAL:
            letters.add(chr(value))
        elif kind is op.RANGE:
            letters |= {chr(code) for code in range(value[0], value[1] + 1)}
        elif value is op.CATEGORY_DIGIT:
            letters |= set("0123456789")
        elif value in (op.CATEGORY_SPACE, op.CATEGORY_NOT_WORD):
            letters.add(" ")
        else:
            return None
    return letters
