"""Fetching from a site that misbehaves: every fault is one clear line, and soon."""

from __future__ import annotations

import socket
import threading
import time
from dataclasses import replace

import httpcore
import pytest
from misbehaving import QUICK

from pipeline import __version__
from pipeline.errors import FetchError
from pipeline.fetch.address import Forbidden, Guarded, is_public
from pipeline.fetch.client import Client, Manners
from pipeline.fetch.transport import _ERRORS


@pytest.mark.parametrize(
    ("path", "why"),
    [("secret", "robots"), ("to-secret", "robots"), ("circle", "circle"), ("stairs", "redirects"),
     ("file", "not a web"), ("bomb", "larger"), ("endless", "larger"), ("drip", "more than 3"),
     ("slow-head", "more than 3|malformed"),
     ("short", "."), ("hang-up", "."), ("missing", "status 404"), ("full", "status 429"), ("odd", "content encoding"),
     ("broken", ".")],
)  # fmt: skip
def test_misbehaviour_is_one_clear_line(site, client, path, why):
    start = time.monotonic()
    with pytest.raises(FetchError, match=why) as told:
        client.get(f"{site}/{path}")
    assert time.monotonic() - start < 15
    assert "\n" not in str(told.value)


def test_a_busy_site_is_asked_again(site, server, client):
    assert client.get(f"{site}/busy").body == b"ok"
    assert server.busy == 3


def test_a_moved_page_keeps_its_new_address(site, client):
    assert client.get(f"{site}/moved").url == f"{site}/plain"


def test_who_asks_is_told(site, server, client):
    client.get(f"{site}/plain")
    assert all(f"Jejak/{__version__}" in headers["User-Agent"] for headers in server.headers)


@pytest.mark.parametrize("path", ["plain", "away"])
def test_private_addresses_are_refused(site, server, path):
    with Client(replace(QUICK, allow_private=False, attempts=1)) as careful, pytest.raises(FetchError, match="private"):
        careful.get(f"{site}/{path}")
    assert server.asked == []


def test_a_redirect_to_a_private_address_is_refused(site, monkeypatch):
    """The site itself stands for a public one; where it sends us does not."""
    monkeypatch.setattr("pipeline.fetch.address.is_public", lambda address: address == "127.0.0.1")
    with Client(replace(QUICK, allow_private=False, attempts=1)) as careful, pytest.raises(Forbidden):
        careful.get(f"{site}/away")


def test_a_name_that_changes_its_address_is_caught(monkeypatch):
    """What is checked is what is connected to: the second answer of the name server is checked again."""
    answers = iter(["93.184.216.34", "127.0.0.1"])
    connected = []

    def getaddrinfo(host, port, **_):
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (next(answers), port))]

    def connect(self, host, port, *_, **__):
        connected.append(host)
        raise httpcore.ConnectError("no")

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    monkeypatch.setattr(httpcore.SyncBackend, "connect_tcp", connect)
    with Client(Manners(delay=0, attempts=2, first_wait=0.01)) as careful, pytest.raises(FetchError, match="private"):
        careful.get("http://rebind.example/")
    assert connected == ["93.184.216.34"]


@pytest.mark.parametrize(
    ("address", "public"),
    [("8.8.8.8", True), ("127.0.0.1", False), ("10.1.2.3", False), ("169.254.169.254", False), ("0.0.0.0", False),
     ("::1", False), ("::ffff:127.0.0.1", False), ("64:ff9b::a00:1", False), ("fe80::1%eth0", False),
     ("2001:4860:4860::8888", True), ("100.64.0.1", False), ("2002:7f00:1::", False), ("224.0.0.1", False)],
)  # fmt: skip
def test_what_is_public(address, public):
    assert is_public(address) is public


def test_requests_to_one_host_keep_their_distance(site, server):
    waits = []
    with Client(replace(QUICK, delay=5.0), sleep=waits.append) as slow:
        for _ in range(3):
            slow.get(f"{site}/plain")
    assert [round(wait) for wait in waits] == [5, 10]


