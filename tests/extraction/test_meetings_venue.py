"""Where, in which country, in person or online, and whether something was signed."""
import pytest

from tests.extraction.meeting_pages import read

POST, STATION = "Đồn Biên phòng Bát Xát", "Trạm Kiểm tra Biên phòng xuất, nhập cảnh Hà Khẩu"
TALKS = f"{POST} hội đàm định kỳ với {STATION} (Trung Quốc)"
VISIT = f"đoàn đại biểu {STATION} (Trung Quốc) đã đến thăm, chúc mừng {POST}"


@pytest.mark.parametrize(("lead", "place", "host", "mode"), [
    (f"Ngày 5/4/2023, tại thành phố Lào Cai, {TALKS}.", "thành phố Lào Cai", "VN", "in_person"),
    (f"Ngày 5/4/2023, tại Hà Khẩu (Vân Nam, Trung Quốc), {TALKS}.", "Hà Khẩu", "CN", "in_person"),
    (f"Ngày 5/4/2023, tại khách sạn Hoa Sen, thị trấn Lạ Lùng, Trung Quốc, "
     f"{TALKS}.", "khách sạn Hoa Sen", "CN", "in_person"),
    (f"Ngày 5/4/2023, tại Cửa khẩu đường bộ số II Kim Thành, phường Lào Cai, "
     f"{TALKS}.", "Cửa khẩu đường bộ số II Kim Thành", "VN",
     "in_person"),
    (f"Ngày 5/4/2023, tại trụ sở {POST}, {TALKS}.", f"trụ sở {POST}", "VN", "in_person"),
    (f"Ngày 5/4/2023, {TALKS} tại Nhà hội đàm cửa khẩu quốc tế Lào Cai.", "Nhà hội đàm cửa khẩu quốc tế Lào Cai", "VN",
     "in_person"),
    (f"Ngày 5/4/2023, do phía Trung Quốc đăng cai, {TALKS}.", None, "CN", "in_person"),
    (f"Ngày 5/4/2023, do phía Trung Quốc chủ trì, {TALKS}.", None, None, None),
    (f"Ngày 5/4/2023, tại nhà khách đơn vị, thị trấn Bát Xát, {TALKS}.", "thị trấn Bát Xát", "VN", "in_person"),
    (f"Ngày 5/4/2023, tại buổi gặp gỡ, {TALKS}.", None, None, None),
    (f"Ngày 5/4/2023, tại - , {TALKS}.", None, None, None),
    (f"Ngày 5/4/2023, tại một nơi, nhà văn hóa xã, {TALKS}.", None, None, None),
    (f"Ngày 5/4/2023, tại trụ sở đơn vị, {TALKS}.", None, None, "in_person"),
    (f"Ngày 5/4/2023, tại Trung tâm Hội nghị tỉnh, {TALKS}.", None, None, "in_person"),
    (f"Ngày 5/4/2023, tại thị trấn Lạ Lùng, {TALKS}.", "thị trấn Lạ Lùng", None, "in_person"),
    (f"Ngày 5/4/2023, tại TP. Lào Cai, {TALKS}.", "TP. Lào Cai", "VN", "in_person"),
    (f"Ngày 5/4/2023, tại xã Lạ Lùng, TP. Lào Cai, {TALKS}.", "xã Lạ Lùng", "VN", "in_person"),
    (f"Ngày 5/4/2023, tại nhà khách đơn vị, TX. Sa Pa, {TALKS}.", "TX. Sa Pa", "VN", "in_person"),
    (f"Ngày 5/4/2023, tại xã Lạ Lùng thuộc huyện Lạ Hoắc, nước bạn Trung Quốc, {TALKS}.", "xã Lạ Lùng", "CN",
     "in_person"),
    (f"Ngày 5/4/2023, tại khu vực biên giới Việt Nam - Trung Quốc, {TALKS}.", "khu vực biên giới Việt Nam - Trung Quốc",
     None, "in_person"),
    (f"Ngày 5/4/2023, tại nhà hàng Hoa Sen của Trung Quốc, {TALKS}.", "nhà hàng Hoa Sen của Trung Quốc", "CN",
     "in_person"),
    (f"Ngày 5/4/2023, tại xã Lạ Lùng - Trung Quốc, {TALKS}.", "xã Lạ Lùng", "CN", "in_person"),
    # Who acted is no part of the place.
    (f"Ngày 5/4/2023, tại cửa khẩu Lạ Lùng, phía Trung Quốc trao trả 2 người cho {POST}.", "cửa khẩu Lạ Lùng", None,
     "in_person"),
    (f"Ngày 5/4/2023, tại cửa khẩu Lạ Lùng, lực lượng chức năng Lào trao trả 2 người cho {POST}.", "cửa khẩu Lạ Lùng",
     None, "in_person"),
    # A name may begin or end like the word for a marker.
    (f"Ngày 5/4/2023, tại cửa khẩu Mốc Lạ (tỉnh Cao Bằng), {TALKS}.", "cửa khẩu Mốc Lạ", "VN", "in_person"),
    (f"Ngày 5/4/2023, tại khu vực cửa khẩu Lạ Mốc, tỉnh Cao Bằng, {TALKS}.", "khu vực cửa khẩu Lạ Mốc", "VN",
     "in_person"),
    (f"Ngày 5/4/2023, tại Mốc 102(1), {TALKS}.", "Mốc 102(1)", None, "in_person"),
    # What the gazetteer does not know lies where the unit of that name does.
    (f"Ngày 5/4/2023, tại thị trấn Lạ Lùng, Đồn Biên phòng cửa khẩu Lạ Lùng hội đàm định kỳ với {STATION}.",
     "thị trấn Lạ Lùng", "VN", "in_person"),
    (f"Ngày 5/4/2023, {TALKS}.", None, None, None),
    (f"Ngày 5/4/2023, trên vạch phân định giữa cầu biên giới, {TALKS}.", "vạch phân định giữa cầu biên "
                                                                         "giới", None, "in_person"),
    (f"Ngày 5/4/2023, tại cặp cửa khẩu Lào Cai - Hà Khẩu, {TALKS}.", "cặp cửa khẩu Lào Cai - Hà "
                                                                     "Khẩu", None, "in_person"),
    (f"Ngày 5/4/2023, tại mốc 102(1), {TALKS}.", "mốc 102(1)", None, "in_person"),
    (f"Ngày 5/4/2023, {TALKS} bằng hình thức trực tuyến.", None, None, "online"),
    (f"Ngày 5/4/2023, {TALKS}. Buổi hội đàm được tổ chức tại thành phố Lào Cai.", "thành phố Lào "
                                                                                  "Cai", "VN", "in_person"),
    (f"Ngày 5/4/2023, {TALKS}. Hai bên tặng quà cho nhau.", None, None, "in_person"),
    (f"Ngày 5/4/2023, {TALKS}. Đầu cầu phía bạn đặt ở Hà Khẩu, hội đàm trực tuyến diễn ra trong hai "
     f"giờ.", None, None, "online"),
    # A visit was paid where the unit visited is.
    (f"Ngày 5/4/2023, {VISIT}.", None, "VN", "in_person"),
    (f"Ngày 5/4/2023, {POST} đón đoàn đại biểu {STATION} (Trung Quốc) sang chúc Tết.", None, "VN", "in_person"),
    (f"Ngày 5/4/2023, các đơn vị quản lý biên giới Trung Quốc sang chúc mừng {POST}.", None, "VN", "in_person"),
    # A hall that is itself what the sentence tells of.
    (f"Tối 5/4/2023, Nhà văn hóa huyện Bát Xát (Lào Cai) chật kín người trong buổi giao lưu giữa {POST} với {STATION}.",
     "Nhà văn hóa huyện Bát Xát", "VN", "in_person"),
    (f"Ngày 5/4/2023, sân vận động thị trấn Hà Khẩu là nơi diễn ra trận giao hữu giữa {POST} và {STATION}.",
     "sân vận động thị trấn Hà Khẩu", "CN", "in_person"),
    (f"Tối 5/4/2023, quảng trường TP. Lào Cai đón đông đảo bà con đến dự buổi giao lưu giữa {POST} và {STATION}.",
     "quảng trường TP. Lào Cai", "VN", "in_person"),
    # A patrol has a host where its start is named, a handover where it was done.
    (f"Ngày 5/4/2023, {POST} tuần tra song phương với {STATION} đoạn từ mốc 90 đến mốc 93. Từ trụ sở {POST}, mỗi bên 8 "
     f"cán bộ đi bộ 5 km.", f"trụ sở {POST}", "VN", "in_person"),
    (f"Ngày 5/4/2023, {POST} tuần tra song phương với {STATION}. Từ đầu năm, hai bên tuần tra 4 lần.", None, None,
     "in_person"),
    (f"Ngày 5/4/2023, {POST} tuần tra song phương với {STATION}. Hai đội xuất phát từ cửa khẩu Kim "
     f"Thành.", "cửa khẩu Kim Thành", "VN",
     "in_person"),
    (f"Ngày 5/4/2023, {POST} tuần tra song phương với {STATION}. Hai đội đi qua ba cột mốc.", None, None, "in_person"),
    (f"Ngày 5/4/2023, tại cửa khẩu quốc tế Lào Cai, {POST} trao trả 2 đối tượng cho "
     f"{STATION}.", "cửa khẩu quốc tế Lào Cai", "VN",
     "in_person"),
])
def test_venue(lead, place, host, mode):
    [meeting] = read(lead).meetings
    assert (meeting.place, meeting.host, meeting.mode) == (place, host, mode)
    assert [name for name in ("place", "host", "mode") if name in meeting.evidence] == [
        name for name, value in (("place", place), ("host", host), ("mode", mode)) if value]


