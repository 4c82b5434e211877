"""Measures the knowledge base on a generated one.

    python benchmarks/knowledge/measure.py --articles 100000 --entities 50000 --base ukur.db --whole-graph

prints ingest cost per article as the base grows, then the warm answer times of every question for the commonest names
and laws, which cost most, then time and memory of the whole graph. A base that is there already is measured as it is.
Times are CPU time of this process, so that other work on the machine does not count; ``wall`` stands beside.
"""

from __future__ import annotations

import argparse
import itertools
import json
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from generate import records

from pipeline.api import KnowledgeBase
from pipeline.resolve import Resolver
from pipeline.store import open_store

#: What an answer may take, in milliseconds, and which questions may take a second.
MARK, LONGER = 100, {"view around REGULATION": 1000, "view around PERSON": 1000, "graph around REGULATION": 1000}


def ingest(base: str, articles: int, entities: int) -> list[dict[str, Any]]:
    """Fill a base and return the cost per article of every part of it: the first thousand, then every tenth."""
    rows = []
    source = records(articles, entities=entities)
    steps = [1000] + [articles // 10] * 10
    with open_store(base, resolver=Resolver()) as store:
        done = 0
        for step in steps:
            part = list(itertools.islice(source, step))
            if not part:
                break
            start, wall = time.process_time(), time.perf_counter()
            store.add_all(part)
            done += len(part)
            took, passed = time.process_time() - start, time.perf_counter() - wall
            row = {"articles": done, "cpu_ms": _each(took, part), "wall_ms": _each(passed, part)}
            rows.append({**row, "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024})
            print(rows[-1], flush=True)
    return rows


def _each(seconds: float, part: list[Any]) -> float:
    return round(1000 * seconds / len(part), 2)


def warm(call: Callable[[], Any], *, times: int = 20) -> dict[str, float]:
    """Return milliseconds of warm calls: median and what 95 % stay below in CPU time, and the best by the wall."""
    call()
    took, passed = [], []
    for _ in range(times):
        start, wall = time.process_time(), time.perf_counter()
        call()
        took.append(1000 * (time.process_time() - start))
        passed.append(1000 * (time.perf_counter() - wall))
    return {
        "cpu_ms": round(statistics.median(took), 1),
        "p95_ms": round(sorted(took)[int(0.95 * (times - 1))], 1),
        "best_wall_ms": round(min(passed), 1),
    }


def questions(base: KnowledgeBase) -> dict[str, Callable[[], Any]]:
    """Return the questions that are timed: the commonest names and laws, which cost most."""
    law, second = (entry.id for entry in base.regulations(limit=2))
    sql = "SELECT name FROM entities WHERE kind = :kind ORDER BY statements DESC LIMIT 1"
    person = base.store.database.rows(sql, {"kind": "person"})[0]["name"]
    body = base.store.database.rows(sql, {"kind": "institution"})[0]["name"]
    first = person.split()[0]
    row = base.store.database.rows("SELECT role, institution FROM positions LIMIT 1")[0]
    post, head = f"{row['role']} {row['institution'] or ''}".strip(), row["role"]
    return {
        "said (all)": lambda: base.said(),
        "said PERSON": lambda: base.said(person),
        "said INSTITUTION": lambda: base.said(body),
        "said POST": lambda: base.said(post),
        "said ROLE": lambda: base.said(head),
        "said acting POST": lambda: base.said(f"Plt {post}"),
        "said POST in another spelling": lambda: base.said("Walikota Bekasi"),
        "said --about REGULATION": lambda: base.said(about=law),
        "said --about NICKNAME": lambda: base.said(about="UU Cipta Kerja"),
        "said PERSON --about REGULATION": lambda: base.said(person, law),
        "said --about WORDS": lambda: base.said(about="pekerja rentan"),
        "said words, page 20": lambda: base.said(words="menyebutkan", offset=1000),
        "said in a period": lambda: base.said(since="2023-01", until="2023-03"),
        "said PUBLISHER, against": lambda: base.said(publisher="kompas.com", stance="against"),
        "ask COMMON WORD": lambda: base.ask("pemerintah"),
        "facets": lambda: base.facets(about=law),
        "facets (all)": lambda: base.facets(),
        "facets WORDS": lambda: base.facets(words="pemerintah daerah"),
        "trace REGULATION": lambda: base.trace(law),
        "trace another": lambda: base.trace(second),
        "trace NICKNAME": lambda: base.trace("UU Cipta Kerja"),
        "who PERSON": lambda: base.who(person),
        "who FIRST NAME": lambda: base.who(first),
        "who INSTITUTION": lambda: base.who(body),
        "figures": lambda: base.figures("anggaran desa"),
        "search": lambda: base.search("pekerja rentan"),
        "search, common words": lambda: base.search("pemerintah daerah"),
        "search, rare word": lambda: base.search("berita 77"),
        "search, newest first": lambda: base.search("pemerintah", sort="date"),
        "search facets": lambda: base.search_facets("pemerintah daerah"),
        "who --at DAY": lambda: base.positions_at(person, "2023-07-27"),
        "series": lambda: base.series("anggaran desa"),
        "suggest": lambda: base.suggest("agung"),
        "article": lambda: base.article("g0000001"),
        "review": lambda: base.review(),
        "view around REGULATION": lambda: base.graph(around=law),
        "view around PERSON": lambda: base.graph(around=person),
    }


def whole_graph(base: str) -> dict[str, Any]:
    """Build the whole graph in a process of its own and return its time and memory.

    Memory is what the process holds itself; the pages of the base that the system maps into it are not counted.
    """
    code = f"""import json, resource, time
from pipeline.api import KnowledgeBase
import networkx
def held():
    status = dict(line.split(":", 1) for line in open("/proc/self/status"))
    return int(status["RssAnon"].split()[0]) // 1024
with KnowledgeBase({base!r}, read_only=True) as base:
    before, start, wall = held(), time.process_time(), time.perf_counter()
    graph = base.graph()
    took, passed = time.process_time() - start, time.perf_counter() - wall
print(json.dumps({{"edges": graph.number_of_edges(), "nodes": graph.number_of_nodes(), "cpu_s": round(took, 1),
    "wall_s": round(passed, 1), "memory_mb": held(), "before_mb": before,
    "mb_per_million": round((held() - before) / graph.number_of_edges() * 1e6)}}))"""
    found: dict[str, Any] = json.loads(subprocess.check_output([sys.executable, "-c", code], text=True))
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--entities", type=int, default=0)
    parser.add_argument("--base", default="jejak-benchmark.db")
    parser.add_argument("--whole-graph", action="store_true")
    parser.add_argument("--only", default="", help="questions whose name holds this")
    options = parser.parse_args()
    if not Path(options.base).exists():
        ingest(options.base, options.articles, options.entities)
    late = []
    with KnowledgeBase(options.base) as base:
        print({"bytes": Path(options.base).stat().st_size, **base.stats()})
        for name, call in questions(base).items():
            if options.only in name:
                took = warm(call)
                if took["p95_ms"] > LONGER.get(name, MARK):
                    late.append(name)
                print(f"{name:34}", took, "LATE" if name in late else "", flush=True)
    print(f"{len(late)} questions late", *late, sep="\n  ")
    if options.whole_graph:
        print(whole_graph(options.base))


if __name__ == "__main__":
    main()
