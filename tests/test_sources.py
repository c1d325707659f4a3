"""PATHs to bytes: every kind of input, and what each kind of bad input says."""
import gzip
import io
import os
from datetime import UTC, datetime

import pytest

from articles import sources
from articles.sources import Skipped, Source, read_sources
from articles.vocabulary import ErrorCode


def read(*paths):
    return list(read_sources([str(path) for path in paths]))


def warc_bytes(*responses, compress=True):
    """A WARC of response records, as the standard lays them out; each its own gzip member."""
    parts = []
    for url, status, kind, body in responses:
        content = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n\r\n".encode() + body
        head = (f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2025-01-02T03:04:05Z\r\n"
                f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(content)}\r\n\r\n")
        parts.append(head.encode() + content + b"\r\n\r\n")
    return b"".join(map(gzip.compress, parts) if compress else parts)


def test_folder_is_read_in_sorted_order_and_other_files_are_skipped(tmp_path):
    (tmp_path / "b").mkdir()
    for name in ("z.txt", "b/a.html", "a.htm", "notes.json"):
        (tmp_path / name).write_bytes(name.encode())
    (tmp_path / "c.html.gz").write_bytes(gzip.compress(b"c"))
    found = read(tmp_path)
    assert [source.name.removeprefix(f"{tmp_path}/") for source in found] == [
        "a.htm", "b/a.html", "c.html.gz", "notes.json", "z.txt"]
    assert [getattr(source, "raw", None) for source in found] == [b"a.htm", b"b/a.html", b"c", None, b"z.txt"]
    assert isinstance(found[3], Skipped)


@pytest.mark.parametrize("compress", [True, False])
def test_warc_gives_its_response_records(tmp_path, compress):
    path = tmp_path / ("crawl.warc.gz" if compress else "crawl.warc")
    path.write_bytes(warc_bytes(("https://bao.example/1", "200 OK", "text/html", b"<p>one"),
                                ("https://bao.example/x.png", "200 OK", "image/png", b"\x89PNG"),
                                ("https://bao.example/gone", "404 Not Found", "text/html", b"gone"), compress=compress))
    moment = datetime(2025, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert read(path) == [Source("https://bao.example/1", b"<p>one", "https://bao.example/1", moment),
                          Skipped("https://bao.example/x.png"), Skipped("https://bao.example/gone")]


@pytest.mark.parametrize("url", ["https://bao.example/" + "x" * 1000, "https://bao.example/\0"])
def test_warc_record_whose_address_is_none_is_named_by_its_place(tmp_path, url):
    path = tmp_path / "crawl.warc"
    path.write_bytes(warc_bytes((url, "200 OK", "text/html", b"<p>one"), compress=False))
    assert [(source.name, source.url) for source in read(path)] == [(f"{path}#1", None)]


def test_file_name_that_is_no_text_is_spelled_out(tmp_path):
    (tmp_path / os.fsdecode(b"b\xe9.html")).write_bytes(b"one")
    (tmp_path / os.fsdecode(b"b\xe9.json")).write_bytes(b"two")
    assert [source.name for source in read(tmp_path)] == [f"{tmp_path}/b\\xe9.html", f"{tmp_path}/b\\xe9.json"]


def test_standard_input(monkeypatch):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"a page")))
    assert read("-") == [Source("-", b"a page")]


def test_damaged_warc_gives_what_stands_before_the_damage(tmp_path):
    path = tmp_path / "crawl.warc.gz"
    whole = warc_bytes(("https://bao.example/1", "200 OK", "text/html", b"<p>one"))
    path.write_bytes(whole + whole[:60])
    first, second = read(path)
    assert first.raw == b"<p>one"
    assert second.error.code is ErrorCode.DAMAGED_ARCHIVE


def test_warc_that_is_none(tmp_path):
    path = tmp_path / "crawl.warc"
    path.write_bytes(b"this is no archive\n" * 20)
    assert [source.error.code for source in read(path)] == [ErrorCode.DAMAGED_ARCHIVE]


def test_damaged_gzip(tmp_path):
    path = tmp_path / "page.html.gz"
    path.write_bytes(gzip.compress(os.urandom(5000))[:4000])
    assert read(path)[0].error.code is ErrorCode.DAMAGED_ARCHIVE


@pytest.mark.parametrize(("name", "says"), [("nowhere", "no such"), ("picture.png", "Only .html")])
def test_named_path_that_cannot_be_read_is_an_error(tmp_path, name, says):
    if name == "picture.png":
        (tmp_path / name).write_bytes(b"\x89PNG")
    error = read(tmp_path / name)[0].error
    assert error.code is ErrorCode.UNREADABLE_FILE
    assert says in error.message


def test_missing_page_with_a_pages_ending(tmp_path):
    assert "no such" in read(tmp_path / "page.html")[0].error.message


def test_page_too_large_is_not_read_to_its_end(tmp_path, monkeypatch):
    monkeypatch.setattr(sources, "MAX_BYTES", 100)
    (tmp_path / "bomb.html.gz").write_bytes(gzip.compress(b"x" * 101))
    (tmp_path / "page.html").write_bytes(b"x" * 100)
    first, second = read(tmp_path)
    assert (first.raw, first.error.code) == (b"", ErrorCode.TOO_LARGE)
    assert second.error is None


def test_unreadable_file_is_told_and_the_rest_goes_on(tmp_path, monkeypatch):
    for name in ("a.html", "b.html"):
        (tmp_path / name).write_bytes(b"x")

    def refuse(path, *args):
        if path.name == "a.html":
            raise PermissionError(13, "Permission denied")
        return io.FileIO(path)

    monkeypatch.setattr("pathlib.Path.open", refuse)
    first, second = read(tmp_path)
    assert first.error.code is ErrorCode.UNREADABLE_FILE
    assert "permissions" in first.error.message
    assert second.raw == b"x"


def test_unreadable_folder_is_told(tmp_path, monkeypatch):
    def refuse(path):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("pathlib.Path.iterdir", refuse)
    assert read(tmp_path)[0].error.code is ErrorCode.UNREADABLE_FILE


def test_pipes_and_links_to_folders_are_skipped(tmp_path):
    os.mkfifo(tmp_path / "pipe.html")
    (tmp_path / "loop").symlink_to(tmp_path)
    assert [type(source) for source in read(tmp_path)] == [Skipped, Skipped]
