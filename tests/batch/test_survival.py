"""A batch into a knowledge base on disk, struck down in every way: nothing is lost and nothing is there twice."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest
from strange_pages import contents, rows

from pipeline.batch.engines import Local
from pipeline.batch.run import run
from pipeline.batch.task import Limits
from pipeline.errors import JejakError, StoreError

READER = "strange_reader:speaking"
BATCH = f"""
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored in what a shell starts in the background
from pathlib import Path
from pipeline.batch.run import run
from pipeline.batch.task import Limits
source, store, folder = sys.argv[1:]
run([source], store, folder=Path(folder), workers=2, shard_size=10, extractor={READER!r}, limits=Limits(seconds=5.0))
"""


def go(source: Path, store: Path, folder: Path, **options):
    options = {"engine": Local(2), "limits": Limits(seconds=5.0), **options}
    return run([str(source)], str(store), folder=folder, shard_size=10, extractor=READER, **options)


@pytest.fixture
def source(tmp_path):
    return rows(tmp_path / "berita.jsonl", 200, MATI=33, FOTO=5, LAMBAT=8)


@pytest.fixture
def whole(tmp_path, source):
    """What the knowledge base holds when nothing happens on the way."""
    summary = go(source, tmp_path / "whole.db", tmp_path / "whole")
    assert (summary.kept, summary.not_article, summary.failed, summary.killed) == (198, 1, 1, 1)
    return contents(tmp_path / "whole.db")


def alive(process) -> bool:
    return process.poll() is None


def test_kill_9_of_everything_again_and_again(tmp_path, source, whole):
    """The coordinator and its workers are killed at a later moment each time, in the middle of whatever they do."""
    store, folder = tmp_path / "j.db", tmp_path / "batch"
    killed = 0
    for wait in (0.4, 0.8, 0.6, 1.0, 0.7, 1.2, 0.9):
        process = subprocess.Popen([sys.executable, "-c", BATCH, source, store, folder], start_new_session=True)
        done = sum(1 for _ in folder.glob("records/*.jsonl"))
        end = time.monotonic() + 30
        while alive(process) and time.monotonic() < end and sum(1 for _ in folder.glob("records/*.jsonl")) == done:
            time.sleep(0.01)
        time.sleep(wait / 10)
        if alive(process):
            killed += 1
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    assert killed >= 3
    summary = go(source, store, folder)
    assert summary.skipped >= 3
    assert contents(store) == whole


def test_stopping_by_hand_is_quick_and_leaves_nothing_behind(tmp_path, source, whole):
    for attempt in range(6):  # on a busy machine a batch may be done before the signal reaches it
        store, folder = tmp_path / f"{attempt}.db", tmp_path / f"batch{attempt}"
        command = [sys.executable, "-c", BATCH, source, store, folder]
        process = subprocess.Popen(command, start_new_session=True, stderr=subprocess.PIPE)
        end = time.monotonic() + 60
        while not any(folder.glob("records/*.jsonl")) and time.monotonic() < end:
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        said = process.communicate(timeout=30)[1]
        if process.returncode:
            break
    assert b"KeyboardInterrupt" in said
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)
    assert not list(folder.rglob("*.part"))
    go(source, store, folder)
    assert contents(store) == whole


def test_a_store_that_fails_in_the_middle_of_loading(tmp_path, source, whole, monkeypatch):
    from pipeline.store.database import Sqlite

    real, calls = Sqlite.run_many, []

    def broken(*given):
        calls.append(1)
        if len(calls) == 900:
            raise StoreError("database or disk is full")
        return real(*given)

    with monkeypatch.context() as small, pytest.raises(StoreError, match="full"):
        small.setattr(Sqlite, "run_many", broken)
        go(source, tmp_path / "j.db", tmp_path / "batch")
    go(source, tmp_path / "j.db", tmp_path / "batch")
    assert contents(tmp_path / "j.db") == whole


@pytest.fixture
def small_disk(tmp_path):
    """A disk of one megabyte, and what makes it larger; where it may not be made, the test is skipped."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=400k", "tmpfs", str(place)]
    if os.geteuid() != 0 or subprocess.run(mount, capture_output=True).returncode != 0:
        pytest.skip("a small disk can be mounted by root only")

    def grow():
        subprocess.run(["mount", "-o", "remount,size=64m", str(place)], check=True)

    yield place, grow
    subprocess.run(["umount", "-l", str(place)], check=True)


@pytest.mark.parametrize("where", ["shards", "store"])
def test_a_full_disk(tmp_path, source, whole, small_disk, where):
    place, grow = small_disk
    store = place / "j.db" if where == "store" else tmp_path / "j.db"
    folder = tmp_path / "batch" if where == "store" else place / "batch"
    with pytest.raises(JejakError, match=r"(?i)no space left|full|unable to open|disk I/O"):
        go(source, store, folder)
    if where == "shards":
        assert not list(place.rglob("*.part"))
    grow()
    go(source, store, folder)
    assert contents(store) == whole


def test_two_batches_at_once_into_one_store(tmp_path, whole):
    """Two sources, two coordinators, one knowledge base: both wait for their turn."""
    one, two = rows(tmp_path / "a.jsonl", 60), rows(tmp_path / "b.jsonl", 90)
    store = tmp_path / "j.db"
    processes = [
        subprocess.Popen([sys.executable, "-c", BATCH, source, store, tmp_path / name], stderr=subprocess.PIPE)
        for name, source in (("one", one), ("two", two))
    ]
    assert [(p.wait(timeout=90), p.stderr.read()) for p in processes] == [(0, b""), (0, b"")]
    assert len(contents(store)["articles"]) == 90
