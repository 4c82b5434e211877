"""Bodies by how their names begin, and the posts in them: every "Komisi Pemilihan Umum ..." of the base."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.store.database import Database, RowDict


def beginning(database: Database, word: str, holding: Sequence[str], *, most: int = 4000) -> list[RowDict]:
    """Return the institutions whose names begin with a word and hold some others, most quoted first."""
    holds = "".join(f" AND ' ' || key || ' ' LIKE :w{n}" for n in range(len(holding)))
    sql = f"""SELECT * FROM entities
        WHERE key >= :word AND key < :high AND kind = 'institution' AND articles > 0 {holds}
        ORDER BY statements DESC, articles DESC, id LIMIT {most}"""
    words = {f"w{n}": f"% {other} %" for n, other in enumerate(holding)}
    return database.rows(sql, {"word": word, "high": f"{word}!", **words})


def posts_with(database: Database, role: str, holding: Sequence[str], *, most: int = 500) -> list[str]:
    """Return the posts that begin with a role and hold some words, those most shown first."""
    holds = "".join(f" AND ' ' || role_key || ' ' LIKE :w{n}" for n in range(len(holding)))
    sql = f"""SELECT role_key FROM positions WHERE role_key >= :role AND role_key < :high AND hidden = 0 {holds}
        GROUP BY role_key ORDER BY count(*) DESC, role_key LIMIT {most}"""
    words = {f"w{n}": f"% {other} %" for n, other in enumerate(holding)}
    found = database.rows(sql, {"role": role, "high": f"{role}!", **words})
    return [row["role_key"] for row in found]


def posts_holding(database: Database, words: Sequence[str], *, most: int = 500) -> list[str]:
    """Return the posts that hold all of some words, wherever: "ketua fraksi partai nasdem dewan perwakilan ..."."""
    holds = " AND ".join(f"' ' || role_key || ' ' LIKE :w{n}" for n in range(len(words)))
    sql = f"SELECT DISTINCT role_key FROM positions WHERE hidden = 0 AND {holds} ORDER BY role_key LIMIT {most}"
    rows = database.rows(sql, {f"w{n}": f"% {word} %" for n, word in enumerate(words)})
    return [row["role_key"] for row in rows]


def is_quoted(database: Database, body: str) -> bool:
    """Tell whether a body or somebody in it is quoted."""
    sql = "SELECT 1 AS one FROM statements WHERE institution_id = :id AND hidden = 0 LIMIT 1"
    return bool(database.rows(sql, {"id": body}))
