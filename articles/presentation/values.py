"""The value of a reading in words, and the label of what it answers."""
from typing import Any

from django.utils import formats
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, npgettext_lazy, pgettext

from articles.labels import label
from articles.presentation.dates import as_heading, date_text, period_text
from articles.presentation.names import Worded, as_written
from articles.slots import FigureSlot
from articles.vocabulary import (
    AwardKind,
    Country,
    CrossingStatus,
    Field,
    Measure,
    Mechanism,
    MeetingKind,
    Metric,
    Mode,
    Qualifier,
)

FIELD_LABELS: dict[Field, str | Promise] = {
    Field.KIND: gettext_lazy("Kind"),
    Field.DATE: gettext_lazy("Date held"),
    Field.DATE_END: gettext_lazy("Last day"),
    Field.PERIOD: gettext_lazy("Period"),
    Field.MODE: gettext_lazy("Form"),
    Field.PLACE: gettext_lazy("Place"),
    Field.HOST: gettext_lazy("Held in"),
    Field.SIGNED: gettext_lazy("Minutes"),
    Field.UNIT: gettext_lazy("Unit"),
    Field.UNIT_COUNT: gettext_lazy("Number of posts"),
    Field.PAIR: gettext_lazy("Crossings"),
    Field.PAIR_STATUS: gettext_lazy("Status of the crossings"),
    Field.MECHANISM: gettext_lazy("Mechanisms"),
    Field.AWARD: gettext_lazy("Awards"),
    Field.AWARD_COUNT: gettext_lazy("Number of awards"),
    Field.PERSON: gettext_lazy("Official"),
    Field.PERSON_HEAD: gettext_lazy("Head of delegation"),
}

# A number with what it counts; the label alone would not agree with 1.
MEASURED: dict[Measure, Promise] = {
    Measure.CASE: npgettext_lazy("counted", "%(number)s case", "%(number)s cases", "count"),
    Measure.PERSON: npgettext_lazy("counted", "%(number)s person", "%(number)s people", "count"),
    Measure.PERSON_TIME: npgettext_lazy("counted", "%(number)s person-time", "%(number)s person-times", "count"),
    Measure.VEHICLE: npgettext_lazy("counted", "%(number)s vehicle", "%(number)s vehicles", "count"),
    Measure.TIME: npgettext_lazy("counted", "%(number)s time", "%(number)s times", "count"),
    Measure.LETTER: npgettext_lazy("counted", "%(number)s letter", "%(number)s letters", "count"),
    Measure.NATIONALITY: npgettext_lazy("counted", "%(number)s nationality", "%(number)s nationalities", "count"),
    Measure.TONNE: npgettext_lazy("counted", "%(number)s tonne", "%(number)s tonnes", "count"),
    Measure.KG: npgettext_lazy("counted", "%(number)s kg", "%(number)s kg", "count"),
    Measure.GRAM: npgettext_lazy("counted", "%(number)s g", "%(number)s g", "count"),
    Measure.PILL: npgettext_lazy("counted", "%(number)s pill", "%(number)s pills", "count"),
    Measure.USD: npgettext_lazy("counted", "%(number)s US dollar", "%(number)s US dollars", "count"),
    Measure.VND: npgettext_lazy("counted", "%(number)s dong", "%(number)s dong", "count"),
    Measure.CNY: npgettext_lazy("counted", "%(number)s yuan", "%(number)s yuan", "count"),
    Measure.KM: npgettext_lazy("counted", "%(number)s km", "%(number)s km", "count"),
    Measure.HOUR: npgettext_lazy("counted", "%(number)s hour", "%(number)s hours", "count"),
    Measure.MARKER: npgettext_lazy("counted", "%(number)s boundary marker", "%(number)s boundary markers", "count"),
    Measure.POST: npgettext_lazy("counted", "%(number)s post", "%(number)s posts", "count"),
    Measure.PAIR: npgettext_lazy("counted", "%(number)s pair", "%(number)s pairs", "count"),
    Measure.MODEL: npgettext_lazy("counted", "%(number)s model of cooperation", "%(number)s models of cooperation",
                                  "count"),
    Measure.ITEM: npgettext_lazy("counted", "%(number)s item", "%(number)s items", "count"),
    Measure.HOUSEHOLD: npgettext_lazy("counted", "%(number)s household", "%(number)s households", "count"),
}


