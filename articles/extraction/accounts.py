"""Accounts: the stretches of a page that tell of one meeting each, and of what kind it was."""
import bisect
import re
from dataclasses import dataclass, replace

from articles.extraction.dates import DayRole
from articles.extraction.document import Span
from articles.extraction.findings import Findings
from articles.records import Evidence
from articles.vocabulary import Country, MeetingKind, UnitKind

# No article tells of more; what goes on and on is not one, and must not cost time without end.
_MOST_ACCOUNTS = 50
LEAD_PARAGRAPHS = 3  # a page's own meeting is told in one of them
_PARAGRAPH_BREAK = 2  # characters
_DEEDS = (MeetingKind.HANDOVER, MeetingKind.VISIT, MeetingKind.JOINT_PATROL)  # their words say that it was done
_LONGEST_TABLE = 40
_ROW = re.compile(r" \| |\A[-–+•*]|\A\d{1,2}[.)]\s")
_CLAUSE = 80  # characters before an act that may take it back
_NEAR = 60  # characters between talks and the period they name
_STRONGER = {
    # (first told, told beside it): what the two are together.
    (MeetingKind.EXCHANGE, MeetingKind.VISIT): MeetingKind.VISIT,
    (MeetingKind.PERIODIC_TALKS, MeetingKind.VISIT): MeetingKind.VISIT,
    (MeetingKind.JOINT_PATROL, MeetingKind.PERIODIC_TALKS): MeetingKind.PERIODIC_TALKS,
    (MeetingKind.AD_HOC_TALKS, MeetingKind.JOINT_PATROL): MeetingKind.JOINT_PATROL,
    (MeetingKind.AD_HOC_TALKS, MeetingKind.VISIT): MeetingKind.VISIT,
    (MeetingKind.AD_HOC_TALKS, MeetingKind.EXCHANGE): MeetingKind.EXCHANGE,
}


@dataclass(frozen=True, slots=True)
class Act:
    """A word that names what was held: its kind, None for bare talks, and whether another word would say more."""

    kind: MeetingKind | None
    weak: bool
    start: int
    end: int


@dataclass(frozen=True)
class Account:
    """One meeting as it is told: the sentence that narrates it, and the stretches of body that belong to it.

    `scope` is the part of the sentence whose units met: all of it, but where several pairs met, one pair.
    """

    findings: Findings
    sentence: Span
    scope: Span
    act: Act
    kind: MeetingKind
    day: object | None
    stretches: tuple[Span, ...] = ()
    passing: bool = False

    @property
    def where(self) -> str:
        return self.findings.passage.where

    def sentences(self) -> list[Span]:
        """Return the sentences of the account's stretches."""
        return [sentence for stretch in self.stretches for sentence in self.findings.sentences_in(stretch)]

    def later_sentences(self) -> list[Span]:
        """Return the account's sentences after the one that narrates the meeting."""
        return [sentence for sentence in self.sentences() if sentence.start >= self.sentence.end]

    def kind_evidence(self) -> Evidence:
        return self.findings.passage.evidence(self.act.start, self.act.end)

    def holds(self, evidence: Evidence) -> bool:
        """Tell whether the evidence stands in this account's stretches."""
        if evidence.where != self.where:
            return False
        return any(stretch.holds(evidence.start) for stretch in self.stretches)


def find_accounts(body: Findings, title: Findings | None, captions: tuple[Findings, ...], lang) -> tuple[Account, ...]:
    """Return the accounts of meetings, the page's own first, then in the order of the text."""
    heads = _heads(body, title, lang)
    for caption in captions:
        for head in _heads(caption, None, lang):
            if not any(_same_partners(head, other) for other in heads):
                heads.append(head)
    accounts = _merged([part for head in heads for part in _by_pair(head, lang)])
    return _with_stretches(accounts, lang)


def is_border_unit(unit) -> bool:
    """Tell whether the unit guards or inspects a border; Lao and Cambodian commands do, other offices do not."""
    return unit.kind != UnitKind.AUTHORITY or unit.country in (Country.LA, Country.KH)


def countries_met(units) -> set[Country]:
    """Return the countries whose units are among these, none of them border units of nobody."""
    return {unit.country for unit in units} if any(is_border_unit(unit) for unit in units) else set()


def _heads(findings: Findings, title: Findings | None, lang) -> list[Account]:
    words = lang.meetings
    heads = []
    lead = _lead_end(findings)
    for sentence in findings.passage.sentences:
        if len(heads) == _MOST_ACCOUNTS:
            break
        acts = acts_in(findings, sentence, lang)
        if not acts:
            continue
        units = [mention.unit for mention in findings.units_in(sentence)]
        day = next((day for day in findings.days_in(sentence) if is_day_held(day)), None)
        opening = sentence.start < lead or findings.passage.where != "body"
        if not _narrates(findings, sentence, acts, day, countries_met(units), opening, lang):
            continue
        kind, act = _kind(acts, findings, sentence, title, lang)
        heads.append(Account(findings, sentence, sentence, act, kind, day,
                             passing=bool(words.BACKWARD.search(findings.words, sentence.start, sentence.end))))
    return heads


