"""Which law a name meant when: "UU Cipta Kerja" is UU 11/2020 until Perppu 2/2022 took its place, then UU 6/2023.

A law that amends another leaves the name where it was: "UU ITE" goes on to mean UU 11/2008, as amended.
"""

from __future__ import annotations

import re
from functools import cache

from pipeline.indonesian import regulations
from pipeline.indonesian.regulations import rulings
from pipeline.indonesian.regulations.nicknames import table
from pipeline.store.topics import Named

_AMENDS = re.compile(r"(?i)^(?:salinan\s+)?(?:penetapan\s.*?\btentang\s+)?perubahan\b")
_SETTLES = re.compile(
    r"(?i)^penetapan\s+(?:peraturan\s+pemerintah\s+pengganti\s+undang-undang|perpp?u)\b"
    r".*?nomor\s+(\d+)\s+tahun\s+(\d{4})"
)

#: Rulings of the Constitutional Court, which go by their topics: "putusan batas usia capres".
_RULING = "putusan-mk"


@cache
def bearers(name: str) -> tuple[Named, ...]:
    """Return the laws that a name meant one after the other, each with the days in which it did.

    >>> [(law.id, law.since, law.until) for law in bearers("uu:cipta-kerja")]
    [('uu-11-2020', None, '2022-12-30'), ('uu-6-2023', '2022-12-30', None)]
    """
    kind, _, said = name.partition(":")
    known = rulings.bearing(said) if kind == _RULING else tuple(table()[said]["ids"]) if said in table() else ()
    numbers = [number for number in known if number.startswith(f"{kind}-")]
    wholes = [number for n, number in enumerate(numbers) if n == 0 or _is_whole(number)]
    begun = [_since(number) for number in wholes]
    return tuple(
        Named(number, since if n else None, begun[n + 1] if n + 1 < len(begun) else None)
        for n, (number, since) in enumerate(zip(wholes, begun, strict=True))
    )


def rulings_named(name: str) -> tuple[Named, ...]:
    """Return the rulings that a topic names: "putusan-mk:batas-usia-capres-cawapres" -> Putusan MK 90 of 2023."""
    return bearers(name) if name.startswith(f"{_RULING}:") else ()


@cache
def names(number: str) -> tuple[Named, ...]:
    """Return the names that meant a law, each with the days in which it did: "uu-11-2020" -> ``uu:cipta-kerja``."""
    kind = number.partition("-")[0]
    said = [f"{kind}:{name}" for name, row in table().items() if number in row["ids"]]
    ruled = rulings.name_of(number)
    if ruled is not None:
        said = [f"{_RULING}:{ruled}"]
    return tuple(Named(name, law.since, law.until) for name in said for law in bearers(name) if law.id == number)


def at(name: str, day: str | None) -> str | None:
    """Return the law that a name meant on a day, None where that is open: a name of several laws without a day."""
    laws = bearers(name)
    if not day:
        return laws[0].id if len(laws) == 1 else None
    return next((law.id for law in laws if day >= (law.since or "") and (not law.until or day < law.until)), None)


def _is_whole(number: str) -> bool:
    """Tell whether a law stands by itself and does not amend the one before; unknown titles may do either."""
    title = regulations.title(number)
    return title is not None and not _AMENDS.match(title)


def _since(number: str) -> str:
    """Return the day from which a law held: of one that settles a Perppu, the Perppu's."""
    settled = _SETTLES.match(regulations.title(number) or "")
    perppu = regulations.enacted(f"perppu-{settled[1]}-{settled[2]}") if settled else None
    return perppu or regulations.enacted(number) or f"{number[-4:]}-01-01"
