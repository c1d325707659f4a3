"""Pages in markup: headline, day, writers, body, images, address; hostile markup."""
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.extraction.decode import Decoded
from articles.extraction.errors import PageFailure
from articles.extraction.page import read_page
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
    html_page,
    paragraphs,
    read_html,
    story,
)

LINK = f"<a href='/x.html'>{OTHER}</a> <span>10/4/2031</span>"
LIST = "".join(f"<li><a href='/{n}.html'>{OTHER} lần {n}</a><p>{OTHER_LEAD}</p></li>" for n in range(4))
BLANK = "<div>&nbsp;</div>"


@pytest.mark.parametrize("text", [
    html_page(story()),
    html_page(story(after=f"<section class='comments'><h4>Bình luận</h4><p>{OTHER_LEAD}</p></section>")),
    html_page(story(after=f"<section><h4>Tin liên quan</h4><ul>{LIST}</ul></section>")),
    html_page(story(), after=f"<div><h4>Góc nhìn</h4><ul>{LIST}</ul></div>"),
    html_page(story(meta=f"<ul><li>{LINK}</li><li>{LINK}</li></ul>")),
    html_page(story(paragraphs((LEAD, SECOND)) + f"<div><b>Xem thêm</b><div>{LINK}</div></div>"
                    + paragraphs((SHORT, LAST)))),
    html_page(story(paragraphs() + "<div>Từ khóa: <a href='/1'>cầu gỗ</a> <a href='/2'>bản Thử</a></div>")),
    html_page(story(paragraphs() + "<p>leftcenterrightdel</p><p>fb yt zl tw</p>")),
    html_page(story("".join(f"<div style='text-align:justify'>{p}</div>{BLANK}" for p in PARAGRAPHS))),
    html_page(f"<div class='tieude'>{TITLE}</div><div>{'<br><br>'.join(PARAGRAPHS)}</div>"),
    html_page(f"<form id='aspnet'>{story()}</form>"),
    html_page(story(paragraphs((SECOND, SHORT, LAST)), meta=f"<h2>{LEAD}</h2>")),
    html_page(story(paragraphs((LEAD, LEAD, SECOND, SHORT, LAST)) + f"<p>{TITLE}</p>")),
    html_page(story(paragraphs() + f"<p style='display:none'>{OTHER_LEAD}</p><script>a = '{OTHER_LEAD}'</script>")),
    html_page(story(paragraphs().replace(" hai ", " <b>h</b><i>ai</i> ").replace("Thử", "<b>Th</b><i>ử</i>"))),
    html_page(story(paragraphs().replace(" ", "&nbsp;"))),
    html_page(story(unicodedata.normalize("NFD", paragraphs()))),
    html_page(story(paragraphs().replace("ế", "e&#770;&#769;"))),
    html_page("<table><tr><td><a href='/1'>Thời sự</a><br><a href='/2'>Văn hóa</a></td><td><table>"
              f"<tr><td><b>{TITLE}</b></td></tr><tr><td><font>{'<br><br>'.join(PARAGRAPHS)}</font></td></tr></table></td></tr></table>"),
    html_page(story()).replace("<!DOCTYPE html>", "<?xml version='1.0' encoding='gb2312'?>"),
    html_page(story(paragraphs((LEAD, SECOND, SHORT)) + f"<p>{LAST.replace(' từ cầu', '<br>từ cầu')}</p>")),
    html_page(story(paragraphs((LEAD, SECOND)) + "<p>Quảng cáo</p>" + paragraphs((SHORT, LAST)) + "<p>HM</p>")),
    html_page(story(paragraphs() + "<div>Từ khóa: cầu gỗ, bản Thử</div><p>Nguồn: bao-mau.example</p>")),
    html_page(story(paragraphs() + "<p>Theo Báo Mẫu</p>")),
    html_page(story(paragraphs() + "<p>Số lượt xem: 1234</p><p>Đánh giá: 4.5/5 (12 lượt)</p>")),
    html_page(story(paragraphs((LEAD,)) + "<details><summary>Xem thêm</summary>" + paragraphs(PARAGRAPHS[1:])
                    + "</details>")),
    html_page(story(paragraphs() + "<p><b>Nhóm PV</b></p>")),
    html_page(f"<div><b>{TITLE}</b><br><i>Mục Biên giới</i><br>{paragraphs()}</div>").replace(
        f"<title>{TITLE} | Báo Thử</title>", "<title>In bài viết</title>"),
    html_page(story(paragraphs((LEAD, SECOND, SHORT)) + f"<p>{LAST.replace('chợ', '<a href=/c>chợ</a>')}</p>")),
])
def test_the_same_article_in_other_furniture(text):
    page = read_html(text)
    assert (page.title, page.body, page.published, page.byline, page.images) == (TITLE, BODY, None, None, ())


