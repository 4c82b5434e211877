"""Statements that take a side: those whose words are for or against a law, as well as those recorded so."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from pipeline.api import whose_law
from pipeline.api.question_words import own_side
from pipeline.api.whose_law import Stand
from pipeline.indonesian.leanings import Leaning, Voice, marks
from pipeline.schema.answers import Understood
from pipeline.store import statements
from pipeline.store.database import Database, RowDict
from pipeline.store.statements import Wanted
from pipeline.store.topics import ids

SIDES = ("for", "against")
#: Statements read, newest first, for the side that their words take.
READ = 4_000


def statements_of(database: Database, wanted: Wanted, side: str) -> tuple[tuple[int, ...], tuple[Understood, ...]]:
    """Return the row numbers of the wanted statements that take a side: "kami menolak Inpres itu" is against.

    Where there are more than are read for their side, a note says so.
    """
    rows = statements.worded(database, wanted, most=READ + 1)
    sides = zip(rows[:READ], _sides(database, rows[:READ], wanted), strict=True)
    found = tuple(row["seq"] for row, taken in sides if side in (row["stance"], *taken))
    return found, (Understood(side, "limited", (), str(READ)),) if len(rows) > READ else ()


def _sides(database: Database, rows: Sequence[RowDict], wanted: Wanted) -> list[list[str | None]]:
    """Return the sides of statements that count: on laws, on what words tell, on either where nothing is told."""
    found: list[list[str | None]] = [[] for _ in rows]
    if wanted.topics or not wanted.words:
        on_law = whose_law.on(database, [_stand(row) for row in rows], ids(wanted.topics))
        found = [[one.side if one else None] for one in on_law]
    if not wanted.topics:
        found = [[*sides, _side_on_anything(row)] for sides, row in zip(found, rows, strict=True)]
    return found


def _side_on_anything(row: RowDict) -> str | None:
    """Return the side of words on what is no law.

    It is that of the verb that reports them, "Sri menolak kenaikan tarif", else their own.
    """
    by_cue = own_side(row["cue"] or "", begins=True)
    own = own_side(row["words"], begins=row["type"] == "indirect") if row["stance"] != "asking" else None
    return by_cue or own


def _stand(row: RowDict) -> Stand:
    name = row["speaker"] or row["speaker_text"] or ""
    found = _marks(row["words"], row["stance"], name, row["position"] or "", row["cue"] or "", row["type"])
    return Stand(row["article_id"], row["begins"], name, row["words"], found)


@lru_cache(maxsize=16_384)
def _marks(words: str, stance: str | None, name: str, post: str, cue: str, kind: str) -> tuple[Leaning, ...]:
    voice = Voice(name=name, post=post, cue=cue, direct=kind == "direct")
    return marks(words, asks=stance == "asking", voice=voice)
