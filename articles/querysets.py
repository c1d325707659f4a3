"""Named questions to the archive."""
import datetime

from django.db.models import F, Q, QuerySet

from articles.periods import Span
from articles.vocabulary import MeetingState


class MeetingQuerySet(QuerySet):
    """What lists ask of meetings."""

    def shown(self):
        """Return those that are not withdrawn."""
        return self.exclude(state=MeetingState.WITHDRAWN)

    def covering(self, *spans: Span):
        """Return those whose period shares a day with one of the spans; where none is told, those held in one.

        Of an open period the settled row has as its last day that of the meeting, else that of publication.
        """
        found = Q(pk__in=[])
        for span in spans:
            overlap = Q(period_first__lte=_last(span)) & (Q(period_last__gte=span.first) | Q(period_last__isnull=True))
            found |= overlap | Q(period_first__isnull=True) & _held(span)
        return self.filter(found)

    def held(self, span: Span):
        """Return those held on a day of the span."""
        return self.filter(_held(span))

    def undated(self):
        """Return those whose day, month and year no page tells."""
        return self.filter(date_first__isnull=True)

    def newest_first(self):
        """Return them by the day held, the undated last."""
        return self.order_by(F("date_first").desc(nulls_last=True), "lead_id")


def _held(span: Span) -> Q:
    return Q(date_first__lte=_last(span), date_last__gte=span.first)


def _last(span: Span) -> datetime.date:
    return span.last or datetime.date.max
