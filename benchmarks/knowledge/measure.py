"""Measures the knowledge base on a generated one.

    python benchmarks/knowledge/measure.py --articles 100000 --base /tmp/ukur.db

prints ingest cost per article as the base grows, then the warm answer times of every question, the time of a
neighbourhood, and time and memory of the whole graph. A base that is there already is measured as it is.
"""

from __future__ import annotations

import argparse
import itertools
import json
import resource
import statistics
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from generate import records

from pipeline.api import KnowledgeBase
from pipeline.resolve import Resolver
from pipeline.store import open_store


def ingest(base: str, articles: int, entities: int) -> list[dict[str, Any]]:
    """Fill a base and return the cost per article of every tenth of it."""
    rows = []
    source = records(articles, entities=entities)
    step = max(1, articles // 10)
    with open_store(base, resolver=Resolver()) as store:
        done = 0
        while part := list(itertools.islice(source, step)):
            start = time.perf_counter()
            store.add_all(part)
            done += len(part)
            rows.append(
                {"articles": done, "ms_per_article": round(1000 * (time.perf_counter() - start) / len(part), 2)}
            )
            print(rows[-1], flush=True)
    return rows


def warm(call: Callable[[], Any], *, times: int = 7) -> dict[str, float]:
    """Return the median and the slowest of several calls after a first one, in milliseconds."""
    call()
    took = []
    for _ in range(times):
        start = time.perf_counter()
        call()
        took.append(1000 * (time.perf_counter() - start))
    return {"median_ms": round(statistics.median(took), 1), "max_ms": round(max(took), 1)}


def questions(base: KnowledgeBase) -> dict[str, Callable[[], Any]]:
    """Return the questions that are timed: the commonest names and laws, which cost most."""
    law = base.regulations(limit=1)[0].id
    sql = "SELECT name FROM entities WHERE kind = :kind ORDER BY statements DESC LIMIT 1"
    person = base.store.database.rows(sql, {"kind": "person"})[0]["name"]
    body = base.store.database.rows(sql, {"kind": "institution"})[0]["name"]
    return {
        "said (all)": lambda: base.said(),
        "said PERSON": lambda: base.said(person),
        "said INSTITUTION": lambda: base.said(body),
        "said --about REGULATION": lambda: base.said(about=law),
        "said PERSON --about REGULATION": lambda: base.said(person, law),
        "said --about WORDS": lambda: base.said(about="pekerja rentan"),
        "said words, page 20": lambda: base.said(words="menyebutkan", offset=1000),
        "facets": lambda: base.facets(about=law),
        "facets (all)": lambda: base.facets(),
        "trace": lambda: base.trace(law),
        "who": lambda: base.who(person),
        "figures": lambda: base.figures("anggaran desa"),
        "search": lambda: base.search("pekerja rentan"),
        "search, rare word": lambda: base.search("berita 77"),
        "suggest": lambda: base.suggest("agung"),
        "article": lambda: base.article("g0000001"),
        "view around REGULATION": lambda: base.graph(around=law),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--entities", type=int, default=0)
    parser.add_argument("--base", default="jejak-benchmark.db")
    parser.add_argument("--whole-graph", action="store_true")
    options = parser.parse_args()
    result: dict[str, Any] = {"articles": options.articles}
    if not Path(options.base).exists():
        result["ingest"] = ingest(options.base, options.articles, options.entities)
    result["bytes"] = Path(options.base).stat().st_size
    with KnowledgeBase(options.base) as base:
        result["answers"] = {}
        for name, call in questions(base).items():
            result["answers"][name] = warm(call)
            print(f"{name:34}", result["answers"][name], flush=True)
        if options.whole_graph:
            before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
            start = time.perf_counter()
            graph = base.graph()
            after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
            result["whole graph"] = {
                "edges": graph.number_of_edges(),
                "nodes": graph.number_of_nodes(),
                "seconds": round(time.perf_counter() - start, 1),
                "mb": (after - before) // 1024,
            }
    print(json.dumps(result))


if __name__ == "__main__":
    main()
