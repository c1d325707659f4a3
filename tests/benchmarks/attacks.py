"""Texts made for one pattern, that a search with it may take more than linear time over.

A search grows steeper than its text where each of many beginnings is followed for long and comes to nothing. So what a
repetition repeats is laid out on and on: after what must stand before it, and without that; and so is the beginning.
"""
from collections.abc import Callable, Iterator
from re import _constants as op
from re import _parser as parser

from tests.benchmarks.recorded import Recorded

Text = Callable[[int], str]
_LONG = 9  # a repetition bounded below this cannot be followed for long
_TRIED = " aAđĐ1,.;:-/(\n\"'<>=&+%|每"
_NO_MATCH = "\x01"
_WAYS = 3  # of a pattern's alternatives, so many are followed
_MOST = 20
_KINDS = {
    op.CATEGORY_DIGIT: str.isdecimal, op.CATEGORY_NOT_DIGIT: lambda char: not char.isdecimal(),
    op.CATEGORY_SPACE: str.isspace, op.CATEGORY_NOT_SPACE: lambda char: not char.isspace(),
    op.CATEGORY_WORD: lambda char: char.isalnum() or char == "_",
    op.CATEGORY_NOT_WORD: lambda char: not (char.isalnum() or char == "_"),
}
GENERIC = {"blanks": " ", "digits": "1", "letters": "a", "capitals": "A", "short words": "a ", "names": "An ",
           "long names": "Đồn Biên ", "numbers": "1 ", "thousands": "1.", "days": "1/1/", "commas": ", ",
           "listed": "a, ", "dashes": "- ", "lines": "\n", "short lines": "a\n", "brackets": "(", "tags": "<",
           "quotes": '"', "stops": "."}


def _again(piece: str, before: str = "") -> Text:
    return lambda size: f"{before}{piece * (size // len(piece) + 1)}"[:size - 1] + _NO_MATCH


def attacks(recorded: Recorded) -> dict[str, Text]:
    """Return the texts for the pattern, each by what it repeats; a text of any size ends in what matches nothing."""
    source = recorded.source.encode("latin-1") if recorded.bytes else recorded.source
    nodes = parser.parse(source, recorded.flags)
    pieces: dict[str, Text] = {}
    for way in range(_WAYS):
        if whole := _sample(nodes, way):
            for piece in (whole, f"{whole} ", f"{whole[:-1]} ", whole[:(len(whole) + 1) // 2]):
                pieces.setdefault(f"{piece!r}", _again(piece))
        for before, body in _repetitions(nodes, way, ""):
            for repeated in body:
                pieces.setdefault(f"{before!r} {repeated!r}…", _again(repeated, before))
                pieces.setdefault(f"{before + repeated * 20!r}", _again(before + repeated * 20))
    own = dict(list(pieces.items())[:_MOST])
    return own | {name: _again(piece) for name, piece in GENERIC.items()}


def _sample(nodes, way: int) -> str:
    """Return a short text that the nodes match, as far as the text alone decides it."""
    return "".join(_piece(kind, value, way) for kind, value in nodes)


def _piece(kind, value, way: int) -> str:
    if kind is op.LITERAL:
        return chr(value)
    if kind is op.BRANCH:
        return _sample(value[1][way % len(value[1])], way)
    if kind is op.SUBPATTERN:
        return _sample(value[3], way)
    if kind is op.ATOMIC_GROUP:
        return _sample(value, way)
    if kind in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
        return _sample(value[2], way) * max(value[0], way % 2)
    members = _members(kind, value)
    return members[way % len(members)] if members else ""


def _members(kind, value) -> str:
    """Return some characters that a node of one character matches, none for any other node."""
    if kind is op.LITERAL:
        return chr(value)
    if kind is op.ANY:
        return _TRIED.replace("\n", "")
    if kind is op.NOT_LITERAL:
        return _TRIED.replace(chr(value), "")
    if kind is not op.IN:
        return ""
    negated = value[0][0] is op.NEGATE
    rest = value[1:] if negated else value
    tried = _TRIED if negated else _TRIED + "".join(
        chr(part if member is op.LITERAL else part[0])
        for member, part in rest if member in (op.LITERAL, op.RANGE))
    return "".join(dict.fromkeys(char for char in tried if _within(char, rest) != negated))


def _within(char: str, members) -> bool:
    return any(ord(char) == value if kind is op.LITERAL else
               value[0] <= ord(char) <= value[1] if kind is op.RANGE else _KINDS[value](char)
               for kind, value in members)


def _repetitions(nodes, way: int, before: str) -> Iterator[tuple[str, list[str]]]:
    """Yield, for each repetition that may be long, what must stand before it and what it may repeat."""
    for kind, value in nodes:
        if kind in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
            _, most, inner = value
            if most >= _LONG:
                single = _members(*inner[0]) if len(inner) == 1 else ""
                body = [*single[:4]] if single else [piece for piece in [_sample(inner, way)] if piece]
                yield before, body
            yield from _repetitions(inner, way, before)
        elif kind is op.BRANCH:
            yield from _repetitions(value[1][way % len(value[1])], way, before)
        elif kind is op.SUBPATTERN:
            yield from _repetitions(value[3], way, before)
        elif kind is op.ATOMIC_GROUP:
            yield from _repetitions(value, way, before)
        elif kind in (op.ASSERT, op.ASSERT_NOT):
            yield from _repetitions(value[1], way, before)
        before += _piece(kind, value, way)
