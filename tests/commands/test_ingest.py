"""`ingest` as a person calls it: what it prints, its exit status, and what bad input gets."""
import gzip
import io
import json
import os
import random
import string

import pytest
from django.core.management import CommandError, call_command
from django.db import OperationalError

from articles import store
from articles.models import Article, Meeting, Run, Snapshot
from tests.archive import OTHER_TALKS, TALKS

pytestmark = [pytest.mark.slow, pytest.mark.django_db]
ENGLISH = "The two border posts met on Monday and agreed to meet again. " * 20


def ingest(*args, **options):
    """Return (exit status, stdout, stderr)."""
    out, err = io.StringIO(), io.StringIO()
    try:
        call_command("ingest", *map(str, args), stdout=out, stderr=err, **options)
        status = 0
    except SystemExit as stop:
        status = stop.code
    except CommandError as error:
        status = error.returncode
        err.write(str(error))
    return status, out.getvalue(), err.getvalue()


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "a.txt").write_text(TALKS)
    (tmp_path / "b.txt.gz").write_bytes(gzip.compress(OTHER_TALKS.encode()))
    (tmp_path / "notes.json").write_text("{}")
    return tmp_path


def test_dry_run_prints_a_record_for_each_page_and_writes_nothing(folder):
    status, out, err = ingest(folder, "--dry-run", "--format", "jsonl")
    records = [json.loads(line) for line in out.splitlines()]
    assert [record["source"] for record in records] == [f"{folder}/a.txt", f"{folder}/b.txt.gz"]
    assert records[0]["meetings"][0]["date"] == "2024-10-12"
    assert (status, err) == (0, "2 read, 1 skipped, 0 failed\n")
    assert not Snapshot.objects.exists()


def test_dry_run_without_a_gazetteer_says_that_it_reads_with_the_packaged_one(no_gazetteer, folder):
    status, out, err = ingest(folder, "--dry-run", "--format", "jsonl")
    assert status == 0
    assert "packaged" in err
    assert len(out.splitlines()) == 2


def test_dry_run_without_a_database(folder, monkeypatch):
    def down():
        raise OperationalError("connection refused")

    monkeypatch.setattr("articles.store.current", down)
    status, out, err = ingest(folder, "--dry-run", "--format", "jsonl")
    assert (status, len(out.splitlines())) == (0, 2)
    assert "packaged" in err


def test_pages_are_stored_and_a_second_run_changes_nothing(folder):
    status, out, err = ingest(folder)
    assert (status, err) == (0, "2 new, 1 skipped, 0 failed\n")
    assert f"new: {folder}/a.txt" in out
    assert Meeting.objects.count() == 2
    assert ingest(folder)[2] == "2 unchanged, 1 skipped, 0 failed\n"
    assert Run.objects.first().counts == {"unchanged": 2, "skipped": 1}


def test_workers_give_the_same_in_the_same_order(folder):
    alone = ingest(folder, "--dry-run", "--format", "jsonl")
    assert ingest(folder, "--dry-run", "--format", "jsonl", "--jobs", "2") == alone


def test_bad_pages_cost_only_themselves(folder):
    (folder / "empty.html").write_bytes(b"")
    (folder / "picture.html").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    (folder / "english.txt").write_text(ENGLISH)
    (folder / "links.html").write_text(f"<html><body><ul>{'<li><a href=/x>Tin</a></li>' * 30}</ul></body></html>")
    status, _, err = ingest(folder)
    lines = err.splitlines()
    assert status == 1
    assert lines[-1] == "2 new, 1 skipped, 4 failed"
    codes = {line.split(": ")[1].removeprefix(f"{folder}/"): line.split(": ")[2] for line in lines[:-1]}
    assert codes == {"empty.html": "empty", "picture.html": "binary", "english.txt": "unsupported_language",
                     "links.html": "no_article"}
    # Nothing is lost: the bytes are kept, with the code.
    assert Snapshot.objects.count() == 6
    assert set(Article.objects.exclude(error_code=None).values_list("error_code", flat=True)) == set(codes.values())


def test_ten_megabytes_of_one_line(tmp_path):
    (tmp_path / "line.txt").write_bytes(b"bien gioi " * 1024 * 1024)
    status, _, err = ingest(tmp_path)
    assert status == 1
    assert err.splitlines()[-1] == "1 failed"


def test_missing_path_is_told_and_the_rest_goes_on(folder):
    status, _, err = ingest(folder / "nowhere", folder / "a.txt")
    assert status == 1
    assert "unreadable_file: There is no such file or folder" in err
    assert err.splitlines()[-1] == "1 new, 1 failed"


