"""What a record tells otherwise than is true: exact in days, periods, units, figures, crossings and people."""
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from articles.fold import fold
from articles.records import Evidence, Meeting, Pair, Person, Record, Statistic, Unit
from tests.composed.telling import Truth

EXACT = ("relevant", "date", "period", "units", "figures", "crossings", "people", "evidence")
REPORTED = ("kind", "mechanisms", "place", "host", "mode", "signed", "awards", "parent", "role", "title", "published",
            "byline", "body")


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A field, what is true, what the record has (None: nothing), and the sentence that tells it."""

    field: str
    expected: Any
    got: Any
    sentence: str = ""

    def __str__(self) -> str:
        told = f"\n    {self.sentence}" if self.sentence else ""
        return f"{self.field}: expected {self.expected!r}, got {self.got!r}{told}"


def facts_in(truth: Truth) -> Counter[str]:
    """Return how many facts of each field the page tells."""
    meetings = truth.meetings
    single = {field: sum(bool(getattr(meeting, field)) for meeting in meetings)
              for field in ("date", "period", "kind", "place", "host", "mode", "signed")}
    sets = {field: sum(len(getattr(meeting, field)) for meeting in meetings)
            for field in ("units", "mechanisms", "awards")}
    rows = {"figures": len(truth.statistics), "crossings": len(truth.crossings), "people": len(truth.people)}
    return Counter({
        "relevant": 1, **single, **sets, **rows, "role": sum(bool(person.role) for person in truth.people),
        "parent": sum(bool(unit.parent) for meeting in meetings for unit in meeting.units),
        "title": bool(truth.title), "published": bool(truth.published), "byline": bool(truth.byline), "body": 1,
        "evidence": sum(rows.values()) + len(meetings),
    })


def disagreements(record: Record, truth: Truth) -> list[Disagreement]:
    """Return all that the record tells otherwise than is true."""
    if record.error:
        return [Disagreement("body", truth.title, record.error)]
    found = list(_page(record, truth))
    pairs = list(_met(record.meetings, truth.meetings))
    for have, want in pairs:
        found += _meeting(have, want, truth)
    found += _rows("figures", record.statistics, truth.statistics, _figure, truth)
    found += _rows("crossings", record.crossings, truth.crossings, _pair, truth)
    found += _rows("people", record.people, truth.people, _person, truth)
    found += _roles(record.people, truth)
    found += _evidence(record, truth)
    return found


def _page(record: Record, truth: Truth) -> Iterator[Disagreement]:
    for field in ("relevant", "title", "published", "byline", "body"):
        have, want = getattr(record, field), getattr(truth, field)
        if have != want:
            yield Disagreement(field, *(_difference(want, have) if field == "body" else (want, have)))


def _difference(want: str, have: str) -> tuple[list[str], list[str]]:
    """Return the paragraphs that only one of two bodies has."""
    wanted, had = want.split("\n\n"), have.split("\n\n")
    return [text for text in wanted if text not in had], [text for text in had if text not in wanted]


def _met(have: Iterable[Meeting], want: Iterable[Meeting]) -> Iterator[tuple[Meeting | None, Meeting | None]]:
    """Yield meetings of record and truth that are the same, most alike first; None where there is no other."""
    left, rest = list(have), list(want)
    while left and rest:
        best = max(((a, b) for a in left for b in rest), key=lambda both: _alike(*both))
        left.remove(best[0])
        rest.remove(best[1])
        yield best
    yield from ((meeting, None) for meeting in left)
    yield from ((None, meeting) for meeting in rest)


def _alike(a: Meeting, b: Meeting) -> int:
    units = {_unit(unit) for unit in a.units} & {_unit(unit) for unit in b.units}
    return 2 * (a.kind == b.kind) + 2 * (a.date == b.date) + len(units)


def _meeting(have: Meeting | None, want: Meeting | None, truth: Truth) -> Iterator[Disagreement]:
    if not have or not want:
        yield Disagreement("kind", want and str(want.kind), have and f"{have.kind} {have.date}")
        if want:
            for field in ("date", "period"):
                if getattr(want, field):
                    yield Disagreement(field, getattr(want, field), None)
            yield from _rows("units", (), want.units, _unit, truth)
        else:
            yield from _rows("units", have.units, (), _unit, truth)
        return
    lead = truth.body.split("\n\n")[0]
    for field in ("date", "date_end", "period", "kind", "signed", "mode", "host"):
        wanted, told = getattr(want, field), getattr(have, field)
        # Whether it was met in person, and where, is asked only where the page tells.
        if wanted != told and (wanted or field not in ("mode", "host")):
            yield Disagreement(field.removesuffix("_end"), wanted and str(wanted), told and str(told), lead)
    if want.place and fold(want.place) not in fold(have.place or ""):
        yield Disagreement("place", want.place, have.place, lead)
    yield from _rows("units", have.units, want.units, _unit, truth)
    yield from _parents(have, want, truth)
    yield from _rows("awards", have.awards, want.awards, lambda award: award, truth)
    yield from _rows("mechanisms", *([name for name in meeting.mechanisms if name not in truth.optional]
                                     for meeting in (have, want)), str, truth)


def _parents(have: Meeting, want: Meeting, truth: Truth) -> Iterator[Disagreement]:
    known = {_unit(unit): unit.parent for unit in have.units}
    for unit in want.units:
        if unit.parent and _unit(unit) in known and known[_unit(unit)] != unit.parent:
            yield Disagreement("parent", unit.parent, known[_unit(unit)], truth.sentences.get(unit, ""))


def _unit(unit: Unit) -> tuple:
    return str(unit.country), str(unit.kind), unit.place, unit.count


def _figure(row: Statistic) -> tuple:
    return (str(row.metric), row.value, str(row.unit), *(value and str(value) for value in (
        row.source, row.target, row.category, row.qualifier)), row.period)


def _pair(pair: Pair) -> tuple:
    names = (f"{country} {name}" for country, name in pair.sides)
    return *names, pair.status and str(pair.status), pair.mode and str(pair.mode)


def _person(person: Person) -> tuple:
    return person.name, person.rank, person.country and str(person.country), person.head_of_delegation


def _rows(field: str, have: Iterable, want: Iterable, key, truth: Truth) -> Iterator[Disagreement]:
    """Yield the rows that only one of them has; one of each that have most in common are one disagreement."""
    missing, surplus = [*want], []
    for row in have:
        same = next((other for other in missing if key(other) == key(row)), None)
        if same is None:
            surplus.append(row)
        else:
            missing.remove(same)
    for row in missing:
        near = max(surplus, key=lambda other: _common(key(other), key(row)), default=None)
        if near is not None and _common(key(near), key(row)) > 1:
            surplus.remove(near)
        else:
            near = None
        yield Disagreement(field, key(row), near and key(near), truth.sentences.get(row, ""))
    for row in surplus:
        spans = getattr(row, "evidence", ())
        yield Disagreement(field, None, key(row), _sentence_at(truth, spans))


def _common(a: Any, b: Any) -> int:
    if isinstance(a, tuple) and isinstance(b, tuple):
        return sum(x == y and x is not None for x, y in zip(a, b, strict=False))
    return 0


def _sentence_at(truth: Truth, spans: Iterable[Evidence]) -> str:
    return " … ".join(truth.body[max(0, span.start - 60):span.end + 60] if span.where == "body" else span.text
                      for span in spans)


def _roles(have: Iterable[Person], truth: Truth) -> Iterator[Disagreement]:
    known = {person.name: person.role for person in have}
    for person in truth.people:
        if person.name in known and known[person.name] != person.role:
            yield Disagreement("role", person.role, known[person.name], truth.sentences.get(person, ""))


def _evidence(record: Record, truth: Truth) -> Iterator[Disagreement]:
    """Yield spans that are not in the text, facts without a span, and figures whose spans lie in another sentence."""
    for label, spans in _all_spans(record):
        if not spans:
            yield Disagreement("evidence", f"a span for {label}", None)
        for span in spans:
            text = record.text_at(span.where)[span.start:span.end]
            if text != span.text or not text or unicodedata.normalize("NFC", text) != text:
                yield Disagreement("evidence", text, span.text)
    for row in truth.statistics:
        sentence = truth.sentences[row]
        start = record.body.find(sentence)
        told = [other for other in record.statistics if _figure(other) == _figure(row)]
        if told and start >= 0 and not any(start <= span.start < span.end <= start + len(sentence)
                                           for span in told[0].evidence if span.where == "body"):
            yield Disagreement("evidence", sentence, [span.text for span in told[0].evidence])


def _all_spans(record: Record) -> Iterator[tuple[str, tuple[Evidence, ...]]]:
    for meeting in record.meetings:
        for field in ("kind", "date", "date_end", "period", "mode", "place", "host", "signed"):
            if getattr(meeting, field) is not None:
                yield field, tuple(meeting.evidence.get(field, ()))
        for number, unit in enumerate(meeting.units):
            yield f"unit {unit.name}", tuple(meeting.evidence.get(f"units.{number}", ()))
        for mechanism in meeting.mechanisms:
            yield str(mechanism), tuple(meeting.evidence.get(f"mechanisms.{mechanism}", ()))
    for row in (*record.statistics, *record.crossings, *record.people):
        yield str(row)[:60], row.evidence
