"""From posts printed beside names to the positions of an article."""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.indonesian import places
from pipeline.indonesian.institutions import kin, table
from pipeline.indonesian.institutions.words import FORCES
from pipeline.indonesian.persons import public
from pipeline.indonesian.persons.evidence import Named
from pipeline.indonesian.persons.who import Cluster
from pipeline.indonesian.positions.parts import Post
from pipeline.nlp.components import courts
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
    reading: Reading, clusters: list[Cluster], institutions: tuple[Institution, ...], *, on: str | None = None
) -> tuple[tuple[Position, ...], tuple[Institution, ...]]:
    """Return the positions of an article, each once, in order, and the bodies that posts alone tell.

    Args:
        reading: the article's reading.
        clusters: its persons.
        institutions: its bodies.
        on: its day, before which a term of office may have ended.
    """
    found: dict[tuple[str, str, str | None], Position] = {}
    implied = _implied(clusters, institutions, on)
    for number, cluster in enumerate(clusters, 1):
        for named, _ in sorted(cluster.mentions, key=lambda m: m[0].start):
            for post in named.posts:
                post = _of_day(post, on)
                position = _position(f"p{number}", post, named, reading, institutions, implied)
                if position.status == "current" and on and _left(cluster, post, on):
                    position = replace(position, status="former")
                if position.status == "current" and _ended(reading.tokens.source, position, on):
                    position = replace(position, status="former")
                found.setdefault((position.person, position.role.lower(), position.institution), position)
    kept = _without_shorter(list(found.values()))
    used = {p.implied for p in kept}
    return tuple(sorted(kept, key=lambda p: (p.start, p.end, p.role))), tuple(b for b in implied if b.id in used)


#: A term of office in print: "periode 2022-2024".
_TERM = re.compile(
    r"(?:selama |pada )?(?:periode|masa (?:jabatan|bakti|kerja)|selama|tahun) (?:tahun )?"
    r"(?:[A-Z][a-z]+ )?\d{4}\s*(?:[-–/]|hingga|sampai)\s*(?:[A-Z][a-z]+ )?(\d{4})"
)


def _ended(text: str, position: Position, on: str | None) -> bool:
    """Tell whether the term printed with a post was over before the article's year: "Ketua KPK periode 2015-2019"."""
    if not on or not on[:4].isdigit():
        return False
    inside = _TERM.search(text, position.start, position.end)
    behind = _TERM.match(text, min(len(text), position.end + 1))
    terms = [int(term.group(1)) for term in (inside, behind) if term]
    return bool(terms) and max(terms) < int(on[:4])


def _left(cluster: Cluster, post: Post, on: str) -> bool:
    """Tell whether a head of state of Indonesia had left his office by a day: "Presiden Soeharto" in 2020."""
    return post.body == "Republik Indonesia" and public.term_ended(cluster.name, post.role, on)


def _of_day(post: Post, on: str | None) -> Post:
    """Return a minister's post with the name that his ministry bore on the article's day."""
    if post.body is None or post.found is not None or not post.body.startswith("Kementerian "):
        return post
    return replace(post, body=kin.borne_on(kin.official(post.body, on=on), on=on))


def _implied(clusters: list[Cluster], institutions: tuple[Institution, ...], on: str | None) -> tuple[Institution, ...]:
    """Return the bodies that held posts tell though the article does not: the Pemerintah Kota of a Wali Kota."""
    known = {i.name for i in institutions}
    told = dict.fromkeys(
        post.body
        for cluster in clusters
        for named, _ in cluster.mentions
        for post in (_of_day(post, on) for post in named.posts)
        if post.body and post.found is None and post.body not in known and not _is_state(post.body)
    )
    return tuple(_body_of_table(f"b{n}", name) for n, name in enumerate(told, 1))


def _body_of_table(id: str, name: str) -> Institution:
    body = table.known(name)
    return Institution(id, name, kind=body.kind if body else None, wikidata=body.wikidata if body else None)


def _is_state(name: str) -> bool:
    """Tell whether a body is a state, which is no institution of the article: "Presiden Republik Indonesia"."""
    return name == "Republik Indonesia" or places.country(name) is not None


def _position(
    person: str,
    post: Post,
    named: Named,
    reading: Reading,
    institutions: tuple[Institution, ...],
    implied: tuple[Institution, ...],
) -> Position:
    """Return the post of a person as the record tells it, with where it stands."""
    body = _body(post, reading, institutions)
    told = next((b.id for b in implied if b.name == post.body), None) if body is None else None
    role = post.printed or (_full_role(post) if body is None and post.body else post.role)
    tokens = reading.tokens
    first, last = min(post.start, named.start), max(post.end, named.end)
    if "\n" in tokens.words[first:last]:
        first, last = post.start, post.end  # a post that points back to a name of an earlier paragraph
    start, end = tokens.starts[first], tokens.ends[last - 1]
    title = post.role if role != post.role and (told or post.printed) else None
    return Position(person, role, body, start, end, post.status, named.rule, told, title)


