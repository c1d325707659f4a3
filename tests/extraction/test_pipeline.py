"""The whole core on whole pages, and its laws."""
import dataclasses

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.extraction import CORE_VERSION, ExtractionError, Gazetteer, extract, pipeline
from articles.records import Evidence, Record, as_dict, from_dict
from articles.vocabulary import ErrorCode
from tests.extraction.meeting_pages import REPORTER, read

GAZETTEER = Gazetteer.packaged()
LEAD = ("Chiều 5/4, tại thành phố Lào Cai, Đồn Biên phòng Bát Xát, Đồn Biên phòng Y Tý (BĐBP Lào Cai) hội đàm định "
        "kỳ quý I/2023 với Trạm Kiểm tra "
        "Biên phòng xuất, nhập cảnh Hà Khẩu (Trung Quốc).")
TALLY = "Phía Trung Quốc trao trả phía Việt Nam 3 vụ/12 công dân; hai bên gửi cho nhau 9 lá thư."
PAIR = "Hoạt động qua cặp cửa khẩu quốc tế Lào Cai (Việt Nam) - Hà Khẩu (Trung Quốc) diễn ra bình thường."
HEAD = "Trung tá Lò Seo Pín, Đồn trưởng Đồn Biên phòng Bát Xát, làm trưởng đoàn Việt Nam."
EARLIER = ("Trước đó, ngày 1/2/2023, Đồn Biên phòng Y Tý giao lưu bóng đá với Trạm Kiểm tra Biên phòng xuất, nhập "
           "cảnh Hà Khẩu; có hơn 200 người dân đến cổ vũ.")
PAGE = (f"<html><head><title>Hội đàm quý I</title><link rel='canonical' "
        f"href='https://{REPORTER}/bai.html'></head><body><article>"
        f"<h1>Hội đàm quý I</h1><p>{LEAD}</p><p>{HEAD}</p><p>{TALLY}</p><p>{PAIR}</p></article></body></html>").encode()


def spans(node):
    """Yield every piece of evidence in a record."""
    if isinstance(node, Evidence):
        yield node
    elif dataclasses.is_dataclass(node):
        for field in dataclasses.fields(node):
            yield from spans(getattr(node, field.name))
    elif isinstance(node, dict):
        yield from spans(tuple(node.values()))
    elif isinstance(node, tuple):
        for item in node:
            yield from spans(item)


def holds_the_laws(record: Record) -> None:
    """Assert that the record comes back from its dict and that every span is in its text."""
    assert from_dict(as_dict(record)) == record
    for span in spans(record):
        assert record.text_at(span.where)[span.start:span.end] == span.text != ""


def test_a_page_becomes_a_record():
    record = extract(PAGE, "bai.html", GAZETTEER)
    assert (record.language, record.relevant) == ("vi", True)
    assert (record.url, record.outlet) == (f"https://{REPORTER}/bai.html", REPORTER)
    [meeting] = record.meetings
    assert (meeting.kind, meeting.date, meeting.period) == ("periodic_talks", "2023-04-05", "2023-Q1")
    assert {(row.metric, row.value, row.unit, row.source, row.target) for row in record.statistics} == {
        ("handover", 3, "case", "CN", "VN"), ("handover", 12, "person", "CN", "VN"),
        ("letters", 9, "letter", None, None)}
    assert {(row.period, row.meeting) for row in record.statistics} == {("2023-Q1", 0)}
    assert [(pair.sides, pair.meeting) for pair in record.crossings] == [((("VN", "Lào Cai"), ("CN", "Hà Khẩu")), 0)]
    assert [(person.name, person.meeting) for person in record.people] == [("Lò Seo Pín", 0)]
    holds_the_laws(record)


def test_the_same_bytes_give_the_same_record():
    assert extract(PAGE, "bai.html", GAZETTEER) == extract(PAGE, "bai.html", GAZETTEER)


def test_a_url_that_only_the_archive_knows():
    page = PAGE.replace(b"canonical", b"other")
    assert extract(page, "a.warc", GAZETTEER, url="https://kho.example/bai").url == "https://kho.example/bai"
    assert extract(PAGE, "a.warc", GAZETTEER, url="https://kho.example/bai").url == f"https://{REPORTER}/bai.html"


@pytest.mark.parametrize(("raw", "code"), [
    (b"", ErrorCode.EMPTY),
    (b"\x00\x01\x02" * 400, ErrorCode.BINARY),
    (b"<html><body><a href='/'>Trang ch\xe1\xbb\xa7</a></body></html>", ErrorCode.NO_ARTICLE),
    (("<html><body><article><p>" + "The border guards of the two countries met in the town and talked of the work of "
                                   "the year. " * 5
      + "</p></article></body></html>").encode(), ErrorCode.UNSUPPORTED_LANGUAGE),
])
def test_what_cannot_be_read_is_an_error(raw, code):
    record = extract(raw, "trang.html", GAZETTEER)
    assert (record.source, record.error.code) == ("trang.html", code)
    assert record == Record("trang.html", error=record.error)
    assert record.error.message.endswith(".")
    holds_the_laws(record)


