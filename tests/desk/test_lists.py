"""The lists of the desk: who may do what with which rows, and the gazetteer's rows becoming an editor's."""
import pytest
from django.apps import apps
from django.db.models import CharField, TextField
from django.test import Client
from django.urls import reverse

from articles import store
from articles.models import (
    Article,
    Crossing,
    CrossingPair,
    Edit,
    Meeting,
    Name,
    Outlet,
    Run,
    Sighting,
    Snapshot,
    Statistic,
    Unit,
)
from articles.vocabulary import EditAction, Field
from tests.archive import TALKS, editor, read
from tests.desk.people import an_editor, client_of, words

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

LISTS = ("meeting", "article", "report", "snapshot", "sighting", "run", "edit", "unit", "crossing", "crossingpair",
         "outlet")
KEPT = ("snapshot", "sighting", "run", "edit")


def everything():
    """The browser of an editor with every permission on the archive."""
    from django.contrib.auth.models import Permission
    return client_of("tat-ca", *Permission.objects.filter(content_type__app_label="articles").values_list(
        "codename", flat=True))


def test_every_list_answers():
    read(TALKS, "  ")
    store.confirm(editor(), Meeting.objects.get(), "Đã đối chiếu.")
    Run.objects.create()
    client = everything()
    addresses = [f"{start}{name}/" for start in ("vi/admin/articles/", "en/admin/articles/") for name in LISTS]
    addresses += [f"vi/admin/articles/{query}" for query in (
        "meeting/?state=reviewed", "meeting/?q=Móng", "article/?q=Móng", "unit/?q=Móng", "meeting/?kind=none",
        "meeting/?kind=%00", "meeting/?year=x", "meeting/?year=2024",
        "article/?error_code=empty", "edit/?action=confirm", "unit/?country=CN&kind=x")]
    for one in addresses:
        assert client.get(f"/{one}", follow=True).status_code == 200, one


@pytest.mark.parametrize("name", sorted({*LISTS} - {"run"}))
def test_a_null_character_asks_for_nothing(name):
    read(TALKS)
    client, address = everything(), reverse(f"admin:articles_{name}_changelist")
    assert client.get(address, {"q": "\0"}).status_code == 200
    column = next(field.name for field in apps.get_model("articles", name)._meta.fields
                  if isinstance(field, CharField | TextField))
    for lookup in (column, f"{column}__startswith"):
        assert client.get(address, {lookup: "x\0"}).status_code == 200


def test_meetings_are_found_without_diacritics_and_lead_to_the_desk():
    read(TALKS)
    page = everything().get("/vi/admin/articles/meeting/?q=mong cai").content.decode()
    assert reverse("admin:articles_meeting_change", args=[Meeting.objects.get().public_id]) in page


@pytest.mark.parametrize("name", KEPT)
def test_nobody_adds_changes_or_deletes_what_is_kept(name):
    read(TALKS)
    store.confirm(editor(), Meeting.objects.get(), "Đã đối chiếu.")
    Run.objects.create()
    model = {"snapshot": Snapshot, "sighting": Sighting, "run": Run, "edit": Edit}[name]
    row = model.objects.first()
    client = everything()
    assert client.get(reverse(f"admin:articles_{name}_change", args=[row.pk])).status_code == 200
    assert client.post(reverse(f"admin:articles_{name}_change", args=[row.pk]), {"reason": "x"}).status_code == 403
    assert client.post(reverse(f"admin:articles_{name}_delete", args=[row.pk]), {"post": "yes"}).status_code == 403
    assert client.get(reverse(f"admin:articles_{name}_add")).status_code == 403
    client.post(reverse(f"admin:articles_{name}_changelist"), {"action": "delete_selected", "_selected_action": row.pk,
                                                               "post": "yes"})
    assert model.objects.filter(pk=row.pk).exists()


def test_settled_rows_have_no_forms():
    from django.contrib import admin
    registered = {model for model in admin.site._registry if model._meta.app_label == "articles"}
    assert registered == {Unit, Crossing, CrossingPair, Outlet, Meeting, Article, Snapshot, Sighting, Run, Edit,
                          *(model for model in registered if model.__name__ == "Report")}
    assert Statistic not in registered


def test_login_is_asked_for_in_the_readers_language():
    response = Client().get("/en/admin/articles/unit/")
    assert response["Location"].startswith("/en/admin/login/")
    assert "Border Liaison" in Client().get("/vi/admin/login/").content.decode()


def unit_form(unit, **told):
    return {"kind": unit.kind, "country": unit.country, "parent": unit.parent_id or "",
            "parent_name": unit.parent_name or "", "crossings": [one.pk for one in unit.crossings.all()],
            "names-TOTAL_FORMS": "1", "names-INITIAL_FORMS": "0", "names-0-language": "", "names-0-text": "",
            "names-0-role": "", **told}


def test_new_name_is_the_editors_and_stays_when_the_seed_is_loaded():
    unit = Unit.objects.get(key="vn-border-post-mong-cai")
    count = unit.names.count()
    told = {"names-0-language": "vi", "names-0-text": "Đồn Móng Cái cũ", "names-0-role": "older",
            "names-0-certain": "on", "names-0-valid_to": "6/2019", "names-0-source": "Sổ tay"}
    response = everything().post(reverse("admin:articles_unit_change", args=[unit.pk]),
                                 unit_form(unit, **told), follow=True)
    assert "manage.py ingest --stored" in words(response)
    name = Name.objects.get(text="Đồn Móng Cái cũ")
    assert (name.edited, name.valid_to, name.unit) == (True, "2019-06", unit)
    unit.refresh_from_db()
    assert unit.key == "vn-border-post-mong-cai"
    assert unit.names.count() == count + 1
    store.load_seed()
    assert Name.objects.filter(text="Đồn Móng Cái cũ", edited=True).exists()


