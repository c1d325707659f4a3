"""A page that came as markup: its headline, its dateline, its article."""
import re
from dataclasses import replace

from lxml import html

from articles.extraction import furniture, markup, plain
from articles.extraction.article import Article, no_article, read_article
from articles.extraction.blocks import key, weight
from articles.extraction.body import Region, find_region, head_lines, tail_lines
from articles.extraction.bylines import find_writers, is_agency
from articles.extraction.language import find_language
from articles.extraction.markup import Placed
from articles.extraction.metadata import Metadata, find_outlet
from articles.extraction.published import day_of_stamp, find_day, find_full_day
from articles.vocabulary import Language

_SHORTEST_HEADLINE = 14
_LONGEST_SITE = 30
_SHOWN = 2
_HEAD_LINES = 8
_FOOT_LINES = 4
_ABOVE = 3
_LINKED = 0.5
_WHOLE_PAGE = ("html", "body", "form")
_TIMES = ("time", "abbr", "span", "div", "p", "em", "i", "small")
_CUT = re.compile(r"\.{3}|…")
_COUNTRY_LANGUAGES = {"vn": Language.VI, "cn": Language.ZH}
# ".:: Cổng thông tin ::.": so sites set their own name.
_BANNER = re.compile(r"[.:|*=~<>\[\]\s-]{2,8}\S.{0,200}\S[.:|*=~<>\[\]\s-]{2,8}")
_SITE_NAME = re.compile(r"\s(?:[|»·]|[-–—]{1,2})\s[^|»·]{1,60}$|[-_]{1,2}[^-_\s]{1,40}$")


def read(text: str, url: str | None) -> tuple[Article, str | None, str | None, str | None]:
    """Return the page's article, title, day of publication and address. PageFailure: NO_ARTICLE, BODY_CUT."""
    root = markup.parse(text)
    metadata = Metadata(root)
    placed = markup.read_blocks(root)
    region = find_region(root, placed)
    if region is None:
        return _stated(metadata, url)
    headline = _find_headline(placed, region, metadata)
    title = _title(metadata) if headline is None else placed[headline].block.text
    lines = [placed[line].block for line in region.text if headline is None or line > headline]
    if headline is not None:
        lines = head_lines(placed, region, headline) + lines
    article = read_article(lines, title, tail_lines(placed, region), linked=True)
    # A page may show the beginning only, or other news, and have a script fetch the text.
    if len(metadata.text) > _SHOWN * sum(map(len, article.paragraphs)):
        return _stated(metadata, url)
    byline = article.byline or find_writers(metadata.writers or "", marked=True)
    article = replace(article, byline=byline)
    url = metadata.url(url)
    return article, title, _published(root, placed, region, headline, metadata, article, url), url


def _stated(metadata: Metadata, url: str | None) -> tuple[Article, str | None, str | None, str | None]:
    """Return what the head of a page states whose text a script fetches, as `read` does."""
    if not metadata.text.strip():
        raise no_article()
    title, url = _title(metadata), metadata.url(url)
    article = read_article(plain.read_blocks(metadata.text), title)
    article = replace(article, byline=article.byline or find_writers(metadata.writers or "", marked=True))
    return article, title, _stamped(metadata, _zone(url, article)), url


def _find_headline(placed: list[Placed], region: Region, metadata: Metadata) -> int | None:
    """Return the line that says what the page's head calls its title; else the first heading of the first rank."""
    first = next(line for line in region.text if placed[line].block.prose)
    exact = {key(text) for text in _headlines(metadata)}
    whole = key(metadata.title or "")
    cut = key(_CUT.split(metadata.title or "")[0]) if _CUT.search(metadata.title or "") else ""
    found: list[tuple[bool, int, bool, int]] = []
    for line in range(first + 1):
        block, element = placed[line].block, placed[line].element
        name = key(block.text)
        if block.image is not None or weight(block.text) < _SHORTEST_HEADLINE or block.link > 0.9 and not block.heading:
            continue
        stated = name in exact or whole.startswith(name) or whole.endswith(name)
        stated = stated or len(cut) >= _SHORTEST_HEADLINE and name.startswith(cut)
        # The site's name may be all that the head states.
        stated = stated and (block.heading or not is_agency(block.text))
        if stated or element.tag == "h1":
            found.append((stated, len(name), block.heading, -line))
    if found:
        stated, *_, place = max(found)
        nearer = None if stated else _nearer_heading(placed, -place, first)
        return -place if nearer is None else nearer
    title = _title(metadata)
    longest = None if weight(title or "") >= _LONGEST_SITE else _longest_titular(placed, region, first)
    # A few words that no line repeats are the site's name.
    return longest if longest is None or not title or weight(placed[longest].block.text) >= _LONGEST_SITE else None


def _nearer_heading(placed: list[Placed], above: int, first: int) -> int | None:
    """Return the heading that stands nearer to the text than the site's name above it does."""
    for line in range(above + 1, first + 1):
        block, element = placed[line].block, placed[line].element
        if (block.heading and block.link < _LINKED and weight(block.text) >= _SHORTEST_HEADLINE
                and furniture.is_titular(block.text) and not furniture.is_furniture(block.text)):
            holder = _common(element, placed[first].element)
            return None if holder in placed[above].element.iterancestors() else line
    return None


