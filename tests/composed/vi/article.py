"""A whole article in Vietnamese: which sentences it has, in which order, and what is then true of it."""
import datetime
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from articles.records import Meeting, Pair, Person, Statistic, Unit
from articles.vocabulary import Country, Mechanism, MeetingKind, Mode
from tests.composed.facts import TALKS, Facts, Genre
from tests.composed.people import vietnamese_name
from tests.composed.tallies import Counted, Tally
from tests.composed.teller import Teller, capital
from tests.composed.telling import Page, Said, Truth
from tests.composed.times import YearFrom
from tests.composed.vi import asides, features, figures, mechanisms, meetings, people
from tests.composed.vi.crossings import NO_PAIRS, tell_list, tell_pair
from tests.composed.vi.days import tell_day
from tests.composed.vi.furniture import PHOTO, VIEWS
from tests.composed.vi.periods import tell_period
from tests.composed.vi.units import COUNTRIES, Manner, Named, name_of, tell_side

_SHORT = {Country.CN: "Trung", Country.LA: "Lào", Country.KH: "Campuchia"}
# A channel that is counted is in use.
_COUNTED_CHANNELS = {
    Counted.LETTERS: Mechanism.LETTERS, Counted.LETTERS_SENT: Mechanism.LETTERS, Counted.HOTLINE: Mechanism.HOTLINE,
    Counted.INFORMED: Mechanism.INFORMATION_EXCHANGE,
}


@dataclass
class _Draft:
    """The article so far: its paragraphs, each of sentences, and what they tell."""

    paragraphs: list[str] = field(default_factory=list)
    facts: list[Statistic | Pair | Person] = field(default_factory=list)
    mechanisms: list[Mechanism] = field(default_factory=list)
    awards: list = field(default_factory=list)
    sentences: dict = field(default_factory=dict)
    captions: list[str] = field(default_factory=list)
    rows: list[int] = field(default_factory=list)

    def add(self, *said: Said | str) -> None:
        """Add a paragraph of these sentences."""
        texts = []
        for sentence in said:
            sentence = sentence if isinstance(sentence, Said) else Said(sentence)
            texts.append(sentence.text)
            self.tell(sentence)
        self.paragraphs.append(" ".join(texts))

    def tell(self, said: Said) -> None:
        self.mechanisms += said.mechanisms
        self.awards += said.awards
        for fact in said.facts:
            self.facts.append(fact)
            self.sentences[fact] = said.text

    def of(self, kind: type) -> tuple:
        return tuple(fact for fact in self.facts if isinstance(fact, kind))


def tell(teller: Teller, facts: Facts) -> tuple[Page, Truth]:
    """Return the page without its dress, and its truth."""
    manner = Manner(facts.day.year < 2019, facts.day >= datetime.date(2025, 7, 1), False)
    if facts.genre == Genre.OTHER:
        return _other(teller, facts, manner)
    ours = tell_side(teller, facts.sides.ours, _manner(teller, manner, facts.sides.ours))
    theirs = tell_side(teller, facts.sides.theirs, _manner(teller, manner, facts.sides.theirs))
    teller.forms.append(f"years.{facts.year_from}")
    if facts.period and facts.day.year > facts.period.year:
        teller.forms.append("years.next")
    told_year = facts.year_from != YearFrom.NOWHERE
    period = tell_period(teller, facts.period, told_year) if facts.period else None
    if facts.genre == Genre.FEATURE:
        return _feature(teller, facts, manner, ours, theirs, period)
    headline = meetings.title(teller, facts, ours, theirs, period)
    title_only = bool(period and period in headline and teller.chance(0.15))
    if title_only:
        teller.forms.append("page.fact_in_title")
    draft = _Draft()
    if facts.listed:
        return _listed(teller, facts, manner, headline, period)
    lead = meetings.lead(teller, facts, manner, ours, theirs, None if title_only else period)
    draft.add(lead)
    for part in (_people, _tallies, _mechanisms, _pairs, _mood):
        part(teller, facts, manner, draft, "kỳ" if title_only else period)
    first = _meeting(teller, facts, ours, theirs, draft)
    passing = _earlier(teller, facts, manner, draft)
    _captions(teller, facts, manner, draft)
    for unit in (*ours.units, *theirs.units):
        draft.sentences[unit] = lead
    return _finished(teller, facts, headline, draft, (first, *passing))


