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


def different(have: dict[str, Any], want: dict[str, Any]) -> dict[str, Any]:
    """Return what `have` tells otherwise than `want`, for the keys of `want`; of rows, those only one of them has."""
    found = {}
    for key, value in want.items():
        if key not in LISTS:
            found[key] = () if have[key] == value else (have[key], value)
        else:
            surplus = [row for row in have[key] if row not in value]
            missing = [row for row in value if row not in have[key]]
            twice = [row for row in value if have[key].count(row) > value.count(row)]
            found[key] = surplus + missing + twice and {"surplus": surplus, "missing": missing, "twice": twice}
    return {key: difference for key, difference in found.items() if difference}


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
    for want, have in [*zip(meetings, got["meetings"], strict=True), (expected, got)]:
        found = different(have, want)
        assert not found, json.dumps(found, ensure_ascii=False)