@pytest.mark.parametrize(("place", "host"), [
    ("thủ đô Hà Nội", "VN"), ("thành phố Đông Hà", "VN"), ("TP Pleiku", "VN"), ("thị xã Hà Tiên", "VN"),
    ("thành phố Châu Đốc", "VN"), ("Bắc Kinh", "CN"), ("thành phố Nam Ninh", "CN"), ("Thủ đô Viêng Chăn", "LA"),
    ("tỉnh Houaphanh", "LA"), ("Phnôm Pênh", "KH"), ("tỉnh Svay Riêng", "KH"),
])
def test_capitals_and_towns_lie_in_their_country(place, host):
    [meeting] = read(f"Ngày 5/4/2023, tại {place}, {POST} hội đàm định kỳ với {STATION}.").meetings
    assert (meeting.place, meeting.host) == (place, host)


def test_a_place_told_with_its_country_elsewhere():
    first, second = read(f"Ngày 5/4/2023, tại xã Lạ Hoắc, tỉnh Lào Cai, {TALKS}.",
                         f"Trước đó, ngày 1/2/2023, tại xã Lạ Hoắc, {POST} giao lưu bóng đá với {STATION}.").meetings
    assert (first.host, second.host) == ("VN", "VN")


def test_a_title_or_a_photo_tells_the_mode():
    lead = f"Ngày 5/4/2023, {TALKS}."
    [online] = read(lead, title="Hội đàm trực tuyến").meetings
    [photographed] = read(lead, captions=("Quang cảnh buổi hội đàm.",)).meetings
    assert (online.mode, online.evidence["mode"][0].where) == ("online", "title")
    assert (photographed.mode, photographed.evidence["mode"][0].where) == ("in_person", "images.0.caption")