def _feature(teller: Teller, facts: Facts, manner: Manner, ours: Named, theirs: Named, period: str | None
             ) -> tuple[Page, Truth]:
    """Return a page on two units that tells of no meeting, with figures, pairs and people."""
    draft = _Draft()
    draft.add(teller.choose(features.FEATURES, ours=ours.text, theirs=theirs.text))
    for part in (_people, _tallies, _pairs, _mood):
        part(teller, facts, manner, draft, period)
    return _finished(teller, facts, teller.choose(features.TITLES), draft, ())


def _other(teller: Teller, facts: Facts, manner: Manner) -> tuple[Page, Truth]:
    """Return a page that is not the archive's: its numbers and names are no facts of the record."""
    draft = _Draft()
    ours = name_of(teller, facts.sides.ours[0], manner)
    day = tell_day(teller, meetings.when(facts))
    draft.add(capital(teller.choose(features.OTHERS, facts, day=day, ours=ours, province=facts.stretch.province,
                                    country=COUNTRIES[facts.stretch.partner])))
    while len(draft.paragraphs) < 3:  # so short a page would be none
        _elsewhere(teller, draft, 7)
    _mood(teller, facts, manner, draft, None)
    page, truth = _finished(teller, facts, teller.choose(features.OTHER_TITLES), draft, ())
    return page, replace(truth, relevant=False)


def _finished(teller: Teller, facts: Facts, headline: str | None, draft: _Draft, told: tuple[Meeting, ...]
              ) -> tuple[Page, Truth]:
    byline = _byline(teller)
    published = str(facts.published) if facts.published else None
    if published and facts.year_from == YearFrom.PUBLISHED_MONTH:
        published = published[:7]
    if published and "page.fact_in_title" not in teller.forms and teller.chance(0.12):
        headline = None
    paragraphs = draft.paragraphs
    if teller.chance(0.25) and len(paragraphs) - 1 not in draft.rows:
        teller.forms.append("page.end_mark")
        paragraphs[-1] = paragraphs[-1].removesuffix(".") + "./."
    page = Page(headline, tuple(paragraphs), tuple(draft.captions), tuple(draft.rows), byline, published)
    # Whether outreach and villages that are counted are ways of working, the contract leaves open.
    left_open = {Counted.OUTREACH: Mechanism.LEGAL_OUTREACH, Counted.VILLAGES: Mechanism.TWINNING}
    optional = tuple(left_open[tally.counted] for tally in facts.tallies if tally.counted in left_open)
    return page, Truth(headline, published, byline, "\n\n".join(page.paragraphs), told, draft.of(Statistic),
                       draft.of(Pair), draft.of(Person), optional=optional, sentences=draft.sentences)


def _listed(teller: Teller, facts: Facts, manner: Manner, headline: str, period: str | None) -> tuple[Page, Truth]:
    """Return a page on several meetings of one day, given as a list of pairs."""
    draft, pairs, told = _Draft(), [], []
    date, end, value = _times(facts)
    for sides in facts.listed:
        names = [name_of(teller, post, manner) for post in (*sides.ours, *sides.theirs)]
        pairs.append(teller.one_of(" - ", " – ").join(names))
        units = tuple(Unit(post.country, post.kind, post.place, name)
                      for post, name in zip((*sides.ours, *sides.theirs), names, strict=True))
        told.append(Meeting(facts.kind, date, end, value, units=units))
    lead = meetings.listed(teller, facts, "; ".join(pairs), period)
    draft.add(lead)
    draft.sentences.update((unit, lead) for meeting in told for unit in meeting.units)
    _pairs(teller, facts, manner, draft, None)
    _mood(teller, facts, manner, draft, None)
    return _finished(teller, facts, headline, draft, tuple(told))


def _manner(teller: Teller, manner: Manner, posts) -> Manner:
    """Say whether the country is told beside a side: it must be where no form of the name tells it."""
    must = posts[0].country in (Country.LA, Country.KH) or posts[0].kind == "control_station"
    return Manner(manner.before_2019, manner.since_2025, must or teller.chance(0.6))


def _times(facts: Facts) -> tuple[str | None, str | None, str | None]:
    """Return the first day, the last day and the period as far as the page tells them."""
    if facts.year_from == YearFrom.NOWHERE:
        return None, None, None
    period = facts.period.value if facts.period else None
    if facts.year_from == YearFrom.SIGNING:
        period = meetings.year_after(meetings.signing_day(facts.day))
    return str(facts.day), str(facts.day_end) if facts.day_end else None, period