def test_a_row_is_no_caption():
    table = ("<table><tr><td>Nội dung</td><td>Kết quả</td></tr>"
             "<tr><td>Hai bên hội đàm tại cửa khẩu</td><td>thường xuyên</td></tr></table>")
    page = read_html(html_page(story(f"<figure><img src='a.jpg'></figure>{paragraphs()}{table}")))
    assert page.body.endswith("Nội dung | Kết quả\n\nHai bên hội đàm tại cửa khẩu | thường xuyên")


def test_a_table_is_rows():
    table = ("<table><tr><th>Đồn</th><th>Lá thư</th></tr><tr><td>Bản <b>Thử</b></td><td> 12 </td></tr>"
             "<tr><td>Bản Mẫu</td><td>9</td></tr></table>")
    page = read_html(html_page(story(paragraphs((LEAD, SECOND)) + table + paragraphs((SHORT, LAST)))))
    assert page.body == "\n\n".join((LEAD, SECOND, "Đồn | Lá thư", "Bản Thử | 12", "Bản Mẫu | 9", SHORT, LAST))


@pytest.mark.parametrize("line", [
    "Đường dây nóng: 112 lần.", "Điện thoại: 160 cuộc;", "Hai bên theo dõi tình hình trên đoạn biên giới.",
    "Chia sẻ kinh nghiệm giữ rừng", "Trở lại biên cương", "Theo báo cáo tại buổi họp", "2028 | 12 | 35",
])
def test_lines_that_only_sound_like_furniture_stay(line):
    cells = line.replace(" | ", "</td><td>")
    table = f"<table><tr><td>Năm</td><td>a</td><td>b</td></tr><tr><td>{cells}</td></tr></table>"
    markup = table if " | " in line else f"<ul><li>{line}</li></ul>"
    page = read_html(html_page(story(paragraphs((LEAD, SECOND)) + markup + paragraphs((LAST,)))))
    assert line in page.body.split("\n\n")


@pytest.mark.parametrize(("markup", "kept"), [
    ("<div class='text'><p>Kết quả ba tháng phối hợp</p>{}</div>", "Kết quả ba tháng phối hợp"),
    ("<div class='text'><p>- Trao đổi 12 thư</p>{}</div>", "- Trao đổi 12 thư"),
    ("<h2>Hai đơn vị vừa dựng lại cây cầu gỗ ở bản Thử</h2><div class='text'>{}</div>",
     "Hai đơn vị vừa dựng lại cây cầu gỗ ở bản Thử"),
    (f"<div class='text'><p><a href='/x'>{OTHER}</a></p>{{}}</div>", None),
    ("<div class='text'><p>Mục Biên giới</p>{}</div>", None),
    ("<p>Cổng thông tin điện tử của huyện Mường Mẫu</p><div class='text'>{}</div>", None),
    ("<div class='text'><p>Cổng thông tin điện tử của huyện Mường Mẫu</p>{}</div>", None),
])
def test_a_line_before_the_text_that_is_no_link_belongs_to_it(markup, kept):
    page = read_html(html_page(f"<article><h1>{TITLE}</h1>{markup.format(paragraphs())}</article>"))
    assert page.body == (f"{kept}\n\n{BODY}" if kept else BODY)


def test_short_lines_of_two_lists_may_say_the_same():
    sides = ("Bên này", "Bên kia")
    items = "".join(f"<p>{side} bờ:</p><ul><li>Gỗ lim: 4 tấm.</li></ul>" for side in sides)
    page = read_html(html_page(story(paragraphs((LEAD, SECOND)) + items + paragraphs((LAST,)))))
    assert page.body.count("4 tấm") == 2


@pytest.mark.parametrize("line", [
    "Đường dây nóng: 0900 000 111", "Theo dõi Báo Mẫu trên Google News", "Chia sẻ Facebook", "Thích 12",
    "Quay lại đầu trang",
])
def test_tools_and_telephones_go(line):
    assert read_html(html_page(story(paragraphs() + f"<p>{line}</p>"))).body == BODY