def _longest_titular(placed: list[Placed], region: Region, first: int) -> int | None:
    """Return the line above the text that looks most like a headline, for a page whose head names none."""
    # A headline may be as long as a paragraph: its dateline stands behind it.
    behind = placed[first + 1].block.text if first + 1 < len(placed) else ""
    titled = furniture.is_titular(placed[first].block.text) and furniture.states_publication(behind)
    titular = [(weight(block.text), line) for line in range(max(0, first - _HEAD_LINES), first + titled)
               if line not in region.boxed and (block := placed[line].block).link < 0.5 and block.image is None
               and not block.caption and weight(block.text) >= _SHORTEST_HEADLINE and furniture.is_titular(block.text)
               and not (furniture.is_furniture(block.text) or furniture.is_dateline(block.text)
                        or is_agency(block.text))]
    return max(titular)[1] if titular else None


def _headlines(metadata: Metadata) -> tuple[str, ...]:
    """Return the titles that metadata state; some sites state their own name on every page."""
    return tuple(text for text in metadata.headlines if not is_agency(text) and key(text) != key(metadata.site or ""))


def _title(metadata: Metadata) -> str | None:
    """Return the title that only the page's head states, without the site's name."""
    if stated := _headlines(metadata):
        return stated[0]
    title = _SITE_NAME.sub("", metadata.title or "")
    named = title and key(title) != key(metadata.site or "") and not (is_agency(title) or _BANNER.fullmatch(title))
    return title if named and not furniture.is_furniture(title) else None


def _published(root: html.HtmlElement, placed: list[Placed], region: Region, headline: int | None, metadata: Metadata,
               article: Article, url: str | None) -> str | None:
    """Return the day by the headline; else the metadata's; else that of a change, an unseen one, one under the text."""
    datelines = _datelines(placed, region, headline)
    fresh = [text for text in datelines if not furniture.tells_update(text)]
    if day := next((day for text in fresh if (day := furniture.day_published(text))), None):
        return day
    zone = _zone(url, article)
    if day := _stamped(metadata, zone):
        return day
    if day := next((day for text in datelines if (day := find_day(text))), None):
        return day
    if headline is not None and (day := _unseen_day(root, placed, headline, region, zone)):
        return day
    title = _title(metadata) if headline is None else placed[headline].block.text
    if (stamp := metadata.scripted(title)) and (day := day_of_stamp(stamp, zone)):
        return day
    foot = [placed[line].block for line in region.text[-_FOOT_LINES:]] + tail_lines(placed, region)
    return next((day for block in foot if furniture.is_dateline(block.text)
                 and furniture.tells_publication(block.text) and (day := find_day(block.text))), None)


def _stamped(metadata: Metadata, zone: str) -> str | None:
    return next((day for stamp in metadata.published if (day := day_of_stamp(stamp, zone))), None)


def _datelines(placed: list[Placed], region: Region, headline: int | None) -> list[str]:
    """Return the lines with a date and little else between headline and text, and one that parts lead and text."""
    found: list[str] = []
    lead = False
    for line in range(region.text[0] if headline is None else headline + 1, len(placed)):
        block = placed[line].block
        if block.prose and line not in region.boxed and not furniture.is_dateline(block.text):
            following = placed[line + 1].block if line + 1 < len(placed) else block
            if lead or not furniture.is_clock(following.text):
                break
            lead = True
            continue
        outside = line in region.boxed and not (block.link == 0 and furniture.is_clock(block.text))
        if not outside and block.link < _LINKED and furniture.is_dateline(block.text):
            found.append(block.text)
    return found


def _unseen_day(root: html.HtmlElement, placed: list[Placed], headline: int, region: Region, zone: str) -> str | None:
    """Return the day in a line right above the headline, in a script behind it, or behind words like "3 days ago"."""
    first = next((placed[line].element for line in region.text if line > headline and placed[line].block.prose), None)
    if first is None:
        return None
    holder = _common(placed[headline].element, first)
    # Right above the headline and in the article's own element no site has its clock.
    for line in range(headline - 1, max(-1, headline - 1 - _ABOVE), -1):
        block, element = placed[line].block, placed[line].element
        if holder.tag in _WHOLE_PAGE or holder not in (element, *element.iterancestors()):
            break
        # A path of links may stand in one line with it.
        if furniture.is_dateline(block.text) and (
                line not in region.boxed and block.link < _LINKED or furniture.states_publication(block.text)):
            return find_day(block.text)
    behind = False
    for element in root.iter("*"):
        if element is first:
            break
        behind = behind or element is placed[headline].element
        if behind and (day := _day_behind(element, zone)):
            return day
    stamps = (element.get("title") or element.get("datetime") or "" for element in holder.iter("abbr", "time")
              if "published" in element.get("class", "").split())
    return next((day for stamp in stamps if (day := day_of_stamp(stamp, zone))), None)


def _common(element: html.HtmlElement, other: html.HtmlElement) -> html.HtmlElement:
    """Return the innermost element that holds both."""
    holders = {other, *other.iterancestors()}
    return next(above for above in (element, *element.iterancestors()) if above in holders)


def _day_behind(element: html.HtmlElement, zone: str) -> str | None:
    """Return the day that an element holds out of sight: in a script, a time, the words under a pointer."""
    if element.tag == "script":
        return find_full_day(element.text or "")
    stamp = element.get("datetime", "") if element.tag == "time" else ""
    shown = element.get("title", "") if element.tag in _TIMES else ""
    return day_of_stamp(stamp, zone) or (day_of_stamp(shown, zone) if furniture.is_clock(shown) else None)


def _zone(url: str | None, article: Article) -> str:
    """Return the language of the country that the outlet is in: by its domain, else by the language it writes."""
    outlet = find_outlet(url) or ""
    country = outlet.rpartition(".")[2]
    return _COUNTRY_LANGUAGES.get(country) or find_language("\n".join(article.paragraphs))
