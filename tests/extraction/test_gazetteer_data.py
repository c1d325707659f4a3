"""The packaged data, tested against itself: shape, allowed values, order, keys that exist, names that are found."""
import json
import random
import re
import unicodedata
from collections import defaultdict
from itertools import chain

import pytest

from articles.extraction.gazetteer import Gazetteer
from articles.extraction.gazetteer_data import DATA, Name, PairEntry, UnitEntry, digest, read_outlets, read_rows
from articles.fold import fold
from articles.periods import date_span
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

GAZETTEER = Gazetteer.packaged()
ENTRIES = {group: tuple(getattr(GAZETTEER, group).values()) for group in ("units", "crossings", "pairs", "places")}
NAMED = [*ENTRIES["units"], *ENTRIES["crossings"], *ENTRIES["places"]]
OWN_NAMES = [(entry, name) for entry in NAMED for name in entry.names]

FIELDS = {
    "units": ["key", "kind", "country", "parent", "parent_name", "crossings", "names", "examples"],
    "crossings": ["key", "country", "province", "prefecture", "county", "longitude", "latitude", "approximate",
                  "names"],
    "pairs": ["key", "crossings", "modes", "statuses", "lane_of"],
    "places": ["key", "kind", "country", "parent", "ended", "succeeded_by", "names"],
    "outlets": ["domain", "country", "scale", "collected_from", "names"],
}
NAME_FIELDS = ["text", "language", "role", "certain", "from", "to", "source"]
CLOSED = {"kind": {*UnitKind, *PlaceKind}, "country": set(Country), "scale": {*OutletScale, None}}
KEY = re.compile(r"[a-z]{2}(-{1,2}[a-z0-9]+)+")


def texts_in(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | dict):
        for part in value.values() if isinstance(value, dict) else value:
            yield from texts_in(part)


@pytest.mark.parametrize("file", FIELDS)
def test_rows_have_their_fields_and_allowed_values(file):
    for row in read_rows(file):
        assert list(row) == FIELDS[file], row
        for field, allowed in CLOSED.items():
            assert field not in row or row[field] in allowed, row
        assert set(row.get("modes", ())) <= set(CrossingMode)
        for status in row.get("statuses", ()):
            assert list(status) == ["status", "from", "to", "source"]
            assert status["status"] in set(CrossingStatus)
            assert status["source"]


@pytest.mark.parametrize("file", ["units", "crossings", "places", "outlets"])
def test_names_have_their_fields_and_allowed_values(file):
    for row in read_rows(file):
        for name in row["names"]:
            assert list(name) == NAME_FIELDS, row
            assert name["language"] in set(NameLanguage)
            assert name["role"] in set(NameRole)
            assert name["source"], row
            assert len(name["text"]) <= 300
            assert len(name["source"]) <= 300
        assert row["names"], row
        slots = [(name["text"], name["language"], name["role"]) for name in row["names"]]
        assert len(slots) == len(set(slots)), row


@pytest.mark.parametrize("path", sorted(DATA.glob("*.json")), ids=lambda path: path.name)
def test_texts_are_nfc_without_stray_spaces_or_guess_marks(path):
    for text in texts_in(json.loads(path.read_text(encoding="utf-8"))):
        assert text == unicodedata.normalize("NFC", text)
        assert text == " ".join(text.split())
        assert text
        assert not text.endswith("?")


@pytest.mark.parametrize("file", ["units", "crossings", "pairs", "places", "outlets"])
def test_keys_are_unique_and_well_formed(file):
    keys = [row.get("key") or row["domain"] for row in read_rows(file)]
    assert len(keys) == len(set(keys))
    if file != "outlets":
        for row in read_rows(file):
            assert KEY.fullmatch(row["key"]), row["key"]
            country = row.get("country") or Country.VN
            assert row["key"].startswith(country.lower())


def test_names_of_an_entry_stand_by_language_and_role():
    languages, roles = list(NameLanguage), list(NameRole)
    for entry in NAMED:
        order = [(languages.index(name.language), roles.index(name.role)) for name in entry.names]
        assert [language for language, _ in order] == sorted(language for language, _ in order), entry.key


def test_crossings_stand_along_the_border():
    # China's from west to east, then those with Laos and Cambodia from north to south. Neighbours may be out of step by
    # their bearings; the line as a whole may not.
    neighbours = [GAZETTEER.crossings[pair.crossings[1]].country for pair in ENTRIES["pairs"]]
    assert neighbours == sorted(neighbours, key=[Country.CN, Country.LA, Country.KH].index)
    placed = [entry for entry in ENTRIES["crossings"] if entry.longitude is not None]
    longitudes = [entry.longitude for entry in placed]
    for position, longitude in enumerate(longitudes):
        assert longitude < min(longitudes[position + 8:], default=999) + 0.6
    assert all(101 < entry.longitude < 109 and 21 < entry.latitude < 24 for entry in placed)
    positions = {entry.key: position for position, entry in enumerate(ENTRIES["crossings"])}
    firsts = [positions[pair.crossings[0]] for pair in ENTRIES["pairs"]]
    assert firsts == sorted(firsts)


def test_outlets_stand_by_domain():
    domains = [entry.domain for entry in read_outlets()]
    assert domains == sorted(domains)
    assert not any(domain.startswith("www.") for domain in domains)


