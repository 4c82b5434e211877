"""Fetching that is polite and safe: robots.txt, a delay per host, limits of time and size, no private addresses."""

from __future__ import annotations

import threading
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from urllib.parse import urljoin, urlsplit

import httpx
import stamina
from protego import Protego

from pipeline import __version__
from pipeline.errors import FetchError
from pipeline.fetch.address import Deadline, Guarded, Unreachable
from pipeline.fetch.bodies import unpacker
from pipeline.fetch.reasons import of_network
from pipeline.fetch.transport import GuardedTransport

AGENT = f"Jejak/{__version__} (news reading; robots.txt is honoured)"
REDIRECTS = (301, 302, 303, 307, 308)
BUSY = (429, 500, 502, 503, 504)


class Busy(FetchError):
    """The site cannot answer now; it may say in how many seconds."""

    def __init__(self, message: str, wait: float | None = None) -> None:
        super().__init__(message)
        self.wait = wait


class Refused(FetchError):
    """The site answered with another status than a page's: 404 for an address that it does not know."""

    def __init__(self, message: str, status: int) -> None:
        super().__init__(message)
        self.status = status


@dataclass(frozen=True, slots=True)
class Manners:
    """How to behave: seconds between two requests to a host, how many at once, and the limits of one page.

    After ``patience`` pages in a row for which a host has no address, does not answer in time or is busy it is left
    alone for ``rest`` seconds.
    """

    delay: float = 1.0
    at_once: int = 1
    seconds: float = 30.0
    size: int = 20_000_000
    redirects: int = 8
    attempts: int = 4
    longest_wait: float = 120.0
    first_wait: float = 1.0
    patience: int = 3
    rest: float = 600.0
    robots: bool = True
    allow_private: bool = False
    agent: str = AGENT


@dataclass(frozen=True, slots=True)
class Answer:
    """What a site answered; ``body`` is decoded from gzip, status 304 means unchanged since the last time."""

    url: str
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def charset(self) -> str | None:
        """The charset that the header names: "text/html; charset=windows-1252"."""
        _, _, found = self.headers.get("content-type", "").lower().partition("charset=")
        return found.strip("\"' ;") or None


@dataclass(slots=True)
class _Host:
    gate: threading.Semaphore
    lock: threading.Lock = field(default_factory=threading.Lock)
    free_at: float = 0.0
    rules: Protego | None = None
    asked: bool = False
    silent: int = 0
    rests_until: float = 0.0


