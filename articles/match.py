"""Which reports of one day tell of one meeting, and which old report a page's account takes over."""
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from articles.agreement import Edit
from articles.periods import date_precision
from articles.slots import folded, member_slot
from articles.vocabulary import Country, EditAction, Field, MeetingKind, Precision, UnitKind

# Pages call one event by several of these names; every other kind fits itself alone.
_TALKS = frozenset({MeetingKind.PERIODIC_TALKS, MeetingKind.AD_HOC_TALKS, MeetingKind.VISIT, MeetingKind.REVIEW})


@dataclass(frozen=True, slots=True)
class UnitRef:
    """A unit as matching sees it. `within` holds the folded toponyms of the units and provinces above it.

    An unnamed group (`12 posts of Cao Bằng`) has its own folded place in `within`.
    """

    key: str
    country: Country
    kind: UnitKind
    placed: bool = True
    group: bool = False
    within: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Account:
    """A report as matching sees it: what its page says (of one by hand, what its edits say), never edits of a page's.

    `report` is its id; `page` the key of its article, None by hand; `content` decides the order where all else ties,
    so it must be the same in every archive and another for each report (the article's SHA-256 and the account's n).
    """

    report: str
    page: str | None
    content: str
    kind: MeetingKind | None
    date: str | None
    units: frozenset[UnitRef] = frozenset()


@dataclass(frozen=True, slots=True)
class Above:
    """What the gazetteer says: for each unit's key the toponyms of the units and provinces above it, and for each
    country the toponyms of its provinces; in any spelling and every language."""

    units: Mapping[str, Collection[str]]
    provinces: Mapping[Country, Collection[str]]


NOTHING_ABOVE = Above({}, {})


def unit_ref(key: str, value: Mapping[str, Any], parent: str | None = None, count: int | None = None,
             above: Above = NOTHING_ABOVE) -> UnitRef:
    """Return how matching sees the reading `value` of a unit (as in `ReadingDraft`) with this slot, parent and count.

    A unit that the gazetteer does not know and that has a count, or the name of a province, is an unnamed group.
    """
    country, kind = Country(value["country"]), UnitKind(value["kind"])
    place = folded(value["place"] or "")
    provinces = {folded(name) for name in above.provinces.get(country, ())}
    group = value["id"] is None and bool(place) and (count is not None or place in provinces)
    placed = bool(value["id"] or place) or kind is UnitKind.NATIONAL_AUTHORITY
    if group:
        return UnitRef(key, country, kind, group=True, within=frozenset({place}))
    within = {folded(name) for name in above.units.get(key, ())}
    if parent:
        told = folded(parent)
        within |= {name for name in provinces if name in told}
    return UnitRef(key, country, kind, placed=placed, within=frozenset(within))


def account_of(report: str, page: str | None, content: str, facts: Iterable[tuple[Field, str, Any]],
               above: Above = NOTHING_ABOVE) -> Account:
    """Return the account that (field, slot, value) triples make: a page's readings, or the values settled by hand."""
    said: dict[Field, dict[str, Any]] = defaultdict(dict)
    for field, slot, value in facts:
        said[field].setdefault(member_slot(field, slot), value)
    kind = said[Field.KIND].get("")
    units = frozenset(unit_ref(slot, value, said[Field.UNIT_PARENT].get(slot), said[Field.UNIT_COUNT].get(slot), above)
                      for slot, value in said[Field.UNIT].items())
    return Account(report, page, content, MeetingKind(kind) if kind else None, said[Field.DATE].get(""), units)


def joins_and_parts(edits: Iterable[Edit]) -> tuple[tuple[tuple[str, str], ...], frozenset[tuple[str, str]]]:
    """Return the pairs of reports that editors joined, the latest first, and those that they parted.

    Of two edits about one pair the later decides; a pair has the lesser report first.
    """
    latest: dict[tuple[str, str], Edit] = {}
    for edit in sorted(edits, key=lambda edit: edit.number):
        if edit.action in (EditAction.JOIN, EditAction.PART):
            latest[min(edit.report, edit.value), max(edit.report, edit.value)] = edit
    joins = sorted((pair for pair, edit in latest.items() if edit.action is EditAction.JOIN),
                   key=lambda pair: latest[pair].number, reverse=True)
    return tuple(joins), frozenset(pair for pair, edit in latest.items() if edit.action is EditAction.PART)