def _meeting(teller: Teller, facts: Facts, ours: Named, theirs: Named, draft: _Draft) -> Meeting:
    date, end, period = _times(facts)
    venue = facts.venue
    host = venue.host if venue else None
    if not venue and facts.kind in TALKS and teller.chance(0.35):
        host = teller.one_of(Country.VN, facts.stretch.partner)
        draft.add(teller.choose(meetings.HOSTED, partner=COUNTRIES[host]))
    in_person = facts.kind in (MeetingKind.JOINT_PATROL, MeetingKind.HANDOVER) or bool(venue and venue.what != "online")
    mode = Mode.ONLINE if venue and venue.what == "online" else Mode.IN_PERSON if in_person else None
    return Meeting(facts.kind, date, end, period, mode, venue.place if venue else None, host, ours.units + theirs.units,
                   tuple(dict.fromkeys(draft.mechanisms)), tuple(draft.awards), facts.signed or None)


def _people(teller: Teller, facts: Facts, manner: Manner, draft: _Draft, period: str | None) -> None:
    said = []
    for officer in facts.officers:
        unit = name_of(teller, officer.unit, manner)
        forms = people.HEADS if officer.heads else people.MEMBERS
        sentence = people.tell_officer(teller, officer, unit, forms)
        said.append(Said(capital(sentence.text) + ".", sentence.facts))
        if officer.heads and teller.chance(0.25):
            said.append(teller.choose(people.AGAIN, name=officer.name, office=people.office_of(officer)))
    if said:
        draft.add(*said)
    if teller.chance(0.25):
        draft.add(teller.choose(people.NOT_OFFICIALS, name=vietnamese_name(teller.random)))


def _tallies(teller: Teller, facts: Facts, manner: Manner, draft: _Draft, period: str | None) -> None:
    value = None
    if facts.period and facts.year_from != YearFrom.NOWHERE:
        value = facts.period.value
    elif facts.year_from == YearFrom.SIGNING:
        value = meetings.year_after(meetings.signing_day(facts.day))
    dated = [tally for tally in facts.tallies if tally.dated]
    if dated:
        opening = _opening(teller, facts, period)
        draft.add(*_sentences(teller, dated, facts, opening, value))
    for tally in facts.tallies:
        if not tally.dated:
            said = figures.tell_tally(teller, tally, facts.stretch.partner, None)
            draft.add(Said(capital(said.text) + ".", said.facts))
    for tally in dated:
        draft.mechanisms += _channels(tally)


def _opening(teller: Teller, facts: Facts, period: str | None) -> str:
    if facts.year_from == YearFrom.SIGNING:
        return teller.words("[Sau 1 năm thực hiện|Trong 1 năm qua], ")
    if period is None:
        return teller.words("[Thời gian qua|Thời gian vừa qua], ")
    if period.startswith("từ "):
        return f"{capital(period)}, "
    return teller.choose(figures.OPENINGS, period=period)


def _sentences(teller: Teller, tallies: list[Tally], facts: Facts, opening: str, period: str | None) -> Iterator[Said]:
    """Yield the groups of figures of one paragraph: each a sentence, or joined by semicolons."""
    told = [figures.tell_tally(teller, tally, facts.stretch.partner, period) for tally in tallies]
    if teller.chance(0.4) and len(told) > 1:
        teller.forms.append("figures.joined")
        text = opening + "; ".join(said.text for said in told) + "."
        yield Said(text, tuple(fact for said in told for fact in said.facts))
        return
    for number, said in enumerate(told):
        text = opening + said.text if number == 0 else teller.words("[Cùng với đó, |Bên cạnh đó, |]") + said.text
        yield Said(capital(text) + ".", said.facts)


def _channels(tally: Tally) -> list[Mechanism]:
    if tally.counted == Counted.TALKS:
        return [Mechanism.PERIODIC_TALKS, Mechanism.AD_HOC_TALKS]
    if tally.counted in (Counted.PATROLS, Counted.PATROLS_EACH):
        return [Mechanism(str(tally.figures[0].metric))]
    return [_COUNTED_CHANNELS[tally.counted]] if tally.counted in _COUNTED_CHANNELS else []


