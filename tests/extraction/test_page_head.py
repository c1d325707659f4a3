"""What a page in markup states of its article: day, writers, address, headline."""
import json
from html import escape

import pytest

from tests.extraction.article_pages import (
    BODY,
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
        "T3, 05/06/2029 07:10", "Ngày đăng : 05/06/2029", "05/06/2029 7h10", "Lượt xem: 215 | 05/06/2029",
        "05-06-29 07:10", "5/6/29", "(BT) - 07:10 05/06/2029", "05 Th6 2029", "Th6 5, 2029",
        "05/06/2029 | 3 phút đọc", "Cập nhật: 07/06/2029 15:00 | Xuất bản: 05/06/2029",
        "<i>Thứ Ba</i><b>05</b>/<b>06</b>/2029",
        "Xuất bản: 07:10, 05/06/2029 - Cập nhật: 07/06/2029",
        "By bientap / 05/06/2029 / Tin tức")),
    ("", "<meta property='article:published_time' content='1970-01-01T07:00:00+07:00'><meta name='pubdate' "
     "content='2029-06-05'>", "2029-06-05"),
    ("", "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":1875301800000}</script>",
     "2029-06-05"),
    ("", "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":20290605}</script>", None),
    ("<span title='05/06/2029 07:10'>3 ngày trước</span>", "", "2029-06-05"),
    ("<time title='2029-06-04T20:00:00Z'>3 ngày trước</time>", "", "2029-06-05"),
    ("<span title='Ảnh chụp ngày 05/06/2029 ở bản Thử'>ảnh</span>", "", None),
    ("<script>var version = '1.6.29', at = '2029-06-05';</script>", "", "2029-06-05"),
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
    *(("", f"<script>{script}</script>", day) for script, day in (
        ('{"props":{"article":{"name":"x","publishedAt":"2029-06-04T20:00:00Z"}}}', "2029-06-05"),
        ('self.push([1,"{\\"publish_time\\":\\"2029-06-05 07:00\\"}"])', "2029-06-05"),
        ("window.page = {publishDate: '05/06/2029', updatedAt: '2029-06-09'}", "2029-06-05"),
        ('{"published_at":1875301800}', "2029-06-05"),
        (f'{{"more":[{{"publishedAt":"2029-01-02"}}],"it":{{"publishedAt":"2029-06-05","name":"{TITLE}"}}}}',
         "2029-06-05"),
        (json.dumps({"more": [{"pubDate": "2029-01-02"}], "it": {"name": TITLE, "pubDate": "2029-06-05"}}),
         "2029-06-05"),
        (f'{{"more":[{{"pubDate":"2029-01-02"}},{{"pubDate":"2029-02-02"}}],"it":"{TITLE}"}}', None),
        ('[{"pubDate":"2029-01-02"},{"pubDate":"2029-02-02"}]', None),
        ('{"article":{"createdAt":"2029-01-02"}}', None))),
])
def test_published(meta, head, published):
    assert read_html(html_page(story(meta=meta), head)).published == published


@pytest.mark.parametrize(("before", "published"), [
    ("<div>05/06/2029 | 07:10</div>", "2029-06-05"),
    ("<div>05/06/2029</div><div>Biên giới</div>", "2029-06-05"),
    ("<div>Biên giới</div>", None),
    ("<ul class='breadcrumb'><li><a href='/'>Trang chủ</a> / <a href='/1'>Biên giới</a> 05/06/2029 07:10</li></ul>",
     "2029-06-05"),
    ("<div>05/06/2029</div><p>Mây</p><p>Gió</p><p>Nắng</p>", None),
])
def test_the_day_right_above_the_headline(before, published):
    article = f"<article>{before}<h1>{TITLE}</h1><img src='/a.jpg'><div>{paragraphs()}</div></article>"
    assert read_html(html_page(article)).published == published
    assert read_html(html_page(f"<h1>{TITLE}</h1><div>{paragraphs()}</div>", before=before)).published == published
    assert read_html(f"<html><body>{before}<h1>{TITLE}</h1>{paragraphs()}</body></html>").published is None
    assert read_html(html_page(story(), before=before)).published is None


def test_the_day_between_lead_and_text():
    day = "<div>05/06/2029 | 07:10</div>"
    lead, text = f"<p>{LEAD}</p>", paragraphs(PARAGRAPHS[1:])
    page = read_html(html_page(f"<article><h1>{TITLE}</h1>{lead}{day}<div>{text}</div></article>"))
    assert (page.published, page.body) == ("2029-06-05", BODY)
    late = f"{lead}{paragraphs((SECOND,))}{day}{paragraphs((SHORT, LAST))}"
    assert read_html(html_page(f"<article><h1>{TITLE}</h1>{late}</article>")).published is None


def test_a_headline_as_long_as_a_paragraph_has_its_day_above():
    long = f"{TITLE} cho bà con đi chợ phiên mỗi tuần một lần"
    article = f"<div><b>05/06/2029</b><h1>{long}</h1>{paragraphs()}</div>"
    assert read_html(html_page(article).replace(TITLE + " |", long + " |")).published == "2029-06-05"


