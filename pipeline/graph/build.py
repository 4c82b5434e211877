"""From a view to a networkx MultiDiGraph whose edges carry their evidence."""

from __future__ import annotations

from sys import intern
from typing import Any, TypeAlias

import networkx as nx

from pipeline.schema.view import View

#: Nodes and edges with their evidence, as ``build`` says.
Graph: TypeAlias = nx.MultiDiGraph

#: Values that hardly two edges have; each of the others is kept once, which saves a third of a large graph's memory.
_OWN = frozenset({"start", "end", "words"})


def build(view: View) -> Graph:
    """Return the graph of a view.

    Nodes have ``kind``, ``label`` and the properties of the ontology; edges ``relation``, ``article``, ``start``,
    ``end``, ``date``, ``component``, ``confidence`` and their properties. What is unknown is left out, so that every
    writer of networkx can write the graph. An edge to a node outside the view is left out as well.
    """
    graph = nx.MultiDiGraph()
    for node in view.nodes:
        graph.add_node(intern(node.id), kind=intern(node.kind), label=node.label, **node.properties)
    nodes = {name: name for name in graph}
    told: dict[tuple[type, Any], Any] = {}
    for edge in view.edges:
        source, target = nodes.get(edge.source), nodes.get(edge.target)
        if source is None or target is None:
            continue
        facts: dict[str, Any] = {"relation": edge.relation, "article": nodes.get(edge.article, edge.article)}
        for name in ("start", "end", "date", "component", "confidence"):
            value = getattr(edge, name)
            if value is not None:
                facts[name] = value if name in _OWN else told.setdefault((type(value), value), value)
        for name, value in edge.properties.items():
            facts[name] = value if name in _OWN else told.setdefault((type(value), value), value)
        graph.add_edge(source, target, **facts)
    return graph
