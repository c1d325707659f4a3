"""Spans of a text that prove a value: as marks in HTML, and the sentence that they stand in."""
import re
from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

_SENTENCE_END = re.compile(r"[.!?…][”\"’»)]?\s|[。！？；]”?|\n")
_SPACE = re.compile(r"\s")
# Where there are no spaces (Chinese), a cut may fall anywhere; a longer run without one is no word.
_LONGEST_WORD = 24
# Beyond this many characters from the span no end of a sentence is looked for.
_LONGEST_SENTENCE = 1000


@dataclass(frozen=True, slots=True)
class Mark:
    """A span of the whole text. `anchor` becomes the id of its mark, `number` the note it belongs to."""

    start: int
    end: int
    anchor: str = ""
    number: int | None = None


def marked(text: str, marks: Iterable[Mark], offset: int = 0) -> SafeString:
    """Return the text as HTML with its marks; `offset` is where in the whole text it begins.

    Without its tags and unescaped this is the text again, whatever the spans: marks that cross are split, what lies
    outside is left out. The id stands on the first piece of a mark.
    """
    spans = [_Piece(max(mark.start - offset, 0), min(mark.end - offset, len(text)), mark, mark.start >= offset)
             for mark in dict.fromkeys(marks)]
    spans = [piece for piece in spans if piece.start < piece.end]
    starting: dict[int, list[_Piece]] = {}
    for piece in spans:
        starting.setdefault(piece.start, []).append(piece)
    html: list[str] = []
    within: list[_Piece] = []
    at = 0
    for point in sorted({end for piece in spans for end in (piece.start, piece.end)}):
        html.append(escape(text[at:point]))
        at = point
        again = _close(within, point, html)
        for piece in sorted(again + starting.get(point, []), key=lambda piece: -piece.end):
            html.append(_tag(piece, named=piece not in again))
            within.append(piece)
    html.append(escape(text[at:]))
    return mark_safe("".join(html))


@dataclass(frozen=True, slots=True)
class _Piece:
    """The part of a mark that lies in the text shown; `begins` where the mark itself begins there."""

    start: int
    end: int
    mark: Mark
    begins: bool


def _close(within: list[_Piece], point: int, html: list[str]) -> list[_Piece]:
    """Close the marks that end here, and those inside them, which are returned to be opened again."""
    first = next((index for index, piece in enumerate(within) if piece.end == point), None)
    if first is None:
        return []
    html.append("</mark>" * (len(within) - first))
    again = [piece for piece in within[first:] if piece.end > point]
    del within[first:]
    return again


def _tag(piece: _Piece, *, named: bool) -> str:
    attributes = ""
    if named and piece.begins and piece.mark.anchor:
        attributes += f' id="{escape(piece.mark.anchor)}"'
    if named and piece.mark.number is not None:
        attributes += f' data-note="{piece.mark.number}"'
    return f"<mark{attributes}>"


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where the sentence that holds the span begins and ends: in its paragraph, at most 1000 characters off."""
    first = max(text.rfind("\n", 0, start) + 1, start - _LONGEST_SENTENCE)
    last = text.find("\n", end)
    last = min(len(text) if last < 0 else last, end + _LONGEST_SENTENCE)
    for match in _SENTENCE_END.finditer(text, first, start):
        first = match.end()
    match = _SENTENCE_END.search(text, end, last)
    if match:
        last = match.end()
    return first, len(text[:last].rstrip())


def cut_to(text: str, sentence: tuple[int, int], start: int, end: int, room: int) -> tuple[int, int]:
    """Return the part of the sentence to show: the span with at most `room` characters on each side, in whole words."""
    first, last = sentence
    if start - first > room:
        first = start - room
        space = _SPACE.search(text, first, min(first + _LONGEST_WORD, start))
        first = space.end() if space else first
    if last - end > room:
        last = end + room
        spaces = list(_SPACE.finditer(text, max(last - _LONGEST_WORD, end), last))
        last = spaces[-1].start() if spaces else last
    return first, last
