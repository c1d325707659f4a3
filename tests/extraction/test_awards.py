"""What was awarded to how many officers of each side."""
import pytest

from tests.extraction.meeting_pages import read

LEAD = ("Ngày 5/4/2023, Đồn Biên phòng Bát Xát hội đàm định kỳ với Trạm Kiểm tra Biên phòng xuất, nhập cảnh Hà Khẩu "
        "(Trung Quốc).")
AMBASSADOR, MEMBER = "friendship_ambassador", "outstanding_party_member"


@pytest.mark.parametrize(("sentence", "expected"), [
    ("Hai bên trao danh hiệu Sứ giả hữu nghị cho 3 đồng chí (phía Trung Quốc 2 đồng chí và phía Việt Nam 1 đồng chí).",
     [(AMBASSADOR, "CN", 2), (AMBASSADOR, "VN", 1)]),
    ("Cuối buổi, hai đoàn trao danh hiệu Sứ giả hữu nghị cho 6 cán bộ (Việt Nam 3, Trung Quốc 3).",
     [(AMBASSADOR, "VN", 3), (AMBASSADOR, "CN", 3)]),
    ("Danh hiệu Sứ giả hữu nghị được trao tặng 1 cán bộ Trạm kiểm tra Biên phòng Ái Điểm và hai cán bộ "
     "Đồn Biên phòng Chi Ma.", [(AMBASSADOR, "CN", 1), (AMBASSADOR, "VN", 2)]),
    ("Hai bên trao danh hiệu đảng viên ưu tú cho 5 cán bộ.", [(MEMBER, None, 5)]),
    ("Danh hiệu Sứ giả hữu nghị quý này thuộc về 2 sĩ quan Việt Nam và 1 sĩ quan Trung Quốc.",
     [(AMBASSADOR, "VN", 2), (AMBASSADOR, "CN", 1)]),
    ("Danh hiệu Sứ giả hữu nghị dành cho hai cán bộ Đồn Biên phòng Bát Xát và một cán bộ Trạm Hà Khẩu.",
     [(AMBASSADOR, "VN", 2), (AMBASSADOR, "CN", 1)]),
    ("Hai bên trao danh hiệu Sứ giả hữu nghị cho 5 cá nhân, trong đó Việt Nam có 2, Trung Quốc có 3.",
     [(AMBASSADOR, "VN", 2), (AMBASSADOR, "CN", 3)]),
    ("Hai bên trao danh hiệu Sứ giả hữu nghị cho ba cán bộ gồm 1 cán bộ Việt Nam, 2 cán bộ Trung Quốc.",
     [(AMBASSADOR, "VN", 1), (AMBASSADOR, "CN", 2)]),
    # By name.
    ("Hai bên trao danh hiệu “Sứ giả hữu nghị” cho đồng chí Trung tá Lù Văn A (Việt Nam) và đồng chí Vương Bính "
     "(Trung Quốc).", [(AMBASSADOR, "VN", 1), (AMBASSADOR, "CN", 1)]),
    ("Hai bên trao danh hiệu Sứ giả hữu nghị cho các đồng chí: Lù Văn Ất, Vàng A Giáp (Việt Nam); Vương Bính (Trung "
     "Quốc).", [(AMBASSADOR, "VN", 2), (AMBASSADOR, "CN", 1)]),
    ("Đại úy Lù Văn Ất (Đồn Biên phòng Bát Xát) và ông Vương Bính, Trạm Kiểm tra Biên phòng Hà Khẩu được trao danh "
     "hiệu Sứ giả hữu nghị.", [(AMBASSADOR, "VN", 1), (AMBASSADOR, "CN", 1)]),
    ("Hai bên trao danh hiệu Sứ giả hữu nghị cho đồng chí Lù Văn Ất.", [(AMBASSADOR, None, None)]),
    ("Hai bên trao tặng danh hiệu Sứ giả hữu nghị.", [(AMBASSADOR, None, None)]),
    ("Hai bên trao tặng danh hiệu Sứ giả hữu nghị. Danh hiệu Sứ giả hữu nghị được trao cho 2 cán bộ Việt "
     "Nam.", [(AMBASSADOR, "VN", 2)]),
    ("Hai bên trao tặng danh hiệu Sứ giả hữu nghị. Có 2 đồng chí nhận danh hiệu Sứ giả hữu "
     "nghị.", [(AMBASSADOR, None, 2)]),
    # Counted by the award's own name.
    ("Dịp này, hai bên biểu dương 3 “Đảng viên ưu tú” của Việt Nam, 4 “Đảng viên ưu tú” của Trung Quốc.",
     [(MEMBER, "VN", 3), (MEMBER, "CN", 4)]),
    ("Hai đoàn tuyên dương 1 đảng viên tiêu biểu phía Việt Nam và 2 đảng viên tiêu biểu phía Trung Quốc.",
     [(MEMBER, "VN", 1), (MEMBER, "CN", 2)]),
    ("Hai bên công nhận mỗi bên 2 đồng chí là Sứ giả hữu nghị.", [(AMBASSADOR, "CN", 2), (AMBASSADOR, "VN", 2)]),
    ("4 cán bộ, chiến sĩ của mỗi bên được tặng danh hiệu Sứ giả hữu nghị.",
     [(AMBASSADOR, "CN", 4), (AMBASSADOR, "VN", 4)]),
    ("Hai bên tôn vinh đảng viên ưu tú cho 6 đồng chí (mỗi bên 3 đồng chí).", [(MEMBER, "CN", 3), (MEMBER, "VN", 3)]),
    ("Đoàn có 6 đồng chí đã trao danh hiệu Sứ giả hữu nghị.", [(AMBASSADOR, None, None)]),
    ("Trao danh hiệu Sứ giả hữu nghị cho 2 cán bộ Việt Nam. Năm trước trao danh hiệu Sứ giả hữu nghị cho 3 cán bộ "
     "Việt Nam.", [(AMBASSADOR, "VN", 2)]),
    ("Hai đoàn trao danh hiệu “Đảng viên xuất sắc” cho 2 đảng viên Trung Quốc và 2 đảng viên Việt Nam.",
     [(MEMBER, "CN", 2), (MEMBER, "VN", 2)]),
    ("Hai đoàn tặng danh hiệu Sứ giả hữu nghị cho 05 cảnh sát Trung Quốc, 06 nữ quân nhân Việt Nam.",
     [(AMBASSADOR, "CN", 5), (AMBASSADOR, "VN", 6)]),
    ("Hai đơn vị công nhận 4 đảng viên (Việt Nam: 3, Trung Quốc: 1) đạt danh hiệu Đảng viên ưu tú.",
     [(MEMBER, "VN", 3), (MEMBER, "CN", 1)]),
    ("Hai bên bình chọn Sứ giả hữu nghị. Danh hiệu được trao cho 4 sĩ quan của Trung Quốc và 5 cán bộ của Việt Nam.",
     [(AMBASSADOR, "CN", 4), (AMBASSADOR, "VN", 5)]),
    ("Hai bên tổ chức lễ trao danh hiệu Sứ giả hữu nghị. Có 4 người nhận danh hiệu này, mỗi bên 2 người.",
     [(AMBASSADOR, "CN", 2), (AMBASSADOR, "VN", 2)]),
    ("Hai bên trao danh hiệu Sứ giả hữu nghị lần thứ 3, kèm 2 suất quà.", [(AMBASSADOR, None, None)]),
    ("Hai bên bình chọn Sứ giả hữu nghị. Trời đẹp. Danh hiệu được trao cho 4 sĩ quan.", []),
    ("Hai bên bình chọn và trao danh hiệu Sứ giả hữu nghị cho 3 cán bộ Việt Nam.", [(AMBASSADOR, "VN", 3)]),
    ("Hai bên tiếp tục bình chọn Sứ giả hữu nghị.", []),
    ("Sang năm hai bên sẽ trao danh hiệu Sứ giả hữu nghị cho 2 cán bộ.", []),
    ("Hai bên trao quà cho 2 cán bộ.", []),
    ("Hai bên trao danh hiệu Sứ giả hữu nghị cho 2 cán bộ của Đồn và 1 cán bộ của Trạm.",
     [(AMBASSADOR, "VN", 2), (AMBASSADOR, "CN", 1)]),
    ("Dịp này, danh hiệu Sứ giả hữu nghị được trao cho 3 cán bộ đơn vị ta và 2 cán bộ đơn vị bạn.",
     [(AMBASSADOR, "VN", 3), (AMBASSADOR, "CN", 2)]),
])
def test_awards(sentence, expected):
    [meeting] = read(LEAD, sentence).meetings
    assert [(str(award.kind), award.country, award.count) for award in meeting.awards] == expected
    assert all(meeting.evidence[f"awards.{index}"] for index in range(len(expected)))
