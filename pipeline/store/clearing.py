"""Taking an article's extraction out of the tables again, before a new version is written."""

from __future__ import annotations

import json

from pipeline.store import printed_names
from pipeline.store.database import Database
from pipeline.store.search import drop_words

#: What is read in an article, by table.
_TABLES = (
    "statements", "figures", "positions", "regulation_mentions", "regulation_relations", "appearances", "issues",
    "bands", "abbreviations",
)  # fmt: skip


def clear(database: Database, article: str) -> None:
    """Take out everything read in an article but its own row, its versions and the readers' judgements."""
    key = {"id": article}
    _uncount(database, article)
    printed_names.forget(database, article)
    numbers = [row["seq"] for row in database.rows("SELECT seq FROM statements WHERE article_id = :id", key)]
    drop_words(database, "statement_words", numbers)
    database.run("DELETE FROM statement_topics WHERE seq IN (SELECT seq FROM statements WHERE article_id = :id)", key)
    sql = "DELETE FROM measure_roots WHERE figure_id IN (SELECT id FROM figures WHERE article_id = :id)"
    database.run(sql, key)
    for table in _TABLES:
        database.run(f"DELETE FROM {table} WHERE article_id = :id", key)


def _uncount(database: Database, article: str) -> None:
    """Take an article out of the counts of everybody and everything that it names."""
    key = {"id": article}
    # forms that no article prints any more stay known, so that whoever bore them is found when the article is read anew
    database.run_many(
        "UPDATE aliases SET n = n - 1 WHERE entity_id = :entity AND alias = :alias AND n > 0",
        [
            {"entity": row["entity_id"], "alias": form}
            for row in database.rows("SELECT entity_id, name, aliases FROM appearances WHERE article_id = :id", key)
            for form in dict.fromkeys((row["name"], *json.loads(row["aliases"])))
        ],
    )
    database.run(
        """UPDATE entities SET articles = articles - 1
        WHERE id IN (SELECT entity_id FROM appearances WHERE article_id = :id)""",
        key,
    )
    database.run(
        """UPDATE entities SET statements = statements - (SELECT count(*) FROM statements s
            WHERE s.article_id = :id AND s.speaker_id = entities.id)
        WHERE id IN (SELECT speaker_id FROM statements WHERE article_id = :id)""",
        key,
    )
    database.run(
        """UPDATE regulations SET mentions = mentions - (SELECT count(*) FROM regulation_mentions m
            WHERE m.article_id = :id AND m.regulation_id = regulations.id)
        WHERE id IN (SELECT regulation_id FROM regulation_mentions WHERE article_id = :id)""",
        key,
    )