def number_text(value: float) -> str:
    """Return a number as the reader's language writes it: `41.972` or `41,972`, `17,2` or `17.2`."""
    # Django groups no figures in Vietnamese; its separators are right.
    whole = f"{int(value):,}" if float(value).is_integer() else f"{float(value):,}"
    group, point = formats.get_format("THOUSAND_SEPARATOR"), formats.get_format("DECIMAL_SEPARATOR")
    return whole.translate({ord(","): group or ",", ord("."): point})


def figure_text(slot: FigureSlot, value: dict[str, Any]) -> tuple[str, str]:
    """Return the qualifier in words (or an empty text) and the number with what it counts."""
    number = value["value"]
    counted = MEASURED[slot.unit] % {"count": 1 if number == 1 else 2, "number": number_text(number)}
    return (str(label(Qualifier(value["qualifier"]))) if value["qualifier"] else ""), counted


def figure_label(slot: FigureSlot) -> str:
    """Return what a figure counts: its metric with who gave to whom, and whom or what it counts."""
    if slot.metric is Metric.HANDOVER and slot.source and slot.target:
        said = pgettext("figure", "%(source)s handed over to %(target)s") % {
            "source": label(slot.source), "target": label(slot.target)}
    elif slot.metric is Metric.HANDOVER and slot.source:
        said = pgettext("figure", "Handed over by %(source)s") % {"source": label(slot.source)}
    elif slot.metric is Metric.HANDOVER and slot.target:
        said = pgettext("figure", "Handed over to %(target)s") % {"target": label(slot.target)}
    else:
        said = str(label(slot.metric))
    if slot.category:
        return pgettext("figure", "%(figure)s: %(category)s") % {"figure": said, "category": label(slot.category)}
    return said


def value_words(name: Field, slot: str, value: Any) -> Worded:
    """Return the value of one slot in words; shapes as `ReadingDraft` has them."""
    if value is None:
        return Worded(_("none"))
    if name is Field.STATISTIC:
        return Worded(" ".join(filter(None, figure_text(FigureSlot.read(slot), value))))
    word = _WORDS.get(name)
    if word:
        return Worded(str(word(value)))
    if name is Field.PAIR:
        return as_written(" – ".join(value["names"].values()))
    if name in (Field.PLACE, Field.UNIT, Field.PERSON):
        return as_written(value["name"])
    return as_written(str(value))


def field_label(name: Field, slot: str) -> str:
    """Return the label of a slot: of a figure what it counts, of any other its field's."""
    if name is Field.STATISTIC:
        return figure_label(FigureSlot.read(slot))
    return str(FIELD_LABELS.get(name, ""))


def _award(value: dict[str, Any]) -> str:
    kind = label(AwardKind(value["kind"]))
    if not value["country"]:
        return str(kind)
    return pgettext("award", "%(award)s (%(country)s)") % {"award": kind, "country": label(Country(value["country"]))}


_WORDS = {
    Field.KIND: lambda value: label(MeetingKind(value)),
    Field.DATE: date_text,
    Field.DATE_END: date_text,
    Field.PERIOD: lambda value: as_heading(period_text(value)),
    Field.MODE: lambda value: as_heading(str(label(Mode(value)))),
    Field.HOST: lambda value: label(Country(value)),
    Field.SIGNED: lambda value: _("Signed") if value else _("Not signed"),
    Field.UNIT_COUNT: number_text,
    Field.PAIR_STATUS: lambda value: label(CrossingStatus(value)),
    Field.MECHANISM: lambda value: label(Mechanism(value)),
    Field.AWARD: _award,
    Field.AWARD_COUNT: number_text,
    Field.PERSON_HEAD: lambda value: _("yes") if value else _("no"),
}
