"""The text of a page into what it states of itself: title, date, writers, body, images, address."""
import re
from dataclasses import dataclass

from articles.extraction import markup_page, plain
from articles.extraction.article import Article, no_article, read_article
from articles.extraction.blocks import LONGEST_TITLE, PROSE, weight
from articles.extraction.decode import Decoded
from articles.extraction.metadata import find_outlet
from articles.records import Image

# Less text than this is a picture with its caption, a list or an error message.
_SHORTEST_BODY = 100
# A list of news or addresses for programs.
_FEED = re.compile(r"\s{0,20}(?:<\?xml[^<>]{0,200}>\s{0,20})?<(?:rss|feed|urlset|sitemapindex|rdf:RDF)\b", re.I)


@dataclass(frozen=True, slots=True)
class Page:
    """What a page states, each field as in the record. `body` is NFC, its paragraphs parted by one blank line."""

    title: str | None
    published: str | None
    byline: str | None
    body: str
    images: tuple[Image, ...]
    url: str | None
    outlet: str | None


def read_page(decoded: Decoded, url: str | None = None) -> Page:
    """Return the page's article; `url` is the address it was fetched from, for pages that state none.

    PageFailure: NO_ARTICLE where there is no text of an article, BODY_CUT where text of the page was lost in parsing.
    """
    if _FEED.match(decoded.text):
        raise no_article()
    if decoded.html:
        return _page(*markup_page.read(decoded.text, url))
    date, text = plain.split_date(decoded.text)
    blocks = plain.read_blocks(text)
    headline = plain.find_headline(blocks, dated=date is not None)
    if headline is None:
        return _page(read_article(blocks, None), None, date, url)
    title = blocks[headline].text
    published = date or plain.find_dateline(blocks, headline)
    text = plain.sentences_above(blocks, headline) + plain.without_news_above(blocks[headline + 1:])
    return _page(read_article(text, title), title, published, url)


def _page(article: Article, title: str | None, published: str | None, url: str | None) -> Page:
    body = "\n\n".join(article.paragraphs)
    if weight(body) < _SHORTEST_BODY or all(weight(paragraph) < PROSE for paragraph in article.paragraphs):
        raise no_article()
    if title and len(title) > LONGEST_TITLE:
        title = None
    return Page(title, published, article.byline, body, article.images, url, find_outlet(url))
