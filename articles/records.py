"""The record that one page yields (the contract's shape): frozen dataclasses, and to and from plain dicts.

`as_dict` is what the command prints and `Article.record` stores; `from_dict` reads it back.
"""
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from articles.vocabulary import (
    AwardKind,
    Category,
    Country,
    CrossingMode,
    CrossingStatus,
    ErrorCode,
    Language,
    Measure,
    Mechanism,
    MeetingKind,
    Metric,
    Mode,
    Qualifier,
    UnitKind,
)

# In bytes; PostgreSQL could not index many more.
LONGEST_ADDRESS = 1000
BODY = "body"
TITLE = "title"


def is_address(text: str) -> bool:
    """Tell whether a text may be kept as the address of a page: of printable characters, and not too long."""
    return text.isprintable() and len(text.encode()) <= LONGEST_ADDRESS


def caption_place(index: int) -> str:
    """Return the `where` of the caption of the image with this index."""
    return f"images.{index}.caption"


@dataclass(frozen=True, slots=True, order=True)
class Evidence:
    """A span of the body, the title or a caption. `where` is `body`, `title` or `images.N.caption`."""

    start: int
    end: int
    text: str
    where: str = BODY

    @classmethod
    def at(cls, text: str, start: int, end: int, where: str = BODY) -> "Evidence":
        """Return the evidence for `text[start:end]`. ValueError where the span is empty or lies outside."""
        if not 0 <= start < end <= len(text):
            raise ValueError(f"no span {start}:{end} in a text of {len(text)}")
        return cls(start, end, text[start:end], where)


@dataclass(frozen=True, slots=True)
class Image:
    src: str | None
    caption: str | None


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit that takes part. `id` is the gazetteer's key; `count` the number of posts in an unnamed group."""

    country: Country
    kind: UnitKind
    place: str | None
    name: str
    parent: str | None = None
    count: int | None = None
    id: str | None = None


@dataclass(frozen=True, slots=True)
class Award:
    kind: AwardKind
    country: Country | None
    count: int | None


