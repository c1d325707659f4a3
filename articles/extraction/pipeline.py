"""The order of the steps: each later one gets what the earlier ones found."""
from dataclasses import replace
from types import ModuleType

from articles.extraction.account import Account
from articles.extraction.crossings import find_crossings, join_pairs, seats_of
from articles.extraction.dates import find_days
from articles.extraction.decode import decode
from articles.extraction.document import Passage
from articles.extraction.errors import PageFailure
from articles.extraction.figures import find_figures
from articles.extraction.findings import Findings
from articles.extraction.gazetteer import Gazetteer
from articles.extraction.governors import patrol_of
from articles.extraction.language import find_language
from articles.extraction.languages import LANGUAGES
from articles.extraction.meetings import PageFindings, find_meetings
from articles.extraction.page import Page, read_page
from articles.extraction.people import find_people, join_people
from articles.extraction.relevance import is_relevant
from articles.extraction.reporting_periods import find_periods
from articles.extraction.tallies import theme_of, with_periods
from articles.extraction.units import find_units
from articles.records import TITLE, Evidence, PageError, Record, caption_place
from articles.vocabulary import Country, ErrorCode, Language

# Part of what decides whether a stored page is read again: raise it with every change of what a page yields.
CORE_VERSION = "2"


def extract(raw: bytes, source: str, gazetteer: Gazetteer, *, url: str | None = None) -> Record:
    """Return the record of one page; one with `error` where the page cannot be read or its language is not.

    `url` is the address that only a WARC knows, for a page that states none.
    """
    try:
        page = read_page(decode(raw), url)
        code = find_language(page.body)
        if code not in LANGUAGES:
            raise PageFailure(ErrorCode.UNSUPPORTED_LANGUAGE, f"Pages in this language ({code}) are not read yet.")
    except PageFailure as failure:
        return Record(source, error=PageError(failure.code, failure.message))
    return read_facts(page, source, Language(code), gazetteer)


def read_facts(page: Page, source: str, language: Language, gazetteer: Gazetteer) -> Record:
    """Return the record of a page whose text is known: what the page states of itself, and the facts in it."""
    lang = LANGUAGES[language]
    found = _findings(page, lang, gazetteer)
    told = find_meetings(found, lang, gazetteer)
    accounts, meetings = tuple(account for account, _ in told), tuple(meeting for _, meeting in told)
    # Title, body and captions tell one story: of one kind of patrol, and of one year where there is no meeting.
    head = found.title.passage.text if found.title else ""
    patrol = patrol_of((head, *(findings.passage.text for findings in found.passages)), lang.figures)
    lead = found.body.periods_in(found.body.passage.paragraphs[0])
    theme = theme_of((*(found.title.periods if found.title else ()), *lead), page.published)
    abroad = {mention.unit.country for findings in found.passages for mention in findings.units} - {Country.VN}
    neighbour = min(abroad) if len(abroad) == 1 else None
    figures = [find_figures(findings.passage, lang, patrol, neighbour) for findings in found.passages]
    stated = (source, page.url, page.outlet, language, page.title, page.published, page.byline, page.body, page.images)
    if not is_relevant(told, found.passages, [figure.statistic for rows in figures for figure in rows], lang):
        return Record(*stated)
    owner = _Owner(accounts)
    statistics = _distinct([with_periods(rows, owner.of, meetings, page.published, theme)
                            for rows in figures], _figure_key)
    seats = seats_of(mention.unit for findings in found.passages for mention in findings.units)
    crossings = join_pairs(find_crossings(findings.passage, lang, gazetteer, seats) for findings in found.passages)
    people = join_people(find_people(findings.passage, lang, gazetteer) for findings in found.passages)
    return Record(*stated, relevant=True, meetings=meetings, statistics=tuple(statistics),
                  crossings=tuple(owner.placed(crossings)), people=tuple(owner.placed(people)))


def _findings(page: Page, lang: ModuleType, gazetteer: Gazetteer) -> PageFindings:
    def read(passage: Passage) -> Findings:
        return Findings(passage, find_units(passage, lang, gazetteer), find_days(passage, lang, page.published),
                        find_periods(passage, lang))

    body = Passage(page.body)
    captions = tuple(read(Passage(image.caption, caption_place(index), body))
                     for index, image in enumerate(page.images) if image.caption)
    title = read(Passage(page.title, TITLE, body)) if page.title else None
    return PageFindings(title, read(body), captions, page.published)


class _Owner:
    """Tells in which meeting's account a fact stands."""

    def __init__(self, accounts: tuple[Account, ...]):
        self.accounts = accounts
        # A title or a caption speaks of the page's own meeting.
        own = [index for index, account in enumerate(accounts) if account.sentence == accounts[0].sentence]
        self.main = 0 if len(own) == 1 and not accounts[0].passing else None

    def of(self, evidence: Evidence) -> int | None:
        """Return the index of the meeting, None where the fact belongs to the article."""
        holding = [index for index, account in enumerate(self.accounts) if account.holds(evidence)]
        if holding:
            return holding[0] if len(holding) == 1 else None
        return None if evidence.where == "body" else self.main

    def placed(self, rows):
        owners = [self.of(row.evidence[0]) for row in rows]
        return [row if owner is None else replace(row, meeting=owner) for row, owner in zip(rows, owners, strict=True)]


def _distinct(groups, key) -> list:
    """Return the body's rows and those of the title and the captions that it does not have."""
    body, *others = groups
    others = [row for group in others for row in group]
    rows, known = list(body), {key(row) for row in body} if others else set()
    for row in others:
        if key(row) not in known:
            known.add(key(row))
            rows.append(row)
    return rows


def _figure_key(row):
    # A title says in fewer words what the body does, and so less surely in which metric.
    return row.value, row.unit
