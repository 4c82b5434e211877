"""Persons, institutions, places, posts and regulations, as one article shows them."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.schema.spans import Reference, RegulationMention


@dataclass(frozen=True, slots=True)
class Person:
    """A named person: the fullest name in the article without titles or degrees, and every form used.

    ``mentions`` holds references by name, post, pronoun and nominal alike; ``Reference.kind`` tells them apart.
    """

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    mentions: tuple[Reference, ...] = ()


@dataclass(frozen=True, slots=True)
class Institution:
    """A named body under its official long form, the forms used, and the body it is part of (an institution's id).

    ``wikidata`` and ``kind`` ("ministry", "agency", "party", "company", ...) are known for bodies in our tables.
    """

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    part_of: str | None = None
    mentions: tuple[Reference, ...] = ()
    kind: str | None = None
    wikidata: str | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """A named place with its Kemendagri code ("16" is Sumatera Selatan), None where unknown or ambiguous."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    code: str | None = None
    mentions: tuple[Reference, ...] = ()


@dataclass(frozen=True, slots=True)
class Position:
    """A post that a person holds, as printed: Horas Maurits Panjaitan, Sekretaris, of Ditjen BKD.

    ``person`` and ``institution`` are ids of the same record; ``start`` and ``end`` bound the words that show it;
    ``status`` is "current", "acting" (Plt, Plh, Pj), "former" (mantan, eks) or "candidate" (calon).

    A post may tell its body though the article never names it: "Wali Kota Bogor" tells the Pemerintah Kota Bogor.
    ``institution`` is None then, ``role`` says the whole post, ``implied`` is the id of the body among the record's
    implied institutions and ``title`` the post without the body's words ("Wali Kota").
    """

    person: str
    role: str
    institution: str | None
    start: int
    end: int
    status: str = "current"
    rule: str = ""
    implied: str | None = None
    title: str | None = None

    @property
    def body(self) -> str | None:
        """The id of the body, named in the article or implied by the post."""
        return self.institution or self.implied

    @property
    def held(self) -> str:
        """The post without the words that name its body."""
        return self.title or self.role


@dataclass(frozen=True, slots=True)
class LawRelation:
    """What an article says that one instrument does to another: UU 20/2001 "amends" uu-31-1999.

    ``kind`` is "amends", "revokes" or "implements"; ``start`` and ``end`` bound the words that say so.
    """

    kind: str
    target: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Regulation:
    """A legal instrument with its mentions in one article; ``uri`` is its Akoma Ntoso form."""

    id: str
    uri: str | None = None
    title: str | None = None
    mentions: tuple[RegulationMention, ...] = ()
    relations: tuple[LawRelation, ...] = ()
