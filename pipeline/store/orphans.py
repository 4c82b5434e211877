"""Persons whom no article shows any more, and pairs that are none: what joining persons leaves behind."""

from __future__ import annotations

from pipeline.store.database import Database, among

#: Persons to whom nothing leads: no article, no statement or post, no judgement that may be undone.
LEFT = """FROM entities e WHERE e.kind = 'person' AND e.statements = 0 AND e.articles = 0
    AND NOT EXISTS (SELECT 1 FROM appearances a WHERE a.entity_id = e.id)
    AND NOT EXISTS (SELECT 1 FROM appearances a WHERE a.base_id = e.id)
    AND NOT EXISTS (SELECT 1 FROM statements s WHERE s.speaker_id = e.id)
    AND NOT EXISTS (SELECT 1 FROM positions p WHERE p.person_id = e.id)
    AND NOT EXISTS (SELECT 1 FROM figures f WHERE f.speaker_id = e.id)
    AND NOT EXISTS (SELECT 1 FROM judgements j WHERE e.id IN (j.subject, j.object))"""
#: Pairs of one person with himself, or with somebody whom the base does not know.
PAIRS = """FROM doubts WHERE first_id = second_id OR first_id NOT IN (SELECT id FROM entities)
    OR second_id NOT IN (SELECT id FROM entities)"""
#: Persons taken out in one go.
AT_ONCE = 500


def sweep(database: Database) -> None:
    """Take out persons to whom nothing leads, "p-ratna-wirya-4fe64841" once joined, and the pairs that held them."""
    left = [row["id"] for row in database.rows(f"SELECT e.id {LEFT}")]
    for start in range(0, len(left), AT_ONCE):
        part = left[start : start + AT_ONCE]
        for table, column in (("aliases", "entity_id"), ("name_tokens", "entity_id"), ("entities", "id")):
            where, params = among(column, part)
            database.run(f"DELETE FROM {table} WHERE {where}", params)
    database.run(f"DELETE {PAIRS}")
