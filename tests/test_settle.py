"""Settling of every field but figures, one test for each sentence of the rules."""
import pytest

from articles.settle import settle
from articles.vocabulary import EditAction, Field, MeetingState
from tests.sayings import confirmed, edited, pages, rejected, said

LAO_CAI = {"country": "VN", "kind": "border_post", "place": "Lào Cai", "name": "Đồn Lào Cai", "id": "lao-cai"}


def test_nothing_settles_to_nothing():
    settled = settle([], [])
    assert (settled.values, settled.aside, settled.lost, settled.state) == ((), (), (), MeetingState.DRAFT)


def test_equal_values_support_each_other():
    row = settle([said("a", Field.PERIOD, "2023-Q1"), said("b", Field.PERIOD, "2023-Q1")]).one(Field.PERIOD)
    assert (row.value, pages(row), row.articles, row.disputed, row.others) == ("2023-Q1", "ab", 2, False, ())


def test_the_value_of_most_articles_stands_and_the_other_is_shown():
    row = settle([said("a", Field.KIND, "visit"), said("b", Field.KIND, "review"), said("c", Field.KIND, "review")]
                 ).one(Field.KIND)
    (other,) = row.others
    assert (row.value, row.disputed, other.value, other.tied) == ("review", False, "visit", False)


def test_a_tie_is_disputed_and_all_are_kept():
    row = settle([said("a", Field.KIND, "visit"), said("b", Field.KIND, "review"), said("c", Field.KIND, "twinning"),
                  said("d", Field.KIND, "visit"), said("e", Field.KIND, "review")]).one(Field.KIND)
    assert (row.value, row.disputed) == ("review", True)
    assert [(claim.value, claim.articles, claim.tied) for claim in row.others] == [("visit", 2, True),
                                                                                   ("twinning", 1, False)]


def test_one_article_that_says_a_thing_twice_is_one():
    readings = [said("a", Field.HOST, "VN"), said("a", Field.HOST, "VN"), said("b", Field.HOST, "CN")]
    row = settle(readings).one(Field.HOST)
    assert (row.disputed, row.articles) == (True, 1)


@pytest.mark.parametrize("page_says", [["2023-03-30"], ["2023-03-30", "2023-03-29"], []])
def test_an_edit_decides(page_says):
    readings = [said(f"page {n}", Field.DATE, day) for n, day in enumerate(page_says)]
    row = settle(readings, [edited(1, Field.DATE, "2023-03-28")]).one(Field.DATE)
    assert (row.value, row.edited_by.number, row.disputed) == ("2023-03-28", 1, False)
    assert {claim.value for claim in row.others} == set(page_says)


def test_of_two_edits_the_later_decides_and_the_earlier_is_shown():
    edits = [edited(9, Field.HOST, "VN"), edited(4, Field.HOST, "CN")]
    row = settle([said("a", Field.HOST, "VN")], edits).one(Field.HOST)
    assert (row.value, row.edited_by.number, [edit.number for edit in row.edits]) == ("VN", 9, [4, 9])
    assert not row.confirmed


def test_an_edit_may_say_that_there_is_none():
    row = settle([said("a", Field.DATE, "2023-03-30")], [edited(1, Field.DATE, None, was="2023-03-30")]).one(Field.DATE)
    assert (row.value, row.supporters, row.others[0].value) == (None, (), "2023-03-30")


def test_a_confirmed_value_stands_against_more_pages():
    readings = [said("a", Field.HOST, "VN"), said("b", Field.HOST, "CN"), said("c", Field.HOST, "CN")]
    row = settle(readings, [confirmed(1, Field.HOST, "VN")]).one(Field.HOST)
    assert (row.value, row.confirmed, pages(row), row.others[0].value) == ("VN", True, "a", "CN")


def test_a_rejected_value_does_not_come_back():
    readings = [said("a", Field.HOST, "VN"), said("b", Field.HOST, "VN"), said("c", Field.HOST, "CN")]
    row = settle(readings, [rejected(1, Field.HOST, "VN")]).one(Field.HOST)
    assert (row.value, row.edited_by) == ("CN", None)
    assert [(claim.value, claim.rejected) for claim in row.others] == [("VN", True)]


