"""Plain-text pages: what is the article's and what the page's."""
import pytest

from articles.extraction.errors import PageFailure
from articles.records import Image
from articles.vocabulary import ErrorCode
from tests.extraction.article_pages import (
    BODY,
    CAPTION,
    LAST,
    LEAD,
    OTHER,
    OTHER_LEAD,
    PARAGRAPHS,
    SECOND,
    SHORT,
    TITLE,
    read_text,
)

SALT = "Giá muối ở chợ phiên nhích lên"
RELATED = f"{OTHER}\n\n{OTHER}\n\n{OTHER_LEAD}\n\n{SALT}\n\n{SALT}\n\n{OTHER_LEAD[7:]}"


@pytest.mark.parametrize(("before", "after"), [
    (f"{TITLE}\n\n", ""),
    (f"{TITLE}\n\n{TITLE}\n\n", ""),
    (f"Quay về Trang nhất Theo dõi Báo Thử trên Google News\n{TITLE}\n\n{TITLE}\n\n", "\n\nfb yt zl tw"),
    (f"Đường dây nóng: 0900 000 111 - (024) 3000000Thứ Tư, 28/05/2031 05:02 GMT+7\n\n{TITLE}\n\n",
     "\n\nBình luận\n\nZALO"),
    (f"Hotline: 0900 000 111 | Thứ sáu, 20/11/2026 11:05 GMT+7\n\nBiên giới\n\n{TITLE}\n\n",
     "\n\nÝ kiến bạn đọc\n\nBao giờ xong?"),
    (f"Thời sự Quốc phòng Thể thao Xem tất cả\n{TITLE}\n\n", f"\n\nTin liên quan\n\n{OTHER}\n\n{OTHER_LEAD}"),
    (f"Trang chủ | Thời sự | Biên giới\n{TITLE}\n\n", f"\n\nTin liên quan\n\n{OTHER}\n\n{OTHER_LEAD}"),
    (f"{TITLE}\n\n", f"\n\nCó thể bạn quan tâm\n\nTin cùng chuyên mục\n\n{RELATED}\n\nfb yt zl tw"),
    (f"{TITLE}\n\n", f"\n\nCác tin đã đăng:\n\n{OTHER}\n\n{OTHER_LEAD}./."),
    (f"{TITLE}\n\n", f"\n\n{RELATED}"),
    (f"{TITLE}\n\n{OTHER}\n\n", ""),
    (f"{TITLE}\n\n", "\n\nGiấy phép xuất bản số 1/GP-BT. Tòa soạn: bản Thử.\nĐiện thoại: 0214.3000.000"),
    (f"{TITLE}\n\n", f"\n\nTừ khóa:\n\nbản Thử\n\n{LEAD}"),
])
def test_the_same_article_in_other_furniture(before, after):
    page = read_text(before + BODY + after)
    assert (page.title, page.body, page.byline, page.images) == (TITLE, BODY, None, ())


@pytest.mark.parametrize(("end", "byline"), [
    ("\n\nLò Thị Mây\n\ncau-go.jpg", "Lò Thị Mây"),
    ("./.\nLò Thị Mây", "Lò Thị Mây"),
    ("./.\n\nLò Thị Mây", "Lò Thị Mây"),
    ("./. Lò Thị Mây", "Lò Thị Mây"),
    ("\n\nLò Thị Mây", "Lò Thị Mây"),
    ("\n\nLò Thị Mây\n\nBình luận\n\nZALO", "Lò Thị Mây"),
    (f"\n\nLò Thị Mây\n\n{OTHER}\n\n{OTHER_LEAD}", "Lò Thị Mây"),
    (f"./.\n\n{OTHER}\n\n{OTHER_LEAD}", None),
    ("\n\nMây – Gió", "Mây, Gió"),
    ("\n\nLò Thị Mây - Hạng Gió", "Lò Thị Mây, Hạng Gió"),
    ("\n\nLò Thị Mây, Hạng Gió và Giàng Nắng", "Lò Thị Mây, Hạng Gió, Giàng Nắng"),
    ("\n\nTin, ảnh: Lò Thị Mây", "Lò Thị Mây"),
    ("\n\nBài và ảnh: MÂY GIÓ", "MÂY GIÓ"),
    ("\n\nBài: Lò Thị Mây - Ảnh: Hạng Gió", "Lò Thị Mây"),
    ("\n\nPhóng sự của Lò Thị Mây", "Lò Thị Mây"),
    ("\n\nTác giả: Mây", "Mây"),
    ("\n\nLò Thị Mây (Báo Thử)", "Lò Thị Mây"),
    ("\n\nLò Thị Mây/TTXVN", "Lò Thị Mây"),
    ("\n\nẢnh: Hạng Gió", None),
    ("\n\nBan Biên Tập", None),
    ("\n\nTheo Báo Thử", None),
    ("\n\n(Theo bao-thu.example)", None),
    ("\n\nTheo Biên cương xứ Thử", None),
])
def test_byline_behind_the_text(end, byline):
    page = read_text(f"{TITLE}\n\n{BODY}{end}")
    assert page.byline == byline
    assert page.body.startswith(BODY[:-1])
    assert "Mây" not in page.body
    assert OTHER not in page.body


