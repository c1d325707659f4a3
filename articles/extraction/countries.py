"""The countries' names in one language, as patterns."""
import re
from functools import cache
from types import ModuleType

from articles.extraction.anchors import Pattern, compiled
from articles.vocabulary import Country


@cache
def names_of(country: Country, lang: ModuleType) -> Pattern:
    """Return the pattern of a country's names."""
    return compiled(rf"(?:{lang.units.COUNTRIES[country]})\b", re.NOFLAG)


@cache
def any_country(lang: ModuleType, before: str = "", behind: str = r"\b") -> Pattern:
    """Return the pattern of any country's name between these words; its `lastgroup` is the country."""
    names = "|".join(f"(?P<{country}>{names})" for country, names in lang.units.COUNTRIES.items())
    return compiled(rf"{before}(?:{names}){behind}", re.NOFLAG)
