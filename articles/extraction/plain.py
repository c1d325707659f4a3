"""A page that came as plain text: its lines, its headline, its date."""
import datetime
import re
from collections.abc import Sequence
from html import unescape
from itertools import groupby

from articles.extraction import furniture
from articles.extraction.blocks import (
    LONGEST_TITLE,
    MOST_LINES,
    PROSE,
    Block,
    clean,
    ends_sentence,
    key,
    too_many_lines,
    weight,
)
from articles.extraction.bylines import is_agency
from articles.extraction.published import find_day, find_month

# Before the text, above which the headline may stand, and perhaps behind the signs of a page's tools.
_DATE_LEAD = re.compile(r"(?P<above>(?:\s{0,8}+\S[^\n]{0,400}\n){0,4}?)\s{0,8}+(?:(?:fb|yt|zl|tw)[ \t|]{1,3}){0,6}"
                        r"date\s{1,3}(?P<date>\d{4}(?:-\d{2}){1,2})(?=\s|$)[ \t]{0,8}")
# A headline has more words than the name of a section.
_HEADLINE = range(14, LONGEST_TITLE + 1)
_SECTION = 24  # letters of the longest name of a section that may be taken for a headline
_HEAD_LINES = 12
# A site's motto is shorter, or ends otherwise.
_SHORTEST_LEAD = 30
_FOOT_LINES = 6
_FRESH = 11  # days within which a paper tells of what happened
_BARE_DAY = re.compile(r"(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})(?![/.-]?\d)")
# "(BBP) - ", "BBP - ": the sign that a paper sets before its texts.
_SIGN = re.compile(r"(?:\([^\W\d_][^()\n]{1,24}\)|[^\W\d_a-z]{2,6}(?: Online)?)\s?[-–—]\s(?=[^\W\d_a-z])")
_ENTITY = re.compile(r"&(?:#\d{2,6}|#x[0-9a-fA-F]{2,5}|[a-zA-Z]{2,8});")
_MARKDOWN = re.compile(r"^#{1,6} |\*\*[^\s*]|\]\((?:https?:|/)|^\|[ :|-]{3,200}\|?$", re.M)
_RULES = re.compile(r"^\|[ :|-]{3,200}\|?$\n?", re.M)
_PIPES = re.compile(r"^\|[ ]{0,4}([^\n]{1,2000}?)[ ]{0,4}\|$", re.M)
_PICTURE = re.compile(r"!\[([^\[\]\n]{0,400}+)\]\(([^)\s]{1,500}+)[^)\n]{0,200}+\)")
_LINK = re.compile(r"\[([^\[\]\n]{1,400})\]\((?:https?:|/)[^)\s]{0,500}\)")
_HASHES = re.compile(r"^#{1,6} ", re.M)
_EMPHASIS = re.compile(r"(?<![\w*])(?:\*{1,3}|__)(?=[^\s*_])([^*_\n]{1,4000})(?:\*{1,3}|__)(?![\w*])")
_FULL_STOPS = (".", "。")
# Lines of this length that end anywhere are one paragraph, wrapped by a program.
_WRAPPED = range(55, 101)


def split_date(text: str) -> tuple[str | None, str]:
    """Return the date of a leading ` date 2025-11-18 ` (a day or a month, null where there is none) and the rest."""
    match = _DATE_LEAD.match(text)
    if not match or any(ends_sentence(line.rstrip()) for line in match["above"].split("\n")):
        return None, text
    return find_day(match["date"]) or find_month(match["date"]), f"{match['above']}\n\n{text[match.end():]}"


def read_blocks(text: str) -> list[Block]:
    """Return the lines of the text; lines without a blank line between them share a group. PageFailure: TOO_LARGE."""
    blocks: list[Block] = []
    cleaned = map(clean, _rows(_unmarked(text).strip().split("\n")))
    for group, (filled, lines) in enumerate(groupby(cleaned, bool)):
        if filled:
            blocks += [Block(line, group) for line in _unwrapped(list(lines))]
    if len(blocks) > MOST_LINES:
        raise too_many_lines()
    return blocks


def _rows(lines: Sequence[str]) -> list[str]:
    """Return the lines, those of a table whose cells tabs part written as rows are; a tab in one line alone is none."""
    tabbed = [len([cell for cell in line.split("\t") if cell.strip()]) > 1 for line in lines]
    return [" | ".join(cell for cell in line.split("\t") if cell.strip()) if tabbed[index]
            and (tabbed[index - 1:index] == [True] or tabbed[index + 1:index + 2] == [True]) else line
            for index, line in enumerate(lines)]


