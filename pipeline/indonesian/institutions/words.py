"""The words that names of institutions are made of, and their long forms.

"Polda" -> Kepolisian Daerah; "Dinas Sosial NTB" -> Dinas Sosial Provinsi Nusa Tenggara Barat.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from pipeline.indonesian import places
from pipeline.indonesian.institutions import table as institutions
from pipeline.indonesian.persons import names
from pipeline.indonesian.phrases import Phrases
from pipeline.indonesian.tokens import Tokens, is_acronym, is_capital, is_common
from pipeline.resources.read import toml

#: Nouns built as names of activities and fields are: "Ketenagalistrikan", "Modernisasi", "Hidrologi".
#: Words built to say what a body deals with: "Pemberdayaan", "Digitalisasi".
DERIVED = re.compile(r"(?:(?:Ke|Pe|Per|Pem|Pen|Peng)[a-z]+an|[A-Z][a-z]+(?:isasi|ologi|nomi|grafi|itas))")
JOINERS = {"dan", "&", "untuk", "bagi", "atas", "di", "serta", "terhadap"}


@cache
def group(table: str, key: str = "words") -> frozenset[str]:
    """Return the words of a list of institutions.toml: ``group("boards", "branches")`` holds "Cabang", "Ranting"."""
    return frozenset(toml("institutions.toml")[table][key])


#: Levels of regions and offices, before their place: "Provinsi", "Kecamatan", "Kelas".
LEVELS = group("levels")


@dataclass(frozen=True, slots=True)
class Found:
    """An institution in the text, tokens ``start`` to ``end``; ``name`` its long form.

    ``unit`` tells that it is a part of a larger body ("Komisi IX"); ``rule`` what found it.
    ``inner`` is where the name of the larger body that it ends with begins inside it, ``parent`` that body's long form.
    """

    start: int
    end: int
    name: str
    rule: str
    unit: bool = False
    inner: int | None = None
    body: str | None = None
    parent: str | None = None


@cache
def heads() -> Phrases[str]:
    """Return the words that names begin with -> how far such a name runs ("list", "run", "place")."""
    table = toml("institutions.toml")["heads"]
    phrases: Phrases[str] = Phrases()
    for reach in ("list", "place", "run"):
        for word in table[reach]:
            phrases.add(word, reach)
    for word in institutions.short_words():
        phrases.add(word, "place")
    return phrases


@cache
def units() -> frozenset[str]:
    """Return the head words of parts of a body: "Komisi", "Divisi", "Fraksi"."""
    return group("heads", "unit")


@cache
def societies() -> frozenset[str]:
    """Return the head words that no unit is named with, so that a body begins there: "Asosiasi", "Yayasan"."""
    return group("heads", "societies")


@cache
def own_offices() -> frozenset[str]:
    """Return the head words of units that are bodies of their own in a place: "Balai Veteriner | Lampung"."""
    return group("heads", "offices")


@cache
def generic() -> Phrases[str]:
    """Return phrases that begin like a name and are none: "Badan Usaha", "Majelis Hakim"."""
    phrases: Phrases[str] = Phrases()
    phrases.extend((phrase, "") for phrase in toml("institutions.toml")["generic"]["phrases"])
    return phrases


@cache
def bare() -> frozenset[str]:
    """Return names that say nothing without what follows: "Dewan Pengawas", "Rumah Sakit Umum Daerah"."""
    return group("generic", "bare")


@cache
def _subjects() -> frozenset[str]:
    return group("subjects")


@cache
def proper() -> frozenset[str]:
    """Return words that bodies and persons both bear: "Nusantara", "Samudra"."""
    return group("proper")


def is_subject(word: str) -> bool:
    """Tell whether a word may say what a body deals with: an ordinary word, or one known or built to be one."""
    return is_common(word) or word in _subjects() or (len(word) > 7 and DERIVED.fullmatch(word) is not None)


@cache
def plain_units() -> frozenset[str]:
    """Return heads of units that are bodies of the story only beside the body they are part of: "Biro", "Divisi"."""
    return group("generic", "units")


@cache
def firm_words() -> frozenset[str]:
    """Return words of firms' names that no person bears: "Sejahtera", "Terminal"."""
    return group("firms")


@cache
def tails() -> frozenset[str]:
    """Return last words of names of bodies: "Institute", "Logistics"."""
    return group("tails")


@cache
def short_inner() -> frozenset[str]:
    """Return class words that may stand inside another's name: "Satreskrim Polres Kudus", "DPD Partai X"."""
    return group("inner", "short")


_REGIONAL = tuple(f"{head} " for head in group("regional"))


def regional(name: str) -> str:
    """Return the full name of a region's office: "Dinas Sosial Banten" -> "Dinas Sosial Provinsi Banten".

    A region that is a city and a regency ("Bogor") stays as printed.
    """
    if not name.startswith(_REGIONAL):
        return name
    words = name.split()
    for size in (4, 3, 2, 1):
        place = " ".join(words[-size:])
        found = places.regions(place)
        if found and len(words) > size and found[0].name == place:
            before = words[-size - 1]
            provinces = [r for r in found if r.kind == "provinsi"]
            kinds = provinces or list(found)
            if before in {"Kota", "Kabupaten", "Provinsi"} or len(kinds) > 1:
                return name
            return " ".join([*words[:-size], kinds[0].kind.title(), place])
    return name


