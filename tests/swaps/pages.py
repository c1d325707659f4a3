"""One page and its record, swapped: the bytes to read, and what must be read in them."""
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from random import Random
from typing import Any

from articles.extraction import Gazetteer, extract
from articles.extraction.decode import decode
from articles.records import as_dict
from articles.vocabulary import Country, UnitKind
from tests.swaps import toponyms
from tests.swaps.edits import Claims, Edited, Replacement
from tests.swaps.figures import Figures, pick_figures
from tests.swaps.times import Shift, pick_shift
from tests.swaps.toponyms import Toponyms

Difference = tuple[str, Any, Any]

# Markup, addresses, names of files and of diseases, clocks: nothing in them is said of a meeting.
_KEPT = re.compile(
    r"<!--.*?-->|<style\b.*?</style>|<(?!meta\b|time\b)[^>]*>|(?<=<meta )[^>]*?(?=content=)"
    r"|(?<=<time )[^>]*?(?=datetime=)|&#\w+;|https?://[^\s\"'<>]+|\"(?:url|@id|logo)\":\s*\"[^\"]*\""
    r"|\S+\.(?:jpe?g|png|webp|gif)\b|Covid-19|\bGMT ?[+-]\d+"
    r"|(?<=\d)T\d\d:\d\d:\d\d(?:[+-]\d\d:?\d\d)?|(?<!\d)\d{1,2}:\d\d(?!\d)", re.DOTALL | re.IGNORECASE)
_BLANK = re.compile("&nbsp;|&#160;|&#xa0;|\xa0", re.IGNORECASE)
_FAMILY = "Nguyễn Trần Lê Phạm Hoàng Vũ Đỗ Bùi Lý Vi Nông Lò Chu Dương".split()
_GIVEN = "Bách Cẩm Duy Đăng Hiếu Khôi Lâm Mạnh Ngữ Phúc Quyền Sinh Thuần Trọng Uy Viên".split()
_LOCAL = {UnitKind.BORDER_POST, UnitKind.CONTROL_STATION, UnitKind.INSPECTION_STATION, UnitKind.BORDER_POLICE_STATION}


@dataclass(frozen=True)
class Swaps:
    """What is put for what on one page."""

    toponyms: Toponyms
    people: dict[str, str]
    shift: Shift
    figures: Figures

    def edited(self, text: str, local: bool | None = None) -> Edited:
        claims = claimed(text)
        claims.replace(_people(text, self.people))
        claims.replace(self.toponyms.replacements(text, local))
        claims.replace(self.shift.replacements(text))
        for replacement in self.figures.replacements(text, claims.free):
            claims.replace([replacement])
        return claims.done()

    def text(self, text: str | None, local: bool | None = None) -> str | None:
        return text and self.edited(text, local).text


def claimed(text: str) -> Claims:
    claims = Claims(text)
    for match in _KEPT.finditer(text):
        claims.keep(*match.span())
    return claims


def _people(text: str, people: dict[str, str]) -> Iterator[Replacement]:
    for old, new in people.items():
        for match in re.finditer(rf"(?<!\w)(?:{re.escape(old)}|{re.escape(old.upper())})(?!\w)", text):
            yield *match.span(), new if match[0] == old else new.upper()


def pick_swaps(text: str, record: dict[str, Any], gazetteer: Gazetteer, seed: int) -> Swaps:
    """Return swaps for the page with this text and record. Odd seeds put it on a border that is nowhere."""
    random = Random(seed)
    written = [record["body"], record["title"] or "", *(image["caption"] or "" for image in record["images"])]
    names = {person["name"] for person in record["people"]} | set((record["byline"] or "").split(", ")) - {""}
    people = _invented_people(sorted(names, key=lambda name: (-len(name), name)), text, random)
    dates = [row[key] for row in record["meetings"] for key in ("date", "date_end") if row[key]]
    shift = pick_shift(written, [*dates, *filter(None, [record["published"]])], random)
    places = _pick_places(text, record, people, gazetteer, random, nowhere=seed % 2 == 1)
    claims = claimed(text)
    for rows in (_people(text, people), places.replacements(text), shift.replacements(text)):
        claims.replace(rows)
    return Swaps(places, people, shift, pick_figures(text, lambda start, end: not claims.free(start, end), random))


def _invented_people(names: list[str], text: str, random: Random) -> dict[str, str]:
    made: dict[str, str] = {}
    for name in names:
        new = ""
        while new in made.values() or new in text:
            new = " ".join([random.choice(_FAMILY), *random.sample(_GIVEN, len(name.split()) - 1)])
        made[name] = new
    return made


def _pick_places(text: str, record: dict[str, Any], people: dict[str, str], gazetteer: Gazetteer, random: Random,
                 nowhere: bool) -> Toponyms:
    claims = claimed(text)
    claims.replace(_people(text, people))
    hits = {toponyms.source_of(text, hit, gazetteer): hit for hit in gazetteer.find(text)
            if claims.free(hit.start, hit.end)}
    countries = {unit["place"]: Country(unit["country"]) for meeting in record["meetings"] for unit in meeting["units"]
                 if unit["place"] and not unit["place"].isdigit() and not gazetteer.find(unit["place"])}
    countries |= {place: Country.VN for place in toponyms.unknown_places(text, gazetteer) if place not in countries}
    unknown: dict[str, str] = {}
    for place, country in sorted(countries.items()):
        unknown[place] = toponyms.invented(place, country, [text, *unknown.values(), *_known(gazetteer)], random)
    if nowhere:
        return toponyms.elsewhere(hits, unknown, gazetteer, random)
    return toponyms.on_the_border(hits, unknown, text, gazetteer, random)


