"""Officials named in a text: name, rank, role, country, and whether they head a delegation."""
import re
from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from types import ModuleType
from typing import NamedTuple

from articles.extraction.anchors import compiled
from articles.extraction.document import Passage, Span
from articles.extraction.gazetteer import Gazetteer
from articles.extraction.name_runs import SPACE, SYLLABLE, blanks, titled, words
from articles.extraction.offices import LINK, Delegations, Role, Roles
from articles.extraction.unit_heads import read_names
from articles.extraction.units import find_units
from articles.fold import fold
from articles.records import Evidence, Person
from articles.vocabulary import Country

_LOOK_BACK = 60


class _Mention(NamedTuple):
    """A person as named at one place.

    `official`: the words there make them one, else only a mention elsewhere can; `of_unit`: by an office in a unit.
    `each`: this person and the one named before with "and" head a delegation each; `all`: this one and the next.
    """

    person: Person
    start: int
    end: int
    official: bool
    each: bool = False
    all: bool = False
    of_unit: bool = False


def find_people(passage: Passage, lang: ModuleType, gazetteer: Gazetteer) -> tuple[Person, ...]:
    """Return the officials in the order of their first mention, each once, with the evidence of all mentions."""
    if not passage.text.places[_patterns(lang).anchor]:
        return ()
    people: dict[str, Person] = {}
    evidence: dict[str, list[Evidence]] = {}
    for mention in _Reader(passage, lang, gazetteer).mentions():
        _add(mention.person, people if mention.official else {}, evidence)
    return tuple(_resting_on(person, sorted(evidence[key])) for key, person in people.items())


def join_people(groups: Iterable[Iterable[Person]]) -> tuple[Person, ...]:
    """Return each person of the groups once, by folded name: what the first mentions do not tell, later ones do."""
    people: dict[str, Person] = {}
    evidence: dict[str, list[Evidence]] = {}
    for person in (person for group in groups for person in group):
        _add(person, people, evidence)
    return tuple(_resting_on(person, evidence[key]) for key, person in people.items())


def _add(person: Person, people: dict[str, Person], evidence: dict[str, list[Evidence]]) -> None:
    key = fold(person.name)
    people[key] = _merged(people[key], person) if key in people else person
    evidence.setdefault(key, []).extend(person.evidence)


def _resting_on(person: Person, evidence: Iterable[Evidence]) -> Person:
    evidence = tuple(evidence)
    return person if person.evidence == evidence else replace(person, evidence=evidence)


def _merged(one: Person, other: Person) -> Person:
    """Return what two mentions tell of a person, their evidence apart; the longer of two roles that begin alike."""
    role = one.role or other.role
    if one.role and other.role and other.role.startswith(one.role):
        role = other.role
    head = one.head_of_delegation if one.head_of_delegation is not None else other.head_of_delegation
    return replace(one, rank=one.rank or other.rank, role=role, country=one.country or other.country,
                   head_of_delegation=head)


def _two_heads(first: _Mention, second: _Mention) -> tuple[_Mention, _Mention]:
    """Return two people named with "and": where one is said to head a delegation, so may the other."""
    countries = first.person.country, second.person.country
    opposite = None not in countries and countries[0] != countries[1] and first.person.head_of_delegation is None
    if second.each or second.person.head_of_delegation and opposite:
        first = first._replace(person=replace(first.person, head_of_delegation=True), official=True)
    if first.all:
        second = second._replace(person=replace(second.person, head_of_delegation=True), official=True)
    return first, second


class _Patterns:
    def __init__(self, lang: ModuleType):
        own = lang.people
        self.title = words(f"(?P<rank>{own.RANK})|(?P<plain>{own.PLAIN_ADDRESS})|(?P<address>{own.ADDRESS})")
        self.force = re.compile(rf"{SPACE}{{1,3}}(?:{blanks(own.FORCE)})(?!\w)", re.I)
        offices = "|".join(pattern for pattern, _, _ in own.OFFICES)
        offices = f"{own.DEPUTY}(?:{offices}|{own.HEAD_OFFICE})"
        self.anchor = words(f"{own.RANK}|{own.ADDRESS}|{offices}")
        self.rank_behind = re.compile(rf"{SPACE}{{0,3}},{SPACE}{{0,3}}{words(own.RANK).pattern}", re.I)
        self.half_rank = words(own.HALF_RANK, re.NOFLAG)
        self.no_official = compiled(rf"{words(own.NO_OFFICIAL).pattern}{SPACE}{{1,3}}\Z")
        self.name_before = re.compile(rf"(?<!\w)(?:{SYLLABLE}{SPACE}{{1,3}}){{1,5}}{SYLLABLE}{SPACE}{{0,3}},"
                                       rf"{SPACE}{{1,3}}\Z")
        self.and_before = re.compile(rf"[^.;\n]{{0,100}}(?<!\w)(?:{blanks(own.BOTH)}){SPACE}{{1,3}}", re.I)
        self.rank_countries = tuple((words(pattern), country) for pattern, country in own.RANK_COUNTRIES.items())


_patterns = cache(_Patterns)


