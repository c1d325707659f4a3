"""The form by which a meeting is entered by hand, without a page."""
from typing import Any

from django import forms
from django.forms import formset_factory
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles import store
from articles.desk.gazetteer import unit_choices
from articles.desk.members import UnitForm
from articles.desk.page import LABELS, SINGLE
from articles.desk.values import FigureForm, ReasonForm, SingleForm, check_days, single_said
from articles.labels import choices
from articles.models import Report
from articles.store import Said
from articles.vocabulary import EditAction, Field, Language, Mechanism

UNITS, FIGURES = 4, 6  # rows to fill in; more are added at the meeting's desk


class MeetingForm(ReasonForm):
    """What a meeting has once; the reason tells the source as well."""

    mechanisms = forms.MultipleChoiceField(label=gettext_lazy("Mechanisms"), choices=lambda: choices(Mechanism),
                                           required=False, widget=forms.CheckboxSelectMultiple)

    def __init__(self, data=None, **options):
        super().__init__(data, **{"auto_id": "meeting_%s", **options})
        for name in SINGLE:
            self.fields[str(name)] = SingleForm.INPUTS[name]()
            self.fields[str(name)].label = LABELS[name]
        self.order_fields([*map(str, SINGLE), "mechanisms", "reason"])
        self.fields["reason"].label = gettext_lazy("Source and reason")

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        if data.get(Field.DATE_END) and not data.get(Field.DATE) and Field.DATE not in self.errors:
            self.add_error(str(Field.DATE), _("A last day needs a first."))
        try:
            check_days(data.get(Field.DATE), data.get(Field.DATE_END))
        except forms.ValidationError as wrong:
            self.add_error(str(Field.DATE_END), wrong)
        return data


class Entry:
    """The form of a meeting with its rows for units and figures."""

    def __init__(self, data=None):
        self.meeting = MeetingForm(data)
        self.units = formset_factory(UnitForm, extra=UNITS, max_num=UNITS, absolute_max=UNITS)(
            data, prefix="units", form_kwargs={"units": unit_choices()})
        self.figures = formset_factory(FigureForm, extra=FIGURES, max_num=FIGURES, absolute_max=FIGURES)(
            data, prefix="figures")

    def is_valid(self) -> bool:
        """Tell whether all of it is; all of it says what is wrong."""
        return all([self.meeting.is_valid(), self.units.is_valid(), self.figures.is_valid()])

    def facts(self) -> list[Said]:
        """Return what a valid form says."""
        told = self.meeting.cleaned_data
        said = [single_said(name, told[name], str(Language.VI)) for name in SINGLE if told[name] is not None]
        for form in [*self.units, *self.figures]:
            said += form.said() if form.has_changed() else []
        return said + [Said(Field.MECHANISM, name, EditAction.SET, name) for name in told["mechanisms"]]

    def enter(self, by) -> Report:
        """Write it and return the report."""
        return store.enter(by, self.facts(), self.meeting.cleaned_data["reason"])
