"""Questions about persons, institutions and posts: who is who, who held what and when."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from pipeline.api import bosses, naming_speakers
from pipeline.api.base import Base
from pipeline.api.bounds import day
from pipeline.api.law_labels import labelled, regulation_label
from pipeline.api.no_names import is_nobodys
from pipeline.api.seats import held_at, seated_at
from pipeline.schema.answers import Post, Profile, ShortForm
from pipeline.store import entities, history, ledger, mentioned, statements, upkeep
from pipeline.store.naming import post_key
from pipeline.store.statements import Wanted

#: Ids of persons, bodies, places and regulations as signs of identity bear them.
_IDS = re.compile(r"(?<![\w-])(?:[pil]-[\w.-]*\w|[a-z][a-z-]*-[\w?.]+-(?:\d{4}|\?)|[a-z]+:[\w-]+)(?![\w-])")


class Knowing(Base):
    """Persons and bodies by any of their names, the posts held, and what short forms stand for."""

    def who(self, name: str, why: bool = False, *, limit: int = 10) -> tuple[Profile, ...]:
        """Return everybody and every body that a name may mean, most spoken first: ``who("Sri Wulandari", why=True)``.

        Where nobody is called so, those whose longer names hold the one word: "Herlambang" of Agus M Herlambang.

        Args:
            name: a name or post in any form, or an id, which means one.
            why: add to each form of the name the features, with weights, by which it was joined across articles, and
                the mentions in the latest articles, each with the rule that joined it there.
            limit: so many.
        """
        name = bosses.put(self._db, name)
        found = self._called(name)
        if not found:
            row = entities.entity(self._db, name)
            found = [row] if row else []
        if not found:
            meant = naming_speakers.named(self._db, name)
            rows = (entities.entity(self._db, number) for number in (*meant.speakers, *meant.institutions))
            found = [row for row in rows if row] or [row for post in meant.positions for row in self._holders(post)]
        if not found:
            shared = naming_speakers.bearing(self._db, name, kind="partly").notes
            found = [row for note in shared for number in note.ids if (row := entities.entity(self._db, number))]
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

    def _called(self, name: str, kinds: tuple[str, ...] = ("person", "institution", "place")) -> list[dict[str, Any]]:
        """Return whom a name means; a post that nobody holds, "Gubernur Jawa Barat", is no person with such words."""
        found = entities.named(self._db, name, kinds=kinds)
        return [row for row in found if row["kind"] != "person" or not is_nobodys(name, row["name"])]

    def _spoken(self, one: Profile) -> int:
        """Return how many statements ``said`` has of somebody: what other sites repeat counts once."""
        if one.kind == "place":
            return one.statements
        wanted = Wanted(institutions=(one.id,)) if one.kind == "institution" else Wanted(speakers=(one.id,))
        return statements.find(self._db, wanted, limit=1).total

    def _holders(self, post: str) -> list[dict[str, Any]]:
        """Return the rows of those who held a post, told by its key."""
        found = (entities.entity(self._db, number) for number in history.holders(self._db, post))
        return [row for row in found if row]

    def history(self, name: str) -> tuple[Post, ...]:
        """Return the posts that a person held: ``history("Sri Wulandari")[0].role`` "Kepala".

        Each has the first and last date seen and the articles that show it.
        """
        return tuple(post for row in self._persons(name) for post in history.posts(self._db, person=row["id"]))

    def positions_at(self, name: str, date: str) -> tuple[Post, ...]:
        """Return the posts that a person held at a day: ``positions_at("Sri Wulandari", "2024-06-03")``.

        They were seen before and since, else last within the year. A post ("Menteri Perdagangan") tells who held it:
        who was seen in it before and since, or within a month (``pipeline.api.seats``).

        Raises:
            InputError: the date is none.
        """
        when = day(date) or ""
        if when and (office := self._of_office(name)):
            return tuple(seated_at(office, when))
        people = self._persons(name) if when else []
        return tuple(post for row in people for post in held_at(history.posts(self._db, person=row["id"]), when))

    def positions_near(self, name: str, date: str) -> tuple[Post, ...]:
        """Return the posts seen last before a day and first after it, for a day at which none is seen.

        Raises:
            InputError: the date is none.
        """
        when = day(date) or ""
        known = (self._of_office(name) or self.history(name)) if when else ()
        posts = [post for post in known if post.first and post.last]
        last = max((post.last or "" for post in posts if (post.last or "") < when), default=None)
        first = min((post.first or "" for post in posts if (post.first or "") > when), default=None)
        return tuple(post for post in posts if post.last == last or post.first == first)

    def who_at(self, name: str, date: str, why: bool = False) -> tuple[Profile, ...]:
        """Return those of ``who`` that held a post at a day: ``who_at("Menteri Perdagangan", "2024-06-03")``.

        Each has the posts of that day alone.

        Args:
            name: as in ``who``, or a post.
            date: the day, "2024-06-03".
            why: as in ``who``.

        Raises:
            InputError: the date is none.
        """
        held = self.positions_at(name, date)
        known = {post.person_id: [p for p in held if p.person_id == post.person_id] for post in held}
        profiles = (one for number in known if number for one in self.who(number, why))
        return tuple(replace(one, posts=tuple(known[one.id])) for one in profiles if one.id in known)

    def _of_office(self, name: str) -> tuple[Post, ...]:
        """Return who was seen in a post that words name, "Menteri Perdagangan"; () where they name somebody."""
        if self._called(name, ("person",)):
            return ()
        keys = dict.fromkeys(naming_speakers.named(self._db, bosses.put(self._db, name)).positions)
        people = dict.fromkeys(number for key in keys for number in history.holders(self._db, key))
        held = (post for number in people for post in history.posts(self._db, person=number))
        return tuple(post for post in held if post_key(post.role, post.institution) in keys)

    def _persons(self, name: str) -> list[dict[str, Any]]:
        """Return the rows of the persons whom a name or an id means."""
        found = self._called(name, ("person",))
        ids = (name, *(naming_speakers.named(self._db, name).speakers if not found else ()))
        return found or [row for number in ids if (row := entities.entity(self._db, number))]

    def people_of(self, institution: str) -> tuple[Post, ...]:
        """Return who held which post in an institution, latest seen first: ``people_of("BP Tapera")[0].person``."""
        found = entities.named(self._db, institution, kinds=("institution",))
        return tuple(post for row in found for post in history.posts(self._db, institution=row["id"]))

    def abbreviations(
        self, short: str | None = None, *, conflicts: bool = False, limit: int = 50
    ) -> tuple[ShortForm, ...]:
        """Return what short forms stand for in the press, with counts: ``abbreviations("BPN")``.

        Args:
            short: this one, in any case; else the whole ledger.
            conflicts: only those that mean several things.
            limit: so many.
        """
        return ledger.read(self._db, short, conflicts=conflicts, limit=limit)

    def names_in(self, features: Iterable[str]) -> dict[str, str]:
        """Return the names behind the ids in signs of identity: "company +1.2 (i-bpkp, l-31)" -> both by name."""
        ids = {part for feature in features for part in _IDS.findall(feature)}
        laws = {number: regulation_label(number) for number in ids if number[1] != "-"}
        return laws | entities.names(self._db, sorted(ids - set(laws)))

    def stats(self) -> dict[str, int | str | None]:
        """Return what is in the base: counts, first and last day, bytes."""
        return upkeep.stats(self._db)
