import html
import re
from dataclasses import replace

import polib
import pytest
from django.conf import settings
from django.contrib.auth import get_user_model
from django.db import OperationalError, connection
from django.template.loader import render_to_string
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils.translation import override

from articles import store
from articles.models import Article, Meeting, Report
from articles.presentation.addresses import article_url, meeting_slug, meeting_url, slug
from articles.records import Image
from articles.slots import FigureSlot
from articles.vocabulary import (
    Country,
    EditAction,
    Field,
    Language,
    Measure,
    MeetingKind,
    Metric,
    NameLanguage,
    NameRole,
)
from tests.archive import editor
from tests.factories import (
    BODY,
    NameFactory,
    OutletFactory,
    UnitFactory,
    failed_page,
    handed_over,
    many_meetings,
    page,
    reference,
    span,
    store_page,
    talks,
)

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
HOSTILE = "<script>alert(1)</script>&\"'><img src=x onerror=alert(2)>"
HANDED_OVER = FigureSlot(Metric.HANDOVER, Measure.PERSON, Country.CN, Country.VN, None, "2024-Q3")


@pytest.fixture
def staff(client):
    client.force_login(get_user_model().objects.create(username="desk", is_staff=True))
    return client


def get(client, url, status=200):
    """Return the page as text, tags and all."""
    response = client.get(url)
    assert response.status_code == status, url
    return response.content.decode()


def text_of(page):
    """Return what a reader of the page sees, white space as single spaces."""
    body = re.sub(r"<(script|style).*?</\1>", "", page, flags=re.DOTALL)
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", body)).split())


def address_of(row, code="vi"):
    with override(code):
        return meeting_url(row) if isinstance(row, Meeting) else article_url(row)


def meeting():
    return Meeting.objects.select_related("lead").get()


# Lists ----------------------------------------------------------------------------------------------------------------

def test_a_row_shows_day_and_period_and_both_sides(client):
    store_page()
    seen = text_of(get(client, "/vi/meetings/"))
    assert "12/10 Hội đàm định kỳ quý III/2024 · phường Suối Mây Việt Nam: Suối Mây" in seen
    assert "Nước láng giềng: Thanh Khê 1 bài vi" in seen
    seen = text_of(get(client, "/en/meetings/"))
    assert "12 Oct Regular talks Q3 2024 · phường Suối Mây" in seen


def test_undated_meetings_stand_last_under_their_own_heading(client):
    store_page(meetings=(talks(date=None, period=None, kind=MeetingKind.VISIT),))
    assert "Không rõ ngày 1 cuộc" in text_of(get(client, "/vi/meetings/"))


def test_a_list_is_paged_by_25_and_a_page_too_far_is_the_last(client):
    many_meetings(27)
    assert get(client, "/vi/meetings/").count('<li class="row">') == 25
    assert get(client, "/vi/meetings/?page=2").count('<li class="row">') == 2
    assert get(client, "/vi/meetings/?page=999999").count('<li class="row">') == 2
    assert get(client, "/vi/meetings/?page=x").count('<li class="row">') == 25
    assert "?country=CN&amp;page=2" in get(client, "/vi/meetings/?country=CN")


@pytest.mark.parametrize("address", ["/vi/meetings/", "/vi/articles/", "/vi/"])
def test_queries_do_not_grow_with_the_rows(client, address):
    many_meetings(3)
    with CaptureQueriesContext(connection) as few:
        client.get(address)
    for n in range(22):
        body = BODY.replace("36 lá thư", f"{99 + n} lá thư")
        store_page(page(body, source=f"more-{n}.html", meetings=(talks(body, date=f"2025-01-{1 + n:02}", period=None,
                                                                       vn=f"Nguồn {n}"),)))
    with CaptureQueriesContext(connection) as many:
        client.get(address)
    assert len(many) == len(few)


@pytest.mark.parametrize("query", [
    "unit=nowhere", "quarter=2023-Q7", "from=yesterday", "to=99", "kind=party", "country=XX", "date=x", "q=%00",
    "q=" + "dài+" * 10_000, "unit=%00", "page=-1", "page=999999999999999999999", "unit=&kind=&quarter=", "q=%F0%9F",
    "quarter=2024-Q3&unit=" + "x" * 5000, "from=9999&to=0001", "lang=zz",
])
@pytest.mark.parametrize("section", ["meetings", "articles"])
def test_odd_questions_get_a_helpful_page(client, section, query):
    store_page()
    get(client, f"/vi/{section}/?{query}")


