"""A record taken apart into readings."""
import json
from dataclasses import dataclass

import pytest

from articles.readings import ReadingDraft, readings_of
from articles.records import Award, Evidence, Meeting, PageError, Pair, Person, Record, Statistic, Unit
from articles.slots import FigureSlot, award_key, member_slot, pair_key, person_key, unit_key
from articles.vocabulary import (
    AwardKind,
    Category,
    Country,
    CrossingMode,
    CrossingStatus,
    ErrorCode,
    Field,
    Language,
    Measure,
    Mechanism,
    MeetingKind,
    Metric,
    Mode,
    Qualifier,
    UnitKind,
)

VN, CN = Country.VN, Country.CN
POST = Unit(VN, UnitKind.BORDER_POST, "Nậm Cắn", "Đồn Biên phòng Nậm Cắn", "BĐBP tỉnh Nghệ An", 3, "nam-can")
STATION = Unit(CN, UnitKind.INSPECTION_STATION, "Hà Khẩu", "Trạm Hà Khẩu")
BODY = "".join(chr(0x4E00 + n) for n in range(60))


def spot(n):
    return (Evidence.at(BODY, n, n + 1),)


MEETING = Meeting(
    MeetingKind.VISIT, "2023-03-30", "2023-03-31", "2023-Q1", Mode.IN_PERSON, "cửa khẩu Nậm Cắn", VN, (POST, STATION),
    (Mechanism.HOTLINE, Mechanism.LETTERS), (Award(AwardKind.FRIENDSHIP_AMBASSADOR, VN, 2),
                                             Award(AwardKind.OUTSTANDING_PARTY_MEMBER, None, None)), True,
    {"kind": spot(0), "date": spot(1), "date_end": spot(2), "period": spot(3), "mode": spot(4), "place": spot(5),
     "host": spot(6), "signed": spot(7), "units.0": spot(8), "units.1": spot(9), "mechanisms.hotline": spot(10),
     "mechanisms.letters": spot(11), "awards.0": spot(12), "awards.1": spot(13)})
RECORD = Record(
    "page.html", language=Language.VI, body=BODY, relevant=True, meetings=(MEETING, Meeting(MeetingKind.EXCHANGE)),
    statistics=(Statistic(Metric.HANDOVER, 298, Measure.PERSON, CN, VN, Category.WANTED, Qualifier.OVER, "2023-Q1", 0,
                          spot(20)),
                Statistic(Metric.BORDER_LENGTH, 17.2, Measure.KM, evidence=spot(21))),
    crossings=(Pair(((VN, "Kim Thành"), (CN, "Bắc Sơn")), CrossingStatus.INTERNATIONAL, CrossingMode.ROAD, 0, spot(22)),
               Pair(((VN, "A"), (CN, "B")), evidence=spot(23))),
    people=(Person("Trần Văn An", "Trung tá", "Đồn trưởng", VN, True, 1, spot(24)),
            Person("Vương Lỗi", evidence=spot(25))))


@dataclass(frozen=True)
class Known:
    crossings: tuple[str, str]


class Gazetteer:
    """Two crossings that face each other, and one name that two crossings have."""

    def crossing(self, name, country=None):
        return {"A": ("a",), "B": ("b-1", "b-2"), "cửa khẩu Nậm Cắn": ("nam-can",)}.get(name, ())

    def pair(self, a, b):
        return Known(("kim-thanh", "bac-son")) if (a, b) == ("Kim Thành", "Bắc Sơn") else None


def table(meeting, crossings=None):
    return [(row.field.value, row.slot, row.value) for row in readings_of(RECORD, crossings) if row.meeting == meeting]


def test_each_value_of_a_meeting_is_one_reading():
    assert table(0) == [
        ("kind", "", "visit"), ("date", "", "2023-03-30"), ("date_end", "", "2023-03-31"), ("period", "", "2023-Q1"),
        ("mode", "", "in_person"), ("host", "", "VN"), ("place", "vi", {"name": "cửa khẩu Nậm Cắn", "id": None}),
        ("signed", "", True),
        ("unit", "nam-can", {"country": "VN", "kind": "border_post", "place": "Nậm Cắn",
                             "name": "Đồn Biên phòng Nậm Cắn", "id": "nam-can"}),
        ("unit.name", "nam-can/vi", "Đồn Biên phòng Nậm Cắn"), ("unit.parent", "nam-can/vi", "BĐBP tỉnh Nghệ An"),
        ("unit.count", "nam-can", 3),
        ("unit", "cn-inspection-station-ha-khau", {"country": "CN", "kind": "inspection_station", "place": "Hà Khẩu",
                                                   "name": "Trạm Hà Khẩu", "id": None}),
        ("unit.name", "cn-inspection-station-ha-khau/vi", "Trạm Hà Khẩu"),
        ("mechanism", "hotline", "hotline"), ("mechanism", "letters", "letters"),
        ("award", "friendship_ambassador|VN", {"kind": "friendship_ambassador", "country": "VN"}),
        ("award.count", "friendship_ambassador|VN", 2),
        ("award", "outstanding_party_member|", {"kind": "outstanding_party_member", "country": None}),
        ("pair", "CN:bac son|VN:kim thanh", {"names": {"vn": "Kim Thành", "cn": "Bắc Sơn"},
                                             "ids": {"vn": None, "cn": None}}),
        ("pair.status", "CN:bac son|VN:kim thanh", "international"), ("pair.mode", "CN:bac son|VN:kim thanh", "road"),
        ("statistic", "handover|person|CN|VN|wanted|2023-Q1", {"value": 298, "qualifier": "over"}),
    ]


