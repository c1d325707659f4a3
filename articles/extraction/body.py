"""Which of a page's lines are its article's."""
import re
from dataclasses import dataclass

import trafilatura
from lxml import html

from articles.extraction import furniture
from articles.extraction.blocks import Block, ends_sentence, key, weight
from articles.extraction.bylines import find_dated_writers, is_agency
from articles.extraction.markup import BLOCK_TAGS, Placed

# Above this trafilatura takes long; such a page is all text anyway, and its votes are only a help.
_LARGEST_VOTE = 1_000_000
_DEEPEST_VOTE = 200
_MOST_VOTED = 10_000  # elements; a newspaper's page has two or three thousand
_TAIL = 4
_LINKS = 0.4
_LEAD = 40
# An element with more of the page's prose than this is the article, whatever its links and its name.
_MAIN = 0.3
_CONTAINER = 0.85
_ALL_LINK = 0.9
_SHORTEST_NEWS = 20
_CARD_LINES = 3
_FURNITURE_CLASS = re.compile(
    r"(?:^|[\s_-])(?:related?|comments?|cmt|pinglun|share|social|breadcrumbs?|crumbs?|tags?|keywords?|menu|nav(?:bar)?|sidebar|banner"
    r"|advert\w{0,12}|promo|recommend(?:ed|ations?)?|read-?more|more-?news|other-?news|news-?other|lien-?quan|tin-?lq|tin-?moi|hotline|copyright|newsletter|pagination|toolbar|tin-?lien-?quan|tin-?khac|binh-?luan|y-?kien"
    r"|xem-?them|doc-?them|most-?read|mxh)(?=$|[\s_-])", re.I)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


@dataclass(frozen=True, slots=True)
class Region:
    """Indices among the page's lines: `text` is the article's element, `boxed` are boxes of links and the like."""

    text: tuple[int, ...]
    boxed: frozenset[int]


class _Tree:
    """The page's elements with what their lines add up to."""

    def __init__(self, root: html.HtmlElement, placed: list[Placed]):
        self.elements = list(root.iter("*"))
        self.place = {element: index for index, element in enumerate(self.elements)}
        count = len(self.elements)
        self.parent = [self.place.get(element.getparent(), -1) for element in self.elements]
        self.own = [self.place[item.element] for item in placed]
        self.text = self.total([len(item.block.text) for item in placed])
        # The writer's name leads to other texts of the same hand; it makes no list of them.
        self.links = self.total([0 if item.block.byline else round(len(item.block.text) * item.block.link)
                                 for item in placed])
        self.lines = self.total([int(item.block.image is None) for item in placed])
        self.first: list[int | None] = [None] * count
        for line in reversed(range(len(placed))):
            if placed[line].block.image is None:
                self.first[self.own[line]] = line
        for index in reversed(range(1, count)):
            above, line = self.parent[index], self.first[index]
            if line is not None and (self.first[above] is None or line < self.first[above]):
                self.first[above] = line

    def total(self, values: list[int]) -> list[int]:
        """Return for each element the sum of its lines' values."""
        sums = [0] * len(self.elements)
        for line, value in enumerate(values):
            sums[self.own[line]] += value
        for index in reversed(range(1, len(sums))):
            sums[self.parent[index]] += sums[index]
        return sums


def find_region(root: html.HtmlElement, placed: list[Placed]) -> Region | None:
    """Return where the page's article stands, null where no line is prose."""
    tree = _Tree(root, placed)
    boxed = _boxed_lines(tree, placed)
    prose = [line for line, item in enumerate(placed) if item.block.prose and line not in boxed
             and not furniture.is_furniture(item.block.text) and not furniture.is_dateline(item.block.text)]
    if not prose:
        return None
    voted = _voted(root, tree, placed, prose)
    inside = _inside(tree, _container(tree, placed, voted or prose))
    lines = [line for line in range(len(placed)) if inside[tree.own[line]]]
    # Nothing that is taken for the article's may be lost behind its element.
    last = max([lines[-1], *voted])
    return Region(tuple(line for line in range(lines[0], last + 1) if line not in boxed), frozenset(boxed))


def _boxed_lines(tree: _Tree, placed: list[Placed]) -> set[int]:
    """Return the lines of menus, related news, comments and other boxes."""
    prose = tree.total([weight(item.block.text) if item.block.prose else 0 for item in placed])
    items = _list_items(tree, placed) | _other_articles(tree, placed, prose)
    start = next((line for line, item in enumerate(placed) if item.block.prose), 0)
    boxed = [False] * len(tree.elements)
    for index, element in enumerate(tree.elements):
        above = tree.parent[index]
        if above >= 0 and boxed[above] or index in items:
            boxed[index] = True
        elif element.tag in BLOCK_TAGS and tree.lines[index] and prose[index] <= _MAIN * prose[0]:
            boxed[index] = (_is_box(tree, placed, index, element, prose[index])
                            or tree.first[index] > start and _is_card(tree, placed, index))
    lines = {line for line in range(len(placed)) if boxed[tree.own[line]]}
    return lines | {line for line in range(len(placed)) if _heads_box(placed, lines, line)}


def _is_box(tree: _Tree, placed: list[Placed], index: int, element: html.HtmlElement, prose: int) -> bool:
    first = placed[tree.first[index]].block
    if first.byline and tree.lines[index] == 1:
        return False
    if tree.links[index] > _LINKS * tree.text[index] or _FURNITURE_CLASS.search(_names(element)):
        return True
    if tree.lines[index] < 2 or not furniture.is_box_heading(first.text):
        return tree.lines[index] > 1 and furniture.is_end_heading(first.text)
    # What a reader unfolds of the article has whole paragraphs without links.
    return bool(tree.links[index]) or not prose


