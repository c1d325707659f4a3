"""How the core's time grows with hostile text: time(2n) / time(n), 2 where it is linear."""

import signal
import sys
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from time import thread_time

from articles.extraction import Gazetteer, extract
from articles.extraction.crossings import find_crossings
from articles.extraction.dates import find_days
from articles.extraction.decode import decode
from articles.extraction.document import Passage
from articles.extraction.errors import PageFailure
from articles.extraction.figures import find_figures
from articles.extraction.findings import Findings
from articles.extraction.language import find_language
from articles.extraction.languages import LANGUAGES
from articles.extraction.meetings import PageFindings, find_meetings
from articles.extraction.numerals import find_numbers
from articles.extraction.page import Page, read_page
from articles.extraction.people import find_people
from articles.extraction.pipeline import read_facts
from articles.extraction.reporting_periods import find_periods
from articles.extraction.unit_heads import read_names
from articles.extraction.units import find_units
from articles.vocabulary import Language
from tests.benchmarks.caches import forget
from tests.benchmarks.hostile import PAGES, TALKS, TEXTS, sizes

# What takes longer than this at one size is not asked for the next, and is cut off far above it.
_ENOUGH = 0.6
_CUT_OFF = 15
# Below this a time says nothing of its growth.
_MEASURABLE = 0.05
_ROUNDS = 2
STEEP = 2.3
# What is measured where nothing else is asked for: all of the facts, all of the page.
_WHOLE = ("read_facts", "read_page")
_LANG = LANGUAGES[Language.VI]
Call = Callable[[], object]
Taken = list[tuple[int, float]]


class _TooLong(Exception):
    pass


@contextmanager
def _limited() -> Iterator[None]:
    def stop(signum, frame):
        raise _TooLong

    signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, _CUT_OFF)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def _findings(text: str, gazetteer: Gazetteer) -> PageFindings:
    passage = Passage(text)
    found = Findings(
        passage, find_units(passage, _LANG, gazetteer), find_days(passage, _LANG), find_periods(passage, _LANG)
    )
    return PageFindings(None, found, (), None)


def _after_units(finder) -> Callable[[str, Gazetteer], Call]:
    def prepare(text: str, gazetteer: Gazetteer) -> Call:
        find_units(passage := Passage(text), _LANG, gazetteer)
        return lambda: finder(passage, _LANG, gazetteer)

    return prepare


def _units(text: str, gazetteer: Gazetteer) -> Call:
    read_names(passage := Passage(text), _LANG, gazetteer)
    return lambda: find_units(passage, _LANG, gazetteer)


def _meetings(text: str, gazetteer: Gazetteer) -> Call:
    found = _findings(text, gazetteer)
    return lambda: find_meetings(found, _LANG, gazetteer)


def _facts(text: str, gazetteer: Gazetteer) -> Call:
    # With talks before it: crossings and people are only read on a page that is relevant.
    page = Page("Hội đàm định kỳ quý I/2023", "2023-04-07", None, f"{TALKS}.\n\n{text}", (), None, None)
    return lambda: read_facts(page, "hostile", Language.VI, gazetteer)


def _page(text: str, gazetteer: Gazetteer) -> Call:
    decoded = decode(text.encode())
    return lambda: read_page(decoded)


FINDERS: dict[str, Callable[[str, Gazetteer], Call]] = {
    "sentences": lambda text, gazetteer: lambda: Passage(text).sentences,
    "gazetteer.find": lambda text, gazetteer: lambda: gazetteer.find(text),
    "find_numbers": lambda text, gazetteer: lambda: find_numbers(Passage(text), _LANG),
    "find_days": lambda text, gazetteer: lambda: find_days(Passage(text), _LANG),
    "find_periods": lambda text, gazetteer: lambda: find_periods(Passage(text), _LANG),
    "find_figures": lambda text, gazetteer: lambda: find_figures(Passage(text), _LANG),
    "find_units": _units,
    "find_crossings": _after_units(find_crossings),
    "find_people": _after_units(find_people),
    "find_meetings": _meetings,
    "read_facts": _facts,
    "decode": lambda text, gazetteer: lambda: decode(text.encode()),
    "find_language": lambda text, gazetteer: lambda: find_language(text),
    "read_page": _page,
}
EXTRACT = {"extract": lambda text, gazetteer: lambda: extract(text.encode(), "hostile", gazetteer)}
OF_PAGES = {name: FINDERS[name] for name in ("decode", "read_page")} | EXTRACT


# The process's own clock goes by ticks of milliseconds while a timer limits it; a thread's does not.
def _seconds(text: str, prepare: Callable[[str, Gazetteer], Call], gazetteer: Gazetteer) -> float:
    forget()
    call = prepare(text, gazetteer)
    begun = thread_time()
    call()
    return thread_time() - begun


def grow(
    seconds_of: Callable[[int], float], at: Iterable[int], rounds: int = _ROUNDS, enough: float = _ENOUGH
) -> tuple[Taken, str]:
    """Return (size, seconds) for the growing sizes, the best of the rounds, and why it stopped where it failed."""
    taken: Taken = []
    for size in at:
        try:
            with _limited():
                seconds = min(seconds_of(size) for _ in range(rounds))
        except _TooLong:
            return [*taken, (size, float(_CUT_OFF))], "cut off"
        except PageFailure as failure:
            return taken, failure.code
        taken.append((size, seconds))
        if seconds > enough:
            break
    return taken, ""


def growth(
    text_of: Callable[[int], str], prepare: Callable[[str, Gazetteer], Call], gazetteer: Gazetteer, largest: int
) -> tuple[Taken, str]:
    """Return (size, CPU seconds) of a call for texts of growing sizes, and why it stopped where it failed."""

    def seconds(size: int) -> float:
        return _seconds(unicodedata.normalize("NFC", text_of(size)).strip(), prepare, gazetteer)

    return grow(seconds, sizes(largest))


def main(arguments: list[str]) -> None:
    """`growth [LARGEST [WORDS…]]`: texts up to LARGEST characters; only what has one of the words in its name.

    Without words, the whole of `read_facts` and of `read_page`; with words, each finder (`text:people:find_people`).
    """
    largest = int(arguments[0]) if arguments else 32_768
    asked = arguments[1:]
    gazetteer = Gazetteer.packaged()
    rows = [
        (group, name, text, finders)
        for group, texts, finders in (("text", TEXTS, FINDERS | EXTRACT), ("html", PAGES, OF_PAGES))
        for name, text in texts.items()
    ]
    extract(TEXTS["ordinary paragraphs"](2000).encode(), "first", gazetteer)
    steep = 0
    for group, name, text, finders in rows:
        for finder, prepare in finders.items():
            label = f"{group}:{name}:{finder}"
            if not any(word in label for word in asked) if asked else finder not in _WHOLE:
                continue
            taken, why = growth(text, prepare, gazetteer, largest)
            if len(taken) < 2 or taken[-1][1] < _MEASURABLE and not why:
                continue
            (_, before), (size, last) = taken[-2:]
            ratio = last / before if before else 0.0
            mark = "steep" if ratio > STEEP else ""
            steep += bool(mark)
            sys.stdout.write(f"{group} {name:26} {finder:16} {size:8} {last:7.2f} s  {ratio:5.1f} {mark} {why}\n")
            sys.stdout.flush()
    sys.stdout.write(f"{steep} steep\n")


if __name__ == "__main__":
    main(sys.argv[1:])
