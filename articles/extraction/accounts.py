"""Accounts: the meetings that a page tells of, one for each day and set of partners."""
from collections.abc import Iterator
from dataclasses import replace
from types import ModuleType

from articles.extraction.account import Account, countries_met, holds_others, lead_end, unit_key, units_of
from articles.extraction.acts import Act, acts_in, are_alike, is_counted, kinds_named, read_kind, together
from articles.extraction.countries import any_country
from articles.extraction.dates import DayMention
from articles.extraction.days_held import day_held, day_told_later
from articles.extraction.document import Span
from articles.extraction.findings import Findings
from articles.extraction.listed_pairs import by_pair
from articles.extraction.participants import own_unit_before, partners_before
from articles.extraction.stretches import with_stretches
from articles.records import BODY
from articles.vocabulary import Country, MeetingKind, UnitKind

# No article tells of more; what goes on and on is not one, and must not cost time without end.
_MOST_ACCOUNTS = 50
_PARAGRAPH_BREAK = 2  # characters
_LONGEST_PARAGRAPHS = 5_000  # two of them; what goes on and on is not read to its end for each of its sentences


def find_accounts(body: Findings, title: Findings | None, captions: tuple[Findings, ...],
                  lang: ModuleType) -> tuple[Account, ...]:
    """Return the accounts of meetings, the page's own first, then in the order of the text."""
    heads = _heads(body, title, lang)
    for caption in captions:
        for head in _heads(caption, None, lang) if len(heads) < _MOST_ACCOUNTS else ():
            if not any(_same_partners(head, other) for other in heads):
                heads.append(head)
    if not heads:
        heads = [head for findings in (body, *captions) for head in _without_act(findings, title, lang)][:1]
    parts = _without_frames([part for head in heads for part in by_pair(head, lang)], lang)
    accounts = _without_summary(_merged(parts, lang))
    return with_stretches(accounts, kinds_named(title, lang) if title else frozenset(), lang)


def _heads(findings: Findings, title: Findings | None, lang: ModuleType) -> list[Account]:
    """Return an account for each sentence that narrates a meeting, in the order of the text."""
    heads: list[Account] = []
    for sentence in lang.meetings.ACTS.begun_in(findings.words, findings.passage.sentences):
        if len(heads) == _MOST_ACCOUNTS:
            break
        acts, (day, told) = acts_in(findings, sentence, lang), day_held(findings, sentence, lang)
        if not acts and day:
            acts = _held_between(findings, sentence, lang)
        if not acts:
            continue
        kind, act = read_kind(acts, findings, sentence, title, lang)
        if told and not day:
            day = day_told_later(findings, sentence, kind, lang)
        head = Account(findings, sentence, sentence, act, kind, day)
        if _narrates(head, acts[-1], title, lang) or not heads and _met_in_title(head, acts[-1], title, lang):
            backward = lang.meetings.BACKWARD.search(findings.words, sentence.start, sentence.end)
            heads.append(replace(head, passing=True) if backward else head)
    return heads


def _held_between(findings: Findings, sentence: Span, lang: ModuleType) -> tuple[Act, ...]:
    """Return the talks of which a sentence tells what was said at them, if it names who held them."""
    going_on = acts_in(findings, sentence, lang, going_on=True)
    return going_on if going_on and lang.meetings.BETWEEN.search(findings.words, going_on[0].end, sentence.end) else ()


def _without_act(findings: Findings, title: Findings | None, lang: ModuleType) -> Iterator[Account]:
    """Yield the account of each leading sentence with a day and both sides that does not say that they met.

    It tells what was said at the meeting, or of a signing, or leaves it to the title to say what was held.
    """
    whole = Span(0, len(title.passage.text)) if title else Span(0, 0)
    acts = acts_in(title, whole, lang) if title else ()
    for sentence in findings.passage.sentences:
        if findings.passage.where == BODY and sentence.start >= lead_end(findings):
            break
        day, _ = day_held(findings, sentence, lang)
        planned = lang.meetings.PLANNED.search(findings.words, sentence.start, sentence.end)
        if not day or planned or len(countries_met(mention.unit for mention in findings.units_in(sentence))) < 2:
            continue
        going_on = acts_in(findings, sentence, lang, going_on=True)
        if going_on:
            kind, act = read_kind(going_on, findings, sentence, title, lang)
            yield Account(findings, sentence, sentence, act, kind, day)
        elif signed := lang.meetings.SIGNED.search(findings.words, sentence.start, sentence.end):
            act = Act(MeetingKind.AD_HOC_TALKS, True, *signed.span())
            yield Account(findings, sentence, sentence, act, MeetingKind.AD_HOC_TALKS, day)
        elif acts:
            kind, act = read_kind(acts, title, whole, None, lang)
            nowhere = Act(act.kind, act.weak, sentence.start, sentence.start)
            yield Account(findings, sentence, sentence, nowhere, kind, day,
                          kind_at=title.passage.evidence(act.start, act.end))


