"""The choices that make an article, all from one number, and a list of the forms that were chosen."""
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any

_CHOICE = re.compile(r"\[([^\[\]]*)\]")


def _always(*_: Any) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Production:
    """One form of telling something: its name, the words, and for which facts it will do."""

    form: str
    tell: Callable
    fits: Callable[..., bool] = _always
    weight: int = 1


class Productions(list):
    """The forms of one subject, of which a teller chooses."""

    def form(self, name: str, fits: Callable[..., bool] = _always, weight: int = 1):
        """Return a decorator that adds a function `tell(teller, *facts)` as a form."""
        def add(tell: Callable) -> Callable:
            self.append(Production(name, tell, fits, weight))
            return tell
        return add

    def template(self, name: str, text: str, fits: Callable[..., bool] = _always, weight: int = 1) -> None:
        """Add a form that is a text: what `Teller.words` makes of it."""
        self.append(Production(name, lambda teller, *_, **values: teller.words(text, **values), fits, weight))


@dataclass
class Teller:
    """Chooses. Facts and words have tellers of their own, so that a changed fact is told in the same words."""

    random: Random
    forms: list[str] = field(default_factory=list)

    def choose(self, productions: Sequence[Production], *facts: Any, **values: Any) -> Any:
        """Return what one of the forms that fit makes of the facts."""
        fitting = [production for production in productions if production.fits(*facts)]
        [chosen] = self.random.choices(fitting, [production.weight for production in fitting])
        self.forms.append(chosen.form)
        return chosen.tell(self, *facts, **values)

    def words(self, template: str, **values: Any) -> str:
        """Return the template with one of each `[a|b|c]` (also one in another) and `{name}` filled in."""
        return self.alternatives(template).format(**values)

    def alternatives(self, template: str) -> str:
        """Return the template with one of each `[a|b|c]`."""
        while _CHOICE.search(template):
            template = _CHOICE.sub(lambda match: self.random.choice(match[1].split("|")), template)
        return template

    def one_of(self, *options: Any) -> Any:
        return self.random.choice(options)

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def some(self, options: Sequence[Any], least: int, most: int) -> list[Any]:
        """Return so many of the options, in any order."""
        return self.random.sample(list(options), min(len(options), self.random.randint(least, most)))


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]
