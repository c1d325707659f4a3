"""How long the core takes over the largest pages, and how much memory, each page in a process of its own."""

import resource
import subprocess
import sys
from pathlib import Path
from time import process_time

from articles.extraction import Gazetteer, extract
from articles.extraction.decode import LARGEST_PAGE
from tests.benchmarks.hostile import PAGES, TEXTS

ROOT = Path(__file__).resolve().parent.parent.parent
_MEGABYTE = 1024 * 1024
_LIMIT = 300
LARGE = [("text", name, _MEGABYTE) for name in ("ordinary, one line", "talks by other units", "tallies", "people")]
LARGE += [("html", "ordinary", _MEGABYTE)]
LARGE += [
    ("html", name, LARGEST_PAGE) for name in ("one paragraph", "line breaks", "nested", "pictures in a line", "table")
]


def page_of(group: str, name: str, largest: int) -> bytes:
    """Return the named page in UTF-8, as large as it may be without passing `largest` bytes by much."""
    make = {"text": TEXTS, "html": PAGES}[group][name]
    sample = make(10_000)
    return make(int(largest * 0.98 * len(sample) / len(sample.encode()))).encode()


def measure(group: str, name: str, largest: int) -> None:
    """Write what one page costs; run in a process of its own, since memory is that of the process's whole life."""
    gazetteer = Gazetteer.packaged()
    extract(page_of("text", "ordinary paragraphs", 2_000), "first", gazetteer)
    raw = page_of(group, name, largest)
    floor = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    begun = process_time()
    record = extract(raw, name, gazetteer)
    taken, peak = process_time() - begun, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    outcome = record.error.code if record.error else f"{len(record.body)} characters"
    sys.stdout.write(
        f"{group} {name:24}{len(raw) / _MEGABYTE:6.1f} MB{taken:8.2f} s{peak:7.0f} MB "
        f"(before: {floor:.0f} MB)  {outcome}\n"
    )


def main() -> None:
    for group, name, largest in LARGE:
        sys.stdout.flush()
        try:
            subprocess.run(
                [sys.executable, "-W", "ignore", "-m", "tests.benchmarks.memory", group, name, str(largest)],
                cwd=ROOT,
                check=True,
                timeout=_LIMIT,
            )
        except subprocess.TimeoutExpired:
            sys.stdout.write(f"{group} {name:24} not done after {_LIMIT} s\n")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        measure(sys.argv[1], sys.argv[2], int(sys.argv[3]))
    else:
        main()
