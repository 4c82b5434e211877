from __future__ import annotations

import gzip
import threading
import time
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from pipeline.errors import FetchError
from pipeline.fetch.address import is_public
from pipeline.fetch.client import Client, Manners
from pipeline.fetch.feeds import feed_links
from pipeline.fetch.sources import fetched, watch
from pipeline.fetch.warc import PageCache, pages_of_warc

FEED = """<rss version="2.0"><channel><item><title>Satu</title><link>{0}/plain</link>
<pubDate>Kam, 27 Jul 2023 12:02:00 +0700</pubDate></item></channel></rss>"""


class Site(BaseHTTPRequestHandler):
    """A site that misbehaves in every way."""

    protocol_version = "HTTP/1.1"
    busy = 0
    asked: list[str] = []  # noqa: RUF012

    def do_GET(self):
        Site.asked.append(self.path)
        with suppress(BrokenPipeError, ConnectionResetError):
            getattr(self, "do_" + self.path.strip("/").replace(".", "_"), self.nothing)()

    def say(self, body=b"", status=200, **headers):
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def nothing(self):
        self.say(b"", 404)

    def do_robots_txt(self):
        self.say(b"User-agent: *\nDisallow: /secret\n")

    def do_plain(self):
        self.say(b"<p>Menteri hadir</p>", ETag='"1"')

    def do_latin(self):
        self.say("<p>caf\u00e9</p>".encode("cp1252"), Content_Type="text/html; charset=windows-1252")

    def do_secret(self):
        self.say(b"no")

    def do_circle(self):
        self.say(status=302, Location="/circle")

    def do_away(self):
        self.say(status=302, Location="http://10.0.0.1/")

    def do_busy(self):
        Site.busy += 1
        self.say(b"ok") if Site.busy > 2 else self.say(status=503, Retry_After="0")

    def do_bomb(self):
        self.say(gzip.compress(b"0" * 50_000_000), Content_Encoding="gzip")

    def do_endless(self):
        self.send_response(200)
        self.end_headers()
        while True:
            self.wfile.write(b"x" * 65536)

    def do_drip(self):
        self.send_response(200)
        self.end_headers()
        for _ in range(100):
            self.wfile.write(b"x")
            time.sleep(0.1)

    def do_short(self):
        self.say(b"half", Content_Length="900")
        self.close_connection = True

    def do_feed(self):
        self.say(FEED.format(f"http://{self.headers['Host']}").encode())

    def log_message(self, *_):
        pass


@pytest.fixture
def site():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    Site.busy, Site.asked = 0, []
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


@pytest.fixture
def client():
    quick = Manners(delay=0, seconds=1.5, size=2_000_000, attempts=3, first_wait=0.01, allow_private=True)
    with Client(quick) as found:
        yield found


@pytest.mark.parametrize(
    ("path", "why"),
    [("secret", "robots"), ("circle", "circle"), ("bomb", "larger"), ("endless", "larger"), ("drip", "more than 1.5"),
     ("short", "."), ("missing", "404")],
)  # fmt: skip
def test_misbehaviour_is_one_clear_line(site, client, path, why):
    start = time.monotonic()
    with pytest.raises(FetchError, match=why):
        client.get(f"{site}/{path}")
    assert time.monotonic() - start < 8


def test_a_busy_site_is_asked_again(site, client):
    assert client.get(f"{site}/busy").body == b"ok"
    assert Site.busy == 3


def test_private_addresses_are_refused(site):
    with Client(Manners(delay=0, attempts=1)) as careful, pytest.raises(FetchError, match="private"):
        careful.get(f"{site}/plain")
    assert Site.asked == []


@pytest.mark.parametrize(
    ("address", "public"),
    [("8.8.8.8", True), ("127.0.0.1", False), ("10.1.2.3", False), ("169.254.169.254", False), ("0.0.0.0", False),
     ("::1", False), ("::ffff:127.0.0.1", False), ("64:ff9b::a00:1", False), ("fe80::1%eth0", False),
     ("2001:4860:4860::8888", True), ("100.64.0.1", False)],
)  # fmt: skip
def test_what_is_public(address, public):
    assert is_public(address) is public


def test_pages_are_kept_and_not_fetched_twice(site, client, tmp_path):
    urls = [f"{site}/plain", f"{site}/latin", f"{site}/missing"]
    first = list(fetched(urls, client=client, cache=PageCache(tmp_path)))
    asked = len(Site.asked)
    again = list(fetched(urls[:2], client=client, cache=PageCache(tmp_path)))
    assert [p.content for p in first] == ["<p>Menteri hadir</p>", "<p>caf\u00e9</p>", ""]
    assert [p.content for p in again] == [p.content for p in first[:2]]
    assert len(Site.asked) == asked
    assert [p.url for p in pages_of_warc(tmp_path / "pages.warc.gz")] == urls[:2]


def test_a_feed_gives_only_what_is_new(site, client, tmp_path):
    rounds = list(watch([f"{site}/feed"], client=client, cache=PageCache(tmp_path), rounds=2, sleep=lambda _: None))
    assert [len(pages) for pages in rounds] == [1, 0]


def test_indonesian_days_in_feeds():
    [link] = feed_links(FEED.format("https://berita.example").encode(), base="https://berita.example")
    assert link.published in {"2023-07-27T05:02:00+00:00", "2023-07-27T12:02:00+07:00"}
