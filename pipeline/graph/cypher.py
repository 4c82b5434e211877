"""Cypher for those who want it: a view loaded into an embedded graph database, which is then opened for reading only.

    with Engine(view) as engine:
        engine.ask("MATCH (p:Person)-[s:SPOKE_ABOUT]->(r:Regulation) RETURN p.label, count(*) ORDER BY count(*) DESC")

Labels of nodes are the ontology's kinds with a capital ("Person"), types of edges its relations. Nodes have ``id``,
``label`` and their properties; edges ``article``, ``start_at``, ``end_at``, ``date``, ``component``, ``confidence`` and
theirs.
"""

from __future__ import annotations

import csv
import re
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from pipeline.errors import InputError
from pipeline.graph.ontology import ontology
from pipeline.schema.view import Edge, Node, View

#: A question may take this long, in milliseconds, and answer with so many rows.
PATIENCE, MOST = 30_000, 10_000
_WHOLE = frozenset({"statements", "articles", "mentions", "start_at", "end_at"})
_EVIDENCE = ("article", "start_at", "end_at", "date", "component", "confidence")
_QUOTED = re.compile(r"""'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|//[^\n]*|/\*.*?\*/""", re.DOTALL)
#: What a question begins with; whatever writes, reads files or installs is none.
_ASKS = re.compile(r"\s*(?:MATCH|OPTIONAL\s+MATCH|WITH|UNWIND|RETURN|EXPLAIN|PROFILE)\b", re.IGNORECASE)
_DOES = re.compile(
    r"\b(?:CREATE|MERGE|SET|DELETE|DETACH|DROP|ALTER|COPY|LOAD|INSTALL|UNINSTALL|ATTACH|EXPORT|IMPORT|CALL|USE|COMMENT)\b"
    r"|;\s*\S",
    re.IGNORECASE,
)


class Engine:
    """A view in an embedded Cypher engine; it lives in a temporary folder as long as the ``with`` block."""

    def __init__(self, view: View) -> None:
        """Load a view.

        Raises:
            ImportError: the engine's package is missing.
        """
        import ladybug

        self._folder = tempfile.TemporaryDirectory(prefix="jejak-cypher-")
        place = Path(self._folder.name)
        database = ladybug.Database(place / "graph.lbug")
        connection = ladybug.Connection(database)
        try:
            _load(connection, view, place)
        finally:
            connection.close()
            database.close()
        self._database = ladybug.Database(place / "graph.lbug", read_only=True)
        self._connection = ladybug.Connection(self._database)
        self._connection.set_query_timeout(PATIENCE)

    def __enter__(self) -> Engine:
        """Use the engine in a ``with`` block."""
        return self

    def __exit__(self, *reason: object) -> None:
        """Close it and remove its folder."""
        self._connection.close()
        self._database.close()
        self._folder.cleanup()

    def ask(self, question: str, parameters: dict[str, Any] | None = None) -> list[dict[str, Any]]:
        """Return the rows of a question, ``MOST`` of them at most.

        Raises:
            InputError: the question writes, reads files, or is no Cypher.
        """
        refuse(question)
        try:
            found: Any = self._connection.execute(question, parameters or {})
        except RuntimeError as error:
            raise InputError(f"Cypher: {' '.join(str(error).split())}") from error
        names = found.get_column_names()
        rows: list[dict[str, Any]] = []
        while found.has_next() and len(rows) < MOST:
            rows.append(dict(zip(names, map(_plain, found.get_next()), strict=True)))
        return rows


def refuse(question: str) -> None:
    """Refuse what is no question.

    Raises:
        InputError: it does not begin as one, or holds a word that writes, reads files, installs or calls.
    """
    bare = _QUOTED.sub("''", question)
    if not _ASKS.match(bare) or _DOES.search(bare):
        raise InputError(
            "Cypher: only questions (MATCH ... RETURN ...), no CREATE, SET, DELETE, COPY, LOAD, CALL and the like"
        )


