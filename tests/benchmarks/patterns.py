"""Whether every pattern is linear: time(2n) / time(n) of a search in the texts it is slowest over, up to 1 MB."""
import re
import sys
from collections import deque
from collections.abc import Callable
from itertools import pairwise
from time import perf_counter

from tests.benchmarks.attacks import Text, attacks
from tests.benchmarks.growth import STEEP, grow
from tests.benchmarks.hostile import TEXTS
from tests.benchmarks.recorded import Recorded, patterns

LARGEST = 1024 * 1024
# All texts for a pattern are tried at these sizes; of them the one that grows most and the one that takes most are
# followed to the largest, or to where a search takes long enough to tell.
_FIRST_SIZES = (2048, 8192)
_ENOUGH = 0.15
# Below this a time says nothing of its growth.
_MEASURABLE = 0.002
_AGAIN = 4
_ROUNDS = 3
_OURS = ("ordinary paragraphs", "anchors", "anchors, capitals", "anchors, digits")
_SHOWN = 12


def _search(recorded: Recorded, text_of: Text) -> Callable[[int], float]:
    """Return what gives the seconds of finding every match in a text of a size."""
    pattern: re.Pattern = recorded.compiled()

    def seconds(size: int) -> float:
        text = text_of(size)
        text = text.encode() if recorded.bytes else text
        begun = perf_counter()  # a processor's clock may tick in milliseconds
        deque(pattern.finditer(text), maxlen=0)
        return perf_counter() - begun

    return seconds


def _steepest(recorded: Recorded) -> dict[str, Text]:
    """Return the texts that are worth following, by their times at small sizes."""
    texts = attacks(recorded) | {name: TEXTS[name] for name in _OURS}
    grown, last = {}, {}
    for name, text in texts.items():
        taken, why = grow(_search(recorded, text), _FIRST_SIZES, rounds=1)
        grown[name] = float("inf") if why else taken[-1][1] / taken[0][1]
        last[name] = taken[-1][1]
    return {name: texts[name] for name in (max(grown, key=grown.get), max(last, key=last.get))}


def ratio(recorded: Recorded) -> tuple[float, str, int, float]:
    """Return the greatest time(2n) / time(n) over the texts; which text, n in characters, seconds at 2n."""
    worst = (0.0, "", 0, 0.0)
    for name, text in _steepest(recorded).items():
        seconds = _search(recorded, text)
        taken, _ = grow(seconds, _sizes(), rounds=1, enough=_ENOUGH)
        for (size, before), (_, after) in pairwise(taken):
            if before >= _MEASURABLE:
                worst = max(worst, (_confirmed(seconds, size, after / before), name, size, after))
    return worst


def _confirmed(seconds: Callable[[int], float], size: int, found: float) -> float:
    """Return the ratio, measured again while it is steep: other work on the machine makes any time longer, at times."""
    for _ in range(_AGAIN):
        if found <= STEEP:
            break
        pairs = [(seconds(size), seconds(2 * size)) for _ in range(_ROUNDS)]
        found = min(found, min(after for _, after in pairs) / min(before for before, _ in pairs))
    return found


def _sizes() -> list[int]:
    return [LARGEST >> shift for shift in range(6, -1, -1)]


def main(words: list[str]) -> None:
    """`patterns [WORDS…]`: all patterns, or those with one of the words in their place; the steepest of them shown."""
    every = [recorded for recorded in patterns() if not words or any(word in recorded.where for word in words)]
    rows = sorted(((*ratio(recorded), recorded) for recorded in every), key=lambda row: row[0], reverse=True)
    steep = sum(row[0] > STEEP for row in rows)
    sys.stdout.write(f"{len(rows)} patterns, up to {LARGEST} characters: {steep} above {STEEP}\n")
    for found, name, size, seconds, recorded in rows[:max(steep, _SHOWN)]:
        mark = "steep" if found > STEEP else ""
        sys.stdout.write(f"{found:6.2f} {mark:6}{recorded.where:32}{size:9}{seconds * 1000:9.1f} ms  {name[:48]}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