def _body(post: Post, reading: Reading, institutions: tuple[Institution, ...]) -> str | None:
    """Return the id of the body: by its name, or by the words that name it at the post."""
    directorate = post.role.replace("Direktur Jenderal", "Direktorat Jenderal", 1)
    for institution in institutions:
        if post.found is None and institution.name == directorate:
            return institution.id
    for institution in institutions:
        if institution.name == post.body:
            return institution.id
    if post.body is not None and post.body.startswith(f"{FORCES} "):  # of the whole where his own is not named
        return next((i.id for i in institutions if i.name == FORCES), None)
    if post.body is None and (court := courts.of_judge(reading, post, [i.name for i in institutions])):
        return next(i.id for i in institutions if i.name == court)
    kind = _IMPLIED.get(post.head.lower().removeprefix("wakil "))
    if post.body is None and kind:
        told = {p.body for p in reading.posts if p.body and p.body.startswith(kind)}
        bodies = [i for i in institutions if i.name.startswith(kind)]
        return bodies[0].id if len(bodies) == 1 and told <= {bodies[0].name} else None
    if post.found is not None:
        tokens = reading.tokens
        start, end = tokens.starts[post.found.start], tokens.ends[post.found.end - 1]
        inside = [i for i in institutions for m in i.mentions if start <= m.start and m.end <= end]
        if inside:
            return inside[-1].id
    return None


#: How the names of governments begin, of which the region alone is told with their head: "Gubernur | Jawa Tengah".
_GOVERNMENTS = ("Pemerintah Provinsi ", "Pemerintah Kabupaten ", "Pemerintah Kota ")
#: The same of the smallest, whose place the article prints: "Camat | Tambun Selatan".
_SMALLEST = ("Kecamatan ", "Kelurahan ", "Pemerintah Desa ")
#: How the names of offices begin that the posts in them name, and words of such posts: "Menteri Sosial".
_OFFICES = ("Kementerian", "Sekretariat", "Kejaksaan Agung", "Kantor")
_OF_OFFICES = ("enteri", "Sekretaris", "Jaksa", "Staf")


def _full_role(post: Post) -> str:
    """Return the role with the words of a body that the article does not name: "Gubernur Jawa Tengah"."""
    body = post.body or ""
    if body == "Republik Indonesia":
        return f"{post.role} {body}"
    for head in _GOVERNMENTS:
        if body.startswith(head):
            return f"{post.role} {body.removeprefix(head)}"
    if body.startswith(_SMALLEST):
        return f"{post.role} {post.place}" if post.place else post.role
    if body.startswith(_OFFICES) and any(word in post.role for word in _OF_OFFICES):
        return post.role
    if "Direktur Jenderal" in post.role and post.found is None:
        return post.role
    return _joined(post.role, body)


def _joined(role: str, body: str) -> str:
    """Return a role with its body, the words that both have told once: "Kepala Badan | Gizi Nasional"."""
    shared, words = role.split(), body.split()
    if len(words) > 2 and shared[-2:] == words[-2:]:
        return role
    for size in range(min(len(words), len(shared)), 0, -1):
        if shared[-size:] == words[:size]:
            return " ".join(shared + words[size:])
    return f"{role} {body}"


#: Words that tell that a post is past.
_PAST = re.compile(r"^(?:mantan|eks|bekas) ", re.IGNORECASE)


def _same_former(one: Position, other: Position) -> bool:
    """Tell whether the other tells with "mantan" what this one tells with a verb: "diberhentikan sebagai Ketua MK"."""
    told = _PAST.sub("", other.role).lower() == one.role.lower() and _PAST.match(other.role) is not None
    return told and one.person == other.person and one.institution in {other.institution, None}


def _is_of_past(one: Position, other: Position) -> bool:
    """Tell whether a look back prints a post bare that the article says is past: "mantan Ketua KPK", "Ketua KPK"."""
    past = other.status == "former" and _PAST.match(other.role) is not None
    same = (one.person, one.institution) == (other.person, other.institution)
    return past and same and _PAST.sub("", other.role).lower() == one.role.lower()


def _is_former_twice(one: Position, other: Position) -> bool:
    """Tell whether two tell of one past post: "eks Sekretaris MA" and "mantan Sekretaris MA"."""
    roles = {_PAST.sub("", p.role).lower() for p in (one, other)}
    return len(roles) == 1 and (one.person, one.institution) == (other.person, other.institution)


def _without_shorter(positions: list[Position]) -> list[Position]:
    """Drop "Menteri" of a person who is "Menteri Sosial" in the same article."""
    kept: list[Position] = []
    for position in positions:
        longer = [
            p
            for p in positions
            if p is not position
            and p.person == position.person
            and p.status == position.status
            and (
                (p.role.lower().startswith(position.role.lower()) and len(p.role) > len(position.role))
                or (position.role.lower() == "hakim" and p.role.lower().endswith(" hakim"))
                or (p.role.lower() == position.role.lower() and p.institution and not position.institution)
            )
        ]
        others = [p for p in positions if p is not position]
        if position.status == "current" and any(_is_of_past(position, p) for p in others):
            continue
        if position.status == "former" and (
            any(_same_former(position, p) for p in others) or any(_is_former_twice(position, p) for p in kept)
        ):
            continue
        if not longer or (position.institution and all(p.institution != position.institution for p in longer)):
            kept.append(position)
    return kept