def _plain(value: Any) -> Any:
    """Return a value without the engine's own numbers: a node or an edge as its kind and properties, a path as both."""
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if not isinstance(value, dict):
        return value
    own = {name.lower(): item for name, item in value.items() if name.startswith("_")}
    if "_nodes" in own:
        return {"nodes": _plain(own["_nodes"]), "edges": _plain(own.get("_rels", []))}
    kind = {"kind": own["_label"]} if "_label" in own else {}
    rest = {name: item for name, item in value.items() if not name.startswith("_") and item not in (None, "")}
    return {**kind, **{name: _plain(item) for name, item in rest.items()}}


def _load(connection: Any, view: View, place: Path) -> None:
    """Fill an empty graph base with a view, kind by kind and relation by relation, from sheets on disk."""
    table = ontology()
    kinds: dict[str, str] = {}
    nodes = {kind: ["id", "label", *entry["properties"]] for kind, entry in table["node"].items()}
    for kind, names in nodes.items():
        columns = ", ".join(f"{name} {_type(name)}" for name in names)
        connection.execute(f"CREATE NODE TABLE {kind.capitalize()} ({columns}, PRIMARY KEY (id))")
    with _Sheets(place) as sheets:
        for node in view.nodes:
            if node.id not in kinds:
                kinds[node.id] = node.kind
                sheets.write(node.kind, _node(node, nodes[node.kind]))
    for kind, path in sheets.written():
        connection.execute(f'COPY {kind.capitalize()} FROM "{path}" ({_CSV})')
    edges = {name: [*_EVIDENCE, *entry["properties"]] for name, entry in table["edge"].items()}
    for name, columns_of in edges.items():
        entry = table["edge"][name]
        ends = [f"FROM {s.capitalize()} TO {t.capitalize()}" for s in entry["source"] for t in entry["target"]]
        columns = ", ".join(f"{column} {_type(column)}" for column in columns_of)
        connection.execute(f"CREATE REL TABLE {name} ({', '.join(ends)}, {columns})")
    with _Sheets(place) as sheets:
        for edge in view.edges:
            ends_of = kinds.get(edge.source), kinds.get(edge.target)
            if None not in ends_of:
                sheets.write(f"{edge.relation}.{ends_of[0]}.{ends_of[1]}", _edge(edge, edges[edge.relation]))
    for key, path in sheets.written():
        name, source, target = key.split(".")
        ends_said = f", from='{source.capitalize()}', to='{target.capitalize()}'"
        connection.execute(f'COPY {name} FROM "{path}" ({_CSV}{ends_said})')


#: Cells may hold line ends, so a file is read from one end to the other.
_CSV = "header=false, parallel=false, escape='\"', quote='\"'"


def _type(name: str) -> str:
    return "INT64" if name in _WHOLE else "DOUBLE" if name == "confidence" else "STRING"


def _node(node: Node, names: Iterable[str]) -> list[Any]:
    facts = {"id": node.id, "label": node.label, **node.properties}
    return [facts.get(name) for name in names]


def _edge(edge: Edge, names: Iterable[str]) -> list[Any]:
    facts = {
        "article": edge.article, "start_at": edge.start, "end_at": edge.end, "date": edge.date,
        "component": edge.component, "confidence": edge.confidence, **edge.properties,
    }  # fmt: skip
    return [edge.source, edge.target, *(facts.get(name) for name in names)]


class _Sheets:
    """CSV files, one for each kind of row, opened when the first of its rows comes."""

    def __init__(self, place: Path) -> None:
        self._place = place
        self._files: dict[str, Any] = {}
        self._writers: dict[str, Any] = {}

    def __enter__(self) -> _Sheets:
        return self

    def __exit__(self, *reason: object) -> None:
        for file in self._files.values():
            file.close()

    def write(self, key: str, row: list[Any]) -> None:
        """Write a row, its text without the NUL that no CSV holds."""
        if key not in self._writers:
            self._files[key] = (self._place / f"{key}.csv").open("w", encoding="utf-8", newline="")
            self._writers[key] = csv.writer(self._files[key], lineterminator="\n")
        cells = (c.replace("\x00", "") if isinstance(c, str) else c for c in row)
        self._writers[key].writerow(list(cells))

    def written(self) -> Iterator[tuple[str, Path]]:
        """Yield each kind of row with its file."""
        for key in sorted(self._files):
            yield key, self._place / f"{key}.csv"
