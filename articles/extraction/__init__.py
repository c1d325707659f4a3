"""The core: the bytes of one page and a gazetteer in, one frozen record out."""
from articles.extraction.errors import PageFailure as ExtractionError
from articles.extraction.gazetteer import Gazetteer
from articles.extraction.modified import find_modified
from articles.extraction.numerals import numbers_in
from articles.extraction.pipeline import CORE_VERSION, extract

__all__ = ["CORE_VERSION", "ExtractionError", "Gazetteer", "extract", "find_modified", "numbers_in"]