def test_what_nobody_expected_is_not_swallowed(monkeypatch):
    def fail(*arguments):
        raise RuntimeError
    monkeypatch.setattr(pipeline, "find_people", fail)
    with pytest.raises(RuntimeError):
        extract(PAGE, "bai.html", GAZETTEER)


def test_figures_go_with_the_account_they_stand_in():
    record = read(LEAD, TALLY, EARLIER)
    assert {(row.value, row.period, row.meeting) for row in record.statistics} == {
        (3, "2023-Q1", 0), (12, "2023-Q1", 0), (9, "2023-Q1", 0), (200, None, 1)}


def test_the_other_side_is_that_of_the_units():
    record = read("Bộ Tư lệnh Bộ đội Biên phòng và Cục Quản lý di dân quốc gia giữ đường dây nóng.",
                  "Năm 2023, Việt Nam trao trả phía bạn 14 đối tượng.")
    assert [(row.source, row.target) for row in record.statistics] == [("VN", "CN")]


def test_figures_of_an_article_without_a_meeting_of_its_own():
    record = read("Những năm qua, Đồn Biên phòng Y Tý luôn phối hợp chặt chẽ với "
                  "bạn.", "Năm 2022, hai bên gửi cho nhau 9 lá thư.")
    assert [(row.value, row.period, row.meeting) for row in record.statistics] == [(9, "2022", None)]


def test_a_figure_outside_every_account_goes_to_the_only_meeting_of_its_period():
    record = read("Ngày 5/4/2023, các đồn Biên phòng thuộc BĐBP Lào Cai hội đàm trực tuyến quý I/2023 với đơn vị đối "
                  "diện của Trung Quốc. Các cặp như sau:",
                  "- Đồn Biên phòng Y Tý, Trạm Kiểm tra Biên phòng xuất, nhập cảnh Hà Khẩu (Trung Quốc)",
                  "- Đồn Biên phòng Pha Long, Phân trạm Kiều Đầu (Trung Quốc)",
                  "Các bên gửi cho nhau 9 lá thư.")
    assert len(record.meetings) == 2
    assert [(row.value, row.meeting) for row in record.statistics] == [(9, None)]


@pytest.mark.parametrize(("sentence", "published", "period"), [
    ("Từ đầu năm đến nay, hai bên gửi cho nhau 9 lá thư.", None, "2023.."),
    ("Trong quý, hai bên gửi cho nhau 9 lá thư.", None, "2023-Q1"),
    ("Sáu tháng đầu năm, hai bên gửi cho nhau 9 lá thư.", None, "2023-H1"),
    ("Sáu tháng cuối năm, hai bên gửi cho nhau 9 lá thư.", None, "2022-H2"),
    ("Riêng quý IV, cả hai bên gửi cho nhau 9 lá thư.", None, None),
    ("Năm 2021, hai bên gửi cho nhau 9 lá thư.", None, "2021"),
])
def test_the_year_of_a_tally(sentence, published, period):
    assert [row.period for row in read(LEAD, sentence, published=published).statistics] == [period]


@pytest.mark.parametrize(("published", "period"), [("2020-09-01", "2020.."), (None, None)])
def test_the_year_of_a_tally_without_a_meeting(published, period):
    record = read("Đồn Biên phòng Y Tý cho biết, từ đầu năm đến nay, hai bên gửi cho nhau 9 lá "
                  "thư.", published=published)
    assert [row.period for row in record.statistics] == [period]


def test_a_caption_tells_once_more_or_tells_more():
    record = read(LEAD, TALLY, captions=("Hai bên gửi cho nhau 9 lá thư.", "Hai bên gọi đường dây nóng 14 lần.", HEAD))
    rows = [(row.value, row.meeting, row.evidence[0].where) for row in record.statistics]
    assert rows[-2:] == [(9, 0, "body"), (14, 0, "images.1.caption")]
    assert [(person.name, person.meeting) for person in record.people] == [("Lò Seo Pín", 0)]


def test_the_version_is_a_string():
    assert isinstance(CORE_VERSION, str)


def test_the_error_is_an_exception():
    assert issubclass(ExtractionError, Exception)


PIECES = st.sampled_from([
    LEAD, HEAD, TALLY, PAIR, EARLIER,
    "Hai bên", " ký biên bản", " ngày 3/4", " và ", ", ", "; ", ". ", "\n\n", "(", ")",
    " - ", "tại Hà Khẩu", "hội đàm", "Trước đó, ",
    "trao danh hiệu Sứ giả hữu nghị cho 2 cán bộ Việt Nam",
    "sơ kết 1 năm kết nghĩa"])


@settings(max_examples=60, deadline=None)
@given(st.lists(PIECES | st.text(max_size=30), min_size=1, max_size=14), st.none() | PIECES,
       st.lists(PIECES, max_size=2))
def test_every_record_holds_the_laws(pieces, title, captions):
    holds_the_laws(read("".join(pieces).strip() or "Tin", title=title and title.strip() or None,
                        captions=tuple(caption for caption in captions if caption.strip())))


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=400) | st.text(max_size=400).map(str.encode))
def test_no_bytes_make_it_fail(raw):
    holds_the_laws(extract(raw, "x", GAZETTEER))
