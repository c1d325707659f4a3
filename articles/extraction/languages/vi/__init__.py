"""Vietnamese: one module of words and patterns for each finder."""
from articles.extraction.languages.vi import (
    awards,
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

__all__ = ["awards", "dates", "figures", "mechanisms", "meetings", "numerals", "page", "people", "relevance", "units"]
