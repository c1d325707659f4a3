"""Settling of figures, one test for each sentence of the rules."""
import pytest

from articles.settle import settle
from articles.vocabulary import EditAction, Field
from tests.sayings import HANDED_OVER, confirmed, edited, figure, number, numbers, pages, rejected

BARE = "handover|person||||"
FROM_CN = "handover|person|CN|||"
WITH_PERIOD = "handover|person||||2023-Q1"


def rows(settled):
    return [(row.value["value"], pages(row), row.disputed) for row in settled.values]


def slots(settled):
    return {row.slot: pages(row) for row in settled.values}


def change(order, was, value, slot=HANDED_OVER):
    return edited(order, Field.STATISTIC, value and number(value), slot, was=was and number(was))


def reject(order, was, slot=HANDED_OVER):
    return rejected(order, Field.STATISTIC, number(was), slot)


def confirm(order, was, slot=HANDED_OVER):
    return confirmed(order, Field.STATISTIC, number(was), slot)


class TestPages:
    def test_equal_figures_are_one_row(self):
        assert rows(settle([figure("a", 298), figure("b", 298.0)])) == [(298, "ab", False)]

    def test_pages_with_exactly_one_disagree_and_the_one_with_most_articles_stands(self):
        settled = settle([figure("a", 298), figure("b", 300), figure("c", 300)])
        assert rows(settled) == [(300, "bc", False)]
        assert [(claim.value["value"], claim.tied) for claim in settled.values[0].others] == [(298, False)]

    def test_a_tie_is_disputed_and_every_value_has_a_row(self):
        settled = settle([figure("a", 298), figure("b", 300), figure("c", 300), figure("d", 298), figure("e", 7)])
        assert rows(settled) == [(298, "ad", True), (300, "bc", True)]
        assert [row.n for row in settled.values] == [0, 1]
        assert [(claim.value["value"], claim.tied) for claim in settled.values[0].others] == [(300, True), (7, False)]

    def test_figures_of_other_slots_do_not_disagree(self):
        other = HANDED_OVER.replace("person", "case")
        settled = settle([figure("a", 18), figure("b", 6, other)])
        assert [row.disputed for row in settled.values] == [False, False]

    def test_of_equal_values_there_are_as_many_rows_as_on_the_page_with_most(self):
        settled = settle([figure("a", 2), figure("a", 2), figure("b", 2), figure("c", 2), figure("c", 2)])
        assert [(row.value["value"], pages(row), row.n) for row in settled.values] == [(2, "abc", 0), (2, "ac", 1)]

    def test_a_page_with_several_supports_the_equal_ones_and_disagrees_with_none(self):
        assert rows(settle([figure("a", 2), figure("b", 2), figure("b", 9)])) == [(2, "ab", False), (9, "b", False)]
        assert rows(settle([figure("a", 5), figure("b", 2), figure("b", 9)])) == [
            (2, "b", False), (5, "a", False), (9, "b", False)]

    def test_its_support_decides_between_pages_that_have_one(self):
        settled = settle([figure("a", 5), figure("b", 7), figure("c", 5), figure("c", 9)])
        assert rows(settled) == [(5, "ac", False), (9, "c", False)]
        assert [[claim.value["value"] for claim in row.others] for row in settled.values] == [[7], []]

    def test_a_value_that_lost_stays_where_a_page_with_several_has_it(self):
        several = [figure("e", 7), figure("e", 8)]
        settled = settle([figure("a", 5), figure("b", 7), figure("c", 5), figure("d", 5), *several])
        assert rows(settled) == [(5, "acd", False), (7, "be", False), (8, "e", False)]

    def test_the_qualifier_goes_along_with_the_number(self):
        over = [figure(page, 100, qualifier="over") for page in "ac"]
        (row,) = settle([*over, figure("b", 100)]).values
        assert (row.value, row.articles) == (number(100, "over"), 3)

    def test_a_page_that_does_not_count_makes_no_row_and_no_dispute(self):
        settled = settle([figure("a", 298), figure("b", 300, counts=False), figure("c", 298, counts=False),
                          figure("c", 298, counts=False)])
        assert rows(settled) == [(298, "ac", False)]
        assert [aside.others[0].value["value"] for aside in settled.aside] == [300]
        assert len(settled.values[0].supporters) == 3


