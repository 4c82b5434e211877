"""A batch into PostgreSQL: killed and gone on, the same knowledge as in SQLite; several readers while it runs."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from contextlib import suppress

import private_postgresql
import pytest
from strange_pages import rows

from pipeline.api import KnowledgeBase
from pipeline.batch.engines import Local
from pipeline.batch.run import run
from pipeline.batch.task import Limits

pytestmark = pytest.mark.postgresql

OPTIONS = {"shard_size": 10, "extractor": "strange_reader:speaking", "limits": Limits(seconds=5.0)}
BATCH = """
import sys
from pathlib import Path
from pipeline.batch.engines import Local
from pipeline.batch.run import run
run([sys.argv[1]], sys.argv[2], folder=Path(sys.argv[3]), engine=Local(2), shard_size=10,
    extractor="strange_reader:speaking")
"""


def knowledge(url: str) -> list[object]:
    with KnowledgeBase(url) as base:
        said = base.said(limit=500).rows
        names = [base.who(name) for name in ("Wirya Panggabean", "Sri Wulandari")]
        return [base.stats()["articles"], said, names, base.trace("Inpres 2/2021"), base.figures().rows]


def test_killed_and_gone_on_it_holds_what_sqlite_holds(tmp_path):
    source = str(rows(tmp_path / "berita.jsonl", 120, MATI=33, FOTO=5))
    run([source], str(tmp_path / "whole.db"), folder=tmp_path / "whole", engine=Local(2), **OPTIONS)
    with private_postgresql.running() as url:
        read, done = [], threading.Event()

        def reader():
            while not done.is_set():
                with suppress(Exception), KnowledgeBase(url) as base:
                    read.append(base.said().total)
                time.sleep(0.05)

        readers = [threading.Thread(target=reader) for _ in range(3)]
        process = subprocess.Popen([sys.executable, "-c", BATCH, source, url, tmp_path / "b"], start_new_session=True)
        for thread in readers:
            thread.start()
        end = time.monotonic() + 60
        while len(list(tmp_path.glob("b/records/*.jsonl"))) < 4 and time.monotonic() < end:
            time.sleep(0.02)
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        summary = run([source], url, folder=tmp_path / "b", engine=Local(2), **OPTIONS)
        done.set()
        for thread in readers:
            thread.join()
        assert summary.skipped >= 4
        assert knowledge(url) == knowledge(str(tmp_path / "whole.db"))
        assert len(set(read)) > 2, "readers saw the base grow"
