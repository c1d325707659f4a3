"""The forms of members of a set: units, pairs of crossings, mechanisms, awards, officials."""
from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.desk.gazetteer import pair_choices, unit_choices, unit_value
from articles.desk.inputs import NOT_TOLD, CountField, member_field
from articles.desk.page import LABELS, Desk, Row
from articles.desk.values import LONGEST, NO, YES, FigureForm, SingleForm, ValueForm, slot_in_language
from articles.models import CrossingPair, Unit
from articles.presentation.names import crossing_name
from articles.records import Award, Pair, Person
from articles.records import Unit as NamedUnit
from articles.slots import award_key, pair_key, person_key, unit_key
from articles.store import Said
from articles.vocabulary import (
    AwardKind,
    Country,
    CrossingMode,
    CrossingStatus,
    EditAction,
    Field,
    Mechanism,
    UnitKind,
)


class MemberForm(ValueForm):
    """A member of a set with the fields told of it. Another member in its place is one rejected and one added."""

    FIELD: Field
    UNDER: dict[Field, str] = {}  # the form's name of each field

    def member(self) -> tuple[str, Any]:
        """Return the slot and the value that a valid form gives."""
        raise NotImplementedError

    def slot_under(self, name: Field, slot: str, value: Any) -> str:
        """Return the slot of a field of the member."""
        return slot

    def read(self, row: Row) -> dict[str, Any]:
        return {self.UNDER[name]: one.value for name, one in row.under.items()}

    def said(self) -> list[Said]:
        slot, value = self.member()
        if self.row is not None and slot == self.row.slot:
            return [*self._said_of_member(slot, value), *self._changed(slot)]
        rejected = [Said(self.FIELD, self.row.slot, EditAction.REJECT, was=self.row.value)] if self.row else []
        told = [(name, self.under(name)) for name in self.UNDER]
        return [*rejected, Said(self.FIELD, slot, EditAction.SET, value),
                *(Said(name, self.slot_under(name, slot, one), EditAction.SET, one) for name, one in told
                  if one is not None)]

    def under(self, name: Field) -> Any:
        """Return what the form says of a field of the member, None for nothing."""
        value = self.cleaned_data[self.UNDER[name]]
        return None if value in ("", None) else value if isinstance(value, bool | int) else str(value)

    def _said_of_member(self, slot: str, value: Any) -> list[Said]:
        return [] if value == self.row.value else [Said(self.FIELD, slot, EditAction.SET, value, self.row.value)]

    def _changed(self, slot: str) -> Iterable[Said]:
        for name in self.UNDER:
            there, value = self.row.under.get(name), self.under(name)
            was = there.value if there else None
            if value != was:
                yield Said(name, there.slot if there else self.slot_under(name, slot, value or ""), EditAction.SET,
                           value, was)


class UnitForm(MemberForm):
    """A unit that took part: one of the gazetteer, or one told by country, kind, place and name."""

    FIELD = Field.UNIT
    UNDER = {Field.UNIT_NAME: "name", Field.UNIT_PARENT: "parent", Field.UNIT_COUNT: "count"}

    unit = forms.ChoiceField(label=gettext_lazy("Unit in the gazetteer"), required=False,
                             help_text=gettext_lazy("If it is not there, leave this empty and fill in what follows."))
    country = member_field(Country, label=gettext_lazy("Country"), required=False)
    kind = member_field(UnitKind, label=gettext_lazy("Kind"), required=False)
    place = forms.CharField(label=gettext_lazy("Toponym"), max_length=LONGEST, required=False)
    name = forms.CharField(label=LABELS[Field.UNIT_NAME], max_length=LONGEST, required=False)
    parent = forms.CharField(label=LABELS[Field.UNIT_PARENT], max_length=LONGEST, required=False)
    count = CountField(label=LABELS[Field.UNIT_COUNT])

    def __init__(self, data=None, *, units: list[tuple] | None = None, **options):
        super().__init__(data, **options)
        self.fields["unit"].choices = units if units is not None else unit_choices()

    def read(self, row: Row) -> dict[str, Any]:
        value = row.value
        return {"unit": value["id"] or "", "country": value["country"], "kind": value["kind"], "place": value["place"],
                "name": value["name"], **super().read(row)}

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        if not data.get("unit") and not self.errors:
            for name in ("country", "kind", "name"):
                if not data.get(name):
                    self.add_error(name, _("Needed for a unit that is not chosen from the gazetteer."))
        return data

    def member(self) -> tuple[str, dict[str, Any]]:
        data = self.cleaned_data
        if data["unit"] and self.row and data["unit"] == self.row.slot:
            return self.row.slot, self.row.value
        if data["unit"]:
            unit = Unit.objects.prefetch_related("names").get(key=data["unit"])
            return unit.key, unit_value(unit)
        place = data["place"] or None
        unit = NamedUnit(data["country"], data["kind"], place, data["name"])
        return unit_key(unit), {"country": str(unit.country), "kind": str(unit.kind), "place": place,
                                "name": unit.name, "id": None}

    def under(self, name: Field) -> Any:
        chosen = self.cleaned_data["unit"] and not (self.row and self.cleaned_data["unit"] == self.row.slot)
        # Another unit than the row's brings its own name along; what was written of the former one stays behind.
        if name is Field.UNIT_COUNT or not chosen:
            return super().under(name)
        return None

    def slot_under(self, name: Field, slot: str, value: Any) -> str:
        return slot if name is Field.UNIT_COUNT else slot_in_language(slot, value, self.language)


