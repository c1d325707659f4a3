"""Figures settled: several may stand in one slot, and pages disagree only where each has exactly one there."""
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from articles.agreement import (
    Claim,
    Edit,
    Reading,
    SettledValue,
    articles_of,
    claim_of,
    claims_in_order,
    in_order,
    most_said,
)
from articles.slots import FigureSlot
from articles.vocabulary import Field

Number = int | float


@dataclass(slots=True)
class _Line:
    """One number in a slot: what pages say of it and what editors made of it. `slots`: its own and where it is told."""

    said: Number
    stands: Number
    slots: set[str]
    readings: list[Reading] = field(default_factory=list)
    edits: list[Edit] = field(default_factory=list)
    decision: Edit | None = None
    added: int = 0
    rejected: bool = False

    @property
    def articles(self) -> int:
        return articles_of(self.readings)

    def apply(self, edit: Edit) -> None:
        self.edits.append(edit)
        self.rejected = edit.rejects
        if self.rejected:
            self.decision, self.stands, self.added = None, self.said, 0
        else:
            self.decision, self.stands = edit, edit.given["value"]

    def claim(self, tied: bool = False) -> Claim:
        """Return what pages say here; where none does, what an editor gave and took back."""
        if self.readings:
            return claim_of(self.readings, tied, self.rejected)
        return Claim({"value": self.said, "qualifier": None}, rejected=self.rejected)


def settle_figures(readings: Iterable[Reading],
                   edits: Iterable[Edit] = ()) -> tuple[list[SettledValue], list[SettledValue], list[Edit]]:
    """Return the rows that stand, what was said or rejected and has no row, and the edits whose value nobody says now.

    Two values are equal where their numbers are; the qualifier goes along. A value that an editor set or confirmed
    stands even where no page says any longer what the edit spoke of.
    """
    edits = sorted(edits, key=lambda edit: edit.number)
    slots = _lines(in_order(readings), edits)
    lost = [edit for edit in edits if not _apply(edit, slots)]
    rows, aside = [], []
    for slot in sorted(slots):
        _settle_slot(slot, slots[slot], rows, aside)
    return rows, aside, lost


def _lines(readings: tuple[Reading, ...], edits: list[Edit]) -> dict[str, list[_Line]]:
    """Return the lines of each slot as the pages tell them, each in the fullest slot that it supports."""
    homes = _homes(readings, edits)
    found: dict[tuple[str, Number], _Line] = {}
    for reading in readings:
        number = reading.value["value"]
        home = homes.get((reading.slot, number), reading.slot)
        line = found.setdefault((home, number), _Line(number, number, {home}))
        line.slots.add(reading.slot)
        line.readings.append(reading)
    for edit in edits:
        if edit.was is not None:
            number = edit.was["value"]
            line = found.get((homes.get((edit.slot, number)), number))
            if line:
                line.slots.add(edit.slot)
    slots: dict[str, list[_Line]] = {}
    for (home, _), line in found.items():
        slots.setdefault(home, []).append(line)
    return slots


def _homes(readings: tuple[Reading, ...], edits: list[Edit]) -> dict[tuple[str, Number], str]:
    """Return the slot that a number goes to where only nulls tell its own slot from that one, which has it as well."""
    # For each metric, unit and number: its slots, and who tells it in each.
    told: dict[tuple[str, str, Number], dict[str, set[str]]] = {}
    for reading in readings:
        tellers = told.setdefault(_about(reading.slot, reading.value), {}).setdefault(reading.slot, set())
        if reading.counts:
            tellers.add(reading.source)
    for edit in edits:
        # A figure that an editor added may be the fuller one; one that an editor spoke of may be read as fuller since.
        value = edit.value if edit.adds_figure else edit.was
        if value is not None:
            tellers = told.setdefault(_about(edit.slot, value), {}).setdefault(edit.slot, set())
            tellers |= {f"edit {edit.number}"} if edit.adds_figure else set()
    return {(slot, about[-1]): home for about, tellers in told.items() for slot, home in _homes_of(tellers)}


def _homes_of(tellers: Mapping[str, set[str]]) -> Iterator[tuple[str, str]]:
    """Yield (slot, the one slot that is fuller), those left out that another fills further apart.

    None where there are several, or where one page tells both: it means two figures then.
    """
    fuller: dict[str, list[str]] = defaultdict(list)
    for slot, who in tellers.items():
        for emptier in FigureSlot.read(slot).emptied() if who else ():
            fuller[str(emptier)].append(slot)
    for slot, who in tellers.items():
        fullest = [other for other in fuller.get(slot, ()) if other not in fuller]
        if len(fullest) == 1 and not who & tellers[fullest[0]]:
            yield slot, fullest[0]


def _about(slot: str, value: Mapping[str, Any]) -> tuple[str, str, Number]:
    metric, unit, _ = slot.split("|", 2)
    return metric, unit, value["value"]


