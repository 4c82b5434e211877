"""One law, two ids: as an article prints its number, "permendag-03-2024", and by which its mentions are joined.

A record keeps number and kind as written; a knowledge base, an index or a question asks for the law, however it was
written: "Permendag Nomor 03 Tahun 2024" and "Permendag 3/2024" are one, "Kepmenhub Nomor KM 50" and "Kepmenhub 50".
"""

from __future__ import annotations

import re
from functools import cache

from pipeline.indonesian.keys import slug
from pipeline.indonesian.regulations import nicknames
from pipeline.indonesian.regulations.naming import of_the_assembly
from pipeline.resources.read import toml

_ZEROS = re.compile(r"(?<=[a-z]-)0+(?=[1-9]\d*[a-z]?[-/])")
_DECREE = re.compile(r"tap-mpr-(?P<number>[ivxl]+)-(?P<year>\d{4})")
_SIGNED_DECREE = re.compile(r"tap-mpr-(?P<number>[ivxl]+)/mprs?/(?P<year>\d{4})")
_PLAIN_NUMBER = re.compile(r"[a-z]-(?P<number>[1-9]\d*[a-z]?)-(?:\d{4}|\?)$")
#: Emergency laws of the fifties, which the press calls "UU Darurat" and simply "UU".
_EMERGENCY = re.compile(r"(?i)\b(?:UU|undang[\s-]+undang)(?:\s*\(UU\))?\s+(?:darurat|drt)\b")
_EMERGENCIES = "uu-darurat-"
#: The civil code by its short name in two words, "KUH Perdata", or in one.
_CIVIL_CODE = re.compile(r"\bKUH\s+Perdata\b")
_CIVIL, _CIVIL_PRINTED = "kuhperdata", "kuh-perdata"
#: A law by its name, and the name in a mention: "UU (UU) tentang Sistem Pendidikan Nasional".
_NAMED = re.compile(r"(?P<kind>r?uu|perppu):(?P<name>[a-z0-9-]+)")
_LONG_NAME = re.compile(
    r"(?i:R?UU|undang[\s-]+undang|perp?pu)(?:\s*\((?:R?UU|Perp?pu)\))?\s+(?:(?i:tentang)\s+)?(?P<name>[A-Z][^()\d]+?)\s*(?:\(|$)"
)
#: Telegrams go by their sign in a record, "ST/4/I/2024" of the Kapolri.
_TELEGRAM = re.compile(r"(?:surat-)?telegram-(?P<rest>.+-str?/.+)")
#: The letters that a ministry puts before its numbers, "KM 50", as an id has them.
_SIGN = re.compile(r"(?<=[a-z])-(?:km|pm|kp|im|se|sk)(?=-0*[1-9]\d{0,3}-(?:\d{4}|\?)$)")


def canonical(id: str) -> str:
    """Return the id by which the mentions of a law are joined, whatever way it was written.

    >>> canonical("permendag-03-2024"), canonical("kepmenhub-km-50-2025"), canonical("peraturan-kapolri-7-2012")
    ('permendag-3-2024', 'kepmenhub-50-2025', 'perkap-7-2012')
    """
    decree = _DECREE.fullmatch(id)
    if decree is not None:
        return of_the_assembly(decree["number"], decree["year"])
    named = _NAMED.fullmatch(id)
    if named is not None:
        known = nicknames.exact(named["name"].replace("-", " "))
        return f"{named['kind']}:{known}" if known is not None else id
    return _same(_short_kind(_ZEROS.sub("", _SIGN.sub("", id))))


