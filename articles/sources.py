"""PATHs of the command line in, pages' bytes out: files, gzipped files, folders, WARCs and standard input."""
import gzip
import io
import os
import sys
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed

from articles.records import PageError, is_address
from articles.vocabulary import ErrorCode

STDIN = "-"
PAGE_ENDINGS = (".html", ".htm", ".txt")
WARC_ENDINGS = (".warc", ".warc.gz")
# A page of news is some 100 KB. What is larger than this is not read to its end, so that no file fills the memory.
MAX_BYTES = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Source:
    """One page met: its bytes, or why there are none. `url` and `fetched` are what a WARC tells."""

    name: str
    raw: bytes = b""
    url: str | None = None
    fetched: datetime | None = None
    error: PageError | None = None


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file in a folder, or a record in a WARC, that is no page."""

    name: str


def read_sources(paths: Iterable[str]) -> Iterator[Source | Skipped]:
    """Yield what the paths hold, in their order, a folder's files sorted. Never raises for a bad path or file."""
    for path in paths:
        if path == STDIN:
            yield _page(STDIN, sys.stdin.buffer)
        elif Path(path).is_dir():
            yield from _folder(Path(path))
        else:
            yield from _file(Path(path), named=True)


def spelled(path: Path | str) -> str:
    """Return a path as text: bytes that are no UTF-8, which no database holds, are spelled out."""
    return os.fsencode(path).decode(errors="backslashreplace")


def _folder(folder: Path) -> Iterator[Source | Skipped]:
    # os.walk would hide a folder that cannot be opened; what is hidden is lost.
    try:
        children = sorted(folder.iterdir())
    except OSError as error:
        yield _unreadable(folder, error)
        return
    for child in children:
        if child.is_dir() and not child.is_symlink():  # a link may lead back here
            yield from _folder(child)
        elif child.is_file():
            yield from _file(child, named=False)
        else:  # a pipe would wait for ever
            yield Skipped(spelled(child))


def _file(path: Path, *, named: bool) -> Iterator[Source | Skipped]:
    name = path.name.lower()
    if not name.endswith((*PAGE_ENDINGS, ".gz", ".warc")):
        if named:
            yield _failed(path, ErrorCode.UNREADABLE_FILE, _missing_or_unknown(path))
        else:
            yield Skipped(spelled(path))
        return
    try:
        with path.open("rb") as stream:
            if name.endswith(WARC_ENDINGS):
                yield from _warc(path, stream)
            elif name.endswith(".gz"):
                yield _page(spelled(path), gzip.GzipFile(fileobj=stream))
            else:
                yield _page(spelled(path), stream)
    except OSError as error:
        yield _unreadable(path, error)


def _page(name: str, stream: io.BufferedIOBase) -> Source:
    try:
        raw = _read(stream)
    except (EOFError, gzip.BadGzipFile, zlib.error) as error:
        return _failed(name, ErrorCode.DAMAGED_ARCHIVE, f"The gzip data is damaged ({error}). Fetch the file again.")
    if len(raw) > MAX_BYTES:
        return _failed(name, ErrorCode.TOO_LARGE,
                       f"The page is larger than {MAX_BYTES // 1024 // 1024} MiB. Is it a page of news?")
    return Source(name, raw)


def _read(stream: io.BufferedIOBase) -> bytes:
    """Return what the stream holds, one byte over the bound at most. A stream may give less than it is asked for."""
    raw = bytearray()
    while len(raw) <= MAX_BYTES and (part := stream.read(MAX_BYTES + 1 - len(raw))):
        raw += part
    return bytes(raw)


def _warc(path: Path, stream: io.BufferedIOBase) -> Iterator[Source | Skipped]:
    try:
        for number, record in enumerate(ArchiveIterator(stream), 1):
            if record.rec_type == "response":
                yield _response(record, f"{spelled(path)}#{number}")
    except (ArchiveLoadFailed, EOFError, ValueError, zlib.error) as error:
        yield _failed(path, ErrorCode.DAMAGED_ARCHIVE,
                      f"The WARC is damaged ({error}). What stands before the damage was read; fetch the file again.")


def _response(record, place: str) -> Source | Skipped:
    url = record.rec_headers.get_header("WARC-Target-URI")
    if url and not is_address(url):
        url = None
    kind = (record.http_headers and record.http_headers.get_header("Content-Type") or "text/html").lower()
    status = record.http_headers and record.http_headers.get_statuscode() or "200"
    if not kind.startswith(("text/", "application/xhtml")) or not status.startswith("2"):
        return Skipped(url or place)
    page = _page(url or place, record.content_stream())
    return Source(page.name, page.raw, url, _time(record.rec_headers.get_header("WARC-Date")), page.error)


def _time(text: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(text) if text else None
    except ValueError:
        return None


def _missing_or_unknown(path: Path) -> str:
    if not path.exists():
        return "There is no such file or folder. Check the path."
    return f"Only {' '.join((*PAGE_ENDINGS, '.gz', '.warc'))} files are read. Rename it if it is one of these."


def _unreadable(path: Path, error: OSError) -> Source:
    if isinstance(error, FileNotFoundError):
        return _failed(path, ErrorCode.UNREADABLE_FILE, _missing_or_unknown(path))
    return _failed(path, ErrorCode.UNREADABLE_FILE, f"It cannot be read ({error.strerror}). Check its permissions.")


def _failed(path: Path | str, code: ErrorCode, message: str) -> Source:
    return Source(spelled(path), error=PageError(code, message))
