"""Meetings: what each account tells, field by field, every field with its evidence."""
import heapq
from dataclasses import dataclass
from functools import cached_property
from types import ModuleType
from typing import NamedTuple

from articles.extraction.account import Account
from articles.extraction.accounts import find_accounts
from articles.extraction.awards import find_awards
from articles.extraction.dates import DayMention, DayRole
from articles.extraction.document import Span
from articles.extraction.findings import Findings
from articles.extraction.gazetteer import Gazetteer
from articles.extraction.mechanisms import find_mechanisms
from articles.extraction.participants import find_participants
from articles.extraction.reporting_periods import PeriodForm, PeriodMention, before
from articles.extraction.signing import find_signing
from articles.extraction.venue import find_venue
from articles.extraction.years import last_date_text, work_out_year, years_after_signing
from articles.records import BODY, Award, Evidence, Meeting
from articles.vocabulary import Mechanism, MeetingKind

_NEAR = 60  # characters between talks and the period they name
_NEIGHBOURS = 5  # other days of the page that may tell the year, the nearest first
_WITH_PERIOD = (MeetingKind.PERIODIC_TALKS, MeetingKind.AD_HOC_TALKS, MeetingKind.REVIEW)


@dataclass(frozen=True)
class PageFindings:
    """What was found on a page: in its title (None where it has none), its body and its captions."""

    title: Findings | None
    body: Findings
    captions: tuple[Findings, ...]
    published: str | None

    @cached_property
    def passages(self) -> tuple[Findings, ...]:
        """The body first: what it tells, the others only tell again."""
        return (self.body, *((self.title,) if self.title else ()), *self.captions)

    def spans(self, mention: DayMention | PeriodMention) -> tuple[Evidence, ...]:
        """Return the evidence of a mention: of each span on which it rests."""
        passage = next(found.passage for found in self.passages if found.passage.where == mention.where)
        return tuple(passage.evidence(span.start, span.end) for span in mention.spans)


class _Done(NamedTuple):
    """What an account says was signed, agreed and awarded, each with its evidence."""

    signed: Evidence | None
    mechanisms: tuple[tuple[Mechanism, tuple[Evidence, ...]], ...]
    awards: tuple[tuple[Award, tuple[Evidence, ...]], ...]


def find_meetings(page: PageFindings, lang: ModuleType, gazetteer: Gazetteer) -> tuple[tuple[Account, Meeting], ...]:
    """Return the meetings that the page reports, the page's own first, each with the account that tells of it."""
    found: list[tuple[Account, Meeting]] = []
    done: dict[tuple[Span, ...], _Done] = {}  # pairs that are told together share their stretches
    for account in find_accounts(page.body, page.title, page.captions, lang):
        if account.stretches not in done or account.where != BODY:
            done[account.stretches] = _Done(find_signing(account, page.captions, lang), find_mechanisms(account, lang),
                                            find_awards(account, lang))
        first = found[0] if found else None
        found.append((account, _meeting(account, page, first, done[account.stretches], lang, gazetteer)))
    return tuple(found)


def _meeting(account: Account, page: PageFindings, first: tuple[Account, Meeting] | None, done: _Done,
             lang: ModuleType, gazetteer: Gazetteer) -> Meeting:
    """Return what the account tells; `first` is the page's own meeting, whose year another day may share."""
    evidence: dict[str, tuple[Evidence, ...]] = {"kind": (account.kind_evidence(),)}
    period = _period(account, page, lang)
    date, date_end = _date(account, page, period, first, evidence)
    told = period if period and period.value and not period.ahead and account.kind in _WITH_PERIOD else None
    if told:
        evidence["period"] = page.spans(told)
    venue = find_venue(account, page.title, page.captions, lang, gazetteer)
    single = {"mode": venue.mode_at, "place": venue.place_at, "host": venue.host_at, "signed": done.signed}
    evidence |= {name: (span,) for name, span in single.items() if span}
    units = find_participants(account, None if account.passing else page.title, lang)
    evidence |= {f"units.{index}": spans for index, (_, spans) in enumerate(units)}
    evidence |= {f"mechanisms.{name}": spans for name, spans in done.mechanisms}
    evidence |= {f"awards.{index}": spans for index, (_, spans) in enumerate(done.awards)}
    return Meeting(account.kind, date, date_end, told and told.value, venue.mode, venue.place, venue.host,
                   tuple(unit for unit, _ in units), tuple(name for name, _ in done.mechanisms),
                   tuple(award for award, _ in done.awards), True if done.signed else None, evidence)


