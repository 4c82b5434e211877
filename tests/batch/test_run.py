from __future__ import annotations

import errno
import io
import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from strange_pages import Memory, some_pages

from pipeline.batch import disk
from pipeline.batch.engines import Local
from pipeline.batch.run import engine, run_pages
from pipeline.batch.shards import Folder
from pipeline.batch.task import BatchError, Limits
from pipeline.errors import StoreError
from pipeline.schema import Page

READER = "strange_reader:extract"
QUICK = Limits(seconds=2.0)


def go(pages, memory, folder, *, reader=READER, workers=2, size=10, limits=QUICK, **options):
    return run_pages(
        pages, memory, folder=folder, shard_size=size, engine=Local(workers), limits=limits, extractor=reader, **options
    )


def test_every_page_ends_in_the_store_in_order(tmp_path, memory):
    summary = go(some_pages(95, FOTO=7), memory, tmp_path)
    assert (summary.shards, summary.kept, summary.not_article, summary.failed) == (10, 94, 1, 0)
    assert memory.order == [f"b{n:04}" for n in range(95) if n != 7]
    assert memory.issues == [("b0007", "gallery", "")]


@pytest.mark.parametrize("reader", [READER, "strange_reader:grouped"])
@pytest.mark.parametrize(
    ("word", "reason"), [("MATI", "killed by SIGSEGV"), ("MACET", "took more than 2 seconds"), ("RAKUS", "MemoryError")]
)
def test_a_poisoned_document_is_set_aside_alone(tmp_path, memory, reader, word, reason):
    limits = Limits(seconds=2.0, memory=2 * 1024**3)
    summary = go(some_pages(20, **{word: 13}), memory, tmp_path, reader=reader, limits=limits)
    assert (summary.kept, summary.failed) == (19, 1)
    assert "b0013" not in memory.kept
    [(source, _, detail)] = memory.issues
    assert (source, detail) == ("b0013", reason)
    if word != "RAKUS":
        [file] = (tmp_path / "quarantine").iterdir()
        held = json.loads(file.read_text(encoding="utf-8"))
        assert (held["reason"], held["page"]["source_id"]) == (reason, "b0013")


def test_finished_shards_are_not_read_again(tmp_path, memory):
    go(some_pages(40), memory, tmp_path)
    stamps = {p.name: p.stat().st_mtime_ns for p in (tmp_path / "records").iterdir()}
    again = go(some_pages(40), memory, tmp_path)
    assert {p.name: p.stat().st_mtime_ns for p in (tmp_path / "records").iterdir()} == stamps
    assert (again.shards, again.skipped, again.read, again.kept) == (4, 4, 0, 40)
    assert len(memory.order) == 40, "loaded shards are not loaded again"


def test_a_lost_record_file_alone_is_made_again(tmp_path, memory):
    go(some_pages(40), memory, tmp_path)
    (tmp_path / "records" / "000002.jsonl").unlink()
    again = go(some_pages(40), memory, tmp_path)
    assert (again.skipped, again.read) == (3, 10)
    assert len(memory.kept) == 40


def test_a_new_store_is_filled_from_the_records_on_disk(tmp_path, memory):
    go(some_pages(20), memory, tmp_path)
    other = Memory()
    summary = go(some_pages(20), other, tmp_path)
    assert (summary.read, summary.kept, other.order) == (0, 20, memory.order)


def test_a_folder_serves_one_input(tmp_path, memory):
    go(some_pages(20), memory, tmp_path, identity={"a.jsonl": [1, 2]})
    with pytest.raises(BatchError, match="another input"):
        go(some_pages(20), memory, tmp_path, identity={"b.jsonl": [1, 2]})
    with Folder(tmp_path).locked(), pytest.raises(BatchError, match="at work"):
        go(some_pages(20), memory, tmp_path, identity={"a.jsonl": [1, 2]})


def test_one_or_two_workers_write_the_same_bytes(tmp_path):
    for workers in (1, 2):
        go(some_pages(60, MATI=33, FOTO=5), Memory(), tmp_path / str(workers), workers=workers)
    assert records_in(tmp_path / "1") == records_in(tmp_path / "2")


