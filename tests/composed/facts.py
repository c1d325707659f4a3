"""The facts of an article, drawn before a word is chosen: no language here."""
import datetime
from dataclasses import dataclass, replace
from enum import StrEnum
from random import Random

from articles.vocabulary import Country, CrossingMode, Mechanism, MeetingKind, UnitKind
from tests.composed.people import Officer, draw_officers
from tests.composed.places import STATIONS, Gates, Post, Stretch, invented_stretch, known_stretch
from tests.composed.tallies import Tally, draw_tallies
from tests.composed.times import Period, YearFrom, draw_day, draw_period, draw_year_from

TALKS = (MeetingKind.PERIODIC_TALKS, MeetingKind.AD_HOC_TALKS, MeetingKind.REVIEW)
_KINDS = {MeetingKind.PERIODIC_TALKS: 10, MeetingKind.AD_HOC_TALKS: 2, MeetingKind.REVIEW: 2, MeetingKind.TWINNING: 2,
          MeetingKind.VISIT: 3, MeetingKind.EXCHANGE: 2, MeetingKind.JOINT_PATROL: 4, MeetingKind.HANDOVER: 3}
_MECHANISMS = tuple(kind for kind in Mechanism if kind != Mechanism.HANDOVER)


class Genre(StrEnum):
    """What a page is: a report of a meeting, a feature on two units without one, or no page for the archive."""

    REPORT = "report"
    FEATURE = "feature"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Sides:
    """Who meets whom."""

    ours: tuple[Post, ...]
    theirs: tuple[Post, ...]


@dataclass(frozen=True, slots=True)
class Venue:
    """Where: the place, the country, and what it is (`seat`, `town`, `gate`, `line`, `online`)."""

    what: str
    place: str | None
    host: Country | None


@dataclass(frozen=True, slots=True)
class Earlier:
    """A second meeting, told in passing."""

    kind: MeetingKind
    day: datetime.date
    sides: Sides
    same_day: bool


@dataclass(frozen=True, slots=True)
class Facts:
    """All that is true of one article."""

    genre: Genre
    stretch: Stretch
    kind: MeetingKind
    day: datetime.date
    day_end: datetime.date | None
    year_from: YearFrom
    published: datetime.date | None
    period: Period | None
    sides: Sides
    venue: Venue | None
    officers: tuple[Officer, ...]
    tallies: tuple[Tally, ...]
    mechanisms: tuple[Mechanism, ...]
    gates: tuple[Gates, ...]
    signed: bool
    awards: tuple[int, int] | None
    bilateral: bool
    earlier: Earlier | None
    pictured: Officer | None
    # Several meetings of one day, each of one post and its partner: `sides` is the first.
    listed: tuple[Sides, ...]


def draw_facts(random: Random, invented: bool) -> Facts:
    """Return the facts of one article, with names of the gazetteer or invented ones."""
    facts = _draw(random, invented)
    stretch = facts.stretch
    alone = replace(facts, venue=None, mechanisms=(), signed=False, awards=None, earlier=None, pictured=None)
    roll = random.random()
    if roll < 0.09:
        return replace(alone, genre=Genre.OTHER, officers=(), tallies=(), gates=(), period=None)
    if roll < 0.4 and facts.period and facts.year_from == YearFrom.PERIOD:
        officers = tuple(replace(officer, heads=None) for officer in facts.officers)
        return replace(alone, genre=Genre.FEATURE, officers=officers)
    enough = stretch.partner == Country.CN and len(stretch.opposite) > 1
    if facts.kind != MeetingKind.PERIODIC_TALKS or random.random() > 0.12 or not enough:
        return facts
    count = min(3, len(stretch.posts), len(stretch.opposite))
    pairs = zip(random.sample(stretch.posts, count), random.sample(stretch.opposite, count), strict=True)
    listed = tuple(Sides((ours,), (theirs,)) for ours, theirs in pairs)
    # What such a page counts or agrees belongs to no one of its meetings.
    return replace(facts, listed=listed, sides=listed[0], venue=None, officers=(), tallies=(), mechanisms=(),
                   signed=False, awards=None, earlier=None, pictured=None)


def _draw(random: Random, invented: bool) -> Facts:
    kind = random.choices(list(_KINDS), list(_KINDS.values()))[0]
    period = draw_period(random, kind)
    year_from = draw_year_from(random, kind, period)
    day, day_end = draw_day(random, kind, period, year_from)
    merged = day >= datetime.date(2025, 7, 1)
    if invented:
        partner = random.choices((Country.CN, Country.LA, Country.KH), (8, 1, 1))[0]
        stretch = invented_stretch(random, merged, partner)
    else:
        stretch = known_stretch(random, merged)
    sides = draw_sides(random, stretch, kind)
    tells_published = year_from in (YearFrom.PUBLISHED, YearFrom.PUBLISHED_MONTH) or (
        year_from != YearFrom.NOWHERE and random.random() < 0.6)
    published = (day_end or day) + datetime.timedelta(random.randint(0, 3)) if tells_published else None
    if published and year_from == YearFrom.PUBLISHED_MONTH and published.month != day.month:
        published = day
    bilateral = random.random() < 0.5
    tallies = draw_tallies(random, kind, bilateral, stretch.partner)
    talking = kind in TALKS
    officers = draw_officers(random, _named(stretch, sides.ours), sides.theirs)
    # Who stands in a caption alone.
    pictured = replace(officers[-1], heads=None) if len(officers) > 1 and random.random() < 0.2 else None
    return Facts(
        Genre.REPORT, stretch, kind, day, day_end, year_from, published, period, sides,
        draw_venue(random, kind, stretch, sides),
        officers[:-1] if pictured else officers, tallies,
        tuple(random.sample(_MECHANISMS, random.randint(2, 5))) if talking and random.random() < 0.7 else (),
        draw_gates(random, stretch.gates),
        random.random() < 0.4 and kind in (*TALKS, MeetingKind.TWINNING),
        (random.randint(1, 3), random.randint(1, 3)) if kind == MeetingKind.PERIODIC_TALKS and random.random() < 0.25
        else None,
        bilateral,
        draw_earlier(random, stretch, kind, day, not day_end, sides)
        if year_from in (YearFrom.TOLD, YearFrom.PERIOD, YearFrom.PUBLISHED) else None,
        pictured, ())


