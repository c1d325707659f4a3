"""What a page looks like around its article: markup, metadata, furniture, encoding. The article is the same in each."""
import html
import json
import unicodedata

from tests.composed.teller import Productions, Teller
from tests.composed.telling import Page
from tests.composed.vi import furniture

DRESSES = Productions()


def dressed(page: Page, form: str, teller: Teller) -> bytes:
    """Return the page in the dress of this name."""
    return next(dress for dress in DRESSES if dress.form == form).tell(teller, page)


def _whole_day(page: Page) -> bool:
    return page.published is None or len(page.published) == 10


def _dated(page: Page) -> bool:
    return page.published is not None


def _undated(page: Page) -> bool:
    return page.published is None


def _marked_up(page: Page) -> bool:
    return _whole_day(page) and page.title is not None


def _day(page: Page) -> str:
    year, month, day = page.published.split("-")
    return f"{day}/{month}/{year}"


# --- Parts of markup --------------------------------------------------------------------------------------------------


def _blocks(page: Page, tag: str = "p") -> list[str]:
    """Return the paragraphs in markup: rows of a table in a table, pictures with their captions between them."""
    blocks = []
    for index, text in enumerate(page.paragraphs):
        if index in page.tables:
            blocks.append(_row(page, index))
        else:
            blocks.append(f"<{tag}>{html.escape(text)}</{tag}>")
    # No picture and no box in the middle of a table.
    gaps = [gap for gap in range(1, len(blocks) + 1) if gap - 1 not in page.tables[::2]]
    for number, caption in enumerate(page.captions):
        blocks.insert(gaps[min(number, len(gaps) - 1)], _figure(caption))
    return blocks


def _boxed(teller: Teller, blocks: list[str]) -> list[str]:
    """Return the blocks with other news between them, in a box or in a list under the headline, or without."""
    where = teller.one_of("none", "box", "list")
    if where == "none":
        return blocks
    teller.forms.append(f"page.related_{where}")
    links = "".join(f'<li><a href="/xem-{n}.html">{text}</a></li>' for n, text in enumerate(teller.some(furniture.RELATED, 1, 2)))
    if where == "list":
        return [f'<ul class="tin-lien-quan">{links}</ul>', *blocks]
    at = next((n for n, block in enumerate(blocks) if n > 1 and block.startswith("<p>") and blocks[n - 1].startswith("<p>")), 1)
    box = f'<div class="box-related"><p><strong>{teller.one_of(*furniture.RELATED_HEAD)}</strong></p><ul>{links}</ul></div>'
    return [*blocks[:at], box, *blocks[at:]]


def _figure(caption: str) -> str:
    return f'<figure><img src="/anh-2019-12.jpg"><figcaption>{html.escape(caption)}</figcaption></figure>'


def _row(page: Page, index: int) -> str:
    """Return a row of a table, with the table's beginning before its first and the end behind its last."""
    cells = "".join(f"<td>{html.escape(cell)}</td>" for cell in page.paragraphs[index].split(" | "))
    begins, ends = page.tables.index(index) % 2 == 0, page.tables.index(index) % 2 == 1
    return f"{'<table>' * begins}<tr>{cells}</tr>{'</table>' * ends}"


def _menu() -> str:
    return "<nav><ul>" + "".join(f'<li><a href="/muc-{n}">{name}</a></li>' for n, name in enumerate(furniture.MENU)) + "</ul></nav>"


def _related(teller: Teller) -> str:
    heads = teller.one_of(*furniture.RELATED_HEAD)
    links = "".join(f'<li><a href="/tin-{n}.html">{text}</a></li>' for n, text in enumerate(teller.some(furniture.RELATED, 2, 4)))
    return f'<div class="related"><h3>{heads}</h3><ul>{links}</ul></div>'


def _footer(teller: Teller) -> str:
    comments = teller.one_of("", '<div class="comments">' + "".join(f"<p>{text}</p>" for text in furniture.COMMENTS) + "</div>")
    return f"{comments}<footer><p>{furniture.LICENCE}</p><p>{furniture.HOTLINE}</p></footer>"


def _byline(page: Page) -> str:
    return f'<p class="author"><strong>{page.byline}</strong></p>' if page.byline else ""


