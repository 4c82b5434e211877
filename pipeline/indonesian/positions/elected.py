"""Offices that people are elected to: of heads of state, their deputies and clubs, and of who is not in office yet.

"Presiden RI ke-6", "Wakil Presiden | Pelita Jaya", "Bupati terpilih Sleman".
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from pipeline.indonesian import places
from pipeline.indonesian.institutions.words import Found
from pipeline.indonesian.numbers import ORDINALS
from pipeline.indonesian.positions import posts
from pipeline.indonesian.positions.general import read_general
from pipeline.indonesian.positions.parts import Post
from pipeline.indonesian.positions.tails import skip_tail
from pipeline.indonesian.tokens import Tokens
from pipeline.resources.read import words

_ORDINALS = frozenset(ORDINALS[:7])
#: How many presidents and vice presidents there have been: one with a lower number, as "Presiden ke-6", is none now.
_PRESIDENTS, _VICES = 8, 14
#: Offices that somebody holds some time after he is elected.
ELECTED = frozenset({"presiden", "wakil presiden", *(role for role, kind in posts.REGIONAL.items() if kind)})


def elected(tokens: Tokens, start: int, end: int, word: posts.Word, prefix: list[str]) -> Post:
    """Read the office of who is elected and not yet in it: "Presiden | terpilih |", "Bupati | terpilih | Sleman"."""
    role, at = " ".join([*prefix, word.role, "terpilih"]), end + 1
    kind = posts.REGIONAL.get(word.role.lower())
    place = places.match(tokens, at) if kind and at < len(tokens) else None
    if place is None or kind is None or not places.regions(place[1]):
        return Post(start, skip_tail(tokens, at), role, None, "candidate", word.role)
    form = tokens.text(at, place[0])
    body = places.government(form, kind=kind)
    return Post(start, skip_tail(tokens, place[0]), role, body, "candidate", word.role, place=form)


def not_yet(tokens: Tokens, post: Post) -> Post:
    """Return an office whose place stands before "terpilih" as one not held yet: "bupati Sleman | terpilih"."""
    if post.head.lower() not in ELECTED or post.status not in ("current", "candidate"):
        return post
    state = post.head.lower() not in posts.REGIONAL
    body, role = (None if state else post.body), f"{post.role} terpilih"
    return replace(post, end=skip_tail(tokens, post.end + 1), role=role, body=body, status="candidate")


@cache
def _clubs() -> frozenset[str]:
    return frozenset(words("positions.toml", "beside", "clubs"))


def president(
    tokens: Tokens, start: int, end: int, role: str, status: str, prefix: list[str], institutions: dict[int, Found]
) -> Post | None:
    """Read whose president a post is: another state's, a body's, or Indonesia's where nothing else is told."""
    if tokens.word(end) in {"Direktur", "Komisaris"}:
        return None
    nth = next(
        (tokens.word(i + 2) for i in (end, end + 1) if tokens.word(i).lower() == "ke" and tokens.word(i + 1) == "-"),
        None,
    )
    name = " ".join([*prefix, role])
    if tokens.word(end).lower() in _ORDINALS:
        status = "former" if status == "current" else status
        end += 1
    holders = _VICES if role.lower().startswith("wakil") else _PRESIDENTS
    if nth and nth.isdigit() and int(nth) < holders and status == "current":
        status = "former"
    stop = skip_tail(tokens, end)
    if stop in institutions and institutions[stop].name != "Republik Indonesia":
        found = institutions[stop]
        after = skip_tail(tokens, found.end)
        return Post(start, after, name, found.name, status, role, found)
    place = places.match(tokens, stop)
    country = places.country(place[1]) if place else None
    if place and country and country != "Indonesia":
        return Post(start, place[0], name, country, status, role)
    if tokens.word(stop).lower() in _clubs():
        return read_general(tokens, start, stop, role, status, prefix, institutions)
    other = tokens.word(end - 1).islower() and any(tokens.word(at - 1) == "Presiden" for at in institutions)
    state = None if (status == "candidate" or other) and not (place and country) else "Republik Indonesia"
    return Post(start, place[0] if place and country else stop, name, state, status, role)
