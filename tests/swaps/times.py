"""Days and periods moved together, so that what came before still does: by years, by quarters, and within the month."""
import calendar
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from random import Random

from tests.swaps.edits import Replacement

_D = r"(?:0?[1-9]|[12]\d|3[01])(?!\d)"
_M = r"(?:1[0-2]|0?[1-9])(?!\d)"
_Y = r"(?:19|20)\d\d(?!\d)"
_DASH = r"\s?[-–—]\s?"
_YEAR_BEHIND = rf"(?:(?:,?\s(?:của\s)?năm\s|\s?[/.-]\s?|\s)(?P<y>{_Y}))?"
_ISO = re.compile(r"(?<![\d-])(?P<y>(?:19|20)\d\d)-(?P<m>0[1-9]|1[0-2])(?:-(?P<d>[0-2]\d|3[01]))?(?![\d-])")
_RANGE = re.compile(rf"(?<![\d/.,-])(?P<d0>{_D})(?:{_DASH}|\s(?:đến|và)\s(?:ngày\s)?)(?P<d>{_D})(?P<s>[/.-])(?P<m>{_M})"
                    rf"(?:(?:(?P=s)|,?\snăm\s)(?P<y>{_Y}))?(?![\d/])")
_DAY = re.compile(rf"(?<![\d/.,-])(?P<d>{_D})(?P<s>[/.-])(?P<m>{_M})(?:(?:(?P=s)|,?\snăm\s)(?P<y>{_Y}))?(?![\d/]|-\d)")
_SPELLED = re.compile(rf"\b[Nn]gày\s(?P<d0>{_D})?(?:(?<=\d)(?:{_DASH}|\s(?:đến|và)\s(?:ngày\s)?))?(?P<d>{_D})"
                      rf"\stháng\s(?P<m>{_M})(?:(?:,?\snăm\s|\s?[/-]\s?)(?P<y>{_Y}))?")
_MONTH_NAMES = ("một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai")
_NAMED = re.compile(rf"(?<!\d)(?P<d>{_D})\stháng\s(?P<m>{'|'.join(reversed(_MONTH_NAMES))}),?\s(?:năm\s)?(?P<y>{_Y})",
                    re.IGNORECASE)
_QUARTER = re.compile(rf"\b[Qq]uý\s(?P<q>IV|I{{1,3}}|[1-4])(?!\w|\slần){_YEAR_BEHIND}")
_HALF = re.compile(rf"\b(?:6 tháng|[Ss]áu tháng|[Nn]ửa(?: năm)?)\s(?P<h>đầu|cuối)(?:\s(?:của\s)?năm)?"
                   rf"(?:\s?/?\s?(?P<y>{_Y}))?")
_MONTH = re.compile(rf"(?<!\d\s)\b[Tt]háng\s(?P<m>{_M})(?:(?:,?\snăm\s|\s?[/.-]\s?)(?P<y>{_Y}))?")
_YEAR = re.compile(rf"(?:(?<=[(/])|(?<=\d[-–—])|(?<=\d\s[-–—]\s))(?P<y>{_Y})"
                   rf"|\b(?:năm|đoạn|từ|đến|xuân|tết(?:\s[^\W\d_]+){{0,3}})\s(?P<y1>{_Y})"
                   rf"|(?<![\d.,])(?P<y2>{_Y})(?={_DASH}{_Y})", re.IGNORECASE)
_ANCHOR = re.compile(r"\b(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|mùng|từ|đến|tới|vào|nay|qua)\s?\Z|[(–—-]\s?\Z",
                     re.IGNORECASE)
# Nothing in these says from which day or quarter it is counted, so quarters must stay as they are.
_YEAR_BOUND = re.compile(r"\b(?:đầu|cuối|giữa|hết|trong|cả|qua|vừa)\snăm\b|\d\stháng\sđầu"
                         r"|(?<!những )(?<!nhiều )(?<!các )\bnăm\s(?:nay|qua|vừa)|\btết\b", re.IGNORECASE)
# A year of the lunar cycle is always the same one.
_CYCLE = re.compile(r"\b(?:Giáp|Ất|Bính|Đinh|Mậu|Kỷ|Canh|Tân|Nhâm|Quý)"
                    r"\s(?:Tý|Sửu|Dần|Mão|Thìn|Tỵ|Ngọ|Mùi|Thân|Dậu|Tuất|Hợi)\b")
_ROMAN = ("I", "II", "III", "IV")
_HALVES = ("đầu", "cuối")


