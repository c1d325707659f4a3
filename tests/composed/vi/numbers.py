"""Numbers as Vietnamese pages write them."""
from articles.vocabulary import Qualifier
from tests.composed.teller import Productions, Teller

_DIGITS = "không một hai ba bốn năm sáu bảy tám chín".split()
NUMBERS = Productions()
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


def _small(value: float) -> bool:
    return _whole(value) and 2 <= value <= 12


def _two_digits(value: float) -> bool:
    return _whole(value) and value < 10


def _of_millions(value: float) -> bool:
    return value >= 1_000_000 and _whole(value / 100_000)


def _spaced_decimals(value: float) -> bool:
    return not _whole(value)


@NUMBERS.form("figures.digits", weight=8)
def _digits(teller: Teller, value: float) -> str:
    if _of_millions(value):
        return _millions(teller, value)
    return grouped(value)


@NUMBERS.form("figures.words", _small, weight=3)
def _words(teller: Teller, value: float) -> str:
    return in_words(int(value))


@NUMBERS.form("figures.leading_zero", _two_digits, weight=2)
def _leading_zero(teller: Teller, value: float) -> str:
    return f"0{int(value)}"


@NUMBERS.form("figures.millions", _of_millions, weight=8)
def _millions(teller: Teller, value: float) -> str:
    return f"{grouped(value / 1_000_000)} triệu"


@NUMBERS.form("figures.space_in_decimals", _spaced_decimals, weight=2)
def _space(teller: Teller, value: float) -> str:
    return grouped(value).replace(",", ", ")


def number(teller: Teller, value: float, qualifier: Qualifier | None = None, plain: bool = False) -> str:
    """Return the number with its qualifier. `plain`: in digits alone, as beside a slash."""
    if plain:
        text = grouped(value)
    else:
        text = teller.choose(NUMBERS, value)
    return f"{teller.words(QUALIFIERS[qualifier])} {text}" if qualifier else text
