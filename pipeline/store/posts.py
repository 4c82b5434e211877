"""Writing the posts that an article shows."""

from __future__ import annotations

from pipeline.store.database import Database
from pipeline.store.linking import Links, official_name
from pipeline.store.naming import post_key
from pipeline.store.shown_posts import credible
from pipeline.store.writing import Digest


def write_posts(database: Database, piece: Digest, links: Links) -> None:
    """Write the posts that the article shows."""
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
            "day": piece.day,
        }
        for post in credible(record)
        if post.person in links.entities
    ]
    database.run_many(
        """INSERT INTO positions (article_id, person_id, person_local, role, role_key, institution_id, institution,
        begins, ends, status, day) VALUES (:article, :person, :local, :role, :key, :institution, :name, :start, :end,
        :status, :day)""",
        rows,
    )
