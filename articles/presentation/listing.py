"""A list of meetings laid out: rows under their years, facets, chips, and what to drop where nothing is found."""
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import groupby

from django.db.models import Prefetch, QuerySet
from django.utils.translation import gettext as _

from articles.facets import as_named, facets, units_by_key
from articles.filters import UNDATED, ArchiveFilterSet, MeetingFilterSet
from articles.labels import choices, label
from articles.models import Article, Meeting
from articles.presentation.addresses import meeting_url
from articles.presentation.dates import as_heading, day_in_year, period_text, quarter_name, quarter_text
from articles.presentation.names import Worded, as_written, unit_short
from articles.vocabulary import Country, Language, MeetingKind, Mode

# So many units, and years of quarters, stand in a facet at once; the rest unfold.
SHOWN_UNITS = 8
SHOWN_YEARS = 6
COUNTED_CHIPS = 12


@dataclass(frozen=True, slots=True)
class Row:
    """One meeting of a list. `vn` and `others` are the units of the two sides, `languages` those of its reports."""

    url: str
    day: str
    kind: str
    period: str
    place: Worded | None
    online: str
    vn: list[Worded]
    others: list[Worded]
    country: str
    reports: int
    languages: list[str]
    disputed: bool


@dataclass(frozen=True, slots=True)
class Year:
    """Rows of one year, `year` None for the undated; `count` of all that the filters let through."""

    year: int | None
    count: int
    rows: list[Row]


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a facet: a link that adds or drops it."""

    text: str
    count: int
    chosen: bool
    url: str
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Facet:
    """A heading and its choices; `side` is the sign beside it."""

    title: str
    choices: list[Choice]
    more: list[Choice] = field(default_factory=list)
    side: str = ""


@dataclass(frozen=True, slots=True)
class Chip:
    """A filter in use: what it says, and the address without it."""

    name: str
    text: str
    url: str
    count: int | None = None
    problems: tuple[str, ...] = ()


def with_rows(meetings: QuerySet) -> QuerySet:
    """Return the meetings with all that their rows show, in a fixed number of queries."""
    languages = Prefetch("reports__article", Article.objects.only("language"))
    return (meetings.select_related("lead").defer("search")
            .prefetch_related("participations__unit__names", "reports", languages))


def by_year(meetings: Iterable[Meeting], counts: dict[int | None, int]) -> list[Year]:
    """Return meetings, in their order, under the years they were held in."""
    groups = groupby(meetings, key=lambda meeting: meeting.date_first.year if meeting.date_first else None)
    return [Year(year, counts.get(year, 0), [row(meeting) for meeting in group]) for year, group in groups]


def row(meeting: Meeting) -> Row:
    """Return the row of a meeting fetched by `with_rows`."""
    taking_part = list(meeting.participations.all())
    others = [part for part in taking_part if part.country != Country.VN]
    foreign = sorted({part.country for part in others if part.country != Country.CN})
    articles = [report.article for report in meeting.reports.all() if report.article]
    return Row(
        url=meeting_url(meeting),
        day=day_in_year(meeting.date, meeting.date_end) if meeting.date else "",
        kind=label(MeetingKind(meeting.kind)),
        period=period_text(meeting.period) if meeting.period else "",
        place=as_written(meeting.place) if meeting.place else None,
        online=label(Mode.ONLINE) if meeting.mode == Mode.ONLINE else "",
        vn=[unit_short(part.unit, part) for part in taking_part if part.country == Country.VN],
        others=[unit_short(part.unit, part) for part in others],
        country=", ".join(str(label(Country(code))) for code in foreign),
        reports=len(articles),
        languages=[str(code) for code in Language if code in {article.language for article in articles}],
        disputed=meeting.disputed)


def address(filterset: ArchiveFilterSet) -> str:
    """Return the query string of a question, `?` where it has none."""
    data = filterset.data.copy()
    data.pop("page", None)
    return f"?{data.urlencode()}"


def _with(filterset: ArchiveFilterSet, name: str, value: str) -> str:
    data = filterset.data.copy()
    data.pop("page", None)
    data.appendlist(name, value)
    return f"?{data.urlencode()}"


def choice(filterset: ArchiveFilterSet, name: str, code: str, text: Worded, count: int) -> Choice:
    """Return the choice of a value, which drops it where it is chosen already."""
    chosen = code in filterset.data.getlist(name)
    url = address(filterset.without(name, code)) if chosen else _with(filterset, name, code)
    return Choice(str(text), count, chosen, url, text.lang)


def facet_lists(filterset: MeetingFilterSet) -> dict[str, Facet | Choice | list | bool]:
    """Return the facets of the list of meetings; `quarters` and `older` as rows of (year, four choices)."""
    counts = facets(filterset)
    quarters = _quarter_table(filterset, counts["quarter"])
    return {
        "kind": _closed(filterset, "kind", _("Kind"), choices(MeetingKind), counts["kind"]),
        "quarters": quarters[:SHOWN_YEARS],
        "older": quarters[SHOWN_YEARS:],
        "older_chosen": any(cell.chosen for _year, cells in quarters[SHOWN_YEARS:] for cell in cells),
        "vn": _units(filterset, _("Units of Viet Nam"), counts["vn_unit"], Country.VN),
        "other": _units(filterset, _("Units of the neighbours"), counts["other_unit"], Country.CN),
        "undated": choice(filterset, "date", UNDATED, Worded(""), filterset.without("date").qs.undated().count()),
        "country": _closed(filterset, "country", _("Neighbour"), [
            (code, text) for code, text in choices(Country) if code != Country.VN], counts["country"]),
    }


def _closed(filterset, name: str, title: str, members: list[tuple[str, str]], counts: dict[str, int]) -> Facet:
    return Facet(title, [choice(filterset, name, code, Worded(text), counts.get(code, 0)) for code, text in members])


def _units(filterset, title: str, counts: dict[str, int], country: Country) -> Facet:
    chosen = filterset.data.getlist("unit")
    units = units_by_key([*counts, *chosen])
    for key in chosen:
        if key in units and (units[key].country == Country.VN) == (country is Country.VN):
            counts.setdefault(key, 0)
    named = as_named(units.values())
    rows = [choice(filterset, "unit", key, unit_short(units[key], named.get(units[key].pk)), count)
            for key, count in counts.items()]
    rows.sort(key=lambda choice: not choice.chosen)
    return Facet(title, rows[:SHOWN_UNITS], rows[SHOWN_UNITS:], side=country.lower())


def _quarter_table(filterset, counts: dict[str, int]) -> list[tuple[int, list[Choice]]]:
    chosen = [value for name, value in filterset.in_use() if name == "quarter" and name not in filterset.invalid]
    shown_years = sorted({int(code[:4]) for code in (*counts, *chosen)}, reverse=True)
    return [(year, [choice(filterset, "quarter", f"{year:04}-Q{n}", Worded(as_heading(quarter_text(year, n))),
                            counts.get(f"{year:04}-Q{n}", 0)) for n in range(1, 5)]) for year in shown_years]


def quarter_heads() -> list[str]:
    """Return the names of the four quarters."""
    return [quarter_name(quarter) for quarter in range(1, 5)]


def chips(filterset: ArchiveFilterSet, *, counted: bool = False) -> list[Chip]:
    """Return the filters in use, invalid ones with what is wrong; counted, with what the list has without each.

    Beyond the first few none is counted: an address can name hundreds, and each count is a query with all the others.
    """
    said: list[Chip] = []
    for name, value in filterset.in_use():
        other = filterset.without(name, value)
        counts = counted and len(said) < COUNTED_CHIPS
        said.append(Chip(str(filterset.filters[name].label), _worded(filterset, name, value), address(other),
                         other.qs.count() if counts else None, tuple(filterset.invalid.get(name, ()))))
    return said


def _worded(filterset: ArchiveFilterSet, name: str, value: str) -> str:
    if name in filterset.invalid:
        return value
    word: Callable[[str], str] | None = _WORDS.get(name)
    if word:
        return word(value)
    return str(dict(filterset.filters[name].extra.get("choices", ())).get(value, value))


def _unit_word(key: str) -> str:
    unit = units_by_key([key])[key]
    return str(unit_short(unit, as_named([unit]).get(unit.pk)))


_WORDS: dict[str, Callable[[str], str]] = {
    "quarter": lambda code: as_heading(quarter_text(int(code[:4]), int(code[-1]))),
    "unit": _unit_word,
    "date": lambda code: _("not known") if code == UNDATED else code,
}
