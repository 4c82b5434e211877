"""A view of the knowledge base as nodes and edges, with the evidence of every edge."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Node:
    """A person, institution, place, regulation or article; ``properties`` as ``resources/ontology.toml`` says."""

    id: str
    kind: str
    label: str
    properties: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Edge:
    """What one article shows between two nodes: ``relation`` "SPOKE_ABOUT", with place, day, component, confidence."""

    source: str
    target: str
    relation: str
    article: str
    start: int | None = None
    end: int | None = None
    date: str | None = None
    component: str | None = None
    confidence: float | None = None
    properties: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class View:
    """Nodes and edges of a part of the base; either may be read once only."""

    nodes: Iterable[Node]
    edges: Iterable[Edge]
