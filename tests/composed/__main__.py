"""How much the core misreads of composed articles: `python -m tests.composed [--count N] [--first N]`.

Exits 1 where more facts are misread than may be: with names of the gazetteer none, with invented ones one in a hundred.
`--seed N [--invented]` shows one article and what was read otherwise.
"""
import argparse
import sys

from tests.composed.article import compose
from tests.composed.compare import EXACT, REPORTED
from tests.composed.sample import Sample, read_against


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.composed")
    parser.add_argument("--count", type=int, default=300, help="articles, half of them with invented names")
    parser.add_argument("--first", type=int, default=0, help="the seed to begin with, for articles not seen yet")
    parser.add_argument("--seed", type=int, help="show this article alone")
    parser.add_argument("--invented", action="store_true", help="with --seed: the article with invented names")
    asked = parser.parse_args()
    if asked.seed is not None:
        return show(asked.seed, asked.invented)
    samples = [Sample(False), Sample(True)]
    for number in range(asked.count):
        samples[number % 2].add(asked.first + number // 2)
    sys.stdout.write(table(samples))
    for read in samples:
        sys.stdout.write(f"\n{read.report()}\n" if read.examples else "")
    beyond = [name for read in samples for name in read.beyond()]
    sys.stdout.write(f"\nMisread more often than may be: {', '.join(beyond) or 'nothing'}\n")
    return bool(beyond)


def show(seed: int, invented: bool) -> int:
    """Print one article, its forms and what was read otherwise."""
    composed = compose(seed, invented)
    found = read_against(composed)
    sys.stdout.write(f"{composed.page.title or ''}\n\n{composed.truth.body}\n\n{' '.join(composed.forms)}\n\n")
    sys.stdout.write("".join(f"{disagreement}\n" for disagreement in found))
    return any(disagreement.field in EXACT for disagreement in found)


def table(samples: list[Sample]) -> str:
    """Return facts and disagreements by field, of known and of invented names."""
    known, invented = samples
    lines = [f"{'':12}{'gazetteer names':>24}{'invented names':>24}",
             f"{'':12}{'facts':>12}{'misread':>12}{'facts':>12}{'misread':>12}",
             f"{'articles':12}{known.articles:12}{'':12}{invented.articles:12}"]
    for name in EXACT + REPORTED:
        lines.append(f"{name:12}" + "".join(f"{read.facts[name]:12}{read.wrong[name]:12}" for read in samples))
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