def _narrates(head: Account, last: Act, title: Findings | None, lang: ModuleType) -> bool:
    """Tell whether the sentence tells of a meeting that was held, and of its day or of both sides."""
    sentence = head.sentence
    if lang.meetings.PLANNED.search(head.findings.words, sentence.start, sentence.end):
        return False
    opening = head.where != BODY or sentence.start < lead_end(head.findings)
    units = units_of(head)
    countries = countries_met(units)
    both = len(countries) > 1
    if holds_others(head, lang):
        return opening
    if units and not countries:
        return False  # offices that guard no border
    # "Năm 2018 hai bên đã trao trả 5 vụ" sums up.
    tally = head.kind == MeetingKind.HANDOVER and head.findings.periods_in(sentence)
    if head.day is not None and not (tally and head.day.day is None):
        return (both or (opening and _names_both_sides(head.findings, sentence, title, lang))
                or not units and not _is_habit(head, last, lang)
                and bool(partners_before(head.findings, sentence, lang)))
    return both and opening and not tally and not _is_habit(head, last, lang)


def _is_habit(head: Account, last: Act, lang: ModuleType) -> bool:
    """Tell whether the sentence tells what is done again and again."""
    text, sentence = head.findings.words, head.sentence
    return (bool(lang.meetings.HABIT.search(text, sentence.start, sentence.end))
            or is_counted(text, Span(last.end, sentence.end), lang))


def _met_in_title(head: Account, last: Act, title: Findings | None, lang: ModuleType) -> bool:
    """Tell whether a lead's sentence leaves both sides to the title and tells what they held: "the two posts met"."""
    words, text, sentence = lang.meetings, head.findings.words, head.sentence
    named = [mention.unit for mention in title.units] if title and head.where == BODY else []
    if len(countries_met(named)) < 2 or units_of(head) or sentence.start >= lead_end(head.findings):
        return False
    return (bool(words.COUNTERPART.search(text, sentence.start, sentence.end)) and not _is_habit(head, last, lang)
            and not words.PLANNED.search(text, sentence.start, sentence.end))


def _names_both_sides(findings: Findings, sentence: Span, title: Findings | None, lang: ModuleType) -> bool:
    """Tell whether the sentence or the title speaks of the other side.

    Where the sentence names no unit, its paragraph or the next does.
    """
    passage = findings.passage
    own = {mention.unit.country for mention in findings.units_in(sentence)}
    if own:
        return (_names_another(findings, sentence, own, lang)
                or title is not None and _names_another(title, Span(0, len(title.passage.text)), own, lang)
                or own_unit_before(findings, sentence, own, lang) is not None)
    end = passage.paragraph_at(passage.paragraph_at(sentence.start).end + _PARAGRAPH_BREAK).end
    span = Span(sentence.start, max(min(end, sentence.start + _LONGEST_PARAGRAPHS), sentence.end))
    return (len({mention.unit.country for mention in findings.units_in(span)}) > 1
            or bool(lang.meetings.COUNTERPART.search(findings.words, span.start, span.end)))


def _names_another(findings: Findings, span: Span, own: set[Country], lang: ModuleType) -> bool:
    """Tell whether the span names a unit of another country, another country itself, or "the other side"."""
    if any(mention.unit.country not in own for mention in findings.units_in(span)):
        return True
    if lang.meetings.COUNTERPART.search(findings.words, span.start, span.end):
        return True
    return any(match.lastgroup not in own
               for match in any_country(lang).finditer(findings.words, span.start, span.end))


def _same_partners(one: Account, other: Account) -> bool:
    """Tell whether two accounts share a unit in each of two countries, or one of them names one side at most."""
    if len(countries_met(units_of(one))) < 2 or len(countries_met(units_of(other))) < 2:
        return True
    return _share_both_sides(one, other)


def _share_both_sides(one: Account, other: Account) -> bool:
    shared = {unit_key(unit) for unit in units_of(one)} & {unit_key(unit) for unit in units_of(other)}
    return len({key[0] for key in shared}) > 1


