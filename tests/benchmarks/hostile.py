"""Texts that a finder may take more than linear time over: one kind of thing again and again, up to any size."""

from collections.abc import Callable, Iterator
from itertools import count

_VN, _CN = "Đồn Biên phòng cửa khẩu quốc tế Lào Cai", "Trạm Kiểm tra Biên phòng xuất, nhập cảnh Hà Khẩu (Trung Quốc)"
TALKS = f"Ngày 5/4/2023, tại Hà Khẩu, {_VN} hội đàm định kỳ quý I/2023 với {_CN}"
_TALLY = "trao trả 298 đối tượng, tiếp nhận 26 vụ/18 đối tượng, trao đổi 33 lá thư, 13 cuộc đường dây nóng"
_OFFICER = "Trung tá Lò Văn Nam, Đồn trưởng Đồn Biên phòng Y Tý"


def _repeated(piece: str) -> Callable[[int], str]:
    return lambda size: (piece * (size // len(piece) + 1))[:size]


def _counted(piece: Callable[[int], str]) -> Callable[[int], str]:
    """Return what makes a text of pieces that differ, so that no two are the same mention."""

    def text(size: int) -> str:
        parts, length = [], 0
        for part in map(piece, count()):
            if length >= size:
                break
            parts.append(part)
            length += len(part)
        return "".join(parts)[:size]

    return text


def _name(index: int) -> str:
    """Return a toponym in two syllables; 400 of them differ."""
    first = (
        "Na",
        "Pha",
        "Lũng",
        "Mường",
        "Bản",
        "Tà",
        "Sín",
        "Nậm",
        "Y",
        "Chi",
        "Cốc",
        "Lao",
        "Pò",
        "Sóc",
        "Hoành",
        "Bình",
        "Thanh",
        "Lóng",
        "Trà",
        "Xín",
    )
    second = (
        "Tý",
        "Long",
        "Nam",
        "Sập",
        "Cai",
        "Ma",
        "Cúng",
        "Pảng",
        "Hà",
        "Mô",
        "Lĩnh",
        "Giang",
        "Vai",
        "Liêu",
        "Sơn",
        "Bai",
        "Thủy",
        "Lùng",
        "Mần",
        "Tả",
    )
    return f"{first[index % 20]} {second[index // 20 % 20]}"


_ORDINARY = (
    f"{TALKS}.\n\nTham dự hội đàm, về phía Việt Nam có {_OFFICER}, làm trưởng đoàn; phía Trung Quốc có Cảnh đốc cấp "
    f"hai Vương Cường.\n\nTrong quý I/2023, hai bên {_TALLY}; 41.972 lượt người và 1.250 lượt phương tiện xuất, "
    "nhập cảnh qua cặp cửa khẩu Lào Cai - Hà Khẩu. Hai bên nhất trí duy trì chế độ hội đàm, đường dây nóng.\n\n"
)

# Words that patterns begin at; what follows them is read by many.
_ANCHORS = (
    "hội đàm định kỳ",
    "trao đổi thông tin",
    "đường dây nóng",
    "trao trả",
    "tuần tra song phương",
    "giao lưu",
    "kết nghĩa",
    "ký kết biên bản",
    "tuyên truyền pháp luật",
    "xử lý",
    "tặng quà",
    "tại thành phố",
    "ngày 5/4",
    "quý I",
    "từ đầu năm",
    "sơ kết",
    "Đồn Biên phòng",
    "các đồn biên phòng",
    "Trạm Kiểm tra biên phòng",
    "Trung tá",
    "Đồn trưởng",
    "trưởng đoàn",
    "cửa khẩu quốc tế",
    "cặp cửa khẩu Lào Cai -",
    "5 vụ",
    "12 người",
    "thực hiện",
    "sẽ",
    "theo",
    "đoàn đại biểu",
    "kỷ niệm",
    "phía Trung Quốc",
    "đảng viên",
    "duy trì",
    "gặp gỡ",
    "thông báo",
    "tin, bài",
    "Ảnh:",
    "đi bộ",
    "mỗi ngày",
)


def _anchored(rest: str) -> Callable[[int], str]:
    return _repeated("".join(f"{anchor}{rest}" for anchor in _ANCHORS))


# One paragraph, one line, one sentence unless the name says otherwise.
TEXTS: dict[str, Callable[[int], str]] = {
    "ordinary paragraphs": _repeated(_ORDINARY),
    "ordinary, one line": _repeated(_ORDINARY.replace("\n\n", " ")),
    "ordinary, no stops": _repeated(_ORDINARY.replace("\n\n", " ").replace(". ", " ")),
    "words": _repeated("người dân đi chợ phiên vùng cao mua bán rau quả và "),
    "one word without blanks": _repeated("a"),
    "blanks": lambda size: TALKS + " " * (size - len(TALKS) - 1) + ".",
    "blank lines": lambda size: TALKS + ".\n" * ((size - len(TALKS)) // 2),
    "capitals": _repeated("Lò Văn Nam Hoàng Thị Mai "),
    "capital letters": _repeated("HỘI ĐÀM VỚI ĐỒN BIÊN PHÒNG "),
    "full stops": _repeated("."),
    "abbreviations": _repeated("TP. "),
    "quotation marks": _repeated("“hội đàm” "),
    "closing marks": _repeated('.”"'),
    "open brackets": _repeated("("),
    "brackets": _repeated("(hội đàm) "),
    "open brackets, words": _repeated("kỷ niệm 70 năm (1954 - "),
    "commas": _repeated("Na Sầm, "),
    "commas and `và`": _repeated("Na Sầm, Tân Thanh và "),
    "semicolons": _repeated("hội đàm; "),
    "digits": _repeated("1"),
    "numbers": _counted(lambda index: f"{index} "),
    "grouped numbers": _repeated("1.234."),
    "number words": _repeated("hai mươi lăm "),
    "people counted": _counted(lambda index: f"{index} người, "),
    "tallies": _repeated(f"{_TALLY}, "),
    "tallies, sentences": _repeated(f"Hai bên {_TALLY}. "),
    "handovers": _repeated("trao trả cho phía Trung Quốc 5 người, "),
    "dates": _counted(lambda index: f"{index % 28 + 1}/{index % 12 + 1}, "),
    "full dates": _counted(lambda index: f"ngày {index % 28 + 1} tháng {index % 12 + 1} năm {2000 + index % 25} "),
    "days listed": _repeated("ngày 1, 2, 3, "),
    "periods": _counted(lambda index: f"quý {('I', 'II', 'III', 'IV')[index % 4]}/{2000 + index % 25}, "),
    "periods in sentences": _counted(
        lambda index: f"Trong quý {('I', 'II')[index % 2]}/{2000 + index % 25}, có 5 vụ. "
    ),
    "`từ`": _repeated("từ năm "),
    "hội đàm": _repeated("hội đàm "),
    "acts in sentences": _repeated("Hai bên tổ chức hội đàm định kỳ. "),
    "mechanisms": _repeated("duy trì đường dây nóng, hội đàm, "),
    "minutes signed": _repeated("ký kết biên bản "),
    "`tại`": _repeated("tại "),
    "places": _repeated("tại Hà Khẩu "),
    "awards": _repeated("trao danh hiệu Sứ giả hữu nghị cho 2 cán bộ và "),
    "talks in one sentence": _repeated(f"{TALKS}, "),
    "talks on other days": _counted(lambda index: TALKS.replace("5/4", f"{index % 28 + 1}/{index % 12 + 1}") + ".\n\n"),
    "talks by other units": _counted(
        lambda index: TALKS.replace("5/4", f"{index % 28 + 1}/{index % 12 + 1}").replace("Lào Cai", _name(index))
        + ".\n\n"
    ),
    "talks looked back on": _counted(lambda index: f"Trước đó, {TALKS.replace('2023', str(2000 + index % 25))}. "),
    "units": _repeated(f"{_VN}, "),
    "units, many": _counted(lambda index: f"Đồn Biên phòng {_name(index)}, "),
    "units, `và`": _counted(lambda index: f"Đồn Biên phòng {_name(index)} và "),
    "units in sentences": _counted(lambda index: f"Đồn Biên phòng {_name(index)} đã tuần tra. "),
    "unit with many places": lambda size: "Các Đồn Biên phòng " + _repeated("Na Sầm, Tân Thanh, ")(size - 19),
    "chains": _repeated(
        "Trạm Kiểm soát Biên phòng Na Sầm thuộc Đồn Biên phòng Na Hình thuộc Bộ đội Biên phòng tỉnh Lạng Sơn thuộc "
    ),
    "heads": _repeated("đồn biên phòng "),
    "short heads": _repeated("Đồn Lào Cai, "),
    "crossing pairs": _repeated("cặp cửa khẩu Lào Cai - Hà Khẩu, "),
    "crossing pairs, bare": _repeated("Kim Thành - Bắc Sơn, "),
    "crossing pairs, many": _counted(lambda index: f"cặp cửa khẩu {_name(index)} - {_name(index + 7)}, "),
    "dashes": _repeated("Na - "),
    "gates": _repeated("cửa khẩu quốc tế "),
    "people": _counted(lambda index: f"Trung tá Lò Văn {_name(index)}, "),
    "people with offices": _repeated(f"{_OFFICER}, "),
    "people in sentences": _counted(lambda index: f"Trung tá Lò {_name(index)}, Đồn trưởng Đồn Biên phòng Y Tý nói. "),
    "ranks": _repeated("Trung tá "),
    "offices": _repeated("Đồn trưởng, "),
    "addresses": _repeated("đồng chí "),
    "heads of delegations": _repeated("làm trưởng đoàn, đoàn Việt Nam do "),
    "table rows": _repeated(f"{_VN} | {_CN} | 5 vụ\n\n"),
    "table rows under talks": lambda size: f"{TALKS.split(' với')[0]} với bạn:\n\n"
    + _repeated(f"{_VN} | {_CN}\n\n")(size - 150),
    "list rows": _counted(lambda index: f"- Đồn Biên phòng {_name(index)}: {index} vụ\n\n"),
    "lines": _counted(lambda index: f"Dòng thứ {index} của một bài viết dài\n"),
    "captions": _counted(lambda index: f"Quang cảnh hội đàm lần {index}. Ảnh: Lò Nam\n\n"),
    "ends of articles": _repeated("Hai bên đã hội đàm và ký biên bản chung./.\n\n"),
    "anchors": _anchored(" "),
    "anchors, long words": _anchored(" " + "a" * 80 + " "),
    "anchors, joined to long words": _anchored("a" * 80 + " "),
    "anchors, short words": _anchored(" " + "a " * 40),
    "anchors, capitals": _anchored(" " + "Na " * 25),
    "anchors, digits": _anchored(" " + "1" * 80 + " "),
    "anchors, short numbers": _anchored(" " + "1 " * 40),
    "anchors, blanks": _anchored(" " * 80),
    "anchors, commas": _anchored(", a" * 25 + " "),
    "anchors, dashes": _anchored(" -" * 40 + " "),
    "anchors, brackets": _anchored(" (" * 30 + " "),
    "anchors, labels": _anchored(", tin" * 16 + " "),
    "anchors in sentences": _repeated("".join(f"{anchor.capitalize()} là một việc. " for anchor in _ANCHORS)),
    "full stops and a letter": lambda size: "." * (size - 1) + "a",
    "pairs of talks": _counted(lambda index: f"Ngày 5/4/2023, Đồn Biên phòng {_name(index)} hội đàm với {_CN}; "),
    "days without a side": _repeated("Ngày 5/4/2023 đơn vị tổ chức hội đàm. "),
    "talks on periods": _repeated("hội đàm quý I/2023, "),
    "pairs half known": _counted(lambda index: f"cặp cửa khẩu Lào Cai - {_name(index)} Thượng, "),
    "people and units": _counted(
        lambda index: f"Trung tá Lò {_name(index)}, Cục trưởng, Trạm Biên phòng {_name(index)}; "
    ),
    "people again": _repeated("Trung tá Lò Văn Nam. "),
    "places in small letters": _counted(lambda index: f"tại nhà số {index} trong bản, "),
    "handed back": _counted(
        lambda index: f"phát hiện {index + 2} công dân vượt biên trái phép. Trao trả {index + 2} công dân nói trên. "
    ),
    "broken lines": _counted(lambda index: f"và những người dân ở bản số {index} đi chợ phiên\n"),
    "headlines": _counted(lambda index: f"Hội đàm biên phòng hai bên năm thứ {index}\n\n"),
}

_HEAD = "<html><head><title>Hội đàm định kỳ quý I năm 2023</title></head><body>"


def _marked(piece: Callable[[int], str]) -> Callable[[int], str]:
    """Return what makes a page of such pieces of markup, a text of its own before them."""
    return (
        lambda size: f"{_HEAD}<article><h1>Hội đàm quý I</h1><p>{TALKS}.</p>{piece(size)}</article></body></html>"
    )


def _paragraphs(size: int) -> str:
    return (
        f"{_HEAD}<article><h1>Hội đàm quý I</h1>"
        + "".join(f"<p>{text}</p>" for text in TEXTS["ordinary paragraphs"](size).split("\n\n"))
        + "</article></body></html>"
    )


PAGES: dict[str, Callable[[int], str]] = {
    "ordinary": _paragraphs,
    "paragraphs": _marked(_counted(lambda index: f"<p>Hai bên trao đổi {index} lá thư trong năm nay.</p>")),
    "one paragraph": _marked(lambda size: "<p>" + TEXTS["ordinary, one line"](size) + "</p>"),
    "line breaks": _marked(_counted(lambda index: f"Hai bên trao đổi {index} lá thư.<br>")),
    "nested": _marked(_repeated("<div>")),
    "unclosed": _marked(_repeated("<p><b><i>chữ ")),
    "links": _marked(_counted(lambda index: f"<li><a href='/{index}'>Tin khác số {index}</a></li>")),
    "pictures": _marked(
        _counted(
            lambda index: f"<figure><img src='{index}.jpg'><figcaption>Ảnh thứ {index} của buổi hội đàm"
            "</figcaption></figure>"
        )
    ),
    "table": _marked(
        lambda size: "<table>"
        + _counted(lambda index: f"<tr><td>Đồn Biên phòng {_name(index)}</td><td>{index} vụ</td></tr>")(size)
        + "</table>"
    ),
    "table in tables": _marked(_repeated("<table><tr><td>")),
    "pictures in a line": _marked(lambda size: "<p>" + _repeated("chữ <img src='a.jpg'>")(size) + "</p>"),
    "captions of talks": _marked(
        _counted(
            lambda index: f"<figure><img src='{index}.jpg'><figcaption>Đồn Biên phòng {_name(index)} hội đàm "
            f"với Trạm Kiểm tra Biên phòng {_name(index + 5)} (Trung Quốc) ngày 5/4/2023</figcaption></figure>"
        )
    ),
    "long title": lambda size: "<html><head><title>"
    + TEXTS["talks in one sentence"](size // 2)
    + "</title></head><body><p>"
    + "</p><p>".join(["Hai bên tổ chức hội đàm."] * (size // 60))
    + f"</p><p>{TALKS}.</p></body></html>",
    "linked numbers": lambda size: _HEAD.replace(
        "</head>", "<script type='application/ld+json'>[" + _repeated("1,")(size) + "1]</script></head>"
    )
    + f"<p>{TALKS}.</p></body></html>",
    "nested rows": _marked(_repeated("<table><tr><td>1</td><td>")),
    "meta": lambda size: _HEAD.replace(
        "</head>", _counted(lambda index: f"<meta name='a{index}' content='b'>")(size) + "</head>"
    )
    + f"<p>{TALKS}.</p></body></html>",
    "scripts": _marked(_repeated("<script>var a = '1/1/2023';</script>")),
    "linked data": lambda size: _HEAD.replace(
        "</head>",
        "<script type='application/ld+json'>[" + _repeated('{"@type": "NewsArticle"},')(size) + "{}]</script></head>",
    )
    + f"<p>{TALKS}.</p></body></html>",
    "comments": _marked(_repeated("<!-- -->")),
    "entities": _marked(_repeated("&amp;")),
    "open tags": _marked(_repeated("<")),
    "attributes": _marked(lambda size: "<p " + _counted(lambda index: f"a{index}='b' ")(size) + ">x</p>"),
    "headlines": _marked(_counted(lambda index: f"<h2>Tin khác về biên giới số {index}</h2>")),
    "datelines": _marked(_repeated("<span>05/04/2023 10:00</span>")),
    "same paragraph": _marked(_repeated(f"<p>{TALKS}.</p>")),
}


def sizes(largest: int, smallest: int = 16_384) -> Iterator[int]:
    size = smallest
    while size <= largest:
        yield size
        size *= 2
