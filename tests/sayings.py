"""Readings and edits for the tests of matching and settling, in one line each."""
from itertools import count

from articles.settle import Edit, Reading, Settled, SettledValue
from articles.vocabulary import EditAction, Field

_ids = count(1)

HANDED_OVER = "handover|person|CN|VN||2023-Q1"


def said(page: str, field: Field, value, slot: str = "", counts: bool = True) -> Reading:
    """Return a reading of this page's report."""
    number = next(_ids)
    return Reading(number, page, f"report {page}", number, field, slot, value, counts)


def figure(page: str, value, slot: str = HANDED_OVER, qualifier=None, counts: bool = True) -> Reading:
    return said(page, Field.STATISTIC, number(value, qualifier), slot, counts)


def number(value, qualifier=None):
    return {"value": value, "qualifier": qualifier}


def edited(order: int, field: Field, value, slot: str = "", action=EditAction.SET, was=None) -> Edit:
    return Edit(order, "report a", field, slot, action, was, value)


def rejected(order: int, field: Field, was, slot: str = "") -> Edit:
    return Edit(order, "report a", field, slot, EditAction.REJECT, was)


def confirmed(order: int, field: Field, was, slot: str = "") -> Edit:
    return Edit(order, "report a", field, slot, EditAction.CONFIRM, was)


def pages(row: SettledValue) -> str:
    """Return the pages that support a row, as one text."""
    return "".join(sorted({reading.source for reading in row.supporters}))


def numbers(settled: Settled, slot: str = HANDED_OVER) -> list:
    """Return the figures that stand in a slot."""
    return [row.value["value"] for row in settled.values if row.slot == slot]
