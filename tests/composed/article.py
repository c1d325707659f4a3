"""An article from one number: its facts, its words in a language, its dress."""
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from articles.vocabulary import Language
from tests.composed.dress import DRESSES, dressed
from tests.composed.facts import Facts, draw_facts
from tests.composed.teller import Teller
from tests.composed.telling import Page, Truth
from tests.composed.vi import article as vi

# A language is what tells facts.
LANGUAGES = {Language.VI: vi.tell}


@dataclass(frozen=True, slots=True)
class Composed:
    """One article: the bytes of its page, what is true of it, and the forms that it is made of."""

    seed: int
    invented: bool
    facts: Facts
    page: Page
    raw: bytes
    truth: Truth
    forms: tuple[str, ...]


def compose(seed: int, invented: bool, language: Language = Language.VI,
            change: Callable[[Facts], Facts] = lambda facts: facts) -> Composed:
    """Return the article of this number. `change` gives other facts, which are told in the same words."""
    facts = change(draw_facts(Random(f"facts {invented} {seed}"), invented))
    teller = Teller(Random(f"words {language} {seed}"))
    page, truth = LANGUAGES[language](teller, facts)
    raw = teller.choose([dress for dress in DRESSES if dress.fits(page)], page)
    return Composed(seed, invented, facts, page, raw, truth, tuple(teller.forms))


def in_dress(page: Page, form: str, seed: int) -> bytes:
    """Return the page in the dress of this name."""
    return dressed(page, form, Teller(Random(seed)))
