"""Which regulation amends, revokes or implements which, as articles say."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.schema.answers import Kin
from pipeline.store.database import Database, among

#: How each relation is said from the other law's side.
TURNED = {"amends": "amended by", "revokes": "revoked by", "implements": "implemented by"}


def kin(database: Database, ids: Iterable[str], *, most: int = 40) -> tuple[Kin, ...]:
    """Return the regulations that articles say amend, revoke or implement some others, or are amended by them."""
    own = list(ids)
    found: dict[tuple[str, str], Kin] = {}
    for mine, other in (("source_id", "target_id"), ("target_id", "source_id")):
        where, params = among(f"l.{mine}", own, "o")
        sql = f"""SELECT DISTINCT l.{other} AS id, l.kind, r.title, r.mentions FROM regulation_relations l
            LEFT JOIN regulations r ON r.id = l.{other} WHERE {where} ORDER BY r.mentions DESC, id LIMIT :most"""
        for row in database.rows(sql, {**params, "most": most}):
            said = row["kind"] if mine == "source_id" else TURNED[row["kind"]]
            if row["id"] not in own:
                found.setdefault((row["id"], said), Kin(row["id"], row["id"], said, row["title"], row["mentions"] or 0))
    return tuple(sorted(found.values(), key=lambda k: (k.relation, -k.mentions, k.id)))
