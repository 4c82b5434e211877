"""Posts as articles show them, and which of them are believed."""

from __future__ import annotations

from pipeline.schema import Issue, Position, Record


def credible(record: Record) -> tuple[Position, ...]:
    """Return the posts that an article shows for certain.

    A post without a name ("Waketum PAN ini menilai") is read as the post of the person named last. Where only others
    were speaking since, that person was but talked about, and the newsroom more likely means who was speaking: such a
    post is nobody's.
    """
    return tuple(post for post in record.positions if not _is_doubtful(record, post))


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
