"""One office, however it is spelt and whoever fills it for the time being.

"Walikota Bekasi" is the "Wali Kota Bekasi"; a "Pelaksana Tugas Kepala BPS" answers for the "Kepala BPS". The base keeps
what articles print, so every spelling is asked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache

from pipeline import resources
from pipeline.indonesian.keys import fold
from pipeline.store import entities
from pipeline.store.database import Database

#: Spellings of one post that are looked for, and posts whose other spellings are looked for: "Bupati" means hundreds.
SPELLINGS, SIBLINGS = 32, 60


def acting(words: str) -> tuple[str, bool]:
    """Return words without what says that a post is held for the time being, and whether it was said.

    >>> acting("Plt. Wali Kota Medan")
    ('Wali Kota Medan', True)
    """
    said = words.split()
    for length in range(min(4, len(said) - 1), 0, -1):
        if fold(" ".join(said[:length])) in _before():
            return " ".join(said[length:]), True
    return words, False


def for_now() -> tuple[str, ...]:
    """Return how posts begin that are held for the time being: "pelaksana tugas", "penjabat"."""
    begins: list[str] = resources.toml("offices.toml")["acting"]["begins"]
    return tuple(begins)


@lru_cache(maxsize=4096)
def spellings(post: str) -> tuple[str, ...]:
    """Return how else a post may be spelt, itself first: "walikota bekasi" -> "walikota bekasi", "wali kota bekasi"."""
    found = [""]
    end = 0
    for match in _forms().finditer(post):
        before, end, forms = post[end : match.start()], match.end(), _groups()[match[0]]
        found = [f"{one}{before}{form}" for one in found for form in (match[0], *forms)][:SPELLINGS]
    return tuple(dict.fromkeys(one + post[end:] for one in found))


def siblings(database: Database, posts: Sequence[str]) -> tuple[str, ...]:
    """Return the base's posts that are some posts in another spelling, or filled for the time being."""
    if len(posts) > SIBLINGS:
        return ()
    forms = [form for post in posts for form in spellings(post)]
    forms += [form for post in posts for form in _of_unit(database, post)]
    acting = [f"{word} {form}" for form in forms for word in for_now()]
    return entities.posts_called(database, tuple(dict.fromkeys((*forms, *acting))))


@lru_cache(maxsize=4096)
def plain(post: str) -> str:
    """Return a unit's post without the unit's own name and the body above it, else the post itself.

    >>> plain("direktur jenderal direktorat jenderal bea dan cukai kementerian keuangan")
    'direktur jenderal bea dan cukai'
    """
    for role, unit in _led():
        if post.startswith(f"{role} "):
            field = post[len(role) + 1 :].removeprefix(f"{unit} ")
            cut = _above().search(field)
            field = field[: cut.start()] if cut else field
            return f"{role} {field}" if field else post
    return post


def _of_unit(database: Database, post: str) -> Iterator[str]:
    """Yield the base's posts that lead the same unit, however much of its name is printed."""
    wanted = {plain(form) for form in spellings(plain(post))}
    for role, unit in _led():
        if not post.startswith(f"{role} ") or plain(post) == role:
            continue
        for form in wanted:
            field = form[len(role) + 1 :]
            for begin in (form, f"{role} {unit} {field}"):
                yield from (one for one in entities.posts_from(database, begin) if plain(one) in wanted)
        return


def are_acting(posts: Iterable[str]) -> tuple[str, ...]:
    """Return those posts that are held for the time being."""
    begins = tuple(f"{word} " for word in for_now())
    return tuple(post for post in posts if post.startswith(begins))


def leaning(words: str) -> tuple[str, str]:
    """Return a post that leans on somebody else's, and whose it is; nothing for other words.

    >>> leaning("staf khusus Mendagri")
    ('staf khusus', 'Mendagri')
    """
    said = words.split()
    for length in range(min(4, len(said) - 1), 0, -1):
        if fold(" ".join(said[:length])) in _leaning("heads") | _leaning("kin"):
            return " ".join(said[:length]), " ".join(said[length:])
    return "", ""


def alike(head: str) -> tuple[str, ...]:
    """Return the words that are one post with a word before a name, itself first: "pengacara", "kuasa hukum"."""
    rows: list[list[str]] = resources.toml("offices.toml")["leaning"]["alike"]
    return tuple(dict.fromkeys((fold(head), *(word for row in rows if fold(head) in row for word in row))))


def is_for_others(head: str) -> bool:
    """Tell whether whoever is named behind a post is whom its bearer works for: "pengacara"."""
    return fold(head) in _leaning("for_others")


def is_kin(head: str) -> bool:
    """Tell whether a word before a name never is its bearer's own: "istri", not "juru bicara"."""
    return fold(head) in _leaning("kin")


def core(words: str) -> frozenset[str]:
    """Return the words by which a post is known, whatever its name has besides: "bupati", "jember"."""
    return frozenset(fold(words).split()) - _leaning("fillers")


@cache
def _leaning(name: str) -> frozenset[str]:
    return frozenset(fold(word) for word in resources.toml("offices.toml")["leaning"][name])


@cache
def _before() -> frozenset[str]:
    table = resources.toml("offices.toml")["acting"]
    return frozenset((*table["begins"], *table["typed"]))


@cache
def _led() -> tuple[tuple[str, str], ...]:
    pairs: list[list[str]] = resources.toml("offices.toml")["units"]["led"]
    return tuple(sorted(((role, unit) for role, unit in pairs), key=lambda pair: -len(pair[0])))


@cache
def _above() -> re.Pattern[str]:
    return re.compile(rf"(?<=\w) (?:{'|'.join(resources.toml('offices.toml')['units']['parents'])})(?= )")


@cache
def _groups() -> dict[str, tuple[str, ...]]:
    groups: list[list[str]] = resources.toml("offices.toml")["spellings"]["groups"]
    return {form: tuple(group) for group in groups for form in group}


@cache
def _forms() -> re.Pattern[str]:
    forms = sorted(_groups(), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, forms))})(?!\w)")