class TestNulls:
    def test_a_figure_with_less_in_its_slot_supports_the_fuller_one(self):
        assert numbers(settle([figure("a", 298), figure("b", 298, BARE)])) == [298]
        assert rows(settle([figure("a", 298), figure("b", 298, BARE)])) == [(298, "ab", False)]

    def test_not_with_another_value(self):
        assert slots(settle([figure("a", 298), figure("b", 300, BARE)])) == {HANDED_OVER: "a", BARE: "b"}

    def test_not_where_two_slots_are_fuller(self):
        settled = settle([figure("a", 298, FROM_CN), figure("b", 298, WITH_PERIOD), figure("c", 298, BARE)])
        assert slots(settled) == {FROM_CN: "a", WITH_PERIOD: "b", BARE: "c"}

    def test_of_slots_that_fill_each_other_the_fullest_is_the_one(self):
        settled = settle([figure("a", 298, FROM_CN), figure("b", 298), figure("c", 298, BARE)])
        assert slots(settled) == {HANDED_OVER: "abc"}

    def test_not_where_the_slots_contradict(self):
        other = HANDED_OVER.replace("|CN|VN|", "|VN|CN|")
        assert len(settle([figure("a", 298), figure("b", 298, other)]).values) == 2

    def test_not_where_one_page_tells_both(self):
        settled = settle([figure("a", 200), figure("a", 200, BARE), figure("b", 200, BARE)])
        assert slots(settled) == {HANDED_OVER: "a", BARE: "ab"}

    def test_a_page_that_does_not_count_makes_no_slot_fuller(self):
        settled = settle([figure("a", 298, counts=False), figure("b", 298, BARE)])
        assert slots(settled) == {BARE: "b"}

    def test_one_that_does_not_count_supports_a_fuller_one(self):
        settled = settle([figure("a", 298), figure("b", 298, BARE, counts=False)])
        assert rows(settled) == [(298, "ab", False)]
        assert settled.aside == ()

    def test_a_figure_that_an_editor_added_is_supported_too(self):
        settled = settle([figure("a", 298, BARE)], [change(1, None, 298), change(2, 298, 299)])
        (row,) = settled.values
        assert (row.slot, row.value["value"], row.edited_by.number, settled.lost) == (HANDED_OVER, 299, 2, ())

    def test_an_edit_follows_the_figure_that_it_speaks_of(self):
        settled = settle([figure("a", 298), figure("b", 298, BARE)], [change(1, 298, 299, slot=BARE)])
        assert [(row.slot, row.value["value"]) for row in settled.values] == [(HANDED_OVER, 299)]
        assert settled.lost == ()


    def test_it_follows_a_figure_that_is_read_as_a_fuller_one_since(self):
        settled = settle([figure("a", 298)], [change(1, 298, 299, slot=BARE)])
        assert [(row.slot, row.value["value"]) for row in settled.values] == [(HANDED_OVER, 299)]
        assert settled.lost == ()