def _narrates(findings, sentence, acts, day, countries, opening, lang) -> bool:
    """Tell whether the sentence tells of a meeting that was held, and of its day or of both sides."""
    text, words = findings.words, lang.meetings
    held = words.HELD.search(text, sentence.start, sentence.end)
    if words.PLANNED.search(text, sentence.start, sentence.end):
        return False
    if day is not None:
        done = held or acts[0].kind in _DEEDS
        return len(countries) > 1 or bool(opening and done and _names_both_sides(findings, sentence, lang))
    if len(countries) < 2 or not opening:
        return False
    last = acts[-1]
    return not (words.HABIT.search(text, sentence.start, sentence.end) or words.COUNTED_AFTER.match(text, last.end)
                or findings.passage.where == "title")


def _names_both_sides(findings: Findings, sentence: Span, lang) -> bool:
    """Tell whether the sentence, its paragraph or the next one speaks of two sides: their units, or the other country."""
    passage = findings.passage
    end = passage.paragraph_at(passage.paragraph_at(sentence.start).end + _PARAGRAPH_BREAK).end
    span = Span(sentence.start, max(end, sentence.end))
    if len({mention.unit.country for mention in findings.units_in(span)}) > 1:
        return True
    if lang.meetings.COUNTERPART.search(findings.words, span.start, span.end):
        return True
    own = {mention.unit.country for mention in findings.units_in(sentence)}
    return any(re.compile(rf"\b(?:{pattern})\b").search(findings.words, span.start, span.end)
               for country, pattern in lang.units.COUNTRIES.items() if own and country not in own)


def is_day_held(day) -> bool:
    """Tell whether something may have been held on the day: it is none of a signing, an anniversary, an order."""
    return day.role is DayRole.HELD


def acts_in(findings: Findings, sentence: Span, lang) -> tuple[Act, ...]:
    """Return the words of the sentence that name something held there, not those about papers, plans or counts of it."""
    words, text = lang.meetings, findings.words
    acts = []
    for match in words.ACTS.finditer(text, sentence.start, sentence.end):
        before = text[max(sentence.start, match.start() - _CLAUSE):match.start()]
        if words.NO_ACT_BEFORE.search(before) or words.PLANNED_BEFORE.search(re.split(r"[,;:]", before)[-1]):
            continue
        if words.COUNTED_AFTER.match(text, match.end(), sentence.end):
            continue
        group = match.lastgroup
        acts.append(Act(words.GROUPS.get(group), group in words.WEAK, match.start(), match.end()))
    return tuple(acts)


def _kind(acts, findings, sentence, title, lang) -> tuple[MeetingKind, Act]:
    acts = [_with_period(act, findings, sentence) for act in acts]
    strong = [act for act in acts if not act.weak]
    if not strong:
        act = next((act for act in acts if act.kind is None), acts[0])
        return act.kind or _talks_kind(act, findings, sentence, title, lang), act
    act = strong[0]
    for other in strong[1:]:
        if (act.kind, other.kind) in _STRONGER:
            act = other
    return act.kind, act


def _with_period(act: Act, findings: Findings, sentence: Span) -> Act:
    """Return bare talks on a named period as the periodic talks that they are."""
    if act.kind is None and any(0 <= period.start - act.end <= _NEAR for period in findings.periods_in(sentence)):
        return replace(act, kind=MeetingKind.PERIODIC_TALKS, weak=False)
    return act


def _talks_kind(act, findings, sentence, title, lang) -> MeetingKind:
    """Return what bare talks were: what the title calls them, else ad hoc where they were on one matter."""
    if title is not None:
        whole = Span(0, len(title.passage.text))
        named = [_with_period(other, title, whole) for other in acts_in(title, whole, lang)]
        for other in named:
            if other.kind in (MeetingKind.PERIODIC_TALKS, MeetingKind.AD_HOC_TALKS) and not other.weak:
                return other.kind
        if title.periods and any(other.kind is None for other in named):
            return MeetingKind.PERIODIC_TALKS
    if lang.meetings.ONE_MATTER.search(findings.words, act.end, sentence.end):
        return MeetingKind.AD_HOC_TALKS
    return MeetingKind.PERIODIC_TALKS


def _by_pair(head: Account, lang) -> list[Account]:
    """Return one account for each pair where the sentence, or a table under it, lists several posts with their partners."""
    pairs = _listed_pairs(head, lang) or _rows_under(head)
    return [replace(head, scope=scope) for scope in pairs] if len(pairs) > 1 else [head]


def _listed_pairs(head: Account, lang) -> list[Span]:
    """Return the parts of the sentence where each of them names a pair."""
    text, bounds = head.findings.words, [head.sentence.start]
    for match in lang.meetings.PAIRWISE.finditer(text, head.sentence.start, head.sentence.end):
        bounds.append(match.end())
    scopes = [Span(start, end) for start, end in zip(bounds, [*bounds[1:], head.sentence.end], strict=True)]
    return scopes if all(_is_pair(head.findings, scope) for scope in scopes) else []


