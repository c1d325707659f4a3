"""Whether every pattern is linear: time(2n) / time(n) of a search in the texts it is slowest over, up to 1 MB."""
import re
import sys
from collections import deque
from collections.abc import Callable
from itertools import pairwise
from time import thread_time

from tests.benchmarks.attacks import Text, attacks
from tests.benchmarks.growth import STEEP, grow
from tests.benchmarks.hostile import TEXTS
from tests.benchmarks.recorded import Recorded, patterns

LARGEST = 1024 * 1024
_DOUBLINGS = 11
# All texts for a pattern are tried at these sizes, the few that grow most beyond their share a second time; the one
# that still does, or else the one that takes most, is followed to the largest size, or to where a search takes long.
_FIRST_SIZES = (1024, 4096)
_TRIED_AGAIN = 4
_EXCESS = 0.2
_ENOUGH = 0.1
# Below this a time says nothing of its growth.
_MEASURABLE = 0.003
_AGAIN = 3
_ROUNDS = 2
_OURS = ("ordinary paragraphs", "anchors", "anchors, capitals", "anchors, digits")
_SHOWN = 8


def _search(recorded: Recorded, text_of: Text) -> Callable[[int], float]:
    """Return what gives the seconds of finding every match in a text of a size."""
    pattern: re.Pattern = recorded.compiled()

    def seconds(size: int) -> float:
        text = text_of(size)
        text = text.encode() if recorded.bytes else text
        begun = thread_time()
        deque(pattern.finditer(text), maxlen=0)
        return thread_time() - begun

    return seconds


def _steepest(recorded: Recorded) -> tuple[str, Text]:
    """Return the text that is worth following, by the times at small sizes, and its name."""
    texts = attacks(recorded) | {name: TEXTS[name] for name in _OURS}
    times: dict[str, float] = {}
    excess: dict[str, float] = {}

    def tried(name: str) -> None:
        first, last = map(_search(recorded, texts[name]), _FIRST_SIZES)
        # In seconds: of times too short to measure, ratios say anything.
        beyond = last - first * _FIRST_SIZES[1] / _FIRST_SIZES[0]
        times[name], excess[name] = last, min(beyond, excess.get(name, beyond))

    for name in texts:
        tried(name)
    for name in sorted(excess, key=excess.get, reverse=True)[:_TRIED_AGAIN]:
        tried(name)
    most = max(excess, key=excess.get)
    slowest = max(times, key=times.get)
    name = most if excess[most] > times[most] * _EXCESS else slowest
    return name, texts[name]


def ratio(recorded: Recorded) -> tuple[float, str, int, float]:
    """Return the greatest time(2n) / time(n) over that text; which text, n in characters, seconds at 2n."""
    name, text = _steepest(recorded)
    seconds = _search(recorded, text)
    worst = (0.0, name, 0, 0.0)
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
    return [LARGEST >> shift for shift in range(_DOUBLINGS, -1, -1)]


def _row(recorded: Recorded, found: float, name: str, size: int, seconds: float) -> str:
    mark = "steep" if found > STEEP else ""
    source = f"{'':13}{recorded.source[:100]}\n" if mark else ""
    return f"{found:6.2f} {mark:6}{recorded.where:32}{size:9}{seconds * 1000:9.1f} ms  {name[:48]}\n{source}"


def main(words: list[str]) -> None:
    """`patterns [WORDS…]`: all patterns, or those with one of the words in their place.

    A steep one has its line as soon as it is found: ratio, place, n, time at 2n, the text that shows it; then come the
    others that are nearest to it.
    """
    every = [recorded for recorded in patterns() if not words or any(word in recorded.where for word in words)]
    steep, others = 0, []
    for recorded in every:
        row = recorded, *ratio(recorded)
        if row[1] > STEEP:
            steep += 1
            sys.stdout.write(_row(*row))
            sys.stdout.flush()
        else:
            others.append(row)
    sys.stdout.write(f"{len(every)} patterns, up to {LARGEST} characters: {steep} above {STEEP}; the next:\n")
    for row in sorted(others, key=lambda row: row[1], reverse=True)[:_SHOWN]:
        sys.stdout.write(_row(*row))


if __name__ == "__main__":
    main(sys.argv[1:])
