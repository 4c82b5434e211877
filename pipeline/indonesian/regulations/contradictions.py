"""Printed numbers that our index contradicts: "UU Nomor 31 Tahun 1991", amended by a law that amends UU 31/1999."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from pipeline.indonesian.keys import fold
from pipeline.indonesian.regulations import index
from pipeline.indonesian.regulations.relations import claimed
from pipeline.schema import RegulationMention

_ACT = re.compile(r"uu-(?P<number>\d+)-(?P<year>\d{4})")
_NAMED = re.compile(r"(?i)undang[-\s]undang\s+nomor\s+(\d+)\s+tahun\s+(\d{4})")
_TITLE = re.compile(r"\s+(?:[Tt]entang|TENTANG)\s+(?P<title>[^.,;\n(\"“”]{6,160})")
_AMENDING = re.compile(r"(?i)perubahan|penetapan|pencabutan|pengesahan")
#: Of these years the index holds the last law, so that a higher number is none.
_WHOLE = range(1967, 2023)
_SHORT = frozenset({"dan", "atas", "tentang", "yang", "dalam", "dengan", "republik", "indonesia", "negara", "undang"})


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A mention whose number cannot be right, and the law that is likely meant, None where none is plain."""

    mention: RegulationMention
    likely: str | None


def contradictions(text: str, mentions: Sequence[RegulationMention]) -> list[Contradiction]:
    """Return the laws that an article numbers wrongly, each once."""
    told = [one for one in claimed(text, mentions) if one.kind == "amends"]
    amended = {one.target: amends(one.source) for one in told}
    amended |= {one.source: _amending(one.target) for one in told if index.title(one.source) is None}
    wrong: dict[str, Contradiction] = {}
    for mention in mentions:
        if mention.kind == "full" and mention.id not in wrong and _ACT.fullmatch(mention.id):
            titled = _TITLE.match(text, mention.end)
            likely = _one_off(mention.id, amended.get(mention.id, ()))
            likely = likely or (_by_title(mention.id, titled["title"]) if titled is not None else None)
            if likely is not None or _beyond(mention.id):
                wrong[mention.id] = Contradiction(mention, likely)
    return list(wrong.values())


@cache
def amends(id: str) -> tuple[str, ...]:
    """Return the laws that one amends by its own title: "Perubahan atas Undang-Undang Nomor 31 Tahun 1999" -> uu-31-1999."""  # noqa: E501
    title = index.title(id) or ""
    if not title.startswith("Perubahan"):
        return ()
    return tuple(f"uu-{number}-{year}" for number, year in _NAMED.findall(title))


@cache
def _amending(id: str) -> tuple[str, ...]:
    """Return the laws whose own titles say that they amend one: uu-10-1995 -> uu-17-2006."""
    return tuple(law for law in index.laws() if id in amends(law))


def _one_off(id: str, laws: Iterable[str]) -> str | None:
    """The law among several that shares number or year with a misprinted one."""
    act = _ACT.fullmatch(id)
    assert act is not None
    ids = list(laws)
    if id in ids:
        return None
    near = [law for law in ids if (other := _ACT.fullmatch(law)) and _near(act, other)]
    return near[0] if len(near) == 1 else None


def _near(act: re.Match[str], other: re.Match[str]) -> bool:
    """Whether two laws share their number or their year, the other part being off by a digit or two."""
    if act["number"] == other["number"]:
        return sum(int(a != b) for a, b in zip(act["year"], other["year"], strict=True)) <= 2
    return bool(act["year"] == other["year"])


@cache
def _acts() -> dict[str, list[str]]:
    """Return the laws of the index by their number and by their year."""
    table: dict[str, list[str]] = defaultdict(list)
    for law in index.laws():
        if (act := _ACT.fullmatch(law)) is not None:
            table[act["number"]].append(law)
            table[act["year"]].append(law)
    return table


@cache
def _last_of(year: str) -> int:
    return max((int(law.split("-")[1]) for law in _acts().get(year, ())), default=0)


def _beyond(id: str) -> bool:
    act = _ACT.fullmatch(id)
    assert act is not None
    return int(act["year"]) in _WHOLE and int(act["number"]) > _last_of(act["year"])


def _by_title(id: str, printed: str) -> str | None:
    """The law of the printed title, where the index gives the printed number another title or none."""
    words = _words(printed)
    if not words or _AMENDING.match(printed) or set(words) & set(_words(index.title(id) or "")):
        return None
    act = _ACT.fullmatch(id)
    assert act is not None
    near = [
        law
        for law in {*_acts()[act["number"]], *_acts()[act["year"]]}
        if (other := _ACT.fullmatch(law)) and _near(act, other) and _begins(words, _words(index.title(law) or ""))
    ]
    return near[0] if len(near) == 1 else None


def _begins(printed: list[str], title: list[str]) -> bool:
    """Whether a printed title is that of a law: its first two words, or the one word that the law's title is."""
    return printed[:1] == title if len(title) == 1 else len(printed) > 1 and set(printed[:2]) <= set(title)


def _words(title: str) -> list[str]:
    return [word for word in fold(title).split() if len(word) > 3 and word not in _SHORT]
