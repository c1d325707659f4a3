"""What an editor may say of each field, and what is refused."""
import pytest

from articles.store.validity import check
from articles.vocabulary import EditAction, Field

FIGURE = "handover|person|CN|VN||2024-Q3"
UNIT = {"country": "VN", "kind": "border_post", "place": "Pha Long", "name": "Đồn Biên phòng Pha Long", "id": None}
PAIR = {"names": {"vn": "Lào Cai", "cn": "Hà Khẩu"}, "ids": {"vn": None, "cn": None}}


@pytest.mark.parametrize(("field", "slot", "value"), [
    (Field.KIND, "", "visit"), (Field.DATE, "", "2024-10"), (Field.DATE_END, "", "2024-10-13"),
    (Field.PERIOD, "", "2024-07.."), (Field.MODE, "", "online"), (Field.HOST, "", "LA"), (Field.SIGNED, "", True),
    (Field.PLACE, "vi", {"name": "Hà Khẩu", "id": None}), (Field.UNIT, "x", UNIT), (Field.UNIT_COUNT, "x", 12),
    (Field.UNIT_PARENT, "x/vi", "BĐBP tỉnh Lào Cai"), (Field.PAIR, "x", PAIR), (Field.PAIR_STATUS, "x", "lane"),
    (Field.PAIR_MODE, "x", "rail"), (Field.MECHANISM, "hotline", "hotline"), (Field.AWARD_COUNT, "x", 2),
    (Field.AWARD, "x", {"kind": "friendship_ambassador", "country": None}),
    (Field.STATISTIC, FIGURE, {"value": 17.5, "qualifier": "over"}), (Field.PERSON_HEAD, "x", False),
    (Field.PERSON, "x", {"name": "Lê A", "country": "VN"}), (Field.PERSON_RANK, "x/vi", "Trung tá"),
    (Field.DATE, "", None),
])
def test_values_of_their_fields_are_taken(field, slot, value):
    check(field, slot, EditAction.SET, value)


@pytest.mark.parametrize(("field", "slot", "value"), [
    (Field.KIND, "", "party"), (Field.DATE, "", "2024-02-30"), (Field.DATE, "", "yesterday"), (Field.DATE, "", 2024),
    (Field.PERIOD, "", "2023-Q7"), (Field.MODE, "", ""), (Field.HOST, "", "US"), (Field.SIGNED, "", "yes"),
    (Field.PLACE, "vi", "Hà Khẩu"), (Field.PLACE, "vi", {"name": " ", "id": None}), (Field.UNIT, "x", {}),
    (Field.UNIT, "x", UNIT | {"kind": "army"}), (Field.UNIT_COUNT, "x", 0), (Field.UNIT_COUNT, "x", True),
    (Field.PAIR, "x", {"names": {"vn": "Lào Cai"}, "ids": {"vn": None}}), (Field.AWARD, "x", {"kind": "medal"}),
    (Field.STATISTIC, "handover|person", {"value": 1, "qualifier": None}),
    (Field.STATISTIC, "handover|person|CN|VN||2023-Q7", {"value": 1, "qualifier": None}),
    (Field.STATISTIC, FIGURE, {"value": -1, "qualifier": None}),
    (Field.STATISTIC, FIGURE, {"value": "1", "qualifier": None}),
    (Field.STATISTIC, FIGURE, {"value": float("nan"), "qualifier": None}),
    (Field.STATISTIC, FIGURE, {"value": 1, "qualifier": "roughly"}), (Field.PERSON, "x", {"country": "VN"}),
    (Field.MEETING, "", "anything"),
])
def test_other_values_are_refused(field, slot, value):
    with pytest.raises(ValueError, match=r"not|valid|unpack|range"):
        check(field, slot, EditAction.SET, value)
