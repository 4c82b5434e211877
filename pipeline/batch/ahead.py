"""Cutting ahead: shards are cut while workers read, so that the end of the input is known long before that of the work.

A source that is slow, such as a site asked politely, does not hold up what is done already.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Generator
from dataclasses import dataclass, field

#: Seconds to wait for the next shard before saying that there is none yet.
PATIENCE = 0.2


@dataclass(slots=True)
class Ahead:
    """Runs a generator of shard numbers in a thread of its own."""

    make: Callable[[], Generator[int, None, None]]
    _numbers: queue.Queue[int | None] = field(default_factory=queue.Queue)
    _stop: threading.Event = field(default_factory=threading.Event)
    _error: BaseException | None = None
    _thread: threading.Thread | None = None

    def __enter__(self) -> Ahead:
        """Begin to cut."""
        self._thread = threading.Thread(target=self._cut, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *reason: object) -> None:
        """Stop cutting behind the shard that is being written."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join(timeout=5)

    def numbers(self) -> Generator[int | None, None, None]:
        """Yield the number of each shard once it is on disk, None where the next one is not there yet.

        Raises:
            JejakError: the input cannot be read or the disk is full.
        """
        while True:
            try:
                number = self._numbers.get(timeout=PATIENCE)
            except queue.Empty:
                yield None
                continue
            if number is None:
                break
            yield number
        if self._error is not None:
            raise self._error

    def _cut(self) -> None:
        made = self.make()
        try:
            for number in made:
                self._numbers.put(number)
                if self._stop.is_set():
                    break
        except BaseException as error:
            self._error = error
        finally:
            made.close()
            self._numbers.put(None)
