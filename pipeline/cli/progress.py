"""How far a batch has come, on the terminal: a bar for a person, a line now and then for a log file."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from pipeline.cli.messages import say

if TYPE_CHECKING:
    from pipeline.batch.progress import Progress

#: Seconds between two lines where standard error is no terminal.
LINE_EVERY = 30.0


@contextmanager
def shown() -> Iterator[Callable[[Progress], None]]:
    """Show progress on standard error while the block runs."""
    if not sys.stderr.isatty():
        yield _lines()
        return
    from rich.console import Console
    from rich.progress import BarColumn, TextColumn
    from rich.progress import Progress as Bar

    columns = (BarColumn(bar_width=24), TextColumn("{task.description}"))
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(say("batch_begun"), total=None)

        def show(progress: Progress) -> None:
            bar.update(task, total=progress.shards_total, completed=progress.shards, description=line(progress))

        yield show


def _lines() -> Callable[[Progress], None]:
    told = time.monotonic()

    def show(progress: Progress) -> None:
        nonlocal told
        if time.monotonic() - told >= LINE_EVERY:
            told = time.monotonic()
            print(line(progress), file=sys.stderr, flush=True)

    return show


def line(progress: Progress) -> str:
    """Return progress as one line: "1.400 halaman, 6,9 per detik, sisa 0:12:40; 1.344 baru, ..."."""
    counts = progress.counts
    left = "?" if progress.left is None else _clock(progress.left)
    return say(
        "progress", pages=progress.pages, rate=f"{progress.rate:.1f}", left=left, kept=counts.kept + counts.versions,
        same=counts.same, not_article=counts.not_article + counts.foreign, failed=counts.failed,
    )  # fmt: skip


def _clock(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), 60)
    return f"{minutes // 60}:{minutes % 60:02}:{rest:02}"
