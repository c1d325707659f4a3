"""Bytes into text: every encoding that pages come in, and bytes that are no text."""
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.extraction.decode import LARGEST_PAGE, decode
from articles.extraction.errors import PageFailure
from articles.vocabulary import ErrorCode

VIETNAMESE = ("Sáng 4/6, hai đơn vị gặp nhau dưới gốc đa đầu bản, thống nhất sửa lại chiếc cầu treo đã mục và mở thêm "
              "một lối đi nhỏ.")
CHINESE = "六月四日上午，双方在村口的大树下见面，商定修好旧桥，并在河边再开一条小路，方便两岸的老人和孩子来往。"
TRADITIONAL = "六月四日上午，雙方在村口的大樹下見面，商定修好舊橋，並在河邊再開一條小路，方便兩岸的老人和孩子來往。"
ENGLISH = "The two sides met under the old tree – “a good place”, they said – and agreed to mend the café’s bridge."
_TONES = "\u0300\u0301\u0303\u0309\u0323"


def windows_1258(text):
    """The bytes of Vietnamese with its tone marks apart, as windows-1258 has them."""
    out = b""
    for character in text:
        try:
            out += character.encode("cp1258")
        except UnicodeEncodeError:
            marks = unicodedata.normalize("NFD", character)
            letter = unicodedata.normalize("NFC", "".join(mark for mark in marks if mark not in _TONES))
            out += (letter + "".join(mark for mark in marks if mark in _TONES)).encode("cp1258")
    return out


def page(text, declared):
    return f'<html><head><meta charset="{declared}"></head><body><p>{text}</p></body></html>'


@pytest.mark.parametrize(("raw", "text"), [
    (VIETNAMESE.encode(), VIETNAMESE),
    (unicodedata.normalize("NFD", VIETNAMESE).encode(), VIETNAMESE),
    (VIETNAMESE.encode("utf-8-sig"), VIETNAMESE),
    (VIETNAMESE.encode("utf-16"), VIETNAMESE),
    (CHINESE.encode("utf-32"), CHINESE),
    (windows_1258(VIETNAMESE), VIETNAMESE),
    (CHINESE.encode("gb18030"), CHINESE),
    (TRADITIONAL.encode("big5"), TRADITIONAL),
    (ENGLISH.encode("cp1252"), ENGLISH),
    ("một\r\nhai\rba".encode(), "một\nhai\nba"),
    ("bản\0 mới\x07, " .encode() + VIETNAMESE.encode() * 4, "bản mới, " + VIETNAMESE * 4),
])
def test_plain_text(raw, text):
    decoded = decode(raw)
    assert decoded.text == text
    assert not decoded.html


@pytest.mark.parametrize(("text", "declared", "encoded"), [
    (VIETNAMESE, "iso-8859-1", str.encode),
    (VIETNAMESE, "windows-1258", windows_1258),
    (VIETNAMESE, "iso-8859-1", windows_1258),
    (VIETNAMESE, "utf-8", windows_1258),
    (VIETNAMESE, "gb2312", windows_1258),
    (VIETNAMESE, "no-such-charset", windows_1258),
    (VIETNAMESE, "base64", windows_1258),
    (VIETNAMESE, "utf-16", windows_1258),
    (CHINESE, "gb2312", lambda text: text.encode("gbk")),
    (CHINESE + "覃志䶮", "gb2312", lambda text: text.encode("gb18030")),
    (CHINESE, "utf-8", lambda text: text.encode("gbk")),
    (CHINESE, "iso-8859-1", lambda text: text.encode("gbk")),
    (TRADITIONAL, "big5", lambda text: text.encode("big5")),
    (ENGLISH, "iso-8859-1", lambda text: text.encode("cp1252")),
])
def test_declared_encoding_is_believed_only_where_it_fits(text, declared, encoded):
    decoded = decode(encoded(page(text * 3, declared)))
    assert text in decoded.text
    assert decoded.html


@pytest.mark.parametrize("text", [VIETNAMESE, CHINESE])
@pytest.mark.parametrize("table", ["latin-1", "cp1252"])
def test_text_that_was_encoded_twice(text, table):
    # Browsers read five bytes that cp1252 does not have as the control characters they are in Latin-1.
    once = "".join(bytes([byte]).decode(table, "ignore") or chr(byte) for byte in text.encode())
    assert decode(f"<p>{once}</p>{once}".encode()).text == f"<p>{text}</p>{text}"


def test_marks_in_a_row_are_no_encoding():
    text = "LÀ… “LÃ” – ÀÁÂ…» đá» bé\u00a0“té” " * 20
    assert decode(text.encode()).text == text


@pytest.mark.parametrize("damaged", [b"\xe1\xbb", b"\xff", b"\x80\x81"])
def test_a_damaged_byte_costs_its_character_only(damaged):
    raw = page(VIETNAMESE * 9, "utf-8").encode().replace("Sáng".encode(), b"S" + damaged + b"ng", 1)
    text = decode(raw).text
    assert VIETNAMESE in text
    assert text.count("\ufffd") in (1, 2)


def test_xml_declaration():
    raw = b'<?xml version="1.0" encoding="gbk"?><html><body>' + CHINESE.encode("gbk") + b"</body></html>"
    assert CHINESE in decode(raw).text


@pytest.mark.parametrize(("raw", "code"), [
    (b"", ErrorCode.EMPTY),
    (b" \r\n\t\n", ErrorCode.EMPTY),
    (b"\0\0\0\0", ErrorCode.EMPTY),
    ("\u3000\u3000\n".encode(), ErrorCode.EMPTY),
    (b"%PDF-1.7\n1 0 obj", ErrorCode.BINARY),
    (b"\x89PNG\r\n\x1a\n" + b"a" * 50, ErrorCode.BINARY),
    (b"\x1f\x8b\x08abc", ErrorCode.BINARY),
    (bytes(range(32)) * 20, ErrorCode.BINARY),
    (VIETNAMESE.encode("utf-16-le"), ErrorCode.BINARY),
    (VIETNAMESE.encode()[:60] + b"\xff\xfe" + VIETNAMESE.encode()[60:], ErrorCode.UNDECODABLE),
    (VIETNAMESE.encode("utf-8-sig") + b"\xff", ErrorCode.UNDECODABLE),
    (CHINESE.encode()[:-1] + b"\xff", ErrorCode.UNDECODABLE),
    (b"a" * (LARGEST_PAGE + 1), ErrorCode.TOO_LARGE),
    (b"m\xe1t " * 2_600_000, ErrorCode.TOO_LARGE),
])
def test_bytes_that_are_no_page(raw, code):
    with pytest.raises(PageFailure) as caught:
        decode(raw)
    assert caught.value.code == code
    assert caught.value.message.endswith(".")


@pytest.mark.parametrize(("text", "html"), [
    ("<!DOCTYPE html><p>a</p>", True),
    ("<table><tr><td>a</td></tr></table>", True),
    ("<p>một</p><p>hai</p><p>ba</p>", True),
    ("a <b> c, nghĩa là b lớn hơn a", False),
    ("Nhiệt độ < 5 độ và > 2 độ", False),
])
def test_markup_is_told_from_text(text, html):
    assert decode(text.encode()).html is html


@pytest.mark.slow
@given(st.binary(max_size=400))
def test_any_bytes_give_normal_text_or_a_failure(raw):
    try:
        text = decode(raw).text
    except PageFailure:
        return
    assert text == unicodedata.normalize("NFC", text)
    assert "\0" not in text
