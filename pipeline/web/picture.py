"""A neighbourhood of the graph as a picture: places of nodes, lines of edges, each with its evidence."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

MOST_NODES = 200
WIDTH, HEIGHT = 1000, 640


@dataclass(frozen=True, slots=True)
class Node:
    """A node in the picture."""

    id: str
    kind: str
    label: str
    x: float
    y: float
    size: float


@dataclass(frozen=True, slots=True)
class Edge:
    """An edge in the picture, with the article and offset that show it."""

    source: str
    target: str
    source_label: str
    target_label: str
    label: str
    x1: float
    y1: float
    x2: float
    y2: float
    article: str | None = None
    start: int | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """Nodes and edges with their places."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]


def draw(elements: dict[str, Any], centre: str = "") -> Picture:
    """Lay out a graph's elements (as cytoscape.js names them): the best linked nodes on the inner rings."""
    given = [n["data"] for n in elements.get("elements", elements).get("nodes", [])]
    links = [e["data"] for e in elements.get("elements", elements).get("edges", [])]
    degree: dict[str, int] = {}
    for link in links:
        for end in (link["source"], link["target"]):
            degree[end] = degree.get(end, 0) + 1
    given.sort(key=lambda n: (-degree.get(n["id"], 0), str(n["id"])))
    shown = given[:MOST_NODES]
    places = {n["id"]: _place(i, len(shown)) for i, n in enumerate(shown)}
    labels = {n["id"]: str(n.get("label") or n.get("name") or n["id"]) for n in shown}
    nodes = tuple(
        Node(n["id"], str(n.get("kind") or n.get("type") or ""), labels[n["id"]], *places[n["id"]],
             round(4 + min(10, math.sqrt(degree.get(n["id"], 0)) * 2), 1))
        for n in shown
    )  # fmt: skip
    edges = tuple(
        Edge(e["source"], e["target"], labels[e["source"]], labels[e["target"]], str(e.get("label") or e.get("relation") or ""),  # noqa: E501
             *places[e["source"]], *places[e["target"]], e.get("article"), e.get("start"))
        for e in links if e["source"] in places and e["target"] in places
    )  # fmt: skip
    return Picture(nodes, edges)


def _place(rank: int, nodes: int) -> tuple[float, float]:
    """A sunflower's places: evenly spread over the picture, the first in the middle."""
    if rank == 0:
        return WIDTH / 2, HEIGHT / 2
    angle = rank * math.pi * (3 - math.sqrt(5))
    radius = 400 * math.sqrt(rank / max(nodes - 1, 1))
    return round(WIDTH / 2 + radius * 0.95 * math.cos(angle), 1), round(HEIGHT / 2 + radius * 0.72 * math.sin(angle), 1)