#: Short heads that stand for themselves inside another name: the "PP" of "PT PP".
_ONLY_FIRST = group("inner", "themselves")


def is_place_word(tokens: Tokens, index: int) -> bool:
    """Tell whether a word looks like a place that our table lacks: capital, unknown, no name."""
    word = tokens.word(index)
    return (
        is_capital(word)
        and word.isalpha()
        and not is_acronym(word)
        and not is_common(word)
        and not names.is_part(word)
        and word not in names.ranks() | names.titles()
    )


def skip_parenthesis(tokens: Tokens, index: int) -> int:
    """Return the index after "(Disdik)" at ``index``; ``index`` itself where there is no short parenthesis."""
    if tokens.word(index) != "(":
        return index
    for end in range(index + 1, min(index + 6, len(tokens))):
        if tokens.words[end] == ")":
            return end + 1
    return index


def _once(long: str, parts: list[tuple[str, int]]) -> str:
    """Return a long form without the head that stands before it: the "Dinas" of Kominfo in "Dinas Kominfo"."""
    return long.removeprefix(f"{parts[-1][0]} ") if parts else long


#: Forces of which each is named with the whole: "Tentara Nasional Indonesia Angkatan Darat".
FORCES = "Tentara Nasional Indonesia"
#: A unit's head that, unlike "Satuan", begins the name of a body of its own: "Satuan Tugas Pangan".
TASK_FORCE = ("Satuan", "Tugas")


def is_local(name: str) -> bool:
    """Tell whether a body of this kind has a city or regency, never a province: "Pengadilan Negeri" of Jogja."""
    return name.startswith(_LOCAL)


_LOCAL = tuple(toml("institutions.toml")["placed"]["local"])


def expand(tokens: Tokens, start: int, end: int) -> str:
    """Return the long form of a name: no inner parenthesis, class words, places and units written out."""
    text = ""
    for part, at in _parts(tokens, start, end):
        joined = at > start and tokens.words[at - 1] in {"/", "-", "–", "("} and tokens.glued(at)
        glue = "" if not text or joined or part in {",", ".", "/", "-", "–", ")"} else " "
        text += glue + part
    return once(_EMBASSY.sub("Kedutaan Besar Republik Indonesia di ", _DOTTED.sub(r"\1 ", text)))


#: A firm's legal form with a full stop behind it: "PT. Sumber Jaya".
_DOTTED = re.compile(r"^(PT|CV)\. ?(?=[A-Z0-9])")
#: Our embassies under one name: "Kedutaan Besar RI di Tokyo", "KBRI Tokyo".
_EMBASSY = re.compile(r"^Kedutaan Besar (?:RI|Republik Indonesia|Indonesia)(?: di)? (?=[A-Z])")


#: Legal forms behind which places are part of a proper name: "PT Jasamarga Jogja Solo".
_FIRMS = frozenset({"PT", "CV", "PO"})


def _parts(tokens: Tokens, start: int, end: int) -> list[tuple[str, int]]:
    """Return the parts of a name written out, each with the token at which it stands."""
    at, parts = start, list[tuple[str, int]]()
    kind: str | None = None
    while at < end:
        closed = skip_parenthesis(tokens, at)
        if at < closed <= end:
            at = closed
            continue
        place = places.match(tokens, at) if at > start and tokens.words[start] not in _FIRMS else None
        if place and place[0] <= end:
            form = tokens.text(at, place[0])
            of = kind or ("kota" if is_local(" ".join(part for part, _ in parts)) else None)
            parts.append((places.official(form, kind=of) if form != "Indonesia" else form, at))
            at = place[0]
            continue
        word = tokens.words[at]
        kind = places.KIND_WORDS.get(word.lower(), kind)
        two = " ".join(tokens.words[at : at + 2])
        short = institutions.short_words()
        if two in short and at + 2 <= end:
            parts.append((short[two], at))
            at += 2
            continue
        parts.append((_written_out(word, parts, inside=at > start), at))
        at += 1
    return parts


def _written_out(word: str, parts: list[tuple[str, int]], *, inside: bool) -> str:
    """Return the long form of a word of a name: "Dispora" -> "Dinas Pemuda dan Olahraga", but not all inside one."""
    known = institutions.known(word) if inside and word == "UI" else None
    if known is not None:
        return known.name
    return word if inside and word in _ONLY_FIRST else _once(institutions.short_words().get(word, word), parts)


def once(name: str) -> str:
    """Return a name whose first words do not stand there twice: "Dinas Dinas Sosial" of "Dinas Dinsos"."""
    words = name.split()
    for size in range(len(words) // 2, 0, -1):
        if words[:size] == words[size : 2 * size]:
            return " ".join(words[size:])
    twice = [at for at in range(1, len(words)) if words[at] == words[at - 1] and words[at] in _HEADS_TWICE]
    return " ".join(word for at, word in enumerate(words) if at not in twice)


#: Heads that a short form within a name is written out with: "Koperasi Kementerian Bappenas".
_HEADS_TWICE = frozenset({"Kementerian", "PT", "Dinas", "Badan"})
