"""A meeting's page, put together for its template."""
from dataclasses import dataclass, replace
from itertools import zip_longest

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from articles.fold import fold
from articles.labels import label
from articles.models import Edit, Meeting, Outlet, Participation, Reading
from articles.presentation.addresses import article_url, permanent_url
from articles.presentation.dates import as_heading, date_text, moment_text, period_text, short_date
from articles.presentation.evidence import Evidences, Quote, Source
from articles.presentation.facts import Fact, Facts, edit_words, editor_name
from articles.presentation.names import (
    Worded,
    as_written,
    crossing_name,
    outlet_name,
    unit_name,
    unit_short,
)
from articles.settle import Settled
from articles.store import settled_of_reports
from articles.vocabulary import Country, CrossingStatus, EditAction, Field, Language, MeetingKind, MeetingState, Mode

# So many units of a side are named in a title.
NAMED = 4


@dataclass(frozen=True, slots=True)
class UnitLine:
    """A unit of a delegation: its name, how the pages write it where that differs, and where they do.

    `parent` is told once, with the last of those that stand under it.
    """

    name: Worded
    url: str
    written: list[Worded]
    parent: Worded | None
    count: int | None
    known: bool
    quotes: list[Quote]
    edit: str


@dataclass(frozen=True, slots=True)
class Side:
    """A country's delegation."""

    country: str
    code: str
    units: list[UnitLine]


@dataclass(frozen=True, slots=True)
class SourceLine:
    """An article in the list of sources."""

    letter: str
    url: str
    title: str
    lang: str
    outlet: str
    language: str
    published: str
    snapshot: str


@dataclass(frozen=True, slots=True)
class Crossings:
    """A pair of crossings that the articles name."""

    names: list[Worded]
    status: str
    quotes: list[Quote]
    edit: str


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """What an editor did."""

    action: str
    about: str
    value: str
    who: str
    day: str
    reason: str


@dataclass(frozen=True, slots=True)
class MeetingPage:
    """All that the page of a meeting shows."""

    title_parts: list[str]
    title: str
    line: list[Worded]
    sides: list[Side]
    facts: list[Fact]
    figures: list[Fact]
    people: list[Fact]
    crossings: list[Crossings]
    sources: list[SourceLine]
    by_hand: bool
    citation: str
    permanent: str
    review: str
    history: list[HistoryLine]
    lost: list[HistoryLine]


def title_parts(meeting: Meeting) -> list[str]:
    """Return the heading in parts between which a line may break: what, and the period or else the sides."""
    kind = str(label(MeetingKind(meeting.kind)))
    if meeting.period:
        form = pgettext("meeting title, parts divided by |", "%(kind)s,| %(period)s")
        return (form % {"kind": kind, "period": period_text(meeting.period)}).split("|")
    sides = sides_text(meeting)
    if not sides:
        return [kind]
    return (pgettext("meeting title, parts divided by |", "%(kind)s,| %(sides)s") % {
        "kind": kind, "sides": sides}).split("|")


def full_title(meeting: Meeting) -> str:
    """Return one line that tells this meeting from others: what, of when, between whom, on which day."""
    parts = ["".join(title_parts(meeting))]
    if meeting.period and sides_text(meeting):
        parts.append(sides_text(meeting))
    if meeting.date:
        parts.append(short_date(meeting.date))
    return ", ".join(parts)


def sides_text(meeting: Meeting) -> str:
    """Return the units of each side, Viet Nam's first: `Lào Cai, Bát Xát – Hà Khẩu`; of many the first and how many."""
    found: dict[bool, list[str]] = {}
    for row in meeting.participations.all():
        found.setdefault(row.country == Country.VN, []).append(str(unit_short(row.unit, row)))
    return " – ".join(_few(names) for names in (found.get(True), found.get(False)) if names)


def _few(names: list[str]) -> str:
    if len(names) <= NAMED:
        return ", ".join(names)
    return ngettext("%(name)s and %(count)d other unit", "%(name)s and %(count)d other units", len(names) - 1) % {
        "name": names[0], "count": len(names) - 1}


def meeting_page(meeting: Meeting, *, for_staff: bool = False) -> MeetingPage:
    """Return the page of a meeting; the edits whose place was lost are for staff."""
    reports = list(meeting.reports.select_related("article").order_by("pk"))
    sources = [Source(letter(index), report.article, article_url(report.article))
               for index, report in enumerate(report for report in reports if report.article)]
    readings = Reading.objects.filter(report__in=reports).select_related("report")
    settled = settled_of_reports(reports)
    evidences = Evidences(sources, readings)
    edits = {edit.pk: edit for edit in Edit.objects.filter(report__in=reports).select_related("by")}
    published = sorted(source.article.published for source in sources if source.article.published)
    facts = Facts(settled, evidences, edits, published)
    return MeetingPage(
        title_parts=title_parts(meeting), title=full_title(meeting), line=_line(meeting),
        sides=_sides(meeting, settled, facts), facts=facts.about_the_meeting(), figures=facts.figures(),
        people=facts.people(), crossings=_crossings(meeting, settled, facts), sources=_source_lines(sources),
        by_hand=any(report.article_id is None for report in reports),
        citation=_("“%(title)s”. Border Liaison.") % {"title": full_title(meeting)},
        permanent=permanent_url(meeting.public_id), review=_review(meeting),
        history=[_history_line(edit) for edit in edits.values()],
        lost=[_history_line(edits[edit.number]) for edit in settled.lost] if for_staff else [])


