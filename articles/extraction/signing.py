"""Signing: whether minutes or an agreement were signed at a meeting."""
import re
from types import ModuleType

from articles.extraction.account import Account
from articles.extraction.anchors import Text
from articles.extraction.dates import DayMention, DayRole
from articles.extraction.document import Span
from articles.extraction.findings import Findings
from articles.extraction.reporting_periods import PeriodForm
from articles.records import Evidence

_BEFORE = 60
_AFTER = 40
_WHEN = (DayRole.HELD, DayRole.SIGNED)


def find_signing(account: Account, captions: tuple[Findings, ...], lang: ModuleType) -> Evidence | None:
    """Return where the account says that something was signed there; None where it does not."""
    text, words = account.findings.words, lang.meetings
    for sentence in account.sentences if any(_may_tell(text, stretch, words) for stretch in account.stretches) else ():
        evidence = _signed(account.findings, sentence, account, lang)
        if evidence:
            return evidence
    for caption in () if account.passing else captions:
        evidence = _signed(caption, Span(0, len(caption.passage.text)), account, lang)
        if evidence:
            return evidence
    return None


def _may_tell(text: Text, span: Span, words: ModuleType) -> bool:
    """Tell whether the span speaks of signing at all."""
    return any(pattern.search(text, span.start, span.end) for pattern in (words.SIGNED, words.SIGNED_THERE))


def _signed(findings: Findings, sentence: Span, account: Account, lang: ModuleType) -> Evidence | None:
    words, text = lang.meetings, findings.words
    there = words.SIGNED_THERE.search(text, sentence.start, sentence.end)
    if there and not words.PLANNED_BEFORE.search(text, sentence.start, there.start()):
        return findings.passage.evidence(*there.span())
    for match in words.SIGNED.finditer(text, sentence.start, sentence.end):
        low = max(sentence.start, match.start() - _BEFORE)
        denied = words.NOT_SIGNED_BEFORE.search(text, low, match.start())
        if denied and not words.SIGNING_DONE_AFTER.match(text, match.end(), sentence.end):
            continue
        if words.OTHERS_SIGNED.search(text, low, match.start()) or _elsewhen(findings, sentence, match, account, words):
            continue
        return findings.passage.evidence(match.start(), match.end())
    return None


def _elsewhen(findings: Findings, sentence: Span, match: re.Match[str], account: Account, words: ModuleType) -> bool:
    """Tell whether a day or a year beside the signing is another than the meeting's: what was signed is only cited."""
    after = Span(match.end(), min(match.end() + _AFTER, sentence.end))
    days = findings.days_in(after) or findings.days_in(Span(sentence.start, match.start()))[-1:]
    if any(day.role in _WHEN and not _is_held(day, account.day) for day in days):
        return True
    held = account.day and account.day.year
    opening = findings.periods_in(Span(sentence.start, sentence.start + 1))
    if any(period.form is PeriodForm.YEAR and period.year and period.year != held for period in opening):
        return True
    # What is signed at the end of a year may be for the next.
    cited = words.SIGNED_YEAR_AFTER.match(findings.words, match.end(), sentence.end)
    if not cited or words.AT_MEETING_BEFORE.search(findings.words, sentence.start, match.start()):
        return False
    return held is None or int(cited["year"]) < held


def _is_held(day: DayMention, held: DayMention | None) -> bool:
    """Tell whether the day may be one of the meeting's."""
    if held is None or not day.month or None not in (day.year, held.year) and day.year != held.year:
        return False
    first, last = (held.month, held.day or 0), (held.last_month or held.month, held.last_day or held.day or 31)
    return first <= (day.month, day.day or 0) <= last if first <= last else (day.month, day.day) in (first, last)
