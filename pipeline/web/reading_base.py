"""The knowledge base of a request: opened for reading only, so that no page can change anything, or for a change."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from fastapi import FastAPI, Request

from pipeline.api import KnowledgeBase

#: Seconds for which counts of a PostgreSQL base are kept.
GOOD_FOR = 30


def prepare(app: FastAPI, store: str) -> None:
    """Make the base where there is none; a PostgreSQL base keeps its connections for changes too."""
    app.state.store = store
    app.state.remembered = {}
    app.state.reader = None
    app.state.opening = threading.Lock()
    opened = KnowledgeBase(store, create=True)
    app.state.shared = opened if store.startswith("postgres") else None
    if app.state.shared is None:
        opened.close()


@contextmanager
def base_of(request: Request) -> Iterator[KnowledgeBase]:
    """Open the base for reading: what asks through it cannot write.

    One opened base serves all readers, with a connection for each thread, so that what was read stays in memory; a file
    that took the place of the one opened is opened anew.
    """
    shared: KnowledgeBase | None = request.app.state.shared
    yield shared if shared is not None else _reader(request.app)


def _reader(app: FastAPI) -> KnowledgeBase:
    file = Path(app.state.store.removeprefix("sqlite:///"))
    with app.state.opening:
        seen = (file.stat().st_dev, file.stat().st_ino) if file.exists() else None
        if app.state.reader is None or app.state.reader[0] != seen:
            app.state.reader = (seen, KnowledgeBase(app.state.store, read_only=True))
        found: KnowledgeBase = app.state.reader[1]
        return found


Made = TypeVar("Made")


def remembered(request: Request, name: str, make: Callable[[], Made]) -> Made:
    """Return what was made before for the same state of the base: what the first page counts changes only with it.

    A base in PostgreSQL does not tell its state; what was made of it is good for ``GOOD_FOR`` seconds.
    """
    kept: dict[str, tuple[object, Made]] = request.app.state.remembered
    state = _state(request.app.state.store)
    if name not in kept or kept[name][0] != state:
        kept[name] = (state, make())
    return kept[name][1]


def _state(store: str) -> object:
    """Tell one state of a base from another: size and time of its file and of its write-ahead log."""
    files = [Path(store.removeprefix("sqlite:///") + end) for end in ("", "-wal")]
    shown = [(file.stat().st_mtime_ns, file.stat().st_size) for file in files if file.exists()]
    return shown or int(time.monotonic() / GOOD_FOR)


@contextmanager
def base_to_change(request: Request) -> Iterator[KnowledgeBase]:
    """Open the base for a change."""
    with opened_to_change(request.app) as base:
        yield base


@contextmanager
def opened_to_change(app: FastAPI) -> Iterator[KnowledgeBase]:
    """Open the application's base for a change, also outside a request."""
    shared: KnowledgeBase | None = app.state.shared
    if shared is not None:
        yield shared
        return
    with KnowledgeBase(app.state.store, create=True) as base:
        yield base
