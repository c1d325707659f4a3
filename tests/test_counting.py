"""Which articles count: the current bytes of a URL, the first print of a text; the others are kept and shown."""
from datetime import UTC, datetime
from itertools import permutations

import pytest
from django.db import transaction

from articles import canonical, store
from articles.models import Article, Meeting, Reading, Report, Sighting
from articles.sources import Source
from articles.vocabulary import EditAction, Field
from tests.archive import OTHER_TALKS, SAME_TALKS, TALKS, editor, read

URL = "https://bao.example/tin/1"
pytestmark = [pytest.mark.django_db, pytest.mark.slow]


def page(text, url=URL, day=1, name="crawl.warc#1"):
    return Source(name, text.encode(), url, datetime(2024, 10, day, tzinfo=UTC))


def counting():
    return {article.body[:40] for article in Article.objects.filter(counts=True)}


def test_later_bytes_of_a_url_take_the_report_over():
    read(page(TALKS, day=1))
    report = Report.objects.get()
    corrected = TALKS.replace("57", "58")
    read(page(corrected, day=2))
    assert Report.objects.get() == report
    report.refresh_from_db()
    assert "58 đối tượng" in report.article.body
    assert Meeting.objects.get().statistics.filter(value=58).exists()
    # The older bytes are kept with their readings, as an article that does not count.
    older = Article.objects.get(counts=False)
    assert older.readings.filter(value__value=57).exists()


def test_older_bytes_met_later_change_nothing():
    read(page(TALKS, day=2))
    read(page(TALKS.replace("57", "58"), day=1))
    assert Meeting.objects.get().statistics.filter(value=57).exists()
    assert not Meeting.objects.get().statistics.filter(value=58).exists()


def test_sighting_that_makes_older_bytes_the_current_ones_again():
    corrected = TALKS.replace("57", "58")
    read(page(TALKS, day=1), page(corrected, day=2))
    assert [done.outcome for done in read(page(TALKS, day=3))] == ["changed"]
    assert Meeting.objects.get().statistics.filter(value=57).exists()


def test_reprint_neither_reports_nor_counts():
    read(page(TALKS, url="https://a.example/1"), page(TALKS + "\n", url="https://b.example/1"))
    assert Article.objects.count() == 2
    assert Article.objects.get(counts=True).url == "https://a.example/1"
    assert Report.objects.count() == 1
    assert Meeting.objects.get().reports.count() == 1
    assert Reading.objects.filter(article__counts=False).exists()


def test_edit_stays_with_the_report_when_an_earlier_print_turns_up():
    read(page(TALKS + "\n", url="https://b.example/1"))
    report = Report.objects.get()
    store.confirm(editor(), Meeting.objects.get(), "Đã đối chiếu.")
    read(page(TALKS, url="https://a.example/1"))
    assert Report.objects.get() == report
    assert Meeting.objects.get().state == "reviewed"


FEATURE = """Giữ bình yên một dải biên cương

Đồn Biên phòng cửa khẩu quốc tế Móng Cái (Việt Nam) và Trạm kiểm tra Biên phòng xuất, nhập cảnh Đông Hưng (Trung Quốc) \
nhiều năm nay cùng nhau giữ gìn biên giới.

Trong năm 2023, hai đơn vị tổ chức tuần tra liên hợp 24 lần; phía Trung Quốc trao trả cho Việt Nam 130 người.
"""


def test_edit_of_an_articles_figure_stays_with_the_url():
    read(page(FEATURE, day=1))
    article = Article.objects.get()
    assert not Meeting.objects.exists()
    figure = article.readings.get(value__value=130)
    said = store.Said(Field.STATISTIC, figure.slot, EditAction.SET, figure.value | {"value": 131}, figure.value)
    store.edit(editor(), article, said, "Theo số liệu của đồn.")
    read(page(FEATURE.replace("nhiều năm nay", "lâu nay"), day=2))
    current = Article.objects.get(counts=True)
    assert current != article
    assert current.statistics.filter(value=131).exists()
    assert not current.statistics.filter(value=130).exists()
    assert not article.statistics.exists()
    assert store.resettle(store.current()) == 0


def test_report_that_nothing_takes_over_leaves_its_meeting():
    other = SAME_TALKS.replace("12/10/2024", "14/10/2024")
    read(TALKS, page(SAME_TALKS, day=1))
    orphan = Report.objects.get(article__url=URL)
    assert orphan.meeting == Meeting.objects.get()
    read(page(FEATURE, day=2))
    orphan.refresh_from_db()
    assert (orphan.n, orphan.meeting) == (None, None)
    assert Meeting.objects.get().reports.count() == 1
    read(page(other, day=3))
    assert Meeting.objects.count() == 2


def test_same_archive_in_every_order():
    pages = [page(TALKS, day=1), page(TALKS.replace("57", "58"), day=2), page(TALKS, url="https://b.example/1", day=3),
             page(OTHER_TALKS, url="https://b.example/2")]
    dumps = []
    for order in list(permutations(pages))[::5]:
        with transaction.atomic():
            read(*order)
            dumps.append(list(canonical.lines()))
            assert store.resettle(store.current()) == 0
            transaction.set_rollback(True)
    assert all(dump == dumps[0] for dump in dumps)


def test_file_and_warc_give_the_same_facts():
    with transaction.atomic():
        read(Source("page.txt", TALKS.encode()))
        from_file = list(canonical.lines())
        transaction.set_rollback(True)
    read(page(TALKS))
    from_warc = [line.replace(f'"url": "{URL}"', '"url": null').replace('"outlet": "bao.example"', '"outlet": null')
                 for line in canonical.lines()]
    assert from_warc == from_file


def test_sightings_are_kept_once():
    for _ in range(2):
        read(Source("page.txt", TALKS.encode()), page(TALKS))
    assert Sighting.objects.count() == 2
    assert Article.objects.get().url == URL


def test_least_url_of_the_sightings_is_the_articles():
    read(page(TALKS, url="https://b.example/1"))
    read(page(TALKS, url="https://a.example/1"))
    article = Article.objects.get()
    assert (article.url, article.outlet) == ("https://a.example/1", "a.example")
    assert Report.objects.count() == 1
