"""Days and periods, drawn: when it was, what it covered, and from what the page lets the year be known."""
import calendar
import datetime
from dataclasses import dataclass
from enum import StrEnum
from random import Random

from articles.vocabulary import MeetingKind


class YearFrom(StrEnum):
    """What tells the year of a day."""

    TOLD = "told"                         # it stands beside the day
    PERIOD = "period"                     # talks on quarter IV/2025 held on 29/1
    ANNIVERSARY = "anniversary"           # 80 years (1945 - 2025)
    SIGNING = "signing"                   # a year after the signing on 25/9/2013
    PUBLISHED = "published"               # the page's own day
    PUBLISHED_MONTH = "published_month"   # the page's own month
    NOWHERE = "nowhere"


@dataclass(frozen=True, slots=True)
class Period:
    """The months covered: of `year`, from the first to the last. `shape`: quarter, half, months, month, year, open."""

    year: int
    first: int
    last: int
    shape: str

    @property
    def value(self) -> str:
        """The period as the contract writes it."""
        year = self.year
        return {"quarter": f"{year}-Q{self.last // 3}", "half": f"{year}-H{self.last // 6}", "year": str(year),
                "month": f"{year}-{self.first:02}", "open": f"{year}..",
                "months": f"{year}-{self.first:02}..{year}-{self.last:02}"}[self.shape]

    @property
    def end(self) -> datetime.date:
        return datetime.date(self.year, self.last, calendar.monthrange(self.year, self.last)[1])


_SHAPES = {"quarter": 12, "half": 3, "months": 3, "month": 2, "year": 2, "open": 1}


def draw_period(random: Random, kind: MeetingKind) -> Period | None:
    """Return what talks or a review cover; None for what covers no period, and where the page names none."""
    if kind not in (MeetingKind.PERIODIC_TALKS, MeetingKind.REVIEW) or random.random() < 0.12:
        return None
    year = random.randint(2013, 2025)
    shape = random.choices(list(_SHAPES), list(_SHAPES.values()))[0]
    quarter, month = random.randint(1, 4), random.randint(1, 12)
    first, last = {"quarter": (3 * quarter - 2, 3 * quarter), "half": random.choice(((1, 6), (7, 12))),
                   "months": (1, 9), "month": (month, month), "year": (1, 12),
                   "open": (1, random.randint(4, 11))}[shape]
    return Period(year, first, last, shape)


def draw_year_from(random: Random, kind: MeetingKind, period: Period | None) -> YearFrom:
    """Return what will tell the year."""
    if kind == MeetingKind.REVIEW and not period:
        return YearFrom.SIGNING
    if period and period.shape != "open" and random.random() < 0.5:
        return YearFrom.PERIOD
    if kind in (MeetingKind.VISIT, MeetingKind.EXCHANGE) and random.random() < 0.4:
        return YearFrom.ANNIVERSARY
    # What is no quarter or half-year is hardly told without its year.
    may_lack = not period or period.shape in ("quarter", "half")
    return random.choices((YearFrom.TOLD, YearFrom.PUBLISHED, YearFrom.PUBLISHED_MONTH, YearFrom.NOWHERE),
                          (5, 4, 1, 2 * may_lack))[0]


def draw_day(random: Random, kind: MeetingKind, period: Period | None, year_from: YearFrom
             ) -> tuple[datetime.date, datetime.date | None]:
    """Return the first and, where it took several days, the last day."""
    if period:
        # Talks are held soon after what they cover ends, or in its last days.
        day = period.end + datetime.timedelta(random.randint(-10, 45))
        if period.shape == "open":
            day = datetime.date(period.year, period.last, random.randint(1, 28))
    else:
        day = datetime.date(random.randint(2014, 2025), random.randint(1, 12), random.randint(1, 28))
    if kind == MeetingKind.VISIT and year_from != YearFrom.ANNIVERSARY and random.random() < 0.2:
        day = datetime.date(day.year, 1, 1)
    longer = kind in (MeetingKind.PERIODIC_TALKS, MeetingKind.EXCHANGE, MeetingKind.JOINT_PATROL)
    if longer and random.random() < 0.25 and day.day < 25:
        return day, day + datetime.timedelta(random.randint(1, 3))
    return day, None
