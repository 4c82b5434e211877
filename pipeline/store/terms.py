"""When somebody left a post: the last day on which he was seen in it."""

from __future__ import annotations

from pipeline.store.database import Database, RowDict
from pipeline.store.naming import SAID


def left(database: Database) -> list[RowDict]:
    """Return every post that somebody was seen to have held before, with its holder: "mantan bupati", Wira Pramana.

    ``last`` is the last day on which he was called so.
    """
    sql = """SELECT p.role_key, p.person_id, e.name, max(coalesce(p.day, '')) AS last FROM positions p
        JOIN entities e ON e.id = p.person_id WHERE p.status = 'former' AND p.hidden = 0
        GROUP BY p.role_key, p.person_id, e.name ORDER BY e.name, p.person_id, p.role_key"""
    return database.rows(sql)


def last_in(database: Database, person: str, post: str) -> str | None:
    """Return the last day on which somebody was seen in a post: of "mantan bupati" as the "bupati"."""
    first, _, rest = post.partition(" ")
    held = rest if first in SAID["former"] else post
    sql = """SELECT max(day) AS day FROM positions WHERE person_id = :person AND hidden = 0
        AND status IN ('current', 'acting') AND role_key = :held"""
    found: str | None = database.rows(sql, {"person": person, "held": held})[0]["day"]
    return found
