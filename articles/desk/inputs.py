"""Form fields that take a date, a period, a number or a member of a closed list as editors write them."""
import re
from enum import StrEnum
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import formats
from django.utils.translation import gettext_lazy as _

from articles.labels import choices
from articles.periods import date_span, period_span
from articles.presentation.values import number_text

NOT_TOLD = ("", "—")
# As people write it, day first: `30/3/2023`, `3/2023`.
_DAY_FIRST = re.compile(r"(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})", re.ASCII)
_DIGITS = re.compile(r"\d+", re.ASCII)
_MOST_DIGITS = 15  # what a float holds exactly


class DayField(forms.CharField):
    """A date in the contract's form, with the precision it is written with; `30/3/2023` is taken too. None if empty."""

    default_error_messages = {"invalid": _("Write a day, a month or a year like 2023-03-30, 2023-03 or 2023.")}

    def __init__(self, **options):
        super().__init__(**{"max_length": 10, "empty_value": None, **options})

    def to_python(self, value: Any) -> str | None:
        text = super().to_python(value)
        if text is None:
            return None
        match = _DAY_FIRST.fullmatch(text)
        if match:
            text = "-".join(part.zfill(2) for part in reversed(match.groups()) if part)
        return _checked(text, date_span, self.error_messages["invalid"])


class PeriodField(forms.CharField):
    """A reporting period in the contract's form. None if empty."""

    default_error_messages = {"invalid": _(
        "Write a period like 2023-Q1, 2022-H1, 2024, 2024-09, 2025-01..2025-09 or, where it is open, 2020..")}

    def __init__(self, **options):
        super().__init__(**{"max_length": 20, "empty_value": None, **options})

    def to_python(self, value: Any) -> str | None:
        text = super().to_python(value)
        return text if text is None else _checked(text.upper(), period_span, self.error_messages["invalid"])


class NumberField(forms.Field):
    """A number as the reader's language writes it, so that `1.234` is never taken for another: int, else float."""

    default_error_messages = {"invalid": _("Write the number like %(many)s or %(part)s.")}

    def to_python(self, value: Any) -> int | float | None:
        text = str(value or "").strip()
        if not text:
            return None
        thousand, decimal = formats.get_format("THOUSAND_SEPARATOR"), formats.get_format("DECIMAL_SEPARATOR")
        whole, point, part = text.partition(decimal)
        if re.fullmatch(rf"\d{{1,3}}(?:{re.escape(thousand)}\d{{3}}){{1,4}}", whole, re.ASCII):
            whole = whole.replace(thousand, "")
        known = _DIGITS.fullmatch(whole) and (not point or _DIGITS.fullmatch(part))
        if not known or len(whole + part) > _MOST_DIGITS:
            raise ValidationError(self.error_messages["invalid"], code="invalid",
                                  params={"many": number_text(41972), "part": number_text(17.2)})
        number = float(f"{whole}.{part or 0}")
        return int(number) if number.is_integer() else number

    def prepare_value(self, value: Any) -> Any:
        return number_text(value) if isinstance(value, int | float) else value


class CountField(forms.IntegerField):
    """How many there are, at least one. None if empty."""

    def __init__(self, **options):
        super().__init__(**{"min_value": 1, "max_value": 10_000, "required": False, **options})


def member_field(vocabulary: type[StrEnum], **options) -> forms.TypedChoiceField:
    """Return a field for one member of a closed list; None if empty."""
    return forms.TypedChoiceField(choices=lambda: [NOT_TOLD, *choices(vocabulary)], coerce=vocabulary,
                                  empty_value=None, **options)


def _checked(text: str, read, message: str) -> str:
    try:
        read(text)
    except ValueError as wrong:
        raise ValidationError(message, code="invalid") from wrong
    return text
