"""Pages in, records out: read each source with the core and, unless this is a dry run, keep and store it."""
import logging
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from contextlib import nullcontext
from dataclasses import dataclass, field
from multiprocessing import get_context

from django.db import InterfaceError, OperationalError

from articles import store
from articles.extraction import Gazetteer, extract, find_modified
from articles.models import Snapshot
from articles.records import PageError, Record
from articles.sources import Skipped, Source
from articles.vocabulary import ErrorCode

logger = logging.getLogger(__name__)

# How many pages may wait for a free worker: enough to keep all busy, few enough for the memory.
_AHEAD = 4


@dataclass(frozen=True, slots=True)
class Done:
    """One source dealt with: its record (None for a file that is no page) and what became of it."""

    name: str
    record: Record | None
    outcome: str


@dataclass
class Summary:
    """What a run did."""

    counts: Counter = field(default_factory=Counter)
    failures: list[Record] = field(default_factory=list)

    def add(self, done: Done) -> None:
        """Count one source."""
        if done.record is None:
            self.counts["skipped"] += 1
        elif done.record.error:
            self.counts["failed"] += 1
            self.failures.append(done.record)
        else:
            self.counts[done.outcome] += 1


def read(raw: bytes, name: str, url: str | None, gazetteer: Gazetteer) -> Record:
    """Return the record of a page. Never raises: an error nobody foresaw is a record with the code `internal`."""
    try:
        return extract(raw, name, gazetteer, url=url)
    except Exception as error:
        return _internal(name, error)


def _internal(name: str, error: Exception) -> Record:
    logger.error("%s", name, exc_info=error)
    return Record(name, error=PageError(
        ErrorCode.INTERNAL, f"The reader failed ({type(error).__name__}). Report the page, please."))


def dry_run(sources: Iterable[Source | Skipped], gazetteer: Gazetteer, jobs: int = 1) -> Iterator[Done]:
    """Read the sources in their order and write nothing."""
    with _workers(gazetteer, jobs) as workers:
        yield from _in_order(sources, lambda source: _begin(source, source.url, gazetteer, workers), jobs)


def ingest(sources: Iterable[Source | Skipped], reference: store.Reference, jobs: int = 1) -> Iterator[Done]:
    """Keep, read and store the sources in their order, each in a transaction of its own."""
    with _workers(reference.gazetteer, jobs) as workers:
        def begin(source: Source) -> Callable[[], Done]:
            if source.error:
                return _begin(source, None, reference.gazetteer, workers)
            snapshot = store.keep(source.raw, source.name, source.url, source.fetched)
            if store.is_read(snapshot, reference):
                return lambda: _seen(source, snapshot, reference)
            reading = _begin(source, store.url_met(snapshot), reference.gazetteer, workers)
            return lambda: _store(source, snapshot, reading().record, reference)

        yield from _in_order(sources, begin, jobs)


def stored_sources(reference: store.Reference) -> Iterator[Source]:
    """Yield the kept pages that the present core and gazetteer have not read."""
    for snapshot in store.unread(reference):
        met = snapshot.sightings.order_by("source").first()
        yield Source(met.source if met else snapshot.sha256, store.bytes_of(snapshot), met and met.url or None,
                     met and met.fetched)


def _seen(source: Source, snapshot: Snapshot, reference: store.Reference) -> Done:
    article = snapshot.article
    record = store.load(article)
    return Done(source.name, record, store.save(snapshot, record, reference, article.modified))


def _store(source: Source, snapshot: Snapshot, record: Record, reference: store.Reference) -> Done:
    try:
        return Done(source.name, record, store.save(snapshot, record, reference, find_modified(source.raw)))
    except (OperationalError, InterfaceError):  # the database is down: no page's fault
        raise
    except Exception as error:
        record = _internal(source.name, error)
        return Done(source.name, record, store.save(snapshot, record, reference))


def _begin(source: Source, url: str | None, gazetteer: Gazetteer, workers: Executor | None) -> Callable[[], Done]:
    """Start reading a source and return what waits for it."""
    if source.error:
        record = Record(source.name, error=source.error)
        return lambda: Done(source.name, record, "failed")
    if workers is None:
        return lambda: Done(source.name, read(source.raw, source.name, url, gazetteer), "read")
    future: Future[Record] = workers.submit(_work, source.raw, source.name, url)
    return lambda: Done(source.name, future.result(), "read")


def _in_order(sources, begin, jobs: int) -> Iterator[Done]:
    waiting: deque[Callable[[], Done]] = deque()
    for source in sources:
        if isinstance(source, Skipped):
            waiting.append(lambda name=source.name: Done(name, None, "skipped"))
        else:
            waiting.append(begin(source))
        while len(waiting) >= (jobs * _AHEAD if jobs > 1 else 1):
            yield waiting.popleft()()
    while waiting:
        yield waiting.popleft()()


def _workers(gazetteer: Gazetteer, jobs: int):
    if jobs == 1:
        return nullcontext()
    return ProcessPoolExecutor(jobs, get_context("fork"), _equip, (gazetteer,))


_equipment: dict[str, Gazetteer] = {}


def _equip(gazetteer: Gazetteer) -> None:
    _equipment["gazetteer"] = gazetteer


def _work(raw: bytes, name: str, url: str | None) -> Record:
    return read(raw, name, url, _equipment["gazetteer"])
