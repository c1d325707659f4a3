"""The canonical dump: the archive's facts as JSON lines that do not depend on the order in which pages came."""
import json
from collections.abc import Iterator
from typing import Any

from articles.models import Article, Edit, Meeting, Report, Statistic, Unit
from articles.store.pages import facts_of
from articles.vocabulary import EditAction


def lines() -> Iterator[str]:
    """Yield the dump, one object a line: articles, reports, meetings, edits, provisional units.

    A report is named by its article's SHA-256 and what it tells, one by hand by its first edits; redirects, sightings
    and empty reports without edits are left out, as are who edited and when.
    """
    names = _report_names()
    for kind, rows in (("article", _articles()), ("meeting", _meetings(names)), ("edit", _edits(names)),
                       ("unit", _provisional_units())):
        for row in rows:
            yield json.dumps({"is": kind} | row, ensure_ascii=False, sort_keys=True)


def _report_names() -> dict[int, str]:
    names = {}
    for report in Report.objects.select_related("article").order_by("pk"):
        if report.article is None or report.n is None:
            said = [[edit.action, edit.field, edit.slot, edit.was, edit.value] for edit in report.edits.order_by("pk")]
            if said:
                page = report.article and report.article.snapshot_id
                names[report.pk] = json.dumps([page, said[:3]], ensure_ascii=False)
        else:
            names[report.pk] = f"{report.article.snapshot_id}/{report.n}"
    return names


def _articles() -> Iterator[dict[str, Any]]:
    for article in Article.objects.order_by("snapshot"):
        yield {"sha256": article.snapshot_id, "counts": article.counts, "record": facts_of(article.record),
               "core": article.core_version, "gazetteer": article.gazetteer_digest,
               "statistics": _rows(article.statistics.all()), "people": _rows(article.attendances.all())}


def _meetings(names: dict[int, str]) -> list[dict[str, Any]]:
    rows = []
    for meeting in Meeting.objects.prefetch_related("reports", "participations__unit", "statistics"):
        row = _row(meeting)
        row["reports"] = sorted(names[report.pk] for report in meeting.reports.all())
        row["units"] = [_row(one) | {"unit": one.unit.key} for one in meeting.participations.all()]
        for name in ("meetingpairs", "meetingmechanisms", "awards", "statistics", "attendances"):
            row[name] = _rows(getattr(meeting, name).all())
        rows.append(row)
    return sorted(rows, key=lambda row: row["reports"])


def _edits(names: dict[int, str]) -> list[dict[str, Any]]:
    """Each owner's edits stand in their order; owners in the order of their names."""
    rows = []
    for number, edit in enumerate(Edit.objects.select_related("article").order_by("pk")):
        owner = names.get(edit.report_id) or edit.article.snapshot_id
        links = edit.action in (EditAction.JOIN, EditAction.PART)
        value = names.get(int(edit.value), edit.value) if links else edit.value
        rows.append((owner, number, {"of": owner, "field": edit.field, "slot": edit.slot, "action": edit.action,
                                     "was": edit.was, "value": value, "reason": edit.reason}))
    return [row for _, _, row in sorted(rows, key=lambda row: row[:2])]


def _provisional_units() -> Iterator[dict[str, Any]]:
    for unit in Unit.objects.filter(provisional=True).prefetch_related("participations").order_by("key"):
        yield {"key": unit.key, "kind": unit.kind, "country": unit.country, "name": unit.written or unit.key}


def _rows(queryset) -> list[dict[str, Any]]:
    return [_row(row) for row in queryset]


_NOT_FACTS = {"id", "lead", "search", "reviewed_by", "reviewed_at", "meeting", "article", "unit_id", "pair"}


def _row(row) -> dict[str, Any]:
    facts = {}
    for field in row._meta.concrete_fields:
        if field.name in _NOT_FACTS or (field.name == "unit" and not isinstance(row, Statistic)):
            continue
        value = getattr(row, field.attname)
        facts[field.name] = value.isoformat() if hasattr(value, "isoformat") else value
    if getattr(row, "pair", None):
        facts["pair"] = row.pair.key
    return facts
