"""Patterns that are tried only where a word stands that they can begin with.

Most words of a page begin nothing that a finder looks for. A text that knows where the words stand with which patterns
begin lets a pattern go straight to the few places where it may match, and find there what `re` would have found.
"""
import re
from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable
from functools import cache, cached_property
from re import _constants as op
from re import _parser as parser
from sys import maxsize
from typing import Protocol

from articles.extraction.phrases import ANY_ENDING, HAN, IS_HAN, WORD, Phrases, Spaced

_NOT_IN_WORD = rf"(?<![^\W{HAN}])"
# A number and the word behind it; much faster than to look behind first.
_NUMBER = re.compile(r"\d(?<!\w\d)(?=\w*+ *+(\w*+))")
_WIDE = re.compile(r"([^\S\n])[^\S\n]+")
_GAP, _END = " ", "\0"
_MOST_GAPS = 2  # a comma and a blank
_PREFIX = re.compile(rf"([^{_GAP}{_END}]*){_END}?({_GAP}*)(.*)")
_FIRST_HAN = "\u3007"
_MOST = 2000  # prefixes of one pattern; its alternatives are not followed further


class Text(str):
    """A text that knows where patterns may begin in it; slices of it are plain strings."""

    @cached_property
    def spaced(self) -> Spaced:
        return Spaced.of(self)

    @cached_property
    def places(self) -> "Places":
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


class Searched(Protocol):
    """What is searched for in a text: one pattern, or several."""

    def places_in(self, places: "Places") -> list:
        """Return where a match may begin, in order: the places, or tuples of them and of what may begin there."""


class Places(dict[Searched, list]):
    """Where in one text each pattern may begin, in order."""

    def __init__(self, text: Text):
        super().__init__()
        self.spaced, self._offsets = text.spaced, None
        if _WIDE.search(text):
            narrow, self._offsets = _narrowed(text)
            self.spaced = Spaced.of(narrow)
        self._known = 0
        self._found: dict[Beginnings, list[int]] = {}

    def __missing__(self, pattern: Searched) -> list:
        self[pattern] = places = pattern.places_in(self)
        return places

    def found(self, newest: int) -> dict["Beginnings", list[int]]:
        """Return where patterns may begin with a word, in any order, of all patterns up to the newest asked for.

        There is nothing for those that nowhere do.
        """
        if newest >= self._known:
            found = REGISTRY.places(self.spaced, self._known)
            self._known = REGISTRY.count
            self._found |= found if self._offsets is None else {
                beginnings: [self._offsets[start] for start in starts] for beginnings, starts in found.items()}
        return self._found

    def of_rows(self, rows: dict["Beginnings", int]) -> list[tuple[int, int]]:
        """Return (place, row) where the pattern of each row may begin with a word, in any order. Rows stand by age."""
        found = self.found(next(reversed(rows)).order)
        return [(place, rows[beginnings]) for beginnings in rows.keys() & found.keys() for place in found[beginnings]]

    @cached_property
    def numbers(self) -> list[tuple[int, str]]:
        """Where the numbers stand, and the word behind each, in small letters."""
        found = [(match.start() - 1, match[1]) for match in _NUMBER.finditer(self.spaced.words)]
        return found if self._offsets is None else [(self._offsets[start], word) for start, word in found]


def _narrowed(text: str) -> tuple[str, array]:
    """Return the text with one blank for each run of them, and the offset of each of its characters in the text."""
    offsets, position = array("L"), 0
    for wide in _WIDE.finditer(text):
        offsets.extend(range(position, wide.end(1)))
        position = wide.end()
    offsets.extend(range(position, len(text)))
    return _WIDE.sub(r"\1", text), offsets


