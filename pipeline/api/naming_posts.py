"""Which posts a reader's words mean: "Mendagri", "Gubernur Jatim", "anggota DPR", "Ketua Apindo"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache

from pipeline import resources
from pipeline.api import body_names, naming_bodies, offices, post_words
from pipeline.indonesian import places
from pipeline.indonesian.institutions.words import units
from pipeline.indonesian.keys import fold
from pipeline.schema.answers import Understood
from pipeline.store import entities
from pipeline.store.database import Database
from pipeline.store.naming import leads_region, official, post_key, post_label

#: Posts told one by one where words mean several.
TOLD = 3
_STATE = ("republik", "indonesia")
#: Whose posts have names of several fields, of which people say the first.
_MINISTER = re.compile(r"(?:wakil )?menteri\b")


def posts_of(database: Database, words: str, *, bare: bool = True) -> tuple[str, ...]:
    """Return the posts that words mean, as statements are found by: "Mendagri", "Ketua MK", "Gubernur Jawa Barat".

    The President is the Republic's where the base has one; ``bare``, "Bupati" is every regent; "anggota DPR" sits in
    its committees, too; but "Jaksa Agung" is no "Jaksa Agung Muda". Whoever holds it for the time being holds it, and
    alone answers for "Plt Wali Kota Medan"; every spelling is asked for: "Walikota Bekasi". A body that is one of many
    is never another one: "ketua KPU Manggarai".
    """
    if (local := _in_local(database, words)) is not None:
        return local
    shown = _SHOWN.get() or Shown(database)
    said, acting = offices.acting(words)
    forms = tuple(dict.fromkeys((said, *offices.spellings(fold(said))[1:])))
    found = [] if acting else _first(_plainly(shown, form, bare=bare) for form in forms)
    if acting or len(found) != 1 or post_words.roles_of(said):
        found += _first(_plainly(shown, form, bare=bare, acting=True) for form in forms)
    found = found or _cut_short(shown, said)
    whole = [role for role in post_words.roles_of(said) if _is_whole(role)]
    held = tuple(dict.fromkeys((*found, *offices.siblings(database, (*found, *whole)))))
    return offices.are_acting(held) if acting else held


def _in_local(database: Database, words: str) -> tuple[str, ...] | None:
    """Return the posts in a body that is one of many, "ketua", "KPU Manggarai"; None for words that name no such."""
    said, acting = offices.acting(words)
    led = naming_bodies.led(said)
    roles = led and (post_words.roles_of(led[0]) or ((fold(led[0]),) if _is_wide(led[0]) else ()))
    if not (led and roles):
        return None
    held = naming_bodies.posts(database, roles, led[1], wide=any(map(_is_wide, roles)))
    return offices.are_acting(held) if acting else held


class Shown:
    """The posts of a base while one question is read, each beginning asked for once."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._keys: dict[str, list[str]] = {}

    def beginning(self, role: str) -> list[str]:
        """Return the posts that begin with a role, those most shown first."""
        if role not in self._keys:
            self._keys[role] = entities.posts_from(self._db, role)
        return self._keys[role]

    def roles(self, keys: Sequence[str]) -> dict[str, str]:
        """Return the roles of posts, in their order; what readers took out has none."""
        found = entities.post_roles(self._db, keys)
        return {key: found[key] for key in keys if key in found}

    def held(self, roles: tuple[str, ...], *, acting: bool) -> tuple[str, ...]:
        """Return roles in every spelling, or as those bear them who fill them for the time being."""
        spelt = tuple(dict.fromkeys(form for role in roles for form in offices.spellings(role)))
        begins = [word for word in offices.for_now() if acting and self.beginning(word)]
        return tuple(f"{word} {role}" for role in spelt for word in begins) if acting else spelt


_SHOWN: ContextVar[Shown | None] = ContextVar("shown", default=None)


@contextmanager
def one_question(database: Database) -> Iterator[None]:
    """Let every part of a question see the posts that another part has asked for."""
    token = _SHOWN.set(Shown(database))
    try:
        yield
    finally:
        _SHOWN.reset(token)


def _first(found: Iterable[list[str]]) -> list[str]:
    return next(filter(None, found), [])


def _plainly(shown: Shown, words: str, *, bare: bool, acting: bool = False) -> list[str]:
    """Return the posts that words mean as they are spelt, or those who are ``acting`` in them."""
    forms = tuple(dict.fromkeys((*post_words.roles_of(words), fold(words))))
    found = [post for form in shown.held(forms, acting=acting) for post in _alone(shown, form, bare=bare)]
    said = words.split() if not _is_one_role(words) else []
    for cut in range(len(said) - 1, 0, -1):
        head, rest = " ".join(said[:cut]), " ".join(said[cut:])
        heads = post_words.roles_of(head) or ((fold(head),) if _is_wide(head) else ())
        if not found or _is_wide(head):
            found += [post for role in shown.held(heads, acting=acting) for post in _within(shown, role, rest)]
    return found


def _is_one_role(words: str) -> bool:
    """Tell whether words are one role that takes a place, "kepala desa", and no head with its body: "kepala BPS"."""
    whole = post_words.word(words)
    return " " in words and whole is not None and whole.body is None and fold(whole.role) == fold(words)


