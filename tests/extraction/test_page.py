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


@pytest.mark.parametrize(("meta", "head", "published"), [
    ("<div>05/06/2029 07:10</div>", "", "2029-06-05"),
    ("<div>07:10, Thứ Ba, ngày 5 tháng 6 năm 2029</div>", "", "2029-06-05"),
    ("<div>5.6.2029 | 07:10 GMT+7</div>", "", "2029-06-05"),
    ("<div>2029-06-05</div>", "<meta property='article:published_time' content='2029-06-04T10:00:00+07:00'>",
     "2029-06-05"),
    ("<div>By A. Test | June 5, 2029 | 10:36</div>", "", "2029-06-05"),
    ("<div>5 June 2029</div>", "", "2029-06-05"),
    *((f"<div>{line}</div>", "", "2029-06-05") for line in (
        "5 Tháng Sáu, 2029", "Tháng Sáu 5, 2029", "5th Tháng Sáu 2029", "Thứ Ba, 5 tháng 6, 2029", "07:10 05/06/2029",
        "Thứ Ba, 05/06/2029 - 07:10", "05/06/2029, 07:10 [GMT+7]", "Cập nhật lúc 07:10, Thứ ba, 05/06/2029 (GMT+7)",
        "T3, 05/06/2029 07:10", "Ngày đăng : 05/06/2029", "05/06/2029 7h10", "Lượt xem: 215 | 05/06/2029")),
    ("<time datetime='2029-06-04T20:00:00Z'>3 ngày trước</time>", "", "2029-06-05"),
    ("", "<script type='application/ld+json'>/**/{'@type':'NewsArticle','datePublished':'2029-06-05',}"
     "</script>", "2029-06-05"),
    ("", "<script type='application/ld+json'>{'@type':'WebSite','datePublished':'2029-06-05',}</script>", None),
    ("", '<script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2029-01-01"},'
     '{"@type":["Article"],"datePublished":"2029-06-04T20:00:00Z"}]}</script>', "2029-06-05"),
    ("", '<script type="application/ld+json">{"@type":"WebPage","datePublished":"2029-06-05"}</script>', "2029-06-05"),
    ("<div>06/25/2029</div>", "", "2029-06-25"),
    ("<div>31/02/2029</div>", "", None),
    ("<div>05/06/1850</div>", "", None),
    ("<div>Cập nhật: 07/06/2029</div>", "<meta name='pubdate' content='2029-06-05'>", "2029-06-05"),
    ("<div>Cập nhật: 07/06/2029</div>", "", "2029-06-07"),
    ("<div><script>document.write('05-06-2029 07:10')</script></div>", "", "2029-06-05"),
    ("<script>var n = 1;</script>", "", None),
    ("<ul><li><a href='/1'>" + OTHER + "</a> 01/02/2029</li></ul>", "", None),
    ("<time itemprop='datePublished' datetime='2029-06-05T09:00'></time>", "", "2029-06-05"),
    ("", "<meta itemprop='datePublished' content='2029-06'>", "2029-06"),
    ("", "<meta property='article:modified_time' content='2029-06-05'>", None),
    ("", "<meta property='article:published_time' content='2029-06-04T18:20:00Z'>", "2029-06-05"),
    ("", "<meta property='article:published_time' content='2029-06-05T01:20:00+0900'>", "2029-06-04"),
    ("", "<meta property='article:published_time' content='2029-06-05T01:20:00-0000'>", "2029-06-05"),
    ("", "<meta property='article:published_time' content='2029-06-05T99:99:00Z'>", "2029-06-05"),
    ("", "<meta property='article:published_time' content='05/06/2029'>", "2029-06-05"),
    ("", "<meta property='article:published_time' content='sắp tới'>", None),
    ("", "<script type='application/ld+json'>{\"@graph\": [{\"@type\": \"WebPage\", \"datePublished\": \"2020\"}, "
     "{\"@type\": [\"NewsArticle\"], \"datePublished\": \"2029-06-04T20:00:00+0000\"}]}</script>", "2029-06-05"),
    ("", "<script type='application/ld+json'>[{\"@type\": \"WebPage\", \"mainEntity\": {\"@type\": \"Article\", "
     "\"datePublished\": \"2029-06-05\"}}, 7]</script>", "2029-06-05"),
    ("", "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", </script>", None),
])
def test_published(meta, head, published):
    assert read_html(html_page(story(meta=meta), head)).published == published


def test_a_stamp_is_read_where_the_outlet_is():
    stamp = "<meta property='article:published_time' content='2029-06-04T16:30:00Z'>"
    assert read_html(html_page(story(), stamp), "https://bao.thu.cn/1.html").published == "2029-06-05"
    assert read_html(html_page(story(), stamp), "https://bao.thu.vn/1.html").published == "2029-06-04"


@pytest.mark.parametrize(("after", "head", "byline"), [
    ("<p class='author'>Lò Thị Mây</p>", "", "Lò Thị Mây"),
    ("<p class='author'><a href='/may'>Lò Thị Mây</a></p>", "", "Lò Thị Mây"),
    ("<p align='right'><b>Lò Thị Mây - Hạng Gió</b></p>", "", "Lò Thị Mây, Hạng Gió"),
    ("<p class='tacgia'>Mây</p>", "", "Mây"),
    ("<p>Mây</p>", "", None),
    ("<p class='author'>PV</p>", "", None),
    ("<p>CTV Lò Thị Mây</p>", "", "Lò Thị Mây"),
    ("<p>Lò Thị Mây, Đồn Biên phòng Bản Thử</p>", "", "Lò Thị Mây"),
    ("<h4>Tin khác</h4><p>Giàng Thị Nắng</p>", "", None),
    ("", "<meta name='author' content='Lò Thị Mây'>", "Lò Thị Mây"),
    ("", "<meta name='author' content='Báo Thử'>", None),
    ("", "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"author\": [{\"name\": "
     "\"Lò Thị Mây\"}, \"Hạng Gió\", {\"@type\": \"Organization\", \"name\": \"Báo Thử\"}, {\"name\": 3}]}</script>",
     "Lò Thị Mây, Hạng Gió"),
])
def test_byline(after, head, byline):
    page = read_html(html_page(story(after=after), head))
    assert (page.byline, page.body) == (byline, BODY)


def test_a_byline_in_capitals_ends_the_text():
    page = read_html(html_page(story(paragraphs() + "<p><b>LÒ THỊ MÂY</b></p>")))
    assert (page.byline, page.body) == ("LÒ THỊ MÂY", BODY)


def test_the_day_of_publication_under_the_text():
    page = read_html(html_page(story(after="<div>Ngày đăng: 05/06/2029</div><div>06/06/2029</div>")))
    assert page.published == "2029-06-05"


def test_byline_by_the_headline():
    meta = "<div><span class='author'>Lò Thị Mây</span> <span>05/06/2029 | 07:10</span></div>"
    page = read_html(html_page(story(meta=meta)))
    assert (page.byline, page.published, page.body) == ("Lò Thị Mây", "2029-06-05", BODY)


@pytest.mark.parametrize(("head", "fetched", "url"), [
    ("<link rel='canonical' href='https://www.bao-thu.example/1.html'>", "https://x.example/2", "https://www.bao-thu.example/1.html"),
    ("<link rel='canonical' href='/1.html'>", "https://bao-thu.example/2.html?a=1", "https://bao-thu.example/1.html"),
    ("<link rel='canonical' href='/1.html'>", None, None),
    ("<link rel='canonical' href='https://bao-thu.example/'><meta property='og:url' content='https://bao-thu.example/1.html'>",
     None, "https://bao-thu.example/1.html"),
    ("<link rel='canonical' href='http://[broken'>", None, None),
    ("<link rel='stylesheet' href='/a.css'>", "https://bao-thu.example/2", "https://bao-thu.example/2"),
])
def test_address(head, fetched, url):
    page = read_html(html_page(story(), head), fetched)
    assert page.url == url
    assert page.outlet == (None if url is None else "bao-thu.example")


@pytest.mark.parametrize(("text", "title"), [
    (f"<html><head><title>{TITLE} - Báo Thử</title></head><body>{paragraphs()}</body></html>", TITLE),
    (f"<html><head><meta property='og:title' content='{TITLE}'></head><body>{paragraphs()}</body></html>", TITLE),
    (f"<html><head><title>Báo Thử</title></head><body>{paragraphs()}</body></html>", None),
    (f"<html><head><title>Biên cương</title><meta property='og:site_name' content='Biên cương'></head>"
     f"<body>{paragraphs()}</body></html>", None),
    (f"<html><body>{paragraphs()}</body></html>", None),
    (f"<html><body><h1>{TITLE}</h1>{paragraphs()}</body></html>", TITLE),
    (f"<html><head><title>Báo Mẫu điện tử</title><meta property='og:title' content='Báo Mẫu điện tử'></head><body>"
     f"<div>Báo Mẫu điện tử</div><div>Quốc phòng - An ninh</div><div>{TITLE}</div>{paragraphs()}</body></html>", TITLE),
    (f"<html><head><title>{TITLE[:40]}... - Báo Mẫu</title></head><body><h2>{TITLE}</h2>{paragraphs()}</body></html>",
     TITLE),
    (f"<html><head><title>Trang thông tin bản Thử: {TITLE}</title></head><body>"
     f"<h1><a href='/'>Trang thông tin bản Thử</a></h1><div>{TITLE}</div>{paragraphs()}</body></html>", TITLE),
])
def test_title(text, title):
    page = read_html(text)
    assert (page.title, page.body) == (title, BODY)


@pytest.mark.parametrize("text", [
    "<html></html>",
    "<!-- nothing -->",
    "<html><body><img src='a.jpg'></body></html>",
    html_page(f"<h1>Biên giới</h1><ul>{LIST}</ul>"),
    html_page("".join(f"<div><a href='/{n}'>{OTHER} {n}</a></div>" for n in range(40))),
    html_page(f"<h1>{TITLE}</h1><p>Không tìm thấy trang.</p>"),
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