def test_byline_and_date_under_the_headline():
    page = read_text(f"{TITLE}\n\nLò Thị Mây - Thứ Ba, 5/6/2029 07:10\n\n{BODY}")
    assert (page.byline, page.published, page.body) == ("Lò Thị Mây", "2029-06-05", BODY)


@pytest.mark.parametrize(("line", "image"), [
    (f"cau-go-01.jpg\n{CAPTION}.", Image("cau-go-01.jpg", f"{CAPTION}.")),
    ("cau-go-01.jpg", Image("cau-go-01.jpg", None)),
    ("https://img.bao-thu.example/cau.webp", Image("https://img.bao-thu.example/cau.webp", None)),
    (f"{TITLE} ảnh 1\n{CAPTION}", Image(None, CAPTION)),
    (f"cầu gỗ bản Thử.jpg\n{CAPTION}.", Image("cầu gỗ bản Thử.jpg", f"{CAPTION}.")),
    (f"hinh 2 (dung cau).JPG\n{CAPTION}.", Image("hinh 2 (dung cau).JPG", f"{CAPTION}.")),
    (f"{TITLE} ảnh 2", Image(None, f"{TITLE} ảnh 2")),
    (f"{CAPTION}. Ảnh: Hạng Gió", Image(None, f"{CAPTION}. Ảnh: Hạng Gió")),
    (f"{CAPTION} (Ảnh: H.G)", Image(None, f"{CAPTION} (Ảnh: H.G)")),
    (f"cau.png\n{CAPTION}\nẢnh: Hạng Gió", Image("cau.png", f"{CAPTION} Ảnh: Hạng Gió")),
    ("Quang cảnh buổi dựng cầu.", Image(None, "Quang cảnh buổi dựng cầu.")),
    ("Hai đoàn chụp ảnh lưu niệm.", Image(None, "Hai đoàn chụp ảnh lưu niệm.")),
])
def test_captions_go_to_images(line, image):
    page = read_text("\n\n".join((TITLE, LEAD, line, SECOND, SHORT, LAST)))
    assert page.body == BODY
    assert page.images == (image,)


@pytest.mark.parametrize("sentence", [
    "Hai bên trao đổi tình hình: ổn định.",
    "Kết thúc buổi làm việc, hai bên đã chụp ảnh lưu niệm.",
    "Đường dây nóng được giữ thông suốt cả ngày lẫn đêm.",
    "Ngày 5/6, trời lại mưa to.",
    "Việt Nam và bạn cùng góp gỗ.",
])
def test_short_sentences_stay_in_the_body(sentence):
    page = read_text("\n\n".join((TITLE, LEAD, SECOND, sentence, LAST)))
    assert page.body == "\n\n".join((LEAD, SECOND, sentence, LAST))


@pytest.mark.parametrize(("dateline", "published"), [
    ("Thứ Ba, 05/06/2029 07:10 (GMT+7)", "2029-06-05"),
    ("Thứ sáu, 20/11/2029 11:05 GMT+7", None),
])
def test_the_day_above_the_headline_is_no_clock_where_the_text_tells_of_the_days_before(dateline, published):
    lead = "Sáng 2/6, tại cửa khẩu Thử, Đồn Biên phòng Thử và Trạm Kiểm tra biên phòng Mẫu hội đàm về công việc."
    assert read_text(f"{dateline}\n\n{TITLE}\n\n{lead}\n\n{BODY}").published == published


@pytest.mark.parametrize(("lead", "published"), [
    (" date 2027-06-04 ", "2027-06-04"), ("date 2027-06 ", "2027-06"), (" date 2027-13-04 ", None), ("", None)])
def test_a_page_without_a_headline(lead, published):
    page = read_text(lead + BODY)
    assert (page.title, page.published, page.body) == (None, published, BODY)


BRACKETED = "Hai đồn hội đàm quý II (Bản Thử)"