@dataclass(frozen=True, slots=True)
class Meeting:
    """One meeting as the page tells it. Keys of `evidence`: a field, `units.N`, `awards.N`, `mechanisms.NAME`."""

    kind: MeetingKind
    date: str | None = None
    date_end: str | None = None
    period: str | None = None
    mode: Mode | None = None
    place: str | None = None
    host: Country | None = None
    units: tuple[Unit, ...] = ()
    mechanisms: tuple[Mechanism, ...] = ()
    awards: tuple[Award, ...] = ()
    signed: bool | None = None
    evidence: Mapping[str, tuple[Evidence, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Statistic:
    """One figure. `source` and `target` are the contract's `from` and `to`; `meeting` an index in `Record.meetings`."""

    metric: Metric
    value: int | float
    unit: Measure
    source: Country | None = None
    target: Country | None = None
    category: Category | None = None
    qualifier: Qualifier | None = None
    period: str | None = None
    meeting: int | None = None
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Pair:
    """Two opposite crossings: (country, name as the page writes it) twice, Viet Nam first."""

    sides: tuple[tuple[Country, str], tuple[Country, str]]
    status: CrossingStatus | None = None
    mode: CrossingMode | None = None
    meeting: int | None = None
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Person:
    name: str
    rank: str | None = None
    role: str | None = None
    country: Country | None = None
    head_of_delegation: bool | None = None
    meeting: int | None = None
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class PageError:
    code: ErrorCode
    message: str


@dataclass(frozen=True, slots=True)
class Record:
    """What one page yields. Where `error` is set nothing else but `source` is."""

    source: str
    url: str | None = None
    outlet: str | None = None
    language: Language | None = None
    title: str | None = None
    published: str | None = None
    byline: str | None = None
    body: str = ""
    images: tuple[Image, ...] = ()
    relevant: bool = False
    meetings: tuple[Meeting, ...] = ()
    statistics: tuple[Statistic, ...] = ()
    crossings: tuple[Pair, ...] = ()
    people: tuple[Person, ...] = ()
    error: PageError | None = None

    def text_at(self, where: str) -> str:
        """Return the text that evidence with this `where` points into. KeyError or IndexError where there is none."""
        if where == BODY:
            return self.body
        if where == TITLE:
            return self.title or ""
        images, index, caption = where.split(".")
        if (images, caption) != ("images", "caption"):
            raise KeyError(where)
        return self.images[int(index)].caption or ""


def as_dict(record: Record) -> dict[str, Any]:
    """Return the contract's JSON object."""
    if record.error:
        return {"source": record.source, "error": {"code": str(record.error.code), "message": record.error.message}}
    return {
        "source": record.source,
        "url": record.url,
        "outlet": record.outlet,
        "language": record.language and str(record.language),
        "title": record.title,
        "published": record.published,
        "byline": record.byline,
        "body": record.body,
        "images": [{"src": image.src, "caption": image.caption} for image in record.images],
        "relevant": record.relevant,
        "meetings": [_meeting_dict(meeting) for meeting in record.meetings],
        "statistics": [_statistic_dict(row) for row in record.statistics],
        "crossings": [_pair_dict(row) for row in record.crossings],
        "people": [_person_dict(row) for row in record.people],
    }


def from_dict(data: Mapping[str, Any]) -> Record:
    """Return the record that `as_dict` made this from. KeyError, TypeError or ValueError where it is none."""
    if "error" in data:
        return Record(data["source"], error=PageError(ErrorCode(data["error"]["code"]), data["error"]["message"]))
    return Record(
        source=data["source"],
        url=data["url"],
        outlet=data["outlet"],
        language=_optional(Language, data["language"]),
        title=data["title"],
        published=data["published"],
        byline=data["byline"],
        body=data["body"],
        images=tuple(Image(row["src"], row["caption"]) for row in data["images"]),
        relevant=data["relevant"],
        meetings=tuple(_meeting(row) for row in data["meetings"]),
        statistics=tuple(_statistic(row) for row in data["statistics"]),
        crossings=tuple(_pair(row) for row in data["crossings"]),
        people=tuple(_person(row) for row in data["people"]),
    )


def evidence_dict(evidence: Evidence) -> dict[str, Any]:
    """Return a span as the contract writes it: `in` only where it is not the body."""
    place = {} if evidence.where == BODY else {"in": evidence.where}
    return place | {"start": evidence.start, "end": evidence.end, "text": evidence.text}


def evidence_from(data: Mapping[str, Any]) -> Evidence:
    """Return the span that `evidence_dict` made this from."""
    return Evidence(data["start"], data["end"], data["text"], data.get("in", BODY))


def unit_dict(unit: Unit) -> dict[str, Any]:
    return {"country": str(unit.country), "kind": str(unit.kind), "place": unit.place, "name": unit.name,
            "parent": unit.parent, "count": unit.count, "id": unit.id}


def unit_from(data: Mapping[str, Any]) -> Unit:
    return Unit(Country(data["country"]), UnitKind(data["kind"]), data["place"], data["name"], data["parent"],
                data["count"], data["id"])


def _optional(kind, value):
    return None if value is None else kind(value)


def _text(value):
    return None if value is None else str(value)


def _spans(rows):
    return tuple(evidence_from(row) for row in rows)


def _meeting_dict(meeting: Meeting) -> dict[str, Any]:
    return {
        "kind": str(meeting.kind),
        "date": meeting.date,
        "date_end": meeting.date_end,
        "period": meeting.period,
        "mode": _text(meeting.mode),
        "place": meeting.place,
        "host": _text(meeting.host),
        "units": [unit_dict(unit) for unit in meeting.units],
        "mechanisms": [str(name) for name in meeting.mechanisms],
        "awards": [{"kind": str(a.kind), "country": _text(a.country), "count": a.count} for a in meeting.awards],
        "signed": meeting.signed,
        "evidence": {key: [evidence_dict(e) for e in spans] for key, spans in meeting.evidence.items()},
    }


def _meeting(data: Mapping[str, Any]) -> Meeting:
    return Meeting(
        kind=MeetingKind(data["kind"]),
        date=data["date"],
        date_end=data["date_end"],
        period=data["period"],
        mode=_optional(Mode, data["mode"]),
        place=data["place"],
        host=_optional(Country, data["host"]),
        units=tuple(unit_from(row) for row in data["units"]),
        mechanisms=tuple(Mechanism(name) for name in data["mechanisms"]),
        awards=tuple(Award(AwardKind(row["kind"]), _optional(Country, row["country"]), row["count"])
                     for row in data["awards"]),
        signed=data["signed"],
        evidence={key: _spans(rows) for key, rows in data["evidence"].items()},
    )


def _statistic_dict(row: Statistic) -> dict[str, Any]:
    return {"metric": str(row.metric), "value": row.value, "unit": str(row.unit), "from": _text(row.source),
            "to": _text(row.target), "category": _text(row.category), "qualifier": _text(row.qualifier),
            "period": row.period, "meeting": row.meeting, "evidence": [evidence_dict(e) for e in row.evidence]}


def _statistic(data: Mapping[str, Any]) -> Statistic:
    return Statistic(Metric(data["metric"]), data["value"], Measure(data["unit"]), _optional(Country, data["from"]),
                     _optional(Country, data["to"]), _optional(Category, data["category"]),
                     _optional(Qualifier, data["qualifier"]), data["period"], data["meeting"],
                     _spans(data["evidence"]))


def _pair_dict(row: Pair) -> dict[str, Any]:
    return ({country.lower(): name for country, name in row.sides}
            | {"status": _text(row.status), "mode": _text(row.mode), "meeting": row.meeting,
               "evidence": [evidence_dict(e) for e in row.evidence]})


def _pair(data: Mapping[str, Any]) -> Pair:
    sides = tuple((country, data[country.lower()]) for country in Country if country.lower() in data)
    return Pair(sides, _optional(CrossingStatus, data["status"]), _optional(CrossingMode, data["mode"]),
                data["meeting"], _spans(data["evidence"]))


def _person_dict(row: Person) -> dict[str, Any]:
    return {"name": row.name, "rank": row.rank, "role": row.role, "country": _text(row.country),
            "head_of_delegation": row.head_of_delegation, "meeting": row.meeting,
            "evidence": [evidence_dict(e) for e in row.evidence]}


def _person(data: Mapping[str, Any]) -> Person:
    return Person(data["name"], data["rank"], data["role"], _optional(Country, data["country"]),
                  data["head_of_delegation"], data["meeting"], _spans(data["evidence"]))
