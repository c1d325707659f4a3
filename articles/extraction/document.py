"""The text that the finders read: passages (body, title, captions) with their paragraphs and sentences."""
import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from sys import maxsize
from typing import NamedTuple

from articles.extraction.anchors import Text
from articles.records import Evidence

# A sentence ends at . ! ? … before white space and anything but a small letter, or at the Chinese marks. A number's dot
# (41.972, 3.9) has no space after it. Semicolons part the clauses of a list, not sentences.
_SENTENCE_END = re.compile(r"[.!?…。！？]++[\"”’)\]」』）]*+")
_CHINESE_END = "。！？"
_FOLLOWER = re.compile(r"\s*+(\S)")
_ABBREVIATION = re.compile(r"(?:^|[\s(])(?:TP|Tp|TX|TT|St|Mr|Mrs|Dr|Th\.S|TS|PGS|GS|Q|P|H|Đ/c|đ/c)\.$")

# A person named by initials, whose age follows in brackets: "Trần V.H. (32 tuổi)".
_INITIAL = re.compile(r"\b[^\W\d_]\.$")


class Span(NamedTuple):
    """Character offsets into a passage, `end` not included."""

    start: int
    end: int

    def holds(self, position: int) -> bool:
        return self.start <= position < self.end


@dataclass(frozen=True, eq=False)
class Passage:
    """One text that evidence may point into; `where` as in `Evidence`.

    `beside` is the page's body for its title and captions: they leave out what it tells.
    """

    text: str
    where: str = "body"
    beside: "Passage | None" = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", Text(self.text))

    def evidence(self, start: int, end: int) -> Evidence:
        """Return the evidence for a span of this passage."""
        return Evidence.at(self.text, start, end, self.where)

    @cached_property
    def paragraphs(self) -> tuple[Span, ...]:
        """The paragraphs: runs without a blank line."""
        spans, start = [], 0
        for part in self.text.split("\n\n"):
            if paragraph := part.strip("\n"):
                first = start + part.index(paragraph)
                spans.append(Span(first, first + len(paragraph)))
            start += len(part) + 2
        return tuple(spans)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences in order, without the white space around them; none crosses a paragraph."""
        return tuple([sentence for paragraph in self.paragraphs for sentence in self._split(paragraph)])

    def sentence_at(self, position: int) -> Span:
        """Return the sentence that holds the position, else the last before it. IndexError in an empty passage."""
        return _at(self.sentences, position)

    def paragraph_at(self, position: int) -> Span:
        """Return the paragraph that holds the position, else the last before it. IndexError in an empty passage."""
        return _at(self.paragraphs, position)

    def _split(self, paragraph: Span) -> list[Span]:
        text, (low, high) = self.text, paragraph
        first = _FOLLOWER.match(text, low, high)
        if not first:
            return []
        start, sentences = first.start(1), []
        for match in _SENTENCE_END.finditer(text, start, high):
            end = match.end()
            follower = _FOLLOWER.match(text, end, high)
            if not follower:
                break
            if match[0][0] not in _CHINESE_END:
                if follower.start(1) == end or follower[1].islower():
                    continue
                before = max(low, match.start() - 8)
                if (_ABBREVIATION.search(text, before, end)
                        or follower[1] == "(" and _INITIAL.search(text, before, end)):
                    continue
            sentences.append(Span(start, end))
            low, start = end, follower.start(1)
        sentences.append(Span(start, start + len(text[start:high].rstrip())))
        return sentences


def _at(spans: tuple[Span, ...], position: int) -> Span:
    return spans[max(bisect_right(spans, (position, maxsize)) - 1, 0)]
