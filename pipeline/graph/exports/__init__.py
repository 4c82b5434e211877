"""Doors out: the same graph for spreadsheets, Gephi, Cytoscape, Neo4j, RDF stores, Aleph and data frames."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import networkx as nx

from pipeline.errors import InputError
from pipeline.graph.exports import follow_the_money, networks, popolo, rdf, tables

Writer = Callable[[nx.MultiDiGraph, Path], None]

#: What each kind of export is called, who writes it, and whether it is a folder.
KINDS: dict[str, tuple[Writer, bool]] = {
    "csv": (tables.write_csv, True),
    "xlsx": (tables.write_excel, False),
    "jsonl": (tables.write_json_lines, False),
    "neo4j": (tables.write_neo4j, True),
    "parquet": (tables.write_parquet, True),
    "ftm": (follow_the_money.write_follow_the_money, False),
    "popolo": (popolo.write_popolo, False),
    "graphml": (networks.write_graphml, False),
    "gexf": (networks.write_gexf, False),
    "node-link": (networks.write_node_link, False),
    "cytoscape": (networks.write_cytoscape, False),
    "turtle": (rdf.write_turtle, False),
    "jsonld": (rdf.write_json_ld, False),
}


def write(graph: nx.MultiDiGraph, kind: str, path: Path) -> None:
    """Write a graph: a file, or for "csv", "neo4j" and "parquet" a folder of files.

    Raises:
        InputError: an unknown kind, a missing extra, or a place that cannot be written.
    """
    if kind not in KINDS:
        raise InputError(f"{kind}: not a kind of export (known: {', '.join(KINDS)})")
    writer, folder = KINDS[kind]
    try:
        (path if folder else path.parent).mkdir(parents=True, exist_ok=True)
        writer(graph, path)
    except ImportError as error:
        raise InputError(f"{kind} needs an extra package: {error}") from error
    except OSError as error:
        raise InputError(f"{path}: {error.strerror or error}") from error
