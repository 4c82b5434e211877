"""Questions about persons, institutions and places: who is meant, under which names, in which posts, with whom."""

from __future__ import annotations

import json
from collections.abc import Sequence

from pipeline.indonesian.keys import fold
from pipeline.indonesian.persons.keys import name_words
from pipeline.schema.answers import Alias, Count, Entry, Profile
from pipeline.store.database import Database, RowDict, among
from pipeline.store.history import posts
from pipeline.store.naming import institution_id, post_label

#: Bearers of one name that are told, those most spoken of first.
NAMESAKES = 200
#: Who bears a name this many times less often than another is not meant by it.
DWARFED = 10
#: Articles in which a person's company is looked for.
LOOKED_AT = 200
#: Appearances in which the reasons for a name are looked for.
REASONED = 2000


def printed_in(database: Database, url: str) -> list[tuple[str, tuple[str, ...]]]:
    """Return the persons of the article at an address, each id with the forms of the name that it prints."""
    sql = """SELECT p.name, p.aliases, p.entity_id FROM appearances p JOIN articles a ON a.id = p.article_id
        WHERE a.url = :url AND p.kind = 'person' ORDER BY p.local_id"""
    rows = database.rows(sql, {"url": url})
    return [(row["entity_id"], (row["name"], *json.loads(row["aliases"]))) for row in rows]


def named(
    database: Database,
    words: str,
    *,
    kinds: tuple[str, ...] = ("person", "institution", "place"),
    parts: bool = True,
) -> list[RowDict]:
    """Return the entities that words may mean, most spoken of first: by id, by a form of the name, by its ``parts``.

    Who bears the words as the whole name comes alone if he speaks, unless the press means somebody else by them:
    "Sri Mulyani" is Sri Mulyani Indrawati, though an article may have named its speaker no further. ``printed`` counts
    how often the words were printed for each.
    """
    key = fold(words)
    known = {words, institution_id(words)}
    where, params = among("e.kind", kinds, "k")
    ids, more = among("e.id", sorted(known), "i")
    sql = f"""WITH found (id, n) AS (SELECT entity_id, n FROM aliases WHERE key = :key
            UNION ALL SELECT e.id, 0 FROM entities e WHERE {ids}),
        counted (id, printed) AS (SELECT id, sum(n) FROM found GROUP BY id)
        SELECT e.*, c.printed FROM counted c JOIN entities e ON e.id = c.id WHERE {where} AND e.articles > 0
        ORDER BY e.statements DESC, e.articles DESC, e.id LIMIT {NAMESAKES}"""
    found = database.rows(sql, {**params, **more, "key": key})
    exact = [row for row in found if row["id"] in known]
    if exact and exact[0]["id"] == words:
        return exact
    whole = [row for row in found if row["key"] == key and not dwarfed(row, found)] if " " in key else []
    if not any(row["statements"] for row in whole):
        whole = []
    parts = parts and "person" in kinds and not any(c.isdigit() for c in key)  # "ST/1" is a letter, nobody's name
    if parts and (found or " " in key) and not any(row["statements"] for row in found):
        most = max((row["printed"] for row in found), default=0)
        more_rows = ({**row, "printed": most} for row in _by_parts(database, key))
        found = list({row["id"]: row for row in (*more_rows, *found)}.values())
    return sorted(whole or found, key=lambda row: (-row["statements"], -row["articles"], row["id"]))


def dwarfed(row: RowDict, beside: Sequence[RowDict]) -> bool:
    """Tell whether a name is somebody else's by far: "Jokowi" of a villager whom one article calls so."""
    return bool(row["printed"] * DWARFED < max(other["printed"] for other in beside))


def _by_parts(database: Database, key: str) -> list[RowDict]:
    tokens = [token for token in name_words(key) if len(token) > 1]
    where, params = among("token", tokens, "t")
    sql = f"""SELECT entity_id FROM name_tokens WHERE {where} GROUP BY entity_id HAVING count(*) = :n LIMIT 50"""
    ids = [row["entity_id"] for row in database.rows(sql, {**params, "n": len(set(tokens))})]
    where, params = among("id", ids, "e")
    return database.rows(f"SELECT * FROM entities WHERE {where} AND articles > 0", params)


