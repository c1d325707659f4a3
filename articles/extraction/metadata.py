"""What a page's head states: titles, timestamp, writers, address."""
import json
import re
from collections import deque
from collections.abc import Iterator
from datetime import UTC, datetime
from html import unescape
from typing import Any
from urllib.parse import urljoin, urlsplit

from lxml import html

from articles.extraction.blocks import clean
from articles.records import is_address

_ARTICLE_TYPES = ("Article", "BlogPosting", "NewsArticle", "ReportageNewsArticle", "Report")
_PUBLISHED = ("article:published_time", "og:published_time", "og:article:published_time", "datepublished", "pubdate",
              "publishdate", "publish-date", "publish_date", "publication_date", "published_time", "dc.date.issued",
              "dcterms.issued", "dc.date", "citation_publication_date", "article.published",
              "cxenseparse:recs:publishtime")
# Their date counts where the page states no article.
_PAGE_TYPES = ("WebPage", "ItemPage")
_STAMPED = re.compile(r"""["']datePublished["']\s{0,4}:\s{0,4}["']([^"'<>]{8,40})["']""")
# So the programs that draw a page name it; the data may be written into a script as text, its marks escaped.
_SCRIPTED = re.compile(r"""\b(?:date_?published|publi(?:sh|shed|cation)_?(?:at|on|date|time)|pub_?date)\\{0,3}["']?"""
                       r"""\s{0,4}:\s{0,4}\\{0,3}["']?(\d{10,13}\b|\d[\dT:./+ Z-]{7,38})""", re.I)
_LINKED_DATA = "ld+json"
_BRACE = re.compile(r"[{}]")
_TYPED = re.compile(rf"""["'](?:{'|'.join(_ARTICLE_TYPES)})["']""")
_LINE_END = re.compile(r"<(?:br|/p|/div|/h\d|/li)\b[^<>]{0,200}>", re.I)
_TAG = re.compile(r"<[a-z/][^<>]{0,500}>", re.I)
_EPOCH = 10 ** 9  # seconds: the year 2001
_MOST_NODES = 2_000
_LONGEST_HOST = 253  # as the domain name system has it


