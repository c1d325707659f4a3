"""Which reporting period a figure is told of."""
import re
from bisect import bisect_left
from functools import cached_property
from types import ModuleType

from articles.extraction.counted import Counted, pattern
from articles.extraction.document import Passage
from articles.extraction.reporting_periods import PeriodForm, PeriodMention, find_periods

_RECENT = 12  # periods looked back on
_STOP = re.compile(r"[,;:.\d]")


class FigurePeriods:
    """The periods of one passage, each to the end of its paragraph, or of the list that the paragraph leads in."""

    def __init__(self, passage: Passage, lang: ModuleType):
        self.passage = passage
        self.words = lang.figures
        self.mentions = [mention for mention in find_periods(passage, lang)
                         if not mention.ahead and not self._agreed(mention)]
        self.starts = [mention.start for mention in self.mentions]

    def of(self, counted: Counted) -> tuple[PeriodMention | None, bool]:
        """Return the period told for the figure, and whether its sentence dates it otherwise (by a day, "lately")."""
        sentence = counted.sentence
        if not self.mentions:
            return None, self._dated(sentence.start, counted.start)
        behind = self._next(counted.end, sentence.end)
        if behind and not _STOP.search(self.passage.text, counted.end, min(behind.start, counted.high)):
            return behind, False
        told = self._last(sentence.start, counted.start)
        if self._dated(told.end if told else sentence.start, counted.start):
            return None, True
        if told or behind:
            return told or behind, False
        return self.carried(counted.start)

    def carried(self, position: int) -> tuple[PeriodMention | None, bool]:
        """Return the period told in the sentences before, in the paragraph or what leads its list in."""
        sentence = self.passage.sentence_at(position)
        carried = self._last(self.scopes[self.passage.paragraph_at(position).start], sentence.start)
        if carried and self._dated(carried.end, sentence.start):
            return None, True  # another time was told since
        return carried, False

    def looked_back(self, period: PeriodMention | None, position: int) -> tuple[int | None, str | None]:
        """Return the year told before a period that lacks it, and the period that "trong năm" points back to."""
        if period is None or period.months:
            return period and self.year(position), None
        end = bisect_left(self.starts, period.start)
        return None, next((mention.value for mention in reversed(self.mentions[max(0, end - _RECENT):end])
                           if mention.form is period.form and mention.value), None)

    def year(self, position: int) -> int | None:
        """Return the year last told before the position, in its paragraph or what leads its list in."""
        scope = self.scopes[self.passage.paragraph_at(position).start]
        end = bisect_left(self.starts, position)
        return next((mention.year for mention in reversed(self.mentions[bisect_left(self.starts, scope):end])
                     if mention.form is PeriodForm.YEAR and mention.value and not mention.open), None)

    def _next(self, start: int, end: int) -> PeriodMention | None:
        index = bisect_left(self.starts, start)
        return self.mentions[index] if index < len(self.starts) and self.starts[index] < end else None

    def _last(self, start: int, end: int) -> PeriodMention | None:
        index = bisect_left(self.starts, end) - 1
        return self.mentions[index] if index >= 0 and self.starts[index] >= start else None

    def _dated(self, start: int, end: int) -> bool:
        return bisect_left(self.days, start) < bisect_left(self.days, end)

    def _agreed(self, mention: PeriodMention) -> bool:
        """Tell whether the period is the year of a document: "the agreement of 2021"."""
        return bool(pattern(self.words.DOCUMENT).search(self.passage.text, max(0, mention.start - 40), mention.start))

    @cached_property
    def days(self) -> list[int]:
        """Where other times are told: days, "lately"."""
        return [match.start() for match in pattern(self.words.OTHER_TIME).finditer(self.passage.text)]

    @cached_property
    def scopes(self) -> dict[int, int]:
        """Where the scope of each paragraph starts: a list's is the paragraph that leads it in."""
        scopes: dict[int, int] = {}
        scope, leads = 0, False
        for paragraph in self.passage.paragraphs:
            text = self.passage.text
            listed = text[paragraph.start] in "-–+•*" or text.find("|", paragraph.start, paragraph.end) >= 0
            if not (leads or listed):
                scope = paragraph.start
            scopes[paragraph.start] = scope
            leads = text[paragraph.end - 1] == ":"
        return scopes