@pytest.mark.parametrize("arguments", [(), ("--stored", "--dry-run"), ("--limit", "0", "x"), ("--jobs", "0", "x")])
def test_wrong_use(arguments):
    assert ingest(*arguments)[0] == 2


def test_limit(folder):
    assert ingest(folder, "--limit", "1")[2] == "1 new, 0 failed\n"


def test_database_that_is_down_gets_one_line(folder, monkeypatch):
    def down():
        raise OperationalError("connection refused\nIs the server running?")

    monkeypatch.setattr("articles.store.current", down)
    status, _, err = ingest(folder)
    assert status == 1
    assert err.splitlines()[-1].startswith("database_down: The database does not answer (connection refused)")


def test_database_without_a_gazetteer(no_gazetteer, folder):
    status, _, err = ingest(folder)
    assert (status, err) == (1, "gazetteer_missing: The database has no gazetteer. Run: manage.py load_gazetteer")


def test_database_that_goes_down_on_the_way_leaves_whole_pages(folder, monkeypatch):
    real = store.save

    def save(snapshot, record, *args):
        if "Chi Ma" in record.body:
            raise OperationalError("terminating connection")
        return real(snapshot, record, *args)

    monkeypatch.setattr("articles.store.save", save)
    status, _, err = ingest(folder)
    assert status == 1
    assert "1 new, 0 failed" in err
    assert Meeting.objects.count() == 1
    monkeypatch.undo()
    assert ingest(folder)[2] == "1 new, 1 unchanged, 1 skipped, 0 failed\n"


def test_interruption_leaves_whole_pages_and_a_summary(folder, monkeypatch):
    real = store.save

    def save(snapshot, record, *args):
        if "Chi Ma" in record.body:
            raise KeyboardInterrupt
        return real(snapshot, record, *args)

    monkeypatch.setattr("articles.store.save", save)
    status, _, err = ingest(folder)
    assert (status, err) == (130, "1 new, 0 failed\n")
    assert Meeting.objects.count() == 1


def test_error_that_nobody_foresaw_is_a_failed_page(folder, monkeypatch, caplog):
    def extract(*args, **options):
        raise ZeroDivisionError

    monkeypatch.setattr("articles.ingest.extract", extract)
    status, _, err = ingest(folder)
    assert status == 1
    assert "internal: The reader failed (ZeroDivisionError)" in err
    assert Snapshot.objects.count() == 2


def test_record_that_cannot_be_stored_is_a_failed_page(folder, monkeypatch, caplog):
    real = store.save

    def save(snapshot, record, *args):
        if "Chi Ma" in record.body:
            raise ValueError("too strange")
        return real(snapshot, record, *args)

    monkeypatch.setattr("articles.store.save", save)
    assert ingest(folder)[2].splitlines()[-1] == "1 new, 1 skipped, 1 failed"


def test_a_host_that_cannot_be_is_no_outlet(tmp_path):
    page = "".join(f"<p>{paragraph}</p>" for paragraph in TALKS.split("\n\n"))
    (tmp_path / "a.html").write_text(f"<link rel=canonical href='https://{'x' * 300}.example/1'>{page}")
    assert ingest(tmp_path)[2].splitlines()[-1] == "1 new, 0 failed"
    assert Article.objects.get().outlet is None


def test_names_and_addresses_that_no_database_holds_stop_no_run(folder):
    address = "https://bao.example/" + "".join(random.Random(1).choices(string.ascii_letters, k=6000))
    page = "".join(f"<p>{paragraph}</p>" for paragraph in TALKS.split("\n\n"))
    (folder / os.fsdecode(b"b\xe9.html")).write_text(f"<link rel=canonical href='{address}'>{page}", encoding="utf-8")
    assert ingest(folder, folder / os.fsdecode(b"\xe9.html"))[2].splitlines()[-1] == "3 new, 1 skipped, 1 failed"
    assert Article.objects.get(snapshot__sightings__source__endswith="b\\xe9.html").url is None


def test_stored_pages_are_read_again_by_a_new_core(folder, monkeypatch):
    ingest(folder)
    assert ingest("--stored")[2] == "0 failed\n"
    monkeypatch.setattr("articles.store.pages.CORE_VERSION", "next")
    assert ingest("--stored")[2] == "2 unchanged, 0 failed\n"
    assert set(Article.objects.values_list("core_version", flat=True)) == {"next"}