class TestEdits:
    def test_an_edit_speaks_of_one_value(self):
        settled = settle([figure("a", 5), figure("a", 8)], [change(1, 5, 6)])
        assert rows(settled) == [(6, "", False), (8, "a", False)]
        assert [claim.value["value"] for claim in settled.values[0].others] == [5]
        assert (settled.values[0].edited_by.number, settled.values[1].edited_by) == (1, None)

    def test_it_decides_between_pages_that_disagree(self):
        settled = settle([figure("a", 298), figure("b", 300)], [change(1, 298, 299)])
        assert rows(settled) == [(299, "", False)]
        assert [claim.value["value"] for claim in settled.values[0].others] == [298, 300]

    def test_so_does_a_confirmation(self):
        settled = settle([figure("a", 298), figure("b", 300), figure("c", 300)], [confirm(1, 298)])
        assert rows(settled) == [(298, "a", False)]
        assert settled.values[0].confirmed

    def test_a_page_that_says_what_the_editor_says_supports_it(self):
        settled = settle([figure("a", 298), figure("b", 299)], [change(1, 298, 299)])
        assert rows(settled) == [(299, "b", False)]

    def test_every_value_that_an_editor_confirmed_stands(self):
        settled = settle([figure("a", 298), figure("b", 300), figure("c", 7)], [confirm(1, 298), confirm(2, 300)])
        assert rows(settled) == [(298, "a", False), (300, "b", False)]

    def test_of_two_the_later_decides(self):
        settled = settle([figure("a", 5)], [change(2, 5, 7), change(1, 5, 6)])
        assert [(row.value["value"], [edit.number for edit in row.edits]) for row in settled.values] == [(7, [1, 2])]

    def test_an_edit_may_speak_of_the_value_that_an_editor_gave(self):
        settled = settle([figure("a", 5)], [change(1, 5, 6), change(2, 6, 7)])
        assert (numbers(settled), settled.lost) == ([7], ())

    def test_a_rejected_value_does_not_come_back(self):
        settled = settle([figure("a", 5), figure("b", 5), figure("c", 7)], [reject(1, 5)])
        assert rows(settled) == [(7, "c", False)]
        (aside,) = settled.aside
        assert (aside.others[0].value["value"], aside.others[0].rejected, aside.edits[0].number) == (5, True, 1)

    def test_set_to_none_rejects(self):
        settled = settle([figure("a", 5)], [change(1, 5, None)])
        assert (settled.values, len(settled.aside), settled.lost) == ((), 1, ())

    def test_a_rejected_value_may_be_given_again(self):
        assert rows(settle([figure("a", 5)], [reject(1, 5), confirm(2, 5)])) == [(5, "a", False)]
        assert rows(settle([figure("a", 5)], [reject(1, 5), change(2, None, 5)])) == [(5, "a", False)]

    def test_null_adds_one(self):
        settled = settle([figure("a", 5)], [change(1, None, 9)])
        assert rows(settled) == [(5, "a", False), (9, "", False)]
        assert settled.values[1].edited_by.number == 1

    def test_an_added_one_is_supported_and_makes_no_dispute(self):
        settled = settle([figure("a", 5), figure("b", 9)], [change(1, None, 9)])
        assert rows(settled) == [(5, "a", False), (9, "b", False)]

    def test_added_twice_it_is_two(self):
        settled = settle([figure("a", 9)], [change(1, None, 9), change(2, None, 9)])
        assert rows(settled) == [(9, "a", False), (9, "", False)]

    def test_one_is_added_beside_a_value_that_was_changed(self):
        assert numbers(settle([figure("a", 5)], [change(1, 5, 6), change(2, None, 5)])) == [5, 6]

    def test_an_added_one_may_be_rejected_and_added_again(self):
        added, back, again = change(1, None, 9), reject(2, 9), change(3, None, 9)
        settled = settle([], [added, back])
        assert (settled.values, settled.aside[0].others[0].rejected) == ((), True)
        assert rows(settle([], [added, back, again])) == [(9, "", False)]

    @pytest.mark.parametrize("edit", [change(1, 298, 299), confirm(1, 298), reject(1, 298)])
    def test_an_edit_of_a_value_that_no_page_says_any_longer_is_lost(self, edit):
        settled = settle([figure("a", 300)], [edit])
        assert settled.lost == (edit,)

    @pytest.mark.parametrize(("edit", "stands"), [(change(1, 298, 299), 299), (confirm(1, 298), 298)])
    def test_but_its_value_stands_and_the_page_is_shown_as_disagreeing(self, edit, stands):
        settled = settle([figure("a", 300)], [edit])
        assert rows(settled) == [(stands, "", False)]
        assert [claim.value["value"] for claim in settled.values[0].others] == [300]

    def test_an_edit_without_any_value_speaks_of_nothing(self):
        edit = change(1, None, None)
        settled = settle([figure("a", 5)], [edit])
        assert (numbers(settled), settled.lost) == ([5], (edit,))

    def test_a_rejection_without_what_was_speaks_of_its_value(self):
        edit = edited(1, Field.STATISTIC, number(5), HANDED_OVER, action=EditAction.REJECT)
        assert settle([figure("a", 5)], [edit]).values == ()
