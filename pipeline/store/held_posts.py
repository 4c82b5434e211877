"""The post in which somebody speaks: what the article itself shows, else what other articles show at that day.

"Rina menolak" of 3 May names no post; an article of 20 April has "Bupati Sukamaju Rina Hartati", so she speaks as that.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from pipeline.schema import Person, Position
from pipeline.store.database import Database
from pipeline.store.naming import post_key, post_label

#: Days for which a post seen before is believed, and those that one seen afterwards may have been held already.
BEFORE, AFTER = 400, 60
#: Of a post seen so the holder is in office: neither "mantan" nor "terpilih".
HELD = ("current", "acting")


def around(day: str) -> tuple[str, str]:
    """Return the first and last day on which a post must have been seen to be believed at a day."""
    when = date.fromisoformat(day)
    return (when - timedelta(days=BEFORE)).isoformat(), (when + timedelta(days=AFTER)).isoformat()


def post_in(database: Database, person: str, day: str | None) -> tuple[str | None, str | None, str | None, str]:
    """Return the post that other articles show for a person at a day: the last one before, within the year."""
    if day is None:
        return None, None, None, "current"
    early, late = around(day)
    where = "person_id = :id AND hidden = 0 AND status IN ('current', 'acting')"
    before = f"SELECT * FROM positions WHERE {where} AND day <= :day AND day >= :limit ORDER BY day DESC, id LIMIT 1"
    after = f"SELECT * FROM positions WHERE {where} AND day > :day AND day <= :limit ORDER BY day, id LIMIT 1"
    for sql, limit in ((before, early), (after, late)):
        for row in database.rows(sql, {"id": person, "day": day, "limit": limit}):
            return row["role"], row["institution"], row["institution_id"], row["status"]
    return None, None, None, "current"


def held_in(
    database: Database, person: str, article: str, day: str | None
) -> tuple[str | None, str | None, str | None, str]:
    """Return the post that an article shows for a person, else the one that others show at its day."""
    sql = """SELECT role, institution, institution_id, status FROM positions
        WHERE person_id = :id AND article_id = :article AND hidden = 0 ORDER BY begins LIMIT 1"""
    for row in database.rows(sql, {"id": person, "article": article}):
        return row["role"], row["institution"], row["institution_id"], row["status"]
    return post_in(database, person, day)


def nearest_post(posts: tuple[Position, ...], person: Person, start: int) -> Position | None:
    """Return the post that an article gives a person last before a place in the text, current posts first.

    Of posts in one breath the first is the one that he is known by: "Menteri ATR/Kepala BPN Galuh Sempalawe". A post
    without his name ("ucap Ketua Umum Partai Uji itu") only points back to him, where another names him with a post.
    """
    held = [post for post in posts if post.person == person.id]
    current = [post for post in held if post.status in ("current", "acting")] or held
    current = [post for post in current if _names(post, person)] or current
    before = [post for post in current if post.start <= start]
    chosen = max(before, key=lambda p: p.start) if before else min(current, key=lambda p: p.start, default=None)
    breath = [post for post in before if chosen and post.start < chosen.start < post.end]
    return min(breath, key=lambda p: p.start, default=chosen)


def _names(post: Position, person: Person) -> bool:
    """Tell whether the words that show a post hold a name of its bearer."""
    return any(post.start <= m.start and m.end <= post.end for m in person.mentions if m.kind == "name")


def fill(database: Database, people: Iterable[str]) -> list[int]:
    """Write posts beside statements of persons that bear none, now that other articles show them.

    Returns:
        The row numbers of the statements that got a post.
    """
    sql = """SELECT seq, day FROM statements
        WHERE speaker_id = :id AND position IS NULL AND speaker_kind = 'person' AND day IS NOT NULL"""
    filled = []
    for person in people:
        held: dict[str, tuple[str | None, str | None, str | None, str]] = {}
        for row in database.rows(sql, {"id": person}):
            if row["day"] not in held:
                held[row["day"]] = post_in(database, person, row["day"])
            role, institution, body, status = held[row["day"]]
            if role:
                filled.append(
                    {"seq": row["seq"], "post": post_label(role, institution, status),
                     "key": post_key(role, institution), "body": body}
                )  # fmt: skip
    database.run_many(
        "UPDATE statements SET position = :post, position_key = :key, institution_id = :body WHERE seq = :seq", filled
    )
    database.run_many(
        "UPDATE statement_topics SET position_key = :key, institution_id = :body WHERE seq = :seq", filled
    )
    return [row["seq"] for row in filled]
