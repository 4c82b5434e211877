"""Engines: what brings shards to workers. The shards and their records are the same under each, byte for byte."""

from __future__ import annotations

import os
import queue
import threading
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Protocol

from pipeline.batch.keeper import Keeper
from pipeline.batch.task import BatchError, Finished, Task
from pipeline.batch.work import process, process_here


class Engine(Protocol):
    """Brings tasks to workers."""

    def run(self, tasks: Iterable[Task | None]) -> Iterator[Finished]:
        """Yield every task's outcome as it comes, in any order.

        ``tasks`` is drawn on as workers fall idle; None means that the next one is not cut yet.
        """


@dataclass(slots=True)
class Local:
    """This machine: ``workers`` threads, each with a child process of its own (all cores unless told)."""

    workers: int = 0
    _stopped: bool = field(default=False, init=False)

    def run(self, tasks: Iterable[Task | None]) -> Iterator[Finished]:
        """Yield every task's outcome as it comes.

        Raises:
            JejakError: a task cannot be done at all; workers are ended and finished shards stay.
        """
        workers = self.workers or len(os.sched_getaffinity(0))
        todo: queue.Queue[Task | None] = queue.Queue()
        done: queue.Queue[Finished | BaseException] = queue.Queue()
        keepers: list[Keeper] = []
        threads = [threading.Thread(target=_serve, args=(todo, done, keepers), daemon=True) for _ in range(workers)]
        for thread in threads:
            thread.start()
        under_way = 0
        try:
            for task in tasks:
                if task is not None:
                    todo.put(task)
                    under_way += 1
                while under_way >= 2 * workers or (under_way and not done.empty()):
                    yield _outcome(done)
                    under_way -= 1
            while under_way:
                yield _outcome(done)
                under_way -= 1
        finally:
            _end(todo, threads, keepers)


def _serve(todo: queue.Queue[Task | None], done: queue.Queue[Finished | BaseException], keepers: list[Keeper]) -> None:
    keeper: Keeper | None = None
    while (task := todo.get()) is not None:
        try:
            if keeper is None or (keeper.limits, keeper.extractor) != (task.limits, task.extractor):
                keeper = Keeper(task.limits, task.extractor)
                keepers.append(keeper)
            done.put(process(task, keeper))
        except BaseException as error:
            done.put(error)
    if keeper is not None:
        keeper.close()


def _end(todo: queue.Queue[Task | None], threads: list[threading.Thread], keepers: list[Keeper]) -> None:
    """End the threads; a shard that one of them is at is given up and made again another time."""
    with suppress(queue.Empty):
        while True:
            todo.get_nowait()
    for _ in threads:
        todo.put(None)
    for thread in threads:
        thread.join(timeout=0.2)
    for keeper in keepers:
        keeper.stop()
    for thread in threads:
        thread.join(timeout=10)


def _outcome(done: queue.Queue[Finished | BaseException]) -> Finished:
    found = done.get()
    if isinstance(found, BaseException):
        raise found
    return found


@dataclass(slots=True)
class Dask:
    """A Dask cluster (extra "cluster"); its workers must see the batch's folder under the same path."""

    scheduler: str
    timeout: float = 20.0

    def run(self, tasks: Iterable[Task | None]) -> Iterator[Finished]:
        """Yield every task's outcome as it comes.

        Raises:
            BatchError: Dask is not installed, or the scheduler is gone; finished shards stay.
        """
        try:
            import distributed
        except ImportError as error:
            raise BatchError('Dask is not installed: pip install "jejak[cluster]"') from error
        dask: Any = distributed
        try:
            client = dask.Client(self.scheduler, timeout=self.timeout, set_as_default=False)
        except (OSError, ValueError) as error:
            raise BatchError(f"no Dask scheduler answers at {self.scheduler}") from error
        with client:
            coming = dask.as_completed(loop=client.loop, raise_errors=False)
            yield from self._submit(client, coming, tasks)

    def _submit(self, client: Any, coming: Any, tasks: Iterable[Task | None]) -> Iterator[Finished]:
        """Hand tasks to the cluster, two for each of its threads at a time, and yield what is finished."""
        room = 2 * max(1, sum(client.nthreads().values()))
        under_way = 0
        for task in tasks:
            if task is not None:
                key = f"jejak-{task.number}-{id(self)}"
                coming.add(client.submit(process_here, task, key=key, pure=False, retries=5))
                under_way += 1
            while under_way >= room or (under_way and coming.has_ready()):
                yield self._gather(coming)
                under_way -= 1
        while under_way:
            yield self._gather(coming)
            under_way -= 1

    def _gather(self, coming: Any) -> Finished:
        future = next(coming)
        try:
            result = future.result(timeout=self.timeout)
        except Exception as error:
            if future.status == "error" and "Killed" not in type(error).__name__:
                raise
            raise BatchError(f"{self.scheduler}: {type(error).__name__}; run again to go on") from error
        assert isinstance(result, Finished)
        return result
