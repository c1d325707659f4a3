"""All facts of a page beside one alternation of 50 patterns, by `re`, over the same text in the same run.

The patterns are what a plain extractor of this trade would look for; it would have to make facts of what it finds yet.
"""
import re
import sys
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import cycle
from pathlib import Path
from time import process_time

from articles.extraction import Gazetteer
from articles.extraction.decode import decode
from articles.extraction.errors import PageFailure
from articles.extraction.language import find_language
from articles.extraction.page import Page, read_page
from articles.extraction.pipeline import read_facts
from articles.sources import Source, read_sources
from articles.vocabulary import Language
from tests.benchmarks.caches import forget

ROOT = Path(__file__).resolve().parent.parent.parent
# Not tests/pages: those are cut down to what is hard, with more facts in a line than any news has.
PAGES = (ROOT / "fixtures", ROOT.parent / "shared" / "articles", ROOT.parent / "shared" / "gold" / "pages")
KILOBYTES = (1.5, 3, 6, 60)
ROUNDS = 7
_ROUND = 60  # kilobytes read in one round: long enough for any clock
_MILLI = 1000

_CAPITAL = "A-ZÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠ-Ỹ"
_NAME = rf"[{_CAPITAL}]\w*(?:\s[{_CAPITAL}]\w*){{0,4}}"
_DASH = r"\s{0,2}[-–—]\s{0,2}"
_NUMBER = r"\d[\d.,]*"
PATTERNS = (
    # days
    r"(?i:ngày)\s\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{4})?",
    r"(?i:ngày)\s\d{1,2}\stháng\s\d{1,2}(?:\snăm\s\d{4})?",
    r"(?i:từ\sngày)\s\d{1,2}\sđến\s(?:ngày\s)?\d{1,2}/\d{1,2}",
    r"(?i:sáng|trưa|chiều|tối)\s(?:ngày\s)?\d{1,2}[/.-]\d{1,2}",
    r"\d{1,2}/\d{1,2}/\d{4}",
    r"(?i:cùng\sngày|hôm\s(?:nay|qua))",
    # periods
    r"(?i:quý)\s(?:IV|I{1,3}|[1-4])(?:\s?(?:/|năm)\s?\d{4})?",
    r"(?i:(?:6|sáu)\stháng\s(?:đầu|cuối)\snăm)(?:\s\d{4})?",
    r"(?i:\d{1,2}\stháng\s(?:đầu|qua|cuối))",
    r"(?i:tháng)\s\d{1,2}(?:/|\snăm\s)\d{4}",
    r"(?i:năm)\s(?:19|20)\d\d",
    r"(?i:từ\s(?:đầu\snăm|tháng\s\d{1,2}))",
    # units
    rf"(?i:đồn\s(?:biên\sphòng|bp))\s(?i:(?:cửa\skhẩu|ckqt|ck)\s(?:quốc\stế\s)?)?{_NAME}",
    rf"ĐBP\s(?:CKQT\s)?{_NAME}",
    rf"(?i:trạm\skiểm\ssoát\s(?:biên\sphòng|liên\shợp))\s{_NAME}",
    rf"(?i:(?:phân\s)?trạm\skiểm\stra(?:\sbiên\sphòng)?\sxuất,?\snhập\scảnh)\s{_NAME}",
    rf"(?i:tổng\s(?:trạm|đội)\skiểm\stra)[\w\s,]{{0,40}}?{_NAME}",
    rf"(?i:b(?:ộ|an)\schỉ\shuy\s(?:bộ\sđội\sbiên\sphòng|bđbp))\stỉnh\s{_NAME}",
    rf"(?i:bộ\sđội\sbiên\sphòng|bđbp)\s(?:tỉnh\s)?{_NAME}",
    rf"(?i:bộ\schỉ\shuy\squân\ssự)\stỉnh\s{_NAME}",
    rf"(?i:chi\sđội\s(?:quản\slý\sbiên\sgiới|công\san\sbiên\sphòng))\s{_NAME}",
    rf"(?i:đại\sđội\s(?:quản\slý\sbiên\sgiới|biên\sphòng))\s(?:{_NAME}|\d{{2,3}})",
    rf"(?i:đồn\s(?:công\san\sbiên\sphòng|biên\scảnh))\s{_NAME}",
    r"(?i:bộ\stư\slệnh\s(?:bộ\sđội\sbiên\sphòng|bđbp)|cục\squản\slý\s(?:di\sdân|xuất\snhập\scảnh))",
    # people
    rf"(?i:(?:đại|thượng|trung|thiếu)\stá)\s{_NAME}",
    rf"(?i:(?:đại|thượng|trung|thiếu)\súy)\s{_NAME}",
    rf"(?i:(?:trung|thiếu)\stướng)\s{_NAME}",
    rf"(?i:cảnh\s(?:đốc|giám|ty)(?:\scấp\s\w{{1,4}})?),?\s{_NAME}",
    rf"(?i:đồng\schí|ông|bà)\s{_NAME}",
    r"(?i:(?:phó\s)?(?:đồn|trạm|tổng\strạm|chi\sđội|đại\sđội|chỉ\shuy)\strưởng|(?:phó\s)?chính\s(?:ủy|trị\sviên))",
    # figures
    rf"{_NUMBER}\svụ(?:\s?/\s?{_NUMBER}\s(?:đối\stượng|người|công\sdân))?",
    rf"{_NUMBER}\s(?:lượt\s)?(?:đối\stượng|người|công\sdân|cán\sbộ|hành\skhách)",
    rf"{_NUMBER}\s(?:lá|bức|phong)?\s?thư",
    rf"{_NUMBER}\s(?:lần|cuộc|buổi|đợt|lượt)",
    rf"{_NUMBER}\s(?:lượt\s)?phương\stiện",
    rf"{_NUMBER}\s?(?:kg|ki-lô-gam|gam|tấn|bánh|viên)",
    rf"{_NUMBER}\s?(?:km|ki-lô-mét)",
    rf"{_NUMBER}\s(?:triệu|tỷ)\s(?:đồng|USD)",
    rf"(?i:hơn|trên|gần|khoảng)\s{_NUMBER}",
    # crossings
    rf"(?i:cặp\scửa\skhẩu)\s(?:quốc\stế\s|song\sphương\s|phụ\s)?{_NAME}{_DASH}{_NAME}",
    rf"{_NAME}\s\(Việt\sNam\){_DASH}{_NAME}\s\((?:Trung\sQuốc|Lào|Campuchia)\)",
    rf"(?i:cửa\skhẩu)\s(?:quốc\stế\s|chính\s|phụ\s|song\sphương\s)?{_NAME}",
    rf"(?i:lối\s(?:mở|thông\squan))\s{_NAME}",
    r"(?i:mốc(?:\sgiới)?)\s(?:số\s)?\d{1,4}(?:\(\d\))?",
    # places
    rf"(?i:tại)\s(?:trụ\ssở\s|khu\svực\s|thành\sphố\s|thị\sxã\s|huyện\s)?{_NAME}",
    rf"(?i:tỉnh|thành\sphố|thị\strấn|huyện|xã|châu)\s{_NAME}",
    # what was done, and what is counted
    r"(?i:hội\sđàm(?:\s(?:định\skỳ|đột\sxuất|thường\sniên|nghiệp\svụ))?|gặp\sgỡ|giao\slưu|kết\snghĩa|sơ\skết|tổng\skết)",
    r"(?i:trao\strả|tiếp\snhận|bàn\sgiao|trao\sđổi\s(?:thông\stin|tình\shình)|đường\sdây\snóng|điện\sđàm)",
    r"(?i:tuần\stra\s(?:song\sphương|liên\shợp|chung)|tuyên\struyền\spháp\sluật|ký\s(?:kết\s)?biên\sbản)",
    r"(?i:xuất,?\snhập\scảnh(?:\strái\sphép)?|vượt\sbiên|buôn\slậu|ma\stúy|mua\sbán\sngười|truy\snã)",
)
ALTERNATION = re.compile("|".join(PATTERNS))


