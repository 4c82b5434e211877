"""When somebody left a post: the last day on which he was seen in it, and what he says since."""

from __future__ import annotations

from collections.abc import Mapping

from pipeline.store.database import Database, RowDict
from pipeline.store.naming import SAID

#: Statements of one person that are looked at, the newest.
MOST = 4_000


def left(database: Database) -> list[RowDict]:
    """Return every post that somebody was seen to have held before, with its holder: "mantan bupati", Wira Pramana.

    ``last`` is the last day on which he was called so, ``since`` the last on which he was seen in the post itself.
    """
    sql = """SELECT p.role_key, p.person_id, e.name, max(coalesce(p.day, '')) AS last FROM positions p
        JOIN entities e ON e.id = p.person_id WHERE p.status = 'former' AND p.hidden = 0
        GROUP BY p.role_key, p.person_id, e.name ORDER BY e.name, p.person_id, p.role_key"""
    return [{**row, "since": _last_in(database, row["person_id"], row["role_key"])} for row in database.rows(sql)]


def _last_in(database: Database, person: str, post: str) -> str | None:
    first, _, rest = post.partition(" ")
    held = rest if first in SAID["former"] else post
    sql = """SELECT max(day) AS day FROM positions WHERE person_id = :person AND hidden = 0
        AND status IN ('current', 'acting') AND role_key = :held"""
    found: str | None = database.rows(sql, {"person": person, "held": held})[0]["day"]
    return found


def said_since(database: Database, since: Mapping[str, str | None]) -> tuple[int, ...]:
    """Return the row numbers of what some persons say after a day each, all that one says who never was seen in it."""
    found: list[int] = []
    for person, day in since.items():
        sql = f"""SELECT seq FROM statements WHERE speaker_id = :person AND hidden = 0
            AND coalesce(day, '9') > :day ORDER BY day DESC LIMIT {MOST}"""
        found += [row["seq"] for row in database.rows(sql, {"person": person, "day": day or ""})]
    return tuple(found)
