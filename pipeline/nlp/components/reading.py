"""What gazetteer_ruler, position_ruler and coref_resolver hand to one another about one document."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

from spacy.tokens import Doc

from pipeline.indonesian.institutions.words import Found
from pipeline.indonesian.persons.evidence import Named
from pipeline.indonesian.positions.parts import Post
from pipeline.indonesian.tokens import Tokens


@dataclass(slots=True)
class Reading:
    """A document's tokens, institutions, named persons and posts, before mentions are joined to entities."""

    KEY: ClassVar[str] = "jejak.reading"

    tokens: Tokens
    institutions: dict[int, Found]
    named: list[Named] = field(default_factory=list)
    posts: list[Post] = field(default_factory=list)

    @classmethod
    def of(cls, doc: Doc) -> Reading:
        """Return the reading that gazetteer_ruler began."""
        reading = doc.user_data[cls.KEY]
        assert isinstance(reading, cls)
        return reading
