"""What an id stands for: its Akoma Ntoso address, title, readable name, issuer and rank."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import regex

from pipeline import resources
from pipeline.indonesian.regulations.instruments import Instrument, instruments

_NUMBERED = regex.compile(r"(?P<type>[a-z][a-z0-9-]*?)-(?P<number>[^-]*\d[^-]*|[ivxlc]+|\?)-(?P<year>\d{4}|\?)$")
_SLASHED = regex.compile(r"(?P<type>[a-z][a-z-]*?)-(?P<number>[\w.\-]*\d[\w.\-]*/.+|[ivxlc]+/.+)$")
_YEAR = regex.compile(r"(?:19|20)\d\d(?!.*(?:19|20)\d\d)")


@dataclass(frozen=True, slots=True)
class Parts:
    """An id taken apart: "perda-kota-bogor-7-2023" is type "perda", region "kota-bogor", number "7", year "2023"."""

    type: str
    region: str | None = None
    number: str | None = None
    year: str | None = None
    name: str | None = None


@cache
def parts(id: str) -> Parts:
    """Take an id apart; "?" becomes None."""
    if ":" in id:
        head, _, name = id.partition(":")
        return Parts(*_type(head), name=name)
    match = _NUMBERED.match(id) or _SLASHED.match(id)
    if not match:
        return Parts(*_type(id))
    found = match.groupdict()
    year = found.get("year") or (m.group() if (m := _YEAR.search(found["number"])) else None)
    number = None if found["number"] == "?" else found["number"]
    return Parts(*_type(found["type"]), number=number, year=None if year == "?" else year)


def _type(head: str) -> tuple[str, str | None]:
    if head in instruments():
        return head, None
    for size in range(head.count("-"), 0, -1):
        type_ = "-".join(head.split("-")[:size])
        if type_ in instruments() and instruments()[type_].region:
            return type_, head[len(type_) + 1 :]
    return head, None


def instrument(id: str) -> Instrument | None:
    """Return the kind of instrument that an id names."""
    return instruments().get(parts(id).type)


def uri(id: str) -> str | None:
    """Return the Akoma Ntoso address: ``inpres-2-2021`` -> "/akn/id/act/inpres/2021/2"; None where parts are missing."""
    p = parts(id)
    if p.type == "uud-1945":
        return "/akn/id/act/uud/1945"
    if p.number is None or p.year is None:
        return None
    kind = "bill" if p.type in {"ruu", "rpp", "raperda"} else "judgment" if p.type.startswith("putusan") else "act"
    place = f"id-{p.region}" if p.region else "id"
    return f"/akn/{place}/{kind}/{p.type}/{p.year}/{p.number.replace('/', '-')}"


def label(id: str) -> str:
    """Return the name that people read: ``inpres-2-2021`` -> "Inpres Nomor 2 Tahun 2021"."""
    p = parts(id)
    kind = instruments().get(p.type)
    head = kind.label if kind else p.type.replace("-", " ").capitalize()
    if p.region:
        head += " " + p.region.replace("-", " ").title()
    if p.name:
        words = p.name.replace("-", " ")
        return f"{head} {words.upper() if len(words) <= 4 else words.title()}"
    if p.number is None and p.year is None:
        return head
    number = f" Nomor {p.number.upper() if '/' in p.number else p.number}" if p.number else ""
    return head + number + (f" Tahun {p.year}" if p.year and "/" not in (p.number or "") else "")


def issuer(id: str) -> str | None:
    """Return who issues instruments of this kind: ``permendagri-84-2022`` -> "Menteri Dalam Negeri"."""
    kind = instrument(id)
    return kind.issuer or None if kind else None


def rank(id: str) -> int | None:
    """Return the rank after UU 12/2011 Pasal 7, 1 the highest: ``perpres-36-2023`` -> 5."""
    kind = instrument(id)
    return kind.rank if kind else None


@cache
def _index() -> dict[str, tuple[str, str]]:
    rows = resources.csv_rows("gazetteers/regulation_index.csv")
    return {row["id"]: (row["title"], row["enacted"]) for row in rows}


def title(id: str) -> str | None:
    """Return the title of a law in our index: ``uu-6-2023`` -> "Penetapan Perppu Nomor 2 Tahun 2022 ..."."""
    found = _index().get(id)
    return found[0] if found else None


def enacted(id: str) -> str | None:
    """Return the day of enactment where our index knows it: "2021-01-19"."""
    found = _index().get(id)
    return found[1] or None if found else None
