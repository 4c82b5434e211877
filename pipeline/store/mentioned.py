"""Why a mention is somebody's within one article: "Menko Marves" by the same post, "Luhut" as a short name, "ia"."""

from __future__ import annotations

import json

from pipeline.schema.answers import Mentioned
from pipeline.store.database import Database

#: Articles whose mentions are told, the latest first.
LATEST = 5


def latest(database: Database, entity: str, *, articles: int = LATEST) -> tuple[Mentioned, ...]:
    """Return the mentions of somebody in the latest articles that name him, each with the rule that gave it to him."""
    sql = """SELECT p.kind, p.local_id, a.id, a.day, a.publisher, a.text, a.record FROM
        (SELECT kind, local_id, article_id, day FROM appearances WHERE entity_id = :entity
            ORDER BY day DESC, article_id DESC LIMIT :articles) p
        JOIN articles a ON a.id = p.article_id ORDER BY p.day DESC, a.id"""
    found: list[Mentioned] = []
    for row in database.rows(sql, {"entity": entity, "articles": articles}):
        record, text = json.loads(row["record"]), row["text"]
        for one in record.get(f"{row['kind']}s", ()):
            if one["id"] == row["local_id"]:
                found += [
                    Mentioned(
                        row["id"], row["day"], row["publisher"], text[m["start"] : m["end"]], m.get("rule", ""),
                        m["start"], m["end"],
                    )
                    for m in one["mentions"]
                ]  # fmt: skip
    return tuple(found)
