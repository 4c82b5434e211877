"""One law, two ids: as an article prints its number, "permendag-03-2024", and by which its mentions are joined.

A record keeps number and kind as written; a knowledge base, an index or a question asks for the law, however it was
written: "Permendag Nomor 03 Tahun 2024" and "Permendag 3/2024" are one, "Kepmenhub Nomor KM 50" and "Kepmenhub 50".
"""

from __future__ import annotations

import re
from functools import cache

from pipeline.indonesian.keys import slug
from pipeline.indonesian.regulations import nicknames, regions
from pipeline.indonesian.regulations.naming import of_the_assembly, roman
from pipeline.resources.read import toml

_ZEROS = re.compile(r"(?:(?<=[a-z]-)|(?<=/))0+(?=[1-9]\d*[a-z]?[-/])")
_DECREE = re.compile(r"tap-mpr-(?P<number>[ivxl]+)-(?P<year>\d{4})")
_SIGNED_DECREE = re.compile(r"tap-mpr-(?P<number>[ivxl]+)/mprs?/(?P<year>\d{4})")
#: The number of such a decree in figures: "TAP MPRS Nomor 25/MPRS/1966".
_ARABIC_DECREE = re.compile(r"\b(?P<number>[1-9]\d?/MPRS/19\d\d)\b")
_PROVISIONAL = re.compile(r"(?i)\bMPRS\b(?!/)|\bMajelis Permusyawaratan Rakyat Sementara\b")
_FIGURED_DECREE = re.compile(r"tap-mpr-(?P<number>[1-9]\d?)/mprs?/(?P<year>\d{4})")
_PLAIN_NUMBER = re.compile(r"[a-z]-(?P<number>[1-9]\d*[a-z]?)-(?:\d{4}|\?)$")
#: The region of what a regent issues: "perbup-bogor-16-2020", "se-bupati-bekasi-?-?".
_REGENTS = re.compile(
    r"(?P<kind>r?(?:perbup|kepbup)|(?:se|sk|instruksi|maklumat|seruan)-bupati)-(?P<region>[a-z]+(?:-[a-z]+)*)(?=-[\d?])"
)
#: What ids that join have before the name of a regency whose town bears it too: in print the regent tells it.
_REGENCY = "kabupaten-"
#: Emergency laws of the fifties, which the press calls "UU Darurat" and simply "UU".
_EMERGENCY = re.compile(r"(?i)\b(?:UU|undang[\s-]+undang)(?:\s*\(UU\))?\s+(?:darurat|drt)\b")
_EMERGENCIES = "uu-darurat-"
#: A law by its name, and the name in a mention: "UU (UU) tentang Sistem Pendidikan Nasional".
_NAMED = re.compile(r"(?P<kind>r?uu|perppu):(?P<name>[a-z0-9-]+)")
_LONG_NAME = re.compile(
    r"(?i:R?UU|undang[\s-]+undang|perp?pu)(?:\s*\((?:R?UU|Perp?pu)\))?\s+(?:(?i:tentang)\s+)?(?P<name>[A-Z][^()\d]+?)\s*(?:\(|$)"
)
#: Telegrams with a sign, "ST/4/I/2024" of the Kapolri, go by one word in a record whatever they are called.
_TELEGRAM = re.compile(r"(?:surat-)?telegram-(?P<rest>.+-str?/.+)")
#: A minister's circular, which print may call the ministry's: "SE Kemenhub".
_MINISTERS, _MINISTRIES = "se-men", "se-kemen"
_MINISTER = re.compile(r"\b(?i:menteri)\b|\bMen(?!teri)[a-z]")
_MINISTRY = re.compile(r"\b(?i:kementerian)\b|\bKemen(?!terian)[a-z]")
#: The letters that a ministry puts before its numbers, "KM 50", as an id has them.
_SIGN = re.compile(r"(?<=[a-z])-(?:km|pm|kp|im|se|sk)(?=-0*[1-9]\d{0,3}-(?:\d{4}|\?)$)")


