"""The knowledge base of a request: opened for reading only, so that no page can change anything, or for a change."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from fastapi import FastAPI, Request

from pipeline.api import KnowledgeBase


def prepare(app: FastAPI, store: str) -> None:
    """Make the base where there is none; a PostgreSQL base keeps its connections for all requests."""
    app.state.store = store
    opened = KnowledgeBase(store, create=True)
    app.state.shared = opened if store.startswith("postgres") else None
    if app.state.shared is None:
        opened.close()


@contextmanager
def base_of(request: Request) -> Iterator[KnowledgeBase]:
    """Open the base for reading: what asks through it cannot write."""
    shared: KnowledgeBase | None = request.app.state.shared
    if shared is not None:
        yield shared
        return
    with KnowledgeBase(request.app.state.store, read_only=True) as base:
        yield base


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
