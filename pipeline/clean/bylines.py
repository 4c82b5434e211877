"""Who wrote and who edited: names out of bylines such as "Penulis : Kontributor Malang, Rani Sekar"."""

from __future__ import annotations

from functools import cache

import regex

from pipeline.clean.lines import tidy
from pipeline.resources import read


@cache
def any_of(entry: str) -> str:
    """Return the words of an entry of ``credits.toml`` as alternatives of a pattern: "(?:editor|redaktur|...)"."""
    return "(?:" + "|".join(read.toml("credits.toml")[entry]["words"]) + ")"


_ROLE = regex.compile(
    r"^\W*(?:(?:penulis|editor|reporter|pewarta|redaktur|wartawan|jurnalis|oleh|by|author|laporan|penyunting)"
    r"\s*(?::|\||\b(?=\s))\s*)+", regex.I)  # fmt: skip
_TAIL = regex.compile(
    rf"\s*(?:[-–—|•·/]\s*(?:[\w.]*{any_of('newsroom')}[\w.]*"
    r"(?:\s\w+)?|tim\s.*|jurnalis|wartawan|reporter|redaksi|\w+\.(?:com|id|co\.id).*)"
    r"|,\s*(?:jurnalis|wartawan|reporter|editor|penulis|okezone|mnc portal.*|inews.*)\b.*|\s+-\s.*|\([^)]*\))\s*$",
    regex.I,
)
_DESK = regex.compile(rf"(?i).*{any_of('desk')}.*")
_ADDRESS = regex.compile(r"\S+://\S+")
_CITY = regex.compile(r"(?i)^kontributor\b.*")
_SPLIT = regex.compile(r"\s*(?:,|;|\||\bdan\b|&|\n|/)\s*")
_DEGREES = regex.compile(r"(?i)^(?:s\.?\w{1,3}|m\.?\w{1,3}|dr|ph\.?d|se|sh|st)\.?$")


def people(*bylines: str | None) -> tuple[str, ...]:
    """The persons that bylines name, once each, without roles, cities and desks.

    ``people("Penulis : Kontributor Malang, Rani Sekar")`` is ``("Rani Sekar",)``; ``people("Liputan6.com")`` is empty.
    """
    found: dict[str, str] = {}
    for byline in bylines:
        for part in _SPLIT.split(_ADDRESS.sub("", tidy(byline or "")[:300])):
            name = _person(part)
            if name and name.lower() not in found:
                found[name.lower()] = name
    return tuple(found.values())


def _person(part: str) -> str | None:
    part = _ROLE.sub("", tidy(part)).strip(" \t:|-–—.•·")
    if _CITY.match(part):
        return None
    while (shorter := _TAIL.sub("", part)) != part:
        part = shorter.strip(" \t:|-–—.•·")
    if not 2 <= len(part) <= 60 or len(part.split()) > 6 or _DESK.fullmatch(part) or _DEGREES.fullmatch(part):
        return None
    return part if any(char.isalpha() for char in part) and not any(char.isdigit() for char in part) else None
