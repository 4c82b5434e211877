"""What an empty answer tells instead: "nobody says these words, but 3 articles hold them and quote Riza"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.api.law_labels import regulation_label
from pipeline.schema.answers import Understood
from pipeline.store import elsewhere, laws, statements
from pipeline.store.database import Database
from pipeline.store.statements import Wanted
from pipeline.store.topics import Topic, ids

#: Articles named in a hint.
NAMED = 3


def of_nothing(database: Database, wanted: Wanted) -> tuple[Understood, ...]:
    """Return where the words of a question without answers stand, with the number of such articles as the label.

    Where somebody was asked for, articles that quote him count ("quoting"); without any, all that hold the words do
    ("holding"). Where a side, a manner or a law's article was asked for, the statements without it count ("otherwise").
    """
    if wanted.topics and (unsaid := _only_mentioned(database, wanted.topics)) is not None:
        return (unsaid,)
    if not wanted.words or wanted.nobody:
        return ()
    if wanted.only is not None or wanted.stance:
        others = statements.find(database, replace(wanted, only=None, stance=None), limit=1).total
        if others:
            return (Understood(wanted.words, "otherwise", (), str(others)),)
    speakers = bool(wanted.speakers or wanted.institutions or wanted.positions or wanted.speaker or wanted.institution)
    found, kind = (elsewhere.quoting(database, wanted) if speakers else []), "quoting"
    if not found:
        found, kind = elsewhere.holding(database, wanted.words), "holding"
    return (Understood(wanted.words, kind, tuple(found[:NAMED]), str(len(found))),) if found else ()


def _only_mentioned(database: Database, topics: Sequence[Topic]) -> Understood | None:
    """Return in how many articles laws are mentioned of which nobody speaks: "Perpres 42/2018"."""
    if statements.find(database, Wanted(topics=tuple(topics)), limit=1).total:
        return None
    found = laws.coverage(database, topics).articles
    known = [row["id"] for row in laws.known(database, ids(topics)) if row["mentions"]]
    label = regulation_label(known[0]) if known else ""
    return Understood(label, "mentioned", (known[0],), str(found)) if found and known else None


def of_no_figure(database: Database, words: str) -> tuple[Understood, ...]:
    """Return how many articles hold words that no figure measures, "BLT Kesra", with their number as the label."""
    found = elsewhere.holding(database, words) if words else []
    return (Understood(words, "unmeasured", tuple(found[:NAMED]), str(len(found))),) if found else ()
