"""Nodes and edges of any part of the base, streamed: the whole, a period, a publisher, a neighbourhood."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from pipeline.indonesian import regulations
from pipeline.schema.view import Edge, Node, View
from pipeline.store.articles import narrowed
from pipeline.store.database import Database, RowDict, among

#: Articles around which a neighbourhood is drawn, newest first.
AROUND = 300
#: Other forms of a name that a node carries.
ALIASES = 8

_EDGES = {
    "SPOKE_IN": """SELECT s.speaker_id AS source, s.article_id AS target, s.article_id AS article, s.begins, s.ends,
        s.day, s.component, s.confidence, s.id AS statement, s.stance, s.type AS manner {words}
        FROM statements s {join} WHERE s.speaker_id IS NOT NULL AND s.hidden = 0 AND {where}""",
    "SPOKE_ABOUT": """SELECT s.speaker_id AS source, t.topic_id AS target, s.article_id AS article, s.begins, s.ends,
        s.day, s.component, s.confidence, s.id AS statement, s.stance, s.type AS manner {words}
        FROM statements s JOIN statement_topics t ON t.seq = s.seq AND t.kind <> 'post' {join}
        WHERE s.speaker_id IS NOT NULL AND s.hidden = 0 AND {where}""",
    "HOLDS_POST": """SELECT s.person_id AS source, s.institution_id AS target, s.article_id AS article, s.begins,
        s.ends, s.day, 'position_ruler' AS component, CAST(1 AS DOUBLE PRECISION) AS confidence,
        s.role, s.status
        FROM positions s {join} WHERE s.institution_id IS NOT NULL AND s.hidden = 0 AND {where}""",
    "NAMED_IN": """SELECT s.entity_id AS source, s.article_id AS target, s.article_id AS article,
        s.first_start AS begins, s.first_end AS ends, s.day, 'resolve' AS component,
        CAST(1 AS DOUBLE PRECISION) AS confidence, s.mentions
        FROM appearances s {join} WHERE {where}""",
    "MENTIONED_IN": """SELECT s.regulation_id AS source, s.article_id AS target, s.article_id AS article, s.begins,
        s.ends, s.day, 'regulation_ruler' AS component, CAST(1 AS DOUBLE PRECISION) AS confidence,
        s.words, s.pasal
        FROM regulation_mentions s {join} WHERE {where}""",
    **{
        kind.upper(): f"""SELECT s.source_id AS source, s.target_id AS target, s.article_id AS article, s.begins,
        s.ends, s.day, 'regulation_ruler' AS component, CAST(1 AS DOUBLE PRECISION) AS confidence
        FROM regulation_relations s {{join}} WHERE s.kind = '{kind}' AND {{where}}"""
        for kind in ("amends", "revokes", "implements")
    },
}
_EVIDENCE = ("source", "target", "article", "begins", "ends", "day", "component", "confidence")


def view(
    database: Database,
    *,
    since: str | None = None,
    until: str | None = None,
    publisher: str | None = None,
    around: Sequence[str] = (),
    kinds: Sequence[str] = (),
    relations: Sequence[str] = (),
    words: bool = True,
) -> View:
    """Return a view of the base.

    Args:
        database: the base.
        since: first day.
        until: last day.
        publisher: only this site's articles.
        around: ids of entities or regulations: only the newest articles that show one of them.
        kinds: kinds of nodes, all where empty.
        relations: kinds of edges, all where empty.
        words: let statements' edges carry the words said; without them each still carries its statement's id.
    """
    join, where, params = _condition(database, since, until, publisher, around)
    nodes: dict[str, Node] = {}
    wanted = [name for name in _EDGES if not relations or name in relations]
    said = ", s.words" if words else ""
    edges = _edges(database, wanted, {"join": join, "where": where, "words": said}, params)
    if around or since or until or publisher or relations:
        kept = list(edges)
        kept += _parts(database, {e.source for e in kept} | {e.target for e in kept}) if not relations else []
        ids = {e.source for e in kept} | {e.target for e in kept} | set(around)
        nodes = {node.id: node for node in _nodes(database, ids) if not kinds or node.kind in kinds}
        return View(nodes.values(), [e for e in kept if e.source in nodes and e.target in nodes])
    if not kinds:
        return View(_nodes(database, None), _chain(edges, _parts(database, None)))
    nodes = {node.id: node for node in _nodes(database, None) if node.kind in kinds}
    return View(nodes.values(), (e for e in edges if e.source in nodes and e.target in nodes))


def _chain(first: Iterator[Edge], second: Sequence[Edge]) -> Iterator[Edge]:
    yield from first
    yield from second


def _condition(
    database: Database, since: str | None, until: str | None, publisher: str | None, around: Sequence[str]
) -> tuple[str, str, dict[str, Any]]:
    where, params = narrowed(since or None, until or None, publisher or None)
    if around:
        where, more = among("a.id", _articles(database, around, where, params), "a")
        return "JOIN articles a ON a.id = s.article_id", where, more
    join = "JOIN articles a ON a.id = s.article_id" if params else ""
    return join, where, params


def _articles(database: Database, around: Sequence[str], where: str, params: dict[str, Any]) -> list[str]:
    ids, more = among("x.id", around, "x")
    sql = f"""SELECT DISTINCT a.id, a.day FROM (
        SELECT entity_id AS id, article_id FROM appearances WHERE {ids.replace("x.id", "entity_id")}
        UNION SELECT regulation_id AS id, article_id FROM regulation_mentions
        WHERE {ids.replace("x.id", "regulation_id")}) x
        JOIN articles a ON a.id = x.article_id WHERE {where} ORDER BY a.day DESC, a.id LIMIT {AROUND}"""
    return [row["id"] for row in database.rows(sql, {**params, **more})]


def _edges(
    database: Database, relations: Sequence[str], parts: dict[str, str], params: dict[str, Any]
) -> Iterator[Edge]:
    for relation in relations:
        for row in database.each(_EDGES[relation].format(**parts), params):
            yield Edge(
                row["source"],
                row["target"],
                relation,
                row["article"],
                row["begins"],
                row["ends"],
                row["day"],
                row["component"],
                row["confidence"],
                {name: value for name, value in row.items() if name not in _EVIDENCE and value is not None},
            )


def _parts(database: Database, ids: set[str] | None) -> list[Edge]:
    sql = "SELECT id, part_of FROM entities WHERE part_of IS NOT NULL AND articles > 0"
    parts = [
        Edge(row["id"], row["part_of"], "PART_OF", "", component="resolve", confidence=1.0)
        for row in database.rows(sql)
        if ids is None or (row["id"] in ids and row["part_of"] in ids)
    ]
    return parts + _by_title(database, ids)


def _by_title(database: Database, ids: set[str] | None) -> list[Edge]:
    """What the titles of laws say: "Perubahan atas Undang-Undang Nomor 31 Tahun 1999" amends a law of the base."""
    sql = "SELECT id, title FROM regulations WHERE title LIKE 'Perubahan%' OR title LIKE 'Pencabutan%'"
    titled = {row["id"]: row["title"] for row in database.rows(sql)}
    known = ids if ids is not None else {row["id"] for row in database.rows("SELECT id FROM regulations")}
    return [
        Edge(found.source, found.target, found.kind.upper(), "", component="index", confidence=1.0)
        for law, title in titled.items()
        if law in known
        for found in regulations.relations(title, subject=law)[:1]
        if found.target in known
    ]


def _nodes(database: Database, ids: set[str] | None) -> Iterator[Node]:
    aliases = _aliases(database, ids)
    for sql, make in (
        ("SELECT * FROM entities WHERE articles > 0 AND {where}", lambda row: _entity(row, aliases)),
        ("SELECT * FROM regulations WHERE {where}", _regulation),
        ("SELECT id, title, url, publisher, day FROM articles WHERE {where}", _article),
    ):
        if ids is None:
            for row in database.each(sql.format(where="1 = 1"), {}):
                yield make(row)
            continue
        wanted = sorted(ids)
        for start in range(0, len(wanted), 500):
            where, params = among("id", wanted[start : start + 500], "n")
            for row in database.rows(sql.format(where=where), params):
                yield make(row)


def _given(row: RowDict, names: Sequence[str]) -> dict[str, Any]:
    return {name: row[name] for name in names if row[name] is not None}


def _entity(row: RowDict, aliases: dict[str, list[str]]) -> Node:
    names = ("statements", "articles", "first", "last", "wikidata", "code", "subkind")
    others = [form for form in aliases.get(row["id"], ()) if form != row["name"]][:ALIASES]
    more = {"aliases": "; ".join(others)} if others else {}
    return Node(row["id"], row["kind"], row["name"], {**_given(row, names), **more})


def _aliases(database: Database, ids: set[str] | None) -> dict[str, list[str]]:
    """Return the forms of the names of some entities, the most frequent first; of all, those printed otherwise."""
    found: dict[str, list[str]] = {}
    sql = "SELECT entity_id, alias FROM aliases WHERE {where} AND n > 0 ORDER BY n DESC, alias"
    wanted = sorted(ids) if ids is not None else []
    asked = [among("entity_id", wanted[start : start + 500], "n") for start in range(0, len(wanted), 500)]
    all_others = "NOT EXISTS (SELECT 1 FROM entities e WHERE e.id = entity_id AND e.name = alias)"
    for where, params in asked if ids is not None else [(all_others, {})]:
        for row in database.rows(sql.format(where=where), params):
            found.setdefault(row["entity_id"], []).append(row["alias"])
    return found


def _regulation(row: RowDict) -> Node:
    return Node(row["id"], "regulation", row["id"], _given(row, ("uri", "title", "mentions")))


def _article(row: RowDict) -> Node:
    facts = _given(row, ("url", "publisher"))
    if row["day"]:
        facts["date"] = row["day"]
    return Node(row["id"], "article", row["title"] or row["id"], facts)
