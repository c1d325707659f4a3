"""Stretches of a text that are replaced: none overlapping another, the first to claim a stretch has it."""
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

Replacement = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class Edited:
    """A text and its replacements in order. `text` is what comes out of them."""

    original: str
    replacements: tuple[Replacement, ...]

    @property
    def text(self) -> str:
        parts, last = [], 0
        for start, end, new in self.replacements:
            parts += self.original[last:start], new
            last = end
        return "".join(parts) + self.original[last:]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where a stretch of the original is now, whole where it begins or ends within a replaced one."""
        first = bisect_right(self.replacements, start, key=lambda row: row[1])
        last = bisect_left(self.replacements, end, key=lambda row: row[0])
        if first < last:
            start, end = min(start, self.replacements[first][0]), max(end, self.replacements[last - 1][1])
        return start + self._grown(first), end + self._grown(last)

    def _grown(self, count: int) -> int:
        return sum(len(new) - (end - start) for start, end, new in self.replacements[:count])


class Claims:
    """Which characters of a text are spoken for."""

    def __init__(self, text: str):
        self.text = text
        self._taken = bytearray(len(text))
        self._replacements: list[Replacement] = []

    def keep(self, start: int, end: int) -> None:
        """Leave the stretch as it is."""
        self._taken[start:end] = b"\1" * (end - start)

    def free(self, start: int, end: int) -> bool:
        return not any(self._taken[start:end])

    def replace(self, rows: Iterable[Replacement]) -> None:
        """Replace each of these stretches that is free."""
        for start, end, new in rows:
            if self.free(start, end):
                self.keep(start, end)
                self._replacements.append((start, end, new))

    def done(self) -> Edited:
        return Edited(self.text, tuple(sorted(self._replacements)))