@pytest.mark.parametrize(("markup", "image"), [
    (f"<figure><img src='/a.jpg' alt='x'><figcaption>{CAPTION}</figcaption></figure>", Image("/a.jpg", CAPTION)),
    (f"<figure><img src='data:image/gif;base64,R0' data-src='/a.jpg'><figcaption>{CAPTION}</figcaption></figure>",
     Image("/a.jpg", CAPTION)),
    (f"<table class='pic'><tr><td><img src='a.jpg'></td></tr><tr><td>{CAPTION}</td></tr></table>",
     Image("a.jpg", CAPTION)),
    (f"<div style='text-align: center'><img src='a.jpg'></div><div style='text-align:center'>{CAPTION}</div>",
     Image("a.jpg", CAPTION)),
    (f"<p align='center'><img src='a.jpg'></p><p align='center'>{CAPTION}</p>", Image("a.jpg", CAPTION)),
    (f"<p><img src='a.jpg'></p><p><em>{CAPTION}</em></p>", Image("a.jpg", CAPTION)),
    (f"<div><img src='a.jpg'><br>{CAPTION}</div>", Image("a.jpg", CAPTION)),
    (f"<div><img src='a.jpg'></div><p class='chuthich'>{CAPTION}</p>", Image("a.jpg", CAPTION)),
    (f"<ul><li><img src='a.jpg'><em>{CAPTION}</em></li></ul>", Image("a.jpg", CAPTION)),
    (f"<p><img src='a.jpg'></p><p>{CAPTION}. Ảnh: Hạng Gió</p>", Image("a.jpg", f"{CAPTION}. Ảnh: Hạng Gió")),
    (f"<p><img src='a.jpg'></p><p><i>{CAPTION}</i></p><p><i>Ảnh: Hạng Gió</i></p>",
     Image("a.jpg", f"{CAPTION} Ảnh: Hạng Gió")),
    (f"<figure><img src='a.jpg'><figcaption>{CAPTION}</figcaption></figure><p>Ảnh: Hạng Gió</p>",
     Image("a.jpg", f"{CAPTION} Ảnh: Hạng Gió")),
    (f"<div><img src='a.jpg'><p>{CAPTION}</p></div>", Image("a.jpg", CAPTION)),
    (f"<p class='caption'>{CAPTION}</p>", Image(None, CAPTION)),
    ("<p>Video: Chuyền ván qua suối</p>", Image(None, "Video: Chuyền ván qua suối")),
    (f"<figure><img src='a.jpg'><figcaption>{TITLE} ảnh 1</figcaption></figure>", Image("a.jpg", f"{TITLE} ảnh 1")),
    ("<p><img src='a.jpg'></p>", Image("a.jpg", None)),
])
def test_captions_go_to_images(markup, image):
    page = read_html(html_page(story(paragraphs((LEAD, SECOND)) + markup + paragraphs((SHORT, LAST)))))
    assert page.body == BODY
    assert page.images == (image,)
    above = read_html(html_page(f"<article><h1>{TITLE}</h1>{markup}<div>{paragraphs()}</div></article>"))
    assert above.body == BODY


def test_pictures_right_behind_the_mark_of_the_end_are_the_articles():
    figures = "".join(f"<figure><img src='/{n}.jpg'><figcaption>{CAPTION} ({n})</figcaption></figure>" for n in (1, 2))
    text = paragraphs((LEAD, SECOND, SHORT, f"{LAST[:-1]}./."))
    page = read_html(html_page(story(f"{text}{figures}<p>{OTHER}</p>")))
    assert page.body.endswith("./.")
    assert [image.caption for image in page.images] == [f"{CAPTION} (1)", f"{CAPTION} (2)"]


@pytest.mark.parametrize(("texts", "body"), [
    ((LEAD, SECOND + "/.", LAST), (LEAD, SECOND + "/.", LAST)),
    ((LEAD, LAST + "/.", SECOND, OTHER_LEAD), (LEAD, LAST + "/.", SECOND, OTHER_LEAD)),
    ((LEAD, SECOND, LAST + "/.", OTHER, OTHER_LEAD), (LEAD, SECOND, LAST + "/.")),
    ((LEAD, SECOND, LAST + "/.", "Hạng Gió", OTHER_LEAD), (LEAD, SECOND, LAST + "/.")),
])
def test_whole_paragraphs_behind_the_mark_of_an_end_stay(texts, body):
    assert read_html(html_page(story(paragraphs(texts)))).body == "\n\n".join(body)


