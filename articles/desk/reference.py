"""The gazetteer as rows that editors add and correct. What they save is theirs: `load_gazetteer` leaves it as it is."""
import re

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.views.main import ChangeList
from django.core.exceptions import ValidationError
from django.http import HttpRequest
from django.utils.text import capfirst
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from articles.desk.inputs import DayField
from articles.desk.wording import HELP
from articles.labels import choices, label
from articles.models import Name, PairStatus, Unit
from articles.models.fields import VocabularyField
from articles.vocabulary import Country, CrossingMode, NameRole, UnitKind

_KEY = re.compile(r"[a-z0-9]+(?:-{1,2}[a-z0-9]+){0,30}", re.ASCII)
_DAYS = ("valid_from", "valid_to", "collected_from")


def filter_by(name: str, said, vocabulary):
    """Return a list filter by the members of a closed list, with their labels."""
    class Filter(admin.SimpleListFilter):
        title, parameter_name = said, name

        def lookups(self, request, model_admin):
            return choices(vocabulary)

        def queryset(self, request, queryset):
            known = self.value() in dict(self.lookup_choices)
            return queryset.filter(**{name: self.value()}) if known else queryset

    return Filter


class AskedList(ChangeList):
    """A list that is asked without the one character that PostgreSQL holds in no text."""

    def get_filters_params(self, params=None) -> dict[str, list[str]]:
        asked = super().get_filters_params(params)
        return {name: [value.replace("\x00", "") for value in values] for name, values in asked.items()}


class Listed:
    """What the desk's lists have in common."""

    show_facets = admin.ShowFacets.NEVER

    def get_changelist(self, request: HttpRequest, **options) -> type[ChangeList]:
        return AskedList


class ReferenceForm(forms.ModelForm):
    """A row of the gazetteer. What is unknown is null, never an empty text."""

    def clean_key(self):
        """Return a new row's key. It goes into addresses and slots, where other signs divide."""
        key = self.cleaned_data["key"]
        if not _KEY.fullmatch(key):
            raise ValidationError(gettext("Write the key with small letters, digits and dashes."))
        return key

    def clean(self):
        data = super().clean()
        first, last = data.get("valid_from"), data.get("valid_to")
        if first and last and last < first[:len(last)]:
            self.add_error("valid_to", gettext("The last day would be before the first."))
        return data


class PairForm(ReferenceForm):
    modes = forms.MultipleChoiceField(label=_("Way"), choices=lambda: choices(CrossingMode), required=False,
                                      widget=forms.CheckboxSelectMultiple)

    def clean(self):
        data = super().clean()
        if data.get("first") and data["first"] == data.get("second"):
            raise ValidationError(gettext("A pair is of two crossings."))
        return data


class Reference:
    """Inputs for closed lists and days, with their labels; shared by rows and the rows inside them."""

    form = ReferenceForm
    exclude = ["edited"]

    def formfield_for_dbfield(self, db_field, request, **options):
        if isinstance(db_field, VocabularyField):
            return forms.TypedChoiceField(
                choices=[("", "—"), *choices(db_field.vocabulary)], required=not db_field.blank, empty_value=None,
                label=capfirst(db_field.verbose_name))
        if db_field.name in _DAYS:
            return DayField(required=False, label=capfirst(db_field.verbose_name), help_text=HELP[db_field.name])
        return super().formfield_for_dbfield(db_field, request, help_text=HELP.get(db_field.name, ""), **options)


class Inside(Reference, admin.TabularInline):
    """Rows inside a row. None is taken away: the seed would bring it back; an end of validity says it is over."""

    extra = 1
    can_delete = False


class NameInline(Inside):
    model = Name
    fields = ["language", "text", "role", "certain", "valid_from", "valid_to", "source"]


class StatusInline(Inside):
    model = PairStatus


