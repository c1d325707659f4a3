"""What is counted, drawn: groups of figures that a page tells in one breath."""
from dataclasses import dataclass, replace
from enum import StrEnum
from random import Random

from articles.vocabulary import Category, Country, Measure, MeetingKind, Metric, Qualifier


class Counted(StrEnum):
    """The groups of figures."""

    HANDED = "handed"                # cases and people, one way
    HANDED_BOTH = "handed_both"      # cases and people, each way
    HANDED_WANTED = "handed_wanted"  # times, people, of these wanted
    HANDED_SEXES = "handed_sexes"    # citizens, of these men and women
    LETTERS = "letters"              # times and letters
    LETTERS_SENT = "letters_sent"    # letters
    HOTLINE = "hotline"
    TALKS = "talks"                  # regular and ad hoc
    PATROLS = "patrols"              # times and people
    PATROLS_EACH = "patrols_each"    # times and people of each side
    CROSSED = "crossed"              # out and in
    CROSSED_BOTH = "crossed_both"    # out and in together
    VEHICLES = "vehicles"
    GOODS = "goods"
    TRADE = "trade"
    ILLEGAL = "illegal"
    SMUGGLED = "smuggled"
    DRUGS = "drugs"                  # cases, people, weight
    PILLS = "pills"
    TRAFFICKED = "trafficked"        # cases and victims
    CRIMES = "crimes"                # cases and people, and the two kinds that they fall into
    OUTREACH = "outreach"
    INFORMED = "informed"
    LINE = "line"                    # kilometres and markers, a standing fact
    VILLAGES = "villages"
    MODELS = "models"
    TEAM = "team"                    # a patrol's people and kilometres
    TEAM_SPLIT = "team_split"        # a patrol's people, so many of each country
    RETURNED = "returned"            # people handed over on the day


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure."""

    metric: Metric
    value: int | float
    unit: Measure
    source: Country | None = None
    target: Country | None = None
    category: Category | None = None
    qualifier: Qualifier | None = None


@dataclass(frozen=True, slots=True)
class Tally:
    """A group of figures; `dated` where they belong to a period."""

    counted: Counted
    figures: tuple[Figure, ...]
    dated: bool = True

    def changed(self, index: int, value: int | float) -> "Tally":
        """Return the tally with another value."""
        figures = list(self.figures)
        figures[index] = replace(figures[index], value=value)
        return replace(self, figures=tuple(figures))


_STANDING = (Counted.LINE, Counted.VILLAGES, Counted.MODELS)
_OF_THE_DAY = (Counted.TEAM, Counted.TEAM_SPLIT, Counted.RETURNED)
_TALLIED = tuple(kind for kind in Counted if kind not in _STANDING + _OF_THE_DAY)
# What is told in many ways comes often.
_OFTEN = (*_TALLIED, *4 * (Counted.HANDED,), *2 * (Counted.HANDED_WANTED,), *2 * (Counted.PATROLS,),
          Counted.PATROLS_EACH, Counted.DRUGS)
# What two groups would count in the same words stands once.
_ALIKE = ({Counted.HANDED, Counted.HANDED_BOTH, Counted.HANDED_WANTED, Counted.HANDED_SEXES, Counted.RETURNED},
          {Counted.LETTERS, Counted.LETTERS_SENT},
          {Counted.PATROLS, Counted.PATROLS_EACH, Counted.TEAM, Counted.TEAM_SPLIT},
          {Counted.CROSSED, Counted.CROSSED_BOTH}, {Counted.DRUGS, Counted.PILLS},
          {Counted.ILLEGAL, Counted.SMUGGLED, Counted.CRIMES})


def draw_tallies(random: Random, kind: MeetingKind, bilateral: bool, partner: Country) -> tuple[Tally, ...]:
    """Return the groups of figures of one article: no two alike, no value twice. `bilateral`: as the patrol is."""
    kinds: list[Counted] = []
    if kind == MeetingKind.JOINT_PATROL:
        kinds.append(random.choice((Counted.TEAM, Counted.TEAM_SPLIT)))
    elif kind == MeetingKind.HANDOVER:
        kinds.append(Counted.RETURNED)
    if kind in (MeetingKind.PERIODIC_TALKS, MeetingKind.REVIEW):
        kinds += random.sample(_OFTEN, random.randint(2, 6))
    elif kind == MeetingKind.AD_HOC_TALKS and random.random() < 0.3:
        kinds += random.sample(_TALLIED, 1)
    if random.random() < 0.4:
        kinds.append(random.choice(_STANDING))
    values = _Values(random)
    tallies: list[Tally] = []
    for counted in kinds:
        taken = {tally.counted for tally in tallies}
        if counted not in taken and not any(counted in group and group & taken for group in _ALIKE):
            figures = tuple(_DRAW[counted](random, values, partner))
            if bilateral and counted in (Counted.TEAM, Counted.TEAM_SPLIT):
                figures = tuple(replace(figure, metric=Metric.BILATERAL_PATROL) for figure in figures)
            tallies.append(Tally(counted, figures, counted not in _STANDING + _OF_THE_DAY))
    return tuple(tallies)


class _Values:
    """Draws numbers, none twice, so that each figure of a page is one of its own."""

    def __init__(self, random: Random):
        self.random = random
        self.drawn: set[float] = set()

    def __call__(self, least: int, most: int) -> int:
        while True:
            value = self.random.randint(least, most)
            if value not in self.drawn:
                self.drawn.add(value)
                return value

    def qualifier(self) -> Qualifier | None:
        return self.random.choice((None, *Qualifier))


def _handed(random: Random, values: _Values, partner: Country) -> list[Figure]:
    ways = [(Country.VN, partner), (partner, Country.VN)]
    return _cases(values, *random.choice(ways))


def _cases(values: _Values, source: Country, target: Country) -> list[Figure]:
    return [Figure(Metric.HANDOVER, values(1, 40), Measure.CASE, source, target),
            Figure(Metric.HANDOVER, values(8, 400), Measure.PERSON, source, target)]


def _handed_both(random: Random, values: _Values, partner: Country) -> list[Figure]:
    return _cases(values, Country.VN, partner) + _cases(values, partner, Country.VN)


def _handed_wanted(random: Random, values: _Values, partner: Country) -> list[Figure]:
    source, target = random.choice([(Country.VN, partner), (partner, Country.VN)])
    return [Figure(Metric.HANDOVER, values(2, 20), Measure.TIME, source, target),
            Figure(Metric.HANDOVER, values(21, 90), Measure.PERSON, source, target,
                   Category(str(target).lower()) if random.random() < 0.5 else None),
            Figure(Metric.HANDOVER, values(2, 9), Measure.PERSON, source, target, Category.WANTED)]


def _handed_sexes(random: Random, values: _Values, partner: Country) -> list[Figure]:
    men, women = values(2, 40), values(2, 40)
    total = men + women
    values.drawn.add(total)
    return [Figure(Metric.HANDOVER, value, Measure.PERSON, partner, Country.VN, category)
            for value, category in ((total, Category.VN), (men, Category.MALE), (women, Category.FEMALE))]


def _crimes(random: Random, values: _Values, partner: Country) -> list[Figure]:
    cases, more = values(2, 15), values(2, 15)
    people, others = values(16, 60), values(16, 60)
    values.drawn |= {cases + more, people + others}
    rows = ((Metric.CRIME, cases + more, people + others), (Metric.ILLEGAL_CROSSING, cases, people),
            (Metric.SMUGGLING, more, others))
    return [figure for metric, count, persons in rows
            for figure in (Figure(metric, count, Measure.CASE), Figure(metric, persons, Measure.PERSON))]


def _patrols(random: Random, values: _Values, partner: Country) -> list[Figure]:
    metric = random.choice((Metric.JOINT_PATROL, Metric.BILATERAL_PATROL))
    return [Figure(metric, values(2, 30), Measure.TIME), Figure(metric, values(40, 2000), Measure.PERSON_TIME)]


def _patrols_each(random: Random, values: _Values, partner: Country) -> list[Figure]:
    metric = random.choice((Metric.JOINT_PATROL, Metric.BILATERAL_PATROL))
    return [Figure(metric, values(2, 30), Measure.TIME),
            Figure(metric, values(40, 2000), Measure.PERSON, category=Category.EACH_SIDE)]


def _team(random: Random, values: _Values, partner: Country) -> list[Figure]:
    kilometres = values(3, 25) + random.choice((0, 0, 0.5, 0.7, 0.25))
    return [Figure(Metric.JOINT_PATROL, values(8, 30), Measure.PERSON, category=Category.EACH_SIDE),
            Figure(Metric.JOINT_PATROL, kilometres, Measure.KM, qualifier=values.qualifier())]


def _team_split(random: Random, values: _Values, partner: Country) -> list[Figure]:
    each = values(4, 15)
    values.drawn.add(2 * each)
    return [Figure(Metric.JOINT_PATROL, 2 * each, Measure.PERSON),
            Figure(Metric.JOINT_PATROL, each, Measure.PERSON, category=Category.VN),
            Figure(Metric.JOINT_PATROL, each, Measure.PERSON, category=Category(str(partner).lower()))]


def _line(random: Random, values: _Values, partner: Country) -> list[Figure]:
    kilometres = random.choice((values(5, 90), values(5, 90) + random.randint(1, 99) / 100,
                                values(100, 400) + random.randint(1, 999) / 1000))
    return [Figure(Metric.BORDER_LENGTH, kilometres, Measure.KM, qualifier=values.qualifier()),
            Figure(Metric.MARKERS, values(5, 120), Measure.MARKER)]


def _drugs(random: Random, values: _Values, partner: Country) -> list[Figure]:
    weight = random.choice((Figure(Metric.DRUGS, values(2, 300), Measure.KG),
                            Figure(Metric.DRUGS, values(2, 20) + random.randint(1, 9) / 10, Measure.KG),
                            Figure(Metric.DRUGS, values(100, 950), Measure.GRAM)))
    return [Figure(Metric.DRUGS, values(2, 15), Measure.CASE), Figure(Metric.DRUGS, values(2, 25), Measure.PERSON),
            weight]


def _one(metric: Metric, unit: Measure, least: int, most: int, qualified: bool = False, **fields):
    def draw(random: Random, values: _Values, partner: Country) -> list[Figure]:
        # A rounded figure is one that is qualified.
        qualifier = values.qualifier() if qualified else None
        value = values(least, most)
        if qualifier and value > 1000:
            value -= value % 100
        return [Figure(metric, value, unit, qualifier=qualifier, **fields)]
    return draw


def _several(*draws):
    def draw(random: Random, values: _Values, partner: Country) -> list[Figure]:
        return [figure for one in draws for figure in one(random, values, partner)]
    return draw


def _trade(random: Random, values: _Values, partner: Country) -> list[Figure]:
    millions = values(2, 900) + random.choice((0, 0.5, 0.3))
    return [Figure(Metric.TRADE, round(millions * 1_000_000), Measure.USD, qualifier=values.qualifier())]


def _returned(random: Random, values: _Values, partner: Country) -> list[Figure]:
    return _handed_sexes(random, values, partner)[:random.choice((1, 3))]


_DRAW = {
    Counted.HANDED: _handed, Counted.HANDED_BOTH: _handed_both, Counted.HANDED_WANTED: _handed_wanted,
    Counted.HANDED_SEXES: _handed_sexes, Counted.CRIMES: _crimes, Counted.PATROLS: _patrols,
    Counted.PATROLS_EACH: _patrols_each, Counted.TEAM: _team, Counted.TEAM_SPLIT: _team_split, Counted.LINE: _line,
    Counted.DRUGS: _drugs, Counted.TRADE: _trade, Counted.RETURNED: _returned,
    Counted.LETTERS: _several(_one(Metric.LETTERS, Measure.TIME, 5, 150),
                              _one(Metric.LETTERS, Measure.LETTER, 10, 300)),
    Counted.LETTERS_SENT: _one(Metric.LETTERS, Measure.LETTER, 2, 300),
    Counted.HOTLINE: _one(Metric.HOTLINE, Measure.TIME, 2, 300, True),
    Counted.TALKS: _several(_one(Metric.TALKS_REGULAR, Measure.TIME, 2, 12),
                            _one(Metric.TALKS_AD_HOC, Measure.TIME, 2, 40)),
    Counted.CROSSED: _several(_one(Metric.EXIT, Measure.PERSON_TIME, 2_000, 900_000),
                              _one(Metric.ENTRY, Measure.PERSON_TIME, 2_000, 900_000)),
    Counted.CROSSED_BOTH: _one(Metric.ENTRY_EXIT, Measure.PERSON_TIME, 2_000, 3_000_000, True),
    Counted.VEHICLES: _one(Metric.VEHICLES, Measure.VEHICLE, 300, 90_000, True),
    Counted.GOODS: _one(Metric.GOODS, Measure.TONNE, 300, 900_000, True),
    Counted.ILLEGAL: _several(_one(Metric.ILLEGAL_CROSSING, Measure.CASE, 2, 60),
                              _one(Metric.ILLEGAL_CROSSING, Measure.PERSON, 5, 300)),
    Counted.SMUGGLED: _several(_one(Metric.SMUGGLING, Measure.CASE, 2, 60),
                               _one(Metric.SMUGGLING, Measure.PERSON, 5, 90)),
    Counted.PILLS: _several(_one(Metric.DRUGS, Measure.CASE, 2, 15),
                            _one(Metric.DRUGS, Measure.PILL, 200, 60_000, True)),
    Counted.TRAFFICKED: _several(_one(Metric.TRAFFICKING, Measure.CASE, 2, 15),
                                 _one(Metric.VICTIMS, Measure.PERSON, 2, 30)),
    Counted.OUTREACH: _several(_one(Metric.LEGAL_OUTREACH, Measure.TIME, 2, 40),
                               _one(Metric.LEGAL_OUTREACH, Measure.PERSON_TIME, 100, 9_000)),
    Counted.INFORMED: _one(Metric.INFORMATION_EXCHANGE, Measure.TIME, 2, 90),
    Counted.VILLAGES: _one(Metric.TWINNED_VILLAGES, Measure.PAIR, 2, 30),
    Counted.MODELS: _one(Metric.MODELS, Measure.MODEL, 2, 15),
}