@pytest.mark.parametrize(("text", "title", "body"), [
    (f" date 2027-06-04 {TITLE}\n\n{BODY}", TITLE, BODY),
    (f" date 2027-06-04 {BRACKETED}\n\n{BODY}", BRACKETED, BODY),
    (f" date 2027-06-04\n\n{TITLE}\n\n{BODY}", TITLE, BODY),
    (f" date 2027-06-04 Thời sự\n\n{TITLE}\n\n{BODY}", TITLE, BODY),
    # No blank line, a section's name, the end of a sentence, nothing behind it: all of it stays text.
    (f" date 2027-06-04 {TITLE}\n{BODY}", None, f"{TITLE}\n\n{BODY}"),
    (f" date 2027-06-04 Biên giới\n\n{BODY}", None, f"Biên giới\n\n{BODY}"),
    (f" date 2027-06-04 {SHORT}\n\n{BRACKETED}\n\n{LAST}", None, f"{SHORT}\n\n{BRACKETED}\n\n{LAST}"),
    (f" date 2027-06-04 {LEAD[:-1]}\n\n{SHORT}", None, f"{LEAD[:-1]}\n\n{SHORT}"),
    (f"{'câu ' * 300}\n\n{'câu ' * 300}\n\n{BODY}", None, f"{('câu ' * 300).strip()}\n\n{BODY}"),
])
def test_a_line_behind_the_date_is_headline_or_text(text, title, body):
    page = read_text(text)
    assert (page.title, page.body) == (title, body)


@pytest.mark.parametrize("tools", ["", "fb yt zl tw ", "fb yt "])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_the_date_stands_behind_the_headline(tools, gap):
    page = read_text(f"{TITLE}{gap}{tools}date 2027-06-04 {BODY}")
    assert (page.title, page.published, page.body) == (TITLE, "2027-06-04", BODY)


def test_a_date_behind_a_sentence_is_text():
    page = read_text(f"{TITLE}\n\n{LEAD}\n\ndate 2027-06-04 {SECOND}")
    assert (page.published, page.body) == (None, f"{LEAD}\n\ndate 2027-06-04 {SECOND}")


@pytest.mark.parametrize("menu", [
    "Đăng ký | Đăng nhập", "Đăng nhập | RSS | Liên hệ quảng cáo", "English | 中文 | Liên hệ",
    "Bản tin thời tiết | Giá vàng", "Thời sự » Vùng cao » Chợ phiên",
    "Ảnh đẹp · Video mới · Podcast", "Góc bạn đọc / Nhịp sống bản"])
def test_a_menu_above_the_headline(menu):
    page = read_text(f"Thứ bảy, 05/02/2030 15:40\n{menu}\n\n{TITLE}\n\n05/06/2029 07:10\n\n{BODY}")
    assert (page.title, page.published, page.body) == (TITLE, "2029-06-05", BODY)


def test_a_sentence_above_the_headline_is_text():
    text = "\n\n".join(("Trang chủ", SHORT, BRACKETED, LEAD, LAST))
    page = read_text(text)
    assert (page.title, page.body) == (BRACKETED, "\n\n".join((SHORT, LEAD, LAST)))


def test_a_clock_in_the_head_is_no_date():
    assert read_text(f"Thứ sáu, 20/11/2026 11:05 GMT+7\n\n{TITLE}\n\n{BODY}").published is None


def test_a_box_in_the_middle_does_not_end_the_article():
    box = f"Xem thêm\n\n{OTHER}"
    assert read_text("\n\n".join((TITLE, LEAD, SECOND, box, SHORT, LAST))).body == BODY
    signed = "\n\n".join((TITLE, LEAD, SECOND, f"Tin liên quan\n\n{OTHER}", SHORT, f"{LAST[:-1]}./.", "Lò Thị Mây"))
    assert read_text(signed).body == f"{BODY[:-1]}./."


@pytest.mark.parametrize("heading", ["Tin liên quan", "Các tin cùng chuyên mục:", "Có thể bạn quan tâm", "Đừng bỏ lỡ"])
def test_the_text_goes_on_behind_a_list_of_other_news(heading):
    box = f"{heading}\n\n{OTHER}\n\n{SALT}"
    assert read_text("\n\n".join((TITLE, LEAD, box, SECOND, LAST))).body == "\n\n".join((LEAD, SECOND, LAST))
    page = read_text("\n\n".join((TITLE, LEAD, SECOND, "cau.jpg", box, "cho.jpg", LAST, "Lò Thị Mây", "Bình luận")))
    assert (page.byline, page.body) == ("Lò Thị Mây", "\n\n".join((LEAD, SECOND, LAST)))


