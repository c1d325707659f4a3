"""A meeting's desk: corrected, confirmed, rejected; what is wrong is said and not written."""
from dataclasses import replace

import pytest
from django.test import Client
from django.utils import translation

from articles import ingest, store
from articles.desk.page import Desk
from articles.models import Article, Edit, Meeting, MeetingMechanism, Participation, Statistic
from articles.sources import Source
from articles.vocabulary import Field, Measure, Mechanism, MeetingState, Metric
from tests.archive import OTHER_TALKS, SAME_TALKS, TALKS, editor, read
from tests.desk.people import a_reader, add, address, an_editor, client_of, correct, words

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

FIGURE = {"metric": "handover", "value": "59", "unit": "person", "source": "CN", "target": "VN", "category": "",
          "qualifier": "", "period": "2024-Q3"}


@pytest.fixture
def meeting():
    read(TALKS)
    return Meeting.objects.get()


@pytest.fixture
def disputed():
    read(TALKS, SAME_TALKS)
    return Meeting.objects.get()


def handed_over():
    return [(row.value, row.disputed) for row in Statistic.objects.filter(metric=Metric.HANDOVER, unit=Measure.PERSON)]


def test_desk_shows_values_claims_and_the_article_with_its_marks(disputed):
    response = an_editor().get(address(disputed))
    assert response.status_code == 200
    page = response.content.decode()
    assert "<mark" in page
    assert "57 người" in page
    assert "59 người" in page
    assert "?source=B#m" in page  # a sentence opens the article that it stands in


def test_date_is_corrected_and_stays_when_the_page_is_read_again(meeting):
    response = correct(an_editor(), meeting, Field.DATE, {"value": "13/10/2024"})
    assert response.status_code == 302
    assert Meeting.objects.get().date == "2024-10-13"
    edit = Edit.objects.get()
    assert (edit.was, edit.value, edit.reason, edit.by) == ("2024-10-12", "2024-10-13", "Theo sổ.", editor())
    Article.objects.update(core_version="older")
    read(TALKS)
    assert Meeting.objects.get().date == "2024-10-13"
    assert store.resettle(store.current()) == 0


def test_month_is_a_date(meeting):
    correct(an_editor(), meeting, Field.DATE, {"value": "2024-10"})
    assert (Meeting.objects.get().date, Meeting.objects.get().date_precision) == ("2024-10", "month")


NO_VALUES = [
    (Field.DATE, "2024-02-31", "Hãy ghi ngày, tháng hoặc năm"),
    (Field.DATE, "hôm qua", "Hãy ghi ngày, tháng hoặc năm"),
    (Field.PERIOD, "2024-Q7", "Hãy ghi kỳ như 2023-Q1"),
    (Field.PERIOD, "quý ba", "Hãy ghi kỳ như 2023-Q1"),
    (Field.KIND, "", "bắt buộc"),
    (Field.KIND, "hội đàm", "hợp lệ"),
]


def test_what_is_no_value_is_refused_in_the_readers_language(meeting):
    for name, value, said in NO_VALUES:
        response = correct(an_editor(), meeting, name, {"value": value})
        assert response.status_code == 200
        assert said in words(response)
        assert not Edit.objects.exists(), value


def test_last_day_before_the_first_is_refused(meeting):
    response = add(an_editor(), meeting, Field.DATE_END, {"value": "2024-10-11"})
    assert "trước ngày đầu" in words(response)
    assert not Edit.objects.exists()


def test_no_edit_without_a_reason(meeting):
    for do in ("set", "confirm", "reject"):
        response = correct(an_editor(), meeting, Field.DATE, {"value": "2024-10-13"}, do=do, reason="  ")
        assert "bắt buộc" in words(response)
    assert not Edit.objects.exists()


def test_figure_is_corrected_and_the_page_is_shown_to_disagree(disputed):
    assert handed_over() == [(57, True), (59, True)]
    correct(an_editor(), disputed, Field.STATISTIC, FIGURE, value=57)
    assert handed_over() == [(59, False)]
    page = words(an_editor().get(address(disputed)))
    assert "57 người" in page
    assert "Theo sổ." in page


