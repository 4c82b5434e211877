"""From an article's own persons, institutions and places to the base's entities."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import blake2b

from pipeline.indonesian.keys import fold, slug
from pipeline.indonesian.persons.nicknames import calls_nobody
from pipeline.schema import Record
from pipeline.schema.identity import Decision, Held, Known, Resolver, Subject
from pipeline.store.database import Database
from pipeline.store.known import KnownPersons
from pipeline.store.naming import institution_id, official, place_id
from pipeline.store.shown_posts import credible


@dataclass(frozen=True)
class Verdicts:
    """What readers judged about identity: who is whom, and whom an article's name is instead."""

    same: dict[str, str] = field(default_factory=dict)
    forced: dict[tuple[str, str], str] = field(default_factory=dict)
    apart: frozenset[frozenset[str]] = frozenset()

    def canonical(self, entity: str) -> str:
        """Return the entity that stands for another one since a reader said that they are the same."""
        seen = {entity}
        while entity in self.same and self.same[entity] not in seen:
            entity = self.same[entity]
            seen.add(entity)
        return entity

    def speak_of(self, entity: str) -> bool:
        """Tell whether readers judged anything about an entity, so that its id must stay."""
        return (
            entity in self.same or entity in self.same.values() or entity in self.forced.values()
            or any(entity in pair for pair in self.apart)
        )  # fmt: skip


@dataclass(frozen=True)
class Links:
    """Entities of one article: local id -> entity, and how each person was decided."""

    entities: dict[str, str]
    bases: dict[str, str]
    decisions: dict[str, Decision]
    new: dict[str, str]


def link(
    record: Record,
    *,
    day: str | None,
    database: Database,
    known: KnownPersons,
    resolver: Resolver | None,
    verdicts: Verdicts,
    before: dict[str, str],
) -> Links:
    """Find the entity of every person, institution and place of a record.

    Args:
        record: what was read in one article.
        day: the article's day.
        database: where ids already taken are looked up.
        known: the candidates.
        resolver: who decides; without one only equal names of two words or more are one person.
        verdicts: what readers judged; it goes before everything else.
        before: folded name -> entity of the same article's earlier extraction, which keeps its entity.
    """
    entities = {i.id: institution_id(i.name) for i in record.bodies}
    entities |= {p.id: place_id(p.name, p.code) for p in record.places}
    bases = dict(entities)
    entities = {local: verdicts.canonical(entity) for local, entity in entities.items()}
    subjects = subjects_of(record, entities, day=day)
    candidates = known.candidates(subjects) if subjects else {}
    decisions, new = {}, {}
    taken: set[str] = set()
    for subject in sorted(subjects, key=lambda s: (-len(s.name.split()), s.local)):
        decision = _decide(subject, candidates.get(subject.local, []), resolver, before, taken)
        base = decision.entity or _free_id(subject, database, taken)
        if decision.entity is None:
            new[base] = subject.name
        taken.add(base)
        bases[subject.local] = base
        forced = verdicts.forced.get((record.article.id, fold(subject.name)))
        entities[subject.local] = verdicts.canonical(forced or base)
        if forced:
            new.setdefault(forced, subject.name)
        decisions[subject.local] = decision
    _grow(known, subjects, entities)
    return Links(entities, bases, decisions, new)


def _grow(known: KnownPersons, subjects: Sequence[Subject], entities: dict[str, str]) -> None:
    """Let the candidates learn of an article's persons, each in the company of the others."""
    people = frozenset(entities[subject.local] for subject in subjects)
    for subject in subjects:
        known.grow(entities[subject.local], subject, people - {entities[subject.local]})


def subjects_of(record: Record, entities: dict[str, str], *, day: str | None) -> list[Subject]:
    """Return an article's persons as the resolver wants them."""
    company = frozenset(entities.values()) | frozenset(r.id for r in record.regulations)
    posts: dict[str, list[Held]] = {}
    for post in credible(record):
        institution = entities.get(post.body) if post.body else None
        posts.setdefault(post.person, []).append(Held(post.held, institution, day, post.status))
    names = {p.id: fold(p.name) for p in record.persons}
    return [
        Subject(
            local=person.id,
            name=person.name,
            aliases=tuple(a for a in dict.fromkeys(person.aliases) if a and not calls_nobody(a)),
            posts=tuple(dict.fromkeys(posts.get(person.id, ()))),
            company=company,
            people=frozenset(f"p-{slug(n)}" for local, n in names.items() if local != person.id and " " in n),
            day=day,
            article=record.article.id,
        )
        for person in record.persons
    ]


def _decide(
    subject: Subject, candidates: Sequence[Known], resolver: Resolver | None, before: dict[str, str], taken: set[str]
) -> Decision:
    kept = before.get(fold(subject.name))
    if kept and kept not in taken:
        return Decision(subject.local, kept)
    if resolver is not None:
        return resolver.identify(subject, candidates, apart=taken.__contains__)
    key = fold(subject.name)
    for candidate in candidates:
        if " " in key and fold(candidate.name) == key and candidate.id not in taken:
            return Decision(subject.local, candidate.id)
    return Decision(subject.local, None)


def _free_id(subject: Subject, database: Database, taken: set[str]) -> str:
    """Return a new person's id: his name, and where that is taken a mark made of the article that shows him."""
    base = f"p-{slug(subject.name)}"
    if base not in taken and not database.rows("SELECT id FROM entities WHERE id = :id", {"id": base}):
        return base
    mark = blake2b(f"{subject.article} {subject.local}".encode(), digest_size=4).hexdigest()
    return f"{base}-{mark}"


def official_name(name: str) -> str:
    """Return an institution's official name where our tables know it, else the name as it stands."""
    known = official().get(fold(name))
    return known[1] if known else name
