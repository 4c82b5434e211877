"""Why two names were taken for one, as readers understand it: "company +1.2 (i-kemenkeu)" in plain words with links."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

_FORM = re.compile(r"(?P<key>\w+) (?P<weight>[+-][\d.]+)(?: \((?P<detail>.*)\))?", re.S)
_ID = re.compile(r"^([pil])-\S+$")
_KINDS = {"p": "person", "i": "institution", "l": "place"}


@dataclass(frozen=True, slots=True)
class Named:
    """One thing that speaks for or against: a page of the base where ``kind`` is told, else plain words."""

    text: str
    id: str = ""
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Reason:
    """One sign: its name ("company"), how much it weighs, and what shows it."""

    key: str
    weight: float
    shown: tuple[Named, ...] = ()


def reason(feature: str, names: Mapping[str, str] = MappingProxyType({})) -> Reason:
    """Read one feature as the resolver writes it; ``names`` are those behind the ids in it."""
    found = _FORM.fullmatch(feature.strip())
    if found is None:
        return Reason(feature, 0.0)
    parts = [part.strip() for part in (found["detail"] or "").split(", ") if part.strip()]
    return Reason(found["key"], float(found["weight"]), tuple(_named(part, names) for part in parts))


def _named(part: str, names: Mapping[str, str]) -> Named:
    match = _ID.match(part)
    if match is None:
        return Named(" / ".join(names.get(piece, piece) for piece in part.split(" / ")))
    return Named(names.get(part, part[2:].replace("-", " ")), part, _KINDS[match[1]])
