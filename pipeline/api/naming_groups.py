"""Whom a word for many people means as speakers: "buruh menolak" is what unions and their spokespeople say."""

from __future__ import annotations

from pipeline import resources
from pipeline.api import naming_posts
from pipeline.api.meaning import Meant
from pipeline.indonesian.institutions import table as institutions
from pipeline.indonesian.keys import fold
from pipeline.schema.answers import Understood
from pipeline.store import entities, statements
from pipeline.store.database import Database
from pipeline.store.statements import Wanted

#: Bodies of a group that are looked at, those most quoted first.
MOST = 400


def is_of_group(name: str, group: str) -> bool:
    """Tell whether a body whose name holds a group's word is of it: a union, not the agency for migrant workers.

    >>> is_of_group("Badan Pelindungan Pekerja Migran Indonesia", "buruh")
    False
    """
    table = resources.toml("questions.toml")["not_of_groups"]
    key, state = fold(name), group in table["of_the_state"]
    body = institutions.known(name)
    if not state and body is not None and body.kind in table["kinds"]:
        return False
    heads: list[str] = table["state_heads" if state else "heads"]
    return not any(key == head or key.startswith(f"{head} ") for head in heads)


def of_group(database: Database, words: str) -> Meant | None:
    """Return the bodies of a group of people, "buruh", as speakers; None for other words, or where none is quoted.

    How many statements hold the word, whoever says them, stands beside ("worded").
    """
    forms = resources.toml("questions.toml")["groups"].get(fold(words))
    every = entities.bodies_with(database, forms, most=MOST) if forms else []
    found = [row for row in every if is_of_group(row["name"], fold(words))]
    posts = naming_posts.posts_of(database, words) if found else ()
    wanted = Wanted(institutions=tuple(row["id"] for row in found), positions=posts)
    if not found or not statements.find(database, wanted, limit=1).total:
        return None
    names = ", ".join(row["name"] for row in found[: naming_posts.TOLD])
    more = f", … ({len(found)})" if len(found) > naming_posts.TOLD else ""
    holding = statements.find(database, Wanted(words=words), limit=1).total
    notes = [Understood(words, "group", wanted.institutions, names + more)]
    notes += [naming_posts.note(database, words, posts)] if posts else []
    notes += [Understood(words, "worded", (), str(holding))] if holding else []
    return Meant(institutions=wanted.institutions, positions=posts, notes=tuple(notes))
