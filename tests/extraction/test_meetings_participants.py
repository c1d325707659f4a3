"""Which of the units named take part."""
import pytest

from tests.extraction.meeting_pages import read, units

POST, STATION = "Đồn Biên phòng Bát Xát", "Trạm Kiểm tra Biên phòng xuất, nhập cảnh Hà Khẩu (Trung Quốc)"
BOTH = ["CN inspection_station Hà Khẩu", "VN border_post Bát Xát"]


@pytest.mark.parametrize("paragraphs", [
    # An order, an officer's own unit, guests, a venue and a superior do not take part.
    [f"Thực hiện kế hoạch của Bộ Chỉ huy BĐBP tỉnh Lào Cai, ngày 5/4/2023, {POST} hội đàm với {STATION}."],
    [f"Được sự đồng ý của BĐBP tỉnh Lào Cai, ngày 5/4/2023, {POST} hội đàm với {STATION}."],
    [f"Ngày 5/4/2023, {POST} hội đàm với {STATION}, cùng dự có đại diện Đồn Biên phòng Mường Khương."],
    [f"Ngày 5/4/2023, tại trụ sở Đồn Biên phòng Y Tý, {POST} hội đàm với {STATION}."],
    [f"Ngày 5/4/2023, {POST} do Trung tá Lò Văn Pín, Phó Chỉ huy trưởng BĐBP tỉnh Lào Cai, làm trưởng đoàn hội đàm "
     f"với {STATION}."],
    [f"Ngày 5/4/2023, {POST} hội đàm với {STATION}. Đồn Biên phòng Y Tý cũng được nhắc đến."],
    # A side that the sentence leaves out is named further on, or in the title.
    [f"Ngày 5/4/2023, diễn ra hội đàm định kỳ giữa hai đơn vị. Tham dự có đoàn đại biểu {POST} và đoàn đại biểu "
     f"{STATION}."],
    [f"Ngày 5/4/2023, {POST} tổ chức hội đàm định kỳ với phía Trung Quốc. Đoàn Trung Quốc của {STATION} đến từ sớm."],
    # The host's seat is all that names it.
    [f"Ngày 5/4/2023, tại {POST}, đoàn đại biểu {STATION} hội đàm định kỳ với chỉ huy đơn vị."],
])
def test_participants(paragraphs):
    [meeting] = read(*paragraphs).meetings
    assert sorted(units(meeting)) == BOTH
    spans = [meeting.evidence[f"units.{index}"][0].text for index in range(2)]
    assert any("Bát Xát" in span for span in spans)


def test_a_title_names_the_partners():
    [meeting] = read("Sáng 5/4/2023, hai đơn vị tổ chức hội đàm định kỳ.", title=f"{POST} hội đàm với "
                                                                                 f"{STATION}").meetings
    assert sorted(units(meeting)) == BOTH
    assert {meeting.evidence[f"units.{index}"][0].where for index in range(2)} == {"title"}


def test_a_counterpart_named_only_by_its_country_is_no_unit():
    [meeting] = read(f"Ngày 5/4/2023, {POST} tiếp nhận 3 công dân do phía Trung Quốc trao trả.").meetings
    assert units(meeting) == ["VN border_post Bát Xát"]


def test_a_unit_named_twice_is_one():
    [meeting] = read(f"Ngày 5/4/2023, {POST} tổ chức hội đàm định kỳ với {STATION}. Đoàn đại biểu {POST} trao "
                     f"quà.").meetings
    assert len(meeting.units) == 2


def test_a_group_whose_members_meet_pair_by_pair_is_no_party_of_the_first_pair():
    meetings = read("Ngày 5/4/2023, các đồn thuộc BĐBP tỉnh Lào Cai hội đàm với đơn vị đối diện: Đồn Biên phòng Bát "
                    "Xát - Trạm Kiểm tra Biên phòng Hà Khẩu; Đồn Biên phòng Y Tý - Đại đội Quản lý biên giới Kim "
                    "Bình.").meetings
    assert sorted(sorted(units(meeting)) for meeting in meetings) == [
        ["CN border_management_brigade Kim Bình", "VN border_post Y Tý"], BOTH]


