"""Many articles read and compared, by field: what `make test` asks of 300 and `make faults` of 5,000."""
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from articles.extraction import Gazetteer, extract
from tests.composed.article import Composed, compose
from tests.composed.compare import EXACT, Disagreement, disagreements, facts_in

IN_TESTS = 150
# Of a hundred facts with names that nobody knows one may be misread, with names of the gazetteer none.
ALLOWED = {False: 0.0, True: 0.01}
LARGEST_SEED = 2**32 - 1
_PARTS = {"figures": "metric value unit from to category qualifier period".split(),
          "people": "name rank country head".split(), "units": "country kind place count".split(),
          "crossings": "vn other status mode".split()}


@dataclass
class Sample:
    """Articles with names of one sort: how many facts of each field they tell, and which were read otherwise."""

    invented: bool
    articles: int = 0
    facts: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    forms: Counter[str] = field(default_factory=Counter)
    examples: dict[tuple[str, str], tuple[int, Disagreement]] = field(default_factory=dict)
    times: Counter[tuple[str, str]] = field(default_factory=Counter)

    def add(self, seed: int) -> list[Disagreement]:
        """Compose, read and count one article; return what was read otherwise than is true."""
        composed = compose(seed, self.invented)
        found = read_against(composed)
        self.articles += 1
        self.facts += facts_in(composed.truth)
        self.forms.update(set(composed.forms))
        for disagreement in found:
            key = disagreement.field, kind_of(disagreement)
            self.wrong[disagreement.field] += 1
            self.times[key] += 1
            self.examples.setdefault(key, (seed, disagreement))
        return found

    def beyond(self) -> list[str]:
        """Return the fields in which more was misread than may be."""
        return [name for name in EXACT if self.wrong[name] > ALLOWED[self.invented] * self.facts[name]]

    def report(self) -> str:
        """Return the disagreements, one example of each kind, the most frequent first."""
        often = sorted(self.examples.items(), key=lambda row: -self.times[row[0]])
        return "\n".join(f"{self.times[key]} x {', '.join(key)}: seed {seed}{' invented' * self.invented}\n    {found}"
                         for key, (seed, found) in often)


def read_against(composed: Composed) -> list[Disagreement]:
    """Return what the extractor reads in the article otherwise than is true."""
    record = extract(composed.raw, f"composed-{composed.seed}", Gazetteer.packaged())
    return disagreements(record, composed.truth)


def kind_of(found: Disagreement) -> str:
    """Return how a fact was misread: missing, made up, or in which parts it differs; of a figure also which."""
    fact = found.expected or found.got
    which = f"{fact[0]} {fact[2]} " if found.field == "figures" else f"{fact[1]} " if found.field == "units" else ""
    if found.got is None or found.got == "None":
        return f"{which}missing"
    if found.expected is None:
        return f"{which}made up"
    if found.field in _PARTS and isinstance(found.expected, tuple):
        parts = zip(_PARTS[found.field], found.expected, found.got, strict=True)
        differing = [part for part, want, got in parts if want != got]
        return "period" if differing == ["period"] else f"{which}{', '.join(differing)}"
    return "other"


def seeds(count: int) -> Callable[[Callable[[int], None]], None]:
    """Return a decorator that runs a function on so many seeds, the same each time."""
    def run(one: Callable[[int], None]) -> None:
        drawn = given(st.integers(0, LARGEST_SEED))(one)
        settings(max_examples=count, derandomize=True, database=None, deadline=None, phases=[Phase.generate],
                 suppress_health_check=list(HealthCheck))(drawn)()
    return run


@cache
def sample(invented: bool, count: int = IN_TESTS) -> Sample:
    """Return the sample of so many articles that hypothesis chooses."""
    read = Sample(invented)

    @seeds(count)
    def _(seed: int) -> None:
        read.add(seed)

    return read
