"""Matching, one test for each sentence of the rules."""
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.match import (
    Above,
    Account,
    UnitRef,
    account_of,
    joins_and_parts,
    partition,
    shared_units,
    successors,
    unit_ref,
)
from articles.records import Unit
from articles.slots import unit_key
from articles.vocabulary import Country, EditAction, Field, MeetingKind, UnitKind
from tests.sayings import edited

DAY = "2025-11-18"
TALKS = MeetingKind.PERIODIC_TALKS


def unit(key, country=None, **more):
    """Return a unit, Vietnamese where its key has capitals."""
    country = country or (Country.VN if key.isupper() else Country.CN)
    return UnitRef(key, country, more.pop("kind", UnitKind.BORDER_POST), **more)


def account(name, units="Aa", page=None, content=None, kind=TALKS, date=DAY):
    refs = frozenset(one if isinstance(one, UnitRef) else unit(one) for one in units)
    return Account(name, page or f"page {name}", content or name, kind, date, refs)


def groups(*accounts, joins=(), parts=()):
    return " ".join("".join(group) for group in partition(accounts, joins, parts))


class TestMayBeOne:
    def test_two_that_share_a_unit_in_each_of_two_countries_are_one(self):
        assert groups(account("1", "ABa"), account("2", "Aab")) == "12"

    @pytest.mark.parametrize(("first", "second"), [("Aa", "Ab"), ("ABa", "ABb"), ("A", "A"), ("A", "Aa"), ("", "Aa")])
    def test_units_shared_in_one_country_only_do_not_do(self, first, second):
        assert groups(account("1", first), account("2", second)) == "1 2"

    @pytest.mark.parametrize(("first", "second"), [
        (DAY, "2025-11-19"), ("2025-11", "2025-11"), (None, None), ("2025", "2025"), (DAY, "2025-11"), (DAY, None)])
    def test_another_day_or_none_stands_alone(self, first, second):
        assert groups(account("1", date=first), account("2", date=second)) == "1 2"

    @pytest.mark.parametrize("kind", MeetingKind)
    def test_equal_kinds_fit(self, kind):
        assert groups(account("1", kind=kind), account("2", kind=kind)) == "12"

    @pytest.mark.parametrize(("first", "second", "fit"), [
        (TALKS, MeetingKind.AD_HOC_TALKS, True), (MeetingKind.VISIT, MeetingKind.REVIEW, True),
        (MeetingKind.AD_HOC_TALKS, MeetingKind.REVIEW, True), (TALKS, MeetingKind.JOINT_PATROL, False),
        (MeetingKind.EXCHANGE, MeetingKind.VISIT, False), (MeetingKind.TWINNING, MeetingKind.EXCHANGE, False),
        (None, TALKS, False), (None, None, False)])
    def test_so_do_all_kinds_of_talks_visits_and_reviews(self, first, second, fit):
        assert groups(account("1", kind=first), account("2", kind=second)) == ("12" if fit else "1 2")


class TestUnits:
    GROUP = unit("VN-CAO-BANG", Country.VN, group=True, within=frozenset({"cao bang"}))
    POST = unit("TRA-LINH", within=frozenset({"cao bang"}))

    def test_an_unnamed_group_shares_with_its_parents_units(self):
        assert groups(account("1", [self.GROUP, "a"]), account("2", [self.POST, "a"])) == "12"

    @pytest.mark.parametrize("other", [
        unit("LAO-CAI", within=frozenset({"lao cai"})),
        unit("TRA-LINH", kind=UnitKind.CONTROL_STATION, within=frozenset({"cao bang"})),
        unit("tra-linh", within=frozenset({"cao bang"})),
        unit("OTHER-GROUP", group=True, within=frozenset({"cao bang"}))])
    def test_but_not_with_those_of_another_or_of_another_kind(self, other):
        assert groups(account("1", [self.GROUP, "a", "A"]), account("2", [other, "a"])) == "1 2"

    def test_two_named_units_of_one_parent_are_two(self):
        other = replace(self.POST, key="SOC-GIANG")
        assert shared_units(account("1", [self.POST, "a"]), account("2", [other, "a"])) == 0

    def test_a_unit_without_a_place_shares_with_none(self):
        office = unit("OFFICE", placed=False)
        assert groups(account("1", [office, "a"]), account("2", [office, "a"])) == "1 2"

    def test_a_group_that_covers_several_counts_once(self):
        named = [self.POST, replace(self.POST, key="SOC-GIANG")]
        assert shared_units(account("1", [self.GROUP, "a"]), account("2", [*named, "a"])) == 2


