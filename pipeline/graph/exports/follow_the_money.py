"""FollowTheMoney entities for Aleph and OpenSanctions' tools: who, which body, which law, and what links them.

How kinds of nodes and edges are called there is told in ``resources/ontology.toml`` (``ftm``).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from hashlib import blake2b
from pathlib import Path
from typing import Any

import networkx as nx

from pipeline.graph.ontology import label, ontology

Row = dict[str, Any]
#: What a node is called by, where it is not "name".
_CALLED = {"Article": "title", "Document": "title", "Address": "full"}
#: What articles carry over.
_PRINTED = (("url", "sourceUrl"), ("publisher", "publisher"), ("date", "publishedAt"))


def write_follow_the_money(graph: nx.MultiDiGraph, path: Path) -> None:
    """Write entities as JSON Lines."""
    with path.open("w", encoding="utf-8") as file:
        for entity in (*nodes(graph), *links(graph)):
            file.write(json.dumps(entity, ensure_ascii=False) + "\n")


def nodes(graph: nx.MultiDiGraph) -> Iterator[Row]:
    """Yield persons, bodies, places, laws and articles; a body names the one that it is part of."""
    for node, facts in graph.nodes(data=True):
        schema = _schema(facts)
        found: dict[str, list[str]] = {_CALLED.get(schema, "name"): [facts["label"]]}
        if facts.get("aliases") and facts["kind"] in ("person", "institution"):
            found["alias"] = facts["aliases"].split("; ")
        for name, target in _PRINTED:
            if facts["kind"] == "article" and facts.get(name):
                found[target] = [str(facts[name])]
        if facts.get("wikidata"):
            found["wikidataId"] = [facts["wikidata"]]
        above = [t for _, t, relation in graph.out_edges(node, data="relation") if relation == "PART_OF"]
        if above:
            found["parent"] = above[:1]
        yield {"id": node, "schema": schema, "properties": found}


def _schema(facts: Row) -> str:
    entry = ontology()["node"][facts["kind"]]
    return str(entry.get("ftm_subkinds", {}).get(facts.get("subkind"), entry["ftm"]))


def links(graph: nx.MultiDiGraph) -> Iterator[Row]:
    """Yield what links nodes, all that shows one link together: a post held, words about a law, a name in print."""
    shown: dict[str, tuple[Row, list[Row]]] = {}
    for source, target, facts in graph.edges(data=True):
        terms = ontology()["edge"][facts["relation"]].get("ftm")
        if not terms:
            continue
        role = facts.get("role") or label(facts["relation"])
        words = str(facts.get("words") or "")
        mark = f"{facts['relation']} {source} {target} {role} {words}"
        number = f"x-{blake2b(mark.encode(), digest_size=8).hexdigest()}"
        ends = {terms["source"]: [source], terms["target"]: [target], "role": [role]}
        said = {"description": [words]} if words else {}
        entity = {"id": number, "schema": terms["schema"], "properties": {**ends, **said}}
        shown.setdefault(number, (entity, []))[1].append(facts)
    for entity, found in shown.values():
        proofs = sorted({facts["article"] for facts in found if facts.get("article")})
        days = sorted({facts["date"] for facts in found if facts.get("date")})
        entity["properties"] |= {name: values for name, values in (("proof", proofs), ("date", days)) if values}
        yield entity
