"""What besides the name speaks for two being one: posts, company, people, time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from rapidfuzz.distance import OSA

from pipeline.indonesian.keys import fold
from pipeline.resolve.bodies import heads_nation, hubs, is_national, is_party, leads_region, region, related, service
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
    role = _key(mine.role) == _key(his.role) or _one_role_in_other(mine.role, his.role) or _misprinted(mine, his)
    if mine.institution and mine.institution == his.institution:
        return weights.feature("same_post" if role else "same_body", f"{mine.role}, {mine.institution}")
    if mine.institution and his.institution and related(mine.institution, his.institution):
        same = role and min(len(_key(mine.role).split()), len(_key(his.role).split())) > 1
        return weights.feature("same_post", f"{mine.role}, {mine.institution} / {his.institution}") if same else None
    if role and not (mine.institution and his.institution):
        long = len(_key(mine.role).split()) > 2
        return weights.feature("same_post" if long and _key(mine.role) == _key(his.role) else "same_role", mine.role)
    if _said_apart(mine, his) or _said_apart(his, mine):
        return weights.feature("same_role", mine.role)
    if "former" in (mine.status, his.status) or not near(mine.day, his.day, QUARTER):
        return None
    if not (mine.institution and his.institution) or is_party(mine.institution) != is_party(his.institution):
        return None
    return weights.feature("other_body" if role else "other_post", f"{mine.institution} / {his.institution}")


def careers(subject: Subject, known: Known, weights: Weights, *, quarter: Feature | None) -> tuple[Feature | None, ...]:
    """Return what posts say that are not the same: one career, or two officials of two places.

    Args:
        subject: a person as one article shows him.
        known: who he may be.
        weights: the points.
        quarter: what the posts of the same three months say already.
    """
    found = national(subject, known, weights), regional(subject, known, weights)
    return found if any(found) or quarter else (elsewhere(subject, known, weights),)


def national(subject: Subject, known: Known, weights: Weights) -> Feature | None:
    """Return that both head a national body, though not the same: a minister who led a party, then an agency."""
    mine = sorted(post.role for post in subject.posts if heads_nation(post))
    his = sorted(post.role for post in known.posts if heads_nation(post))
    return weights.feature("national_posts", f"{mine[0]} / {his[0]}") if mine and his else None


def regional(subject: Subject, known: Known, weights: Weights) -> Feature | None:
    """Return that both hold posts of one region, though not the same: a police chief who became its governor."""
    mine, his = ({region(p.institution) for p in side.posts if p.institution} for side in (subject, known))
    shared = sorted(name for name in mine & his if name)
    return weights.feature("same_region", shared[0]) if shared else None


def elsewhere(subject: Subject, known: Known, weights: Weights) -> Feature | None:
    """Return that one is an official of a region and the other of another one or of the capital, whenever that was.

    Heads of regions and of national bodies move on, and so do those who serve in the police or as prosecutors.
    """
    pairs = [(one, two) for one in subject.posts for two in known.posts if one.institution and two.institution]
    if not pairs or any(not _far_apart(one, two) for one, two in pairs):
        return None
    one, two = pairs[0]
    return weights.feature("elsewhere", f"{one.institution} / {two.institution}")


def _far_apart(one: Held, two: Held) -> bool:
    first, second = one.institution or "", two.institution or ""
    moves = any(heads_nation(post) or leads_region(post) for post in (one, two))
    serves = service(first) is not None and service(first) == service(second)
    places = {region(first), region(second)}
    known = all(region(body) or is_national(body) for body in (first, second))
    return known and len(places) == 2 and not moves and not serves


def _one_role_in_other(first: str, second: str) -> bool:
    one, two = sorted((_key(first), _key(second)), key=len)
    return len(one) > 3 and one not in bare_heads() and two.startswith(f"{one} ")


def _misprinted(mine: Held, his: Held) -> bool:
    """Tell whether two long roles are a letter or two that changed places apart: "Sekertaris Jenderal"."""
    one, two = _key(mine.role), _key(his.role)
    return min(len(one), len(two)) >= _LONG_ROLE and OSA.distance(one, two) == 1


#: Shorter roles that differ in a letter may be two.
_LONG_ROLE = 10


def _said_apart(one: Held, two: Held) -> bool:
    """Tell whether one article takes for a body what another one takes for a role: "Kepala | Departemen Gula"."""
    body = (one.institution or "").removeprefix("i-").replace("-", " ")
    whole = f"{_key(one.role)} {body}"
    return len(body.split()) > 1 and two.institution != one.institution and whole == _key(two.role)


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
    shared = sorted((subject.company & known.company) - hubs())
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