def test_every_key_that_is_named_exists():
    for unit in ENTRIES["units"]:
        assert unit.parent is None or GAZETTEER.units[unit.parent].country == unit.country
        assert all(GAZETTEER.crossings[key].country == unit.country for key in unit.crossings)
    for crossing in ENTRIES["crossings"]:
        for key in filter(None, (crossing.province, crossing.prefecture, crossing.county)):
            assert GAZETTEER.places[key].country == crossing.country
        assert GAZETTEER.places[crossing.province].kind is PlaceKind.PROVINCE
    for pair in ENTRIES["pairs"]:
        first, second = (GAZETTEER.crossings[key].country for key in pair.crossings)
        assert first == Country.VN != second
        assert pair.key == "--".join(pair.crossings)
        assert pair.lane_of is None or GAZETTEER.pairs[pair.lane_of].lane_of is None
    for place in ENTRIES["places"]:
        assert place.parent is None or GAZETTEER.places[place.parent].country == place.country
        assert (place.parent is None) == (place.kind is PlaceKind.PROVINCE)
        assert place.succeeded_by is None or place.ended
        assert place.succeeded_by is None or GAZETTEER.places[place.succeeded_by].ended is None


def test_every_crossing_belongs_to_a_pair():
    paired = {key for pair in ENTRIES["pairs"] for key in pair.crossings}
    assert paired == set(GAZETTEER.crossings)


def test_units_lead_up_to_an_authority():
    for unit in ENTRIES["units"]:
        steps = 0
        while unit.parent:
            unit, steps = GAZETTEER.units[unit.parent], steps + 1
            assert steps < 6, unit.key
        assert unit.parent_name, unit.key


def test_dates_are_dates_in_order():
    dated = chain((name for _, name in OWN_NAMES), (status for pair in ENTRIES["pairs"] for status in pair.statuses))
    for row in dated:
        spans = [date_span(day) for day in (row.valid_from, row.valid_to) if day]
        assert len(spans) < 2 or spans[0].first <= spans[1].last, row
    for place in ENTRIES["places"]:
        assert place.ended is None or date_span(place.ended)


def test_no_alias_points_to_two_units_of_one_kind():
    owners = defaultdict(set)
    for unit in ENTRIES["units"]:
        for name in unit.names:
            if name.certain:
                kind = (unit.country, unit.kind) if name.role is NameRole.PLACE else ()
                owners[kind, fold(name.text)].add(unit.key)
    assert {alias: keys for alias, keys in owners.items() if len(keys) > 1} == {}


def test_toponyms_carry_no_word_that_says_what_they_are():
    heads = ("tỉnh ", "thành phố ", "huyện ", "cửa khẩu", "đồn ", "trạm ", "chi đội", "đại đội")
    for entry, name in OWN_NAMES:
        if name.role is NameRole.PLACE:
            assert not name.text.lower().startswith(heads), entry.key
            assert not name.text.endswith(("口岸", "边防", "省", "市")), entry.key


@pytest.mark.parametrize("group", ["units", "crossings", "places"])
def test_certain_names_are_found(group):
    for entry in ENTRIES[group]:
        for name in entry.names:
            if not name.certain:
                continue
            if group == "units" and name.role is not NameRole.PLACE:
                assert GAZETTEER.named(name.text) == entry.key, name.text
                continue
            # 友谊 alone is friendship; 友谊口岸 is a crossing.
            text = f"{name.text}口岸" if name.language in (NameLanguage.ZH_HANS, NameLanguage.ZH_HANT) else name.text
            hit = GAZETTEER.find(text)[0]
            assert entry.key in getattr(hit, group), name.text
            assert text[hit.start:hit.end] == name.text


def test_uncertain_names_are_never_matched():
    certain = {fold(name.text) for _, name in OWN_NAMES if name.certain}
    guesses = {name.text for _, name in OWN_NAMES if not name.certain} - certain
    assert len(guesses) > 10
    for text in guesses:
        assert all(text[hit.start:hit.end] != text for hit in GAZETTEER.find(f"{text}口岸")), text
        assert GAZETTEER.named(text) is None
        assert GAZETTEER.crossing(text) == (), text


@pytest.mark.parametrize("row", read_rows("units"), ids=lambda row: row["key"])
def test_examples_mean_their_unit(row):
    country, kind = Country(row["country"]), UnitKind(row["kind"])
    assert row["examples"]
    for example in row["examples"]:
        places = [example[hit.start:hit.end] for hit in GAZETTEER.find(example)]
        read = [GAZETTEER.unit(country, kind, place) for place in places] or [GAZETTEER.named(example)]
        assert read == [row["key"]], example


def test_every_row_of_the_seed_became_an_entry():
    for group, entries in ENTRIES.items():
        assert [entry.key for entry in entries] == [row["key"] for row in read_rows(group)]


@pytest.mark.slow
def test_digest_does_not_depend_on_the_order():
    order = random.Random(1449)
    shuffled = {group: order.sample(entries, len(entries)) for group, entries in ENTRIES.items()}
    unit = shuffled["units"][0]
    shuffled["units"][0] = UnitEntry(unit.key, unit.kind, unit.country, unit.names[::-1], unit.parent,
                                     unit.parent_name, unit.crossings[::-1])
    assert Gazetteer(**shuffled).digest == GAZETTEER.digest
    assert re.fullmatch("[0-9a-f]{64}", GAZETTEER.digest)


@pytest.mark.slow
def test_digest_changes_with_any_entry():
    name = Name("Bản Mới", NameLanguage.VI, NameRole.PLACE)
    unit = UnitEntry("vn-border-post-ban-moi", UnitKind.BORDER_POST, Country.VN, (name,))
    pair = PairEntry("vn-a--cn-b", ("vn-a", "cn-b"))
    turned = PairEntry("vn-a--cn-b", ("cn-b", "vn-a"))
    assert len({digest((unit,)), digest((unit,), (unit,)), digest((pair,)), digest((turned,)), digest(())}) == 5
    assert Gazetteer(units=[*ENTRIES["units"], unit]).digest != Gazetteer(units=ENTRIES["units"]).digest
