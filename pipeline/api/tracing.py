"""Questions about regulations: "UU ITE", or some of its articles, "Pasal 27 UU ITE", through the news."""

from __future__ import annotations

from dataclasses import replace

from pipeline.api import hints, law_labels, lawbook, naming_laws
from pipeline.api.base import Base
from pipeline.api.bounds import page
from pipeline.api.law_labels import labelled, regulation_label
from pipeline.errors import InputError
from pipeline.indonesian import regulations
from pipeline.indonesian.regulations import parts
from pipeline.schema.answers import Count, Entry, Found, MentionRow, Trace, Understood
from pipeline.schema.surveys import LawFacts
from pipeline.store import laws, pasals, quantities, statements
from pipeline.store.database import Database
from pipeline.store.laws import Coverage
from pipeline.store.quantities import WantedFigures
from pipeline.store.statements import Wanted
from pipeline.store.topics import Topic
from pipeline.store.topics import ids as topic_ids


class Tracing(Base):
    """Regulations through the news: their mentions over time, and what is known of them before any news."""

    def trace(self, regulation: str, *, limit: int = 50, offset: int = 0) -> Trace:
        """Return a regulation's trace through the news: ``trace("Inpres 2/2021")``, ``trace("UU ITE")``.

        A name traces every regulation that bears it; ``understood`` says which. "Pasal 27 UU ITE" traces what cites
        that article alone.

        Raises:
            InputError: the words name no regulation.
        """
        limit, offset = page(limit, offset)
        return _trace(self._db, regulation, self._regulations(regulation), limit=limit, offset=offset)

    def _regulations(self, words: str) -> tuple[str, ...]:
        """Return the ids that a regulation's words mean: "UU Cipta Kerja" -> ("uu-11-2020", "uu-6-2023").

        Raises:
            InputError: they name none; the message lists those beside the words in the news.
        """
        ids = naming_laws.meant(self._db, words) if words.strip() else ()
        if not words.strip():
            raise InputError("no regulation is given (write UU 11/2020, UU ITE, or Pasal 27 UU ITE)")
        if not ids and (beside := hints.laws_beside(self._db, words)):
            raise InputError(f"{words}: names no regulation that is known here; articles with the words name {beside}")
        if not ids:
            raise InputError(f"{words}: names no regulation that is known here")
        return ids

    def timeline(self, regulation: str) -> tuple[Count, ...]:
        """Return how many articles mention a regulation, month by month: ``timeline("UU ITE")[0].value`` "2023-07".

        Raises:
            InputError: the words name no regulation.
        """
        return laws.months(self._db, naming_laws.topics(self._regulations(regulation)))

    def mentions(self, regulation: str, *, limit: int = 50, offset: int = 0) -> Found[MentionRow]:
        """Return where a regulation is mentioned, newest first, each with its sentence: ``mentions("UU ITE").rows``.

        Raises:
            InputError: the words name no regulation, or the page is none.
        """
        asked = naming_laws.topics(self._regulations(regulation))
        found = laws.mentions(self._db, asked, limit=limit, offset=offset)
        return replace(found, rows=tuple(map(law_labels.named, found.rows)))

    def regulations(self, *, limit: int = 50, offset: int = 0) -> tuple[Entry, ...]:
        """Return the regulations most mentioned: ``regulations(limit=1)[0].label`` "UU 11/2020"."""
        rows = laws.most_mentioned(self._db, limit=limit, offset=offset)
        return tuple(
            Entry(r["id"], "regulation", regulation_label(r["id"]), r["title"] or "", r["mentions"]) for r in rows
        )

    def law(self, number: str, title: str | None = None) -> LawFacts:
        """Return what is known of a regulation before any news, by its id: ``law("uu-11-2020").title``.

        Args:
            number: the id; one that no table knows has its label alone.
            title: used where the index of laws holds none.
        """
        return lawbook.facts(number, title)


def _trace(database: Database, words: str, ids: tuple[str, ...], *, limit: int, offset: int) -> Trace:
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
        figures=() if part else quantities.find(database, WantedFigures(topics=asked), limit=limit).rows,
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
    """Return the note that only what cites some articles was traced: "Pasal 27"."""
    label = parts.label(part)
    return (Understood(label, "pasal", (part,), label),) if part else ()
