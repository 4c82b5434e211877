"""Fifty readers at once for a minute: no error of ours, and how long they wait.

    python benchmarks/web/load.py --store jejak.db --users 50 --seconds 60

Serves the base on a free port of this machine with one process, as ``jejak serve`` does, and lets each reader go
through the same pages in another order: first page, a name, words, facets, a law, an article, graph, figures, files.
Asks nothing of any other host; ends by itself. Exits with 1 where an answer is a 5xx or breaks off.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import re
import socket
import subprocess
import sys
import time
from collections import Counter, defaultdict
from pathlib import Path
from urllib.parse import quote

import httpx

PAGES = (
    "/", "/?sort=date", "/?q={person}", "/?q={law}", "/?q={words}", "/?q={words}&type=direct", "/?q={law}&sort=oldest",
    "/saran?q={start}", "/orang", "/orang/{person_id}", "/lembaga", "/peraturan", "/peraturan/{law_id}", "{article}",
    "/angka", "/angka?q={words}", "/jejaring?q={law}", "/unduh/csv?q={law}", "/api/v1/said?about={law}",
    "/api/v1/facets?words={words}", "/masalah", "/orang/tidak-ada", "/?q=%3Cscript%3E",
)  # fmt: skip


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--store", required=True)
    parser.add_argument("--users", type=int, default=50)
    parser.add_argument("--seconds", type=float, default=60)
    given = parser.parse_args()
    port = free_port()
    command = [str(Path(sys.executable).with_name("jejak")), "serve", "--store", given.store, "--port", str(port)]
    server = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    try:
        base = f"http://127.0.0.1:{port}"
        wait_for(base)
        addresses = fill(base)
        begun, cpu = time.perf_counter(), cpu_seconds(server.pid)
        times, statuses, broken = asyncio.run(crowd(base, addresses, given.users, given.seconds))
        took, cpu = time.perf_counter() - begun, cpu_seconds(server.pid) - cpu
    finally:
        server.terminate()
        server.wait(20)
    return tell(times, statuses, broken, took, cpu)


def free_port() -> int:
    with socket.socket() as opened:
        opened.bind(("127.0.0.1", 0))
        return int(opened.getsockname()[1])


def wait_for(base: str) -> None:
    for _ in range(300):
        try:
            if httpx.get(base + "/api/v1/health").status_code == 200:
                return
        except httpx.HTTPError:
            time.sleep(0.1)
    raise SystemExit("the page did not open")


def fill(base: str) -> list[str]:
    """Return addresses with names that the base holds."""
    facets = httpx.get(base + "/api/v1/facets", timeout=60).json()
    row = httpx.get(base + "/api/v1/said?limit=1", timeout=60).json()["rows"][0]
    words = next(iter(re.findall(r"\b[a-z]{6,}\b", row["words"])), "pemerintah")
    person = facets["speaker"][0] if facets["speaker"] else {"value": "p-x", "label": "x"}
    law = facets["regulation"][0] if facets["regulation"] else {"value": "uu-6-2023", "label": "UU 6/2023"}
    values = {
        "person": quote(person["label"]), "person_id": quote(person["value"], safe=""),
        "start": quote(person["label"][:3]),
        "law": quote(law["label"]), "law_id": quote(law["value"], safe=""), "words": quote(words),
        "article": f"/artikel/{quote(row['article'], safe='')}",
    }  # fmt: skip
    return [page.format(**values) for page in PAGES]


async def crowd(base: str, addresses: list[str], users: int, seconds: float):
    times: dict[str, list[float]] = defaultdict(list)
    statuses: Counter[int] = Counter()
    broken: list[str] = []
    end = time.perf_counter() + seconds

    async def reader(number: int) -> None:
        order = random.Random(number)
        async with httpx.AsyncClient(base_url=base, timeout=60) as client:
            while time.perf_counter() < end:
                address = order.choice(addresses)
                begun = time.perf_counter()
                try:
                    answer = await client.get(address)
                except httpx.HTTPError as error:
                    broken.append(f"{address}: {type(error).__name__}")
                    continue
                times[address].append(time.perf_counter() - begun)
                statuses[answer.status_code] += 1

    await asyncio.gather(*(reader(number) for number in range(users)))
    return times, statuses, broken


def cpu_seconds(pid: int) -> float:
    with open(f"/proc/{pid}/stat") as file:
        fields = file.read().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / 100


def tell(times, statuses, broken, took: float, cpu: float) -> int:
    number = sum(map(len, times.values()))
    print(f"{number} answers in {took:.0f} s; {cpu / max(number, 1) * 1000:.1f} ms of the server's processor time each")
    print("statuses:", dict(sorted(statuses.items())), "broken off:", len(broken))
    print(f"{'address':<50} {'answers':>8} {'median s':>9} {'95 % s':>8}")
    for address, waited in sorted(times.items()):
        waited.sort()
        middle, late = waited[len(waited) // 2], waited[int(len(waited) * 0.95)]
        print(f"{address[:50]:<50} {len(waited):>8} {middle:>9.2f} {late:>8.2f}")
    failed = sum(count for status, count in statuses.items() if status >= 500) + len(broken)
    for line in broken[:10]:
        print(line)
    return 1 if failed or not number else 0


if __name__ == "__main__":
    sys.exit(main())