def test_a_full_disk_loses_nothing(tmp_path, memory, monkeypatch):
    real, calls = disk.sync, []

    def full(file):
        calls.append(1)
        if 6 <= len(calls) <= 9:
            raise OSError(errno.ENOSPC, "No space left on device")
        real(file)

    monkeypatch.setattr(disk, "sync", full)
    with pytest.raises(StoreError, match="No space left"):
        go(some_pages(60), memory, tmp_path, workers=1)
    monkeypatch.setattr(disk, "sync", real)
    assert not list(tmp_path.rglob("*.part"))
    go(some_pages(60), memory, tmp_path)
    assert sorted(memory.kept) == [f"b{n:04}" for n in range(60)]
    assert [r.count(b"\n") for r in records_in(tmp_path)] == [10] * 6


def test_killed_workers_are_replaced(tmp_path, memory):
    killed, others = [], set(children_of(os.getpid()))  # others: a browser's driver

    def kill_a_child(progress):
        if len(killed) < 4:
            killed.extend([pid for pid in children_of(os.getpid()) if pid not in others][:1])
            for pid in killed[-1:]:
                os.kill(pid, signal.SIGKILL)

    summary = go(some_pages(100, LAMBAT=3), memory, tmp_path, on_progress=kill_a_child)
    assert killed
    assert (summary.kept, summary.failed, summary.killed) == (100, 0, 0)


COORDINATOR = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from strange_pages import Memory, some_pages
from pipeline.batch.engines import Local
from pipeline.batch.run import run_pages
pages = [p for p in some_pages(200)]
for p in pages: object.__setattr__(p, "content", p.content + " LAMBAT")
run_pages(pages, Memory(), folder=Path(sys.argv[1]), shard_size=10, engine=Local(2), extractor="strange_reader:extract")
"""


def test_a_killed_coordinator_goes_on_where_it_stopped(tmp_path, memory):
    here = str(Path(__file__).parent)
    process = subprocess.Popen([sys.executable, "-c", COORDINATOR, str(tmp_path), here], start_new_session=True)
    wait_for(lambda: len(list((tmp_path / "records").glob("*.jsonl"))) >= 3)
    orphans = children_of(process.pid)
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    before = {p.name for p in (tmp_path / "records").glob("*.jsonl")}
    assert 3 <= len(before) < 20
    wait_for(lambda: not any(alive(pid) for pid in orphans))
    pages = some_pages(200)
    for page in pages:
        object.__setattr__(page, "content", page.content + " LAMBAT")
    summary = go(pages, memory, tmp_path)
    assert summary.skipped == len(before)
    assert memory.order == [f"b{n:04}" for n in range(200)]


def test_progress_and_log_tell_the_same(tmp_path, memory):
    seen, log = [], io.StringIO()
    go(some_pages(50), memory, tmp_path, on_progress=seen.append, log=log)
    events = [json.loads(line) for line in log.getvalue().splitlines()]
    assert [e["event"] for e in events] == ["start", *["shard"] * 5, "end"]
    assert (seen[-1].shards, seen[-1].pages, seen[-1].counts.kept, events[-1]["kept"]) == (5, 50, 50, 50)
    assert seen[-1].rate > 0


@pytest.mark.parametrize(("name", "options"), [("dask", {}), ("spark", {})])
def test_engines_that_are_not_there(name, options):
    with pytest.raises(ValueError, match=r"scheduler|no engine"):
        engine(name, **options)


def test_a_reader_that_does_not_start_is_an_error(tmp_path, memory):
    with pytest.raises(BatchError, match="does not start"):
        go(some_pages(5), memory, tmp_path, reader="no_such_module:extract")


def records_in(folder: Path) -> list[bytes]:
    return [p.read_bytes() for p in sorted((folder / "records").glob("*.jsonl"))]


def children_of(pid: int) -> list[int]:
    found = []
    for task in Path(f"/proc/{pid}/task").iterdir():
        found += [int(c) for c in (task / "children").read_text().split()]
    return [c for c in found if alive(c)]


def alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


def wait_for(condition, seconds: float = 30.0) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "waited too long"
        time.sleep(0.05)


def test_files_of_one_name_are_told_apart(tmp_path, memory):
    pages = [Page("FOTO", "html", path=f"{folder}/1.html", source_id="1.html") for folder in ("utara", "selatan")]
    go(pages, memory, tmp_path)
    assert [source for source, _, _ in memory.issues] == ["utara/1.html", "selatan/1.html"]


def test_a_lock_that_dying_workers_still_hold_is_waited_for(tmp_path):
    held, folder = threading.Event(), Folder(tmp_path)

    def die_slowly() -> None:
        with folder.locked():
            held.set()
            time.sleep(0.3)

    dying = threading.Thread(target=die_slowly)
    dying.start()
    assert held.wait(5)
    with folder.locked():
        dying.join(5)
        assert not dying.is_alive()
