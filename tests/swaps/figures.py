"""Figures put for others of the same form: as many digits, the same points and commas; equal ones stay equal."""
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from random import Random

from tests.swaps.edits import Replacement

_SCALED = r"km|kg|tấn|gam|triệu|tỷ|tỉ|nghìn|ha|m|%"
_NUMBER = re.compile(rf"(?<![\w+&#=])(?<!\d[.,/:])(?<![^\W\d_][-–])(?P<whole>\d{{1,3}}(?:\.\d{{3}})+|\d+)"
                     rf"(?:,(?P<fraction>\d{{1,3}}|\s\d+(?=\s?(?:{_SCALED})\b))(?!\d)|\.(?P<foreign>\d{{1,2}})(?!\d))?"
                     rf"(?=(?:{_SCALED})(?!\w)|(?![\w:]))"
                     rf"|(?<=\d/)(?P<part>\d+)(?![\w/])|(?<=\d\()(?P<marker>\d)(?=\))")
_WORDS = {"hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9}
# A word for a number is one where things are counted that pages count: "hai bên" are always two.
_WORD = re.compile(rf"\b(?P<word>{'|'.join(_WORDS)})(?=\s(?:vụ|lần|người|đối tượng|công dân|nạn nhân|cuộc|đợt|lá thư|"
                   r"bức thư|cán bộ|đồng chí|chiến sĩ|mô hình|cột mốc|phương tiện|lượt)\b)", re.IGNORECASE)
_ROMAN = ("I", "II", "III", "IV", "V")
_NUMBERED = re.compile(r"\b[Ss]ố (?P<roman>I{1,3}|IV|V)\b")
# How long something lasted, how old it is and what o'clock it was must fit the days around it.
_LASTING = re.compile(r"\s?(?:năm|tháng|tuần|ngày|phút|tuổi|h\d|(?:giờ(?: \d| sáng| chiều)))\b")
# "4 đồn A, B, C và D": as many as the names after it.
_NAMED = re.compile(r"\s(?:tỉnh|huyện|xã|[Đđ]ồn|[Tt]rạm|[Cc]hi đội)(?: [Bb]iên phòng)?:? [A-ZĐ]")
_SENTENCE_END = re.compile(r"[.!?;]\s|\n")


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure as it stands, and its digits: those that count of the whole, and those behind the comma."""

    start: int
    end: int
    whole: str
    fraction: str
    written: str
    kept: bool = False

    @property
    def key(self) -> tuple[str, str]:
        return self.whole, self.fraction


def find(text: str, taken=lambda start, end: False) -> Iterator[Figure]:
    """Yield the figures in digits and words, in order, but those that are taken."""
    found = sorted((*_NUMBER.finditer(text), *_WORD.finditer(text)), key=lambda match: match.start())
    for match in found:
        if taken(*match.span()):
            continue
        parts = match.groupdict()
        if parts.get("word"):
            yield Figure(*match.span(), str(_WORDS[match["word"].lower()]), "", match[0])
            continue
        whole = parts["whole"] or parts["part"] or parts["marker"]
        fraction = (parts["fraction"] or parts["foreign"] or "").strip()
        kept = bool(_LASTING.match(text, match.end()) or _NAMED.match(text, match.end()))
        yield Figure(*match.span(), whole.replace(".", "").lstrip("0"), fraction, match[0], kept)


class Figures:
    """The new digits for all figures of a page."""

    def __init__(self, figures: Mapping[tuple[str, str], tuple[str, str]], roman: Mapping[str, str]):
        self._new = figures
        self._roman = roman

    def whole(self, value: int | None) -> int | None:
        """Return what a number of the record is now."""
        return value if value is None else int("".join(self._new.get((str(value), ""), (str(value), ""))))

    def written(self, figure: Figure) -> str:
        """Return the new figure written as the old one is."""
        whole, fraction = self._new.get(figure.key, figure.key)
        if figure.written.lower() in _WORDS:
            word = next(word for word, value in _WORDS.items() if str(value) == whole)
            return word.capitalize() if figure.written[0].isupper() else word
        digits = iter(whole.rjust(len(figure.whole), "0") + fraction)
        lead = len(re.sub(r"\D", "", figure.written)) - len(figure.whole + figure.fraction)
        out = []
        for character in figure.written:
            if character.isdigit() and lead:
                lead -= 1
                out.append(character)
            else:
                out.append(next(digits) if character.isdigit() else character)
        return "".join(out)

    def value(self, value: int | float, evidence: str) -> int | float:
        """Return what a figure of the record is now, read from the digits of its evidence."""
        for figure in find(evidence):
            old = float(f"{figure.whole or 0}.{figure.fraction or 0}")
            power = next((power for power in (0, 3, 4, 6, 9) if old and abs(value / old - 10 ** power) < 1e-6), None)
            if power is not None and figure.kept:
                return value
            if power is not None:
                whole, fraction = self._new.get(figure.key, figure.key)
                scaled = int(whole + fraction) * 10 ** power
                moved, rest = divmod(scaled, 10 ** len(fraction))
                return float(f"{whole}.{fraction}") * 10 ** power if rest else moved
        return value  # in words that are left as they are

    def replacements(self, text: str, free) -> Iterator[Replacement]:
        """Yield what becomes of the figures in the free stretches of the text."""
        for match in _NUMBERED.finditer(text):
            yield *match.span("roman"), self._roman[match["roman"]]
        for figure in find(text, lambda start, end: not free(start, end)):
            if not figure.kept:
                yield figure.start, figure.end, self.written(figure)


def pick_figures(text: str, taken, random: Random) -> Figures:
    """Return new figures for those in the text. Sums stay sums: `14 người (9 nam và 5 nữ)`."""
    found = list(find(text, taken))
    keys = list(dict.fromkeys(figure.key for figure in found if not figure.kept))
    sums = [(a.key, b.key, c.key) for a, b, c in zip(found, found[1:], found[2:], strict=False)
            if not (a.fraction or b.fraction or c.fraction) and b.whole and c.whole and "0" not in (b.whole, c.whole)
            and int(a.whole or 0) == int(b.whole) + int(c.whole) and not _SENTENCE_END.search(text, a.end, c.start)]
    new = next((new for _ in range(2000) if (new := _drawn(keys, sums, random))), None)
    if new is None:  # sums that only these numbers make
        new = _drawn([key for key in keys if not any(key in row for row in sums)], [], random) or {}
    roman = dict(zip(_ROMAN, _ROMAN[1:] + _ROMAN[:1], strict=True))
    return Figures(new, roman)


def _drawn(keys: list[tuple[str, str]], sums, random: Random) -> dict[tuple[str, str], tuple[str, str]] | None:
    """Return a draw of new figures, None where two became one or a sum is none."""
    new: dict[tuple[str, str], tuple[str, str]] = {}
    totals = {total for total, _, _ in sums}
    for key in keys:
        if key not in totals:
            new[key] = _other(key, set(new.values()), random)
    for total, a, b in sums:
        made = str(int(new.get(a, a)[0]) + int(new.get(b, b)[0])), ""
        if len(made[0]) != len(total[0]) or (made in new.values() and new.get(total) != made):
            return None
        new[total] = made
    return new


def _other(key: tuple[str, str], used: set[tuple[str, str]], random: Random) -> tuple[str, str]:
    """Return another figure of this form that is not used; nought, and what must be left where all are, stay."""
    whole, fraction = key
    if not whole and not fraction.strip("0"):
        return key
    if len(whole) == 1 and not fraction:
        free = [digit for digit in "23456789" if (digit, "") not in used]
        return random.choice([digit for digit in free if digit != whole] or free or [whole]), ""
    while True:
        made = _digits(whole, random, 0), _digits(fraction, random, -1)
        if made not in used and made != key:
            return made


def _digits(old: str, random: Random, no_nought: int) -> str:
    """Return as many digits, that one no nought: the first of a whole, the last behind a comma."""
    digits = [str(random.randint(0, 9)) for _ in old]
    if digits:
        digits[no_nought] = str(random.randint(1, 9))
    return "".join(digits)
