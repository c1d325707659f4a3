"""Relevance: whether a page is about border units of two neighbouring countries dealing with each other."""
from collections.abc import Iterable
from types import ModuleType

from articles.extraction.account import Account, countries_met, holds_others, is_border_unit
from articles.extraction.document import Span
from articles.extraction.findings import Findings
from articles.records import Meeting, Statistic
from articles.vocabulary import Country, MeetingKind, Metric

# Figures that count dealings with the other side: one such tally of a border unit makes a page relevant.
_DEALINGS = frozenset({Metric.HANDOVER, Metric.LETTERS, Metric.HOTLINE, Metric.TALKS_REGULAR, Metric.TALKS_AD_HOC,
                       Metric.JOINT_PATROL, Metric.BILATERAL_PATROL})


def is_relevant(told: Iterable[tuple[Account, Meeting]], passages: tuple[Findings, ...], figures: Iterable[Statistic],
                lang: ModuleType) -> bool:
    """Tell whether border units of two countries deal with each other in a meeting, a sentence or a tally."""
    if any(_is_between_border_units(account, meeting, lang) for account, meeting in told):
        return True
    if any(_deal(findings, span, lang) for findings in passages for span in findings.passage.paragraphs):
        return True
    if _share_channels(passages, lang):
        return True
    guarded = any(mention.unit.country == Country.VN and is_border_unit(mention.unit)
                  for findings in passages for mention in findings.units)
    return guarded and any(figure.metric in _DEALINGS and (figure.metric != Metric.HANDOVER or figure.source)
                           for figure in figures)


def _is_between_border_units(account: Account, meeting: Meeting, lang: ModuleType) -> bool:
    """Tell whether border units of two countries met, one side's perhaps as the other country's forces only.

    Who hands over or takes over may be no more than that side.
    """
    countries, words = countries_met(meeting.units), lang.relevance
    text, span = account.findings.words, account.sentence
    if len(countries) > 1 or holds_others(account, lang):
        return True
    if len(countries) != 1:
        return False
    return bool(words.FORCES.search(text, span.start, span.end)
                or account.kind == MeetingKind.HANDOVER and words.OTHER_SIDE.search(text, span.start, span.end))


def _deal(findings: Findings, paragraph: Span, lang: ModuleType) -> bool:
    """Tell whether the paragraph names border units of two countries and what they do together."""
    units = [mention.unit for mention in findings.units_in(paragraph) if is_border_unit(mention.unit)]
    return (len({unit.country for unit in units}) > 1
            and bool(lang.relevance.DEALING.search(findings.words, paragraph.start, paragraph.end)))


def _share_channels(passages: tuple[Findings, ...], lang: ModuleType) -> bool:
    """Tell whether the page names border units of two countries, and ways of working that two sides have in common."""
    units = [mention.unit for findings in passages for mention in findings.units]
    return (len({unit.country for unit in units if is_border_unit(unit)}) > 1
            and any(lang.relevance.SHARED.search(findings.words, span.start, span.end)
                    for findings in passages for span in findings.passage.sentences
                    if lang.meetings.BOTH_UNITS.search(findings.words, span.start, span.end)))
