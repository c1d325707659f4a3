"""Columns and constraints that several tables share."""
import secrets
from enum import StrEnum

from django.db import models
from django.db.models import Q

# No vowels, so that no word appears; no 0, 1, l, so that a person can read one aloud.
_ALPHABET = "23456789bcdfghjkmnpqrstvwxyz"


def new_public_id() -> str:
    """Return a random address of ten characters."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(10))


class VocabularyField(models.CharField):
    """A member of a closed list, kept as its string. The database refuses any other (see `member_of`)."""

    def __init__(self, vocabulary: type[StrEnum] | None = None, **options):
        self.vocabulary = vocabulary
        options.setdefault("max_length", 40)
        if options.get("null"):
            options.setdefault("blank", True)
        super().__init__(**options)

    def deconstruct(self):
        name, _path, args, options = super().deconstruct()
        return name, "django.db.models.CharField", args, options


def member_of(table: str, column: str, vocabulary: type[StrEnum]) -> models.CheckConstraint:
    """Return the constraint that a column holds a member of its list (or null)."""
    return models.CheckConstraint(
        name=f"{table}_{column}_known",
        condition=Q(**{f"{column}__in": [str(member) for member in vocabulary]}) | Q(**{f"{column}__isnull": True}))


def exactly_one(table: str, first: str, second: str) -> models.CheckConstraint:
    """Return the constraint that a row belongs to the one or to the other."""
    return models.CheckConstraint(
        name=f"{table}_{first}_or_{second}",
        condition=(Q(**{f"{first}__isnull": False, f"{second}__isnull": True})
                   | Q(**{f"{first}__isnull": True, f"{second}__isnull": False})))


def in_order(table: str, first: str, last: str) -> models.CheckConstraint:
    """Return the constraint that the last day is not before the first."""
    return models.CheckConstraint(
        name=f"{table}_{last}_not_before_{first}",
        condition=Q(**{f"{last}__isnull": True}) | Q(**{f"{last}__gte": models.F(first)}))
