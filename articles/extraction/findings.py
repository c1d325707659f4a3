"""A passage together with what the finders of names and days have read in it."""
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter
from typing import Any

from articles.extraction.anchors import Text
from articles.extraction.document import Passage, Span

# Stands for each character of a unit's name, so that no word in a name ("hội đàm" in a station's) is read as an event.
_NAME = "\ufffc"
_end_of = attrgetter("end")


@dataclass(frozen=True)
class Findings:
    """A passage, and the units, days and periods named in it, each in the order of the text."""

    passage: Passage
    units: tuple[Any, ...] = ()
    days: tuple[Any, ...] = ()
    periods: tuple[Any, ...] = ()

    @cached_property
    def words(self) -> Text:
        """The text with every unit's name blanked out, character for character."""
        return self.passage.text.blanked(
            (span for mention in self.units for span in ((mention.start, mention.end), *mention.parents)), _NAME)

    @cached_property
    def _unit_starts(self) -> list[int]:
        return [mention.start for mention in self.units]

    @cached_property
    def _day_starts(self) -> list[int]:
        return [mention.start for mention in self.days]

    @cached_property
    def _period_starts(self) -> list[int]:
        return [mention.start for mention in self.periods]

    def sentences_in(self, span: Span) -> list[Span]:
        """Return the sentences that lie in the span, cut to it."""
        sentences = self.passage.sentences
        first, last = bisect_right(sentences, span.start, key=_end_of), bisect_left(sentences, (span.end,))
        inside = list(sentences[first:last]) if span.start < span.end else []
        if inside:
            inside[0] = Span(max(inside[0].start, span.start), inside[0].end)
            inside[-1] = Span(inside[-1].start, min(inside[-1].end, span.end))
        return inside

    def units_in(self, span: Span) -> tuple[Any, ...]:
        starts = self._unit_starts
        return self.units[bisect_left(starts, span[0]):bisect_left(starts, span[1])]

    def days_in(self, span: Span) -> tuple[Any, ...]:
        starts = self._day_starts
        return self.days[bisect_left(starts, span[0]):bisect_left(starts, span[1])]

    def periods_in(self, span: Span) -> tuple[Any, ...]:
        starts = self._period_starts
        return self.periods[bisect_left(starts, span[0]):bisect_left(starts, span[1])]
