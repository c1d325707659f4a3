"""Stretches: which parts of the body belong to which account."""
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise
from types import ModuleType

from articles.extraction.account import Account, lead_end, unit_key, units_of
from articles.extraction.document import Span
from articles.extraction.findings import Findings
from articles.vocabulary import MeetingKind

_PARAGRAPH_BREAK = 2  # characters


def with_stretches(accounts: Sequence[Account], in_title: frozenset[MeetingKind],
                   lang: ModuleType) -> tuple[Account, ...]:
    """Return the accounts with the stretches of body that belong to each.

    One told in passing or as an aside owns the rest of its paragraph, any other all up to the next; what is told
    before, between and after those belongs to the page's own meeting, but a paragraph that names the units of one
    account alone to that. `in_title`: the kinds of meeting that the title names.
    """
    told = [account for account in accounts if account.where == "body"]
    elsewhere = [replace(account, stretches=(Span(0, len(account.findings.passage.text)),), passing=True)
                 for account in accounts if account.where != "body"]
    if not told:
        return tuple(elsewhere)
    told.sort(key=lambda account: (account.sentence.start, account.scope.start))
    main = _main(told, in_title)
    owners = _owners(told, main, lang)
    result = [replace(account, stretches=tuple(owners[id(account)]),
                      passing=not _is_own(account, main) and (account.passing or _is_earlier(account, main)))
              for account in told]
    result.sort(key=lambda account: account.passing)
    return (*result, *elsewhere)


def _main(told: list[Account], in_title: frozenset[MeetingKind]) -> Account | None:
    """Return the page's own meeting: the first that is told in the lead, else the first of a kind in the title."""
    lead = lead_end(told[0].findings)
    leading = [account for account in told if account.sentence.start < lead]
    named = [account for account in told if account.kind in in_title and not account.passing]
    return next(iter(leading + named), None)


def _is_own(account: Account, main: Account | None) -> bool:
    """Tell whether the account is the page's own, or one of several pairs that its sentence lists."""
    return main is not None and account.sentence == main.sentence


def _owners(told: list[Account], main: Account | None, lang: ModuleType) -> dict[int, list[Span]]:
    """Return the stretches of each account by its id; several pairs told in one sentence share what follows it."""
    findings = told[0].findings
    by_start: dict[int, list[Account]] = {}
    for account in told:
        by_start.setdefault(account.sentence.start, []).append(account)
    own = by_start[main.sentence.start] if main else []
    if main and len(told) == 1:
        return {id(account): [Span(0, len(findings.passage.text))] for account in own}
    asides = {start for start, (first, *_) in by_start.items() if first.passing or _is_earlier(first, main)
              or lang.meetings.ASIDE.match(findings.words, start)}
    shares = _Shares(findings, list(by_start.values()), asides)
    current, position = own, 0
    for start, following in pairwise([*by_start, len(findings.passage.text)]):
        here = by_start[start]
        end = min(findings.passage.paragraph_at(start).end, following)
        shares.give_out(current, Span(position, start))
        shares.give(here, Span(start, end))
        current, position = here if here is own or start not in asides else own, end
    shares.give_out(current, Span(position, len(findings.passage.text)))
    return shares.owned


class _Shares:
    """Hands out the body to the accounts, which stand in groups by the sentence that tells of them.

    `asides` are where sentences begin that look back, or aside: nothing before such a one belongs to it.
    """

    def __init__(self, findings: Findings, groups: list[list[Account]], asides: set[int]):
        self.findings, self.asides = findings, asides
        self.owned: dict[int, list[Span]] = {id(account): [] for group in groups for account in group}
        self.groups = [[(account, {unit_key(unit) for unit in units_of(account)}) for account in group]
                       for group in groups]

    def give(self, accounts: Iterable[Account], span: Span) -> None:
        for account in accounts if span.start < span.end else ():
            owned = self.owned[id(account)]
            if owned and owned[-1].end == span.start:
                owned[-1] = Span(owned[-1].start, span.end)
            else:
                owned.append(span)

    def give_out(self, current: list[Account], span: Span) -> None:
        """Give each paragraph to the accounts going on, but to another group, or to one of a group, that it names."""
        if len(self.owned) == 1 or not current:
            self.give(current, span)
            return
        position = span.start
        while position < span.end:
            end = min(self.findings.passage.paragraph_at(position).end + _PARAGRAPH_BREAK, span.end)
            named = self._named(Span(position, end), current)
            if named and named[0].sentence != current[0].sentence:
                current = named
            self.give(named or current, Span(position, end))
            position = end

    def _named(self, span: Span, current: list[Account]) -> list[Account]:
        """Return the accounts of the group going on whose units the span names, else those of the only other group."""
        keys = {unit_key(mention.unit) for mention in self.findings.units_in(span)}
        if not keys:
            return []
        speaking = [[account for account, units in group if units & keys] for group in self.groups]
        speaking = [named for named in speaking if named and not (
            named[0].sentence.start in self.asides and span.start < named[0].sentence.start)]
        going_on = next((named for named in speaking if named[0].sentence == current[0].sentence), None)
        return going_on or (speaking[0] if len(speaking) == 1 else [])


def _is_earlier(account: Account, main: Account | None) -> bool:
    """Tell whether the account looks back: its day is before that of the page's own, or not known to follow it."""
    if main is None:
        return True
    first, second = account.day, main.day
    if first is None or second is None:
        return True
    if None not in (first.year, second.year) and first.year != second.year:
        return first.year < second.year
    return (first.month or 0, first.day or 0) < (second.month or 0, second.day or 0)
