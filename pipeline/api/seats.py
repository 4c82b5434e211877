"""Who held a post at a day, of the days on which articles show him in it.

A person's post is believed for a year; who sits in an office is asked more strictly, for another may sit there since:
"Ketua MK" on 2 April 2024 is not who was last seen as that in November.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from pipeline.schema.answers import Post
from pipeline.store import held_posts
from pipeline.store.naming import post_key

#: Days for which the holder of an office is believed beyond those on which he was seen in it.
NEAR = 31


def held_at(posts: Iterable[Post], when: str) -> list[Post]:
    """Return the posts held at a day among all of one person's, by the same measure as beside statements.

    A post seen before and after the day was held; else the one seen last before it, else the one seen soon after; not
    one that he is called a former holder of since.
    """
    every = tuple(posts)
    seen = [post for post in _seen(every) if not _left(post, every, when)]
    early, late = held_posts.around(when)
    begun = [post for post in seen if _first(post) <= when and _last(post) >= early]
    newest = max(map(_last, begun), default="")
    held = [post for post in begun if _last(post) >= when or _last(post)[:7] == newest[:7]]
    return held or [post for post in seen if when < _first(post) <= late]


def seated_at(posts: Iterable[Post], when: str) -> list[Post]:
    """Return who sat in an office at a day, of everybody who was seen in it: "Presiden", "Bupati" of every regency.

    Seen before and after the day, or within a month of it; where the office has one seat and the one before and the
    one after were both seen within it, nobody, for either may have held it.
    """
    every = tuple(posts)
    offices: dict[str, list[Post]] = {}
    own: dict[str | None, list[Post]] = {}
    for post in every:
        own.setdefault(post.person_id, []).append(post)
    for post in _seen(every):
        offices.setdefault(post_key(post.role, post.institution), []).append(post)
    left = {id(post) for post in every if _left(post, own[post.person_id], when)}
    found: list[Post] = []
    for seats in offices.values():
        found += _seated([post for post in seats if id(post) not in left], when, single=_has_one_seat(seats))
    return found


def _seated(seats: list[Post], when: str, *, single: bool) -> list[Post]:
    """Return who sat in one office at a day; of a ``single`` seat the one seen last before, or first after."""
    covering = [post for post in seats if _first(post) <= when <= _last(post)]
    early, late = _days_from(when, -NEAR), _days_from(when, NEAR)
    before = [post for post in seats if early <= _last(post) < when]
    after = [post for post in seats if when < _first(post) <= late]
    if not single:
        return [*covering, *before, *after]
    newest, soonest = max(map(_last, before), default=""), min(map(_first, after), default="")
    near = [*(p for p in before if _last(p) == newest), *(p for p in after if _first(p) == soonest)]
    one = len({post.person_id for post in near}) == 1
    return covering or (near if one else [])


def _has_one_seat(seats: list[Post]) -> bool:
    """Tell whether nobody is seen in an office between the days on which another is: a president, no legislator."""
    latest: Post | None = None
    for post in sorted(seats, key=lambda post: (_first(post), _last(post))):
        if latest and post.person_id != latest.person_id and _first(post) <= _last(latest):
            return False
        latest = post if latest is None or _last(post) >= _last(latest) else latest
    return True


def _left(post: Post, posts: Iterable[Post], when: str) -> bool:
    """Tell whether somebody is called a former holder of a post by a day, and is not seen in it since."""
    keys = post_key(post.role, post.institution)
    ends = [
        _first(one)
        for one in posts
        if one.status == "former" and one.first and post_key(one.role, one.institution) == keys
    ]
    return any(_last(post) < end <= when for end in ends)


def _seen(posts: Iterable[Post]) -> list[Post]:
    """Return the posts held, neither by "mantan" nor by "terpilih", whose days are known."""
    return [post for post in posts if post.first and post.last and post.status in held_posts.HELD]


def _first(post: Post) -> str:
    return post.first or ""


def _last(post: Post) -> str:
    return post.last or ""


def _days_from(day: str, days: int) -> str:
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat()