@pytest.mark.parametrize("after", [
    f"Tin liên quan\n\n{OTHER}\n\n{OTHER_LEAD}\n\n{SALT}\n\n{OTHER_LEAD[7:]}",
    f"Bình luận\n\nNắng\n\n{OTHER_LEAD}\n\n{OTHER_LEAD[7:]}",
    f"Tin liên quan\n\n{OTHER_LEAD}\n\n{OTHER_LEAD[7:]}",
    f"Đọc nhiều\n\n{OTHER}\n\n{SALT}",
])
def test_a_list_of_other_news_with_leads_ends_the_text(after):
    assert read_text("\n\n".join((TITLE, BODY, after))).body == BODY


@pytest.mark.parametrize("line", [
    f"Xem thêm: {OTHER}", f">>> {OTHER}", f">> {OTHER}?", f"» {OTHER}", f"Tin liên quan: {OTHER}",
    f"Mời bạn đọc thêm: {OTHER}"])
def test_a_line_that_sends_to_another_article(line):
    assert read_text("\n\n".join((TITLE, LEAD, SECOND, line, SHORT, LAST))).body == BODY


def test_marks_of_other_formats_go():
    picture, linked = f"![{CAPTION}](https://bao-thu.example/a.jpg)", f"[{SECOND}](https://bao-thu.example/2.html)"
    lines = (f"# {TITLE}", "*05/06/2029*", f"**{LEAD}**", picture, linked, SHORT, LAST, "**Lò Thị Mây**")
    page = read_text("\n\n".join(lines))
    assert (page.title, page.published, page.byline, page.body) == (TITLE, "2029-06-05", "Lò Thị Mây", BODY)
    assert page.images == (Image("https://bao-thu.example/a.jpg", CAPTION),)
    entities = f"{TITLE}\n\n{BODY}\n\nL&ograve; Thị M&acirc;y".replace("hai bờ", "hai&nbsp;bờ")
    assert (read_text(entities).byline, read_text(entities).body) == ("Lò Thị Mây", BODY)
    starred = BODY.replace("60 lượt", "6 * 10 lượt")
    assert read_text(f"{TITLE}\n\n{starred}").body == starred


ROWS = "Đồn | Lá thư\n\nBản Thử | 12\n\nBản Mẫu | 9"


@pytest.mark.parametrize("table", [
    "Đồn\tLá thư\nBản Thử\t12\nBản Mẫu\t9",
    "\tĐồn\t\tLá thư\n\tBản Thử\t12\n\tBản Mẫu\t9\t",
    "| Đồn | Lá thư |\n|:---|---:|\n| Bản Thử | 12 |\n| Bản Mẫu | 9 |",
])
def test_a_table_in_plain_text_is_rows(table):
    page = read_text("\n\n".join((TITLE, LEAD, SECOND, table, SHORT, LAST)))
    assert page.body == "\n\n".join((LEAD, SECOND, ROWS, SHORT, LAST))


def test_one_tab_is_a_space():
    page = read_text(f"{TITLE}\n\n05/06/2029 07:10\tLò Thị Mây\n\n{BODY}")
    assert (page.byline, page.published, page.body) == ("Lò Thị Mây", "2029-06-05", BODY)


def test_a_section_above_the_headline():
    for section in ("QUỐC PHÒNG - AN NINH", "Kinh tế - Xã hội - Đời sống", "Thời sự / Biên giới"):
        assert read_text(f"{section}\n\n{TITLE}\n\n{BODY}").title == TITLE
    assert read_text(f"QUỐC PHÒNG - AN NINH\n\n{BODY}").title == "QUỐC PHÒNG - AN NINH"


def test_a_place_behind_an_abbreviation_signs_nothing():
    last = f"{LAST[:-1]}, rồi đoàn về tới TP. Mường Mẫu"
    page = read_text("\n\n".join((TITLE, LEAD, SECOND, SHORT, last)))
    assert (page.byline, page.body.endswith("TP. Mường Mẫu")) == (None, True)
    glued = read_text(f"{TITLE}\n\n{BODY}Lò Thị Mây")
    assert (glued.byline, glued.body) == ("Lò Thị Mây", BODY)


def test_the_day_of_publication_under_a_text():
    page = read_text(f"{TITLE}\n\n{BODY}\n\nLò Thị Mây\n\nNgày đăng: 05/06/2029")
    assert (page.byline, page.published, page.body) == ("Lò Thị Mây", "2029-06-05", BODY)