def test_an_invalid_filter_is_named_with_the_way_to_drop_it(client):
    store_page()
    page = get(client, "/vi/meetings/?quarter=2023-Q7&country=CN")
    assert "Quý ghi theo mẫu 2023-Q1" in page
    assert 'href="?country=CN"' in page
    assert "bỏ Quý “2023-Q7” 1" in text_of(page)


def test_an_empty_list_says_which_filter_to_drop_and_what_that_gives(client):
    store_page()
    seen = text_of(get(client, "/vi/meetings/?kind=visit&quarter=2024-Q3"))
    assert "Không có cuộc gặp nào khớp cả các điều kiện này" in seen
    assert "bỏ Loại “Thăm” 1 bỏ Quý “Quý III/2024” 0" in seen


def test_too_many_words_are_cut_and_the_page_says_so(client):
    assert "Chỉ tìm 20 từ đầu" in get(client, "/vi/meetings/?q=" + "a+" * 30)
    assert "Chỉ tìm 20 từ đầu" not in get(client, "/vi/meetings/?q=a+b")


def test_chips_drop_one_filter_each_and_links_hold_codes(client):
    store_page()
    page = get(client, "/vi/meetings/?kind=periodic_talks&quarter=2024-Q3")
    assert 'href="?quarter=2024-Q3"' in page
    assert 'href="?kind=periodic_talks"' in page
    assert "Hội đàm định kỳ ×" in text_of(page)
    assert "kind=H" not in page


def test_the_language_switch_keeps_path_and_query(client):
    page = get(client, "/vi/meetings/?kind=visit&q=a%26b")
    for code, lang in (("en", "en"), ("zh-hans", "zh-Hans")):
        assert f'hreflang="{lang}" href="/{code}/meetings/?kind=visit&amp;q=a%26b"' in page


def test_articles_without_a_meeting_are_listed(client):
    store_page(meetings=(), statistics=(handed_over(meeting=None),), title="Phóng sự")
    assert "Phóng sự bao-mau.example · tiếng Việt không có cuộc gặp 1 số liệu" in text_of(get(client, "/vi/articles/"))


# A meeting ------------------------------------------------------------------------------------------------------------

def test_every_fact_of_a_meeting_stands_with_its_sentence(client):
    store_page()
    page = get(client, address_of(meeting()))
    seen = text_of(page)
    assert "Hội đàm định kỳ quý III/2024" in seen
    assert "Ngày 12 tháng 10 năm 2024" in seen
    assert "năm suy từ “quý III/2024”" in seen
    assert "nước chủ nhà: Việt Nam" in seen
    assert "thuộc Bộ đội Biên phòng tỉnh Mây" in seen
    assert "chưa có trong danh mục" in seen
    assert "Trung Quốc trao trả Việt Nam 57 người" in seen
    assert "<mark>57 đối tượng</mark>" in page
    assert "Lò Văn Mẫu Thượng tá · Đồn trưởng · trưởng đoàn" in seen
    assert "Máy đọc, chưa có người duyệt." in seen
    assert settings.SITE_URL + reverse("permanent", args=[meeting().public_id]) in seen


def test_every_quote_opens_the_article_at_its_mark(client):
    store_page()
    links = set(re.findall(r'href="(/vi/articles/[^"#]+)#([^"]+)"', get(client, address_of(meeting()))))
    assert len(links) > 5
    for address, anchor in links:
        assert f'<mark id="{anchor}"' in get(client, address)


def test_what_no_article_tells_is_said_so(client):
    store_page(meetings=(talks(place=None, date=None, period=None),))
    seen = text_of(get(client, address_of(meeting())))
    for label in ("Ngày họp", "Kỳ", "Nơi họp"):
        assert f"{label} các bài không nêu" in seen


@pytest.mark.parametrize(("date", "shown"), [("2024-02", "Tháng 2 năm 2024 bài chỉ nêu tháng"),
                                             ("2024", "Năm 2024 bài chỉ nêu năm")])
def test_a_fuzzy_date_is_shown_with_its_precision(client, date, shown):
    store_page(meetings=(talks(date=date, period=None),))
    assert shown in text_of(get(client, address_of(meeting())))


def two_articles():
    """Store two articles of one meeting that tell one figure differently."""
    store_page()
    body = BODY.replace("57 đối tượng", "59 đối tượng")
    store_page(page(body, source="other.html", title="Bài khác", statistics=(handed_over(59, body),)))