def test_a_picture_inside_a_paragraph_does_not_cut_it():
    page = read_html(html_page(story(paragraphs().replace(" hai ", " <img src='/icon.gif'>hai ", 1) + "<p><img></p>")))
    assert page.body == BODY
    assert page.images == (Image("/icon.gif", None),)


def test_a_row_of_a_table_names_no_writers():
    rows = "<table><tr><th rowspan=2>Đồn</th><th colspan=2>Quý II</th></tr><tr><th>Vụ</th><th>Người</th></tr>" \
           "<tr><td>Bản Thử</td><td>2</td><td>9</td></tr></table>"
    lines = ("Đồn | Quý II", "Vụ | Người", "Bản Thử | 2 | 9")
    page = read_html(html_page(story(paragraphs((LEAD, SECOND)) + rows + paragraphs((SHORT, LAST)))))
    assert (page.byline, page.body) == (None, "\n\n".join((LEAD, SECOND, *lines, SHORT, LAST)))
    page = read_html(html_page(story(paragraphs() + rows.replace("<td>2</td><td>9</td>", "<td>Vụ</td>"))))
    assert page.byline is None
    assert page.body.endswith("Bản Thử | Vụ")


def test_a_lead_that_is_told_again():
    for lead in (LEAD, f"BT - {LEAD}", f"(Báo Thử) - {LEAD}", f"{LEAD[:90]}...", f"BT - {LEAD[:90]}…"):
        page = read_html(html_page(story(meta=f"<h2>{lead}</h2>")))
        assert page.body.endswith(BODY[len(LEAD):])
        assert page.body.count(LEAD[20:60]) == 1
    assert read_html(html_page(story(paragraphs((LEAD, f"BT - {LEAD}", SECOND, SHORT, LAST))))).body == BODY


def test_a_text_told_twice_for_two_screens():
    text = f"<div class='desktop'>{paragraphs()}</div><div class='mobile'>{paragraphs()}</div>"
    assert read_html(html_page(story(text))).body.count(LAST) == 1


def test_blank_lines_part_paragraphs_where_a_style_keeps_them():
    long = (LEAD, SECOND, LAST)
    assert read_html(html_page(story("\n\n".join(long)))).body == "\n\n".join(long)
    assert read_html(html_page(story(paragraphs((LEAD, SECOND.replace(" mỗi ngày", "\n\n mỗi ngày")))))).body == (
        f"{LEAD}\n\n{SECOND}")


def test_the_name_of_a_table_stays():
    table = ("<table><caption>Số thư của hai đồn</caption><tr><td>Bản Thử</td><td>12</td></tr>"
             "<tr><td>Bản Mẫu</td><td>9</td></tr></table>")
    page = read_html(html_page(story(paragraphs((LEAD, SECOND)) + table + paragraphs((SHORT, LAST)))))
    assert page.body == "\n\n".join((LEAD, SECOND, "Số thư của hai đồn", "Bản Thử | 12", "Bản Mẫu | 9", SHORT, LAST))


@pytest.mark.parametrize("line", [
    "Advertisement", "Thu gọn", "Tải ứng dụng Báo Thử để đọc nhanh hơn", "Quét mã QR để theo dõi fanpage", "A+ A-",
    "Next"])
def test_more_tools_go(line):
    inside = paragraphs((LEAD, SECOND)) + f"<p>{line}</p>" + paragraphs((SHORT, LAST))
    assert read_html(html_page(story(inside))).body == BODY


@pytest.mark.parametrize("heading", ["<h4>Tin liên quan</h4>", "<p><b>Các tin cùng chủ đề:</b></p>"])
def test_a_list_of_links_between_paragraphs(heading):
    links = "".join(f"<p><a href='/{n}'>{OTHER} {n}</a></p>" for n in range(2))
    inside = paragraphs((LEAD,)) + heading + links + paragraphs((SECOND, LAST))
    assert read_html(html_page(story(inside))).body == "\n\n".join((LEAD, SECOND, LAST))
    leads = "".join(f"<p><a href='/{n}'>{OTHER} {n}</a></p><p>{OTHER_LEAD[n:]}</p>" for n in range(2))
    assert read_html(html_page(story(paragraphs() + heading + leads))).body == BODY


