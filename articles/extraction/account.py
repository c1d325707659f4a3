"""An account: what one page tells of one meeting, and the units named in it."""
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from types import ModuleType

from articles.extraction.acts import Act
from articles.extraction.dates import DayMention
from articles.extraction.document import Span
from articles.extraction.findings import Findings
from articles.fold import fold
from articles.records import Evidence, Unit
from articles.vocabulary import Country, MeetingKind, UnitKind

_LEAD_PARAGRAPHS = 3  # a page's own meeting is told in one of them


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
    day: DayMention | None
    stretches: tuple[Span, ...] = ()
    passing: bool = False
    kind_at: Evidence | None = None  # where the act stands, if in another sentence

    @property
    def where(self) -> str:
        return self.findings.passage.where

    @cached_property
    def sentences(self) -> list[Span]:
        """The sentences of the account's stretches."""
        return [sentence for stretch in self.stretches for sentence in self.findings.sentences_in(stretch)]

    @cached_property
    def later_sentences(self) -> list[Span]:
        """The account's sentences after the one that narrates the meeting."""
        return [sentence for sentence in self.sentences if sentence.start >= self.sentence.end]

    def kind_evidence(self) -> Evidence:
        return self.kind_at or self.findings.passage.evidence(self.act.start, self.act.end)

    def holds(self, evidence: Evidence) -> bool:
        """Tell whether the evidence stands in this account's stretches."""
        if evidence.where == self.findings.passage.where:
            for start, end in self.stretches:
                if start <= evidence.start < end:
                    return True
        return False


def is_border_unit(unit: Unit) -> bool:
    """Tell whether the unit guards or inspects a border; Lao and Cambodian commands do, other offices do not."""
    # An office without a place is a ministry.
    return unit.kind != UnitKind.AUTHORITY or unit.country in (Country.LA, Country.KH) and unit.place is not None


def countries_met(units: Iterable[Unit]) -> set[Country]:
    """Return the countries of these units; none where no border unit is among them."""
    units = tuple(units)
    return {unit.country for unit in units} if any(map(is_border_unit, units)) else set()


def units_of(account: Account) -> list[Unit]:
    """Return the units named where the meeting is narrated, whether they took part or not."""
    return [mention.unit for mention in account.findings.units_in(account.scope)]


def unit_key(unit: Unit) -> tuple:
    """Return what is equal for two mentions of one unit, however long the name that is given to it."""
    named = unit.kind == UnitKind.AUTHORITY  # a place has one post or station of a kind, but many offices
    return unit.country, unit.kind, unit.place, unit.count, fold(unit.name) if named else None


def holds_others(account: Account, lang: ModuleType) -> bool:
    """Tell whether this is the ministries' exchange on the border, under which posts are visited and twinned."""
    sentence = account.sentence
    return (account.kind == MeetingKind.EXCHANGE and account.day is not None
            and bool(lang.meetings.BORDER_EXCHANGE.search(account.findings.words, sentence.start, sentence.end)))


def lead_end(findings: Findings) -> int:
    """Return where the paragraphs end in which a page tells of its own meeting."""
    paragraphs = findings.passage.paragraphs[:_LEAD_PARAGRAPHS]
    return paragraphs[-1].end if paragraphs else 0