def _heads_box(placed: list[Placed], boxed: set[int], heading: int) -> bool:
    """Tell whether the line is a heading of other news, those boxed already, behind which two paragraphs go on."""
    if heading in boxed or not furniture.is_related_heading(placed[heading].block.text) or heading + 1 not in boxed:
        return False
    behind = heading + 1
    while behind in boxed:
        behind += 1
    text = [line for line in range(behind, min(behind + _TAIL, len(placed))) if placed[line].block.image is None][:2]
    whole = [placed[line].block for line in text if line not in boxed]
    return len(whole) == 2 and all(block.prose and ends_sentence(block.text) for block in whole)


def _is_card(tree: _Tree, placed: list[Placed], index: int) -> bool:
    """Tell whether the element is another article's headline, which is a link, and no more than its lead."""
    if not 1 < tree.lines[index] <= _CARD_LINES:
        return False
    first = tree.first[index]
    blocks = [item.block for item in placed[first:first + 2 * _CARD_LINES] if item.block.image is None]
    head, *rest = blocks[:tree.lines[index]]
    return (head.link > _ALL_LINK and weight(head.text) > _SHORTEST_NEWS and not ends_sentence(head.text)
            and sum(ends_sentence(block.text) for block in rest) < 2)


def _names(element: html.HtmlElement) -> str:
    """Return what the page calls the element, in words: `RelatedOneNews` is `Related-One-News`."""
    named = " ".join(element.get(name, "") for name in ("class", "type", "data-type"))
    return _CAMEL.sub("-", named)


def _list_items(tree: _Tree, placed: list[Placed]) -> set[int]:
    """Return the elements that are one of three or more side by side which all begin with a link: news in a list."""
    by_parent: dict[int, list[int]] = {}
    for index in range(1, len(tree.elements)):
        first = tree.first[index]
        if first is not None and placed[first].block.link > 0.5 and weight(placed[first].block.text) > _SHORTEST_NEWS:
            by_parent.setdefault(tree.parent[index], []).append(index)
    return {index for group in by_parent.values() if len(group) > 2 for index in group}


def _other_articles(tree: _Tree, placed: list[Placed], prose: list[int]) -> set[int]:
    """Return the `article` elements beside the main one that are a headline, perhaps a date, and one lead."""
    articles = [index for index, element in enumerate(tree.elements) if element.tag == "article"]
    if len(articles) < 2:
        return set()
    main = max(articles, key=prose.__getitem__)
    within = _inside(tree, main)
    around = {tree.elements[main], *tree.elements[main].iterancestors()}
    sentences = tree.total([int(ends_sentence(item.block.text)) for item in placed])
    found = set()
    for index in articles:
        element, first = tree.elements[index], tree.first[index]
        if first is not None and sentences[index] < 2 and not within[index] and element not in around:
            head = [item for item in placed[first:first + 2] if item.block.heading]
            if head and head[0].element.tag != "h1" and element in head[0].element.iterancestors():
                found.add(index)
    return found


def _voted(root: html.HtmlElement, tree: _Tree, placed: list[Placed], prose: list[int]) -> list[int]:
    """Return those lines of prose that trafilatura takes for the article's, none where it finds hardly any."""
    depth = [0] * len(tree.elements)
    for index in range(1, len(depth)):
        depth[index] = depth[tree.parent[index]] + 1
    if tree.text[0] > _LARGEST_VOTE or max(depth) > _DEEPEST_VOTE or len(depth) > _MOST_VOTED:
        return []
    # Its text only: its metadata are read with today's clock.
    found = key(trafilatura.extract(root, include_comments=False, with_metadata=False, fast=True) or "")
    voted = [line for line in prose if key(placed[line].block.text) in found]
    total = sum(weight(placed[line].block.text) for line in prose)
    return voted if sum(weight(placed[line].block.text) for line in voted) >= _MAIN * total else []


def _container(tree: _Tree, placed: list[Placed], prose: list[int]) -> int:
    """Return the innermost element that holds nearly all of the prose, and more than one line."""
    chosen = set(prose)
    sums = tree.total([weight(item.block.text) if line in chosen else 0 for line, item in enumerate(placed)])
    container = 0
    for index in range(1, len(tree.elements)):
        # Document order: an element that holds enough and lies in the present container is deeper.
        if tree.parent[index] == container and sums[index] >= _CONTAINER * sums[0] and tree.lines[index] > 1:
            container = index
    return container


def _inside(tree: _Tree, container: int) -> list[bool]:
    inside = [False] * len(tree.elements)
    inside[container] = True
    for index in range(container + 1, len(inside)):
        inside[index] = inside[tree.parent[index]]
    return inside


def head_lines(placed: list[Placed], region: Region, headline: int) -> list[Block]:
    """Return the article's lines between headline and text: a lead, a picture with its caption, the writer."""
    lines: list[Block] = []
    for line in range(headline + 1, region.text[0]):
        block = placed[line].block
        following = placed[line + 1].block
        if line in region.boxed:
            continue
        if block.image is not None:
            keep = following.caption
        else:
            told = ends_sentence(block.text) or block.link < _LINKS and not is_agency(block.text)
            keep = (block.caption or block.prose or weight(block.text) >= _LEAD and told
                    or find_dated_writers(block.text, block.byline) is not None)
        outside = block.image is None and (furniture.is_furniture(block.text) or furniture.is_dateline(block.text))
        if keep and (not outside or find_dated_writers(block.text, block.byline)):
            lines.append(block)
    return lines


def tail_lines(placed: list[Placed], region: Region) -> list[Block]:
    """Return the few lines behind the text among which the writer may stand."""
    last = region.text[-1]
    return [placed[line].block for line in range(last + 1, min(last + 1 + 2 * _TAIL, len(placed)))
            if line not in region.boxed][:_TAIL]
