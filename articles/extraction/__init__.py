"""The core: the bytes of one page and a gazetteer in, one frozen record out."""
from articles.extraction.errors import PageFailure
from articles.extraction.gazetteer import Gazetteer
from articles.extraction.pipeline import CORE_VERSION, extract

ExtractionError = PageFailure

__all__ = ["CORE_VERSION", "ExtractionError", "Gazetteer", "PageFailure", "extract"]
