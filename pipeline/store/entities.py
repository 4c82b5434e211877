"""Questions about persons, institutions and places: who is meant, under which names, in which posts, with whom."""

from __future__ import annotations

import json
from typing import Any

from pipeline.indonesian.keys import fold
from pipeline.schema.answers import Alias, Count, Entry, Post, Profile
from pipeline.store.database import Database, RowDict, among
from pipeline.store.naming import institution_id, post_label


def named(
    database: Database, words: str, *, kinds: tuple[str, ...] = ("person", "institution", "place")
) -> list[RowDict]:
    """Return the entities that words may mean, most spoken of first: by id, by a form of the name, by parts of it."""
    key = fold(words)
    known = {words, institution_id(words)}
    where, params = among("e.kind", kinds, "k")
    ids, more = among("e.id", sorted(known), "i")
    sql = f"""SELECT DISTINCT e.* FROM entities e LEFT JOIN aliases a ON a.entity_id = e.id AND a.key = :key
        WHERE {where} AND ({ids} OR e.id IN (SELECT entity_id FROM aliases WHERE key = :key)) AND e.articles > 0"""
    found = database.rows(sql, {**params, **more, "key": key})
    exact = [row for row in found if row["id"] in known]
    if exact and exact[0]["id"] == words:
        return exact
    whole = [row for row in found if row["key"] == key] if " " in key else []
    if not found and " " in key and "person" in kinds:
        found = _by_parts(database, key)
    return sorted(whole or found, key=lambda row: (-row["statements"], -row["articles"], row["id"]))


def _by_parts(database: Database, key: str) -> list[RowDict]:
    tokens = key.split()
    where, params = among("token", tokens, "t")
    sql = f"""SELECT entity_id FROM name_tokens WHERE {where} GROUP BY entity_id HAVING count(*) = :n LIMIT 50"""
    ids = [row["entity_id"] for row in database.rows(sql, {**params, "n": len(set(tokens))})]
    where, params = among("id", ids, "e")
    return database.rows(f"SELECT * FROM entities WHERE {where} AND articles > 0", params)


def holders(database: Database, words: str) -> list[str]:
    """Return the posts that words may mean, as statements are found by: "Bupati Sukamaju", "Menteri Dalam Negeri"."""
    sql = "SELECT DISTINCT role_key FROM positions WHERE role_key = :key"
    return [row["role_key"] for row in database.rows(sql, {"key": fold(words)})]


def entity(database: Database, number: str) -> RowDict | None:
    """Return the row of an entity, following a judgement that it is another."""
    rows = database.rows("SELECT * FROM entities WHERE id = :id", {"id": number})
    if rows and rows[0]["articles"] == 0:
        sql = "SELECT subject FROM judgements WHERE kind = 'same' AND object = :id AND undone IS NULL ORDER BY id DESC"
        moved = database.rows(sql, {"id": number})
        if moved and moved[0]["subject"] != number:
            return entity(database, moved[0]["subject"])
    return rows[0] if rows else None


def profile(database: Database, row: RowDict, *, why: bool = False) -> Profile:
    """Return all that is known of an entity; ``why`` adds the features by which each form of the name was joined."""
    number = row["id"]
    part = entity(database, row["part_of"]) if row["part_of"] else None
    return Profile(
        id=number,
        kind=row["kind"],
        name=row["name"],
        aliases=aliases(database, number, why=why),
        posts=posts(database, person=number) if row["kind"] == "person" else (),
        statements=row["statements"],
        articles=row["articles"],
        first=row["first"],
        last=row["last"],
        regulations=spoken_about(database, row),
        together=together(database, number),
        people=posts(database, institution=number) if row["kind"] == "institution" else (),
        part_of=part["name"] if part else None,
        wikidata=row["wikidata"],
        joined=_joined(database, number),
    )


def aliases(database: Database, number: str, *, why: bool = False) -> tuple[Alias, ...]:
    """Return the forms of an entity's name, most frequent first."""
    reasons = _reasons(database, number) if why else {}
    sql = "SELECT alias, n FROM aliases WHERE entity_id = :id ORDER BY n DESC, alias LIMIT 100"
    return tuple(Alias(r["alias"], r["n"], reasons.get(r["alias"], ())) for r in database.rows(sql, {"id": number}))


def _reasons(database: Database, number: str) -> dict[str, tuple[str, ...]]:
    sql = """SELECT name, aliases, why FROM appearances WHERE entity_id = :id AND why <> '[]'
        ORDER BY score DESC, article_id LIMIT 500"""
    found: dict[str, tuple[str, ...]] = {}
    for row in database.rows(sql, {"id": number}):
        for form in (row["name"], *json.loads(row["aliases"])):
            found.setdefault(form, tuple(json.loads(row["why"])))
    return found


