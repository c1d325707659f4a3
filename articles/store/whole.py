"""The whole archive at once: settle it again."""
from django.db import transaction

from articles.models import Article, Report
from articles.store.days import days_and_reports, settle_touched
from articles.store.edits import remember_by_hand
from articles.store.reference import Reference
from articles.store.reports import Touched, account, remember


def resettle(reference: Reference) -> int:
    """Match and settle every day again, one transaction each, and return how many tables changed. It should be none."""
    changed = 0
    for pk in list(Report.objects.order_by("pk").values_list("pk", flat=True)):
        changed += _remember(Report.objects.select_related("article").get(pk=pk), reference)
    for day, reports in list(days_and_reports()):
        with transaction.atomic():
            changed += settle_touched(Touched(reports=set(reports), days={day} if day else set()))
    articles = list(Article.objects.values_list("pk", flat=True))
    with transaction.atomic():
        changed += settle_touched(Touched(articles=set(articles)))
    return changed


def _remember(report: Report, reference: Reference) -> bool:
    if report.article_id is None:
        return remember_by_hand(report, reference)
    if report.n is None:
        return False  # empty: what it was last is all that is known
    page = report.article.snapshot_id
    rows = report.readings.all()
    changed = remember(report, account(str(report.pk), page, f"{page}/{report.n:04}", rows, reference))
    if changed:
        report.save(update_fields=["account", "day"])
    return changed
