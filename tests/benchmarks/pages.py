"""How long the core takes over our own pages, beside what two libraries take over the same pages in the same run."""

import statistics
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from time import process_time

import trafilatura
from lxml import html

from articles.extraction import Gazetteer, extract, pipeline
from articles.extraction.decode import Decoded, decode
from articles.extraction.language import find_language
from articles.extraction.page import read_page
from articles.sources import Source, read_sources
from articles.vocabulary import Language
from tests.benchmarks.caches import forget

ROOT = Path(__file__).resolve().parent.parent.parent
ROUNDS = 7
# What `extract` does, in its order, and of the facts each finder; what is shared is the first's that asks for it.
FINDERS = (
    "find_units",
    "find_days",
    "find_periods",
    "find_meetings",
    "find_figures",
    "is_relevant",
    "with_periods",
    "find_crossings",
    "find_people",
)
STAGES = ("decode", "read_page", "find_language", "read_facts", *FINDERS)


def _took(call: Callable[[], object]) -> tuple[float, object]:
    forget()
    begun = process_time()
    result = call()
    return process_time() - begun, result


@contextmanager
def _finders_timed(taken: dict[str, float]) -> Iterator[None]:
    """Have the pipeline's finders add their CPU seconds to `taken`."""
    finders = {name: getattr(pipeline, name) for name in FINDERS}

    def timed(name: str) -> Callable:
        def call(*arguments):
            begun = process_time()
            result = finders[name](*arguments)
            taken[name] = taken.get(name, 0.0) + process_time() - begun
            return result

        return call

    for name in finders:
        setattr(pipeline, name, timed(name))
    try:
        yield
    finally:
        for name, finder in finders.items():
            setattr(pipeline, name, finder)


def _stages(raw: bytes, gazetteer: Gazetteer) -> dict[str, float]:
    """Return the CPU seconds of each stage over one page."""
    taken: dict[str, float] = {}

    def stage(name: str, call: Callable[[], object]):
        taken[name], result = _took(call)
        return result

    decoded = stage("decode", lambda: decode(raw))
    page = stage("read_page", lambda: read_page(decoded))
    language = stage("find_language", lambda: find_language(page.body))
    with _finders_timed(taken):
        stage("read_facts", lambda: pipeline.read_facts(page, "page", Language(language), gazetteer))
    return taken


def _libraries(decoded: Decoded) -> dict[str, float]:
    """Return the CPU seconds of a bare lxml parse and of trafilatura over one page of markup."""
    return {
        "lxml, tree only": _took(lambda: html.document_fromstring(decoded.text))[0],
        "trafilatura, text only": _took(lambda: trafilatura.bare_extraction(decoded.text, with_metadata=False))[0],
    }


def _row(name: str, seconds: Sequence[float], whole: float) -> str:
    mean = statistics.mean(seconds) * 1000
    shown = f"  {name}" if name in FINDERS else name
    return f"{shown:24}{mean:9.2f} ms{max(seconds) * 1000:9.2f} ms{mean / whole / 10:8.2f}\n"


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
            best |= {name: min(best.get(name, seconds), seconds) for name, seconds in times.items()}
    whole = statistics.mean(times["extract"] for times in least.values())
    sys.stdout.write(
        f"{len(pages)} pages, the best of {ROUNDS} rounds, CPU time: {1 / whole:.0f} pages a CPU second\n"
        f"{'':24}{'mean':>12}{'slowest':>12}{'of all':>8}\n"
    )
    for name in ("extract", *STAGES, "lxml, tree only", "trafilatura, text only"):
        seconds = [times.get(name, 0.0) for times in least.values() if name in times or name in FINDERS]
        sys.stdout.write(_row(name, seconds, whole * 100))


if __name__ == "__main__":
    main()
