"""Readings and edits of one slot: which values agree, which one stands, and who says what."""
import json
from collections.abc import Hashable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from articles.periods import date_span
from articles.slots import IN_LANGUAGE, MEMBERS, folded
from articles.vocabulary import EditAction, Field

_DATES = frozenset({Field.DATE, Field.DATE_END})
# How a page spells a unit's name answers no question: the slot tells the unit. Spellings are counted, never disputed.
SPELLINGS = frozenset({Field.UNIT_NAME, Field.UNIT_PARENT})


@dataclass(frozen=True, slots=True)
class Reading:
    """One stored reading. `source` is its article's key (SHA-256), `report` its report's id (None: the article's own).

    `id` tells it from every other and is what its evidence is found by; `n` is its place on its page. One of an
    article that does not `count` (superseded bytes of a URL, a reprint) is kept and shown, but makes no row and gives
    no value weight.
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

    @property
    def given(self) -> Any:
        """The value that the editor says is so; of a rejection, the one that is not."""
        return self.was if self.action is not EditAction.SET and self.value is None else self.value

    @property
    def rejects(self) -> bool:
        """Whether a member or a figure goes by this."""
        return self.action is EditAction.REJECT or self.given is None

    @property
    def adds_figure(self) -> bool:
        """Whether it gives one more figure; any other edit of figures speaks of one that is there."""
        return self.action is EditAction.SET and self.was is None and self.value is not None


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
    """What stands in a slot. `supporters` agree with it, `others` do not; `edits` is all that editors said, in order.

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