def _rows_under(head: Account) -> list[Span]:
    """Return the rows of the table or list that follows the sentence's paragraph, each of them a pair; a heading row may lead."""
    passage, rows = head.findings.passage, []
    if head.where != "body" or len(countries_met(units_of(head))) > 1:
        return []
    first = bisect.bisect_right([paragraph.start for paragraph in passage.paragraphs], head.sentence.start)
    for index, paragraph in enumerate(passage.paragraphs[first:first + _LONGEST_TABLE]):
        if _is_pair(head.findings, paragraph) and _ROW.search(passage.text, paragraph.start, paragraph.end):
            rows.append(paragraph)
        elif index:
            break
    return rows


def _is_pair(findings: Findings, span: Span) -> bool:
    return len({mention.unit.country for mention in findings.units_in(span)}) == 2


def units_of(account: Account) -> list:
    return [mention.unit for mention in account.findings.units_in(account.scope)]


def unit_key(unit) -> tuple:
    return unit.country, unit.kind, unit.place, unit.count, unit.parent if unit.place is None else None


def _same_partners(one: Account, other: Account) -> bool:
    """Tell whether two accounts share a unit in each of two countries, or one of them names one side at most."""
    ones, others = units_of(one), units_of(other)
    if len(countries_met(ones)) < 2 or len(countries_met(others)) < 2:
        return True
    shared = {unit_key(unit) for unit in ones} & {unit_key(unit) for unit in others}
    return len({key[0] for key in shared}) > 1


def _same_day(one: Account, other: Account) -> bool:
    """Tell whether nothing speaks against one day for both.

    What is told without a day is another sentence on the same meeting where it is of the same kind, or follows at once on a
    sentence that has a day but leaves a side out.
    """
    if one.day is None or other.day is None:
        paragraph = one.findings.passage.paragraph_at(one.sentence.start)
        continued = other.day is None and len(countries_met(units_of(one))) < 2 and paragraph.holds(other.sentence.start)
        return one.kind == other.kind or continued
    first, second = one.day, other.day
    known = (first.day, first.month), (second.day, second.month)
    within = (first.last_day is not None and (second.day, second.month) == (first.last_day, first.last_month or first.month))
    return (known[0] == known[1] or within) and (None in (first.year, second.year) or first.year == second.year)


def _merged(accounts: list[Account]) -> list[Account]:
    """Return one account for each day and set of partners; the first one with a day narrates it."""
    merged: list[Account] = []
    for account in accounts:
        for index, earlier in enumerate(merged):
            if earlier.sentence != account.sentence and _same_day(earlier, account) and _same_partners(earlier, account):
                merged[index] = _united(earlier, account)
                break
        else:
            merged.append(account)
    return merged


def _united(earlier: Account, later: Account) -> Account:
    better = later if earlier.day is None and later.day is not None else earlier
    together = _STRONGER.get((earlier.kind, later.kind))
    if together is None or together == better.kind or earlier.findings is not later.findings:
        return better
    return replace(better, kind=together, act=later.act if better is earlier else earlier.act)


def _lead_end(findings: Findings) -> int:
    paragraphs = findings.passage.paragraphs[:LEAD_PARAGRAPHS]
    return paragraphs[-1].end if paragraphs else 0


def _with_stretches(accounts: list[Account], lang) -> tuple[Account, ...]:
    """Return the accounts with the stretches of body that belong to each.

    One told in passing owns the rest of its paragraph, any other all up to the next; what is told before, between and after
    those in passing belongs to the page's own meeting, which is the first that opens in the lead.
    """
    told = [account for account in accounts if account.where == "body"]
    elsewhere = [replace(account, stretches=(Span(0, len(account.findings.passage.text)),), passing=True)
                 for account in accounts if account.where != "body"]
    if not told:
        return tuple(elsewhere)
    told.sort(key=lambda account: (account.sentence.start, account.scope.start))
    passage = told[0].findings.passage
    main = next((account for account in told if account.sentence.start < _lead_end(account.findings)), None)
    owners = _owners(told, main, passage)
    result = [replace(account, stretches=tuple(owners[id(account)]),
                      passing=account is not main and (account.passing or _is_earlier(account, main)))
              for account in told]
    result.sort(key=lambda account: account.passing)
    return (*result, *elsewhere)


def _owners(told, main, passage) -> dict[int, list[Span]]:
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
    for start, following in zip(starts, starts[1:], strict=False):
        here = by_start[start]
        end = min(passage.paragraph_at(start).end, following)
        give(current, Span(position, start))
        give(here, Span(start, end))
        goes_on = here is own or not (here[0].passing or _is_earlier(here[0], main))
        current, position = here if goes_on else own, end
    give(current, Span(position, len(passage.text)))
    return owners


def _is_earlier(account: Account, main: Account | None) -> bool:
    """Tell whether the account looks back: there is no meeting of the page's own, or its day is before that one's."""
    if main is None:
        return True
    first, second = account.day, main.day
    if first is None or second is None:
        return account is not main
    if None not in (first.year, second.year) and first.year != second.year:
        return first.year < second.year
    return (first.month or 0, first.day or 0) < (second.month or 0, second.day or 0)