def test_where_articles_differ_both_stand_with_their_sentences_and_none_wins(client):
    two_articles()
    page = get(client, address_of(meeting()))
    seen = text_of(page)
    assert "≠ Các bài khác nhau" in seen
    assert "57 người" in seen
    assert "59 người" in seen
    assert "Giữ cả; biên tập viên chưa chọn." in seen
    assert "<mark>59 đối tượng</mark>" in page
    assert "≠ các bài khác nhau" in text_of(get(client, "/vi/meetings/"))


def test_an_editors_word_decides_and_is_shown_with_the_reason(client):
    two_articles()
    store.edit(editor(), meeting().lead, store.Said(
        Field.STATISTIC, str(HANDED_OVER), EditAction.SET, {"value": 59, "qualifier": None},
        {"value": 57, "qualifier": None}), "Theo biên bản.")
    store.confirm(editor(), meeting(), "Đã đối chiếu.")
    seen = text_of(get(client, address_of(meeting())))
    assert "bien-tap sửa ngày" in seen
    assert "Theo biên bản." in seen
    assert "bien-tap đã duyệt ngày" in seen


def test_an_edit_whose_place_was_lost_is_for_staff_alone(client):
    store_page()
    store.edit(editor(), meeting().lead, store.Said(
        Field.STATISTIC, str(HANDED_OVER), EditAction.REJECT, was={"value": 999, "qualifier": None}), "Nhầm bài.")
    address = address_of(meeting())
    assert "Sửa đổi mất chỗ" not in get(client, address)
    client.force_login(get_user_model().objects.create(username="desk", is_staff=True))
    assert "Sửa đổi mất chỗ" in get(client, address)


def test_staff_find_the_desk_from_the_pages_and_readers_do_not(client):
    article = store_page()
    addresses = [address_of(meeting()), address_of(article)]
    assert not any("Sửa tại bàn biên tập" in get(client, address) for address in addresses)
    client.force_login(get_user_model().objects.create(username="desk", is_staff=True))
    assert all("Sửa tại bàn biên tập" in get(client, address) for address in addresses)


def test_a_meeting_entered_by_hand_has_its_page(client):
    report = store.enter(editor(), [store.Said(Field.KIND, "", EditAction.SET, str(MeetingKind.VISIT)),
                                    store.Said(Field.DATE, "", EditAction.SET, "2020-02-03")], "Có giấy mời.")
    seen = text_of(get(client, f"/vi/meetings/{report.public_id}-visit-2020-02-03/"))
    assert "Biên tập viên nhập tay" in seen
    assert "Ngày 3 tháng 2 năm 2020" in seen
    assert "nhập tay" in text_of(get(client, "/vi/meetings/"))


def test_names_are_those_of_the_gazetteer_in_the_readers_language(client):
    unit = UnitFactory(key="vn-border-post-suoi-may")
    NameFactory(unit=unit, text="Đồn Biên phòng cửa khẩu Suối Mây")
    NameFactory(unit=unit, text="Suối Mây Border Post", language=NameLanguage.EN)
    NameFactory(unit=unit, text="Suoi May", language=NameLanguage.EN, role=NameRole.PLACE)
    store_page()
    page = get(client, address_of(meeting(), "en"))
    assert "Suối Mây Border Post" in page
    assert '<span lang="vi">Đồn Biên phòng Suối Mây</span>' in page
    assert "Suoi May" in get(client, "/en/meetings/")
    assert "Đồn Biên phòng cửa khẩu Suối Mây" in get(client, address_of(meeting()))


# Addresses ------------------------------------------------------------------------------------------------------------

@pytest.mark.parametrize(("parts", "expected"), [
    (("periodic_talks", "2024-Q3", "Đồng Đăng", "Hữu Nghị Quan"), "periodic-talks-2024-q3-dong-dang-huu-nghi-quan"),
    (("Quý I/2023: “hội đàm”",), "quy-i-2023-hoi-dam"),
    (("河口",), ""), ((None, ""), ""), (("a" * 30 + " " + "b" * 30 + " " + "c" * 30,), "a" * 30 + "-" + "b" * 30),
])
def test_slug(parts, expected):
    assert slug(*parts) == expected


def test_the_id_decides_and_another_slug_leads_to_the_right_one(client):
    store_page()
    right = address_of(meeting())
    assert meeting_slug(meeting()) == "periodic-talks-2024-q3-suoi-may-thanh-khe"
    for name in (meeting().public_id, f"{meeting().public_id}-wrong-slug"):
        response = client.get(f"/vi/meetings/{name}/")
        assert (response.status_code, response.url) == (301, right)
        assert response["Cache-Control"] == "no-cache"  # the slug may change back
    article = Article.objects.get()
    response = client.get(f"/en/articles/{article.public_id}-x/")
    assert (response.status_code, response.url) == (301, address_of(article, "en"))


