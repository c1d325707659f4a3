"""Bytes of a page into NFC text, whatever the page says of its encoding."""
import codecs
import re
import unicodedata
from dataclasses import dataclass

from articles.extraction.errors import PageFailure
from articles.vocabulary import ErrorCode

# No news page comes near this; libxml2 drops the text of a node above 10 MB without a word.
LARGEST_PAGE = 8 * 1024 * 1024

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"),
          (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_MAGIC = (b"%PDF-", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"PK\x03\x04", b"\x1f\x8b", b"RIFF", b"\x7fELF", b"Rar!",
          b"\xd0\xcf\x11\xe0", b"BZh", b"7z\xbc\xaf", b"ID3", b"OggS", b"wOF2", b"SQLite format 3")
# Bytes that no text encoding of these languages uses; ESC is left to those that shift with it.
_CONTROLS = bytes(b for b in range(32) if b not in b"\t\n\f\r\x1b") + b"\x7f"
_LARGEST_CONTROL_SHARE = 0.005
_DECLARED = re.compile(
    rb"""<\?xml[^>]{0,100}?encoding=["']([\w.:-]{2,30})|charset\s{0,3}=\s{0,3}["']?\s{0,3}([\w.:-]{2,30})""", re.I)
_HEAD = 8192
# What pages that declare the name on the left are really in: supersets, and the encoding that browsers take for it.
_SUPERSETS = {"gb2312": "gb18030", "gbk": "gb18030", "iso8859-1": "cp1252", "ascii": "cp1252", "big5": "big5hkscs",
              "iso8859-9": "cp1254"}
_FALLBACKS = ("cp1258", "gb18030", "big5hkscs", "cp1252")
_TOLERATED = 0.02

_SUSPECT = re.compile(
    "[\ufffd\x80-\x9f\ue000-\uf8ff\ufff0-\uffff]"       # no text has these
    "|[\u0300-\u036f]"                                  # NFC has composed every mark that Vietnamese writes
    "|[A-Za-z\u00c0-\u024f][\u3400-\u9fff][a-z\u00c0-\u024f]"   # one Chinese character within a word
    "|[\u00c0-\u024f\u1e00-\u1eff]{4,}"                # no Vietnamese word has four marked letters in a row
    "|[\u00c0-\u024f][\xa1-\xaa\xac-\xb6\xb8-\xba\xbc-\xbf]|[\xa1-\xaa\xac-\xb6\xb8-\xba\xbc-\xbf][\u00c0-\u024f]"
    "|[\xd0\xf0\xde\xfe](?=[^\\W\\d_])"                # eth and thorn, which Latin-1 has for \u0111 and others
    "|[\u3100-\u312f\u3400-\u4dbf\uf900-\ufaff\ufe30-\ufe6f\uff66-\uff9f]")   # so rare that a wrong table is likelier
# The commonest Chinese characters: of two tables that fit, the right one makes more of them.
_COMMON_HAN = re.compile("[的一在不有和人中大為为上个個國国以到方双雙边邊年月日会會于於行地出入同与與]")
# The first bytes of letters that were taken for Latin-1 and encoded once more, as databases moved by hand hold them.
_TWICE = (*map(str.encode, ("\xe1\xba", "\xe1\xbb")), *(b"\xc3%c\xc2" % byte for byte in range(0xa4, 0xa8)))
_FEWEST_TWICE = 10
# Two or three of its characters make one letter.
_ONCE_SHARE = 0.75
_LATIN = {bytes([byte]).decode("cp1252"): byte for byte in range(128, 256) if byte not in b"\x81\x8d\x8f\x90\x9d"}
_LATIN |= {chr(byte): byte for byte in range(128, 256)}
_LATIN_RUN = re.compile(f"[{re.escape(''.join(_LATIN))}]{{2,}}")
_HTML = re.compile(r"<(?:!doctype\s+html|html|head|body|meta|title|script|div|article|table)\b", re.I)
_TAG_ENDS = re.compile(r"</(?:p|a|span|td|li|h[1-6]|font|b|strong|em)\s*>", re.I)
_UNSEEN = str.maketrans("", "", "".join(map(chr, (*range(9), 11, *range(14, 32), 127, 0xFEFF))))


@dataclass(frozen=True, slots=True)
class Decoded:
    """A page's text in NFC with `\\n` line ends; `html` tells whether it is markup."""

    text: str
    html: bool


def decode(raw: bytes) -> Decoded:
    """Return the text of a page. PageFailure: EMPTY, TOO_LARGE (over `LARGEST_PAGE`), BINARY or UNDECODABLE.

    A byte order mark decides, then strict UTF-8; after them the declared encoding and the usual ones are tried and
    judged by what they make of the bytes. Control characters are left out; a few damaged characters among many become
    U+FFFD, as in a browser.
    """
    if len(raw) > LARGEST_PAGE:
        raise PageFailure(ErrorCode.TOO_LARGE, f"The page has {len(raw):,} bytes; at most {LARGEST_PAGE:,} are read. "
                          "Cut the page out of its file, or ingest it as a WARC record.")
    if not raw.strip(b" \t\r\n\0"):
        raise PageFailure(ErrorCode.EMPTY, "The page is empty. Fetch it again.")
    text = _text(raw).replace("\r\n", "\n").replace("\r", "\n").translate(_UNSEEN)
    if not text.strip():
        raise PageFailure(ErrorCode.EMPTY, "The page holds white space only. Fetch it again.")
    text = unicodedata.normalize("NFC", text)
    return Decoded(text, bool(_HTML.search(text, 0, _HEAD)) or len(_TAG_ENDS.findall(text)) >= 3)


def _text(raw: bytes) -> str:
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            text = _strictly(raw, encoding)
            if text is None:
                raise _undecodable(f"it starts as {encoding.removesuffix('-sig')} and does not go on so")
            return text
    controls = len(raw) - len(raw.translate(None, _CONTROLS))
    if raw.startswith(_MAGIC) or controls > len(raw) * _LARGEST_CONTROL_SHARE:
        raise PageFailure(ErrorCode.BINARY, "The file is no text (an image, an archive, a program?). Give a page as "
                          "HTML or plain text.")
    text = _strictly(raw, "utf-8")
    if text is not None and sum(map(raw.count, _TWICE)) >= _FEWEST_TWICE:
        once = _LATIN_RUN.sub(_decoded_once_more, text)
        return once if _beyond_ascii(once) < _ONCE_SHARE * _beyond_ascii(text) else text
    return _judged(raw) if text is None else text


def _decoded_once_more(match: re.Match[str]) -> str:
    """Return what the run of Latin-1 characters is in UTF-8, the run itself where it is none."""
    return _strictly(bytes(_LATIN[character] for character in match[0]), "utf-8") or match[0]


def _judged(raw: bytes) -> str:
    """Return the most plausible of the readings, UTF-8 with damaged bytes among them; of equals the declared one."""
    best = None
    for encoding in dict.fromkeys([*_declared(raw), "utf-8", *_FALLBACKS]):
        text = unicodedata.normalize("NFC", raw.decode(encoding, "replace"))
        rank = _doubt(text), -len(_COMMON_HAN.findall(text))
        if best is None or rank < best[0]:
            best = rank, text
    if best[0][0] > _TOLERATED:
        raise _undecodable("no encoding fits its bytes")
    return best[1]


def _doubt(text: str) -> float:
    """Return the share of its characters beyond ASCII that look like those of a wrong encoding."""
    beyond = _beyond_ascii(text)
    return len(_SUSPECT.findall(text)) / beyond if beyond else 0.0


def _beyond_ascii(text: str) -> int:
    return len(text) - len(text.encode("ascii", "ignore"))


def _declared(raw: bytes):
    """Yield the codecs of the encodings that the page's head names, UTF-8 (tried already) left out."""
    for match in _DECLARED.finditer(raw, 0, _HEAD):
        try:
            name = codecs.lookup((match[1] or match[2]).decode("ascii")).name
            b"a".decode(name, "replace")
        except (LookupError, UnicodeError):
            continue  # a code like base64 is no character set
        # Nor is idna; UTF-16 without its mark would read any bytes.
        if not name.startswith(("utf", "punycode", "idna", "unicode", "raw", "undefined")):
            yield _SUPERSETS.get(name, name)


def _strictly(raw: bytes, encoding: str) -> str | None:
    try:
        return raw.decode(encoding)
    except (UnicodeError, LookupError):
        return None


def _undecodable(why: str) -> PageFailure:
    return PageFailure(ErrorCode.UNDECODABLE, f"The page's characters cannot be read: {why}. Fetch it again; it may be "
                       "damaged.")
