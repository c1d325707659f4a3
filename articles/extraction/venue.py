"""Venue: in person or online, where, and in which country."""
import re
from types import ModuleType
from typing import NamedTuple

from articles.extraction.account import Account
from articles.extraction.acts import acts_in
from articles.extraction.anchors import Pattern
from articles.extraction.countries import any_country
from articles.extraction.document import Span
from articles.extraction.findings import Findings
from articles.extraction.gazetteer import Gazetteer
from articles.records import BODY, Evidence
from articles.vocabulary import Country, MeetingKind, Mode

_OUTDOORS = (MeetingKind.JOINT_PATROL, MeetingKind.HANDOVER)
_OTHER_PLACES = 4  # how many mentions of a place are asked for its country
_CAPITAL = re.compile(r"[^\W\d_]+")


class Venue(NamedTuple):
    """How and where a meeting was held; each value has its evidence beside it."""

    mode: Mode | None = None
    place: str | None = None
    host: Country | None = None
    mode_at: Evidence | None = None
    place_at: Evidence | None = None
    host_at: Evidence | None = None


def find_venue(account: Account, title: Findings | None, captions: tuple[Findings, ...], lang: ModuleType,
               gazetteer: Gazetteer) -> Venue:
    """Return the mode, the place as the page writes it, and the country of the meeting, as far as the account tells."""
    online = _online(account, title, lang)
    if online:
        return Venue(Mode.ONLINE, mode_at=online)
    if account.kind == MeetingKind.VISIT and lang.meetings.FROM_AFAR.search(
            account.findings.words, account.sentence.start, account.act.end):
        return Venue()
    place, host, host_at = _place(account, lang, gazetteer)
    on_the_line = place and lang.meetings.BOUNDARY.search(place.text)
    if host is None and account.kind == MeetingKind.VISIT and not on_the_line:
        host, host_at = _visited(account, lang)
    if host is None and not on_the_line:
        host, host_at = _hosting(account, lang)
    mode_at = place or _seat(account, lang) or _shown(account, captions, lang)
    if mode_at is None and (account.kind in _OUTDOORS or host):
        mode_at = account.kind_evidence()
    return Venue(Mode.IN_PERSON if mode_at else None, place and place.text, host, mode_at, place, host_at)


def _online(account: Account, title: Findings | None, lang: ModuleType) -> Evidence | None:
    words, findings = lang.meetings, account.findings
    match = words.ONLINE.search(findings.words, account.sentence.start, account.sentence.end)
    if match:
        return findings.passage.evidence(*match.span())
    if account.passing:
        return None
    if title and (match := words.ONLINE.search(title.words)):
        return title.passage.evidence(*match.span())
    for stretch in account.stretches:
        if match := words.ONLINE_LATER.search(findings.words, stretch.start, stretch.end):
            return findings.passage.evidence(*match.span())
    return None


def _seat(account: Account, lang: ModuleType) -> Evidence | None:
    """Return a venue that has no name ("the post's seat"): no place to store, but it shows that they met."""
    match = lang.meetings.SEAT.search(account.findings.words, account.scope.start, account.scope.end)
    return account.findings.passage.evidence(*match.span()) if match else None


def _shown(account: Account, captions: tuple[Findings, ...], lang: ModuleType) -> Evidence | None:
    """Return a handshake, a gift, a photo of the meeting, or talk of meeting face to face."""
    words = lang.meetings
    for stretch in account.stretches:
        if match := words.IN_PERSON.search(account.findings.words, stretch.start, stretch.end):
            return account.findings.passage.evidence(*match.span())
    for caption in () if account.passing else captions:
        # What is signed in a photo was not signed from afar.
        if match := words.IN_PERSON.search(caption.words) or words.SIGNED.search(caption.words):
            return caption.passage.evidence(*match.span())
    return None


