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
from articles.extraction.name_runs import SPACE, SYLLABLE, UPPER, blanks, titled, words
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
    `each`: how many head a delegation each, this person the last of them; `all`: how many, this one the first.
    """

    person: Person
    start: int
    end: int
    official: bool
    each: int = 0
    all: int = 0
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


def _are_opposite_heads(first: _Mention, second: _Mention) -> bool:
    """Tell whether the second of two people of two countries, named with "and", is said to head a delegation."""
    countries = first.person.country, second.person.country
    opposite = None not in countries and countries[0] != countries[1]
    return bool(second.person.head_of_delegation and opposite and first.person.head_of_delegation is None)


def _as_head(mention: _Mention) -> _Mention:
    return mention._replace(person=replace(mention.person, head_of_delegation=True), official=True)


class _Patterns:
    def __init__(self, lang: ModuleType):
        own = lang.people
        self.title = words(f"(?P<rank>{own.RANK})|(?P<plain>{own.PLAIN_ADDRESS})|(?P<address>{own.ADDRESS})")
        self.force = re.compile(rf"{SPACE}{{1,3}}(?:{blanks(own.FORCE)})(?!\w)", re.I)
        offices = "|".join(pattern for pattern, _, _ in own.OFFICES)
        offices = f"{own.DEPUTY}(?:{offices}|{own.HEAD_OFFICE})"
        lead = f"(?:{own.DEPUTY_HEAD})?(?:{own.HEAD_BEFORE})"
        self.anchor = words(f"{own.RANK}|{own.ADDRESS}|{lead}|{offices}")
        label = f"(?:{blanks(own.RANK_LABEL)})"
        rank = f"(?P<rank>{words(own.RANK).pattern})"
        apart = f"{SPACE}{{0,3}}[,(–-]{SPACE}{{0,3}}"
        self.rank_behind = re.compile(f"{apart}{label}?{rank}", re.I)
        self.labelled_rank = re.compile(f"{apart}{label}{rank}", re.I)
        self.lead = re.compile(rf"{blanks(lead)}(?:{SPACE}{{1,3}}\w{{1,12}}){{0,12}}?"
                               rf"(?:{SPACE}{{0,3}}:|{SPACE}{{1,3}}(?:{blanks(own.IS)})(?:{SPACE}{{0,3}}:)?)"
                               rf"{SPACE}{{1,3}}(?=(?-i:[{UPPER}]))", re.I)
        self.half_rank = words(own.HALF_RANK, re.NOFLAG)
        self.no_official = compiled(rf"{words(own.NO_OFFICIAL).pattern}{SPACE}{{1,3}}\Z")
        self.name_before = re.compile(rf"(?<!\w)(?P<name>(?:{SYLLABLE}{SPACE}{{1,3}}){{1,5}}{SYLLABLE}){SPACE}{{0,3}},"
                                       rf"{SPACE}{{1,3}}(?:{label}(?P<rank>{blanks(own.RANK)}){SPACE}{{0,3}},"
                                       rf"{SPACE}{{1,3}})?\Z")
        self.and_before = re.compile(rf"[^.;\n]{{0,100}}(?<!\w)(?:{blanks(own.BOTH)}){SPACE}{{1,3}}", re.I)
        self.opening = re.compile(rf"{SPACE}{{0,3}}\({SPACE}{{0,3}}")
        self.other_side = re.compile(rf"(?:{SPACE}{{0,3}}\([^()\n]{{1,60}}\)|{SPACE}{{0,3}}\))?{SPACE}{{0,3}}[,;.]?"
                                     rf"{SPACE}{{1,3}}{blanks(own.OTHER_SIDE)}[^,;.:()\n]{{0,60}}?"
                                     rf"(?::|{SPACE}{{1,3}}(?:{blanks(own.IS)})(?:{SPACE}{{0,3}}:)?){SPACE}{{0,3}}",
                                     re.I)
        # From one person of a list to the next.
        self.listed = re.compile(rf"(?:{SPACE}{{0,3}}\([^()\n]{{1,60}}\)|{SPACE}{{0,3}}\))?{SPACE}{{0,3}}[,;]"
                                 rf"{SPACE}{{1,3}}(?:(?:{blanks(own.BOTH)}){SPACE}{{1,3}})?", re.I)
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
            mention = (self._forward(anchor.start()) or self._behind_lead(anchor.start())
                       or self._backward(anchor.start(), position))
            if not mention:
                continue
            if found and found[-1].all > 1 and self._are_listed(found[-1], mention):
                mention = _as_head(mention)._replace(all=found[-1].all - 1)
            elif found and self._heads_other_side(found[-1], mention):
                mention = _as_head(mention)
            position = mention.end
            found.append(mention)
            self._share_head(found)
        return found

    def _are_listed(self, one: _Mention, other: _Mention) -> bool:
        return bool(self.patterns.and_before.fullmatch(self.text, one.end, other.start)
                    or self.patterns.listed.fullmatch(self.text, one.end, other.start))

    def _heads_other_side(self, one: _Mention, other: _Mention) -> bool:
        """Tell whether the words for a head before one are meant again: "Trưởng đoàn bạn là A; phía Việt Nam là B"."""
        return bool(one.person.head_of_delegation and other.person.head_of_delegation is None
                    and one.person.country != other.person.country
                    and self.patterns.other_side.fullmatch(self.text, one.end, other.start)
                    and self.delegations.is_named_so(one.start))

    def _share_head(self, found: list[_Mention]) -> None:
        """Make those listed before the last one heads where it is said to be one of several."""
        last = len(found) - 1
        if last and (_are_opposite_heads(*found[-2:])
                     and self.patterns.and_before.fullmatch(self.text, found[-2].end, found[-1].start)):
            found[-2] = _as_head(found[-2])
        for index in range(last - 1, max(-1, last - found[-1].each), -1):
            if not self._are_listed(found[index], found[index + 1]):
                break
            found[index] = _as_head(found[index])

    def _behind_lead(self, start: int) -> _Mention | None:
        """Read a name without rank or office behind the words for a head ("Trưởng đoàn phía bạn: Vương A")."""
        lead = self.patterns.lead.match(self.text, start)
        ends = self.names.run_at(lead.end()) if lead else []
        hit = self.names.hit_at(lead.end()) if ends else None
        if len(ends) < 2 or hit and hit.end >= ends[-1] or self.names.head_at(lead.end()):
            return None
        return self._mention(lead.end(), lead.end(), ends[-1], None, None)

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
        if not name_end or name_end < before.end("name"):
            return None
        return self._mention(position, position, name_end, before["rank"], role)

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
                rank, end = rank_after["rank"], rank_after.end()
            role = self.roles.after(end)
            end, chain_end = (role.end, role.chain_end) if role else (end, end)
        labelled = self.patterns.labelled_rank.match(self.text, chain_end) if not rank else None
        if labelled:
            rank, end = labelled["rank"], labelled.end()
            chain_end = end
        land, chain_end = self._in_brackets(chain_end)
        headed = self.delegations.told(start, chain_end)
        of_unit = role.country if role else self.roles.unit_country_after(name_end)
        sentence = self.passage.sentence_at(start)
        country = (self.delegations.led(sentence, start) or of_unit or self._rank_country(rank) or headed.country
                   or land or self._country(sentence, start, role))
        name = titled(" ".join(self.text[name_start:name_end].split()))
        role_text = " ".join(self.text[role.start:role.end].split()) if role else None
        person = Person(name, rank and " ".join(rank.split()), role_text, country, headed.head,
                        evidence=(self.passage.evidence(start, end),))
        return _Mention(person, start, end, bool(rank or role or headed.head is not None), headed.each, headed.all,
                        bool(role and (role.kinds or role.country)))

    def _in_brackets(self, position: int) -> tuple[Country | None, int]:
        """Return the country in brackets behind a person ("Trung tá A (Việt Nam)"), and where these end."""
        opening = self.patterns.opening.match(self.text, position)
        country, end = opening and self.names.country_at(opening.end()) or (None, position)
        return (country, end + 1) if country and self.text[end:end + 1] == ")" else (None, position)

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
