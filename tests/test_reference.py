"""The gazetteer in the database: seeded again and again, corrected by editors, passed to the core."""
import pytest

from articles import store
from articles.extraction import Gazetteer
from articles.models import CrossingPair, Name, Unit

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


def test_database_gives_back_the_packaged_gazetteer():
    assert store.current().gazetteer.digest == Gazetteer.packaged().digest


def test_loading_again_writes_nothing(no_gazetteer):
    first = store.load_seed()
    assert all(first.values())
    assert not any(store.load_seed().values())


def test_editors_rows_stay():
    name = Name.objects.filter(unit__key="vn-border-post-lao-cai", certain=True).first()
    name.certain, name.edited = False, True
    name.save()
    unit = Unit.objects.get(key="vn-border-post-bat-xat")
    unit.parent, unit.edited = None, True
    unit.save()
    other = Name.objects.filter(unit__key="vn-border-post-bat-xat").first()
    other.source = "changed by nobody"
    other.save()
    store.load_seed()
    for row in (name, unit, other):
        row.refresh_from_db()
    assert not name.certain
    assert unit.parent is None
    assert other.source != "changed by nobody"


def test_seed_names_a_provisional_unit():
    Unit.objects.filter(key="vn-border-post-bat-xat").update(provisional=True)
    store.load_seed()
    assert not Unit.objects.get(key="vn-border-post-bat-xat").provisional


def test_provisional_units_are_not_passed_to_the_core():
    before = store.current().gazetteer.digest
    Unit.objects.create(key="vn-border-post-moi", kind="border_post", country="VN", provisional=True)
    assert store.current().gazetteer.digest == before


def test_units_have_toponyms_above_them():
    reference = store.packaged()
    assert "lao cai" in reference.above.units["vn-border-post-bat-xat"]
    assert "van nam" in reference.above.units["cn-inspection-station-ha-khau"]


def test_pairs_have_viet_nam_first():
    assert {pair.first.country for pair in CrossingPair.objects.select_related("first")} == {"VN"}