def _place(account: Account, lang: ModuleType, gazetteer: Gazetteer):
    """Return the evidence of the place, the country it lies in and the evidence of that."""
    way = None
    words, text = lang.meetings, account.findings.passage.text
    patterns = [(words.PLACE, text), (words.WENT, account.findings.words), (words.PLACE_AS_SUBJECT, text)]
    if account.kind in _OUTDOORS:
        patterns.append((words.PLACE_OF_HANDOVER if account.kind == MeetingKind.HANDOVER else words.SET_OUT_FROM, text))
    for span in _sentences(account, lang):
        for pattern, where in patterns:
            for match in pattern.finditer(where, span.start, span.end):
                found = _read_place(account, match, span, lang, gazetteer)
                if found and account.kind == MeetingKind.JOINT_PATROL and lang.meetings.WAY.match(found[0].text):
                    way = way or found
                elif found:
                    return found
    return way or _lent(account, lang) or _dateline(account, lang, gazetteer) or (None, None, None)


def _lent(account: Account, lang: ModuleType):
    """Return what `_place` does for a unit that is told to be where the others met."""
    findings = account.findings
    for mention in findings.units_in(account.scope):
        if lang.meetings.VENUE_BEHIND.match(findings.words, mention.end, account.scope.end):
            seat = findings.passage.evidence(mention.start, mention.end)
            return seat, mention.unit.country, seat
    return None


def _dateline(account: Account, lang: ModuleType, gazetteer: Gazetteer):
    """Return what `_place` does for the town that the page opens with, where it tells of its own meeting."""
    findings = account.findings
    if account.passing or account.where != BODY or not account.stretches or account.stretches[0].start:
        return None
    match = lang.meetings.DATELINE.match(findings.words)
    return _read_place(account, match, findings.passage.sentence_at(0), lang, gazetteer) if match else None


def _sentences(account: Account, lang: ModuleType):
    """Yield the sentence that narrates the meeting, then those that tell where it set out from or was."""
    if account.scope != account.sentence:
        # The list may stand in a paragraph of its own.
        listed = account.findings.units_in(account.sentence)
        yield Span(account.sentence.start, listed[0].start if listed else account.sentence.end)
        return
    yield account.sentence
    if account.day and account.day.start >= account.sentence.end:
        yield account.findings.passage.sentence_at(account.day.start)
    words = lang.meetings
    told = {MeetingKind.JOINT_PATROL: (words.STARTED, words.SET_OUT_FROM),
            MeetingKind.VISIT: (words.HELD_THERE, words.RECEIVED_THERE)}
    held = told.get(account.kind, (words.HELD_THERE,))
    yield from (sentence for sentence in account.later_sentences if _tells_of_it(account, sentence, held, words))


def _tells_of_it(account: Account, sentence: Span, held: tuple[Pattern, ...], words: ModuleType) -> bool:
    """Tell whether a later sentence tells how the meeting was held, and not how another will be."""
    text = account.findings.words
    return ((any(one.search(text, sentence.start, sentence.end) for one in held)
             or words.BOTH_THERE.match(text, sentence.start, sentence.end) is not None)
            and not words.PLANNED_BEFORE.search(text, sentence.start, sentence.end))


def _read_place(account: Account, match, span: Span, lang: ModuleType, gazetteer: Gazetteer):
    words, passage = lang.meetings, account.findings.passage
    start, end = match.span("place")
    if words.NO_PLACE.match(passage.text, start, end):
        return None
    cut = words.PLACE_END.search(passage.text, start, end)
    end = start + len(passage.text[start:cut.start() if cut else end].rstrip(" -–—"))
    if end <= start:
        return None
    # A comma in a unit's name ends no place.
    end = max([end, *(mention.end for mention in account.findings.units_in(Span(start, end)))])
    if words.BOUNDARY.search(passage.text, start, end):
        return passage.evidence(start, end), None, None
    chain = Span(start, min(words.PLACE_CHAIN.match(passage.text, start).end(), span.end))
    named = start, end
    marker = words.MARKER.search(passage.text, start, end)
    if marker or not _is_named(passage.text[start:end], words):
        named = _next_named(passage.text, end, chain.end, words)
        if not named:
            return (passage.evidence(start, end), None, None) if marker else None
    # Asked last: it may look through the page for a place that has a name.
    country, shown = (_country(account, chain, end, lang, gazetteer)
                      or _told_elsewhere(account, start, end, lang, gazetteer)
                      or _named_alike(account, passage.text[start:end])
                      or _at_home(named, passage.text, words) or (None, None))
    return passage.evidence(*named), country, country and passage.evidence(*shown)