def test_the_stamp_of_a_web_log():
    foot = ("<div>Đăng bởi Lò Thị Mây vào lúc <abbr class='published' title='2029-06-05T20:15:00+07:00'>20:15</abbr> "
            "0 nhận xét</div>")
    page = read_html(html_page(story(after=foot)))
    assert (page.published, page.byline, page.body) == ("2029-06-05", "Lò Thị Mây", BODY)


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
    ("<p>Lò Thị Mây - Phòng VH, TT&amp;DL huyện</p>", "", "Lò Thị Mây"),
    ("<p>Lò Thị Mây, Trung tâm Truyền thông, Văn hóa và Thể thao xã</p>", "", "Lò Thị Mây"),
    ("<p>Lò Thị Mây, Hạng Phòng</p>", "", "Lò Thị Mây, Hạng Phòng"),
    ("<p>Lò Thị Mây/VOV-Tây Bắc</p>", "", "Lò Thị Mây"),
    ("<p>TTXVN/Tây Bắc</p>", "", None),
    ("<p>Tin, ảnh: Thượng úy Lò Thị Mây</p>", "", "Lò Thị Mây"),
    ("<p>Thứ ba, 05/06/2029 | 07:10 | Tác giả: Lò Thị Mây</p>", "", "Lò Thị Mây"),
    ("<p>Y Mây Gió - H’Linh Nắng</p>", "", "Y Mây Gió, H’Linh Nắng"),
    ("<p>R’mây H’gió - Y Ng'âu</p>", "", "R’mây H’gió, Y Ng'âu"),
    ("<p>Theo Lò Thị Mây (TTXVN)</p>", "", "Lò Thị Mây"),
    ("<p>Theo Báo Thử/Báo Mẫu</p>", "", None),
    ("<p>Được đăng bởi: admin, lúc 07:10</p>", "", None),
    ("", "<meta name='author' content='Lò Thị Mây'>", "Lò Thị Mây"),
    ("", "<meta name='author' content='Báo Thử'>", None),
    ("", "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"author\": [{\"name\": "
     "\"Lò Thị Mây\"}, \"Hạng Gió\", {\"@type\": \"Organization\", \"name\": \"Báo Thử\"}, {\"name\": 3}]}</script>",
     "Lò Thị Mây, Hạng Gió"),
    ("", "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"author\": {\"@type\": \"Person\", "
     "\"name\": [\"Lò Thị Mây\", \"Hạng Gió\"]}}</script>", "Lò Thị Mây, Hạng Gió"),
])
def test_byline(after, head, byline):
    page = read_html(html_page(story(after=after), head))
    assert (page.byline, page.body) == (byline, BODY)


@pytest.mark.parametrize(("text", "byline"), [
    (f"{LAST} <b>Lò Thị Mây</b>", "Lò Thị Mây"),
    (f"{LAST} (Lò Thị Mây - TTXVN)", "Lò Thị Mây"),
    (f"{LAST}<br><b>Lò Thị Mây</b>", "Lò Thị Mây"),
    (f"{LAST} <b>Tin, ảnh: MÂY GIÓ</b>", "MÂY GIÓ"),
    (f"{LAST}</p><p>Theo Biên cương xứ Thử", None),
])
def test_a_signature_behind_the_last_sentence(text, byline):
    page = read_html(html_page(story(paragraphs((LEAD, SECOND, SHORT)) + f"<p>{text}</p>")))
    assert (page.byline, page.body) == (byline, BODY)


def test_a_last_sentence_that_ends_with_a_name():
    last = f"{LAST} Người dựng cầu là ông Lò Văn Gió"
    page = read_html(html_page(story(paragraphs((LEAD, SECOND, SHORT, last)))))
    assert (page.byline, page.body.endswith(last)) == (None, True)


def test_a_byline_in_capitals_ends_the_text():
    page = read_html(html_page(story(paragraphs() + "<p><b>LÒ THỊ MÂY</b></p>")))
    assert (page.byline, page.body) == ("LÒ THỊ MÂY", BODY)


@pytest.mark.parametrize(("meta", "byline"), [
    ("<div><span>Tác giả: Lò Thị Mây</span><span>Biên tập: Hạng Gió</span><span>07:10 - 05/06/2029</span>"
     "<span>Lượt xem: 1.230</span></div>", "Lò Thị Mây"),
    ("<div>Được đăng bởi <a href='/may'>Lò Thị Mây</a> vào lúc Thứ ba, 05/06/2029 - 07:10</div>", "Lò Thị Mây"),
    ("<div><div class='author'><a href='/may'>Lò Thị Mây, Hạng Gió</a></div><div>05/06/2029</div></div>",
     "Lò Thị Mây, Hạng Gió"),
    ("<div>Thứ ba, 05-06-2029 | 07:10 GMT+7 1203 lượt xem</div>", None),
])
def test_who_and_when_in_one_line(meta, byline):
    for article in (story(meta=meta), story(meta + paragraphs())):
        page = read_html(html_page(article))
        assert (page.byline, page.published, page.body) == (byline, "2029-06-05", BODY)


