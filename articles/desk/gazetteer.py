"""What the desk's forms offer of the gazetteer."""
from typing import Any

from articles.desk.inputs import NOT_TOLD
from articles.labels import label
from articles.models import CrossingPair, Name, Unit
from articles.presentation.names import crossing_name, unit_name
from articles.vocabulary import Country, NameLanguage, NameRole


def unit_choices() -> list[tuple]:
    """Return the gazetteer's units by country, for a list to choose from."""
    by_country: dict[str, list[tuple[str, str]]] = {}
    for unit in Unit.objects.filter(provisional=False).prefetch_related("names"):
        by_country.setdefault(str(label(Country(unit.country))), []).append((unit.key, unit_name(unit, unit.key).text))
    return [NOT_TOLD, *((country, sorted(units, key=lambda unit: unit[1])) for country, units in by_country.items())]


def pair_choices() -> list[tuple]:
    """Return the gazetteer's pairs of crossings from west to east."""
    pairs = CrossingPair.objects.select_related("first", "second").prefetch_related("first__names", "second__names")
    return [NOT_TOLD, *((pair.key, " – ".join(crossing_name(one, one.key).text for one in (pair.first, pair.second)))
                        for pair in pairs)]


def unit_value(unit: Unit) -> dict[str, Any]:
    """Return a unit of the gazetteer as the value of a reading, in Vietnamese where it has such names."""
    names = {(name.role, name.language): name.text for name in reversed(unit.names.all())
             if name.certain and not name.valid_to}

    def best(*roles: NameRole) -> str | None:
        return next((names[role, language] for role in roles for language in NameLanguage
                     if (role, language) in names), None)

    return {"country": unit.country, "kind": unit.kind, "place": best(NameRole.PLACE),
            "name": best(NameRole.FULL, NameRole.SHORT) or unit.key, "id": unit.key}


def crossing_named(text: str) -> str | None:
    """Return the key of the only crossing with this name, None where there is none or several."""
    keys = set(Name.objects.filter(text=text, certain=True, crossing__isnull=False).values_list("crossing__key",
                                                                                               flat=True))
    return keys.pop() if len(keys) == 1 else None
