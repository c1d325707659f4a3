"""How long the core takes over our own pages, beside what two libraries take over the same pages in the same run."""

import statistics
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from time import process_time

import trafilatura
from lxml import html

from articles.extraction import Gazetteer, extract
from articles.extraction.dates import find_days
from articles.extraction.decode import Decoded, decode
from articles.extraction.document import Passage
from articles.extraction.figures import find_figures
from articles.extraction.findings import Findings
from articles.extraction.languages import LANGUAGES
from articles.extraction.meetings import PageFindings, find_meetings
from articles.extraction.page import read_page
from articles.extraction.people import find_people
from articles.extraction.reporting_periods import find_periods
from articles.extraction.unit_heads import read_names
from articles.extraction.units import find_units
from articles.sources import Source, read_sources
from articles.vocabulary import Language

ROOT = Path(__file__).resolve().parent.parent.parent
ROUNDS = 7
_LANG = LANGUAGES[Language.VI]
# Parts of what `extract` does, in its order; the rest is the total's difference.
STAGES = (
    "decode",
    "read_page",
    "find_units",
    "find_days",
    "find_periods",
    "find_meetings",
    "find_figures",
    "find_people",
)


def _took(call: Callable[[], object]) -> tuple[float, object]:
    for cache in (find_units, read_names):
        cache.cache_clear()
    begun = process_time()
    result = call()
    return process_time() - begun, result


def _stages(raw: bytes, gazetteer: Gazetteer) -> dict[str, float]:
    """Return the CPU seconds of each stage over one page."""
    taken: dict[str, float] = {}

    def stage(name: str, call: Callable[[], object]):
        begun = process_time()
        result = call()
        taken[name] = process_time() - begun
        return result

    decoded = stage("decode", lambda: decode(raw))
    page = stage("read_page", lambda: read_page(decoded))
    for cache in (find_units, read_names):
        cache.cache_clear()
    body = Passage(page.body)
    units = stage("find_units", lambda: find_units(body, _LANG, gazetteer))
    days = stage("find_days", lambda: find_days(body, _LANG))
    periods = stage("find_periods", lambda: find_periods(body, _LANG))
    found = PageFindings(None, Findings(body, units, days, periods), (), page.published)
    stage("find_meetings", lambda: find_meetings(found, _LANG, gazetteer))
    stage("find_figures", lambda: find_figures(body, _LANG))
    stage("find_people", lambda: find_people(body, _LANG, gazetteer))
    return taken


def _libraries(decoded: Decoded) -> dict[str, float]:
    """Return the CPU seconds of a bare lxml parse and of trafilatura over one page of markup."""
    return {
        "lxml, tree only": _took(lambda: html.document_fromstring(decoded.text))[0],
        "trafilatura, text only": _took(lambda: trafilatura.bare_extraction(decoded.text, with_metadata=False))[0],
    }


def _row(name: str, seconds: Sequence[float], whole: float) -> str:
    mean = statistics.mean(seconds) * 1000
    return f"{name:24}{mean:9.2f} ms{max(seconds) * 1000:9.2f} ms{mean / whole / 10:8.2f}\n"


def main() -> None:
    """Write, of each stage and each library, the mean page, the slowest, and the mean as a share of `extract`."""
    gazetteer = Gazetteer.packaged()
    pages = [
        source
        for source in read_sources([str(ROOT / "fixtures"), str(ROOT / "tests" / "pages")])
        if isinstance(source, Source)
    ]
    extract(pages[0].raw, pages[0].name, gazetteer)  # patterns are compiled, libraries loaded
    least: dict[str, dict[str, float]] = {}
    for _ in range(ROUNDS):
        for page in pages:
            decoded = decode(page.raw)
            times = {"extract": _took(lambda page=page: extract(page.raw, page.name, gazetteer))[0]}
            times |= _stages(page.raw, gazetteer) | (_libraries(decoded) if decoded.html else {})
            best = least.setdefault(page.name, times)
            best |= {name: min(best[name], seconds) for name, seconds in times.items()}
    whole = statistics.mean(times["extract"] for times in least.values())
    sys.stdout.write(
        f"{len(pages)} pages, the best of {ROUNDS} rounds, CPU time: {1 / whole:.0f} pages a CPU second\n"
        f"{'':24}{'mean':>12}{'slowest':>12}{'of all':>8}\n"
    )
    for name in ("extract", *STAGES, "lxml, tree only", "trafilatura, text only"):
        seconds = [times[name] for times in least.values() if name in times]
        sys.stdout.write(_row(name, seconds, whole * 100))


if __name__ == "__main__":
    main()
