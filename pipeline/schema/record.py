"""The record: what one article becomes, the format that every export, shard and test speaks."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.schema.article import Article, Issue
from pipeline.schema.entities import Institution, Person, Place, Position, Regulation
from pipeline.schema.spans import Abbreviation, DateMention, Figure
from pipeline.schema.statement import Statement


@dataclass(frozen=True, slots=True)
class Record:
    """One article and everything that was read in it; ``pipeline.schema.json`` writes and reads it.

    ``institutions`` are the bodies that the article names, ``implied`` those that only its posts tell.
    """

    article: Article
    persons: tuple[Person, ...] = ()
    institutions: tuple[Institution, ...] = ()
    places: tuple[Place, ...] = ()
    positions: tuple[Position, ...] = ()
    regulations: tuple[Regulation, ...] = ()
    figures: tuple[Figure, ...] = ()
    dates: tuple[DateMention, ...] = ()
    statements: tuple[Statement, ...] = ()
    issues: tuple[Issue, ...] = ()
    implied: tuple[Institution, ...] = ()
    abbreviations: tuple[Abbreviation, ...] = ()

    @property
    def bodies(self) -> tuple[Institution, ...]:
        """The institutions named in the article and those that its posts imply."""
        return (*self.institutions, *self.implied)
