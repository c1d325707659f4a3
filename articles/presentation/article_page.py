"""An article's page: numbered paragraphs with their marks, each mark with its note."""
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import takewhile

from django.db.models import Q
from django.utils.safestring import SafeString

from articles.labels import label
from articles.marks import Mark, marked
from articles.models import Article, Meeting, Outlet, Reading
from articles.presentation.addresses import article_url, meeting_url
from articles.presentation.dates import date_text
from articles.presentation.evidence import anchor, spans_of
from articles.presentation.listing import with_rows
from articles.presentation.meeting_page import full_title
from articles.presentation.names import Worded, as_written, outlet_name
from articles.presentation.values import field_label, value_words
from articles.records import BODY, TITLE, Evidence, caption_place
from articles.slots import MEMBER_OF, member_slot
from articles.vocabulary import Country, Field, Language, MeetingState


@dataclass(slots=True)
class Note:
    """What a mark proves: under one label, the values."""

    label: str
    values: list[Worded] = field(default_factory=list)
    side: str = ""


@dataclass(frozen=True, slots=True)
class NoteList:
    """The notes of one mark, under its number; `anchor` is the mark's id."""

    number: int
    anchor: str
    notes: list[Note]


@dataclass(frozen=True, slots=True)
class Passage:
    """The headline, a paragraph or a caption as HTML, with its notes."""

    number: int
    html: SafeString
    notes: list[NoteList]


@dataclass(frozen=True, slots=True)
class Reported:
    """A meeting that the article reports."""

    title: str
    url: str


@dataclass(frozen=True, slots=True)
class ArticlePage:
    """All that the page of an article shows. `counting` is the article that counts instead, where another does.

    `original` is the address of the page itself, where it is one of the web.
    """

    headline: Passage
    paragraphs: list[Passage]
    captions: list[Passage]
    outlet: str
    language: str
    published: str
    original: str
    snapshot: str
    meetings: list[Reported]
    superseded: bool
    counting: Reported | None


def article_page(article: Article) -> ArticlePage:
    """Return the page of an article that was read without error."""
    readings = list(Reading.objects.filter(Q(article=article) | Q(report__article=article)).order_by("n"))
    notes = _notes(readings)
    numbers = {span: number for number, span in enumerate(sorted(notes, key=_page_order), 1)}
    outlet = Outlet.objects.filter(domain=article.outlet).first()
    other = None if article.counts else counting_instead(article)
    return ArticlePage(
        headline=_passage(article.title or "", 0, 0, TITLE, notes, numbers),
        paragraphs=list(_paragraphs(article.body, notes, numbers)),
        captions=[_passage(image["caption"], 0, index + 1, caption_place(index), notes, numbers)
                  for index, image in enumerate(article.images) if image["caption"]],
        outlet=outlet_name(outlet, article.outlet),
        language=str(label(Language(article.language))),
        published=date_text(article.published) if article.published else "",
        original=article.url if article.url and article.url.startswith(("http://", "https://")) else "",
        snapshot=article.snapshot_id[:12],
        meetings=[Reported(full_title(meeting), meeting_url(meeting)) for meeting in _meetings(article)],
        superseded=not article.counts and bool(other and article.url and other.url == article.url),
        counting=Reported(other.title or "", article_url(other)) if other else None)


def counting_instead(article: Article) -> Article | None:
    """Return the article that counts in place of this one: newer bytes of its address, else the first of its text."""
    counting = Article.objects.filter(counts=True)
    newer = counting.filter(url=article.url).first() if article.url else None
    return newer or (counting.filter(body_key=article.body_key).first() if article.body_key else None)


def _meetings(article: Article) -> list[Meeting]:
    found = Meeting.objects.exclude(state=MeetingState.WITHDRAWN).filter(
        pk__in=article.reports.exclude(meeting=None).values("meeting"))
    return list(with_rows(found.newest_first()))


def _notes(readings: Iterable[Reading]) -> dict[Evidence, list[Note]]:
    """Return, for each span, what it proves; fields of a unit or a person are told with it."""
    readings = list(readings)
    notes: dict[Evidence, list[Note]] = {}
    for reading in readings:
        name = Field(reading.field)
        if name in MEMBER_OF:
            continue
        text = _person(reading, readings) if name is Field.PERSON else value_words(name, reading.slot, reading.value)
        country = reading.value["country"] if name is Field.UNIT else ""
        said = str(label(Country(country))) if country else field_label(name, reading.slot)
        for span in spans_of(reading):
            under = notes.setdefault(span, [])
            note = next((one for one in under if one.label == said), None)
            if note is None:
                note = Note(said, side=country.lower())
                under.append(note)
            if text not in note.values:
                note.values.append(text)
    return notes


def _person(reading: Reading, readings: list[Reading]) -> Worded:
    """Return a person with rank and role, as the same account gives them."""
    said = {}
    for other in readings:
        name = Field(other.field)
        if (name in (Field.PERSON_RANK, Field.PERSON_ROLE) and other.report_id == reading.report_id
                and other.account == reading.account and member_slot(name, other.slot) == reading.slot):
            said[name] = str(other.value)
    rank, role = said.get(Field.PERSON_RANK), said.get(Field.PERSON_ROLE)
    return as_written(", ".join(filter(None, [" ".join(filter(None, [rank, reading.value["name"]])), role])))


def _page_order(span: Evidence) -> tuple:
    return span.where != TITLE, span.where != BODY, span.where, span.start, -span.end


def _paragraphs(body: str, notes: dict[Evidence, list[Note]], numbers: dict[Evidence, int]) -> Iterable[Passage]:
    ahead = sorted((span for span in notes if span.where == BODY), key=_page_order)
    start, reaching = 0, []
    for number, text in enumerate(body.split("\n\n"), 1):
        end = start + len(text)
        beginning = list(takewhile(lambda span, end=end: span.start < end, ahead))
        del ahead[:len(beginning)]
        reaching = [span for span in reaching if span.end > start] + beginning
        yield _passage(text, start, number, BODY, {span: notes[span] for span in reaching}, numbers)
        start = end + 2


def _passage(text: str, start: int, number: int, where: str, notes: dict[Evidence, list[Note]],
             numbers: dict[Evidence, int]) -> Passage:
    end = start + len(text)
    spans = sorted((span for span in notes if span.where == where and span.start < end and span.end > start),
                   key=_page_order)
    html = marked(text, [Mark(span.start, span.end, anchor(span), numbers[span]) for span in spans], start)
    return Passage(number, html, [NoteList(numbers[span], anchor(span), notes[span]) for span in spans
                                  if span.start >= start])
