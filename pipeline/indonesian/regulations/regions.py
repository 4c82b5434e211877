"""Regions as regulations name them: "Kota Bogor" and "Kabupaten Bogor" stay apart, "Kabupaten Bangli" is "bangli"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from pipeline.indonesian.keys import slug
from pipeline.resources.read import csv_rows

_PREFIX = r"(?:(?:Pemerintah\s+)?(?:Provinsi|Propinsi|Prov\.|Kabupaten|Kab\.|Kota|Daerah)\s+)"
_AT = re.compile(
    rf"\s+(?P<prefix>{_PREFIX})?(?P<name>(?:D\.?K\.?I\.?|D\.?I\.?|[A-Z][\w'’-]+)(?:[ -](?!No\b|Nomor\b|Tahun\b)[A-Z][\w'’-]+){{0,3}})"  # noqa: E501
)
_SEAT = re.compile(
    r"\b(?P<post>Pemkot|Pemkab|Pemprov|Wali ?[Kk]ota|Bupati|Gubernur|DPRD|Kota|Kabupaten|Provinsi|Polresta|Polres)"
    r"\s+(?:(?:Kota|Kabupaten|Provinsi)\s+)?(?P<name>[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+){0,2})"
)
_LEVELS = {
    **dict.fromkeys(("perwali", "kepwali"), "kota"),
    **dict.fromkeys(("perbup", "kepbup"), "kabupaten"),
    **dict.fromkeys(("pergub", "kepgub", "ingub"), "provinsi"),
}


@dataclass(frozen=True, slots=True)
class Found:
    """A region that stands at a place in the text: where it ends and how ids name it."""

    end: int
    name: str


@cache
def names() -> dict[str, frozenset[str]]:
    """Return each region's slug with the kinds of region that bear the name: "bogor" -> kota, kabupaten."""
    table: dict[str, set[str]] = {}
    for row in csv_rows("gazetteers/regions.csv"):
        for name in (row["name"], *filter(None, row["aliases"].split("|"))):
            bare = re.sub(r"^(?:kota|kabupaten|provinsi)-", "", slug(name))
            table.setdefault(bare, set()).add(row["kind"])
    return {name: frozenset(found) for name, found in table.items()}


@cache
def _written_out() -> dict[str, str]:
    """Return the full name behind each short one that stands for a single region: "jabar" -> "jawa-barat"."""
    table: dict[str, set[str]] = {}
    for row in csv_rows("gazetteers/regions.csv"):
        for alias in filter(None, row["aliases"].split("|")):
            table.setdefault(slug(alias), set()).add(slug(row["name"].strip()))
    known = {slug(row["name"].strip()) for row in csv_rows("gazetteers/regions.csv")}
    kept = {"dki-jakarta", "jakarta", "yogyakarta", "diy", "di-yogyakarta"}
    return {short: next(iter(full)) for short, full in table.items() if len(full) == 1 and short not in known | kept}


def canonical(name: str) -> str:
    """Return how ids name a region: "Jabar" -> "jawa-barat", "Kota Bogor" -> "kota-bogor"."""
    return _written_out().get(slug(name), slug(name))


def level(kind: str) -> str | None:
    """Return the kind of region whose head issues an instrument: a mayor's "perwali" is of a kota."""
    return _LEVELS.get(kind.removeprefix("r"))


def read(text: str, start: int, *, of: str | None = None) -> Found | None:
    """Return the region that follows an instrument's name at ``start``: " Kota Makassar Nomor ..." -> "makassar".

    Args:
        text: the article.
        start: where the instrument's name ends.
        of: the kind of region where the instrument tells it, "kota" after "Perwali".
    """
    found = _AT.match(text, start)
    if found is None:
        return None
    words = found["name"].split(" ")
    begin = found.start("name")
    for count in range(len(words), 0, -1):
        name = " ".join(words[:count])
        if slug(name) in names():
            return Found(begin + len(name), _named(name, found["prefix"] or of))
    if found["prefix"]:
        return Found(found.end(), _named(found["name"], found["prefix"]))
    return None


def of_article(text: str, level: str | None) -> str | None:
    """Return the region that the article is about, by the governments it names; None where none stands out.

    Args:
        text: the article.
        level: "kota", "kabupaten" or "provinsi" where the instrument tells, else None.
    """
    counts: dict[str, int] = {}
    for found in _SEAT.finditer(text):
        kind = _kind_of(found["post"], found.group())
        words = found["name"].split()
        for count in range(len(words), 0, -1):
            bare = slug(" ".join(words[:count]))
            if bare in names():
                if level in (None, kind) or kind is None:
                    name = _named(" ".join(words[:count]), level or kind)
                    counts[name] = counts.get(name, 0) + 1
                break
    if not counts:
        return None
    best = max(counts, key=lambda name: counts[name])
    return best if counts[best] >= 2 and list(counts.values()).count(counts[best]) == 1 else None


def _kind_of(post: str, words: str) -> str | None:
    if post in {"Pemkot", "Kota"} or post.lower().startswith("wali") or " Kota " in words:
        return "kota"
    if post in {"Pemkab", "Kabupaten", "Bupati"} or " Kabupaten " in words:
        return "kabupaten"
    return "provinsi" if post in {"Pemprov", "Provinsi", "Gubernur"} else None


def _named(name: str, prefix: str | None) -> str:
    bare = canonical(name)
    shared = {"kota", "kabupaten"} <= names().get(bare, frozenset())
    lead = (prefix or "").strip().lower().replace("kab.", "kabupaten").split(" ")[-1]
    if shared and lead in {"kota", "kabupaten"}:
        return f"{lead}-{bare}"
    return bare
