"""What is known of a regulation before any news: who issues it, when it was enacted, which laws its title names."""

from __future__ import annotations

import re

from pipeline.api import understanding
from pipeline.indonesian import regulations
from pipeline.indonesian.regulations.index import laws
from pipeline.schema.answers import Count
from pipeline.schema.surveys import LawFacts, LawRelation

_NUMBERED = re.compile(r"(\d+[a-z]?)-(\d{4})$")
_KIN = re.compile(r"(?i)perubahan|pencabutan|pelaksanaan|mencabut|pengganti")


def facts(number: str, title: str | None = None) -> LawFacts:
    """Return the facts of a regulation's id; ``title`` is used where the index of laws does not hold one."""
    known = regulations.title(number) or title
    nickname = number.partition(":")[2].replace("-", " ")
    named = regulations.candidates(nickname) if nickname else ()
    label = understanding.regulation_label
    return LawFacts(
        id=number,
        label=label(number),
        name=regulations.label(number),
        issuer=regulations.issuer(number),
        enacted=regulations.enacted(number),
        title=known,
        relations=(*_stated(number, known), *_stated_by_others(number)),
        candidates=tuple(Count(i, label(i), 0) for i in named if i != number),
    )


def _stated(number: str, title: str | None) -> list[LawRelation]:
    """Return what the law's own title says of others: "Perubahan atas UU 8/2019"."""
    if not title or not _KIN.search(title):
        return []
    label = understanding.regulation_label
    return [
        LawRelation(found.kind, found.target, label(found.target))
        for found in regulations.relations(title, subject=number)
        if found.source == number
    ]


def _stated_by_others(number: str) -> list[LawRelation]:
    """Return the laws of the index whose titles say that they amend, revoke or implement this one."""
    numbered = _NUMBERED.search(number)
    if not numbered:
        return []
    printed = re.compile(rf"(?i)\b{numbered[1]}\s+tahun\s+{numbered[2]}\b")
    label = understanding.regulation_label
    return [
        LawRelation(found.kind, law.id, label(law.id), turned=True)
        for law in laws().values()
        if law.id != number and _KIN.search(law.title) and printed.search(law.title)
        for found in regulations.relations(law.title, subject=law.id)
        if found.target == number
    ]