def canonical(id: str) -> str:
    """Return the id by which the mentions of a law are joined, whatever way it was written.

    >>> canonical("permendag-03-2024"), canonical("kepmenhub-km-50-2025"), canonical("peraturan-kapolri-7-2012")
    ('permendag-3-2024', 'kepmenhub-50-2025', 'perkap-7-2012')
    """
    id = f"tap-mpr-{id.removeprefix('tap-mprs-')}" if id.startswith("tap-mprs-") else id
    decree = _DECREE.fullmatch(id)
    if decree is not None:
        return of_the_assembly(decree["number"], decree["year"])
    figured = _FIGURED_DECREE.fullmatch(id)
    if figured is not None:
        return of_the_assembly(roman(int(figured["number"])), figured["year"])
    named = _NAMED.fullmatch(id)
    if named is not None:
        known = nicknames.exact(named["name"].replace("-", " "))
        return f"{named['kind']}:{known}" if known is not None else id
    regents = _REGENTS.match(id)
    if regents is not None:
        id = f"{regents['kind']}-{regions.of_regents(regents['region'])}{id[regents.end() :]}"
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
        arabic = _ARABIC_DECREE.search(words)
        number = arabic["number"].lower() if arabic is not None else id.removeprefix("tap-mpr-")
        if re.search(rf"(?i)\b{decree['number']}\s+tahun\s+{decree['year']}\b", words) is not None:
            number = f"{decree['number']}-{decree['year']}"
        return f"tap-mprs-{number}" if _PROVISIONAL.search(words) is not None else f"tap-mpr-{number}"
    named = _NAMED.fullmatch(id)
    if named is not None:
        name = _long_name(named["name"], (words, *others))
        return f"{named['kind']}:{name}" if name is not None else id
    telegram = _TELEGRAM.fullmatch(id)
    if telegram is not None:
        return f"telegram-{telegram['rest']}"
    if id.startswith("uu-") and _EMERGENCY.search(words) is not None:
        return f"{_EMERGENCIES}{id.removeprefix('uu-')}"
    regents = _REGENTS.match(id)
    if regents is not None:
        id = f"{regents['kind']}-{regents['region'].removeprefix(_REGENCY)}{id[regents.end() :]}"
    id = _of_ministry(_long_kind(id, (words, *others)), (words, *others))
    number = _PLAIN_NUMBER.search(id)
    written = _written(number["number"], words, others) if number is not None else None
    return f"{id[: number.start('number')]}{written}{id[number.end('number') :]}" if number and written else id


def _written(number: str, words: str, others: tuple[str, ...]) -> str | None:
    """A number as a mention has it where it has more than the figures, "8" -> "08", unless another has them alone."""
    plain = rf"(?<![\w.,/])(?:(?:KM|PM|KP|IM|SE|SK)(?:\. |[ .-]))?{number}(?:\s?/\s?|\s+[Tt]ahun\s+)(?:19|20)\d\d"
    if any(re.search(plain, other) for other in others):
        return None
    form = rf"(?i)(?<![\w.,])(?:(?:KM|PM|KP|IM|SE|SK)(?:\. |[ .-]))?(?P<n>0*{number})\b"
    for found in re.finditer(form, words):
        if found["n"].startswith("0"):
            return found["n"].lower()
    return None


@cache
def _long_kinds() -> dict[str, tuple[str, dict[str, str]]]:
    """Return a kind's short name, and how ids begin by its long ones.

    "perkap" -> "Peraturan Kapolri", "peraturan-kapolri".
    """
    return {row["id"]: (row["short"], row["as"]) for row in toml("regulations.toml")["printed_kind"]}


@cache
def _told_first() -> frozenset[str]:
    """Return the kinds of which the mention that tells the number alone says how they are called."""
    return frozenset(row["id"] for row in toml("regulations.toml")["printed_kind"] if row.get("first"))


@cache
def _short_kinds() -> tuple[tuple[str, str, str, tuple[str, ...]], ...]:
    """Return how ids of kinds begin by a long name, its short one, how they begin by that, and what tells more."""
    rows = toml("regulations.toml")["printed_short"]
    return tuple((f"{row['id']}-", row["short"].lower(), f"{row['as']}-", tuple(row.get("but", ()))) for row in rows)


def _long_kind(id: str, mentions: tuple[str, ...]) -> str:
    """The id of a rule that is nowhere called by its short name: "Peraturan Kapolri" is no "Perkap" in print."""
    for lead, short, printed_as, but in _short_kinds():
        told = any(short in words.lower() for words in mentions)
        if id.startswith(lead) and told and not any(word in words for words in mentions for word in but):
            return f"{printed_as}{id.removeprefix(lead)}"
    kind, _, rest = id.partition("-")
    short, longs = _long_kinds().get(kind, ("", {}))
    first = kind in _told_first()
    if not longs or (first and mentions[0].startswith(short)):
        return id
    if not first and any(short.lower() in words.lower() for words in mentions):
        return id
    printed = (lead for words in mentions for name, lead in longs.items() if name.lower() in words.lower())
    return f"{next(printed, next(iter(longs.values())))}-{rest}"


def _of_ministry(id: str, mentions: tuple[str, ...]) -> str:
    """The id of a circular that is a ministry's in print and nowhere its minister's: "SE Kementerian Perhubungan"."""
    if not id.startswith(_MINISTERS) or any(_MINISTER.search(words) for words in mentions):
        return id
    ministry = any(_MINISTRY.search(words) for words in mentions)
    return f"{_MINISTRIES}{id.removeprefix(_MINISTERS)}" if ministry else id


def _long_name(name: str, mentions: tuple[str, ...]) -> str | None:
    """The name of a law that is nowhere called by its short one: "UU Sistem Pendidikan Nasional", not "sisdiknas"."""
    told = [f"-{slug(words)}-" for words in mentions]
    if any(f"-{name}-" in words for words in told):
        return None
    short, but = _always_short()
    for words in mentions:
        printed = _LONG_NAME.search(words)
        if printed is None or nicknames.exact(printed["name"]) != name:
            continue
        written = slug(printed["name"])
        if name not in short or written in but:
            return written
    return None


@cache
def _always_short() -> tuple[frozenset[str], frozenset[str]]:
    """The laws that go by their short name however they are printed, and names of them that stay all the same."""
    row = toml("regulations.toml")["always_short"]
    return frozenset(row["names"]), frozenset(row["but"])


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
