"""The day on which what a sentence tells of was held, where another may be that on which somebody told it."""
from bisect import bisect_left
from types import ModuleType

from articles.extraction.acts import are_alike
from articles.extraction.dates import DayMention, DayRole
from articles.extraction.document import Span
from articles.extraction.findings import Findings
from articles.vocabulary import MeetingKind

_TELLER = 200  # characters between a day and the word that somebody told something on it
_BEFORE = 120
_FOLLOWING = 3  # sentences behind one whose day is only that of the telling


def day_held(findings: Findings, sentence: Span, lang: ModuleType) -> tuple[DayMention | None, bool]:
    """Return the first day of the sentence on which something was held, and whether it names one of telling it.

    "On 21/3 the post said that it met B on 20/3": the 20th.
    """
    held = [day for day in findings.days_in(sentence) if day.role is DayRole.HELD]
    told = bool(held) and _is_of_telling(held[0], findings, sentence, lang)
    return next(iter(held[told:]), None), told


def day_told_later(findings: Findings, sentence: Span, kind: MeetingKind, lang: ModuleType) -> DayMention | None:
    """Return the day that one of the next sentences gives for what the sentence tells of; None where none does."""
    sentences = findings.passage.sentences
    first = bisect_left(sentences, (sentence.end,))
    for later in sentences[first:first + _FOLLOWING]:
        day, _ = day_held(findings, later, lang)
        if day and day.day and _tells_of(kind, findings, later, lang):
            return day
    return None


def _is_of_telling(day: DayMention, findings: Findings, sentence: Span, lang: ModuleType) -> bool:
    """Tell whether somebody told on the day what the sentence goes on to say; nothing was held before."""
    words, text = lang.meetings, findings.words
    if words.TOLD_BEFORE.search(text, max(sentence.start, day.start - _BEFORE), day.start):
        return True
    tells = words.TELLS.search(text, day.end, min(day.end + _TELLER, sentence.end))
    return tells is not None and not any(words.ACTS.finditer(text, sentence.start, tells.start()) or ())


def _tells_of(kind: MeetingKind, findings: Findings, sentence: Span, lang: ModuleType) -> bool:
    """Tell whether the sentence speaks of such a meeting and of both sides, or of how it was held."""
    words, text = lang.meetings, findings.words
    named = (words.GROUPS.get(group) for group, _ in words.ACTS.finditer(text, *sentence) or ())
    return (any(other is None or are_alike(kind, other) for other in named)
            and any(word.search(text, *sentence) for word in (words.COUNTERPART, words.BOTH_UNITS, words.HELD_THERE)))
