"""Tables: each cell written out as a line of its own under its row's first cell and its column's header."""
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache, cached_property
from itertools import pairwise
from types import ModuleType
from typing import NamedTuple

from articles.extraction.counted import noun_pattern, pattern
from articles.extraction.document import Passage, Span

_BAR = " | "
_LONGEST_LABEL = 120
_MOST_CELLS = 3000  # so that a page that is nothing but cells grows no further
_NUMBER = r"\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?|\d{1,9}(?:[.,]\d{1,4})?"
_BARE = re.compile(rf"\D{{0,12}}?(?:{_NUMBER})(?:\s?[/;–-]\s?(?:{_NUMBER})){{0,3}}")
_NUMBERS = re.compile(_NUMBER)
_YEAR = re.compile(r"(?:19|20)\d\d")
_BRACKET = re.compile(r"\(([^()]*)\)")


class _Piece(NamedTuple):
    """Text of a cell that stands at `start` in the lines and at `origin` in the passage."""

    start: int
    origin: int
    length: int


class Sheet:
    """A passage's tables as lines. `passage` are the lines; `rows` are the rows of the text that are read there."""

    def __init__(self, passage: Passage, lang: ModuleType):
        self._text = passage.text
        self._words = lang.figures
        self._parts: list[str] = []
        self._length = 0
        self._pieces: list[_Piece] = []
        self.rows: list[Span] = []
        self._tables: list[int] = []  # where the table of each row starts
        for table in _tables(passage):
            self._read(table)
        self._where = passage.where

    @cached_property
    def passage(self) -> Passage:
        return Passage("".join(self._parts), self._where)

    @cached_property
    def _starts(self) -> list[int]:
        return [piece.start for piece in self._pieces]

    def origin(self, start: int, end: int) -> tuple[int, int] | None:
        """Return where in the passage stands what the lines have there, without a noun that a header lends; None for a
        number that is a label's own.
        """
        first = self._pieces[bisect_right(self._starts, start) - 1] if self._pieces else None
        if first is None or not first.start <= start < first.start + first.length:
            return None
        last = self._pieces[bisect_right(self._starts, end - 1) - 1]
        return first.origin + start - first.start, last.origin + min(end - last.start, last.length)

    def holds(self, position: int) -> bool:
        """Tell whether a row that is read in the lines stands at the position of the passage."""
        index = self._row_at(position)
        return index >= 0 and self.rows[index].holds(position)

    def table(self, position: int) -> int:
        """Return where the table starts of the row at the position."""
        return self._tables[self._row_at(position)]

    def _row_at(self, position: int) -> int:
        return bisect_right(self.rows, position, key=lambda row: row.start) - 1

    def _read(self, table: Sequence[Span]) -> None:
        header: list[Span] = []
        for row in table:
            cells = list(_cells(self._text, row))
            if not any(self._told(cell) for cell in cells):
                header = cells
                continue
            self.rows.append(row)
            self._tables.append(table[0].start)
            for index, cell in enumerate(cells):
                if self._told(cell) and len(self._pieces) < _MOST_CELLS and (index or not self._bare(cell)):
                    self._write(cell, cells, index, header[index] if len(header) == len(cells) else None)

    def _told(self, cell: Span) -> bool:
        """Tell whether the cell holds figures: numbers, a year aside."""
        number = _NUMBERS.search(self._text, cell.start, min(cell.end, cell.start + _LONGEST_LABEL))
        if number is None or _YEAR.fullmatch(number[0]):
            return False
        return self._bare(cell) or bool(noun_pattern(self._words).match(self._text, number.end(), cell.end))

    def _bare(self, cell: Span) -> bool:
        """Tell whether the cell holds numbers alone; those of a first column count rows, or name years."""
        return bool(_BARE.fullmatch(self._text, cell.start, cell.end))

    def _write(self, cell: Span, cells: Sequence[Span], index: int, header: Span | None) -> None:
        # Without a header the cell before says what is counted.
        own = self._label(header or cells[index - 1]) if header or index else ""
        first = self._label(cells[0]) if index else ""
        self._add(f"{first}, {own}: " if header else f"{own}: ")
        if not self._bare(cell):
            self._copy(cell.start, cell.end)
        else:
            numbers = list(_NUMBERS.finditer(self._text, cell.start, cell.end))
            nouns = self._lent(own, len(numbers)) or self._lent(first, len(numbers))
            starts = [cell.start, *(number.start() for number in numbers[1:])]
            for index, (start, number) in enumerate(zip(starts, numbers, strict=True)):
                self._copy(start, number.end())
                self._add(f" {nouns[index]}/" if nouns else "/")
        self._add(".\n\n")

    def _lent(self, label: str, count: int) -> list[str]:
        """Return the nouns that a label lends to bare numbers, "vụ/đối tượng" first to such as stand in brackets."""
        words = self._words
        bracket = _BRACKET.search(label)
        for text in (bracket[1] if bracket else "", label):
            nouns = [match[0] for match in _lendable(words).finditer(text)]
            if len(nouns) >= count > 1 or count == 1 and nouns:
                crossing = pattern(words.CROSSED).search(label)
                return [words.TURNS_OF.format(noun) if crossing and pattern(words.PEOPLE).fullmatch(noun) else noun
                        for noun in nouns[:count]]
        return [words.TIMES] * count if count == 1 and pattern(words.TIMED).search(label) else []

    def _label(self, cell: Span) -> str:
        return self._text[cell.start:min(cell.end, cell.start + _LONGEST_LABEL)]

    def _add(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)

    def _copy(self, start: int, end: int) -> None:
        self._pieces.append(_Piece(self._length, start, end - start))
        self._add(self._text[start:end])


@cache
def _lendable(words: ModuleType) -> re.Pattern[str]:
    scales = "|".join(words.SCALES)
    nouns = "|".join(noun for noun, _ in words.COUNTED)
    return re.compile(rf"(?<!\w)(?:(?:{scales})\s)?(?:{nouns})(?!\w)", re.IGNORECASE)


def _tables(passage: Passage) -> Iterator[list[Span]]:
    """Yield the runs of paragraphs whose cells are parted by bars."""
    if _BAR not in passage.text:
        return
    run: list[Span] = []
    for paragraph in passage.paragraphs:
        if passage.text.find(_BAR, paragraph.start, paragraph.end) >= 0:
            run.append(paragraph)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _cells(text: str, row: Span) -> Iterator[Span]:
    bars = [match.span() for match in re.compile(re.escape(_BAR)).finditer(text, row.start, row.end)]
    for (_, start), (end, _) in pairwise([(row.start, row.start), *bars, (row.end, row.end)]):
        yield Span(start, end)
