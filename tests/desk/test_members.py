"""Fields of a unit, an official, a pair or an award; and what other edits stand against."""
import pytest

from articles import store
from articles.models import CrossingPair, Edit, Meeting, Participation
from articles.vocabulary import EditAction, Field
from tests.archive import OTHER_TALKS, SAME_TALKS, TALKS, editor, read
from tests.desk.people import add, address, an_editor, correct

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


@pytest.fixture
def meeting():
    read(TALKS)
    return Meeting.objects.get()


def edits():
    return [(edit.field, edit.action, edit.was, edit.value) for edit in Edit.objects.order_by("pk")]


def test_rank_alone_is_one_edit_and_confirming_confirms_all(meeting):
    client = an_editor()
    told = {"name": "Lê Văn Thử", "rank": "Trung tá", "role": "", "country": "VN", "head": ""}
    add(client, meeting, Field.PERSON, told)
    before = Edit.objects.count()
    correct(client, meeting, Field.PERSON, told | {"rank": "Thượng tá", "head": "no"})
    assert edits()[before:] == [("person.rank", "set", "Trung tá", "Thượng tá"),
                                ("person.head_of_delegation", "set", None, False)]
    person = meeting.attendances.get()
    assert (person.rank, person.head_of_delegation) == ("Thượng tá", False)
    before = Edit.objects.count()
    correct(client, meeting, Field.PERSON, {}, do="confirm")
    assert {edit[:2] for edit in edits()[before:]} == {
        ("person", EditAction.CONFIRM), ("person.rank", EditAction.CONFIRM),
        ("person.head_of_delegation", EditAction.CONFIRM)}
    correct(client, meeting, Field.PERSON, told | {"rank": "", "head": "no"})
    assert meeting.attendances.get().rank is None
    assert store.resettle(store.current()) == 0


def test_spelling_of_a_person_is_corrected_in_place(meeting):
    client = an_editor()
    add(client, meeting, Field.PERSON, {"name": "Lê Văn Thư", "rank": "Trung tá", "country": "VN"})
    correct(client, meeting, Field.PERSON, {"name": "Lê Văn Thứ", "rank": "Trung tá", "country": "VN"})
    assert [(one.name, one.rank) for one in meeting.attendances.all()] == [("Lê Văn Thứ", "Trung tá")]


def test_unit_keeps_its_place_when_its_name_and_count_change(meeting):
    unit = Participation.objects.get(country="VN").unit
    client = an_editor()
    value = next(row.value for row in store.settled_of_reports(meeting.reports.all()).all(Field.UNIT)
                 if row.slot == unit.key)
    correct(client, meeting, Field.UNIT, {"unit": unit.key, "name": "Đồn Móng Cái", "parent": "BĐBP Quảng Ninh",
                                          "count": "2"}, value=value)
    part = Participation.objects.get(country="VN")
    assert (part.unit, part.name, part.parent, part.count) == (unit, "Đồn Móng Cái", "BĐBP Quảng Ninh", 2)


def test_pair_of_the_gazetteer_is_added_and_its_status_changed(meeting):
    pair = CrossingPair.objects.first()
    client = an_editor()
    add(client, meeting, Field.PAIR, {"pair": pair.key, "status": "bilateral"})
    row = meeting.meetingpairs.get(pair=pair)
    assert row.status == "bilateral"
    value = {"names": row.names, "ids": {"vn": pair.first.key, pair.second.country.lower(): pair.second.key}}
    correct(client, meeting, Field.PAIR, {"pair": pair.key, "status": "international", "mode": "road"}, value=value)
    assert list(meeting.meetingpairs.filter(pair=pair).values_list("status", "mode")) == [("international", "road")]
    assert client.get(f"{address(meeting)}?add=pair").status_code == 200


def test_award_and_mechanism_are_corrected(meeting):
    client = an_editor()
    add(client, meeting, Field.AWARD, {"kind": "friendship_ambassador", "country": "VN", "count": "2"})
    correct(client, meeting, Field.AWARD, {"kind": "friendship_ambassador", "country": "CN", "count": "3"})
    assert list(meeting.awards.values_list("country", "count")) == [("CN", 3)]
    correct(client, meeting, Field.MECHANISM, {"mechanism": "twinning"}, value="hotline")
    assert {"twinning"} <= set(meeting.meetingmechanisms.values_list("name", flat=True))
    assert "hotline" not in set(meeting.meetingmechanisms.values_list("name", flat=True))


def test_last_day_that_no_longer_fits_is_left_out(meeting):
    client = an_editor()
    correct(client, meeting, Field.DATE, {"value": "2024-10-10"})
    add(client, meeting, Field.DATE_END, {"value": "2024-10-11"})
    assert Meeting.objects.get().date_end == "2024-10-11"
    # Without the editor's first day the page's stands again, the 12th.
    correct(client, meeting, Field.DATE, {}, do="reject")
    assert (Meeting.objects.get().date, Meeting.objects.get().date_end) == ("2024-10-12", None)


def test_account_parted_from_the_joined_one_goes_on_its_own():
    read(TALKS, SAME_TALKS, OTHER_TALKS)
    both = Meeting.objects.get(reports__article__body__startswith="Ngày 12/10/2024, tại")
    other = Meeting.objects.exclude(pk=both.pk).get()
    second = both.reports.exclude(pk=both.lead_id).get()
    store.part(editor(), second, other.lead, "Hai cuộc.")
    an_editor().post(address(both), {"do": "join", "other": other.public_id, "reason": "Một cuộc."})
    groups = {frozenset(meeting.reports.all()) for meeting in Meeting.objects.all()}
    assert groups == {frozenset({both.lead, other.lead}), frozenset({second})}
    assert store.resettle(store.current()) == 0
