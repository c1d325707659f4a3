"""An editor's way, without JavaScript: log in, correct a figure, see it on the public page, enter a meeting by hand."""
import re

import pytest
from playwright.sync_api import expect

from articles.management.commands.demo import EDITOR, PASSWORD, make_editor

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def desk(reader, browser, live_server):
    """A page of the demo editor before the reader's archive."""
    make_editor()
    context = browser.new_context(base_url=live_server.url, locale="vi-VN", java_script_enabled=False,
                                  viewport={"width": 1280, "height": 900})
    yield context.new_page()
    context.close()


def test_editor_corrects_a_figure_and_enters_a_meeting(desk):
    desk.goto("/vi/admin/articles/meeting/")
    desk.locator("#id_username").fill(EDITOR)
    desk.locator("#id_password").fill(PASSWORD)
    desk.locator("[type=submit]").click()
    desk.get_by_role("link", name=re.compile("quý III.2024")).click()
    expect(desk.get_by_role("heading", level=1)).to_contain_text("Hội đàm định kỳ quý III/2024")

    # The two articles differ; a sentence on the left opens its place in the article on the right.
    row = desk.locator(".desk-row.differs", has=desk.locator(".value", has_text="31 người"))
    row.get_by_role("link", name=re.compile("đoạn")).first.click()
    expect(desk.locator("mark:target")).to_contain_text("31")
    row.get_by_role("link", name=re.compile("^Sửa")).click()
    desk.get_by_label("Số", exact=True).fill("ba mươi")
    desk.get_by_label("Lý do").first.fill("Theo biên bản hội đàm.")
    desk.get_by_role("button", name="Lưu bản sửa").click()
    expect(desk.get_by_text("Hãy ghi số như 41.972 hoặc 17,2.")).to_be_visible()
    desk.get_by_label("Số", exact=True).fill("30")
    desk.get_by_role("button", name="Lưu bản sửa").click()
    expect(desk.get_by_role("status")).to_contain_text("Đã ghi.")

    # The public page shows the editor's value, why, and what the articles say.
    desk.get_by_role("link", name="Trang công khai").click()
    fact = desk.locator(".fact.differs", has_text="30 người")
    for text in ("30 người", "31 người", "29 người", "Theo biên bản hội đàm."):
        expect(fact).to_contain_text(text)

    desk.goto("/vi/admin/articles/meeting/add/")
    desk.get_by_label("Loại", exact=True).first.select_option("visit")
    desk.get_by_label("Ngày họp").fill("9/2/2024")
    desk.get_by_label("Nguồn và lý do").fill("Theo sổ trực.")
    desk.get_by_label("Đơn vị trong danh mục").first.select_option("vn-border-post-mong-cai")
    desk.get_by_role("button", name="Nhập cuộc gặp").click()
    expect(desk.get_by_role("status")).to_contain_text("Đã nhập cuộc gặp.")
    desk.get_by_role("link", name="Trang công khai").click()
    expect(desk.get_by_role("heading", level=1)).to_contain_text("Thăm")
    expect(desk.get_by_text("Theo sổ trực.").first).to_be_visible()
