"""The one place where case and diacritics are dropped."""
import re
import unicodedata

# đ and its capital do not decompose in Unicode; every other Vietnamese letter does.
_SPECIAL = {"đ": "d", "Đ": "d"}


def _fold_character(character: str) -> str:
    special = _SPECIAL.get(character)
    if special:
        return special
    base = unicodedata.normalize("NFD", character)[0].lower()
    return base if len(base) == 1 else character


class _Folded(dict):
    """A translation table that learns each character when it first meets it."""

    def __missing__(self, codepoint: int) -> str:
        folded = _fold_character(chr(codepoint))
        self[codepoint] = folded
        return folded


_TABLE = _Folded()


_WORD = re.compile(r"[^\W_]+")


def search_words(text: str) -> list[str]:
    """Return the folded words of a text, in order, without what stands between them."""
    return _WORD.findall(fold(text))


def search_text(*texts: str) -> str:
    """Return the folded words of the texts, each with a space on either side: what whole words are looked for in."""
    return f" {' '.join(word for text in texts for word in search_words(text))} "


def fold(text: str) -> str:
    """Return the text in lower case without diacritics, one character for each: spans in it are spans in the text."""
    return text.translate(_TABLE)
