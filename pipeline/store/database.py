"""Databases behind one small interface: the same SQL, with ``:name`` parameters, for SQLite and PostgreSQL."""

from __future__ import annotations

import sqlite3
import threading
import weakref
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import Any, Protocol

from pipeline.errors import StoreError

Params = Mapping[str, Any]
RowDict = dict[str, Any]

#: "JEJK": what tells a knowledge base from any other SQLite file.
APPLICATION_ID = 0x4A454A4B
#: A writer waits this long for another one, in milliseconds.
PATIENCE = 60_000


class Database(Protocol):
    """What the store asks of a database."""

    dialect: str
    url: str
    read_only: bool

    def rows(self, sql: str, params: Params | None = None) -> list[RowDict]:
        """Run a query and return its rows."""

    def each(self, sql: str, params: Params | None = None) -> Iterator[RowDict]:
        """Run a query and yield its rows one by one, however many."""

    def run(self, sql: str, params: Params | None = None) -> int:
        """Run one statement and return the number of rows that it touched."""

    def run_many(self, sql: str, params: Sequence[Params]) -> None:
        """Run one statement for every set of parameters."""

    def transaction(self) -> AbstractContextManager[None]:
        """Open a transaction for writing; leaving it in peace commits, an error undoes it all."""

    def script(self, statements: Iterable[str]) -> None:
        """Run statements that define tables."""

    def size(self) -> int:
        """Return the size on disk in bytes."""

    def close(self) -> None:
        """Let go of the database."""


def among(column: str, values: Iterable[Any], prefix: str = "v") -> tuple[str, dict[str, Any]]:
    """Return ``column IN (...)`` and its parameters; nothing matches an empty list."""
    params = {f"{prefix}{n}": value for n, value in enumerate(values)}
    if not params:
        return "1 = 0", {}
    return f"{column} IN ({', '.join(':' + name for name in params)})", params


def narrowed_by(conditions: Mapping[str, str], values: Mapping[str, Any]) -> tuple[list[str], dict[str, Any]]:
    """Return the conditions of which a value is there, with their parameters: ``{"since": "a.day >= :since"}``."""
    params = {name: values[name] for name in conditions if values.get(name) is not None}
    return [conditions[name] for name in params], params


class _Held:
    """A connection that is closed as soon as neither its thread nor an answer that is still being read holds it."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection

    def __del__(self) -> None:
        with suppress(sqlite3.Error):
            self.connection.close()


class Sqlite:
    """A knowledge base in one SQLite file: write-ahead log, one connection per thread."""

    dialect = "sqlite"

    def __init__(self, path: str, *, create: bool = True, read_only: bool = False) -> None:
        self.url = path
        self.read_only = read_only
        self._local = threading.local()
        self._open: weakref.WeakSet[_Held] = weakref.WeakSet()
        self._lock = threading.Lock()
        file = Path(path)
        if not file.exists() and (read_only or not create):
            raise StoreError(f"{path}: there is no knowledge base here (jejak ingest makes one)")
        _look_at(file)
        if not read_only and not file.parent.is_dir():
            raise StoreError(f"{path}: the folder {file.parent} does not exist")
        self._connection()

    def _connection(self) -> sqlite3.Connection:
        return self._held().connection

    def _held(self) -> _Held:
        found: _Held | None = getattr(self._local, "held", None)
        if found is None:
            found = _Held(self._connect())
            self._local.held = found
            with self._lock:
                self._open.add(found)
        return found

    def _connect(self) -> sqlite3.Connection:
        try:
            uri = Path(self.url).absolute().as_uri() + ("?mode=ro" if self.read_only else "")
            connection = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False, timeout=60)
            connection.execute(f"PRAGMA busy_timeout = {PATIENCE}")
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute("PRAGMA cache_size = -65536")
            connection.execute("PRAGMA temp_store = MEMORY")
            connection.execute("PRAGMA mmap_size = 8589934592")
            if not self.read_only:
                connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.Error as error:
            raise StoreError(f"{self.url}: {error}") from error
        return connection

    def rows(self, sql: str, params: Params | None = None) -> list[RowDict]:
        """Run a query and return its rows."""
        try:
            cursor = self._connection().execute(sql, params or {})
            names = [column[0] for column in cursor.description or ()]
            return [dict(zip(names, row, strict=False)) for row in cursor.fetchall()]
        except sqlite3.Error as error:
            raise StoreError(f"{self.url}: {error}") from error

    def each(self, sql: str, params: Params | None = None) -> Iterator[RowDict]:
        """Run a query and yield its rows one by one, however many."""
        held = self._held()
        try:
            cursor = held.connection.execute(sql, params or {})
            names = [column[0] for column in cursor.description or ()]
            for row in cursor:
                yield dict(zip(names, row, strict=False))
        except sqlite3.Error as error:
            raise StoreError(f"{self.url}: {error}") from error

    def run(self, sql: str, params: Params | None = None) -> int:
        """Run one statement and return the number of rows that it touched."""
        try:
            return self._connection().execute(sql, params or {}).rowcount
        except sqlite3.Error as error:
            raise StoreError(f"{self.url}: {error}") from error

    def run_many(self, sql: str, params: Sequence[Params]) -> None:
        """Run one statement for every set of parameters."""
        if not params:
            return
        try:
            self._connection().executemany(sql, params)
        except sqlite3.Error as error:
            raise StoreError(f"{self.url}: {error}") from error

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Open a transaction for writing at once, so that two writers wait for one another instead of failing."""
        connection = self._connection()
        if connection.in_transaction:
            yield
            return
        self.run("BEGIN IMMEDIATE")
        try:
            yield
            self.run("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):
                connection.execute("ROLLBACK")
            raise

    def script(self, statements: Iterable[str]) -> None:
        """Run statements that define tables."""
        for statement in statements:
            self.run(statement)

    def backup(self, target: str) -> None:
        """Copy the whole base into another file while others read and write."""
        try:
            with sqlite3.connect(target) as copy:
                self._connection().backup(copy, pages=2000)
            copy.close()
        except sqlite3.Error as error:
            raise StoreError(f"{target}: {error}") from error

    def size(self) -> int:
        """Return the size on disk in bytes, the write-ahead log included."""
        files = (Path(self.url + end) for end in ("", "-wal"))
        return sum(file.stat().st_size for file in files if file.exists())

    def close(self) -> None:
        """Close every thread's connection."""
        with self._lock:
            for held in self._open:
                held.connection.close()
            self._open.clear()
        self._local = threading.local()


def _look_at(file: Path) -> None:
    """Refuse a file that is something else than a knowledge base, before SQLite touches it."""
    try:
        with file.open("rb") as opened:
            head = opened.read(72)
    except FileNotFoundError:
        return
    except OSError as error:
        raise StoreError(f"{file}: {error.strerror or error}") from error
    if not head:
        return
    if not head.startswith(b"SQLite format 3\x00"):
        raise StoreError(f"{file}: not a knowledge base of Jejak (not an SQLite file)")
    if int.from_bytes(head[68:72], "big") not in (APPLICATION_ID, 0):
        raise StoreError(f"{file}: not a knowledge base of Jejak (another program's SQLite file)")