def test_a_merged_report_leads_to_the_meetings_oldest(client):
    two_articles()
    other = Report.objects.exclude(led__isnull=False).get()
    assert client.get(f"/vi/meetings/{other.public_id}/").url == address_of(meeting())
    assert client.get(f"/vi/meetings/{other.public_id}/").status_code == 301


def test_the_permanent_address_leads_to_the_readers_language(client):
    store_page()
    address = f"/id/{meeting().public_id}"
    assert client.get(address, headers={"accept-language": "en"}).url == f"/en/meetings/{meeting().public_id}/"
    assert client.get(address, headers={"accept-language": "fr"}).url == f"/vi/meetings/{meeting().public_id}/"
    assert client.get(f"/id/{Article.objects.get().public_id}").status_code == 302
    get(client, "/id/nothing", 404)
    get(client, "/id/%00", 404)


def test_a_withdrawn_meeting_is_gone_and_says_why(client):
    store_page()
    address = address_of(meeting())
    store.withdraw(editor(), meeting(), f"Không có đối tác {HOSTILE}")
    page = get(client, address, 410)
    assert "Lý do: Không có đối tác &lt;script&gt;" in page
    assert "Bài báo vẫn còn trong kho" in page


def test_an_account_that_is_no_longer_found_is_gone(client):
    record = page()
    store_page(record)
    public_id = meeting().public_id
    snapshot = Article.objects.get().snapshot
    store.save(snapshot, replace(record, meetings=(), statistics=(), people=(), crossings=()), reference())
    assert "không còn thấy cuộc gặp này" in get(client, f"/vi/meetings/{public_id}/", 410)


@pytest.mark.parametrize("address", ["/vi/no-such-page/", "/vi/meetings/nothing/", "/vi/articles/nothing/",
                                     "/vi/meetings/%00/", "/en/articles/x%00-y/"])
def test_what_is_not_there_answers_404_with_a_search(client, address):
    page = get(client, address, 404)
    assert 'role="search"' in page


def test_error_pages_need_no_database_and_speak_all_languages():
    for name in ("400", "403", "403_csrf", "500"):
        page = render_to_string(f"{name}.html")
        assert f">{name[:3]}<" in page
        for lang in ("vi", "en", "zh-Hans"):
            assert f'lang="{lang}"' in page


def test_a_database_that_is_down_costs_no_traceback(client, monkeypatch):
    def down():
        raise OperationalError("could not connect")
    monkeypatch.setattr("articles.views.shown_meetings", down)
    client.raise_request_exception = False
    assert "Máy chủ gặp lỗi" in get(client, "/vi/meetings/", 500)


def test_hundreds_of_filters_cost_no_hundreds_of_queries(client):
    store_page()
    quarters = "&".join(f"quarter={year}-Q1" for year in range(1900, 1960))
    with CaptureQueriesContext(connection) as queries:
        shown = get(client, f"/vi/meetings/?{quarters}")
    assert len(queries) < 40
    assert "None" not in shown
    more = "&".join(f"quarter={year}-Q{n}" for year in range(1900, 1960) for n in range(1, 5))
    assert "Một lần hỏi như vậy là quá nhiều." in get(client, f"/vi/meetings/?{more}")


def test_pages_are_read_only(client):
    assert client.post("/vi/meetings/").status_code == 405


# An article -----------------------------------------------------------------------------------------------------------

def test_an_article_shows_its_marks_with_their_notes(client):
    OutletFactory(domain="bao-mau.example", name_vi="Báo Mẫu")
    article = store_page()
    page = get(client, address_of(article))
    where = span(BODY, "57 đối tượng")
    assert re.search(rf'<mark id="m{where.start}-{where.end}" data-note="\d+">57 đối tượng</mark>', page)
    seen = text_of(page)
    assert "Trung Quốc trao trả Việt Nam 57 người" in seen
    assert "Cán bộ Thượng tá Lò Văn Mẫu, Đồn trưởng" in seen
    assert "Hội đàm định kỳ quý III/2024, Suối Mây – Thanh Khê, 12/10/2024" in seen
    assert "Báo Mẫu · tiếng Việt · ngày 13 tháng 10 năm 2024" in seen
    assert "Chú thích ảnh 1 Hai đoàn chụp ảnh chung" in seen
    assert article.snapshot_id[:12] in seen