def readable(paths: Sequence[Path]) -> list[Page]:
    """Return the Vietnamese pages in the folders, each with its text and no facts yet."""
    pages = []
    for source in read_sources([str(path) for path in paths if path.is_dir()]):
        try:
            page = read_page(decode(source.raw)) if isinstance(source, Source) else None
        except PageFailure:
            continue
        if page and find_language(page.body) == Language.VI:
            pages.append(page)
    return pages


def composed(pages: Sequence[Page], kilobytes: float) -> list[Page]:
    """Return pages of that length in UTF-8, of the paragraphs of different pages, enough of them for one round."""
    rest = cycle(pages)
    return [_composed(rest, round(kilobytes * 1024)) for _ in range(max(1, round(_ROUND / kilobytes)))]


def _composed(rest, size: int) -> Page:
    first = page = next(rest)
    paragraphs: list[str] = []
    while True:
        for paragraph in page.body.split("\n\n"):
            size -= len(paragraph.encode()) + 2
            if size < 0 and paragraphs:
                return replace(first, body="\n\n".join(paragraphs), images=())
            paragraphs.append(paragraph)
        page = next(rest)


def _text(page: Page) -> str:
    captions = [image.caption for image in page.images if image.caption]
    return "\n\n".join([*filter(None, [page.title]), *captions, page.body])


def _milliseconds(call: Callable[[Page], object], pages: Sequence[Page]) -> float:
    """Return the CPU time of the call for a page, of all the pages' mean."""
    begun = process_time()
    for page in pages:
        call(page)
    return (process_time() - begun) / len(pages) * _MILLI


def main() -> None:
    """Write, for pages as they are and for each length, what the facts and the alternation take, and their ratio."""
    gazetteer = Gazetteer.packaged()
    pages = readable(PAGES)
    rows = {"as they are": pages} | {f"{size:g} KB": composed(pages, size) for size in KILOBYTES}

    def facts(page: Page) -> object:
        forget()
        return read_facts(page, "alternation", Language.VI, gazetteer)

    def alternation(page: Page) -> object:
        return deque(ALTERNATION.finditer(_text(page)), maxlen=0)

    sys.stdout.write(f"{len(pages)} pages, an alternation of {len(PATTERNS)} patterns; the best of {ROUNDS} rounds\n"
                     f"{'length':16}{'pages':>6}{'characters':>12}{'facts':>12}{'alternation':>14}{'ratio':>8}\n")
    for name, texts in rows.items():
        times = [(_milliseconds(facts, texts), _milliseconds(alternation, texts)) for _ in range(ROUNDS)]
        ours, theirs = (min(column) for column in zip(*times, strict=True))
        mean = sum(len(_text(page)) for page in texts) / len(texts)
        sys.stdout.write(f"{name:16}{len(texts):6}{mean:12.0f}{ours:9.2f} ms{theirs:11.2f} ms{ours / theirs:8.2f}\n")


if __name__ == "__main__":
    main()
