"""Readings and edits of one meeting (or of one article's own values) in, what stands out. Pure: law 9 rests on it."""
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from articles.agreement import Claim, Edit, Reading, SettledValue, in_order, settle_slot, value_key
from articles.slots import MEMBER_OF, MEMBERS, member_slot
from articles.tally import settle_figures
from articles.vocabulary import EditAction, Field, MeetingState

__all__ = ["Claim", "Edit", "Reading", "Settled", "SettledValue", "settle"]

_STATES = {EditAction.CONFIRM: MeetingState.REVIEWED, EditAction.WITHDRAW: MeetingState.WITHDRAWN,
           EditAction.REJECT: MeetingState.DRAFT}


@dataclass(frozen=True, slots=True)
class Settled:
    """What stands. `values` are the rows to write, in the order of field, slot and n.

    `aside` are slots without a row, to be shown: rejected by an editor, said only by articles that do not count, or
    fields of such a member. `lost` are the edits whose slot or value is there no longer, in order. `state_edit` is the
    edit that made the state.
    """

    values: tuple[SettledValue, ...]
    aside: tuple[SettledValue, ...] = ()
    lost: tuple[Edit, ...] = ()
    state: MeetingState = MeetingState.DRAFT
    state_edit: Edit | None = None

    def one(self, field: Field, slot: str = "") -> SettledValue | None:
        """Return what stands in a slot that has one row at most, None where nothing does."""
        return next((row for row in self.values if row.field is field and row.slot == slot), None)

    def all(self, field: Field) -> tuple[SettledValue, ...]:
        """Return the rows of a field; of `place` one for each language."""
        return tuple(row for row in self.values if row.field is field)

    def under(self, field: Field, slot: str) -> tuple[SettledValue, ...]:
        """Return what stands in a field of the member with this slot: one at most, or one for each language."""
        return tuple(row for row in self.all(field) if member_slot(field, row.slot) == slot)


def settle(readings: Iterable[Reading], edits: Iterable[Edit] = ()) -> Settled:
    """Return what stands of the readings and edits of one group of reports, whatever their order.

    An edit decides, of two the later; else equal values support each other; else the value of most independent articles
    stands; where two have as many it is disputed.
    """
    said = _by_slot(in_order(readings))
    edited = _by_slot(sorted(edits, key=lambda edit: edit.number))
    values, aside, lost = settle_figures(_figures(said), _figures(edited))
    standing: dict[_Place, bool] = {}  # of each member that is told of, whether it stands
    for place in sorted((said.keys() | edited.keys()), key=lambda place: (place[0] not in MEMBERS, place)):
        name, slot = place
        if name in (Field.STATISTIC, Field.MEETING):
            continue
        own, words = said.get(place, []), edited.get(place, [])
        row, stands = settle_slot(name, slot, own + _abroad(place, own, words, said), words)
        above = (MEMBER_OF[name], member_slot(name, slot)) if name in MEMBER_OF else None
        lost += words if above and above not in standing else _lost(name, own, words)
        stands = stands and (above is None or standing.get(above, False))
        if name in MEMBERS and (own or stands):
            standing[place] = stands
        if stands:
            values.append(row)
        elif own:
            aside.append(row)
    state, state_edit = _state(edited.get((Field.MEETING, ""), ()))
    return Settled(_rows_in_order(values), _rows_in_order(aside), tuple(sorted(lost, key=lambda edit: edit.number)),
                   state, state_edit)


_Place = tuple[Field, str]


def _by_slot(rows: Iterable[Any]) -> dict[_Place, list[Any]]:
    found: dict[_Place, list[Any]] = {}
    for row in rows:
        found.setdefault((row.field, row.slot), []).append(row)
    return found


def _figures(rows: dict[_Place, list[Any]]) -> list[Any]:
    return [row for (name, _), group in rows.items() if name is Field.STATISTIC for row in group]


def _rows_in_order(rows: list[SettledValue]) -> tuple[SettledValue, ...]:
    return tuple(sorted(rows, key=lambda row: (row.field, row.slot, row.n)))


def _abroad(place: _Place, own: list[Reading], words: list[Edit], said: dict[_Place, list[Reading]]) -> list[Reading]:
    """Return the readings in other languages that the gazetteer makes one with a place told in this one."""
    if place[0] is not Field.PLACE:
        return []
    told = [reading.value for reading in own] + [edit.given for edit in words if edit.given]
    keys = {value["id"] for value in told if value.get("id")}
    return [reading for other, readings in said.items() if other[0] is Field.PLACE and other != place
            for reading in readings if reading.value.get("id") in keys]


def _lost(name: Field, own: list[Reading], words: list[Edit]) -> list[Edit]:
    """Return the edits that speak of a member or of a rejected value that nobody tells of any longer.

    Any other edit gives a single field its value, whatever the pages come to say.
    """
    known = {value_key(name, reading.value) for reading in own}
    lost = []
    for edit in words:
        adds = edit.action is EditAction.SET and (edit.was is None or name not in MEMBERS)
        spoken_of = edit.given if edit.was is None else edit.was
        if not adds and (name in MEMBERS or edit.action is EditAction.REJECT) \
                and value_key(name, spoken_of) not in known:
            lost.append(edit)
        elif edit.action is not EditAction.REJECT:
            known.add(value_key(name, edit.given))
    return lost


def _state(edits: Iterable[Edit]) -> tuple[MeetingState, Edit | None]:
    """Return what the latest review or withdrawal makes of the meeting; `set` names a state."""
    for edit in sorted(edits, key=lambda edit: edit.number, reverse=True):
        if edit.action is EditAction.SET:
            return MeetingState(edit.value), edit
        if edit.action in _STATES:
            return _STATES[edit.action], edit
    return MeetingState.DRAFT, None
