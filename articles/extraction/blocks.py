"""The lines of a page in reading order, the same for markup and plain text."""
import re
import unicodedata
from dataclasses import dataclass

from articles.extraction.errors import PageFailure
from articles.vocabulary import ErrorCode

# A paragraph of prose, as against a headline, a menu entry or a caption: its least length in `weight`.
PROSE = 80
LONGEST_CAPTION = 400
# What goes on longer is no title, wherever the page states it.
LONGEST_TITLE = 1_000
# A page of a newspaper has some hundred lines.
MOST_LINES = 20_000

_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_INVISIBLE = {ord(c): None for c in "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"}
_SENTENCE_END = re.compile(r"[.!?…。！？:;：；][\"”’»)\]」』）]{0,2}$")
_KEY = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Block:
    """One line of a page: a paragraph, a table's row, or an image.

    `group` is shared by lines that stand together (no blank line between them; in markup, one element). `link` is the
    share of the text that is a link. `caption`, `heading`, `byline` and `row` (of a table of data) are true where the
    markup says so. An image has its file name or URL, as written, in `image`.
    """

    text: str
    group: int = 0
    link: float = 0.0
    caption: bool = False
    heading: bool = False
    byline: bool = False
    row: bool = False
    image: str | None = None

    @property
    def prose(self) -> bool:
        return self.image is None and not self.caption and self.link < 0.5 and weight(self.text) >= PROSE


def too_many_lines() -> PageFailure:
    """Return the failure of a page with more than `MOST_LINES`."""
    return PageFailure(ErrorCode.TOO_LARGE, f"The page has more than {MOST_LINES:,} lines. Cut the article out of its "
                       "file.")


def clean(text: str) -> str:
    """Return the text in NFC with single plain spaces, without invisible characters and without spaces at its ends."""
    return " ".join(unicodedata.normalize("NFC", text.translate(_INVISIBLE)).split())


def weight(text: str) -> int:
    """Return the text's length in Latin letters; a Chinese character says as much as three."""
    return len(text) + 2 * len(_HAN.findall(text))


def key(text: str) -> str:
    """Return letters and digits alone, in lower case: equal for lines that say the same."""
    return _KEY.sub("", text).lower()


def ends_sentence(text: str) -> bool:
    return bool(_SENTENCE_END.search(text, max(0, len(text) - 4)))
