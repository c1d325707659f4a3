"""A passage together with what the finders of names and days have read in it."""
import bisect
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from articles.extraction.anchors import Text
from articles.extraction.document import Passage, Span

# Stands for each character of a unit's name, so that no word in a name ("hội đàm" in a station's) is read as an event.
_NAME = "\ufffc"


@dataclass(frozen=True)
class Findings:
    """A passage, and the units, days and periods named in it, each in the order of the text."""

    passage: Passage
    units: tuple[Any, ...] = ()
    days: tuple[Any, ...] = ()
    periods: tuple[Any, ...] = ()
    _starts: dict[str, list[int]] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def words(self) -> Text:
        """The text with every unit's name blanked out, character for character."""
        return self.passage.text.blanked(
            (span for mention in self.units for span in ((mention.start, mention.end), *mention.parents)), _NAME)

    def sentences_in(self, span: Span) -> list[Span]:
        """Return the sentences that lie in the span, cut to it."""
        sentences = self.passage.sentences
        starts = self._starts.get("sentences")
        if starts is None:
            starts = self._starts["sentences"] = [sentence.start for sentence in sentences]
        first = max(bisect.bisect_right(starts, span.start) - 1, 0)
        cut = (Span(max(one.start, span.start), min(one.end, span.end))
               for one in sentences[first:bisect.bisect_left(starts, span.end)])
        return [one for one in cut if one.start < one.end]

    def units_in(self, span: Span) -> tuple[Any, ...]:
        return self._within(self.units, span, "units")

    def days_in(self, span: Span) -> tuple[Any, ...]:
        return self._within(self.days, span, "days")

    def periods_in(self, span: Span) -> tuple[Any, ...]:
        return self._within(self.periods, span, "periods")

    def _within(self, mentions, span: Span, name: str):
        starts = self._starts.get(name)
        if starts is None:
            starts = self._starts[name] = [mention.start for mention in mentions]
        return mentions[bisect.bisect_left(starts, span.start):bisect.bisect_left(starts, span.end)]
