import pytest
from django.http import QueryDict

from articles.facets import facets, shown_meetings
from articles.filters import ArticleFilterSet, MeetingFilterSet, asked_words, is_cut
from articles.models import Article, Meeting
from articles.store import withdraw
from articles.vocabulary import Country, MeetingKind
from tests.archive import editor
from tests.factories import BODY, page, store_page, talks

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

FOUND = {
    "": {"Hoa", "Nụ", "Cành", "Lá", "Rễ", "Thân"},
    # The quarter is that of the period covered; where none is told, that of the day held.
    "quarter=2024-Q3": {"Hoa"},
    "quarter=2024-Q4": {"Nụ"},
    "quarter=2025-Q1": {"Cành"},
    "quarter=2022-Q1": {"Thân"},
    "quarter=2022-Q3": set(),
    "quarter=2024-Q1": {"Lá"},
    "quarter=2024-Q3&quarter=2024-Q4": {"Hoa", "Nụ"},
    "from=2025": {"Nụ", "Cành"},
    "to=2024-02-10": {"Lá", "Thân"},
    "from=2024-10&to=2025-01-20": {"Hoa", "Nụ"},
    "date=none": {"Rễ"},
    "kind=visit": {"Cành", "Lá"},
    "kind=visit&kind=exchange": {"Cành", "Lá", "Rễ"},
    "country=LA": {"Lá"},
    "unit=vn-border-post-hoa": {"Hoa"},
    "unit=vn-border-post-hoa&unit=vn-border-post-nu": {"Hoa", "Nụ"},
    "unit=vn-border-post-hoa&unit=cn-inspection-station-bach-thach": set(),
    "unit=vn-border-post-nu&unit=cn-inspection-station-bach-thach": {"Nụ"},
    "q=thu+cua+NU": {"Nụ"},
    "q=%25": set(),
    "q=la%00+thu": {"Hoa", "Nụ", "Cành", "Lá", "Rễ", "Thân"},
    "page=3&unknown=1": {"Hoa", "Nụ", "Cành", "Lá", "Rễ", "Thân"},
}
INVALID = {
    "quarter=2023-Q7": "quarter", "quarter=0000-Q1": "quarter", "quarter=x": "quarter", "unit=nowhere": "unit",
    "unit=vn-border-post-hoa&unit=nowhere": "unit", "from=yesterday": "from", "to=2023-13": "to",
    "kind=party": "kind", "country=XX": "country", "date=some": "date", "unit=%00%00x": "unit",
}
ARTICLES = {
    "": {"Hội đàm quý III/2024", "Phóng sự"},
    "relevant=all": {"Hội đàm quý III/2024", "Phóng sự", "Chuyện khác"},
    "q=HET": {"Phóng sự"},
    "language=vi": {"Hội đàm quý III/2024", "Phóng sự"},
    "language=zh": set(),
    "outlet=other.example": {"Phóng sự"},
    "outlet=nowhere.example": set(),
}


def account(name, **options):
    """Store a meeting of that Vietnamese post on a page of its own."""
    body = BODY.replace("36 lá thư", f"{len(name)} lá thư của {name}")
    return store_page(page(body, source=f"{name}.html", meetings=(talks(body, vn=name, **options),)))


@pytest.fixture
def archive():
    account("Hoa", date="2024-10-12", period="2024-Q3")
    account("Nụ", date="2025-01-20", period="2024-Q4", cn="Bạch Thạch")
    account("Cành", date="2025-03-05", period=None, kind=MeetingKind.VISIT)
    account("Lá", date="2024-02", period=None, kind=MeetingKind.VISIT, country=Country.LA, cn="Nà Mẫu")
    account("Rễ", date=None, period=None, kind=MeetingKind.EXCHANGE)
    account("Thân", date="2022-07-22", period="2022-H1")


def found(query):
    filterset = MeetingFilterSet(QueryDict(query), shown_meetings())
    return {next(row.place for row in meeting.participations.all() if row.country == Country.VN)
            for meeting in filterset.qs}


def test_what_is_found(archive):
    assert {query: found(query) for query in FOUND} == FOUND


def test_an_invalid_value_lets_nothing_through_and_says_so(archive):
    for query, name in INVALID.items():
        filterset = MeetingFilterSet(QueryDict(query), shown_meetings())
        assert set(filterset.invalid) == {name}, query
        assert filterset.invalid[name]
        assert not filterset.qs.exists()
        assert filterset.without(name).qs.count() == 6


def test_a_withdrawn_meeting_is_not_listed(archive):
    withdraw(editor(), Meeting.objects.get(kind=MeetingKind.EXCHANGE), "Không phải cuộc gặp.")
    assert "Rễ" not in found("")


def test_order_is_by_day_newest_first_and_the_undated_last(archive):
    days = [meeting.date for meeting in MeetingFilterSet(QueryDict(""), shown_meetings()).qs]
    assert days == ["2025-03-05", "2025-01-20", "2024-10-12", "2024-02", "2022-07-22", None]


def test_each_facet_is_counted_without_its_own_filter(archive):
    counts = facets(MeetingFilterSet(QueryDict("kind=visit&unit=vn-border-post-canh"), shown_meetings()))
    assert counts["kind"] == {"visit": 1}
    assert counts["vn_unit"] == {"vn-border-post-canh": 1, "vn-border-post-la": 1}
    assert counts["country"] == {"VN": 1, "CN": 1}
    assert counts["quarter"] == {"2025-Q1": 1}
    assert facets(MeetingFilterSet(QueryDict("quarter=2024-Q3"), shown_meetings()))["quarter"] == {
        "2025-Q1": 1, "2024-Q4": 1, "2024-Q3": 1, "2024-Q1": 1, "2022-Q2": 1, "2022-Q1": 1}


def test_a_facet_promises_what_its_link_gives(archive):
    promised = facets(MeetingFilterSet(QueryDict(""), shown_meetings()))["quarter"]
    assert promised
    assert {code: MeetingFilterSet(QueryDict(f"quarter={code}"), shown_meetings()).qs.count()
            for code in promised} == promised


def test_words_are_bounded():
    assert asked_words("Lào  Cai ĐỒN") == ["lao", "cai", "don"]
    assert len(asked_words("a " * 10_000)) == 20
    assert is_cut("a " * 21)
    assert is_cut("a" * 201)
    assert not is_cut("a " * 20)


def test_articles():
    store_page()
    store_page(source="feature.html", title="Phóng sự", body=BODY + " Hết.", outlet="other.example", meetings=(),
               statistics=())
    store_page(source="customs.html", title="Chuyện khác", body=BODY + " Thêm.", relevant=False, meetings=(),
               statistics=())
    assert {query: {article.title for article in ArticleFilterSet(QueryDict(query), Article.objects.all()).qs}
            for query in ARTICLES} == ARTICLES
