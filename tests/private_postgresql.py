"""A private PostgreSQL server on loopback: initdb as the postgres user, a free port, gone afterwards."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from glob import glob
from pathlib import Path

import pytest


def tool(name: str) -> str | None:
    places = sorted(glob(f"/usr/lib/postgresql/*/bin/{name}"))
    return places[-1] if places else shutil.which(name)


@contextmanager
def running() -> Iterator[str]:
    """Run a server and yield its address; where PostgreSQL or its driver is absent, the test is skipped."""
    if not tool("initdb"):
        pytest.skip("PostgreSQL is absent: apt-get install postgresql")
    pytest.importorskip("psycopg", reason="PostgreSQL's driver is absent: pip install 'jejak[postgresql]'")
    as_user = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    folder = Path(subprocess.check_output([*as_user, "mktemp", "-d"], text=True).strip())
    data = str(folder / "data")
    options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} -c fsync=off"
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "check": True}
    subprocess.run([*as_user, tool("initdb"), "-D", data, "-A", "trust", "-U", "postgres", "-E", "UTF8"], **quiet)
    control = [*as_user, tool("pg_ctl"), "-D", data, "-l", str(folder / "log")]
    subprocess.run([*control, "-o", options, "-w", "start"], **quiet)
    try:
        yield f"postgresql://postgres@127.0.0.1:{port}/postgres"
    finally:
        subprocess.run([*control, "-m", "immediate", "stop"], **quiet)
        shutil.rmtree(folder, ignore_errors=True)
