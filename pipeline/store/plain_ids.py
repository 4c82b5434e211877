"""Ids that are a name alone: "p-ratna-kusumo", not "p-ratna-kusumo-76d0e64f", where one person bears the name."""

from __future__ import annotations

import re

from pipeline.store import regrouping
from pipeline.store.database import Database
from pipeline.store.linking import Verdicts

_MARK = re.compile(r"-[0-9a-f]{8}")


def is_marked(entity: str, plain: str) -> bool:
    """Tell whether an id is another one with a mark, as of a second bearer of a name who seemed to be another."""
    return entity.startswith(plain) and bool(_MARK.fullmatch(entity[len(plain) :]))


def is_free(database: Database, entity: str) -> bool:
    """Tell whether no article shows the bearer of an id any more."""
    sql = "SELECT 1 AS one FROM appearances WHERE entity_id = :id OR base_id = :id LIMIT 1"
    return not database.rows(sql, {"id": entity})


def give(database: Database, old: str, new: str, verdicts: Verdicts) -> None:
    """Let a person bear another id from now on, with all that is known of him."""
    pair = {"old": old, "new": new}
    database.run("UPDATE appearances SET base_id = :new WHERE base_id = :old", pair)
    regrouping.settle(database, [old], verdicts)
    for row in database.rows("SELECT * FROM doubts WHERE first_id = :old OR second_id = :old", pair):
        first, second = sorted(new if one == old else one for one in (row["first_id"], row["second_id"]))
        if first == second:
            continue
        database.run(
            """INSERT INTO doubts (first_id, second_id, score, features, article_id)
            VALUES (:first, :second, :score, :features, :article) ON CONFLICT (first_id, second_id) DO NOTHING""",
            {"first": first, "second": second, "score": row["score"], "features": row["features"],
             "article": row["article_id"]},
        )  # fmt: skip
    database.run("DELETE FROM doubts WHERE first_id = :old OR second_id = :old", pair)