def test_a_heading_is_no_caption():
    heading = "Hai bên trao đổi bên lề phiên chợ"
    page = read_html(html_page(story(paragraphs((LEAD, SECOND)) + f"<h3>{heading}</h3>" + paragraphs((LAST,)))))
    assert (page.body, page.images) == ("\n\n".join((LEAD, SECOND, heading, LAST)), ())


def test_a_poll_behind_the_text():
    poll = f"<h3>Thăm dò ý kiến</h3><p>{OTHER_LEAD[:-1]}?</p><ul><li>Tốt</li><li>Chưa tốt</li></ul>"
    assert read_html(html_page(story(), after=f"<div>{poll}</div>")).body == BODY


def test_a_card_of_another_article_between_paragraphs():
    card = f"<div><img src='/t.jpg'><div><b><a href='/x'>{OTHER}</a></b><p>{OTHER_LEAD}</p></div></div>"
    assert read_html(html_page(story(paragraphs((LEAD,)) + card + paragraphs(PARAGRAPHS[1:])))).body == BODY
    own = f"<div><h2><a href='/1'>{TITLE}</a></h2><p>{LEAD}</p></div><div>{paragraphs(PARAGRAPHS[1:])}</div>"
    assert read_html(html_page(own)).body == BODY


@pytest.mark.parametrize("text", [
    "<p>{}</p>".format("</p><p>".join(PARAGRAPHS)),
    "<div class=\"a\">{}</div>".format("<br />".join(PARAGRAPHS)),
    "<p><strong>{}</strong></p>".format("</strong></p><p><strong>".join(PARAGRAPHS)),
])
def test_markup_that_was_written_as_text(text):
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    page = read_html(html_page(story(escaped, meta=f"<i data-text='{escaped}'></i>")))
    assert (page.title, page.body) == (TITLE, BODY)


def test_entities_that_were_escaped_twice():
    assert read_html(html_page(story(paragraphs().replace(" ", "&amp;nbsp;")))).body == BODY


def test_a_sign_for_less_stays():
    line = "Mực nước &lt;p&gt; hạ xuống &lt; 2 mét, hai bờ đi lại được."
    page = read_html(html_page(story(paragraphs((LEAD, SECOND)) + f"<p>{line}</p>")))
    assert page.body.endswith("Mực nước <p> hạ xuống < 2 mét, hai bờ đi lại được.")


def test_names_side_by_side_are_parted():
    page = read_html(html_page(story(f"<p><b>Bản Thử</b><i>{LEAD}</i></p>" + paragraphs((SECOND, SHORT, LAST)))))
    assert page.body.startswith("Bản Thử Sáng")


CARD = f"<article><h3>{OTHER}</h3><p>{OTHER_LEAD}</p></article>"
DATED = f"<article><time datetime='2029-01-02'>02/01/2029</time><h3>{OTHER} nữa</h3><p>{OTHER_LEAD[5:]}</p></article>"


def test_other_articles_beside_the_article():
    assert read_html(html_page(CARD + story() + DATED)).body == BODY


@pytest.mark.parametrize("article", [
    f"<article><h1>{TITLE}</h1></article><article>{paragraphs()}</article>",
    f"<article>{paragraphs((LEAD, SECOND))}</article><article><h3>Mùa khô</h3>{paragraphs((SHORT, LAST))}</article>",
    f"<article><h1>{TITLE}</h1>{paragraphs((LEAD, SECOND))}<article>{paragraphs((SHORT, LAST))}</article></article>",
])
def test_an_article_in_several_elements(article):
    page = read_html(html_page(article))
    assert page.title == TITLE
    assert [text for text in PARAGRAPHS if text not in page.body] == []


def test_a_box_that_its_class_or_type_names():
    card = f"<p><a href='/x'>{OTHER}</a></p><p>{OTHER_LEAD}</p>"
    for named in ("class='newsOtherItems'", "type='RelatedOneNews'", "class='box tin-lien-quan'"):
        inside = paragraphs((LEAD, SECOND)) + f"<div {named}>{card}</div>" + paragraphs((SHORT, LAST))
        assert read_html(html_page(story(inside))).body == BODY


