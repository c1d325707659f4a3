"""Patterns that are tried only where a word stands that they can begin with.

Most words of a page begin nothing that a finder looks for. A text that knows where each of its words stands lets a
pattern go straight to the few places where it may match, and find there what `re` would have found.
"""
import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache, cached_property
from itertools import accumulate
from re import _constants as op
from re import _parser as parser
from sys import maxsize

# Han is written without blanks: each of its characters is a word here.
_HAN = "\u3007\u3400-\u9fff\uf900-\ufaff"
_WORD = re.compile(rf"([^\W{_HAN}]+|\w)")
_HAN_LETTER = re.compile(f"[{_HAN}]")
_NOT_IN_WORD = rf"(?<![^\W{_HAN}])"
_DIGIT = "#"  # under it stand all words that begin with a digit
_GAP = "\0"
_MOST = 2000  # prefixes of one pattern; its alternatives are not followed further


class Places(dict["Anchored", list[int]]):
    """Where in one text each pattern may begin, in order: looked up once for each.

    `words` are the text's, in small letters, with an empty one behind the last; `starts` where each begins; `indices`
    where in these lists a word stands.
    """

    def __init__(self, text: str):
        super().__init__()
        # No other letter becomes two in small letters.
        parts = _WORD.split(text.replace("İ", "i").lower())
        self.words = [*parts[1::2], ""]
        self.starts = list(accumulate(map(len, parts), initial=0))[1::2]
        self.indices: defaultdict[str, list[int]] = defaultdict(list)
        for index, word in enumerate(parts[1::2]):
            self.indices[word].append(index)
        for word in [word for word in self.indices if word[0].isdigit()]:
            self.indices[_DIGIT] = [*self.indices[_DIGIT], *self.indices[word]]
        self._known = _REGISTRY.count
        found: defaultdict[Anchored, list[int]] = defaultdict(list)
        for word in _REGISTRY.single.keys() & self.indices.keys():
            for pattern in _REGISTRY.single[word]:
                found[pattern] += self.indices[word]
        for word in _REGISTRY.pairs.keys() & self.indices.keys():
            users = _REGISTRY.pairs[word]
            for index in self.indices[word]:
                for pattern in users.get(self.words[index + 1], ()):
                    found[pattern].append(index)
        for pattern, indices in found.items():
            indices.sort()
            self[pattern] = [self.starts[index] for index in indices]

    def __missing__(self, pattern: "Anchored") -> list[int]:
        """Return the places of a pattern for which none are known."""
        found: list[int] = []
        if pattern.number is None or pattern.number >= self._known:
            words = pattern.whole & self.indices.keys()
            for word in words.union(*map(self._words_from, pattern.begun)):
                seconds = pattern.seconds.get(word)
                indices = self.indices[word]
                found += indices if seconds is None else [at for at in indices if self.words[at + 1] in seconds]
            found.sort()
        places = self[pattern] = [self.starts[index] for index in found]
        return places

    def end(self, index: int) -> int:
        """Return where a word ends."""
        return self.starts[index] + len(self.words[index])

    @cached_property
    def _sorted(self) -> list[str]:
        return sorted(self.indices)

    def _words_from(self, beginning: str) -> Iterator[str]:
        """Yield the words that begin so."""
        for index in range(bisect_left(self._sorted, beginning), len(self._sorted)):
            if not self._sorted[index].startswith(beginning):
                break
            yield self._sorted[index]


class _Registry:
    """The patterns compiled so far by the words they begin with: a word alone, or a pair of words."""

    def __init__(self) -> None:
        self.count = 0
        self.single: dict[str, list[Anchored]] = {}
        self.pairs: dict[str, dict[str, list[Anchored]]] = {}

    def add(self, pattern: "Anchored") -> int | None:
        """Return the pattern's number, None for one that begins with parts of words: it is looked up on its own."""
        if pattern.begun:
            return None
        for first in pattern.whole:
            if first not in pattern.seconds:
                self.single.setdefault(first, []).append(pattern)
            for second in pattern.seconds.get(first, ()):
                self.pairs.setdefault(first, {}).setdefault(second, []).append(pattern)
        self.count += 1
        return self.count - 1


_REGISTRY = _Registry()


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
    in small letters, `begun` the beginnings of longer ones, `seconds` the words of which one must follow some of them.
    """

    def __init__(self, pattern: str, flags: int, beginnings: "_Beginnings"):
        self.pattern = pattern
        self.compiled = re.compile(rf"{_NOT_IN_WORD}(?:{pattern})", flags)
        self.whole = frozenset(beginnings.single | beginnings.pairs.keys())
        self.begun = tuple(sorted(beginnings.begun))
        self.seconds = {first: seconds for first, seconds in beginnings.pairs.items()
                        if first not in beginnings.single and not first.startswith(self.begun or "\n")}
        self.number = _REGISTRY.add(self)
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
    beginnings = _Beginnings(pattern, flags)
    return re.compile(pattern, flags) if "" in beginnings.begun else Anchored(pattern, flags, beginnings)


class _Beginnings:
    """The words that a match can begin with, in small letters.

    `single` may stand before anything; of `pairs` one of the second words must follow the first; `begun` are beginnings
    of words: "" where the pattern can begin with anything.

    They are read along the parsed pattern. A prefix is what a match has read so far: a part of the first word, that
    word and a _GAP, or a part of the second word behind them.
    """

    def __init__(self, pattern: str, flags: int):
        self.single: set[str] = set()
        self.pairs: defaultdict[str, set[str]] = defaultdict(set)
        self.begun: set[str] = set()
        self._stop(self._follow(parser.parse(pattern, flags), {""}))

    def _stop(self, prefixes: set[str]) -> set[str]:
        """File prefixes of which nothing more is known."""
        for prefix in prefixes:
            first, gap, _ = prefix.partition(_GAP)
            if gap or _HAN_LETTER.match(first):
                self.single.add(first)
            else:
                self.begun.add(first)
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
        """Return each prefix with each letter behind it; a pair that is complete is filed."""
        grown = set()
        for prefix in prefixes:
            first, gap, second = prefix.partition(_GAP)
            for letter in letters:
                if _HAN_LETTER.match(letter):
                    grown |= self._add_han(first, gap, second, letter)
                elif letter.isdigit() and not prefix:
                    self.single.add(_DIGIT)
                elif letter.isdigit() and not second and gap:
                    self.single.add(first)
                elif _WORD.match(letter):
                    if _HAN_LETTER.match(first) and not gap:
                        grown.add(first + _GAP + letter.lower())
                    else:
                        grown.add(prefix + letter.lower())
                elif second:
                    self.pairs[first].add(second)
                elif not prefix:
                    self.begun.add("")
                elif letter.isspace():
                    grown.add(first + _GAP)
                else:
                    self.single.add(first)
        return grown

    def _add_han(self, first: str, gap: str, second: str, letter: str) -> set[str]:
        """Return the prefix that a Han character, a word of its own, makes of this one; a pair is complete with it."""
        if not first:
            return {letter}
        if second or not gap and not _HAN_LETTER.match(first):
            self._stop({first + _GAP})
        else:
            self.pairs[first].add(letter)
        return set()


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
