"""The nouns of the house; this floor imports nothing of ours but itself."""

from pipeline.schema.article import Article, Issue, Page, Related
from pipeline.schema.entities import Institution, LawRelation, Person, Place, Position, Regulation
from pipeline.schema.record import Record
from pipeline.schema.spans import (
    Abbreviation,
    DateMention,
    Figure,
    Reference,
    RegulationMention,
    Span,
)
from pipeline.schema.statement import Statement

__all__ = [
    "Abbreviation",
    "Article",
    "DateMention",
    "Figure",
    "Institution",
    "Issue",
    "LawRelation",
    "Page",
    "Person",
    "Place",
    "Position",
    "Record",
    "Reference",
    "Regulation",
    "RegulationMention",
    "Related",
    "Span",
    "Statement",
]
