"""Posts over time: who held which, first and last seen when, and the words in print that show it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from pipeline.schema.answers import Evidence, Post
from pipeline.store.database import Database, RowDict, among
from pipeline.store.naming import post_label

#: Articles named for one post, and showings read for all of one person's or one body's.
SHOWN, READ = 20, 2000
#: Words in print longer than this (a name, what he said, and then his post) are quoted by their two ends.
LONGEST = 120

Key = tuple[str, str, str | None, str]


class Seen(NamedTuple):
    """One showing of a post: its row's number, its article, the role as printed."""

    number: int
    article: str
    role: str


def posts(database: Database, *, person: str | None = None, institution: str | None = None) -> tuple[Post, ...]:
    """Return posts held by a person, or held in an institution, each with its first and last date seen."""
    where, key = ("p.person_id = :id", person) if person else ("p.institution_id = :id", institution)
    sql = f"""SELECT p.role_key, min(p.role) AS role, min(p.institution) AS institution, p.institution_id, p.status,
        p.person_id, min(p.day) AS first, max(p.day) AS last, count(DISTINCT p.article_id) AS n
        FROM positions p WHERE {where} AND p.hidden = 0
        GROUP BY p.person_id, p.role_key, p.institution_id, p.status
        ORDER BY last DESC, n DESC, p.role_key, p.institution_id, p.person_id, p.status LIMIT 100"""
    rows = database.rows(sql, {"id": key})
    names = _names(database, {row["person_id"] for row in rows})
    shown = _shown(database, where, key)
    quoted = _quoted(database, [seen.number for found in shown.values() for seen in (found[0], found[-1])])
    return tuple(_post(row, names.get(row["person_id"]), shown.get(_key(row), []), quoted) for row in rows)


def holders(database: Database, post: str) -> list[str]:
    """Return the ids of the persons shown in a post ("bupati poso", folded), the last one first."""
    sql = """SELECT person_id, max(day) AS last FROM positions WHERE role_key = :post AND hidden = 0
        GROUP BY person_id ORDER BY last DESC"""
    return [row["person_id"] for row in database.rows(sql, {"post": post})]


def labels(database: Database, person: str, *, most: int = 5) -> tuple[str, ...]:
    """Return the posts held by a person of late as people say them, the most often shown first."""
    sql = """SELECT min(role) AS role, min(institution) AS institution, status, count(*) AS n FROM
        (SELECT * FROM positions WHERE person_id = :id AND hidden = 0 ORDER BY day DESC LIMIT 100) p
        GROUP BY role_key, institution_id, status ORDER BY n DESC, role_key LIMIT :most"""
    rows = database.rows(sql, {"id": person, "most": most})
    return tuple(post_label(row["role"], row["institution"], row["status"]) for row in rows)


def _key(row: RowDict) -> Key:
    return row["person_id"], row["role_key"], row["institution_id"], row["status"]


def _names(database: Database, people: set[str]) -> dict[str, str]:
    where, params = among("id", sorted(people), "p")
    return {row["id"]: row["name"] for row in database.rows(f"SELECT id, name FROM entities WHERE {where}", params)}


def _post(row: RowDict, person: str | None, shown: list[Seen], quoted: dict[int, Evidence]) -> Post:
    ends = dict.fromkeys(seen.number for seen in (shown[:1] + shown[-1:]))
    role = spelling(seen.role for seen in shown) or row["role"]
    return Post(
        role=role,
        institution=row["institution"],
        institution_id=row["institution_id"],
        first=row["first"],
        last=row["last"],
        status=row["status"],
        articles=tuple(dict.fromkeys(seen.article for seen in shown))[:SHOWN],
        label=post_label(role, row["institution"], row["status"]),
        person=person,
        person_id=row["person_id"],
        count=row["n"],
        evidence=tuple(quoted[number] for number in ends if number in quoted),
    )


def spelling(forms: Iterable[str]) -> str | None:
    """Return the form printed most often, of those the one with fewest capitals: not "DIREKTUR" of a first line."""
    counts = Counter(forms)
    likely = sorted(counts, key=lambda form: (counts[form], form[:1].isupper(), -sum(map(str.isupper, form)), form))
    return likely[-1] if likely else None


def _shown(database: Database, where: str, key: str | None) -> dict[Key, list[Seen]]:
    """Return the showings of each post, newest first."""
    sql = f"""SELECT p.id, p.role, p.person_id, p.role_key, p.institution_id, p.status, p.article_id FROM positions p
        WHERE {where} AND p.hidden = 0 ORDER BY p.day DESC, p.article_id, p.begins, p.id LIMIT {READ}"""
    found: dict[Key, list[Seen]] = {}
    for row in database.rows(sql, {"id": key}):
        found.setdefault(_key(row), []).append(Seen(row["id"], row["article_id"], row["role"]))
    return found


def _ends(words: str) -> str:
    """Return the two ends of a long stretch: "Rina Lestari menyebut … kata mantan Bupati Sukamaju"."""
    return f"{words[:50].rsplit(' ', 1)[0]} … {words[-60:].split(' ', 1)[-1]}"


def _quoted(database: Database, numbers: list[int]) -> dict[int, Evidence]:
    """Return the words in print of some showings."""
    found: dict[int, Evidence] = {}
    sql = """SELECT p.article_id, p.begins, p.ends, p.day, a.publisher, a.title, a.url,
        substr(a.text, p.begins + 1, p.ends - p.begins) AS words
        FROM positions p JOIN articles a ON a.id = p.article_id WHERE p.id = :id"""
    for number in dict.fromkeys(numbers):
        for row in database.rows(sql, {"id": number}):
            words = " ".join(row["words"].split())
            words = words if len(words) <= LONGEST else _ends(words)
            found[number] = Evidence(
                row["article_id"], row["begins"], row["ends"], words, row["day"], row["publisher"], row["title"],
                row["url"],
            )  # fmt: skip
    return found
