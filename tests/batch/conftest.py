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
    monkeypatch.setenv("PYTHONPATH", f"{HERE}{os.pathsep}{os.environ.get('PYTHONPATH', '')}")
