"""Pairs of persons that may be one, for readers to judge."""

from __future__ import annotations

import json

from pipeline.schema.answers import DoubtRow, Found
from pipeline.store import history
from pipeline.store.database import Database

#: Counting stops here.
ENOUGH = 1_000

#: Pairs not yet judged, of persons whom articles show.
OPEN = """FROM doubts d JOIN entities a ON a.id = d.first_id JOIN entities b ON b.id = d.second_id
    WHERE a.articles > 0 AND b.articles > 0 AND NOT EXISTS (SELECT 1 FROM judgements j WHERE j.undone IS NULL
    AND j.kind IN ('same', 'different', 'unsure') AND ((j.subject = d.first_id AND j.object = d.second_id)
    OR (j.subject = d.second_id AND j.object = d.first_id)))"""


def find(database: Database, *, limit: int, offset: int = 0) -> Found[DoubtRow]:
    """Return pairs not yet judged, nearest to being one first."""
    counted = f"SELECT count(*) AS n FROM (SELECT 1 AS one {OPEN} LIMIT {ENOUGH}) open"
    total = int(database.rows(counted)[0]["n"])
    sql = f"""SELECT d.*, a.name AS first_name, b.name AS second_name {OPEN}
        ORDER BY d.score DESC, d.first_id DESC, d.second_id DESC LIMIT :limit OFFSET :offset"""
    rows = tuple(
        DoubtRow(
            first=row["first_id"],
            first_name=row["first_name"],
            second=row["second_id"],
            second_name=row["second_name"],
            score=round(row["score"], 2),
            features=tuple(json.loads(row["features"])),
            first_posts=history.labels(database, row["first_id"]),
            second_posts=history.labels(database, row["second_id"]),
        )
        for row in database.rows(sql, {"limit": limit, "offset": offset})
    )
    return Found(rows, total, limit, offset, exact=total < ENOUGH)