def test_ministries_hold_the_exchange_on_the_border():
    [meeting] = read("Ngày 5/4/2023, tại Hà Khẩu, Bộ Quốc phòng Việt Nam và Bộ Quốc phòng Trung Quốc tổ chức giao lưu "
                     "hữu nghị quốc phòng biên giới.").meetings
    assert units(meeting) == ["VN authority None", "CN authority None"]


def test_where_a_post_met_is_no_party_and_the_post_is():
    [meeting] = read("Ngày 5/4/2023, tại Trạm Kiểm soát Biên phòng Cốc Nam, Đồn Biên phòng Tân Thanh và Trạm Kiểm tra "
                     "Biên phòng Pò Chài (Trung Quốc) tổ chức hội đàm.").meetings
    assert units(meeting) == ["VN border_post Tân Thanh", "CN inspection_station Pò Chài"]


@pytest.mark.parametrize("members", [
    "hai đơn vị của Tổng trạm Kiểm tra Biên phòng Vân Nam là {}",
    "các đơn vị thuộc Tổng trạm Kiểm tra Biên phòng Vân Nam gồm: {}",
    "2 trạm trực thuộc Tổng trạm Kiểm tra Biên phòng Vân Nam: {}",
])
def test_the_unit_whose_members_are_listed_is_no_party(members):
    listed = members.format("Trạm Kiểm tra Biên phòng Hà Khẩu và Trạm Kiểm tra Biên phòng Mãnh Khang")
    [meeting] = read(f"Ngày 5/4/2023, Đồn Biên phòng Bát Xát hội đàm định kỳ với {listed} (Trung Quốc).").meetings
    assert units(meeting) == ["VN border_post Bát Xát", "CN inspection_station Hà Khẩu",
                              "CN inspection_station Mãnh Khang"]


@pytest.mark.parametrize("act", [
    "tổ chức giao lưu với {}", "đón tiếp và làm việc với {}", "đón đoàn {} đến thăm", "đã hội đàm với {}",
    "chủ trì gặp gỡ, giao lưu với {}", "tổ chức lễ tiếp nhận 5 công dân do {} trao trả", "và {} ký kết nghĩa",
])
@pytest.mark.parametrize("where", ["tại Đồn Biên phòng Bát Xát", "tại trụ sở Đồn Biên phòng Bát Xát (xã Bát Xát)"])
def test_a_command_that_acts_at_a_post_is_the_party(where, act):
    partner = "Chi đội Quản lý biên giới Hồng Hà (Trung Quốc)"
    [meeting] = read(f"Ngày 5/4/2023, {where}, Bộ Chỉ huy BĐBP tỉnh Lào Cai {act.format(partner)}.").meetings
    assert units(meeting) == ["VN provincial_command Lào Cai", "CN border_management_detachment Hồng Hà"]


@pytest.mark.parametrize("held", [", đã diễn ra hội đàm", " diễn ra hội đàm", " vừa diễn ra hội đàm"])
def test_a_post_with_its_command_where_talks_were_held(held):
    [meeting] = read(f"Ngày 5/4/2023, tại Đồn Biên phòng Bát Xát, BĐBP tỉnh Lào Cai{held} giữa Đồn Biên phòng Bát Xát "
                     "và Trạm Kiểm tra Biên phòng Hà Khẩu (Trung Quốc).").meetings
    assert units(meeting) == ["VN border_post Bát Xát", "CN inspection_station Hà Khẩu"]


@pytest.mark.parametrize("seat", ["Trạm Kiểm soát Biên phòng Bát Xát là nơi diễn ra",
                                  "Trụ sở Trạm Kiểm soát Biên phòng Bát Xát được chọn làm nơi tổ chức"])
def test_a_unit_that_only_lends_its_seat_is_no_party(seat):
    [meeting] = read(f"Ngày 5/4/2023, {seat} hội đàm giữa Đồn Biên phòng Bát Xát và Trạm Kiểm tra Biên phòng Hà Khẩu "
                     "(Trung Quốc).").meetings
    assert units(meeting) == ["VN border_post Bát Xát", "CN inspection_station Hà Khẩu"]
