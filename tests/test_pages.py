"""Whole pages, ours and those of fixtures/, compared with the facts in tests/pages/NAME.json; keys left out are not."""
import json
from pathlib import Path
from typing import Any

import pytest

from articles.extraction import Gazetteer, extract
from articles.records import as_dict
from articles.sources import Source, read_sources

ROOT = Path(__file__).resolve().parent.parent
PAGES = sorted((ROOT / "tests" / "pages").glob("*.json"))
STATISTIC = ("metric", "value", "unit", "from", "to", "category", "period")
LISTS = ("units", "mechanisms", "awards", "statistics", "crossings", "people")


def facts(record: dict[str, Any]) -> dict[str, Any]:
    """Return the record with its rows as lists of the values that the files state."""
    return record | {
        "meetings": [meeting | {"units": [[u["country"], u["kind"], u["place"]] for u in meeting["units"]],
                                "awards": [[a["kind"], a["country"], a["count"]] for a in meeting["awards"]]}
                     for meeting in record["meetings"]],
        "statistics": [[row[key] for key in STATISTIC] for row in record["statistics"]],
        "crossings": [[row["vn"], next(row[c] for c in ("cn", "la", "kh") if c in row), row["status"]]
                      for row in record["crossings"]],
        "people": [[p["name"], p["rank"], p["country"], p["head_of_delegation"]] for p in record["people"]],
    }


def stated(facts: dict[str, Any], expected: dict[str, Any]) -> dict[str, Any]:
    """Return of the facts only the keys that are expected, sets in one order."""
    return {key: sorted(facts[key], key=repr) if key in LISTS else facts[key] for key in expected}


@pytest.mark.slow
@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_page(path):
    expected = json.loads(path.read_text(encoding="utf-8"))
    [source] = read_sources([str(ROOT / expected.pop("source"))])
    assert isinstance(source, Source)
    got = facts(as_dict(extract(source.raw, source.name, Gazetteer.packaged())))
    assert [text for text in expected.pop("body_has", []) if text not in got["body"]] == []
    assert [text for text in expected.pop("body_lacks", []) if text in got["body"]] == []
    meetings = expected.pop("meetings")
    assert len(got["meetings"]) == len(meetings)
    for want, have in zip(meetings, got["meetings"], strict=True):
        assert stated(have, want) == stated(want, want)
    assert stated(got, expected) == stated(expected, expected)
