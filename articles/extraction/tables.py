"""Tables as they stand in a body: a row is a paragraph, its cells are joined by ` | `, its first row is the head."""
from bisect import bisect_right
from typing import NamedTuple

from articles.extraction.document import Passage

_BETWEEN_CELLS = " | "


class Cell(NamedTuple):
    """One cell of a row below a table's first: the first row's cell above it, and the cells of its row."""

    head: str
    row: tuple[str, ...]


class Tables:
    """The tables of one passage, each found once."""

    def __init__(self, passage: Passage):
        self._text = passage.text
        paragraphs = passage.paragraphs if _BETWEEN_CELLS in passage.text else ()
        self._starts = [paragraph.start for paragraph in paragraphs]
        self._rows: list[tuple[str, ...]] = []
        self._heads: list[tuple[str, ...]] = []
        head: tuple[str, ...] = ()
        for paragraph in paragraphs:
            cells = tuple(passage.text[paragraph.start:paragraph.end].split(_BETWEEN_CELLS))
            head = (head or cells) if len(cells) > 1 else ()
            self._rows.append(cells)
            self._heads.append(head)

    def cell_at(self, position: int) -> Cell | None:
        """Return the cell that holds the position, None outside of a table and in its first row."""
        index = bisect_right(self._starts, position) - 1
        if index < 0 or not self._heads[index] or self._heads[index] is self._rows[index]:
            return None
        column = self._text.count(_BETWEEN_CELLS, self._starts[index], position)
        head = self._heads[index]
        return Cell(head[column] if column < len(head) else "", self._rows[index])