def test_evidence_in_title_and_caption_is_marked_there(client):
    title = "Hội đàm quý III/2024"
    account = talks()
    evidence = account.evidence | {"kind": (span(title, "Hội đàm", "title"),),
                                   "mode": (span("Hai đoàn bắt tay", "bắt tay", "images.0.caption"),)}
    article = store_page(title=title, images=(Image(None, "Hai đoàn bắt tay"),),
                         meetings=(replace(account, evidence=evidence),))
    page = get(client, address_of(article))
    assert '<mark id="m-title-0-7" data-note="1">Hội đàm</mark>' in page
    assert '<mark id="m-images-0-caption-9-16"' in page
    shown = get(client, address_of(meeting()))
    assert "#m-title-0-7" in shown
    assert "chú thích 1" in shown


def test_a_reprint_and_superseded_bytes_name_the_article_that_counts(client):
    first = store_page()
    second = store_page(source="reprint.html")
    reprint = get(client, address_of(second))
    assert "Đây là bài đăng lại" in reprint
    assert address_of(first) in reprint
    newer = store_page(page(BODY + "\n\nĐã sửa.", source="page2.html", url="https://bao-mau.example/page.html"))
    old, new = sorted([first, newer], key=lambda row: Article.objects.get(pk=row.pk).counts)
    assert address_of(new) in get(client, address_of(old))
    assert "Địa chỉ này đã có trang mới hơn" in get(client, address_of(old))


def test_a_failed_page_is_for_staff_alone(staff):
    failed = failed_page()
    assert "There is no article on the page." in get(staff, address_of(failed))
    staff.logout()
    get(staff, address_of(failed), 404)
    everything = get(staff, "/vi/articles/?relevant=all")
    assert failed.public_id not in everything
    assert "bài về mọi đề tài" in everything


def test_hostile_text_stays_text(client):
    body = BODY.replace("phường Suối Mây", f"phường Suối Mây {HOSTILE}") + f"\n\n{HOSTILE}"
    account = talks(body, vn=f"Suối Mây {HOSTILE}", place=f"phường Suối Mây {HOSTILE}")
    article = store_page(page(body, title=HOSTILE, meetings=(account,), byline=HOSTILE,
                              images=(Image(HOSTILE, HOSTILE),), outlet='x"><script>.example'))
    pages = [get(client, address) for address in (
        address_of(meeting()), address_of(article), "/vi/meetings/", "/vi/articles/", "/vi/",
        "/vi/meetings/?q=" + HOSTILE.replace("&", "%26"), "/vi/meetings/?unit=" + HOSTILE.replace("&", "%26"))]
    for shown in pages:
        assert "<script" not in shown
        assert "<img" not in shown
        assert "onerror=alert(2)>" not in shown
    assert HOSTILE in text_of(pages[1])


def test_a_javascript_address_is_no_link(client):
    article = store_page(url="javascript:alert(1)")
    assert 'href="javascript:' not in get(client, address_of(article))


def test_foreign_text_has_its_language(client):
    body = BODY + "\n\n双方举行会谈。"
    article = store_page(page(body, title="双方举行会谈", language=Language.ZH, meetings=(talks(body, place="河口"),)))
    assert '<h1 lang="zh">' in get(client, address_of(article))
    shown = get(client, address_of(meeting()))
    assert '<q lang="zh">' in shown
    assert '<span lang="zh">河口</span>' in shown


# Languages ------------------------------------------------------------------------------------------------------------

def catalogue(code):
    return polib.pofile(str(settings.LOCALE_PATHS[0] / code / "LC_MESSAGES" / "django.po"))


@pytest.mark.parametrize("code", ["vi", "en"])
def test_catalogues_are_complete(code):
    entries = catalogue(code)
    assert not entries.untranslated_entries()
    assert not entries.fuzzy_entries()


def test_no_english_on_vietnamese_pages(client):
    two_articles()
    store.confirm(editor(), meeting(), "Đã đối chiếu.")
    store_page(source="feature.html", body=BODY + " Hết.", meetings=(), statistics=())
    english = {entry.msgid for entry in catalogue("vi") if entry.msgid != entry.msgstr and "%(" not in entry.msgid
               and len(entry.msgid) > 3} | {"Null characters", "Select a valid choice", "Enter a"}
    addresses = ["/vi/", "/vi/meetings/", "/vi/meetings/?kind=visit&unit=x&from=y&date=z&q=%00" + "a+" * 30,
                 "/vi/articles/", "/vi/articles/?q=nowhere&language=xx", address_of(meeting()),
                 address_of(Article.objects.first())]
    for address in addresses:
        seen = text_of(get(client, address)).replace("English", "")
        found = {text for text in english if re.search(rf"(?<!\w){re.escape(text)}(?!\w)", seen)}
        assert not found, address
