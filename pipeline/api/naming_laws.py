"""Which regulations a reader's words name: by number, by the names in print, by nickname, by title."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.indonesian.keys import fold, slug
from pipeline.schema.answers import Count, Understood
from pipeline.store import laws, printed_names
from pipeline.store.database import Database

_PLAIN = re.compile(
    r"(?i)^\s*(?:pasal\s+\S+(?:\s+ayat\s+\S+)?\s+)?(?P<type>[a-z]{2,20})\s*(?:(?:nomor|no)\b\.?)?\s*(?P<number>\d+[a-z]?)"
    r"\s*(?:/|tahun|thn\.?)\s*(?P<year>\d{4})\s*$"
)
_ID = re.compile(r"^[a-z][a-z0-9-]*(?:-[0-9?][^\s]*-(?:\d{4}|\?)|:[a-z0-9-]+)$")
#: Words without any of these name no regulation, so that the tables of laws need not be read.
_CUE = re.compile(
    r"(?i)\b(?:r?uud?\b|r?pp\b|undang|per[a-z]*|kep[a-z]*|in(?:pres|men|gub|struksi)|kuh|pmk|pojk|pbi|pkpu|s[ek]b?\b|surat"
    r"|putusan|tap\b|ketetapan|qanun|pasal|rancangan|raperda|beleid|omnibus)"
)
#: A court's or an agency's own number: "putusan-mk-105/puu-xxii/2024".
_SLASHED = re.compile(r"([a-z-]+?)-(\d[^/]*/.+)")
#: Types that are written in capitals; the others begin with one.
_CAPITALS = frozenset(
    ["uu", "ruu", "pp", "uud", "kuhp", "kuhap", "pmk", "pojk", "pbi", "skb", "se", "sk", "tap", "kuhperdata"]
)


def regulation_ids(words: str) -> tuple[str, ...]:
    """Return the ids of the regulations that words name: "inpres no 2 tahun 2021" -> ("inpres-2-2021",)."""
    words = words.strip()
    if _ID.match(words):
        return (words,)
    plain = _PLAIN.match(words)
    if plain and plain["type"].lower() not in ("perpu",):
        return (f"{plain['type'].lower()}-{plain['number'].lower()}-{plain['year']}",)
    if not _CUE.search(words):
        return ()
    from pipeline.indonesian import regulations

    return tuple(filter(None, (regulations.parse(words),)))


def meant(database: Database, words: str, *, titles: bool = True) -> tuple[str, ...]:
    """Return every regulation that words may mean, those that the base knows where it knows any.

    A number means one regulation; a name means all that were printed under it and all that the table of nicknames
    knows: "UU ITE" -> uu-11-2008, uu-19-2016, uu-1-2024, uu:ite. With ``titles`` words that name no kind of regulation
    may be its title: "cipta kerja".
    """
    words = words.strip()
    if _ID.match(words):
        return (words,)
    numbered = regulation_ids(words) if any(c.isdigit() for c in words) else ()
    if numbered and not any(":" in number or "?" in number for number in numbered):
        return numbered
    named = [*printed_names.bearers(database, words), *_nicknamed(words)] if _CUE.search(words) else []
    ids = tuple(dict.fromkeys([*named, *(numbered or (() if named else regulation_ids(words)))]))
    titled = titles and not ids and " " in words
    if titled:
        ids = tuple(dict.fromkeys([*laws.titled(database, fold(words)), *_nicknamed(f"uu {words}")]))
    known = {row["id"] for row in laws.known(database, ids)}
    return tuple(sorted((i for i in ids if i in known or not (known or titled)), key=_age))


def _nicknamed(words: str) -> tuple[str, ...]:
    from pipeline.indonesian.regulations.nicknames import candidates

    kind, _, name = printed_names.name_key(words).partition(" ")
    known = candidates(slug(name)) if kind == "uu" and name else ()
    return (*known, f"{kind}:{slug(name)}") if name else ()


def _age(number: str) -> tuple[int, str, str]:
    """Order ids: numbered ones first, oldest first."""
    year = number[-4:]
    return (0, year, number) if year.isdigit() and ":" not in number else (1, "", number)


def understood(words: str, ids: Sequence[str]) -> Understood:
    """Return the line that says how a regulation's words were read: "UU ITE = UU 11/2008, UU 19/2016, UU ITE"."""
    return Understood(words, "regulation", tuple(ids), ", ".join(regulation_label(number) for number in ids))


def printed(database: Database, ids: Sequence[str]) -> tuple[Count, ...]:
    """Return the names, without numbers, under which some regulations stand in print: "UU ITE" ×12."""
    found = printed_names.of(database, ids)
    return tuple(Count(key, regulation_label(key.replace(" ", ":", 1).replace(" ", "-")), n) for key, n in found)


def regulation_label(number: str) -> str:
    """Return a regulation's id as people write it: "inpres-2-2021" -> "Inpres 2/2021", "uu:ite" -> "UU ITE"."""
    if ":" in number:
        kind, _, name = number.partition(":")
        said = name.replace("-", " ")
        return f"{_type(kind)} {said.upper() if len(name) <= 5 else said.title()}"
    if slashed := _SLASHED.fullmatch(number):
        return f"{_type(slashed[1])} {slashed[2].upper()}"
    parts = number.split("-")
    if len(parts) < 3:
        return _type(number)
    head, count, year = "-".join(parts[:-2]), parts[-2], parts[-1]
    return f"{_type(head)} {count}/{year}"


def _type(kind: str) -> str:
    head, *rest = kind.split("-")
    first = head.upper() if head in _CAPITALS else head[:1].upper() + head[1:]
    return " ".join([first, *(part.upper() if len(part) <= 3 else part.capitalize() for part in rest)])


def law_slug(words: str) -> str:
    """Return the beginning of a regulation's id as somebody types it: "inpres 2" -> "inpres-2"."""
    return slug(words.replace("/", " "))
