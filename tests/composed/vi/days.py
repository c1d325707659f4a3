"""Days, as a Vietnamese page tells them."""
import datetime
from dataclasses import dataclass

from tests.composed.teller import Productions, Teller
from tests.composed.vi.numbers import in_words

DAYS = Productions()
# The first day of the year by the moon.
_NEW_YEARS = {datetime.date(2017, 1, 28), datetime.date(2018, 2, 16), datetime.date(2020, 1, 25),
              datetime.date(2023, 1, 22), datetime.date(2024, 2, 10), datetime.date(2025, 1, 29)}


@dataclass(frozen=True, slots=True)
class When:
    """A day or several, whether the year stands beside it, and the page's own day, to which words may refer."""

    first: datetime.date
    last: datetime.date | None
    year: bool
    published: datetime.date | None = None


def _one(when: When) -> bool:
    return when.last is None


def _in_one_month(when: When) -> bool:
    return when.last is not None and when.last.month == when.first.month


def _two_days(when: When) -> bool:
    return _in_one_month(when) and (when.last - when.first).days == 1


def tell_day(teller: Teller, when: When) -> str:
    """Return the day in one of its forms, small at the beginning: `sáng 28/9`."""
    return teller.choose(DAYS, when)


def _date(teller: Teller, day: datetime.date, year: bool, mark: str | None = None) -> str:
    """Return 28/9, 28-9 or 28.9, perhaps with the year, perhaps with a zero before a single digit."""
    mark = mark or "/"
    zero = teller.chance(0.3)
    parts = [f"{part:02}" if zero else str(part) for part in (day.day, day.month)]
    return mark.join([*parts, str(day.year)] if year else parts)


@DAYS.form("days.slash", _one, weight=3)
def _slash(teller: Teller, when: When) -> str:
    return teller.words("[ngày|sáng|chiều|sáng ngày|chiều ngày|vào ngày|tối ngày] ") + _date(teller, when.first, when.year)


@DAYS.form("days.dash", _one, weight=2)
def _dash(teller: Teller, when: When) -> str:
    return teller.words("[ngày|sáng|chiều|sáng ngày] ") + _date(teller, when.first, when.year, "-")


@DAYS.form("days.dot", _one)
def _dot(teller: Teller, when: When) -> str:
    return teller.words("[ngày|sáng|chiều|chiều ngày] ") + _date(teller, when.first, when.year, ".")


@DAYS.form("days.words", _one, weight=2)
def _words(teller: Teller, when: When) -> str:
    year = f" năm {when.first.year}" if when.year else ""
    return teller.words("[ngày|sáng ngày|chiều ngày] ") + f"{when.first.day} tháng {when.first.month}{year}"


@DAYS.form("days.hour_in_words", _one)
def _hour_in_words(teller: Teller, when: When) -> str:
    hour = in_words(teller.random.randint(6, 9))
    return f"{hour} giờ sáng {teller.words('[|ngày ]')}{_date(teller, when.first, when.year)}"


@DAYS.form("days.hour", _one)
def _hour(teller: Teller, when: When) -> str:
    hour = teller.random.randint(7, 9)
    return teller.words(f"[đúng |khoảng |]{hour} giờ[| 30| 30 phút][ sáng|], ngày ") + _date(teller, when.first, when.year)


@DAYS.form("days.weekday", _one)
def _weekday(teller: Teller, when: When) -> str:
    name = ("Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy")[when.first.weekday()] if when.first.weekday() < 6 else None
    return f"{f'thứ {name}' if name else 'Chủ nhật'} ({_date(teller, when.first, when.year)})"


@DAYS.form("days.lately", _one)
def _lately(teller: Teller, when: When) -> str:
    return f"ngày {_date(teller, when.first, when.year)} vừa qua"


@DAYS.form("days.new_year", lambda when: _one(when) and (when.first.day, when.first.month) == (1, 1), weight=20)
def _new_year(teller: Teller, when: When) -> str:
    year = f" {when.first.year}" if when.year else " mới"
    return f"ngày đầu năm{year} (1/1)"


@DAYS.form("days.lunar", lambda when: when.first in _NEW_YEARS or (_one(when) and when.first.month in (1, 2)), weight=3)
def _lunar(teller: Teller, when: When) -> str:
    gloss = "mùng 1 Tết" if when.first in _NEW_YEARS else teller.words(
        "[ngày 27 tháng Chạp|mùng 6 Tết|ngày 12 tháng Giêng|28 Tết]")
    return f"ngày {_date(teller, when.first, when.year)} (tức {gloss})"


@DAYS.form("days.today", lambda when: when.published == when.first and _one(when), weight=3)
def _today(teller: Teller, when: When) -> str:
    return teller.words("[sáng nay|chiều nay|hôm nay] ([|ngày ]") + f"{_date(teller, when.first, when.year)})"


@DAYS.form("days.yesterday", lambda when: _one(when) and when.published
           and (when.published - when.first).days == 1 and when.published.month == when.first.month, weight=3)
def _yesterday(teller: Teller, when: When) -> str:
    return teller.words("[hôm qua|chiều qua] (") + f"{_date(teller, when.first, when.year)})"


@DAYS.form("days.range_dash", _in_one_month, weight=2)
def _range_dash(teller: Teller, when: When) -> str:
    gap = teller.one_of(" - ", "-", " – ")
    year = f"/{when.last.year}" if when.year else ""
    return teller.words("[ngày|trong các ngày|các ngày] ") + f"{when.first.day}{gap}{when.last.day}/{when.last.month}{year}"


@DAYS.form("days.range_dot", _in_one_month)
def _range_dot(teller: Teller, when: When) -> str:
    year = f".{when.last.year}" if when.year else ""
    return f"ngày {when.first.day} – {when.last.day}.{when.last.month}{year}"


@DAYS.form("days.from_to", lambda when: when.last is not None, weight=2)
def _from_to(teller: Teller, when: When) -> str:
    first = f"{when.first.day}" if _in_one_month(when) and teller.chance(0.7) else f"{when.first.day}/{when.first.month}"
    year = f"/{when.last.year}" if when.year else ""
    return teller.words("từ [ngày |]") + f"{first} {teller.words('đến [ngày |]')}{when.last.day}/{when.last.month}{year}"


@DAYS.form("days.two_days", _two_days, weight=4)
def _two(teller: Teller, when: When) -> str:
    year = f"/{when.last.year}" if when.year else ""
    return (teller.words("trong [2|hai] ngày ")
            + f"{when.first.day} {teller.one_of('và', '-')} {when.last.day}/{when.last.month}{year}")