class TestUnitRef:
    ABOVE = Above({"tra-linh": ["Cao Bằng", "高平"]}, {Country.VN: ["Cao Bằng", "Hà Giang"]})

    def ref(self, **fields):
        row = Unit(**{"country": Country.VN, "kind": UnitKind.BORDER_POST, "place": None, "name": "Đồn"} | fields)
        value = {"country": row.country, "kind": row.kind, "place": row.place, "name": row.name, "id": row.id}
        return unit_ref(unit_key(row), value, row.parent, row.count, self.ABOVE)

    def test_a_unit_of_the_gazetteer_lies_where_that_says(self):
        ref = self.ref(place="Trà Lĩnh", id="tra-linh")
        assert (ref.key, ref.within, ref.group, ref.placed) == ("tra-linh", {"cao bang", "高平"}, False, True)

    def test_one_read_by_its_form_lies_where_its_parent_does(self):
        ref = self.ref(place="Vĩnh Lộc", parent="Bộ đội Biên phòng tỉnh Cao Bằng")
        assert (ref.within, ref.group) == ({"cao bang"}, False)

    @pytest.mark.parametrize("fields", [{"place": "Cao Bằng", "count": 12}, {"place": "Hà Giang"},
                                        {"place": "Tây Trang", "count": 3}])
    def test_a_count_or_the_name_of_a_province_makes_an_unnamed_group(self, fields):
        ref = self.ref(**fields)
        assert (ref.group, len(ref.within)) == (True, 1)

    def test_a_post_of_the_gazetteer_is_no_group_though_it_has_a_provinces_name(self):
        assert not self.ref(place="Cao Bằng", id="cao-bang").group

    def test_without_a_place_it_is_not_placed_national_authorities_apart(self):
        assert not self.ref(kind=UnitKind.AUTHORITY, name="Sở Ngoại vụ").placed
        assert self.ref(kind=UnitKind.NATIONAL_AUTHORITY, name="Bộ Tư lệnh").placed

    def test_an_account_is_made_of_readings(self):
        value = {"country": "VN", "kind": "border_post", "place": "Trà Lĩnh", "name": "Đồn Trà Lĩnh", "id": None}
        made = account_of("1", None, "x", [(Field.KIND, "", "visit"), (Field.DATE, "", DAY), (Field.HOST, "", "VN"),
                                           (Field.UNIT, "new", value), (Field.UNIT_PARENT, "new/vi", "BĐBP Cao Bằng"),
                                           (Field.UNIT_COUNT, "new", None)], self.ABOVE)
        assert made == Account("1", None, "x", MeetingKind.VISIT, DAY, frozenset(
            {UnitRef("new", Country.VN, UnitKind.BORDER_POST, within=frozenset({"cao bang"}))}))
        assert account_of("1", None, "x", []) == Account("1", None, "x", None, None, frozenset())


class TestPartition:
    def test_two_that_name_two_posts_each_are_chained_by_one_that_names_all_four(self):
        assert groups(account("1", "Aa"), account("2", "Bb"), account("3", "ABab")) == "123"

    def test_two_accounts_of_one_page_are_two_meetings(self):
        assert groups(account("1", "Aa", page="p"), account("2", "Aa", page="p")) == "1 2"

    def test_those_that_share_most_units_go_first(self):
        accounts = [account("1", "Aa", page="p"), account("2", "ABab", page="p"), account("3", "ABab")]
        assert groups(*accounts) == "1 23"

    def test_then_content_decides(self):
        accounts = [account("1", page="p", content="y"), account("2", page="p", content="x"), account("3", content="z")]
        assert groups(*accounts) == "23 1"

    def test_a_parted_pair_is_not_brought_together_by_others(self):
        accounts = [account("1"), account("2"), account("3")]
        assert groups(*accounts, parts=[("1", "2")]) == "13 2"

    def test_joins_come_first_whatever_the_accounts_say(self):
        accounts = [account("1", "Aa"), account("2", "Bb", date=None, kind=MeetingKind.HANDOVER), account("3", "Aa")]
        assert groups(*accounts, joins=[("1", "2")]) == "123"

    def test_an_editor_may_join_two_accounts_of_one_page(self):
        accounts = [account("1", page="p"), account("2", page="p"), account("3")]
        assert groups(*accounts, joins=[("1", "2")]) == "123"

    def test_a_join_keeps_other_accounts_of_its_pages_out(self):
        accounts = [account("1", "Aa", page="p"), account("2", "Bb", page="q"), account("3", "Bb", page="p")]
        assert groups(*accounts, joins=[("1", "2")]) == "12 3"

    def test_of_joins_that_a_part_does_not_let_stand_together_the_later_does(self):
        accounts = [account("1", ""), account("2", ""), account("3", "")]
        assert groups(*accounts, joins=[("2", "3"), ("1", "2")], parts=[("1", "3")]) == "1 23"

    def test_a_join_with_a_report_that_is_not_here_does_nothing(self):
        assert groups(account("1"), joins=[("1", "9")]) == "1"

    def test_accounts_by_hand_have_no_page_in_common(self):
        by_hand = [replace(account(name), page=None) for name in "12"]
        assert groups(*by_hand) == "12"

    def test_a_join_across_days_chains_both_days(self):
        accounts = [account("1"), account("2", date="2025-11-19"), account("3"), account("4", date="2025-11-19")]
        assert groups(*accounts, joins=[("1", "2")]) == "1234"