def _head(page: Page, extra: str = "") -> str:
    title = html.escape(page.title)
    return (f'<head><meta charset="utf-8"><title>{title}</title><meta property="og:title" content="{title}">'
            f'<meta property="og:type" content="article">{extra}</head>')


# --- Dresses ----------------------------------------------------------------------------------------------------------


@DRESSES.form("page.og", _marked_up, weight=2)
def _og(teller: Teller, page: Page) -> bytes:
    time = f'<meta property="article:published_time" content="{page.published}T08:30:00+07:00">' if page.published else ""
    return (f'<!DOCTYPE html><html lang="vi">{_head(page, time)}<body><header><p>{teller.one_of(*furniture.CLOCK)}</p>{_menu()}'
            f'</header><main><article><h1>{html.escape(page.title)}</h1>{"".join(_boxed(teller, _blocks(page)))}{_byline(page)}</article>'
            f"{_related(teller)}</main>{_footer(teller)}</body></html>").encode()


@DRESSES.form("page.json_ld", _marked_up, weight=2)
def _json_ld(teller: Teller, page: Page) -> bytes:
    article = {"@type": "NewsArticle", "headline": page.title, "dateModified": "2026-10-01T10:00:00+0700"}
    if page.published:
        article["datePublished"] = f"{page.published}T06:15:00+0700"
    graph = json.dumps({"@context": "https://schema.org", "@graph": [{"@type": "WebPage", "name": page.title}, article]},
                       ensure_ascii=False)
    return (f'<!DOCTYPE html><html lang="vi">{_head(page, f"""<script type="application/ld+json">{graph}</script>""")}<body>'
            f"{_menu()}<div class='detail'><h1 class='title'>{html.escape(page.title)}</h1><div class='content'>"
            f"{''.join(_boxed(teller, _blocks(page)))}</div>{_byline(page)}</div>{_related(teller)}{_footer(teller)}</body></html>").encode()


@DRESSES.form("page.dateline", lambda page: _marked_up(page) and _dated(page), weight=2)
def _dateline(teller: Teller, page: Page) -> bytes:
    mark = teller.one_of(f"{_day(page)} 07:45", f"Ngày đăng: {_day(page)}", f"{_day(page)} | 09:12", f"09:12 {_day(page)}")
    return (f'<html lang="vi">{_head(page)}<body>{_menu()}<div id="main"><h1>{html.escape(page.title)}</h1>'
            f'<span class="date">{mark}</span><div class="body">{"".join(_blocks(page))}</div>{_byline(page)}</div>'
            f"{_related(teller)}{_footer(teller)}</body></html>").encode()


@DRESSES.form("page.script_date", lambda page: _marked_up(page) and _dated(page))
def _script_date(teller: Teller, page: Page) -> bytes:
    """Return a page on which only a script writes the day."""
    return (f'<html lang="vi">{_head(page)}<body>{_menu()}<div id="main"><h1>{html.escape(page.title)}</h1>'
            f'<script>document.write("Ngày đăng: {_day(page)} 07:45");</script><div class="body">{"".join(_blocks(page))}</div>'
            f"{_byline(page)}</div>{_related(teller)}{_footer(teller)}</body></html>").encode()


@DRESSES.form("page.amp", lambda page: _marked_up(page) and _dated(page), weight=2)
def _amp(teller: Teller, page: Page) -> bytes:
    return (f'<!doctype html><html ⚡ lang="vi">{_head(page)}<body><amp-sidebar>{_menu()}</amp-sidebar><article>'
            f'<h1>{html.escape(page.title)}</h1><time datetime="{page.published}T10:00:00+07:00">{_day(page)}</time>'
            f'<amp-img src="/a.jpg" width="1" height="1"></amp-img>{"".join(_blocks(page))}{_byline(page)}</article>{_related(teller)}'
            f"{_footer(teller)}</body></html>").encode()


@DRESSES.form("page.breaks", lambda page: _marked_up(page) and not page.tables and not page.captions, 3)
def _breaks(teller: Teller, page: Page) -> bytes:
    """Return paragraphs parted by `<br>` in a table that only makes the layout."""
    when = f"<i>({_day(page)})</i><br>" if page.published else ""
    text = "<br><br>".join(map(html.escape, page.paragraphs))
    return (f'<html>{_head(page)}<body><table><tr><td width="150">{"<br>".join(furniture.MENU)}</td><td><h1>'
            f'<font size="4">{html.escape(page.title)}</font></h1>{when}<font face="Arial">{text}</font>{_byline(page)}'
            f"</td></tr></table></body></html>").encode()