def alike(database: Database, words: str, known: Sequence[str]) -> list[RowDict]:
    """Return persons who speak and whose name holds all the words of another: "Dwi A Pratama" beside "Dwi Pratama".

    Whoever is called by a nickname of somebody ``known``, one that is no part of his name ("Dipra"), is beside him.
    """
    found = _by_parts(database, fold(words)) if " " in fold(words) else []
    where, params = among("a.entity_id", known, "e")
    sql = f"""SELECT DISTINCT e.*, a.key AS nickname, o.key AS whole FROM aliases a
        JOIN entities o ON o.id = a.entity_id JOIN entities e ON e.key = a.key AND e.id <> a.entity_id
        WHERE {where} AND a.n > 0 AND a.key <> o.key"""
    called = database.rows(sql, params) if known else []
    found += [row for row in called if not set(row["nickname"].split()) <= set(row["whole"].split())]
    kept = {row["id"]: row for row in found if row["kind"] == "person" and row["statements"] and row["id"] not in known}
    return sorted(kept.values(), key=lambda row: (-row["statements"], row["id"]))


def posts_ending(database: Database, words: str) -> list[RowDict]:
    """Return the posts that end with words: "komisi ii dewan perwakilan rakyat" -> of its chairman, of its members."""
    sql = "SELECT DISTINCT role_key FROM positions WHERE hidden = 0 AND role_key LIKE :words LIMIT 500"
    return database.rows(sql, {"words": f"% {words}"})


def holding(database: Database, name: str, posts: Sequence[str]) -> list[RowDict]:
    """Return the holders of posts who have a word in their name: "Shinta" among those who were "Ketua Apindo"."""
    found = _by_parts(database, fold(name)) if posts else []
    return [row for row in found if row["kind"] == "person" and held_by(database, row["id"], posts)]


def parts_of(database: Database, bodies: Sequence[str]) -> list[RowDict]:
    """Return the parts of bodies and theirs: of a party its boards, its group in parliament, most spoken of first."""
    if not bodies:
        return []
    where, params = among("part_of", bodies, "b")
    sql = f"""WITH RECURSIVE parts (id) AS (SELECT id FROM entities WHERE {where}
            UNION SELECT e.id FROM parts p JOIN entities e ON e.part_of = p.id)
        SELECT e.* FROM parts p JOIN entities e ON e.id = p.id WHERE e.articles > 0
        ORDER BY e.statements DESC, e.articles DESC, e.id LIMIT 500"""
    return [row for row in database.rows(sql, params) if row["id"] not in bodies]


def bodies_with(database: Database, words: Sequence[str], *, most: int = 60) -> list[RowDict]:
    """Return the institutions whose names hold one of some words, most quoted first: "buruh", "pekerja"."""
    holds = " OR ".join(f"' ' || key || ' ' LIKE :w{n}" for n in range(len(words)))
    sql = f"""SELECT id, name, statements FROM entities WHERE kind = 'institution' AND articles > 0 AND ({holds})
        ORDER BY statements DESC, articles DESC, id LIMIT {most}"""
    return database.rows(sql, {f"w{n}": f"% {word} %" for n, word in enumerate(words)})


def posts_from(database: Database, role: str) -> list[str]:
    """Return the posts that begin with a role, those most shown first: "gubernur" -> of Bali, of BI.

    Only the index is read, so that "kepala" of ten thousand offices takes no longer than a blink; among them may be
    posts that readers took out, which have no ``post_roles``.
    """
    sql = """SELECT role_key FROM positions WHERE role_key >= :role AND (role_key = :role
        OR (role_key >= :low AND role_key < :high)) AND role_key < :high
        GROUP BY role_key ORDER BY count(*) DESC, role_key LIMIT 4000"""
    return [r["role_key"] for r in database.rows(sql, {"role": role, "low": f"{role} ", "high": f"{role}!"})]