def test_a_slot_whose_only_value_is_rejected_stands_aside():
    settled = settle([said("a", Field.HOST, "VN")], [rejected(1, Field.HOST, "VN")])
    assert settled.values == ()
    (aside,) = settled.aside
    assert (aside.value, aside.others[0].value, aside.others[0].rejected) == (None, "VN", True)
    assert [edit.number for edit in aside.edits] == [1]


def test_a_rejected_value_stays_rejected_beside_an_edit():
    edits = [rejected(1, Field.HOST, "VN"), edited(2, Field.HOST, "CN")]
    row = settle([said("a", Field.HOST, "VN")], edits).one(Field.HOST)
    assert (row.value, row.others[0].rejected) == ("CN", True)


def test_an_editor_may_give_a_rejected_value_again():
    edits = [rejected(1, Field.HOST, "VN"), edited(2, Field.HOST, "VN")]
    row = settle([said("a", Field.HOST, "VN")], edits).one(Field.HOST)
    assert (row.value, pages(row)) == ("VN", "a")


def test_an_edit_that_is_rejected_gives_way_to_the_one_before():
    edits = [edited(1, Field.HOST, "VN"), edited(2, Field.HOST, "CN"), rejected(3, Field.HOST, "CN")]
    assert settle([], edits).one(Field.HOST).value == "VN"


class TestDates:
    def test_a_finer_date_agrees_with_a_coarser_one_that_holds_it(self):
        row = settle([said("a", Field.DATE, "2023-03"), said("b", Field.DATE, "2023-03-30"),
                      said("c", Field.DATE, "2023")]).one(Field.DATE)
        assert (row.value, pages(row), row.others) == ("2023-03-30", "abc", ())

    def test_a_coarser_date_that_does_not_hold_it_disagrees(self):
        row = settle([said("a", Field.DATE, "2023-04"), said("b", Field.DATE, "2023-03-30")]).one(Field.DATE)
        assert row.disputed

    def test_a_coarser_date_supports_every_finer_one_in_it(self):
        row = settle([said("a", Field.DATE, "2023-03"), said("b", Field.DATE, "2023-03-30"),
                      said("c", Field.DATE, "2023-03-29"), said("d", Field.DATE, "2023-03-30")]).one(Field.DATE)
        (other,) = row.others
        assert (row.value, row.articles, other.value, other.articles) == ("2023-03-30", 3, "2023-03-29", 2)

    def test_a_page_supports_an_edit_with_a_coarser_or_finer_date(self):
        readings = [said("a", Field.DATE, "2023"), said("b", Field.DATE, "2023-03-30"), said("c", Field.DATE, "2022")]
        row = settle(readings, [edited(1, Field.DATE, "2023-03")]).one(Field.DATE)
        assert (row.value, pages(row), row.others[0].value) == ("2023-03", "ab", "2022")

    def test_periods_agree_only_where_equal(self):
        row = settle([said("a", Field.PERIOD, "2023-Q1"), said("b", Field.PERIOD, "2023")]).one(Field.PERIOD)
        assert row.disputed

    def test_a_page_that_does_not_count_makes_no_date_finer(self):
        readings = [said("a", Field.DATE, "2023-03"), said("b", Field.DATE, "2023-03-30", counts=False)]
        row = settle(readings).one(Field.DATE)
        assert (row.value, row.articles, pages(row)) == ("2023-03", 1, "ab")


