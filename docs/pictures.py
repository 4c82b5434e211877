"""Makes the pictures of the guide and the README from the project's own corpus, whose people are invented.

python docs/pictures.py        # needs Chromium, playwright and, to make the files small, pillow
"""

from __future__ import annotations

import io
import re
import shutil
import tempfile
import threading
import time
from pathlib import Path

import httpx
import uvicorn
from playwright.sync_api import Page, sync_playwright

from pipeline.fetch.read import read
from pipeline.ingest import ingest
from pipeline.resolve import Resolver
from pipeline.store import open_store
from pipeline.web.app import create_app

ROOT = Path(__file__).parents[1]
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
SHOTS = {
    "awal": ("/", None),
    "tanya": ("/?q=Inpres+2/2021", None),
    "kutip": ("/?q=Inpres+2/2021&type=direct", "cite"),
    "peraturan": ("/peraturan/inpres-2-2021", None),
    "orang": ("/orang/p-galuh-sempalawe", None),
    "artikel": ("{article}", "focus"),
    "jejaring": ("/jejaring?q=Inpres+2/2021", "tap"),
    "koreksi": ("/?q=Inpres+2/2021&type=direct", "correct"),
    "gelap": ("/?q=Inpres+2/2021", "dark"),
}


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        store = str(Path(folder) / "gambar.db")
        with open_store(store, resolver=Resolver()) as opened:
            ingest(read([ROOT / "corpus" / "articles"]), opened)
        server = uvicorn.Server(uvicorn.Config(create_app(store), port=0, log_level="error"))
        thread = threading.Thread(target=server.run, daemon=True)
        thread.start()
        while not server.started:
            time.sleep(0.05)
        base = f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
        take(base)
        server.should_exit = True
        thread.join(10)


def take(base: str) -> None:
    found = httpx.get(f"{base}/?q=Inpres+2/2021&type=direct").text
    article = re.search(r'href="(/artikel/[^"?#]+)', found)
    target = ROOT / "docs" / "gambar"
    target.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
        for name, (address, act) in SHOTS.items():
            scheme = "dark" if act == "dark" else "light"
            size = {"width": 1200, "height": 760}
            tab = browser.new_context(viewport=size, color_scheme=scheme, locale="id-ID").new_page()
            tab.goto(base + address.format(article=article[1] if article else "/"))
            tab.wait_for_timeout(800)
            ACTS.get(act or "", lambda tab: None)(tab)
            tab.wait_for_timeout(300)
            save(tab.screenshot(), target / f"{name}.png")
        browser.close()


def _open(tab: Page, words: str) -> None:
    tab.locator("li.statement summary", has_text=words).first.click()
    tab.locator("li.statement").first.scroll_into_view_if_needed()


def _tap(tab: Page) -> None:
    said = "[relation = 'SPOKE_ABOUT']"
    tab.evaluate(f'typeof hold === "function" && hold(graph.edges("{said}").max(e => e.data("count")).ele)')
    tab.locator(".picture").scroll_into_view_if_needed()
    tab.evaluate("scrollTo(0, 150)")


ACTS = {
    "cite": lambda tab: _open(tab, "Kutip"),
    "correct": lambda tab: _open(tab, "Koreksi"),
    "focus": lambda tab: tab.locator("[data-said]").nth(1).focus(),
    "tap": _tap,
}


def save(picture: bytes, target: Path) -> None:
    """Write a picture, in few colours where pillow is there."""
    try:
        from PIL import Image
    except ImportError:
        target.write_bytes(picture)
        return
    image = Image.open(io.BytesIO(picture)).convert("RGB").quantize(96, dither=Image.Dither.NONE)
    image.save(target, optimize=True)


if __name__ == "__main__":
    main()
