"""What people ask of a graph: who is quoted most, who is linked to whom and through what, who bridges groups."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import networkx as nx

from pipeline.indonesian.places import country

#: Betweenness is estimated from this many starting nodes in a larger graph.
SAMPLED = 200
#: An article or law that joins more people than this says nothing about any two of them.
CROWD = 60
#: The country itself, under its names.
HOME = frozenset({"Indonesia", "Republik Indonesia"})


@dataclass(frozen=True, slots=True)
class Ranked:
    """A node with its measure."""

    id: str
    label: str
    kind: str
    score: float


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a path: from a node over an edge to a node, with the edge's evidence."""

    source: str
    source_label: str
    relation: str
    target: str
    target_label: str
    evidence: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Community:
    """People who are named together more than with others."""

    number: int
    members: tuple[Ranked, ...]


def ranked(graph: nx.MultiDiGraph, node: str, score: float) -> Ranked:
    """Return a node with its measure."""
    facts = graph.nodes[node]
    return Ranked(node, facts["label"], facts["kind"], round(score, 4))


def most_quoted(graph: nx.MultiDiGraph, *, about: str | None = None, limit: int = 20) -> list[Ranked]:
    """Return who is quoted most in a graph, or most on one regulation, institution or place."""
    if about is not None:
        edges = graph.in_edges(about, data="relation") if about in graph else ()
        counts = Counter(source for source, _, relation in edges if relation == "SPOKE_ABOUT")
    else:
        counts = Counter(source for source, _, relation in graph.edges(data="relation") if relation == "SPOKE_IN")
    return [ranked(graph, node, n) for node, n in sorted(counts.items(), key=lambda c: (-c[1], c[0]))[:limit]]


def links(graph: nx.MultiDiGraph, first: str, second: str) -> list[Step]:
    """Return what two nodes share: every node that both touch, with the evidence on each side."""
    if first not in graph or second not in graph:
        return []
    shared = (set(nx.all_neighbors(graph, first)) & set(nx.all_neighbors(graph, second))) - {first, second}
    ends = [(first, second), *((one, via) for via in sorted(shared) for one in (first, second))]
    return [step for one, other in ends for step in steps_between(graph, one, other)]


def steps_between(graph: nx.MultiDiGraph, one: str, other: str) -> list[Step]:
    """Return the edges between two nodes, either way, as steps."""
    found = []
    for source, target in ((one, other), (other, one)):
        for facts in (graph.get_edge_data(source, target) or {}).values():
            evidence = {name: value for name, value in facts.items() if name != "relation"}
            printed = graph.nodes.get(facts.get("article"), {})
            evidence |= {name: printed[name] for name in ("publisher", "url") if name in printed}
            labels = graph.nodes[source]["label"], graph.nodes[target]["label"]
            found.append(Step(source, labels[0], facts["relation"], target, labels[1], evidence))
    return found


def path(graph: nx.MultiDiGraph, first: str, second: str, *, hubs: bool = True) -> list[Step]:
    """Return the shortest way from one node to another over edges in either direction, each step with its evidence.

    An empty list means that there is none. Without ``hubs`` no way leads over a country, nor over a place, body or law
    that many touch: that both spoke about Indonesia links nobody.
    """
    if first not in graph or second not in graph:
        return []
    ways = graph if hubs else nx.restricted_view(graph, _hubs(graph) - {first, second}, ())
    try:
        nodes = nx.bidirectional_shortest_path(ways.to_undirected(as_view=True), first, second)
    except nx.NetworkXNoPath:
        return []
    return [steps_between(graph, one, other)[0] for one, other in pairwise(nodes)]


def _hubs(graph: nx.MultiDiGraph) -> set[str]:
    """Return what touches so many that it links no two of them: countries, and the places, bodies and laws of all."""
    found = set()
    for node, facts in graph.nodes(data=True):
        if facts["kind"] in ("person", "article"):
            continue
        abroad = facts["kind"] == "place" and country(facts["label"]) is not None
        if abroad or facts["label"] in HOME or len(set(nx.all_neighbors(graph, node))) > CROWD:
            found.add(node)
    return found


def people(graph: nx.MultiDiGraph) -> nx.Graph:
    """Return the graph of persons only: joined where they share an article or a regulation, weighted by how often."""
    found = nx.Graph()
    persons = {node for node, kind in graph.nodes(data="kind") if kind == "person"}
    found.add_nodes_from(sorted(persons))
    for node, kind in graph.nodes(data="kind"):
        if kind not in ("article", "regulation"):
            continue
        company = sorted({source for source in graph.predecessors(node) if source in persons})
        if len(company) > CROWD:
            continue
        for n, one in enumerate(company):
            for other in company[n + 1 :]:
                weight = found.get_edge_data(one, other, {"weight": 0})["weight"]
                found.add_edge(one, other, weight=weight + 1)
    return found


def bridges(graph: nx.MultiDiGraph, *, limit: int = 20) -> list[Ranked]:
    """Return the persons over whom the shortest ways between others lead (betweenness)."""
    persons = people(graph)
    sample = min(SAMPLED, len(persons)) or None
    scores = nx.betweenness_centrality(persons, k=sample if sample != len(persons) else None, seed=7)
    best = sorted(scores.items(), key=lambda item: (-item[1], item[0]))
    return [ranked(graph, node, score) for node, score in best[:limit] if score > 0]


def communities(graph: nx.MultiDiGraph, *, limit: int = 20) -> list[Community]:
    """Return groups of persons who are named together (Louvain), largest first, members by their links."""
    persons = people(graph)
    groups = nx.community.louvain_communities(persons, weight="weight", seed=7)
    groups = sorted((g for g in groups if len(g) > 1), key=lambda g: (-len(g), min(g)))[:limit]
    weight = dict(persons.degree(weight="weight"))
    return [
        Community(n, tuple(ranked(graph, node, weight[node]) for node in sorted(group, key=lambda m: (-weight[m], m))))
        for n, group in enumerate(groups, 1)
    ]