class TestWords:
    """A role or a place told in fewer words is no other one."""

    @staticmethod
    def settled(field, *texts):
        slot = "tran van an|VN/vi" if field is Field.PERSON_ROLE else "vi"
        readings = [said("z", Field.PERSON, {"name": "Trần Văn An", "country": "VN"}, "tran van an|VN")]
        for page, text in zip("abc", texts, strict=False):
            readings.append(said(page, field, text if field is Field.PERSON_ROLE else {"name": text, "id": None}, slot))
        row = settle(readings).one(field, slot)
        return (row.value if field is Field.PERSON_ROLE else row.value["name"]), row.disputed

    @pytest.mark.parametrize(("field", "texts", "stands", "disputed"), [
        (Field.PERSON_ROLE, ["Đồn trưởng", "Đồn trưởng Đồn Biên phòng Pha Long"],
         "Đồn trưởng Đồn Biên phòng Pha Long", False),
        (Field.PERSON_ROLE, ["Đồn trưởng", "Phó Đồn trưởng"], None, True),
        (Field.PERSON_ROLE, ["Đồn trưởng", "Đồn trưởngg"], None, True),
        (Field.PLACE, ["Móng Cái", "thành phố Móng Cái"], "thành phố Móng Cái", False),
        (Field.PLACE, ["Móng Cái", "Đông Hưng"], None, True),
    ])
    def test_fewer_words(self, field, texts, stands, disputed):
        value, is_disputed = self.settled(field, *texts)
        assert is_disputed is disputed
        if not disputed:
            assert value == stands


class TestMembers:
    def test_absence_is_no_disagreement(self):
        settled = settle([said("a", Field.MECHANISM, "hotline", "hotline"),
                          said("b", Field.MECHANISM, "letters", "letters"),
                          said("b", Field.MECHANISM, "hotline", "hotline")])
        assert [(row.value, pages(row), row.disputed) for row in settled.all(Field.MECHANISM)] == [
            ("hotline", "ab", False), ("letters", "b", False)]

    def test_a_member_is_shown_as_most_articles_write_it_then_the_least(self):
        other = LAO_CAI | {"name": "Đồn BP Lào Cai"}
        readings = [said("a", Field.UNIT, LAO_CAI, "lao-cai"), said("b", Field.UNIT, other, "lao-cai")]
        assert settle(readings).one(Field.UNIT, "lao-cai").value == other
        readings.append(said("c", Field.UNIT, LAO_CAI, "lao-cai"))
        row = settle(readings).one(Field.UNIT, "lao-cai")
        assert (row.value, pages(row), row.others) == (LAO_CAI, "abc", ())

    def test_fields_of_a_member_are_slots_under_it(self):
        settled = settle([said("a", Field.UNIT, LAO_CAI, "lao-cai"), said("a", Field.UNIT_COUNT, 12, "lao-cai"),
                          said("b", Field.UNIT, LAO_CAI, "lao-cai"), said("b", Field.UNIT_COUNT, 11, "lao-cai")])
        (count,) = settled.under(Field.UNIT_COUNT, "lao-cai")
        assert (count.value, count.disputed, settled.one(Field.UNIT, "lao-cai").disputed) == (11, True, False)

    def test_a_rejected_member_goes_with_its_fields_which_are_kept_aside(self):
        settled = settle([said("a", Field.UNIT, LAO_CAI, "lao-cai"), said("a", Field.UNIT_COUNT, 12, "lao-cai")],
                         [rejected(1, Field.UNIT, LAO_CAI, "lao-cai"), edited(2, Field.UNIT_COUNT, 13, "lao-cai")])
        assert settled.values == ()
        assert [row.field for row in settled.aside] == [Field.UNIT, Field.UNIT_COUNT]
        assert settled.lost == ()

    def test_an_editor_adds_a_member_with_its_fields(self):
        settled = settle([], [edited(1, Field.UNIT, LAO_CAI, "lao-cai"), edited(2, Field.UNIT_COUNT, 12, "lao-cai")])
        assert [(row.field, row.edited_by.number) for row in settled.values] == [(Field.UNIT, 1), (Field.UNIT_COUNT, 2)]
        assert settled.lost == ()

    def test_an_added_member_taken_back_is_nowhere(self):
        settled = settle([], [edited(1, Field.UNIT, LAO_CAI, "lao-cai"), rejected(2, Field.UNIT, LAO_CAI, "lao-cai")])
        assert (settled.values, settled.aside, settled.lost) == ((), (), ())

    def test_set_to_none_takes_a_member_away(self):
        settled = settle([said("a", Field.MECHANISM, "hotline", "hotline")],
                         [edited(1, Field.MECHANISM, None, "hotline", was="hotline")])
        assert (settled.values, len(settled.aside), settled.lost) == ((), 1, ())

    def test_spellings_of_a_unit_are_never_disputed(self):
        row = settle([said("a", Field.UNIT, LAO_CAI, "lao-cai"),
                      said("a", Field.UNIT_NAME, "Đồn BP Lào Cai", "lao-cai/vi"),
                      said("b", Field.UNIT_NAME, "Đồn Biên phòng Lào Cai", "lao-cai/vi")]
                     ).one(Field.UNIT_NAME, "lao-cai/vi")
        assert (row.value, row.disputed, row.others[0].tied) == ("Đồn BP Lào Cai", False, True)


