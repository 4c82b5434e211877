"""Posts printed without their place in an article that shows whose they are: "Bupati Husein" beside Bupati Banyumas."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.store.database import Database, RowDict, among
from pipeline.store.naming import leads_region

#: Articles that show an office, the latest, in which its holder is looked for.
LOOKED_AT = 300
#: Offices asked for at once, at most: "Bupati" of every regency is no short name of one.
MOST = 8


def holders(database: Database, posts: Sequence[str]) -> list[RowDict]:
    """Return who is quoted under the short name of an office: "bupati" of "bupati ... banyumas", each with his name.

    An article counts that shows the office, and no other of its kind; who is named elsewhere, too, may be another.
    """
    found: dict[str, RowDict] = {}
    for post in posts:
        role = _short(database, post)
        articles = _showing(database, post) if role else []
        alone = sorted(set(articles) - _showing_others(database, articles, role, post))
        where, params = among("s.article_id", alone, "a")
        sql = f"""SELECT e.id, e.name, e.articles, count(DISTINCT s.article_id) AS there FROM statements s
            JOIN entities e ON e.id = s.speaker_id WHERE {where} AND s.position_key = :role AND s.hidden = 0
            GROUP BY e.id, e.name, e.articles ORDER BY e.id"""
        rows = database.rows(sql, {**params, "role": role}) if alone else []
        found.update((row["id"], row) for row in rows if row["articles"] <= row["there"])
    return list(found.values())


def _short(database: Database, post: str) -> str:
    """Return the role alone by which the head of a region is called; "" of every other post."""
    sql = "SELECT role FROM positions WHERE role_key = :post AND hidden = 0 LIMIT 1"
    roles = [row["role"] for row in database.rows(sql, {"post": post})]
    role = roles[0] if roles and leads_region(roles[0]) else ""
    return role.casefold() if post != role.casefold() else ""


def _showing(database: Database, post: str) -> list[str]:
    sql = f"""SELECT DISTINCT article_id, day FROM positions WHERE role_key = :post AND hidden = 0
        ORDER BY day DESC LIMIT {LOOKED_AT}"""
    return [row["article_id"] for row in database.rows(sql, {"post": post})]


def _showing_others(database: Database, articles: Sequence[str], role: str, post: str) -> set[str]:
    """Return those articles that show another office of the kind: the regent of a neighbouring regency."""
    where, params = among("article_id", articles, "a")
    sql = f"""SELECT DISTINCT article_id FROM positions WHERE {where} AND hidden = 0
        AND role_key LIKE :kind AND role_key <> :post"""
    return {row["article_id"] for row in database.rows(sql, {**params, "kind": f"{role} %", "post": post})}
