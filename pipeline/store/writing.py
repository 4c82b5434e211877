"""Writing one record into the tables: article, entities, posts, regulations, statements, figures."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from hashlib import blake2b
from typing import Any, NamedTuple, TypeAlias

from pipeline.indonesian.keys import fold
from pipeline.indonesian.persons.nicknames import calls_nobody
from pipeline.indonesian.regulations import joining, title, uri
from pipeline.schema import Institution, Person, Place, Record
from pipeline.schema.json import dumps
from pipeline.schema.law_ids import renamed
from pipeline.store import name_parts, printed_names
from pipeline.store.database import Database
from pipeline.store.indexing import found_by, measure_keys
from pipeline.store.linking import Links, official_name
from pipeline.store.naming import call, larger
from pipeline.store.roots import rooted
from pipeline.store.search import index_words


@dataclass(frozen=True)
class Digest:
    """A record with its text apart, and the hashes that tell whether anything changed."""

    record: Record
    body: str
    content_hash: str
    record_hash: str
    day: str | None


def digest(record: Record) -> Digest:
    """Return a record ready to be written, its laws under the ids that join their mentions in all articles.

    The record itself is kept with the numbers as printed. NUL characters, which PostgreSQL refuses, become spaces.
    """
    article = record.article
    if "\x00" in article.text:
        record = replace(record, article=replace(article, text=article.text.replace("\x00", " ")))
        article = record.article
    content = "\x1f".join([article.title or "", article.published or "", article.url or "", article.text])
    bare = replace(record, article=replace(article, text=""))
    body = dumps(bare, detail=True).replace("\\u0000", " ")
    joined = renamed(record, joining(record.issues))
    return Digest(joined, body, _hash(content), _hash(body + article.text), _day(article.published))


def _hash(text: str) -> str:
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def _day(published: str | None) -> str | None:
    try:
        return date.fromisoformat((published or "")[:10]).isoformat()
    except ValueError:
        return None


def write_article(
    database: Database, piece: Digest, *, version: int, copy_of: str | None, prints: Any, now: str
) -> int:
    """Write the article's row, new or over the old one, and return its number."""
    article = piece.record.article
    row = {
        "id": article.id,
        "source_id": article.source_id,
        "url": article.url,
        "publisher": article.publisher,
        "title": article.title,
        "published": article.published,
        "day": piece.day,
        "complete": int(article.complete),
        "text": article.text,
        "record": piece.body,
        "content_hash": piece.content_hash,
        "record_hash": piece.record_hash,
        "version": version,
        "copy_of": copy_of,
        "fingerprint": json.dumps(prints) if prints else None,
        "added": now,
    }
    names = ", ".join(row)
    values = ", ".join(f":{name}" for name in row)
    update = ", ".join(f"{name} = excluded.{name}" for name in row if name not in ("id", "added"))
    sql = f"INSERT INTO articles ({names}) VALUES ({values}) ON CONFLICT (id) DO UPDATE SET {update} RETURNING seq"
    seq = int(database.rows(sql, row)[0]["seq"])
    index_words(database, "article_words", [(seq, rooted(f"{article.title or ''}\n{article.text}"))])
    return seq


_ENTITY = """INSERT INTO entities (id, kind, name, key, subkind, part_of, code, wikidata, first, last)
    VALUES (:id, :kind, :name, :key, :subkind, :part_of, :code, :wikidata, :day, :day)
    ON CONFLICT (id) DO UPDATE SET part_of = coalesce(entities.part_of, excluded.part_of)"""
_COUNT = """UPDATE entities SET articles = articles + 1,
    first = CASE WHEN first IS NULL OR first > :day THEN coalesce(:day, first) ELSE first END,
    last = CASE WHEN last IS NULL OR last < :day THEN coalesce(:day, last) ELSE last END WHERE id = :id"""
_APPEARANCE = """INSERT INTO appearances (article_id, local_id, kind, entity_id, base_id, name, aliases, mentions,
    first_start, first_end, day, score, why) VALUES (:article, :local, :kind, :entity, :base, :name, :aliases,
    :mentions, :start, :end, :day, :score, :why)"""