class TestJoinsAndParts:
    def tie(self, order, action, first, second):
        return replace(edited(order, Field.MEETING, second, action=action), report=first)

    def test_of_two_edits_about_one_pair_the_later_decides(self):
        edits = [self.tie(3, EditAction.PART, "2", "1"), self.tie(1, EditAction.JOIN, "1", "2"),
                 self.tie(2, EditAction.PART, "3", "4"), self.tie(4, EditAction.JOIN, "4", "3"),
                 self.tie(5, EditAction.JOIN, "5", "3"), edited(6, Field.DATE, DAY)]
        assert joins_and_parts(edits) == ((("3", "5"), ("3", "4")), frozenset({("1", "2")}))


class TestSuccessors:
    @pytest.mark.parametrize(("old", "new", "expected"), [
        ([], [account("x")], (None,)),
        ([account("1")], [], ()),
        ([account("1")], [account("x")], (0,)),
        ([account("1", "Aa"), account("2", "Bb")], [account("x", "Bb"), account("y", "Aa")], (1, 0)),
        ([account("1"), account("2")], [account("x")], (0,)),
        ([account("1")], [account("x", "Bb"), account("y", "Aa")], (None, 0)),
        ([account("1", "A", date=None)], [account("x", "a", kind=MeetingKind.VISIT, date=None)], (None,)),
        ([account("1", "", kind=TALKS)], [account("x", "", date=None)], (0,)),
        ([account("1", "AB")], [account("x", "A", date=None, kind=None)], (0,)),
    ])
    def test_each_account_takes_over_the_report_that_agrees_most(self, old, new, expected):
        assert successors(old, new) == expected


ACCOUNTS = st.lists(st.builds(
    lambda units, page, kind, date: (units, page, kind, date),
    st.frozensets(st.sampled_from([*map(unit, "ABCabc"), TestUnits.GROUP, TestUnits.POST]), max_size=5),
    st.sampled_from(["p", "q", "r", None]), st.sampled_from([TALKS, MeetingKind.VISIT, MeetingKind.HANDOVER]),
    st.sampled_from([DAY, DAY, "2025-11-19", "2025-11", None])), max_size=8).map(
        lambda rows: [Account(str(n), page and f"{page}", f"hash {n % 3}-{n}", kind, date, units)
                      for n, (units, page, kind, date) in enumerate(rows)])
PAIRS = st.lists(st.tuples(*[st.sampled_from("01234567")] * 2).filter(lambda pair: pair[0] < pair[1]), max_size=4)


@pytest.mark.slow
@settings(max_examples=100, deadline=None)
@given(accounts=ACCOUNTS, joins=PAIRS, parts=PAIRS, order=st.randoms(use_true_random=False))
def test_the_order_of_accounts_does_not_matter(accounts, joins, parts, order):
    before = partition(accounts, joins, parts)
    order.shuffle(accounts)
    order.shuffle(parts)
    assert partition(accounts, joins, [pair[::-1] for pair in parts]) == before


@pytest.mark.slow
@settings(max_examples=100, deadline=None)
@given(accounts=ACCOUNTS, parts=PAIRS)
def test_each_report_is_in_one_group_which_no_page_and_no_part_divides(accounts, parts):
    found = partition(accounts, (), parts)
    assert sorted(report for group in found for report in group) == sorted(account.report for account in accounts)
    pages = {account.report: account.page for account in accounts if account.page}
    for group in found:
        of_pages = [pages[report] for report in group if report in pages]
        assert len(of_pages) == len(set(of_pages))
        assert not any({first, second} <= set(group) for first, second in parts)
