"""The desk's doors: lists of what the archive holds, and the gazetteer, which editors correct as rows."""
from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.db.models import Count
from django.http import HttpRequest
from django.urls import path, re_path, reverse
from django.utils.translation import gettext_lazy as _

from articles.desk.reference import (
    AskedList,
    CrossingAdmin,
    CrossingPairAdmin,
    Listed,
    OutletAdmin,
    UnitAdmin,
    filter_by,
)
from articles.desk.views import article_desk, enter_meeting, may_edit, meeting_desk
from articles.desk.wording import name_tables
from articles.fold import fold
from articles.labels import label
from articles.models import (
    Article,
    Crossing,
    CrossingPair,
    Edit,
    Meeting,
    Outlet,
    Report,
    Run,
    Sighting,
    Snapshot,
    Unit,
)
from articles.presentation.dates import short_date
from articles.presentation.facts import edit_words, editor_name
from articles.presentation.listing import with_rows
from articles.presentation.meeting_page import full_title
from articles.vocabulary import EditAction, ErrorCode, Language, MeetingKind, MeetingState

admin.site.site_header = "Border Liaison"
admin.site.site_title = "Border Liaison"
admin.site.index_title = _("The editors' desk")
admin.site.enable_nav_sidebar = False
name_tables()
for _model, _admin in ((Unit, UnitAdmin), (Crossing, CrossingAdmin), (CrossingPair, CrossingPairAdmin),
                       (Outlet, OutletAdmin)):
    admin.site.register(_model, _admin)

PUBLIC_ID = "(?P<public_id>[0-9a-z]{10})"


class YearFilter(admin.SimpleListFilter):
    """The year of the first day."""

    title, parameter_name = _("Year"), "year"

    def lookups(self, request, model_admin):
        years = model_admin.get_queryset(request).order_by().dates("date_first", "year", order="DESC")
        return [(str(day.year), str(day.year)) for day in years]

    def queryset(self, request, queryset):
        known = self.value() in dict(self.lookup_choices)
        return queryset.filter(date_first__year=self.value()) if known else queryset


class ReadOnly(Listed, admin.ModelAdmin):
    """Rows that are seen, and changed by nobody."""

    def has_add_permission(self, request: HttpRequest, obj=None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj=None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj=None) -> bool:
        return False


class DeskList(AskedList):
    """A list whose rows open at the desk, under their permanent id."""

    def url_for_result(self, result) -> str:
        return reverse(f"admin:articles_{'article' if isinstance(result, Article) else 'meeting'}_change",
                       args=[result.public_id])


class AtTheDesk(ReadOnly):
    """Rows that open at the desk."""

    def get_changelist(self, request, **options):
        return DeskList

    def require_view(self, request: HttpRequest) -> None:
        """Refuse who may not see these rows. PermissionDenied."""
        if not self.has_view_permission(request):
            raise PermissionDenied


@admin.register(Meeting)
class MeetingAdmin(AtTheDesk):
    list_display = ["title", "state_label", "differs", "day", "kind_label", "report_count"]
    list_filter = [filter_by("state", _("State"), MeetingState), "disputed",
                   filter_by("kind", _("Kind"), MeetingKind), YearFilter]
    search_fields = ["search"]
    search_help_text = _("Words of the articles, names of units")
    list_per_page = 50

    def get_urls(self):
        wrap = self.admin_site.admin_view
        return [
            path("", wrap(self.changelist_view), name="articles_meeting_changelist"),
            path("add/", wrap(enter_meeting), name="articles_meeting_add"),
            re_path(f"^{PUBLIC_ID}/$", wrap(self.desk), name="articles_meeting_change"),
        ]

    def desk(self, request: HttpRequest, public_id: str):
        """The page of one meeting."""
        self.require_view(request)
        return meeting_desk(request, public_id)

    def has_add_permission(self, request: HttpRequest) -> bool:
        return may_edit(request.user)

    def has_view_permission(self, request: HttpRequest, obj=None) -> bool:
        return super().has_view_permission(request, obj) or may_edit(request.user)

    def get_queryset(self, request: HttpRequest):
        return with_rows(Meeting.objects.newest_first()).annotate(report_total=Count("reports", distinct=True))

    def get_search_results(self, request, queryset, search_term):
        return super().get_search_results(request, queryset, fold(search_term))

    @admin.display(description=_("Meeting"))
    def title(self, meeting: Meeting) -> str:
        return full_title(meeting)

    @admin.display(description=_("State"), ordering="state")
    def state_label(self, meeting: Meeting) -> str:
        return str(label(MeetingState(meeting.state)))

    @admin.display(description=_("articles differ"), ordering="disputed")
    def differs(self, meeting: Meeting) -> str:
        return "≠" if meeting.disputed else "–"

    @admin.display(description=_("Date"), ordering="date_first")
    def day(self, meeting: Meeting) -> str:
        return short_date(meeting.date) if meeting.date else "–"

    @admin.display(description=_("Kind"), ordering="kind")
    def kind_label(self, meeting: Meeting) -> str:
        return str(label(MeetingKind(meeting.kind)))

    @admin.display(description=_("Accounts"), ordering="report_total")
    def report_count(self, meeting: Meeting) -> int:
        return meeting.report_total


