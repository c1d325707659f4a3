"""The database refuses what cannot be: each constraint, with one row for each way to break it."""
import datetime
from typing import Any

import pytest
from django.apps import apps
from django.contrib.auth import get_user_model
from django.db import IntegrityError, connection, models, transaction
from django.db.models import F

from articles import store
from articles.models import (
    Article,
    Attendance,
    Award,
    Crossing,
    CrossingPair,
    Edit,
    Meeting,
    MeetingMechanism,
    MeetingPair,
    Name,
    PairStatus,
    Participation,
    Reading,
    Report,
    Sighting,
    Snapshot,
    Statistic,
    Unit,
)
from articles.models.fields import VocabularyField, new_public_id
from articles.vocabulary import AwardKind, ErrorCode, MeetingState
from tests.archive import editor
from tests.factories import store_page

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

TABLES = list(apps.get_app_config("articles").get_models())
LISTED = [(table, field.name) for table in TABLES for field in table._meta.concrete_fields
          if isinstance(field, VocabularyField)]
NOW = datetime.datetime(2024, 11, 1, tzinfo=datetime.UTC)

# The constraint, a table, and what breaks it in a row that is right. A table stands for its first row.
BROKEN: list[tuple[str, type[models.Model], dict[str, Any]]] = [
    ("article_error_or_language", Article, {"language": None}),
    ("article_error_or_language", Article, {"error_code": ErrorCode.EMPTY, "counts": False}),
    ("article_error_or_language", Article, {"error_code": ErrorCode.EMPTY, "language": None, "counts": True}),
    ("attendance_meeting_or_article", Attendance, {"meeting": None}),
    ("attendance_meeting_or_article", Attendance, {"article": Article}),
    ("crossing_coordinates_on_earth", Crossing, {"longitude": 181, "latitude": 22}),
    ("crossing_coordinates_on_earth", Crossing, {"longitude": -181, "latitude": 22}),
    ("crossing_coordinates_on_earth", Crossing, {"longitude": 106, "latitude": 91}),
    ("crossing_coordinates_on_earth", Crossing, {"longitude": 106, "latitude": -91}),
    ("crossing_coordinates_on_earth", Crossing, {"longitude": 106, "latitude": None}),
    ("crossing_coordinates_on_earth", Crossing, {"longitude": None, "latitude": 22}),
    ("edit_has_reason", Edit, {"reason": ""}),
    ("edit_report_or_article", Edit, {"report": None}),
    ("edit_report_or_article", Edit, {"article": Article}),
    ("meeting_date_whole", Meeting, {"date": None}),
    ("meeting_date_whole", Meeting, {"date_precision": None}),
    ("meeting_date_whole", Meeting, {"date_first": None}),
    ("meeting_date_whole", Meeting, {"date_last": None}),
    ("meeting_date_whole", Meeting, {"date": None, "date_precision": None, "date_first": None, "date_last": None,
                                     "date_end": "2024-10-13"}),
    ("meeting_date_last_not_before_date_first", Meeting, {"date_last": datetime.date(2024, 10, 11)}),
    ("meeting_period_whole", Meeting, {"period": None}),
    ("meeting_period_whole", Meeting, {"period_first": None}),
    ("meeting_period_whole", Meeting, {"period": None, "period_first": None}),
    ("meeting_period_last_not_before_period_first", Meeting, {"period_last": datetime.date(2024, 6, 30)}),
    ("meeting_review_whole", Meeting, {"state": MeetingState.REVIEWED}),
    ("meeting_review_whole", Meeting, {"state": MeetingState.REVIEWED, "reviewed_by": get_user_model()}),
    ("meeting_review_whole", Meeting, {"state": MeetingState.REVIEWED, "reviewed_at": NOW}),
    ("meeting_review_whole", Meeting, {"reviewed_by": get_user_model()}),
    ("meeting_review_whole", Meeting, {"reviewed_at": NOW}),
    ("meeting_withdrawn_says_why", Meeting, {"state": MeetingState.WITHDRAWN}),
    ("meeting_withdrawn_says_why", Meeting, {"withdrawn_reason": "told of another border"}),
    ("name_unit_or_crossing", Name, {"unit": None, "crossing": None}),
    ("name_unit_or_crossing", Name, {"unit": Unit, "crossing": Crossing}),
    ("pair_of_two", CrossingPair, {"second": F("first")}),
    ("participation_count_positive", Participation, {"count": 0}),
    ("reading_report_or_article", Reading, {"report": None}),
    ("reading_report_or_article", Reading, {"article": Article}),
    ("report_by_hand_has_no_place", Report, {"article": None}),
    ("statistic_meeting_or_article", Statistic, {"meeting": None}),
    ("statistic_meeting_or_article", Statistic, {"article": Article}),
    ("statistic_not_negative", Statistic, {"value": -1}),
    ("statistic_period_whole", Statistic, {"period": None}),
    ("statistic_period_whole", Statistic, {"period_first": None}),
    ("statistic_period_whole", Statistic, {"period": None, "period_first": None}),
    ("statistic_period_last_not_before_period_first", Statistic, {"period_last": datetime.date(2024, 6, 30)}),
]

