"""Who is who, and what stands in an article."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from pipeline.api import naming_speakers, understanding
from pipeline.api.asking import day, labelled, page
from pipeline.api.base import Base
from pipeline.indonesian.regulations import canonical
from pipeline.schema import Record
from pipeline.schema.answers import ArticleAnswer, Count, Found, IssueRow, Mark, Post, Profile, ShortForm, VersionRow
from pipeline.store import articles, entities, held_posts, history, ledger, mentioned, quantities, statements, upkeep
from pipeline.store.naming import post_key
from pipeline.store.statements import Wanted

#: Ids of persons, bodies, places and regulations as signs of identity bear them.
_IDS = re.compile(r"(?<![\w-])(?:[pil]-[\w.-]*\w|[a-z][a-z-]*-[\w?.]+-(?:\d{4}|\?)|[a-z]+:[\w-]+)(?![\w-])")


class Knowing(Base):
    """Questions about persons, institutions, posts and single articles."""

    def who(self, name: str, why: bool = False, *, limit: int = 10) -> tuple[Profile, ...]:
        """Return everybody and every body that a name may mean, most spoken first; one where an id is given.

        ``why`` adds to each form of the name the features, with weights, by which it was joined across articles, and
        the mentions in the latest articles, each with the rule that joined it there.
        """
        found = entities.named(self._db, name)
        if not found:
            row = entities.entity(self._db, name)
            found = [row] if row else []
        if not found:
            meant = naming_speakers.named(self._db, name)
            rows = (entities.entity(self._db, number) for number in (*meant.speakers, *meant.institutions))
            found = [row for row in rows if row] or [row for post in meant.positions for row in self._holders(post)]
        profiles = (entities.profile(self._db, row, why=why) for row in found[:limit])
        return tuple(
            replace(
                one,
                regulations=labelled(one.regulations),
                statements=self._spoken(one),
                mentions=mentioned.latest(self._db, one.id) if why else (),
            )
            for one in profiles
        )

    def _spoken(self, one: Profile) -> int:
        """Return how many statements ``said`` has of somebody: what other sites repeat counts once."""
        if one.kind == "place":
            return one.statements
        wanted = Wanted(institutions=(one.id,)) if one.kind == "institution" else Wanted(speakers=(one.id,))
        return statements.find(self._db, wanted, limit=1).total

    def _holders(self, post: str) -> list[dict[str, Any]]:
        found = (entities.entity(self._db, number) for number in history.holders(self._db, post))
        return [row for row in found if row]

    def history(self, name: str) -> tuple[Post, ...]:
        """Return the posts that a person held, each with first and last date seen and the articles that show it."""
        return tuple(post for row in self._persons(name) for post in history.posts(self._db, person=row["id"]))

    def positions_at(self, name: str, date: str) -> tuple[Post, ...]:
        """Return the posts that a person held at a day: seen before and since, else last seen within the year."""
        when = day(date) or ""
        if when and (office := self._of_office(name)):
            return tuple(held_at(office, when))
        people = self._persons(name) if when else []
        return tuple(post for row in people for post in held_at(history.posts(self._db, person=row["id"]), when))

    def positions_near(self, name: str, date: str) -> tuple[Post, ...]:
        """Return the posts seen last before a day and first after it, for a day at which none is seen."""
        when = day(date) or ""
        known = (self._of_office(name) or self.history(name)) if when else ()
        posts = [post for post in known if post.first and post.last]
        last = max((post.last or "" for post in posts if (post.last or "") < when), default=None)
        first = min((post.first or "" for post in posts if (post.first or "") > when), default=None)
        return tuple(post for post in posts if post.last == last or post.first == first)

    def who_at(self, name: str, date: str, why: bool = False) -> tuple[Profile, ...]:
        """Return those of ``who`` that held a post at a day, each with the posts of that day alone."""
        held = self.positions_at(name, date)
        known = {post.person_id: [p for p in held if p.person_id == post.person_id] for post in held}
        profiles = (one for number in known if number for one in self.who(number, why))
        return tuple(replace(one, posts=tuple(known[one.id])) for one in profiles if one.id in known)

    def _of_office(self, name: str) -> tuple[Post, ...]:
        """Return who was seen in a post that words name, "Menteri Perdagangan"; () where they name somebody."""
        if entities.named(self._db, name, kinds=("person",)):
            return ()
        keys = set(naming_speakers.named(self._db, name).positions)
        people = dict.fromkeys(number for key in keys for number in history.holders(self._db, key))
        held = (post for number in people for post in history.posts(self._db, person=number))
        return tuple(post for post in held if post_key(post.role, post.institution) in keys)

    def _persons(self, name: str) -> list[dict[str, Any]]:
        found = entities.named(self._db, name, kinds=("person",))
        ids = (name, *(naming_speakers.named(self._db, name).speakers if not found else ()))
        return found or [row for number in ids if (row := entities.entity(self._db, number))]

    def people_of(self, institution: str) -> tuple[Post, ...]:
        """Return who held which post in an institution, latest seen first."""
        found = entities.named(self._db, institution, kinds=("institution",))
        return tuple(post for row in found for post in history.posts(self._db, institution=row["id"]))

    def abbreviations(
        self, short: str | None = None, *, conflicts: bool = False, limit: int = 50
    ) -> tuple[ShortForm, ...]:
        """Return what short forms stand for in the press, with counts; ``conflicts`` those that mean several things."""
        return ledger.read(self._db, short, conflicts=conflicts, limit=limit)

    def article(self, number: str) -> ArticleAnswer | None:
        """Return an article by its id, its own site's id or its address, with marks, statements, versions, copies."""
        found = articles.get(self._db, number)
        if found is None:
            return None
        row, record = found
        article = record.article
        shown = articles.appearances(self._db, row["id"])
        said = statements.of_article(self._db, row["id"])
        return ArticleAnswer(
            id=row["id"],
            title=article.title,
            publisher=article.publisher,
            url=article.url,
            published=article.published,
            authors=article.authors,
            editors=article.editors,
            complete=article.complete,
            text=article.text,
            marks=marks(record, shown, said),
            statements=said,
            figures=quantities.of_article(self._db, row["id"]),
            versions=articles.versions(self._db, row["id"]),
            copies=articles.copies(self._db, row["id"]),
            boilerplate=article.boilerplate,
            issues=articles.issues(self._db, article=row["id"]).rows,
        )

    def names_in(self, features: Iterable[str]) -> dict[str, str]:
        """Return the names behind the ids in signs of identity: "company +1.2 (i-bpkp, l-31)" -> both by name."""
        ids = {part for feature in features for part in _IDS.findall(feature)}
        laws = {number: understanding.regulation_label(number) for number in ids if number[1] != "-"}
        return laws | entities.names(self._db, sorted(ids - set(laws)))

    def record(self, number: str) -> Record | None:
        """Return an article's record as it was added."""
        found = articles.get(self._db, number)
        return found[1] if found else None

    def versions(self, number: str) -> tuple[VersionRow, ...]:
        """Return an article's versions, newest first, with what changed."""
        return articles.versions(self._db, number)

    def issues(
        self, *, article: str | None = None, stage: str | None = None, limit: int = 100, offset: int = 0
    ) -> Found[IssueRow]:
        """Return what fell out or needs an eye, newest first."""
        limit, offset = page(limit, offset)
        return articles.issues(self._db, article=article, stage=stage, limit=limit, offset=offset)

    def publishers(self) -> tuple[Count, ...]:
        """Return the publishers with their numbers of articles."""
        return articles.publishers(self._db)

    def stats(self) -> dict[str, int | str | None]:
        """Return what is in the base: counts, first and last day, bytes."""
        return upkeep.stats(self._db)


