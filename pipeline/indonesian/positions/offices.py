"""Kinds of offices, and which of them nobody holds together: no President sits on a committee of parliament.

"Presiden Wiryawan ... Wakil Ketua Komisi II DPR itu" speaks of two persons.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from pipeline.indonesian.institutions.table import known
from pipeline.indonesian.positions.parts import Post
from pipeline.resources.read import toml

#: Posts that are held now.
_HELD = frozenset({"current", "acting"})


def exclude(one: Post, other: Post) -> bool:
    """Tell whether two present posts cannot be one person's: the Presiden's and the Wakil Ketua Komisi II's."""
    if one.status not in _HELD or other.status not in _HELD:
        return False
    first, second = kind(one), kind(other)
    if first == second == "party":
        return _party(one) != _party(other)
    return first is not None and second is not None and frozenset((first, second)) in _exclusive()


def kind(post: Post) -> str | None:
    """Return the kind of office that a post is: "state", "region", "parliament", "party", "forces", "law", "firm"."""
    table, role, body = _table(), f"{post.role} {_state(post)}".strip().lower(), post.body or ""
    for name, beginnings in table["roles"].items():
        if role.startswith(tuple(beginnings)):
            return str(name)
    entry = known(body)
    for name, beginnings in table["bodies"].items():
        if body.startswith(tuple(beginnings)):
            return str(name)
    for name, kinds in table["kinds"].items():
        if entry is not None and entry.kind in kinds:
            return str(name)
    return "firm" if post.found is not None and post.found.rule == "employer" else None


def _state(post: Post) -> str:
    return "Republik Indonesia" if post.body == "Republik Indonesia" else ""


def _party(post: Post) -> str:
    body = post.body or ""
    return body[body.find("Partai") :] if "Partai" in body else body


@cache
def _table() -> dict[str, Any]:
    table: dict[str, Any] = toml("positions.toml")["offices"]
    return table


@cache
def _exclusive() -> frozenset[frozenset[str]]:
    return frozenset(frozenset(pair) for pair in _table()["exclusive"])
