"""What the core remembers of the texts that it read, forgotten: so that each round reads a text as if it were new."""
import inspect
import sys
from functools import cache

_OF_TEXTS = ("passage", "text")


def forget() -> None:
    """Clear the core's caches that are keyed by a text; those of its own words and patterns stay."""
    for cached in _of_texts():
        cached.cache_clear()


@cache
def _of_texts() -> set:
    found = {value for name, module in list(sys.modules.items()) if name.startswith("articles.extraction")
             for value in vars(module).values() if hasattr(value, "cache_clear")}
    return {value for value in found if next(iter(inspect.signature(value).parameters), None) in _OF_TEXTS}
