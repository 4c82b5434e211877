"""Whom the base knows: candidates for a name, with every post and the company they keep."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable

from pipeline.indonesian.keys import fold
from pipeline.schema.identity import Held, Known, Subject
from pipeline.store.database import Database, among

#: Profiles kept in memory between articles.
REMEMBERED = 20_000
#: A name token borne by more people than this tells nothing; so many are looked at.
BEARERS = 60
#: Company is read from this many of a person's articles.
RECENT = 40


class KnownPersons:
    """The people of a base as candidates; remembers profiles until another writer changes the base."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._profiles: OrderedDict[str, Known] = OrderedDict()
        self._seen: int | None = None

    def refresh(self) -> None:
        """Forget what is remembered if somebody else wrote meanwhile; called at the start of a transaction."""
        now = None
        if self._db.dialect == "sqlite":
            now = int(self._db.rows("PRAGMA data_version")[0]["data_version"])
        if now is None or now != self._seen:
            self._profiles.clear()
        self._seen = now

    def forget(self, ids: Iterable[str] = ()) -> None:
        """Forget some profiles, or all."""
        if not ids:
            self._profiles.clear()
        for entity in ids:
            self._profiles.pop(entity, None)

    def candidates(self, subjects: Iterable[Subject]) -> dict[str, list[Known]]:
        """Return for each subject's local id the known persons whose names touch his."""
        keys = {s.local: {fold(form) for form in (s.name, *s.aliases)} for s in subjects}
        by_key = self._by_key({key for found in keys.values() for key in found if key})
        result = {}
        for local, found in keys.items():
            ids = dict.fromkeys(entity for key in sorted(found) for entity in by_key.get(key, ()))
            longest = max(found, key=lambda key: (len(key.split()), key), default="")
            ids.update(dict.fromkeys(self._by_tokens(longest)))
            result[local] = list(ids)
        self._load({entity for ids in result.values() for entity in ids})
        return {local: [self._profiles[i] for i in ids if i in self._profiles] for local, ids in result.items()}

    def _by_key(self, keys: set[str]) -> dict[str, list[str]]:
        where, params = among("key", sorted(keys), "k")
        found: dict[str, list[str]] = {}
        sql = f"SELECT key, entity_id FROM aliases WHERE {where} AND entity_id LIKE 'p-%' ORDER BY n DESC, entity_id"
        for row in self._db.rows(sql, params):
            bearers = found.setdefault(row["key"], [])
            if len(bearers) < BEARERS:
                bearers.append(row["entity_id"])
        return found

    def _by_tokens(self, key: str) -> list[str]:
        tokens = [token for token in dict.fromkeys(key.split()) if len(token) > 1]
        if len(tokens) < 2:
            return []
        counts: dict[str, int] = {}
        for token in tokens:
            sql = "SELECT entity_id FROM name_tokens WHERE token = :token LIMIT :most"
            found = self._db.rows(sql, {"token": token, "most": BEARERS * 5})
            for row in found:
                counts[row["entity_id"]] = counts.get(row["entity_id"], 0) + 1
        near = [entity for entity, n in counts.items() if n >= 2]
        return sorted(near, key=lambda entity: (-counts[entity], entity))[:10]

    def _load(self, ids: set[str]) -> None:
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
            (SELECT article_id FROM appearances WHERE entity_id = :id ORDER BY article_id LIMIT :most) a
            JOIN appearances b ON b.article_id = a.article_id WHERE b.entity_id <> :id"""
        rows = self._db.rows(sql, {"id": entity, "most": RECENT})
        topics = """SELECT DISTINCT m.regulation_id AS id FROM
            (SELECT article_id FROM appearances WHERE entity_id = :id ORDER BY article_id LIMIT :most) a
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