class Anchored:
    """A compiled pattern whose every match begins with one of a few words.

    Its methods return what those of `re` do for the pattern that does not begin inside a word.
    """

    def __init__(self, pattern: str, flags: int, beginnings: "Beginnings"):
        self.pattern, self.beginnings = pattern, beginnings
        self.compiled = re.compile(rf"{_NOT_IN_WORD}(?:{pattern})", flags)
        self._match, self.fullmatch = self.compiled.match, self.compiled.fullmatch

    def places_in(self, places: Places) -> list[int]:
        """Return where the pattern may begin in the text, in order."""
        found = places.found(self.beginnings.order).get(self.beginnings, [])
        return sorted([*found, *(place for place, _ in places.numbers)] if self.beginnings.number else found)

    def match(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        if type(text) is Text:
            places = text.places[self]
            index = bisect_left(places, start)
            if index == len(places) or places[index] != start:
                return None
        return self._match(text, start, end)

    def finditer(self, text: str, start: int = 0, end: int = maxsize) -> Iterable[re.Match[str]]:
        if type(text) is not Text:
            return self.compiled.finditer(text, start, end)
        places, found = text.places[self], []
        index = bisect_left(places, start)
        while index < len(places) and (place := places[index]) < end:
            match = self._match(text, place, end)
            index += 1
            if match:
                found.append(match)
                index = bisect_left(places, match.end(), index)
        return found

    def search(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        if type(text) is not Text:
            return self.compiled.search(text, start, end)
        places = text.places[self]
        for index in range(bisect_left(places, start), len(places)) if places else ():
            if places[index] >= end:
                return None
            if match := self._match(text, places[index], end):
                return match
        return None


class _Registry:
    """What the patterns compiled so far begin with."""

    def __init__(self) -> None:
        self._all: list[Beginnings] = []

    @property
    def count(self) -> int:
        return len(self._all)

    def add(self, beginnings: "Beginnings") -> int:
        """Return the order of what a pattern begins with: how many were added before it."""
        self._all.append(beginnings)
        self.__dict__.pop("_index", None)
        return self.count - 1

    @cached_property
    def _index(self) -> tuple[Phrases, list[list["Beginnings"]]]:
        return _indexed(self._all)

    def places(self, text: Spaced, first: int = 0) -> dict["Beginnings", list[int]]:
        """Return where each pattern from the first on may begin with a word, in any order; nothing for those that
        nowhere do.
        """
        phrases, users = _indexed(self._all[first:]) if first else self._index
        found: defaultdict[Beginnings, list[int]] = defaultdict(list)
        for index, start, _ in phrases.find(text):
            for beginnings in users[index]:
                found[beginnings].append(start)
        return found


def _indexed(every: Iterable["Beginnings"]) -> tuple[Phrases, list[list["Beginnings"]]]:
    """Return the phrases that the patterns begin with, and which of the patterns begin with each."""
    users: dict[str, list[Beginnings]] = {}
    for beginnings in every:
        for phrase in beginnings.phrases:
            users.setdefault(phrase, []).append(beginnings)
    return Phrases(list(users)), list(users.values())


REGISTRY = _Registry()
Pattern = Anchored | re.Pattern[str]


@cache
def compiled(pattern: str, flags: int = re.IGNORECASE) -> Pattern:
    """Return the pattern compiled, anchored at its first words unless it can begin with anything."""
    beginnings = Beginnings(pattern, flags)
    return re.compile(pattern, flags) if beginnings.any else Anchored(pattern, flags, beginnings)


class Beginnings:
    """What a match can begin with: `phrases` of one or two words in small letters, a number, or anything.

    They are read along the parsed pattern. A prefix is what a match has read so far: a part of the first word; that
    word, and an _END if no letter may follow; or it, a _GAP for each character that is no letter, and a part of the
    second word.
    """

    def __init__(self, pattern: str, flags: int):
        self.any = self.number = False
        self._whole: set[str] = set()
        self._begun: set[str] = set()
        self._stop(self._follow(parser.parse(pattern, flags), {""}))
        self.phrases = ([phrase for phrase in self._whole - self._begun if not self._is_needless(phrase)]
                        + [phrase + ANY_ENDING for phrase in self._begun if not self._is_needless(phrase)])
        if not self.any:
            self.order = REGISTRY.add(self)

    def _is_needless(self, phrase: str) -> bool:
        """Tell whether another phrase stands wherever this one does."""
        first = phrase[0] if IS_HAN.match(phrase) else phrase.partition(_GAP)[0]
        return (first != phrase and first in self._whole
                or any(phrase[:end] in self._begun for end in range(1, len(phrase))))

    def _stop(self, prefixes: set[str]) -> set[str]:
        """File prefixes of which nothing more is known."""
        for prefix in prefixes:
            first, gap, second = _parted(prefix)
            if not first:
                self.any = True
            elif second:
                self._begun.add(prefix)
            elif gap or prefix.endswith(_END) or IS_HAN.match(first):
                self._whole.add(first)
            else:
                self._begun.add(first)
        return set()

    def _follow(self, nodes, prefixes: set[str]) -> set[str]:
        """Return the prefixes that what comes after the nodes may go on with; the others are filed."""
        for kind, value in nodes:
            prefixes = self._stop(prefixes) if len(prefixes) > _MOST else self._step(kind, value, prefixes)
        return prefixes

    def _step(self, kind, value, prefixes: set[str]) -> set[str]:
        if _ends_word(kind, value):
            return set().union(*map(self._ended, prefixes))
        if kind in (op.ASSERT, op.ASSERT_NOT, op.AT):
            return prefixes
        if kind is op.LITERAL:
            return self._add(prefixes, {chr(value)})
        if kind is op.IN:
            letters = _letters(value)
            return self._stop(prefixes) if letters is None else self._add(prefixes, letters)
        if kind is op.BRANCH:
            return set().union(*(self._follow(nodes, prefixes) for nodes in value[1]))
        if kind is op.SUBPATTERN:
            return self._follow(value[3], prefixes)
        if kind is op.ATOMIC_GROUP:
            return self._follow(value, prefixes)
        if kind in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
            least, most, nodes = value
            once = self._follow(nodes, prefixes)
            if most > 1 and not _is_blank(nodes):
                # What is repeated may go on with itself: enough is known of it.
                once = self._stop(once)
            return once | prefixes if least == 0 else once
        return self._stop(prefixes)

    def _add(self, prefixes: set[str], letters: set[str]) -> set[str]:
        """Return each prefix with each letter behind it; what is known enough is filed."""
        if all(letter.isalpha() for letter in letters) and max(*prefixes, *letters, "") < _FIRST_HAN and not any(
                prefix.endswith(_END) for prefix in prefixes):
            small = [letter.lower() for letter in letters]
            return {prefix + letter for prefix in prefixes for letter in small}
        return set().union(*(self._grown(prefix, letter) for prefix in prefixes for letter in letters))

    def _ended(self, prefix: str) -> set[str]:
        first, gap, second = _parted(prefix)
        if second:
            self._whole.add(prefix)
            return set()
        return {prefix if gap or not first else first + _END}

    def _grown(self, prefix: str, letter: str) -> set[str]:
        first, gap, second = _parted(prefix)
        if IS_HAN.match(letter) and not prefix:
            return {letter}
        if IS_HAN.match(first) or IS_HAN.match(letter):
            if IS_HAN.match(first) and IS_HAN.match(letter) and not gap:
                self._whole.add(first + letter)
                return set()
            return self._stop({first + _GAP})
        if letter.isdigit() and not second:
            if gap:
                return self._stop({prefix})
            if not first:
                self.number = True
                return set()
        if WORD.match(letter):
            return set() if prefix.endswith(_END) else {prefix + letter.lower()}
        if second:
            self._whole.add(prefix)
            return set()
        return {first + gap + _GAP} if first and len(gap) < _MOST_GAPS else self._stop({prefix})


def _parted(prefix: str) -> tuple[str, str, str]:
    """Return the first word, the blanks behind it, and what is known of the second word."""
    return _PREFIX.fullmatch(prefix).groups()


def _ends_word(kind, value) -> bool:
    """Tell whether this is `\\b`, `$` or `(?!\\w)`, perhaps with more characters in its class."""
    if kind is op.ASSERT_NOT:
        direction, nodes = value
        members = nodes[0][1] if direction == 1 and len(nodes) == 1 and nodes[0][0] is op.IN else ()
        return (op.CATEGORY, op.CATEGORY_WORD) in members
    return kind is op.AT and value in (op.AT_BOUNDARY, op.AT_END, op.AT_END_STRING)


def _is_blank(nodes) -> bool:
    """Tell whether the nodes match one blank, of which a text has one between two words."""
    kind, value = nodes[0]
    if kind is not op.IN or len(nodes) > 1:
        return (kind, value) == (op.LITERAL, ord(" ")) and len(nodes) == 1
    return (op.CATEGORY, op.CATEGORY_NOT_SPACE) in value if value[0] == (op.NEGATE, None) else all(
        member == (op.CATEGORY, op.CATEGORY_SPACE) or member[0] is op.LITERAL and chr(member[1]).isspace()
        for member in value)


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
