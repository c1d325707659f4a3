"""A record taken apart: one reading for each value that a page gives, with its slot and its evidence."""
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from articles.records import Award, Evidence, Meeting, Pair, Person, Record, Statistic, Unit
from articles.slots import FigureSlot, award_key, in_language, pair_key, person_key, unit_key
from articles.vocabulary import Country, Field, Language

# The gazetteer's key of the crossing that a name means in a country (None: whichever), or None.
CrossingId = Callable[[Country | None, str], str | None]


@dataclass(frozen=True, slots=True)
class ReadingDraft:
    """One value of a page, not yet stored.

    `meeting` is the index of the account in the record, None where the value belongs to the article. `n` counts the
    page's readings from 0. `value` is JSON (enum members as their text):

    - kind, date, date_end, period, mode, host: a text; signed: true; place: `{"name", "id"}`
    - unit `{"country", "kind", "place", "name", "id"}`; unit.name, unit.parent: a text; unit.count: a number
    - pair `{"names": {"vn": …, "cn": …}, "ids": {"vn": … or null, …}}`; pair.status, pair.mode: a text
    - mechanism: a text; award `{"kind", "country"}`; award.count: a number
    - statistic `{"value", "qualifier"}`: the rest of it is its slot (`FigureSlot.read`)
    - person `{"name", "country"}`; person.name, .rank, .role: a text; person.head_of_delegation: a boolean
    """

    meeting: int | None
    n: int
    field: Field
    slot: str
    value: Any
    evidence: tuple[Evidence, ...]


def readings_of(record: Record, crossing_id: CrossingId | None = None) -> tuple[ReadingDraft, ...]:
    """Return the readings of a record in the page's order, those of each meeting first; `()` for a failed page.

    A field that is null gives none. `crossing_id` makes crossings and places in several languages one.
    """
    raise NotImplementedError
