"""Facts with one number changed, told in the same words."""
from collections.abc import Callable, Iterator
from dataclasses import replace

from tests.composed.facts import Facts, Genre
from tests.composed.times import YearFrom

Change = Callable[[Facts], Facts]


def other_value(value: float, taken: set[float]) -> float | None:
    """Return a value that is told in the same form as this one: of as many digits, small where this is, not taken."""
    step = 100_000 if value >= 1_000_000 else 100 if value >= 1_000 and value % 100 == 0 else 1
    for other in (value + step, value - step, value + 2 * step, value - 2 * step):
        if other not in taken and _told_alike(value, other):
            return round(other, 3) if other != int(other) else int(other)
    return None


def _told_alike(value: float, other: float) -> bool:
    return (other > 0 and len(str(int(value))) == len(str(int(other))) and (2 <= value <= 12) == (2 <= other <= 12)
            and (value < 10) == (other < 10))


def figure_changes(facts: Facts) -> Iterator[tuple[Change, float, float]]:
    """Yield, for each figure, the change of its value, the value that it was and the one that it is."""
    taken = {figure.value for tally in facts.tallies for figure in tally.figures}
    for place, tally in enumerate(facts.tallies):
        for index, figure in enumerate(tally.figures):
            value = other_value(figure.value, taken)
            if value is not None:
                yield _with_tally(place, index, value), figure.value, value


def _with_tally(place: int, index: int, value: float) -> Change:
    def change(facts: Facts) -> Facts:
        tallies = list(facts.tallies)
        tallies[place] = tallies[place].changed(index, value)
        return replace(facts, tallies=tuple(tallies))
    return change


def next_day(facts: Facts) -> Facts:
    """Return the facts with the first meeting a day later in the same month, where nothing else rests on its day."""
    day = facts.day.replace(day=facts.day.day + 1)
    return replace(facts, day=day)


def may_be_later(facts: Facts) -> bool:
    """Tell whether `next_day` changes the day alone: no words hang on this very day."""
    plain = facts.year_from in (YearFrom.TOLD, YearFrom.PERIOD) and not facts.day_end and not facts.published
    reports = facts.genre == Genre.REPORT and not facts.listed
    return plain and reports and not facts.earlier and 2 < facts.day.day < 27 and facts.day.month > 2