def draw_gates(random: Random, gates: tuple[Gates, ...]) -> tuple[Gates, ...]:
    """Return the pairs that the page names; of the few railways one where there is one, mostly."""
    rail = [pair for pair in gates if pair.mode == CrossingMode.RAIL and random.random() < 0.8]
    return tuple(dict.fromkeys([*rail[:1], *random.sample(gates, min(len(gates), random.randint(0, 3)))]))


def draw_sides(random: Random, stretch: Stretch, kind: MeetingKind) -> Sides:
    """Return units of one level on both sides."""
    roll = random.random()
    if roll < 0.3 and stretch.opposite_commands:
        beside = stretch.neighbour
        ours = (stretch.command,)
        if beside and random.random() < 0.3:
            ours = (stretch.command, beside.command)
        return Sides(ours, (random.choice(stretch.opposite_commands),))
    if roll < 0.36 and stretch.partner == Country.CN and kind in TALKS:
        return Sides((Post(Country.VN, UnitKind.NATIONAL_AUTHORITY, None),),
                     (Post(Country.CN, UnitKind.NATIONAL_AUTHORITY, None),))
    theirs = tuple(random.sample(stretch.opposite, 2 if len(stretch.opposite) > 1 and random.random() < 0.15 else 1))
    return Sides(_our_posts(random, stretch), theirs)


def _our_posts(random: Random, stretch: Stretch) -> tuple[Post, ...]:
    roll = random.random()
    posts, beside = stretch.posts, stretch.neighbour
    if roll < 0.12:  # a group that is not named: so many posts of the province, or those of two
        group = replace(posts[0], place=stretch.province, parent=None, gate=None, unnamed=True)
        if beside and random.random() < 0.3:
            return group, replace(group, place=beside.province, province=beside.province)
        return (replace(group, count=random.randint(3, 12) if random.random() < 0.7 else None),)
    if roll < 0.2 and beside:
        return (*random.sample(posts, min(2, len(posts))), *random.sample(beside.posts, min(2, len(beside.posts))))
    if roll < 0.28:
        post = random.choice(posts)
        return (replace(post, kind=UnitKind.CONTROL_STATION, parent=post, gate=post.gate),)
    most = random.choice((1, 1, 1, 2, 3, 4, 5))
    return tuple(random.sample(posts, min(most, len(posts))))


def draw_venue(random: Random, kind: MeetingKind, stretch: Stretch, sides: Sides) -> Venue | None:
    """Return where it was, or None where the page will not tell."""
    if kind == MeetingKind.JOINT_PATROL:
        return None
    if kind in (MeetingKind.PERIODIC_TALKS, MeetingKind.AD_HOC_TALKS) and random.random() < 0.12:
        return Venue("online", None, None)
    if kind == MeetingKind.VISIT and random.random() < 0.3:
        return Venue("line", None, None)
    named = [unit for unit in (*sides.ours, *sides.theirs)
             if not unit.unnamed and unit.kind in (*STATIONS, UnitKind.BORDER_POST)]
    options = [Venue("line", None, None)] if kind == MeetingKind.HANDOVER else []
    options += [Venue("seat", unit.place, unit.country) for unit in named]
    options += [Venue("town", stretch.province, Country.VN)] * 2
    if stretch.gates:
        gates = random.choice(stretch.gates)
        options.append(Venue("gate", gates.vn, Country.VN))
    return random.choice(options) if random.random() < 0.75 else None


def draw_earlier(random: Random, stretch: Stretch, kind: MeetingKind, day: datetime.date, one_day: bool, sides: Sides
                 ) -> Earlier | None:
    """Return another meeting of units at the same border, of another kind and with other units."""
    if kind != MeetingKind.PERIODIC_TALKS or random.random() > 0.6:
        return None
    ours = [post for post in stretch.posts if post not in sides.ours]
    theirs = [unit for unit in stretch.opposite if unit not in sides.theirs] or list(stretch.opposite)
    if not ours or not theirs:
        return None
    same = one_day and random.random() < 0.4  # of several days none is the same
    date = day if same else day - datetime.timedelta(random.randint(1, 20))
    if date.year != day.year:
        return None
    other = random.choice((MeetingKind.EXCHANGE, MeetingKind.VISIT, MeetingKind.JOINT_PATROL))
    return Earlier(other, date, Sides((random.choice(ours),), (random.choice(theirs),)), same)


def _named(stretch: Stretch, ours: tuple[Post, ...]) -> tuple[Post, ...]:
    """Return whose officers come: of a group that is not named, those of its posts."""
    return stretch.posts if ours[0].unnamed else ours
