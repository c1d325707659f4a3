"""The day of publication as a page states it: a dateline, a timestamp."""
import re
from datetime import UTC, date, datetime, timedelta, timezone

from articles.vocabulary import Language

# Neither country has changed its clocks since 1992.
_ZONES = {Language.VI: timezone(timedelta(hours=7)), Language.ZH: timezone(timedelta(hours=8))}
_MONTHS = {name: number for number, name in enumerate(
    ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), 1)}
_NAMED = r"(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?"
# Some programs write the month as a word: "Tháng Năm 15, 2024".
_MONTHS_VI = {name: number for number, name in enumerate(
    ("một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai"), 1)}
_MONTH_VI = rf"\d{{1,2}}|{'|'.join(sorted(_MONTHS_VI, key=len, reverse=True))}"
_DAY = re.compile(
    r"(?<![\d/.-])(?:"
    r"(?P<y1>\d{4})\s?[-/.年]\s?(?P<m1>\d{1,2})\s?[-/.月]\s?(?P<d1>\d{1,2})(?!\d)"
    r"|(?P<d2>\d{1,2})\s?[-/.]\s?(?P<m2>\d{1,2})\s?[-/.]\s?(?P<y2>\d{4})(?!\d)"
    rf"|(?P<d3>\d{{1,2}})(?:th)?\s{{0,2}}tháng\s{{0,2}}(?P<m3>{_MONTH_VI})\s?,?\s{{0,2}}(?:năm)?\s{{0,2}}(?P<y3>\d{{4}})"
    r"|(?P<d8>\d{1,2})\sthg?\.?\s?(?P<m8>\d{1,2}),?\s(?P<y8>\d{4})"
    r"|thg?\.?\s?(?P<m9>\d{1,2})\s(?P<d9>\d{1,2}),\s(?P<y9>\d{4})"
    rf"|tháng\s{{1,2}}(?P<m6>{_MONTH_VI})\s(?P<d6>\d{{1,2}}),\s(?P<y6>\d{{4}})"
    rf"|(?P<d4>\d{{1,2}})\s(?P<n4>{_NAMED}),?\s(?P<y4>\d{{4}}))"
    rf"|\b(?P<n5>{_NAMED})\s(?P<d5>\d{{1,2}}),?\s(?P<y5>\d{{4}})", re.IGNORECASE)
# Newspapers were not on the web in the last century.
_SHORT_YEAR = re.compile(r"(?<![\d/.-])(\d{1,2})([-/.])(\d{1,2})\2([012]\d)(?![\d/.-])")
_MONTH = re.compile(r"(?<![\d/.-])(?P<y>\d{4})-(?P<m>\d{2})(?![\d-])")
_STAMP = re.compile(r"\s{0,4}(\d{4})-(\d{2})-(\d{2})(?:[T ]{1,2}(\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?"
                    r"\s?(Z|[+-]\d{2}:?\d{2})?)?", re.I)
_EARLIEST, _LATEST = 1990, 2100


def find_day(text: str) -> str | None:
    """Return the first date of a dateline as `YYYY-MM-DD`, its year in four digits, else in two."""
    found = find_full_day(text)
    short = None if found else _SHORT_YEAR.search(text)
    return _iso(2000 + int(short[4]), int(short[3]), int(short[1])) if short else found


def find_full_day(text: str) -> str | None:
    """Return the first date with a whole year as `YYYY-MM-DD`; day before month where both orders are possible."""
    for match in _DAY.finditer(text):
        part = {name[0]: value for name, value in match.groupdict().items() if value}
        month = _month(part["m"]) if "m" in part else _MONTHS[part["n"][:3].lower()]
        day = int(part["d"])
        if month > 12 and match["m2"]:
            day, month = month, day
        found = _iso(int(part["y"]), month, day)
        if found:
            return found
    return None


def _month(text: str) -> int:
    return int(text) if text.isdecimal() else _MONTHS_VI[text.lower()]


def find_month(text: str) -> str | None:
    """Return the first `YYYY-MM` in a text."""
    match = _MONTH.search(text)
    return match[0] if match and _iso(int(match["y"]), int(match["m"]), 1) else None


def day_of_stamp(stamp: str, language: str) -> str | None:
    """Return the calendar day of a timestamp where the page's readers are; as stated where it has no zone."""
    match = _STAMP.match(stamp)
    if not match:
        return find_day(stamp) or find_month(stamp)
    year, month, day = map(int, match.groups()[:3])
    hour, minute, offset = match[4], match[5], match[6]
    stated = _iso(year, month, day)
    zone = _ZONES.get(language)
    if not stated or not offset or not zone or int(hour) > 23 or int(minute) > 59:
        return stated
    moment = datetime(year, month, day, int(hour), int(minute), tzinfo=_offset(offset))
    return moment.astimezone(zone).date().isoformat()


def _offset(text: str) -> timezone:
    if text.upper() == "Z":
        return UTC
    digits = text[1:].replace(":", "")
    minutes = min(int(digits[:2]) * 60 + int(digits[2:]), 23 * 60)
    return timezone(timedelta(minutes=-minutes if text[0] == "-" else minutes))


def _iso(year: int, month: int, day: int) -> str | None:
    if not _EARLIEST <= year <= _LATEST:
        return None
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
