"""The store: records in, once each, whatever happens meanwhile."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Literal

from pipeline.indonesian.keys import fold
from pipeline.schema import Article, Issue, Record
from pipeline.schema.identity import Resolver
from pipeline.schema.json import record_from_dict
from pipeline.store import (
    clearing,
    copies,
    held_posts,
    judgements,
    ledger,
    orphans,
    posts,
    shown_posts,
    spoken,
    unsettled,
    writing,
)
from pipeline.store.database import Database, RowDict
from pipeline.store.known import KnownPersons
from pipeline.store.linking import Links, Verdicts, link
from pipeline.store.second_look import SecondLook

Outcome = Literal["new", "same", "version"]
#: Records in one transaction.
BATCH = 200


def now() -> str:
    """Return the time of writing, in seconds, UTC."""
    return datetime.now(UTC).isoformat(timespec="seconds")


class Store:
    """A knowledge base that records are added to; questions are asked of ``database`` by the modules beside."""

    def __init__(self, database: Database, *, resolver: Resolver | None = None) -> None:
        self.database = database
        self.resolver = resolver
        self._known = KnownPersons(database)
        self._verdicts: Verdicts | None = None
        #: Persons whom the articles of this transaction show, in how many of them, and these articles.
        self._touched: Counter[str] = Counter()
        self._added: set[str] = set()
        self._wrote = False

    def __enter__(self) -> Store:
        """Use the store in a ``with`` block."""
        return self

    def __exit__(self, *reason: object) -> None:
        """Settle what was added, unless something went wrong, and close the store at the end of the block."""
        if reason[0] is None and (self._wrote or self.resolver) and not self.database.read_only:
            self.settle()
        self.close()

    def close(self) -> None:
        """Let go of the database."""
        self.database.close()

    @contextmanager
    def _writing(self) -> Iterator[None]:
        try:
            with self.database.transaction():
                self._known.refresh()
                self._verdicts = judgements.verdicts(self.database)
                yield
        except BaseException:
            self._known.forget()
            self._touched, self._added = Counter(), set()
            raise

    def add(self, record: Record) -> Outcome:
        """Add one record in one transaction; when this returns, the record is on disk.

        Returns:
            "new" for an article not seen before, "same" where nothing changed, "version" where the article's text,
            title or date changed or a newer extraction reads it differently; the old version is kept.
        """
        return self.add_all([record])[0]

    def add_all(self, records: Iterable[Record]) -> list[Outcome]:
        """Add records, ``BATCH`` to a transaction, and return what became of each."""
        outcomes: list[Outcome] = []
        pending: list[writing.Digest] = []
        for record in records:
            pending.append(writing.digest(record))
            if len(pending) == BATCH:
                outcomes += self._add_batch(pending)
                pending = []
        return outcomes + self._add_batch(pending) if pending else outcomes

    def _add_batch(self, pieces: Sequence[writing.Digest]) -> list[Outcome]:
        with self._writing():
            outcomes = [self._add(piece) for piece in pieces]
            unsettled.add(self.database, {*self._touched, *self._look_again()})
            self._touched, self._added, self._wrote = Counter(), set(), True
            return outcomes

    def _look_again(self, *, last: bool = False) -> set[str]:
        """Ask again who the persons touched are, and return those whom others turned out to be."""
        if not self.resolver or not self._touched:
            return set()
        look = SecondLook(self.database, self._known, self.resolver)
        return look.take(self._touched, self._verdicts or Verdicts(), added=None if last else self._added)

    def settle(self) -> None:
        """Look a last time at those whom new articles showed, here or to a process that was killed: who, what posts."""
        if unsettled.there(self.database):
            with self._writing():
                self._touched = Counter(unsettled.take(self.database))
                met = {*self._touched, *self._look_again(last=True)}
                self._touched = Counter()
                orphans.sweep(self.database)
                held_posts.fill(self.database, sorted(met))

    def _add(self, piece: writing.Digest) -> Outcome:
        article = piece.record.article
        old = self._old(article.id)
        if old and self._is_known(old, piece):
            return "same"
        before: dict[str, str] = {}
        version = 1
        if old:
            before = self._kept_people(article.id)
            version = self._keep_version(old, piece)
            clearing.clear(self.database, article.id)
        self._write(piece, version=version, before=before)
        return "version" if old else "new"

    def _old(self, article: str) -> RowDict | None:
        rows = self.database.rows("SELECT * FROM articles WHERE id = :id", {"id": article})
        return rows[0] if rows else None

    def _is_known(self, old: RowDict, piece: writing.Digest) -> bool:
        if old["record_hash"] == piece.record_hash:
            return True
        if old["content_hash"] == piece.content_hash:
            return False
        sql = "SELECT 1 AS one FROM versions WHERE article_id = :id AND content_hash = :hash"
        return bool(self.database.rows(sql, {"id": old["id"], "hash": piece.content_hash}))

    def _kept_people(self, article: str) -> dict[str, str]:
        sql = "SELECT name, base_id FROM appearances WHERE article_id = :id AND kind = 'person'"
        return {fold(row["name"]): row["base_id"] for row in self.database.rows(sql, {"id": article})}

    def _keep_version(self, old: RowDict, piece: writing.Digest) -> int:
        changed = self._changes(old, piece.record.article)
        body = json.dumps({**json.loads(old["record"]), "text": old["text"]}, ensure_ascii=False)
        self.database.run(
            """INSERT INTO versions (article_id, version, title, content_hash, record, changed, added)
            VALUES (:id, :version, :title, :hash, :record, :changed, :added)""",
            {"id": old["id"], "version": old["version"], "title": old["title"], "hash": old["content_hash"],
             "record": body, "changed": json.dumps(changed), "added": old["added"]},
        )  # fmt: skip
        return int(old["version"]) + (changed != ["extraction"])

    @staticmethod
    def _changes(old: RowDict, article: Article) -> list[str]:
        fields = ("title", "text", "published", "url")
        return [name for name in fields if old[name] != getattr(article, name)] or ["extraction"]

    def _write(self, piece: writing.Digest, *, version: int, before: dict[str, str]) -> None:
        """Write everything of one article: text, entities, posts, short forms, regulations, statements, figures."""
        record, database = piece.record, self.database
        article = record.article
        links = self._link(piece, before)
        self._touched.update({links.entities[local] for local in links.decisions})
        self._added.add(article.id)
        prints = self.resolver.fingerprint(article.text) if self.resolver and len(article.text) > 200 else ()
        copy_of = copies.original(database, article.id, prints, self.resolver) if prints and self.resolver else None
        writing.write_article(database, piece, version=version, copy_of=copy_of, prints=prints, now=now())
        if prints:
            copies.file_bands(database, article.id, prints)
        writing.write_entities(database, piece, links)
        posts.write_posts(database, piece, links)
        ledger.write(database, record, piece.day)
        writing.write_regulations(database, piece)
        ids = writing.statement_ids(record)
        copied = copies.printed_words(database, copy_of) if copy_of else frozenset()
        spoken.write_statements(database, piece, links, ids, copied=copied)
        writing.write_figures(database, piece, links, ids, copied=bool(copy_of))
        self._write_doubts(links, article.id)
        issues = (*article.issues, *record.issues, *shown_posts.doubtful(record))
        self._write_issues(issues, article=article.id, source=None)
        judgements.reapply(database, article.id)

    def _link(self, piece: writing.Digest, before: dict[str, str]) -> Links:
        return link(
            piece.record,
            day=piece.day,
            database=self.database,
            known=self._known,
            resolver=self.resolver,
            verdicts=self._verdicts or Verdicts(),
            before=before,
        )

    def _write_doubts(self, links: Links, article: str) -> None:
        rows = []
        for local, decision in links.decisions.items():
            for doubt in decision.doubts:
                first, second = sorted((links.entities[local], doubt.known))
                if first != second:
                    features = json.dumps([str(f) for f in doubt.features], ensure_ascii=False)
                    rows.append({"a": first, "b": second, "score": doubt.score, "f": features, "article": article})
        self.database.run_many(
            """INSERT INTO doubts (first_id, second_id, score, features, article_id)
            VALUES (:a, :b, :score, :f, :article)
            ON CONFLICT (first_id, second_id) DO UPDATE SET score = excluded.score, features = excluded.features
            WHERE doubts.score < excluded.score""",
            rows,
        )

    def _write_issues(self, issues: Iterable[Issue], *, article: str | None, source: str | None) -> None:
        self.database.run_many(
            """INSERT INTO issues (article_id, source, stage, code, detail, added)
            VALUES (:article, :source, :stage, :code, :detail, :added)""",
            [
                {"article": article, "source": source, "stage": i.stage, "code": i.code, "detail": i.detail,
                 "added": now()}
                for i in dict.fromkeys(issues)
            ],
        )  # fmt: skip

    def add_issue(self, issue: Issue, *, source: str | None = None, article: str | None = None) -> None:
        """Keep why something fell out: ``source`` is its path or URL. The same issue of one source is kept once."""
        with self.database.transaction():
            owner = "source = :source" if source else "source IS NULL"
            self.database.run(
                f"""DELETE FROM issues WHERE {owner} AND stage = :stage AND code = :code AND detail = :detail
                AND coalesce(article_id, '') = :article""",
                {"stage": issue.stage, "code": issue.code, "detail": issue.detail, "article": article or ""}
                | ({"source": source} if source else {}),
            )
            self._write_issues([issue], article=article, source=source)

    def add_issues(self, issues: Iterable[tuple[Issue, str]]) -> None:
        """Keep why things fell out, each with its path or URL, in one transaction."""
        with self.database.transaction():
            for issue, source in issues:
                self.add_issue(issue, source=source)

    def record(self, article: str) -> Record | None:
        """Return an article's record as it was added, None where there is no such article."""
        rows = self.database.rows("SELECT record, text FROM articles WHERE id = :id", {"id": article})
        return as_record(rows[0]) if rows else None

    def records(self) -> Iterator[Record]:
        """Go through all records in the order in which their articles came."""
        last = 0
        while rows := self.database.rows(
            "SELECT seq, record, text FROM articles WHERE seq > :last ORDER BY seq LIMIT 200", {"last": last}
        ):
            for row in rows:
                yield as_record(row)
            last = rows[-1]["seq"]


def as_record(row: dict[str, Any]) -> Record:
    """Return the record of an article's row."""
    record = record_from_dict(json.loads(row["record"]))
    return replace(record, article=replace(record.article, text=row["text"]))
