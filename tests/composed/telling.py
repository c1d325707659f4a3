"""What a language makes of facts: sentences that know which facts they tell, and a page without its dress."""
from dataclasses import dataclass, field

from articles.records import Award, Meeting, Pair, Person, Statistic, Unit
from articles.vocabulary import Mechanism

Fact = Statistic | Pair | Person


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence and the facts told in it."""

    text: str
    facts: tuple[Fact, ...] = ()
    mechanisms: tuple[Mechanism, ...] = ()
    awards: tuple[Award, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """The text of an article: what the dress shows."""

    title: str | None
    paragraphs: tuple[str, ...]
    captions: tuple[str, ...] = ()
    tables: tuple[int, ...] = ()
    byline: str | None = None
    published: str | None = None


@dataclass(frozen=True, slots=True)
class Truth:
    """What a record of the page must hold; rows without evidence, with the sentence that tells each."""

    title: str | None
    published: str | None
    byline: str | None
    body: str
    meetings: tuple[Meeting, ...]
    statistics: tuple[Statistic, ...]
    crossings: tuple[Pair, ...]
    people: tuple[Person, ...]
    relevant: bool = True
    # Ways of working that a page may or may not be said to name.
    optional: tuple[Mechanism, ...] = ()
    sentences: dict[Fact | Unit, str] = field(default_factory=dict, compare=False)
