"""Stretches: which parts of the body belong to which account."""
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from articles.extraction.account import Account, lead_end
from articles.extraction.document import Passage, Span
from articles.vocabulary import MeetingKind


def with_stretches(accounts: Sequence[Account], in_title: frozenset[MeetingKind]) -> tuple[Account, ...]:
    """Return the accounts with the stretches of body that belong to each.

    One told in passing owns the rest of its paragraph, any other all up to the next; what is told before, between and
    after those in passing belongs to the page's own meeting. `in_title`: the kinds of meeting that the title names.
    """
    told = [account for account in accounts if account.where == "body"]
    elsewhere = [replace(account, stretches=(Span(0, len(account.findings.passage.text)),), passing=True)
                 for account in accounts if account.where != "body"]
    if not told:
        return tuple(elsewhere)
    told.sort(key=lambda account: (account.sentence.start, account.scope.start))
    passage = told[0].findings.passage
    main = _main(told, in_title)
    owners = _owners(told, main, passage)
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


def _owners(told: list[Account], main: Account | None, passage: Passage) -> dict[int, list[Span]]:
    """Return the stretches of each account by its id; several pairs told in one sentence share what follows it."""
    owners: dict[int, list[Span]] = {id(account): [] for account in told}
    by_start: dict[int, list[Account]] = {}
    for account in told:
        by_start.setdefault(account.sentence.start, []).append(account)
    own = by_start[main.sentence.start] if main else []
    current, position = own, 0

    def give(accounts, span):
        for account in accounts if span.start < span.end else ():
            owners[id(account)].append(span)

    starts = [*by_start, len(passage.text)]
    for start, following in pairwise(starts):
        here = by_start[start]
        end = min(passage.paragraph_at(start).end, following)
        give(current, Span(position, start))
        give(here, Span(start, end))
        goes_on = here is own or not (here[0].passing or _is_earlier(here[0], main))
        current, position = here if goes_on else own, end
    give(current, Span(position, len(passage.text)))
    return owners


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
