"""Runs of capitalised syllables: how names of places and persons stand in Latin script."""
import re
from functools import lru_cache

from articles.extraction.anchors import Pattern, compiled
from articles.fold import fold

_LETTERS = [chr(code) for code in (*range(0x41, 0x250), *range(0x1E00, 0x1F00)) if chr(code).isalpha()]
UPPER = "".join(letter for letter in _LETTERS if letter.isupper())
LOWER = "".join(letter for letter in _LETTERS if letter.islower())
# A capital with small letters (ten in Savannakhet), perhaps joined to more by an apostrophe (H'Mông) or, before small
# letters, a hyphen.
SYLLABLE = (rf"[{UPPER}][{LOWER}]{{0,14}}(?:['’ʼ][{UPPER}{LOWER}][{LOWER}]{{0,9}}){{0,2}}"
            rf"(?:-[{LOWER}]{{1,9}}){{0,5}}(?!\w)")
# A syllable in capitals (LÀO CAI): it has a vowel and ends as such syllables do. BĐBP and UBND are none, nor is II.
_VOWELS = "".join(letter for letter in UPPER if fold(letter) in "aeiouy")
_CONSONANTS = "".join(letter for letter in UPPER if letter not in _VOWELS)
CAPITALS = rf"(?!I{{1,3}}(?!\w))[{_CONSONANTS}]{{0,3}}[{_VOWELS}]{{1,3}}(?:CH|NG|NH|[CMNPT])?(?!\w)"
SPACE = r"[^\S\n]"
_SYLLABLE = re.compile(SYLLABLE)
_CAPITALS = re.compile(CAPITALS)
_NEXT = re.compile(rf"{SPACE}{{1,3}}(?=[{UPPER}])")


@lru_cache(maxsize=64)
def words(pattern: str, flags: int = re.IGNORECASE) -> Pattern:
    """Return the compiled pattern: a blank in it is any white space in a line, its ends are ends of words."""
    return compiled(rf"(?<!\w)(?:{blanks(pattern)})(?!\w)", flags)


def blanks(pattern: str) -> str:
    """Return the pattern with its blanks made any white space in a line, an optional one (` ?`) optional."""
    return pattern.replace(" ?", f"{SPACE}{{0,3}}").replace(" ", f"{SPACE}{{1,3}}")


def read_run(text: str, start: int, stop: Pattern, stop_in_capitals: Pattern, limit: int) -> list[int]:
    """Return the ends of the capitalised syllables from `start` on, at most `limit`, none from where `stop` matches.

    A name in capitals is read to the next word in small letters, or to where `stop_in_capitals` matches.
    """
    if not text[start:start + 1].isupper():
        return []
    in_capitals = _run(text, start, _CAPITALS, stop_in_capitals, limit)
    return max(_run(text, start, _SYLLABLE, stop, limit), in_capitals, key=len)


def titled(name: str) -> str:
    """Return a name in capitals as it is written among small letters (LÀO CAI: Lào Cai), any other as it is."""
    return name.title() if name.isupper() else name


def _run(text: str, start: int, syllables: Pattern, stop: Pattern, limit: int) -> list[int]:
    ends: list[int] = []
    position = start
    while len(ends) < limit:
        syllable = syllables.match(text, position)
        if not syllable or stop.match(text, position):
            break
        ends.append(syllable.end())
        gap = _NEXT.match(text, syllable.end())
        if not gap:
            break
        position = gap.end()
    return ends
