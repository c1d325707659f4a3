"""The core: the bytes of one page and a gazetteer in, one frozen record out; all that the shell may use."""
from articles.extraction.errors import PageFailure as ExtractionError
from articles.extraction.gazetteer import Gazetteer
from articles.extraction.gazetteer_data import (
    CrossingEntry,
    Name,
    PairEntry,
    Status,
    UnitEntry,
    read_crossings,
    read_outlets,
    read_pairs,
    read_places,
    read_units,
)
from articles.extraction.modified import find_modified
from articles.extraction.numerals import numbers_in
from articles.extraction.pipeline import CORE_VERSION, extract

__all__ = ["CORE_VERSION", "CrossingEntry", "ExtractionError", "Gazetteer", "Name", "PairEntry", "Status", "UnitEntry",
           "extract", "find_modified", "numbers_in", "read_crossings", "read_outlets", "read_pairs", "read_places",
           "read_units"]
