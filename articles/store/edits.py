"""What editors say: corrections, confirmations, rejections, and meetings entered by hand."""
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.db import transaction

from articles.models import Article, Edit, Meeting, Report
from articles.store.counting import family
from articles.store.days import settle_touched
from articles.store.reference import Reference, current
from articles.store.reports import Touched, account, remember
from articles.store.rows import settled_of_reports
from articles.store.validity import check
from articles.vocabulary import EditAction, Field


@dataclass(frozen=True, slots=True)
class Said:
    """One thing that an editor says of a slot. Shapes of `was` and `value` are those of `ReadingDraft`."""

    field: Field
    slot: str
    action: EditAction
    value: Any = None
    was: Any = None


@transaction.atomic
def edit(by, place: Report | Article, said: Said | Sequence[Said], reason: str) -> list[Edit]:
    """Write what an editor says of a report or an article, with the reason, and settle.

    ValueError without a reason, or where a value has not the shape of its field.
    """
    if not reason.strip():
        raise ValueError("an edit needs a reason")
    words = [said] if isinstance(said, Said) else said
    for one in words:
        check(one.field, one.slot, one.action, one.value)
    owner = {"article": place} if isinstance(place, Article) else {"report": place}
    rows = [Edit.objects.create(**owner, field=str(one.field), slot=one.slot, action=str(one.action), value=one.value,
                                was=one.was, reason=reason.strip(), by=by) for one in words]
    place.refresh_from_db()
    touched = Touched()
    if isinstance(place, Article):
        touched.articles.update(relative.pk for relative in family(place))
    else:
        touched.add(place)
        if place.article_id is None:
            remember_by_hand(place, current())
            touched.add(place)
    settle_touched(touched)
    return rows


@transaction.atomic
def enter(by, facts: Iterable[Said], reason: str) -> Report:
    """Enter a meeting by hand, without a page, and return its report."""
    report = Report.objects.create()
    edit(by, report, list(facts), reason)
    report.refresh_from_db()
    return report


def join(by, report: Report, other: Report, reason: str) -> None:
    """Say that two reports tell of one meeting."""
    edit(by, report, Said(Field.MEETING, "", EditAction.JOIN, str(other.pk)), reason)


def part(by, report: Report, other: Report, reason: str) -> None:
    """Say that two reports tell of two meetings."""
    edit(by, report, Said(Field.MEETING, "", EditAction.PART, str(other.pk)), reason)


def confirm(by, meeting: Meeting, reason: str) -> None:
    """Say that a meeting was reviewed and is right."""
    edit(by, meeting.lead, Said(Field.MEETING, "", EditAction.CONFIRM), reason)


def withdraw(by, meeting: Meeting, reason: str) -> None:
    """Take a meeting out of the archive; its address says why."""
    edit(by, meeting.lead, Said(Field.MEETING, "", EditAction.WITHDRAW), reason)


def remember_by_hand(report: Report, reference: Reference) -> bool:
    """Write on a report by hand how matching sees it, from its own edits, and tell whether that is new."""
    first = report.edits.order_by("pk").first()
    content = f"by hand {first.reason} {first.field} {first.slot} {first.value}" if first else ""
    rows = settled_of_reports([report]).values
    changed = remember(report, account(str(report.pk), None, content, rows, reference))
    if changed:
        report.save(update_fields=["account", "day"])
    return changed