class TestLanguages:
    SLOT = "tran van an|VN"

    def person(self, page):
        return said(page, Field.PERSON, {"name": "Trần Văn An", "country": "VN"}, self.SLOT)

    def test_roles_are_compared_within_one_language_without_case_and_marks(self):
        slot = f"{self.SLOT}/vi"
        settled = settle([self.person("a"), said("a", Field.PERSON_ROLE, "Đồn trưởng", slot),
                          said("b", Field.PERSON_ROLE, "đồn  trưởng", slot),
                          said("c", Field.PERSON_ROLE, "Chính trị viên", slot)])
        (row,) = settled.under(Field.PERSON_ROLE, self.SLOT)
        assert (row.articles, row.disputed) == (2, False)

    def test_across_languages_they_stand_side_by_side(self):
        settled = settle([self.person("a"), said("a", Field.PERSON_ROLE, "Đồn trưởng", f"{self.SLOT}/vi"),
                          said("b", Field.PERSON_ROLE, "屯长", f"{self.SLOT}/zh")])
        rows = settled.under(Field.PERSON_ROLE, self.SLOT)
        assert [(row.value, row.others) for row in rows] == [("Đồn trưởng", ()), ("屯长", ())]

    def test_the_gazetteer_makes_places_in_two_languages_one(self):
        settled = settle([said("a", Field.PLACE, {"name": "cửa khẩu Hữu Nghị", "id": "huu-nghi"}, "vi"),
                          said("b", Field.PLACE, {"name": "thành phố Lạng Sơn", "id": None}, "vi"),
                          said("c", Field.PLACE, {"name": "友谊关", "id": "huu-nghi"}, "zh"),
                          said("d", Field.PLACE, {"name": "凭祥市", "id": None}, "zh"),
                          said("e", Field.PLACE, {"name": "Pingxiang", "id": "pingxiang"}, "en")])
        vi, zh, en = (settled.one(Field.PLACE, language) for language in ("vi", "zh", "en"))
        assert (vi.value["name"], pages(vi), vi.disputed, len(vi.others)) == ("cửa khẩu Hữu Nghị", "ac", False, 1)
        assert (zh.value["name"], pages(zh), zh.disputed) == ("友谊关", "ac", False)
        assert (en.value["name"], pages(en)) == ("Pingxiang", "e")

    def test_a_page_in_another_language_supports_the_place_that_an_editor_gave(self):
        settled = settle([said("a", Field.PLACE, {"name": "友谊关", "id": "huu-nghi"}, "zh"),
                          said("b", Field.PLACE, {"name": "Lạng Sơn", "id": None}, "vi")],
                         [edited(1, Field.PLACE, {"name": "Hữu Nghị", "id": "huu-nghi"}, "vi"),
                          edited(2, Field.PLACE, None, "en")])
        row = settled.one(Field.PLACE, "vi")
        assert (row.value["name"], pages(row), [claim.value["name"] for claim in row.others]) == (
            "Hữu Nghị", "a", ["Lạng Sơn"])
        assert settled.one(Field.PLACE, "en").value is None