def test_figure_of_another_kind_takes_the_place_of_the_one_misread(meeting):
    correct(an_editor(), meeting, Field.STATISTIC, FIGURE | {"value": "57", "source": "VN", "target": "CN"}, value=57)
    row = Statistic.objects.get(metric=Metric.HANDOVER, unit=Measure.PERSON)
    assert (row.value, row.source, row.target) == (57, "VN", "CN")


@pytest.mark.parametrize(("language", "written", "value"), [
    ("vi", "41.972", 41972), ("vi", "17,2", 17.2), ("en", "41,972", 41972), ("en", "17.2", 17.2), ("vi", "57", 57),
])
def test_number_is_read_as_the_reader_writes_it(meeting, language, written, value):
    with translation.override(language):
        correct(an_editor(), meeting, Field.STATISTIC, FIGURE | {"value": written, "qualifier": "over"}, value=57)
    assert handed_over()[0][0] == value


def test_no_number_is_guessed(meeting):
    for written in ("17.2", "1.2.3", "-5", "1e9", "một", "", "9" * 20, "٥", "1\x002"):
        response = correct(an_editor(), meeting, Field.STATISTIC, FIGURE | {"value": written}, value=57)
        assert response.status_code == 200, written
        assert not Edit.objects.exists(), written


def test_value_is_rejected_and_taken_back(meeting):
    client = an_editor()
    correct(client, meeting, Field.STATISTIC, {}, do="reject", value=57)
    assert handed_over() == []
    assert "Để riêng" in words(client.get(address(meeting)))
    correct(client, meeting, Field.STATISTIC, {}, do="confirm", value=57)
    assert handed_over() == [(57, False)]


def test_confirming_one_of_two_values_decides(disputed):
    correct(an_editor(), disputed, Field.STATISTIC, {}, do="confirm", value=57)
    assert handed_over() == [(57, False)]


def test_kind_cannot_be_rejected(meeting):
    correct(an_editor(), meeting, Field.KIND, {}, do="reject")
    assert not Edit.objects.exists()


def test_same_value_is_no_correction(meeting):
    response = correct(an_editor(), meeting, Field.DATE, {"value": "2024-10-12"})
    assert "xác nhận" in words(response)
    assert not Edit.objects.exists()


def test_second_editor_sees_that_the_value_changed(meeting):
    first, second = an_editor(), an_editor("bien-tap-2")
    key = first.get(address(meeting)).content.decode().split("?edit=")[1][:16]
    row = Desk.of_meeting(meeting).row(key)
    assert row.field is Field.KIND
    first.post(f"{address(meeting)}?edit={key}", {"do": "set", "value": "review", "reason": "Sơ kết."})
    response = second.post(f"{address(meeting)}?edit={key}", {"do": "set", "value": "visit", "reason": "Thăm."})
    assert "không còn là giá trị bạn đã thấy" in words(response)
    assert Meeting.objects.get().kind == "review"
    assert Edit.objects.count() == 1


@pytest.mark.parametrize(("name", "told", "there"), [
    (Field.UNIT, {"unit": "vn-border-post-tra-linh"}, lambda: Participation.objects.filter(
        unit__key="vn-border-post-tra-linh", place="Trà Lĩnh")),
    (Field.UNIT, {"country": "CN", "kind": "border_police_station", "place": "Thử", "name": "Đồn Công an Thử",
                  "parent": "Chi đội Thử", "count": "2"},
     lambda: Participation.objects.filter(name="Đồn Công an Thử", parent="Chi đội Thử", count=2)),
    (Field.STATISTIC, FIGURE | {"metric": "hotline", "unit": "time", "source": "", "target": "", "value": "3",
                                "category": "each_side", "qualifier": "over"},
     lambda: Statistic.objects.filter(metric=Metric.HOTLINE, value=3, qualifier="over")),
    (Field.MECHANISM, {"mechanism": "liaison_officer"},
     lambda: MeetingMechanism.objects.filter(name=Mechanism.LIAISON_OFFICER)),
    (Field.AWARD, {"kind": "friendship_ambassador", "country": "VN", "count": "2"},
     lambda: Meeting.objects.filter(awards__count=2)),
    (Field.PERSON, {"name": "Lê Văn Thử", "rank": "Trung tá", "role": "Đồn trưởng", "country": "VN", "head": "yes"},
     lambda: Meeting.objects.filter(attendances__name="Lê Văn Thử", attendances__rank="Trung tá",
                                    attendances__head_of_delegation=True)),
    (Field.PAIR, {"here": "Thử", "country": "CN", "there": "Nghiệm", "status": "bilateral", "mode": "road"},
     lambda: Meeting.objects.filter(meetingpairs__status="bilateral")),
    (Field.PLACE, {"value": "trụ sở đồn"}, lambda: Meeting.objects.filter(place="trụ sở đồn")),
    (Field.HOST, {"value": "VN"}, lambda: Meeting.objects.filter(host="VN")),
])
def test_what_the_pages_miss_is_added(name, told, there):
    read(OTHER_TALKS)
    response = add(an_editor(), Meeting.objects.get(), name, told)
    assert response.status_code == 302, words(response)
    assert there().exists()
    assert store.resettle(store.current()) == 0