def _unmarked(text: str) -> str:
    """Return the text without the marks of Markdown and with its entities read, as some programs leave them."""
    text = _ENTITY.sub(lambda entity: unescape(entity[0]), text)
    if not _MARKDOWN.search(text):
        return text
    text = _PICTURE.sub(r"\n\2\n\1\n", text)
    text = _PIPES.sub(r"\1", _RULES.sub("", text))
    return _EMPHASIS.sub(r"\1", _HASHES.sub("", _LINK.sub(r"\1", text)))


def find_headline(blocks: Sequence[Block], dated: bool = False) -> int | None:
    """Return the index of the headline, null where the page starts with its text.

    A line that is told twice is the headline; else it is the first before the text that is more than a section's name.
    `dated` is true of a page that begins with ` date 2025-11-18 `: no site's head stands before its article, so that
    its first sentence is text, and a headline is told from a paragraph by the blank line behind it.
    """
    index = _first_titular(blocks, dated)
    if index is None or not dated:
        return index
    parted = index + 1 < len(blocks) and blocks[index + 1].group != blocks[index].group
    return index if parted and any(block.prose for block in blocks[index + 1:]) else None


def _first_titular(blocks: Sequence[Block], dated: bool) -> int | None:
    head = []
    for index, block in enumerate(blocks[:_HEAD_LINES]):
        if ends_sentence(block.text) and (dated or weight(block.text) >= PROSE):
            break
        if not furniture.is_furniture(block.text) and not furniture.is_image_name(block.text):
            head.append(index)
    keys = [key(blocks[index].text) for index in head]
    for place, index in enumerate(head):
        if keys.count(keys[place]) > 1 and weight(blocks[index].text) in _HEADLINE:
            return index
    titular = [index for index in head if weight(blocks[index].text) in _HEADLINE
               and furniture.is_titular(blocks[index].text) and not furniture.states_publication(blocks[index].text)]
    # The site's name or a section's may stand above the headline, a section's with the day between them.
    named = [index for index in titular if not is_agency(text := blocks[index].text)
             and not (furniture.is_section(text) or furniture.is_menu(text))]
    if len(named) > 1 and weight(blocks[named[0]].text) <= _SECTION and named[1] == named[0] + 2 and (
            furniture.states_publication(blocks[named[0] + 1].text)):
        return named[1]
    return next(iter(named or titular), None)


def sentences_above(blocks: Sequence[Block], headline: int) -> list[Block]:
    """Return the sentences above the headline: a lead, where what is taken for a headline is a heading in the text."""
    return [block for block in blocks[:headline]
            if weight(block.text) >= _SHORTEST_LEAD and block.text.endswith(_FULL_STOPS)]


def find_dateline(blocks: Sequence[Block], headline: int) -> str | None:
    """Return the day in a line by the headline that holds a date and nothing else, else in one under the text."""
    for block in blocks[headline + 1:headline + 4]:
        if block.prose:
            break
        day = find_day(block.text) if furniture.is_dateline(block.text) else None
        if day:
            return day
    return _day_above(blocks, headline) or next((find_day(block.text) for block in blocks[-_FOOT_LINES:] if (
        furniture.is_dateline(block.text) and furniture.tells_publication(block.text))), None)


def _day_above(blocks: Sequence[Block], headline: int) -> str | None:
    """Return the day in a line above the headline. It may be that of a site's clock: the first day that the text names
    tells, which lies shortly before the text was published.
    """
    text = next((block.text for block in blocks[headline + 1:] if block.prose), "")
    named = _BARE_DAY.search(text)
    for block in reversed(blocks[:headline]) if named else ():
        day = find_day(block.text) if furniture.is_dateline(block.text) else None
        if day and any(_is_bare_day(datetime.date.fromisoformat(day) - datetime.timedelta(days=days), named)
                       for days in range(_FRESH)):
            return day
    return None


def _is_bare_day(date: datetime.date, named: re.Match[str]) -> bool:
    return (date.day, date.month) == (int(named[1]), int(named[2]))


def without_news_above(blocks: Sequence[Block]) -> Sequence[Block]:
    """Return the lines from the first that bears the paper's sign, where two headlines with leads stand before it."""
    headlines = 0
    for index, block in enumerate(blocks[:_HEAD_LINES]):
        following = blocks[index + 1] if index + 1 < len(blocks) else block
        if block.prose and _SIGN.match(block.text):
            return blocks[index:] if headlines > 1 else blocks
        headlines += (furniture.is_titular(block.text) and not furniture.is_furniture(block.text)
                      and following.prose and ends_sentence(following.text))
    return blocks


def _unwrapped(lines: list[str]) -> list[str]:
    if len(lines) > 2 and all(len(line) in _WRAPPED for line in lines[:-1]):
        return [" ".join(lines)]
    return lines
