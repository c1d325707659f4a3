"""The core reads and does not remember: our own pages, each place, day and figure swapped, give the swapped record."""
import re
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from articles.extraction import Gazetteer, extract
from articles.extraction.decode import decode
from articles.records import as_dict
from articles.sources import Source, read_sources
from tests.swaps.edits import Claims
from tests.swaps.figures import pick_figures
from tests.swaps.pages import disagreements, pick_swaps
from tests.swaps.times import Shift, pick_shift

ROOT = Path(__file__).resolve().parent.parent
PAGES = [source for source in read_sources([str(ROOT / "fixtures"), str(ROOT / "tests" / "pages")])
         if isinstance(source, Source)]
PAGE = ROOT / "fixtures" / "mong-cai-2024-quy-1.html"
VARIANTS = 5


@pytest.mark.slow
@pytest.mark.parametrize(("number", "page"), enumerate(PAGES), ids=[Path(page.name).name for page in PAGES])
def test_a_swapped_page_is_read_as_the_page_is(number, page):
    seeds = range(number * VARIANTS, (number + 1) * VARIANTS)
    assert [(seed, found) for seed, found in disagreements(page.raw, Gazetteer.packaged(), seeds) if found] == []


# --- The proof can fail -----------------------------------------------------------------------------------------------

OWN = extract(PAGE.read_bytes(), "page", Gazetteer.packaged())


def meeting(**values):
    return lambda record: replace(record, meetings=(replace(record.meetings[0], **values),))


def unit(**values):
    return lambda record: meeting(units=(replace(record.meetings[0].units[0], **values),
                                         *record.meetings[0].units[1:]))(record)


def first(rows: str, **values):
    return lambda record: replace(record, **{rows: (replace(getattr(record, rows)[0], **values),
                                                    *getattr(record, rows)[1:])})


MEMORIES = [
    ("published", lambda record: replace(record, published=OWN.published)),
    ("byline", lambda record: replace(record, byline=OWN.byline)),
    ("title", lambda record: replace(record, title=OWN.title)),
    ("meetings.0.date", meeting(date=OWN.meetings[0].date)),
    ("meetings.0.period", meeting(period=OWN.meetings[0].period)),
    ("meetings.0.place", meeting(place=OWN.meetings[0].place)),
    ("meetings.0.units.0.place", unit(place=OWN.meetings[0].units[0].place)),
    ("meetings.0.units.0.name", unit(name=OWN.meetings[0].units[0].name)),
    ("statistics.0.value", first("statistics", value=OWN.statistics[0].value)),
    ("crossings.0.vn", first("crossings", sides=OWN.crossings[0].sides)),
    ("people.0.name", first("people", name=OWN.people[0].name)),
    ("people.0.evidence.0", first("people", evidence=OWN.people[0].evidence)),
]


@pytest.mark.slow
@pytest.mark.parametrize("seed", [0, 1])
@pytest.mark.parametrize(("field", "remember"), MEMORIES, ids=[field for field, _ in MEMORIES])
def test_a_core_that_remembers_one_value_is_caught(field, remember, seed):
    def remembering(*page):
        return remember(extract(*page))

    [(_, found)] = disagreements(PAGE.read_bytes(), Gazetteer.packaged(), [seed], remembering)
    assert field in [path for path, _, _ in found]


@pytest.mark.slow
@pytest.mark.parametrize("seed", [0, 1])
def test_nothing_of_the_page_is_left(seed):
    text, record = decode(PAGE.read_bytes()).text, as_dict(OWN)
    swaps = pick_swaps(text, record, Gazetteer.packaged(), seed)
    left = swaps.text(record["body"])
    values = [*(unit["place"] for unit in record["meetings"][0]["units"]), "Quảng Ninh", "Quảng Tây", "12/4", "2024",
              *(span["text"] for row in record["statistics"] for span in row["evidence"]),
              *(person["name"] for person in record["people"])]
    assert [value for value in values if value in left] == []


