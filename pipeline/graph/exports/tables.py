"""Exports that are rows: CSV, Excel, JSON Lines, Neo4j's import files, Parquet."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from itertools import chain, count, islice
from pathlib import Path
from typing import Any

import networkx as nx

from pipeline.graph.ontology import ontology
from pipeline.schema.cells import cell, guarded

Row = dict[str, Any]
#: Excel holds no more rows than this in a sheet, below its heading.
SHEET_ROWS = 1_048_575


def node_rows(graph: nx.MultiDiGraph) -> Iterator[Row]:
    """Yield the nodes as rows: id, kind, label, then properties."""
    for node, facts in graph.nodes(data=True):
        yield {"id": node, **facts}


def edge_rows(graph: nx.MultiDiGraph) -> Iterator[Row]:
    """Yield the edges as rows: source, target, relation, then evidence and properties."""
    for source, target, facts in graph.edges(data=True):
        yield {"source": source, "target": target, **facts}


def columns(kind: str) -> list[str]:
    """Return the columns of "node" or "edge" rows, the same for every graph."""
    first = {"node": ["id", "kind", "label"], "edge": ["source", "target", "relation"]}[kind]
    evidence = ["article", "start", "end", "date", "component", "confidence"] if kind == "edge" else []
    entries = ontology()[kind].values()
    return list(dict.fromkeys([*first, *evidence, *(name for entry in entries for name in entry["properties"])]))


def _write_rows(path: Path, names: list[str], rows: Iterator[Row], *, heading: list[str] | None = None) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(heading or names)
        for row in rows:
            writer.writerow([row.get(name, "") for name in names])


def _for_people(rows: Iterator[Row]) -> Iterator[Row]:
    """Yield rows of which no cell begins a formula."""
    for row in rows:
        yield {name: guarded(value) if isinstance(value, str) else value for name, value in row.items()}


def write_csv(graph: nx.MultiDiGraph, folder: Path) -> None:
    """Write nodes.csv and edges.csv."""
    _write_rows(folder / "nodes.csv", columns("node"), _for_people(node_rows(graph)))
    _write_rows(folder / "edges.csv", columns("edge"), _for_people(edge_rows(graph)))


def write_neo4j(graph: nx.MultiDiGraph, folder: Path) -> None:
    """Write the files that ``neo4j-admin database import`` takes, every value as it is."""
    names = columns("node")
    heading = ["id:ID", ":LABEL", *(_typed(name) for name in names[2:])]
    rows = ({**row, "kind": row["kind"].capitalize()} for row in node_rows(graph))
    _write_rows(folder / "nodes.csv", names, rows, heading=heading)
    names = columns("edge")
    heading = [":START_ID", ":END_ID", ":TYPE", *(_typed(name) for name in names[3:])]
    _write_rows(folder / "relationships.csv", names, edge_rows(graph), heading=heading)


def _typed(name: str) -> str:
    kind = {"confidence": "double", "date": "date", "first": "date", "last": "date"}.get(name)
    if name in ("start", "end", "statements", "articles", "mentions"):
        kind = "int"
    return f"{name}:{kind}" if kind else name


def write_excel(graph: nx.MultiDiGraph, path: Path) -> None:
    """Write a workbook with a sheet of nodes and one of edges, more where one sheet cannot hold them."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    for title, kind, rows in (("nodes", "node", node_rows(graph)), ("edges", "edge", edge_rows(graph))):
        names = columns(kind)
        for number in count(1):
            first = next(rows, None)
            if first is None and number > 1:
                break
            sheet = book.create_sheet(title if number == 1 else f"{title} {number}")
            sheet.append(names)
            for row in chain(filter(None, [first]), islice(rows, SHEET_ROWS - 1)):
                sheet.append([cell(v) if isinstance(v := row.get(name), str) else v for name in names])
    book.save(path)


def write_json_lines(graph: nx.MultiDiGraph, path: Path) -> None:
    """Write every node and edge as one line of JSON; "element" tells which it is."""
    with path.open("w", encoding="utf-8") as file:
        for element, rows in (("node", node_rows(graph)), ("edge", edge_rows(graph))):
            for row in rows:
                file.write(json.dumps({"element": element, **row}, ensure_ascii=False) + "\n")


def write_parquet(graph: nx.MultiDiGraph, folder: Path) -> None:
    """Write nodes.parquet and edges.parquet."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    whole = {"start", "end", "statements", "articles", "mentions"}
    for kind, rows in (("node", node_rows(graph)), ("edge", edge_rows(graph))):
        names = columns(kind)
        types = {"confidence": pa.float64()} | {name: pa.int64() for name in whole}
        schema = pa.schema([(name, types.get(name, pa.string())) for name in names])
        table = pa.Table.from_pylist([{name: row.get(name) for name in names} for row in rows], schema=schema)
        pq.write_table(table, folder / f"{kind}s.parquet")
