"""Patterns that are tried only where a word stands that they can begin with.

Most words of a page begin nothing that a finder looks for. A text that knows where the words stand with which patterns
begin lets a pattern go straight to the few places where it may match, and find there what `re` would have found.
"""
import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable
from functools import cache, cached_property
from re import _constants as op
from re import _parser as parser
from sys import maxsize

from articles.extraction.phrases import ANY_ENDING, HAN, IS_HAN, WORD, Phrases, Spaced

_NOT_IN_WORD = rf"(?<![^\W{HAN}])"
_NUMBER = re.compile(r"\d(?<!\w\d)")  # much faster than to look behind first
# Such a text is read word by word: the phrases that patterns begin with have single blanks.
_WIDE = re.compile(r"[^\S\n]{2}")
_GAP = "\0"
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


class Places(dict["Anchored", list[int]]):
    """Where in one text each pattern may begin, in order."""

    def __init__(self, text: Text):
        super().__init__()
        self.spaced = text.spaced
        self._known = 0 if _WIDE.search(text) else REGISTRY.count
        self._found = REGISTRY.places(self.spaced) if self._known else {}

    def __missing__(self, pattern: "Anchored") -> list[int]:
        if pattern.number >= self._known:
            places = self._every_word
        else:
            places = self._found.get(pattern, [])
            if pattern.at_numbers:
                places += self._numbers
            places.sort()
        self[pattern] = places
        return places

    @cached_property
    def _numbers(self) -> list[int]:
        return [match.start() - 1 for match in _NUMBER.finditer(self.spaced.words)]

    @cached_property
    def _every_word(self) -> list[int]:
        words, han = self.spaced
        return sorted([match.start() - 1 for match in WORD.finditer(words)]
                      + [match.start() for match in IS_HAN.finditer(han)])


class Anchored:
    """A compiled pattern whose every match begins with one of a few words.

    Its methods return what those of `re` do for the pattern that does not begin inside a word.
    """

    def __init__(self, pattern: str, flags: int, beginnings: "Beginnings"):
        self.pattern = pattern
        self.compiled = re.compile(rf"{_NOT_IN_WORD}(?:{pattern})", flags)
        self.at_numbers = beginnings.number
        self.number = REGISTRY.add(self, beginnings.phrases())
        self.fullmatch = self.compiled.fullmatch
        self._match = self.compiled.match

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
    """The patterns compiled so far, by the phrases that they begin with."""

    def __init__(self) -> None:
        self.count = 0
        self._users: dict[str, list[Anchored]] = {}

    def add(self, pattern: Anchored, phrases: Iterable[str]) -> int:
        """Return the number of a pattern that begins with the phrases: how many were added before it."""
        for phrase in phrases:
            self._users.setdefault(phrase, []).append(pattern)
        self.__dict__.pop("_phrases", None)
        self.count += 1
        return self.count - 1

    @cached_property
    def _phrases(self) -> tuple[Phrases, list[list[Anchored]]]:
        return Phrases(list(self._users)), list(self._users.values())

    def places(self, text: Spaced) -> dict[Anchored, list[int]]:
        """Return where each pattern may begin with a word, in any order; none for those that nowhere do."""
        phrases, users = self._phrases
        found: defaultdict[Anchored, list[int]] = defaultdict(list)
        for index, start, _ in phrases.find(text):
            for pattern in users[index]:
                found[pattern].append(start)
        return found


REGISTRY = _Registry()
Pattern = Anchored | re.Pattern[str]


@cache
def compiled(pattern: str, flags: int = re.IGNORECASE) -> Pattern:
    """Return the pattern compiled, anchored at its first words unless it can begin with anything."""
    beginnings = Beginnings(pattern, flags)
    return re.compile(pattern, flags) if beginnings.any else Anchored(pattern, flags, beginnings)


class Beginnings:
    """What a match can begin with: phrases of one or two words in small letters, a number, or anything.

    They are read along the parsed pattern. A prefix is what a match has read so far: a part of the first word, that
    word and a _GAP, or a part of the second word behind them.
    """

    def __init__(self, pattern: str, flags: int):
        self.any = self.number = False
        self._single: set[str] = set()
        self._pairs: set[tuple[str, str]] = set()
        self._begun: set[str] = set()
        self._stop(self._follow(parser.parse(pattern, flags), {""}))

    def phrases(self) -> set[str]:
        """Return the phrases; none that another one makes needless."""
        begun = tuple(self._begun)
        words = {word for word in self._single if not word.startswith(begun)}
        pairs = {first + ("" if IS_HAN.match(first) else " ") + second for first, second in self._pairs
                 if first not in words and not first.startswith(begun)}
        return words | pairs | {beginning + ANY_ENDING for beginning in begun}

    def _stop(self, prefixes: set[str]) -> set[str]:
        """File prefixes of which nothing more is known."""
        for prefix in prefixes:
            first, gap, _ = prefix.partition(_GAP)
            if not first:
                self.any = True
            elif gap or IS_HAN.match(first):
                self._single.add(first)
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
            return self._add(prefixes - {""}, {" "}) | prefixes & {""}
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
            blanks = all(prefix.endswith(_GAP) for prefix in once)
            if most > 1 and not blanks:
                # What is repeated may go on with itself: enough is known of it.
                once = self._stop(once)
            return once | prefixes if least == 0 else once
        return self._stop(prefixes)

    def _add(self, prefixes: set[str], letters: set[str]) -> set[str]:
        """Return each prefix with each letter behind it; what is known enough is filed."""
        if all(letter.isalpha() for letter in letters) and max(*prefixes, *letters, "") < _FIRST_HAN:
            small = [letter.lower() for letter in letters]
            return {prefix + letter for prefix in prefixes for letter in small}
        return set().union(*(self._grown(prefix, letter) for prefix in prefixes for letter in letters))

    def _grown(self, prefix: str, letter: str) -> set[str]:
        first, gap, second = prefix.partition(_GAP)
        if IS_HAN.match(letter) and not prefix:
            return {letter}
        if IS_HAN.match(first) or IS_HAN.match(letter):
            if IS_HAN.match(first) and IS_HAN.match(letter) and not gap:
                self._pairs.add((first, letter))
                return set()
            return self._stop({first + _GAP})
        if letter.isdigit() and not second:
            if gap:
                return self._stop({prefix})
            if not first:
                self.number = True
                return set()
        if WORD.match(letter):
            return {prefix + letter.lower()}
        if second:
            self._pairs.add((first, second))
            return set()
        return {first + _GAP} if letter.isspace() and first else self._stop({first + _GAP if first else ""})


def _ends_word(kind, value) -> bool:
    """Tell whether this is `\\b`, `$` or `(?!\\w)`, perhaps with more characters in its class."""
    if kind is op.ASSERT_NOT:
        direction, nodes = value
        members = nodes[0][1] if direction == 1 and len(nodes) == 1 and nodes[0][0] is op.IN else ()
        return (op.CATEGORY, op.CATEGORY_WORD) in members
    return kind is op.AT and value in (op.AT_BOUNDARY, op.AT_END, op.AT_END_STRING)


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
