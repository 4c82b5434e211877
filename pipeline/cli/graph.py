"""``jejak graph``: a view written for other programs, and the measures people ask for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from pipeline import resources
from pipeline.api import KnowledgeBase
from pipeline.cli import citations
from pipeline.cli.messages import language, named, say
from pipeline.cli.options import DEFAULT_STORE, About, Answers, Limit, Publisher, Since, Store, Until
from pipeline.cli.output import Format, as_row, show

if TYPE_CHECKING:
    from pipeline.graph.measures import Ranked, Step

KINDS = "csv | xlsx | jsonl | graphml | gexf | node-link | cytoscape | turtle | jsonld | ftm | popolo | neo4j | parquet"


def add_to(app: typer.Typer) -> None:
    """Add the commands to the application."""
    group = typer.Typer(help=say("help_graph"), no_args_is_help=True, rich_markup_mode=None)
    group.command("export", help=say("help_export"))(export)
    group.command("cypher", help=say("help_cypher"))(cypher)
    group.command("quoted", help=say("help_quoted"))(quoted)
    group.command("path", help=say("help_path"))(path)
    group.command("links", help=say("help_links"))(links)
    group.command("bridges", help=say("help_bridges"))(bridges)
    group.command("communities", help=say("help_communities"))(communities)
    app.add_typer(group, name="graph")


def export(
    output: Annotated[Path, typer.Argument(help=say("help_output"))],
    kind: Annotated[str, typer.Option("--as", help=KINDS)] = "graphml",
    since: Since = None,
    until: Until = None,
    publisher: Publisher = None,
    around: Annotated[list[str] | None, typer.Option("--around", help=say("help_around"))] = None,
    store: Store = DEFAULT_STORE,
) -> None:
    """Write a view of the graph."""
    with KnowledgeBase(store, read_only=True) as base:
        written = base.export(kind, output, since=since, until=until, publisher=publisher, around=around or ())
    print(say("written", path=written))


def cypher(
    question: Annotated[
        str, typer.Argument(help="MATCH (p:Person)-[:SPOKE_ABOUT]->(r:Regulation) RETURN p.label, r.id")
    ],
    since: Since = None,
    until: Until = None,
    publisher: Publisher = None,
    around: Annotated[list[str] | None, typer.Option("--around", help=say("help_around"))] = None,
    store: Store = DEFAULT_STORE,
    format: Answers = Format.table,
) -> None:
    """Ask the graph in Cypher; nothing can be written."""
    with KnowledgeBase(store, read_only=True) as base:
        show(base.cypher(question, since=since, until=until, publisher=publisher, around=around or ()), format)


def quoted(
    about: About = None,
    since: Since = None,
    until: Until = None,
    publisher: Publisher = None,
    limit: Limit = 20,
    store: Store = DEFAULT_STORE,
    format: Answers = Format.table,
) -> None:
    """Who is quoted most, or most on a regulation."""
    with KnowledgeBase(store, read_only=True) as base:
        _ranked(base.most_quoted(about, limit=limit, since=since, until=until, publisher=publisher), format)


def path(
    first: Annotated[str, typer.Argument(help=say("help_name"))],
    second: Annotated[str, typer.Argument(help=say("help_name"))],
    since: Since = None,
    until: Until = None,
    publisher: Publisher = None,
    store: Store = DEFAULT_STORE,
    format: Answers = Format.table,
) -> None:
    """The shortest way between two names, with the words in print that show each step."""
    with KnowledgeBase(store, read_only=True) as base:
        steps = base.path(first, second, since=since, until=until, publisher=publisher)
    _steps(steps, format)


def links(
    first: Annotated[str, typer.Argument(help=say("help_name"))],
    second: Annotated[str, typer.Argument(help=say("help_name"))],
    since: Since = None,
    until: Until = None,
    publisher: Publisher = None,
    limit: Limit = 20,
    store: Store = DEFAULT_STORE,
    format: Answers = Format.table,
) -> None:
    """What two names share: every article, regulation and body that both touch, with evidence."""
    with KnowledgeBase(store, read_only=True) as base:
        steps = base.links(first, second, since=since, until=until, publisher=publisher)[:limit]
    _steps(steps, format)


def _relation(name: str) -> str:
    entry = resources.toml("ontology.toml")["edge"].get(name, {})
    return str(entry.get(language(), name))


def _steps(steps: list[Step], format: Format) -> None:
    """Print what links two names; on the screen each step in words with its place in print."""
    if format is Format.table:
        show([_step(step) for step in steps], format, cited=citations.step)
    else:
        show(steps, format)


def _step(step: Step) -> dict[str, Any]:
    """Return a step as a row that can be cited."""
    evidence = step.evidence
    place = {name: evidence.get(name) for name in ("article", "start", "end", "publisher", "url", "date")}
    relation = _relation(step.relation)
    return {**place, "source_label": step.source_label, "target_label": step.target_label,
            "relation_label": relation, "evidence": evidence}  # fmt: skip


def _ranked(found: list[Ranked], format: Format) -> None:
    """Print who ranks where; kinds in the reader's language on the screen."""
    rows = [as_row(one) for one in found]
    show([{**row, "kind": named("kind", row["kind"])} for row in rows] if format is Format.table else rows, format)


def bridges(
    since: Since = None,
    until: Until = None,
    publisher: Publisher = None,
    limit: Limit = 20,
    store: Store = DEFAULT_STORE,
    format: Answers = Format.table,
) -> None:
    """Persons who connect groups that would lie apart."""
    with KnowledgeBase(store, read_only=True) as base:
        _ranked(base.bridges(limit=limit, since=since, until=until, publisher=publisher), format)


def communities(
    since: Since = None,
    until: Until = None,
    publisher: Publisher = None,
    limit: Limit = 20,
    store: Store = DEFAULT_STORE,
    format: Answers = Format.table,
) -> None:
    """Groups of persons who are named together."""
    with KnowledgeBase(store, read_only=True) as base:
        found = base.communities(limit=limit, since=since, until=until, publisher=publisher)
    if format is not Format.table:
        show(found, format)
        return
    rows = [{"number": c.number, "members": [f"{m.label} ({m.score:g})" for m in c.members]} for c in found]
    show(rows, format, columns=("number", "members"))