def partition(accounts: Iterable[Account], joins: Sequence[tuple[str, str]] = (),
              parts: Collection[tuple[str, str]] = ()) -> tuple[tuple[str, ...], ...]:
    """Return the groups of reports that tell of one meeting each, whatever the order of the accounts.

    `joins` (the latest first) and `parts` are pairs of reports as `joins_and_parts` gives them; no join brings a parted
    pair together. Give all accounts of a day, of every other day that a join reaches, and theirs. Groups, and the
    reports in each, stand in the order of their content.
    """
    ordered = sorted(accounts, key=lambda account: (account.content, account.report))
    groups = _Groups(ordered, parts)
    present = {account.report for account in ordered}
    for first, second in joins:
        if {first, second} <= present:
            groups.unite(first, second, one_page=True)
    for _, first, second in _pairs(ordered):
        groups.unite(first, second)
    return groups.in_order()


def successors(old: Sequence[Account], new: Sequence[Account]) -> tuple[int | None, ...]:
    """Return for each new account of a page the index of the old report that it takes over, None for a new report.

    Who agrees most in date, kind and units goes first, then the lowest index of the old; who agrees in nothing takes
    over nothing.
    """
    ranked = sorted((-_agreement(before, after), i, j) for i, before in enumerate(old) for j, after in enumerate(new))
    taken: dict[int, int] = {}
    for score, i, j in ranked:
        if score < 0 and j not in taken and i not in taken.values():
            taken[j] = i
    return tuple(taken.get(j) for j in range(len(new)))


def _agreement(before: Account, after: Account) -> float:
    """Return 0 to 3: one each for the date, the kind, and all units the same."""
    keys, others = ({unit.key for unit in account.units} for account in (before, after))
    units = len(keys & others) / len(keys | others) if keys else 0
    return (before.date is not None and before.date == after.date) + (before.kind == after.kind) + units


def shared_units(a: Account, b: Account) -> int:
    """Return how many units the two share; 0 unless some in each of two countries."""
    pairs = [(one, other) for one in a.units for other in b.units if _is_shared(one, other)]
    if len({one.country for one, _ in pairs}) < 2:
        return 0
    return min(len({one for one, _ in pairs}), len({other for _, other in pairs}))


def _is_shared(one: UnitRef, other: UnitRef) -> bool:
    if one.key == other.key:
        return one.placed
    if one.group == other.group or one.country is not other.country or one.kind is not other.kind:
        return False
    return bool(one.within & other.within)


def _fit(a: Account, b: Account) -> bool:
    """Tell whether day and kind allow the two to be one meeting."""
    return a.date == b.date and (a.kind is b.kind or {a.kind, b.kind} <= _TALKS)


def _pairs(ordered: Sequence[Account]) -> list[tuple[int, str, str]]:
    """Return (minus the units shared, report, report) of accounts that may be one, those that share most first."""
    days = defaultdict(list)
    for account in ordered:
        if account.kind and account.date and date_precision(account.date) is Precision.DAY:
            days[account.date].append(account)
    marks = {account.report: _marks(account) for account in ordered}
    found = [(-shared_units(a, b), a.report, b.report)
             for accounts in days.values() for a, b in combinations(accounts, 2)
             if not marks[a.report].isdisjoint(marks[b.report]) and _fit(a, b)]
    # Stable: pairs that share as many stay in the order of their contents.
    return sorted((pair for pair in found if pair[0]), key=lambda pair: pair[0])


def _marks(account: Account) -> set[str]:
    """Return what accounts that share a unit have in common: most of a day's have nothing, and need no closer look."""
    return {mark for ref in account.units for mark in (ref.key, *ref.within)}


class _Groups:
    """Reports united step by step."""

    def __init__(self, ordered: Sequence[Account], parts: Collection[tuple[str, str]]):
        self._pages = {account.report: account.page for account in ordered}
        self._members = {account.report: [account.report] for account in ordered}
        self._parted: dict[str, set[str]] = defaultdict(set)
        for first, second in parts:
            self._parted[first].add(second)
            self._parted[second].add(first)

    def unite(self, first: str, second: str, one_page: bool = False) -> None:
        """Make one group of theirs, unless that brings together a parted pair or, without `one_page`, two of a page."""
        ours, theirs = self._members[first], self._members[second]
        if ours is theirs or any(not self._parted[report].isdisjoint(theirs) for report in ours):
            return
        pages = {self._pages[report] for report in ours} - {None}
        if not one_page and pages & {self._pages[report] for report in theirs}:
            return
        ours += theirs
        for report in theirs:
            self._members[report] = ours

    def in_order(self) -> tuple[tuple[str, ...], ...]:
        places = {report: place for place, report in enumerate(self._pages)}
        groups = {id(group): group for group in self._members.values()}.values()
        return tuple(sorted((tuple(sorted(group, key=places.__getitem__)) for group in groups),
                            key=lambda group: places[group[0]]))
