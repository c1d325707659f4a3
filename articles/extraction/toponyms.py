"""Toponyms: how a page may spell a name, the words around it, and the phrases by which it is found in a text."""
import re
import unicodedata
from collections.abc import Callable, Hashable, Iterable, Iterator
from functools import lru_cache
from itertools import product
from typing import Any

from articles.extraction.anchors import Text
from articles.extraction.gazetteer_data import read_rows
from articles.extraction.phrases import IS_HAN, Phrases, Spaced
from articles.fold import fold

# Grave, acute, hook, tilde and dot below: the tones. Breve, circumflex and horn make other vowels and stay in place.
_TONES = "\u0300\u0301\u0309\u0303\u0323"
_NO_TONES = dict.fromkeys(map(ord, _TONES))
_TONE = re.compile(f"[{_TONES}]")
# Lý is also written Lí: where i or y is the only vowel of a word.
_LONE_I = re.compile(r"\b([bcdđghklmnpqrstvx]{0,3})[iy]\b")
# Phông-sa-lỳ is also written Phông Sa Lỳ; a dash between blanks is no part of a name's syllables.
_HYPHEN = re.compile(r"(?<=\w)-(?=\w)")
_DASHES = tuple("-‐‑–—―－~～")
# Of the words of Vietnamese prose most carry marks; of English prose with some Vietnamese names, few do.
_MARKED_SHARE = 1 / 5
_SAMPLE = 2000  # characters
_BLANKS = re.compile("( +)")
_DESIGNATOR_LENGTH = 40  # none is longer with the space after it


@lru_cache(maxsize=4096)
def spelling(name: str) -> str:
    """Return a form that is equal for two spellings of one name: in any case, Thủy or Thuỷ, Lý or Lí, Phông-sa-lỳ or
    Phông Sa Lỳ. Marks count.
    """
    return " ".join(map(_syllable, unicodedata.normalize("NFD", _HYPHEN.sub(" ", name.lower())).split()))


def _syllable(word: str) -> str:
    # The tone goes to the end: which of two vowels carries it is the writer's habit.
    vowels = unicodedata.normalize("NFC", word.translate(_NO_TONES))
    return _LONE_I.sub(r"\1i", vowels) + "".join(_TONE.findall(word))


def _written(name: str) -> Iterator[str]:
    """Yield the phrases that a page may write for the name: its tones on any vowel, i for a lone y, no marks at all."""
    if IS_HAN.match(name):
        yield name.lower()
        return
    words = Spaced.of(name).words.strip()
    for form in {words, fold(words)}:
        yield from map("".join, product(*map(_spellings, _BLANKS.split(form))))


def _spellings(word: str) -> set[str]:
    decomposed = unicodedata.normalize("NFD", word)
    tone, plain = "".join(_TONE.findall(decomposed)), unicodedata.normalize("NFC", decomposed.translate(_NO_TONES))
    forms = {_LONE_I.sub(rf"\1{vowel}", plain) for vowel in "iy"}
    if len(tone) != 1:  # Savẳnnakhệt is several syllables
        return {word} if tone else forms
    return {unicodedata.normalize("NFC", form[:place] + tone + form[place:])
            for form in forms for place in range(1, len(form) + 1) if fold(form[place - 1]) in "aeiouy"}


def is_marked(text: Spaced) -> bool:
    """Tell whether a text is written with Vietnamese marks, so that a name without them is another word there."""
    words = text.words[:_SAMPLE].split()
    return len(words) - sum(map(str.isascii, words)) > len(words) * _MARKED_SHARE


class Spellings:
    """What names name, by spelling: with all their diacritics or with none, never with other ones.

    `told` makes what `get` returns of the targets that one spelling has.
    """

    def __init__(self, names: Iterable[tuple[str, Hashable]], told: Callable[[list], Any] = tuple):
        self._names: set[str] = set()
        self._longest = 0
        marked: dict[str, list[Hashable]] = {}
        unmarked: dict[str, list[Hashable]] = {}
        for text, target in names:
            self._names.add(text)
            self._longest = max(self._longest, len(text))
            for index, form in ((marked, text), (unmarked, fold(text))):
                targets = index.setdefault(spelling(form), [])
                if target not in targets:
                    targets.append(target)
        self._by_spelling = {form: told(targets) for form, targets in marked.items()}
        self._without_marks = {form: told(targets) for form, targets in unmarked.items()}

    def written(self) -> list[str]:
        """Return the phrases that a page may write for the names."""
        return sorted({phrase for name in self._names for phrase in _written(name)})

    def get(self, text: str, marked: bool = False) -> Any:
        """Return what the text names, () if nothing. `marked`: it stands among words with Vietnamese marks."""
        if len(text) > 2 * self._longest:  # whatever this is, no name with some white space too many
            return ()
        own = spelling(text)
        targets = self._by_spelling.get(own)
        if targets or marked:
            return targets or ()
        return self._without_marks[own] if own in self._without_marks and fold(text) == text.lower() else ()


