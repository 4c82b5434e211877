"""A regulation's id as people write it, and what its id leaves open said in words.

"uu-6-2023" -> "UU 6/2023", "uu:ite" -> "UU ITE", "pp-?-?" -> "PP (tanpa nomor)".
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from pipeline import resources
from pipeline.indonesian.keys import fold, slug

#: A court's or an agency's own number: "putusan-mk-105/puu-xxii/2024".
_SLASHED = re.compile(r"([a-z-]+?)-(\d[^/]*/.+)")
_ROMAN = re.compile(r"[ivxlc]+")
_SMALL = frozenset({"dan", "atau", "atas", "bagi", "di", "untuk", "serta", "tentang"})
#: Kinds that the press calls otherwise than their first short form says.
_CALLED = {"rperpres": "Raperpres"}


@lru_cache(maxsize=20_000)
def regulation_label(number: str) -> str:
    """Return a regulation's id as people write it: "inpres-2-2021" -> "Inpres 2/2021", "uu:ite" -> "UU ITE"."""
    if ":" in number:
        kind, _, name = number.partition(":")
        return f"{_type(kind)} {_name(name)}"
    if slashed := _SLASHED.fullmatch(number):
        return f"{_type(slashed[1])} {slashed[2].upper()}"
    parts = number.split("-")
    if len(parts) < 3 or number in _kinds():
        return _type(number)
    head, count, year = _type("-".join(parts[:-2])), parts[-2], parts[-1]
    count = count.upper() if _ROMAN.fullmatch(count) or "/" in count or "." in count else count
    if count == "?":
        return f"{head} (tanpa nomor)" if year == "?" else f"{head} tahun {year} (tanpa nomor)"
    return f"{head} {count} (tanpa tahun)" if year == "?" else f"{head} {count}/{year}"


@cache
def _kinds() -> dict[str, str]:
    """Return for each kind of regulation its short form as written: "rpp" -> "RPP"."""
    from pipeline.indonesian.regulations.kinds import kinds

    return {kind.id: kind.short[0] for kind in kinds().values() if kind.short} | _CALLED


@cache
def _words() -> frozenset[str]:
    return frozenset(fold(row["word"]) for row in resources.csv_rows("gazetteers/common_words.csv"))


@cache
def _capitals() -> frozenset[str]:
    """Return the words that names of laws have in capitals: "apbd", "ite"."""
    from pipeline.indonesian.regulations.nicknames import table

    words = (word for row in table().values() for form in row["forms"] for word in form.split())
    return frozenset(word.lower() for word in words if len(word) > 1 and word.isupper())


@lru_cache(maxsize=4096)
def _name(name: str) -> str:
    """Return a law's name as printed: "cipta-kerja" -> "Cipta Kerja", "ite" -> "ITE", "desa" -> "Desa"."""
    from pipeline.indonesian.regulations.nicknames import table

    forms = table().get(name, {}).get("forms", ())
    known = next((form for form in forms if slug(form) == name), None)
    if known:
        return known
    words = name.split("-")
    return " ".join(_word(word, alone=len(words) == 1, first=n == 0) for n, word in enumerate(words))


def _word(word: str, *, alone: bool, first: bool) -> str:
    if word in _SMALL and not first:
        return word
    short = len(word) <= 5 if alone else len(word) <= 4 and sum(letter in "aiueo" for letter in word) < 2
    return word.upper() if word in _capitals() or (short and word not in _words()) else word.capitalize()


def _type(kind: str) -> str:
    """Return a kind as written, with the region behind it: "perda-kota-bogor" -> "Perda Kota Bogor"."""
    parts = kind.split("-")
    for size in range(len(parts), 0, -1):
        known = _kinds().get("-".join(parts[:size]))
        if known:
            return " ".join([known, *(_place(part) for part in parts[size:])])
    return " ".join(_place(part) for part in parts)


def _place(part: str) -> str:
    """Return a word behind a kind: "bogor" -> "Bogor", "dki" -> "DKI"."""
    coded = "." in part or "/" in part or (len(part) <= 3 and part not in _words())
    return part.upper() if coded else part.capitalize()
