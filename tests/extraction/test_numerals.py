"""Numbers in digits and in Vietnamese words."""
import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.extraction.document import Passage
from articles.extraction.languages import vi
from articles.extraction.numerals import find_numbers
from articles.vocabulary import Qualifier


def numbers(text):
    return [(number.value, text[number.start:number.end]) for number in find_numbers(Passage(text), vi)]


@pytest.mark.parametrize(("text", "expected"), [
    ("đón 41.972 lượt khách", [(41972, "41.972")]),
    ("tuyến dài 17,2 km", [(17.2, "17,2")]),
    ("tuyến dài 17, 2 km", [(17.2, "17, 2")]),
    ("tuyến dài 9.5 km", [(9.5, "9.5")]),
    ("dài 1.449,566 km", [(1449.566, "1.449,566")]),
    ("gần 12km", [(12, "12")]),
    ("dài 383,914km", [(383.914, "383,914")]),
    ("có 1,5 triệu lượt", [(1500000, "1,5 triệu")]),
    ("đạt 2,3 tỷ USD", [(2300000000, "2,3 tỷ")]),
    ("hơn 300 nghìn lượt xe", [(300000, "300 nghìn")]),
    ("03 lần", [(3, "03")]),
    ("6 vụ/18 đối tượng", [(6, "6"), (18, "18")]),
    ("qua các mốc 2, 3 và 5", [(2, "2"), (3, "3"), (5, "5")]),
    ("Đoàn gồm 12 người.", [(12, "12")]),
])
def test_digits(text, expected):
    assert numbers(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("hai vụ", [(2, "hai")]),
    ("Bốn đồn", [(4, "Bốn")]),
    ("mười lần", [(10, "mười")]),
    ("mười hai lần", [(12, "mười hai")]),
    ("hai mươi mốt người", [(21, "hai mươi mốt")]),
    ("ba mươi tư người", [(34, "ba mươi tư")]),
    ("hai mươi lăm người", [(25, "hai mươi lăm")]),
    ("ba trăm linh năm người", [(305, "ba trăm linh năm")]),
    ("một nghìn hai trăm người", [(1200, "một nghìn hai trăm")]),
    ("hai trăm nghìn lượt", [(200000, "hai trăm nghìn")]),
    ("Năm đồn có tủ sách", [(5, "Năm")]),
])
def test_words(text, expected):
    assert numbers(text) == expected


@pytest.mark.parametrize("text", [
    "sáng 30/3", "ngày 13-4", "ngày 3.9", "từ 28 – 30.8", "5/6/2023", "tháng 03/2024", "Covid-19", "mô hình 6/8",
    "10-15 người", "tăng 35%", "tăng 35 %", "ảnh z6143-2c0e", "1.2345", "lúc 21h30", "tài khoản 12345678901234567890",
    "hàng chục người", "hàng trăm vụ", "một hôm", "hai ba vụ", "thứ tư", "trong năm", "năm nay", "mỗi năm người dân",
    "Đồn trưởng Ngô Văn Ba tin rằng", "ông Lò Bảy lượt về sau", "mười năm qua",
    "sau nửa năm cặp cửa khẩu được nâng cấp", "ba mươi năm qua", "nghìn lượt xe", "lẻ",
])
def test_no_number(text):
    assert numbers(text) == []


def test_a_year_is_a_number_and_the_word_for_it_is_none():
    assert numbers("Năm đồn từ năm 2016") == [(5, "Năm"), (2016, "2016")]


@pytest.mark.parametrize(("text", "qualifier", "start"), [
    ("hơn 17, 2 km", Qualifier.OVER, 0),
    ("có trên 90.000 lượt", Qualifier.OVER, 3),
    ("Khoảng 40 vụ", Qualifier.ABOUT, 0),
    ("gần hai trăm người", Qualifier.NEARLY, 0),
    ("dài 40 km", None, 4),
    ("lớn hơn, 40 vụ", None, 9),
])
def test_qualifier(text, qualifier, start):
    (number,) = find_numbers(Passage(text), vi)
    assert (number.qualifier, number.qualifier_start) == (qualifier, start)


@given(st.integers(0, 10 ** 12 - 1))
def test_what_was_written_with_points_is_read_back(value):
    assert numbers(f"có {value:,} lượt".replace(",", ".")) == [(value, f"{value:,}".replace(",", "."))]


@given(st.text(alphabet="0123456789.,/- ănmhợibtrămgìệuỷưlốk%()", max_size=60))
def test_spans_lie_in_order_and_hold_their_number(text):
    found = find_numbers(Passage(text), vi)
    assert list(found) == sorted(found, key=lambda number: number.start)
    assert all(0 <= n.qualifier_start <= n.start < n.end <= len(text) and n.value >= 0 for n in found)
    assert all(number.words or text[number.start].isdigit() for number in found)
