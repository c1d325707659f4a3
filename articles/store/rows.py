"""What settles, written as rows; only where it differs from what stands there."""
import sys
from collections.abc import Iterable
from typing import Any

from articles.agreement import SPELLINGS
from articles.fold import search_text
from articles.models import (
    Article,
    Attendance,
    Award,
    CrossingPair,
    Edit,
    Meeting,
    MeetingMechanism,
    MeetingPair,
    Name,
    Participation,
    Reading,
    Report,
    Statistic,
    Unit,
)
from articles.periods import date_precision, date_span, period_span
from articles.settle import Edit as Said
from articles.settle import Reading as Read
from articles.settle import Settled, SettledValue, settle
from articles.slots import FigureSlot
from articles.store.counting import family
from articles.vocabulary import EditAction, Field, Language, MeetingState

_SINGLE = (Field.KIND, Field.DATE, Field.DATE_END, Field.PERIOD, Field.MODE, Field.HOST, Field.SIGNED)


def settled_of_reports(reports: Iterable[Report]) -> Settled:
    """Return what the readings and edits of these reports settle to."""
    reports = list(reports)
    readings = Reading.objects.filter(report__in=reports).select_related("report__article")
    edits = Edit.objects.filter(report__in=reports)
    return settle([_read(row, row.report.article.snapshot_id) for row in readings], [said(edit) for edit in edits])


def settled_of_article(article: Article) -> Settled:
    """Return what the values of an article that belong to no meeting settle to.

    An edit of other bytes of its URL, or of another print of its text, is an edit of it.
    """
    readings = Reading.objects.filter(article=article, account__isnull=True)
    edits = Edit.objects.filter(article__in=[relative.pk for relative in family(article)])
    return settle([_read(row, article.snapshot_id, counts=article.counts) for row in readings],
                  [said(edit) for edit in edits])


def said(edit: Edit) -> Said:
    """Return an edit as settling sees it."""
    return Said(edit.pk, None if edit.report_id is None else str(edit.report_id), Field(edit.field), edit.slot,
                EditAction(edit.action), edit.was, edit.value)


def write_meeting(lead: Report, reports: list[Report]) -> int:
    """Write the meeting of a group of reports under its oldest and return how many tables changed."""
    settled = settled_of_reports(reports)
    if settled.one(Field.KIND) is None:
        return Meeting.objects.filter(lead=lead).delete()[0]
    articles = [report.article for report in reports if report.article]
    units = {row.slot: _unit(row) for row in settled.all(Field.UNIT)}
    values = _meeting_values(settled, articles) | {"search": _search(settled, articles, units)}
    meeting, changed = _upsert(lead, values)
    changed += Report.objects.filter(pk__in=[report.pk for report in reports]).exclude(meeting=meeting).update(
        meeting=meeting)
    owner = {"meeting": meeting}
    changed += _replace(Participation, owner, _participations(settled, units))
    changed += _replace(MeetingPair, owner, _pairs(settled))
    changed += _replace(MeetingMechanism, owner, [{"name": row.value, "disputed": row.disputed}
                                                  for row in settled.all(Field.MECHANISM)])
    changed += _replace(Award, owner, [
        {"kind": row.value["kind"], "country": row.value["country"], "disputed": row.disputed,
         "count": _under(settled, Field.AWARD_COUNT, row)} for row in settled.all(Field.AWARD)])
    return changed + _write_figures_and_people(settled, owner, meeting.date_last, articles)


def write_article(article: Article) -> int:
    """Write the figures and people of an article that belong to no meeting and return how many tables changed."""
    settled = settled_of_article(article) if article.counts else Settled(())
    return _write_figures_and_people(settled, {"article": article}, None, [article])


def drop_unused_units() -> int:
    """Delete the provisional units that no meeting names any more and return how many there were."""
    return Unit.objects.filter(provisional=True, edited=False, participations__isnull=True).delete()[0]


def _read(row: Reading, source: str, *, counts: bool = True) -> Read:
    return Read(row.pk, source, None if row.report_id is None else str(row.report_id), row.n, Field(row.field),
                row.slot, row.value, counts)


def _meeting_values(settled: Settled, articles: list[Article]) -> dict[str, Any]:
    values = {str(name): _value(settled.one(name)) for name in _SINGLE}
    places = {row.slot: row.value["name"] for row in settled.all(Field.PLACE)}
    values["place"] = next((places[slot] for slot in (*map(str, Language), *sorted(places)) if slot in places), None)
    values |= {"date_precision": None, "date_first": None, "date_last": None}
    if values["date"]:
        span = date_span(values["date"])
        # The two settle apart: an editor's day may lie after the last day that a page tells.
        if values["date_end"] and date_span(values["date_end"]).last < span.last:
            values["date_end"] = None
        values |= {"date_precision": str(date_precision(values["date"])), "date_first": span.first,
                   "date_last": date_span(values["date_end"]).last if values["date_end"] else span.last}
    else:
        values["date_end"] = None
    values |= _period_days(values["period"], values["date_last"], articles)
    values["disputed"] = any(_differs(row) for row in settled.values)
    values["state"] = str(settled.state)
    values |= {"reviewed_by": None, "reviewed_at": None, "withdrawn_reason": ""}
    if settled.state_edit:
        edit = Edit.objects.get(pk=settled.state_edit.number)
        if settled.state is MeetingState.REVIEWED:
            values |= {"reviewed_by": edit.by, "reviewed_at": edit.at}
        elif settled.state is MeetingState.WITHDRAWN:
            values["withdrawn_reason"] = edit.reason
    return values


