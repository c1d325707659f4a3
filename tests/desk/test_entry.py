"""A meeting entered by hand: with units and figures, and with its page when one comes."""
import pytest
from django.urls import reverse

from articles import store
from articles.models import Edit, Meeting, Participation, Statistic
from tests.archive import TALKS, read
from tests.desk.people import a_reader, an_editor, words

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

ROWS = {"units-TOTAL_FORMS": "4", "units-INITIAL_FORMS": "0", "figures-TOTAL_FORMS": "6", "figures-INITIAL_FORMS": "0"}
TOLD = ROWS | {
    "kind": "periodic_talks", "date": "12/10/2024", "date_end": "", "period": "2024-Q3", "mode": "in_person",
    "place": "trụ sở Đồn", "host": "VN", "signed": "yes", "mechanisms": ["hotline", "letters"],
    "reason": "Theo sổ trực của đồn.",
    "units-0-unit": "vn-border-post-mong-cai", "units-1-unit": "cn-inspection-station-dong-hung",
    "units-2-country": "CN", "units-2-kind": "border_police_station", "units-2-place": "Thử",
    "units-2-name": "Đồn Công an Thử",
    "figures-0-metric": "handover", "figures-0-value": "1.061", "figures-0-unit": "person", "figures-0-source": "CN",
    "figures-0-target": "VN", "figures-0-period": "2024-Q3",
    "figures-1-metric": "letters", "figures-1-value": "36", "figures-1-unit": "letter",
}


def enter(told, client=None):
    return (client or an_editor()).post(reverse("admin:articles_meeting_add"), told)


def test_meeting_by_hand_has_all_that_was_told():
    response = enter(TOLD)
    meeting = Meeting.objects.get()
    assert response["Location"] == reverse("admin:articles_meeting_change", args=[meeting.public_id])
    assert (meeting.kind, meeting.date, meeting.period, meeting.mode, meeting.place, meeting.host, meeting.signed) == (
        "periodic_talks", "2024-10-12", "2024-Q3", "in_person", "trụ sở Đồn", "VN", True)
    assert set(Participation.objects.values_list("unit__key", "unit__provisional")) == {
        ("vn-border-post-mong-cai", False), ("cn-inspection-station-dong-hung", False),
        ("cn-border-police-station-thu", True)}
    assert set(Statistic.objects.values_list("metric", "value")) == {("handover", 1061), ("letters", 36)}
    assert set(meeting.meetingmechanisms.values_list("name", flat=True)) == {"hotline", "letters"}
    assert set(Edit.objects.values_list("reason", flat=True)) == {"Theo sổ trực của đồn."}
    page = an_editor().get(response["Location"])
    assert "không bài báo nào nói về cuộc gặp này" in words(page)
    assert store.resettle(store.current()) == 0


def test_meeting_by_hand_meets_its_page():
    enter(TOLD)
    lead = Meeting.objects.get().lead
    read(TALKS)
    meeting = Meeting.objects.get()
    assert meeting.lead == lead
    assert meeting.reports.count() == 2


def test_kind_alone_is_enough():
    enter(ROWS | {"kind": "visit", "reason": "Nghe kể."})
    assert Meeting.objects.get().date is None


@pytest.mark.parametrize(("change", "said"), [
    ({"kind": ""}, "bắt buộc"), ({"reason": ""}, "bắt buộc"), ({"date": "32/13/2024"}, "Hãy ghi ngày"),
    ({"period": "2024-Q5"}, "Hãy ghi kỳ như"), ({"date_end": "2024-10-11"}, "trước ngày đầu"),
    ({"date": "", "date_end": "2024-10-11"}, "phải có ngày đầu"), ({"units-2-name": ""}, "Cần có khi đơn vị"),
    ({"units-0-unit": "none"}, "hợp lệ"), ({"figures-0-value": "1,061.5"}, "Hãy ghi số như 41.972 hoặc 17,2"),
    ({"figures-1-unit": ""}, "bắt buộc"), ({"mechanisms": ["telepathy"]}, "hợp lệ"),
    ({"units-TOTAL_FORMS": "x"}, "Chưa ghi gì"), ({"figures-0-target": "CN"}, "hai nước"),
])
def test_what_is_wrong_is_said_and_nothing_is_written(change, said):
    response = enter(TOLD | change)
    assert response.status_code == 200
    assert said in words(response)
    assert "Theo sổ trực của đồn." in response.content.decode() or change.get("reason") == ""
    assert not Meeting.objects.exists()
    assert not Edit.objects.exists()


def test_who_only_sees_enters_nothing():
    assert enter(TOLD, a_reader()).status_code == 403
    assert not Meeting.objects.exists()
