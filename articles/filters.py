"""What may be asked of the archive: one filter set for meetings, one for articles, for every list of them."""
import datetime
import re
from collections.abc import Mapping
from functools import cached_property

import django_filters
from django import forms
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from articles.fold import search_words
from articles.labels import choices
from articles.models import Article, Meeting, Participation, Unit
from articles.periods import Span, date_span, period_span
from articles.vocabulary import Country, Language, MeetingKind

MOST_WORDS = 20
MOST_CHARACTERS = 200
MOST_VALUES = 100
UNDATED = "none"
_QUARTER = re.compile(r"\d{4}-Q[1-4]", re.ASCII)


def asked_words(text: str) -> list[str]:
    """Return the folded words that are looked for: at most 20, of the first 200 characters."""
    return search_words(text[:MOST_CHARACTERS])[:MOST_WORDS]


def is_cut(text: str) -> bool:
    """Tell whether more was asked for than is looked for."""
    return len(text) > MOST_CHARACTERS or len(search_words(text)) > MOST_WORDS


class DateField(forms.CharField):
    """A day, a month or a year; cleaned to the days it may mean."""

    def to_python(self, value: str) -> Span | None:
        text = super().to_python(value)
        if not text:
            return None
        try:
            return date_span(text)
        except ValueError as error:
            raise ValidationError(_("Write a day, a month or a year like 2023-03-30, 2023-03 or 2023.")) from error


class SeveralField(forms.MultipleChoiceField):
    """Codes of a closed list, each once; no more than a database takes in one question."""

    def to_python(self, value: list[str] | None) -> list[str]:
        codes = list(dict.fromkeys(code for code in super().to_python(value) if code))
        if len(codes) > MOST_VALUES:
            raise ValidationError(_("This is too much for one question."))
        return codes


class QuarterField(SeveralField):
    """Quarters like 2023-Q1; cleaned to the days they cover."""

    def validate(self, value: list[str]) -> None:
        for code in value:
            if not _QUARTER.fullmatch(code) or not code[:4].strip("0"):
                raise ValidationError(_("A quarter is written like 2023-Q1, and a year has four."))

    def clean(self, value: list[str] | None) -> list[Span]:
        return [period_span(code) for code in super().clean(value)]


class UnitField(SeveralField):
    """Units by their keys; cleaned to the units."""

    def validate(self, value: list[str]) -> None:
        """Leave it to `clean`: whether a unit is known, the archive says."""

    def clean(self, value: list[str] | None) -> list[Unit]:
        keys = super().clean(value)
        units = list(Unit.objects.filter(key__in=keys)) if keys else []
        if len(units) < len(keys):
            raise ValidationError(_("The archive knows no unit by this key."))
        return units


class DateFilter(django_filters.Filter):
    field_class = DateField


class SeveralFilter(django_filters.Filter):
    field_class = SeveralField


class QuarterFilter(django_filters.Filter):
    field_class = QuarterField


class UnitFilter(django_filters.Filter):
    field_class = UnitField


class ArchiveFilterSet(django_filters.FilterSet):
    """A filter set over a query string. An invalid value lets nothing through, so that no list claims too much."""

    def __init__(self, data: Mapping | None = None, queryset: QuerySet | None = None, **options):
        data = data.copy() if data is not None else QueryDict(mutable=True)
        for name, values in data.lists():
            data.setlist(name, [value.replace("\x00", "") for value in values])
        super().__init__(data, queryset, **options)

    @cached_property
    def invalid(self) -> dict[str, list[str]]:
        """What is wrong with each filter that has no valid value, by its name."""
        return {name: [str(message) for message in messages] for name, messages in self.errors.items()}

    def filter_queryset(self, queryset: QuerySet) -> QuerySet:
        """Return what all filters let through."""
        if self.invalid:
            return queryset.none()
        return super().filter_queryset(queryset)

    def in_use(self) -> list[tuple[str, str]]:
        """Return (name, value) of every filter that is asked for, in the order of the filters."""
        return [(name, value) for name in self.filters for value in self.data.getlist(name) if value.strip()]

    def without(self, name: str, *values: str) -> "ArchiveFilterSet":
        """Return the same question without these values of a filter, or without the filter."""
        data = self.data.copy()
        kept = [value for value in data.getlist(name) if value not in values] if values else []
        if kept:
            data.setlist(name, kept)
        else:
            data.pop(name, None)
        data.pop("page", None)
        return type(self)(data, self.queryset)

    def search(self, queryset: QuerySet, name: str, value: str) -> QuerySet:
        words = asked_words(value)
        if value.strip() and not words:
            return queryset.none()
        for word in words:
            # Chinese is written without spaces: a word of it may stand anywhere in a run.
            queryset = queryset.filter(search__contains=f" {word} " if word.isascii() else word)
        return queryset

    def any_of(self, queryset: QuerySet, name: str, values: list[str]) -> QuerySet:
        return queryset.filter(**{f"{name}__in": values}) if values else queryset


