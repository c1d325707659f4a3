"""Readings and edits of one slot: which values agree, which one stands, and who says what."""
from dataclasses import dataclass
from typing import Any

from articles.vocabulary import EditAction, Field


@dataclass(frozen=True, slots=True)
class Reading:
    """One stored reading. `source` is its article's key (SHA-256), `report` its report's id (None: the article's own).

    `id` tells it from every other and is what its evidence is found by. One of an article that does not `count`
    (superseded bytes of a URL, a reprint) is kept and shown, but makes no row and gives no value weight.
    """

    id: int | str
    source: str
    report: str | None
    n: int
    field: Field
    slot: str
    value: Any
    counts: bool = True


@dataclass(frozen=True, slots=True)
class Edit:
    """What an editor said of one slot of a report (None: of an article). The greater `number` is the later.

    `was` is the value spoken of, `value` the one that the editor gives (for `confirm` the same). `set` with `value`
    None says that there is none. Of a figure `was` None adds one. For `join` and `part` (field `meeting`) `value` is
    the other report's id.
    """

    number: int
    report: str | None
    field: Field
    slot: str
    action: EditAction
    was: Any = None
    value: Any = None


@dataclass(frozen=True, slots=True)
class Claim:
    """One value of a slot and who says it, in the order of (source, n)."""

    value: Any
    readings: tuple[Reading, ...] = ()
    articles: int = 0  # independent ones that count
    tied: bool = False  # as many as the settled value has
    rejected: bool = False  # by an editor


@dataclass(frozen=True, slots=True)
class SettledValue:
    """What stands in a slot. `supporters` agree with it, `others` do not; `edits` is all that editors said of it, in order.

    `edited_by` is the edit that decided. Of a figure `n` tells rows of one slot apart; every tied value has a row.
    """

    field: Field
    slot: str
    value: Any
    supporters: tuple[Reading, ...] = ()
    articles: int = 0
    disputed: bool = False
    others: tuple[Claim, ...] = ()
    edits: tuple[Edit, ...] = ()
    edited_by: Edit | None = None
    n: int = 0

    @property
    def confirmed(self) -> bool:
        """Whether an editor said that what the pages say is right."""
        return self.edited_by is not None and self.edited_by.action is EditAction.CONFIRM
