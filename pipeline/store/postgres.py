"""A knowledge base in PostgreSQL, reached through SQLAlchemy Core: several readers while one ingests."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from pipeline.errors import StoreError
from pipeline.store.database import Params, RowDict


class PostgreSQL:
    """The same store for teams: ``postgresql://user@host/base``, driver psycopg 3."""

    dialect = "postgresql"

    def __init__(self, url: str, *, read_only: bool = False) -> None:
        try:
            import sqlalchemy
            from sqlalchemy.engine import make_url
        except ImportError as error:  # pragma: no cover - sqlalchemy is a dependency
            raise StoreError(f"PostgreSQL needs sqlalchemy: {error}") from error
        self.url = url
        self.read_only = read_only
        self._sql = sqlalchemy
        self._local = threading.local()
        try:
            place = make_url(url).set(drivername="postgresql+psycopg")
            self._engine = sqlalchemy.create_engine(place, pool_size=8, max_overflow=56, pool_pre_ping=True)
            self.rows("SELECT 1 AS one")
        except ModuleNotFoundError as error:
            raise StoreError(f"PostgreSQL needs the extra: pip install 'jejak[postgresql]' ({error})") from error
        except sqlalchemy.exc.ArgumentError as error:
            raise StoreError(f"not an address of a database: {error}") from error

    def rows(self, sql: str, params: Params | None = None) -> list[RowDict]:
        """Run a query and return its rows."""
        result = self._execute(sql, dict(params or {}), fetch=True)
        assert isinstance(result, list)
        return result

    def each(self, sql: str, params: Params | None = None) -> Iterator[RowDict]:
        """Run a query and yield its rows one by one, however many."""
        with self._engine.connect().execution_options(stream_results=True, yield_per=2000) as connection:
            for row in connection.execute(self._sql.text(sql), dict(params or {})).mappings():
                yield dict(row)

    def run(self, sql: str, params: Params | None = None) -> int:
        """Run one statement and return the number of rows that it touched."""
        result = self._execute(sql, dict(params or {}), fetch=False)
        assert isinstance(result, int)
        return result

    def run_many(self, sql: str, params: Sequence[Params]) -> None:
        """Run one statement for every set of parameters."""
        if params:
            self._execute(sql, [dict(p) for p in params], fetch=False)

    def _execute(self, sql: str, params: Any, *, fetch: bool) -> list[RowDict] | int:
        statement = self._sql.text(sql)
        open_now = getattr(self._local, "connection", None)
        try:
            if open_now is not None:
                return _outcome(open_now.execute(statement, params), fetch)
            with self._engine.begin() as connection:
                return _outcome(connection.execute(statement, params), fetch)
        except self._sql.exc.SQLAlchemyError as error:
            reason = str(getattr(error, "orig", error)).strip().splitlines()
            raise StoreError(f"{self._engine.url!s}: {reason[0] if reason else error}") from error

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Open a transaction; writers queue on one advisory lock, readers are never held up."""
        if getattr(self._local, "connection", None) is not None:
            yield
            return
        with self._engine.begin() as connection:
            self._local.connection = connection
            try:
                self.rows("SELECT pg_advisory_xact_lock(1246055500) IS NULL AS held")
                yield
            finally:
                self._local.connection = None

    def script(self, statements: Iterable[str]) -> None:
        """Run statements that define tables."""
        for statement in statements:
            self.run(statement)

    def size(self) -> int:
        """Return the size of the database in bytes."""
        return int(self.rows("SELECT pg_database_size(current_database()) AS bytes")[0]["bytes"])

    def close(self) -> None:
        """Give every connection back."""
        self._engine.dispose()


def _outcome(result: Any, fetch: bool) -> list[RowDict] | int:
    if fetch:
        return [dict(row) for row in result.mappings()]
    return int(result.rowcount)