def test_a_visit_by_online_in_passing_keeps_to_its_sentence():
    _, earlier = read(f"Ngày 5/4/2023, tại Hà Khẩu, {TALKS}.",
                      f"Trước đó, ngày 1/2/2023, {POST} giao lưu với {STATION}. Hai bên từng họp trực tuyến.",
                      title="Hội đàm trực tuyến tại Hà Khẩu").meetings
    assert earlier.mode is None


@pytest.mark.parametrize(("sentence", "signed"), [
    ("Hai bên thống nhất nội dung và ký Biên bản ghi nhớ.", True),
    ("Hội đàm kết thúc với việc ký kết biên bản.", True),
    ("Hai bên đã ký kết biên bản hội đàm.", True),
    ("Sau khi ký biên bản, hai bên chia tay.", True),
    ("Theo thỏa thuận được hai bên ký tại buổi lễ, mỗi quý gặp nhau một lần.", True),
    ("Ngày 5/4, hai bên ký biên bản hội đàm.", True),
    ("Hai bên sẽ ký kết biên bản vào kỳ sau.", None),
    ("Hai bên thúc đẩy việc ký kết quy chế phối hợp.", None),
    ("Hai bên thực hiện các nội dung đã ký kết.", None),
    ("Hai bên thống nhất nội dung ký kết trong thời gian tới.", None),
    ("Hai bên nhắc lại thỏa thuận ký ngày 23/11/2021.", None),
    ("Hai bên đã ký biên bản ghi nhớ ngày 3/3/2020.", None),
    ("Biên bản hội đàm đã được hai trưởng đoàn ký ngay sau đó.", True),
    ("Biên bản sẽ được hai bên ký sau.", None),
    ("Văn bản dự kiến được ký tại cuộc gặp sau.", None),
])
def test_signed(sentence, signed):
    [meeting] = read(f"Ngày 5/4/2023, {TALKS}.", sentence).meetings
    assert meeting.signed is signed
    assert ("signed" in meeting.evidence) == bool(signed)


