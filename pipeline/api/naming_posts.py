"""Which posts a reader's words mean: "Mendagri", "Gubernur Jatim", "anggota DPR", "Ketua Apindo"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from pipeline import resources
from pipeline.indonesian import places
from pipeline.indonesian.institutions.words import units
from pipeline.indonesian.keys import fold
from pipeline.schema.answers import Understood
from pipeline.store import entities
from pipeline.store.database import Database, RowDict
from pipeline.store.naming import official, post_key

#: Posts told one by one where words mean several.
TOLD = 3
_STATE = ("republik", "indonesia")


def posts_of(database: Database, words: str, *, bare: bool = True) -> tuple[str, ...]:
    """Return the posts that words mean, as statements are found by: "Mendagri", "Ketua MK", "Gubernur Jawa Barat".

    The President is the Republic's where the base has one; ``bare``, "Bupati" is every regent; "anggota DPR" sits in
    its committees, too; but "Jaksa Agung" is no "Jaksa Agung Muda".
    """
    forms = tuple(dict.fromkeys((*roles_of(words), fold(words))))
    found = [post for form in forms for post in _alone(database, form, bare=bare)]
    said = words.split()
    for cut in range(len(said) - 1, 0, -1):
        head, rest = " ".join(said[:cut]), " ".join(said[cut:])
        heads = roles_of(head) or ((fold(head),) if _is_wide(head) else ())
        found += (
            [post for role in heads for post in _within(database, role, rest)] if not found or _is_wide(head) else []
        )
    return tuple(dict.fromkeys(found))


def is_post(words: str) -> bool:
    """Tell whether words are a post that says its body, held by anyone here or not: "Mendag", "Jaksa Agung"."""
    return any(" " in role for role in roles_of(words))


def _alone(database: Database, role: str, *, bare: bool) -> list[str]:
    """Return the posts that a role means without a body; the exact post before that of every body."""
    rows = entities.posts_from(database, role)
    exact = [row["role_key"] for row in rows if row["role_key"] == role and _is_whole(role)]
    state = [row["role_key"] for row in rows if row["role_key"] == f"{role} {' '.join(_STATE)}"]
    if exact or state or not bare:
        return [*state, *exact]
    return [row["role_key"] for row in rows if fold(row["role"]) == role or _is_wide(role)]


def _is_whole(role: str) -> bool:
    """Tell whether a role says its body: "menteri keuangan", not "bupati"."""
    return " " in role


def _within(database: Database, role: str, rest: str) -> list[str]:
    """Return the posts of a body or region: "gubernur", "Jatim"; "anggota", "DPR"; "ketua", "Komisi II DPR"."""
    rows = entities.posts_from(database, role)
    for wanted, body in _readings(f"kementerian {rest}" if role.endswith("menteri") else rest):
        exact = [row["role_key"] for row in rows if row["role_key"] == post_key(role, body)]
        if exact and not _is_wide(role) and wanted == set(fold(body).split()):
            return exact
        found = [row["role_key"] for row in rows if _fits(row, role, wanted) and row["role_key"].endswith(fold(body))]
        if found:
            return found
    return []


def _readings(rest: str) -> Iterator[tuple[set[str], str]]:
    """Yield how words behind a role may be read: the words that a post must hold, and the body that it ends with."""
    said = rest.split()
    for at in range(len(said)):
        body = official().get(fold(" ".join(said[at:])))
        if body:
            yield set(fold(" ".join((*said[:at], body[1]))).split()), body[1]
    for form in dict.fromkeys(filter(None, (_region(rest), rest))):
        yield set(fold(form).split()), ""


def _region(words: str) -> str:
    return next(
        (found[0].name for form in (words, words.title(), words.upper()) if (found := places.regions(form))), ""
    )


def _fits(row: RowDict, role: str, wanted: set[str]) -> bool:
    """Tell whether a post is the role in a body: what its own role adds must be asked for, too, or say nothing."""
    added = set(fold(row["role"]).split()) - set(role.split())
    idle = _listed("fillers").union(_STATE)
    return wanted <= set(row["role_key"].split()) and (_is_wide(role) or added <= wanted | idle)


def _is_wide(role: str) -> bool:
    return fold(role) in _listed("wide")


@cache
def _listed(name: str) -> frozenset[str]:
    return frozenset(resources.toml("questions.toml")["posts"][name])


def of_parts(database: Database, name: str) -> tuple[str, ...]:
    """Return the posts in a part of a body, which bear the body alone: those of "Komisi II DPR" are its members'."""
    if not any(name.startswith(f"{unit} ") for unit in units()):
        return ()
    return tuple(row["role_key"] for row in entities.posts_ending(database, fold(name)))


def note(database: Database, words: str, posts: tuple[str, ...]) -> Understood:
    """Return how a post was read, the first few by name: "Bupati = Bupati Bantul, Bupati Jember, … (12)"."""
    names = [entities.post_name(database, post) for post in posts[:TOLD]]
    more = f", … ({len(posts)})" if len(posts) > TOLD else ""
    return Understood(words, "position", posts, ", ".join(dict.fromkeys(names)) + more)


@lru_cache(maxsize=4096)
def roles_of(words: str) -> tuple[str, ...]:
    """Return the keys of a post that words name as a whole: "Mendag" -> ("menteri perdagangan",); () for no post."""
    from pipeline.indonesian.positions import posts
    from pipeline.indonesian.tokens import tokenize

    found: list[str] = []
    for form in dict.fromkeys((words, words.title(), words.upper())):
        tokens = tokenize(form)
        match = posts.match(tokens, 0) if form else None
        if match and match[0] == len(tokens):
            word = match[1]
            body = word.body if word.body and not word.takes_place else None
            found += [post_key(word.role, body), fold(word.role)]
    return tuple(dict.fromkeys(found))
