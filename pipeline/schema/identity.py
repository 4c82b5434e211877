"""Who is who across articles: the nouns that the resolver and the store speak, without knowing one another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Held:
    """A post as one article shows it: role "Sekretaris", institution's entity id, and the day."""

    role: str
    institution: str | None
    day: str | None
    status: str = "current"


@dataclass(frozen=True, slots=True)
class Subject:
    """A person as one article shows him, before anybody knows who he is.

    ``company`` holds the entity ids of the institutions, regulations and places of the same article.
    """

    local: str
    name: str
    aliases: tuple[str, ...]
    posts: tuple[Held, ...]
    company: frozenset[str]
    day: str | None
    article: str
    people: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Known:
    """A person of the knowledge base: every name, every post, the company kept, and the days between."""

    id: str
    name: str
    aliases: tuple[str, ...]
    posts: tuple[Held, ...]
    company: frozenset[str]
    first: str | None
    last: str | None
    articles: int = 1
    people: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Feature:
    """One reason for or against two being one: "post" +3.0 "Sekretaris, Ditjen BKD"."""

    name: str
    weight: float
    detail: str = ""

    def __str__(self) -> str:
        """Return "post +3.0 (Sekretaris)"."""
        return f"{self.name} {self.weight:+.1f}" + (f" ({self.detail})" if self.detail else "")


@dataclass(frozen=True, slots=True)
class Doubt:
    """A candidate that came near: kept for ``jejak review``."""

    known: str
    score: float
    features: tuple[Feature, ...]


@dataclass(frozen=True, slots=True)
class Decision:
    """Whom an article's person was taken for: ``entity`` None means somebody new; ``doubts`` came near."""

    local: str
    entity: str | None
    score: float = 0.0
    features: tuple[Feature, ...] = ()
    doubts: tuple[Doubt, ...] = ()


class Resolver(Protocol):
    """What the store asks of whoever resolves identity."""

    def identify(self, subject: Subject, known: Sequence[Known], *, apart: Callable[[str], bool] = ...) -> Decision:
        """Say which known person a subject is; ``apart`` tells which ids a reader has judged to be others."""

    def fingerprint(self, text: str) -> tuple[int, ...]:
        """Return the signature by which near-duplicates are found."""

    def alike(self, first: Sequence[int], second: Sequence[int]) -> float:
        """Return how much two texts share, 0 to 1, by their signatures."""
