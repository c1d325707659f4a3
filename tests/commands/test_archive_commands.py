"""`load_gazetteer`, `resettle`, `verify_evidence` and `dump` as a person calls them."""
import io
import json

import pytest
from django.core.management import CommandError, call_command

from articles.models import Meeting, Reading
from articles.records import Evidence, Record
from articles.verify import problems
from tests.archive import OTHER_TALKS, SAME_TALKS, TALKS, read

pytestmark = [pytest.mark.slow, pytest.mark.django_db]


def run(*args):
    out = io.StringIO()
    try:
        call_command(*args, stdout=out)
    except SystemExit as stop:
        return stop.code, out.getvalue()
    return 0, out.getvalue()


@pytest.fixture
def archive(db):
    read(TALKS, SAME_TALKS, OTHER_TALKS)


def test_load_gazetteer_tells_what_it_wrote(no_gazetteer):
    assert "0 written" not in run("load_gazetteer")[1]
    assert "crossings: 0 written, units: 0 written" in run("load_gazetteer")[1]


def test_resettle_changes_nothing(archive):
    assert run("resettle") == (0, "0 changed\n")


def test_resettle_mends_and_tells(archive):
    Meeting.objects.filter(lead__article__body__contains="Chi Ma").update(place="nơi khác")
    assert run("resettle") == (1, "1 changed\n")
    assert run("resettle") == (0, "0 changed\n")


def test_evidence_of_the_archive_is_true(archive):
    status, out = run("verify_evidence", "--strict")
    assert (status, out) == (0, f"{Reading.objects.count()} readings, 0 faults\n")


@pytest.mark.parametrize(("change", "strict", "says"), [
    ({"evidence": []}, False, "no evidence"),
    ({"evidence": [{"start": 0, "end": 4, "text": "Ngay"}]}, False, "is not 'Ngay'"),
    ({"evidence": [{"in": "images.7.caption", "start": 0, "end": 4, "text": "Ngày"}]}, False, "is not 'Ngày'"),
    ({"value": {"value": 999, "qualifier": None}}, True, "do not tell it"),
])
def test_false_evidence_is_told(archive, change, strict, says):
    reading = Reading.objects.filter(field="statistic").first()
    for name, value in change.items():
        setattr(reading, name, value)
    reading.save()
    status, out = run("verify_evidence", *(["--strict"] if strict else []))
    assert status == 1
    assert says in out
    assert out.endswith(" 1 faults\n")


@pytest.mark.parametrize(("field", "value"), [
    ("date", "2024-11-30"),
    ("unit", {"country": "VN", "kind": "border_post", "place": "Pha Long", "name": "x", "id": None}),
    ("place", {"name": "Pha Long", "id": None}),
])
def test_strict_reads_each_span(archive, field, value):
    reading = Reading.objects.filter(field=field).first()
    reading.value = value
    reading.save()
    assert run("verify_evidence")[0] == 0
    assert run("verify_evidence", "--strict")[0] == 1


@pytest.mark.parametrize(("value", "faults"), [
    ("2024-10-03", 0), ("2024-10-02", 0), ("2024-10-01", 1), ("2024", 0), ("2023", 1)])
def test_today_is_told_by_the_day_of_publication(value, faults):
    record = Record("bai.html", published="2024-10-03", body="Sáng nay, hai đồn gặp nhau.")
    assert len(list(problems(record, "date", value, [Evidence(0, 8, "Sáng nay")], strict=True))) == faults


@pytest.mark.parametrize(("value", "spans", "faults"), [
    ("2024-05-12", ("12 tháng Năm",), 0),
    ("2024-05-13", ("12 tháng Năm",), 1),
    ("2024-06-12", ("12 tháng 5",), 1),
    ("2024-07-01", ("Sáng hôm sau", "30/6"), 0),
    ("2024-07-04", ("2 ngày sau", "2 tháng 7"), 0),
    ("2024-08-01", ("Sáng hôm sau", "30/6"), 1),
    ("2024-07-01", ("30/6", "29/6"), 1),
])
def test_a_month_in_words_and_a_day_told_by_another(value, spans, faults):
    body = " ".join(spans)
    evidence = [Evidence(body.index(span), body.index(span) + len(span), span) for span in spans]
    assert len(list(problems(Record("bai.html", body=body), "date", value, evidence, strict=True))) == faults


def test_dump_is_one_object_a_line(archive):
    rows = [json.loads(line) for line in run("dump", "--canonical")[1].splitlines()]
    assert [row["is"] for row in rows] == ["article"] * 3 + ["meeting"] * 2


def test_dump_without_its_form_is_wrong_use():
    with pytest.raises(CommandError) as error:
        call_command("dump")
    assert error.value.returncode == 2