def test_new_unit_is_read_on_pages_once_it_has_a_name():
    told = {"names-TOTAL_FORMS": "1", "names-INITIAL_FORMS": "0", "names-0-language": "vi", "names-0-role": "full",
            "names-0-text": "Đồn Biên phòng Thử Nghiệm", "names-0-certain": "on", "kind": "border_post",
            "country": "VN", "parent": "", "parent_name": ""}
    client = everything()
    for key in ("vn/thu", "VN-Thu", "vn|thu", "đồn", ""):
        client.post(reverse("admin:articles_unit_add"), told | {"key": key})
        assert not Name.objects.filter(text="Đồn Biên phòng Thử Nghiệm").exists(), key
    client.post(reverse("admin:articles_unit_add"), told | {"key": "vn-border-post-thu-nghiem"})
    unit = Unit.objects.get(key="vn-border-post-thu-nghiem")
    assert (unit.edited, unit.parent_name) == (True, None)
    assert unit.key in store.current().gazetteer.units


def test_changed_row_is_the_editors_and_the_seed_leaves_it():
    outlet = Outlet.objects.filter(edited=False).first()
    everything().post(reverse("admin:articles_outlet_change", args=[outlet.pk]), {
        "name_vi": "Báo Thử", "name_zh": outlet.name_zh, "name_en": outlet.name_en, "country": outlet.country,
        "scale": outlet.scale or "", "collected_from": "2013"})
    outlet.refresh_from_db()
    assert (outlet.name_vi, outlet.edited, outlet.collected_from) == ("Báo Thử", True, "2013")
    store.load_seed()
    outlet.refresh_from_db()
    assert outlet.name_vi == "Báo Thử"


def test_pair_and_its_status():
    pair = CrossingPair.objects.filter(statuses__isnull=False).first()
    told = {"first": pair.first_id, "second": pair.second_id, "modes": ["road", "river"], "position": pair.position,
            "lane_of": "", "statuses-TOTAL_FORMS": "1", "statuses-INITIAL_FORMS": "0", "statuses-0-status": "opening",
            "statuses-0-valid_from": "2024-05", "statuses-0-valid_to": "", "statuses-0-source": "Sổ tay"}
    client = everything()
    client.post(reverse("admin:articles_crossingpair_change", args=[pair.pk]), told)
    pair.refresh_from_db()
    assert (pair.modes, pair.edited) == (["road", "river"], True)
    assert pair.statuses.get(valid_from="2024-05").edited
    wrong = client.post(reverse("admin:articles_crossingpair_change", args=[pair.pk]),
                        told | {"second": pair.first_id, "statuses-0-valid_from": "2025-13"})
    assert "hai cửa khẩu khác nhau" in words(wrong)
    assert "Hãy ghi ngày, tháng hoặc năm" in words(wrong)


def test_provisional_unit_needs_a_name_before_it_is_known():
    unit = {"country": "CN", "kind": "border_police_station", "place": "Thử", "name": "Đồn Công an Thử", "id": None}
    store.enter(editor(), [store.Said(Field.KIND, "", EditAction.SET, "visit"),
                           store.Said(Field.UNIT, "cn-border-police-station-thu", EditAction.SET, unit)], "Sổ.")
    row = Unit.objects.get(provisional=True)
    client = everything()
    listed = words(client.get(reverse("admin:articles_unit_changelist") + "?provisional__exact=1"))
    assert "Đồn Công an Thử" in listed
    take = {"action": "make_known", "_selected_action": row.pk}
    client.post(reverse("admin:articles_unit_changelist"), take)
    row.refresh_from_db()
    assert row.provisional
    Name.objects.create(unit=row, language="vi", text="Đồn Công an Thử", role="full")
    said = words(client.post(reverse("admin:articles_unit_changelist"), take, follow=True))
    row.refresh_from_db()
    assert (row.provisional, row.edited) == (False, True)
    assert "Đã đưa 1 đơn vị vào danh mục" in said
    assert store.current().gazetteer.units[row.key]


def test_who_may_only_edit_facts_changes_no_unit():
    unit = Unit.objects.first()
    assert an_editor().get(reverse("admin:articles_unit_change", args=[unit.pk])).status_code == 403


def test_lost_account_is_listed_and_its_desk_says_so(monkeypatch):
    from dataclasses import replace

    from articles import ingest
    read(TALKS)
    report = Meeting.objects.get().lead
    store.edit(editor(), report, store.Said(Field.DATE, "", EditAction.SET, "2024-10-13", "2024-10-12"), "Theo sổ.")
    real = ingest.extract
    monkeypatch.setattr("articles.ingest.extract", lambda *args, **options: replace(
        real(*args, **options), meetings=(), statistics=(), people=(), crossings=()))
    Article.objects.update(core_version="older")
    read(TALKS)
    client = everything()
    assert report.public_id in client.get(reverse("admin:articles_report_changelist")).content.decode()
    page = words(client.get(reverse("admin:articles_meeting_change", args=[report.public_id])))
    assert "Ở đây không còn cuộc gặp nào" in page
    assert "Theo sổ." in page
    posted = client.post(reverse("admin:articles_meeting_change", args=[report.public_id]), {"do": "withdraw"})
    assert posted.status_code == 200
