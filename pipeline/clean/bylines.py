"""Who wrote and who edited: names out of bylines such as "Penulis : Kontributor Malang, Rani Sekar"."""

from __future__ import annotations

import regex

from pipeline.clean.lines import tidy

_ROLE = regex.compile(
    r"^\W*(?:(?:penulis|editor|reporter|pewarta|redaktur|wartawan|jurnalis|oleh|by|author|laporan|penyunting)"
    r"\s*(?::|\||\b(?=\s))\s*)+", regex.I)  # fmt: skip
_TAIL = regex.compile(
    r"\s*(?:[-–—|•·/]\s*(?:[\w.]*(?:detik|kompas|viva|tempo|liputan6|okezone|antara|cnn|cnbc|tribun|sindo|republika)[\w.]*"
    r"(?:\s\w+)?|tim\s.*|jurnalis|wartawan|reporter|redaksi|\w+\.(?:com|id|co\.id).*)"
    r"|,\s*(?:jurnalis|wartawan|reporter|editor|penulis|okezone|mnc portal.*|inews.*)\b.*|\s+-\s.*|\([^)]*\))\s*$",
    regex.I,
)
#: Desks and systems that pages name where a person belongs.
_DESK = regex.compile(
    r"(?i).*(?:\.com\b|\.co\.id\b|\.id\b|https?:|www\.|@|\bcyber media\b|\bdeveloper\b|\bredaksi\b|^admin\b"
    r"|\badministrator\b|^tim\b|^liputan6$|^detik\w*$|^kompas$|^viva(?:\.co\.id)?$|^antara(?: news)?(?: agency)?$|^okezone$|\bnews$"  # noqa: E501
    r"|^kumparan\w*$|^antv$|^tvone$|^tempo$|^republika$|^author$|^editor$|^penulis$|newsroom|\bindonesia$|^bbc\b|^dw\b|^abc\b).*"
)
_CITY = regex.compile(r"(?i)^kontributor\b.*")
_SPLIT = regex.compile(r"\s*(?:,|;|\||\bdan\b|&|\n|/)\s*")
_DEGREES = regex.compile(r"(?i)^(?:s\.?\w{1,3}|m\.?\w{1,3}|dr|ph\.?d|se|sh|st)\.?$")


def people(*bylines: str | None) -> tuple[str, ...]:
    """The persons that bylines name, once each, without roles, cities and desks.

    ``people("Penulis : Kontributor Malang, Rani Sekar")`` is ``("Rani Sekar",)``; ``people("Liputan6.com")`` is empty.
    """
    found: dict[str, str] = {}
    for byline in bylines:
        for part in _SPLIT.split(tidy(byline or "")[:300]):
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