class Client:
    """Fetches pages; safe to share among threads. Use it in a ``with`` block."""

    def __init__(self, manners: Manners | None = None, *, sleep: Callable[[float], object] | None = None) -> None:
        self.manners = manners or Manners()
        self._closing = threading.Event()
        self._sleep = sleep or self._closing.wait
        self._deadline = Deadline()
        self._hosts: dict[str, _Host] = {}
        self._lock = threading.Lock()
        guard = Guarded(allow_private=self.manners.allow_private, deadline=self._deadline)
        self._http = httpx.Client(
            transport=GuardedTransport(guard), trust_env=False, follow_redirects=False, timeout=self.manners.seconds
        )

    def __enter__(self) -> Client:
        """Use the client in a ``with`` block."""
        return self

    def __exit__(self, *reason: object) -> None:
        """Close its connections; who waits for a turn wakes and gives up."""
        self._closing.set()
        self._http.close()

    def get(self, url: str, *, headers: dict[str, str] | None = None) -> Answer:
        """Fetch a page, following redirects, waiting and trying again where the site is busy.

        Raises:
            FetchError: the page may not or cannot be fetched; says why in one line.
        """
        manners, host = self.manners, self._host(url)
        if host.rests_until > time.monotonic():
            raise FetchError(f"{url}: its host did not answer several times and is left alone for a while")
        retrying = stamina.retry_context(
            on=self._patience, attempts=manners.attempts, timeout=None, wait_initial=manners.first_wait,
            wait_max=manners.longest_wait, wait_jitter=manners.first_wait,
        )  # fmt: skip
        try:
            for attempt in retrying:
                with attempt:
                    answer = self._follow(url, headers or {})
                    host.silent = 0
                    return answer
        except (Busy, Unreachable):
            self._give_rest(host)
            raise
        except Refused:
            host.silent = 0
            raise
        raise FetchError(f"{url}: not fetched")

    def _give_rest(self, host: _Host) -> None:
        with host.lock:
            host.silent += 1
            if host.silent >= self.manners.patience:
                host.silent, host.rests_until = 0, time.monotonic() + self.manners.rest

    def _patience(self, error: Exception) -> bool | float:
        if not isinstance(error, Busy) or self._closing.is_set():
            return False
        if error.wait is None:
            return True
        return error.wait if error.wait <= self.manners.longest_wait else False

    def _follow(self, url: str, headers: dict[str, str]) -> Answer:
        """Ask for an address and where it leads, each stop allowed by its robots.txt; a circle is an error."""
        seen: list[str] = []
        while len(seen) <= self.manners.redirects:
            parts = urlsplit(url)
            if parts.scheme not in {"http", "https"} or not parts.hostname:
                raise FetchError(f"{url}: not a web address")
            if url in seen:
                raise FetchError(f"{url}: redirects in a circle")
            seen.append(url)
            if not self.allowed(url):
                raise FetchError(f"{url}: robots.txt does not allow it")
            with self._turn(url):
                answer = self._ask(url, headers)
            if answer.status not in REDIRECTS or "location" not in answer.headers:
                return _checked(answer)
            url = urljoin(url, answer.headers["location"])
        raise FetchError(f"{seen[0]}: more than {self.manners.redirects} redirects")

    def allowed(self, url: str) -> bool:
        """Tell whether the site's robots.txt lets us fetch an address; a site whose rules fail is left alone.

        Raises:
            Busy: its robots.txt cannot be read now.
        """
        if not self.manners.robots or urlsplit(url).path == "/robots.txt":
            return True
        host = self._host(url)
        with host.lock:
            if not host.asked:
                host.rules, host.asked = self._rules(url), True
        return host.rules is None or bool(host.rules.can_fetch(url, self.manners.agent))

    def _rules(self, url: str) -> Protego | None:
        address = urljoin(url, "/robots.txt")
        for _ in range(5):
            answer = self._ask(address, {})
            if answer.status in REDIRECTS and "location" in answer.headers:
                address = urljoin(address, answer.headers["location"])
            else:
                break
        if answer.status in BUSY:
            raise Busy(f"{address}: status {answer.status}", _retry_after(answer.headers))
        return Protego.parse(answer.body[:512_000].decode("utf-8", "replace")) if answer.status == 200 else None

    def _host(self, url: str) -> _Host:
        name = urlsplit(url).netloc.lower()
        with self._lock:
            return self._hosts.setdefault(name, _Host(threading.Semaphore(self.manners.at_once)))

    @contextmanager
    def _turn(self, url: str) -> Iterator[None]:
        """Wait for the host's turn: its own Crawl-delay where that is longer than ours."""
        host = self._host(url)
        asked = host.rules.crawl_delay(self.manners.agent) if host.rules is not None else None
        delay = min(max(self.manners.delay, float(asked or 0.0)), self.manners.longest_wait)
        with host.gate:
            with host.lock:
                now = time.monotonic()
                wait = max(0.0, host.free_at - now)
                host.free_at = max(now, host.free_at) + delay
            if wait:
                self._sleep(wait)
            if self._closing.is_set():
                raise FetchError(f"{url}: stopped before it was fetched")
            yield

    def _ask(self, url: str, headers: dict[str, str]) -> Answer:
        """Ask one address once; what goes wrong on the way is an error of ours that tells whether to try again."""
        self._deadline.set(self.manners.seconds)
        sent = {"User-Agent": self.manners.agent, "Accept-Encoding": "gzip, deflate", **headers}
        try:
            with self._http.stream("GET", url, headers=sent) as response:
                body = self._body(response)
                given = {name.lower(): value for name, value in response.headers.items()}
                return Answer(url, response.status_code, given, body)
        except httpx.TimeoutException as error:
            raise Unreachable(f"{url}: took more than {self.manners.seconds:g} seconds") from error
        except (httpx.ConnectError, httpx.RemoteProtocolError, httpx.ReadError) as error:
            raise Busy(f"{url}: {of_network(error)}") from error
        except (httpx.HTTPError, httpx.InvalidURL, zlib.error) as error:
            raise FetchError(f"{url}: {of_network(error)}") from error

    def _body(self, response: httpx.Response) -> bytes:
        """Return the body, unpacked piece by piece so that no bomb unfolds."""
        try:
            unpack = unpacker(response.headers.get("content-encoding", ""))
        except FetchError as error:
            raise FetchError(f"{response.url}: {error}") from error
        found, received = bytearray(), 0
        for piece in response.iter_raw():
            received += len(piece)
            room = self.manners.size + 1 - len(found)
            found += unpack.decompress(piece, room) if unpack else piece
            if len(found) > self.manners.size:
                raise FetchError(f"{response.url}: larger than {self.manners.size / 1e6:g} MB")
        if unpack is not None and received and not unpack.eof:
            raise Busy(f"{response.url}: ends too early")
        return bytes(found)


def _checked(answer: Answer) -> Answer:
    if answer.status in BUSY:
        raise Busy(f"{answer.url}: status {answer.status}", _retry_after(answer.headers))
    if answer.status == 304 or 200 <= answer.status < 300:
        return answer
    raise Refused(f"{answer.url}: status {answer.status}", answer.status)


def _retry_after(headers: dict[str, str]) -> float | None:
    """Return how long a site asks us to wait: "120", or a date."""
    said = headers.get("retry-after", "").strip()
    if said.isdigit():
        return float(said)
    try:
        return max(0.0, parsedate_to_datetime(said).timestamp() - time.time()) if said else None
    except (ValueError, TypeError):
        return None