class MeetingFilterSet(ArchiveFilterSet):
    """What may be asked of meetings; several values of one filter are alternatives.

    Units of one country are alternatives too, units of two countries are partners: both must have taken part.
    """

    q = django_filters.CharFilter(method="search", label=_("Text"))
    kind = SeveralFilter(method="any_of", label=_("Kind"), choices=choices(MeetingKind))
    quarter = QuarterFilter(method="covering", label=_("Quarter"))
    unit = UnitFilter(method="with_units", label=_("Unit"))
    country = SeveralFilter(method="with_countries", label=_("Country"), choices=choices(Country))
    date = SeveralFilter(method="undated", label=_("Date"), choices=[(UNDATED, _("not known"))])
    from_ = DateFilter(method="held_from", label=_("From"))
    to = DateFilter(method="held_to", label=_("To"))

    class Meta:
        model = Meeting
        fields: list[str] = []

    @classmethod
    def get_filters(cls) -> dict:
        """Return the filters, `from` under its name, which is a word of Python's own."""
        return {"from" if name == "from_" else name: row for name, row in super().get_filters().items()}

    def covering(self, queryset: QuerySet, name: str, spans: list[Span]) -> QuerySet:
        return queryset.covering(*spans) if spans else queryset

    def with_units(self, queryset: QuerySet, name: str, units: list[Unit]) -> QuerySet:
        for country in {unit.country for unit in units}:
            keys = [unit.pk for unit in units if unit.country == country]
            queryset = queryset.filter(pk__in=Participation.objects.filter(unit__in=keys).order_by().values("meeting"))
        return queryset

    def with_countries(self, queryset: QuerySet, name: str, countries: list[str]) -> QuerySet:
        if not countries:
            return queryset
        return queryset.filter(pk__in=Participation.objects.filter(country__in=countries).order_by().values("meeting"))

    def undated(self, queryset: QuerySet, name: str, values: list[str]) -> QuerySet:
        return queryset.undated() if values else queryset

    def held_from(self, queryset: QuerySet, name: str, span: Span) -> QuerySet:
        return queryset.held(Span(span.first, None))

    def held_to(self, queryset: QuerySet, name: str, span: Span) -> QuerySet:
        return queryset.held(Span(datetime.date.min, span.last))


class ArticleFilterSet(ArchiveFilterSet):
    """What may be asked of articles. Those that are not about border units are left out unless `relevant` is `all`."""

    ALL = "all"

    q = django_filters.CharFilter(method="search", label=_("Text"))
    language = SeveralFilter(method="any_of", label=_("Language"), choices=choices(Language))
    outlet = SeveralFilter(method="any_of", label=_("Source"))
    relevant = SeveralFilter(method="whatever_about", label=_("About"), choices=[(ALL, _("anything"))])

    class Meta:
        model = Article
        fields: list[str] = []

    def __init__(self, data: Mapping | None = None, queryset: QuerySet | None = None, **options):
        super().__init__(data, queryset, **options)
        outlets = Article.objects.exclude(outlet__isnull=True).order_by().values_list("outlet", "outlet").distinct()
        self.filters["outlet"].extra["choices"] = list(outlets)

    def filter_queryset(self, queryset: QuerySet) -> QuerySet:
        """Return what all filters let through."""
        if not self.invalid and not self.form.cleaned_data["relevant"]:
            queryset = queryset.filter(relevant=True)
        return super().filter_queryset(queryset)

    def whatever_about(self, queryset: QuerySet, name: str, values: list[str]) -> QuerySet:
        return queryset
