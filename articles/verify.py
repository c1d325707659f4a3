"""Law 1 over stored readings: every fact has spans, every span is in its text; strictly, each span tells its fact."""
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from articles.extraction import numbers_in
from articles.fold import fold
from articles.models import Article, Reading
from articles.records import Evidence, Record, evidence_from
from articles.store import load
from articles.vocabulary import Field

_NUMBERS = re.compile(r"\d+")
_DAY_MONTH = re.compile(r"(?<!\d)(\d{1,2})(?:[/.-]|\D{1,7})(\d{1,2})(?!\d)")
_NEAR = 12  # days that a page counts from another day


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with the evidence of one reading."""

    article: str
    field: str
    value: Any
    problem: str

    def __str__(self):
        return f"{self.article[:12]} {self.field} {self.value!r}: {self.problem}"


def faults(*, strict: bool = False) -> Iterator[Fault]:
    """Yield every fault of every stored reading."""
    for article in Article.objects.filter(error_code__isnull=True).order_by("snapshot").iterator(chunk_size=100):
        record = load(article)
        readings = (Reading.objects.filter(article=article) | Reading.objects.filter(report__article=article))
        for reading in readings.order_by("pk"):
            for problem in problems(record, reading.field, reading.value, map(evidence_from, reading.evidence), strict):
                yield Fault(article.snapshot_id, reading.field, reading.value, problem)


def problems(record: Record, field: str, value: Any, evidence: Iterable[Evidence], strict: bool) -> Iterator[str]:
    """Yield what is wrong with the spans of one value."""
    spans = list(evidence)
    if not spans:
        yield "no evidence"
        return
    for span in spans:
        try:
            true = record.text_at(span.where)[span.start:span.end] == span.text and span.start < span.end
        except (KeyError, IndexError, ValueError):
            true = False
        if not true:
            yield f"{span.where}[{span.start}:{span.end}] is not {span.text!r}"
    if strict and not _told(record, Field(field), value, spans):
        yield "its spans do not tell it: " + " … ".join(span.text for span in spans)


def _told(record: Record, field: Field, value: Any, spans: list[Evidence]) -> bool:
    tell = _TELL.get(field)
    return tell is None or tell(record, value, " … ".join(span.text for span in spans))


def _tells_number(record: Record, value: Any, text: str) -> bool:
    return value["value"] in numbers_in(text, record.language)


def _tells_date(record: Record, value: Any, text: str) -> bool:
    told = set(map(int, _NUMBERS.findall(text)))
    # The year may be worked out from the day of publication, which is no span; the whole day, where "today" is all that
    # the text says.
    if not told and record.published and len(value) == len("2023"):
        return value == record.published[:4]  # "lately"
    if not told and record.published and len(value) == len(record.published) == 10:
        return date.fromisoformat(record.published) - date.fromisoformat(value) in (timedelta(0), timedelta(days=1))
    parts = [int(part) for part in value.split("-")]
    if set(parts[1:] or parts) <= told or len(parts) == 2 and not told:  # "giữa tháng Năm"
        return True
    return len(parts) == 3 and (_month_in_words(parts[2], text) or _near(value, text))


def _month_in_words(day: int, text: str) -> bool:
    """Tell whether the day stands without a month in digits behind it: "12 tháng Năm"."""
    return bool(re.search(rf"(?<!\d)0?{day}(?!\d|\D{{1,7}}\d)(?=\s\w)", text))


def _near(value: str, text: str) -> bool:
    """Tell whether the first span counts from a day that another tells: "hôm sau" of the day before."""
    first, *others = text.split(" … ")
    day = date.fromisoformat(value)
    near = {(day + timedelta(days=apart)).strftime("%-d %-m") for apart in range(-_NEAR, _NEAR + 1)}
    told = {f"{int(match[1])} {int(match[2])}" for match in _DAY_MONTH.finditer(" … ".join(others))}
    return not _DAY_MONTH.search(first) and bool(near & told)


def _tells_name(record: Record, value: Any, text: str) -> bool:
    return fold(value["name"]) in fold(text)


def _tells_unit(record: Record, value: Any, text: str) -> bool:
    return not value["place"] or fold(value["place"]) in fold(text)


def _tells_pair(record: Record, value: Any, text: str) -> bool:
    # A side without a toponym has the gazetteer's name opposite the other: one of the two must stand there.
    return any(fold(name) in fold(text) for name in value["names"].values())


_TELL: dict[Field, Callable[[Record, Any, str], bool]] = {
    Field.STATISTIC: _tells_number,
    Field.DATE: _tells_date,
    Field.DATE_END: _tells_date,
    Field.PLACE: _tells_name,
    Field.UNIT: _tells_unit,
    Field.PAIR: _tells_pair,
    Field.PERSON: _tells_name,
}