def _line_to_add(lines: list[_Line], slot: str, number: Number) -> _Line:
    """Return the line of this number, unless an editor changed what it says; a new one where there is none."""
    for line in lines:
        if line.said == line.stands == number:
            return line
    lines.append(_Line(number, number, {slot}))
    return lines[-1]


def _apply(edit: Edit, slots: dict[str, list[_Line]]) -> bool:
    """Apply an edit to the lines that it speaks of; tell whether there are any. One that adds always has its own."""
    spoken_of = edit.given if edit.was is None else edit.was
    if spoken_of is None:
        return False
    number = spoken_of["value"]
    if edit.adds_figure:
        line = _line_to_add(slots.setdefault(edit.slot, []), edit.slot, number)
        line.apply(edit)
        line.added += 1
        return True
    told = [line for lines in slots.values() for line in lines if edit.slot in line.slots]
    # The value as it stands is what the editor saw; failing that, what the page says.
    meant = ([line for line in told if line.stands == number and not line.rejected]
             or [line for line in told if line.said == number])
    for line in meant:
        line.apply(edit)
    if not meant and not edit.rejects:
        line = _Line(number, number, {edit.slot})
        line.apply(edit)
        slots.setdefault(edit.slot, []).append(line)
    return bool(meant)


def _settle_slot(slot: str, lines: list[_Line], rows: list[SettledValue], aside: list[SettledValue]) -> None:
    able: list[_Line] = []
    for line in lines:
        if not line.rejected and (line.articles or line.decision):
            able.append(line)
        else:
            aside.append(SettledValue(Field.STATISTIC, slot, None, others=(line.claim(),), edits=tuple(line.edits)))
    contest = _Contest.of(able)
    by_number: dict[Number, list[_Line]] = defaultdict(list)
    for line in able:
        by_number[line.stands].append(line)
    n = 0
    for number in sorted(by_number.keys() - contest.beaten):
        new = _rows(slot, number, by_number[number], contest, n)
        rows += new
        n += len(new)


@dataclass(frozen=True, slots=True)
class _Contest:
    """The numbers that pages with exactly one figure in the slot give, and those of them that stand: `winners`.

    `beaten` have no row: they lost, and no page with several figures and no editor added them.
    """

    lines: tuple[_Line, ...] = ()
    winners: frozenset[Number] = frozenset()
    beaten: frozenset[Number] = frozenset()

    @classmethod
    def of(cls, lines: list[_Line]) -> "_Contest":
        figures = Counter(reading.source for line in lines for reading in line.readings if reading.counts)
        rivals = tuple(line for line in lines if _is_rival(line, figures))
        numbers = {line.stands for line in rivals}
        if len(numbers) < 2:
            return cls()
        winners = {line.stands for line in rivals if line.decision}
        if not winners:
            weight = {number: articles_of(one for line in lines if line.stands == number for one in line.readings)
                      for number in numbers}
            most = max(weight.values())
            winners = {number for number in numbers if weight[number] == most}
        shared = {line.stands for line in lines for reading in line.readings if figures[reading.source] > 1}
        return cls(rivals, frozenset(winners), frozenset(numbers - winners - shared))

    def others(self, number: Number) -> list[Claim]:
        """Return what the pages say that disagree with this number."""
        if number not in {line.stands for line in self.lines}:
            return []
        tied = self.disputes(number)
        return [line.claim(tied and line.stands in self.winners) for line in self.lines
                if line.stands != number and line.readings]

    def disputes(self, number: Number) -> bool:
        """Tell whether as many pages give another number, and no editor decided."""
        return number in self.winners and len(self.winners) > 1 and not any(line.decision for line in self.lines)


def _is_rival(line: _Line, figures: Counter[str]) -> bool:
    """Tell whether a page with exactly one figure gives it, or an editor in place of a value that no page says."""
    if line.added:
        return False
    return not line.articles or any(figures[reading.source] == 1 for reading in line.readings)


def _rows(slot: str, number: Number, lines: list[_Line], contest: _Contest, n: int) -> list[SettledValue]:
    """Return the rows of one number: as many as the page with most of them has."""
    agreeing: dict[str, list[Reading]] = {}
    for reading in in_order(reading for line in lines for reading in line.readings):
        agreeing.setdefault(reading.source, []).append(reading)
    counted = [len(readings) for readings in agreeing.values() if readings[0].counts]
    size = max([1, *counted, *(line.added for line in lines)])
    edits = tuple(sorted((edit for line in lines for edit in line.edits), key=lambda edit: edit.number))
    decision = max((line.decision for line in lines if line.decision), key=lambda edit: edit.number, default=None)
    corrected = [line.claim() for line in lines if line.said != number and line.readings]
    others = claims_in_order(corrected + contest.others(number))
    rows = []
    for index in range(size):
        until = index + 1 if index + 1 < size else None
        supporters = in_order(reading for readings in agreeing.values() for reading in readings[index:until]
                              if reading.value["value"] == number)
        value = decision.given if decision else most_said(supporters)
        rows.append(SettledValue(Field.STATISTIC, slot, value, supporters, articles_of(supporters),
                                 contest.disputes(number), others, edits, decision, n + index))
    return rows
