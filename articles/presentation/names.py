"""Names of units, crossings and outlets in the reader's language, as the gazetteer has them."""
import re
from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import get_language, ngettext

from articles.models import Crossing, Name, Outlet, Participation, Unit
from articles.vocabulary import NameLanguage, NameRole, UnitKind

# In which languages a reader finds a name readable, best first; those in one group are as good for a short name.
_READABLE = {
    "vi": ((NameLanguage.VI,),),
    "en": ((NameLanguage.EN, NameLanguage.ZH_LATN), (NameLanguage.VI,)),
    "zh-hans": ((NameLanguage.ZH_HANS, NameLanguage.ZH_HANT), (NameLanguage.VI,)),
}
_HAN = re.compile(r"[\u3400-\u9fff]")
# Of these kinds there is one at a place, so the place alone tells which it is.
_TOLD_BY_PLACE = (UnitKind.BORDER_POST, UnitKind.INSPECTION_STATION)


@dataclass(frozen=True, slots=True)
class Worded:
    """A text and its language (BCP 47), empty where that is the page's own or unknown."""

    text: str
    lang: str = ""

    def __str__(self) -> str:
        return str(self.text)


def as_written(text: str) -> Worded:
    """Return a text as a page wrote it, with the language that its script shows."""
    return Worded(text, "zh" if _HAN.search(text) else "vi")


def unit_name(unit: Unit, name: str, day: str | None = None) -> Worded:
    """Return the full name that the unit had on that day, else the name as a page wrote it."""
    return (_named(unit.names.all(), (NameRole.FULL,), day) or _named(unit.names.all(), (NameRole.OLDER,), day)
            or as_written(name))


def unit_short(unit: Unit, participation: Participation | None = None) -> Worded:
    """Return a name short enough for a row: the place where that tells the unit, else its short name."""
    names = unit.names.all()
    roles = (NameRole.SHORT, NameRole.FULL)
    if unit.kind in _TOLD_BY_PLACE:
        roles = (NameRole.PLACE, *roles)
    found = _named(names, roles, None)
    if found:
        return found
    if participation is None:
        return Worded(unit.key)
    if participation.count and participation.place:
        return Worded(ngettext("%(count)d post of %(place)s", "%(count)d posts of %(place)s", participation.count) % {
            "count": participation.count, "place": participation.place})
    if unit.kind in _TOLD_BY_PLACE and participation.place:
        return as_written(participation.place)
    return as_written(participation.name)


def crossing_name(crossing: Crossing, name: str) -> Worded:
    """Return the crossing's toponym, else as a page wrote it."""
    return _named(crossing.names.all(), (NameRole.PLACE, NameRole.SHORT, NameRole.FULL), None) or as_written(name)


def outlet_name(outlet: Outlet | None, domain: str | None) -> str:
    """Return an outlet's name in the reader's language, else another that it has, else its domain."""
    if outlet is None:
        return domain or ""
    names = {"vi": outlet.name_vi, "en": outlet.name_en, "zh-hans": outlet.name_zh}
    return names[_reader()] or outlet.name_vi or outlet.name_zh or outlet.name_en or outlet.domain


def _named(names: Iterable[Name], roles: tuple[NameRole, ...], day: str | None) -> Worded | None:
    """Return the best name of that day: by the reader's languages, then by role; a dated one before an undated."""
    names = [name for name in names if name.role in roles and _valid(name, day)]
    for role, language in [(role, language) for group in _READABLE[_reader()] for role in roles for language in group]:
        found = [name for name in names if name.role == role and name.language == language]
        if found:
            best = min(found, key=lambda one: (not one.certain, day is None or not one.valid_from, one.position))
            return Worded(best.text, best.language)
    return None


def _valid(name: Name, day: str | None) -> bool:
    if day is None:
        return not name.valid_to
    return ((not name.valid_from or name.valid_from <= day)
            and (not name.valid_to or day[:len(name.valid_to)] <= name.valid_to))


def _reader() -> str:
    return get_language() or "vi"
