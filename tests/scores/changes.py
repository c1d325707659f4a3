"""Two scores side by side: the fields as a table, and the rows that one of the two has right and the other has not."""
from collections import Counter
from collections.abc import Iterator

from tests.scores.scorer import ALL, Miss, Score

_GOT = ", got "
_WIDEST = 240


def table(title: str, last: Score, now: Score) -> Iterator[str]:
    """Yield the lines of a table: a row for each field; last, now and what differs, for all pages and each language."""
    languages = [group for group in now.figures if group != ALL]
    groups = [ALL, *(languages if len(languages) > 1 else ())]  # of one language: the same figures twice
    fields = dict.fromkeys(field for score in (now, last) for field in score.figures[ALL])
    yield (f"{title:24}" + "".join(f"{f'{group} last':>10}{'now':>7}{'':8}" for group in groups)).rstrip()
    for field in fields:
        pairs = ((last.figures.get(group, {}).get(field), now.figures.get(group, {}).get(field)) for group in groups)
        yield (f"{field:24}" + "".join(_cells(*pair) for pair in pairs)).rstrip()


def _cells(last: float | None, now: float | None) -> str:
    before, after = ("–" if figure is None else f"{figure:.3f}" for figure in (last, now))
    difference = "" if last == now else f"{(now or 0) - (last or 0):+.3f}"
    return f"{before:>10}{after:>7}{difference:>8}"


def differences(last: Score, now: Score) -> Iterator[str]:
    """Yield, page by page, the rows gained and lost, and values wrong in another way; else `nothing changed`."""
    was_wrong = _by_page(Counter(last.misses) - Counter(now.misses))
    is_wrong = _by_page(Counter(now.misses) - Counter(last.misses))
    for page in sorted(was_wrong.keys() | is_wrong.keys()):
        yield page
        before, after = was_wrong.get(page, {}), is_wrong.get(page, {})
        yield from (_line("gained", miss) for question, miss in before.items() if question not in after)
        yield from (_line("other" if question in before else "lost", miss) for question, miss in after.items())
    if not was_wrong and not is_wrong:
        yield "nothing changed"


def _by_page(misses: Counter[Miss]) -> dict[str, dict[tuple, Miss]]:
    """Return each page's misses by the question that they answer wrongly: two values for one gold answer the same."""
    pages: dict[str, dict[tuple, Miss]] = {}
    for miss, times in misses.items():
        wanted, _, got = miss.row.partition(_GOT)
        for number in range(times):
            # Several people may miss a like rank: only the first of each pairs with another answer.
            asked = pages.setdefault(miss.page, {})
            question = (miss.field, wanted, number)
            asked[(*question, got) if question in asked else question] = miss
    return pages


def _line(word: str, miss: Miss) -> str:
    row = miss.row if len(miss.row) <= _WIDEST else miss.row[:_WIDEST] + "…"
    return f"  {word:7}{miss.field}: {row}"