def letter(index: int) -> str:
    """Return A to Z, then AA, AB and so on."""
    return (chr(65 + index // 26 - 1) if index >= 26 else "") + chr(65 + index % 26)


def _line(meeting: Meeting) -> list[Worded]:
    said = []
    if meeting.date:
        said.append(Worded(as_heading(date_text(meeting.date, meeting.date_end))))
    if meeting.place:
        said.append(as_written(meeting.place))
    if meeting.mode:
        said.append(Worded(str(label(Mode(meeting.mode)))))
    if meeting.signed:
        said.append(Worded(_("minutes signed")))
    return said


def _sides(meeting: Meeting, settled: Settled, facts: Facts) -> list[Side]:
    sides: dict[str, list[UnitLine]] = {Country.VN: []}
    rows = {row.slot: row for row in settled.all(Field.UNIT)}
    for part in meeting.participations.all():
        row = rows.get(part.unit.key)
        if row:
            sides.setdefault(part.country, []).append(_unit_line(part, row, settled, facts, meeting.date))
    return [Side(str(label(Country(code))), code.lower(), _parents_once(lines)) for code, lines in sides.items()]


def _parents_once(lines: list[UnitLine]) -> list[UnitLine]:
    return [replace(line, parent=None) if after and after.parent == line.parent else line
            for line, after in zip_longest(lines, lines[1:])]


def _unit_line(part: Participation, row, settled: Settled, facts: Facts, day: str | None) -> UnitLine:
    name = unit_name(part.unit, part.name, day)
    names = [Worded(one.value, one.slot.rpartition("/")[2]) for one in settled.under(Field.UNIT_NAME, row.slot)]
    parents = [Worded(one.value, one.slot.rpartition("/")[2]) for one in settled.under(Field.UNIT_PARENT, row.slot)]
    above = unit_name(part.unit.parent, part.unit.parent.key, day) if part.unit.parent else None
    return UnitLine(
        name=name, url=f"{reverse('meetings')}?unit={part.unit.key}",
        written=[one for one in names if fold(one.text) != fold(name.text)],
        parent=above or (parents[0] if parents else None), count=part.count, known=not part.unit.provisional,
        quotes=facts.evidences.quotes(reading.id for reading in row.supporters), edit=facts.edit_note(row))


def _crossings(meeting: Meeting, settled: Settled, facts: Facts) -> list[Crossings]:
    rows = sorted(settled.all(Field.PAIR), key=lambda row: (row.slot, row.n))
    found = []
    for settled_row, row in zip(rows, meeting.meetingpairs.all(), strict=False):
        names = [as_written(name) for name in row.names.values()]
        if row.pair:
            names = [crossing_name(row.pair.first, names[0].text), crossing_name(row.pair.second, names[-1].text)]
        status = str(label(CrossingStatus(row.status))) if row.status else ""
        quotes = facts.evidences.quotes(reading.id for reading in settled_row.supporters)
        found.append(Crossings(names, status, quotes, facts.edit_note(settled_row)))
    return found


def _source_lines(sources: list[Source]) -> list[SourceLine]:
    outlets = Outlet.objects.in_bulk([source.article.outlet for source in sources if source.article.outlet],
                                     field_name="domain")
    return [SourceLine(
        letter=source.letter, url=source.url, title=source.article.title or _("without a headline"),
        lang=source.article.language if source.article.title else "",
        outlet=outlet_name(outlets.get(source.article.outlet), source.article.outlet),
        language=str(label(Language(source.article.language))) if source.article.language else "",
        published=(short_date(source.article.published) if source.article.published
                   else _("day of publication not told")),
        snapshot=source.article.snapshot_id[:12]) for source in sources]


def _review(meeting: Meeting) -> str:
    if meeting.state == MeetingState.REVIEWED:
        return _("Reviewed by %(who)s, %(day)s.") % {"who": editor_name(meeting.reviewed_by),
                                                     "day": moment_text(meeting.reviewed_at)}
    return _("Read by machine; not yet reviewed.")


def _history_line(edit: Edit) -> HistoryLine:
    about, value = edit_words(edit)
    action = label(EditAction(edit.action))
    if edit.field == Field.MEETING and edit.action == EditAction.CONFIRM:
        action = label(MeetingState.REVIEWED)
    return HistoryLine(as_heading(str(action)), about, value, editor_name(edit.by), moment_text(edit.at), edit.reason)
