"""Work that takes longer than a reader waits: pages being read into the base, one lot at a time, in sight."""

from __future__ import annotations

import logging
import secrets
import threading
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

from pipeline.batch.apart import Apart
from pipeline.batch.task import GIBIBYTE, Limits
from pipeline.errors import JejakError

log = logging.getLogger("jejak.web")
#: Jobs remembered; the oldest are forgotten first.
REMEMBERED = 100
#: What one page may cost before it is set aside: less than a batch allows, as readers share the machine with it.
LIMITS = Limits(seconds=60.0, memory=4 * GIBIBYTE)


@dataclass(frozen=True, slots=True)
class Line:
    """What became of one page: ``outcome`` "new", "same", "version", or "aside" with reasons (code, detail)."""

    outcome: str
    title: str
    reasons: tuple[tuple[str, str], ...] = ()
    article: str | None = None


@dataclass(slots=True)
class Job:
    """Pages being read in: what became of those that are done."""

    id: str
    lines: list[Line] = field(default_factory=list)
    error: str = ""
    finished: threading.Event = field(default_factory=threading.Event)

    @property
    def done(self) -> bool:
        """Whether nothing more will come."""
        return self.finished.is_set()

    def count(self, outcome: str) -> int:
        """Count the lines of an outcome."""
        return sum(line.outcome == outcome for line in self.lines)


class Jobs:
    """The jobs of one application; a second one waits until the first is done, ``apart`` reads their pages."""

    def __init__(self) -> None:
        self.apart = Apart(LIMITS)
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="jejak-add")
        self._jobs: OrderedDict[str, Job] = OrderedDict()

    def start(self, work: Callable[[Job], None]) -> Job:
        """Begin a job and return it at once."""
        job = Job(secrets.token_hex(8))
        self._jobs[job.id] = job
        while len(self._jobs) > REMEMBERED:
            self._jobs.popitem(last=False)
        self._worker.submit(self._run, job, work)
        return job

    def find(self, number: str) -> Job | None:
        """Return a job by its id."""
        return self._jobs.get(number)

    def close(self) -> None:
        """Begin nothing more, give up what is running and end the process that reads."""
        self.apart.stop()
        self._worker.shutdown(cancel_futures=True)
        self.apart.__exit__()

    @staticmethod
    def _run(job: Job, work: Callable[[Job], None]) -> None:
        try:
            work(job)
        except JejakError as error:
            job.error = str(error)
        except Exception as error:
            log.exception("adding failed")
            job.error = f"{type(error).__name__}: {error}"
        finally:
            job.finished.set()
