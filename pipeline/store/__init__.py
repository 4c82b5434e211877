"""Entities, statements, articles on disk: SQLite by default, PostgreSQL by URL.

    with open_store("jejak.db", resolver=Resolver()) as store:
        store.add_all(records)

SQL is written in this room alone.
"""

from __future__ import annotations

from contextlib import suppress

from pipeline.errors import StoreError
from pipeline.schema.identity import Resolver
from pipeline.store.database import Database, Sqlite
from pipeline.store.migrations import NEWEST, migrate, version
from pipeline.store.store import Outcome, Store

__all__ = ["Outcome", "Store", "open_store"]


def open_store(
    url_or_path: str, *, create: bool = True, read_only: bool = False, resolver: Resolver | None = None
) -> Store:
    """Open a knowledge base: a file's path, or ``postgresql://user@host/base``.

    Args:
        url_or_path: where it is.
        create: make the file where there is none.
        read_only: open it for questions only.
        resolver: who decides identity, ``pipeline.resolve.Resolver()``; without one only equal full names are joined.

    Raises:
        StoreError: there is none, it is no knowledge base, or it cannot be reached.
    """
    database: Database
    if url_or_path.startswith(("postgresql://", "postgres://", "postgresql+psycopg://")):
        from pipeline.store.postgres import PostgreSQL

        database = PostgreSQL(url_or_path.replace("postgres://", "postgresql://", 1), read_only=read_only)
    else:
        path = url_or_path.removeprefix("sqlite:///")
        database = Sqlite(path, create=create, read_only=read_only)
    if read_only and 0 < version(database) < NEWEST:
        # A base of an older Jejak follows by itself where it may be written; a reader need not know of versions.
        with suppress(StoreError):
            open_store(url_or_path, create=False).close()
    migrate(database)
    return Store(database, resolver=resolver)
