"""Markup into the lines that a reader sees."""
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from html import unescape
from itertools import islice

from lxml import etree, html

from articles.extraction.blocks import LONGEST_CAPTION, MOST_LINES, Block, clean, ends_sentence, too_many_lines, weight
from articles.extraction.errors import PageFailure
from articles.vocabulary import ErrorCode

BLOCK_TAGS = frozenset((
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt",
    "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
    "header", "hr", "html", "legend", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody",
    "td", "tfoot", "th", "thead", "tr", "ul"))
# Nothing in them is text of an article. A form may hold the whole page (ASP.NET), so it is not among them.
_UNSEEN = frozenset((
    "aside", "button", "footer", "head", "iframe", "nav", "noscript", "object", "option", "script", "select", "style",
    "svg", "template", "textarea", "title"))
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_RAW = {name: re.compile(rf"</{name}", re.I) for name in ("script", "style")}
_TAG_START = re.compile(r"<(?:!--|([a-zA-Z][a-zA-Z0-9]*)|[/!?])")
_TAG = re.compile(r"""<(?:=\s{0,3}"[^"]*"|=\s{0,3}'[^']*'|[^>])*+(?:>|\Z)""")
_QUOTED = re.compile(r""""[^"]*"|'[^']*'""")
_LONG_TAG = 10_000  # a picture in the page itself may be longer, but is one attribute
_MOST_ATTRIBUTES = 1_000
# Tags that an editor's program has written as text, and characters that it has escaped twice.
_ESCAPED_TAG = re.compile(
    r"&lt;(/?(?:p|br|div|span|strong|b|em|i|u|img|table|tbody|tr|t[dh]|[uo]l|li|a|h[1-6]|figure|figcaption|font|center)\b"
    r"(?:(?!&[lg]t;)[^<>]){0,400})&gt;", re.I)
_ESCAPED_END = re.compile(r"&lt;(?:/(?:p|div|span|strong|td)|br ?/?)&gt;", re.I)
_FEWEST_ESCAPED = 3
_ESCAPED_TWICE = re.compile(r"&amp;(?=(?:#\d{2,6}|[a-zA-Z]{2,8});)")
_PIECE = re.compile(rf"{_TAG.pattern}|[^<]+|<")
_BLANK_LINE = re.compile(r"\n[ \t]{0,40}\n\s{0,40}")
_SHORTEST_PARTED = 60
_HIDDEN = re.compile(r"display\s?:\s?none|visibility\s?:\s?hidden", re.I)
_CENTERED = re.compile(r"text-align\s?:\s?center", re.I)
_CAPTION_CLASS = re.compile(r"caption|chu[-_]?thich|pic[-_]?note|photo[-_]?(?:note|desc)"
                            r"|im(?:g|age)[-_]?(?:note|desc|title|info)|(?:^|[\s_-])cap(?:$|[\s_-])", re.I)
_BYLINE_CLASS = re.compile(r"author|tac[-_]?gia|writer|byline|but[-_]?danh", re.I)
_PICTURE_SCOPES = frozenset(("figure", "table", "li", "dl"))
_LARGEST_PICTURE = 500
_LARGEST_CELL = 300
# Parsers differ in a few letters on damaged markup; a lost paragraph is more.
_LOST = 20
_LOST_SHARE = 0.005


@dataclass(frozen=True, slots=True)
class Placed:
    """A line and the innermost block element that it stands in."""

    block: Block
    element: html.HtmlElement


def parse(text: str) -> html.HtmlElement:
    """Return the root of the page's tree.

    PageFailure: NO_ARTICLE for markup without text, BODY_CUT where the parser lost some of it, TOO_LARGE for an element
    with thousands of attributes.
    """
    text = _unescaped(text)
    written = _letters(unescape("".join(_visible(text))))
    parser = html.HTMLParser(huge_tree=True, remove_comments=True, remove_pis=True, encoding="utf-8")
    try:
        root = html.document_fromstring(text.encode(), parser=parser)
    except etree.ParserError as error:
        raise PageFailure(ErrorCode.NO_ARTICLE, "The page's markup holds no text. Fetch it again.") from error
    kept = sum(_letters(element.text) * (element.tag not in _RAW) + _letters(element.tail)
               for element in root.iter("*"))
    if written - kept > max(_LOST, written * _LOST_SHARE):
        raise PageFailure(ErrorCode.BODY_CUT, f"The parser kept {kept:,} of {written:,} letters: elements are nested "
                          "too deeply or tags are not closed. Save the page as plain text.")
    return root


