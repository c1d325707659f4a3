"""The whole way from sample pages to meetings, through the commands, as `make demo` goes it."""
import pytest
from django.conf import settings
from django.core.management import call_command

from articles.models import Article, Meeting, Reading
from articles.vocabulary import Measure, MeetingKind, Metric

FIXTURES = str(settings.BASE_DIR / "fixtures")


@pytest.fixture
def archive(db):
    call_command("load_gazetteer", verbosity=0)
    call_command("ingest", FIXTURES, verbosity=0)


@pytest.mark.slow
def test_the_sample_pages_become_an_archive(archive, capsys):
    assert Article.objects.count() == 17
    assert Article.objects.filter(relevant=False).count() == 1
    assert {kind: Meeting.objects.filter(kind=kind).count() for kind in MeetingKind} == {
        MeetingKind.PERIODIC_TALKS: 4, MeetingKind.AD_HOC_TALKS: 1, MeetingKind.REVIEW: 1, MeetingKind.TWINNING: 1,
        MeetingKind.VISIT: 1, MeetingKind.EXCHANGE: 1, MeetingKind.JOINT_PATROL: 2, MeetingKind.HANDOVER: 1}
    assert sorted(meeting.date for meeting in Meeting.objects.all() if meeting.reports.count() == 2) == [
        "2024-10-11", "2025-01-15", "2025-03-06"]
    # Two newspapers count the people handed over differently: both figures are kept.
    disputed = Meeting.objects.get(date="2024-10-11").statistics.filter(disputed=True)
    assert sorted((row.metric, row.unit, row.value) for row in disputed) == [
        (Metric.HANDOVER, Measure.PERSON, 29), (Metric.HANDOVER, Measure.PERSON, 31)]

    readings = set(Reading.objects.values_list("pk", flat=True))
    call_command("ingest", FIXTURES)
    assert "17 unchanged" in "".join(capsys.readouterr())
    assert set(Reading.objects.values_list("pk", flat=True)) == readings
    call_command("verify_evidence", "--strict")