def post_roles(database: Database, keys: Sequence[str]) -> dict[str, str]:
    """Return the roles of posts as printed first, those that readers took out left out."""
    found: dict[str, str] = {}
    for start in range(0, len(keys), 400):
        part = {f"k{n}": key for n, key in enumerate(keys[start : start + 400])}
        values = ", ".join(f"(:{name})" for name in part)
        sql = f"""WITH wanted (key) AS (VALUES {values}) SELECT key, (SELECT role FROM positions
            WHERE role_key = key AND hidden = 0 ORDER BY id LIMIT 1) AS role FROM wanted"""
        found |= {row["key"]: row["role"] for row in database.rows(sql, part) if row["role"]}
    return found


def posts_called(database: Database, keys: Sequence[str]) -> tuple[str, ...]:
    """Return those of some posts that the base has."""
    found: list[str] = []
    for start in range(0, len(keys), 500):
        where, params = among("role_key", keys[start : start + 500], "k")
        sql = f"SELECT DISTINCT role_key FROM positions WHERE {where} AND hidden = 0"
        found += [row["role_key"] for row in database.rows(sql, params)]
    return tuple(key for key in keys if key in set(found))


def names(database: Database, ids: Sequence[str]) -> dict[str, str]:
    """Return the names of entities by their ids."""
    where, params = among("id", ids, "e")
    return {row["id"]: row["name"] for row in database.rows(f"SELECT id, name FROM entities WHERE {where}", params)}


def post_name(database: Database, key: str) -> str:
    """Return a post's key as people say it: "menteri keuangan" -> "Menteri Keuangan"."""
    sql = "SELECT role, institution FROM positions WHERE role_key = :key ORDER BY day DESC, id LIMIT 1"
    return next((post_label(r["role"], r["institution"]) for r in database.rows(sql, {"key": key})), key)


def held_by(database: Database, person: str, posts: Sequence[str]) -> bool:
    """Tell whether a person was seen in one of some posts, each said in full ("menteri keuangan") or by its head."""
    sql = "SELECT DISTINCT role_key FROM positions WHERE person_id = :id AND hidden = 0"
    held = [row["role_key"] for row in database.rows(sql, {"id": person})]
    return any(key == post or key.startswith(f"{post} ") for key in held for post in posts)


def has_posts(database: Database, person: str) -> bool:
    """Tell whether a person was seen in any post."""
    sql = "SELECT 1 AS one FROM positions WHERE person_id = :id AND hidden = 0 LIMIT 1"
    return bool(database.rows(sql, {"id": person}))


def sharing(database: Database, word: str, *, most: int) -> list[RowDict]:
    """Return the persons who have a word in their names, most quoted first: "Kusumo" of Ratna Kusumo."""
    sql = f"""SELECT e.* FROM name_tokens t JOIN entities e ON e.id = t.entity_id WHERE t.token = :word
        AND e.kind = 'person' AND e.articles > 0 ORDER BY e.statements DESC, e.articles DESC, e.id LIMIT {most}"""
    return database.rows(sql, {"word": fold(word)})


def entity(database: Database, number: str) -> RowDict | None:
    """Return the row of an entity, following a judgement that it is another."""
    rows = database.rows("SELECT * FROM entities WHERE id = :id", {"id": number})
    if rows and rows[0]["articles"] == 0:
        sql = "SELECT subject FROM judgements WHERE kind = 'same' AND object = :id AND undone IS NULL ORDER BY id DESC"
        moved = database.rows(sql, {"id": number})
        if moved and moved[0]["subject"] != number:
            return entity(database, moved[0]["subject"])
    return rows[0] if rows else None


def profile(database: Database, row: RowDict, *, why: bool = False) -> Profile:
    """Return all that is known of an entity; ``why`` adds the features by which each form of the name was joined."""
    number = row["id"]
    part = entity(database, row["part_of"]) if row["part_of"] else None
    return Profile(
        id=number,
        kind=row["kind"],
        name=row["name"],
        aliases=aliases(database, number, why=why),
        posts=posts(database, person=number) if row["kind"] == "person" else (),
        statements=row["statements"],
        articles=row["articles"],
        first=row["first"],
        last=row["last"],
        regulations=spoken_about(database, row),
        together=together(database, number),
        people=posts(database, institution=number) if row["kind"] == "institution" else (),
        part_of=part["name"] if part else None,
        wikidata=row["wikidata"],
        joined=_joined(database, number),
    )