def _is_named(text: str, words) -> bool:
    """Tell whether a toponym stands in the text: a word with a capital that is no word for a kind of place."""
    return any(word[0][0].isupper() and not words.GENERIC.match(word[0]) for word in _CAPITAL.finditer(text))


def _next_named(text: str, start: int, end: int, words) -> tuple[int, int] | None:
    """Return the span of the next part of the chain, where that has a name."""
    match = words.NEXT_PLACE.match(text, start, end)
    if not match or not _is_named(match["place"], words):
        return None
    return match.start("place"), match.start("place") + len(match["place"].rstrip())


def _country(account: Account, chain: Span, end: int, lang: ModuleType, gazetteer: Gazetteer):
    """Return the country of the place and what shows it: its own name, a unit's seat, the chain after it."""
    text = account.findings.passage.text
    for mention in account.findings.units_in(Span(chain.start, end)):
        return mention.unit.country, (mention.start, mention.end)
    side = any_country(lang, lang.meetings.SIDE, r"\Z").search(text, chain.start, end)
    country = Country(side.lastgroup) if side else gazetteer.country_of(text[chain.start:end])
    if country:
        return country, (chain.start, end)
    return _country_of_chain(account, chain, end, lang, gazetteer)


def _country_of_chain(account: Account, chain: Span, end: int, lang: ModuleType, gazetteer: Gazetteer):
    """Return the country named after the place, else that of the first known place of its chain, with its span."""
    text, last = account.findings.passage.text, _chain_end(account, chain, end, lang)
    if match := any_country(lang).search(text, end, last):
        return Country(match.lastgroup), match.span()
    for hit in gazetteer.find(text[chain.start:last]):
        if len(hit.countries) == 1:
            return hit.countries[0], (chain.start + hit.start, chain.start + hit.end)
    return None


def _told_elsewhere(account: Account, start: int, end: int, lang: ModuleType, gazetteer: Gazetteer):
    """Return the country of the place where the page names it with more words, and the span of these."""
    passage = account.findings.passage
    position = passage.text.find(passage.text[start:end])
    for _ in range(_OTHER_PLACES):
        if position < 0:
            break
        other = position + end - start
        chain = Span(position, lang.meetings.PLACE_CHAIN.match(passage.text, position).end())
        found = position != start and _country_of_chain(account, chain, other, lang, gazetteer)
        if found:
            return found
        position = passage.text.find(passage.text[start:end], other)
    return None


def _named_alike(account: Account, place: str):
    """Return the country of the units on the page that have the place's own name, and the span of the first."""
    there = [mention for mention in account.findings.units
             if mention.unit.place and f" {place}".endswith(f" {mention.unit.place}")]
    if len({mention.unit.country for mention in there}) != 1:
        return None
    return there[0].unit.country, (there[0].start, there[0].end)


def _at_home(named: tuple[int, int], text: str, words: ModuleType):
    """Return the country of a commune or ward of which nothing else is told, and its span."""
    return (Country.VN, named) if words.HOME_PLACE.match(text, *named) else None


def _chain_end(account: Account, chain: Span, end: int, lang: ModuleType) -> int:
    """Return where the chain of places ends: before the first unit, act or other clause after the place."""
    after = [mention.start for mention in account.findings.units_in(Span(end, chain.end))]
    after += [account.act.start] if end <= account.act.start < chain.end else []
    last, text = min([chain.end, *after]), account.findings.passage.text
    while end < last:
        part = lang.meetings.CHAIN_PART.match(text, end, last)
        if not part or part["name"] and not part["name"].isupper():
            break
        end = part.end()
    return end


def _hosting(account: Account, lang: ModuleType):
    """Return the country that is said to host, and where that is said; (None, None) where none is."""
    words, findings = lang.meetings, account.findings
    hosted = any_country(lang, words.HOSTED_BY, words.HOSTED)
    for sentence in (account.sentence, *account.later_sentences):
        match = hosted.search(findings.words, sentence.start, sentence.end)
        if match and (sentence == account.sentence or _tells_of_it(account, sentence, (words.HELD_THERE,), words)):
            return Country(match.lastgroup), findings.passage.evidence(*match.span())
        if told := _told_to_host(account, sentence, lang):
            return told
    return _inviting(account, lang) or (None, None)