HALVES = [
    (Field.UNIT, {}), (Field.UNIT, {"country": "VN", "kind": "border_post"}), (Field.UNIT, {"unit": "none-such"}),
    (Field.PAIR, {"here": "Thử"}), (Field.PAIR, {"here": "A", "country": "VN", "there": "B"}), (Field.PERSON, {}),
    (Field.STATISTIC, FIGURE | {"target": "CN"}), (Field.AWARD, {"kind": "friendship_ambassador", "count": "-1"}),
    (Field.PERSON, {"name": "a\x00b"}), (Field.MECHANISM, {"mechanism": "telepathy"}),
]


def test_half_a_value_is_refused(meeting):
    for name, told in HALVES:
        response = add(an_editor(), meeting, name, told)
        assert response.status_code == 200
        assert 'class="error"' in response.content.decode(), told
        assert not Edit.objects.exists(), told


def test_person_misspelt_keeps_rank_and_office(meeting):
    client = an_editor()
    add(client, meeting, Field.PERSON, {"name": "Lê Văn Thử", "rank": "Trung tá", "country": "VN"})
    correct(client, meeting, Field.PERSON, {"name": "Lê Vân Thứ Hai", "rank": "Trung tá", "country": "VN"})
    assert [(one.name, one.rank) for one in meeting.attendances.all()] == [("Lê Vân Thứ Hai", "Trung tá")]


def test_unit_misread_is_another_of_the_gazetteer(meeting):
    unit = Participation.objects.get(country="VN")
    key = next(row.key for part in Desk.of_meeting(meeting).parts() for row in part.rows if row.slot == unit.unit.key)
    an_editor().post(f"{address(meeting)}?edit={key}", {
        "do": "set", "unit": "vn-border-post-tra-linh", "name": unit.name, "country": "VN", "kind": "border_post",
        "reason": "Trang ghi nhầm."})
    part = Participation.objects.get(country="VN")
    assert part.unit.key == "vn-border-post-tra-linh"
    assert part.name != unit.name


def test_meeting_is_reviewed_withdrawn_and_put_back(meeting):
    client = an_editor()
    client.post(address(meeting), {"do": "review", "reason": "Đã đối chiếu."})
    meeting.refresh_from_db()
    assert (meeting.state, meeting.reviewed_by) == (MeetingState.REVIEWED, editor())
    client.post(address(meeting), {"do": "withdraw", "reason": "Trang đã gỡ bài."})
    meeting.refresh_from_db()
    assert (meeting.state, meeting.withdrawn_reason) == (MeetingState.WITHDRAWN, "Trang đã gỡ bài.")
    client.post(address(meeting), {"do": "reopen", "reason": "Đăng lại."})
    meeting.refresh_from_db()
    assert meeting.state == MeetingState.DRAFT
    page = words(client.get(address(meeting)))
    for reason in ("Đã đối chiếu.", "Trang đã gỡ bài.", "Đăng lại."):
        assert reason in page


def test_two_meetings_are_joined_by_address_and_parted(meeting):
    read(OTHER_TALKS)
    other = Meeting.objects.exclude(pk=meeting.pk).get()
    client = an_editor()
    link = f"https://archive.example/vi/meetings/{other.public_id}-hoi-dam/?q=1"
    response = client.post(address(meeting), {"do": "join", "other": link, "reason": "Một cuộc."})
    assert response.status_code == 302
    assert Meeting.objects.get().reports.count() == 2
    response = client.post(address(meeting), {"do": "part", "report": other.public_id, "reason": "Hai cuộc."})
    assert response.status_code == 302
    assert Meeting.objects.count() == 2