def aliases(database: Database, number: str, *, why: bool = False) -> tuple[Alias, ...]:
    """Return the forms of an entity's name, most frequent first."""
    reasons = _reasons(database, number) if why else {}
    sql = "SELECT alias, n FROM aliases WHERE entity_id = :id AND n > 0 ORDER BY n DESC, alias LIMIT 100"
    return tuple(Alias(r["alias"], r["n"], reasons.get(r["alias"], ())) for r in database.rows(sql, {"id": number}))


def _reasons(database: Database, number: str) -> dict[str, tuple[str, ...]]:
    """Return why each form was joined, by its best score; of persons in thousands of articles the newest are read."""
    sql = f"""SELECT name, aliases, why FROM (SELECT name, aliases, why, score, article_id FROM appearances
        WHERE entity_id = :id ORDER BY day DESC, article_id LIMIT {REASONED}) a WHERE why <> '[]'
        ORDER BY score DESC, article_id LIMIT 500"""
    found: dict[str, tuple[str, ...]] = {}
    for row in database.rows(sql, {"id": number}):
        for form in (row["name"], *json.loads(row["aliases"])):
            found.setdefault(form, tuple(json.loads(row["why"])))
    return found


def spoken_about(database: Database, row: RowDict, *, most: int = 20) -> tuple[Count, ...]:
    """Return the regulations that a speaker speaks about, or that are spoken about in an institution."""
    column = "institution_id" if row["kind"] == "institution" else "speaker_id"
    sql = f"""SELECT topic_id AS id, count(*) AS n FROM statement_topics WHERE {column} = :id AND kind = 'regulation'
        GROUP BY topic_id ORDER BY n DESC, id LIMIT :most"""
    found = database.rows(sql, {"id": row["id"], "most": most})
    return tuple(Count(r["id"], r["id"], r["n"]) for r in found)


def together(database: Database, number: str, *, most: int = 20) -> tuple[Count, ...]:
    """Return the persons named in the same articles, most often first; the newest ``LOOKED_AT`` articles count."""
    sql = f"""SELECT b.entity_id AS id, e.name, count(DISTINCT b.article_id) AS n FROM
        (SELECT DISTINCT article_id, day FROM appearances WHERE entity_id = :id
            ORDER BY day DESC, article_id LIMIT {LOOKED_AT}) a
        JOIN appearances b ON b.article_id = a.article_id JOIN entities e ON e.id = b.entity_id
        WHERE b.kind = 'person' AND b.entity_id <> :id GROUP BY b.entity_id, e.name ORDER BY n DESC, id LIMIT :most"""
    return tuple(Count(r["id"], r["name"], r["n"]) for r in database.rows(sql, {"id": number, "most": most}))


def _joined(database: Database, number: str) -> tuple[str, ...]:
    sql = "SELECT object FROM judgements WHERE kind = 'same' AND subject = :id AND undone IS NULL ORDER BY id"
    return tuple(row["object"] for row in database.rows(sql, {"id": number}))


def suggestions(database: Database, words: str, *, most: int = 10) -> tuple[Entry, ...]:
    """Return entities whose name has a form that begins with the words, most spoken first: for a search box."""
    key = fold(words)
    if not key:
        return ()
    sql = """SELECT DISTINCT e.id, e.kind, e.name, e.statements, e.articles FROM
        (SELECT DISTINCT entity_id FROM aliases WHERE key >= :low AND key < :high LIMIT 400) a
        JOIN entities e ON e.id = a.entity_id WHERE e.articles > 0
        ORDER BY e.statements DESC, e.articles DESC, e.id LIMIT :most"""
    found = database.rows(sql, {"low": key, "high": key + "\uffff", "most": most})
    return tuple(Entry(r["id"], r["kind"], r["name"], count=r["statements"]) for r in found)
