"""Moving what belongs to one entity over to another, and back: what a judgement about identity does."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from pipeline.indonesian.keys import fold
from pipeline.store import held_posts, name_parts
from pipeline.store.database import Database, among
from pipeline.store.linking import Verdicts
from pipeline.store.naming import call, post_key, post_label

#: Where an entity's id stands beside the article's own id for it.
_BY_LOCAL = (
    ("positions", "person_id", "person_local"),
    ("statements", "speaker_id", "speaker_local"),
)
#: What topics carry of their statement.
_CARRIED = "speaker_id, institution_id, position_key, publisher, stance, type, copy, hidden"


def move(database: Database, old: str, new: str) -> None:
    """Give everything of one entity to another: articles, posts, statements, figures, topics."""
    pair = {"old": old, "new": new}
    for table, column in (
        ("appearances", "entity_id"),
        ("positions", "person_id"),
        ("positions", "institution_id"),
        ("statements", "speaker_id"),
        ("statements", "institution_id"),
        ("figures", "speaker_id"),
        ("entities", "part_of"),
    ):
        database.run(f"UPDATE {table} SET {column} = :new WHERE {column} = :old", pair)
    database.run(
        f"""INSERT INTO statement_topics (topic_id, day, seq, kind, {_CARRIED})
        SELECT :new, day, seq, kind, {_CARRIED} FROM statement_topics WHERE topic_id = :old
        ON CONFLICT (topic_id, day, seq) DO NOTHING""",
        pair,
    )
    database.run("DELETE FROM statement_topics WHERE topic_id = :old", pair)
    for column in ("speaker_id", "institution_id"):
        database.run(f"UPDATE statement_topics SET {column} = :new WHERE {column} = :old", pair)
    recount(database, (old, new))


def settle(database: Database, ids: Iterable[str], verdicts: Verdicts) -> None:
    """Put every appearance of some entities where the resolver and the judgements in force want it."""
    where, params = among("entity_id", ids, "e")
    base, more = among("base_id", ids, "b")
    sql = f"SELECT article_id, local_id, kind, name, entity_id, base_id FROM appearances WHERE {where} OR {base}"
    touched = set(params.values())
    for row in database.rows(sql, {**params, **more}):
        wanted = verdicts.forced.get((row["article_id"], fold(row["name"]))) or row["base_id"]
        wanted = verdicts.canonical(wanted)
        if wanted == row["entity_id"]:
            continue
        touched |= {wanted, row["entity_id"]}
        _make_sure(database, wanted, row["kind"], row["name"])
        keys = {"new": wanted, "article": row["article_id"], "local": row["local_id"], "old": row["entity_id"]}
        sql = "UPDATE appearances SET entity_id = :new WHERE article_id = :article AND local_id = :local"
        database.run(sql, keys)
        for table, column, local in _BY_LOCAL:
            database.run(f"UPDATE {table} SET {column} = :new WHERE article_id = :article AND {local} = :local", keys)
        for table in ("positions", "statements"):
            sql = f"UPDATE {table} SET institution_id = :new WHERE article_id = :article AND institution_id = :old"
            database.run(sql, keys)
        database.run(
            """UPDATE figures SET speaker_id = :new WHERE article_id = :article AND statement_id IN
            (SELECT id FROM statements WHERE article_id = :article AND speaker_local = :local)""",
            keys,
        )
        carry(database, "article_id = :article", keys)
    recount(database, touched)


def carry(database: Database, where: str, params: Mapping[str, Any]) -> None:
    """Let topics carry what their statements say now; ``where`` tells which statements changed."""
    names = ("speaker_id", "institution_id", "position_key", "hidden")
    values = ", ".join(f"{n} = (SELECT s.{n} FROM statements s WHERE s.seq = statement_topics.seq)" for n in names)
    changed = f"SELECT seq FROM statements WHERE {where}"
    database.run(f"UPDATE statement_topics SET {values} WHERE seq IN ({changed})", params)


def _make_sure(database: Database, entity: str, kind: str, name: str) -> None:
    database.run(
        "INSERT INTO entities (id, kind, name, key) VALUES (:id, :kind, :name, :key) ON CONFLICT (id) DO NOTHING",
        {"id": entity, "kind": kind, "name": name, "key": fold(name)},
    )


def recount(database: Database, ids: Iterable[str]) -> None:
    """Write names, forms and counts of entities anew from what is in the base."""
    for entity in ids:
        key = {"id": entity}
        database.run(
            """UPDATE entities SET
            articles = (SELECT count(DISTINCT article_id) FROM appearances WHERE entity_id = :id),
            statements = (SELECT count(*) FROM statements WHERE speaker_id = :id),
            first = (SELECT min(day) FROM appearances WHERE entity_id = :id),
            last = (SELECT max(day) FROM appearances WHERE entity_id = :id) WHERE id = :id""",
            key,
        )
        _rename(database, entity)


def _rename(database: Database, entity: str) -> None:
    key = {"id": entity}
    database.run("DELETE FROM aliases WHERE entity_id = :id", key)
    database.run("DELETE FROM name_tokens WHERE entity_id = :id", key)
    counts: dict[str, int] = {}
    names: set[tuple[str, str]] = set()
    kind = ""
    for row in database.rows("SELECT name, aliases, kind FROM appearances WHERE entity_id = :id", key):
        kind = row["kind"]
        for form in dict.fromkeys((row["name"], *json.loads(row["aliases"]))):
            counts[form] = counts.get(form, 0) + 1
        names.add((entity, row["name"]))
    forms = [{"id": entity, "key": fold(form), "alias": form, "n": n} for form, n in counts.items() if fold(form)]
    database.run_many("INSERT INTO aliases (entity_id, key, alias, n) VALUES (:id, :key, :alias, :n)", forms)
    if kind == "person":
        name_parts.file(database, names)
        call(database, entity)


def give_statement(database: Database, number: str, speaker: str | None) -> None:
    """Give a statement to another speaker, or to nobody, with the post that the article, else others, show for him."""
    old = database.rows("SELECT speaker_id, article_id, day FROM statements WHERE id = :id", {"id": number})[0]
    name = kind = post = key = body = None
    if speaker:
        found = database.rows("SELECT name, kind FROM entities WHERE id = :id", {"id": speaker})
        name, kind = (found[0]["name"], found[0]["kind"]) if found else (None, None)
        role, institution, body, status = held_posts.held_in(database, speaker, old["article_id"], old["day"])
        if role:
            post, key = post_label(role, institution, status), post_key(role, institution)
        body = speaker if kind == "institution" else body
    values = {"id": number, "speaker": speaker, "name": name, "kind": kind, "post": post, "key": key, "body": body}
    database.run(
        """UPDATE statements SET speaker_id = :speaker, speaker = :name, speaker_kind = :kind, position = :post,
        position_key = :key, institution_id = :body, judged = 1 WHERE id = :id""",
        values,
    )
    database.run("UPDATE figures SET speaker_id = :speaker WHERE statement_id = :id", values)
    carry(database, "id = :id", values)
    sql = "DELETE FROM statement_topics WHERE kind = 'post' AND seq = (SELECT seq FROM statements WHERE id = :id)"
    database.run(sql, {"id": number})
    count_statements(database, {old["speaker_id"], speaker} - {None})


def restore_statement(database: Database, number: str) -> None:
    """Give a statement back to the speaker that was read in the article."""
    sql = """SELECT a.entity_id FROM statements s JOIN appearances a
        ON a.article_id = s.article_id AND a.local_id = s.speaker_local WHERE s.id = :id"""
    found = database.rows(sql, {"id": number})
    give_statement(database, number, found[0]["entity_id"] if found else None)
    database.run(
        """UPDATE statements SET hidden = 0, judged = 0,
        speaker = CASE WHEN speaker_id IS NULL THEN speaker_text ELSE speaker END WHERE id = :id""",
        {"id": number},
    )
    carry(database, "id = :id", {"id": number})


def count_statements(database: Database, ids: Iterable[str | None]) -> None:
    """Count entities' statements anew."""
    sql = "UPDATE entities SET statements = (SELECT count(*) FROM statements WHERE speaker_id = :id) WHERE id = :id"
    database.run_many(sql, [{"id": entity} for entity in ids])


def say_posts(database: Database, person: str) -> None:
    """Write a person's post beside his statements anew, from the posts that are not hidden."""
    sql = "SELECT id FROM statements WHERE speaker_id = :id"
    for row in database.rows(sql, {"id": person}):
        judged = database.rows("SELECT judged FROM statements WHERE id = :id", {"id": row["id"]})[0]["judged"]
        give_statement(database, row["id"], person)
        database.run("UPDATE statements SET judged = :judged WHERE id = :id", {"judged": judged, "id": row["id"]})