def test_the_sites_own_delay_counts_where_it_is_longer(site, server):
    server.robots = "User-agent: *\nCrawl-delay: 7\n"
    waits = []
    with Client(replace(QUICK, delay=1.0), sleep=waits.append) as slow:
        for _ in range(2):
            slow.get(f"{site}/plain")
    assert [round(wait) for wait in waits] == [7]


def test_a_site_whose_rules_fail_is_left_alone(site, server, client):
    server.robots = None
    with pytest.raises(FetchError, match=r"robots\.txt: status 503"):
        client.get(f"{site}/plain")
    assert "/plain" not in server.asked


def test_a_host_that_does_not_answer_is_left_alone_for_a_while(client):
    start = time.monotonic()
    for _ in range(50):
        with pytest.raises(FetchError) as told:
            client.get("http://127.0.0.1:9/berita")
    assert "left alone" in str(told.value)
    assert time.monotonic() - start < 5


@pytest.fixture
def dead(monkeypatch):
    """Hosts that cost time: what each of their pages costs is counted."""
    tried = []

    def getaddrinfo(host, port, **_):
        tried.append(host)
        if host == "tanpa-alamat.example":
            raise socket.gaierror(-2, "Name or service not known")
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("93.184.216.34", port))]

    def connect(self, host, port, *_, **__):
        raise httpcore.ConnectTimeout("timed out")

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    monkeypatch.setattr(httpcore.SyncBackend, "connect_tcp", connect)
    return tried


@pytest.mark.parametrize(("host", "why"), [("diam.example", "took more than"), ("tanpa-alamat.example", "not known")])
def test_a_dead_host_costs_its_time_three_times(client, dead, host, why):
    said = []
    for number in range(20):
        with pytest.raises(FetchError) as told:
            client.get(f"http://{host}/{number}")
        said.append(str(told.value))
    assert [why in line for line in said[:3]] == [True] * 3
    assert all("left alone" in line for line in said[3:])
    assert len(dead) == 3


def test_a_page_that_is_not_there_shows_that_its_host_answers(site, client):
    for path in ("hang-up", "missing") * 4:
        with pytest.raises(FetchError) as told:
            client.get(f"{site}/{path}")
        assert "left alone" not in str(told.value)


def test_closing_wakes_who_waits(site):
    patient = Client(replace(QUICK, delay=60.0))
    patient.get(f"{site}/plain")
    threading.Timer(0.2, patient.__exit__, (None,)).start()
    start = time.monotonic()
    with pytest.raises(FetchError, match="stopped"):
        patient.get(f"{site}/latin")
    assert time.monotonic() - start < 5


@pytest.mark.parametrize(
    "error",
    sorted(
        (e for e in vars(httpcore).values() if isinstance(e, type) and issubclass(e, _ERRORS)), key=lambda e: e.__name__
    ),
)
def test_every_fault_of_a_connection_is_one_of_httpx(client, monkeypatch, error):
    """And so a clear line: nothing of httpcore comes through."""

    def connect(self, host, port, *_, **__):
        raise error("no")

    monkeypatch.setattr(httpcore.SyncBackend, "connect_tcp", connect)
    with pytest.raises(FetchError, match=r"127\.0\.0\.1"):
        client.get("http://127.0.0.1:9/")


def test_there_is_no_way_around_the_guard(monkeypatch):
    """Whatever httpx would do by itself: every connection is made by the backend that checks addresses."""
    made = []
    monkeypatch.setattr(Guarded, "connect_tcp", lambda self, host, *_, **__: made.append(host) or 1 / 0)
    with Client(Manners(delay=0)) as careful, pytest.raises(ZeroDivisionError):
        careful.get("http://contoh.example/")
    assert made == ["contoh.example"]
