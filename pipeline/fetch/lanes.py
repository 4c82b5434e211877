"""Many hosts at once, each one as slowly as it likes: work goes on in lanes, one or a few for each host."""

from __future__ import annotations

import threading
from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Generic, TypeVar

T = TypeVar("T")
R = TypeVar("R")


class Lanes(Generic[T, R]):
    """Runs work on items, at most ``at_once`` of one key at a time and ``threads`` in all, results in input order."""

    def __init__(
        self, work: Callable[[T], R], key: Callable[[T], str], *, at_once: int = 1, threads: int = 16, ahead: int = 128
    ) -> None:
        self._work, self._key = work, key
        self._at_once, self._threads, self._ahead = at_once, threads, ahead
        self._lock = threading.Lock()
        self._waiting: dict[str, deque[tuple[T, Future[R]]]] = defaultdict(deque)
        self._busy: dict[str, int] = defaultdict(int)

    def run(self, items: Iterable[T]) -> Iterator[R]:
        """Yield each item's result in the order of the items; a slow host does not hold up the work on others."""
        coming: deque[Future[R]] = deque()
        pool = ThreadPoolExecutor(self._threads)
        try:
            for item in items:
                coming.append(self._submit(item, pool))
                if len(coming) >= self._ahead:
                    yield coming.popleft().result()
            while coming:
                yield coming.popleft().result()
        finally:
            with self._lock:
                self._waiting.clear()
            pool.shutdown(wait=False, cancel_futures=True)

    def _submit(self, item: T, pool: ThreadPoolExecutor) -> Future[R]:
        future: Future[R] = Future()
        key = self._key(item)
        with self._lock:
            self._waiting[key].append((item, future))
        self._start(key, pool)
        return future

    def _start(self, key: str, pool: ThreadPoolExecutor) -> None:
        with self._lock:
            if self._busy[key] >= self._at_once or not self._waiting.get(key):
                return
            item, future = self._waiting[key].popleft()
            self._busy[key] += 1
        pool.submit(self._do, key, item, future, pool)

    def _do(self, key: str, item: T, future: Future[R], pool: ThreadPoolExecutor) -> None:
        try:
            future.set_result(self._work(item))
        except BaseException as error:
            future.set_exception(error)
        finally:
            with self._lock:
                self._busy[key] -= 1
            self._start(key, pool)
