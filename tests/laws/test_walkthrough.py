"""One story through the laws: two pages of one meeting, an editor, a changed core, a merge and a split."""
from dataclasses import replace
from itertools import permutations

import pytest
from django.db import transaction

from articles import canonical, ingest, store
from articles.models import Edit, Meeting, Reading, Report, Statistic
from articles.records import Record
from articles.slots import FigureSlot
from articles.vocabulary import Country, EditAction, Field, Measure, MeetingState, Metric
from tests.archive import OTHER_TALKS, SAME_TALKS, TALKS, editor, read

PERSONS = FigureSlot(Metric.HANDOVER, Measure.PERSON, Country.CN, Country.VN, None, "2024-Q3")
pytestmark = [pytest.mark.django_db, pytest.mark.slow]


def persons(meeting):
    rows = Statistic.objects.filter(meeting=meeting, metric=Metric.HANDOVER, unit=Measure.PERSON)
    return [(row.value, row.disputed) for row in rows]


def set_persons(report, was, value):
    said = store.Said(Field.STATISTIC, str(PERSONS), EditAction.SET, {"value": value, "qualifier": None},
                      {"value": was, "qualifier": None})
    store.edit(editor(), report, said, "Theo biên bản hội đàm.")


def changed_core(monkeypatch, change):
    """Let the core read pages otherwise from now on, as its next version might."""
    real = ingest.extract

    def extract(*args, **options) -> Record:
        return change(real(*args, **options))

    monkeypatch.setattr("articles.ingest.extract", extract)
    monkeypatch.setattr("articles.store.pages.CORE_VERSION", "next")


def test_story(monkeypatch):
    read(TALKS)
    meeting = Meeting.objects.get()
    assert persons(meeting) == [(57, False)]

    # A second page in other words, with another figure: one meeting, both figures shown.
    read(SAME_TALKS)
    meeting = Meeting.objects.get()
    first, second = Report.objects.order_by("pk")
    assert meeting.lead == first
    assert set(meeting.reports.all()) == {first, second}
    assert persons(meeting) == [(57, True), (59, True)]
    assert meeting.disputed

    # An editor decides; both pages' readings are kept.
    set_persons(second, 57, 59)
    assert persons(meeting) == [(59, False)]
    values = Reading.objects.filter(field=Field.STATISTIC, slot=str(PERSONS)).values_list("value__value", flat=True)
    assert sorted(values) == [57, 59]

    # A changed core reads the first page otherwise: the edit stands, and no report is lost.
    changed_core(monkeypatch, lambda record: replace(record, statistics=tuple(
        replace(row, value=58) if row.value == 57 else row for row in record.statistics)))
    assert [done.outcome for done in read(TALKS)] == ["changed"]
    assert persons(Meeting.objects.get()) == [(59, False)]
    assert set(Report.objects.all()) == {first, second}

    # Another meeting of that day is merged with it, then parted again.
    read(OTHER_TALKS)
    other = Meeting.objects.exclude(pk=meeting.pk).get()
    third = other.lead
    store.join(editor(), first, third, "Một cuộc họp.")
    merged = Meeting.objects.get()
    assert merged.lead == first
    assert merged.reports.count() == 3
    assert persons(merged)[0] == (59, False)
    store.part(editor(), first, third, "Hai cuộc họp.")
    assert {m.lead: m.reports.count() for m in Meeting.objects.all()} == {first: 2, third: 1}
    assert persons(Meeting.objects.get(lead=first)) == [(59, False)]
    assert persons(Meeting.objects.get(lead=third)) == [(5, False)]

    assert Edit.objects.count() == 3
    assert store.resettle(store.current()) == 0


def test_dump_does_not_depend_on_the_order():
    dumps = []
    for pages in permutations([TALKS, SAME_TALKS, OTHER_TALKS]):
        with transaction.atomic():
            read(*pages)
            report = Report.objects.get(article__body__startswith="Ngày 12/10/2024, tại")
            set_persons(report, 57, 59)
            store.edit(editor(), report, store.Said(Field.MEETING, "", EditAction.CONFIRM), "Đã đối chiếu.")
            dumps.append(list(canonical.lines()))
            transaction.set_rollback(True)
    assert all(dump == dumps[0] for dump in dumps)
    assert any('"is": "edit"' in line for line in dumps[0])