class _Reader:
    def __init__(self, passage: Passage, lang: ModuleType, gazetteer: Gazetteer):
        self.passage = passage
        self.text = passage.text
        self.words = lang.people
        self.names = read_names(passage, lang, gazetteer)
        self.roles = Roles(self.names, find_units(passage, lang, gazetteer), lang)
        self.patterns = _patterns(lang)
        self.delegations = Delegations(self.names, lang)

    def mentions(self) -> list[_Mention]:
        """Return the mentions of people in the order of the text."""
        found: list[_Mention] = []
        position = 0
        for anchor in self.patterns.anchor.finditer(self.text):
            if anchor.start() < position:
                continue
            mention = self._forward(anchor.start()) or self._backward(anchor.start(), position)
            if not mention:
                continue
            if found and self.patterns.and_before.fullmatch(self.text, position, mention.start):
                found[-1], mention = _two_heads(found[-1], mention)
            position = mention.end
            found.append(mention)
        return found

    def _forward(self, start: int) -> _Mention | None:
        """Read the words before a name (address, rank, office), the name, and the office after it."""
        position, rank, role, addressed, plain = start, None, None, False, False
        for _ in range(4):
            title = self.patterns.title.match(self.text, position)
            office = None if title else self.roles.at(position)
            if not (title or office):
                break
            if title and title.lastgroup == "rank":
                rank = rank or title[0]
                title = self.patterns.force.match(self.text, title.end()) or title
            elif title:
                addressed, plain = True, plain or title.lastgroup == "plain"
            role = role or office
            end = title.end() if title else office.end
            gap = LINK.match(self.text, end)
            position = gap.end() if gap else end
        name_end = self._name_end(position, rank is not None, addressed, role)
        if not name_end or self.patterns.no_official.search(self.text, max(0, start - _LOOK_BACK), start):
            return None
        if role and not role.kinds and not (rank or addressed):
            return None
        mention = self._mention(start, position, name_end, rank, role)
        return None if plain and not rank and not mention.of_unit else mention

    def _backward(self, start: int, floor: int) -> _Mention | None:
        """Read a name without rank or address that an office follows ("Nguyễn A, Đồn trưởng")."""
        role = self.roles.at(start)
        if not role or not role.kinds:
            return None
        before = self.patterns.name_before.search(self.text, max(floor, start - _LOOK_BACK), start)
        if not before:
            return None
        position = before.start()
        half = self.patterns.half_rank.match(self.text, position)
        if half:
            position = half.end() + 1
        name_end = self._name_end(position, ranked=half is not None)
        if not name_end or name_end < start - 4:
            return None
        return self._mention(position, position, name_end, None, role)

    def _name_end(self, start: int, ranked: bool = False, addressed: bool = False,
                  role: Role | None = None) -> int | None:
        """Return where a person's name ends that begins at `start`, behind a rank, a form of address or an office."""
        ends = self.names.run_at(start)
        if len(ends) < 2:
            return None
        hit = self.names.hit_at(start)
        if hit and (hit.end >= ends[-1] and not ranked or not (ranked or addressed) and hit.end in ends):
            return None
        if ranked or addressed:
            return ends[-1]
        first = titled(self.text[start:ends[0]])
        # Three syllables right behind a border unit's office are a name, whatever the first of them.
        signs = bool(role) + (first in self.words.CHINESE_SURNAMES) + (len(ends) > 2)
        return ends[-1] if first in self.words.SURNAMES or signs > 1 else None

    def _mention(self, start: int, name_start: int, name_end: int, rank: str | None,
                 role: Role | None) -> _Mention:
        end = name_end
        if role:
            end = chain_end = max(role.chain_end, name_end)
        else:
            rank_after = self.patterns.rank_behind.match(self.text, end) if not rank else None
            if rank_after:
                rank, end = rank_after[0].strip(" ,"), rank_after.end()
            role = self.roles.after(end)
            end, chain_end = (role.end, role.chain_end) if role else (end, end)
        headed = self.delegations.told(start, chain_end)
        of_unit = role.country if role else self.roles.unit_country_after(name_end)
        sentence = self.passage.sentence_at(start)
        country = (self.delegations.led(sentence, start) or of_unit or self._rank_country(rank) or headed.country
                   or self._country(sentence, start, role))
        name = titled(" ".join(self.text[name_start:name_end].split()))
        role_text = " ".join(self.text[role.start:role.end].split()) if role else None
        person = Person(name, rank and " ".join(rank.split()), role_text, country, headed.head,
                        evidence=(self.passage.evidence(start, end),))
        return _Mention(person, start, end, bool(rank or role or headed.head is not None), headed.each, headed.all,
                        bool(role and (role.kinds or role.country)))

    def _rank_country(self, rank: str | None) -> Country | None:
        for pattern, country in self.patterns.rank_countries if rank else ():
            if pattern.match(rank):
                return country
        return None

    def _country(self, sentence: Span, start: int, role: Role | None) -> Country | None:
        """Return the country of the delegation or unit last named before, else that of the office."""
        side, side_start = self.delegations.side_before(sentence, start)
        kinds = role.kinds if role else ()
        # A civil office has no unit beside it.
        unit = self.roles.nearest_unit(max(sentence.start, side_start), start, kinds) if kinds or not role else None
        if unit:
            return unit.unit.country
        return side or (self.roles.only_country(kinds) or role.default if role else None)
