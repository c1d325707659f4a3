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


class Text(str):
    """A text that knows where its words begin; slices of it are plain strings."""

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """Where each word begins, in small letters; those with a digit first all under "0"."""
        places: defaultdict[str, list[int]] = defaultdict(list)
        # No other letter becomes two in small letters.
        parts = _WORD.split(self.replace("İ", "i").lower())
        starts = accumulate(map(len, parts), initial=0)
        for word, start in islice(zip(parts, starts, strict=False), 1, None, 2):
            places[word].append(start)
        for word in [word for word in places if word[0].isdigit()]:
            places[_DIGIT] = [*places[_DIGIT], *places[word]]
        places[_DIGIT].sort()
        return places

    @cached_property
    def _candidates(self) -> dict["Anchored", list[int]]:
        return {}

    @cached_property
    def _sorted_words(self) -> list[str]:
        return sorted(self.places)

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
        # No word begins in it that does not begin here.
        blanked.places, blanked._sorted_words = self.places, self._sorted_words
        return blanked

    def words_from(self, beginning: str) -> Iterator[str]:
        """Yield the words that begin so."""
        words = self._sorted_words
        for index in range(bisect_left(words, beginning), len(words)):
            if not words[index].startswith(beginning):
                break
            yield words[index]

    def candidates(self, pattern: "Anchored") -> list[int]:
        """Return the places, ascending, where a word begins that the pattern may begin with."""
        found = self._candidates.get(pattern)
        if found is None:
            found = self._candidates[pattern] = pattern.places_in(self)
        return found


class Anchored:
    """A compiled pattern whose every match begins with one of a few words.

    Its methods return what those of `re` do for the pattern that does not begin inside a word.
    """

    def __init__(self, pattern: str, flags: int, whole: set[str], begun: set[str]):
        self.pattern = pattern
        self.compiled = re.compile(rf"{_NOT_IN_WORD}(?:{pattern})", flags)
        self._whole = frozenset(whole)
        self._begun = tuple(sorted(begun))
        self.match = self.compiled.match
        self.fullmatch = self.compiled.fullmatch

    def places_in(self, text: Text) -> list[int]:
        """Return where in the text the pattern may begin, in order."""
        places = text.places
        words = self._whole & places.keys()
        for beginning in self._begun:
            words = words.union(text.words_from(beginning))
        if len(words) == 1:
            return places[next(iter(words))]
        return sorted(place for word in words for place in places[word])

    def finditer(self, text: str, start: int = 0, end: int = maxsize) -> Iterator[re.Match[str]]:
        if not isinstance(text, Text):
            return self.compiled.finditer(text, start, end)
        candidates = text.candidates(self)
        return self._matches(text, candidates, start, end) if candidates else iter(())

    def search(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        if not isinstance(text, Text):
            return self.compiled.search(text, start, end)
        candidates = text.candidates(self)
        for index in range(bisect_left(candidates, start), len(candidates)):
            if candidates[index] >= end:
                return None
            if match := self.match(text, candidates[index], end):
                return match
        return None

    def _matches(self, text: Text, candidates: list[int], start: int, end: int) -> Iterator[re.Match[str]]:
        index = bisect_left(candidates, start)
        while index < len(candidates) and (place := candidates[index]) < end:
            match = self.match(text, place, end)
            if match:
                yield match
            index = bisect_left(candidates, match.end(), index + 1) if match else index + 1


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
    """Tell whether this is `\\b` or `(?!\\w)`, perhaps with more characters in its class."""
    if kind is op.ASSERT_NOT:
        direction, nodes = value
        return direction == 1 and len(nodes) == 1 and nodes[0][0] is op.IN and (op.CATEGORY, op.CATEGORY_WORD) in nodes[0][1]
    return kind is op.AT and value is op.AT_BOUNDARY


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