_ALIAS = """INSERT INTO aliases (entity_id, key, alias, n) VALUES (:id, :key, :alias, 1)
    ON CONFLICT (entity_id, alias) DO UPDATE SET n = aliases.n + 1"""


Noun: TypeAlias = Person | Institution | Place


class _Shown(NamedTuple):
    """Whom or what an article names, under the name that the base gives it."""

    kind: str
    noun: Noun
    name: str
    facts: dict[str, str | None]


def write_entities(database: Database, piece: Digest, links: Links) -> None:
    """Write who and what the article names, and count it."""
    shown = list(_shown(piece.record, links))
    named = [(links.entities[one.noun.id], one) for one in shown]
    rows = [
        {"id": number, "kind": one.kind, "name": one.name, "key": fold(one.name), "day": piece.day, **one.facts}
        for entity, one in named
        for number in dict.fromkeys((entity, links.bases[one.noun.id]))
    ]
    database.run_many(_ENTITY, rows)
    database.run_many(_COUNT, [{"id": entity, "day": piece.day} for entity in dict.fromkeys(e for e, _ in named)])
    database.run_many(_APPEARANCE, [_appearance(piece, links, one.noun, one.kind) for one in shown])
    database.run_many(_ALIAS, [alias for entity, one in named for alias in _aliases(entity, one.noun)])
    persons = [(entity, one.name) for entity, one in named if one.kind == "person"]
    name_parts.file(database, persons)
    for entity, name in persons:
        if database.rows("SELECT name FROM entities WHERE id = :id", {"id": entity})[0]["name"] != name:
            call(database, entity)


def _shown(record: Record, links: Links) -> Iterator[_Shown]:
    """Go through the persons, institutions and places of an article, each with what the base knows of its kind."""
    unknown = dict.fromkeys(("subkind", "part_of", "code", "wikidata"))
    for person in record.persons:
        yield _Shown("person", person, person.name, unknown)
    for body in record.bodies:
        name = official_name(body.name)
        part = links.entities.get(body.part_of) if body.part_of else larger(name)
        facts = {**unknown, "subkind": body.kind, "part_of": part, "wikidata": body.wikidata}
        yield _Shown("institution", body, name, facts)
    for place in record.places:
        yield _Shown("place", place, place.name, {**unknown, "code": place.code})


def _aliases(entity: str, noun: Noun) -> Iterator[dict[str, str]]:
    """Go through the forms under which an article names somebody: "Horas Panjaitan", "Horas"."""
    for form in dict.fromkeys((noun.name, *noun.aliases)):
        other = isinstance(noun, Person) and form != noun.name and calls_nobody(form)
        if fold(form) and not other:
            yield {"id": entity, "key": fold(form), "alias": form}


def _appearance(piece: Digest, links: Links, noun: Noun, kind: str) -> dict[str, Any]:
    decision = links.decisions.get(noun.id)
    first = min(noun.mentions, key=lambda m: m.start, default=None)
    return {
        "article": piece.record.article.id,
        "local": noun.id,
        "kind": kind,
        "entity": links.entities[noun.id],
        "base": links.bases[noun.id],
        "name": noun.name,
        "aliases": json.dumps(list(noun.aliases), ensure_ascii=False),
        "mentions": len(noun.mentions),
        "start": first.start if first else None,
        "end": first.end if first else None,
        "day": piece.day,
        "score": decision.score if decision else None,
        "why": json.dumps([str(f) for f in decision.features] if decision else [], ensure_ascii=False),
    }