@pytest.mark.parametrize("text", [
    "<html></html>",
    "<!-- nothing -->",
    "<html><body><img src='a.jpg'></body></html>",
    html_page(f"<h1>Biên giới</h1><ul>{LIST}</ul>"),
    html_page("".join(f"<div><a href='/{n}'>{OTHER} {n}</a></div>" for n in range(40))),
    html_page(f"<h1>{TITLE}</h1><p>Không tìm thấy trang.</p>"),
    html_page("<div>Bài viết này đã bị gỡ bỏ hoặc đã chuyển sang địa chỉ khác. Mời bạn trở về trang nhất để đọc "
              "những tin khác.</div>"),
    html_page("<p>Nếu quên mật khẩu, vui lòng gọi cho người quản trị trong giờ làm việc để được cấp lại mật khẩu "
              "mới.</p>"),
    f"<?xml version='1.0'?><rss><channel><title>{TITLE}</title><description>{OTHER_LEAD}</description></channel></rss>",
])
def test_no_article(text):
    with pytest.raises(PageFailure) as caught:
        read_html(text)
    assert caught.value.code == ErrorCode.NO_ARTICLE


def nested(depth, tag="div"):
    inside = f"<{tag}>" * depth + paragraphs((LEAD, SECOND)) + f"</{tag}>" * depth
    return html_page(story(inside + paragraphs((SHORT, LAST))))


@pytest.mark.slow
@pytest.mark.parametrize(("depth", "tag"), [(150, "div"), (300, "div"), (300, "span"), (1500, "div"), (900, "section")])
def test_deep_nesting_loses_nothing(depth, tag):
    assert read_html(nested(depth, tag)).body == BODY


@pytest.mark.slow
@pytest.mark.parametrize(("text", "code"), [
    (nested(5000), ErrorCode.BODY_CUT),
    (html_page("<div>" * 100_000 + paragraphs()), ErrorCode.BODY_CUT),
    (html_page("<p>a</p>" * 30_000 + paragraphs()), ErrorCode.TOO_LARGE),
])
def test_what_is_too_much_is_an_error(text, code):
    with pytest.raises(PageFailure) as caught:
        read_html(text)
    assert caught.value.code == code


@pytest.mark.parametrize("text", [
    html_page(story(paragraphs() + "<!-- unfinished" * 50)),
    html_page(story(paragraphs() + "a < b & c > d; 3<4")),
    html_page(story()) + "<script>" * 500,
    html_page(story(paragraphs() + "<p title='a > b' data-html=\"<b>" + OTHER_LEAD + "</b>\"></p>")),
    html_page(story()) + "<a " * 2000,
])
def test_damaged_markup_keeps_the_text(text):
    assert read_html(text).body.startswith(BODY)


@pytest.mark.slow
def test_a_long_page_is_read_without_votes():
    texts = [f"Đoạn {n}: " + " ".join((LEAD, SECOND, LAST)) * 20 for n in range(170)]
    assert read_html(html_page(story(paragraphs(texts)))).body == "\n\n".join(texts)


PIECES = st.sampled_from([
    "<p>", "</p>", "<div class='caption'>", "</div>", "<table>", "<tr>", "<td>", "</table>", "<img src='a.jpg'>",
    "<br>", "<a href='/'>",
    "</a>", "<h1>", "</h1>", "<script>", "</script>", "<!--", "-->", "<", "&nbsp;", "&#769;", "<li>",
    "<figure>", "<figcaption>", "</figure>", LEAD, SECOND, SHORT, OTHER, CAPTION, "Lò Thị Mây", "./.", "Tin liên quan",
    "1/2/2029", "\n", "\0", "e\u0302"])


@pytest.mark.slow
@settings(max_examples=60, deadline=None)
@given(st.lists(PIECES, max_size=25).map("".join), st.booleans())
def test_any_markup_gives_a_clean_body_or_a_failure(text, html):
    try:
        page = read_page(Decoded(text, html))
    except PageFailure:
        return
    assert page.body == unicodedata.normalize("NFC", page.body)
    assert all(paragraph and paragraph == " ".join(paragraph.split()) for paragraph in page.body.split("\n\n"))
    assert not html or not any(tag in page.body for tag in ("<p>", "<br>", "</div>", "<script>"))


@pytest.mark.slow
@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from(PARAGRAPHS), unique=True, min_size=2), st.sampled_from(["p", "div", "section"]))
def test_paragraphs_come_back_as_they_were(texts, tag):
    texts = sorted(texts, key=len, reverse=True)
    article = story("".join(f"<{tag}>{text}</{tag}>" for text in texts))
    assert read_html(html_page(article)).body == "\n\n".join(texts)
