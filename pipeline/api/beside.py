"""What is said in articles about a topic by words that do not name it: told behind the sure answers, never among them.

An article may be about one law alone, and its speaker says "aturan itu terlalu dini": whoever asks what he says of the
law finds these words behind those that name it, marked as from an article about it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.schema.answers import Found, StatementRow, Understood
from pipeline.store import article_topics, elsewhere, statements
from pipeline.store.database import Database, RowDict
from pipeline.store.roots import roots
from pipeline.store.statements import Wanted

#: Statements told so with one answer, and articles named.
MOST, NAMED = 20, 3
#: How a row tells that it is such a statement, or a sentence of the news as printed.
ARTICLE, SENTENCE = "article", "sentence"


def told(
    database: Database, wanted: Wanted, found: Found[StatementRow], notes: Sequence[Understood]
) -> Found[StatementRow]:
    """Return an answer with what articles about its topic hold besides, on its last page."""
    if found.offset + found.limit < found.total or _is_narrow(wanted, notes):
        return found
    articles = _articles(database, wanted)
    if not articles:
        return found if found.total or not _is_plain(wanted) else replace(found, beside=_completing(database, wanted))
    sure = set(elsewhere.said_in(database, articles, wanted))
    around = elsewhere.said_in(database, articles, replace(wanted, words="", topics=()))
    numbers = [number for number in around if number not in sure]
    rows = statements.rows(database, numbers[:MOST])
    marked = tuple(replace(row, basis=ARTICLE) for row in rows)
    return replace(found, beside=marked) if marked else found


def note(found: Found[StatementRow], notes: Sequence[Understood]) -> tuple[Understood, ...]:
    """Return the note that some statements are only from articles about the topic; () where none is."""
    if not found.beside:
        return ()
    topic = " ".join(note.words for kind in ("words", "regulation") for note in notes if note.kind == kind)
    articles = tuple(dict.fromkeys(row.article for row in found.beside))
    return (Understood(topic, "beside", articles[:NAMED], str(len(found.beside))),)


def sentences(database: Database, notes: Sequence[Understood], *, kind: str = SENTENCE) -> tuple[StatementRow, ...]:
    """Return sentences of the news that were told as rows, so that every form of an answer holds them.

    Where a side is asked for they are no answer: they are told, and that is all.
    """
    sided = any(note.kind == "side" for note in notes)
    found = [(note.label, note.ids[0]) for note in notes if note.kind == kind and not sided]
    known = {row["id"]: row for row in article_topics.lines(database, [number for _, number in found])}
    return tuple(_sentence(words, known[number], kind) for words, number in found if number in known)


def _sentence(words: str, row: RowDict, basis: str) -> StatementRow:
    start = max(row["text"].find(words.removesuffix(" …")), 0)
    return StatementRow(
        id="", date=row["day"], speaker=None, position=None, words=words, type=SENTENCE, stance="neutral",
        regulations=(), title=row["title"], publisher=row["publisher"], url=row["url"], article=row["id"],
        start=start, end=start + len(words.removesuffix(" …")), confidence=1.0, basis=basis,
    )  # fmt: skip


def _is_narrow(wanted: Wanted, notes: Sequence[Understood]) -> bool:
    """Tell whether a question asks for more than a topic, as a side or a law's article, or was loosened already."""
    told = any(note.kind in ("without", "around", "compared", "type") for note in notes)
    return told or wanted.nobody or wanted.only is not None or bool(wanted.stance or wanted.type or wanted.regulation)


def _is_plain(wanted: Wanted) -> bool:
    """Tell whether words are asked for, and no law or phrase with them."""
    return bool(wanted.words) and not wanted.topics and '"' not in wanted.words


def _completing(database: Database, wanted: Wanted) -> tuple[StatementRow, ...]:
    """Return statements that hold the words which the title and opening of their article lack: "maaf", of a video."""
    rests = article_topics.partly_about(database, wanted.words)
    numbers = elsewhere.said_in(database, list(rests), replace(wanted, words="")) if rests else ()
    rows = [row for row in statements.rows(database, numbers) if rests[row.article] <= set(roots(row.words))]
    return tuple(replace(row, basis=ARTICLE) for row in rows[:MOST])


def _articles(database: Database, wanted: Wanted) -> list[str]:
    """Return the articles about what is asked: about all the words, or, of somebody, about the law alone."""
    if _is_plain(wanted):
        return article_topics.about_words(database, wanted.words)
    if not (wanted.topics and (wanted.speakers or wanted.institutions or wanted.positions)):
        return []
    found = article_topics.about_law(database, wanted.topics)
    return article_topics.opening_with(database, found, wanted.words) if wanted.words else found