def canonical(value: Any) -> str:
    """Return the value as JSON text, the same for equal values."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def in_order(readings: Iterable[Reading]) -> tuple[Reading, ...]:
    """Return the readings in an order that does not depend on the one they came in, each once."""
    return tuple(sorted({reading.id: reading for reading in readings}.values(), key=lambda reading: (
        reading.source, reading.n, reading.field, reading.slot, canonical(reading.value), str(reading.id))))


def articles_of(readings: Iterable[Reading]) -> int:
    """Return how many independent articles speak in these readings."""
    return len({reading.source for reading in readings if reading.counts})


def most_said(readings: Iterable[Reading]) -> Any:
    """Return the one of several equal values that most independent articles have, then the least as text.

    Articles that do not count are asked only where no other speaks.
    """
    readings = tuple(readings)
    spellings: dict[str, list[Reading]] = {}
    for reading in [one for one in readings if one.counts] or readings:
        spellings.setdefault(canonical(reading.value), []).append(reading)
    best = min(spellings, key=lambda text: (-articles_of(spellings[text]), text))
    return spellings[best][0].value


def value_key(name: Field, value: Any) -> Hashable:
    """Return what two values of a field are equal by. All values of a member are: its slot tells which one it is."""
    if name in MEMBERS:
        return True
    if name is Field.STATISTIC:
        return value["value"]
    if name is Field.PLACE and value is not None:
        return folded(value["name"])
    if name in IN_LANGUAGE and value is not None:
        return folded(value)
    return canonical(value)


@dataclass(frozen=True, slots=True)
class _Group:
    """The readings that give one value in one slot."""

    slot: str
    key: Hashable
    value: Any
    readings: tuple[Reading, ...]

    def agrees(self, name: Field, slot: str, value: Any) -> bool:
        """Tell whether this is the same value, a coarser or finer one, or in another slot the same thing."""
        if self.slot != slot:
            return bool(value and value.get("id")) and self.value["id"] == value["id"]
        key = value_key(name, value)
        return self.key == key or _is_coarser(name, self.key, key) or _is_coarser(name, key, self.key)

    def is_coarser(self, name: Field, other: "_Group") -> bool:
        """Tell whether this says the same as the other, and less."""
        return self.key != other.key and _is_coarser(name, self.key, other.key)


def _is_coarser(name: Field, less: Hashable, more: Hashable) -> bool:
    """Tell whether one value says the same as the other, and less; the two are keys of values.

    A date holds the finer one. A role may lack the unit at its end ("Đồn trưởng"), a place the words by its toponym.
    """
    if "null" in (less, more):
        return False
    if name in _DATES:
        return date_span(json.loads(less)).holds(date_span(json.loads(more)))
    if name is Field.PERSON_ROLE:
        return more.startswith(f"{less} ")
    return name is Field.PLACE and f" {less} " in f" {more} "


def claim_of(readings: Iterable[Reading], tied: bool = False, rejected: bool = False) -> Claim:
    """Return the claim that readings of one value make."""
    readings = in_order(readings)
    return Claim(most_said(readings), readings, articles_of(readings), tied, rejected)


def claims_in_order(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """Return the claims, those of most articles first."""
    return tuple(sorted(claims, key=lambda claim: (-claim.articles, canonical(claim.value))))


def settle_slot(name: Field, slot: str, readings: Iterable[Reading],
                edits: Iterable[Edit] = ()) -> tuple[SettledValue, bool]:
    """Return what was said in a slot of any field but figures, and whether a value of it stands.

    `readings` may hold some of other slots (the place in another language): they support a value here that the
    gazetteer makes the same, and are none of their own.
    """
    edits = tuple(sorted(edits, key=lambda edit: edit.number))
    decision, rejected = _decision(name, edits)
    groups = _groups(name, readings)
    if decision:
        return _decided(name, slot, groups, edits, decision, rejected), True
    alive, dead = [], []
    for group in groups:
        (dead if group.slot == slot and group.key in rejected else alive).append(group)
    ranked = _candidates(name, slot, alive)
    said = {reading.id for claim in ranked for reading in claim.readings}
    mute = [claim_of(group.readings) for group in alive if group.slot == slot and group.readings[0].id not in said]
    mute += [claim_of(group.readings, rejected=True) for group in dead]
    if not ranked:
        return SettledValue(name, slot, None, others=claims_in_order(mute), edits=edits), False
    first, *rest = ranked
    others = [replace(claim, tied=claim.articles == first.articles) for claim in rest]
    disputed = name not in SPELLINGS and any(claim.tied for claim in others)
    return SettledValue(name, slot, first.value, first.readings, first.articles, disputed,
                        claims_in_order(others + mute), edits), True


def _decision(name: Field, edits: tuple[Edit, ...]) -> tuple[Edit | None, set[Hashable]]:
    """Return the edit that decides, if any, and the keys of the values that editors rejected and did not give again."""
    giving: list[Edit] = []
    rejected: set[Hashable] = set()
    for edit in edits:
        key = value_key(name, edit.given)
        if edit.action is EditAction.REJECT or (name in MEMBERS and edit.rejects):
            rejected.add(key)
            giving = [earlier for earlier in giving if value_key(name, earlier.given) != key]
        else:
            rejected.discard(key)
            giving.append(edit)
    return (giving[-1] if giving else None), rejected


def _groups(name: Field, readings: Iterable[Reading]) -> list[_Group]:
    found: dict[tuple[str, Hashable], list[Reading]] = {}
    for reading in in_order(readings):
        found.setdefault((reading.slot, value_key(name, reading.value)), []).append(reading)
    return [_Group(slot, key, rows[0].value, tuple(rows)) for (slot, key), rows in found.items()]


def _decided(name: Field, slot: str, groups: list[_Group], edits: tuple[Edit, ...], decision: Edit,
             rejected: set[Hashable]) -> SettledValue:
    supporters: list[Reading] = []
    others = []
    for group in groups:
        if group.agrees(name, slot, decision.given):
            supporters += group.readings
        elif group.slot == slot:
            others.append(claim_of(group.readings, rejected=group.key in rejected))
    return SettledValue(name, slot, decision.given, in_order(supporters), articles_of(supporters), False,
                        claims_in_order(others), edits, decision)


def _candidates(name: Field, slot: str, alive: list[_Group]) -> list[Claim]:
    """Return a claim for each value that may stand, with all that agree, those of most articles first.

    Only an article that counts brings a value in, and a coarser value gives way to a finer one.
    """
    able = [group for group in alive if group.slot == slot and articles_of(group.readings)]
    finest = [group for group in able if not any(group.is_coarser(name, other) for other in able)]
    leading = {(group.slot, group.key) for group in finest}
    followers = [group for group in alive if (group.slot, group.key) not in leading]
    claims = []
    for group in finest:
        agreeing = [group, *(other for other in followers if other.agrees(name, slot, group.value))]
        readings = in_order(reading for one in agreeing for reading in one.readings)
        claims.append(Claim(most_said(group.readings), readings, articles_of(readings)))
    return list(claims_in_order(claims))
