"""What a line of a page is: furniture, a heading of other news, a caption. Words by language, rules for all."""
import re

from articles.extraction.blocks import LONGEST_CAPTION, ends_sentence, key, weight
from articles.extraction.languages import LANGUAGES
from articles.extraction.published import find_day

# The furniture of all languages is looked for on every page: a page may hold boxes in another than its article's.
_PAGES = [language.page for language in LANGUAGES.values()]


def _any(*patterns: str) -> str:
    return "|".join(f"(?:{pattern})" for pattern in patterns)


def _words(name: str) -> str:
    values = [getattr(language, name) for language in _PAGES]
    return _any(*[pattern for value in values for pattern in ([value] if isinstance(value, str) else value)])


_RELATED = re.compile(rf"(?:{_words('RELATED_HEADINGS')})\s?[:：»>]?")
_END = re.compile(rf"(?:{_words('END_HEADINGS')})\s?[:：»>]?")
_BOX = re.compile(rf"(?:{_words('BOX_HEADINGS')})\s?[:：»>]?")
_SECTIONS = re.compile(rf"(?:(?:{_words('SECTIONS')})(?:\W{{1,3}}|$)){{1,12}}")
_REFERENCE = re.compile(
    rf"(?:(?:{_words('BOX_HEADINGS')}|{_words('RELATED_HEADINGS')})\s?[:：]\s?|>{{1,3}}\s?|»\s?)(?=[^\W\d_])")
_FURNITURE = re.compile(_words("FURNITURE"))
_TOOLS = re.compile(r"(?:(?:fb|yt|zl|tw|ig|tt|in|x|facebook|youtube|zalo|twitter|tiktok|instagram|messenger|linkedin"
                    r"|email|print|share|like|tweet|next|prev|previous|advertisement|sponsored|leftcenterrightdel|expnoedit"
                    rf"|{_words('TOOLS')})(?:[\s|,/·•]{{1,3}}|$)){{1,12}}")
_COUNTERS = re.compile(rf"(?<![^\W\d_])(?:{_words('COUNTERS')})(?![^\W_])", re.IGNORECASE)
_HOUR = re.compile(r"(?<!\d)\d{1,2}\s?(?:[:hg]|giờ)\s?\d{2}(?!\d)", re.IGNORECASE)
_INITIALS = re.compile(r"[A-ZĐ]{1,4}(?:[.-][A-ZĐ]{1,3}){0,2}\.?")
_RIGHTS = re.compile("^.{0,100}(?:©|all rights reserved|版权所有|版權所有)", re.DOTALL)
# Other digits than a date's, a clock's or a telephone's are said of something.
_CLOCK_PARTS = re.compile(
    rf"(?<![^\W\d_])(?:{_words('CLOCK_WORDS')})(?![^\W\d_])|\(?[+]?\d[\d ().:/-]{{2,24}}|\b\d{{1,2}}\b|[\W_]",
    re.IGNORECASE)
_DATE_AND_WEEKDAY = re.compile(
    rf"\b(?:{_words('WEEKDAYS')}|{_words('DAY_WORDS')})(?![^\W\d_])|\(?gmt\s?[+-]\s?\d{{1,2}}\)?|\d{{1,4}}[-/.:]\d{{1,2}}(?:[-/.:]\d{{1,4}})?",
    re.IGNORECASE)
# A credit begins with a capital or stands apart: the paragraph's last words may be "tình hình: ổn định".
_CREDIT = re.compile(rf"(?:^|[.!?…(\[–—-]\s{{0,2}}|\s(?=[^\W\d_a-z]))(?i:{_words('CREDIT')})\s?[:：]\s?"
                     r"(?=[^\W\d_a-z])(?:[^.:!?]|\.(?=\S)){1,50}[.)\]]{0,2}$")
_CREDIT_ZH = re.compile("[\\s\u3002(\uff08][\u4e00-\u9fff]{2,8}\\s?(?:摄|攝|摄影|攝影|供图|供圖)[)\uff09\u3002]?$"
                        "|[(\uff08](?:摄影|攝影|图|圖)[:\uff1a/][^)\uff09]{1,20}[)\uff09]$|[\u4e00-\u9fff]供[图圖]$")
_CREDIT_EN = re.compile(r"(?:^|[.!?(\s])(?:Photo|Photos|Picture)(?: by|:| courtesy)[^.:!?]{1,60}[.)]{0,2}$")
_UPDATED = re.compile(rf"(?:{_words('UPDATED')}|(?:last )?updated|modified)")
_PUBLISHED = re.compile(rf"\b(?:{_words('PUBLISHED')})\b")
_CAPTION = re.compile(_words("CAPTIONS"))
_NUMBERED = re.compile(rf"\s?[-–(]?\s?(?:{_words('NUMBERED_PHOTO')})[).]?$", re.IGNORECASE)
_FILE = re.compile(r"[^\s<>\"](?:[^\s<>\"]| (?! )){0,200}\.(?:jpe?g|png|gif|webp|bmp|avif)", re.IGNORECASE)
_MENU = re.compile(r"\s?(?:[|·•»›/]|>{1,2}|::)\s?")

