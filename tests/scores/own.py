"""Our own pages' facts (tests/pages/NAME.json, see tests/test_pages.py) as score.py asks for gold."""
import json
from pathlib import Path
from typing import Any

_LISTS = ("statistics", "crossings", "people")
_OTHER = "cn"
_ROWS = {
    "units": ("country", "kind", "place"),
    "awards": ("kind", "country", "count"),
    "statistics": ("metric", "value", "unit", "from", "to", "category", "period"),
    "people": ("name", "rank", "country", "head_of_delegation"),
}


def write_gold(root: Path, folder: Path) -> list[Path]:
    """Write each of our own pages' facts as gold into the folder, named as its page is; return the pages."""
    folder.mkdir(parents=True, exist_ok=True)
    pages = []
    for path in sorted((root / "tests" / "pages").glob("*.json")):
        facts = json.loads(path.read_text(encoding="utf-8"))
        page = root / facts["source"]
        pages.append(page)
        (folder / f"{_stem(page)}.json").write_text(json.dumps(_gold(facts), ensure_ascii=False), encoding="utf-8")
    return pages


def as_asked(records: Path, folder: Path) -> None:
    """Rewrite the records to what our own facts ask for.

    Rows of which they say nothing are left out, since the scorer would take them for made up, and the neighbour's side
    of a crossing goes by one key, since they name it without its country.
    """
    lines = []
    for line in records.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        gold = json.loads((folder / f"{_stem(Path(record['source']))}.json").read_text(encoding="utf-8"))
        record |= {key: [] for key in _LISTS if key not in gold and key in record}
        if not any("units" in meeting for meeting in gold["meetings"]):
            for meeting in record.get("meetings", ()):
                meeting["units"] = []
        for pair in record.get("crossings", ()):
            pair[_OTHER] = pair.pop(next(key for key in ("cn", "la", "kh") if key in pair))
        lines.append(json.dumps(record, ensure_ascii=False) + "\n")
    records.write_text("".join(lines), encoding="utf-8")


def _stem(page: Path) -> str:
    return page.name.split(".")[0]


def _gold(facts: dict[str, Any]) -> dict[str, Any]:
    named = {"body_has": "body_must_contain", "body_lacks": "body_must_not_contain"}
    gold = {named.get(key, key): _rows(key, value) for key, value in facts.items()}
    gold["meetings"] = [{key: _rows(key, value) for key, value in meeting.items()} for meeting in facts["meetings"]]
    return gold


def _rows(key: str, value: Any) -> Any:
    if key == "crossings":
        return [{"vn": vn, _OTHER: other, "status": status} for vn, other, status in value]
    return [dict(zip(_ROWS[key], row, strict=True)) for row in value] if key in _ROWS else value
