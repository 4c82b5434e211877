"""Killed writers and two writers at once: nothing acknowledged is lost, nothing is doubled."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from invented import jamsostek, spoken

from pipeline.api import KnowledgeBase
from pipeline.resolve import Resolver
from pipeline.store import open_store, upkeep

WRITER = """
import sys
sys.path.insert(0, sys.argv[1])
import pytest
from invented import jamsostek
from pipeline.store import open_store
with open_store(sys.argv[2]) as store:
    for number in range(int(sys.argv[3]), int(sys.argv[4])):
        store.add(jamsostek(f"a{number}"))
        print(number, flush=True)
"""


def writer(path, first, last):
    command = [sys.executable, "-c", WRITER, str(Path(__file__).parents[1]), path, str(first), str(last)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def articles(store):
    return {row["id"] for row in store.database.rows("SELECT id FROM articles")}


def sound(store):
    return [check for check in upkeep.doctor(store.database) if not check.ok]


def test_kill_in_the_middle_loses_nothing_acknowledged(tmp_path):
    path = str(tmp_path / "j.db")
    process = writer(path, 0, 10_000)
    acknowledged = [process.stdout.readline().strip() for _ in range(25)]
    process.send_signal(signal.SIGKILL)
    acknowledged += [line.strip() for line in process.stdout.read().splitlines()]
    process.wait()
    with open_store(path) as store:
        assert {f"a{number}" for number in acknowledged} <= articles(store)
        assert sound(store) == []
        assert store.add(jamsostek("a0")) == "same"
        assert store.add(jamsostek("a99999")) == "new"


def test_two_writers_at_once_corrupt_nothing(tmp_path):
    path = str(tmp_path / "j.db")
    open_store(path).close()
    both = [writer(path, 0, 60), writer(path, 30, 90)]
    for process in both:
        assert process.communicate(timeout=120) and process.returncode == 0
    with open_store(path) as store:
        assert articles(store) == {f"a{number}" for number in range(90)}
        assert sound(store) == []
        (wirya,) = store.database.rows("SELECT articles, statements FROM entities WHERE id = 'p-wirya-panggabean'")
        assert wirya == {"articles": 90, "statements": 180}


def test_many_readers_in_threads(tmp_path):
    path = str(tmp_path / "j.db")
    with open_store(path) as store:
        store.add_all(jamsostek(f"a{n}") for n in range(20))
    failures: list[Exception] = []
    with KnowledgeBase(path) as base:

        def read():
            try:
                assert base.said("Wirya").total == 40
                assert base.trace("Inpres 2/2021").articles == 20
            except Exception as error:
                failures.append(error)

        threads = [threading.Thread(target=read) for _ in range(30)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert failures == []


def test_what_a_killed_writer_left_to_look_at_is_looked_at_by_the_next(tmp_path):
    path = str(tmp_path / "j.db")
    first = spoken("tanpa", "Sri Wulandari", "Tarif tetap", day="2023-08-20", with_people=("Wirya Panggabean",))
    second = spoken("jabatan", "Sri Wulandari", "Tarif naik", role="Bupati", body="Kabupaten Banjarsari",
                    with_people=("Wirya Panggabean",))  # fmt: skip
    killed = open_store(path, resolver=Resolver())
    killed.add_all([first, second])
    killed.close()  # no last look, as after kill -9
    with KnowledgeBase(path, read_only=True) as base:
        assert base.said("Sri Wulandari")[0].position is None
    with open_store(path, resolver=Resolver()) as store:
        assert store.add(first) == "same"
    with KnowledgeBase(path, read_only=True) as base:
        assert base.said("Sri Wulandari")[0].position == "Bupati Kabupaten Banjarsari"


def descriptors(path):
    """Return how many times this process holds the base open."""
    held = (entry.resolve() for entry in Path("/proc/self/fd").iterdir())
    return sum(file == path for file in held)


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="open files are listed under /proc on Linux alone")
def test_readers_who_come_and_go_leave_no_connection(tmp_path):
    path = tmp_path / "j.db"
    with open_store(str(path)) as store:
        store.add(jamsostek("a0"))
        before = descriptors(path)
        for _ in range(20):
            reader = threading.Thread(target=articles, args=(store,))
            reader.start()
            reader.join()
        assert descriptors(path) <= before + 1


def test_an_answer_outlives_the_thread_that_began_it(tmp_path):
    with open_store(str(tmp_path / "j.db")) as store:
        for number in range(5):
            store.add(jamsostek(f"a{number}"))
        begun = []

        def begin():
            rows = store.database.each("SELECT id FROM articles")
            begun.append((next(rows), rows))

        reader = threading.Thread(target=begin)
        reader.start()
        reader.join()
        first, rest = begun[0]
        assert len({first["id"], *(row["id"] for row in rest)}) == 5
