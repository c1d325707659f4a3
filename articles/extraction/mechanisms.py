"""Mechanisms: the standing ways of working together that an account says are in use or agreed."""
from functools import cache
from types import ModuleType

from articles.extraction.account import Account
from articles.extraction.anchors import Pattern, compiled
from articles.extraction.document import Span
from articles.extraction.findings import Findings
from articles.records import Evidence
from articles.vocabulary import Mechanism

_NEAR = 80  # characters within which a count belongs to a way of working


def find_mechanisms(account: Account, lang: ModuleType) -> tuple[tuple[Mechanism, tuple[Evidence, ...]], ...]:
    """Return each way of working that the account names as standing or counts, with the first place that says so."""
    found: dict[Mechanism, tuple[Evidence, ...]] = {}
    for sentence in account.sentences():
        narrates = account.sentence.holds(sentence.start)
        for mechanism, start, end in _standing_in(account.findings, sentence, narrates, lang):
            found.setdefault(mechanism, (account.findings.passage.evidence(start, end),))
    return tuple((mechanism, found[mechanism]) for mechanism in Mechanism if mechanism in found)


@cache
def _pattern(rows) -> Pattern:
    return compiled("|".join(rf"(?P<{mechanism}>{words})" for mechanism, words in rows))


def _standing_in(findings: Findings, sentence: Span, narrates: bool, lang: ModuleType):
    """Yield (mechanism, start, end) for what the sentence says is in use or agreed.

    The sentence that narrates the meeting has many words of doing; there only the plainest make a way a standing one.
    """
    words, text = lang.mechanisms, findings.words
    standing = (words.KEPT_UP if narrates else words.STANDING).search(text, sentence.start, sentence.end)
    asked = words.ASKED.search(text, sentence.start, sentence.end)
    if asked and not words.BOTH.search(text, sentence.start, sentence.end):
        standing = standing if standing and standing.start() < asked.start() else None
    kept = words.KEPT_BEHIND.search(text, sentence.start, sentence.end)
    for match in _pattern(words.CHANNELS).finditer(text, sentence.start, sentence.end):
        low = max(sentence.start, match.start() - _NEAR)
        named = (standing and standing.start() <= match.start()) or (kept and match.end() <= kept.start())
        if (named and not words.NOT_STANDING_BEFORE.search(text, low, match.start())) or _is_counted(match, text, sentence, words):
            yield Mechanism(match.lastgroup), *match.span()
    for match in _pattern(words.COUNTED).finditer(text, sentence.start, sentence.end):
        yield Mechanism(match.lastgroup), *match.span()
    if standing:
        yield from _listed(text, Span(standing.end(), sentence.end), words)


def _is_counted(match, text: str, sentence: Span, words) -> bool:
    if Mechanism(match.lastgroup) in words.UNCOUNTED:
        return False
    low, high = max(sentence.start, match.start() - _NEAR), min(match.end() + _NEAR, sentence.end)
    return bool(words.COUNTED_BEHIND.match(text, match.end(), high)
                or words.COUNTED_BEFORE.search(text, low, match.start()))


def _listed(text: str, span: Span, words):
    """Yield what a list after a standing word names by one bare word."""
    for match in _pattern(words.LISTED).finditer(text, span.start, span.end):
        if (words.LIST_BEFORE.search(text, max(span.start - 12, match.start() - 12), match.start())
                and words.LIST_BEHIND.match(text, match.end(), span.end)):
            yield Mechanism(match.lastgroup), *match.span()