def _told_to_host(account: Account, sentence: Span, lang: ModuleType):
    """Return the country of which the sentence says that it or a unit of it hosts, and where."""
    findings, words = account.findings, lang.meetings
    match = words.HOSTS.search(findings.words, sentence.start, sentence.end)
    if not match or words.PLANNED_BEFORE.search(findings.words, sentence.start, match.start()):
        return None
    before = Span(sentence.start, match.start())
    named = [(mention.end, mention.unit.country) for mention in findings.units_in(before)]
    named += [(name.end(), Country(name.lastgroup)) for name in any_country(lang).finditer(findings.words, *before)]
    end, country = max(named, default=(0, None))
    if country is None or not words.TO_HOST.fullmatch(findings.words, end, match.start()):
        return None
    return country, findings.passage.evidence(*match.span())


def _inviting(account: Account, lang: ModuleType):
    """Return the country of the unit that invited or received the other, or that it went to, and where it is named."""
    findings, words, scope = account.findings, lang.meetings, account.scope
    host = None
    if invitation := words.INVITATION_OF.search(findings.words, scope.start, scope.end):
        host = findings.units_in(Span(*invitation.span()))[-1]
    elif invites := words.INVITES.search(findings.words, scope.start, scope.end):
        host = next(reversed(findings.units_in(Span(scope.start, invites.start()))), None)
    elif went := words.WENT_TO.search(findings.words, scope.start, scope.end):
        guests = {mention.unit.country for mention in findings.units_in(Span(scope.start, went.start()))}
        after = next(iter(findings.units_in(Span(went.end(), scope.end))), None)
        host = after if after and len(guests) == 1 and after.unit.country not in guests else None
    return host and (host.unit.country, findings.passage.evidence(host.start, host.end))


def _visited(account: Account, lang: ModuleType):
    """Return the country of the unit that received a visit: the first one named after the visit."""
    findings, words = account.findings, lang.meetings
    if account.scope != account.sentence:
        sentence = findings.passage.sentence_at(account.sentence.start)
        return _host_of_pairs(account, sentence, lang)
    before = findings.units_in(Span(account.scope.start, account.act.start))
    after = findings.units_in(Span(account.act.start, account.scope.end))
    received = words.RECEIVED.search(findings.words, account.scope.start, account.act.end)
    if received and before and before[0].start < received.start():
        host = [mention for mention in before if mention.start < received.start()][-1]
    elif after and (before or words.CAME.search(findings.words, account.scope.start, after[0].start)):
        host = after[0]
    elif not (host := _come_to(account, before, lang)):
        return None, None
    return host.unit.country, findings.passage.evidence(host.start, host.end)


def _come_to(account: Account, before, lang: ModuleType):
    """Return the first of these units that guests came to whose country is another's ("A came to B with wishes")."""
    came = lang.meetings.CAME.search(account.findings.words, account.scope.start, account.act.start)
    guests = [mention for mention in before if came and mention.start < came.start()]
    there = [mention for mention in before if guests and mention.start > came.start()]
    return there[0] if there and there[0].unit.country != guests[0].unit.country else None


def _host_of_pairs(account: Account, sentence: Span, lang: ModuleType):
    """Return the country of each pair's host: not that of the unit that the sentence says came.

    Where it names none, the first of the pair: a list of visits names the host before the guest.
    """
    units, findings = account.findings.units_in(account.scope), account.findings
    going = next((act for act in acts_in(findings, account.scope, lang) if act.kind == MeetingKind.VISIT), None)
    if going and len(units) == 2 and units[0].end <= going.start < units[1].start:
        received = lang.meetings.RECEIVED.search(findings.words, account.scope.start, going.end)
        host = units[0] if received else units[1]
        return host.unit.country, findings.passage.evidence(host.start, host.end)
    came = lang.meetings.CAME.search(findings.words, sentence.start, sentence.end)
    if not came or not units:
        return None, None
    guests = {mention.unit.country for mention in findings.units_in(Span(sentence.start, came.start()))}
    hosts = [mention for mention in units if mention.unit.country not in guests] if len(guests) == 1 else []
    host = (hosts or units)[0]
    return host.unit.country, findings.passage.evidence(host.start, host.end)
