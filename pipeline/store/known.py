"""Whom the base knows: candidates for a name, with every post and the company they keep."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from datetime import date, timedelta
from itertools import combinations

from pipeline.indonesian.keys import fold
from pipeline.indonesian.persons.keys import name_words
from pipeline.schema.identity import Held, Known, Subject
from pipeline.store.database import Database, among

#: Profiles kept in memory between articles of one transaction.
REMEMBERED = 6_000
#: So many bearers of one name are looked at, those called so most often first.
BEARERS = 60
#: A part of a name that so many bear tells nothing by itself.
COMMON = 300
#: Words of a name from which shorter names are made.
LONGEST = 5
#: A post that so few held of late tells enough for all of them to be looked at, whatever their names.
HOLDERS = 4
#: Company is read from this many of a person's articles.
RECENT = 25


class KnownPersons:
    """The people of a base as candidates; remembers profiles for one transaction.

    What is decided then follows from what the base holds and what is added, not from what this process read before: a
    reading that was killed and taken up again gives the same persons with the same ids.
    """

    def __init__(self, database: Database) -> None:
        self._db = database
        self._profiles: OrderedDict[str, Known] = OrderedDict()
        self._common: set[str] = set()

    def refresh(self) -> None:
        """Forget what is remembered; called at the start of a transaction."""
        self._profiles.clear()
        self._common.clear()

    def forget(self, ids: Iterable[str] = ()) -> None:
        """Forget some profiles, or all."""
        if not ids:
            self._profiles.clear()
        for entity in ids:
            self._profiles.pop(entity, None)

    def candidates(self, subjects: Iterable[Subject]) -> dict[str, list[Known]]:
        """Return for each subject's local id the known persons whose names touch his; the cost does not grow."""
        result = {}
        for subject in subjects:
            own, forms = fold(subject.name), {fold(form) for form in (subject.name, *subject.aliases)} - {""}
            ids: dict[str, None] = {}
            for key in sorted(forms, key=lambda form: (form != own, form)):
                # One word of a longer name ("Budi") is borne by thousands: only who has no longer name counts.
                ids.update(dict.fromkeys(self._bearers(key) if " " in key or key == own else self._mononyms(key)))
            longest = max(forms, key=lambda form: (len(form.split()), form), default="")
            ids.update(dict.fromkeys(self._by_tokens(longest)))
            ids.update(dict.fromkeys(self._by_post(subject)))
            result[subject.local] = list(ids)
        self._load({entity for ids in result.values() for entity in ids})
        return {local: [self._profiles[i] for i in ids if i in self._profiles] for local, ids in result.items()}

    def _bearers(self, key: str) -> list[str]:
        sql = """SELECT entity_id FROM aliases WHERE key = :key AND entity_id LIKE 'p-%'
            ORDER BY n DESC, entity_id LIMIT :most"""
        return [row["entity_id"] for row in self._db.rows(sql, {"key": key, "most": BEARERS})]

    def _mononyms(self, key: str) -> list[str]:
        sql = "SELECT id FROM entities WHERE key = :key AND id LIKE 'p-%' ORDER BY articles DESC, id LIMIT :most"
        return [row["id"] for row in self._db.rows(sql, {"key": key, "most": BEARERS})]

    def _by_tokens(self, key: str) -> list[str]:
        """Return persons who share two parts of a name or more, found through its rarer parts."""
        tokens = [token for token in dict.fromkeys(name_words(key)) if len(token) > 1]
        if len(tokens) < 2:
            return self._by_last_name(key, tokens)
        borne = {token: self._borne(token) for token in tokens}
        by_rarity = sorted(tokens, key=lambda token: (borne[token], token))
        looked = [token for token in by_rarity[:-1] if borne[token] < COMMON] or by_rarity[:1]
        sql = "SELECT entity_id FROM name_tokens WHERE token = :token LIMIT :most"
        found = {t: {r["entity_id"] for r in self._db.rows(sql, {"token": t, "most": COMMON})} for t in looked}
        ids = sorted(set().union(*found.values()))
        counts = {entity: sum(entity in bearers for bearers in found.values()) for entity in ids}
        for token in tokens:
            if token not in looked:
                for entity in self._sharing(token, ids):
                    counts[entity] += 1
        near = sorted((e for e, n in counts.items() if n >= 2), key=lambda e: (-counts[e], e))[:BEARERS]
        return [*self._alike(key, near)[:10], *self._shorter(key), *self._spelt_otherwise(key, tokens, borne)]

    def _spelt_otherwise(self, key: str, tokens: list[str], borne: dict[str, int]) -> list[str]:
        """Return who shares the rarer of two words of a name and may be printed otherwise: "Rina Wirasenna"."""
        few = [token for token in tokens if borne[token] < BEARERS] if len(tokens) == 2 else []
        if not few:
            return []
        where, params = among("token", few, "t")
        rows = self._db.rows(f"SELECT entity_id FROM name_tokens WHERE {where} LIMIT {2 * BEARERS}", params)
        found = sorted({row["entity_id"] for row in rows})
        return [entity for entity in self._alike(key, found) if entity not in self._bearers(key)][:10]

    def _shorter(self, key: str) -> list[str]:
        """Return who bears a part of a longer name, two words or more in their order: "Rahma Lestari"."""
        words = key.split()[:LONGEST]
        parts = {" ".join(part) for n in range(2, len(words)) for part in combinations(words, n)}
        where, params = among("key", sorted(parts), "k")
        rows = self._db.rows(f"SELECT id FROM entities WHERE {where} AND id LIKE 'p-%' ORDER BY id LIMIT 20", params)
        return [row["id"] for row in rows]

    def _by_last_name(self, key: str, tokens: list[str]) -> list[str]:
        """Return who bears the one part of a name that is no initial, unless many do: "M Sempalawe"."""
        if " " not in key or not tokens or self._borne(tokens[0]) >= BEARERS:
            return []
        sql = "SELECT entity_id FROM name_tokens WHERE token = :token LIMIT :most"
        found = [row["entity_id"] for row in self._db.rows(sql, {"token": tokens[0], "most": BEARERS})]
        return self._alike(key, found)[:10]

    def _by_post(self, subject: Subject) -> list[str]:
        """Return who held the same post in the same body of late, and may bear the name, however it is spelt."""
        found: dict[str, None] = {}
        for post in subject.posts:
            if post.institution and subject.day:
                sql = """SELECT person_id FROM positions WHERE institution_id = :body AND role = :role
                    AND day >= :since ORDER BY day DESC, person_id LIMIT :most"""
                since = (date.fromisoformat(subject.day) - timedelta(days=400)).isoformat()
                asked = {"body": post.institution, "role": post.role, "since": since, "most": BEARERS}
                found.update(dict.fromkeys(row["person_id"] for row in self._db.rows(sql, asked)))
        return list(found) if len(found) <= HOLDERS else self._alike(fold(subject.name), list(found))

    def _alike(self, key: str, ids: list[str]) -> list[str]:
        """Keep those whose name may be the same: one within the other, or equal but for one word."""
        where, params = among("id", ids, "e")
        rows = self._db.rows(f"SELECT id, key FROM entities WHERE {where}", params)
        names = {row["id"]: name_words(row["key"]) for row in rows}
        return [entity for entity in ids if entity in names and _may_be(name_words(key), names[entity])]

    def _borne(self, token: str) -> int:
        """Count the bearers of one part of a name, up to ``COMMON``; a common one stays common."""
        if token in self._common:
            return COMMON
        sql = "SELECT count(*) AS n FROM (SELECT 1 AS one FROM name_tokens WHERE token = :token LIMIT :most) found"
        borne = int(self._db.rows(sql, {"token": token, "most": COMMON})[0]["n"])
        if borne == COMMON:
            self._common.add(token)
        return borne

    def _sharing(self, token: str, ids: list[str]) -> list[str]:
        where, params = among("entity_id", ids, "e")
        sql = f"SELECT entity_id FROM name_tokens WHERE token = :token AND {where}"
        return [row["entity_id"] for row in self._db.rows(sql, {**params, "token": token})]

    def _load(self, ids: set[str]) -> None:
        """Read what is known of some persons, once: names, company, posts."""
        missing = sorted(i for i in ids if i not in self._profiles)
        if not missing:
            return
        where, params = among("id", missing, "e")
        rows = self._db.rows(f"SELECT id, name, first, last, articles FROM entities WHERE {where}", params)
        where, params = among("entity_id", missing, "e")
        forms: dict[str, list[str]] = {}
        for row in self._db.rows(f"SELECT entity_id, alias FROM aliases WHERE {where} ORDER BY alias", params):
            forms.setdefault(row["entity_id"], []).append(row["alias"])
        for row in rows:
            company, people = self._company(row["id"])
            self._keep(
                Known(
                    id=row["id"],
                    name=row["name"],
                    aliases=tuple(forms.get(row["id"], ())),
                    posts=self._posts(row["id"]),
                    company=company,
                    people=people,
                    first=row["first"],
                    last=row["last"],
                    articles=row["articles"],
                )
            )

    def _keep(self, known: Known) -> None:
        self._profiles[known.id] = known
        if len(self._profiles) > REMEMBERED:
            self._profiles.popitem(last=False)

    def _posts(self, entity: str) -> tuple[Held, ...]:
        sql = """SELECT role, institution_id, status, day FROM positions WHERE person_id = :id AND hidden = 0
            ORDER BY day DESC LIMIT 40"""
        held = (Held(r["role"], r["institution_id"], r["day"], r["status"]) for r in self._db.rows(sql, {"id": entity}))
        return tuple(dict.fromkeys(held))

    def _company(self, entity: str) -> tuple[frozenset[str], frozenset[str]]:
        sql = """SELECT DISTINCT b.entity_id, b.kind FROM
            (SELECT article_id FROM appearances WHERE entity_id = :id ORDER BY day DESC, article_id LIMIT :most) a
            JOIN appearances b ON b.article_id = a.article_id WHERE b.entity_id <> :id"""
        rows = self._db.rows(sql, {"id": entity, "most": RECENT})
        topics = """SELECT DISTINCT m.regulation_id AS id FROM
            (SELECT article_id FROM appearances WHERE entity_id = :id ORDER BY day DESC, article_id LIMIT :most) a
            JOIN regulation_mentions m ON m.article_id = a.article_id"""
        laws = {row["id"] for row in self._db.rows(topics, {"id": entity, "most": RECENT})}
        people = {row["entity_id"] for row in rows if row["kind"] == "person"}
        return frozenset({row["entity_id"] for row in rows} - people | laws), frozenset(people)

    def grow(self, entity: str, subject: Subject, people: frozenset[str]) -> None:
        """Let a remembered profile learn what one more article showed."""
        known = self._profiles.get(entity)
        if known is None:
            return
        days = [day for day in (known.first, known.last, subject.day) if day]
        self._profiles[entity] = Known(
            id=known.id,
            name=known.name,
            aliases=tuple(dict.fromkeys((*known.aliases, subject.name, *subject.aliases)))[:60],
            posts=tuple(dict.fromkeys((*subject.posts, *known.posts)))[:60],
            company=known.company | subject.company if len(known.company) < 600 else known.company,
            people=known.people | people if len(known.people) < 600 else known.people,
            first=min(days, default=None),
            last=max(days, default=None),
            articles=known.articles + 1,
        )


def _may_be(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether two names may be one: one within the other, or as long and equal but for letters or initials."""
    if set(one) <= set(other) or set(other) <= set(one):
        return True
    if min(len(one), len(other)) == 1:
        return any(_nearly(a, b) for a in one for b in other)
    if len(one) != len(other):
        return "".join(one) == "".join(other)
    odd = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    return len(odd) <= 2 and all(_nearly(a, b) for a, b in odd)


def _nearly(one: str, other: str) -> bool:
    if min(len(one), len(other)) == 1 or one.startswith(other) or other.startswith(one):
        return one[0] == other[0]
    swapped = int(sorted(one) == sorted(other))
    return _shared(one, other) + _shared(one[::-1], other[::-1]) >= max(len(one), len(other)) - 1 - swapped


def _shared(one: str, other: str) -> int:
    """Count the letters with which both begin."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