def test_rows_belong_to_their_meeting_or_to_the_article():
    assert table(1) == [
        ("kind", "", "exchange"),
        ("person", "tran van an|VN", {"name": "Trần Văn An", "country": "VN"}),
        ("person.rank", "tran van an|VN/vi", "Trung tá"), ("person.role", "tran van an|VN/vi", "Đồn trưởng"),
        ("person.head_of_delegation", "tran van an|VN", True)]
    assert table(None) == [
        ("pair", "CN:b|VN:a", {"names": {"vn": "A", "cn": "B"}, "ids": {"vn": None, "cn": None}}),
        ("statistic", "border_length|km||||", {"value": 17.2, "qualifier": None}),
        ("person", "vuong loi|", {"name": "Vương Lỗi", "country": None})]


def test_each_reading_has_the_evidence_of_its_fact():
    found = {}
    for row in readings_of(RECORD):
        for evidence in row.evidence:
            found.setdefault(evidence.start, []).append(row.field.value)
    assert {start: fields[0] for start, fields in found.items()} == {
        0: "kind", 1: "date", 2: "date_end", 3: "period", 4: "mode", 5: "place", 6: "host", 7: "signed", 8: "unit",
        9: "unit", 10: "mechanism", 11: "mechanism", 12: "award", 13: "award", 20: "statistic", 21: "statistic",
        22: "pair", 23: "pair", 24: "person", 25: "person"}
    assert found[8] == ["unit", "unit.name", "unit.parent", "unit.count"]


def test_readings_are_numbered_in_order_and_their_values_are_json():
    rows = readings_of(RECORD)
    assert [row.n for row in rows] == list(range(len(rows)))
    assert json.loads(json.dumps([row.value for row in rows])) == [row.value for row in rows]


def test_the_gazetteer_tells_crossings_apart():
    said = {row.field: row for row in readings_of(RECORD, Gazetteer()) if row.meeting == 0}
    assert said[Field.PAIR].slot == "bac-son|kim-thanh"
    assert said[Field.PAIR].value["ids"] == {"vn": "kim-thanh", "cn": "bac-son"}
    assert said[Field.PLACE].value == {"name": "cửa khẩu Nậm Cắn", "id": "nam-can"}


def test_a_name_of_two_crossings_tells_neither():
    (pair,) = [row for row in readings_of(RECORD, Gazetteer()) if row.meeting is None and row.field is Field.PAIR]
    assert (pair.slot, pair.value["ids"]) == ("CN:b|a", {"vn": "a", "cn": None})


def test_a_page_that_failed_gives_none():
    assert readings_of(Record("x", error=PageError(ErrorCode.EMPTY, "empty"))) == ()


def test_a_draft_is_a_value():
    (row,) = readings_of(Record("x", meetings=(Meeting(MeetingKind.VISIT),)))
    assert row == ReadingDraft(0, 0, Field.KIND, "", "visit", ())


@pytest.mark.parametrize(("fields", "key"), [
    ({"id": "nam-can"}, "nam-can"),
    ({"place": "Nậm  Cắn"}, "vn-border-post-nam-can"),
    ({"place": "憑祥"}, "vn-border-post-憑祥"),
    ({"place": "A/B"}, "vn-border-post-a-b"),
    ({"kind": UnitKind.NATIONAL_AUTHORITY}, "vn-national-authority-named-don"),
])
def test_units_are_equal_by_id_else_by_country_kind_and_folded_place(fields, key):
    assert unit_key(Unit(**{"country": VN, "kind": UnitKind.BORDER_POST, "place": None, "name": "Đồn"} | fields)) == key


def test_a_key_has_a_bounded_length_and_stays_one_of_its_own():
    first, second = (Unit(VN, UnitKind.AUTHORITY, "x" * 5000 + end, "n") for end in "ab")
    assert len(unit_key(first)) == 120
    assert unit_key(first) != unit_key(second)
    assert len(person_key(Person("n" * 5000))) <= 124
    assert len(pair_key(Pair(((VN, "n" * 5000), (CN, "m" * 5000))), {})) <= 244


def test_a_mark_that_parts_a_key_does_not_come_from_a_page():
    assert person_key(Person("A|CN", country=VN)) == "a cn|VN"
    assert pair_key(Pair(((VN, "A|B"), (CN, "C"))), {}) == "CN:c|VN:a b"


def test_pairs_are_one_whichever_side_stands_first():
    sides = ((VN, "A"), (CN, "B"))
    assert pair_key(Pair(sides), {}) == pair_key(Pair(sides[::-1]), {})


def test_awards_without_a_country_are_apart():
    assert award_key(Award(AwardKind.FRIENDSHIP_AMBASSADOR, None, 1)) == "friendship_ambassador|"


@pytest.mark.parametrize("slot", [
    FigureSlot(Metric.HANDOVER, Measure.PERSON, CN, VN, Category.WANTED, "2023-Q1"),
    FigureSlot(Metric.LETTERS, Measure.LETTER)])
def test_a_figures_slot_is_read_back(slot):
    assert FigureSlot.read(str(slot)) == slot


@pytest.mark.parametrize("text", ["", "handover", "handover|person|XX|||", "a|b|c|d|e|f|g"])
def test_what_is_no_figures_slot_is_refused(text):
    with pytest.raises(ValueError, match=r"\S"):
        FigureSlot.read(text)


@pytest.mark.parametrize(("field", "slot", "member"), [
    (Field.UNIT_NAME, "nam-can/vi", "nam-can"), (Field.UNIT_COUNT, "nam-can", "nam-can"), (Field.PLACE, "vi", ""),
    (Field.PERSON_ROLE, "a/b|VN/zh", "a/b|VN")])
def test_the_member_that_a_slot_stands_under(field, slot, member):
    assert member_slot(field, slot) == member
