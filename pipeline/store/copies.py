"""Copies: the same press release on five sites is one piece of news, and says so."""

from __future__ import annotations

import json
from hashlib import blake2b

from pipeline.schema.identity import Resolver
from pipeline.store.database import Database, among

#: A signature of 60 numbers in 12 bands of 5: texts that share 60 % of their shingles meet in some band.
ROWS = 5
#: Texts that share this much of their shingles are copies.
ALIKE = 0.6


def bands(signature: tuple[int, ...]) -> list[str]:
    """Return the keys under which a near-duplicate would be found."""
    cut = [signature[n : n + ROWS] for n in range(0, len(signature) - ROWS + 1, ROWS)]
    return [f"{n}:{blake2b(repr(part).encode(), digest_size=8).hexdigest()}" for n, part in enumerate(cut)]


def original(database: Database, article: str, signature: tuple[int, ...], resolver: Resolver) -> str | None:
    """Return the first article that a text is a copy of, None where it is the first of its kind."""
    where, params = among("band", bands(signature), "b")
    sql = f"""SELECT DISTINCT a.id, a.copy_of, a.fingerprint, a.seq FROM bands b JOIN articles a ON a.id = b.article_id
        WHERE {where} AND a.id <> :id ORDER BY a.seq LIMIT 50"""
    best, found = ALIKE, None
    for row in database.rows(sql, {**params, "id": article}):
        score = resolver.alike(signature, json.loads(row["fingerprint"]))
        if score >= best:
            best, found = score + 1e-9, row["copy_of"] or row["id"]
    return None if found == article else found


def file_bands(database: Database, article: str, signature: tuple[int, ...]) -> None:
    """Put an article under the keys of its signature."""
    database.run_many(
        "INSERT INTO bands (band, article_id) VALUES (:band, :id) ON CONFLICT (band, article_id) DO NOTHING",
        [{"band": band, "id": article} for band in bands(signature)],
    )


def printed_words(database: Database, original_id: str) -> frozenset[str]:
    """Return the endings of the original's statement ids, which are made of their words."""
    rows = database.rows("SELECT id FROM statements WHERE article_id = :id", {"id": original_id})
    return frozenset(row["id"].removeprefix(original_id) for row in rows)
