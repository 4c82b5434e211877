"""Known institutions: official names, short forms, renames with their dates, and the body each is part of.

"Kemenkeu" -> Kementerian Keuangan; "Ditjen BKD" -> Direktorat Jenderal Bina Keuangan Daerah, in the Kemendagri.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from pipeline.indonesian.phrases import Phrases
from pipeline.resources.read import csv_rows, toml


@dataclass(frozen=True, slots=True)
class Body:
    """An institution in our table; ``since`` and ``until`` are ISO dates or parts of them, "" where open."""

    id: str
    name: str
    aliases: tuple[str, ...]
    kind: str
    part_of: str | None
    since: str
    until: str
    successor: str | None
    wikidata: str | None


@cache
def bodies() -> dict[str, Body]:
    """Return the table: id -> body."""
    table = {}
    for row in csv_rows("gazetteers/institutions.csv"):
        table[row["id"]] = Body(
            id=row["id"],
            name=row["name"],
            aliases=tuple(filter(None, row["aliases"].split("|"))),
            kind=row["kind"],
            part_of=row["part_of"] or None,
            since=row["since"],
            until=row["until"],
            successor=row["successor"] or None,
            wikidata=row["wikidata"] or None,
        )
    return table


@cache
def _by_form() -> dict[str, tuple[Body, ...]]:
    found: dict[str, list[Body]] = {}
    for body in bodies().values():
        for form in dict.fromkeys((body.name, *body.aliases)):
            found.setdefault(form, []).append(body)
    for body in bodies().values():
        found.setdefault(_without_legal_form(body.name), [body])
        found.setdefault(body.name.replace("Perumda ", "Perusahaan Umum Daerah "), [body])
    return {form: tuple(entries) for form, entries in found.items()}


#: What a firm's full name ends with and the press leaves out: "PT Garuda Indonesia | (Persero) Tbk".
_LEGAL_FORMS = (" Tbk", " (Persero)")


def _without_legal_form(name: str) -> str:
    """Return a firm's name as the press prints it: "PT Garuda Indonesia (Persero) Tbk" -> "PT Garuda Indonesia"."""
    for form in _LEGAL_FORMS if name.startswith("PT ") else ():
        name = name.removesuffix(form)
    return name


@cache
def official_names() -> frozenset[str]:
    """Return the official names of the table."""
    return frozenset(body.name for body in bodies().values())


@cache
def gazetteer() -> Phrases[str]:
    """Return every known form -> itself, for running text."""
    phrases: Phrases[str] = Phrases()
    for form in _by_form():
        phrases.add(form, form)
    return phrases


def known(form: str, *, on: str | None = None) -> Body | None:
    """Return the body that a form names, the one in being on the date ``on`` where a form names several.

    "PBB" is the United Nations and a party, "UI" and "BPH" likewise have one bearer each day: the first in force
    wins, and the table lists the more usual one first.
    """
    entries = _by_form().get(form, ())
    if on:
        living = [b for b in entries if (not b.since or b.since <= on) and (not b.until or on < b.until)]
        entries = tuple(living) or entries
    return entries[0] if entries else None


@cache
def short_words() -> dict[str, str]:
    """Return short class words -> long: "Polda" -> "Kepolisian Daerah"."""
    words: dict[str, str] = toml("institutions.toml")["short"]["words"]
    return words


@cache
def portfolios() -> dict[str, Body]:
    """Return what may follow "Menteri" or "Menteri Koordinator" -> its ministry: "Keuangan", "PU", "Bidang Pangan"."""
    found: dict[str, Body] = {}
    for body in bodies().values():
        if body.kind == "ministry":
            for form in (body.name, *body.aliases):
                head, _, rest = form.partition(" ")
                if head in {"Kementerian", "Kemenko"} and rest:
                    found.setdefault(rest.removeprefix("Koordinator "), body)
                    if rest.startswith("Koordinator Bidang "):
                        found.setdefault(rest.removeprefix("Koordinator Bidang "), body)
    return found
