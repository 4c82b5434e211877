"""A small base read from the project's own corpus, and the page over it: in memory, or served to a browser."""

from __future__ import annotations

import shutil
import threading
import time
from dataclasses import dataclass
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

CHROMIUM = next(
    (path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), None
)
FLAGS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
)  # fmt: skip
HOSTILE = (
    "Ketua Serikat Nelayan Uji, Wirasena Padmodirjo, mengatakan <script>document.title='kena'</script>"
    "<img src=x onerror=\"document.title='kena'\"> itu berbahaya bagi semua pembaca. "
    "Ia menyebut \u202eketsib\u202c dan \u200fkata\u200e dari kanan ke kiri. "
) * 4


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory, corpus: Path) -> str:
    """The base; tests that change something copy it first."""
    from pipeline.fetch.read import read
    from pipeline.ingest import ingest
    from pipeline.resolve import Resolver
    from pipeline.schema import Page
    from pipeline.store import open_store

    path = str(tmp_path_factory.mktemp("web") / "web.db")
    with open_store(path, resolver=Resolver()) as opened:
        ingest(read([corpus / "articles"]), opened)
        ingest([Page("Nelayan uji\nPalu, 3 Maret 2025\n" + HOSTILE, "text", url="https://contoh.id/nelayan")], opened)
    return path


@pytest.fixture
def store(filled: str, tmp_path: Path) -> str:
    """A base of the test's own."""
    return str(shutil.copy(filled, tmp_path / "web.db"))


@pytest.fixture(scope="session")
def page(filled: str):
    """The page over the base that nobody changes."""
    from pipeline.web.app import create_app

    with TestClient(create_app(filled), base_url="http://127.0.0.1:8000") as client:
        yield client


@pytest.fixture
def changing(store: str):
    """The page over a base of the test's own."""
    from pipeline.web.app import create_app

    with TestClient(create_app(store), base_url="http://127.0.0.1:8000") as client:
        yield client


@dataclass
class Served:
    """A page that a browser can open."""

    url: str
    store: str


def serve(store: str):
    """Serve a base on a free port of this machine until the generator is closed."""
    import uvicorn

    from pipeline.web.app import create_app

    server = uvicorn.Server(uvicorn.Config(create_app(store), port=0, log_level="error", access_log=False))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    yield Served(f"http://127.0.0.1:{port}", store)
    server.should_exit = True
    thread.join(10)


@pytest.fixture(scope="session")
def served(filled: str):
    """The page on a port, over the base that nobody changes."""
    yield from serve(filled)


@pytest.fixture
def served_to_change(store: str):
    """The page on a port, over a base of the test's own."""
    yield from serve(store)


@pytest.fixture(scope="session")
def browser():
    """Debian's Chromium, through Playwright; the test is skipped where either is absent."""
    api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    if CHROMIUM is None:
        pytest.skip("no Chromium on this machine (apt install chromium)")
    with api.sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        yield opened
        opened.close()


@pytest.fixture
def tab(browser):
    """A fresh tab in Indonesian; an error of a script or of the security policy fails the test."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="id-ID")
    context.set_default_timeout(30_000)
    opened = context.new_page()
    wrong: list[str] = []
    opened.on("pageerror", lambda error: wrong.append(str(error)))
    opened.on("console", lambda said: wrong.append(said.text) if "Content Security Policy" in said.text else None)
    opened.on("dialog", lambda dialog: (wrong.append("a script opened a dialog"), dialog.dismiss()))
    yield opened
    context.close()
    assert not wrong, wrong
