"""A regulation's id as people write it, and what its id leaves open said in words.

"uu-6-2023" -> "UU 6/2023", "uu:ite" -> "UU ITE", "pp-?-?" -> "PP (tanpa nomor)".
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache, lru_cache

from pipeline import resources
from pipeline.indonesian.keys import fold, slug
from pipeline.schema.answers import Count, MentionRow

#: A court's or an agency's own number: "putusan-mk-105/puu-xxii/2024".
_SLASHED = re.compile(r"([a-z-]+?)-(\d[^/]*/.+)")
#: A draft by the law that it amends: "perubahan-ketiga-uu-8-2019".
_AMENDS = re.compile(r"(perubahan(?:-ke[a-z]+)?)(?:-atas)?-((?:uu|pp|perpres|perda[a-z-]*)-\d+-\d{4})")
_ACRONYMS = frozenset({"se", "sk", "dki", "mou"})
#: A ministry's kind with its acronym in capitals, "Permen ESDM", which "Permenesdm" hides.
_SPELT = re.compile(r"(?:Permen|Kepmen|Inmen|SE Men) [A-Z]{2,6}")
_ROMAN = re.compile(r"[ivxlc]+")
_SMALL = frozenset({"dan", "atau", "atas", "bagi", "di", "untuk", "serta", "tentang"})
#: Kinds that the press calls otherwise than their first short form says.
_CALLED = {"raperpres": "Raperpres"}


@lru_cache(maxsize=20_000)
def regulation_label(number: str) -> str:
    """Return a regulation's id as people write it: "inpres-2-2021" -> "Inpres 2/2021", "uu:ite" -> "UU ITE"."""
    from pipeline.indonesian.regulations.naming import unnumbered

    if ":" in number:
        kind, _, name = number.partition(":")
        if amends := _AMENDS.fullmatch(name):
            return f"{_type(kind)} {_name(amends[1])} atas {regulation_label(amends[2])}"
        return f"{_type(kind)} {_name(name)}"
    if number.endswith("-?") and unnumbered(number):
        return f"{_type(number.removesuffix('-?').removesuffix('-?'))} (tanpa nomor)"
    if "/" in number and (signed := _signed(number)):
        return signed
    if slashed := _SLASHED.fullmatch(number):
        return f"{_type(slashed[1])} {_shown(slashed[2])}"
    parts = number.split("-")
    if len(parts) < 3 or number in _kinds():
        return _type(number)
    if len(parts) > 3 and "." in parts[-3]:  # letters of the number's own: "m.hh-16.ah.11.01"
        parts[-3:-1] = ["-".join(parts[-3:-1])]
    head, count, year = _type("-".join(parts[:-2])), parts[-2], parts[-1]
    count = count.upper() if _ROMAN.fullmatch(count) or "/" in count or "." in count else count
    if count == "?":
        return f"{head} tahun {year} (tanpa nomor)"
    return f"{head} {count} (tanpa tahun)" if year == "?" else f"{head} {count}/{year}"


def _signed(number: str) -> str | None:
    """Return the label of a number that begins with a sign.

    "se-menaker-m/2/hk.04/iii/2024" -> "SE Menaker M/2/HK.04/III/2024". Of a kind that is listed nowhere the letters of
    the sign tell where it begins: "surat-telegram-kapolri-st/22/ix/2023".
    """
    parts = number.split("-")
    for size in range(len(parts) - 1, 0, -1):
        kind, rest = "-".join(parts[:size]), "-".join(parts[size:])
        if kind in _kinds():
            if not re.match(r"[a-z.]{0,5}[-/]?\d|[ivxlc]+/", rest):
                return None
            return f"{_type(kind)} {_shown(rest)}"
    found = re.fullmatch(r"(?P<issued>[a-z]+(?:-[a-z]+)*)-(?P<sign>[a-z]{1,5}/\d\S*)", number)
    return f"{_type(found['issued'])} {_shown(found['sign'])}" if found else None


def _shown(number: str) -> str:
    """Return a number in capitals, a missing year said: "440/6367/setda.tu-?" -> "440/6367/SETDA.TU (tanpa tahun)"."""
    return f"{number[:-2].upper()} (tanpa tahun)" if number.endswith("-?") else number.upper()


@cache
def _kinds() -> dict[str, str]:
    """Return for each kind of regulation its short form as written: "rpp" -> "RPP"."""
    from pipeline.indonesian.regulations.kinds import kinds

    shown = {kind.id: kind.short[0] for kind in kinds().values() if kind.short}
    spelt = {
        kind.id: next((form for form in kind.short if _SPELT.fullmatch(form)), shown[kind.id])
        for kind in kinds().values()
        if kind.id in shown
    }
    return spelt | _CALLED


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
    coded = (
        part in _ACRONYMS
        or part in _bodies()
        or "." in part
        or "/" in part
        or (len(part) <= 3 and part not in _words())
    )
    return part.upper() if coded else part.capitalize()


@cache
def _bodies() -> frozenset[str]:
    """Return the short forms of bodies that are printed in capitals: "dkpp"."""
    forms = (form for row in resources.csv_rows("gazetteers/institutions.csv") for form in row["aliases"].split("|"))
    return frozenset(form.lower() for form in forms if form.isupper() and form.isalpha())


def named(row: MentionRow) -> MentionRow:
    """Return a mention with its regulation's label as people write it."""
    return replace(row, label=regulation_label(row.regulation))


def labelled(counts: tuple[Count, ...]) -> tuple[Count, ...]:
    """Return counts of regulations with their labels as people write them."""
    return tuple(replace(count, label=regulation_label(count.value)) for count in counts)
