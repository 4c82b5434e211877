"""Regions as regulations name them: "Kota Bogor" and "Kabupaten Bogor" stay apart, "Kabupaten Bangli" is "bangli"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from pipeline.indonesian.keys import slug
from pipeline.resources.read import csv_rows, toml

_PREFIX = r"(?:(?:Pemerintah\s+)?(?:Provinsi|Propinsi|Prov\.|Kabupaten|Kab\.|Kota|Daerah(?!\s+(?:Istimewa|Khusus)))\s+)"
_AT = re.compile(
    rf"\s+(?P<prefix>{_PREFIX})?(?P<name>(?:D\.?K\.?I\.?(?!\w)(?:\sjakarta\b)?|D\.?I\.?(?!\w)|[A-Z][\w'’-]+)"
    r"(?:[ -](?!No\b|Nomor\b|Tahun\b)[A-Z][\w'’-]+){0,4})"
)
#: How ids name a province that goes by another name than its official one.
_SPOKEN = {"daerah-istimewa-yogyakarta": "diy", "di-yogyakarta": "diy"}
_LEVELS = {
    **dict.fromkeys(("perwali", "kepwali", "instruksi-wali-kota"), "kota"),
    **dict.fromkeys(("perbup", "kepbup", "instruksi-bupati"), "kabupaten"),
    **dict.fromkeys(("pergub", "kepgub", "ingub", "perdais", "seruan-gubernur"), "provinsi"),
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
    for short, full in toml("regulations.toml")["region_names"].items():
        table.setdefault(short, set()).update(table[full])
    return {name: frozenset(found) for name, found in table.items()}


@cache
def provinces() -> dict[str, str]:
    """Return the province of each region, where all that bear its name lie in one: "sidoarjo" -> "jawa-timur"."""
    rows = csv_rows("gazetteers/regions.csv")
    heads = {
        row["code"]: _SPOKEN.get(slug(row["name"]), slug(row["name"])) for row in rows if row["kind"] == "provinsi"
    }
    table: dict[str, set[str]] = {}
    for row in rows:
        for name in (row["name"], *filter(None, row["aliases"].split("|"))):
            bare = re.sub(r"^(?:kota|kabupaten|provinsi)-", "", slug(name))
            table.setdefault(bare, set()).add(heads[row["code"][:2]])
    return {name: next(iter(found)) for name, found in table.items() if len(found) == 1}


@cache
def _written_out() -> dict[str, str]:
    """Return the full name behind each short one that stands for a single region: "jabar" -> "jawa-barat"."""
    table: dict[str, set[str]] = {}
    for row in csv_rows("gazetteers/regions.csv"):
        for alias in filter(None, row["aliases"].split("|")):
            table.setdefault(slug(alias), set()).add(slug(row["name"].strip()))
    known = {slug(row["name"].strip()) for row in csv_rows("gazetteers/regions.csv")}
    table |= {short: {full} for short, full in toml("regulations.toml")["region_names"].items()}
    kept = {"dki-jakarta", "jakarta", "yogyakarta", "diy", "di-yogyakarta"}
    return {short: next(iter(full)) for short, full in table.items() if len(full) == 1 and short not in known | kept}


def canonical(name: str) -> str:
    """Return how ids name a region: "Jabar" -> "jawa-barat", "Daerah Istimewa Yogyakarta" -> "diy"."""
    full = _written_out().get(slug(name), slug(name))
    return _SPOKEN.get(full, full)


def level(kind: str) -> str | None:
    """Return the kind of region whose head issues an instrument: a mayor's "perwali" is of a kota."""
    return _LEVELS.get(kind.removeprefix("r"))


def in_ids(region: str, kind: str) -> str:
    """Return how an id names a region: a mayor's own rules tell the level, "kota-malang" is "malang" of a perwali."""
    return region.removeprefix("kota-") if level(kind) == "kota" else region


def whole(name: str, kind: str) -> str:
    """Return a region as a reader knows it: a perwali's "malang" is "kota-malang", for a regency has the name too."""
    of = level(kind)
    return named(name, of) if of in {"kota", "kabupaten"} else name


def of_regents(region: str) -> str:
    """Return how ids of a regent's rules name a region: "bogor" is "kabupaten-bogor", for a city has the name too."""
    return named(region, "kabupaten")


def fits(region: str, level: str | None) -> bool:
    """Whether a region may be of that level: "kota-bogor" is a kota, "jawa-barat" a provinsi."""
    if level is None or region.startswith(f"{level}-"):
        return True
    return level in names().get(region, frozenset())


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
            return Found(begin + len(name), named(name, found["prefix"] or of))
    if found["prefix"]:
        return Found(found.end(), named(found["name"], found["prefix"]))
    return None


def located(text: str, start: int, *, of: str | None) -> Found | None:
    """Return the region in which a rule is said to be in force: "peraturan gubernur | di Bali" -> "bali"."""
    found = read(text, start + 3, of=of) if text.startswith(" di ", start) else None
    return found if found is not None and fits(found.name, of) else None


def named(name: str, prefix: str | None) -> str:
    """Return how ids name a region with what is printed before it: "Kota", "Bogor" -> "kota-bogor"."""
    bare = canonical(name)
    shared = {"kota", "kabupaten"} <= names().get(bare, frozenset())
    if bare == "yogyakarta" and (prefix or "").strip().lower() in {"provinsi", "propinsi"}:
        return "diy"
    lead = (prefix or "").strip().lower().replace("kab.", "kabupaten").split(" ")[-1]
    if shared and lead in {"kota", "kabupaten"}:
        return f"{lead}-{bare}"
    return bare
