"""Lists to begin with: who speaks most, what is measured most, where a person is named."""

from __future__ import annotations

from pipeline.indonesian.keys import fold
from pipeline.schema.answers import Count, Entry, Found
from pipeline.schema.surveys import Appearance
from pipeline.store.database import Database
from pipeline.store.naming import post_label
from pipeline.store.statements import ENOUGH


def entities(database: Database, kind: str, *, words: str = "", limit: int = 50, offset: int = 0) -> Found[Entry]:
    """Return persons or institutions, most quoted first; with ``words`` those whose name has a form beginning so."""
    params: dict[str, str | int] = {"kind": kind, "limit": limit, "offset": offset}
    where = "e.kind = :kind AND e.articles > 0"
    if key := fold(words):
        where += """ AND (e.id IN (SELECT entity_id FROM aliases WHERE key >= :low AND key < :high)
            OR e.id IN (SELECT entity_id FROM name_tokens WHERE token >= :low AND token < :high))"""
        params |= {"low": key, "high": key + "\uffff"}
    sql = f"SELECT count(*) AS n FROM (SELECT 1 AS one FROM entities e WHERE {where} LIMIT {ENOUGH}) counted"
    total = int(database.rows(sql, params)[0]["n"])
    column = "institution_id" if kind == "institution" else "speaker_id"
    sql = f"""SELECT e.id, e.kind, e.name, (SELECT count(*) FROM statements s
        WHERE s.{column} = e.id AND s.hidden = 0 AND s.copy = 0) AS said FROM
        (SELECT e.id, e.kind, e.name, e.statements FROM entities e WHERE {where}
        ORDER BY e.statements DESC, e.id LIMIT :limit OFFSET :offset) e ORDER BY said DESC, e.statements DESC, e.id"""
    found = tuple(
        Entry(row["id"], row["kind"], row["name"], _post(database, row["id"]), row["said"])
        for row in database.rows(sql, params)
    )
    return Found(found, total, limit, offset, exact=total < ENOUGH)


def _post(database: Database, person: str) -> str:
    """Return the post in which a person speaks most, else the one in which he was seen last, candidacies behind.

    Who is quoted sixty times as a governor and once as a candidate is shown as a governor. One look at an index each,
    where a join would read them all.
    """
    sql = """SELECT position FROM statements WHERE speaker_id = :id AND hidden = 0 AND position IS NOT NULL
        GROUP BY position ORDER BY count(*) DESC, max(day) DESC, position LIMIT 1"""
    if spoken := database.rows(sql, {"id": person}):
        return str(spoken[0]["position"])
    sql = """SELECT role, institution, status FROM positions WHERE person_id = :id AND hidden = 0
        ORDER BY CASE WHEN status = 'candidate' THEN 1 ELSE 0 END, day DESC LIMIT 1"""
    rows = database.rows(sql, {"id": person})
    return post_label(rows[0]["role"], rows[0]["institution"], rows[0]["status"]) if rows else ""


def measures(database: Database, *, most: int = 24) -> tuple[Count, ...]:
    """Return what is measured in most articles ("penerima manfaat"); the newest 20,000 figures are counted."""
    sql = """SELECT min(measure) AS value, count(DISTINCT article_id) AS n FROM
        (SELECT measure, measure_key, article_id FROM figures
         WHERE copy = 0 AND measure IS NOT NULL AND measure_key IS NOT NULL
         AND coalesce(unit, '') NOT IN ('tahun', 'bulan', 'hari', 'jam', 'kali') ORDER BY day DESC LIMIT 20000) f
        WHERE length(measure) BETWEEN 6 AND 40 AND measure LIKE '% %' AND measure NOT LIKE '%"%'
        GROUP BY measure_key HAVING count(DISTINCT article_id) > 1 ORDER BY n DESC, value LIMIT :most"""
    rows = database.rows(sql, {"most": most})
    return tuple(Count(row["value"], row["value"], int(row["n"])) for row in rows)


def appearances(database: Database, entity: str, *, limit: int = 50, offset: int = 0) -> Found[Appearance]:
    """Return the articles that name an entity, newest first, with the form of the name that each uses."""
    params = {"id": entity, "limit": limit, "offset": offset}
    total = int(database.rows("SELECT count(*) AS n FROM appearances WHERE entity_id = :id", params)[0]["n"])
    sql = """SELECT p.article_id, p.name, p.mentions, p.first_start, a.title, a.publisher, a.day
        FROM appearances p JOIN articles a ON a.id = p.article_id WHERE p.entity_id = :id
        ORDER BY p.day DESC, p.article_id, p.local_id LIMIT :limit OFFSET :offset"""
    rows = tuple(
        Appearance(r["article_id"], r["title"], r["publisher"], r["day"], r["name"], r["mentions"], r["first_start"])
        for r in database.rows(sql, params)
    )
    return Found(rows, total, limit, offset)
