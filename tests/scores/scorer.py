"""The figures and the misses that score.py, a program of its own, finds in a file of records."""
import ast
import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ALL = "all"
_MADE_UP = "made up "


@dataclass(frozen=True, slots=True)
class Miss:
    """One row that is missed or made up, or one value that is another: where, and in the scorer's words."""

    page: str
    field: str
    row: str


@dataclass(frozen=True, slots=True)
class Score:
    """The figure of each field, by language and for ALL pages, and every miss."""

    figures: dict[str, dict[str, float]]
    misses: tuple[Miss, ...]


def score(scorer: Path, records: Path, gold: Path) -> Score:
    """Return what the scorer says of the records; raise RuntimeError with its words where it says nothing."""
    command = [sys.executable, str(scorer), str(records), str(gold), "--by", "language", "--json", "--misses"]
    # It exits with 1 where a page has no record; its figures stand all the same.
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    try:
        figures, end = json.JSONDecoder().raw_decode(done.stdout)
    except ValueError as error:
        raise RuntimeError(f"{scorer} gave no figures: {done.stderr.strip()}") from error
    return Score(figures, tuple(map(_miss, done.stdout[end:].strip().splitlines())))


def _miss(line: str) -> Miss:
    page, field, row = line.split(": ", 2)
    return Miss(page, field, _plain(row))


def _plain(row: str) -> str:
    """Return the row without its evidence: whose spans move with every change of the body."""
    if not row.startswith(_MADE_UP):
        return row
    made_up = ast.literal_eval(row.removeprefix(_MADE_UP))
    if isinstance(made_up, dict):
        made_up.pop("evidence", None)
    return f"{_MADE_UP}{made_up!r}"
