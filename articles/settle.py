"""Readings and edits of one meeting (or of one article's own values) in, what stands out. Pure: law 9 rests on it."""
from collections.abc import Iterable
from dataclasses import dataclass

from articles.agreement import Claim, Edit, Reading, SettledValue
from articles.vocabulary import Field, MeetingState

__all__ = ["Claim", "Edit", "Reading", "Settled", "SettledValue", "settle"]


@dataclass(frozen=True, slots=True)
class Settled:
    """What stands. `values` are the rows to write, in the order of field, slot and n, the fields of a member that is not
    there left out. `aside` are slots without a row: rejected by an editor, or said only by articles that do not count;
    they are shown. `lost` are the edits whose slot or value is there no longer, in order.
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
        """Return the rows of a field."""
        return tuple(row for row in self.values if row.field is field)

    def under(self, field: Field, slot: str) -> tuple[SettledValue, ...]:
        """Return what stands in a field of the member with this slot: one, or one for each language."""
        raise NotImplementedError


def settle(readings: Iterable[Reading], edits: Iterable[Edit] = ()) -> Settled:
    """Return what stands of the readings and edits of one group of reports, whatever their order.

    An edit decides, of two the later; else equal values support each other; else the value of most independent articles
    stands; where two have as many it is disputed.
    """
    raise NotImplementedError
