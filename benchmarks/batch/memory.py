"""Memory of a batch over many pages: those of an archive again and again, each time under other addresses.

python benchmarks/batch/memory.py pages.warc.gz --pages 20000 --workers 2 [--replay records.jsonl]

With --replay the workers do not read: they give the records of a file, such as a shard's, in turn, so that the memory
of the coordinator and the growth of the store are seen in minutes; how the workers' memory stays is seen without it.
Prints, every thousand pages, what the coordinator and the largest worker hold, and the size of the store.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from itertools import count, islice
from pathlib import Path

from pipeline.batch.engines import Local
from pipeline.batch.progress import Progress
from pipeline.batch.run import EXTRACTOR, run_pages
from pipeline.fetch.sources import pages
from pipeline.resolve import Resolver
from pipeline.schema import Page
from pipeline.store import open_store


def cycled(archive: Path) -> Iterator[Page]:
    """The pages of an archive without end."""
    for turn in count():
        for page in pages([archive]):
            yield replace(page, url=f"{page.url}?putaran={turn}", source_id=f"{page.source_id}-{turn}")


def resident(pid: int | str) -> float:
    """Megabytes of memory that a process holds of its own; the pages of files that it maps are not counted."""
    try:
        told = Path(f"/proc/{pid}/status").read_text().splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in told if line.startswith("RssAnon")), 0.0)


def children() -> list[str]:
    return [pid for task in Path("/proc/self/task").iterdir() for pid in (task / "children").read_text().split()]


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("archive", type=Path)
    arguments.add_argument("--pages", type=int, default=20_000)
    arguments.add_argument("--workers", type=int, default=2)
    arguments.add_argument("--replay", type=Path)
    arguments.add_argument("--every", type=int, default=1000)
    given = arguments.parse_args()
    told = 0
    if given.replay:
        here = os.pathsep.join((str(Path(__file__).parent), os.environ.get("PYTHONPATH", "")))
        os.environ.update(PYTHONPATH=here, JEJAK_REPLAY=str(given.replay.resolve()))

    def show(progress: Progress) -> None:
        nonlocal told
        if progress.pages - told < given.every and progress.pages < given.pages:
            return
        told = progress.pages
        largest = max((resident(pid) for pid in children()), default=0.0)
        size = os.path.getsize(store.database.url) / 1e6
        here = f"coordinator {resident('self'):5.0f} MB, {time.process_time():6.0f} s"
        sys.stdout.write(f"{told:6} pages  {here}  worker {largest:5.0f} MB  store {size:6.0f} MB\n")
        sys.stdout.flush()

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder)
        with open_store(str(path / "j.db"), resolver=Resolver()) as store:
            run_pages(
                islice(cycled(given.archive), given.pages), store, folder=path / "batch", shard_size=100,
                engine=Local(given.workers), on_progress=show,
                extractor="replay:extract" if given.replay else EXTRACTOR,
            )  # fmt: skip


if __name__ == "__main__":
    main()
