"""Posts as articles show them, and which of them are believed."""

from __future__ import annotations

from pipeline.schema import Issue, Position, Record


def credible(record: Record) -> tuple[Position, ...]:
    """Return the posts that an article shows for certain.

    A post without a name ("Waketum PAN ini menilai") is read as the post of the person named last. Where that person
    was only talked about in somebody else's words, the newsroom more likely means who was speaking: such a post is
    nobody's.
    """
    return tuple(post for post in record.positions if not _is_doubtful(record, post))


def _is_doubtful(record: Record, post: Position) -> bool:
    if "\n" not in record.article.text[post.start : post.end]:
        return False
    return any(s.start <= post.start < s.end and s.speaker != post.person for s in record.statements)


def doubtful(record: Record) -> tuple[Issue, ...]:
    """Return an issue for every post that was not believed, so that nothing falls out in silence."""
    names = {person.id: person.name for person in record.persons}
    return tuple(
        Issue("resolve", "doubtful-post", f"{names.get(post.person, post.person)}: {post.role}")
        for post in record.positions
        if _is_doubtful(record, post)
    )
