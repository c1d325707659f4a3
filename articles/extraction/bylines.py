"""The names of the writers in a line."""
import re

from articles.extraction.languages.vi import page as vi

_LANGUAGES = (vi,)
_LONGEST = 90
_UPPER = "A-ZÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠ-ỸẢẠẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ"
_WORD = rf"[{_UPPER}][^\W\d_]{{0,11}}"
_NAME = re.compile(rf"{_WORD}(?:[ ]{_WORD}){{1,4}}")
_PEN_NAME = re.compile(rf"{_WORD}(?:[ ]{_WORD}){{0,4}}|(?:[{_UPPER}]\.){{1,3}}[{_UPPER}]?")
_CAPITALS = re.compile(rf"[{_UPPER}]{{2,}}(?:[ ][{_UPPER}]{{2,}}){{0,4}}")


def _either(name: str) -> str:
    return "|".join(f"(?:{getattr(language, name)})" for language in _LANGUAGES)


_PARTS = re.compile(rf"\s?[|;/•·]\s?|\s[-–—]\s|\)\s?\(|\s?[-–—]\s?(?=(?:{_either('OTHER_LABELS')})\s?:)", re.IGNORECASE)
_NAMES = re.compile(rf"\s?[,;&+]\s?|\s?[-–—]\s?|\s(?:{_either('JOINT')})\s", re.IGNORECASE)
_WRITER = re.compile(rf"(?:{_either('WRITER_LABELS')})\s?(?::|(?<=của)\s)\s?|(?:by|written by)\s", re.IGNORECASE)
_OTHER = re.compile(rf"(?:{_either('OTHER_LABELS')})(?:\s?[:：]|\s)", re.IGNORECASE)
_AGENCY = re.compile(_either("AGENCIES"), re.IGNORECASE)


def find_writers(text: str, marked: bool = False) -> str | None:
    """Return the writers' names in a line that holds nothing else, joined by `, `; null where it is no byline.

    `marked` is true where the page itself says that the line names the writer: then one word, initials or capitals are
    taken for a name.
    """
    text = text.strip(" ()[]*.-–—")
    if not text or len(text) > _LONGEST:
        return None
    names: list[str] = []
    for part in _PARTS.split(text):
        if not part or _OTHER.match(part):
            continue
        label = _WRITER.match(part)
        found = _names(part[label.end():] if label else part, marked or bool(label))
        if found is None:
            if not label and not marked:
                return None
            continue
        names += found
    # Two single words that share a line are two pen names; one alone might be any label.
    if len(names) == 1 and not marked and " " not in names[0] and not _WRITER.match(text):
        return None
    return ", ".join(dict.fromkeys(names)) or None


def _names(text: str, marked: bool) -> list[str] | None:
    pieces = [piece.strip(" ().*") for piece in _NAMES.split(text) if piece.strip(" ().*")]
    if any(_AGENCY.fullmatch(piece) for piece in pieces):
        return None
    if all(_PEN_NAME.fullmatch(piece) and (marked or not _CAPITALS.fullmatch(piece)) for piece in pieces):
        return pieces or None
    return None
