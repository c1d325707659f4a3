"""Signing: whether minutes or an agreement were signed at a meeting."""
from types import ModuleType

from articles.extraction.account import Account
from articles.extraction.document import Span
from articles.extraction.findings import Findings
from articles.records import Evidence

_BEFORE = 60
_AFTER = 40


def find_signing(account: Account, captions: tuple[Findings, ...], lang: ModuleType) -> Evidence | None:
    """Return where the account says that something was signed there; None where it does not."""
    for sentence in account.sentences():
        evidence = _signed(account.findings, sentence, account, lang)
        if evidence:
            return evidence
    for caption in () if account.passing else captions:
        evidence = _signed(caption, Span(0, len(caption.passage.text)), account, lang)
        if evidence:
            return evidence
    return None


def _signed(findings: Findings, sentence: Span, account: Account, lang: ModuleType) -> Evidence | None:
    words, text = lang.meetings, findings.words
    there = words.SIGNED_THERE.search(text, sentence.start, sentence.end)
    if there and not words.PLANNED_BEFORE.search(text, sentence.start, there.start()):
        return findings.passage.evidence(*there.span())
    for match in words.SIGNED.finditer(text, sentence.start, sentence.end):
        low = max(sentence.start, match.start() - _BEFORE)
        after = Span(match.end(), min(match.end() + _AFTER, sentence.end))
        if (words.NOT_SIGNED_BEFORE.search(text, low, match.start())
                or any(_elsewhen(day, account) for day in findings.days_in(after))):
            continue
        return findings.passage.evidence(match.start(), match.end())
    return None


def _elsewhen(day, account: Account) -> bool:
    """Tell whether the day is another than the meeting's: what was signed on it is only cited."""
    held = account.day
    if held is None:
        return True
    days = {(held.day, held.month), (held.last_day, held.last_month or held.month)}
    return (day.day, day.month) not in days or (None not in (day.year, held.year) and day.year != held.year)
