"""What is known of a regulation before any news: who issues it, when it was enacted, which laws its title names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from pipeline.api.law_labels import regulation_label
from pipeline.indonesian import regulations
from pipeline.indonesian.regulations.index import laws
from pipeline.indonesian.regulations.nicknames import table
from pipeline.schema.answers import Count, Kin
from pipeline.schema.surveys import LawFacts
from pipeline.store import kinship
from pipeline.store import laws as store_laws
from pipeline.store.database import Database

_NUMBERED = re.compile(r"(\d+[a-z]?)-(\d{4})$")
_KIN = re.compile(r"(?i)perubahan|pencabutan|pelaksanaan|mencabut|pengganti")


def facts(number: str, title: str | None = None) -> LawFacts:
    """Return the facts of a regulation's id; ``title`` is used where the index of laws does not hold one."""
    known = regulations.title(number) or title
    nickname = number.partition(":")[2].replace("-", " ")
    named = regulations.candidates(nickname, kind=number.partition(":")[0]) if nickname else ()
    return LawFacts(
        id=number,
        label=regulation_label(number),
        name=regulations.label(number),
        issuer=regulations.issuer(number),
        enacted=regulations.enacted(number),
        title=known,
        candidates=tuple(Count(i, regulation_label(i), 0) for i in named if i != number),
    )


def kin(database: Database, ids: Sequence[str]) -> tuple[Kin, ...]:
    """Return the regulations that amend, revoke or implement some others, or are of the same name.

    Articles of the base, the index of laws and the table of nicknames say so; each is counted in the base.
    """
    found = {(one.id, one.relation): one for one in kinship.kin(database, ids)}
    for law, relation in [pair for number in ids for pair in _indexed(number)]:
        found.setdefault((law, relation), Kin(law, law, relation, regulations.title(law)))
    there = {*ids, *(law for law, _ in found)}
    for row in table().values():
        if set(row["ids"]) & set(ids):
            found |= {
                (i, "same name"): Kin(i, i, "same name", regulations.title(i)) for i in row["ids"] if i not in there
            }
    kept = [one for (law, _), one in found.items() if law not in ids]
    rows = {row["id"]: row["mentions"] for row in store_laws.known(database, [one.id for one in kept])}
    return tuple(replace(one, label=regulation_label(one.id), mentions=rows.get(one.id) or 0) for one in kept)


@lru_cache(maxsize=4096)
def _indexed(number: str) -> tuple[tuple[str, str], ...]:
    """Return the laws that the index relates to one, each with the relation: ("uu-19-2016", "amended by")."""
    return (*_stated(number, regulations.title(number)), *_stated_by_others(number))


def _stated(number: str, title: str | None) -> list[tuple[str, str]]:
    """Return what the law's own title says of others: "Perubahan atas UU 8/2019"."""
    if not title or not _KIN.search(title):
        return []
    found = regulations.relations(title, subject=number)
    return [(one.target, one.kind) for one in found if one.source == number]


def _stated_by_others(number: str) -> list[tuple[str, str]]:
    """Return the laws of the index whose titles say that they amend, revoke or implement this one."""
    numbered = _NUMBERED.search(number)
    if not numbered:
        return []
    printed = re.compile(rf"(?i)\b{numbered[1]}\s+tahun\s+{numbered[2]}\b")
    return [
        (law.id, kinship.TURNED[found.kind])
        for law in laws().values()
        if law.id != number and _KIN.search(law.title) and printed.search(law.title)
        for found in regulations.relations(law.title, subject=law.id)
        if found.target == number
    ]
