"""Posts as articles show them, and which of them are believed."""

from __future__ import annotations

from dataclasses import replace

from pipeline.schema import Institution, Issue, Position, Record


def credible(record: Record) -> tuple[Position, ...]:
    """Return the posts that an article shows for certain.

    A post without a name ("Waketum PAN ini menilai") is read as the post of the person named last. Where only others
    were speaking since, that person was but talked about, and the newsroom more likely means who was speaking: such a
    post is nobody's.
    """
    return tuple(post for post in record.positions if not _is_doubtful(record, post))


def in_groups(record: Record) -> tuple[Position, ...]:
    """Return whose group in a council, or party, the words of his seat name: "Anggota Baleg DPR | Fraksi PKS".

    He speaks for it too, though his post is in the council.
    """
    seated = (post for post in credible(record) if post.held.lower().startswith("anggota"))
    return tuple(
        replace(post, role="Anggota", institution=group.id, implied=None, title=None)
        for post in seated
        for group in _groups(record, post)[:1]
        if group.id != post.body
    )


def _groups(record: Record, post: Position) -> list[Institution]:
    """Return the groups that a post's words name, else the parties."""
    named = [
        body for body in record.institutions if any(post.start <= m.start and m.end <= post.end for m in body.mentions)
    ]
    return [b for b in named if b.name.startswith("Fraksi ")] or [b for b in named if b.kind == "party"]


def _is_doubtful(record: Record, post: Position) -> bool:
    if "\n" not in record.article.text[post.start : post.end]:
        return False
    said = [s.speaker for s in record.statements if post.start < s.end <= post.end or s.start <= post.start < s.end]
    return bool(said) and post.person not in said


def doubtful(record: Record) -> tuple[Issue, ...]:
    """Return an issue for every post that was not believed, so that nothing falls out in silence."""
    names = {person.id: person.name for person in record.persons}
    return tuple(
        Issue("resolve", "doubtful-post", f"{names.get(post.person, post.person)}: {post.role}")
        for post in record.positions
        if _is_doubtful(record, post)
    )