_LONGEST_LONE_CAPTION = 120
_LONGEST_HEADING = 60
_LONGEST_SECTIONS = 160
_LONGEST_REFERENCE = 260
_LONGEST_FURNITURE = 500
_LONGEST_ENTRY = 4  # words of a menu's entry


def is_image_name(text: str) -> bool:
    return bool(_FILE.fullmatch(text))


def is_furniture(text: str) -> bool:
    """A line of the page's head, foot or tools that says nothing of the article."""
    if len(text) > _LONGEST_FURNITURE:
        return False
    lower = text.lower()
    named = _FURNITURE.fullmatch(lower) or _TOOLS.fullmatch(lower) or is_initials(text)
    return bool(named or _RIGHTS.search(lower)) or is_clock(text)


def is_clock(text: str) -> bool:
    """A date, a clock or a telephone number with the words around them, and nothing else."""
    return len(text) <= 160 and any(map(str.isdigit, text)) and len(_CLOCK_PARTS.sub("", text)) <= 2


def is_dateline(text: str) -> bool:
    """A short line that holds a date and hardly anything else: the writer, the source, a counter of readers."""
    short = weight(text) <= 160 and weight(without_clock(text)) <= 100
    return short and not ends_sentence(text) and find_day(text) is not None


def states_publication(text: str) -> bool:
    """A dateline with the hour, a counter of readers or a word that says so: not a heading with a day in it."""
    stated = tells_update(text) or tells_publication(text) or _HOUR.search(text) or _COUNTERS.search(text)
    return bool(stated) and is_dateline(text)


def tells_update(text: str) -> bool:
    """The line's date is that of a change."""
    return bool(_UPDATED.match(text.lower())) and not _PUBLISHED.search(text.lower())


def tells_publication(text: str) -> bool:
    """The line's date is named as that of publication."""
    return bool(_PUBLISHED.match(text.lower()))


def day_published(text: str) -> str | None:
    """Return the day of a dateline; of one that tells of a change as well, that of publication."""
    named = _PUBLISHED.search(text.lower())
    return named and find_day(text[named.start():]) or find_day(text)


def without_clock(text: str) -> str:
    """Return the line without dates, clock times, days of the week and counters of readers."""
    return _DATE_AND_WEEKDAY.sub(" ", _COUNTERS.sub(" ", text)).strip(" ,|-–—:()·•")


def is_end_heading(text: str) -> bool:
    """A heading behind which the article has ended, of comments or of other news."""
    return len(text) <= _LONGEST_HEADING and bool(_END.fullmatch(text.lower()) or _RELATED.fullmatch(text.lower()))


def is_related_heading(text: str) -> bool:
    """A heading of other news, behind which an article may go on."""
    return len(text) <= _LONGEST_HEADING and bool(_RELATED.fullmatch(text.lower()))


def is_reference(text: str) -> bool:
    """The headline of another article behind the words that send the reader there."""
    return weight(text) <= _LONGEST_REFERENCE and not text.endswith(".") and bool(_REFERENCE.match(text.lower()))


def is_section(text: str) -> bool:
    """The names of the paper's sections, as they stand above a headline."""
    return len(text) <= _LONGEST_SECTIONS and bool(_SECTIONS.fullmatch(text.lower()))


def is_menu(text: str) -> bool:
    """A few words beside a few others, parted as a menu's are."""
    parts = [part for part in _MENU.split(text) if part]
    return (len(parts) > 1 and not ends_sentence(text)
            and all(len(part.split()) <= _LONGEST_ENTRY for part in parts))


def is_initials(text: str) -> bool:
    """What a writer may sign with."""
    return bool(_INITIALS.fullmatch(text))


def is_box_heading(text: str) -> bool:
    return len(text) <= _LONGEST_HEADING and bool(_BOX.fullmatch(text.lower()))


def has_credit(text: str) -> bool:
    """The line ends with the photographer's name: no paragraph does."""
    return len(text) <= LONGEST_CAPTION and any(credit.search(text) for credit in (_CREDIT, _CREDIT_ZH, _CREDIT_EN))


def is_credit(text: str) -> bool:
    """The photographer's name and nothing else."""
    match = _CREDIT.search(text)
    return bool(match and match.start() == 0)


def is_lone_caption(text: str) -> bool:
    """One short sentence that only a picture needs."""
    return weight(text) <= _LONGEST_LONE_CAPTION and bool(_CAPTION.fullmatch(text.lower()))


def numbers_photo(text: str, title: str | None) -> bool:
    """The headline again, with the number of a photo."""
    match = _NUMBERED.search(text)
    return bool(match and title and key(text[:match.start()]) == key(title))


def is_titular(text: str) -> bool:
    """Short and without the end of a sentence, as headlines are."""
    return 12 <= weight(text) <= 260 and not ends_sentence(text)
