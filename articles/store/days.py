"""Matching and settling, always whole days at once."""
import datetime
from collections.abc import Iterable
from itertools import chain

from django.db.models import Q

from articles.match import joins_and_parts, partition
from articles.models import Article, Edit, Meeting, Report
from articles.store import locks
from articles.store.reports import Touched, account_as_noted
from articles.store.rows import drop_unused_units, said, write_article, write_meeting
from articles.vocabulary import EditAction


def settle_touched(touched: Touched) -> int:
    """Match and settle what was touched and return how many tables changed."""
    locks.hold(f"day {day}" for day in touched.days)
    reports = _reach(touched)
    told = {pk: report for pk, report in reports.items() if report.n is not None or report.article_id is None}
    joins, parts = joins_and_parts(said(edit) for edit in _links(reports))
    accounts = [account_as_noted(report, report.article_id and str(report.article_id)) for report in told.values()]
    groups = [sorted(map(int, group)) for group in partition(accounts, joins, parts)]
    leads = {group[0] for group in groups}
    changed = Meeting.objects.filter(lead__in=reports.keys() - leads).delete()[0]
    changed += Report.objects.filter(pk__in=reports.keys() - told.keys(), meeting__isnull=False).update(meeting=None)
    for group in groups:
        changed += write_meeting(told[group[0]], [told[pk] for pk in group])
    for article in Article.objects.filter(pk__in=touched.articles).select_related("snapshot"):
        changed += write_article(article)
    return changed + drop_unused_units()


def _reach(touched: Touched) -> dict[int, Report]:
    """Return the touched reports, all others of their days, and whatever joins and parts reach from there."""
    found: dict[int, Report] = {}
    wanted, days = set(touched.reports), set(touched.days)
    while True:
        rows = (Report.objects.filter(Q(pk__in=wanted) | Q(day__in=days)).exclude(pk__in=found)
                .select_related("article").order_by("pk"))
        new = {row.pk: row for row in rows}
        if not new:
            return dict(sorted(found.items()))
        found |= new
        days |= {row.day for row in new.values() if row.day}
        wanted |= set(chain.from_iterable(
            (edit.report_id, int(edit.value)) for edit in _links(new)))


def _links(reports: Iterable[int]) -> Iterable[Edit]:
    reports = list(reports)
    return Edit.objects.filter(
        Q(report__in=reports) | Q(value__in=[str(pk) for pk in reports]),
        action__in=[EditAction.JOIN, EditAction.PART]).order_by("pk")


def days_and_reports() -> Iterable[tuple[datetime.date | None, list[int]]]:
    """Yield each day with the reports held on it, then those without a day."""
    rows = Report.objects.order_by("day", "pk").values_list("day", "pk")
    by_day: dict[datetime.date | None, list[int]] = {}
    for day, pk in rows:
        by_day.setdefault(day, []).append(pk)
    yield from by_day.items()