def _same_day(one: Account, other: Account) -> bool:
    """Tell whether nothing speaks against one day for both: talks within the days of a visit are part of it.

    What is told without a day is another sentence on the same meeting where it is of the same kind, or follows at once
    on a sentence that has a day but leaves a side out.
    """
    first, second = _own_day(one), _own_day(other)
    if first is None or second is None:
        paragraph = one.findings.passage.paragraph_at(one.sentence.start)
        one_sided = len(countries_met(units_of(one))) < 2
        continued = second is None and one_sided and paragraph.holds(other.sentence.start)
        again = second is None and not other.passing and _share_both_sides(one, other)
        return are_alike(one.kind, other.kind) or continued or again
    if None not in (first.year, second.year) and first.year != second.year:
        return False
    return _within(second, first) or _within(first, second)


def _own_day(account: Account) -> DayMention | None:
    """Return the day that the account tells; a year alone ("lately") is none."""
    return account.day if account.day and account.day.month else None


def _within(day: DayMention, days: DayMention) -> bool:
    """Tell whether the day is one of these days; both months, or neither, are known."""
    if None in (day.day, days.day) or None in (day.month, days.month):
        return (day.day, day.month) == (days.day, days.month)
    last = days.last_month or days.month, days.last_day or days.day
    return (days.month, days.day) <= (day.month, day.day) <= last


def _merged(accounts: list[Account], lang: ModuleType) -> list[Account]:
    """Return one account for each day and set of partners; the first one with a day narrates it."""
    merged: list[Account] = []
    for account in accounts:
        for index, earlier in enumerate(merged):
            listed = earlier.sentence == account.sentence
            part = holds_others(earlier, lang) and account.day is not None
            if not listed and _same_day(earlier, account) and (part or _same_partners(earlier, account)):
                merged[index] = earlier if part else _united(earlier, account)
                break
        else:
            merged.append(account)
    return merged


def _without_frames(accounts: list[Account], lang: ModuleType) -> list[Account]:
    """Return the accounts without those that leave it to what follows to tell who met whom, on their day.

    "On 5/4 the forces of A visited the posts of B. Thus, C visited D; E visited F."
    """
    result, index = [], 0
    while index < len(accounts):
        pairs = _pairs_under(accounts, index, lang)
        result += [replace(pair, day=accounts[index].day) for pair in pairs] or [accounts[index]]
        index += 1 + len(pairs)
    return result


def _pairs_under(accounts: list[Account], index: int, lang: ModuleType) -> list[Account]:
    """Return the accounts of pairs that follow at once on one of a day that names one side or groups; () for fewer
    than two."""
    frame, pairs, keys = accounts[index], [], set()
    group = lang.meetings.GROUP.search(frame.findings.words, frame.sentence.start, frame.sentence.end)
    if frame.day is None or len(countries_met(units_of(frame))) > 1 and not group:
        return []
    named = {unit_key(unit) for unit in units_of(frame)}
    passage = frame.findings.passage
    end = passage.paragraph_at(passage.paragraph_at(frame.sentence.start).end + _PARAGRAPH_BREAK).end
    for account in accounts[index + 1:]:
        units = {unit_key(unit) for unit in units_of(account)}
        if (account.findings is not frame.findings or account.sentence.start > end or account.day is not None
                or account.sentence == frame.sentence or not are_alike(frame.kind, account.kind)
                or len({unit[0] for unit in units}) != 2 or units & (keys | named)):
            break
        pairs.append(account)
        keys |= units
    return pairs if len(pairs) > 1 else []


def _without_summary(accounts: list[Account]) -> list[Account]:
    """Return the accounts without a first one that sums up those that follow.

    It speaks of the provinces' forces, without a day; of what they did several dated ones tell.
    """
    first = accounts[0] if accounts else None
    if first is None or first.day or UnitKind.PROVINCIAL_COMMAND not in {unit.kind for unit in units_of(first)}:
        return accounts
    dated = [account for account in accounts[1:] if account.day and account.kind == first.kind]
    return accounts[1:] if len(dated) > 1 else accounts


def _names_more(one: Account, other: Account) -> bool:
    """Tell whether the first of two accounts in one text alone names both sides."""
    return (one.findings is other.findings and len(countries_met(units_of(one))) > 1
            and len(countries_met(units_of(other))) < 2)


def _united(earlier: Account, later: Account) -> Account:
    better = later if earlier.day is None and later.day or not _own_day(earlier) and _own_day(later) else earlier
    if better is later and _names_more(earlier, later):
        better = replace(earlier, day=later.day)
    kind = together(earlier.kind, later.kind)
    if kind == better.kind or earlier.findings is not later.findings:
        return better
    return replace(better, kind=kind, act=later.act if kind == later.kind else earlier.act)
