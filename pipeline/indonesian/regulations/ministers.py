"""Ministers whose names our table does not hold as printed: misprints, former ministries, the signs "PM" and "KM"."""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.indonesian.keys import slug
from pipeline.indonesian.regulations.drafts import Draft
from pipeline.indonesian.regulations.kinds import Kind, by_form, kinds, squeeze

#: A ministry that our table does not know, before a number: "Peraturan Menteri Agraria Nomor 9 Tahun 1965".
_MINISTRY = re.compile(
    r"\s+(?P<name>(?!Nomor|No\b)[A-Z][a-z]+(?:(?:\s+dan)?\s+(?!Nomor|No\b)[A-Z][a-z]+){0,3})(?=\s+(?:Nomor|No\b|nomor|no\b))"
)
#: Ministers of transport number their rules as "PM" and "KM".
_TRANSPORT = re.compile(
    r"(?P<sign>PM|KM)(?=\s+(?:(?:Nomor|No\b\.?)\s*)?\d{1,3}(?:\s+[Tt]ahun\s+|\s?/\s?)(?:19|20)\d\d(?![\d/]))"
)
#: Rules of the tax office go by their number: "PER-2/PJ/2024".
_TAXES = re.compile(r"PER-\d{1,3}/PJ/(?:19|20)\d\d\b")
_MISPRINTED = re.compile(
    r"(?:\s+(?:dan\s+)?(?!Nomor|No\b|Tahun)[A-Z][\w/&,-]*){1,8}"
    r"\s*\(\s*(?P<short>(?:Perm|Pem|Kepm|P|K)[A-Za-z/ -]{2,22})\s*\)"
)


def read(text: str, place: int, kind: Kind) -> tuple[Kind, int] | None:
    """Return the minister's kind behind "Peraturan Menteri" and where his name ends, None where none is named.

    The short form tells him where the name is misprinted, "Peraturan Menteri Ketenagakejaan (Permenaker)"; else the
    words before the number do, "Peraturan Menteri Agraria Nomor 9 Tahun 1965".
    """
    short = _MISPRINTED.match(text, place)
    known = by_form().get(squeeze(short["short"])) if short is not None else None
    if short is not None and known is not None and known.id.startswith((kind.id, _FINANCE[kind.id])):
        return known, short.end()
    named = _MINISTRY.match(text, place)
    if named is None:
        return None
    label = f"{kind.label} {named['name']}"
    return replace(kind, id=f"{kind.id}{slug(named['name'])}", label=label), named.end()


def signed(text: str, start: int) -> tuple[Kind, int] | None:
    """Return the kind that a ministry's sign alone tells before a number, "PM 62 Tahun 2021", and where it ends."""
    found = _TRANSPORT.match(text, start)
    if found is None:
        return None
    return kinds()["permenhub" if found["sign"] == "PM" else "kepmenhub"], found.end()


def of_taxes(text: str, start: int) -> Draft | None:
    """Return the draft of a tax office's rule that is cited by its number alone: "PER-2/PJ/2024"."""
    found = _TAXES.match(text, start)
    if found is None:
        return None
    return Draft(start, found.end(), kind=kinds()["peraturan-dirjen-pajak"], number=found[0].lower())


_FINANCE = {"permen": "pmk", "kepmen": "kmk"}