def _unescaped(text: str) -> str:
    """Return the page with the markup that stands in it as text made markup again."""
    text = _ESCAPED_TWICE.sub("&", text)
    if sum(1 for _ in islice(_ESCAPED_END.finditer(text), _FEWEST_ESCAPED)) < _FEWEST_ESCAPED:
        return text
    # Within a tag it is an attribute's, which no reader sees.
    return _PIECE.sub(lambda piece: piece[0] if piece[0].startswith("<") else _ESCAPED_TAG.sub(
        lambda tag: unescape(f"<{tag[1]}>"), piece[0]), text)


def _visible(text: str) -> Iterator[str]:
    """Yield the text between the tags of the source, found without a tree and so at any depth."""
    position = 0
    while match := _TAG_START.search(text, position):
        yield text[position:match.start()]
        if match[0] == "<!--":
            end = text.find("-->", match.end())
            position = end + 3
        else:
            tag = _TAG.match(text, match.start())
            _refuse_endless(text, *tag.span())
            name = (match[1] or "").lower()
            end = tag.end() if tag[0].endswith(">") else -1
            if end > 0 and name in _RAW:
                closing = _RAW[name].search(text, end)
                end = closing.start() if closing else -1
            position = end
        if end < 0:
            return
    yield text[position:]


def _refuse_endless(text: str, start: int, end: int) -> None:
    """Raise the failure of a tag with thousands of attributes: libxml2 compares each with all others."""
    if end - start > _LONG_TAG and len(_QUOTED.sub("", text[start:end]).split()) > _MOST_ATTRIBUTES:
        raise PageFailure(ErrorCode.TOO_LARGE, f"An element of the page has more than {_MOST_ATTRIBUTES:,} attributes. "
                          "Fetch it again; it may be damaged.")


def _letters(text: str | None) -> int:
    return sum(map(str.isalnum, text or ""))


def read_blocks(root: html.HtmlElement) -> list[Placed]:
    """Return the page's lines in reading order; what is hidden, and the page's own navigation and scripts, left out."""
    lines = _Lines()
    for event, element in _walk(root):
        lines.take(event, element)
    return _with_captions(lines.placed)


def _walk(root: html.HtmlElement):
    """Yield events in document order: start and end of an element, row of a data table's, tail of what is left out."""
    yield "start", root
    stack = [(root, iter(root))]
    while stack:
        element, children = stack[-1]
        child = next(children, None)
        if child is None:
            stack.pop()
            yield "end", element
        elif not isinstance(child.tag, str) or _is_unseen(child):
            yield "tail", child
        elif child.tag == "table" and (rows := _data_rows(child)):
            for row in (*child.iterchildren("caption"), *rows):
                yield "row", row
            yield "tail", child
        else:
            yield "start", child
            stack.append((child, iter(child)))


def _is_unseen(element: html.HtmlElement) -> bool:
    return element.tag in _UNSEEN or "hidden" in element.attrib or bool(_HIDDEN.search(element.get("style", "")))


def _data_rows(table: html.HtmlElement) -> list[html.HtmlElement]:
    """Return the rows of a table of data; none of one that only arranges the page or a picture."""
    if next(table.iterdescendants("table", "img", "script", "h1"), None) is not None:
        return []
    rows = [row for row in table.iter("tr") if len(_cells(row)) > 1]
    short = all(len(cell) <= _LARGEST_CELL for row in rows for cell in _cells(row))
    return list(table.iter("tr")) if short and len(rows) > 1 else []


def _cells(row: html.HtmlElement) -> list[str]:
    return [text for cell in row.iterchildren("td", "th") if (text := clean(" ".join(cell.itertext())))]


