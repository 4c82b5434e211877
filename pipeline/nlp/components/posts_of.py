"""From posts printed beside names to the positions of an article."""

from __future__ import annotations

from pipeline.indonesian import places
from pipeline.indonesian.position_parts import Post
from pipeline.indonesian.who import Cluster
from pipeline.nlp.components.reading import Reading
from pipeline.schema import Institution, Position

#: Bare posts -> how the name of the body begins that the article must have named just once.
_IMPLIED = {
    "menteri": "Kementerian ",
    "gubernur": "Pemerintah Provinsi ",
    "bupati": "Pemerintah Kabupaten ",
    "wali kota": "Pemerintah Kota ",
    "rektor": "Universitas ",
}


def gather(
    reading: Reading, clusters: list[Cluster], institutions: tuple[Institution, ...]
) -> tuple[tuple[Position, ...], tuple[Institution, ...]]:
    """Return the positions of an article, each once, in order, and the institutions they point to."""
    found: dict[tuple[str, str, str | None], Position] = {}
    institutions = _implied(reading, clusters, institutions)
    for number, cluster in enumerate(clusters, 1):
        for named, _ in sorted(cluster.mentions, key=lambda m: m[0].start):
            for post in named.posts:
                position = _position(f"p{number}", post, named.start, named.end, named.rule, reading, institutions)
                found.setdefault((position.person, position.role.lower(), position.institution), position)
    kept = _without_shorter(list(found.values()))
    return tuple(sorted(kept, key=lambda p: (p.start, p.end, p.role))), institutions


def _implied(
    reading: Reading, clusters: list[Cluster], institutions: tuple[Institution, ...]
) -> tuple[Institution, ...]:
    """Add the bodies that a held post names though the article does not: the Pemerintah Kota of a Wali Kota."""
    known = {i.name for i in institutions}
    added = list(institutions)
    for cluster in clusters:
        for named, _ in cluster.mentions:
            for post in named.posts:
                if post.body and post.found is None and post.body not in known and not _is_state(post.body):
                    known.add(post.body)
                    added.append(Institution(f"i{len(added) + 1}", post.body))
    return tuple(added)


def _is_state(name: str) -> bool:
    """Tell whether a body is a state, which is no institution of the article: "Presiden Republik Indonesia"."""
    return name == "Republik Indonesia" or places.country(name) is not None


def _position(
    person: str, post: Post, start: int, end: int, rule: str, reading: Reading, institutions: tuple[Institution, ...]
) -> Position:
    body = _body(post, reading, institutions)
    role = post.role
    if body is None and post.body:
        role = _full_role(post)
    tokens = reading.tokens
    first, last = min(post.start, start), max(post.end, end)
    return Position(person, role, body, tokens.starts[first], tokens.ends[last - 1], post.status, rule)


def _body(post: Post, reading: Reading, institutions: tuple[Institution, ...]) -> str | None:
    """Return the id of the body: by its name, or by the words that name it at the post."""
    for institution in institutions:
        if institution.name == post.body:
            return institution.id
    kind = _IMPLIED.get(post.head.lower().removeprefix("wakil "))
    if post.body is None and kind:
        bodies = [i for i in institutions if i.name.startswith(kind)]
        return bodies[0].id if len(bodies) == 1 else None
    if post.found is not None:
        tokens = reading.tokens
        start, end = tokens.starts[post.found.start], tokens.ends[post.found.end - 1]
        inside = [i for i in institutions for m in i.mentions if start <= m.start and m.end <= end]
        if inside:
            return inside[-1].id
    return None


def _full_role(post: Post) -> str:
    """Return the role with the words of a body that the article does not name: "Gubernur Jawa Tengah"."""
    body = post.body or ""
    if body == "Republik Indonesia":
        return f"{post.role} {body}"
    for head in ("Pemerintah Provinsi ", "Pemerintah Kabupaten ", "Pemerintah Kota "):
        if body.startswith(head):
            return f"{post.role} {body.removeprefix(head)}"
    for head in ("Kementerian", "Sekretariat", "Kejaksaan Agung", "Kantor"):
        if body.startswith(head) and (
            "enteri" in post.role or "Sekretaris" in post.role or "Jaksa" in post.role or "Staf" in post.role
        ):
            return post.role
    shared = post.role.split()
    words = body.split()
    for size in range(min(len(words), len(shared)), 0, -1):
        if shared[-size:] == words[:size]:
            return " ".join(shared + words[size:])
    return f"{post.role} {body}"


def _without_shorter(positions: list[Position]) -> list[Position]:
    """Drop "Menteri" of a person who is "Menteri Sosial" in the same article."""
    kept = []
    for position in positions:
        longer = [
            p
            for p in positions
            if p is not position
            and p.person == position.person
            and p.status == position.status
            and (
                (p.role.lower().startswith(position.role.lower()) and len(p.role) > len(position.role))
                or (p.role.lower() == position.role.lower() and p.institution and not position.institution)
            )
        ]
        if not longer or (position.institution and all(p.institution != position.institution for p in longer)):
            kept.append(position)
    return kept
