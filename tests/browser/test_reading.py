"""A reader's way: by filters to a meeting, to the sentence that proves a value, and into another language."""
import re

import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.django_db(transaction=True)]


def rows(page):
    return page.locator("li.row")


def test_from_the_list_to_the_sentence(reader):
    reader.goto("/")
    expect(reader).to_have_url(re.compile("/vi/$"))
    reader.get_by_role("navigation", name="Các mục").get_by_role("link", name="Cuộc gặp").click()
    expect(rows(reader)).to_have_count(4)

    # By post, then by quarter: codes in the address, and a chip for each.
    filters = reader.get_by_role("navigation", name="Bộ lọc")
    filters.get_by_role("link", name="Móng Cái 3").click()
    expect(rows(reader)).to_have_count(3)
    filters.get_by_role("link", name="Quý III/2024: 1").click()
    expect(rows(reader)).to_have_count(1)
    expect(reader).to_have_url(re.compile(r"\?unit=vn-border-post-mong-cai&quarter=2024-Q3$"))
    expect(reader.get_by_role("list", name="Điều kiện đang dùng").get_by_role("link")).to_have_text([
        re.compile("Quý III/2024"), re.compile("Móng Cái"), "Bỏ hết"])
    expect(reader.get_by_role("status")).to_contain_text("1 cuộc gặp")

    # The language switch keeps the filters.
    reader.get_by_role("link", name="English").click()
    expect(reader).to_have_url(re.compile(r"/en/meetings/\?unit=vn-border-post-mong-cai&quarter=2024-Q3$"))
    expect(rows(reader)).to_have_count(1)
    expect(rows(reader)).to_contain_text("Q3 2024")
    reader.get_by_role("link", name="Tiếng Việt").click()

    # The meeting, two articles that differ, and the sentence of a value in its article.
    rows(reader).get_by_role("link").click()
    expect(reader.get_by_role("heading", level=1)).to_have_text(re.compile("Hội đàm định kỳ quý III/2024"))
    expect(reader.get_by_text("≠ Các bài khác nhau").first).to_be_visible()
    quote = reader.locator(".differs .quote").first
    marked = quote.locator("mark").first.inner_text()
    quote.get_by_role("link").click()
    expect(reader).to_have_url(re.compile(r"/vi/articles/[0-9a-z]{10}-[a-z0-9-]+/#m\d+-\d+$"))
    expect(reader.locator("mark:target")).to_have_text(marked)
    expect(reader.locator("mark:target")).to_be_in_viewport()

    # And back from the article to the meeting that it reports.
    reader.locator(".reports").get_by_role("link").click()
    expect(reader).to_have_url(re.compile("/vi/meetings/"))


def test_nothing_found_leads_back(reader):
    reader.goto("/vi/meetings/?kind=twinning&quarter=2024-Q1")
    expect(reader.get_by_role("heading", level=2)).to_have_text("Không có cuộc gặp nào khớp cả các điều kiện này")
    reader.get_by_role("link", name="bỏ Loại “Kết nghĩa”").click()
    expect(rows(reader)).to_have_count(1)


def test_the_keyboard_reaches_the_content_and_the_filters_unfold_on_a_phone(reader):
    reader.set_viewport_size({"width": 390, "height": 800})
    reader.goto("/vi/meetings/")
    reader.keyboard.press("Tab")
    expect(reader.get_by_role("link", name="Đến nội dung")).to_be_focused()
    filters = reader.get_by_role("navigation", name="Bộ lọc")
    expect(filters).to_be_hidden()
    reader.get_by_text("Bộ lọc", exact=True).click()
    expect(filters).to_be_visible()
    assert reader.evaluate("document.documentElement.scrollWidth") == 390


def test_no_page_is_wider_than_its_window(reader):
    reader.goto("/vi/meetings/")
    meeting = rows(reader).first.get_by_role("link").get_attribute("href")
    reader.goto(meeting)
    article = reader.locator(".sources").get_by_role("link").first.get_attribute("href")
    too_wide = []
    paths = ("/vi/", "/vi/meetings/", "/vi/meetings/?kind=visit", meeting, "/vi/articles/", article, "/vi/none/")
    for width in (390, 760, 1000, 1280):
        reader.set_viewport_size({"width": width, "height": 800})
        for path in paths:
            reader.goto(path)
            if reader.evaluate("document.documentElement.scrollWidth") > width:
                too_wide.append((path, width))
    assert too_wide == []


def test_pages_ask_nobody_else(reader):
    asked = []
    reader.on("request", lambda request: asked.append(request.url))
    reader.goto("/vi/meetings/")
    rows(reader).first.get_by_role("link").click()
    assert asked
    host = reader.evaluate("location.origin")
    assert [url for url in asked if not url.startswith(host)] == []