class Designators:
    """The words that say what a toponym is (tỉnh, cửa khẩu, 口岸), before it or after it."""

    def __init__(self, before: Iterable[str], after: Iterable[str]):
        before, after = sorted(before), sorted(after)
        first, last = _alternatives(before), _alternatives(after)
        self._after = tuple(map(fold, after))
        self._leading = re.compile(rf"(?:{first})[\s\-–]+")
        self._trailing = re.compile(rf"\s{{0,8}}(?:{last})\Z")
        self._just_before = re.compile(rf"\b(?:{first})\s{{0,8}}\Z")
        self._just_after = re.compile(rf"\s?(?:{last})")

    def bare_forms(self, text: str) -> Iterator[str]:
        """Yield the text, then what is left of it as one designator after the other is taken off."""
        text = " ".join(text.split())
        for _ in range(8):
            yield text
            folded = fold(text)
            leading = self._leading.match(folded)
            if leading:
                text = text[leading.end():]
                continue
            # Few end in one: the pattern is tried at every character before the end.
            trailing = (self._trailing.search(folded, max(1, len(folded) - _DESIGNATOR_LENGTH))
                        if folded.endswith(self._after) else None)
            if not trailing:
                return
            text = text[:trailing.start()]

    def stand_beside(self, folded: str, start: int, end: int) -> bool:
        """Tell whether a designator, or a dash that pairs it with another name, stands beside the span."""
        if folded[max(0, start - 1):start] in _DASHES or folded[end:end + 1] in _DASHES:
            return True
        before = folded[max(0, start - _DESIGNATOR_LENGTH):start]
        return bool(self._just_before.search(before) or self._just_after.match(folded, end))


class Finder:
    """Finds names in a text in one pass, whatever their number."""

    def __init__(self, spellings: Spellings, designators: Designators, everyday: Iterable[str]):
        self._spellings = spellings
        self._designators = designators
        written, everyday = spellings.written(), {_filed(word) for word in everyday}
        self._phrases = Phrases(written)
        self._everyday = {index for index, phrase in enumerate(written) if _filed(phrase) in everyday}

    def find(self, text: str) -> tuple[tuple[int, int, Any], ...]:
        """Return (start, end, what it names) of each name in the text: the leftmost, and of these the longest."""
        spaced = text.spaced if isinstance(text, Text) else Spaced.of(text)
        marked = None  # asked only where a name stands without its marks
        found, last = [], 0
        # The longest of those that begin at one place comes first.
        for start, before, index in sorted([(start, -end, index) for index, start, end in self._phrases.find(spaced)]):
            end, initial = -before, text[start]
            if start < last or not (initial.isupper() or IS_HAN.match(initial)):
                continue
            if index in self._everyday and not self._is_told(text, start, end):
                continue
            targets = self._spellings.get(text[start:end], marked=True)
            if not targets:
                marked = is_marked(spaced) if marked is None else marked
                targets = () if marked else self._spellings.get(text[start:end])
            if targets:
                found.append((start, end, targets))
                last = end
        return tuple(found)

    def _is_told(self, text: str, start: int, end: int) -> bool:
        """Tell whether an everyday word is a name here: in capitals, or beside words that say what it is."""
        if not IS_HAN.match(text, start) and text[start:end].istitle():
            return True
        around = max(0, start - _DESIGNATOR_LENGTH)
        folded = fold(text[around:end + _DESIGNATOR_LENGTH])
        return self._designators.stand_beside(folded, start - around, end - around)


def packaged_finder(spellings: Spellings) -> tuple[Finder, Designators]:
    """Return a finder for these names with the packaged words, and these words."""
    words = read_rows("toponym_words")
    designators = Designators(words["before"], words["after"])
    return Finder(spellings, designators, words["everyday"]), designators


def _filed(text: str) -> str:
    return " ".join(_HYPHEN.sub(" ", fold(text)).replace("y", "i").split())


def _alternatives(words: Iterable[str]) -> str:
    # The longest first, so that "khu tự trị" is not taken for "khu" and a rest.
    return "|".join(re.escape(fold(word)) for word in sorted(words, key=len, reverse=True))