def _cut_short(shown: Shown, words: str) -> list[str]:
    """Return the post whose name goes on behind the words: "Menteri Pendidikan" (dan Kebudayaan)."""
    begun = fold(words)
    if not _MINISTER.match(begun) or not any(begun.startswith(f"{head} ") for head in _listed("headed")):
        return []
    keys = [key for key in shown.beginning(begun) if key.startswith(f"{begun} dan ")]
    return list(shown.roles(keys))


def is_post(words: str) -> bool:
    """Tell whether words are a post that says its body, held by anyone here or not: "Mendag", "Jaksa Agung"."""
    rest, acting = offices.acting(words)
    said = rest.split()
    heads = (" ".join(said[:end]) for end in range(1, len(said))) if acting else ()
    return any(" " in role for role in post_words.roles_of(rest)) or any(map(post_words.roles_of, heads))


def is_body(words: str) -> bool:
    """Tell whether words are a body's known name: "BI"."""
    return fold(words) in official()


def empty_office(words: str) -> tuple[str, str, str] | None:
    """Return an office of a known body that words name as a whole, held here by nobody: "Ketua KPK".

    Its name, the body's id and the body's name; None for words that name no office of a body.
    """
    said = offices.acting(words)[0].split()
    if naming_bodies.led(" ".join(said)):
        return None
    for cut in range(1, len(said)):
        role = next(iter(post_words.roles_of(" ".join(said[:cut]))), "")
        body = official().get(fold(" ".join(said[cut:]))) if role else None
        if body is not None:
            return post_label(" ".join(said[:cut]), body[1], "current"), *body
    return None


def placed_office(words: str) -> str:
    """Return the office of a place or a known body that words name as a whole: "Gubernur Banten", "Menaker"; else "".

    Nobody need hold it here; "Plt Gubernur Banten" is no governor.
    """
    said = offices.acting(words)[0].split()
    before = " ".join(words.split()[: -len(said)]).capitalize() if said else ""
    return f"{before} {office}".strip() if (office := _office(said)) else ""


def _office(said: Sequence[str]) -> str:
    if is_post(" ".join(said)) and (whole := post_words.word(" ".join(said))):
        return post_label(whole.role, whole.body)
    for cut in range(1, len(said)):
        head, rest = post_words.word(" ".join(said[:cut])), " ".join(said[cut:])
        if head is None or not (head.takes_place or leads_region(head.role)):
            continue
        if body_names.is_place(rest) or fold((head.body or "").replace("{place}", rest)) in official():
            return f"{head.role} {_region(rest) or rest.title()}"
    return ""


def _alone(shown: Shown, role: str, *, bare: bool) -> list[str]:
    """Return the posts that a role means without a body; the exact post before that of every body."""
    keys = shown.beginning(role)
    if bare and role in _listed("headed"):
        return list(shown.roles(keys))
    state = f"{role} {' '.join(_STATE)}"
    exact = shown.roles([key for key in (state, role) if key in keys and (key == state or _is_whole(role))])
    if exact or not bare:
        return list(exact)
    return [key for key, printed in shown.roles(keys).items() if fold(printed) == role or _is_wide(role)]


def _is_whole(role: str) -> bool:
    """Tell whether a role says its body: "menteri keuangan", not "bupati"."""
    return " " in role


def _within(shown: Shown, role: str, rest: str) -> list[str]:
    """Return the posts of a body or region: "gubernur", "Jatim"; "anggota", "DPR"; "ketua", "Komisi II DPR"."""
    keys = shown.beginning(role)
    for wanted, body in _readings(f"kementerian {rest}" if role.endswith("menteri") else rest) if keys else ():
        end = fold(body)
        exact = shown.roles([key for key in keys if key == post_key(role, body)])
        if exact and not _is_wide(role) and wanted == set(end.split()):
            return list(exact)
        held = [key for key in keys if key.endswith(end) and wanted <= set(key.split())]
        held = held if _is_wide(role) else [key for key in held if not _in_part(key, role, wanted)]
        found = [key for key, printed in shown.roles(held).items() if _fits(printed, role, wanted)]
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
    """Return the official name of the region that words name: "jabar" -> "Jawa Barat"; "" where they name none."""
    return next(
        (found[0].name for form in (words, words.title(), words.upper()) if (found := places.regions(form))), ""
    )


def _fits(printed: str, role: str, wanted: set[str]) -> bool:
    """Tell whether a post's role is the one asked for: what it adds must be asked for, too, or say nothing."""
    added = set(fold(printed).split()) - set(role.split())
    return _is_wide(role) or added <= wanted | _listed("fillers").union(_STATE)


def _in_part(key: str, role: str, wanted: set[str]) -> bool:
    """Tell whether a post is in a part of the body asked for: the "Ketua Fraksi" of a council does not chair it."""
    behind = key.removeprefix(f"{role} ").split()
    return bool(behind) and behind[0].capitalize() in units() and not {behind[0]} <= wanted


def is_headed(post: str) -> bool:
    """Tell whether a post is one of many that never stands alone: "menteri", "wakil menteri" of somebody."""
    return fold(post) in _listed("headed")


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


def note(database: Database, words: str, held: tuple[str, ...]) -> Understood:
    """Return how a post was read, the first few by name: "Bupati = Bupati Bantul, Bupati Jember, … (12)"."""
    names = [entities.post_name(database, post) for post in held[:TOLD]]
    more = f", … ({len(held)})" if len(held) > TOLD else ""
    return Understood(words, "position", held, ", ".join(dict.fromkeys(names)) + more)
