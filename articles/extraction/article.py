"""An article out of the lines that follow its headline: paragraphs, pictures with captions, the writers."""
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from articles.extraction import furniture
from articles.extraction.blocks import LONGEST_CAPTION, PROSE, Block, ends_sentence, key, weight
from articles.extraction.bylines import (
    find_dated_writers,
    find_writers,
    is_agency,
    names_others,
    names_source,
    split_signature,
)
from articles.extraction.errors import PageFailure
from articles.records import Image
from articles.vocabulary import ErrorCode

_TERMINATOR = re.compile(r"(?:[.”\"…!?]\s?/{1,2}\s?\.?|/\.)[”\"]?$")
_AFTER_TERMINATOR = re.compile(r"(\.\s?/\s?\.)\s?(?=\S)")
_LONGEST_AFTER_TERMINATOR = 90
# A lead or a caption is told twice; short lines of two lists may say the same of two sides.
_SHORTEST_REPEATED = 60
# No paragraph is put together from its lines to more than this: what goes on and on must not be copied for each line.
_LONGEST_PARAGRAPH = 20_000
# The name of a section, as against a headline or a lead.
_LONGEST_SECTION = 14
_LINK = 0.5
# The paper's or the place's name, before the first sentence of its texts.
_SIGN = re.compile(r"^[(\[]?[^\W\d_][^()\[\]–—.,:;!?\n-]{1,24}(?:\.[A-Za-z]{2,3})?[)\]]?\s?[-–—]\s")
_CUT_OFF = re.compile(r"(?:\.{3}|…)$")
# A box in the middle of a text names fewer other articles.
_LONGEST_LIST = 12
# A headline may be as long as a short paragraph.
_LONGEST_HEADLINE = 160
# How far behind the text its writer may stand.
_TAIL = 4


@dataclass(frozen=True, slots=True)
class Article:
    """`paragraphs` are the body's; `byline` as in the record; `images` in the order of the page."""

    paragraphs: tuple[str, ...]
    images: tuple[Image, ...]
    byline: str | None


@dataclass
class _Reading:
    title: str | None
    paragraphs: list[str] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)
    images: list[list[str | None]] = field(default_factory=list)
    # The keys of the captions; what has no letter is none.
    captions: set[str] = field(default_factory=lambda: {""})
    # The last line was a picture or its number: what stands with it is its caption.
    picture_group: int | None = None
    picture_open: bool = False
    text_group: int | None = None
    skipping_box: bool = False
    # The last line was a table's: its cells are no writers' names.
    row: bool = False
    # The page marks its links.
    linked: bool = False

    def add_image(self, source: str | None, caption: str | None, group: int) -> None:
        self.images.append([source, caption])
        self.picture_group, self.picture_open = group, caption is None

    def add_caption(self, text: str) -> None:
        if self.picture_open:
            self.images[-1][1] = text
        elif key(text) not in self.captions:
            self.images.append([None, text])
        self.captions.add(key(text))
        self.picture_open = False

    def add_credit(self, text: str) -> None:
        """The photographer's name alone belongs to the caption before it; behind a paragraph it is no picture's."""
        if self.picture_group is not None and self.images:
            caption = self.images[-1][1]
            self.images[-1][1] = f"{caption} {text}" if caption else text

    def add_paragraph(self, text: str, group: int) -> None:
        last = self.paragraphs[-1] if self.text_group == group else None
        if last and len(last) < _LONGEST_PARAGRAPH and text[0].islower() and not ends_sentence(last):
            # A line broken in the middle of its sentence.
            self.paragraphs[-1] += " " + text
        elif not self._repeats(text):
            if self.paragraphs and _CUT_OFF.search(self.paragraphs[-1]) and self._continues(text):
                self.paragraphs.pop()
            self.paragraphs.append(text)
            self.text_group = group
        self.picture_open, self.picture_group = False, None

    def _repeats(self, text: str) -> bool:
        """Tell whether the paragraph was told before, perhaps without the paper's sign before it; keep it in mind."""
        names = {key(text), key(_SIGN.sub("", text))}
        told = weight(text) >= _SHORTEST_REPEATED and bool(names & self.seen)
        self.seen |= names
        return told

    def _continues(self, text: str) -> bool:
        """Tell whether the last paragraph is a beginning of this one, cut off for a list of news."""
        cut = key(_SIGN.sub("", self.paragraphs[-1]))
        return len(cut) >= _SHORTEST_REPEATED * 2 // 3 and key(_SIGN.sub("", text)).startswith(cut)


