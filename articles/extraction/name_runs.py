"""Runs of capitalised syllables: how names of places and persons stand in Latin script."""
import re
from bisect import bisect_left
from functools import lru_cache

from articles.extraction.anchors import Anchored, Pattern, Text, compiled
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
_LONGEST_RUN = 9  # syllables


def _run_of(syllable: str) -> re.Pattern[str]:
    """Return the pattern of a run, in which each syllable is a group."""
    run = f"({syllable})"
    for _ in range(_LONGEST_RUN - 1):
        run = f"({syllable})(?:{SPACE}{{1,3}}{run})?"
    return re.compile(run)


_SYLLABLES = _run_of(SYLLABLE)
_CAPITALS = _run_of(CAPITALS)


@lru_cache(maxsize=64)
def words(pattern: str, flags: int = re.IGNORECASE) -> Pattern:
    """Return the compiled pattern: a blank in it is any white space in a line, its ends are ends of words."""
    return compiled(rf"(?<!\w)(?:{blanks(pattern)})(?!\w)", flags)


def blanks(pattern: str) -> str:
    """Return the pattern with its blanks made any white space in a line, an optional one (` ?`) optional."""
    return pattern.replace(" ?", f"{SPACE}{{0,3}}").replace(" ", f"{SPACE}{{1,3}}")


def read_run(text: Text, start: int, stop: Pattern, stop_in_capitals: Pattern, limit: int = _LONGEST_RUN) -> list[int]:
    """Return the ends of the capitalised syllables from `start` on, at most `limit`, none from where `stop` matches.

    A name in capitals is read to the next word in small letters, or to where `stop_in_capitals` matches.
    """
    if not text[start:start + 1].isupper():
        return []
    ends = _run(text, start, _SYLLABLES, stop)[:limit]
    if text[start + 1:start + 2].islower():
        return ends
    return max(ends, _run(text, start, _CAPITALS, stop_in_capitals)[:limit], key=len)


def titled(name: str) -> str:
    """Return a name in capitals as it is written among small letters (LÀO CAI: Lào Cai), any other as it is."""
    return name.title() if name.isupper() else name


def _run(text: Text, start: int, run: re.Pattern[str], stop: Pattern) -> list[int]:
    match = run.match(text, start)
    if not match:
        return []
    syllables = match.regs[1:match.lastindex + 1]
    ends = [end for _, end in syllables]
    places = text.places[stop] if isinstance(stop, Anchored) else range(len(text))
    for place in places[bisect_left(places, start):bisect_left(places, ends[-1])]:
        starts = [start for start, _ in syllables]
        if place in starts and stop.match(text, place):
            return ends[:starts.index(place)]
    return ends
