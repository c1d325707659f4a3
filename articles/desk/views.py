"""The pages of the desk. Whoever may see articles sees them; only who may add edits gets forms, and may post."""
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from articles.desk import writing
from articles.desk.entry import Entry
from articles.desk.page import Desk, edits_of, history_line
from articles.desk.writing import JoinForm, Opened, PartForm, Refused, StateForm, correct, opened
from articles.labels import label
from articles.models import Article, Meeting, Report
from articles.presentation.addresses import article_url, meeting_url
from articles.presentation.article_page import article_page
from articles.presentation.facts import editor_name
from articles.presentation.meeting_page import full_title
from articles.store import locks
from articles.vocabulary import ErrorCode, MeetingState

_TO_VALUES = (writing.SET, writing.CONFIRM, writing.REJECT)
_TO_STATE = (writing.REVIEW, writing.WITHDRAW, writing.REOPEN)
_TO_GROUP = (writing.JOIN, writing.PART)


def may_edit(user) -> bool:
    """Tell whether a user may correct and enter."""
    return user.has_perm("articles.add_edit")


@require_http_methods(["GET", "HEAD", "POST"])
def meeting_desk(request: HttpRequest, public_id: str) -> HttpResponse:
    """A meeting's desk, under the id of any of its reports."""
    report = get_object_or_404(Report.objects.select_related("meeting__lead", "article"), public_id=public_id)
    if report.meeting is None:
        return render(request, "articles/desk/empty.html", {
            "report": report, "history": [history_line(edit) for edit in edits_of([report])], "section": "desk"})
    if request.method != "POST":
        return _meeting_page(request, report.meeting, _forms(request, Desk.of_meeting(report.meeting)))
    _require_editor(request)
    with transaction.atomic():
        # Two editors of one meeting come one after the other; `store` locks the days after this, never before.
        locks.hold([f"desk {report.meeting_id}"])
        report.refresh_from_db()
        if report.meeting is None:
            return redirect("admin:articles_meeting_change", public_id)
        desk = Desk.of_meeting(report.meeting)
        forms = _forms(request, desk)
        done = _change_meeting(request, report.meeting, desk, forms)
    if not done:
        return _meeting_page(request, report.meeting, forms)
    report.refresh_from_db()
    messages.success(request, _("Written."))
    lead = report.meeting.lead if report.meeting else report
    return redirect("admin:articles_meeting_change", lead.public_id)


@require_http_methods(["GET", "HEAD", "POST"])
def article_desk(request: HttpRequest, public_id: str) -> HttpResponse:
    """An article's desk: its text, and the figures and people that it tells of no meeting."""
    article = get_object_or_404(Article, public_id=public_id)
    if request.method != "POST" or article.error_code:
        forms = {} if article.error_code else _forms(request, Desk.of_article(article))
        return _article_page(request, article, forms)
    _require_editor(request)
    with transaction.atomic():
        locks.hold([f"desk of article {article.pk}"])
        desk = Desk.of_article(article)
        forms = _forms(request, desk)
        done = _correct(request, desk, forms["opened"])
    if not done:
        return _article_page(request, article, forms)
    messages.success(request, _("Written."))
    return redirect("admin:articles_article_change", article.public_id)


@require_http_methods(["GET", "HEAD", "POST"])
def enter_meeting(request: HttpRequest) -> HttpResponse:
    """The form for a meeting that no page tells of."""
    _require_editor(request)
    entry = Entry(request.POST if request.method == "POST" else None)
    if request.method == "POST" and entry.is_valid():
        report = entry.enter(request.user)
        messages.success(request, _("The meeting is entered."))
        return redirect("admin:articles_meeting_change", report.meeting.lead.public_id)
    return render(request, "articles/desk/entry.html", {"entry": entry, "section": "desk"})


def _require_editor(request: HttpRequest) -> None:
    if not may_edit(request.user):
        raise PermissionDenied


def _forms(request: HttpRequest, desk: Desk) -> dict[str, Any]:
    """Return the forms that the address and the post fill; a message instead where a value is not there any more."""
    data = request.POST if request.method == "POST" else None
    if not may_edit(request.user):
        return {}
    action = data and data.get("do")
    try:
        found: dict[str, Any] = {"opened": opened(desk, request.GET, data if action in _TO_VALUES else None)}
    except Refused as why:
        messages.warning(request, str(why))
        found = {"opened": None}
    if desk.reports:
        found["state"] = StateForm(data if action in _TO_STATE else None, auto_id="state_%s")
        found["join"] = JoinForm(data if action == writing.JOIN else None, auto_id="join_%s")
        if len(desk.reports) > 1:
            found["part"] = PartForm(data if action == writing.PART else None, reports=desk.reports, auto_id="part_%s")
    return found


def _change_meeting(request: HttpRequest, meeting: Meeting, desk: Desk, forms: dict[str, Any]) -> bool:
    """Do what was posted and tell whether it was done."""
    action = request.POST.get("do")
    if action in _TO_VALUES:
        return _correct(request, desk, forms.get("opened"))
    form = forms.get("state") if action in _TO_STATE else forms.get(action) if action in _TO_GROUP else None
    if form is None or not form.is_valid():
        return False
    if action in _TO_STATE:
        writing.change_state(request.user, meeting, action, form.cleaned_data["reason"])
    elif action == writing.JOIN:
        return writing.join(request.user, meeting, form)
    else:
        writing.part(request.user, desk, form)
    return True


def _correct(request: HttpRequest, desk: Desk, form: Opened | None) -> bool:
    if form is None:
        return False
    try:
        return correct(request.user, desk, form, request.POST.get("do", ""))
    except Refused as why:
        messages.warning(request, str(why))
        return False


def _meeting_page(request: HttpRequest, meeting: Meeting, forms: dict[str, Any]) -> HttpResponse:
    form = forms.get("opened")
    desk = Desk.of_meeting(meeting, _link(form))
    shown = next((source for source in desk.sources if source.letter == request.GET.get("source")),
                 desk.sources[0] if desk.sources else None)
    return render(request, "articles/desk/meeting.html", {
        "meeting": meeting, "title": full_title(meeting), "state": label(MeetingState(meeting.state)),
        "reviewer": editor_name(meeting.reviewed_by) if meeting.reviewed_by else "",
        "public_url": meeting_url(meeting), "desk": desk, "forms": forms, "opened": form,
        "shown": shown, "page": article_page(shown.article) if shown else None, "section": "desk"})


def _article_page(request: HttpRequest, article: Article, forms: dict[str, Any]) -> HttpResponse:
    form = forms.get("opened")
    failed = article.error_code
    return render(request, "articles/desk/article.html", {
        "article": article, "forms": forms, "opened": form, "failed": failed and label(ErrorCode(failed)),
        "desk": None if failed else Desk.of_article(article, _link(form)),
        "page": None if failed else article_page(article), "public_url": article_url(article),
        "desks": [(full_title(meeting), meeting_desk_url(meeting)) for meeting in Meeting.objects.filter(
            reports__article=article).select_related("lead").distinct()],
        "sightings": article.snapshot.sightings.order_by("pk"), "section": "desk"})


def meeting_desk_url(meeting: Meeting) -> str:
    """Return the address of a meeting's desk."""
    return reverse("admin:articles_meeting_change", args=[meeting.public_id])


def _link(form: Opened | None) -> str:
    if form is None:
        return ""
    return f"&edit={form.row.key}" if form.row else f"&add={form.field}"
