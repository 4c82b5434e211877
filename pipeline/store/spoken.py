"""Writing an article's statements: the words, who said them in which post, and what they are about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pipeline.schema import Record, Statement
from pipeline.store.database import Database
from pipeline.store.held_posts import nearest_post, post_in
from pipeline.store.linking import Links, official_name
from pipeline.store.naming import POST, post_key, post_label
from pipeline.store.roots import rooted
from pipeline.store.search import index_words
from pipeline.store.shown_posts import credible, in_groups
from pipeline.store.writing import Digest


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who a statement is given to, in which post, of which body."""

    entity: str | None
    name: str | None
    kind: str | None
    role: str | None = None
    institution: str | None = None
    institution_id: str | None = None
    status: str = "current"

    def position(self) -> str | None:
        """Return the post as people say it."""
        return post_label(self.role, self.institution, self.status) if self.role else None

    def position_key(self) -> str | None:
        """Return the post as it is looked up, whether acting, former or current."""
        return post_key(self.role, self.institution) if self.role else None


def write_statements(
    database: Database, piece: Digest, links: Links, ids: list[str], *, copied: frozenset[str] = frozenset()
) -> None:
    """Write statements, their topics and their words; ``copied`` are words that an earlier site printed."""
    record = piece.record
    text = record.article.text
    columns = ""
    numbers, topics = [], []
    # Last first: newest number first is then the order of reading, which pages of answers keep.
    for n, (number, statement) in reversed(list(enumerate(zip(ids, record.statements, strict=True)))):
        speaker = speaker_of(database, piece, statement, links)
        words = text[statement.start : statement.end]
        row = _row(piece, statement, speaker, number=number, n=n, words=words)
        row["copy"] = int(number.removeprefix(record.article.id) in copied)
        columns = columns or ", ".join(row)
        values = ", ".join(f":{name}" for name in row)
        seq = database.rows(f"INSERT INTO statements ({columns}) VALUES ({values}) RETURNING seq", row)[0]["seq"]
        numbers.append((int(seq), rooted(words)))
        told = _topics(statement, links) | _further_posts(record, statement, speaker, links)
        topics += [{**row, "seq": int(seq), "topic": topic, "kind": kind} for topic, kind in told.items()]
        if speaker.entity:
            sql = "UPDATE entities SET statements = statements + 1 WHERE id = :id"
            database.run(sql, {"id": speaker.entity})
    index_words(database, "statement_words", numbers)
    database.run_many(
        """INSERT INTO statement_topics (topic_id, day, seq, kind, speaker_id, institution_id, position_key, publisher,
        stance, type, copy) VALUES (:topic, coalesce(:day, ''), :seq, :kind, :speaker_id, :institution_id,
        :position_key, :publisher, :stance, :type, :copy) ON CONFLICT (topic_id, day, seq) DO NOTHING""",
        topics,
    )


def speaker_of(database: Database, piece: Digest, statement: Statement, links: Links) -> Speaker:
    """Return a statement's speaker with the post that this article shows for him, else the one he was last seen in."""
    record, local = piece.record, statement.speaker
    for person in record.persons:
        if person.id == local:
            entity = links.entities[person.id]
            post = nearest_post(credible(record), person, statement.start)
            if post is None:
                return Speaker(entity, person.name, "person", *post_in(database, entity, piece.day))
            names = {i.id: official_name(i.name) for i in record.bodies}
            body = links.entities.get(post.body) if post.body else None
            return Speaker(entity, person.name, "person", post.held, names.get(post.body or ""), body, post.status)
    for institution in record.institutions:
        if institution.id == local:
            entity = links.entities[institution.id]
            return Speaker(entity, official_name(institution.name), "institution", institution_id=entity)
    return Speaker(None, statement.speaker_text, None)


def _row(piece: Digest, statement: Statement, speaker: Speaker, *, number: str, n: int, words: str) -> dict[str, Any]:
    """Return a statement as the row of its table."""
    return {
        "id": number,
        "article_id": piece.record.article.id,
        "n": n,
        "type": statement.type,
        "begins": statement.start,
        "ends": statement.end,
        "words": words,
        "speaker_id": speaker.entity,
        "speaker_local": statement.speaker,
        "speaker": speaker.name,
        "speaker_text": statement.speaker_text,
        "speaker_kind": speaker.kind,
        "cue": statement.cue,
        "stance": statement.stance,
        "confidence": statement.confidence,
        "component": statement.component,
        "day": statement.said_on or piece.day,
        "said_on": statement.said_on,
        "publisher": piece.record.article.publisher,
        "position": speaker.position(),
        "position_key": speaker.position_key(),
        "institution_id": speaker.institution_id,
    }


def _topics(statement: Statement, links: Links) -> dict[str, str]:
    """Return what a statement is about, each regulation, institution and place with its kind."""
    found = dict.fromkeys(statement.regulations, "regulation")
    for local in (*statement.institutions, *statement.places):
        if local in links.entities:
            kind = "place" if links.entities[local].startswith("l-") else "institution"
            found.setdefault(links.entities[local], kind)
    return found


def _further_posts(record: Record, statement: Statement, speaker: Speaker, links: Links) -> dict[str, str]:
    """Return the posts, beside the one shown, that the article gives a speaker: of "Menteri ATR/Kepala BPN" both.

    The group for which somebody sits in a council is one by its id: "Anggota Baleg DPR | Fraksi PKS".
    """
    names = {i.id: official_name(i.name) for i in record.bodies}
    held = (
        post_key(post.held, names.get(post.body or ""))
        for post in credible(record)
        if post.person == statement.speaker and post.status in ("current", "acting")
    )
    groups = (
        links.entities.get(post.institution or "") for post in in_groups(record) if post.person == statement.speaker
    )
    keys = (*(key for key in held if key != speaker.position_key()), *filter(None, groups))
    return {f"{POST}{key}": "post" for key in keys}
