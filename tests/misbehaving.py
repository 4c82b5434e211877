"""A site on loopback that misbehaves in every way, and behaves in some."""

from __future__ import annotations

import gzip
import threading
import time
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from pipeline.fetch.client import Manners

QUICK = Manners(delay=0, seconds=3.0, size=2_000_000, attempts=3, first_wait=0.01, allow_private=True)
ITEM = "<item><title>{0}</title><link>{1}/berita/{0}</link><pubDate>{2}</pubDate></item>"
DAY = "Kam, 27 Jul 2023 12:02:00 +0700"
LATER = "Kam, 27 Jul 2023 15:30:00 +0700"


class Site(BaseHTTPRequestHandler):
    """Answers a path with the method of that name; what was asked for, and with which headers, is kept."""

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        path, _, query = self.path.partition("?")
        server = self.server
        server.asked.append(self.path)
        server.headers.append(dict(self.headers))
        name = "do_" + path.strip("/").replace(".", "_").replace("/", "_").replace("-", "_")
        with suppress(BrokenPipeError, ConnectionResetError):
            if path.startswith("/berita/"):
                self.article(path.rsplit("/", 1)[1])
            elif path.startswith("/panjang/"):
                self.long(dict(pair.split("=") for pair in query.split("&") if pair))
            elif path.startswith("/indeks/"):
                self.listed(path, query)
            else:
                getattr(self, name, self.nothing)()

    @property
    def here(self):
        return f"http://{self.headers['Host']}"

    def say(self, body=b"", status=200, **headers):
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def nothing(self):
        self.say(b"", 404)

    def unless_same(self, body, mark):
        if self.headers.get("If-None-Match") == mark:
            self.say(status=304, ETag=mark)
        else:
            self.say(body, ETag=mark, Last_Modified="Thu, 27 Jul 2023 05:02:00 GMT")

    def article(self, name):
        """An article that has an ETag, which changes with its text; one is gone, one comes back the second time."""
        now = self.server.texts.get(name, "Bupati meresmikan pasar.")
        if name in self.server.pages:
            self.unless_same(self.server.pages[name], f'"{name}"')
        elif name == "hilang" or (name == "nanti" and self.server.asked.count(self.path) == 1):
            self.nothing()
        else:
            body = f"<html><body><h1>{name}</h1><p>{now}</p></body></html>".encode()
            self.unless_same(body, f'"{name}-{len(now)}"')

    def long(self, query):
        """An article of three pages, or all at once for who knows how to ask."""
        number = query.get("page", "1")
        if number == "all" and not self.server.knows_all:
            self.nothing()
            return
        links = "".join(f'<a href="?page={n}">{n}</a> <a href="#top">atas</a>' for n in (1, 2, 3))
        missing = number == self.server.missing_page
        self.nothing() if missing else self.say(f"<p>Halaman {number}.</p>{links}".encode())

    def listed(self, path, query):
        """A list by day that repeats its last page beyond its end."""
        number = min(int(query.partition("=")[2] or 1), 2)
        links = "".join(f'<a href="/berita/{path[-2:]}-{number}-{n}">x</a><a href="/tag/{n}">y</a>' for n in range(2))
        self.say(links.encode())

    def do_robots_txt(self):
        if self.server.robots is None:
            self.say(status=503)
        else:
            self.say(self.server.robots.encode())

    def do_plain(self):
        self.say(b"<p>Menteri hadir</p>", ETag='"1"')

    def do_latin(self):
        self.say("<p>café</p>".encode("cp1252"), Content_Type="text/html; charset=windows-1252")

    def do_picture(self):
        self.say(b"\x89PNG\r\n\x1a\n" + bytes(range(32)) * 40)

    def do_secret(self):
        self.say(b"no")

    def do_circle(self):
        self.say(status=302, Location="/circle")

    def do_stairs(self):
        self.say(status=302, Location="/stairs?" + "x" * len(self.path))

    def do_moved(self):
        self.say(status=301, Location="/plain")

    def do_away(self):
        self.say(status=302, Location="http://10.0.0.1/")

    def do_file(self):
        self.say(status=302, Location="file:///etc/passwd")

    def do_to_secret(self):
        self.say(status=302, Location="/secret")

    def do_busy(self):
        self.server.busy += 1
        self.say(b"ok") if self.server.busy > 2 else self.say(status=503, Retry_After="0")

    def do_full(self):
        self.say(status=429, Retry_After="9999")

    def do_bomb(self):
        self.say(gzip.compress(b"0" * 50_000_000), Content_Encoding="gzip")

    def do_odd(self):
        self.say(b"?", Content_Encoding="sandi")

    def do_broken(self):
        self.say(b"\x1f\x8b\x08\x00broken", Content_Encoding="gzip")

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

    def do_slow_head(self):
        for _ in range(100):
            self.wfile.write(b"H")
            time.sleep(0.1)

    def do_short(self):
        self.say(b"half", Content_Length="900")
        self.close_connection = True

    def do_hang_up(self):
        self.close_connection = True

    def do_feed(self):
        items = "".join(ITEM.format(name, self.here, when) for name, when in self.server.feed.items())
        body = f'<?xml version="1.0"?><rss version="2.0"><channel>{items}</channel></rss>'.encode()
        self.unless_same(body, f'"{hash(body)}"')

    def do_atom(self):
        entry = f'<title>Satu</title><link href="{self.here}/berita/satu"/><updated>2023-07-27T05:02:00Z</updated>'
        self.say(f'<feed xmlns="http://www.w3.org/2005/Atom"><entry>{entry}</entry></feed>'.encode())

    def do_sitemap_xml(self):
        parts = "".join(
            f"<sitemap><loc>{self.here}/{name}</loc></sitemap>" for name in ("news.xml", "gone.xml", "pack.xml.gz")
        )
        self.say(f'<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{parts}</sitemapindex>'.encode())

    def do_news_xml(self):
        news = ("<news:news><news:publication_date>2023-07-27T12:02:00+07:00</news:publication_date>"
                "<news:title>Satu</news:title></news:news>")  # fmt: skip
        spaces = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'
        self.unless_same(
            f"<urlset {spaces}><url><loc>{self.here}/berita/satu</loc>{news}</url></urlset>".encode(), '"n1"'
        )

    def do_pack_xml_gz(self):
        self.say(gzip.compress(f"<urlset><url><loc>{self.here}/berita/dua</loc></url></urlset>".encode()))

    def log_message(self, *_):
        pass


@contextmanager
def running():
    """Run the site, and yield its address and the server that remembers."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    server.daemon_threads = True
    server.asked, server.headers, server.busy, server.texts = [], [], 0, {}
    server.pages = {}
    server.robots, server.knows_all, server.missing_page = "User-agent: *\nDisallow: /secret\n", False, ""
    server.feed = {"satu": DAY}
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", server
    finally:
        server.shutdown()
        server.server_close()
