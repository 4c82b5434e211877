"""The opened knowledge base that every question is asked of."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.schema import Record
from pipeline.store import Outcome, Store, open_store
from pipeline.store.database import Database


class Base:
    """An opened store; the questions are in the classes beside."""

    def __init__(self, store_url: str = "jejak.db", *, create: bool = False, read_only: bool = False) -> None:
        """Open a knowledge base.

        Args:
            store_url: a file's path, or ``postgresql://user@host/base``.
            create: make it where there is none.
            read_only: never write, not even judgements.

        Raises:
            StoreError: there is none, or it is something else.
        """
        self.store: Store = open_store(store_url, create=create, read_only=read_only)
        self.url = store_url

    @property
    def _db(self) -> Database:
        return self.store.database

    def add_all(self, records: Iterable[Record]) -> list[Outcome]:
        """Add records with identity resolved; see ``pipeline.store.Store.add_all``."""
        if self.store.resolver is None:
            from pipeline.resolve import Resolver

            self.store.resolver = Resolver()
        outcomes = self.store.add_all(records)
        self.store.settle()
        return outcomes

    def close(self) -> None:
        """Let go of the base."""
        self.store.close()
