"""What the gazetteer knows, entry by entry: frozen dataclasses, and the packaged data files as such entries."""
import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from articles.vocabulary import (
    Country,
    CrossingMode,
    CrossingStatus,
    NameLanguage,
    NameRole,
    OutletScale,
    PlaceKind,
    UnitKind,
)

DATA = Path(__file__).parent / "data"


@dataclass(frozen=True, slots=True)
class Name:
    """One name of an entry. Dates are `2025-07-01`, `2025-07` or `2025`, both included, None where unknown or open.

    An uncertain name is shown, never matched.
    """

    text: str
    language: NameLanguage
    role: NameRole
    certain: bool = True
    valid_from: str | None = None
    valid_to: str | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class UnitEntry:
    """A unit. `parent` is the key of the unit above it; `parent_name` names what stands above and is no unit here."""

    key: str
    kind: UnitKind
    country: Country
    names: tuple[Name, ...]
    parent: str | None = None
    parent_name: str | None = None
    crossings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CrossingEntry:
    """One side of a crossing. `province`, `prefecture` and `county` are keys of places; degrees, WGS 84."""

    key: str
    country: Country
    province: str
    names: tuple[Name, ...]
    prefecture: str | None = None
    county: str | None = None
    longitude: float | None = None
    latitude: float | None = None
    approximate: bool = True


@dataclass(frozen=True, slots=True)
class Status:
    """What a pair was from one date to another, both included. Sources that differ stand side by side."""

    status: CrossingStatus
    valid_from: str | None = None
    valid_to: str | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class PairEntry:
    """Two opposite crossings, Viet Nam's first. `lane_of` is the key of the pair whose clearance lane this one is."""

    key: str
    crossings: tuple[str, str]
    modes: tuple[CrossingMode, ...] = ()
    statuses: tuple[Status, ...] = ()
    lane_of: str | None = None

    def opposite(self, crossing: str) -> str:
        """Return the key of the crossing opposite this one of the two."""
        first, second = self.crossings
        return second if crossing == first else first


@dataclass(frozen=True, slots=True)
class PlaceEntry:
    """A province, prefecture or county. `ended` is the first day on which it no longer was."""

    key: str
    kind: PlaceKind
    country: Country
    names: tuple[Name, ...]
    parent: str | None = None
    ended: str | None = None
    succeeded_by: str | None = None


@dataclass(frozen=True, slots=True)
class OutletEntry:
    domain: str
    country: Country
    names: tuple[Name, ...] = ()
    scale: OutletScale | None = None
    collected_from: str | None = None


Entry = UnitEntry | CrossingEntry | PairEntry | PlaceEntry


def read_units() -> tuple[UnitEntry, ...]:
    """Return the packaged units."""
    return tuple(
        UnitEntry(row["key"], UnitKind(row["kind"]), Country(row["country"]), _names(row), row["parent"],
                  row["parent_name"], tuple(row["crossings"]))
        for row in read_rows("units"))


def read_crossings() -> tuple[CrossingEntry, ...]:
    """Return the packaged crossings, from west to east."""
    return tuple(
        CrossingEntry(row["key"], Country(row["country"]), row["province"], _names(row), row["prefecture"],
                      row["county"], row["longitude"], row["latitude"], row["approximate"])
        for row in read_rows("crossings"))


def read_pairs() -> tuple[PairEntry, ...]:
    """Return the packaged pairs, from west to east."""
    return tuple(
        PairEntry(row["key"], tuple(row["crossings"]), tuple(map(CrossingMode, row["modes"])),
                  tuple(Status(CrossingStatus(s["status"]), s["from"], s["to"], s["source"]) for s in row["statuses"]),
                  row["lane_of"])
        for row in read_rows("pairs"))


def read_places() -> tuple[PlaceEntry, ...]:
    """Return the packaged provinces, prefectures and counties."""
    return tuple(
        PlaceEntry(row["key"], PlaceKind(row["kind"]), Country(row["country"]), _names(row), row["parent"],
                   row["ended"], row["succeeded_by"])
        for row in read_rows("places"))


def read_outlets() -> tuple[OutletEntry, ...]:
    """Return the packaged outlets, by domain."""
    return tuple(
        OutletEntry(row["domain"], Country(row["country"]), _names(row), row["scale"] and OutletScale(row["scale"]),
                    row["collected_from"])
        for row in read_rows("outlets"))


def read_rows(name: str) -> list[dict[str, Any]]:
    """Return the rows of one data file (`units`, `crossings`, …) as they stand there."""
    return json.loads((DATA / f"{name}.json").read_text(encoding="utf-8"))


def digest(*groups: tuple[Entry, ...]) -> str:
    """Return a SHA-256 in hexadecimal: the same for the same entries, in whatever order they and their parts come."""
    rows = [sorted(_canonical(entry) for entry in group) for group in groups]
    return hashlib.sha256(json.dumps(rows).encode()).hexdigest()


def _canonical(entry: Entry) -> str:
    row = asdict(entry)
    for field, parts in row.items():
        # The order of names and the like says nothing; that of a pair's two sides does.
        if isinstance(parts, tuple) and not (isinstance(entry, PairEntry) and field == "crossings"):
            row[field] = sorted(parts, key=lambda part: json.dumps(part, sort_keys=True))
    return json.dumps(row, sort_keys=True)


def _names(row: dict[str, Any]) -> tuple[Name, ...]:
    return tuple(
        Name(name["text"], NameLanguage(name["language"]), NameRole(name["role"]), name.get("certain", True),
             name.get("from"), name.get("to"), name["source"])
        for name in row["names"])
