"""A second look at persons of few articles: what was no evidence at first may be by now.

"Wirasena" of a short report comes before anybody knows who is called so; when later articles have shown it, the short
report is asked again. The same features decide, so nobody is joined who would not have been joined at first.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from pipeline.indonesian.keys import fold
from pipeline.schema import Record
from pipeline.schema.identity import Resolver, Subject
from pipeline.schema.json import record_from_dict
from pipeline.store import regrouping
from pipeline.store.database import Database, RowDict, among
from pipeline.store.known import KnownPersons
from pipeline.store.linking import Verdicts, subjects_of

#: Persons of more articles than this stand on their own.
FEW = 12
#: Doubts looked at in one go.
MOST = 2_000
#: Pairs of which it is remembered when they were looked at.
REMEMBERED = 50_000


Pair = frozenset[str]


class SecondLook:
    """Asks again who the lesser known of two doubtful persons is, each time the other is half as known again."""

    def __init__(self, database: Database, known: KnownPersons, resolver: Resolver) -> None:
        self._db = database
        self._known = known
        self._resolver = resolver
        self._looked: dict[Pair, int] = {}

    def take(self, touched: Iterable[str], verdicts: Verdicts, *, last: bool = False) -> set[str]:
        """Look at the doubts about persons whom new articles showed, and move each article's person to whom he is.

        Args:
            touched: persons whom new articles showed.
            verdicts: what readers judged.
            last: look at every doubt, the ``MOST`` nearest to being one, not only where much more is known by now.

        Returns:
            The persons whom others turned out to be.
        """
        joined: set[str] = set()
        for small in self._lesser(self._doubts(sorted(touched)), last=last):
            moved = {}
            for row in _shown(self._db, small):
                found = _asked_again(self._db, self._known, self._resolver, verdicts, small, row)
                if found:
                    moved[row["article_id"]] = found
            if moved:
                regrouping.settle(self._db, [small], verdicts)
                self._known.forget([small, *moved.values()])
                joined |= set(moved.values())
        return joined

    def _doubts(self, touched: list[str]) -> list[Pair]:
        found: dict[Pair, float] = {}
        for start in range(0, len(touched), 500):
            for column in ("first_id", "second_id"):
                where, params = among(column, touched[start : start + 500], "d")
                rows = self._db.rows(f"SELECT first_id, second_id, score FROM doubts WHERE {where}", params)
                found |= {frozenset((row["first_id"], row["second_id"])): row["score"] for row in rows}
        return sorted(found, key=lambda pair: (-found[pair], sorted(pair)))[:MOST]

    def _lesser(self, pairs: list[Pair], *, last: bool) -> list[str]:
        rows: dict[str, RowDict] = {}
        ids = sorted({name for pair in pairs for name in pair})
        for start in range(0, len(ids), 500):
            where, params = among("id", ids[start : start + 500], "e")
            sql = f"SELECT id, key, articles FROM entities WHERE {where} AND articles > 0"
            rows |= {row["id"]: row for row in self._db.rows(sql, params)}
        found: dict[str, None] = {}
        for pair in pairs:
            there = sorted((rows[i] for i in pair if i in rows), key=lambda r: (r["articles"], len(r["key"]), r["id"]))
            if len(there) < 2 or there[0]["articles"] > FEW:
                continue
            if self._is_due(pair, there[1]["articles"]) or (last and self._looked.get(pair) != there[1]["articles"]):
                found[there[0]["id"]] = None
        return list(found)

    def _is_due(self, pair: Pair, articles: int) -> bool:
        if articles < 1.5 * self._looked.get(pair, 0):
            return False
        if len(self._looked) > REMEMBERED:
            self._looked.clear()
        self._looked[pair] = articles
        return True


def _shown(database: Database, entity: str) -> list[RowDict]:
    sql = """SELECT p.article_id, p.local_id, a.record, a.text, a.day FROM appearances p
        JOIN articles a ON a.id = p.article_id WHERE p.entity_id = :id AND p.base_id = :id ORDER BY p.article_id"""
    return database.rows(sql, {"id": entity})


def _asked_again(
    database: Database, known: KnownPersons, resolver: Resolver, verdicts: Verdicts, small: str, row: RowDict
) -> str | None:
    subject, taken = _subject(database, row)
    if subject is None or (row["article_id"], fold(subject.name)) in verdicts.forced:
        return None
    apart = taken | {name for pair in verdicts.apart if small in pair for name in pair}
    candidates = [one for one in known.candidates([subject])[subject.local] if one.id != small]
    decision = resolver.identify(subject, candidates, apart=apart.__contains__)
    if decision.entity is None:
        return None
    why = json.dumps([str(feature) for feature in decision.features], ensure_ascii=False)
    database.run(
        """UPDATE appearances SET base_id = :new, score = :score, why = :why
        WHERE article_id = :article AND local_id = :local""",
        {"new": decision.entity, "score": decision.score, "why": why, "article": row["article_id"],
         "local": row["local_id"]},
    )  # fmt: skip
    return decision.entity


def _subject(database: Database, row: RowDict) -> tuple[Subject | None, set[str]]:
    """Return a person as his article shows him, and the entities that stand beside him there."""
    record: Record = record_from_dict(json.loads(row["record"]))
    sql = "SELECT local_id, entity_id FROM appearances WHERE article_id = :id"
    entities = {r["local_id"]: r["entity_id"] for r in database.rows(sql, {"id": row["article_id"]})}
    subjects = {s.local: s for s in subjects_of(record, entities, day=row["day"])}
    beside = {entity for local, entity in entities.items() if local != row["local_id"]}
    return subjects.get(row["local_id"]), beside
