"""Printed numbers that our index contradicts: "UU Nomor 31 Tahun 1991", amended by a law that amends UU 31/1999."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from pipeline.indonesian.keys import fold
from pipeline.indonesian.regulations import identity, index, nicknames, relations
from pipeline.indonesian.regulations.printed import canonical
from pipeline.indonesian.regulations.relations import Relation
from pipeline.resources.read import words
from pipeline.schema import Issue, RegulationMention

_ACT = re.compile(r"(?P<kind>uu|pp|perpres|inpres|keppres|permen[a-z]+|pkpu|pmk)-(?P<number>\d+)-(?P<year>\d{4})")
#: A name between kind and number: "UU TNI Nomor 33/2004".
_INNER = re.compile(r"(?:UU|[Uu]ndang[- ][Uu]ndang)\s+(?P<name>[A-Z][\w ]{1,60}?),?\s+(?:[Nn]omor|[Nn]o\b)")
_NAMED = re.compile(r"(?i)undang[-\s]undang\s+nomor\s+(\d+)\s+tahun\s+(\d{4})")
_TITLE = re.compile(
    r"\s+(?:[Tt]entang|TENTANG)\s+(?P<title>[^.,;\n(\"“”]{2,160}?)"
    r"(?=[.,;\n(\"“”]|\s(?:jun[ck]to|jo|subsider|yang|sebagaimana|dengan\s+ancaman|dan\s+(?:[Pp]asal|UU|Undang))\b|$)"
)
_AMENDING = re.compile(r"(?i)perubahan|penetapan|pencabutan|pengesahan")
#: Of these years the index holds the last law, so that a higher number is none.
_WHOLE = range(1967, 2023)
#: How an issue is filed on a law that is numbered wrongly, and how the law likely meant stands in it.
CODE = "law-number"
_LIKELY = "likely "
_SHORT = frozenset(words("regulation_words.toml", "of_any_title", "small"))


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A mention whose number cannot be right, and the law that is likely meant, None where none is plain."""

    mention: RegulationMention
    likely: str | None


def contradictions(text: str, mentions: Sequence[RegulationMention]) -> list[Contradiction]:
    """Return the laws that an article numbers wrongly, each once."""
    told = [one for one in relations.claimed(text, mentions) if one.kind == "amends"]
    amended = {one.target: amends(one.source) for one in told}
    amended |= {one.source: _amending(one.target) for one in told if index.title(one.source) is None}
    wrong: dict[str, Contradiction] = {}
    for mention in mentions:
        if mention.kind == "full" and mention.id not in wrong and _ACT.fullmatch(mention.id):
            titled = _TITLE.match(text, mention.end)
            likely = _one_off(mention.id, amended.get(mention.id, ()))
            likely = likely or (_by_title(mention.id, titled["title"]) if titled is not None else None)
            inner = _INNER.search(text, mention.start, mention.end)
            likely = likely or _by_name(mention.id, titled["title"] if titled else inner["name"] if inner else "")
            if likely is not None or _beyond(mention.id):
                wrong[mention.id] = Contradiction(mention, likely)
    return list(wrong.values())


def filed(detail: str) -> tuple[str | None, str]:
    """Return the law that an issue says is numbered wrongly, and the one that is likely meant, "" where none is plain.

    >>> filed("UU Mata Uang Nomor 7 Tahun 2021: likely UU Nomor 7 Tahun 2011")
    ('uu-7-2021', 'uu-7-2011')
    """
    printed, _, meant = detail.rpartition(": ")
    likely = identity.parse(meant.removeprefix(_LIKELY)) if meant.startswith(_LIKELY) else None
    return identity.parse(printed), likely or ""


def joining(issues: Iterable[Issue]) -> Callable[[str], str]:
    """Return how the ids of an article's laws are called in a base, where one id joins all mentions of a law.

    A number that is another law's by a misprint is that of the law likely meant: "UU Mata Uang Nomor 7 Tahun 2021" is
    not the UU 7/2021 on taxes.
    """
    wrong = (filed(issue.detail) for issue in issues if issue.code == CODE)
    meant = {number: likely for number, likely in wrong if number and likely and index.title(number)}
    return lambda id: meant.get(canonical(id), canonical(id))


def stated(text: str, mentions: Sequence[RegulationMention]) -> list[Relation]:
    """Return the relations that an article states, but for those of a law that it numbers wrongly."""
    found = relations.stated(text, mentions)
    wrong = {one.mention.id for one in contradictions(text, mentions)} if found else set()
    return [one for one in found if not {one.source, one.target} & wrong]


@cache
def amends(id: str) -> tuple[str, ...]:
    """Return the laws that one amends by its own title.

    "Perubahan atas Undang-Undang Nomor 31 Tahun 1999" -> uu-31-1999.
    """
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
    """Whether two laws of a kind share their number or their year, the other part being off by a digit or two."""
    if act["kind"] != other["kind"]:
        return False
    if act["number"] == other["number"]:
        return sum(int(a != b) for a, b in zip(act["year"], other["year"], strict=True)) <= 2
    return bool(act["year"] == other["year"])


@cache
def _acts() -> dict[str, list[str]]:
    """Return the laws of the index by their number and by their year."""
    table: dict[str, list[str]] = defaultdict(list)
    for law in index.laws():
        if (act := _ACT.fullmatch(law)) is not None:
            table[f"{act['kind']}-{act['number']}"].append(law)
            table[f"{act['kind']}-{act['year']}"].append(law)
    return table


@cache
def _last_of(year: str) -> int:
    return max((int(law.split("-")[1]) for law in _acts().get(f"uu-{year}", ())), default=0)


def _beyond(id: str) -> bool:
    act = _ACT.fullmatch(id)
    assert act is not None
    return act["kind"] == "uu" and int(act["year"]) in _WHOLE and int(act["number"]) > _last_of(act["year"])


def _by_title(id: str, printed: str) -> str | None:
    """The law of the printed title, where the index gives the printed number another title or none."""
    words = _words(printed)
    if not words or _AMENDING.match(printed) or set(words) & set(_words(index.title(id) or "")):
        return None
    act = _ACT.fullmatch(id)
    assert act is not None
    if act["kind"] != "uu" and index.title(id) is None:
        return None
    kind = act["kind"]
    near = [
        law
        for law in {*_acts()[f"{kind}-{act['number']}"], *_acts()[f"{kind}-{act['year']}"]}
        if (other := _ACT.fullmatch(law)) and _near(act, other) and _begins(words, _words(index.title(law) or ""))
    ]
    return near[0] if len(near) == 1 else None


def _by_name(id: str, printed: str) -> str | None:
    """The law of a name that the press gives it, printed with another number: "UU 19/2010 tentang KPK"."""
    name = nicknames.canonical(printed.strip())
    laws = nicknames.candidates(name)
    if not laws or id in laws or nicknames.fits_title(name, index.title(id) or ""):
        return None
    act = _ACT.fullmatch(id)
    assert act is not None
    near = [law for law in laws if (other := _ACT.fullmatch(law)) and _near(act, other)]
    return near[0] if len(near) == 1 else None


def _begins(printed: list[str], title: list[str]) -> bool:
    """Whether a printed title is that of a law: its first two words, or the one word that the law's title is."""
    return printed[:1] == title if len(title) == 1 else len(printed) > 1 and set(printed[:2]) <= set(title)


def _words(title: str) -> list[str]:
    return [word for word in fold(title).split() if len(word) > 3 and word not in _SHORT]