def as_printed(id: str, words: str, *others: str) -> str:
    """Return a law's id with its kind and number as the words of its mention have them.

    Args:
        id: the id that joins its mentions.
        words: the first mention that tells its number.
        others: its other mentions, any of which may print the kind's short name.

    >>> as_printed("permendag-3-2024", "Peraturan Menteri Perdagangan Nomor 03 Tahun 2024")
    'permendag-03-2024'
    """
    decree = _SIGNED_DECREE.fullmatch(id)
    if decree is not None:
        plain = re.search(rf"(?i)\b{decree['number']}\s+tahun\s+{decree['year']}\b", words)
        return f"tap-mpr-{decree['number']}-{decree['year']}" if plain is not None else id
    named = _NAMED.fullmatch(id)
    if named is not None:
        name = _long_name(named["name"], (words, *others))
        return f"{named['kind']}:{name}" if name is not None else id
    telegram = _TELEGRAM.fullmatch(id)
    if telegram is not None:
        return f"st-{telegram['rest']}"
    if id == _CIVIL and any(_CIVIL_CODE.search(text) for text in (words, *others)):
        return _CIVIL_PRINTED
    if id.startswith("uu-") and _EMERGENCY.search(words) is not None:
        return f"{_EMERGENCIES}{id.removeprefix('uu-')}"
    id = _long_kind(id, (words, *others))
    number = _PLAIN_NUMBER.search(id)
    written = _written(number["number"], words, others) if number is not None else None
    return f"{id[: number.start('number')]}{written}{id[number.end('number') :]}" if number and written else id


def _written(number: str, words: str, others: tuple[str, ...]) -> str | None:
    """A number as a mention has it where it has more than the figures: "8" -> "08", "50" -> "km-50".

    A ministry's letters are left where the article leaves them too: "Nomor PM 25 Tahun 2020", then "Permenhub 25/2020".
    """
    plain = rf"(?<!\b[A-Z]{{2}}[ .-])\b0*{number}(?:\s?/\s?|\s+[Tt]ahun\s+)(?:19|20)\d\d"
    form = rf"(?i)(?<![\w.,])(?:(?P<sign>KM|PM|KP|IM|SE|SK)(?:\. |[ .-]))?(?P<n>0*{number})\b"
    for found in re.finditer(form, words):
        sign = f"{found['sign'].lower()}-" if found["sign"] and words[: found.start()].strip() else ""
        if sign and any(re.search(plain, other) for other in others):
            sign = ""
        if sign or found["n"].startswith("0"):
            return f"{sign}{found['n'].lower()}"
    return None


@cache
def _long_kinds() -> dict[str, tuple[str, dict[str, str]]]:
    """Return a kind's short name, and how ids begin by its long ones.

    "perkap" -> "Peraturan Kapolri", "peraturan-kapolri".
    """
    return {row["id"]: (row["short"], row["as"]) for row in toml("regulations.toml")["printed_kind"]}


def _long_kind(id: str, mentions: tuple[str, ...]) -> str:
    """The id of a rule that is nowhere called by its short name: "Peraturan Kapolri" is no "Perkap" in print."""
    kind, _, rest = id.partition("-")
    short, longs = _long_kinds().get(kind, ("", {}))
    if not longs or any(short.lower() in words.lower() for words in mentions):
        return id
    printed = (lead for words in mentions for name, lead in longs.items() if name.lower() in words.lower())
    return f"{next(printed, next(iter(longs.values())))}-{rest}"


def _long_name(name: str, mentions: tuple[str, ...]) -> str | None:
    """The name of a law that is nowhere called by its short one: "UU Sistem Pendidikan Nasional", not "sisdiknas"."""
    told = [f"-{slug(words)}-" for words in mentions]
    if name in _always_short() or any(f"-{name}-" in words for words in told):
        return None
    for words in mentions:
        printed = _LONG_NAME.search(words)
        if printed is not None and nicknames.exact(printed["name"]) == name and " " in printed["name"].strip():
            return slug(printed["name"])
    return None


@cache
def _always_short() -> frozenset[str]:
    return frozenset(toml("regulations.toml")["always_short"]["names"])


@cache
def _one_law() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Return how ids of one law are written in more than one way, and the one that joins them."""
    return tuple((re.compile(row["pattern"]), row["as"]) for row in toml("regulations.toml")["one_law"])


def _same(id: str) -> str:
    for pattern, joined in _one_law():
        id = pattern.sub(joined, id)
    return id


def _short_kind(id: str) -> str:
    if id.startswith(_EMERGENCIES):
        return f"uu-{id.removeprefix(_EMERGENCIES)}"
    for kind, (_, longs) in _long_kinds().items():
        for lead in longs.values():
            if id.startswith(f"{lead}-"):
                return f"{kind}{id.removeprefix(lead)}"
    return id
