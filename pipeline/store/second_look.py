"""A second look at persons of few articles: what was no evidence at first may be by now.

"Wirasena" of a short report comes before anybody knows who is called so; when later articles have shown it, the short
report is asked again. The same features decide, so nobody is joined who would not have been joined at first.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from math import log

from pipeline.indonesian.keys import fold
from pipeline.indonesian.regulations import joining
from pipeline.schema import Record
from pipeline.schema.identity import Resolver, Subject
from pipeline.schema.json import record_from_dict
from pipeline.schema.law_ids import renamed
from pipeline.store import plain_ids, regrouping
from pipeline.store.database import Database, RowDict, among
from pipeline.store.known import KnownPersons
from pipeline.store.linking import Verdicts, subjects_of

#: Persons of more articles than this stand on their own.
FEW = 12
#: Doubts looked at in one go.
MOST = 2_000

Pair = frozenset[str]
#: Two persons who may be one, and the article that first showed it.
Doubtful = tuple[Pair, str]


class SecondLook:
    """Asks again who the lesser known of two doubtful persons is, each time the other is half as known again.

    When that is follows from the base alone, so that a reading that was killed asks at the same articles.
    """

    def __init__(self, database: Database, known: KnownPersons, resolver: Resolver) -> None:
        self._db = database
        self._known = known
        self._resolver = resolver

    def take(self, touched: Mapping[str, int], verdicts: Verdicts, *, added: Collection[str] | None = None) -> set[str]:
        """Look at the doubts about persons whom new articles showed, and move each article's person to whom he is.

        Args:
            touched: persons whom new articles showed, in how many of these.
            verdicts: what readers judged.
            added: the new articles; None for the last look, at every doubt, the ``MOST`` nearest to being one.

        Returns:
            The persons whom others turned out to be.
        """
        joined: set[str] = set()
        for small in self._lesser(self._doubts(sorted(touched)), touched, added):
            moved = {}
            for row in _shown(self._db, small):
                found = _asked_again(self._db, self._known, self._resolver, verdicts, small, row)
                if found:
                    moved[row["article_id"]] = found
            if moved:
                regrouping.settle(self._db, [small], verdicts)
                self._known.forget([small, *moved.values()])
                joined |= {self._by_name(small, big, verdicts) for big in sorted(set(moved.values()))}
        return joined

    def _by_name(self, small: str, big: str, verdicts: Verdicts) -> str:
        """Let a person have the id that is his name alone, where its bearer turned out to be he; return his id."""
        if not plain_ids.is_marked(big, small) or not plain_ids.is_free(self._db, small) or verdicts.speak_of(big):
            return big
        plain_ids.give(self._db, big, small, verdicts)
        self._known.forget([small, big])
        return small

    def _doubts(self, touched: list[str]) -> list[Doubtful]:
        found: dict[Pair, RowDict] = {}
        for start in range(0, len(touched), 500):
            for column in ("first_id", "second_id"):
                where, params = among(column, touched[start : start + 500], "d")
                rows = self._db.rows(f"SELECT first_id, second_id, score, article_id FROM doubts WHERE {where}", params)
                found |= {frozenset((row["first_id"], row["second_id"])): row for row in rows}
        best = sorted(found, key=lambda pair: (-found[pair]["score"], sorted(pair)))[:MOST]
        return [(pair, found[pair]["article_id"]) for pair in best]

    def _lesser(self, doubts: list[Doubtful], touched: Mapping[str, int], added: Collection[str] | None) -> list[str]:
        rows: dict[str, RowDict] = {}
        ids = sorted({name for pair, _ in doubts for name in pair})
        for start in range(0, len(ids), 500):
            where, params = among("id", ids[start : start + 500], "e")
            sql = f"SELECT id, key, articles FROM entities WHERE {where} AND articles > 0"
            rows |= {row["id"]: row for row in self._db.rows(sql, params)}
        found: dict[str, None] = {}
        for pair, article in doubts:
            there = sorted((rows[i] for i in pair if i in rows), key=lambda r: (r["articles"], len(r["key"]), r["id"]))
            if len(there) < 2 or there[0]["articles"] > FEW:
                continue
            big = there[1]
            if added is None or article in added or _grew(big["articles"], touched.get(big["id"], 0)):
                found[there[0]["id"]] = None
        return list(found)


def _grew(now: int, by: int) -> bool:
    """Tell whether a number of articles passed a step by its last growth; each step is half as high again.

    >>> [now for now in range(1, 30) if _grew(now, 1)]
    [1, 2, 3, 4, 6, 8, 12, 18, 26]
    """
    return _step(now) > _step(now - by)


def _step(articles: int) -> int:
    return int(log(articles, 1.5)) + 1 if articles > 0 else 0


def _shown(database: Database, entity: str) -> list[RowDict]:
    sql = """SELECT p.article_id, p.local_id, a.record, a.text, a.day FROM appearances p
        JOIN articles a ON a.id = p.article_id WHERE p.entity_id = :id AND p.base_id = :id ORDER BY p.article_id"""
    return database.rows(sql, {"id": entity})


def _asked_again(
    database: Database, known: KnownPersons, resolver: Resolver, verdicts: Verdicts, small: str, row: RowDict
) -> str | None:
    """Ask anew who one appearance of a little known person is; return whom it was given to, None where nobody."""
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
    printed: Record = record_from_dict(json.loads(row["record"]))
    record = renamed(printed, joining(printed.issues))
    sql = "SELECT local_id, entity_id FROM appearances WHERE article_id = :id"
    entities = {r["local_id"]: r["entity_id"] for r in database.rows(sql, {"id": row["article_id"]})}
    subjects = {s.local: s for s in subjects_of(record, entities, day=row["day"])}
    beside = {entity for local, entity in entities.items() if local != row["local_id"]}
    return subjects.get(row["local_id"]), beside