def test_a_caption_shows_the_signing():
    [meeting] = read(f"Ngày 5/4/2023, {TALKS}.", captions=("Trưởng đoàn hai bên ký biên bản hội đàm.",)).meetings
    assert meeting.evidence["signed"][0].where == "images.0.caption"
    assert (meeting.mode, meeting.evidence["mode"][0].where) == ("in_person", "images.0.caption")


def test_a_day_beside_a_signing_where_the_meeting_has_none():
    [meeting] = read(f"{TALKS}.", "Hai bên đã ký biên bản ghi nhớ ngày 3/3/2020.").meetings
    assert (meeting.date, meeting.signed) == (None, None)


def test_pairs_met_where_the_sentence_says():
    first, second = read(f"Ngày 5/4/2023, tại Hà Khẩu, các cặp đơn vị hội đàm định kỳ: {POST} - {STATION}; Đồn Biên "
                         f"phòng Mường Khương - "
                         "Phân trạm Kiều Đầu.").meetings
    assert [(meeting.place, meeting.host) for meeting in (first, second)] == [("Hà Khẩu", "CN")] * 2
    for meeting in read(f"Ngày 5/4/2023, các cặp đơn vị chúc mừng nhau: {POST} - {STATION}; Đồn Biên phòng Mường "
                        f"Khương - Phân trạm Kiều Đầu.").meetings:
        assert (meeting.place, meeting.host) == (None, None)


@pytest.mark.parametrize(("lead", "place", "host"), [
    (f"Ngày 5/4/2023, {POST} tiếp nhận 3 công dân do {STATION} trao trả qua cửa khẩu quốc tế Lào Cai.",
     "cửa khẩu quốc tế Lào Cai", "VN"),
    # What passes through a crossing says nothing of where talks were held.
    (f"Ngày 5/4/2023, {TALKS} về hoạt động xuất nhập cảnh qua cửa khẩu quốc tế Lào Cai.", None, None),
])
def test_people_are_handed_over_where_they_cross(lead, place, host):
    [meeting] = read(lead).meetings
    assert (meeting.place, meeting.host) == (place, host)


@pytest.mark.parametrize(("later", "place", "host"), [
    (f"Đoàn tập trung trước {POST} rồi lên đường.", POST, "VN"),
    (f"Lễ xuất quân diễn ra tại sân {POST}.", f"sân {POST}", "VN"),
    ("Hai bên hẹn lần sau sẽ xuất phát từ Hà Khẩu.", "tuyến biên giới từ mốc 92", None),
])
def test_a_patrol_is_held_where_it_set_out(later, place, host):
    [meeting] = read(f"Ngày 5/4/2023, {POST} và {STATION} tuần tra liên hợp trên tuyến biên giới từ mốc 92 đến mốc 95.",
                     later).meetings
    assert (meeting.place, meeting.host) == (place, host)


def test_guests_are_received_somewhere():
    [meeting] = read(f"Ngày 5/4/2023, {POST} đến thăm {STATION}.",
                     "Tiếp đoàn tại trụ sở ở huyện Hà Khẩu có Trạm trưởng.").meetings
    assert (meeting.place, meeting.host) == ("huyện Hà Khẩu", "CN")


def test_guests_are_received_by_their_hosts():
    [meeting] = read(f"Ngày 5/4/2023, đoàn {STATION} được {POST} đón tiếp trọng thị.").meetings
    assert (str(meeting.kind), meeting.host) == ("visit", "VN")