def test_a_heading_with_a_day_in_it_is_text():
    heading = "<p>Kết quả đến ngày 05/06/2029</p>"
    assert read_html(html_page(story(heading + paragraphs()))).body == f"{heading[3:-4]}\n\n{BODY}"


@pytest.mark.parametrize("credits", [
    "<p>Nội dung: Lò Thị Mây</p><p>Ảnh: Hạng Gió</p><p>Trình bày: Giàng Nắng</p>",
    "<p><b>Bài, ảnh: LÒ THỊ MÂY</b></p><p>*Mời bạn đọc vào chuyên mục Biên giới xem các tin, bài liên quan.</p>",
    "<p>Lò Thị Mây</p><p>URL: https://bao-thu.example/1.html</p><p>Facebook Zalo In trang Lưu</p>",
])
def test_credits_and_tools_under_the_text(credits):
    page = read_html(html_page(story(paragraphs() + credits)))
    assert (page.byline.title(), page.body) == ("Lò Thị Mây", BODY)


def test_the_day_of_publication_under_the_text():
    page = read_html(html_page(story(paragraphs() + "<p>Ngày đăng: 05/06/2029</p>")))
    assert (page.published, page.body) == ("2029-06-05", BODY)
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


def linked(**values):
    """Return a head that states an article of these values."""
    node = {"@type": "NewsArticle", "headline": TITLE, "datePublished": "2029-06-05T21:30:00+0700",
            "author": "Lò Thị Mây"}
    return f"<script type='application/ld+json'>{json.dumps({'@graph': [node | values]})}</script>"


@pytest.mark.parametrize("text", [
    "\n\n".join(PARAGRAPHS), paragraphs(), "<br>".join(PARAGRAPHS), escape(paragraphs()), "\r\n".join(PARAGRAPHS)])
@pytest.mark.parametrize("shown", [
    "<div id='app'></div>", f"<h1>{TITLE}</h1><p>{LEAD}</p>", f"<div><p>{OTHER_LEAD}</p></div>"])
def test_a_text_that_only_a_script_shows(text, shown):
    head = linked(articleBody=text) + "<link rel='canonical' href='https://bao-thu.example/1.html'>"
    page = read_html(html_page(shown, head))
    assert (page.title, page.published, page.byline, page.body, page.url) == (
        TITLE, "2029-06-05", "Lò Thị Mây", BODY, "https://bao-thu.example/1.html")


def test_a_text_that_metadata_shorten():
    page = read_html(html_page(story(meta="<div>06/06/2029</div>"), linked(articleBody=LEAD)))
    assert (page.published, page.body) == ("2029-06-06", BODY)


@pytest.mark.parametrize("site", [f"<h1>{'UBND XÃ BẢN THỬ'}</h1>", "<div><h1>Tiếng nói của bà con bản Thử</h1></div>"])
@pytest.mark.parametrize("name", ["Cổng thông tin điện tử", "BAN THU ONLINE"])
def test_a_site_whose_name_is_the_first_heading(site, name):
    article = f"<div><h2>{TITLE}</h2><p>05/06/2029</p>{paragraphs()}</div>"
    text = html_page(article, before=site).replace(f"{TITLE} | Báo Thử</title>", f"{name}</title>")
    assert (read_html(text).title, read_html(text).body) == (TITLE, BODY)


def test_a_heading_of_the_text_is_no_headline():
    article = f"<h1>{TITLE}</h1><div><h2>Hai bờ một cây cầu gỗ</h2>{paragraphs()}</div>"
    page = read_html(html_page(f"<div>{article}</div>").replace(f"{TITLE} | Báo Thử</title>", "Báo Thử</title>"))
    assert page.title in (TITLE, "Hai bờ một cây cầu gỗ")


@pytest.mark.parametrize("name", [".:: TRANG TIN BAN THU ::.", "|| Xứ Thử ||", "Báo Thử"])
def test_a_headline_as_long_as_a_paragraph_that_no_markup_tells(name):
    title = f"{TITLE} sau trận lũ lớn nhất trong nhiều năm"
    page = read_html(f"<html><head><title>{name}</title></head><body><div>Thăm dò ý kiến bạn đọc xa gần</div>"
                     f"<table><tr><td>{title}<br>(Cập nhật: 05/06/2029 07:10)<br><br>{'<br><br>'.join(PARAGRAPHS)}"
                     "</td></tr></table></body></html>")
    assert (page.title, page.published, page.body) == (title, "2029-06-05", BODY)


@pytest.mark.parametrize(("text", "title"), [
    (f"<html><head><title>{TITLE} - Báo Thử</title></head><body>{paragraphs()}</body></html>", TITLE),
    (f"<html><head><meta property='og:title' content='{TITLE}'></head><body>{paragraphs()}</body></html>", TITLE),
    (f"<html><head><title>Báo Thử</title></head><body>{paragraphs()}</body></html>", None),
    (f"<html><head><title>{TITLE} - Báo Thử</title></head><body><h1>{TITLE.replace(' và ', '<br>và ')}</h1>"
     f"{paragraphs()}</body></html>", TITLE),
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