# --- What is put for what ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("shift", "text", "expected"), [
    (Shift(1), "quý I/2023, năm 2023, giai đoạn 2020 - 2025", "quý I/2024, năm 2024, giai đoạn 2021 - 2026"),
    (Shift(0, 6), "quý III năm 2023; quý 4/2023", "quý I năm 2024; quý 2/2024"),
    (Shift(0, 6), "6 tháng đầu năm 2022, 6 tháng cuối năm 2021", "6 tháng cuối năm 2022, 6 tháng đầu năm 2022"),
    (Shift(1, 3, {(30, 3): 4}), "Chiều 30/3 (30/03/2023)", "Chiều 4/6 (4/06/2024)"),
    (Shift(1, 0, {(25, 8): 3, (26, 8): 4}), "ngày 25 - 26/8", "ngày 3 - 4/8"),
    (Shift(0, 3, {(18, 11): 7}), "2025-11-18", "2026-02-07"),
    (Shift(0, 3, {(8, 1): 9}), "ngày 8 tháng 1 năm 2023", "ngày 9 tháng 4 năm 2023"),
    (Shift(1, 0, {(6, 8): 7}), "sáng 6/8", "sáng 7/8"),
    (Shift(1), "6/9 mô hình", "6/9 mô hình"),
])
def test_days_and_periods_move(shift, text, expected):
    claims = Claims(text)
    claims.replace(shift.replacements(text))
    assert claims.done().text == expected


@pytest.mark.parametrize(("value", "expected"), [
    ("2023-Q3", "2024-Q2"), ("2023", "2023"), ("2023-05", "2024-02"), ("2013-09..2014-08", "2014-06..2015-05"),
    ("2021-07..", "2022-04.."), (None, None),
])
def test_periods_of_the_record_move_alike(value, expected):
    assert Shift(0, 9).period(value) == expected


def test_a_period_stays_before_its_day():
    texts = ["Chiều 30/3 hai bên hội đàm quý I/2023.", "Trang đăng ngày 31/3/2023"]
    for seed in range(40):
        shift = pick_shift(texts, ["2023-03-30"], Random(seed))
        day, quarter = shift.date("2023-03-30"), shift.period("2023-Q1")
        assert day[:4] == quarter[:4]
        assert (int(day[5:7]) + 2) // 3 == int(quarter[-1])
        assert day < shift.date("2023-03-31")


@pytest.mark.parametrize("seed", range(20))
def test_figures_keep_their_form(seed):
    text = "03 lần, 41.972 lượt, 17,2 km, 17,2 km, 14 người (9 nam và 5 nữ), hai vụ, 2 vụ, lần thứ 15, 1 năm, 100(2)"
    figures = pick_figures(text, lambda start, end: False, Random(seed))
    claims = Claims(text)
    for row in figures.replacements(text, claims.free):
        claims.replace([row])
    once, lasting, length, again, people, spelled, digit, ordinal, year, marker = claims.done().text.split(", ")
    assert (once[0], once[2:], len(lasting.split()[0]), lasting[2]) == ("0", " lần", 6, ".")
    assert length == again != "17,2 km"
    total, men, women = map(int, re.findall(r"\d+", people))
    assert total == men + women
    assert spelled != "hai vụ"
    assert digit != "2 vụ"
    assert ordinal != "lần thứ 15"
    assert year == "1 năm"
    assert marker[3::2] == "()"


def test_spans_move_with_their_text():
    claims = Claims("Đồn Lào Cai gửi 3 lá thư")
    claims.replace([(4, 11, "Móng Cái"), (16, 17, "7")])
    edited = claims.done()
    assert edited.text == "Đồn Móng Cái gửi 7 lá thư"
    for stretch, moved in (("Lào", "Móng Cái"), ("Lào Cai gửi", "Móng Cái gửi"), ("3 lá", "7 lá"), ("gửi", "gửi")):
        start = edited.original.index(stretch)
        first, last = edited.span(start, start + len(stretch))
        assert edited.text[first:last] == moved
