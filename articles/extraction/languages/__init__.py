"""The languages that the core reads, each a package of words and patterns without logic."""
from types import ModuleType

from articles.extraction.languages import vi
from articles.vocabulary import Language

LANGUAGES: dict[str, ModuleType] = {Language.VI: vi}