def test_who_came_is_told_before_a_list_of_pairs():
    for meeting in read("Ngày 30/8/2025, các đồn của BĐBP tỉnh Lào Cai sang chúc mừng các đơn vị bạn: Đồn Biên phòng "
                        "Bát Xát - Trạm Kiểm tra Biên phòng xuất, nhập cảnh Hà Khẩu; Đồn Biên phòng Mường Khương - "
                        "Phân trạm Kiều Đầu.").meetings:
        assert meeting.host == "CN"


@pytest.mark.parametrize("lead", [
    f"Ngày 5/4/2023, {POST} hội đàm qua điện thoại với {STATION}.",
    f"Qua điện thoại, ngày 5/4/2023, {POST} đã trao đổi với {STATION} về việc đóng lối mở.",
    f"Ngày 5/4/2023, Đồn trưởng {POST} điện đàm với Trạm trưởng {STATION}.",
])
def test_who_speaks_by_telephone_does_not_meet_in_person(lead):
    [meeting] = read(lead).meetings
    assert (meeting.mode, meeting.place, meeting.host) == ("online", None, None)


@pytest.mark.parametrize(("later", "host"), [
    ("Hội đàm do phía Trung Quốc đăng cai.", "CN"),
    ("Hai bên hẹn kỳ hội đàm sau do phía Trung Quốc đăng cai.", None),
])
def test_a_later_sentence_tells_who_hosted(later, host):
    [meeting] = read(f"Ngày 5/4/2023, {TALKS}.", later).meetings
    assert meeting.host == host


def test_a_comma_in_a_units_name_ends_no_place():
    hall = "hội trường Trạm Kiểm tra Biên phòng xuất, nhập cảnh Hà Khẩu"
    [meeting] = read(f"Ngày 5/4/2023, tại {hall}, {TALKS}.").meetings
    assert (meeting.place, meeting.host) == (hall, "CN")


def test_pairs_under_a_sentence_that_names_no_unit():
    rows = "\n\n".join((f"{POST} | {STATION}", "Đồn Biên phòng Ma Lù Thàng | Trạm Kiểm tra Biên phòng Kim Thủy Hà"))
    record = read(f"Ngày 5/4/2023, các đoàn nước bạn sang thăm, chúc mừng từng đồn tại nơi đóng quân.\n\n{rows}")
    assert record.error is None


@pytest.mark.parametrize("start", ["bắt đầu từ", "khởi hành từ", "lên đường từ", "điểm xuất phát là"])
def test_where_a_patrol_sets_out_from(start):
    [meeting] = read(f"Ngày 5/4/2023, {POST} và {STATION} tuần tra song phương, {start} cửa khẩu Kim Thành.").meetings
    assert (meeting.place, meeting.host) == ("cửa khẩu Kim Thành", "VN")


@pytest.mark.parametrize(("later", "mode"), [
    ("Hội đàm được thực hiện qua hệ thống điện thoại đường dây nóng.", "online"),
    ("Cuộc làm việc diễn ra trên phần mềm Zoom.", "online"),
    ("Hai bên cử người trông coi, chụp ảnh gửi cho nhau.", None),
    ("Kết thúc, hai đoàn chụp ảnh lưu niệm.", "in_person"),
])
def test_a_later_sentence_tells_the_mode(later, mode):
    [meeting] = read(f"Ngày 5/4/2023, {TALKS}.", later).meetings
    assert meeting.mode == mode


def test_several_places_show_that_they_met():
    [meeting] = read(f"Ngày 5/4/2023, tại các cửa khẩu trên tuyến, {TALKS}.").meetings
    assert (meeting.mode, meeting.place) == ("in_person", None)


def test_a_ward_of_which_nothing_else_is_told_lies_at_home():
    [meeting] = read(f"Ngày 5/4/2023, tại phường Hoa Đào, {TALKS}.").meetings
    assert (meeting.place, meeting.host) == ("phường Hoa Đào", "VN")


def test_both_sides_are_told_to_be_at_a_seat():
    [meeting] = read(f"Ngày 5/4/2023, {POST} sang chúc Tết {STATION}.",
                     f"Tại trụ sở {STATION}, hai đơn vị ôn lại một năm đã qua.").meetings
    assert (meeting.place.split()[:3], meeting.host) == (["trụ", "sở", "Trạm"], "CN")