class PairForm(MemberForm):
    """Two opposite crossings: a pair of the gazetteer, or two names."""

    FIELD = Field.PAIR
    UNDER = {Field.PAIR_STATUS: "status", Field.PAIR_MODE: "mode"}

    pair = forms.ChoiceField(label=gettext_lazy("Pair in the gazetteer"), required=False,
                             help_text=gettext_lazy("If it is not there, leave this empty and fill in what follows."))
    here = forms.CharField(label=gettext_lazy("Crossing in Viet Nam"), max_length=LONGEST, required=False)
    country = member_field(Country, label=gettext_lazy("Country opposite"), required=False)
    there = forms.CharField(label=gettext_lazy("Crossing opposite"), max_length=LONGEST, required=False)
    status = member_field(CrossingStatus, label=LABELS[Field.PAIR_STATUS], required=False)
    mode = member_field(CrossingMode, label=LABELS[Field.PAIR_MODE], required=False)

    def __init__(self, data=None, **options):
        super().__init__(data, **options)
        self.fields["pair"].choices = pair_choices()

    def read(self, row: Row) -> dict[str, Any]:
        names, ids = row.value["names"], list(row.value["ids"].values())
        there = next((code for code in names if code != Country.VN.lower()), "")
        known = CrossingPair.objects.filter(first__key__in=ids, second__key__in=ids).first() if all(ids) else None
        return {"pair": known.key if known else "", "here": names.get(Country.VN.lower(), ""), "country": there.upper(),
                "there": names.get(there, ""), **super().read(row)}

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        if data.get("country") is Country.VN:
            self.add_error("country", _("A crossing opposite lies in another country."))
        if not data.get("pair") and not self.errors:
            for name in ("here", "country", "there"):
                if not data.get(name):
                    self.add_error(name, _("Needed for a pair that is not chosen from the gazetteer."))
        return data

    def member(self) -> tuple[str, dict[str, Any]]:
        data = self.cleaned_data
        if data["pair"]:
            pair = CrossingPair.objects.select_related("first", "second").get(key=data["pair"])
            sides = tuple((Country(one.country), crossing_name(one, one.key).text) for one in (pair.first, pair.second))
            ids = {Country(one.country): one.key for one in (pair.first, pair.second)}
        else:
            sides = ((Country.VN, data["here"]), (data["country"], data["there"]))
            ids = {country: None for country, _name in sides}
        slot = pair_key(Pair(sides), ids)
        if self.row and slot == self.row.slot:
            return slot, self.row.value
        return slot, {"names": {country.lower(): name for country, name in sides},
                      "ids": {country.lower(): key for country, key in ids.items()}}


class MechanismForm(MemberForm):
    """A standing way of working."""

    FIELD = Field.MECHANISM
    mechanism = member_field(Mechanism, label=gettext_lazy("Mechanism"))

    def read(self, row: Row) -> dict[str, Any]:
        return {"mechanism": row.value}

    def member(self) -> tuple[str, str]:
        name = str(self.cleaned_data["mechanism"])
        return name, name


class AwardForm(MemberForm):
    """An honour and how many were given."""

    FIELD = Field.AWARD
    UNDER = {Field.AWARD_COUNT: "count"}
    kind = member_field(AwardKind, label=gettext_lazy("Award"))
    country = member_field(Country, label=gettext_lazy("Given to officers of"), required=False)
    count = CountField(label=LABELS[Field.AWARD_COUNT])

    def read(self, row: Row) -> dict[str, Any]:
        return {**row.value, **super().read(row)}

    def member(self) -> tuple[str, dict[str, Any]]:
        award = Award(self.cleaned_data["kind"], self.cleaned_data["country"], None)
        return award_key(award), {"kind": str(award.kind), "country": award.country and str(award.country)}


class PersonForm(MemberForm):
    """An official with rank and office."""

    FIELD = Field.PERSON
    UNDER = {Field.PERSON_RANK: "rank", Field.PERSON_ROLE: "role", Field.PERSON_HEAD: "head"}
    name = forms.CharField(label=gettext_lazy("Name"), max_length=LONGEST)
    rank = forms.CharField(label=LABELS[Field.PERSON_RANK], max_length=LONGEST, required=False)
    role = forms.CharField(label=LABELS[Field.PERSON_ROLE], max_length=LONGEST, required=False)
    country = member_field(Country, label=gettext_lazy("Country"), required=False)
    head = forms.TypedChoiceField(
        label=LABELS[Field.PERSON_HEAD], choices=[NOT_TOLD, (YES, gettext_lazy("yes")), (NO, gettext_lazy("no"))],
        coerce=lambda text: text == YES, empty_value=None, required=False)

    def read(self, row: Row) -> dict[str, Any]:
        said = super().read(row)
        head = {True: YES, False: NO}.get(said.pop("head", None), "")
        return {**row.value, **said, "head": head}

    def member(self) -> tuple[str, dict[str, Any]]:
        data = self.cleaned_data
        person = Person(data["name"], country=data["country"])
        return person_key(person), {"name": person.name, "country": person.country and str(person.country)}

    def slot_under(self, name: Field, slot: str, value: Any) -> str:
        return slot if name is Field.PERSON_HEAD else slot_in_language(slot, value, self.language)


_FORMS: dict[Field, type[ValueForm]] = {
    Field.UNIT: UnitForm, Field.STATISTIC: FigureForm, Field.PAIR: PairForm, Field.MECHANISM: MechanismForm,
    Field.AWARD: AwardForm, Field.PERSON: PersonForm}


def value_form(name: Field, data=None, *, desk: Desk, row: Row | None = None) -> ValueForm:
    """Return the form for a value of this field."""
    if name in _FORMS:
        return _FORMS[name](data, desk=desk, row=row)
    return SingleForm(name, data, desk=desk, row=row)
