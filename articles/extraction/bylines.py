"""The names of the writers in a line."""
import re

from articles.extraction.furniture import without_clock
from articles.extraction.languages import LANGUAGES

_PAGES = [language.page for language in LANGUAGES.values()]
_LONGEST = 90
_LONGEST_DATED = 160
_UPPER = "A-ZÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ"
# Clans of the highlands write a small letter behind the mark: "K'brơi", "Siu H'nhi", "Y Ng'uôm".
_WORD = rf"[{_UPPER}](?:[^\W\d_]?['’](?=[^\W\d_]))?[^\W\d_]{{0,11}}"
_PEN_NAME = re.compile(rf"{_WORD}(?:[ ]{_WORD}){{0,4}}|(?:[{_UPPER}]\.){{1,3}}[{_UPPER}]?")
_CAPITALS = re.compile(rf"[{_UPPER}]{{2,}}(?:[ ][{_UPPER}]{{2,}}){{0,4}}")


def _either(name: str) -> str:
    return "|".join(f"(?:{getattr(language, name)})" for language in _PAGES)


_LABELS = rf"(?:{_either('OTHER_LABELS')}|{_either('WRITER_LABELS')})"
_PARTS = re.compile(rf"\s?[|;/•·]\s?|\s[-–—]\s|\)\s?\(|\s?[-–—]\s?(?=(?:{_either('OTHER_LABELS')})\s?:)"
                    rf"|\s(?={_LABELS}\s?:)", re.IGNORECASE)
_NAMES = re.compile(rf"\s?[,;&+]\s?|\s?[-–—]\s?|\s(?:{_either('JOINT')})\s", re.IGNORECASE)
_WRITER = re.compile(rf"(?:{_either('WRITER_LABELS')})\s?(?::|(?<=của)\s)\s?"
                     rf"|(?:{_either('WRITER_TITLES')})\s|(?:by|written by)\s", re.IGNORECASE)
# The writer's paper or post, in brackets behind the name.
_OFFICE = re.compile(r"(?<=\w)\s?\([^()]{1,40}\)?$")
# … or behind a dash or a comma, with whatever marks stand in its name: "Phòng VH, TT&TT huyện".
_SERVED = re.compile(rf"(?<=\w)\s?[,–—-]\s?(?:{_either('WRITER_OFFICES')})$", re.IGNORECASE)
_OTHER = re.compile(rf"(?:{_either('OTHER_LABELS')})(?:\s?[:：]|\s)", re.IGNORECASE)
_DASH = re.compile(r"\s?[-–—(]")
_OTHER_LABEL = re.compile(rf"(?:{_either('OTHER_LABELS')})\s?[:：]\s?", re.IGNORECASE)
_POSTED = re.compile(rf"(?:{_either('POSTED')})\s?:?\s(.{{1,50}}?)"
                     rf"(?=\s(?:{_either('POSTED_AT')})\b|\s?[|,;•·–-]|$)", re.IGNORECASE)
_REPRINTED = re.compile(rf"(?:{_either('REPRINTED')})\s([^()/:]{{3,50}}?)\s?"
                        r"(?:\([^()]{2,40}\)|/[^/()]{2,40})$", re.IGNORECASE)
_RANK = re.compile(rf"(?:{_either('WRITER_RANKS')})\s", re.IGNORECASE)
_SOURCE = re.compile(rf"\(?(?i:{_either('REPRINTED')})\s(?=[{_UPPER}]|[\w-]{{2,40}}\.\w)")
# The point of an abbreviation ("TP. Hồ Chí Minh") ends no sentence.
_SIGNED = re.compile(rf"[^\W_{_UPPER}]{{2}}[.!?…][”\"]?\s?(?=[^.!?…]{{3,90}}$)")
_SERVES = re.compile(_either("WRITER_OFFICES"), re.IGNORECASE)
_AGENCY = re.compile(_either("AGENCIES"), re.IGNORECASE)


def find_writers(text: str, marked: bool = False) -> str | None:
    """Return the writers' names in a line that holds nothing else, joined by `, `; null where it is no byline.

    `marked` is true where the page itself says that the line names the writer: then one word, initials or capitals are
    taken for a name.
    """
    if posted := _POSTED.match(text):
        return ", ".join(_names(posted[1], True) or ()) or None
    if len(text) > _LONGEST or "/" in text and is_agency(text[:text.index("/")].strip()):
        return None
    if reprinted := _REPRINTED.match(text):
        return ", ".join(_names(reprinted[1], False) or ()) or None
    before, _, behind = text.partition("/")
    # "A/VOV-Đông Bắc" is one writer; what stands behind the dash is the agency's office.
    text = before if is_agency(_DASH.split(behind.strip())[0]) else text
    text = _SERVED.sub("", _OFFICE.sub("", text)).strip(" ()[]*.-–—")
    if not text:
        return None
    label = _WRITER.match(text)
    parts = _PARTS.split(text[label.end():] if label else text)
    sure = marked or label is not None or any(map(_WRITER.match, parts))
    names: list[str] = []
    for part in parts:
        if not part or _OTHER.match(part):
            continue
        inner = _WRITER.match(part)
        found = _names(part[inner.end():] if inner else part, sure or inner is not None)
        if found is None and not sure:
            return None
        names += found or []
    # Two single words that share a line are two pen names; one alone might be any label.
    if len(names) == 1 and not sure and " " not in names[0]:
        return None
    return ", ".join(dict.fromkeys(names)) or None


def find_dated_writers(text: str, marked: bool = False) -> str | None:
    """Return the writers' names, as `find_writers` does, in a line that may hold the date as well."""
    return None if len(text) > _LONGEST_DATED else find_writers(without_clock(text), marked)


def split_signature(text: str) -> tuple[str, str | None]:
    """Return a paragraph and the writers' names that stand behind its last sentence, null where none do."""
    end = _SIGNED.search(text, max(0, len(text) - _LONGEST))
    writers = find_writers(text[end.end():]) if end else None
    return (text[:end.end()].rstrip(), writers) if writers else (text, None)


def names_source(text: str) -> bool:
    """The line names the paper that the text is from and nothing else."""
    return len(text) <= _LONGEST and bool(_SOURCE.match(text)) and text[-1] not in ".:!?…"


def names_others(text: str) -> bool:
    """The line names, behind their labels, those who did other work on the page than writing, and nobody else."""
    if len(text) > _LONGEST:
        return False
    parts = [part for part in _PARTS.split(text) if part]
    return bool(parts) and all((label := _OTHER_LABEL.match(part)) and _names(part[label.end():], True) is not None
                               for part in parts)


def is_agency(text: str) -> bool:
    """The line names a paper, an agency or an office."""
    return bool(_AGENCY.fullmatch(text))


def _names(text: str, marked: bool) -> list[str] | None:
    """Return the names in a part of the line, none for an agency's; null where it is no list of names."""
    pieces = [piece.strip(" ().*") for piece in _NAMES.split(text) if piece.strip(" ().*")]
    pieces = [_RANK.sub("", piece) if marked else piece for piece in pieces]
    pieces = [piece for piece in pieces if not _AGENCY.fullmatch(piece) and not _SERVES.fullmatch(piece)]
    if all(_PEN_NAME.fullmatch(piece) and (marked or not _CAPITALS.fullmatch(piece)) for piece in pieces):
        return pieces
    return None