CHINESE = f"{STATION} (Trung Quốc)"


@pytest.mark.parametrize(("lead", "place", "host"), [
    # Where one side went.
    (f"Ngày 5/4/2023, {POST} sang Hà Khẩu hội đàm với {CHINESE}.", "Hà Khẩu", "CN"),
    (f"Ngày 5/4/2023, đoàn {POST} qua cầu sang Sơn Yêu (Trung Quốc) dự phiên hội đàm thường kỳ với {CHINESE}.",
     "Sơn Yêu", "CN"),
    (f"Ngày 5/4/2023, đoàn {CHINESE} tới Lào Cai để giao lưu bóng đá với {POST}.", "Lào Cai", "VN"),
    (f"Ngày 5/4/2023, đoàn {POST} sang hội đàm với {CHINESE}.", None, "CN"),
    (f"Ngày 5/4/2023, đoàn {POST} sang huyện Hà Khẩu (Trung Quốc) chúc mừng {STATION}.", "huyện Hà Khẩu", "CN"),
    (f"Ngày 5/4/2023, đoàn {POST} sang tỉnh Vân Nam thăm, làm việc với {CHINESE}.", "tỉnh Vân Nam", "CN"),
    (f"Ngày 5/4/2023, đoàn {CHINESE} đã đến {POST} chúc mừng Quốc khánh.", None, "VN"),
    # Who invited, received, hosted.
    (f"Ngày 5/4/2023, {POST} mời {CHINESE} sang dự giao lưu bóng chuyền.", None, "VN"),
    (f"Ngày 5/4/2023, {POST} đón đoàn {CHINESE} sang giao lưu văn nghệ.", None, "VN"),
    (f"Ngày 5/4/2023, nhận lời mời của {CHINESE}, đoàn {POST} đã giao lưu văn nghệ.", None, "CN"),
    (f"Ngày 5/4/2023, {TALKS}. {POST} là đơn vị đăng cai.", None, "VN"),
    (f"Ngày 5/4/2023, {TALKS}. Lần này phía Trung Quốc là chủ nhà.", None, "CN"),
    (f"Ngày 5/4/2023, {TALKS}. Cuộc hội đàm do {POST} (BĐBP Lào Cai) đăng cai tổ chức.", None, "VN"),
    (f"Ngày 5/4/2023, {TALKS}. Hai bên luân phiên đăng cai.", None, None),
    (f"Ngày 5/4/2023, {TALKS}. Kỳ sau, {POST} sẽ đăng cai.", None, None),
    # A town that the page opens with.
    (f"Thị xã Sa Pa (Lào Cai) - Ngày 5/4/2023, {TALKS}.", "Thị xã Sa Pa", "VN"),
    (f"Côn Minh, Vân Nam - Ngày 5/4/2023, {TALKS}.", "Côn Minh", "CN"),
    (f"BĐBP - Ngày 5/4/2023, {TALKS}.", None, None),
    (f"Lào Cai - Ngày 5/4/2023, {TALKS}.", None, None),
    # A unit that lends its seat.
    ("Ngày 5/4/2023, Trạm Kiểm soát Biên phòng Bát Xát là nơi diễn ra hội đàm giữa Đồn Biên phòng Bát Xát và "
     f"{CHINESE}.", "Trạm Kiểm soát Biên phòng Bát Xát", "VN"),
])
def test_who_hosted_and_where(lead, place, host):
    [meeting] = read(lead).meetings
    assert (meeting.place, meeting.host) == (place, host)


@pytest.mark.parametrize("by", ["gọi điện", "điện thoại thăm hỏi,", "gửi thư"])
def test_good_wishes_from_afar_have_no_host(by):
    [meeting] = read(f"Ngày 5/4/2023, {POST} {by} chúc mừng {CHINESE}.").meetings
    assert (str(meeting.kind), meeting.mode, meeting.host) == ("visit", None, None)


def test_each_of_listed_visits_has_its_own_host():
    first, second = read(f"Ngày 5/4/2023, {POST} thăm, chúc Tết {CHINESE}; Đồn Biên phòng Chi Ma đón tiếp đoàn Trạm "
                         "Kiểm tra biên phòng Ái Điểm.").meetings
    assert (first.host, second.host) == ("CN", "VN")
