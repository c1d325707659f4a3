"""A list of articles laid out: rows and facets."""
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Count
from django.utils.translation import gettext as _

from articles.filters import ArticleFilterSet
from articles.labels import choices, label
from articles.models import Article, Outlet, Reading, Report
from articles.presentation.addresses import article_url
from articles.presentation.dates import as_heading, short_date
from articles.presentation.listing import Facet, choice
from articles.presentation.names import Worded, outlet_name
from articles.vocabulary import Field, Language


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """One article of a list; `meetings` and `figures` are how many it reports."""

    url: str
    title: Worded
    outlet: str
    language: str
    published: str
    meetings: int
    figures: int


def article_rows(articles: Iterable[Article]) -> list[ArticleRow]:
    """Return the rows of articles, in a fixed number of queries."""
    articles = list(articles)
    reports = Report.objects.filter(article__in=articles, meeting__isnull=False)
    meetings = dict(reports.order_by().values_list("article").annotate(count=Count("meeting", distinct=True)))
    of_meetings = Reading.objects.filter(report__article__in=articles, field=Field.STATISTIC)
    own = Reading.objects.filter(article__in=articles, field=Field.STATISTIC)
    figures = Counter(dict(of_meetings.order_by().values_list("report__article").annotate(count=Count("pk"))))
    figures.update(dict(own.order_by().values_list("article").annotate(count=Count("pk"))))
    outlets = Outlet.objects.in_bulk({article.outlet for article in articles if article.outlet}, field_name="domain")
    return [ArticleRow(
        url=article_url(article), title=Worded(article.title or _("without a headline"),
                                               article.language if article.title else ""),
        outlet=outlet_name(outlets.get(article.outlet), article.outlet),
        language=str(label(Language(article.language))),
        published=short_date(article.published) if article.published else "",
        meetings=meetings.get(article.pk, 0), figures=figures[article.pk]) for article in articles]


def language_facet(filterset: ArticleFilterSet) -> Facet:
    """Return the languages with their counts."""
    counts = _counts(filterset.without("language"), "language")
    return Facet(_("Language"), [choice(filterset, "language", code, Worded(str(text)), counts.get(code, 0))
                                 for code, text in choices(Language)])


def outlet_facet(filterset: ArticleFilterSet) -> Facet:
    """Return the outlets with their counts, those with most first."""
    counts = _counts(filterset.without("outlet"), "outlet")
    outlets = Outlet.objects.in_bulk([domain for domain in counts if domain], field_name="domain")
    rows = sorted(((domain, count) for domain, count in counts.items() if domain), key=lambda row: (-row[1], row[0]))
    found = [choice(filterset, "outlet", domain, Worded(outlet_name(outlets.get(domain), domain)), count)
             for domain, count in rows]
    return Facet(_("Published by"), found[:12], found[12:])


def about_facet(filterset: ArticleFilterSet) -> Facet:
    """Return the way to the articles that are not about border units, which are left out else."""
    data = filterset.data.copy()
    data.setlist("relevant", [ArticleFilterSet.ALL])
    count = ArticleFilterSet(data, filterset.queryset).qs.count()
    anything = as_heading(_("anything"))
    return Facet(_("About"), [choice(filterset, "relevant", ArticleFilterSet.ALL, Worded(anything), count)])


def _counts(filterset: ArticleFilterSet, column: str) -> dict[str, int]:
    ids = filterset.qs.order_by().values("pk")
    return dict(Article.objects.filter(pk__in=ids).order_by().values_list(column).annotate(count=Count("pk")))
