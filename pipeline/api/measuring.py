"""Questions about figures: what was measured, by whose count, and how it changed."""

from __future__ import annotations

from dataclasses import replace

from pipeline.api import hints, question_ways, understanding
from pipeline.api.base import Base
from pipeline.api.bounds import page, period, turned_round
from pipeline.api.meaning import Meant
from pipeline.schema.answers import Count, FigureRow, Found, Series, Understood
from pipeline.store import overviews, quantities
from pipeline.store.quantities import WantedFigures


class Measuring(Base):
    """Figures claimed, their series over time, and what is measured at all."""

    def figures(
        self,
        about: str | None = None,
        *,
        who: str | None = None,
        since: str | None = None,
        until: str | None = None,
        unit: str | None = None,
        limit: int = 50,
        offset: int = 0,
    ) -> Found[FigureRow]:
        """Return figures of a measure in words or around a regulation: ``figures("peserta aktif", since="2023")``.

        Args:
            about: a measure in words, a regulation as people write it, or a whole question: "berapa peserta Tapera".
            who: whose count it is, as in ``said``.
            since: first day, month or year of the articles.
            until: last of them.
            unit: "orang", "rupiah", "persen" and the like, as the rows have it.
            limit: rows in this page.
            offset: rows before this page.

        Returns:
            The claims, newest first, each with what contradicts it and where it stands in print; where they are few,
            those that answer the words best come first: sums for "anggaran", spans of time last.

        Raises:
            InputError: a date or a page that is none.
        """
        limit, offset = page(limit, offset)
        wanted, notes = self._measured(about, who, since, until, unit)
        found = quantities.find(self._db, wanted, limit=limit, offset=offset)
        notes += turned_round(wanted.since, wanted.until)
        notes += () if found.total else hints.of_no_figure(self._db, wanted)
        return replace(found, understood=notes)

    def series(
        self,
        about: str | None = None,
        *,
        who: str | None = None,
        since: str | None = None,
        until: str | None = None,
        unit: str | None = None,
        limit: int = 20,
    ) -> tuple[Series, ...]:
        """Return measures over time, each claim with its evidence, contradictions told: ``series("peserta aktif")``.

        Args:
            about: as in ``figures``.
            who: as in ``figures``.
            since: as in ``figures``.
            until: as in ``figures``.
            unit: as in ``figures``.
            limit: series at most, those with most claims first.

        Raises:
            InputError: a date or a limit that is none.
        """
        limit, _ = page(limit, 0)
        wanted, _ = self._measured(about, who, since, until, unit)
        return quantities.series(self._db, wanted, most=limit)

    def _measured(
        self, about: str | None, who: str | None, since: str | None, until: str | None, unit: str | None
    ) -> tuple[WantedFigures, tuple[Understood, ...]]:
        """Return what the store is asked for, and how the words were read; "peserta BPJS menurut Sri" is her count."""
        about, whose = question_ways.measured(about) if about else (about, "")
        who = who or whose or None
        meant = understanding.together(self._db, who=who, about=about)
        wanted, notes = self._as_wanted(meant, who, period(since or meant.since, until or meant.until), unit)
        plain = understanding.plainly(about or "") if wanted.topics else None
        if plain is not None and not quantities.find(self._db, wanted, limit=1).total:
            beside = tuple(replace(note, kind="offered") for note in notes if note.kind == "regulation")
            meant = replace(
                meant, topics=(), words=plain.words, notes=(*plain.notes, *_but(notes, "regulation"), *beside)
            )
            wanted, notes = self._as_wanted(meant, who, (wanted.since, wanted.until), unit)
        return wanted, notes

    def _as_wanted(
        self, meant: Meant, who: str | None, days: tuple[str | None, str | None], unit: str | None
    ) -> tuple[WantedFigures, tuple[Understood, ...]]:
        """Return what was understood as the store takes it, and the notes on it."""
        (first, last), (meant, told) = days, understanding.told_of(meant)
        wanted = WantedFigures(
            words=meant.words,
            topics=meant.topics,
            speakers=(*meant.speakers, *meant.institutions) or (("",) if who else ()),
            since=first,
            until=last,
            unit=unit,
            told=told,
        )
        return wanted, tuple(replace(n, kind="dropped") if n.kind == "pasal" else n for n in meant.notes)

    def measures(self, *, most: int = 24) -> tuple[Count, ...]:
        """Return what is measured in most articles: "peserta aktif", "upah minimum"."""
        return overviews.measures(self._db, most=most)


def _but(notes: tuple[Understood, ...], kind: str) -> tuple[Understood, ...]:
    return tuple(note for note in notes if note.kind != kind)
