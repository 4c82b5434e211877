"""The time that one page may take: past it, reading stops and the page is filed."""

from __future__ import annotations

import time
from dataclasses import dataclass

#: Seconds of this process that a page may take; a usual page takes a hundredth.
LIMIT = 10.0
_EVERY = 512


class OutOfTimeError(Exception):
    """The page took longer than its limit."""


@dataclass(slots=True)
class Clock:
    """Counts steps and looks at the time now and then: ``tick()`` costs next to nothing."""

    end: float
    steps: int = 0

    @classmethod
    def of(cls, seconds: float) -> Clock:
        """A clock that rings after so many seconds."""
        return cls(time.monotonic() + seconds)

    @classmethod
    def none(cls) -> Clock:
        """A clock that never rings."""
        return cls(float("inf"))

    def tick(self) -> None:
        """Count a step.

        Raises:
            OutOfTimeError: the time is over.
        """
        self.steps += 1
        if self.steps % _EVERY == 0:
            self.check()

    def check(self) -> None:
        """Look at the time now.

        Raises:
            OutOfTimeError: the time is over.
        """
        if time.monotonic() > self.end:
            raise OutOfTimeError

    def left(self) -> float:
        """Seconds that remain."""
        return self.end - time.monotonic()
