"""Bodies that hold persons' posts: which is part of which, and whose heads the whole country knows.

The press calls one man "Direktur Jenderal Pajak Kementerian Keuangan" and "Direktur Jenderal Pajak": one body is part
of the other, so the posts are one.
"""

from __future__ import annotations

from functools import cache

from pipeline import resources
from pipeline.indonesian.institutions.table import bodies
from pipeline.indonesian.keys import fold, slug
from pipeline.resources.read import csv_rows
from pipeline.schema.identity import Held

#: A body's name of fewer words may be that of a class of bodies: "Dinas Pendidikan".
_LONG = 4


@cache
def _table() -> tuple[frozenset[str], frozenset[str]]:
    found = resources.toml("identity.toml")["national"]
    return frozenset(fold(role) for role in found["roles"]), frozenset(found["kinds"])


@cache
def hubs() -> frozenset[str]:
    """Return the entities that are named so often that being named beside two persons says nothing."""
    return frozenset(resources.toml("identity.toml")["hubs"]["ids"])


def related(one: str, other: str) -> bool:
    """Tell whether two bodies are one, or one is part of the other or has followed it.

    >>> related("i-djp", "i-kemenkeu"), related("i-djp", "i-kemendagri")
    (True, False)
    """
    one, other = _bare(one), _bare(other)
    return one == other or one in _above(other) or other in _above(one) or _is_longer(one, other)


def _is_longer(one: str, other: str) -> bool:
    """Tell whether the name of one body is the other's with words more: "Satgas Pembangunan (Infrastruktur) IKN"."""
    short, long = sorted((one.split("-")[1:], other.split("-")[1:]), key=len)
    rest = iter(long)
    return len(short) >= _LONG and short[0] == long[0] and all(word in rest for word in short)


@cache
def _bare(entity: str) -> str:
    """Leave out what some print and others do not: "Polres Metro Jakarta Pusat", "Polres Jakarta Pusat"."""
    left_out = resources.toml("identity.toml")["passing"]["bodies"]
    return "-".join(word for word in entity.split("-") if word not in left_out)


@cache
def region(entity: str) -> str | None:
    """Return the region with whose name a body's ends: "i-kepolisian-daerah-jawa-tengah" -> "jawa-tengah"."""
    words = entity.split("-")[1:]
    tails = ("-".join(words[n:]) for n in range(1, len(words)))
    return next((tail for tail in tails if tail in _regions()), None)


@cache
def _regions() -> frozenset[str]:
    return frozenset(slug(row["name"]) for row in csv_rows("gazetteers/regions.csv"))


def is_national(entity: str) -> bool:
    """Tell whether a body is one of the whole country, or part of one."""
    body = bodies().get(entity.removeprefix("i-"))
    kinds = _table()[1]
    return body is not None and (body.kind in kinds or any(is_national(above) for above in _above(entity)))


def is_party(entity: str) -> bool:
    """Tell whether a body is a party: who leads one often holds a public office too."""
    body = bodies().get(entity.removeprefix("i-"))
    return body is not None and body.kind == "party"


@cache
def _above(entity: str) -> frozenset[str]:
    """Return the bodies that a body is part of, and those that came after it."""
    found: set[str] = set()
    waiting = [entity.removeprefix("i-")]
    while waiting:
        body = bodies().get(waiting.pop())
        for above in (body.part_of, body.successor) if body else ():
            if above and above not in found:
                found.add(above)
                waiting.append(above)
    return frozenset(f"i-{name}" for name in found)


def heads_nation(post: Held) -> bool:
    """Tell whether a post is at the head of a ministry, a national body or a party.

    >>> heads_nation(Held("Menteri Perdagangan", "i-kemendag", None)), heads_nation(Held("Camat", "i-kemendag", None))
    (True, False)
    """
    body = bodies().get((post.institution or "").removeprefix("i-"))
    roles, kinds = _table()
    if body is None or body.part_of or body.kind not in kinds:
        return False
    role = fold(post.role)
    return role in roles or (body.kind == "ministry" and role.startswith(("menteri ", "wakil menteri ")))


@cache
def service(entity: str) -> str | None:
    """Return the service whose members are sent from place to place, if a body is part of one.

    >>> service("i-kepolisian-resor-poso"), service("i-bareskrim"), service("i-kemendagri")
    ('police', 'police', None)
    """
    table: dict[str, str] = resources.toml("identity.toml")["services"]["begins"]
    body = bodies().get(entity.removeprefix("i-"))
    if body is not None and body.kind in table.values():
        return body.kind
    return table.get(entity.removeprefix("i-").partition("-")[0])


def leads_region(post: Held) -> bool:
    """Tell whether a post is at the head of a region: regents become ministers, heads of its offices seldom do."""
    heads = resources.toml("identity.toml")["services"]["heads"]
    return any(fold(post.role).startswith(head) for head in heads)