def no_article() -> PageFailure:
    """Return the failure of a page that holds no article."""
    return PageFailure(ErrorCode.NO_ARTICLE, "The page holds no article (a list of links, a picture, an error?). "
                       "Give the article's own page.")


def read_article(blocks: Sequence[Block], title: str | None, tail: Sequence[Block] = (),
                 linked: bool = False) -> Article:
    """Return the article that these lines hold; without paragraphs where they hold none.

    `tail` are lines behind the article's element, among which only the writer is looked for; `linked` is true where the
    page marks its links, as markup does.
    """
    blocks = [piece for block in blocks for piece in _parted(block)]
    end = _find_end(blocks, title)
    reading = _Reading(title, seen={key(title)} if title else set(), linked=linked)
    top_byline = None
    for block in blocks[:end]:
        if not reading.paragraphs and block.image is None and not top_byline:
            top_byline = find_dated_writers(block.text, block.byline)
            if top_byline:
                continue
        _read_block(reading, block)
    byline = _tail_byline([*blocks[end:end + _TAIL], *tail], reading) or top_byline
    return Article(tuple(reading.paragraphs), tuple(Image(*image) for image in reading.images), byline)


def _parted(block: Block):
    """Yield the line, and apart from it the writer that stands behind the mark `./.` of its end."""
    match = _AFTER_TERMINATOR.search(block.text)
    if match and len(block.text) - match.end() <= _LONGEST_AFTER_TERMINATOR:
        yield Block(block.text[:match.end(1)], block.group)
        yield Block(block.text[match.end():], block.group)
    else:
        yield block


def _find_end(blocks: Sequence[Block], title: str | None) -> int:
    """Return the index of the first line that is not the article's any more."""
    prose = 0
    terminators = [index for index, block in enumerate(blocks) if block.prose and _TERMINATOR.search(block.text)]
    last = terminators[-1] if terminators else -1
    for index, block in enumerate(blocks):
        following = blocks[index + 1] if index + 1 < len(blocks) else None
        if prose and index > last and _ends_article(block, following, title):
            return index
        # Behind the heading the mark of an end is that of other news, unless the writer stands there.
        if prose and furniture.is_end_heading(block.text) and not (
                last > index and _signed(blocks, last) or _goes_on(blocks, index)):
            return _after_terminator(terminators, index)
        prose += block.prose
    return _after(blocks, last) if last >= 0 else len(blocks)


def _after(blocks: Sequence[Block], terminator: int) -> int:
    """Return where the article ends whose last mark of an end stands here: whole paragraphs right behind belong to it.

    A headline or the writer's name is behind the end; pictures with their captions between paragraphs, or right behind
    the mark in the article's element, are not.
    """
    end = terminator + 1
    for index in range(end, len(blocks)):
        block = blocks[index]
        pictured = block.caption and blocks[index - 1].image is not None and block.link < _LINK
        prose = block.prose and ends_sentence(block.text) and not furniture.has_credit(block.text)
        if prose or pictured and index <= end + 1:
            end = index + 1
        elif block.image is None and not block.caption and not furniture.has_credit(block.text):
            break
    return end


def _after_terminator(terminators: Sequence[int], end: int) -> int:
    before = [index for index in terminators if index < end]
    return before[-1] + 1 if before else end


def _signed(blocks: Sequence[Block], index: int) -> bool:
    return any(find_writers(block.text, block.byline) for block in blocks[index + 1:index + 2])


def _goes_on(blocks: Sequence[Block], heading: int) -> bool:
    """Tell whether the text goes on behind a list of other news.

    In a list a headline follows each lead: two paragraphs in a row, or one that is signed, are the article's.
    """
    if not furniture.is_related_heading(blocks[heading].text):
        return False
    listed, run = False, 0
    for block in blocks[heading + 1:heading + 1 + _LONGEST_LIST]:
        if block.image is not None or block.caption:
            continue
        if block.prose and ends_sentence(block.text):
            run += 1
            if run == 2:
                return listed
        elif run:
            return listed and find_writers(block.text, block.byline) is not None
        else:
            listed = True
    return False


