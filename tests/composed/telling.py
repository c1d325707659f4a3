"""What a language makes of facts: sentences that know which facts they tell, and from these a page without its dress."""
from dataclasses import dataclass, field, replace

from articles.records import Award, Meeting, Pair, Person, Statistic, Unit
from articles.vocabulary import Mechanism

Fact = Statistic | Pair | Person


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence and the facts told in it. `roles`: other ways in which a person's role may be read from it."""

    text: str
    facts: tuple[Fact, ...] = ()
    mechanisms: tuple[Mechanism, ...] = ()
    awards: tuple[Award, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """The text of an article: what the dress shows."""

    title: str
    paragraphs: tuple[str, ...]
    captions: tuple[str, ...] = ()
    tables: tuple[int, ...] = ()
    byline: str | None = None
    published: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Truth:
    """What a record of the page must hold; rows without evidence, with the sentence that tells each."""

    title: str
    published: str | None
    byline: str | None
    body: str
    meetings: tuple[Meeting, ...]
    statistics: tuple[Statistic, ...]
    crossings: tuple[Pair, ...]
    people: tuple[Person, ...]
    sentences: dict[Fact | Unit, str] = field(default_factory=dict, compare=False)

    def with_date(self, date: str) -> "Truth":
        """Return the truth with another day of the first meeting."""
        return replace(self, meetings=(replace(self.meetings[0], date=date), *self.meetings[1:]))
