"""The pages: each asks a filter set or an address, and lays out what comes back."""
from django.core.paginator import Page, Paginator
from django.db.models import Count, QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_safe

from articles.facets import shown_meetings, years
from articles.filters import ArticleFilterSet, MeetingFilterSet, is_cut
from articles.models import Article, Meeting, Report
from articles.presentation.addresses import article_url, meeting_url
from articles.presentation.article_list import about_facet, article_rows, language_facet, outlet_facet
from articles.presentation.article_page import article_page
from articles.presentation.listing import by_year, chips, facet_lists, quarter_heads, with_rows
from articles.presentation.meeting_page import full_title, meeting_page
from articles.vocabulary import MeetingState

ROWS = 25
LATEST = 6


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """Totals, the latest meetings, and the ways into the archive."""
    shown = shown_meetings()
    latest = list(with_rows(shown)[:LATEST])
    languages = dict(Article.objects.filter(relevant=True, counts=True).order_by().values_list("language").annotate(
        count=Count("pk")))
    return render(request, "articles/home.html", {
        "meetings": shown.count(), "disputed": shown.filter(disputed=True).count(),
        "articles": sum(languages.values()), "languages": languages,
        "years": by_year(latest, years(shown)), "section": "home"})


@require_safe
def meetings(request: HttpRequest) -> HttpResponse:
    """The list of meetings, filtered."""
    filterset = MeetingFilterSet(request.GET, shown_meetings())
    page = _page(with_rows(filterset.qs), request)
    empty = not page.paginator.count
    return render(request, "articles/meeting_list.html", {
        "filterset": filterset, "page": page, "years": by_year(page.object_list, years(filterset.qs)),
        "facets": facet_lists(filterset), "quarters": quarter_heads(), "chips": chips(filterset, counted=empty),
        "q": filterset.data.get("q", ""), "cut": is_cut(filterset.data.get("q", "")), "section": "meetings"})


@require_safe
def meeting(request: HttpRequest, name: str) -> HttpResponse:
    """One meeting; its id decides, and any other spelling of its address leads to the right one."""
    public_id = name.partition("-")[0]
    report = get_object_or_404(Report.objects.select_related("meeting__lead", "article"), public_id=public_id)
    if report.meeting is None:
        return _gone(request, None, report)
    if report.meeting.state == MeetingState.WITHDRAWN:
        return _gone(request, report.meeting, report)
    found = Meeting.objects.select_related("lead", "reviewed_by").prefetch_related(
        "participations__unit__names", "participations__unit__parent__names", "meetingpairs__pair__first__names",
        "meetingpairs__pair__second__names").get(pk=report.meeting_id)
    url = meeting_url(found)
    if request.path != url:
        return _moved(url)
    return render(request, "articles/meeting.html", {
        "meeting": found, "page": meeting_page(found, for_staff=request.user.is_staff), "section": "meetings"})


@require_safe
def permanent(request: HttpRequest, public_id: str) -> HttpResponse:
    """The address that stays: leads to the page in the reader's language."""
    if Report.objects.filter(public_id=public_id).exists():
        return redirect("meeting", name=public_id)
    get_object_or_404(Article, public_id=public_id)
    return redirect("article", name=public_id)


@require_safe
def articles(request: HttpRequest) -> HttpResponse:
    """The list of articles, those without a meeting too."""
    readable = Article.objects.filter(error_code__isnull=True, counts=True).defer("record", "body", "search")
    filterset = ArticleFilterSet(request.GET, readable)
    page = _page(filterset.qs, request)
    empty = not page.paginator.count
    return render(request, "articles/article_list.html", {
        "filterset": filterset, "page": page, "rows": article_rows(page.object_list),
        "facets": [language_facet(filterset), outlet_facet(filterset), about_facet(filterset)],
        "chips": chips(filterset, counted=empty),
        "q": filterset.data.get("q", ""), "cut": is_cut(filterset.data.get("q", "")), "section": "articles"})


@require_safe
def article(request: HttpRequest, name: str) -> HttpResponse:
    """One article with its marks; a page that could not be read is for staff alone."""
    found = get_object_or_404(Article, public_id=name.partition("-")[0])
    if found.error_code and not request.user.is_staff:
        raise Http404
    url = article_url(found)
    if request.path != url:
        return _moved(url)
    if found.error_code:
        return render(request, "articles/article_failed.html", {"article": found, "section": "articles"})
    return render(request, "articles/article.html", {
        "article": found, "page": article_page(found), "section": "articles"})


def _page(rows: QuerySet, request: HttpRequest) -> Page:
    """Return the page asked for; the last where that is too far, the first where it is no number."""
    return Paginator(rows, ROWS).get_page(request.GET.get("page"))


def _moved(url: str) -> HttpResponse:
    """Lead to the right spelling. A slug may change back: a browser that kept both ways would go in circles."""
    return HttpResponsePermanentRedirect(url, headers={"Cache-Control": "no-cache"})


def _gone(request: HttpRequest, withdrawn: Meeting | None, report: Report) -> HttpResponse:
    """Say that nothing stands here any longer, and why."""
    return render(request, "articles/gone.html", {
        "title": full_title(withdrawn) if withdrawn else "",
        "reason": withdrawn.withdrawn_reason if withdrawn else "",
        "article": report.article, "article_url": article_url(report.article) if report.article else "",
        "section": "meetings"}, status=410)
