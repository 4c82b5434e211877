"""What besides the name speaks for two being one: posts, company, people, time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from pipeline.indonesian.keys import fold
from pipeline.resolve.weights import Weights, bare_heads, passing
from pipeline.schema.identity import Feature, Held, Known, Subject

#: Posts this near in time can contradict one another.
QUARTER = 92
NEAR = 3
FAR = 4 * 366


@lru_cache(maxsize=100_000)
def _key(role: str) -> str:
    """Return a role as it is compared: "Deputi Bidang Statistik" and "Deputi Statistik" are one."""
    return " ".join(word for word in fold(role).split() if word not in passing())


def posts(subject: Subject, known: Known, weights: Weights) -> Feature | None:
    """Return what the posts say, the strongest only: same post, same body, same role, or another one."""
    best: tuple[float, Feature] | None = None
    for mine in subject.posts:
        for his in known.posts:
            found = _post(mine, his, weights)
            if found and (best is None or found.weight > best[0]):
                best = (found.weight, found)
    return best[1] if best else None


def _post(mine: Held, his: Held, weights: Weights) -> Feature | None:
    role = _key(mine.role) == _key(his.role) or _one_role_in_other(mine.role, his.role)
    if mine.institution and mine.institution == his.institution:
        return weights.feature("same_post" if role else "same_body", f"{mine.role}, {mine.institution}")
    if role and not (mine.institution and his.institution):
        long = len(_key(mine.role).split()) > 2
        return weights.feature("same_post" if long and _key(mine.role) == _key(his.role) else "same_role", mine.role)
    if "former" in (mine.status, his.status) or not near(mine.day, his.day, QUARTER):
        return None
    if not (mine.institution and his.institution):
        return None
    return weights.feature("other_body" if role else "other_post", f"{mine.institution} / {his.institution}")


def _one_role_in_other(first: str, second: str) -> bool:
    one, two = sorted((_key(first), _key(second)), key=len)
    return len(one) > 3 and one not in bare_heads() and two.startswith(f"{one} ")


def near(first: str | None, second: str | None, days: int) -> bool:
    """Tell whether two ISO days lie within a number of days; unknown days do not."""
    if not first or not second:
        return False
    return abs((date.fromisoformat(first) - date.fromisoformat(second)).days) <= days


def body(subject: Subject, known: Known, weights: Weights) -> Feature | None:
    """Return what the article says of the body in which a known person holds a post, where it shows no post of his."""
    if subject.posts:
        return None
    held = {post.institution for post in known.posts if post.institution and post.status != "former"}
    named = sorted(held & subject.company)
    return weights.feature("his_body", ", ".join(named[:2])) if named else None


def company(subject: Subject, known: Known, weights: Weights) -> Iterator[Feature]:
    """Yield what shared institutions, regulations, places and persons say."""
    shared = sorted(subject.company & known.company)
    if shared:
        yield weights.feature("company", ", ".join(shared[:4]), times=len(shared))
    people = sorted(subject.people & known.people)
    if people:
        yield weights.feature("people", ", ".join(people[:4]), times=len(people))


def time(subject: Subject, known: Known, weights: Weights) -> Feature | None:
    """Return what the days say: near in time, or years apart."""
    if not subject.day or not known.first or not known.last:
        return None
    if known.first <= subject.day <= known.last:
        return weights.feature("near_in_time", subject.day)
    edge = known.last if subject.day > known.last else known.first
    if near(subject.day, edge, NEAR):
        return weights.feature("near_in_time", f"{edge}, {subject.day}")
    return None if near(subject.day, edge, FAR) else weights.feature("far_in_time", f"{edge}, {subject.day}")