class Metadata:
    """Reads each statement of the page's head when asked."""

    def __init__(self, root: html.HtmlElement):
        self._root = root
        self._named: dict[str, str] = {}
        for meta in root.iter("meta"):
            name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
            content = clean(meta.get("content") or "")
            if name and content:
                self._named.setdefault(name.lower(), content)
        self._linked = tuple(_linked_data(root))

    @property
    def title(self) -> str | None:
        """The text of the `title` element, with the site's name if it is there."""
        element = next(self._root.iter("title"), None)
        return clean("".join(element.itertext())) or None if element is not None else None

    @property
    def headlines(self) -> tuple[str, ...]:
        """The article's title as metadata state it, without the site's name."""
        stated = [node.get("headline") for node in self._linked] + [self._named.get("og:title")]
        return tuple(clean(unescape(text)) for text in stated if isinstance(text, str) and clean(unescape(text)))

    @property
    def text(self) -> str:
        """The article's text as metadata state it, a line for a paragraph; `""` where they do not."""
        stated = next((text for node in self._linked if isinstance(text := node.get("articleBody"), str)), "")
        return _TAG.sub("", _LINE_END.sub("\n\n", unescape(stated)))

    @property
    def site(self) -> str | None:
        return self._named.get("og:site_name")

    @property
    def published(self) -> tuple[str, ...]:
        """The timestamps of publication as written, the likeliest first; never that of a change."""
        stated = [node.get("datePublished") for node in self._linked if not _is_web_page(node)]
        stated += [self._named.get(name) for name in _PUBLISHED]
        stated += [element.get("datetime") or element.get("content") or clean("".join(element.itertext()))
                   for element in self._root.iter("time", "span", "div", "p")
                   if "datepublished" in element.get("itemprop", "").lower() or "pubdate" in element.attrib]
        stated += [node.get("datePublished") for node in self._linked]
        return tuple(text for value in stated if (text := _stamp(value)))

    def scripted(self, headline: str | None) -> str | None:
        """Return the timestamp of publication among the data of the page's scripts, None where they hold none.

        Of several, some of them those of other news, it is the one that stands in one object with the headline.
        """
        scripts = "\n".join(script.text or "" for script in self._root.iter("script")
                            if _LINKED_DATA not in script.get("type", "").lower())
        stamps = [(match.start(), _stamp(int(match[1].ljust(13, "0")) if match[1].isdigit() else match[1]))
                  for match in _SCRIPTED.finditer(scripts)]
        if len({stamp for _, stamp in stamps}) < 2:
            return stamps[0][1] if stamps else None
        for written in {headline, json.dumps(headline)[1:-1]} if headline else ():
            title = scripts.find(written)
            if title >= 0:
                return next((stamp for place, stamp in stamps
                             if not _BRACE.search(scripts, min(place, title + len(written)), max(place, title))), None)
        return None

    @property
    def writers(self) -> str | None:
        """The names of the authors as metadata state them, joined by `, `."""
        for node in self._linked:
            names = [name for author in _listed(node.get("author")) for name in _people(author)]
            if names:
                return ", ".join(dict.fromkeys(names))
        return self._named.get("author") or self._named.get("article:author")

    def url(self, fetched: str | None) -> str | None:
        """Return the address that the page gives itself, else the one it was fetched from."""
        links = [element.get("href", "") for element in self._root.iter("link")
                 if "canonical" in element.get("rel", "").lower().split()]
        for stated in [*links, self._named.get("og:url", "")]:
            try:
                address = urljoin(fetched or "", stated.strip())
                parts = urlsplit(address)
            except ValueError:
                continue
            # The site's front page is stated by mistake on all pages of some sites.
            if (stated.strip() and parts.scheme in ("http", "https") and (parts.path.strip("/") or parts.query)
                    and is_address(address)):
                return address
        return fetched


def find_outlet(url: str | None) -> str | None:
    """Return the URL's host without `www.`, null where it has none."""
    try:
        host = urlsplit(url or "").hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host and len(host) <= _LONGEST_HOST else None


def _linked_data(root: html.HtmlElement) -> Iterator[dict[str, Any]]:
    """Yield the articles among the page's JSON-LD."""
    for script in root.iter("script"):
        if _LINKED_DATA not in script.get("type", "").lower():
            continue
        try:
            waiting = deque([json.loads(script.text or "", strict=False)])
        except (ValueError, RecursionError):
            # Scripts are written by hand: a comma too many, a comment. The timestamp says enough.
            stamp = _STAMPED.search(script.text or "")
            stated = stamp and _TYPED.search(script.text)
            waiting = deque([{"@type": "Article", "datePublished": stamp[1]}] if stated else [])
        for _ in range(_MOST_NODES):
            if not waiting:
                break
            node = waiting.popleft()
            if isinstance(node, list):
                waiting += node
            elif isinstance(node, dict):
                if any(kind in (*_ARTICLE_TYPES, *_PAGE_TYPES) for kind in _listed(node.get("@type"))):
                    yield node
                waiting += [node[name] for name in ("@graph", "mainEntity") if name in node]


def _stamp(value: Any) -> str:
    """Return a timestamp as written, one in milliseconds as other pages write it; `""` for what is none."""
    if isinstance(value, int) and _EPOCH < value // 1000 < 4 * _EPOCH:
        return datetime.fromtimestamp(value // 1000, UTC).isoformat()
    return value.strip() if isinstance(value, str) else ""


def _is_web_page(node: dict[str, Any]) -> bool:
    return not any(kind in _ARTICLE_TYPES for kind in _listed(node.get("@type")))


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _people(author: Any) -> list[str]:
    if isinstance(author, dict):
        author = None if "Organization" in _listed(author.get("@type")) else author.get("name")
    return [clean(name) for name in _listed(author) if isinstance(name, str) and clean(name)]