def _differs(row: SettledValue) -> bool:
    """Tell whether pages differ about it; how they spell a unit's name is no difference."""
    return row.disputed or (row.edited_by is None and row.field not in SPELLINGS
                            and any(not claim.rejected for claim in row.others))


def _period_days(period: str | None, held_last, articles: list[Article]) -> dict[str, Any]:
    """Return first and last day; an open period ends at the meeting, else at the latest publication."""
    if not period:
        return {"period_first": None, "period_last": None}
    span = period_span(period)
    published = [date_span(article.published).last for article in articles if article.published]
    last = span.last or held_last or max(published, default=None)
    return {"period_first": span.first, "period_last": last if last and last >= span.first else None}


def _upsert(lead: Report, values: dict[str, Any]) -> tuple[Meeting, int]:
    meeting = Meeting.objects.filter(lead=lead).first()
    if meeting is None:
        return Meeting.objects.create(lead=lead, **values), 1
    stale = [name for name, value in values.items() if getattr(meeting, name) != value]
    if stale:
        for name in stale:
            setattr(meeting, name, values[name])
        meeting.save(update_fields=stale)
    return meeting, int(bool(stale))


def _replace(model, owner: dict, rows: list[dict]) -> int:
    """Write the rows of one owner in their order, if they differ from those there; return 1 if so, else 0."""
    rows = [{"n": n} | row for n, row in enumerate(rows)]
    names = [field.attname for field in model._meta.concrete_fields
             if not field.primary_key and field.name not in ("meeting", "article")]
    there = list(model.objects.filter(**owner).order_by("n").values(*names))
    if there == [{name: row[name] for name in names} for row in rows]:
        return 0
    model.objects.filter(**owner).delete()
    model.objects.bulk_create(model(**owner, **row) for row in rows)
    return 1


def _unit(row: SettledValue) -> Unit:
    return Unit.objects.get_or_create(key=row.slot, defaults={
        "kind": row.value["kind"], "country": row.value["country"], "provisional": True})[0]


def _participations(settled: Settled, units: dict[str, Unit]) -> list[dict]:
    return [{"unit_id": units[row.slot].pk, "country": row.value["country"], "kind": row.value["kind"],
             "name": _under(settled, Field.UNIT_NAME, row) or row.value["name"], "place": row.value["place"],
             "parent": _under(settled, Field.UNIT_PARENT, row), "count": _under(settled, Field.UNIT_COUNT, row),
             "disputed": row.disputed} for row in sorted(settled.all(Field.UNIT), key=_first_told)]


def _first_told(row: SettledValue) -> tuple[int, str]:
    """Sort as pages tell: the unit that leads a delegation comes first. What only an editor says comes last."""
    return min((reading.n for reading in row.supporters), default=sys.maxsize), row.slot


def _pairs(settled: Settled) -> list[dict]:
    known = {(pair.first.key, pair.second.key): pair.pk
             for pair in CrossingPair.objects.select_related("first", "second")} if settled.all(Field.PAIR) else {}
    rows = []
    for row in settled.all(Field.PAIR):
        keys = frozenset(filter(None, row.value["ids"].values()))
        rows.append({"pair_id": next((pk for pair, pk in known.items() if frozenset(pair) == keys), None),
                     "names": row.value["names"], "status": _under(settled, Field.PAIR_STATUS, row),
                     "mode": _under(settled, Field.PAIR_MODE, row), "disputed": row.disputed})
    return rows


def _write_figures_and_people(settled: Settled, owner: dict, held_last, articles: list[Article]) -> int:
    figures = []
    for row in settled.all(Field.STATISTIC):
        slot = FigureSlot.read(row.slot)
        figures.append({
            "metric": str(slot.metric), "value": float(row.value["value"]), "unit": str(slot.unit),
            "source": _text(slot.source), "target": _text(slot.target), "category": _text(slot.category),
            "qualifier": row.value["qualifier"], "period": slot.period, "disputed": row.disputed,
            **_period_days(slot.period, held_last, articles)})
    people = [{"name": row.value["name"],
               "rank": _under(settled, Field.PERSON_RANK, row), "role": _under(settled, Field.PERSON_ROLE, row),
               "country": row.value["country"], "head_of_delegation": _under(settled, Field.PERSON_HEAD, row),
               "disputed": row.disputed} for row in settled.all(Field.PERSON)]
    return _replace(Statistic, owner, figures) + _replace(Attendance, owner, people)


def _search(settled: Settled, articles: list[Article], units: dict[str, Unit]) -> str:
    names = Name.objects.filter(unit__in=units.values(), certain=True).order_by("unit__key", "pk")
    texts = [article.search for article in sorted(articles, key=lambda article: article.snapshot_id)]
    told = [row.value["name"] for name in (Field.UNIT, Field.PLACE) for row in settled.all(name)]
    return "".join(texts) + search_text(*(name.text for name in names), *told)


def _under(settled: Settled, name: Field, row: SettledValue) -> Any:
    rows = settled.under(name, row.slot)
    return rows[0].value if rows else None


def _value(row: SettledValue | None) -> Any:
    return None if row is None else row.value


def _text(member) -> str | None:
    return None if member is None else str(member)