def test_news_between_headline_and_the_sign_of_the_paper():
    news = (OTHER, OTHER_LEAD, SALT, OTHER_LEAD[7:])
    assert read_text("\n\n".join((TITLE, *news, f"BT - {BODY}"))).body == f"BT - {BODY}"
    for kept in ((OTHER, OTHER_LEAD), (OTHER_LEAD, SECOND)):
        assert OTHER_LEAD in read_text("\n\n".join((TITLE, *kept, f"(BT) - {BODY}"))).body


@pytest.mark.parametrize("line", [
    "Thiếu tá Hạng A Mẫu phát biểu tại buổi dựng cầu.", "Hai đoàn trao đổi bên lề buổi làm việc",
    "Thiếu tá Hạng A Mẫu (bên trái) và trưởng trạm bạn", "Một góc bản Thử sau mùa lũ", "Cây cầu mới nhìn từ trên cao",
    "Cán bộ hai đồn khảo sát lối xuống suối", "Đoàn đại biểu bản Mẫu tại đầu cầu"])
def test_a_line_that_only_a_picture_needs(line):
    page = read_text("\n\n".join((TITLE, LEAD, line, SECOND, SHORT, LAST)))
    assert (page.body, page.images) == (BODY, (Image(None, line),))


@pytest.mark.parametrize("line", [
    "Thiếu tá Hạng A Mẫu đã phát biểu tại buổi dựng cầu.", "Hai bên cùng ký biên bản",
    "Hai bên ký biên bản, trao quà.", "Hai bên trao đổi 12 lá thư", "Lực lượng hai bên tuần tra 4 lần",
    "Chỉ huy hai đồn sẽ kiểm tra lại cầu"])
def test_a_sentence_of_the_text_is_no_caption(line):
    assert line in read_text("\n\n".join((TITLE, LEAD, SECOND, line, LAST))).body


def test_initials_end_the_text():
    page = read_text("\n\n".join((TITLE, BODY, "H.M", OTHER, OTHER_LEAD, SALT, SALT)))
    assert page.body == BODY


def test_repeated_lines_are_told_once():
    page = read_text("\n\n".join((TITLE, LEAD, LEAD, TITLE, SECOND, SHORT, LAST, "Bảng | 1", "Bảng | 1")))
    assert page.body == BODY + "\n\nBảng | 1\n\nBảng | 1"


def test_broken_lines_are_joined():
    broken = LAST.replace(" từ cầu", "\ntừ cầu")
    wrapped = "\n".join(("Cây cầu mới dài mười hai mét, rộng một mét rưỡi, lát ván gỗ nghiến",
                         "Mặt cầu cao hơn mức lũ năm ngoái chừng một sải tay, hai bên có tay",
                         "Vịn bằng tre."))
    page = read_text("\n\n".join((TITLE, LEAD, SECOND, SHORT, broken, wrapped)))
    assert page.body == BODY + "\n\n" + wrapped.replace("\n", " ")


def test_marks_and_spaces():
    spaced = LEAD.replace(" ", "\u00a0")
    page = read_text(f"{TITLE}\n\n \u00a0 {spaced}  \u200b\n\n" + "\n \n".join(PARAGRAPHS[1:]))
    assert page.body == BODY


def test_one_endless_line_is_text_and_no_headline():
    page = read_text("từ ngữ " * 5000)
    assert (page.title, len(page.body)) == (None, 34_999)


@pytest.mark.parametrize("text", [TITLE, f"{TITLE}\n\n{SHORT}", "\n\n".join(f"{OTHER} {n}" for n in range(30))])
def test_no_article(text):
    with pytest.raises(PageFailure) as caught:
        read_text(text)
    assert caught.value.code == ErrorCode.NO_ARTICLE


def test_address():
    page = read_text(f"{TITLE}\n\n{BODY}", "https://www.bao-thu.example/cau.txt")
    assert (page.url, page.outlet) == ("https://www.bao-thu.example/cau.txt", "bao-thu.example")
    assert read_text(BODY).outlet is None
    assert read_text(BODY, "http://[broken").outlet is None


@pytest.mark.parametrize("head", [
    "Biên giới biển đảo\nThứ Hai 06/04/2029 08:00 (GMT+7)",
    "Thời sự - Thứ bảy, 10/07/2029 15:20",
    "Xã hội | 10:20, 05/06/2029",
])
def test_a_section_and_its_dateline_are_no_headline(head):
    page = read_text("\n\n".join((head, TITLE, BODY)))
    assert (page.title, page.body) == (TITLE, BODY)
