"""Numbers as Vietnamese pages write them."""
from collections.abc import Callable, Sequence

from articles.vocabulary import Qualifier
from tests.composed.teller import Productions, Teller

_DIGITS = "không một hai ba bốn năm sáu bảy tám chín".split()
STYLES = Productions()
Style = Callable[[float], str]
QUALIFIERS = {Qualifier.OVER: "[hơn|trên]", Qualifier.ABOUT: "khoảng", Qualifier.NEARLY: "gần"}


def in_words(value: int) -> str:
    """Return a number under a hundred in words."""
    tens, ones = divmod(value, 10)
    if not tens:
        return _DIGITS[ones]
    first = "mười" if tens == 1 else f"{_DIGITS[tens]} mươi"
    last = {0: "", 1: "mốt" if tens > 1 else "một", 4: "tư" if tens > 1 else "bốn", 5: "lăm"}.get(ones, _DIGITS[ones])
    return f"{first} {last}".strip()


def grouped(value: float) -> str:
    """Return a number with a dot before each three digits and a comma before the decimals."""
    whole, _, decimals = f"{value:,.3f}".partition(".")
    decimals = decimals.rstrip("0")
    return whole.replace(",", ".") + (f",{decimals}" if decimals else "")


def _whole(value: float) -> bool:
    return value == int(value)


def _all_small(values: Sequence[float]) -> bool:
    return all(_whole(value) and 2 <= value <= 12 for value in values)


def _some_single(values: Sequence[float]) -> bool:
    return any(_whole(value) and value < 10 for value in values)


def _some_decimals(values: Sequence[float]) -> bool:
    return any(not _whole(value) for value in values)


def _some_millions(values: Sequence[float]) -> bool:
    return any(_in_millions(value) for value in values)


def _in_millions(value: float) -> bool:
    return value >= 1_000_000 and _whole(value / 100_000)


@STYLES.form("figures.digits", weight=8)
def _digits(teller: Teller, values: Sequence[float]) -> Style:
    return grouped


@STYLES.form("figures.words", _all_small, weight=8)
def _words(teller: Teller, values: Sequence[float]) -> Style:
    return lambda value: in_words(int(value))


@STYLES.form("figures.leading_zero", _some_single, weight=3)
def _leading_zero(teller: Teller, values: Sequence[float]) -> Style:
    return lambda value: f"0{int(value)}" if _whole(value) and value < 10 else grouped(value)


@STYLES.form("figures.millions", _some_millions, weight=40)
def _millions(teller: Teller, values: Sequence[float]) -> Style:
    return lambda value: f"{grouped(value / 1_000_000)} triệu" if _in_millions(value) else grouped(value)


@STYLES.form("figures.space_in_decimals", _some_decimals, weight=2)
def _space(teller: Teller, values: Sequence[float]) -> Style:
    return lambda value: grouped(value).replace(",", ", ")


def style_for(teller: Teller, values: Sequence[float]) -> Style:
    """Return how the numbers of one group are written: all in words, or all in digits."""
    return teller.choose(STYLES, values)


def qualified(teller: Teller, text: str, qualifier: Qualifier | None) -> str:
    """Return the number with its qualifier before it."""
    if not qualifier:
        return text
    teller.forms.append(f"figures.{qualifier}")
    return f"{teller.words(QUALIFIERS[qualifier])} {text}"
