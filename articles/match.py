"""Which reports of one day tell of one meeting, and which old report a page's account takes over."""
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from articles.settle import Edit
from articles.vocabulary import Country, Field, MeetingKind, UnitKind


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


def unit_ref(value: Mapping[str, Any], parent: str | None, count: int | None, above: Collection[str] = (),
             provinces: Collection[str] = ()) -> UnitRef:
    """Return how matching sees a unit reading.

    `value` is a unit's value as in `ReadingDraft`, `parent` and `count` its unit.parent and unit.count. `above` are the
    toponyms of the units and provinces above it by the gazetteer, `provinces` those of its country's provinces: a unit
    that no gazetteer knows and that has a province's name, or a count, is an unnamed group.
    """
    raise NotImplementedError


def account_of(report: str, page: str | None, content: str, facts: Iterable[tuple[Field, str, Any]],
               above: Mapping[str, Collection[str]], provinces: Mapping[Country, Collection[str]]) -> Account:
    """Return the account that (field, slot, value) triples make: a page's readings, or the settled values of one by hand.

    `above` has the toponyms above each unit of the gazetteer by its key, `provinces` those of each country's provinces.
    """
    raise NotImplementedError


def partition(accounts: Iterable[Account], joins: Sequence[tuple[str, str]] = (),
              parts: Collection[tuple[str, str]] = ()) -> tuple[tuple[str, ...], ...]:
    """Return the groups of reports that tell of one meeting each, whatever the order of the accounts.

    `joins` and `parts` are pairs of reports as `joins_and_parts` gives them. Give all accounts of a day, of every other
    day that a join reaches, and theirs. Reports in a group and groups stand in the order of their content.
    """
    raise NotImplementedError


def joins_and_parts(edits: Iterable[Edit]) -> tuple[tuple[tuple[str, str], ...], frozenset[tuple[str, str]]]:
    """Return the pairs of reports that editors joined, the latest first, and those they parted; of two edits on one
    pair the later decides."""
    raise NotImplementedError


def successors(old: Sequence[Account], new: Sequence[Account]) -> tuple[int | None, ...]:
    """Return for each new account of a page the index of the old report that it takes over, None for a new report.

    Who agrees most in date, kind and units goes first, then the lowest index of the old; who agrees in nothing takes
    over nothing.
    """
    raise NotImplementedError
