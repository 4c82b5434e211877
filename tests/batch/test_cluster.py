from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from strange_pages import Memory, contents, rows, some_pages

from pipeline.batch.engines import Dask, Local
from pipeline.batch.run import run, run_pages
from pipeline.batch.task import BatchError, Limits

pytest.importorskip("distributed", reason='Dask is absent: pip install "jejak[cluster]"')
pytestmark = pytest.mark.slow

LIMITS = Limits(seconds=5.0)


class Cluster:
    """A scheduler and two workers on loopback, each a process."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "scheduler.json"
        self.folder = folder
        base = [sys.executable, "-m", "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "0"]
        self.scheduler = self._start([*base, "--no-dashboard", "--scheduler-file", str(self.file)])
        end = time.monotonic() + 40
        while not self.file.exists():
            assert time.monotonic() < end, "no scheduler"
            time.sleep(0.1)
        self.workers = [self.worker(n) for n in range(2)]

    def worker(self, number: int) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "distributed.cli.dask_worker", "--scheduler-file", str(self.file)]
        command += ["--nthreads", "1", "--no-dashboard", "--no-nanny", "--host", "127.0.0.1", "--death-timeout", "10"]
        return self._start([*command, "--name", f"w{number}", "--local-directory", str(self.folder / f"w{number}")])

    def _start(self, command: list[str]) -> subprocess.Popen[bytes]:
        return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)

    @property
    def address(self) -> str:
        import json

        return json.loads(self.file.read_text())["address"]

    def end(self) -> None:
        for process in [*self.workers, self.scheduler]:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()


@contextmanager
def cluster(folder: Path):
    folder.mkdir()
    running = Cluster(folder)
    try:
        yield running
    finally:
        running.end()


def go(pages, memory, folder, engine, **options):
    return run_pages(
        pages, memory, folder=folder, shard_size=10, engine=engine, limits=LIMITS,
        extractor="strange_reader:extract", **options,
    )  # fmt: skip


def records_in(folder: Path) -> list[bytes]:
    return [p.read_bytes() for p in sorted((folder / "records").glob("*.jsonl"))]


def slow_pages(number: int):
    return [page for n in range(number) for page in some_pages(number, LAMBAT=n)[n : n + 1]]


def test_a_cluster_gives_the_same_store_and_survives_a_killed_worker(tmp_path):
    source = str(rows(tmp_path / "berita.jsonl", 60, MATI=33, FOTO=5))
    options = {"shard_size": 10, "limits": LIMITS, "extractor": "strange_reader:speaking"}
    run([source], str(tmp_path / "local.db"), folder=tmp_path / "local", engine=Local(2), **options)
    third = Memory()
    with cluster(tmp_path / "cluster") as running:
        run([source], str(tmp_path / "far.db"), folder=tmp_path / "far", engine=Dask(running.address), **options)
        assert records_in(tmp_path / "far") == records_in(tmp_path / "local")
        assert contents(tmp_path / "far.db") == contents(tmp_path / "local.db")
        assert len(contents(tmp_path / "far.db")["statements"]) == 58

        killer = threading.Timer(1.5, running.workers[0].kill)
        killer.start()
        summary = go(slow_pages(200), third, tmp_path / "third", Dask(running.address))
        killer.join()
        assert (summary.kept, summary.failed) == (200, 0)
        assert third.order == [f"b{n:04}" for n in range(200)]


def test_a_dead_scheduler_loses_nothing(tmp_path):
    memory = Memory()
    pages = slow_pages(300)
    with cluster(tmp_path / "cluster") as running:
        shot: list[int] = []

        def shoot(progress):
            if not shot:
                shot.append(progress.shards)
                running.scheduler.kill()

        with pytest.raises(BatchError, match="run again"):
            go(pages, memory, tmp_path / "batch", Dask(running.address, timeout=5), on_progress=shoot)
    before = len(records_in(tmp_path / "batch"))
    assert 1 <= before < 30
    go(pages, memory, tmp_path / "batch", Local(2))
    assert memory.order == [f"b{n:04}" for n in range(300)]


def test_no_scheduler_is_one_clear_line(tmp_path):
    with pytest.raises(BatchError, match="no Dask scheduler answers"):
        go(some_pages(5), Memory(), tmp_path, Dask("tcp://127.0.0.1:9", timeout=1))
