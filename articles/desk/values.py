"""The forms of single fields and of figures, and what an editor says with them."""
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from articles.desk.gazetteer import crossing_named
from articles.desk.inputs import NOT_TOLD, DayField, NumberField, PeriodField, member_field
from articles.desk.page import LABELS, Desk, Row
from articles.periods import date_span
from articles.presentation.names import as_written
from articles.slots import FigureSlot, in_language
from articles.store import Said
from articles.vocabulary import (
    Category,
    Country,
    EditAction,
    Field,
    Language,
    Measure,
    MeetingKind,
    Metric,
    Mode,
    Qualifier,
)

LONGEST = 300
YES, NO = "yes", "no"


class ReasonForm(forms.Form):
    """Why: no edit goes without."""

    reason = forms.CharField(label=gettext_lazy("Reason"), max_length=2000,
                             widget=forms.Textarea(attrs={"rows": 2}))


class ValueForm(forms.Form):
    """A value of one field. `row` is the one to be changed, None where one is added."""

    def __init__(self, data=None, *, desk: Desk | None = None, row: Row | None = None, **options):
        self.desk, self.row = desk, row
        self.language = desk.language if desk else str(Language.VI)
        if row is not None:
            options.setdefault("initial", self.read(row))
        super().__init__(data, **{"auto_id": "value_%s", **options})

    def read(self, row: Row) -> dict[str, Any]:
        """Return what the row says as the form's initial values."""
        raise NotImplementedError

    def said(self) -> list[Said]:
        """Return what the editor says with a valid form; nothing where it is what stands already."""
        raise NotImplementedError


class SingleForm(ValueForm):
    """A field that has one value; empty says that there is none."""

    INPUTS = {
        Field.KIND: lambda: member_field(MeetingKind),
        Field.DATE: lambda: DayField(required=False),
        Field.DATE_END: lambda: DayField(required=False),
        Field.PERIOD: lambda: PeriodField(required=False),
        Field.MODE: lambda: member_field(Mode, required=False),
        Field.PLACE: lambda: forms.CharField(max_length=LONGEST, required=False, empty_value=None),
        Field.HOST: lambda: member_field(Country, required=False),
        Field.SIGNED: lambda: forms.TypedChoiceField(
            choices=[NOT_TOLD, (YES, gettext_lazy("Signed"))], coerce=lambda text: text == YES, empty_value=None,
            required=False),
    }

    def __init__(self, name: Field, data=None, **options):
        self.name = name
        super().__init__(data, **options)
        self.fields["value"] = self.INPUTS[name]()
        self.fields["value"].label = LABELS[name]

    def read(self, row: Row) -> dict[str, Any]:
        value = row.value
        if self.name is Field.PLACE and value:
            value = value["name"]
        return {"value": YES if value is True else value}

    def clean_value(self) -> Any:
        value = self.cleaned_data["value"]
        if value and self.name in (Field.DATE, Field.DATE_END):
            check_days(*(value if name is self.name else self._standing(name) for name in (Field.DATE, Field.DATE_END)))
        return value

    def said(self) -> list[Said]:
        value, was = self.cleaned_data["value"], self.row and self.row.value
        said = single_said(self.name, value, self.language, was, self.row.slot if self.row else None)
        same = said.value == was or (self.name is Field.PLACE and was and value == was["name"])
        return [] if same else [said]

    def _standing(self, name: Field) -> str | None:
        row = self.desk.settled.one(name) if self.desk else None
        return row and row.value


class FigureForm(ValueForm):
    """A figure: what is counted, how many, and of when. In another slot it is one rejected and one added."""

    metric = member_field(Metric, label=gettext_lazy("Figure"))
    value = NumberField(label=gettext_lazy("Number"))
    unit = member_field(Measure, label=gettext_lazy("Counted in"))
    source = member_field(Country, label=pgettext_lazy("figure", "From"), required=False)
    target = member_field(Country, label=pgettext_lazy("figure", "To"), required=False)
    category = member_field(Category, label=gettext_lazy("Who or what"), required=False)
    qualifier = member_field(Qualifier, label=gettext_lazy("Over, about, nearly"), required=False)
    period = PeriodField(label=LABELS[Field.PERIOD], required=False)

    def read(self, row: Row) -> dict[str, Any]:
        slot = FigureSlot.read(row.slot)
        return {"metric": slot.metric, "unit": slot.unit, "source": slot.source, "target": slot.target,
                "category": slot.category, "period": slot.period, **row.value}

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        if data.get("source") and data["source"] == data.get("target"):
            self.add_error("target", _("From and to are two countries."))
        return data

    def said(self) -> list[Said]:
        data = self.cleaned_data
        slot = str(FigureSlot(*(data[name] for name in ("metric", "unit", "source", "target", "category", "period"))))
        value = {"value": data["value"], "qualifier": data["qualifier"] and str(data["qualifier"])}
        if self.row is None:
            return [Said(Field.STATISTIC, slot, EditAction.SET, value)]
        if slot == self.row.slot:
            return [] if value == self.row.value else [
                Said(Field.STATISTIC, slot, EditAction.SET, value, self.row.value)]
        # Rejected first: the new slot may be one that the page's figure supports as well, and is then the same line.
        return [Said(Field.STATISTIC, self.row.slot, EditAction.REJECT, was=self.row.value),
                Said(Field.STATISTIC, slot, EditAction.SET, value)]


def check_days(first: str | None, last: str | None) -> None:
    """Refuse a last day before the first. ValidationError."""
    if first and last and date_span(last).last < date_span(first).last:
        raise forms.ValidationError(_("The last day would be before the first."))


def slot_in_language(slot: str, text: str, language: str) -> str:
    """Return the slot of a text: in Chinese if its script shows so, else in this language."""
    return in_language(slot, Language.ZH if as_written(text).lang == Language.ZH else language)


def single_said(name: Field, value: Any, language: str, was: Any = None, slot: str | None = None) -> Said:
    """Return what an editor says who sets a single field to the value of its input."""
    if name is Field.PLACE:
        slot = slot_in_language("", value or "", language) if slot is None else slot
        value = value and {"name": value, "id": crossing_named(value)}
    elif isinstance(value, str):
        value = str(value)
    return Said(name, slot or "", EditAction.SET, value, was)
