"""Which language a text is in."""
import re
from collections import Counter

from articles.vocabulary import Language

UNDETERMINED = "und"
# Enough of a text to tell; a page's furniture in another language at its end does no harm.
_SAMPLE = 20_000
_SHORTEST = 8

_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]")
_KANA = re.compile("[\u3041-\u30ff]")
_HANGUL = re.compile("[\uac00-\ud7a3]")
_OTHER_SCRIPTS = (("th", re.compile("[\u0e01-\u0e5b]")), ("lo", re.compile("[\u0e81-\u0edf]")),
                  ("km", re.compile("[\u1780-\u17ff]")), ("ru", re.compile("[\u0400-\u04ff]")))
_LATIN = re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
# Letters that of all languages written in Latin script only Vietnamese has, or has in number.
_VIETNAMESE = re.compile("[ăđơưĂĐƠƯ\u1ea0-\u1ef9]")
_WORD = re.compile(r"[^\W\d_]+")
_ENGLISH = frozenset((
    "the", "of", "and", "to", "in", "a", "is", "was", "for", "on", "that", "with", "as", "at", "by", "from", "were",
    "has", "had", "have", "been", "their", "which"))
_FRENCH = frozenset((
    "le", "la", "les", "des", "du", "et", "un", "une", "dans", "pour", "sur", "est", "que", "qui", "au", "aux", "avec",
    "ont", "été"))


def find_language(text: str) -> str:
    """Return `vi`, `zh` or `en`, the code of another language that is recognised, else `und`."""
    sample = text[:_SAMPLE]
    latin, han = len(_LATIN.findall(sample)), len(_HAN.findall(sample))
    scripts = Counter({code: len(pattern.findall(sample)) for code, pattern in _OTHER_SCRIPTS})
    kana, hangul = len(_KANA.findall(sample)), len(_HANGUL.findall(sample))
    # A Chinese character says as much as two or three Latin letters.
    if max(latin, 3 * (han + kana), 3 * hangul, *scripts.values()) < _SHORTEST:
        return UNDETERMINED
    if 3 * (han + kana) >= latin and han + kana >= max(hangul, *scripts.values()):
        return "ja" if kana > 0.05 * (han + kana) else str(Language.ZH)
    if 3 * hangul >= latin and hangul >= max(scripts.values()):
        return "ko"
    code, count = scripts.most_common(1)[0]
    return code if count >= latin else _latin_language(sample, latin)


def _latin_language(sample: str, letters: int) -> str:
    if len(_VIETNAMESE.findall(sample)) > 0.03 * letters:
        return str(Language.VI)
    words = [word.lower() for word in _WORD.findall(sample)]
    english = sum(word in _ENGLISH for word in words)
    french = sum(word in _FRENCH for word in words)
    if max(english, french) < 0.1 * len(words):
        return UNDETERMINED
    return str(Language.EN) if english >= french else "fr"
