"""What readers judged: kept apart from what was extracted, so that it outlives every re-extraction."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, replace
from datetime import UTC, datetime
from typing import Any

from pipeline.errors import InputError
from pipeline.indonesian.keys import fold
from pipeline.schema.answers import Judgement
from pipeline.store import regrouping
from pipeline.store.database import Database, RowDict, among
from pipeline.store.linking import Verdicts

ABOUT_ENTITIES = ("same", "different", "unsure")
ABOUT_STATEMENTS = ("wrong speaker", "wrong extraction")
KINDS = (*ABOUT_ENTITIES, *ABOUT_STATEMENTS, "wrong post")


def verdicts(database: Database) -> Verdicts:
    """Return what readers judged about who is who."""
    where, params = among("kind", ("same", "different"), "k")
    same: dict[str, str] = {}
    forced: dict[tuple[str, str], str] = {}
    apart = set()
    for row in database.rows(f"SELECT * FROM judgements WHERE {where} AND undone IS NULL ORDER BY id", params):
        if row["kind"] == "same":
            same[row["object"]] = row["subject"]
        elif row["article_id"]:
            forced[(row["article_id"], json.loads(row["evidence"])["name"])] = row["object"]
        else:
            apart.add(frozenset((row["subject"], row["object"])))
    return Verdicts(same, forced, frozenset(apart))


def lacking(given: Judgement) -> str | None:
    """Say what a judgement from elsewhere lacks to be applied here, None where it is whole."""
    if given.kind not in KINDS:
        return "kind"
    for name in ("subject", "note", "author", "made", "object", "undone"):
        if not isinstance(getattr(given, name) or "", str):
            return name
    if not isinstance(given.evidence, dict) or not all(map(_finds, map(given.evidence.get, ("subject", "object")))):
        return "evidence"
    kinds: dict[str, type] = {}
    if given.kind in ABOUT_STATEMENTS:
        kinds = {"article": str, "start": int, "end": int}
    elif given.kind == "wrong post":
        kinds = {"post": str}
    elif given.kind == "different" and "article" in given.evidence:
        kinds = {"name": str}
    return next((name for name, kind in kinds.items() if not isinstance(given.evidence.get(name), kind)), None)


def _finds(traits: object) -> bool:
    """Tell whether what finds an entity again has its form: its name in some articles; or there is nothing."""
    shown = traits.get("shown", []) if isinstance(traits, dict) else None if traits else []
    return isinstance(shown, list) and all(
        isinstance(one, list) and list(map(type, one)) == [str, str] for one in shown
    )


def judge(
    database: Database,
    kind: str,
    subject: str,
    object: str | None = None,
    *,
    article: str | None = None,
    note: str = "",
    author: str = "",
    post: str | None = None,
) -> Judgement:
    """Keep a judgement and let it take effect at once.

    Args:
        database: the knowledge base.
        kind: one of ``KINDS``.
        subject: an entity's id; a statement's id for "wrong speaker" and "wrong extraction".
        object: the other entity; the right speaker's id, None for nobody; the role that is wrong for "wrong post".
        article: for "different", the article whose bearer of the name is somebody else.
        note: why.
        author: who says so.
        post: the same as ``object`` for "wrong post".

    Raises:
        InputError: an unknown kind, or ids that are not in the base.
    """
    post = post or (object if kind == "wrong post" else None)
    if kind not in KINDS:
        raise InputError(f"{kind}: not a judgement (known: {', '.join(KINDS)})")
    evidence, place = _evidence(database, kind, subject, object, article, post)
    if kind == "different" and article and object is None:
        object = f"{subject}-{article[:8]}"
    made = datetime.now(UTC).isoformat(timespec="seconds")
    with database.transaction():
        judgement = _insert(
            database,
            Judgement(0, kind, subject, object, note=note, author=author, made=made, evidence=evidence),
            place,
        )
        apply(database, judgement)
    return judgement


def _insert(database: Database, judgement: Judgement, article: str | None) -> Judgement:
    row = {**asdict(judgement), "article": article}
    row["evidence"] = json.dumps(judgement.evidence, ensure_ascii=False, sort_keys=True)
    del row["id"]
    found = database.rows(
        """INSERT INTO judgements (kind, subject, object, note, author, made, undone, article_id, evidence)
        VALUES (:kind, :subject, :object, :note, :author, :made, :undone, :article, :evidence) RETURNING id""",
        row,
    )
    return replace(judgement, id=int(found[0]["id"]))


def _evidence(
    database: Database, kind: str, subject: str, object: str | None, article: str | None, post: str | None
) -> tuple[dict[str, Any], str | None]:
    """Return what finds the subjects of a judgement again after re-extraction, and the article that it is about.

    Raises:
        InputError: an id is not in the base, or what the kind needs is not given.
    """
    if kind in ABOUT_STATEMENTS:
        found = database.rows("SELECT * FROM statements WHERE id = :id", {"id": subject})
        if not found:
            raise InputError(f"{subject}: no such statement")
        if object:
            _traits(database, object)
        row = found[0]
        evidence = {"start": row["begins"], "end": row["ends"], "words": row["words"]}
        return evidence, str(row["article_id"])
    evidence = {"subject": _traits(database, subject)}
    if kind == "wrong post":
        if not post:
            raise InputError("wrong post: say which post is wrong")
        return {**evidence, "post": fold(post)}, article
    if kind == "different" and article:
        sql = "SELECT name FROM appearances WHERE entity_id = :id AND article_id = :article"
        shown = database.rows(sql, {"id": subject, "article": article})
        if not shown:
            raise InputError(f"{subject}: not named in article {article}")
        return {**evidence, "name": fold(shown[0]["name"])}, article
    if not object or object == subject:
        raise InputError(f"{kind}: two different entities are needed")
    return {**evidence, "object": _traits(database, object)}, None


def _traits(database: Database, entity: str) -> dict[str, Any]:
    """Return what finds an entity again in another base: its name and some of its articles."""
    found = database.rows("SELECT name FROM entities WHERE id = :id", {"id": entity})
    if not found:
        raise InputError(f"{entity}: no such person, institution or place")
    sql = "SELECT article_id, name FROM appearances WHERE entity_id = :id ORDER BY article_id LIMIT 20"
    shown = [[row["article_id"], row["name"]] for row in database.rows(sql, {"id": entity})]
    return {"name": found[0]["name"], "shown": shown}


def apply(database: Database, judgement: Judgement) -> None:
    """Let one judgement take effect on what is in the base."""
    if judgement.kind == "same" and judgement.object:
        regrouping.move(database, judgement.object, judgement.subject)
    elif judgement.kind == "different" and judgement.object and "name" in judgement.evidence:
        regrouping.settle(database, [judgement.subject], verdicts(database))
    elif judgement.kind in ABOUT_STATEMENTS:
        _apply_to_statement(database, judgement, _article_of(database, judgement))
    elif judgement.kind == "wrong post":
        _apply_to_post(database, judgement)


def _article_of(database: Database, judgement: Judgement) -> str:
    rows = database.rows("SELECT article_id FROM judgements WHERE id = :id", {"id": judgement.id})
    return str(rows[0]["article_id"])


def reapply(database: Database, article: str) -> None:
    """Let judgements take effect on an article that was just written."""
    sql = """SELECT * FROM judgements WHERE undone IS NULL AND (article_id = :id OR (kind = 'wrong post' AND subject IN
        (SELECT person_id FROM positions WHERE article_id = :id))) ORDER BY id"""
    for row in database.rows(sql, {"id": article}):
        judgement = as_judgement(row)
        if judgement.kind in ABOUT_STATEMENTS:
            _apply_to_statement(database, judgement, article)
        elif judgement.kind == "wrong post":
            _apply_to_post(database, judgement)


def _apply_to_statement(database: Database, judgement: Judgement, article: str) -> None:
    number = _find_statement(database, judgement, article)
    if number is None:
        return
    if judgement.kind == "wrong extraction":
        database.run("UPDATE statements SET hidden = 1, judged = 1 WHERE id = :id", {"id": number})
        regrouping.carry(database, "id = :id", {"id": number})
        return
    regrouping.give_statement(database, number, judgement.object)


def _find_statement(database: Database, judgement: Judgement, article: str) -> str | None:
    """Find a judged statement again: by its words, else by the place in the text that it shares most of."""
    rows = database.rows("SELECT id, begins, ends FROM statements WHERE article_id = :id", {"id": article})
    start, end = judgement.evidence["start"], judgement.evidence["end"]
    best, found = 0.5, None
    for row in rows:
        if row["id"] == judgement.subject:
            return str(row["id"])
        shared = min(end, row["ends"]) - max(start, row["begins"])
        share = shared / max(1, max(end, row["ends"]) - min(start, row["begins"]))
        if share >= best:
            best, found = share, str(row["id"])
    return found


def _apply_to_post(database: Database, judgement: Judgement) -> None:
    database.run(
        """UPDATE positions SET hidden = 1 WHERE person_id = :id AND (role_key = :post OR role_key LIKE :longer)""",
        {"id": judgement.subject, "post": judgement.evidence["post"], "longer": f"{judgement.evidence['post']} %"},
    )
    regrouping.say_posts(database, judgement.subject)


def undo(database: Database, number: int) -> Judgement:
    """Take a judgement back; it stays on record as undone.

    Raises:
        InputError: there is no such judgement, or it is undone already.
    """
    rows = database.rows("SELECT * FROM judgements WHERE id = :id AND undone IS NULL", {"id": number})
    if not rows:
        raise InputError(f"{number}: no judgement of that number is in force")
    judgement = replace(as_judgement(rows[0]), undone=datetime.now(UTC).isoformat(timespec="seconds"))
    with database.transaction():
        database.run("UPDATE judgements SET undone = :when WHERE id = :id", {"when": judgement.undone, "id": number})
        if judgement.kind in ("same", "different"):
            ids = [judgement.subject, *([judgement.object] if judgement.object else [])]
            regrouping.settle(database, ids, verdicts(database))
        elif judgement.kind in ABOUT_STATEMENTS:
            found = _find_statement(database, judgement, str(rows[0]["article_id"]))
            if found:
                regrouping.restore_statement(database, found)
        elif judgement.kind == "wrong post":
            database.run("UPDATE positions SET hidden = 0 WHERE person_id = :id", {"id": judgement.subject})
            regrouping.say_posts(database, judgement.subject)
        for row in database.rows("SELECT * FROM judgements WHERE undone IS NULL ORDER BY id"):
            if row["kind"] in (*ABOUT_STATEMENTS, "wrong post"):
                apply(database, as_judgement(row))
    return judgement


def all_judgements(database: Database, *, undone: bool = False) -> list[Judgement]:
    """Return the judgements in the order in which they were made."""
    where = "" if undone else "WHERE undone IS NULL"
    return [as_judgement(row) for row in database.rows(f"SELECT * FROM judgements {where} ORDER BY id")]


def as_judgement(row: RowDict) -> Judgement:
    """Return the judgement of a row."""
    evidence = json.loads(row["evidence"])
    if row.get("article_id"):
        evidence.setdefault("article", row["article_id"])
    fields = {name: row[name] for name in ("id", "kind", "subject", "object", "note", "author", "made", "undone")}
    return Judgement(**fields, evidence=evidence)


def load(database: Database, lines: Iterable[dict[str, Any]]) -> int:
    """Take in judgements that another base exported and return how many were new.

    Entities are found again by id where the name fits, else by the articles that showed them.
    """
    taken = 0
    with database.transaction():
        there = {(j.kind, j.subject, j.object, j.made) for j in all_judgements(database, undone=True)}
        for line in lines:
            given = Judgement(**{**line, "id": 0})
            if given.undone or (given.kind, given.subject, given.object, given.made) in there:
                continue
            traits = given.evidence
            subject, object = given.subject, given.object
            if given.kind not in ABOUT_STATEMENTS:
                subject = _again(database, subject, traits.get("subject"))
                object = _again(database, object, traits.get("object")) if object and "object" in traits else object
            apply(database, _insert(database, replace(given, subject=subject, object=object), traits.get("article")))
            taken += 1
    return taken


def _again(database: Database, entity: str, traits: dict[str, Any] | None) -> str:
    for article, name in (traits or {}).get("shown", ()):
        sql = "SELECT entity_id, name FROM appearances WHERE article_id = :id AND kind = 'person'"
        for row in database.rows(sql, {"id": article}):
            if fold(row["name"]) == fold(name):
                return str(row["entity_id"])
    return entity
