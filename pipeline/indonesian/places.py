"""Indonesian places: their official names, short forms and Kemendagri codes.

"Sumsel" -> Sumatera Selatan, code "16"; "Bogor" is a city and a regency, so its code stays open until a word tells.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from pipeline.indonesian.phrases import Phrases
from pipeline.indonesian.tokens import Tokens
from pipeline.resources.read import csv_rows

KIND_WORDS = {
    "provinsi": "provinsi",
    "kota": "kota",
    "kabupaten": "kabupaten",
    "kab": "kabupaten",
    "pemkot": "kota",
    "pemkab": "kabupaten",
    "pemprov": "provinsi",
}


#: Short forms of provinces that are also names in their own right ("Polres Yogyakarta").
_OWN_NAME = frozenset({"Jakarta", "Yogyakarta", "Bangka Belitung"})


@dataclass(frozen=True, slots=True)
class Region:
    """A province, regency or city: name without its kind ("Bogor"), kind ("kota") and code ("32.71")."""

    code: str
    name: str
    kind: str


@cache
def _named() -> dict[str, tuple[Region, ...]]:
    found: dict[str, list[Region]] = {}
    for row in csv_rows("gazetteers/regions.csv"):
        region = Region(row["code"], row["name"], row["kind"])
        for name in (row["name"], *filter(None, row["aliases"].split("|"))):
            found.setdefault(name, []).append(region)
    return {name: tuple(regions) for name, regions in found.items()}


@cache
def _foreign() -> dict[str, str]:
    found = {}
    for row in csv_rows("gazetteers/foreign_places.csv"):
        for form in (row["name"], *filter(None, row["aliases"].split("|"))):
            found[form] = row["name"]
    return found


@cache
def gazetteer() -> Phrases[str]:
    """Return every known place form -> itself."""
    phrases: Phrases[str] = Phrases()
    for name in (*_named(), *_foreign()):
        phrases.add(name, name)
        if len(name) > 4:
            phrases.add(name.upper(), name)
    return phrases


@cache
def districts() -> dict[str, tuple[str, ...]]:
    """Return district (kecamatan) name -> codes."""
    found: dict[str, list[str]] = {}
    for row in csv_rows("gazetteers/districts.csv"):
        found.setdefault(row["name"], []).append(row["code"])
    return {name: tuple(codes) for name, codes in found.items()}


@cache
def _district_forms() -> Phrases[str]:
    phrases: Phrases[str] = Phrases()
    for name in districts():
        phrases.add(name, name)
    return phrases


def match_district(tokens: Tokens, start: int) -> tuple[int, str] | None:
    """Return (end, name) of the district (kecamatan) whose name begins at a token, or None."""
    return _district_forms().match(tokens, start)


def regions(name: str, *, kind: str | None = None) -> tuple[Region, ...]:
    """Return the regions that bear a name or short form, such as "Jabar"; ``kind`` narrows "Bogor" to the kota."""
    found = _named().get(name) or _named().get(name.title()) or ()
    return tuple(region for region in found if kind is None or region.kind == kind)


def country(name: str) -> str | None:
    """Return the usual name of a country or foreign city: "AS" -> "Amerika Serikat"."""
    return _foreign().get(name)


def official(name: str, *, kind: str | None = None) -> str:
    """Return the official name of a place: "Jabar" -> "Jawa Barat".

    Unknown names come back as they are, and so does one that is only written together: "Polres Baubau".
    """
    if name in _OWN_NAME and kind != "provinsi":
        return name
    found = regions(name, kind=kind) or regions(name)
    if found and name.istitle() and found[0].name.replace(" ", "").lower() == name.lower():
        return name
    return found[0].name if found else country(name) or name


def code(name: str, *, kind: str | None = None, within: frozenset[str] = frozenset()) -> str | None:
    """Return the Kemendagri code of a place, None where it is unknown or ambiguous.

    Args:
        name: "Bogor", "Sumsel", or a district after ``kind="kecamatan"``.
        kind: what the text says it is ("kota", "kabupaten", "provinsi", "kecamatan").
        within: codes of provinces and regencies that the article names; they settle ambiguous districts.
    """
    if kind == "kecamatan":
        codes = districts().get(name, ())
        near = [c for c in codes if c[:5] in within] or [c for c in codes if c[:2] in within]
        chosen = near or list(codes)
        return chosen[0] if len(chosen) == 1 else None
    found = regions(name, kind=kind)
    provinces = [r for r in found if r.kind == "provinsi"]
    if kind is None and provinces:
        return provinces[0].code
    return found[0].code if len(found) == 1 else None


def government(name: str, *, kind: str) -> str:
    """Return the name of a regional government: "Jabar" -> "Pemerintah Provinsi Jawa Barat"."""
    return f"Pemerintah {kind.title()} {official(name, kind=kind)}"


def match(tokens: Tokens, start: int) -> tuple[int, str] | None:
    """Return (end, form) of the place form that begins at a token, or None."""
    return gazetteer().match(tokens, start)
