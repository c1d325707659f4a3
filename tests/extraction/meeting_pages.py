"""Small pages in Vietnamese, read as the pipeline reads them."""
from articles.extraction.gazetteer import Gazetteer
from articles.extraction.page import Page
from articles.extraction.pipeline import read_facts
from articles.records import Image, Record
from articles.vocabulary import Language

REPORTER = "bao-bien-cuong.example"


def read(*paragraphs: str, title: str | None = None, captions: tuple[str, ...] = (),
         published: str | None = None) -> Record:
    """Return the record of a page with these paragraphs."""
    page = Page(title, published, None, "\n\n".join(paragraphs), tuple(Image(None, caption) for caption in captions),
                f"https://{REPORTER}/bai.html", REPORTER)
    return read_facts(page, "bai.html", Language.VI, Gazetteer.packaged())


def units(meeting) -> list[str]:
    """Return the units that take part, short: `VN border_post Lào Cai`."""
    return [f"{unit.country} {unit.kind} {unit.place}" for unit in meeting.units]