@dataclass(frozen=True)
class Shift:
    """How far all days and periods of a page are moved. `days` gives the day of the month for each (day, month)."""

    years: int
    months: int = 0
    days: Mapping[tuple[int, int], int] = field(default_factory=dict)

    def month(self, year: int, month: int) -> tuple[int, int]:
        """Return the year and the month after the move."""
        moved = month - 1 + self.months
        return year + self.years + moved // 12, moved % 12 + 1

    def day(self, day: int, month: int) -> int:
        return self.days.get((day, month), day)

    def date(self, text: str | None) -> str | None:
        """Return a date of the record after the move."""
        if text is None:
            return None
        year, month, day = [*map(int, text.split("-")), None, None][:3]
        if month is None:
            return f"{year + self.years}"
        moved = "{:04}-{:02}".format(*self.month(year, month))
        return f"{moved}-{self.day(day, month):02}" if day else moved

    def period(self, text: str | None) -> str | None:
        """Return a period of the record after the move."""
        if text is None:
            return None
        if ".." in text:
            first, last = text.split("..")
            return f"{self.period(first)}..{self.period(last) if last else ''}"
        year, _, part = text.partition("-")
        if part[:1] not in ("Q", "H"):
            return self.date(text)
        length = 3 if part[0] == "Q" else 6
        moved, month = self.month(int(year), int(part[1]) * length)
        return f"{moved}-{part[0]}{month // length}"

    def replacements(self, text: str) -> Iterator[Replacement]:
        """Yield what becomes of the days and periods in the text, those first that say most."""
        for match in _found(text, self.days):
            yield from self._moved(match)

    def _moved(self, match: re.Match[str]) -> Iterator[Replacement]:
        parts = match.groupdict()
        year = next((name for name in ("y", "y1", "y2") if parts.get(name)), None)
        old = int(match[year]) if year else 2000
        if "q" in parts:
            quarter = _ROMAN.index(match["q"]) + 1 if match["q"] in _ROMAN else int(match["q"])
            new, month = self.month(old, quarter * 3)
            yield *match.span("q"), _ROMAN[month // 3 - 1] if match["q"] in _ROMAN else f"{month // 3}"
        elif "h" in parts:
            new, month = self.month(old, 6 * (_HALVES.index(match["h"]) + 1))
            yield *match.span("h"), _HALVES[month // 6 - 1]
        elif "m" in parts:
            new, month = self.month(old, _month_of(match))
            iso = match.re is _ISO
            yield *match.span("m"), _month_like(month, match["m"], iso)
            for name in ("d0", "d"):
                if parts.get(name):
                    yield *match.span(name), _like(self.day(int(match[name]), _month_of(match)), match[name], iso)
        else:
            new = old + self.years
        if year:
            yield *match.span(year), str(new)


def _month_of(match: re.Match[str]) -> int:
    return int(match["m"]) if match["m"].isdigit() else _MONTH_NAMES.index(match["m"].lower()) + 1


def _month_like(month: int, written: str, padded: bool) -> str:
    if written.isdigit():
        return _like(month, written, padded)
    name = _MONTH_NAMES[month - 1]
    return name.title() if written.istitle() else name


def _like(number: int, written: str, padded: bool) -> str:
    return f"{number:02}" if padded or written.startswith("0") else str(number)


def _found(text: str, known: Iterable[tuple[int, int]] = ()) -> Iterator[re.Match[str]]:
    """Yield the days and periods; two bare numbers are a day only behind a word for one, or if known to be one."""
    yield from _ISO.finditer(text)
    for match in (*_RANGE.finditer(text), *_DAY.finditer(text)):
        if match["y"] or _ANCHOR.search(text, max(0, match.start() - 12), match.start()) or (
                match["s"] == "/" and (int(match["d"]), int(match["m"])) in known):
            yield match
    for pattern in (_SPELLED, _NAMED, _QUARTER, _HALF, _MONTH, _YEAR):
        yield from pattern.finditer(text)


def pick_shift(texts: list[str], dates: list[str], random: Random) -> Shift:
    """Return a move of the days in these texts and of these dates that leaves each day and period in the calendar."""
    found = [match for text in texts for match in _found(text)]
    days = {(int(match[name]), _month_of(match)) for match in found if "m" in match.groupdict()
            for name in ("d0", "d") if match.groupdict().get(name)}
    days |= {(int(date[8:]), int(date[5:7])) for date in dates if len(date) == 10}
    years = random.choice([years for years in range(-6, 7) if years])
    if any(_CYCLE.search(text) for text in texts):
        years = 0
    months = random.choice(_months(texts, found, dates))
    moved = _days(days, random)
    # Of a month that is shorter where it goes, no day may be lost.
    if any(new > calendar.monthrange(2001, (month - 1 + months) % 12 + 1)[1] for (_, month), new in moved.items()):
        months = 0
    return Shift(years, months, moved)


def _months(texts: list[str], found: list[re.Match[str]], dates: list[str]) -> list[int]:
    whole_years = any(len(date) == 4 for date in dates) or any(
        match.re is _YEAR and not any(match.string is other.string and other.start() < match.end() <= other.end()
                                      for other in found if other.re is not _YEAR) for match in found)
    if whole_years or any(_YEAR_BOUND.search(_HALF.sub(" ", text)) for text in texts):
        return [0]
    return [6] if any(match.re is _HALF for match in found) else [3, 6, 9]


def _days(days: set[tuple[int, int]], random: Random) -> dict[tuple[int, int], int]:
    """Return the new days: those of months that touch are moved by as much, so that none overtakes another."""
    moved: dict[tuple[int, int], int] = {}
    months = {month for _, month in days}
    while months:
        group = {months.pop()}
        while near := {m for m in months if any((m - g) % 12 in (1, 11) for g in group)}:
            group |= near
            months -= near
        own = [key for key in days if key[1] in group]
        numbers = [day for day, _ in own]
        steps = [step for step in range(1 - min(numbers), 29 - max(numbers)) if step] or [0]
        step = random.choice(steps)
        moved |= {(day, month): day + step for day, month in own}
    return moved
