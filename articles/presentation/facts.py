"""What a meeting's page states, fact by fact: the value, the sentences that prove it, who else says what."""
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from articles import models
from articles.labels import label
from articles.periods import date_precision
from articles.presentation.dates import as_heading, date_text, moment_text, period_text, short_date
from articles.presentation.evidence import Evidences, Quote, Sentence
from articles.presentation.names import Worded, as_written
from articles.presentation.values import FIELD_LABELS, figure_label, figure_text, number_text, value_words
from articles.settle import Claim, Settled, SettledValue
from articles.slots import FigureSlot
from articles.vocabulary import Country, EditAction, Field, MeetingKind, Mode, Precision

_NUMBERS = re.compile(r"\d{1,4}")
_TALKS = (MeetingKind.PERIODIC_TALKS, MeetingKind.REVIEW)


@dataclass(frozen=True, slots=True)
class Piece:
    """One value in words, with its qualifier (`over`, `about`) or an empty text before it."""

    text: Worded
    qualifier: str = ""


@dataclass(frozen=True, slots=True)
class Value:
    """Values that the same sentences prove, how parts were inferred, and what an editor said of them.

    `differs` where it stands no firmer than another, or less.
    """

    pieces: list[Piece]
    quotes: list[Quote] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    edit: str = ""
    differs: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and its values; `missing` where no article tells it. Where articles differ `verdict` says what stands."""

    label: str
    values: list[Value] = field(default_factory=list)
    verdict: str = ""
    side: str = ""
    period: str = ""

    @property
    def missing(self) -> bool:
        """Whether the articles do not say."""
        return not self.values


class Facts:
    """The facts of one meeting from what its reports settle to."""

    def __init__(self, settled: Settled, evidences: Evidences, edits: Mapping[int, models.Edit],
                 published: Sequence[str]):
        self.settled = settled
        self.evidences = evidences
        self.edits = edits
        self.published = published

    def about_the_meeting(self) -> list[Fact]:
        """Return day, kind, period, place, form, minutes, awards and mechanisms; what is not told says so."""
        kind = self.settled.one(Field.KIND)
        facts = [self._date(), self._single(Field.KIND)]
        period = self.settled.one(Field.PERIOD)
        if period or (kind and kind.value in _TALKS):
            facts.append(self._single(Field.PERIOD))
        mode = self.settled.one(Field.MODE)
        if mode is None or mode.value != Mode.ONLINE:
            facts += self._place()
        facts.append(self._single(Field.MODE))
        facts += [self._single(name) for name in (Field.SIGNED,) if self.settled.one(name)]
        facts += [self._members(name) for name in (Field.AWARD, Field.MECHANISM) if self.settled.all(name)]
        return facts

    def figures(self) -> list[Fact]:
        """Return the figures, those of one metric, direction and period together, as the articles tell them."""
        groups: dict[tuple[str, str], list[SettledValue]] = {}
        own = self.settled.one(Field.PERIOD)
        for row in sorted(self.settled.all(Field.STATISTIC), key=self._position):
            slot = FigureSlot.read(row.slot)
            told_apart = slot.period and slot.period != (own and own.value)
            period = period_text(slot.period) if told_apart else ""
            groups.setdefault((figure_label(slot), period), []).append(row)
        return [Fact(said, self._values(rows), self._verdict(rows), period=period)
                for (said, period), rows in groups.items()]

    def people(self) -> list[Fact]:
        """Return the officials, those of each country together."""
        groups: dict[str, list[SettledValue]] = {}
        for row in sorted(self.settled.all(Field.PERSON), key=self._position):
            groups.setdefault(row.value["country"] or "", []).append(row)
        return [Fact(str(label(Country(code))) if code else _("Side not told"), [self._person(row) for row in rows],
                     self._verdict([one for row in rows for one in self._about(row)]),
                     side=code.lower()) for code, rows in sorted(groups.items(), key=lambda item: _side(item[0]))]

    def edit_note(self, row: SettledValue) -> str:
        """Return what the editor who decided did, when and why; empty where none decided."""
        if row.edited_by is None:
            return ""
        edit = self.edits[row.edited_by.number]
        form = (_("Confirmed by %(who)s, %(day)s: %(reason)s") if row.confirmed
                else _("Set by %(who)s, %(day)s: %(reason)s"))
        return form % {"who": editor_name(edit.by), "day": moment_text(edit.at), "reason": edit.reason}

    def _single(self, name: Field) -> Fact:
        row = self.settled.one(name)
        if row is None or row.value is None:
            return Fact(str(FIELD_LABELS[name]))
        return Fact(str(FIELD_LABELS[name]), self._values([row]), self._verdict([row]))

    def _date(self) -> Fact:
        row, end = self.settled.one(Field.DATE), self.settled.one(Field.DATE_END)
        said = str(FIELD_LABELS[Field.DATE])
        if row is None or row.value is None:
            return Fact(said)
        first, *others = self._values([row])
        ids = _ids(row.supporters) + (_ids(end.supporters) if end else [])
        text = date_text(row.value, end.value if end else None)
        notes = [*self._how_dated(row), *([self.edit_note(end)] if end and end.edited_by else [])]
        first = replace(first, pieces=[Piece(Worded(as_heading(text)))], quotes=self.evidences.quotes(ids), notes=notes)
        return Fact(said, [first, *others], self._verdict([row]))

    def _how_dated(self, row: SettledValue) -> list[str]:
        if row.edited_by and not row.confirmed:
            return []
        precision = date_precision(row.value)
        if precision is Precision.MONTH:
            return [_("the articles tell the month only")]
        if precision is Precision.YEAR:
            return [_("the articles tell the year only")]
        return self._where_the_year_is_from(row)

    def _where_the_year_is_from(self, row: SettledValue) -> list[str]:
        year, _month, day = map(int, row.value.split("-"))
        told = {text: {int(number) for number in _NUMBERS.findall(text)}
                for text in self.evidences.texts(_ids(row.supporters))}
        if any({year, day} <= numbers or {year % 100, day} <= numbers and len(numbers) > 2
               for numbers in told.values()):
            return []
        hint = next((text for text, numbers in told.items() if year in numbers or day not in numbers), None)
        if hint:
            return [_("year worked out from “%(text)s”") % {"text": hint}]
        if self.published:
            return [_("year worked out from the day of publication, %(day)s") % {"day": short_date(self.published[0])}]
        return []

    def _place(self) -> list[Fact]:
        places, host = self.settled.all(Field.PLACE), self.settled.one(Field.HOST)
        if host and (self._differs(host) or not places):
            return [self._members(Field.PLACE), self._single(Field.HOST)]
        fact = self._members(Field.PLACE)
        if host and host.value and fact.values:
            first, *rest = fact.values
            ids = _ids(places[0].supporters) + _ids(host.supporters)
            country = _("held in: %(country)s") % {"country": label(Country(host.value))}
            notes = [*first.notes, country, *filter(None, [self.edit_note(host)])]
            first = replace(first, quotes=self.evidences.quotes(ids), notes=notes)
            fact = replace(fact, values=[first, *rest])
        return [fact]

    def _members(self, name: Field) -> Fact:
        rows = sorted((row for row in self.settled.all(name) if row.value is not None), key=self._position)
        return Fact(str(FIELD_LABELS[name]), self._values(rows), self._verdict(rows))

    def _about(self, row: SettledValue) -> list[SettledValue]:
        return [one for name in (Field.PERSON_RANK, Field.PERSON_ROLE, Field.PERSON_HEAD)
                for one in self.settled.under(name, row.slot)]

    def _person(self, row: SettledValue) -> Value:
        about = self._about(row)
        notes = [one.value for one in about if one.field is not Field.PERSON_HEAD]
        notes += [_("head of delegation") for one in about if one.field is Field.PERSON_HEAD and one.value]
        others = [_("%(letters)s: %(text)s") % {"letters": self.evidences.letters(_ids(claim.readings)),
                                               "text": value_words(one.field, one.slot, claim.value)}
                  for one in about for claim in _alive(one)]
        return Value([Piece(as_written(row.value["name"]))], self.evidences.quotes(_ids(row.supporters)),
                     [*([" · ".join(notes)] if notes else []), *others], self.edit_note(row))

    def _values(self, rows: Sequence[SettledValue]) -> list[Value]:
        """Return a value for each row, then what others say; rows that the same sentences prove come as one."""
        values: list[Value] = []
        merged: dict[tuple[Sentence | int, ...], list[SettledValue]] = {}
        for index, row in enumerate(rows):
            alone = self._differs(row) or row.edited_by is not None
            key = tuple(self.evidences.sentences(_ids(row.supporters)))
            merged.setdefault((*key, index) if alone or not key else key, []).append(row)
        for same in merged.values():
            ids = [pk for row in same for pk in _ids(row.supporters)]
            values.append(Value(_begun([self._piece(row.field, row.slot, row.value) for row in same]),
                                self.evidences.quotes(ids), [], self.edit_note(same[0]), same[0].disputed))
        return values + [value for row in rows for value in self._others(row, rows)]

    def _others(self, row: SettledValue, rows: Sequence[SettledValue]) -> Iterable[Value]:
        shown = [other.value for other in rows if other.slot == row.slot]
        for claim in _alive(row):
            if claim.value not in shown:
                yield Value([self._piece(row.field, row.slot, claim.value)],
                            self.evidences.quotes(_ids(claim.readings)), differs=True)

    def _piece(self, name: Field, slot: str, value) -> Piece:
        if name is Field.STATISTIC:
            qualifier, counted = figure_text(FigureSlot.read(slot), value)
            return Piece(Worded(counted), qualifier)
        if name is Field.AWARD:
            counts = [one.value for one in self.settled.under(Field.AWARD_COUNT, slot)]
            text = str(value_words(name, slot, value))
            if counts:
                text = pgettext("award", "%(award)s: %(count)s") % {"award": text, "count": number_text(counts[0])}
            return Piece(Worded(text))
        return Piece(value_words(name, slot, value))

    def _differs(self, row: SettledValue) -> bool:
        return row.disputed or (row.field is not Field.UNIT_NAME and any(True for _claim in _alive(row)))

    def _verdict(self, rows: Sequence[SettledValue]) -> str:
        differing = [row for row in rows if self._differs(row)]
        if not differing:
            return ""
        if any(row.edited_by for row in differing):
            return _("An editor decided; what the articles say is kept.")
        if any(row.disputed for row in differing):
            return _("All are kept; no editor has decided.")
        return _("More articles give the first value; all are kept.")

    def _position(self, row: SettledValue) -> tuple:
        sentences = self.evidences.sentences(_ids(row.supporters))
        spans = [(letter, start, span.start) for (letter, _where, start, _end), found in sentences.items()
                 for span in found]
        return (not spans, min(spans, default=("", 0, 0)), row.slot, row.n)


def editor_name(user) -> str:
    """Return how the archive names an editor."""
    return user.get_full_name() or user.get_username()


def edit_words(edit: models.Edit) -> tuple[str, str]:
    """Return what an edit speaks of, and the value it gives (empty where it gives none), in words."""
    name = Field(edit.field)
    about = figure_label(FigureSlot.read(edit.slot)) if name is Field.STATISTIC else str(FIELD_LABELS.get(name, ""))
    given = edit.was if edit.value is None and edit.action != EditAction.SET else edit.value
    links = (EditAction.JOIN, EditAction.PART)
    if given is None or edit.action in links or name is Field.MEETING:
        return about, ""
    return about, str(value_words(name, edit.slot, given))


def _begun(pieces: list[Piece]) -> list[Piece]:
    """Return the pieces as at the beginning of a line, where they are words of ours and not of a page."""
    first, *rest = pieces
    if first.qualifier or first.text.lang:
        return pieces
    return [Piece(Worded(as_heading(first.text.text))), *rest]


def _alive(row: SettledValue) -> Iterable[Claim]:
    return (claim for claim in row.others if not claim.rejected)


def _ids(readings) -> list[int]:
    return [int(reading.id) for reading in readings]


def _side(code: str) -> tuple:
    return code == "", code != Country.VN, code