def posts(database: Database, *, person: str | None = None, institution: str | None = None) -> tuple[Post, ...]:
    """Return posts held by a person, or held in an institution, each with its first and last date seen."""
    where, key = ("p.person_id = :id", person) if person else ("p.institution_id = :id", institution)
    sql = f"""SELECT p.role_key, min(p.role) AS role, min(p.institution) AS institution, p.institution_id, p.status,
        p.person_id, min(p.day) AS first, max(p.day) AS last, count(*) AS n, min(e.name) AS person
        FROM positions p JOIN entities e ON e.id = p.person_id WHERE {where} AND p.hidden = 0
        GROUP BY p.person_id, p.role_key, p.institution_id, p.status
        ORDER BY last DESC, n DESC, p.role_key, p.institution_id, p.person_id, p.status LIMIT 100"""
    rows = database.rows(sql, {"id": key})
    shown = _shown(database, where, key) if person else {}
    return tuple(
        Post(
            role=row["role"],
            institution=row["institution"],
            institution_id=row["institution_id"],
            first=row["first"],
            last=row["last"],
            status=row["status"],
            articles=shown.get((row["role_key"], row["institution_id"], row["status"]), ()),
            label=post_label(row["role"], row["institution"], row["status"]),
            person=row["person"],
            person_id=row["person_id"],
        )
        for row in rows
    )


def _shown(database: Database, where: str, key: str | None) -> dict[tuple[Any, ...], tuple[str, ...]]:
    sql = f"""SELECT DISTINCT p.role_key, p.institution_id, p.status, p.article_id, p.day FROM positions p
        WHERE {where} AND p.hidden = 0 ORDER BY p.day DESC, p.article_id LIMIT 500"""
    found: dict[tuple[Any, ...], tuple[str, ...]] = {}
    for row in database.rows(sql, {"id": key}):
        place = (row["role_key"], row["institution_id"], row["status"])
        if len(found.get(place, ())) < 20:
            found[place] = (*found.get(place, ()), row["article_id"])
    return found


def spoken_about(database: Database, row: RowDict, *, most: int = 20) -> tuple[Count, ...]:
    """Return the regulations that a speaker speaks about, or that are spoken about in an institution."""
    where = "s.speaker_id = :id" + (" OR s.institution_id = :id" if row["kind"] == "institution" else "")
    sql = f"""SELECT t.topic_id AS id, count(*) AS n FROM
        (SELECT s.seq FROM statements s WHERE {where} ORDER BY s.day DESC, s.seq DESC LIMIT 5000) s
        JOIN statement_topics t ON t.seq = s.seq WHERE t.kind = 'regulation'
        GROUP BY t.topic_id ORDER BY n DESC, id LIMIT :most"""
    found = database.rows(sql, {"id": row["id"], "most": most})
    return tuple(Count(r["id"], r["id"], r["n"]) for r in found)


def together(database: Database, number: str, *, most: int = 20) -> tuple[Count, ...]:
    """Return the persons named in the same articles, most often first; the newest thousand articles are looked at."""
    sql = """SELECT b.entity_id AS id, e.name, count(DISTINCT b.article_id) AS n FROM
        (SELECT DISTINCT article_id FROM appearances WHERE entity_id = :id LIMIT 1000) a
        JOIN appearances b ON b.article_id = a.article_id JOIN entities e ON e.id = b.entity_id
        WHERE b.kind = 'person' AND b.entity_id <> :id GROUP BY b.entity_id, e.name ORDER BY n DESC, id LIMIT :most"""
    return tuple(Count(r["id"], r["name"], r["n"]) for r in database.rows(sql, {"id": number, "most": most}))


def _joined(database: Database, number: str) -> tuple[str, ...]:
    sql = "SELECT object FROM judgements WHERE kind = 'same' AND subject = :id AND undone IS NULL ORDER BY id"
    return tuple(row["object"] for row in database.rows(sql, {"id": number}))


def suggestions(database: Database, words: str, *, most: int = 10) -> tuple[Entry, ...]:
    """Return entities whose name has a form that begins with the words, most spoken first: for a search box."""
    key = fold(words)
    if not key:
        return ()
    sql = """SELECT DISTINCT e.id, e.kind, e.name, e.statements, e.articles FROM
        (SELECT DISTINCT entity_id FROM aliases WHERE key >= :low AND key < :high LIMIT 400) a
        JOIN entities e ON e.id = a.entity_id WHERE e.articles > 0
        ORDER BY e.statements DESC, e.articles DESC, e.id LIMIT :most"""
    found = database.rows(sql, {"low": key, "high": key + "\uffff", "most": most})
    return tuple(Entry(r["id"], r["kind"], r["name"], count=r["statements"]) for r in found)