def test_join_needs_another_meeting(meeting):
    for other in ("", "bbbbbbbbbb", "https://archive.example/", "\x00", meeting.public_id):
        response = an_editor().post(address(meeting), {"do": "join", "other": other, "reason": "Một cuộc."})
        assert 'class="error"' in response.content.decode(), other
        assert not Edit.objects.exists()


def test_history_says_who_when_what_and_why(meeting):
    correct(an_editor(), meeting, Field.DATE, {"value": "2024-10-13"}, reason="Biên bản ghi ngày 13.")
    page = words(an_editor().get(address(meeting)))
    for text in ("bien-tap", "ngày 12 tháng 10 năm 2024", "Biên bản ghi ngày 13."):
        assert text.lower() in page.lower()


def test_edit_whose_place_was_lost_is_listed(meeting, monkeypatch):
    correct(an_editor(), meeting, Field.STATISTIC, {}, do="reject", value=57)
    real = ingest.extract
    monkeypatch.setattr("articles.ingest.extract", lambda *args, **options: replace(
        real(*args, **options), statistics=()))
    Article.objects.update(core_version="older")
    read(TALKS)
    assert "Sửa đổi mất chỗ" in words(an_editor().get(address(Meeting.objects.get())))


def test_who_only_sees_cannot_post(meeting):
    client = a_reader()
    page = client.get(address(meeting)).content.decode()
    assert "?edit=" not in page
    assert 'name="do"' not in page
    response = correct(client, meeting, Field.DATE, {"value": "2024-10-13"})
    assert response.status_code == 403
    assert client.post(address(meeting), {"do": "withdraw", "reason": "x"}).status_code == 403
    assert not Edit.objects.exists()


def test_who_has_no_right_to_meetings_sees_none(meeting):
    assert client_of("khac", "view_run").get(address(meeting)).status_code == 403


def test_who_is_not_logged_in_is_asked_to(meeting):
    response = Client().post(address(meeting), {"do": "withdraw", "reason": "x"})
    assert response.status_code == 302
    assert "/vi/admin/login/" in response["Location"]


def test_forged_post_is_refused(meeting):
    client = Client(enforce_csrf_checks=True)
    client.force_login(an_editor() and editor())
    refused = client.post(address(meeting), {"do": "withdraw", "reason": "x"})
    assert refused.status_code == 403
    assert "Biểu mẫu này đã hết hạn" in words(refused)
    assert not Edit.objects.exists()


def test_a_page_of_no_web_address_is_no_link(meeting):
    Article.objects.update(url="javascript:alert(1)")
    assert "javascript:" not in an_editor().get(address(meeting)).content.decode()


def test_markup_in_a_page_or_a_reason_is_text(meeting):
    page = TALKS.replace("Hội đàm định kỳ quý III", "<script>alert(1)</script> Hội đàm định kỳ quý III", 1).replace(
        "gọi điện", '<img src=x onerror="alert(2)"> gọi điện')
    read(Source("xss.txt", page.encode()))
    client = an_editor()
    for one in Meeting.objects.all():
        correct(client, one, Field.DATE, {"value": "2024-10"}, reason="<script>alert(3)</script>")
        add(client, one, Field.PERSON, {"name": "<b>Thử</b>", "country": "VN"})
    for one in Meeting.objects.all():
        for source in "AB":
            text = client.get(f"{address(one)}?source={source}").content.decode()
            assert "<script>alert" not in text
            assert "<img src=x" not in text
            assert "<b>Thử" not in text


def test_any_address_of_the_desk_answers(meeting):
    client = an_editor()
    for query in ("?edit=none", "?edit=%00", "?add=none", "?add=meeting", "?source=Z", "?add=unit&edit="):
        assert client.get(address(meeting) + query).status_code == 200
        for posted in ({"do": "set", "reason": "x"}, {"do": "opened", "reason": "x"}, {"do": "part"}, {}):
            assert client.post(address(meeting) + query, posted).status_code == 200
    assert client.get(address(meeting).replace(meeting.public_id, "bbbbbbbbbb")).status_code == 404
    assert not Edit.objects.exists()
