"""The opened knowledge base that every question is asked of."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from pipeline.ingest import Summary
from pipeline.ingest import ingest as take_in
from pipeline.ingest import reread as read_again
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

    def ingest(self, sources: Iterable[str | Path], *, reread: bool = False) -> Summary:
        """Read sources into the base, as ``jejak ingest`` does: ``base.ingest(["arsip/", "berita.jsonl"])``.

        Args:
            sources: what ``pipeline.api.extract`` takes.
            reread: read articles again that are known word for word.

        Returns:
            How many were kept, known, changed and set aside, with the reason of each that was.
        """
        from pipeline.fetch.sources import pages

        summary = take_in(pages(sources), self._resolving(), reread=reread)
        self.store.settle()
        return summary

    def reread(self) -> Summary:
        """Read every article of the base again from its text, as after an update; judgements stay in force."""
        summary = read_again(self._resolving())
        self.store.settle()
        return summary

    def add_all(self, records: Iterable[Record]) -> list[Outcome]:
        """Add records read elsewhere, with identity resolved; see ``pipeline.store.Store.add_all``."""
        outcomes = self._resolving().add_all(records)
        self.store.settle()
        return outcomes

    def _resolving(self) -> Store:
        """Return the store with who decides identity, which questions do without."""
        if self.store.resolver is None:
            from pipeline.resolve import Resolver

            self.store.resolver = Resolver()
        return self.store

    def close(self) -> None:
        """Let go of the base."""
        self.store.close()
