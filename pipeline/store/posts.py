"""Writing the posts that an article shows."""

from __future__ import annotations

from datetime import date, timedelta

from pipeline.schema import Position
from pipeline.store.database import Database
from pipeline.store.held_posts import HELD
from pipeline.store.linking import Links, official_name
from pipeline.store.naming import post_key
from pipeline.store.shown_posts import credible, in_groups
from pipeline.store.writing import Digest

#: Days by which an article may follow the words that it reports.
LATE = 31


def write_posts(database: Database, piece: Digest, links: Links) -> None:
    """Write the posts that the article shows, each under the day on which it shows somebody in it."""
    record = piece.record
    names = {i.id: official_name(i.name) for i in record.bodies}
    rows = [
        {
            "article": record.article.id,
            "person": links.entities[post.person],
            "local": post.person,
            "role": post.held,
            "key": post_key(post.held, names.get(post.body or "")),
            "institution": links.entities.get(post.body) if post.body else None,
            "name": names.get(post.body or ""),
            "start": post.start,
            "end": post.end,
            "status": post.status,
            "day": _day(piece, post),
        }
        for post in (*credible(record), *in_groups(record))
        if post.person in links.entities
    ]
    database.run_many(
        """INSERT INTO positions (article_id, person_id, person_local, role, role_key, institution_id, institution,
        begins, ends, status, day) VALUES (:article, :person, :local, :role, :key, :institution, :name, :start, :end,
        :status, :day)""",
        rows,
    )


def _day(piece: Digest, post: Position) -> str | None:
    """Return the day on which somebody is shown in a post: where he only speaks in it, that of his words.

    "ucap Ketua MK Suhartoyo, Senin (1/4)" of 3 April shows him in it on the 1st; a saying of years ago does not.
    """
    said = {s.said_on for s in piece.record.statements if s.speaker == post.person}
    if piece.day is None or len(said) != 1 or post.status not in HELD:
        return piece.day
    (day,) = said
    early = (date.fromisoformat(piece.day) - timedelta(days=LATE)).isoformat()
    return day if day and early <= day <= piece.day else piece.day