def test_second_run_writes_nothing():
    read(TALKS, SAME_TALKS)
    before = list(canonical.lines())
    assert [done.outcome for done in read(TALKS, SAME_TALKS)] == ["unchanged", "unchanged"]
    assert list(canonical.lines()) == before


def test_edit_whose_place_was_lost_is_kept_and_told(monkeypatch):
    read(TALKS)
    report = Report.objects.get()
    set_persons(report, 57, 60)
    changed_core(monkeypatch, lambda record: replace(record, statistics=()))
    read(TALKS)
    settled = store.settled_of_reports([report])
    # The editor's word needs no page: it stands, or it is told to be lost; it never goes.
    standing = [row.value["value"] for row in settled.all(Field.STATISTIC)]
    assert standing == [60] or [edit.slot for edit in settled.lost] == [str(PERSONS)]
    assert Edit.objects.count() == 1


def test_account_that_goes_leaves_its_report_and_its_edits(monkeypatch):
    read(TALKS)
    report = Report.objects.get()
    set_persons(report, 57, 60)
    changed_core(monkeypatch, lambda record: replace(record, meetings=(), statistics=()))
    read(TALKS)
    report.refresh_from_db()
    assert report.n is None
    assert report.edits.count() == 1
    assert not Meeting.objects.exists()
    monkeypatch.undo()
    read(TALKS)  # the former core: the account takes its report over again
    report.refresh_from_db()
    assert report.n == 0
    assert persons(Meeting.objects.get()) == [(60, False)]


def test_rejected_value_does_not_come_back(monkeypatch):
    read(TALKS)
    report = Report.objects.get()
    said = store.Said(Field.STATISTIC, str(PERSONS), EditAction.REJECT, was={"value": 57, "qualifier": None})
    store.edit(editor(), report, said, "Số này của quý trước.")
    assert persons(report.meeting) == []
    changed_core(monkeypatch, lambda record: record)
    read(TALKS)
    assert persons(Meeting.objects.get()) == []


def test_review_and_withdrawal():
    read(TALKS)
    meeting = Meeting.objects.get()
    store.confirm(editor(), meeting, "Đã đối chiếu với biên bản.")
    meeting.refresh_from_db()
    assert (meeting.state, meeting.reviewed_by) == (MeetingState.REVIEWED, editor())
    store.withdraw(editor(), meeting, "Trang đã gỡ bài.")
    meeting.refresh_from_db()
    assert (meeting.state, meeting.withdrawn_reason) == (MeetingState.WITHDRAWN, "Trang đã gỡ bài.")
    assert not Meeting.objects.shown().exists()
    assert store.resettle(store.current()) == 0


def test_meeting_by_hand_meets_its_page():
    unit = {"country": "VN", "kind": "border_post", "place": "Móng Cái", "id": "vn-border-post-mong-cai",
            "name": "Đồn Biên phòng cửa khẩu quốc tế Móng Cái"}
    other = {"country": "CN", "kind": "inspection_station", "place": "Đông Hưng",
             "id": "cn-inspection-station-dong-hung", "name": "Trạm Đông Hưng"}
    facts = [store.Said(Field.KIND, "", EditAction.SET, "periodic_talks"),
             store.Said(Field.DATE, "", EditAction.SET, "2024-10-12"),
             store.Said(Field.UNIT, unit["id"], EditAction.SET, unit),
             store.Said(Field.UNIT, other["id"], EditAction.SET, other),
             store.Said(Field.STATISTIC, str(PERSONS), EditAction.SET, {"value": 61, "qualifier": None})]
    report = store.enter(editor(), facts, "Theo sổ trực của đồn.")
    assert persons(report.meeting) == [(61, False)]
    read(TALKS)
    meeting = Meeting.objects.get()
    assert meeting.reports.count() == 2
    assert (61, False) in persons(meeting)
    assert meeting.lead == report
    assert store.resettle(store.current()) == 0