class TestPagesThatDoNotCount:
    def test_they_are_shown_and_have_no_weight(self):
        row = settle([said("a", Field.HOST, "VN"), said("b", Field.HOST, "CN", counts=False),
                      said("c", Field.HOST, "VN", counts=False)]).one(Field.HOST)
        assert (row.value, row.articles, pages(row), row.disputed) == ("VN", 1, "ac", False)
        assert [(claim.value, claim.articles, claim.tied) for claim in row.others] == [("CN", 0, False)]

    def test_they_report_nothing(self):
        settled = settle([said("a", Field.UNIT, LAO_CAI, "lao-cai", counts=False),
                          said("a", Field.UNIT_COUNT, 12, "lao-cai", counts=False)])
        assert (settled.values, [row.field for row in settled.aside]) == ((), [Field.UNIT, Field.UNIT_COUNT])
        assert settled.aside[0].others[0].readings


class TestLostEdits:
    @pytest.mark.parametrize("edit", [
        confirmed(1, Field.UNIT, LAO_CAI, "lao-cai"),
        rejected(1, Field.UNIT, LAO_CAI, "lao-cai"),
        edited(1, Field.UNIT, LAO_CAI, "lao-cai", was=LAO_CAI),
        edited(1, Field.UNIT_COUNT, 12, "lao-cai", was=11),
        edited(1, Field.PERSON_ROLE, "Đồn trưởng", "tran van an|VN/vi"),
        rejected(1, Field.DATE, "2023-03-30"),
    ])
    def test_an_edit_whose_place_is_gone_is_returned(self, edit):
        assert settle([said("a", Field.DATE, "2023-03-31")], [edit]).lost == (edit,)

    @pytest.mark.parametrize("edit", [
        edited(1, Field.DATE, "2023-03-29", was="2023-03-30"),
        confirmed(1, Field.DATE, "2023-03-30"),
        edited(1, Field.UNIT, LAO_CAI, "lao-cai"),
        rejected(1, Field.DATE, "2023-03-31"),
        edited(1, Field.PERIOD, "2023-Q1"),
    ])
    def test_one_that_gives_a_value_or_speaks_of_one_that_is_said_is_not(self, edit):
        assert settle([said("a", Field.DATE, "2023-03-31")], [edit]).lost == ()

    def test_a_confirmed_member_that_no_page_names_any_longer_stands(self):
        settled = settle([], [confirmed(1, Field.UNIT, LAO_CAI, "lao-cai")])
        assert settled.one(Field.UNIT, "lao-cai").value == LAO_CAI

    def test_an_edit_of_what_another_edit_gave_is_not_lost(self):
        edits = [edited(1, Field.HOST, "CN"), rejected(2, Field.HOST, "CN")]
        assert settle([], edits).lost == ()


class TestState:
    @pytest.mark.parametrize(("actions", "state"), [
        ([], MeetingState.DRAFT),
        ([EditAction.CONFIRM], MeetingState.REVIEWED),
        ([EditAction.CONFIRM, EditAction.WITHDRAW], MeetingState.WITHDRAWN),
        ([EditAction.WITHDRAW, EditAction.CONFIRM], MeetingState.REVIEWED),
        ([EditAction.WITHDRAW, EditAction.REJECT], MeetingState.DRAFT),
        ([EditAction.WITHDRAW, EditAction.JOIN], MeetingState.WITHDRAWN),
        ([EditAction.PART], MeetingState.DRAFT),
    ])
    def test_the_latest_edit_of_the_meeting_decides(self, actions, state):
        edits = [edited(n, Field.MEETING, "another report", action=action) for n, action in enumerate(actions)]
        settled = settle([], reversed(edits))
        assert (settled.state, settled.lost, settled.values) == (state, (), ())

    def test_an_editor_may_name_the_state(self):
        edits = [edited(1, Field.MEETING, "x", action=EditAction.WITHDRAW), edited(2, Field.MEETING, "draft")]
        settled = settle([], edits)
        assert (settled.state, settled.state_edit.number) == (MeetingState.DRAFT, 2)
