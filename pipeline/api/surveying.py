"""Overviews and neighbourhoods: where to begin, and what lies around a name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.api import naming_laws, whose_law
from pipeline.api.asking import Asking
from pipeline.api.bounds import page
from pipeline.api.graphing import Graphing
from pipeline.api.knowing import Knowing
from pipeline.api.neighbourhoods import KINDS, folded
from pipeline.api.tracing import Tracing
from pipeline.api.whose_law import Stand
from pipeline.errors import InputError
from pipeline.indonesian.keys import fold
from pipeline.indonesian.leanings import Leaning, Voice, marks
from pipeline.schema.answers import Entry, Found, StatementRow
from pipeline.schema.surveys import Appearance, Neighbourhood, Sides
from pipeline.store import overviews
from pipeline.store.topics import ids as topic_ids


class Surveying(Asking, Tracing, Knowing, Graphing):
    """Questions without a question: lists to begin with, and what lies around."""

    def people(
        self, kind: str = "person", words: str = "", *, limit: int = 50, offset: int = 0
    ) -> Found[Entry]:  # fmt: skip
        """Return persons (or ``kind`` "institution", "place"), most quoted first, by the beginning of a name."""
        limit, offset = page(limit, offset)
        return overviews.entities(self._db, kind, words=words, limit=limit, offset=offset)

    def sides(self, regulation: str, *, limit: int = 500) -> Sides:
        """Return who speaks for and against a regulation, by plain words beside it; the newest statements are read."""
        found_rows = self.said(about=regulation, limit=limit).rows
        rows = list({(row.speaker_id or row.article, fold(row.words)): row for row in found_rows}.values())
        laws = topic_ids(naming_laws.topics(self._regulations(regulation)))
        taken = whose_law.on(self._db, [_stand(row) for row in rows], laws)
        leaned = [(row, found) for row, found in zip(rows, taken, strict=True) if found]
        supporting, opposing = (
            tuple(replace(row, snippet=_marked(row.words, found)) for row, found in leaned if found.side == side)
            for side in ("for", "against")
        )
        return Sides(supporting, opposing, len(rows) - len(leaned))

    def appearances(self, number: str, *, limit: int = 50, offset: int = 0) -> Found[Appearance]:
        """Return the articles that name a person, institution or place, by its id."""
        limit, offset = page(limit, offset)
        return overviews.appearances(self._db, number, limit=limit, offset=offset)

    def neighbourhood(
        self,
        around: str,
        *,
        since: str | None = None,
        until: str | None = None,
        kinds: Sequence[str] = KINDS,
        most: int = 60,
    ) -> Neighbourhood:
        """Return who and what lies around a name or regulation, articles folded into the links that they show.

        Args:
            around: a person, institution or regulation in any form.
            since: first day.
            until: last day.
            kinds: kinds of knots to show.
            most: the best linked knots that are kept.

        Raises:
            InputError: nothing bears the name.
        """
        centres = self._centres(around)
        view = self.view(around=centres, since=since, until=until)
        return folded(view, centres=set(centres), kinds=kinds, most=most)

    def _centres(self, name: str) -> list[str]:
        """Return the ids that a name may mean; a post ("Mendagri") means those who held it."""
        try:
            return self._ids(name)
        except InputError:
            holders = [profile.id for profile in self.who(name)]
            if not holders:
                raise
            return holders


def _stand(row: StatementRow) -> Stand:
    voice = Voice(row.speaker or "", row.position or "", row.cue or "", direct=row.type == "direct")
    found = marks(row.words, asks=row.stance == "asking", voice=voice)
    return Stand(row.article, row.start, row.speaker or "", row.words, found)


def _marked(words: str, found: Leaning) -> str:
    """Return words with those that take the side marked: "kami ‹menolak› Inpres itu"."""
    return f"{words[: found.start]}‹{words[found.start : found.end]}›{words[found.end :]}"