def _mechanisms(teller: Teller, facts: Facts, manner: Manner, draft: _Draft, period: str | None) -> None:
    if facts.mechanisms:
        draft.add(mechanisms.tell_mechanisms(teller, facts.mechanisms))
    partner = facts.stretch.partner
    if facts.awards:
        draft.add(mechanisms.tell_awards(teller, *facts.awards, partner, COUNTRIES[partner]))
    if facts.signed:
        draft.add(teller.choose(mechanisms.SIGNED))
    elif facts.kind in TALKS and teller.chance(0.25):
        draft.add(teller.choose(mechanisms.NOT_SIGNED))
    if facts.kind in TALKS and teller.chance(0.15):
        draft.add(teller.choose(meetings.NOT_HOSTED, partner=COUNTRIES[partner]))


def _pairs(teller: Teller, facts: Facts, manner: Manner, draft: _Draft, period: str | None) -> None:
    partner = facts.stretch.partner
    rest = facts.gates
    if facts.stretch.known and len(rest) > 1 and teller.chance(0.3):
        draft.add(tell_list(teller, rest, partner))
        rest = ()
    for gates in rest:
        said = tell_pair(teller, gates, partner, facts.stretch.known)
        if teller.chance(0.15):
            teller.forms.append("page.table")
            draft.rows += [len(draft.paragraphs), len(draft.paragraphs) + 1]
            draft.add(teller.words("[Nội dung|Cửa khẩu] | [Kết quả|Tình hình]"))
            said = Said(f"{said.text.removesuffix('.')} | {teller.words('[hoạt động bình thường|thông suốt]')}", said.facts)
        draft.add(said)
    if teller.chance(0.4):
        draft.add(teller.choose(NO_PAIRS, short=_SHORT[partner], partner=COUNTRIES[partner]))


def _elsewhere(teller: Teller, draft: _Draft, b: int) -> None:
    """Add a paragraph about something else; what a page tells twice it is read to tell once."""
    aside = teller.choose(asides.ELSEWHERE, a=teller.random.randint(2, 9), b=b)
    if aside not in draft.paragraphs:
        draft.add(aside)


def _mood(teller: Teller, facts: Facts, manner: Manner, draft: _Draft, period: str | None) -> None:
    draft.paragraphs.insert(1, teller.choose(asides.MOOD))
    draft.rows = [row + 1 for row in draft.rows]
    a, b = teller.random.randint(11, 98), teller.random.randint(1, 4)
    if teller.chance(0.15):
        _elsewhere(teller, draft, b + 4)
    if teller.chance(0.4):
        draft.add(teller.choose(asides.NOT_FIGURES, a=a, b=b))
    if teller.chance(0.3):
        draft.add(teller.choose(asides.NOT_DAYS, day=teller.random.randint(1, 28), month=teller.random.randint(1, 9),
                                year=facts.day.year - teller.random.randint(2, 9)))


def _earlier(teller: Teller, facts: Facts, manner: Manner, draft: _Draft) -> tuple[Meeting, ...]:
    if not facts.earlier:
        return ()
    earlier = facts.earlier
    ours = tell_side(teller, earlier.sides.ours, manner)
    theirs = tell_side(teller, earlier.sides.theirs, _manner(teller, manner, earlier.sides.theirs))
    text = meetings.tell_earlier(teller, earlier, ours, theirs)
    teller.forms.append("days.same_day" if earlier.same_day else "days.earlier")
    draft.add(text)
    for unit in (*ours.units, *theirs.units):
        draft.sentences[unit] = text
    return (Meeting(earlier.kind, str(earlier.day), units=ours.units + theirs.units),)


def _captions(teller: Teller, facts: Facts, manner: Manner, draft: _Draft) -> None:
    if teller.chance(0.5):
        photo = ""
        if teller.chance(0.5):
            teller.forms.append("page.photographer")
            photo = " " + PHOTO.format(name=vietnamese_name(teller.random))
        draft.captions.append(teller.one_of(*VIEWS) + photo)
    if facts.pictured:
        said = people.tell_officer(teller, facts.pictured, name_of(teller, facts.pictured.unit, manner), people.CAPTIONS)
        draft.captions.append(f"{said.text}.{teller.one_of('', ' Ảnh: CTV')}")
        draft.tell(Said(draft.captions[-1], said.facts))


def _byline(teller: Teller) -> str | None:
    if teller.chance(0.4):
        return None
    names = [vietnamese_name(teller.random) for _ in range(teller.one_of(1, 1, 2))]
    return ", ".join(dict.fromkeys(names))
