"""An article's own figures and people, and pages that could not be read."""
import pytest
from django.urls import reverse

from articles import store
from articles.desk.page import Desk
from articles.models import Article, Edit, Statistic
from articles.vocabulary import Field
from tests.archive import read
from tests.desk.people import a_reader, an_editor, key_of, words

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

# Relevant, with a figure, and no meeting.
FEATURE = """Bình yên trên tuyến biên giới Móng Cái

Đồn Biên phòng cửa khẩu quốc tế Móng Cái (Việt Nam) và Trạm kiểm tra Biên phòng xuất nhập cảnh Đông Hưng (Trung Quốc) \
duy trì đường dây nóng và trao đổi thư tín.

Từ đầu năm 2024, phía Trung Quốc trao trả cho Việt Nam 57 đối tượng.
"""


@pytest.fixture
def article():
    read(FEATURE)
    return Article.objects.get()


def address(article):
    return reverse("admin:articles_article_change", args=[article.public_id])


def figures():
    return list(Statistic.objects.filter(meeting=None, metric="handover").values_list("value", flat=True))


def test_figure_of_no_meeting_is_corrected(article):
    assert figures() == [57]
    client = an_editor()
    assert "<mark" in client.get(address(article)).content.decode()
    key = key_of(Desk.of_article(article), Field.STATISTIC, 57)
    row = Desk.of_article(article).row(key)
    metric, unit, source, target, category, period = row.slot.split("|")
    told = {"metric": metric, "unit": unit, "source": source, "target": target, "category": category, "period": period,
            "value": "58", "qualifier": "", "do": "set", "reason": "Theo báo cáo năm."}
    assert a_reader().post(f"{address(article)}?edit={key}", told).status_code == 403
    assert client.post(f"{address(article)}?edit={key}", told).status_code == 302
    assert figures() == [58]
    Article.objects.update(core_version="older")
    read(FEATURE)
    assert figures() == [58]
    assert "Theo báo cáo năm." in words(client.get(address(article)))
    assert store.resettle(store.current()) == 0


def test_person_of_no_meeting_is_added(article):
    an_editor().post(f"{address(article)}?add=person", {
        "do": "set", "name": "Lê Văn Thử", "country": "VN", "reason": "Bài có nêu."})
    assert list(article.attendances.values_list("name", flat=True)) == ["Lê Văn Thử"]


def test_a_units_form_is_not_offered_to_an_article(article):
    response = an_editor().post(f"{address(article)}?add=unit", {"do": "set", "unit": "vn-border-post-mong-cai",
                                                                "reason": "x"})
    assert response.status_code == 200
    assert not Edit.objects.exists()


def test_page_that_failed_says_why():
    read("   ")
    article = Article.objects.get()
    client = an_editor()
    page = words(client.get(address(article)))
    assert article.error_code in page
    assert article.error_message in page
    assert client.post(f"{address(article)}?add=person", {"do": "set", "name": "A", "reason": "x"}).status_code == 200
    assert not Edit.objects.exists()
    listed = words(client.get(reverse("admin:articles_article_changelist") + f"?error_code={article.error_code}"))
    assert article.error_message in listed
