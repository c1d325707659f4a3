"""Slots: the text that makes two readings answer the same question.

A single-valued field has the slot `""`. A member of a set (unit, pair, mechanism, award, person) has its key, and its
other fields have the same slot. What is compared within one language only (place, names, roles) has the language at
the end: `""` becomes `vi`, `lao-cai-post` becomes `lao-cai-post/vi`. A figure's slot is the six parts of `FigureSlot`.
"""
import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import astuple, dataclass, replace
from itertools import combinations

from articles.fold import fold
from articles.records import Award, Pair, Person, Statistic, Unit
from articles.vocabulary import Category, Country, Field, Language, Measure, Metric

# The member that each other field of a member stands under.
MEMBER_OF: Mapping[Field, Field] = {
    Field.UNIT_NAME: Field.UNIT, Field.UNIT_PARENT: Field.UNIT, Field.UNIT_COUNT: Field.UNIT,
    Field.PAIR_STATUS: Field.PAIR, Field.PAIR_MODE: Field.PAIR,
    Field.AWARD_COUNT: Field.AWARD,
    Field.PERSON_RANK: Field.PERSON, Field.PERSON_ROLE: Field.PERSON, Field.PERSON_HEAD: Field.PERSON,
}
MEMBERS = frozenset({Field.UNIT, Field.PAIR, Field.MECHANISM, Field.AWARD, Field.PERSON})
IN_LANGUAGE = frozenset({Field.PLACE, Field.UNIT_NAME, Field.UNIT_PARENT, Field.PERSON_RANK, Field.PERSON_ROLE})

# Keys go into an address and an indexed column; a page may name a unit at any length.
_LONGEST = 120


def folded(text: str) -> str:
    """Return the text folded, its white space as single spaces: what names are compared by."""
    return " ".join(fold(text).split())


def unit_key(unit: Unit) -> str:
    """Return the gazetteer's key, else one of country, kind and folded place (without a place: the folded name)."""
    if unit.id:
        return unit.id
    told_by = folded(unit.place) if unit.place else f"named-{folded(unit.name)}"
    return _bounded(re.sub(r"[\s/_]", "-", f"{unit.country}-{unit.kind}-{told_by}".lower()))


def pair_key(pair: Pair, ids: Mapping[Country, str | None]) -> str:
    """Return the key of two crossings: for each side the gazetteer's key in `ids`, else country and folded name."""
    return "|".join(ids.get(country) or _bounded(f"{country}:{folded(name)}".replace("|", " "))
                    for country, name in sorted(pair.sides))


def award_key(award: Award) -> str:
    """Return `kind|country`, the country empty where it is unknown."""
    return f"{award.kind}|{award.country or ''}"


def person_key(person: Person) -> str:
    """Return `folded name|country`, the country empty where it is unknown."""
    return f"{_bounded(folded(person.name).replace('|', ' '))}|{person.country or ''}"


def in_language(slot: str, language: Language | str | None) -> str:
    """Return the slot of a field that is compared within one language only."""
    language = language or "und"
    return f"{slot}/{language}" if slot else str(language)


def member_slot(field: Field, slot: str) -> str:
    """Return the slot of the member that this slot of one of its other fields stands under."""
    return slot.rpartition("/")[0] if field in IN_LANGUAGE else slot


@dataclass(frozen=True, slots=True)
class FigureSlot:
    """What makes two figures answer the same question."""

    metric: Metric
    unit: Measure
    source: Country | None = None
    target: Country | None = None
    category: Category | None = None
    period: str | None = None

    @classmethod
    def of(cls, row: Statistic) -> "FigureSlot":
        return cls(row.metric, row.unit, row.source, row.target, row.category, row.period)

    @classmethod
    def read(cls, text: str) -> "FigureSlot":
        """Return the slot that `str()` made this text from. ValueError where it is none."""
        metric, unit, source, target, category, period = text.split("|")
        return cls(Metric(metric), Measure(unit), Country(source) if source else None,
                   Country(target) if target else None, Category(category) if category else None, period or None)

    def __str__(self) -> str:
        return "|".join(part or "" for part in astuple(self))

    def emptied(self) -> Iterator["FigureSlot"]:
        """Yield every slot that differs from this one only by nulls that it has and this one has not: 15 at most."""
        filled = [name for name in ("source", "target", "category", "period") if getattr(self, name) is not None]
        for count in range(1, len(filled) + 1):
            for names in combinations(filled, count):
                yield replace(self, **dict.fromkeys(names))


def _bounded(key: str) -> str:
    if len(key) <= _LONGEST:
        return key
    return f"{key[:_LONGEST - 13]}-{hashlib.sha256(key.encode()).hexdigest()[:12]}"