def _known(gazetteer: Gazetteer) -> list[str]:
    return [name.text for group in (gazetteer.units, gazetteer.crossings, gazetteer.places)
            for entry in group.values() for name in entry.names]


# --- The record -------------------------------------------------------------------------------------------------------


def expected(record: dict[str, Any], swaps: Swaps) -> dict[str, Any]:
    """Return the record, without ids, with the swaps in every value, and spans where they now stand."""
    texts = {"body": record["body"], "title": record["title"]} | {
        f"images.{index}.caption": image["caption"] for index, image in enumerate(record["images"])}
    spans = _Spans({where: swaps.edited(text) for where, text in texts.items() if text})
    return record | {
        "title": swaps.text(record["title"]),
        "published": swaps.shift.date(record["published"]),
        "byline": record["byline"] and ", ".join(swaps.people[name] for name in record["byline"].split(", ")),
        "body": swaps.text(record["body"]),
        "images": [image | {"caption": swaps.text(image["caption"])} for image in record["images"]],
        "meetings": [_meeting(row, swaps, spans) for row in record["meetings"]],
        "statistics": [_statistic(row, swaps, spans) for row in record["statistics"]],
        "crossings": [_pair(row, swaps, spans) for row in record["crossings"]],
        "people": [_person(row, swaps, spans) for row in record["people"]],
    }


class _Spans:
    def __init__(self, edited: dict[str, Edited]):
        self._edited = edited
        self._texts = {where: row.text for where, row in edited.items()}

    def of(self, evidence: list[dict[str, Any]]) -> list[dict[str, Any]]:
        return [self._moved(row) for row in evidence]

    def _moved(self, row: dict[str, Any]) -> dict[str, Any]:
        where = row.get("in", "body")
        start, end = self._edited[where].span(row["start"], row["end"])
        return row | {"start": start, "end": end, "text": self._texts[where][start:end]}


def _meeting(row: dict[str, Any], swaps: Swaps, spans: _Spans) -> dict[str, Any]:
    return row | {
        "date": swaps.shift.date(row["date"]), "date_end": swaps.shift.date(row["date_end"]),
        "period": swaps.shift.period(row["period"]), "place": swaps.text(row["place"]),
        "units": [_unit(unit, swaps) for unit in row["units"]],
        "awards": [award | {"count": swaps.figures.whole(award["count"])} for award in row["awards"]],
        "evidence": {key: spans.of(rows) for key, rows in row["evidence"].items()},
    }


def _unit(unit: dict[str, Any], swaps: Swaps) -> dict[str, Any]:
    return _without_id(unit) | {
        "place": swaps.text(unit["place"], local=unit["kind"] in _LOCAL), "name": swaps.text(unit["name"]),
        "parent": swaps.text(unit["parent"]), "count": swaps.figures.whole(unit["count"])}


def _statistic(row: dict[str, Any], swaps: Swaps, spans: _Spans) -> dict[str, Any]:
    return row | {"value": swaps.figures.value(row["value"], row["evidence"][0]["text"]),
                  "period": swaps.shift.period(row["period"]), "evidence": spans.of(row["evidence"])}


def _pair(row: dict[str, Any], swaps: Swaps, spans: _Spans) -> dict[str, Any]:
    sides = {key: swaps.text(row[key], local=True) for key in ("vn", "cn", "la", "kh") if key in row}
    return row | sides | {"evidence": spans.of(row["evidence"])}


def _person(row: dict[str, Any], swaps: Swaps, spans: _Spans) -> dict[str, Any]:
    texts = {key: swaps.text(row[key]) for key in ("name", "rank", "role")}
    return row | texts | {"evidence": spans.of(row["evidence"])}


def without_ids(record: dict[str, Any]) -> dict[str, Any]:
    """Return the record without the gazetteer's keys."""
    return record | {"meetings": [meeting | {"units": [_without_id(unit) for unit in meeting["units"]]}
                                  for meeting in record["meetings"]]}


def _without_id(unit: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in unit.items() if key != "id"}


def disagreements(raw: bytes, gazetteer: Gazetteer, seeds: Iterable[int],
                  read=extract) -> Iterator[tuple[int, list[Difference]]]:
    """Yield each seed with what differs where the page that it swaps is read otherwise than the page; `[]` if nothing.

    `read` is `extract` or stands for it.
    """
    record = as_dict(read(raw, "page", gazetteer))
    # A blank may be written in several ways, within a name too.
    text = _BLANK.sub(" ", decode(raw).text)
    for seed in seeds:
        swaps = pick_swaps(text, record, gazetteer, seed)
        swapped = b"\xef\xbb\xbf" + swaps.text(text).encode()
        got = without_ids(as_dict(read(swapped, "page", swaps.toponyms.gazetteer)))
        yield seed, list(differences(expected(record, swaps), got))


def differences(want: Any, got: Any, path: str = "") -> Iterator[Difference]:
    """Yield (field, expected, got) of what differs, as deep as the two have the same form."""
    if isinstance(want, dict) and isinstance(got, dict) and want.keys() == got.keys() and "start" not in want:
        for key in want:
            yield from differences(want[key], got[key], f"{path}.{key}" if path else key)
    elif isinstance(want, list) and isinstance(got, list) and len(want) == len(got):
        for index, (one, other) in enumerate(zip(want, got, strict=True)):
            yield from differences(one, other, f"{path}.{index}")
    elif want != got or type(want) is not type(got):
        yield path, want, got
