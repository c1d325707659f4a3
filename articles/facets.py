"""Counts beside each value of a filter, each facet counted without its own filter."""
from collections import Counter
from collections.abc import Iterable

from django.db.models import Count, QuerySet

from articles.filters import MeetingFilterSet
from articles.models import Meeting, Participation, Unit
from articles.vocabulary import Country


def facets(filterset: MeetingFilterSet) -> dict[str, dict[str, int]]:
    """Return, by facet, how many meetings each code would give: `kind`, `country`, `quarter`, `vn_unit`, `other_unit`.

    What has no meeting is left out. Units come by count, then by key; quarters newest first.
    """
    own = _keys_by_side(filterset.data.getlist("unit"))
    return {
        "kind": _counted(filterset.without("kind").qs, "kind"),
        "country": _participations(filterset.without("country").qs, "country"),
        "quarter": _quarters(filterset.without("quarter").qs),
        "vn_unit": _units(_without(filterset, own[True]).qs, vietnamese=True),
        "other_unit": _units(_without(filterset, own[False]).qs, vietnamese=False),
    }


def years(meetings: QuerySet) -> dict[int | None, int]:
    """Return how many of these were held in each year; None for the undated."""
    rows = meetings.order_by().values_list("date_first__year").annotate(count=Count("pk"))
    return dict(rows)


def _without(filterset: MeetingFilterSet, keys: list[str]) -> MeetingFilterSet:
    return filterset.without("unit", *keys) if keys else filterset


def _keys_by_side(keys: list[str]) -> dict[bool, list[str]]:
    sides: dict[bool, list[str]] = {True: [], False: []}
    for key, country in Unit.objects.filter(key__in=keys).values_list("key", "country") if keys else ():
        sides[country == Country.VN].append(key)
    return sides


def _counted(meetings: QuerySet, column: str) -> dict[str, int]:
    return dict(meetings.order_by().values_list(column).annotate(count=Count("pk")))


def _participations(meetings: QuerySet, column: str, **only) -> dict[str, int]:
    rows = Participation.objects.filter(meeting__in=meetings.order_by().values("pk"), **only)
    return dict(rows.order_by().values_list(column).annotate(count=Count("meeting", distinct=True)))


def _units(meetings: QuerySet, *, vietnamese: bool) -> dict[str, int]:
    countries = [country for country in Country if (country is Country.VN) == vietnamese]
    counts = _participations(meetings, "unit__key", country__in=countries)
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def _quarters(meetings: QuerySet) -> dict[str, int]:
    """Count as `MeetingQuerySet.covering` asks: the period's quarters, else those of the days held."""
    counts: Counter[str] = Counter()
    spans = meetings.order_by().values_list("period_first", "period_last", "date_first", "date_last")
    for period_first, period_last, date_first, date_last in spans:
        first, last = (period_first, period_last) if period_first else (date_first, date_last)
        if first:
            counts.update(_quarters_of(first, last or first))
    return dict(sorted(counts.items(), reverse=True))


def _quarters_of(first, last) -> Iterable[str]:
    index, final = (day.year * 4 + (day.month - 1) // 3 for day in (first, last))
    # An open period without an end is counted where it begins; a longer one in each of its quarters.
    return [f"{number // 4:04}-Q{number % 4 + 1}" for number in range(index, final + 1)]


def units_by_key(keys: Iterable[str]) -> dict[str, Unit]:
    """Return these units, with their names, by key."""
    return {unit.key: unit for unit in Unit.objects.filter(key__in=list(keys)).prefetch_related("names")}


def as_named(units: Iterable[Unit]) -> dict[int, Participation]:
    """Return, by their ids, how pages name those units that no gazetteer does: most often, then the least name."""
    unknown = Unit.objects.filter(pk__in=[unit.pk for unit in units if unit.provisional])
    named = {}
    for unit in unknown.prefetch_related("participations"):
        name = unit.written
        rows = [row for row in unit.participations.all() if row.name == name]
        if rows:
            named[unit.pk] = min(rows, key=lambda row: row.pk)
    return named


def shown_meetings() -> QuerySet:
    """Return the meetings that lists may show, in their order."""
    return Meeting.objects.shown().newest_first()
