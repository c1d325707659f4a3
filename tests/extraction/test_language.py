"""Which language a text is in."""
import pytest

from articles.extraction.language import find_language


@pytest.mark.parametrize(("text", "code"), [
    ("Hai bên gặp nhau ở đầu cầu, bàn việc sửa đường.", "vi"),
    ("Hội đàm với Trạm 河口 (Hà Khẩu) được tổ chức sáng nay.", "vi"),
    ("双方在桥头见面，商量修路的事。", "zh"),
    ("雙方在橋頭見面（Sa Pa），商量修路的事情，並交換名單。", "zh"),
    ("The two sides met at the bridge and talked of the road to Sa Pa.", "en"),
    ("Officers of Đồn Biên phòng Y Tý were in the room, and the talks were held with the heads of both.", "en"),
    ("Le chef de la patrouille est dans la ville avec les autres.", "fr"),
    ("橋のたもとで、二人は道のことを話した。", "ja"),
    ("다리에서 두 사람이 길에 대해 이야기했다.", "ko"),
    ("ທັງສອງຝ່າຍໄດ້ພົບກັນ", "lo"),
    ("ភាគីទាំងពីរបានជួបគ្នា", "km"),
    ("ทั้งสองฝ่ายพบกันที่สะพาน", "th"),
    ("Стороны встретились у моста.", "ru"),
    ("Ambae sides convenerunt apud pontem viamque reficere constituerunt.", "und"),
    ("12/3 - 15%", "und"),
    ("", "und"),
])
def test_language(text, code):
    assert find_language(text) == code
