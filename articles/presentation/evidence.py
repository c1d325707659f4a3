"""Sentences that prove a value: quoted with the value marked, and where in the article they stand."""
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from articles.marks import Mark, cut_to, marked, sentence_around
from articles.models import Article, Reading
from articles.records import BODY, TITLE, Evidence, evidence_from

# Characters of context on each side of a quoted value.
ROOM = 84
_CAPTION = re.compile(r"images\.(\d+)\.caption")


@dataclass(frozen=True, slots=True)
class Source:
    """An article that a meeting rests on, under the letter that quotes name it by."""

    letter: str
    article: Article
    url: str


@dataclass(frozen=True, slots=True)
class Quote:
    """A sentence with its marks. `where` names the paragraph, `url` opens the article at the first mark."""

    html: SafeString
    lang: str
    letter: str
    where: str
    url: str


# A sentence of an article: its source's letter, `where`, first and last character.
Sentence = tuple[str, str, int, int]


def anchor(span: Evidence) -> str:
    """Return the id of a span's mark on the article's page; the same however the rest of the page is read."""
    if span.where == BODY:
        return f"m{span.start}-{span.end}"
    return f"m-{span.where.replace('.', '-')}-{span.start}-{span.end}"


def text_at(article: Article, where: str) -> str:
    """Return the text that a span's offsets count in; empty where the article has none there."""
    if where == BODY:
        return article.body
    if where == TITLE:
        return article.title or ""
    match = _CAPTION.fullmatch(where)
    index = int(match[1]) if match else len(article.images)
    return (article.images[index]["caption"] or "") if index < len(article.images) else ""


def spans_of(reading: Reading) -> list[Evidence]:
    """Return the spans of a stored reading in the order they stand in."""
    return sorted(evidence_from(span) for span in reading.evidence)


def where_text(article: Article, where: str, start: int) -> str:
    """Return where a span stands, in words: `paragraph 3`, `headline`, `caption 1`."""
    if where == TITLE:
        return _("headline")
    match = _CAPTION.fullmatch(where)
    if match:
        return _("caption %(number)d") % {"number": int(match[1]) + 1}
    return _("paragraph %(number)d") % {"number": paragraph_number(article.body, start)}


def paragraph_number(body: str, start: int) -> int:
    """Return which paragraph of the body this character stands in, from 1."""
    return body.count("\n\n", 0, start + 1) + 1


class Evidences:
    """The stored readings of a meeting by their ids, and the sources they come from."""

    def __init__(self, sources: Iterable[Source], readings: Iterable[Reading]):
        self.sources = {source.article.pk: source for source in sources}
        self.readings: Mapping[int, Reading] = {reading.pk: reading for reading in readings}

    def sentences(self, ids: Iterable[int | str]) -> dict[Sentence, list[Evidence]]:
        """Return the spans of these readings under the sentences that hold them, by source and place."""
        found: dict[Sentence, set[Evidence]] = {}
        for pk in ids:
            reading = self.readings[int(pk)]
            source = self.sources[reading.article_id or reading.report.article_id]
            for span in spans_of(reading):
                bounds = sentence_around(text_at(source.article, span.where), span.start, span.end)
                found.setdefault((source.letter, span.where, *bounds), set()).add(span)
        return {sentence: sorted(found[sentence]) for sentence in sorted(found, key=_reading_order)}

    def quotes(self, ids: Iterable[int | str]) -> list[Quote]:
        """Return the sentences that prove these readings."""
        return [self._quote(sentence, spans) for sentence, spans in self.sentences(ids).items()]

    def texts(self, ids: Iterable[int | str]) -> list[str]:
        """Return the texts of all spans of these readings."""
        return [span.text for pk in ids for span in spans_of(self.readings[int(pk)])]

    def letters(self, ids: Iterable[int | str]) -> str:
        """Return the letters of the sources of these readings: `A, B`."""
        return ", ".join(sorted({self.sources[self.readings[int(pk)].report.article_id].letter for pk in ids}))

    def _quote(self, sentence: Sentence, spans: list[Evidence]) -> Quote:
        letter, where, *bounds = sentence
        source = next(source for source in self.sources.values() if source.letter == letter)
        text = text_at(source.article, where)
        first, last = cut_to(text, (bounds[0], bounds[1]), spans[0].start, max(span.end for span in spans), ROOM)
        html = marked(text[first:last], [Mark(span.start, span.end) for span in spans], first)
        before, after = ("…\u00a0" if first > bounds[0] else ""), ("\u00a0…" if last < bounds[1] else "")
        return Quote(SafeString(before + html + after), source.article.language or "", letter,
                     where_text(source.article, where, spans[0].start), f"{source.url}#{anchor(spans[0])}")


def _reading_order(sentence: Sentence) -> tuple:
    letter, where, start, end = sentence
    return len(letter), letter, where != TITLE, where, start, end
