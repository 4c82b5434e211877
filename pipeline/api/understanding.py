"""What a reader's words mean: a person, an institution, a post, a regulation in any form, or just words."""

from __future__ import annotations

from dataclasses import dataclass, field

from pipeline.api.naming_laws import law_slug, meant, regulation_ids, regulation_label, understood
from pipeline.schema.answers import Understood
from pipeline.store import entities
from pipeline.store.database import Database

__all__ = ["Meant", "about", "anything", "law_slug", "regulation_ids", "regulation_label", "who"]


@dataclass(frozen=True, slots=True)
class Meant:
    """What a question's words were taken for."""

    speakers: tuple[str, ...] = ()
    institutions: tuple[str, ...] = ()
    positions: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    words: str = ""
    notes: tuple[Understood, ...] = field(default_factory=tuple)

    @property
    def nobody(self) -> bool:
        """Tell that a name was asked for and nobody bears it."""
        return not (self.speakers or self.institutions or self.positions)


def who(database: Database, words: str) -> Meant:
    """Read words as who speaks: a person, an institution, or a post ("Mendagri", "Bupati Sukamaju")."""
    found = entities.named(database, words, kinds=("person", "institution"))
    people = tuple(row["id"] for row in found if row["kind"] == "person")
    bodies = tuple(row["id"] for row in found if row["kind"] == "institution")
    posts = tuple(
        dict.fromkeys(post for said in (words, _post_in_full(words)) for post in entities.holders(database, said))
    )
    notes = [Understood(words, row["kind"], (row["id"],), row["name"]) for row in found]
    notes += [Understood(words, "position", (post,), post) for post in posts]
    return Meant(speakers=people, institutions=bodies, positions=posts, notes=tuple(notes))


def _post_in_full(words: str) -> str:
    """Return a post without its abbreviation: "Mendagri" -> "Menteri Dalam Negeri"."""
    from pipeline.indonesian import posts

    return posts.one_word(words.strip()) or words


def about(database: Database, words: str) -> Meant:
    """Read words as what is spoken about: every regulation that they may mean, else plain words."""
    ids = meant(database, words)
    if ids:
        return Meant(topics=ids, notes=(understood(words, ids),))
    return Meant(words=words, notes=(Understood(words, "words"),))


def anything(database: Database, words: str) -> Meant:
    """Read the words of one search box: a regulation anywhere in them, else a speaker, else plain words."""
    if meant(database, words, titles=False):
        return about(database, words)
    speaker = who(database, words)
    return speaker if not speaker.nobody else Meant(words=words, notes=(Understood(words, "words"),))
