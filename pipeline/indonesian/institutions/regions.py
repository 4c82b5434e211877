"""Which region a body without one belongs to: "DPRD" in an article about the Gubernur Jawa Barat alone.

Only where the article tells a single region of the right level; else the body stays unnamed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from pipeline.resources.read import toml

#: Governments and houses tell the region that an article is about; a polling or police body may be named in passing.
_REGION = re.compile(r"(?:Pemerintah|Dewan Perwakilan Rakyat Daerah|Dinas .*) (Provinsi|Kabupaten|Kota) (.+)")
#: Levels of government that have offices called "Dinas ...".
_OFFICES: list[str] = toml("institutions.toml")["of_regions"]["offices"]
Regions = frozenset[tuple[str, str]]


@cache
def _levels() -> dict[str, list[str]]:
    """Return bodies printed without their region -> levels of government that have one."""
    bodies: dict[str, list[str]] = toml("institutions.toml")["of_regions"]["bodies"]
    return bodies


def told(bodies: Iterable[str]) -> Regions:
    """Return (level, region) of the regional bodies of an article: ("Provinsi", "Jawa Barat")."""
    found = (_REGION.fullmatch(name) for name in bodies)
    return frozenset((match[1], match[2]) for match in found if match)


def of_region(name: str, regions: Regions) -> str | None:
    """Return the full name of a regional body printed without its region, None where several regions may be meant."""
    levels = _levels().get(name) or (_OFFICES if name.startswith("Dinas ") else [])
    fits = [(level, region) for level, region in regions if level in levels]
    if len(fits) != 1:
        return None
    level, region = fits[0]
    if name == "Pemerintah Daerah":
        return f"Pemerintah {level} {region}"
    return f"{name} {region}" if name.startswith("Pemerintah ") else f"{name} {level} {region}"
