"""Participants: which of the units named in an account took part."""
from types import ModuleType

from articles.extraction.account import Account, countries_met, holds_others, is_border_unit, unit_key
from articles.extraction.acts import acts_in
from articles.extraction.document import Span
from articles.extraction.findings import Findings
from articles.records import Evidence, Unit
from articles.vocabulary import Country

_BEFORE = 60  # characters before a unit's name that may say why it is named
_LOOK_BACK = 1000  # characters before a sentence in which the unit it speaks of was named
_LOOK_FAR_BACK = 4000  # and in which the pair that it speaks of was
_ACCOUNT_SENTENCES = 4  # after the head, within which an account says who came


def find_participants(account: Account, title: Findings | None,
                      lang: ModuleType) -> tuple[tuple[Unit, tuple[Evidence, ...]], ...]:
    """Return the units that took part, in the order of the text, each with where it is named.

    The sentence that narrates the meeting names them. A side that it leaves out is looked for where the account goes
    on, among the delegations and those present, then in the title.
    """
    findings = account.findings
    taking, officers = _sorted_out(findings, account.scope, lang)
    if not taking + officers:
        taking = [(findings, mention) for mention in partners_before(findings, account.scope, lang)]
    for mentions in (lambda: officers, lambda: _later(account, lang), lambda: _in_title(title, lang)):
        named = _countries(taking)
        if len(named) > 1:
            break
        taking = taking + [(source, mention) for source, mention in mentions() if mention.unit.country not in named]
    own = own_unit_before(findings, account.scope, _countries(taking), lang)
    if own:
        taking = [(findings, own), *taking]
    among_guards = any(is_border_unit(mention.unit) for _, mention in taking) or holds_others(account, lang)
    if account.where == "body" and not among_guards:
        return ()
    return _once(taking)


def own_unit_before(findings: Findings, span: Span, named: set[Country], lang: ModuleType):
    """Return the unit that the span means by "the unit" beside one of another country: the last one named before it.

    None where the span says no such thing, or names a unit of its own country.
    """
    if len(named) != 1 or not lang.meetings.OWN_UNIT.search(findings.words, span.start, span.end):
        return None
    before = findings.units_in(Span(max(0, span.start - _LOOK_BACK), span.start))
    last = next((mention for mention in reversed(before) if is_border_unit(mention.unit)), None)
    return last if last and last.unit.country not in named else None


def partners_before(findings: Findings, span: Span, lang: ModuleType):
    """Return the units that the span means by "the two units": those of the last sentence before it that names a pair.

    () where the span says no such thing.
    """
    if not lang.meetings.BOTH_UNITS.search(findings.words, span.start, span.end):
        return ()
    before = findings.units_in(Span(max(0, span.start - _LOOK_FAR_BACK), span.start))
    for mention in reversed(before):
        named = findings.units_in(findings.passage.sentence_at(mention.start))
        if len(countries_met(other.unit for other in named)) == 2:
            return tuple(other for other in named if other.start < span.start)
    return ()


def _countries(taking):
    return {mention.unit.country for _, mention in taking}


def _sorted_out(findings: Findings, span: Span, lang: ModuleType):
    """Return the mentions in the span that take part, and those beside them: an officer's unit, who tells, the venue.

    Of the latter a side's only one takes part: a post that receives guests may be named as the venue alone.
    """
    words, text = lang.meetings, findings.words
    taking, others = [], []
    attending = words.ATTENDING.search(text, span.start, span.end)
    for mention in findings.units_in(span):
        before = max(span.start, mention.head_start - _BEFORE), mention.head_start
        if attending and attending.start() < mention.start or words.ORDERED_BEFORE.search(text, *before):
            continue
        named = max([mention.end, *(end for _, end in mention.parents)])
        if words.MEMBERS_BEFORE.search(text, *before) and words.MEMBERS_BEHIND.match(text, named, span.end):
            continue
        beside = (words.ROLE_BEFORE.search(text, *before) and not words.DELEGATION_OF_ROLE.search(text, *before)
                  or words.SOURCE_BEFORE.search(text, *before) or words.SOURCE_AFTER.match(text, mention.end, span.end)
                  or words.VENUE_BEFORE.search(text, *before) or words.VENUE_BEHIND.match(text, mention.end, span.end))
        (others if beside else taking).append((findings, mention))
    return taking, others


def _later(account: Account, lang: ModuleType):
    """Return the mentions in the account's next sentences that tell of delegations or of who was present."""
    if account.where != "body":
        return []
    found = []
    for sentence in account.later_sentences[:_ACCOUNT_SENTENCES]:
        told = lang.meetings.DELEGATION.search(account.findings.words, sentence.start, sentence.end)
        if told or acts_in(account.findings, sentence, lang):
            taking, officers = _sorted_out(account.findings, sentence, lang)
            found += taking + officers
    return _one_side_each(found)


def _in_title(title: Findings | None, lang: ModuleType):
    if title is None:
        return []
    return _sorted_out(title, Span(0, len(title.passage.text)), lang)[0]


def _one_side_each(found):
    """Return what was found if it can be sides of one meeting: border units among them."""
    return found if countries_met([mention.unit for _, mention in found]) else []


def _once(taking):
    """Return each unit once, with the first place where it is named."""
    order: dict[tuple, tuple[Unit, tuple[Evidence, ...]]] = {}
    for findings, mention in taking:
        key = unit_key(mention.unit)
        if key not in order:
            order[key] = mention.unit, (findings.passage.evidence(mention.start, mention.end),)
    return tuple(order.values())