# The constraint, a table, what its first row is made to be, and in what its copy differs.
TWICE: list[tuple[str, type[models.Model], dict[str, Any], dict[str, Any]]] = [
    ("attendance_place_in_article", Attendance, {"meeting": None, "article": Article}, {}),
    ("attendance_place_in_meeting", Attendance, {}, {}),
    ("award_place", Award, {}, {"kind": AwardKind.OUTSTANDING_PARTY_MEMBER}),
    ("meeting_mechanism_once", MeetingMechanism, {}, {"n": 9}),
    ("meeting_pair_place", MeetingPair, {}, {}),
    ("name_once_for_crossing", Name, {"unit": None, "crossing": Crossing, "text": "Suối Mây"}, {}),
    ("name_once_for_unit", Name, {"unit": Unit, "crossing": None, "text": "Suối Mây"}, {}),
    ("pair_status_once", PairStatus, {"valid_from": "1999"}, {}),
    ("pair_status_once_undated", PairStatus, {"valid_from": None}, {}),
    ("participation_once", Participation, {}, {"n": 9}),
    ("participation_place", Participation, {}, {"unit": Unit}),
    ("reading_once_of_article", Reading, {"report": None, "article": Article}, {}),
    ("reading_once_of_report", Reading, {}, {}),
    ("report_once_on_page", Report, {}, {"public_id": new_public_id}),
    ("sighting_once", Sighting, {"fetched": NOW}, {}),
    ("sighting_once_undated", Sighting, {}, {}),
    ("statistic_place_in_article", Statistic, {"meeting": None, "article": Article}, {}),
    ("statistic_place_in_meeting", Statistic, {}, {}),
]


@pytest.fixture(autouse=True)
def archive():
    """A row in every table."""
    store_page()
    meeting = Meeting.objects.get()
    Award.objects.create(meeting=meeting, n=0, kind=AwardKind.FRIENDSHIP_AMBASSADOR)
    Edit.objects.create(report=meeting.lead, field="meeting", action="confirm", reason="compared", by=editor())


def row_of(table: type[models.Model]):
    return table.objects.order_by("pk").first()


def made(values: dict[str, Any]) -> dict[str, Any]:
    return {name: (row_of(value) if isinstance(value, type) else value() if callable(value) else value)
            for name, value in values.items()}


def change(table: type[models.Model], values: dict[str, Any]) -> None:
    assert table.objects.filter(pk=row_of(table).pk).update(**values) == 1


@pytest.mark.parametrize(("constraint", "table", "values"), BROKEN)
def test_a_broken_row_is_refused(constraint, table, values):
    with pytest.raises(IntegrityError, match=rf"\b{constraint}\b"), transaction.atomic():
        change(table, made(values))


@pytest.mark.parametrize(("constraint", "table", "values", "other"), TWICE)
def test_a_row_stands_once(constraint, table, values, other):
    if values:
        change(table, made(values))
    copy = row_of(table)
    copy.pk = None
    for name, value in made(other).items():
        setattr(copy, name, value)
    # SQLite does not name a broken constraint of this kind.
    said = rf"\b{constraint}\b" if connection.vendor == "postgresql" else "UNIQUE constraint failed"
    with pytest.raises(IntegrityError, match=said), transaction.atomic():
        table.objects.bulk_create([copy])


@pytest.mark.parametrize(("table", "column"), LISTED)
def test_a_closed_list_is_closed(table, column):
    with pytest.raises(IntegrityError, match=rf"\b\w+_{column}_known\b"), transaction.atomic():
        change(table, {column: "?"})


def test_every_constraint_is_broken_here():
    known = {constraint.name for table in TABLES for constraint in table._meta.constraints
             if not constraint.name.endswith("_known")}
    assert known == {constraint for constraint, *_ in (*BROKEN, *TWICE)}


def test_one_article_of_one_page():
    with pytest.raises(IntegrityError), transaction.atomic():
        Article.objects.create(snapshot=Snapshot.objects.get(), record={}, language="vi")


def test_an_edit_is_never_changed_and_never_deleted():
    edit = Edit.objects.get()
    with pytest.raises(TypeError):
        edit.save()
    with pytest.raises(TypeError):
        edit.delete()


def test_a_page_with_edits_cannot_be_deleted():
    store.confirm(editor(), Meeting.objects.get(), "compared")
    with pytest.raises(models.ProtectedError):
        Report.objects.all().delete()
