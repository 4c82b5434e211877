from __future__ import annotations

import pytest
from misbehaving import QUICK, running

from pipeline.fetch.client import Client
from pipeline.fetch.page_cache import PageCache
from pipeline.fetch.web import Web


@pytest.fixture
def server():
    with running() as (address, found):
        found.address = address
        yield found


@pytest.fixture
def site(server):
    return server.address


@pytest.fixture
def client():
    with Client(QUICK) as found:
        yield found


@pytest.fixture
def web(client, tmp_path):
    return Web(client, cache=PageCache(tmp_path / "cache"))
