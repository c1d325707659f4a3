"""Which metric a figure belongs to: by its own noun, a doing or an offence beside it, a patrol or exchange told of."""
import re
from collections.abc import Sequence
from functools import cache
from itertools import takewhile
from types import ModuleType

from articles.extraction.anchors import Pattern
from articles.extraction.counted import BEFORE, MONEY, PERSONS, Counted, pattern, stands_around
from articles.extraction.details import Details
from articles.extraction.document import Passage
from articles.extraction.governors import BEHIND, PATROLS, REACH, Governor, Governors, Role
from articles.vocabulary import Measure, Metric

_OFFENCE = frozenset({Measure.CASE, Measure.PERSON, Measure.KG, Measure.GRAM, Measure.PILL, Measure.TONNE, Measure.VND,
                      Measure.USD, Measure.CNY, Measure.ITEM})
_PASSING = _OFFENCE | {Measure.PERSON_TIME}
_PATROL = frozenset({Measure.TIME, Measure.PERSON, Measure.PERSON_TIME, Measure.KM, Measure.HOUR, Measure.ITEM})
_RETURN = frozenset({Measure.CASE, Measure.PERSON, Measure.PERSON_TIME, Measure.TIME, Measure.ITEM, Measure.VEHICLE})
_CROSSING = frozenset({Measure.PERSON_TIME, Measure.NATIONALITY})
_TIMES = frozenset({Measure.TIME})
# What each metric is measured in; a figure in another measure belongs to some other doing.
MEASURES = {
    Metric.HANDOVER: _RETURN,
    Metric.LETTERS: frozenset({Measure.TIME, Measure.LETTER}),
    Metric.HOTLINE: _TIMES, Metric.TALKS_REGULAR: _TIMES, Metric.TALKS_AD_HOC: _TIMES,
    Metric.INFORMATION_EXCHANGE: _TIMES,
    Metric.JOINT_PATROL: _PATROL, Metric.BILATERAL_PATROL: _PATROL,
    Metric.EXIT: _CROSSING, Metric.ENTRY: _CROSSING, Metric.ENTRY_EXIT: _CROSSING,
    Metric.VEHICLES: frozenset({Measure.VEHICLE}),
    Metric.GOODS: frozenset({Measure.TONNE, Measure.KG}), Metric.TRADE: MONEY,
    Metric.WANTED: frozenset({Measure.PERSON}), Metric.VICTIMS: frozenset({Measure.PERSON}),
    Metric.LEGAL_OUTREACH: frozenset({Measure.TIME, Measure.PERSON, Measure.PERSON_TIME, Measure.ITEM,
                                      Measure.HOUSEHOLD}),
    Metric.OTHER: frozenset({Measure.CASE}),
    Metric.TRAFFICKING: _OFFENCE, Metric.DRUGS: _OFFENCE, Metric.SMUGGLING: _OFFENCE, Metric.ILLEGAL_CROSSING: _PASSING,
    Metric.CRIME: _OFFENCE,
}
# What a bare "turn" (lượt) counts.
TURNS = {Metric.EXIT: Measure.PERSON_TIME, Metric.ENTRY: Measure.PERSON_TIME, Metric.ENTRY_EXIT: Measure.PERSON_TIME,
         Metric.VEHICLES: Measure.VEHICLE}
_NAMED_BEHIND = 15
_PEOPLED = PATROLS | {Metric.HANDOVER, Metric.LEGAL_OUTREACH}
_WAYS = frozenset({Metric.EXIT, Metric.ENTRY, Metric.ENTRY_EXIT})
# What governs people, whether or not they cross the border.
_TAKEN = frozenset({Metric.HANDOVER, Metric.VICTIMS, Metric.LEGAL_OUTREACH})
TALKS = frozenset({Metric.TALKS_REGULAR, Metric.TALKS_AD_HOC})

_INVENTORY = frozenset({Metric.CROSSINGS, Metric.MARKERS})
_STOP = re.compile(r"[.;,:(]|\d")


@cache
def _others(words: ModuleType) -> dict[Metric, Pattern]:
    """Return who is counted by other metrics than these, though in the same measures."""
    officers = pattern(words.OFFICERS)
    others = {_PATROL: pattern(words.CAUGHT), _OFFENCE: officers, _PASSING: officers, _RETURN: officers}
    return {metric: others[measures] for metric, measures in MEASURES.items() if measures in others}


@cache
def _names(words: ModuleType) -> dict[Measure, list[tuple[Pattern, Metric]]]:
    """Return what nouns say by themselves, by what they measure."""
    rows: dict[Measure, list[tuple[Pattern, Metric]]] = {}
    for measures, noun, metric in words.NAMED:
        for measure in measures:
            rows.setdefault(measure, []).append((pattern(noun), metric))
    return rows