def held_at(posts: Iterable[Post], when: str) -> list[Post]:
    """Return the posts held at a day among all of one person's, by the same measure as beside statements.

    A post seen before and after the day was held; else the one seen last before it, else the one seen soon after.
    """
    seen = [(post.first, post.last, post) for post in posts if post.first and post.last and post.status != "former"]
    early, late = held_posts.around(when)
    begun = [(last, post) for first, last, post in seen if first <= when and last >= early]
    newest = max((last for last, _ in begun), default="")
    held = [post for last, post in begun if last >= when or last[:7] == newest[:7]]
    return held or [post for first, _, post in seen if when < first <= late]


def marks(record: Record, shown: dict[str, tuple[str, str]], said: Any) -> tuple[Mark, ...]:
    """Return everything that was read in an article as marks on its text, in order."""
    found = []
    for kind, nouns in (("person", record.persons), ("institution", record.institutions), ("place", record.places)):
        for noun in nouns:
            entity, name = shown.get(noun.id, (None, noun.name))
            found += [Mark(m.start, m.end, kind, entity, name, m.kind) for m in noun.mentions]
    for law in record.regulations:
        joined = canonical(law.id)
        label = understanding.regulation_label(joined)
        found += [Mark(m.start, m.end, "regulation", joined, label, m.pasal or "") for m in law.mentions]
    found += [Mark(f.start, f.end, "figure", None, f.measure or "", f.unit or "") for f in record.figures]
    found += [Mark(d.start, d.end, "date", None, d.value) for d in record.dates]
    found += [Mark(s.start, s.end, "statement", s.id, s.speaker or "", s.type) for s in said]
    return tuple(sorted(found, key=lambda mark: (mark.start, -mark.end, mark.kind)))
