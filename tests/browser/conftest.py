"""A browser and an archive of our own sample pages behind a live server."""
import os
import shutil
from collections.abc import Iterator

import pytest
from django.conf import settings
from django.core.management import call_command
from playwright.sync_api import Browser, Page, sync_playwright

PAGES = ("mong-cai-2024-quy-1.html", "mong-cai-2024-quy-2.html", "mong-cai-2024-quy-3.html",
         "mong-cai-2024-quy-3-ventuyen.txt", "thanh-thuy-dot-xuat-2025.html")


@pytest.fixture(scope="module")
def browser(django_db_setup) -> Iterator[Browser]:
    chromium = shutil.which("chromium")
    if not chromium:
        pytest.skip("there is no chromium: apt-get install chromium")
    with pytest.MonkeyPatch.context() as environment, sync_playwright() as playwright:
        # Playwright keeps a loop in this thread, in which Django would refuse the test's own queries.
        environment.setitem(os.environ, "DJANGO_ALLOW_ASYNC_UNSAFE", "1")
        running = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield running
        running.close()


@pytest.fixture
def reader(browser, live_server) -> Iterator[Page]:
    """A page of a reader whose browser asks for Vietnamese, before an archive of a few sample pages."""
    call_command("load_gazetteer", verbosity=0)
    call_command("ingest", *(str(settings.BASE_DIR / "fixtures" / name) for name in PAGES), verbosity=0)
    context = browser.new_context(base_url=live_server.url, locale="vi-VN", viewport={"width": 1280, "height": 900})
    yield context.new_page()
    context.close()
