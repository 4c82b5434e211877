"""By which words a body that is one of many is known: its kind, its place, its number, its party.

"KPU Manggarai" is typed, "Komisi Pemilihan Umum Kabupaten Manggarai" is printed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from pipeline import resources
from pipeline.api import offices
from pipeline.api.question_words import Word, asks, is_word, speaks, takes_side
from pipeline.indonesian import places
from pipeline.indonesian.institutions import table
from pipeline.indonesian.institutions.words import units
from pipeline.indonesian.keys import fold

#: A commission's number: "VIII", "3", "B".
_NUMBER = re.compile(r"(?:[IVX]+|\d+|[A-E])")
#: Words of the longest name of a place.
_PLACE = 4


@lru_cache(maxsize=65536)
def core(name: str) -> frozenset[str]:
    """Return the words by which a body is known, parties in full, without those that its name may lack.

    >>> core("Komisi Pemilihan Umum Kabupaten Manggarai") == core("Komisi Pemilihan Umum Manggarai")
    True
    """
    said = fold(name).split()
    full: list[str] = []
    at = 0
    while at < len(said):
        end = next((e for e in range(min(len(said), at + 4), at, -1) if " ".join(said[at:e]) in _parties()), at)
        full += _parties()[" ".join(said[at:end])].split() if end > at else [said[at]]
        at = max(end, at + 1)
    return frozenset(full) - _listed("fillers")


def tells_which(words: Sequence[str]) -> bool:
    """Tell whether among words are a place, a number or the word for a part of a body: they name another body."""
    if any(any(map(str.isdigit, word)) or _is_roman(word) or word.capitalize() in units() for word in words):
        return True
    parts = (words[at:end] for at in range(len(words)) for end in range(at + 1, len(words) + 1))
    return any(_is_region(" ".join(part)) and not (len(part) == 1 and is_word(part[0])) for part in parts)


def must_be_known(name: str) -> bool:
    """Tell whether a body is of the state or of a party: who asks for "Dinas ..." means no other, unlike "Bank ..."."""
    return name.split()[0] in units() or fold(name).split()[0] in _listed("heads")


def is_one_of_many(name: str) -> bool:
    """Tell whether a name is told from others of its kind by a number, a place or a party."""
    if table.known(name) is not None:
        return False
    said = name.split()
    numbered = said[0] in units() and len(said) > 1 and bool(_NUMBER.fullmatch(said[1]))
    return numbered or _of_party(said) or any(is_place(" ".join(said[at:])) for at in range(1, len(said)))


def _of_party(said: list[str]) -> bool:
    return said[0] in {unit.split()[0] for unit in units()} and "Partai" in said


def is_place(words: str) -> bool:
    """Tell whether words are a region or a district, in any case: "jatim", "Denpasar Barat"."""
    return _is_region(words) or (words if words[:1].isupper() else words.title()) in places.districts()


def _is_region(words: str) -> bool:
    return bool(places.regions(words) or places.regions(words.upper()))


@lru_cache(maxsize=4096)
def telling(name: str) -> tuple[str, ...]:
    """Return the words of a name that tell which of many is meant: its place, its number, its party."""
    said = name.split()
    for size in range(min(_PLACE, len(said) - 1), 0, -1):
        if is_place(" ".join(said[-size:])):
            words = fold(" ".join(said[-size:])).split()
            return tuple(word for word in words if word not in _listed("fillers"))
    return (fold(said[1]),) if len(said) > 1 and _NUMBER.fullmatch(said[1]) else ()


def is_one_of(key: str, wanted: Sequence[frozenset[str]], *, wide: bool) -> bool:
    """Tell whether a post is one of those wanted, words for its holder's time apart; ``wide``, or in a part of it."""
    held = core(key)
    plain = held - _listed("of_posts") - {word for begin in offices.for_now() for word in begin.split()}
    return any(form <= held and (wide or plain <= form) for form in wanted)


def of_one_level(asked: str, printed: str) -> bool:
    """Tell whether two names are of one level of government where both tell it: no "Kota" for a "Kabupaten"."""
    first, second = _level(asked), _level(printed)
    return not (first and second) or first == second


def _level(name: str) -> str:
    found = re.findall(r"(?i)\b(kota|kabupaten|provinsi)\b(?= \w)", name)
    return found[-1].casefold() if found else ""


def _is_roman(word: str) -> bool:
    return len(word) > 1 and re.fullmatch(r"(?i)[IVX]+", word) is not None


def cased(word: Word) -> str:
    """Return a word as names are printed: "kpu" -> "KPU", "jember" -> "Jember"; what asks or speaks stays small."""
    if word.text != word.low:
        return _casing().get(word.low, word.text) if word.text.istitle() else word.text
    if asks(word) or speaks(word) or takes_side(word) or word.low in _listed("joiners"):
        return word.text
    return _casing().get(word.low) or (word.text.upper() if _is_roman(word.text) else word.text.title())


def things() -> frozenset[str]:
    """Return words for what a body does or has, which before its name are no post: "putusan", "rapat"."""
    return _listed("things")


def held_as() -> frozenset[str]:
    """Return words between a name and its bearer's post: "Sri sebagai ketua KPU Bantul"."""
    return _listed("held_as")


@cache
def _casing() -> dict[str, str]:
    """Return words of names that are not printed as other words are: "kpu" -> "KPU", "nasdem" -> "NasDem"."""
    forms = [form for body in table.bodies().values() for form in (body.name, *body.aliases)]
    forms += [*table.short_words(), *units()]
    found: dict[str, str] = {}
    every = [word for form in forms for word in form.split() if word.isalpha()]
    titled = {word.casefold() for word in every if word == word.title()}  # "Bawaslu" is printed "BAWASLU", too
    for word in every:
        if word != word.title() and word != word.lower() and not (word.isupper() and word.casefold() in titled):
            found.setdefault(word.casefold(), word)
    typed: dict[str, str] = resources.toml("questions.toml")["bodies"]["typed"]
    regions = (form for row in resources.csv_rows("gazetteers/regions.csv") for form in row["aliases"].split("|"))
    found |= {form.casefold(): form for form in regions if form.isupper()}
    return {form: full for form, full in (found | typed).items() if form not in _listed("joiners")}


@cache
def _parties() -> dict[str, str]:
    """Return every form of a party's name, "golkar", with its name in full."""
    return dict(_party_forms())


def _party_forms() -> Iterator[tuple[str, str]]:
    for body in table.bodies().values():
        if body.kind == "party":
            for form in (body.name, *body.aliases):
                yield fold(form), fold(body.name)


@cache
def _listed(name: str) -> frozenset[str]:
    return frozenset(resources.toml("questions.toml")["bodies"][name])
