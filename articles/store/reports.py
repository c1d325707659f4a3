"""A page's readings, and the reports that its accounts take over."""
import datetime
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from articles.match import Account, UnitRef, account_of, successors
from articles.models import Article, Reading, Report
from articles.periods import date_precision, date_span
from articles.readings import ReadingDraft, readings_of
from articles.records import evidence_dict, from_dict
from articles.store.reference import Reference
from articles.vocabulary import Country, Field, MeetingKind, Precision, UnitKind


@dataclass
class Touched:
    """What has to be settled again: reports, the days that they were or are held on, articles."""

    reports: set[int] = field(default_factory=set)
    days: set[datetime.date] = field(default_factory=set)
    articles: set[int] = field(default_factory=set)

    def add(self, report: Report) -> None:
        """Note a report and the day it has now."""
        self.reports.add(report.pk)
        if report.day:
            self.days.add(report.day)


def rewrite(family: Iterable[Article], changed: set[int], reference: Reference) -> Touched:
    """Write the readings of a family's changed articles anew and give their accounts the reports they take over."""
    family = list(family)
    touched = Touched(articles=set(changed))
    old = [report for report in Report.objects.filter(article__in=family).order_by("pk")
           if report.article_id in changed or report.n is None]
    drafts = {article.pk: _drafts(article, reference) for article in family if article.pk in changed}
    accounts = [(article, n, rows) for article in family if article.pk in changed and article.counts
                for n, rows in _by_account(drafts[article.pk]).items()]
    seen = [account(f"{article.snapshot_id}/{n}", article.snapshot_id, f"{article.snapshot_id}/{n:04}", rows, reference)
            for article, n, rows in accounts]
    taken = successors([_account_from(report) for report in old], seen)
    for report in old:
        touched.add(report)
    # All let go first: two accounts may change places, and a place on a page is held by one report only.
    Report.objects.filter(pk__in=touched.reports).update(n=None)
    Reading.objects.filter(report__in=touched.reports).delete()
    Reading.objects.filter(article__in=changed).delete()
    for (article, n, rows), index, one in zip(accounts, taken, seen, strict=True):
        report = Report() if index is None else old[index]
        report.article, report.n = article, n
        remember(report, one)
        report.save()
        touched.add(report)
        _write(rows, report=report)
    for article in family:
        if article.pk in changed:
            _write([row for row in drafts[article.pk] if row.meeting is None or not article.counts], article=article)
    left = [report.pk for index, report in enumerate(old) if index not in taken]
    Report.objects.filter(pk__in=left, day__isnull=False).update(day=None)
    return touched


def account(name: str, page: str | None, content: str, rows, reference: Reference) -> Account:
    """Return how matching sees the rows (anything with field, slot and value) of one report."""
    facts = [(Field(row.field), row.slot, row.value) for row in rows]
    return account_of(name, page, content, facts, reference.above)


def remember(report: Report, seen: Account) -> bool:
    """Note on the report how matching sees it and tell whether that is new."""
    noted = {"kind": seen.kind and str(seen.kind), "date": seen.date, "content": seen.content, "units": [
        {"key": ref.key, "country": str(ref.country), "kind": str(ref.kind), "placed": ref.placed, "group": ref.group,
         "within": sorted(ref.within)} for ref in sorted(seen.units, key=lambda ref: ref.key)]}
    day = (date_span(seen.date).first if seen.date and date_precision(seen.date) is Precision.DAY else None)
    if (report.account, report.day) == (noted, day):
        return False
    report.account, report.day = noted, day
    return True


def account_as_noted(report: Report, page: str | None) -> Account:
    """Return the account as the report remembers it; `page` is its article's key."""
    noted = report.account or {"kind": None, "date": None, "content": "", "units": []}
    units = frozenset(UnitRef(row["key"], Country(row["country"]), UnitKind(row["kind"]), row["placed"], row["group"],
                              frozenset(row["within"])) for row in noted["units"])
    return Account(str(report.pk), page, noted["content"], noted["kind"] and MeetingKind(noted["kind"]),
                   noted["date"], units)


def _account_from(report: Report) -> Account:
    return account_as_noted(report, str(report.article_id))


def _drafts(article: Article, reference: Reference) -> tuple[ReadingDraft, ...]:
    return readings_of(from_dict(article.record), reference.gazetteer)


def _by_account(drafts: Iterable[ReadingDraft]) -> dict[int, list[ReadingDraft]]:
    """Return the drafts of each meeting, in the order of the page."""
    rows = defaultdict(list)
    for draft in drafts:
        if draft.meeting is not None:
            rows[draft.meeting].append(draft)
    return rows


def _write(drafts: Iterable[ReadingDraft], report: Report | None = None, article: Article | None = None) -> None:
    Reading.objects.bulk_create(
        Reading(report=report, article=article, account=draft.meeting, n=draft.n, field=str(draft.field),
                slot=draft.slot, value=draft.value, evidence=[evidence_dict(span) for span in draft.evidence])
        for draft in drafts)