def _date(account: Account, page: PageFindings, period, first, evidence) -> tuple[str | None, str | None]:
    """Return the first and the last day, and put their evidence beside that of the other fields."""
    if account.day is None:
        return None, None
    own = _own_day(first)
    worked_out = _worked_out(account, page, period, first, own)
    if worked_out is None:
        return None, None
    date, mentions = worked_out
    spans = [span for mention in mentions for span in page.spans(mention)]
    if own in mentions:
        spans += first[1].evidence["date"]
    evidence["date"] = tuple(dict.fromkeys(spans))
    date_end = last_date_text(account.day, date)
    if date_end:
        evidence["date_end"] = evidence["date"]
    return date, date_end


def _worked_out(account: Account, page: PageFindings, period: PeriodMention | None, first, own: DayMention | None):
    """Return what `work_out_year` does for the account's day, from all that the page tells of the year."""
    if account.day.year:
        return work_out_year(account.day)
    days = [day for found in page.passages for day in found.days if day.year]
    anniversary = next((day for day in days if day.role is DayRole.ANNIVERSARY), None)
    held = heapq.nsmallest(_NEIGHBOURS, [day for day in days if day.month and day.role is DayRole.HELD],
                           key=lambda day: (day.where != account.where, abs(day.start - account.day.start)))
    begun = [told for found in page.passages for told in found.periods
             if told.form is PeriodForm.YEAR_START and told.year]
    if period and account.kind not in _WITH_PERIOD:
        # A title is that of the page's own meeting: it says nothing of a patrol on the day of its talks.
        named = first is None or period.where == account.where and account.sentence.holds(period.start)
        period = period._replace(occasion=True) if named else None
    return work_out_year(account.day, period=period, anniversary=anniversary, published=page.published,
                         other_years=([own] if own else []) + held, begun=begun)


def _own_day(first: tuple[Account, Meeting] | None) -> DayMention | None:
    """Return the day of the page's own meeting with the year that was worked out for it."""
    if first is None or first[1].date is None:
        return None
    return first[0].day._replace(year=int(first[1].date[:4]))


def _period(account: Account, page: PageFindings, lang: ModuleType) -> PeriodMention | None:
    """Return the period that the talks or the review name as theirs: beside the act, in the title, further on."""
    if account.kind == MeetingKind.REVIEW:
        since = years_after_signing(page.body.passage, page.body.days, lang)
        if since:
            return since
    beside = [period for period in account.findings.periods_in(account.sentence) if _is_reported(period, account)]
    after = [period for period in beside if period.start >= account.act.start]
    if after or beside:
        # "Theo kế hoạch năm 2023, ... hội đàm": what is held by a plan does not cover it, but is of its year.
        own = (after or beside)[0]
        planned = not after and before(lang.dates.PLAN_BEFORE, account.findings.passage.text, own.start)
        return (_told_in_full(account, page) or own._replace(ahead=True, occasion=True)) if planned else own
    elsewhere = _told_in_full(account, page)
    if elsewhere or account.passing:
        return elsewhere
    if page.title and (named := [period for period in page.title.periods if period.value and not period.ahead]):
        return named[0]
    return _named_later(account, lang)


def _told_in_full(account: Account, page: PageFindings) -> PeriodMention | None:
    """Return where the page tells the year of the part of a year that is named behind the act without one."""
    bare = next((period for period in account.findings.periods_in(account.sentence)
                 if period.start >= account.act.start and not period.value and not period.ahead), None)
    if bare is None or bare.months is None:
        return None
    full = [period for found in page.passages for period in found.periods
            if period.value and (period.form, period.months) == (bare.form, bare.months)]
    return full[0] if len({period.value for period in full}) == 1 else None


def _is_reported(period: PeriodMention, account: Account) -> bool:
    """Tell whether the period is reported on; the one in which the day of the meeting stands is not."""
    day = account.day
    return bool(period.value) and not period.ahead and not (day and day.start <= period.start < day.end)


def _named_later(account: Account, lang: ModuleType) -> PeriodMention | None:
    """Return the first period that a later sentence of the account names with the talks."""
    findings = account.findings
    for stretch in account.stretches:
        for period in findings.periods_in(stretch):
            sentence = findings.passage.sentence_at(period.start)
            start = max(sentence.start, period.start - _NEAR)
            talks = lang.meetings.PERIOD_OF_TALKS.search(findings.words, start, period.start)
            if talks and period.value and not period.ahead:
                return period
    return None
