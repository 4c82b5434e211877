from __future__ import annotations

import os
from pathlib import Path

import pytest
from strange_pages import Memory

HERE = Path(__file__).parent


@pytest.fixture
def memory() -> Memory:
    return Memory()


@pytest.fixture(autouse=True)
def strange_reader_is_found(monkeypatch):
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join((str(HERE), str(HERE.parent), os.environ.get("PYTHONPATH", ""))))
