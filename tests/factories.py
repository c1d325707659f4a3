"""Rows for tests of the shell, made without the core: reference rows by factory_boy, pages by records stored."""
from functools import cache

import factory
from factory.django import DjangoModelFactory

from articles import store
from articles.models import Article, Meeting, Name, Unit
from articles.models import Outlet as OutletRow
from articles.records import Evidence, Image, PageError, Pair, Person, Record, Statistic
from articles.records import Meeting as Account
from articles.records import Unit as UnitSaid
from articles.vocabulary import (
    Country,
    CrossingStatus,
    ErrorCode,
    Language,
    Measure,
    Mechanism,
    MeetingKind,
    Metric,
    Mode,
    NameLanguage,
    NameRole,
    UnitKind,
)


class UnitFactory(DjangoModelFactory):
    class Meta:
        model = Unit

    key = factory.Sequence(lambda n: f"vn-border-post-test-{n}")
    kind = UnitKind.BORDER_POST
    country = Country.VN


class NameFactory(DjangoModelFactory):
    class Meta:
        model = Name

    unit = factory.SubFactory(UnitFactory)
    language = NameLanguage.VI
    role = NameRole.FULL
    text = "Đồn Biên phòng Suối Mây"


class OutletFactory(DjangoModelFactory):
    class Meta:
        model = OutletRow

    domain = factory.Sequence(lambda n: f"bao-{n}.example")
    name_vi = "Báo Suối Mây"


BODY = """Chiều 12/10, tại phường Suối Mây, Đồn Biên phòng Suối Mây và Trạm kiểm tra Biên phòng xuất nhập cảnh Thanh \
Khê (Trung Quốc) hội đàm định kỳ quý III/2024.

Thượng tá Lò Văn Mẫu, Đồn trưởng Đồn Biên phòng Suối Mây chủ trì. Trong quý, phía Trung Quốc trao trả Việt Nam 57 đối \
tượng; hai bên trao đổi 36 lá thư, duy trì đường dây nóng. Cặp cửa khẩu Suối Mây - Thanh Khê thông suốt.

Hai bên ký biên bản hội đàm."""


@cache
def reference() -> store.Reference:
    """Return the packaged gazetteer; none of the units here is in it."""
    return store.packaged()


def span(text: str, piece: str, where: str = "body") -> Evidence:
    """Return the evidence of the first such piece of a text."""
    return Evidence.at(text, text.index(piece), text.index(piece) + len(piece), where)


def talks(body: str = BODY, *, date: str | None = "2024-10-12", period: str | None = "2024-Q3", vn: str = "Suối Mây",
          cn: str = "Thanh Khê", kind: MeetingKind = MeetingKind.PERIODIC_TALKS, place: str | None = "phường Suối Mây",
          country: Country = Country.CN, **options) -> Account:
    """Return an account of a meeting as that body tells it."""
    day, said = span(body, "12/10"), span(body, "hội đàm định kỳ")
    here, there = span(body, "Đồn Biên phòng Suối Mây"), span(body, "Trạm kiểm tra Biên phòng xuất nhập cảnh Thanh Khê")
    evidence = {"kind": (said,), "date": (day, span(body, "quý III/2024")), "period": (span(body, "quý III/2024"),),
                "place": (span(body, "phường Suối Mây"),), "host": (span(body, "phường Suối Mây"),), "mode": (here,),
                "signed": (span(body, "ký biên bản"),), "units.0": (here,), "units.1": (there,),
                "mechanisms.hotline": (span(body, "đường dây nóng"),)}
    units = (UnitSaid(Country.VN, UnitKind.BORDER_POST, vn, f"Đồn Biên phòng {vn}", "Bộ đội Biên phòng tỉnh Mây"),
             UnitSaid(country, UnitKind.INSPECTION_STATION, cn, f"Trạm kiểm tra Biên phòng xuất nhập cảnh {cn}"))
    return Account(kind, date, period=period, place=place, host=Country.VN, mode=Mode.IN_PERSON, signed=True,
                   units=units, mechanisms=(Mechanism.HOTLINE,), evidence=evidence, **options)


def handed_over(value: int = 57, body: str = BODY, meeting: int | None = 0) -> Statistic:
    """Return the figure of people handed over to Viet Nam."""
    return Statistic(Metric.HANDOVER, value, Measure.PERSON, Country.CN, Country.VN, period="2024-Q3", meeting=meeting,
                     evidence=(span(body, f"{value} đối tượng"),))


def page(body: str = BODY, *, source: str = "page.html", title: str | None = "Hội đàm quý III/2024", meetings=None,
         statistics=None, **options) -> Record:
    """Return the record of a page that reports the talks of that body."""
    values = {"url": f"https://bao-mau.example/{source}", "outlet": "bao-mau.example", "language": Language.VI,
              "published": "2024-10-13", "byline": "Hoa Mây", "relevant": True,
              "images": (Image(None, "Hai đoàn chụp ảnh chung"),)} | options
    mayor = Person("Lò Văn Mẫu", "Thượng tá", "Đồn trưởng", Country.VN, True, 0, (span(body, "Lò Văn Mẫu"),))
    pair = Pair(((Country.VN, "Suối Mây"), (Country.CN, "Thanh Khê")), CrossingStatus.INTERNATIONAL, None, 0,
                (span(body, "Suối Mây - Thanh Khê"),))
    return Record(source, title=title, body=body, meetings=(talks(body),) if meetings is None else meetings,
                  statistics=(handed_over(body=body),) if statistics is None else statistics,
                  people=(mayor,) if meetings is None else (), crossings=(pair,) if meetings is None else (), **values)


def store_page(record: Record | None = None, **options) -> Article:
    """Store a record as ingest does and return its article."""
    record = record or page(**options)
    snapshot = store.keep(f"{record.source}\n{record.body}".encode(), record.source)
    store.save(snapshot, record, reference())
    return Article.objects.get(snapshot=snapshot)


def failed_page() -> Article:
    """Store a page that could not be read."""
    return store_page(Record("broken.html", error=PageError(ErrorCode.NO_ARTICLE, "There is no article on the page.")))


def many_meetings(count: int) -> list[Meeting]:
    """Store as many meetings, a day apart, each by a page of its own and between units of their own."""
    for n in range(count):
        body = BODY.replace("36 lá thư", f"{36 + n} lá thư")
        account = talks(body, date=f"2024-{1 + n // 28:02}-{1 + n % 28:02}", period=None, vn=f"Suối {n}")
        store_page(page(body, source=f"page-{n}.html", meetings=(account,)))
    return list(Meeting.objects.newest_first())
