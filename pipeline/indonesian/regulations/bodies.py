"""What ids call the bodies that issue rules: "bpom", "dinkes-batam", "dirjen-pajak", "deputi-kpk"."""

from __future__ import annotations

import re
from functools import cache

from pipeline.indonesian.keys import fold, slug
from pipeline.indonesian.regulations import nicknames, regions
from pipeline.resources.read import toml

_INNER = re.compile(r"\((.*?)\)")
#: A director general signs for his directorate: "Ditjen Pajak", "Direktorat Jendral Pendidikan Tinggi".
DIRECTOR = re.compile(r"^(?:Direk(?:tur|torat)\s+Jend(?:er|r)al|Dirjen|Ditjen)\s+(?=[A-Z])")


@cache
def short_names() -> dict[str, str]:
    """Return the short name of each agency by its long one: "badan pengawas obat dan makanan" -> "bpom"."""
    names = toml("regulations.toml")["agency_names"]
    return {fold(long): short for short, longs in names.items() for long in longs}


@cache
def acronyms() -> frozenset[str]:
    """Return the short names of all agencies: "bpom"."""
    return frozenset(short_names().values())


def is_acronym(word: str) -> bool:
    """Tell whether a part of a number names an agency that we know: "bappebti" in "47/bappebti/se/03/2024"."""
    return len(word) > 2 and word in acronyms()


@cache
def directorates() -> dict[str, str]:
    """Return the short name of each directorate general by its printed forms: "pendidikan tinggi" -> "dikti"."""
    names = toml("regulations.toml")["directorate_names"]
    return {fold(form): short for short, forms in names.items() for form in forms}


@cache
def directorates_alone() -> frozenset[str]:
    """Return the directorates that are named without "Ditjen": "surat edaran Dikti"."""
    return frozenset(toml("regulations.toml")["directorates_alone"]["words"])


def of_director(body: str) -> str | None:
    """Return the short name of a director general: "Direktorat Jenderal Pendidikan Tinggi" -> "dirjen-dikti"."""
    director = DIRECTOR.match(body)
    if director is None:
        return None
    of = body[director.end() :]
    return f"dirjen-{directorates().get(fold(of)) or slug(of)}"


def shortened(body: str) -> str:
    """Return the slug of a body, an agency at its end by its short name.

    "Dewan Komisioner Otoritas Jasa Keuangan" -> "dewan-komisioner-ojk".
    """
    words = body.split(" ")
    for first in range(1, len(words) - 1):
        short = short_names().get(fold(" ".join(words[first:])))
        if short is not None:
            return f"{slug(' '.join(words[:first]))}-{short}"
    return slug(body)


@cache
def services() -> dict[str, str]:
    """Return the short name of each service of a region by its printed forms: "dinas perhubungan" -> "dishub"."""
    names = toml("regulations.toml")["service_names"]
    return {fold(form): short for short, forms in names.items() for form in forms}


def service(words: list[str]) -> int | None:
    """Return how many words name the service of a region: "Dinas Perhubungan Provinsi Jambi" begins with two."""
    return next((count for count in range(len(words), 0, -1) if fold(" ".join(words[:count])) in services()), None)


def of_service(body: str, printed: str) -> str | None:
    """Return how ids call a region's service, by its short name where that is printed, and the region.

    "Dinas Kesehatan (Dinkes) Kota Batam" -> "dinkes-batam", "Kepala Dinas Kesehatan" -> "kepala-dinas-kesehatan".
    """
    head = "kepala-" if body.startswith("Kepala ") else ""
    words = body.removeprefix("Kepala ").split(" ")
    count = service(words)
    if count is None:
        return None
    written, place = " ".join(words[:count]), " ".join(["", *words[count:]])
    short = services()[fold(written)]
    name = short if any(services().get(fold(inner)) == short for inner in _INNER.findall(printed)) else slug(written)
    region = regions.read(place, 0) if place else None
    if place and (region is None or region.end != len(place)):
        return None
    return f"{head}{name}-{region.name}" if region is not None else f"{head}{name}"


def of_deputy(body: str) -> str | None:
    """Return a deputy and the agency at the end of the words: "Deputi Bidang Pencegahan Komisi ..." -> "deputi-kpk"."""
    words = body.split(" ")
    if words[0] != "Deputi":
        return None
    ends = (short_names().get(fold(" ".join(words[first:]))) for first in range(1, len(words)))
    short = next(filter(None, ends), None)
    return f"deputi-{short}" if short is not None else None


def told_short(body: str, printed: str) -> str | None:
    """Return the letters in brackets behind a body that are its own: "Balai Taman Nasional Wasur (BTNW)" -> "btnw"."""
    letters = _INNER.search(printed)
    own = letters is not None and letters[1].isupper() and letters[1].lower() == nicknames.initials(body)
    return letters[1].lower() if letters is not None and own else None