def write_regulations(database: Database, piece: Digest) -> None:
    """Write the regulations that the article mentions, one row for each mention."""
    record = piece.record
    text = record.article.text
    laws = [
        {"id": r.id, "uri": uri(r.id) or r.uri, "title": called, "key": fold(called or r.id), "n": len(r.mentions)}
        for r in record.regulations
        for called in (title(r.id) or r.title,)
    ]
    quoted = {law for s in record.statements for law in s.regulations} - {r.id for r in record.regulations}
    laws += [{"id": law, "uri": None, "title": None, "key": fold(law), "n": 0} for law in sorted(quoted)]
    database.run_many(
        """INSERT INTO regulations (id, uri, title, key, mentions) VALUES (:id, :uri, :title, :key, :n)
        ON CONFLICT (id) DO UPDATE SET mentions = regulations.mentions + excluded.mentions,
        uri = coalesce(regulations.uri, excluded.uri), title = coalesce(regulations.title, excluded.title)""",
        laws,
    )
    mentions = [
        {"law": r.id, "article": record.article.id, "start": m.start, "end": m.end, "words": text[m.start : m.end],
         "kind": m.kind, "pasal": m.pasal, "day": piece.day}
        for r in record.regulations
        for m in r.mentions
    ]  # fmt: skip
    database.run_many(
        """INSERT INTO regulation_mentions (regulation_id, article_id, begins, ends, words, kind, pasal, day)
        VALUES (:law, :article, :start, :end, :words, :kind, :pasal, :day)""",
        mentions,
    )
    named = ((r.id, m.kind, text[m.start : m.end]) for r in record.regulations for m in r.mentions)
    printed_names.count(database, named)
    _write_relations(database, piece)


def _write_relations(database: Database, piece: Digest) -> None:
    """Write what the article says that one law does to another."""
    database.run_many(
        """INSERT INTO regulation_relations (source_id, target_id, kind, article_id, begins, ends, day)
        VALUES (:source, :target, :kind, :article, :start, :end, :day)""",
        [
            {"source": law.id, "target": r.target, "kind": r.kind, "article": piece.record.article.id,
             "start": r.start, "end": r.end, "day": piece.day}
            for law in piece.record.regulations
            for r in law.relations
        ],
    )  # fmt: skip


def statement_ids(record: Record) -> list[str]:
    """Return an id for every statement that a re-extraction leaves as it is: the article and a hash of the words."""
    seen: dict[str, int] = {}
    ids = []
    for statement in record.statements:
        words = fold(record.article.text[statement.start : statement.end])
        mark = blake2b(words.encode(), digest_size=5).hexdigest()
        seen[mark] = seen.get(mark, 0) + 1
        again = f".{seen[mark]}" if seen[mark] > 1 else ""
        ids.append(f"{record.article.id}-{mark}{again}")
    return ids


#: A whole number from here on is kept as a decimal one: databases hold whole numbers of 64 bits.
LARGE = 2**53


def write_figures(database: Database, piece: Digest, links: Links, ids: list[str], *, copied: bool) -> None:
    """Write the article's figures, each with the statement that it stands in and who said it."""
    record = piece.record
    rows, measures = [], []
    for n, figure in enumerate(record.figures):
        home = next((k for k, s in enumerate(record.statements) if n in s.figures), None)
        if home is None:
            home = next(
                (k for k, s in enumerate(record.statements) if s.start <= figure.start and figure.end <= s.end), None
            )
        speaker = record.statements[home].speaker if home is not None else None
        pair = figure.value if isinstance(figure.value, tuple | list) else (figure.value, figure.value)
        low, high = (float(v) if abs(v) >= LARGE else v for v in pair)
        keys = measure_keys(figure.measure, figure.unit)
        number = f"{record.article.id}-f{n}"
        rows.append(
            {"id": number, "article": record.article.id, "n": n, "start": figure.start, "end": figure.end,
             "words": record.article.text[figure.start : figure.end], "low": low, "high": high, "unit": figure.unit,
             "measure": figure.measure, "key": " ".join(keys) or None, "modifier": figure.modifier, "per": figure.per,
             "as_of": figure.as_of, "day": piece.day, "statement": ids[home] if home is not None else None,
             "speaker": links.entities.get(speaker) if speaker else None, "with": figure.compared_with,
             "copy": int(copied), "change": figure.change}
        )  # fmt: skip
        roots = found_by(keys, figure.unit)
        measures += [{"root": key, "day": piece.day or "", "id": number} for key in roots]
    database.run_many(
        """INSERT INTO figures (id, article_id, n, begins, ends, words, low, high, unit, measure, measure_key, modifier,
        per, as_of, day, statement_id, speaker_id, compared_with, copy, change) VALUES (:id, :article, :n, :start, :end,
        :words, :low, :high, :unit, :measure, :key, :modifier, :per, :as_of, :day, :statement, :speaker, :with, :copy,
        :change)""",
        rows,
    )
    database.run_many("INSERT INTO measure_roots (root, day, figure_id) VALUES (:root, :day, :id)", measures)
