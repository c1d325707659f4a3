"""Vietnamese: one module of words and patterns for each finder."""
from articles.extraction.languages.vi import (
    awards,
    crossings,
    dates,
    figures,
    mechanisms,
    meetings,
    numerals,
    page,
    people,
    relevance,
    units,
)

__all__ = ["awards", "crossings", "dates", "figures", "mechanisms", "meetings", "numerals", "page", "people", "relevance", "units"]