class ReferenceAdmin(Reference, Listed, admin.ModelAdmin):
    """A row whose saving makes it an editor's, and tells that pages have to be read again."""

    list_per_page = 100

    def get_readonly_fields(self, request, obj=None):
        return [self.key_field] if obj else []

    key_field = "key"

    def save_model(self, request: HttpRequest, obj, form, change: bool) -> None:
        if form.has_changed() or not change:
            obj.edited = True
        super().save_model(request, obj, form, change)

    def save_formset(self, request: HttpRequest, form, formset, change: bool) -> None:
        for row in formset.save(commit=False):
            row.edited = True
            row.save()
        formset.save_m2m()

    def response_add(self, request, obj, *args, **options):
        tell_to_read_again(request)
        return super().response_add(request, obj, *args, **options)

    def response_change(self, request, obj):
        tell_to_read_again(request)
        return super().response_change(request, obj)

    def has_delete_permission(self, request: HttpRequest, obj=None) -> bool:
        """Nobody: reports and edits speak of these rows, and the seed would bring them back."""
        return False

    @admin.display(description=_("an editor's"), ordering="edited")
    def theirs(self, row) -> str:
        return gettext("yes") if row.edited else "–"

    @admin.display(description=_("Country"), ordering="country")
    def country_label(self, row) -> str:
        return str(label(Country(row.country))) if row.country else "–"

    @admin.display(description=_("Name"))
    def name(self, row) -> str:
        names = list(row.names.all())
        return next((one.text for role in (NameRole.FULL, NameRole.PLACE) for one in names if one.role == role), "–")


class UnitAdmin(ReferenceAdmin):
    list_display = ["key", "name", "kind_label", "country_label", "unknown", "theirs"]
    list_filter = ["provisional", "edited", filter_by("country", _("Country"), Country),
                   filter_by("kind", _("Kind"), UnitKind)]
    search_fields = ["key", "names__text"]
    inlines = [NameInline]
    actions = ["make_known"]

    def get_queryset(self, request: HttpRequest):
        return super().get_queryset(request).prefetch_related("names", "participations")

    @admin.display(description=_("Name"))
    def name(self, row: Unit) -> str:
        """The gazetteer's name, else the one that articles use most."""
        known = super().name(row)
        return row.written or known if known == "–" else known

    @admin.display(description=_("provisional"), ordering="provisional")
    def unknown(self, row: Unit) -> str:
        return gettext("yes") if row.provisional else "–"

    @admin.display(description=_("Kind"), ordering="kind")
    def kind_label(self, row: Unit) -> str:
        return str(label(UnitKind(row.kind)))

    @admin.action(description=_("Take into the gazetteer"), permissions=["change"])
    def make_known(self, request: HttpRequest, queryset) -> None:
        """Confirm provisional units; one without a name could be found on no page."""
        nameless = [unit for unit in queryset if unit.provisional and not unit.names.all()]
        known = [unit for unit in queryset if unit.provisional and unit.names.all()]
        for unit in known:
            unit.provisional, unit.edited = False, True
            unit.save(update_fields=["provisional", "edited"])
        if nameless:
            keys = ", ".join(unit.key for unit in nameless)
            self.message_user(request, gettext("Give these a name first: %(keys)s.") % {"keys": keys}, messages.WARNING)
        if known:
            text = ngettext("%(count)d unit is in the gazetteer now.", "%(count)d units are in the gazetteer now.",
                            len(known)) % {"count": len(known)}
            self.message_user(request, text, messages.SUCCESS)
            tell_to_read_again(request)


class CrossingAdmin(ReferenceAdmin):
    list_display = ["key", "name", "country_label", "province", "theirs"]
    list_filter = [filter_by("country", _("Country"), Country), "edited"]
    search_fields = ["key", "names__text"]
    inlines = [NameInline]

    def get_queryset(self, request: HttpRequest):
        return super().get_queryset(request).prefetch_related("names")


class CrossingPairAdmin(ReferenceAdmin):
    form = PairForm
    list_display = ["key", "first", "second", "theirs"]
    list_filter = ["edited"]
    list_select_related = ["first", "second"]
    search_fields = ["key"]
    inlines = [StatusInline]


class OutletAdmin(ReferenceAdmin):
    key_field = "domain"
    list_display = ["domain", "name_vi", "name_zh", "name_en", "country_label", "collected_from", "theirs"]
    list_filter = [filter_by("country", _("Country"), Country), "edited"]
    search_fields = ["domain", "name_vi", "name_zh", "name_en"]


def tell_to_read_again(request: HttpRequest) -> None:
    """Say what brings the gazetteer's change to the pages read before it."""
    messages.info(request, gettext(
        "Pages that were read before this change are read again by: manage.py ingest --stored"))