def _ends_article(block: Block, following: Block | None, title: str | None) -> bool:
    """The writer's name alone before the page's foot, or a headline that is told twice, as lists of other news do."""
    if block.image is not None or block.caption or block.row:
        return False
    if find_writers(block.text, block.byline) or furniture.is_initials(block.text):
        return (following is None or weight(following.text) <= _LONGEST_HEADLINE
                and (furniture.is_end_heading(following.text) or furniture.is_furniture(following.text)
                     or furniture.is_titular(following.text)))
    if following is None or block.prose or not furniture.is_titular(block.text) or furniture.has_credit(block.text):
        return False
    return key(block.text) == key(following.text) != key(title or "")


def _tail_byline(tail: Sequence[Block], reading: _Reading) -> str | None:
    last = reading.paragraphs[-1] if len(reading.paragraphs) > 1 and not reading.row else ""
    # At this place two words in capitals are a name as well.
    if byline := find_writers(last, marked=last.isupper() and " " in last):
        reading.paragraphs.pop()
        return byline
    signed, byline = split_signature(last)
    if byline:
        reading.paragraphs[-1] = signed
        return byline
    if last and weight(last) < PROSE and not ends_sentence(last) and (is_agency(last) or names_source(last)):
        reading.paragraphs.pop()
    for place, block in enumerate(tail):
        if furniture.is_end_heading(block.text):
            return None
        marked = block.byline or place == 0 and block.text.isupper() and " " in block.text
        if block.image is None and (byline := find_writers(block.text, marked)):
            return byline
    return None


def _read_block(reading: _Reading, block: Block) -> None:
    text = block.text
    if block.image is not None:
        reading.add_image(block.image, text or None, block.group)
    elif furniture.is_image_name(text):
        reading.add_image(text, None, block.group)
    elif furniture.numbers_photo(text, reading.title):
        if reading.picture_open:
            reading.add_caption(text)
        else:
            reading.add_image(None, text, block.group)
        reading.picture_open = reading.picture_group == block.group
    elif furniture.is_credit(text):
        reading.add_credit(text)
    elif _is_caption(reading, block):
        reading.add_caption(text)
        reading.picture_group = block.group
    elif _says_nothing(reading, block):
        return
    elif furniture.is_box_heading(text) or furniture.is_end_heading(text):
        reading.skipping_box = True
    elif reading.skipping_box and weight(text) <= _LONGEST_HEADLINE and not ends_sentence(text):
        return
    else:
        reading.skipping_box = False
        if reading.paragraphs or block.prose or block.heading or ends_sentence(text) or _may_begin(reading, block):
            reading.add_paragraph(text, block.group)
            reading.row = block.row


def _may_begin(reading: _Reading, block: Block) -> bool:
    """Tell whether a line without the end of a sentence, before the text, belongs to it.

    There it is the headline of other news, in markup by its link, or a section's name; where no headline was found it
    may be that.
    """
    if reading.title is None:
        return True
    unlinked = reading.linked and block.link < _LINK
    return unlinked and weight(block.text) > _LONGEST_SECTION and not is_agency(block.text)


def _says_nothing(reading: _Reading, block: Block) -> bool:
    """Furniture, the headline again or marks only; the numbers in a table's row are no clock."""
    text = block.text
    row = block.row or " | " in text and bool(reading.paragraphs) and not furniture.states_publication(text)
    return (furniture.is_furniture(text) and not (row and furniture.is_clock(text))
            or not reading.paragraphs and furniture.states_publication(text)
            or names_others(text) or furniture.is_reference(text)
            or key(text) in ("", key(reading.title or "")))


def _is_caption(reading: _Reading, block: Block) -> bool:
    apart = not (block.heading or block.row or " | " in block.text)
    if block.caption or apart and furniture.is_lone_caption(block.text):
        return True
    if furniture.has_credit(block.text):
        return find_writers(block.text) is None and split_signature(block.text)[1] is None
    beside = reading.picture_open and reading.picture_group == block.group
    return beside and weight(block.text) <= LONGEST_CAPTION
