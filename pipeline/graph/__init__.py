"""A view of the base as a networkx graph: measures that people ask for, and doors out to other tools."""

from __future__ import annotations

from pipeline.graph.build import Graph, build

__all__ = ["Graph", "build"]
