"""Laws of settling, over made-up readings and edits."""
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.agreement import value_key
from articles.settle import Edit, Reading, settle
from articles.vocabulary import EditAction, Field
from tests.sayings import HANDED_OVER, number

BARE = "handover|person||||"
FROM_CN = "handover|person|CN|||"
UNIT = {"country": "VN", "kind": "border_post", "place": "Lào Cai", "name": "Đồn Lào Cai", "id": "lao-cai"}
# For each field: its slots and some values, so few that they meet.
FIELDS = {
    Field.KIND: ([""], ["visit", "review", "twinning"]),
    Field.DATE: ([""], ["2023", "2023-03", "2023-03-30", "2023-03-29", "2022-03"]),
    Field.PLACE: (["vi", "zh"], [{"name": "Hữu Nghị", "id": "huu-nghi"}, {"name": "友谊关", "id": "huu-nghi"},
                                 {"name": "Lạng Sơn", "id": None}]),
    Field.UNIT: (["lao-cai", "ha-khau"], [UNIT, UNIT | {"name": "Đồn BP Lào Cai"}]),
    Field.UNIT_COUNT: (["lao-cai", "ha-khau"], [11, 12]),
    Field.UNIT_NAME: (["lao-cai/vi", "lao-cai/zh"], ["Đồn A", "đồn A", "Đồn B"]),
    Field.STATISTIC: ([HANDED_OVER, FROM_CN, BARE], [number(5), number(5, "over"), number(7), number(9.5)]),
}
PLACES = st.one_of([st.tuples(st.just(name), st.sampled_from(slots), st.sampled_from(values))
                    for name, (slots, values) in FIELDS.items()])
PAGES = st.lists(st.tuples(st.sampled_from("abcd"), PLACES), max_size=14).map(lambda rows: [
    Reading(n, page, f"report {page}", n, name, slot, value, page != "d")
    for n, (page, (name, slot, value)) in enumerate(rows)])
WAS = st.sampled_from([EditAction.SET, EditAction.CONFIRM, EditAction.REJECT])


@st.composite
def edits(draw):
    rows = draw(st.lists(st.tuples(PLACES, WAS, st.data()), max_size=5))
    found = []
    for order, ((name, slot, value), action, data) in enumerate(rows):
        was = data.draw(st.sampled_from([None, *FIELDS[name][1]]))
        if action is EditAction.SET:
            found.append(Edit(order, "report a", name, slot, action, was, value))
        else:
            found.append(Edit(order, "report a", name, slot, action, value))
    return found


@pytest.mark.slow
@settings(max_examples=60, deadline=None)
@given(readings=PAGES, words=edits(), order=st.randoms(use_true_random=False))
def test_order_does_not_matter(readings, words, order):
    before = settle(readings, words)
    order.shuffle(readings)
    order.shuffle(words)
    assert settle(readings, words) == before


@pytest.mark.slow
@settings(max_examples=60, deadline=None)
@given(readings=PAGES, words=edits())
def test_the_same_readings_again_change_nothing(readings, words):
    assert settle(readings + readings, words) == settle(readings, words)


@pytest.mark.slow
@settings(max_examples=60, deadline=None)
@given(readings=PAGES, words=edits())
def test_every_reading_and_every_edit_is_somewhere(readings, words):
    settled = settle(readings, words)
    rows = settled.values + settled.aside
    shown = {reading.id for row in rows for reading in row.supporters}
    shown |= {reading.id for row in rows for claim in row.others for reading in claim.readings}
    assert shown == {reading.id for reading in readings}


@pytest.mark.slow
@settings(max_examples=60, deadline=None)
@given(readings=PAGES, words=edits())
def test_the_last_word_of_an_editor_stands(readings, words):
    if not words:
        return
    last = words[-1]
    given_key = value_key(last.field, last.given)
    settled = settle(readings, words)
    rows = [row for row in settled.values if row.edited_by == last]
    if last.action is EditAction.REJECT:
        assert not any(row.value == last.was for row in settled.values
                       if row.field is last.field and row.slot == last.slot and row.edited_by is None)
    elif last in settled.lost and last.field in (Field.UNIT_COUNT, Field.UNIT_NAME):
        assert rows == []  # of a member that nobody names
    elif settled.one(Field.UNIT, last.slot.partition("/")[0]) or last.field.partition(".")[0] != Field.UNIT:
        assert rows
        assert all(value_key(row.field, row.value) == given_key for row in rows)


@pytest.mark.slow
@settings(max_examples=60, deadline=None)
@given(readings=PAGES)
def test_without_edits_each_value_is_what_a_counting_page_says(readings):
    settled = settle(readings)
    assert settled.lost == ()
    for row in settled.values:
        assert row.articles == len({reading.source for reading in row.supporters if reading.counts}) > 0
        assert any(reading.counts and reading.value == row.value for reading in row.supporters)
        assert all(claim.articles <= row.articles for claim in row.others) or row.field is Field.STATISTIC
        assert row.disputed <= any(claim.tied for claim in row.others)


@pytest.mark.slow
@settings(max_examples=60, deadline=None)
@given(readings=PAGES)
def test_no_page_is_better_than_another_by_its_key(readings):
    keys = dict(zip("abcd", "zyxw", strict=True))
    renamed = [replace(reading, source=keys[reading.source]) for reading in readings]
    assert [row.value for row in settle(renamed).values] == [row.value for row in settle(readings).values]