class _Lines:
    """Gathers text until a block begins or ends, a line breaks or the page ends."""

    def __init__(self) -> None:
        self.placed: list[Placed] = []
        self.pieces: list[str] = []
        self.linked = 0
        self.links = 0
        self.images: list[Placed] = []
        self.blocks: list[html.HtmlElement] = []
        self.groups: dict[html.HtmlElement, int] = {}

    def take(self, event: str, element: html.HtmlElement) -> None:
        if event == "start":
            self._start(element)
        elif event == "row":
            self._flush()
            text = " | ".join(_cells(element)) if element.tag == "tr" else clean(" ".join(element.itertext()))
            linked = sum(len("".join(link.itertext())) for link in element.iter("a"))
            self._place(text, min(1.0, linked / len(text)) if text else 0.0, element, row=True)
        elif event == "end":
            if element.tag in BLOCK_TAGS:
                self._flush()
                self.blocks.pop()
            self.links -= element.tag == "a"
        if event in ("end", "tail"):
            self._add(element.tail)

    def _start(self, element: html.HtmlElement) -> None:
        if element.tag in BLOCK_TAGS:
            self._flush()
            self.blocks.append(element)
        elif element.tag == "br" and self.blocks and self.blocks[-1].tag in _HEADINGS:
            self.pieces.append(" ")
        elif element.tag == "br":
            self._flush()
        elif element.tag == "img" and self.blocks:
            self._image(element)
        self.links += element.tag == "a"
        self._add(element.text)

    def _add(self, text: str | None) -> None:
        if text:
            # Two names side by side are parted by the style sheet; a word that a tag cuts goes on in small letters.
            if self.pieces and text[0].isupper() and self.pieces[-1][-1].islower():
                self.pieces.append(" ")
            self.pieces.append(text)
            if self.links:
                self.linked += len(text.strip())

    def _image(self, element: html.HtmlElement) -> None:
        source = element.get("src", "")
        if not source or source.startswith("data:"):
            source = element.get("data-src") or element.get("data-original") or ""
        if not source.strip():
            return
        parent = self.blocks[-1]
        self.images.append(Placed(Block("", self._group(parent), image=clean(source)), parent))
        if not any(map(str.strip, self.pieces)):
            self._flush()

    def _flush(self) -> None:
        text = "".join(self.pieces)
        whole = clean(text)
        if whole and self.blocks:
            for part in _parted(text) if "\n" in text else [whole]:
                self._place(part, min(1.0, self.linked / len(whole)), self.blocks[-1])
        # A picture inside a line stands behind it: the line is not cut in two.
        self.placed += self.images
        self.pieces, self.linked, self.images = [], 0, []

    def _place(self, text: str, link: float, element: html.HtmlElement, row: bool = False) -> None:
        if len(self.placed) > MOST_LINES:
            raise too_many_lines()
        if text:
            near = [element, *_ancestors(element, 1)]
            self.placed.append(Placed(Block(
                text, self._group(element), link,
                caption=element.tag == "figcaption" or any(_CAPTION_CLASS.search(e.get("class", "")) for e in near),
                heading=element.tag in _HEADINGS, row=row,
                byline=any(_BYLINE_CLASS.search(e.get("class", "")) for e in near)), element))

    def _group(self, element: html.HtmlElement) -> int:
        return self.groups.setdefault(element, len(self.groups))


def _parted(text: str) -> list[str]:
    """Return the text's paragraphs where a style keeps its line ends: long sentences with blank lines between them."""
    parts = [part for part in map(clean, _BLANK_LINE.split(text)) if part]
    return parts if all(len(part) >= _SHORTEST_PARTED and ends_sentence(part) for part in parts) else [clean(text)]


def _ancestors(element: html.HtmlElement, count: int) -> Iterator[html.HtmlElement]:
    for _ in range(count):
        element = element.getparent()
        if element is None:
            return
        yield element


def _with_captions(placed: list[Placed]) -> list[Placed]:
    """Mark the lines that stand behind a picture as its caption does; unmark those that are too long for one."""
    sizes: dict[int, int] = {}
    for item in placed:
        sizes[item.block.group] = sizes.get(item.block.group, 0) + weight(item.block.text)
    picture, marked = None, []
    for item in placed:
        block = item.block
        if block.image is not None:
            picture = item
        elif weight(block.text) > LONGEST_CAPTION:
            block, picture = replace(block, caption=False), None
        elif picture is not None:
            alone = picture.block.group == block.group and sizes[block.group] <= _LARGEST_PICTURE
            block = replace(block, caption=block.caption or alone or _captions(item.element, picture.element))
            picture = None
        marked.append(Placed(block, item.element))
    return marked


def _captions(element: html.HtmlElement, picture: html.HtmlElement) -> bool:
    """A line behind a picture is centred or slanted, or nothing but it stands with the picture in one small element."""
    near = [element, *_ancestors(element, 2)]
    if any(e.tag == "center" or e.get("align") == "center" or _CENTERED.search(e.get("style", "")) for e in near[:2]):
        return True
    slanted = len(element) == 1 and element[0].tag in ("em", "i")
    if slanted and not clean((element.text or "") + (element[0].tail or "")):
        return True
    above = {picture, *_ancestors(picture, 2)}
    holder = next((e for e in _ancestors(element, 2) if e in above), None)
    if (holder is not None and holder.tag == "div" and _short_text(holder) is not None
            and _short_text(holder) == _short_text(element)):
        return True
    scopes = {e for e in [picture, *_ancestors(picture, 3)] if e.tag in _PICTURE_SCOPES}
    shared = next((e for e in [element, *_ancestors(element, 3)] if e in scopes), None)
    return shared is not None and _short_text(shared) is not None


def _short_text(element: html.HtmlElement) -> str | None:
    """Return the element's text, null where it is longer than a picture's caption can be."""
    pieces, size = [], 0
    for piece in element.itertext():
        size += len(piece.strip())
        if size > _LARGEST_PICTURE:
            return None
        pieces.append(piece)
    return clean("".join(pieces))
