"""What the desk shows of a meeting, or of an article's own values: every value, who says it, and what editors did."""
import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Q, QuerySet
from django.utils import formats, timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.agreement import canonical
from articles.labels import label
from articles.models import Article, Edit, Meeting, Reading, Report
from articles.presentation.dates import as_heading
from articles.presentation.evidence import Evidences, Quote, Source
from articles.presentation.facts import edit_words, editor_name
from articles.presentation.meeting_page import letter
from articles.presentation.names import Worded
from articles.presentation.values import FIELD_LABELS, field_label, value_words
from articles.settle import Claim, Settled, SettledValue
from articles.slots import IN_LANGUAGE, MEMBER_OF, FigureSlot, member_slot
from articles.store import settled_of_article, settled_of_reports
from articles.store.counting import family
from articles.vocabulary import CrossingMode, EditAction, Field, Language, MeetingState

SINGLE = (Field.KIND, Field.DATE, Field.DATE_END, Field.PERIOD, Field.MODE, Field.PLACE, Field.HOST, Field.SIGNED)
# The parts of the desk, in order; of the first every field is listed, told or not.
OF_MEETING = (SINGLE, (Field.UNIT,), (Field.STATISTIC,), (Field.PERSON,), (Field.PAIR,), (Field.MECHANISM,),
              (Field.AWARD,))
OF_ARTICLE = ((Field.STATISTIC,), (Field.PERSON,))
LABELS = FIELD_LABELS | {
    Field.UNIT_NAME: gettext_lazy("Name as written"),
    Field.UNIT_PARENT: gettext_lazy("Under"),
    Field.PAIR_MODE: gettext_lazy("Way"),
    Field.PERSON_RANK: gettext_lazy("Rank"),
    Field.PERSON_ROLE: gettext_lazy("Office"),
    Field.STATISTIC: gettext_lazy("Figure"),
}
HEADINGS = {
    Field.KIND: gettext_lazy("The meeting"), Field.UNIT: gettext_lazy("Delegations"),
    Field.STATISTIC: gettext_lazy("Figures"), Field.PERSON: gettext_lazy("Officials"),
    Field.PAIR: gettext_lazy("Crossings"), Field.MECHANISM: gettext_lazy("Mechanisms"),
    Field.AWARD: gettext_lazy("Awards"),
}
# What a link that adds one says.
TO_ADD = {
    Field.UNIT: gettext_lazy("Add a unit"), Field.STATISTIC: gettext_lazy("Add a figure"),
    Field.PERSON: gettext_lazy("Add an official"), Field.PAIR: gettext_lazy("Add a pair of crossings"),
    Field.MECHANISM: gettext_lazy("Add a mechanism"), Field.AWARD: gettext_lazy("Add an award"),
}


