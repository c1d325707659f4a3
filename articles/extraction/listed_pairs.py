"""Listed pairs: several posts that each met their own partner, told in one sentence or in a table under it."""
import bisect
import re
from dataclasses import replace
from itertools import pairwise
from types import ModuleType

from articles.extraction.account import Account, countries_met, unit_key, units_of
from articles.extraction.acts import acts_in
from articles.extraction.document import Passage, Span
from articles.extraction.findings import Findings

# No article lists more pairs, in a table or in a sentence.
_LONGEST_TABLE = 40
_REACH = 300  # characters from an act to the pair that is told next
_LIST_MARK = re.compile(r"[-–+•*]|\d{1,2}[.)]\s")


def by_pair(head: Account, lang: ModuleType) -> list[Account]:
    """Return one account for each pair where the sentence, or a table under it, lists posts with their partners."""
    pairs = _listed_pairs(head, lang) or _told_one_by_one(head, lang) or _rows_under(head, lang)
    return [replace(head, scope=scope) for scope in pairs] if len(pairs) > 1 else [head]


def _listed_pairs(head: Account, lang: ModuleType) -> list[Span]:
    """Return the parts of the sentence where each of them names a pair."""
    text, bounds = head.findings.words, [head.sentence.start]
    for match in lang.meetings.PAIRWISE.finditer(text, head.sentence.start, head.sentence.end):
        bounds.append(match.end())
    if len(bounds) == 1:
        return []
    # What stands before the list's colon names no pair: "the posts of A met their partners: B - C; D - E".
    listed = text.rfind(":", head.sentence.start, bounds[1])
    bounds[0] = max(bounds[0], listed + 1)
    scopes = [Span(start, end) for start, end in zip(bounds, [*bounds[1:], head.sentence.end], strict=True)]
    return _if_pairs(head, scopes)


def _told_one_by_one(head: Account, lang: ModuleType) -> list[Span]:
    """Return the parts of a sentence that tells of several pairs with an act each ("A met B, C met D")."""
    acts, text = acts_in(head.findings, head.sentence, lang), head.findings.words
    # What stands before the list's colon names no pair.
    listed = max(text.rfind(": ", head.sentence.start, acts[-1].start) + 1, head.sentence.start) if acts else 0
    acts = [act for act in acts if act.start >= listed][:-1]
    if not acts:
        return []
    bounds = [listed]
    for act in acts[:_LONGEST_TABLE]:
        after = head.findings.units_in(Span(act.end, min(act.end + _REACH, head.sentence.end)))
        bounds += [mention.start for mention in after if mention.unit.country != after[0].unit.country][:1]
    scopes = [Span(start, end) for start, end in pairwise([*dict.fromkeys(bounds), head.sentence.end])]
    keys = [{unit_key(mention.unit) for mention in head.findings.units_in(scope)} for scope in scopes]
    apart = len(set().union(*keys)) == sum(map(len, keys))
    return _if_pairs(head, scopes) if apart else []


def _if_pairs(head: Account, scopes: list[Span]) -> list[Span]:
    """Return the parts of a sentence if there are several and each names a pair."""
    several = 1 < len(scopes) <= _LONGEST_TABLE
    return scopes if several and all(_is_pair(head.findings, scope) for scope in scopes) else []


def _rows_under(head: Account, lang: ModuleType) -> list[Span]:
    """Return the rows of the table or list under the sentence's paragraph that are pairs; a heading may lead."""
    passage, rows = head.findings.passage, []
    group = lang.meetings.GROUP.search(head.findings.words, head.sentence.start, head.sentence.end)
    if head.where != "body" or len(countries_met(units_of(head))) > 1 and not group:
        return []
    first = bisect.bisect_right([paragraph.start for paragraph in passage.paragraphs], head.sentence.start)
    for index, paragraph in enumerate(passage.paragraphs[first:first + _LONGEST_TABLE]):
        if _is_pair(head.findings, paragraph) and _is_row(passage, paragraph):
            rows.append(paragraph)
        elif index:
            break
    return rows


def _is_row(passage: Passage, paragraph: Span) -> bool:
    return (bool(_LIST_MARK.match(passage.text, paragraph.start, paragraph.end))
            or passage.text.find(" | ", paragraph.start, paragraph.end) >= 0)


def _is_pair(findings: Findings, span: Span) -> bool:
    return len({mention.unit.country for mention in findings.units_in(span)}) == 2
