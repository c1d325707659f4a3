"""Awards: what was given at a meeting, to how many officers of each side."""
import re
from types import ModuleType

from articles.extraction.account import Account, countries_met, units_of
from articles.extraction.countries import names_of
from articles.extraction.document import Span
from articles.extraction.findings import Findings
from articles.records import Award, Evidence
from articles.vocabulary import AwardKind, Country

_WORD = re.compile(r"\w+")


def find_awards(account: Account, lang: ModuleType) -> tuple[tuple[Award, tuple[Evidence, ...]], ...]:
    """Return the awards that the account says were given: one for each kind and country, with its count if told."""
    text, low, high = account.findings.words, account.stretches[0].start, account.stretches[-1].end
    if not any(name.search(text, low, high) for _, name in lang.awards.AWARDS):
        return ()
    found: dict[tuple, tuple[Award, tuple[Evidence, ...]]] = {}
    named: tuple[AwardKind, ...] = ()
    for sentence in account.sentences:
        names = list(_names_in(account.findings.words, sentence, named, lang.awards))
        named = tuple(kind for kind, _ in names)
        for award, evidence in _awards_in(account, sentence, names, lang):
            known = found.get((award.kind, award.country))
            if known is None or known[0].count is None:
                found[award.kind, award.country] = award, (evidence,)
    rows = list(found.values())
    # Told again without saying to whom: the rows by country say more.
    shared = {award.kind for award, _ in rows if award.country}
    return tuple((award, evidence) for award, evidence in rows if award.country or award.kind not in shared)


def _names_in(text: str, sentence: Span, named: tuple[AwardKind, ...], words: ModuleType):
    """Yield the kind of each award that the sentence names, and where; `named` in the sentence before, it may again."""
    found = False
    for kind, pattern in words.AWARDS:
        name = pattern.search(text, sentence.start, sentence.end)
        if name:
            found = True
            yield kind, name
    again = words.AGAIN.search(text, sentence.start, sentence.end) if not found and len(named) == 1 else None
    if again:
        yield named[0], again


def _awards_in(account: Account, sentence: Span, names: list, lang: ModuleType):
    findings = account.findings
    words, text = lang.awards, findings.words
    for kind, name in names:
        given = words.GIVEN.search(text, sentence.start, sentence.end)
        if not given or words.NOT_GIVEN.search(text, sentence.start, name.start()):
            continue
        rows = _counts(account, Span(_counted_from(text, name, sentence, words), sentence.end), lang)
        if not rows and words.GOT.search(text, sentence.start, name.start()):
            rows = (_counts(account, Span(sentence.start, name.start()), lang)
                    or _named(account, Span(sentence.start, name.start()), lang))
        rows = rows or _named(account, Span(name.end(), sentence.end), lang)
        by_country = [row for row in rows if row[0]] or rows or [(None, None, name.span())]
        for country, count, span in by_country:
            yield Award(kind, country, count), findings.passage.evidence(*span)


def _counted_from(text: str, name: re.Match[str], sentence: Span, words: ModuleType) -> int:
    """Return where those who got the award are counted from: a number right before its name, where none follows."""
    count = words.COUNT_BEFORE.search(text, sentence.start, name.start())
    part = next(_parts(text, Span(name.end(), sentence.end), words))
    return name.end() if not count or words.COUNT.search(text, *part) else count.start()


def _named(account: Account, span: Span, lang: ModuleType):
    """Return (country, count, span) of each side's officers where each is named with what tells their country."""
    text, people = account.findings.words, list(_names_of_people(account.findings, span, lang.awards))
    told: dict[Country, list[Span]] = {}
    country = following = None
    for person in reversed(people):
        end = following.start if following else span.end
        alike = following and lang.awards.LISTED.fullmatch(text, person.end, following.start)
        country = _country(account.findings, Span(person.end, end), lang) or (country if alike else None)
        if country is None:
            return []
        told.setdefault(country, []).append(person)
        following = person
    return [(country, len(named), named[-1]) for country, named in reversed(told.items())]


def _names_of_people(findings: Findings, span: Span, words: ModuleType):
    """Yield where people are named, those with a title or rank and those that follow them in a list."""
    position = span.start
    while person := words.NAMED.search(findings.words, position, span.end):
        yield Span(*person.span("name"))
        position = person.end()
        while person := words.NEXT_NAMED.match(findings.words, position, span.end):
            yield Span(*person.span("name"))
            position = person.end()


def _counts(account: Account, span: Span, lang: ModuleType):
    """Return (country, count, span) of the officers of each side that the span counts."""
    rows = []
    for part in _parts(account.findings.words, span, lang.awards):
        counted = list(_count_in(account, part, lang))
        if lang.awards.EACH.search(account.findings.words, part.start, part.end):
            both = sorted(countries_met(units_of(account)))
            counted = [(country, count, at) for _, count, at in counted for country in both] or counted
        rows += counted
    return rows


def _parts(text: str, span: Span, words):
    start = span.start
    for match in words.PARTS.finditer(text, span.start, span.end):
        yield Span(start, match.start())
        start = match.end()
    yield Span(start, span.end)


def _count_in(account: Account, part: Span, lang: ModuleType):
    """Yield (country, count, span) of the officers of one side."""
    findings, words = account.findings, lang.awards
    match = words.COUNT.search(findings.words, part.start, part.end)
    if match:
        count = words.NUMBERS.get(match["count"].lower()) or int(match["count"])
        text = findings.passage.text
        span = part.start + len(text[part.start:part.end]) - len(text[part.start:part.end].lstrip()), part.end
        country = _country(findings, part, lang) or _side(account, part, words)
        yield country, count, (span[0], span[0] + len(text[span[0]:span[1]].rstrip()))


def _country(findings: Findings, part: Span, lang: ModuleType) -> Country | None:
    for mention in findings.units_in(part):
        return mention.unit.country
    return next((country for country in lang.units.COUNTRIES
                 if names_of(country, lang).search(findings.words, part.start, part.end)), None)


def _side(account: Account, part: Span, words: ModuleType) -> Country | None:
    """Return the country of the side that a short form tells: ours, theirs, or the first word of a partner's name."""
    units, text = units_of(account), account.findings.words
    countries = countries_met(units)
    if len(countries) != 2 or Country.VN not in countries:
        return None
    if words.OURS.search(text, part.start, part.end):
        return Country.VN
    if words.THEIRS.search(text, part.start, part.end):
        return next(iter(countries - {Country.VN}))
    told = _WORD.findall(text[part.start:part.end].lower())
    named = {unit.country for unit in units if unit.name and unit.name.lower().split()[0] in told}
    return named.pop() if len(named) == 1 else None