@DRESSES.form("page.spans_and_hard_spaces", _marked_up)
def _spans(teller: Teller, page: Page) -> bytes:
    """Return text cut across spans, with a hard space for every space."""
    def cut(text: str) -> str:
        at = len(text) // 3
        parts = (html.escape(part).replace(" ", "&nbsp;") for part in (text[:at], text[at:2 * at], text[2 * at:]))
        return "".join(f'<span style="color:#000">{part}</span>' for part in parts)
    time = f'<meta itemprop="datePublished" content="{page.published}">' if page.published else ""
    blocks = "".join(_row(page, index) if index in page.tables else f"<div>{cut(text)}</div>"
                     for index, text in enumerate(page.paragraphs)) + "".join(map(_figure, page.captions))
    return (f'<html lang="vi">{_head(page, time)}<body>{_menu()}<h1>{html.escape(page.title)}</h1><div class="noi-dung">{blocks}</div>'
            f"{_byline(page)}{_related(teller)}{_footer(teller)}</body></html>").encode()


@DRESSES.form("page.nfd", _marked_up)
def _nfd(teller: Teller, page: Page) -> bytes:
    return unicodedata.normalize("NFD", _og(teller, page).decode()).encode()


@DRESSES.form("page.windows_1258", lambda page: _marked_up(page) and "―" not in "".join(page.paragraphs))
def _windows(teller: Teller, page: Page) -> bytes:
    text = _og(teller, page).decode().replace('charset="utf-8"', 'charset="windows-1258"')
    return "".join(map(_code_page, text)).encode("cp1258", "xmlcharrefreplace")


def _code_page(letter: str) -> str:
    """Return a letter as windows-1258 has it: the vowel, then the tone."""
    parts = unicodedata.normalize("NFD", letter)
    tones = [mark for mark in parts[1:] if mark in "\u0300\u0301\u0303\u0309\u0323"]
    vowel = unicodedata.normalize("NFC", "".join(mark for mark in parts if mark not in tones))
    return vowel + "".join(tones)


@DRESSES.form("page.lying_charset", _marked_up)
def _lying(teller: Teller, page: Page) -> bytes:
    return _og(teller, page).replace(b'charset="utf-8"', b'charset="iso-8859-1"')


@DRESSES.form("page.text", lambda page: _undated(page) and page.title is not None, weight=3)
def _text(teller: Teller, page: Page) -> bytes:
    """Return a page as text, as programs save it: the headline first, related news behind."""
    return _saved(teller, page, [page.title])


@DRESSES.form("page.text_date", lambda page: _dated(page) and page.title is not None, weight=4)
def _text_date(teller: Teller, page: Page) -> bytes:
    """Return a page as text that begins with its day or its month."""
    return _saved(teller, page, [f" date {page.published} {page.title}"])


@DRESSES.form("page.no_headline", lambda page: page.title is None)
def _no_headline(teller: Teller, page: Page) -> bytes:
    """Return a page as text that begins with its day and then at once with the first sentence."""
    return _saved(teller, page, [], f" date {page.published} ")


def _saved(teller: Teller, page: Page, first: list[str], before: str = "") -> bytes:
    blocks = [*first, before + page.paragraphs[0], *page.paragraphs[1:]]
    for number, caption in enumerate(page.captions):
        if page.title and teller.chance(0.5):
            teller.forms.append("page.caption_numbered")
            blocks.insert(len(first) + 1 + number, f"{page.title} ảnh {number + 1}\n{caption}")
        else:
            teller.forms.append("page.image_name")
            blocks.insert(len(first) + 1 + number, f"anh-{number + 1}-2019.jpg\n{caption}")
    if page.byline:
        blocks.append(page.byline)
    if teller.chance(0.7):
        teller.forms.append("page.related_behind")
        blocks += [teller.one_of(*furniture.RELATED_HEAD), *teller.some(furniture.RELATED, 1, 3), "fb yt zl tw"]
    return "\n\n".join(blocks).encode()
