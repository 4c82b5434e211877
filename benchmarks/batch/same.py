"""The same pages by local processes and by a Dask cluster of two workers on this machine: the same knowledge base?

python benchmarks/batch/same.py pages.warc.gz --pages 200

Compares the record files byte for byte, and every table of the two stores but for the times of writing.
"""

from __future__ import annotations

import argparse
import json
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from itertools import islice
from pathlib import Path

from pipeline.batch.engines import Dask, Local
from pipeline.batch.run import run_pages
from pipeline.fetch.sources import pages
from pipeline.resolve import Resolver
from pipeline.store import open_store


def contents(store: Path) -> dict[str, list[str]]:
    with closing(sqlite3.connect(store)) as base:
        base.row_factory = sqlite3.Row
        tables = [row[0] for row in base.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        found = {}
        for table in tables:
            rows = base.execute(f"SELECT * FROM {table}")
            found[table] = sorted(repr([(k, row[k]) for k in row.keys() if k != "added"]) for row in rows)  # noqa: SIM118
        return found


def cluster(folder: Path) -> tuple[str, list[subprocess.Popen[bytes]]]:
    """Start a scheduler and two workers on loopback."""
    told = folder / "scheduler.json"
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    command = [sys.executable, "-m", "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "0"]
    started = [subprocess.Popen([*command, "--no-dashboard", "--scheduler-file", str(told)], **quiet)]
    while not told.exists():
        time.sleep(0.2)
    for number in range(2):
        command = [
            sys.executable,
            "-m",
            "distributed.cli.dask_worker",
            "--scheduler-file",
            str(told),
            "--nthreads",
            "1",
        ]
        command += ["--no-dashboard", "--no-nanny", "--host", "127.0.0.1", "--name", f"w{number}"]
        started.append(subprocess.Popen([*command, "--local-directory", str(folder / f"w{number}")], **quiet))
    return json.loads(told.read_text())["address"], started


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("archive", type=Path)
    arguments.add_argument("--pages", type=int, default=200)
    given = arguments.parse_args()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        address, processes = cluster(folder)
        try:
            for name, engine in (("local", Local(2)), ("dask", Dask(address))):
                with open_store(str(folder / f"{name}.db"), resolver=Resolver()) as store:
                    chosen = islice(pages([given.archive], by_place=True), given.pages)
                    summary = run_pages(chosen, store, folder=folder / name, shard_size=50, engine=engine)
                sys.stdout.write(f"{name}: {summary.pages} pages, {summary.kept} articles\n")
        finally:
            for process in processes:
                process.kill()
        records = [[p.read_bytes() for p in sorted((folder / n / "records").iterdir())] for n in ("local", "dask")]
        stores = [contents(folder / f"{name}.db") for name in ("local", "dask")]
        sys.stdout.write(f"record files the same byte for byte: {records[0] == records[1]}\n")
        for table, rows in stores[0].items():
            sys.stdout.write(f"{table:24} {len(rows):7} rows, the same: {rows == stores[1][table]}\n")


if __name__ == "__main__":
    main()