@admin.register(Report)
class LostReportAdmin(AtTheDesk):
    """Accounts that no page gives any longer, with edits: none of these is dropped."""

    list_display = ["public_id", "article", "edit_count"]
    list_display_links = ["public_id"]

    def get_queryset(self, request: HttpRequest):
        return super().get_queryset(request).filter(meeting=None, edits__isnull=False).annotate(
            edit_total=Count("edits")).select_related("article")

    @admin.display(description=_("Edits"))
    def edit_count(self, report: Report) -> int:
        return report.edit_total


@admin.register(Article)
class ArticleAdmin(AtTheDesk):
    list_display = ["__str__", "outlet", "published", "language_label", "relevant", "counts", "failed"]
    list_filter = [filter_by("error_code", _("Failed"), ErrorCode), filter_by("language", _("Language"), Language),
                   "relevant", "counts", "outlet"]
    search_fields = ["search", "url"]
    list_per_page = 50

    def get_urls(self):
        wrap = self.admin_site.admin_view
        return [
            path("", wrap(self.changelist_view), name="articles_article_changelist"),
            re_path(f"^{PUBLIC_ID}/$", wrap(self.desk), name="articles_article_change"),
        ]

    def desk(self, request: HttpRequest, public_id: str):
        """The page of one article."""
        self.require_view(request)
        return article_desk(request, public_id)

    def get_queryset(self, request: HttpRequest):
        return super().get_queryset(request).defer("record", "body", "search")

    def get_search_results(self, request, queryset, search_term):
        return super().get_search_results(request, queryset, fold(search_term))

    @admin.display(description=_("Language"), ordering="language")
    def language_label(self, article: Article) -> str:
        return str(label(Language(article.language))) if article.language else "–"

    @admin.display(description=_("Failed"), ordering="error_code")
    def failed(self, article: Article) -> str:
        if not article.error_code:
            return "–"
        return f"{label(ErrorCode(article.error_code))}: {article.error_message}"


@admin.register(Snapshot)
class SnapshotAdmin(ReadOnly):
    list_display = ["sha256", "size"]
    search_fields = ["sha256"]
    fields = ["sha256", "size"]

    def get_queryset(self, request: HttpRequest):
        return super().get_queryset(request).defer("content")


@admin.register(Sighting)
class SightingAdmin(ReadOnly):
    list_display = ["source", "url", "fetched"]
    list_filter = ["fetched"]
    search_fields = ["source", "url"]


@admin.register(Run)
class RunAdmin(ReadOnly):
    list_display = ["started", "finished", "counts"]
    list_filter = ["started"]


@admin.register(Edit)
class EditAdmin(ReadOnly):
    """The history of all edits."""

    list_display = ["at", "who", "said", "reason"]
    list_filter = [filter_by("action", _("Action"), EditAction), "by", "at"]
    search_fields = ["reason"]
    ordering = ["-pk"]
    list_select_related = ["by"]
    fields = ["at", "by", "report", "article", "field", "slot", "was", "value", "action", "reason"]

    @admin.display(description=_("Editor"))
    def who(self, edit: Edit) -> str:
        return editor_name(edit.by)

    @admin.display(description=_("What"))
    def said(self, edit: Edit) -> str:
        return " – ".join(filter(None, [str(label(EditAction(edit.action))), *edit_words(edit)]))