@dataclass(frozen=True, slots=True)
class ClaimLine:
    """One value and the sentences that say it; `rejected` by an editor."""

    words: Worded
    quotes: list[Quote]
    rejected: bool = False
    label: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A value of the desk with the fields told of it. `key` changes with any of them: a form names it, so that one
    that was opened before another editor changed the value is noticed. `aside` where it does not stand.
    """

    key: str
    settled: SettledValue
    value: Any
    under: Mapping[Field, SettledValue]
    label: str
    words: Worded
    details: list[tuple[str, Worded]]
    claims: list[ClaimLine]
    state: str
    differs: bool
    aside: bool

    @property
    def field(self) -> Field:
        return self.settled.field

    @property
    def slot(self) -> str:
        return self.settled.slot

    @property
    def side(self) -> str:
        """The country's code in lower case where the value has one."""
        country = self.value.get("country") if isinstance(self.value, dict) else None
        return (country or "").lower()

    @property
    def may_be_rejected(self) -> bool:
        """Whether it can go: a meeting of no kind would be none."""
        return not self.aside and self.field is not Field.KIND


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the desk: its rows, and for a field that nobody tells a label to set it by."""

    field: Field
    heading: str
    rows: list[Row]
    missing: list[tuple[Field, str]] = field(default_factory=list)
    to_add: str = ""


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """What an editor did: to which value, what it was and became, when and why."""

    action: str
    about: str
    was: Worded | None
    value: Worded | None
    who: str
    when: str
    reason: str


class Desk:
    """The desk of a meeting or of an article; made anew for each request."""

    def __init__(self, reports: list[Report], articles: list[Article], settled: Settled, readings: Iterable[Reading],
                 edits: Iterable[Edit], link: str = ""):
        """`link` is added to every address of an article on the desk: what else is open there."""
        self.reports, self.articles, self.settled = reports, articles, settled
        self.edits = {edit.pk: edit for edit in edits}
        self.sources = [Source(letter(index), article, f"?source={letter(index)}{link}")
                        for index, article in enumerate(articles)]
        self.evidences = Evidences(self.sources, readings)
        self.language = next((article.language for article in articles if article.language), str(Language.VI))

    @classmethod
    def of_meeting(cls, meeting: Meeting, link: str = "") -> "Desk":
        reports = list(meeting.reports.select_related("article").order_by("pk"))
        return cls(reports, [report.article for report in reports if report.article], settled_of_reports(reports),
                   Reading.objects.filter(report__in=reports).select_related("report"),
                   edits_of(reports), link)

    @classmethod
    def of_article(cls, article: Article, link: str = "") -> "Desk":
        return cls([], [article], settled_of_article(article),
                   Reading.objects.filter(article=article, account__isnull=True),
                   Edit.objects.filter(article__in=family(article)).select_related("by").order_by("pk"), link)

    def fields(self) -> tuple[Field, ...]:
        """Return the fields that may be added here."""
        return tuple(name for fields in (OF_MEETING if self.reports else OF_ARTICLE) for name in fields)

    def parts(self) -> list[Part]:
        """Return all values that stand, part by part."""
        rows = [self._row(row) for row in self.settled.values if row.field not in MEMBER_OF]
        parts = []
        for fields in OF_MEETING if self.reports else OF_ARTICLE:
            told = sorted((row for row in rows if row.field in fields), key=self._position(fields))
            missing = [(name, str(LABELS[name])) for name in fields
                       if fields is SINGLE and not any(row.field is name for row in told)]
            parts.append(Part(fields[0], str(HEADINGS[fields[0]]), told, missing, str(TO_ADD.get(fields[0], ""))))
        return parts

    def aside(self) -> list[Row]:
        """Return what was said and does not stand: rejected, or told by pages that do not count alone."""
        return [self._row(row, aside=True) for row in self.settled.aside if row.field not in MEMBER_OF and row.others]

    def row(self, key: str) -> Row | None:
        """Return the row with this key, None where it is no longer so."""
        rows = [row for part in self.parts() for row in part.rows] + self.aside()
        return next((row for row in rows if row.key == key), None)

    def place_of(self, row: Row | None) -> Report | Article:
        """Return what an edit of this row is written to: a report that tells it, so that it goes where that goes."""
        if not self.reports:
            return self.articles[0]
        told = {int(reading.report) for reading in row.settled.supporters if reading.report} if row else set()
        told |= {int(edit.report) for edit in row.settled.edits if edit.report} if row else set()
        return next((report for report in self.reports if report.pk in told), self.reports[0])

    def history(self) -> list[HistoryLine]:
        """Return what editors did, the latest first."""
        return [history_line(edit) for edit in reversed(self.edits.values())]

    def lost(self) -> list[HistoryLine]:
        """Return the edits whose place was lost."""
        return [history_line(self.edits[edit.number]) for edit in self.settled.lost]

    def _row(self, row: SettledValue, *, aside: bool = False) -> Row:
        value = row.others[0].value if aside else row.value
        under = self._under(row)
        claims = [] if aside else self._claims(row, [Claim(value, row.supporters)] if row.supporters else [])
        claims += self._claims(row, row.others)
        for other in under.values():
            about = str(LABELS[other.field])
            claims += self._claims(other, [claim for claim in other.others if claim.readings], about)
        told = [row.field, row.slot, row.n, value, aside, {str(name): one.value for name, one in under.items()}]
        return Row(
            key=hashlib.sha256(canonical(told).encode()).hexdigest()[:16], settled=row, value=value, under=under,
            label=field_label(row.field, row.slot) or str(LABELS[row.field]),
            words=words_of(row.field, row.slot, value), details=self._details(row, under), claims=claims,
            state=self._state(row, under), aside=aside,
            differs=not aside and (row.disputed or any(not claim.rejected for claim in row.others)))

    def _under(self, row: SettledValue) -> dict[Field, SettledValue]:
        """Return the fields of a member, each once: in the language of the desk where there are several."""
        found: dict[Field, SettledValue] = {}
        for other in self.settled.values:
            if MEMBER_OF.get(other.field) is row.field and member_slot(other.field, other.slot) == row.slot:
                own = other.field in IN_LANGUAGE and other.slot.endswith(f"/{self.language}")
                if other.field not in found or own:
                    found[other.field] = other
        return found

    def _details(self, row: SettledValue, under: Mapping[Field, SettledValue]) -> list[tuple[str, Worded]]:
        details = [(str(LABELS[name]), words_of(name, one.slot, one.value)) for name, one in under.items()
                   if name is not Field.UNIT_NAME or one.value != row.value["name"]]
        period = FigureSlot.read(row.slot).period if row.field is Field.STATISTIC else None
        if period:
            details.append((str(LABELS[Field.PERIOD]), value_words(Field.PERIOD, "", period)))
        if row.field is Field.UNIT and row.value and not row.value["id"]:
            details.append((_("Gazetteer"), Worded(_("not in the gazetteer yet"))))
        return details

    def _claims(self, row: SettledValue, claims: Iterable[Claim], about: str = "") -> list[ClaimLine]:
        return [ClaimLine(words_of(row.field, row.slot, claim.value),
                          self.evidences.quotes(reading.id for reading in claim.readings), claim.rejected, about)
                for claim in claims]

    def _state(self, row: SettledValue, under: Mapping[Field, SettledValue]) -> str:
        """Return who said last how this value is, and why; else that a machine read it."""
        said = [edit for one in (row, *under.values()) for edit in one.edits]
        if not said:
            return _("machine-read")
        edit = self.edits[max(edit.number for edit in said)]
        return _("%(action)s by %(who)s, %(when)s: %(reason)s") % {
            "action": as_heading(str(label(EditAction(edit.action)))), "who": editor_name(edit.by),
            "when": _moment(edit), "reason": edit.reason}

    def _position(self, fields: tuple[Field, ...]):
        """Return the key that sorts rows as the articles tell them, fields in their order, disputed rows together."""
        def key(row: Row) -> tuple:
            said = (row.settled.supporters, *(claim.readings for claim in row.settled.others))
            places = [(reading.source, reading.n) for readings in said for reading in readings]
            return fields.index(row.field), not places, min(places, default=("", 0)), row.slot, row.settled.n
        return key


def words_of(name: Field, slot: str, value: Any) -> Worded:
    """Return a value in words."""
    if name is Field.PAIR_MODE and value is not None:
        return Worded(str(label(CrossingMode(value))))
    return value_words(name, slot, value)


def history_line(edit: Edit) -> HistoryLine:
    """Return an edit in words; of a join or a part the other report is named by its address."""
    name, (about, _value) = Field(edit.field), edit_words(edit)
    was = value = None
    if edit.action in (EditAction.JOIN, EditAction.PART):
        other = Report.objects.filter(pk=int(edit.value)).first()
        value = Worded(other.public_id if other else str(edit.value))
    elif name is Field.MEETING:
        value = Worded(str(label(MeetingState(edit.value)))) if edit.value else None
    else:
        was = words_of(name, edit.slot, edit.was) if edit.was is not None else None
        value = words_of(name, edit.slot, edit.value) if edit.action == EditAction.SET else None
    about = about or str(LABELS.get(name, HEADINGS[Field.KIND]))
    return HistoryLine(as_heading(str(label(EditAction(edit.action)))), about, was, value, editor_name(edit.by),
                       _moment(edit), edit.reason)


def edits_of(reports: Iterable[Report]) -> QuerySet[Edit]:
    """Return what editors did to reports, those that joined another to them or parted it from them too, in order."""
    reports = list(reports)
    links = Q(value__in=[str(report.pk) for report in reports], action__in=[EditAction.JOIN, EditAction.PART])
    return Edit.objects.filter(Q(report__in=reports) | links).select_related("by").order_by("pk")


def _moment(edit: Edit) -> str:
    return formats.date_format(timezone.localtime(edit.at), "SHORT_DATETIME_FORMAT")
