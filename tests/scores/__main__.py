"""`make score`: `python -m tests.scores GOLD PAGES [COMMIT]` compares the working tree's core with the last commit's.

GOLD holds score.py, `articles` (gold for the pages in PAGES) and `pages` (with their gold). The records stay in
build/scores/now and build/scores/last, the commit's files in build/last.
"""
import sys
from pathlib import Path

from tests.scores.changes import differences, table
from tests.scores.cores import NoCore, described, last_commit, read, unpack
from tests.scores.own import as_asked, write_gold
from tests.scores.scorer import score

ROOT = Path(__file__).resolve().parent.parent.parent
USAGE = 2


def main(gold: Path, articles: Path, commit: str, root: Path = ROOT) -> int:
    """Write what the working tree's core gained and lost against the commit's; return the command's exit status."""
    build = root / "build"
    own = build / "scores" / "own"
    pages = {"articles": (gold / "articles", [articles]), "pages": (gold / "pages", [gold / "pages"]),
             "own": (own, write_gold(root, own))}
    try:
        _read(root, pages, build / "scores" / "now")
    except NoCore as failure:
        sys.stderr.write(f"{failure}\n")
        return 1
    try:
        commit = commit or last_commit(root)
        name = described(root, commit)
        unpack(root, commit, build / "last")
        _read(build / "last", pages, build / "scores" / "last")
    except NoCore as failure:
        sys.stdout.write(f"Nothing to compare with: {failure}\n")
        return 0
    sys.stdout.write(f"last: {name}\nnow:  the working tree\n")
    for title, (facts, _) in pages.items():
        last, now = (score(gold / "score.py", build / "scores" / core / f"{title}.jsonl", facts)
                     for core in ("last", "now"))
        for lines in (table(title, last, now), differences(last, now)):
            sys.stdout.write("\n" + "".join(f"{line}\n" for line in lines))
    return 0


def _read(core: Path, pages: dict[str, tuple[Path, list[Path]]], folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for title, (facts, paths) in pages.items():
        records = folder / f"{title}.jsonl"
        read(core, paths, records)
        if title == "own":
            as_asked(records, facts)


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.stderr.write("usage: python -m tests.scores GOLD PAGES [COMMIT]\n")
        sys.exit(USAGE)
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]), *sys.argv[3:4] or ("",)))
