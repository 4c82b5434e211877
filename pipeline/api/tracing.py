"""A regulation's trace through the news, or that of some of its articles: "UU ITE", "Pasal 27 UU ITE"."""

from __future__ import annotations

from dataclasses import replace

from pipeline.api import law_labels, lawbook, naming_laws
from pipeline.api.asking import labelled
from pipeline.api.law_labels import regulation_label
from pipeline.indonesian import regulations
from pipeline.indonesian.regulations import parts
from pipeline.schema.answers import Found, MentionRow, Trace, Understood
from pipeline.store import laws, pasals, quantities, statements
from pipeline.store.database import Database
from pipeline.store.laws import Coverage
from pipeline.store.statements import Wanted
from pipeline.store.topics import Topic
from pipeline.store.topics import ids as topic_ids


def trace(database: Database, words: str, ids: tuple[str, ...], *, limit: int, offset: int) -> Trace:
    """Return the trace of the regulations that words mean; where words ask for articles, of what cites those alone.

    Args:
        database: the base.
        words: a regulation as somebody writes it: "Pasal 27 UU ITE".
        ids: the regulations that the words mean.
        limit: rows of each list.
        offset: rows before.
    """
    asked = naming_laws.topics(ids)
    known = laws.known(database, ids)
    main = known[0]["id"] if known else ids[0]
    part = parts.asked(words)
    covered, mentions, wanted = _covered(database, asked, part, limit=limit, offset=offset)
    found = statements.facets(database, wanted)
    return Trace(
        id=main,
        label=regulation_label(main),
        uri=next((row["uri"] for row in known if row["uri"]), None) or regulations.uri(main),
        title=next((row["title"] for row in known if row["title"]), None) or regulations.title(main),
        articles=covered.articles,
        first=covered.first,
        last=covered.last,
        months=covered.months,
        stances=found.stance,
        speakers=found.speaker,
        publishers=found.publisher,
        related=() if part else labelled(laws.beside(database, asked)),
        mentions=replace(mentions, rows=tuple(map(law_labels.named, mentions.rows))),
        statements=statements.find(database, wanted, limit=limit, offset=offset),
        figures=() if part else quantities.find(database, topics=asked, limit=limit).rows,
        ids=ids,
        names=() if part else naming_laws.printed(database, topic_ids(asked)),
        kin=lawbook.kin(database, ids),
        understood=(*naming_laws.understood(database, words, ids), *_note(part)),
        pasal=part or None,
    )


def _covered(
    database: Database, asked: tuple[Topic, ...], part: str, *, limit: int, offset: int
) -> tuple[Coverage, Found[MentionRow], Wanted]:
    """Return when regulations are mentioned, where, and which statements that is."""
    if not part:
        mentions = laws.mentions(database, asked, limit=limit, offset=offset)
        return laws.coverage(database, asked), mentions, Wanted(topics=asked)
    cited = pasals.citing(database, asked, part)
    rows = laws.mentions_of(database, [row["id"] for row in cited[offset : offset + limit]])
    wanted = Wanted(topics=asked, only=pasals.statements(database, cited))
    return pasals.coverage(cited), Found(rows, len(cited), limit, offset), wanted


def _note(part: str) -> tuple[Understood, ...]:
    label = parts.label(part)
    return (Understood(label, "pasal", (part,), label),) if part else ()
