"""What each page costs one reader, beside Datasette listing the same statements.

    python benchmarks/web/pages.py --store jejak.db [--times 7]

For every page the server's own processor time (``/proc/PID/stat``) and the wall time a reader waits, medians of warm
calls. The peer answers the nearest question it can: the view ``who_said_what`` filtered by a word, with facets.
"""

from __future__ import annotations

import argparse
import importlib.util
import statistics
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import quote

import httpx
from load import cpu_seconds, fill, free_port, wait_for


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--store", required=True)
    parser.add_argument("--times", type=int, default=7)
    given = parser.parse_args()
    jejak = str(Path(sys.executable).with_name("jejak"))
    port = free_port()
    ours = subprocess.Popen(
        [jejak, "serve", "--store", given.store, "--port", str(port)], stderr=subprocess.DEVNULL
    )  # fmt: skip
    base = f"http://127.0.0.1:{port}"
    try:
        wait_for(base)
        addresses = list(dict.fromkeys(fill(base)))
        print(f"{'page':<56} {'processor ms':>12} {'wall ms':>9} {'kB':>6}")
        listed = 0.0
        for address in addresses:
            cpu, wall, size = measure(base, address, ours.pid, given.times)
            print(f"{address[:56]:<56} {cpu:>12.0f} {wall:>9.0f} {size / 1000:>6.0f}")
            listed = cpu if address.startswith("/?q=") and "&" not in address and not listed else listed
    finally:
        ours.terminate()
        ours.wait(20)
    if importlib.util.find_spec("datasette") is None:
        print("datasette is not installed: no peer")
        return 0
    theirs = datasette(given.store, given.times, addresses)
    print(f"search page / datasette's filtered list with facets: {listed / max(theirs, 0.1):.2f} of its processor time")
    return 0


def measure(base: str, address: str, pid: int, times: int) -> tuple[float, float, int]:
    """Return the medians of processor and wall milliseconds over warm calls, and the size of the answer."""
    with httpx.Client(base_url=base, timeout=120) as client:
        client.get(address)
        waited, size, before = [], 0, cpu_seconds(pid)
        for _ in range(times):
            begun = time.perf_counter()
            size = len(client.get(address).content)
            waited.append((time.perf_counter() - begun) * 1000)
        return (cpu_seconds(pid) - before) / times * 1000, statistics.median(waited), size


def datasette(store: str, times: int, addresses: list[str]) -> float:
    """Return the processor milliseconds of Datasette for a filtered list of the same statements with two facets."""
    port = free_port()
    command = [sys.executable, "-m", "datasette", "serve", store, "--port", str(port), "--setting", "sql_time_limit_ms",
               "60000", "--setting", "facet_time_limit_ms", "20000"]  # fmt: skip
    server = subprocess.Popen(command, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    base = f"http://127.0.0.1:{port}"
    words = next(a for a in addresses if a.startswith("/angka?q=")).partition("=")[2]
    address = (
        f"/{quote(Path(store).stem)}/who_said_what?_facet=speaker&_facet=publisher&words__contains={words}&_size=20"
    )
    try:
        for _ in range(200):
            try:
                httpx.get(base + "/-/versions.json")
                break
            except httpx.HTTPError:
                time.sleep(0.1)
        cpu, wall, size = measure(base, address, server.pid, times)
    finally:
        server.terminate()
        server.wait(20)
    print(f"{'datasette: ' + address[:45]:<56} {cpu:>12.0f} {wall:>9.0f} {size / 1000:>6.0f}")
    return cpu


if __name__ == "__main__":
    sys.exit(main())
