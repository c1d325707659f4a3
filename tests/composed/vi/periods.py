"""The periods that talks cover, in Vietnamese."""
from tests.composed.teller import Productions, Teller
from tests.composed.times import Period
from tests.composed.vi.numbers import in_words

PERIODS = Productions()
YEARLESS = Productions()
_ROMAN = ("", "I", "II", "III", "IV")
_ORDINAL = ("", "thứ nhất", "thứ hai", "thứ ba", "thứ tư")


def _shape(shape: str, *quarters: int):
    return lambda period: period.shape == shape and (not quarters or period.last in quarters)


def tell_period(teller: Teller, period: Period, year: bool) -> str:
    """Return the period, small at the beginning: `quý I/2023`. Without the year it is one that nobody can date."""
    return teller.choose(PERIODS if year else YEARLESS, period)


def _quarter(period: Period) -> int:
    return period.last // 3


@PERIODS.form("periods.quarter_roman_slash", _shape("quarter"), weight=3)
def _roman_slash(teller: Teller, period: Period) -> str:
    return f"{teller.one_of('quý', 'quý', 'quí')} {_ROMAN[_quarter(period)]}{teller.one_of('/', '/', '-', ' - ')}{period.year}"


@PERIODS.form("periods.quarter_roman_year", _shape("quarter"), weight=3)
def _roman_year(teller: Teller, period: Period) -> str:
    return f"quý {_ROMAN[_quarter(period)]}{teller.one_of(' năm', ' năm', ', năm', ' của năm')} {period.year}"


@PERIODS.form("periods.quarter_digit", _shape("quarter"), weight=3)
def _digit(teller: Teller, period: Period) -> str:
    return f"quý {teller.one_of('', '', '0')}{_quarter(period)}{teller.one_of('/', ' năm ', '-')}{period.year}"


@PERIODS.form("periods.quarter_words", _shape("quarter"), weight=2)
def _words(teller: Teller, period: Period) -> str:
    ordinal = teller.one_of(_ORDINAL[_quarter(period)], in_words(_quarter(period)))
    return f"quý {ordinal} năm {period.year}"


@PERIODS.form("periods.quarter_brackets", _shape("quarter"), weight=3)
def _brackets(teller: Teller, period: Period) -> str:
    return f"quý {_ROMAN[_quarter(period)]} ({period.year})"


@PERIODS.form("periods.three_months", _shape("quarter", 3, 12), weight=5)
def _three_months(teller: Teller, period: Period) -> str:
    return teller.words("[3|ba] tháng ") + f"{'đầu' if period.first == 1 else 'cuối'} năm {period.year}"


@PERIODS.form("periods.half", _shape("half"), weight=2)
def _half(teller: Teller, period: Period) -> str:
    part = "đầu" if period.first == 1 else "cuối"
    return teller.words("[6|6|06|sáu] tháng ") + f"{part} {teller.one_of('năm ', 'của năm ')}{period.year}"


@PERIODS.form("periods.half_short", _shape("half"))
def _half_short(teller: Teller, period: Period) -> str:
    return f"nửa {'đầu' if period.first == 1 else 'cuối'} năm {period.year}"


@PERIODS.form("periods.months", _shape("months"))
def _months(teller: Teller, period: Period) -> str:
    count = teller.one_of(str(period.last), in_words(period.last))
    return f"{count} tháng đầu năm {period.year}"


@PERIODS.form("periods.months_from_to", _shape("months"))
def _months_from_to(teller: Teller, period: Period) -> str:
    return teller.words("từ tháng 1 đến [hết |]tháng ") + f"{period.last}/{period.year}"


@PERIODS.form("periods.month", _shape("month"))
def _month(teller: Teller, period: Period) -> str:
    return f"tháng {period.first}{teller.one_of('/', ' năm ', '-')}{period.year}"


@PERIODS.form("periods.year", _shape("year"))
def _year(teller: Teller, period: Period) -> str:
    return f"năm {period.year}"


@PERIODS.form("periods.open", _shape("open"))
def _open(teller: Teller, period: Period) -> str:
    return f"từ đầu năm {period.year} đến nay"


@YEARLESS.form("periods.without_year")
def _without_year(teller: Teller, period: Period) -> str:
    # What is no quarter is hardly told without its year.
    if period.shape == "half":
        return f"6 tháng {'đầu' if period.first == 1 else 'cuối'} năm"
    return f"quý {teller.one_of(_ROMAN[_quarter(period)], str(_quarter(period)))}"
