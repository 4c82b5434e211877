"""Bodies that a post itself tells, printed or not: "Kabareskrim", "Camat Tambun Selatan", "Bupati Mamberamo Tengah".

"Jampidsus Rina Utami" -> Jaksa Agung Muda Tindak Pidana Khusus, of the Kejaksaan Agung.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from pipeline.indonesian import places
from pipeline.indonesian.institutions.words import is_place_word, is_subject
from pipeline.indonesian.persons import names
from pipeline.indonesian.persons.evidence import NOT_NAMES
from pipeline.indonesian.positions import posts
from pipeline.indonesian.positions.parts import Post
from pipeline.indonesian.tokens import Tokens, is_acronym, is_capital, is_common
from pipeline.resources.read import toml, words

#: Words after a place's name that belong to it: "Mamberamo Tengah".
SIDES = frozenset(words("positions.toml", "regional", "sides_of_unknown"))
#: A place's name has no more words.
_LONGEST = 4


@cache
def _bodies(form: str) -> dict[str, str]:
    return {role.lower(): body for role, body in toml("positions.toml")["told"][form].items()}


@cache
def local() -> dict[str, str]:
    """Return posts of the smallest governments -> the word before their place: "camat" -> "Kecamatan"."""
    table: dict[str, str] = toml("positions.toml")["local"]["bodies"]
    return table


def with_body(tokens: Tokens, post: Post, prefix: list[str]) -> Post:
    """Give a post without a body the one that it alone belongs to: "Kabareskrim Komjen Rina Utami"."""
    if post.body is not None:
        return post
    role = " ".join(post.role.split()[len(" ".join(prefix).split()) :]).lower()
    body = _bodies("bodies").get(role)
    if body is None and role in _bodies("short") and not tokens.text(post.start, post.end).lower().endswith(role):
        body = _bodies("short")[role]
    return replace(post, body=body) if body else post


def of_place(tokens: Tokens, start: int, end: int, role: str, status: str, prefix: list[str]) -> Post | None:
    """Read the place behind a post of a small government: "Camat | Tambun Selatan", "Lurah | Kali Sari"."""
    kind = local()[role.lower()]
    stop = _small_place(tokens, end, district=kind == "Kecamatan")
    if tokens.word(start - 1) in {"selaku", "sebagai"} and stop and _may_be_place(tokens, stop):
        stop += 1  # whoever holds it stands before: "Rina Utami selaku Lurah Malaka | Jaya |"
    if stop is None:
        return None
    form = tokens.text(end, stop)
    return Post(start, stop, " ".join([*prefix, role]), f"{kind} {form}", status, role, place=form)


def _small_place(tokens: Tokens, start: int, *, district: bool) -> int | None:
    """Return the end of the village's or district's name at a token, before its holder's name, or None."""
    end = start
    while end < start + _LONGEST and _may_be_place(tokens, end):
        end += 1
    if end == start:
        return None
    titled = names.skip_degrees(tokens, end) > end  # "Camat Tambun Rina Utami, | A.Md"
    if not titled and tokens.word(end) in {",", "("} and _person(tokens, end + 1):
        return end
    known = places.match_district(tokens, start) if district else None
    known = known or places.match(tokens, start)
    if known and known[0] <= end and not names.is_part(tokens.words[start]):
        return known[0]
    if names.skip_titles(tokens, end) > end or posts.match(tokens, end):
        return end
    named = next((i for i in range(start, end) if names.is_part(tokens.words[i])), None)
    return named if named is not None and named > start else None


def _may_be_place(tokens: Tokens, index: int) -> bool:
    word = tokens.word(index)
    plain = is_capital(word) and word.isalpha() and not is_acronym(word)
    return plain and names.skip_titles(tokens, index) == index and posts.match(tokens, index) is None


def _person(tokens: Tokens, index: int) -> bool:
    """Tell whether a person's name stands at a token, closed by a comma, a verb or a parenthesis."""
    start = names.skip_titles(tokens, index)
    end = names.read(tokens, start)
    if (
        end == start
        or tokens.words[start] in NOT_NAMES
        or places.match(tokens, start) is not None
        or posts.match(tokens, start) is not None
    ):
        return False
    after = tokens.word(end)
    closed = after in {",", "(", ".", ")"} or (after.isalpha() and after.islower())
    sure = start > index or start in tokens.persons or any(map(names.is_part, tokens.words[start:end]))
    return closed and (sure or not any(is_common(w) for w in tokens.words[start:end]))


def unknown_place(tokens: Tokens, start: int) -> int | None:
    """Return the end of a region's name that our table lacks or the press misspells: "Bupati | Memberamo Tengah".

    It must be no word of names, and the holder's name must follow.
    """
    end = start
    while end < start + 2 and is_place_word(tokens, end) and not is_subject(tokens.word(end)):
        end += 1
    if end == start:
        return None
    if tokens.word(end) in SIDES:
        end += 1
    if tokens.word(end) == "(":
        return None
    if tokens.word(end) == ",":
        return end if _person(tokens, end + 1) else None
    sided = tokens.word(end - 1) in SIDES and end > start + 1
    return end if names.skip_titles(tokens, end) > end or (sided and names.starts_person(tokens, end)) else None