class Metrics:
    """The metric of each group of figures in one passage."""

    def __init__(self, passage: Passage, lang: ModuleType, patrol: Metric | None = None, topic: Governor | None = None):
        self.text = passage.text
        self.words = lang.figures
        self.governors = Governors(passage, lang, patrol, topic)
        self._details = Details(self.text, self.words, self.governors)

    def of(self, counted: Counted, group: Sequence[Counted], before: Counted | None) -> Metric | None:
        """Return the metric of one member of a group; `before` is the last figure before the group. None: no figure."""
        measure = counted.measure
        named = (self._named(counted) or measure is Measure.TIME and self._exchanged(counted, group)
                 or measure in MONEY and self._worth(counted))
        if named:
            return named
        if special := self._special.get(measure):
            return special(self, counted, group, before)
        behind = self._behind(counted, group)
        if behind is None and self._another(group[-1]):
            return None
        ahead, kept = self._ahead(counted, group, before)
        metric = (self._crossers(counted, ahead) or self._decide(counted, behind, ahead, kept)
                  or self._details.of(counted) or self._caught(counted) or self._cared(counted))
        return self._talks(counted, metric) if metric in TALKS else metric

    def _decide(self, counted: Counted, behind: Metric | None, ahead: Governor | None,
                kept: Metric | None) -> Metric | None:
        if ahead is None:
            return behind or kept
        if ahead.role is Role.FINDING:
            return behind or kept or self._offence(counted, ahead) or Metric.CRIME
        if ahead.role is Role.ACT and ahead.metric is Metric.VICTIMS:
            return Metric.VICTIMS  # whoever is freed
        if ahead.metric is Metric.LEGAL_OUTREACH and behind and MEASURES[behind] in (_OFFENCE, _PASSING):
            return Metric.LEGAL_OUTREACH  # of whatever offence people are told
        if ahead.metric is Metric.HANDOVER and counted.measure is not Measure.TIME:
            if behind and ahead.start < self._clause(counted):
                return behind
            given = pattern(self.words.RECIPIENT).search(self.text, *counted.before(REACH))
            return None if given else Metric.HANDOVER  # "trao trả tài sản cho 2 người dân"
        return behind or ahead.metric

    def _crossers(self, counted: Counted, ahead: Governor | None) -> Metric | None:
        """Return which way people cross who are counted by the head: "4.100 người xuất cảnh", "nhập cảnh 95 người"."""
        if counted.measure is not Measure.PERSON or not pattern(self.words.TRAVELLING).fullmatch(
                self.text, counted.noun, counted.end):
            return None
        if ahead and (ahead.role is Role.FINDING or ahead.metric in _TAKEN) and ahead.start >= self._clause(counted):
            return None
        behind = next(iter(self.governors.between(*counted.behind(BEHIND))), None)
        before = next(reversed(self.governors.between(*counted.before(BEFORE))), None)
        if behind and behind.metric in _WAYS and pattern(self.words.ACT_BEHIND).fullmatch(
                self.text, counted.end, behind.start):
            return behind.metric
        told = before and before.metric in _WAYS and pattern(self.words.LABELS).fullmatch(
            self.text, before.end, counted.start)
        return before.metric if told else None

    def measure(self, counted: Counted, metric: Metric) -> Measure:
        """Return what the figure is measured in: a bare turn is a person's or a vehicle's."""
        turns = TURNS.get(metric)
        if turns is None and metric in _PEOPLED and self.text[counted.start - 1:counted.start] == "/":
            turns = Measure.PERSON_TIME  # of those who took part: "tuần tra 5 lần/120 lượt"
        if turns is None:
            return counted.measure
        turn = pattern(self.words.TURN).fullmatch(self.text, counted.noun, counted.end)
        return turns if turn else counted.measure

    def goes_on(self, counted: Counted, before: Counted | None, metric: Metric) -> bool:
        """Tell whether the figure counts what the one before it did: "33.700 lượt người, trong đó 5.600 lượt"."""
        if before is None:
            return False
        if metric is Metric.HANDOVER and counted.measure is Measure.PERSON and pattern(self.words.AMONG).fullmatch(
                self.text, before.end, counted.start):
            return True
        if before.sentence != counted.sentence:
            return False
        if metric is Metric.HANDOVER and counted.measure is Measure.PERSON and pattern(self.words.GOES_ON).match(
                self.text, counted.sentence.start):
            # "Trong số này có 48 nam; 2 người bị truy nã": nothing else is told of between.
            return not self.governors.between(before.end, counted.start)
        if counted.part:
            return metric not in MEASURES or self.fits(counted, metric)
        turn = metric in TURNS and pattern(self.words.TURN).fullmatch(self.text, counted.noun, counted.end)
        part = turn and pattern(self.words.PART_OF_TURNS).fullmatch(self.text, before.end, counted.start)
        return bool(part) and all(told.metric is metric or told.metric not in TURNS
                                  for told in self.governors.between(before.end, counted.start))

    def fits(self, counted: Counted, metric: Metric) -> bool:
        """Tell whether the metric is measured in what the figure counts."""
        if self.measure(counted, metric) not in MEASURES[metric]:
            return False
        if counted.measure is Measure.ITEM:
            things = {_OFFENCE: self.words.SEIZED, _PASSING: self.words.SEIZED,
                      _RETURN: self.words.CATTLE}.get(MEASURES[metric])
            patrol = metric in PATROLS
            return self._details.has(counted) if patrol else things is None or bool(
                pattern(things).match(self.text, counted.noun, counted.high))
        others = _others(self.words).get(metric)
        return not (others and others.match(self.text, counted.noun, counted.high))

    def _named(self, counted: Counted) -> Metric | None:
        for noun, metric in _names(self.words).get(counted.measure, ()):
            if noun.match(self.text, counted.noun, counted.high):
                pointed = metric in _INVENTORY and counted.number.words and not pattern(self.words.INVENTORY).search(
                    self.text, *counted.before(REACH))
                return None if pointed or metric is Metric.GOODS and self._seized(counted) else metric
        return None

    def _seized(self, counted: Counted) -> bool:
        """Tell whether goods were found, not shipped: the last doing before them in their clause is a finding."""
        window = self.governors.between(max(self._clause(counted), counted.start - REACH), counted.start)
        return next((governor.role is Role.FINDING for governor in reversed(window)
                     if governor.role is not Role.OBJECT), False)

    def _behind(self, counted: Counted, group: Sequence[Counted]) -> Metric | None:
        """Return what stands right behind the group: an offence in its clause, or a doing next to it."""
        last = group[-1]
        low, high = last.behind(BEHIND)
        if not self.governors.between(counted.noun, high):
            return None
        stop = _STOP.search(self.text, low, high)
        window = [governor for governor in self.governors.between(counted.noun, stop.start() if stop else high)
                  if governor.metric and self.fits(counted, governor.metric)]
        if not window:
            return None
        close, handed = pattern(self.words.ACT_BEHIND), pattern(self.words.HANDED_BEHIND)
        told = pattern(self.words.TOLD_BEHIND)
        if any(governor.metric is Metric.HANDOVER and handed.search(self.text, last.end, governor.start)
               for governor in window):
            return Metric.HANDOVER
        if any(governor.metric is Metric.LEGAL_OUTREACH and told.fullmatch(self.text, last.end, governor.start)
               for governor in window):
            return Metric.LEGAL_OUTREACH
        pledged = pattern(self.words.PLEDGED)
        offences = {governor.metric for governor in window if governor.role is Role.OBJECT
                    and not pledged.search(self.text, last.end, governor.start)}
        # Behind people a handover is the next doing: "5 cases, handed over 7 persons".
        acts = (governor.metric for governor in window if governor.role in (Role.ACT, Role.BREAK)
                and (governor.metric is not Metric.HANDOVER or counted.measure is Measure.TIME)
                and (governor.metric is not Metric.GOODS or not self._seized(counted))
                and close.fullmatch(self.text, last.end, governor.start))
        # The offences are listed in the order of how much they say: a wanted offender is wanted.
        return next((metric for _, metric in self.words.OBJECTS if metric in offences), None) or next(acts, None)

    def _another(self, last: Counted) -> bool:
        """Tell whether some other doing is counted, named right behind: "2 buổi giao lưu", "5 cuộc họp"."""
        close = pattern(self.words.ACT_BEHIND)
        named = any(close.fullmatch(self.text, last.end, governor.start)
                    for governor in self.governors.between(last.end, last.end + BEHIND)
                    if governor.role in (Role.BREAK, Role.EXCHANGE) and not governor.metric)
        return named or bool(pattern(self.words.EVENT).match(self.text, last.noun, last.high))

    def _ahead(self, counted: Counted, group: Sequence[Counted],
               before: Counted | None) -> tuple[Governor | None, Metric | None]:
        """Return the nearest word that governs such a measure before the group; a sentence may go on from the last.

        Beside it, the offence told with the figure before: it governs this one only where no doing does ("3 cases of
        smuggling, 5 persons"; but "handed over 3 wanted persons, 5 citizens").
        """
        first = group[0]
        start = first.sentence.start
        near, told = max(first.start - REACH, start), first.start
        if before and before.sentence == first.sentence:
            near, told = max(before.start - REACH, start), before.start
        if pattern(self.words.GOES_ON).match(self.text, start):
            near = max(0, max(start, near) - 4 * REACH)
        kept = aim = None
        for governor in reversed(self.governors.between(near, first.start)):
            if aim and governor.start < told < first.start:
                break
            if counted.measure is Measure.TIME and self._is_aim(governor):
                aim = aim or governor
                continue
            if governor.role in (Role.BREAK, Role.EXCHANGE):
                if governor.metric and self.fits(counted, governor.metric):
                    return governor, None
                break
            if governor.role is Role.FINDING and self.fits(counted, Metric.CRIME):
                return governor, kept
            if governor.metric and self._governs(governor, counted, before):
                labels = pattern(self.words.LABELS).fullmatch(self.text, governor.end, first.start)
                if governor.role is Role.ACT or governor.start < told or labels:
                    return governor, kept
                kept = kept or governor.metric
        return aim if aim and aim.metric and self._governs(aim, counted, before) else None, kept

    def _is_aim(self, governor: Governor) -> bool:
        """Tell whether something is done for this, and it is not what was done so many times."""
        return bool(pattern(self.words.PURPOSE).search(
            self.text, max(0, governor.start - BEFORE), governor.start))

    def _governs(self, governor: Governor, counted: Counted, before: Counted | None) -> bool:
        # Turns are handed over only beside their own verb: others count who crosses.
        turns = governor.metric is Metric.HANDOVER and counted.measure is Measure.PERSON_TIME
        if governor.metric in PATROLS and self._passing(counted):
            return False
        return self.fits(counted, governor.metric) and not (
            turns and (before and governor.start < before.start or self._crossing(counted)))

    def _passing(self, counted: Counted) -> bool:
        """Tell whether the turns are of those who cross the border: "52.300 lượt người qua lại"."""
        return bool(pattern(self.words.TRAVELLERS).match(self.text, counted.noun, counted.end)
                    and pattern(self.words.PASSING_BEHIND).match(self.text, counted.end, counted.high))

    def _offence(self, counted: Counted, finding: Governor) -> Metric | None:
        """Return the offence that the clause names before the finding ("against drugs … 5 cases") or behind it, else
        the one of the clauses before.
        """
        stop = self.text.find(";", counted.end, counted.high)
        stop = counted.high if stop < 0 else stop
        part = pattern(self.words.PART_WORDS).search(self.text, counted.end, stop)
        own = counted.measure is Measure.CASE and pattern(self.words.OWN_OFFENCE).match(
            self.text, counted.end, counted.high)
        later = () if own else takewhile(lambda governor: governor.role in (Role.OBJECT, Role.FINDING),
                                         self.governors.between(counted.end, part.start() if part else stop))
        clause = self._clause(counted)
        told = [governor for governor in (*reversed(self.governors.between(clause, finding.start)), *later,
                                          *reversed(self.governors.between(counted.low, clause)))
                if governor.role is Role.OBJECT and self.fits(counted, governor.metric)]
        # "phạm tội về ma túy": the crime is named right behind.
        if len(told) > 1 and told[0].metric is Metric.CRIME and 0 <= told[1].start - told[0].end <= _NAMED_BEHIND:
            return told[1].metric
        return told[0].metric if told else None

    def _talks(self, counted: Counted, metric: Metric) -> Metric:
        sorts = [kind for words, kind in self.words.TALKS_BEHIND
                 if pattern(words).match(self.text, counted.end, counted.high)]
        sorts += [kind for words, kind in self.words.TALKS_BEFORE
                  if pattern(words).search(self.text, *counted.before(BEFORE))]
        return sorts[0] if sorts else metric

    def _caught(self, counted: Counted) -> Metric | None:
        named = counted.measure in (Measure.PERSON, Measure.CASE) and self.fits(counted, Metric.CRIME)
        found = named and pattern(self.words.CAUGHT_BEHIND).match(self.text, counted.end, counted.high)
        return Metric.CRIME if found else None

    def _kilometres(self, counted: Counted, group: Sequence[Counted], before: Counted | None) -> Metric | None:
        ahead, _ = self._ahead(counted, group, before)
        if ahead and ahead.metric in PATROLS:
            return ahead.metric
        told = self.text, *counted.before(REACH)
        behind = self.text, *counted.behind(BEHIND)
        topic = self.governors.told(counted.start) or self.governors.told(counted.high)
        gone = topic and topic.metric in PATROLS and pattern(self.words.GONE).search(*told)
        road = pattern(self.words.ROAD).match(*behind)
        if not (gone or road) and pattern(self.words.BORDER).search(*behind):
            return Metric.BORDER_LENGTH
        if topic and topic.metric in PATROLS and pattern(rf"(?:{self.words.WALKED})(?!\w)").search(*told):
            return topic.metric
        return Metric.BORDER_LENGTH if not road and pattern(self.words.BORDER).search(*told) else None

    def _posts(self, counted: Counted, group: Sequence[Counted], before: Counted | None) -> Metric | None:
        words = self.words
        ahead = self.text, counted.low, counted.start
        had = (pattern(words.HAVING).search(*ahead) and pattern(words.HAVING_ALL).search(*ahead)
               and not pattern(words.PRESENT).search(*ahead)
               and not pattern(words.ACTING).match(self.text, counted.end, counted.high)
               and not self.text[counted.end + 1:min(counted.end + 2, counted.high)].isupper())
        return Metric.POSTS if had or pattern(words.HAVING_BEHIND).match(self.text, counted.end, counted.high) else None

    def _vehicles(self, counted: Counted, group: Sequence[Counted], before: Counted | None) -> Metric | None:
        turns = pattern(self.words.TURN).match(self.text, counted.noun, counted.end)
        if turns or self._crossing(counted):
            return Metric.VEHICLES
        ahead, _ = self._ahead(counted, group, before)
        return Metric.HANDOVER if ahead and ahead.metric is Metric.HANDOVER else None

    def _crossing(self, counted: Counted) -> bool:
        return stands_around(self.words.CROSSED, self.text, counted, BEHIND)

    def _households(self, counted: Counted, group: Sequence[Counted], before: Counted | None) -> Metric | None:
        ahead, _ = self._ahead(counted, group, before)
        helped = pattern(self.words.HELP).search(self.text, *counted.before(BEFORE))
        outreach = ahead.metric if ahead else self._behind(counted, group)
        if outreach is Metric.LEGAL_OUTREACH and not (ahead and helped and helped.start() > ahead.start):
            return outreach
        helped = helped or pattern(self.words.HELPED).match(self.text, counted.end, counted.high)
        return Metric.OTHER if helped else None

    def _pairs(self, counted: Counted, group: Sequence[Counted], before: Counted | None) -> Metric | None:
        """Return `other` for units that are twinned."""
        units = pattern(self.words.UNIT_PAIRS).match(self.text, counted.noun, counted.high)
        return Metric.OTHER if units and stands_around(self.words.TWINNED, self.text, counted, BEHIND) else None

    # How what is counted in these measures finds its metric.
    _special = {Measure.KM: _kilometres, Measure.POST: _posts, Measure.VEHICLE: _vehicles,
                Measure.HOUSEHOLD: _households, Measure.PAIR: _pairs}

    def _cared(self, counted: Counted) -> Metric | None:
        cared = counted.measure in PERSONS and (
            pattern(self.words.CARE).search(self.text, *counted.before(REACH))
            or pattern(self.words.BROUGHT).search(self.text, *counted.before(BEFORE))
            and pattern(self.words.RESCUED).match(self.text, counted.end, counted.high))
        return Metric.OTHER if cared else None

    def _worth(self, counted: Counted) -> Metric | None:
        """Return `trade` for what goods told of before are worth: "4.000 tấn hàng, trị giá 3 triệu USD"."""
        if not pattern(self.words.WORTH).search(self.text, *counted.before(REACH)):
            return None
        told = self.governors.between(max(self._clause(counted), counted.start - REACH), counted.start)
        found = any(governor.role is Role.FINDING for governor in told)
        return Metric.TRADE if told and told[-1].metric is Metric.GOODS and not found else None

    def _exchanged(self, counted: Counted, group: Sequence[Counted]) -> Metric | None:
        """Return `letters` for the times of the letters told in one breath: "trao đổi 88 lần với 140 lá thư"."""
        if not pattern(self.words.EXCHANGED).search(self.text, *counted.before(REACH)):
            return None
        letters = any(one.measure is Measure.LETTER and one.start > counted.start for one in group)
        return Metric.LETTERS if letters else None

    def _clause(self, counted: Counted) -> int:
        """Return where the figure's clause starts, behind a semicolon."""
        return max(counted.low, self.text.rfind(";", counted.low, counted.start))
