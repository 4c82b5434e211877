"""Exports that are networks: GraphML, GEXF for Gephi, node-link and Cytoscape JSON."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import networkx as nx

#: Characters that XML refuses.
_REFUSED = {n: None for n in range(32) if n not in (9, 10, 13)} | {0xFFFE: None, 0xFFFF: None}


def plain(value: Any) -> str | int | float | bool:
    """Return a value that every writer accepts: lists become text, characters that XML refuses go."""
    if isinstance(value, bool | int | float):
        return value
    if isinstance(value, str):
        clean = value.translate(_REFUSED)
        return clean.encode("utf-8", "ignore").decode() if any("\ud800" <= c <= "\udfff" for c in clean) else clean
    return json.dumps(value, ensure_ascii=False)


def flat(graph: nx.MultiDiGraph) -> nx.MultiDiGraph:
    """Return a copy with plain values, numbers of one name all of one type."""
    found = nx.MultiDiGraph()
    for node, facts in graph.nodes(data=True):
        found.add_node(node, **{name: plain(value) for name, value in facts.items() if value is not None})
    for source, target, facts in graph.edges(data=True):
        kept = {name: plain(value) for name, value in facts.items() if value is not None}
        if "confidence" in kept:
            kept["confidence"] = float(kept["confidence"])
        found.add_edge(source, target, **kept)
    return found


def write_graphml(graph: nx.MultiDiGraph, path: Path) -> None:
    """Write GraphML."""
    nx.write_graphml_xml(flat(graph), path, encoding="utf-8", named_key_ids=True)


def write_gexf(graph: nx.MultiDiGraph, path: Path) -> None:
    """Write GEXF for Gephi; edge attributes that GEXF keeps for itself bear other names."""
    found = nx.MultiDiGraph()
    for node, facts in flat(graph).nodes(data=True):
        found.add_node(node, **{_free(name): value for name, value in facts.items()})
    for number, (source, target, facts) in enumerate(flat(graph).edges(data=True)):
        kept = {_free(name): value for name, value in facts.items()}
        found.add_edge(source, target, key=number, **kept)
    nx.write_gexf(found, path, encoding="utf-8", version="1.2draft")


def _free(name: str) -> str:
    return {"start": "begins", "end": "ends", "type": "manner", "id": "number", "kind": "kind"}.get(name, name)


def write_node_link(graph: nx.MultiDiGraph, path: Path) -> None:
    """Write networkx's node-link JSON."""
    path.write_text(json.dumps(nx.node_link_data(graph, edges="links"), ensure_ascii=False), encoding="utf-8")


def write_cytoscape(graph: nx.MultiDiGraph, path: Path) -> None:
    """Write Cytoscape's JSON."""
    path.write_text(json.dumps(cytoscape(graph), ensure_ascii=False), encoding="utf-8")


def cytoscape(graph: nx.MultiDiGraph) -> dict[str, Any]:
    """Return the elements that Cytoscape and cytoscape.js draw."""
    nodes = [
        {"data": {"id": node, "value": node, "name": facts["label"], **facts}} for node, facts in graph.nodes(data=True)
    ]
    edges = [
        {"data": {"id": f"e{n}", "key": n, "source": source, "target": target, **facts}}
        for n, (source, target, facts) in enumerate(graph.edges(data=True))
    ]
    return {"data": {"name": "Jejak"}, "elements": {"nodes": nodes, "edges": edges}}
