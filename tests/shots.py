"""Screenshots of the demo archive: `python -m tests.shots FOLDER`, or `make shots`, which fills the archive first.

Walks from the home page by the links a reader would follow, in Vietnamese and English, light and dark, wide and narrow.
"""
import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import product
from pathlib import Path
from urllib.request import urlopen

from playwright.sync_api import Browser, Page, sync_playwright

LANGUAGES = ("vi", "en")
SCHEMES = ("light", "dark")
WIDTHS = (1280, 390)


@contextmanager
def server() -> Iterator[str]:
    """Serve the database that the environment names; give the address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    gunicorn = subprocess.Popen([sys.executable, "-m", "gunicorn", "borderliaison.wsgi", "--bind", address,
                                 "--log-level", "warning"])
    try:
        for _ in range(100):
            try:
                urlopen(f"http://{address}/healthz")
                break
            except OSError:
                time.sleep(0.1)
        yield f"http://{address}"
    finally:
        gunicorn.terminate()
        gunicorn.wait()


def first_link(page: Page, pattern: str) -> str:
    """Return the first address on the page whose path has this form. LookupError where there is none."""
    for link in page.locator("a[href]").all():
        href = link.evaluate("link => link.href")
        if re.fullmatch(pattern, re.sub(r"^https?://[^/]+|[?#].*", "", href)):
            return href
    raise LookupError(f"{page.url} has no link of the form {pattern}")


def addresses(page: Page, home: str) -> dict[str, str]:
    """Return the addresses of what is shown, by name, found from the home page of one language."""
    found = {"home": home, "empty": f"{home}meetings/?q=zzzz", "unknown": f"{home}no-such-page/"}
    prefix = re.sub(r"^https?://[^/]+", "", home)
    for name, start, form in (("meetings", "home", "meetings/"), ("meeting", "meetings", "meetings/[^/]+/"),
                              ("articles", "home", "articles/"), ("article", "articles", "articles/[^/]+/")):
        page.goto(found[start])
        found[name] = first_link(page, re.escape(prefix) + form)
    return found


def take(browser: Browser, site: str, folder: Path) -> int:
    """Write NAME-LANGUAGE-SCHEME-WIDTH.png for every page; return how many."""
    count = 0
    for language in LANGUAGES:
        shown = addresses(browser.new_page(), f"{site}/{language}/")
        for scheme, width in product(SCHEMES, WIDTHS):
            page = browser.new_page(color_scheme=scheme, viewport={"width": width, "height": 900})
            for name, address in shown.items():
                page.goto(address)
                page.screenshot(path=folder / f"{name}-{language}-{scheme}-{width}.png", full_page=True)
                count += 1
            page.close()
    return count


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with server() as site, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        count = take(browser, site, folder)
        browser.close()
    sys.stdout.write(f"{count} screenshots in {folder}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
