"""What somebody says of any law."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.store.database import Database, among

#: Statements told of somebody, the newest.
MOST = 2_000


def spoken_of(database: Database, speakers: Sequence[str]) -> tuple[int, ...]:
    """Return the row numbers of what some speakers say of any law."""
    within, params = among("s.speaker_id", speakers, "p")
    sql = f"""SELECT s.seq FROM statements s WHERE {within} AND EXISTS (SELECT 1 FROM statement_topics t
        WHERE t.seq = s.seq AND t.kind = 'regulation') ORDER BY s.day DESC, s.seq DESC LIMIT {MOST}"""
    return tuple(row["seq"] for row in database.rows(sql, params))
