"""Which regulations a reader's words name: by number, by the names in print, by nickname, by title."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from pipeline import resources
from pipeline.api import law_periods, misprints
from pipeline.api.law_labels import regulation_label
from pipeline.api.question_words import asks, begins_law, words_of
from pipeline.indonesian import places, regulations
from pipeline.indonesian.keys import fold, slug
from pipeline.indonesian.regulations import kinds as law_kinds
from pipeline.indonesian.regulations import rulings
from pipeline.indonesian.regulations.nicknames import candidates
from pipeline.schema.answers import Count, Understood
from pipeline.store import laws, printed_names
from pipeline.store.database import Database
from pipeline.store.topics import Named, Topic
from pipeline.store.topics import ids as topic_ids

_PLAIN = re.compile(
    r"(?i)^\s*(?:pasal\s+\S+(?:\s+ayat\s+\S+)?\s+)?(?P<type>[a-z]{2,20})\s*(?:(?:nomor|no)\b\.?)?\s*(?P<number>\d+[a-z]?)"
    r"\s*(?:/|tahun|thn\.?)\s*(?P<year>(?:1[89]|20)\d\d)\s*$"
)
_ID = re.compile(r"^[a-z][a-z0-9-]*(?:-[0-9?][^\s]*-(?:\d{4}|\?)|:[a-z0-9-]+)$")
#: Words without any of these name no regulation, so that the tables of laws need not be read.
_CUE = re.compile(
    r"(?i)\b(?:r?uud?\b|r?pp\b|undang|per[a-z]*|kep[a-z]*|in(?:pres|men|gub|struksi)|kuh|pmk|pojk|pbi|pkpu|s[ek]b?\b|surat"
    r"|putusan|tap\b|ketetapan|qanun|pasal|rancangan|raperda|beleid|omnibus)"
)

#: Letters of a sign that may stand alone, more than: "S/1" may be anything.
_SHORTEST_SIGN = 4
#: A number of signs right behind its kind, as circulars and decrees bear it: "SE M/2/HK.04/III/2024".
_SIGNED = re.compile(r"(?i)^((?:SE|SK|SKB|surat\s+(?:edaran|keputusan))(?:\s+[A-Za-z]+){0,4}?)\s+((?=\S*\d)\S+/\S+)$")

#: Such a number alone: "ST/2232/IX/RES.1.24./2023"; a law and its year have no letters in front.
_SIGN = re.compile(r"(?i)^[A-Z0-9][\w.-]*(?:/[\w.-]+)*/[\w.-]+$")
#: An article of a law behind it: "UU ITE pasal 45 ayat 2".
_PART_BEHIND = re.compile(r"(?i)^(?P<law>.*\S)\s+(?P<part>pasal\s+\d\S*(?:\s+ayat\s+\S+)?)$")

#: A ruling of the constitutional court, not of another court.
_RULING = re.compile(
    r"(?i)\s*putusan\b(?!\s+(?:hakim|majelis|ma|mahkamah\s+agung|pengadilan|pn|pt|ptun|kasasi|pk|sela|praperadilan|dkpp|mkmk)\b)"
)


def names_kind(words: str) -> bool:
    """Tell whether words name a kind of laws or one by its number: "UU ITE", not "perlintasan sebidang"."""
    return any(begins_law(word) for word in words.split()) or bool(_ID.match(words.strip()) or regulation_ids(words))


def bearing(words: str, ids: Sequence[str]) -> tuple[str, ...]:
    """Return the laws whose own name words without a kind are: "cipta kerja", not "upah minimum" out of a title."""
    name = slug(words)
    known = candidates(name)
    return tuple(i for i in ids if i in known or i.partition(":")[2] == name or _is_titled(i, name))


def _is_titled(number: str, name: str) -> bool:
    """Tell whether a law's whole title is a name, or that of the law that it amends."""
    title = slug(regulations.title(number) or "")
    return title == name or (title.startswith("perubahan-") and title.endswith(f"-{name}"))


def is_cue(word: str) -> bool:
    """Tell whether a word may begin a regulation's name: "UU", "Perda", "Pasal"."""
    return bool(_CUE.match(word))


def regulation_ids(words: str) -> tuple[str, ...]:
    """Return the ids of the regulations that words name: "inpres no 2 tahun 2021" -> ("inpres-2-2021",)."""
    words = _SIGNED.sub(r"\1 Nomor \2", words.strip())
    if _ID.match(words):
        return (words,)
    plain = _PLAIN.match(words)
    if plain and plain["type"].lower() not in ("perpu",):
        return (f"{plain['type'].lower()}-{plain['number'].lower()}-{plain['year']}",)
    if not _CUE.search(words):
        return ()

    return tuple(filter(None, (regulations.parse(words),)))


def meant(database: Database, words: str, *, titles: bool = True) -> tuple[str, ...]:
    """Return every regulation that words may mean, those that the base knows where it knows any.

    A number means one regulation; a name means all that were printed under it and all that the table of nicknames
    knows: "UU ITE" -> uu-11-2008, uu-19-2016, uu-1-2024, uu:ite. With ``titles`` words that name no kind of regulation
    may be its title: "cipta kerja".
    """
    words = _kind_first(_PART_BEHIND.sub(r"\g<part> \g<law>", words.strip()))
    if _ID.match(words):
        return (words,)
    if by_sign := signed(database, words):
        return by_sign
    numbered = _of_any_year(database, regulation_ids(words)) if any(c.isdigit() for c in words) else ()
    if numbered and not any(":" in number or "?" in number for number in numbered):
        return _alike(database, numbered)
    named = (
        [*printed_names.bearers(database, words), *_nicknamed(words), *_rulings(words)] if _CUE.search(words) else []
    )
    named = [*named, *_drafts(database, words)]
    named = named or laws.of_kind(database, printed_names.kind_of(words))
    ids = tuple(dict.fromkeys([*named, *(numbered or (() if named else regulation_ids(words)))]))
    titled = titles and not ids and " " in words and not places.regions(words)
    if titled:
        ids = tuple(dict.fromkeys([*laws.titled(database, fold(words)), *_nicknamed(f"uu {words}")]))
    ids = tuple(dict.fromkeys([*ids, *(law.id for number in ids for law in law_periods.rulings_named(number))]))
    known = {row["id"] for row in laws.known(database, ids)}
    named_then = [(number, law) for number in known for law in law_periods.bearers(number)]
    known |= {law.id for number, law in named_then if _printed_while(database, number, law)}
    if not known and (by_title := _of_kind_and_title(database, words)):
        return by_title
    return tuple(sorted((i for i in ids if i in known or not (known or titled)), key=_age))


def signed(database: Database, words: str) -> tuple[str, ...]:
    """Return the letters that a sign alone names, as far as it goes: "ST/2232/IX/RES.1.24./2023", "ST/2232"."""
    is_sign = len(words) > _SHORTEST_SIGN and any(map(str.isdigit, words)) and _SIGN.match(words)
    return tuple(laws.signed(database, words)) if is_sign and not regulation_ids(words) else ()


def _kind_first(words: str) -> str:
    """Return words with the kind that ends them put first: "upah minimum SE Menaker" -> "SE Menaker upah minimum"."""
    said = words.split()
    if not said or is_cue(said[0]) or said[-1].isdigit():
        return words
    if any(map(asks, words_of(words))):  # "provinsi yang mengikuti SE Menaker" is no title
        return words
    cuts = (n for n in range(1, len(said)) if printed_names.kind_of(" ".join(said[n:])))
    return next((" ".join((*said[n:], *said[:n])) for n in cuts), words)


def _of_kind_and_title(database: Database, words: str) -> tuple[str, ...]:
    """Return the laws of a kind whose title holds words that nobody calls one by: "SE Menaker upah minimum 2021"."""
    kind, _, name = printed_names.name_key(words).partition(" ")
    told = [word for word in name.split() if len(word) > 3]
    return tuple(sorted(laws.titled_in(database, kind, told), key=_age)) if told else ()


def _of_any_year(database: Database, ids: Sequence[str]) -> tuple[str, ...]:
    """Return ids with the year, or the issuer, that the base knows where none was given: "Putusan MK 90" is of 2023."""
    found = (laws.numbered(database, number.removesuffix("-?")) if number.endswith("-?") else [] for number in ids)
    issued = [laws.in_regions(database, number) if "/" in number else [] for number in ids]  # "SE 440/5954" is Aceh's
    whole = [numbers or by or [number] for number, numbers, by in zip(ids, found, issued, strict=True)]
    known = {row["id"] for row in laws.known(database, [number for numbers in whole for number in numbers])}
    every = (numbers if known & set(numbers) else _of_any_ministry(database, numbers) for numbers in whole)
    return tuple(dict.fromkeys(number for numbers in every for number in numbers))


def _of_any_ministry(database: Database, ids: Sequence[str]) -> list[str]:
    """Return ids with those of the ministries that the base knows where none was given: "Permen 36" is Permendag's."""
    found = (laws.of_ministries(database, n) if n.partition("-")[0] in _of_ministers() else [] for n in ids)
    return [number for numbers in found for number in numbers] or list(ids)


@cache
def _of_ministers() -> frozenset[str]:
    """Return the kinds of rules that every ministry makes: "permen", "kepmen"."""
    return frozenset(made["kind"] for made in resources.toml("ministries.toml")["made"])


def _drafts(database: Database, words: str) -> list[str]:
    """Return the drafts that amend a law which words name: "RUU Haji" is that which amends UU 8/2019, on the hajj."""
    kind, _, name = words.partition(" ")
    if fold(kind) != "ruu" or not name:
        return []
    amended = _nicknamed(f"uu {name}") or laws.titled(database, fold(name))
    return laws.amending(database, "ruu", amended)


def _alike(database: Database, numbered: Sequence[str]) -> tuple[str, ...]:
    """Return numbers with those that readers write alike.

    "Pergub 33/2020" may be any region's, and a rule may bear its issuer's sign.
    """
    ids = list(numbered)
    for number in numbered:
        regional = law_kinds.kinds().get(number.partition("-")[0])
        ids += laws.numbered_alike(database, number)
        ids += laws.in_regions(database, number) if regional and regional.region else []
    ids = list(dict.fromkeys(ids))
    known = {row["id"] for row in laws.known(database, ids)} if len(ids) > 1 else set()
    return tuple(number for number in ids if number in known or not known)


def _printed_while(database: Database, name: str, law: Named) -> bool:
    """Tell whether a name was printed in the days in which it meant a law."""
    return laws.mentioned(database, [replace(law, id=name)])


def topics(ids: Sequence[str]) -> tuple[Topic, ...]:
    """Return what is asked for where regulations are meant: one number is also what its name meant at the time."""
    return (*ids, *law_periods.names(ids[0])) if len(ids) == 1 else tuple(ids)


def _nicknamed(words: str) -> tuple[str, ...]:
    """Return the laws of a kind that bear a name: "UU Cipta Kerja" -> uu-11-2020, uu-6-2023, uu:cipta-kerja."""
    kind, _, name = printed_names.name_key(words).partition(" ")
    known = [number for number in candidates(slug(name)) if number.startswith(f"{kind}-")] if name else []
    return (*known, f"{kind}:{slug(name)}") if name else ()


def _rulings(words: str) -> tuple[str, ...]:
    """Return the court's rulings that go by a topic, each with its name.

    "putusan batas usia capres" -> putusan-mk-90/puu-xxi/2023.
    """
    name = rulings.named(words) if _RULING.match(words) else None
    return (*rulings.bearing(name), f"putusan-mk:{name}") if name else ()


def ruling_end(words: Sequence[str], start: int) -> int | None:
    """Return where a ruling that begins at a word and goes by its topic ends: behind "capres-cawapres"."""
    ends = range(start + 2, len(words) + 1)
    first = next((end for end in ends if _rulings(" ".join(words[start:end]))), None)
    if first is None:
        return None
    told = rulings.words_of(rulings.named(" ".join(words[start:first])) or "")
    end = first
    for n in range(first, len(words)):
        said = set(fold(words[n]).split())
        if not said <= told | {"dan"}:
            break
        end = n + 1 if said <= told else end
    return end


def _age(number: str) -> tuple[int, str, str]:
    """Order ids: numbered ones first, oldest first."""
    year = number[-4:]
    return (0, year, number) if year.isdigit() and ":" not in number else (1, "", number)


def understood(database: Database, words: str, ids: Sequence[str]) -> tuple[Understood, ...]:
    """Return how a regulation's words were read, and what stands beside: "UU ITE = UU 11/2008, UU 1/2024, UU ITE".

    ``shares`` tells in how many articles the words mean each law, by their dates; drafts and laws of the same name are
    offered, not answered.
    """
    asked = topics(ids)
    words = regulation_label(words) if _ID.match(words.strip()) else words
    label = ", ".join(dict.fromkeys(regulation_label(number) for number in topic_ids(asked)))
    notes = [Understood(words, "regulation", tuple(ids), label, _shares(database, asked))]
    notes += [Understood(words, "offered", (c.value,), c.label, (c,)) for c in _beside(database, topic_ids(asked))]
    return (*notes, *misprints.of(database, ids))


def _shares(database: Database, asked: Sequence[Topic]) -> tuple[Count, ...]:
    """Return in how many articles each law is meant that a name has borne; nothing where it has borne but one."""
    found = []
    for name in (number for number in asked if isinstance(number, str) and ":" in number):
        held = law_periods.bearers(name)
        for law in held if len(held) > 1 else ():
            covered = laws.coverage(database, [law.id, replace(law, id=name)])
            if covered.articles:
                found.append(Count(law.id, regulation_label(law.id), covered.articles))
    return tuple(found)


#: Kinds whose names are drafts and laws of one another.
_STAGES = ("uu", "ruu", "perppu", "pp", "rpp", "perda", "raperda", "perpres", "raperpres")


def _beside(database: Database, ids: Sequence[str]) -> list[Count]:
    """Return the drafts of a law, or the law of a draft, that the base knows under the same name."""
    said = {number.partition(":")[2] for number in ids if ":" in number}
    others = [f"{kind}:{name}" for name in sorted(said) for kind in _STAGES]
    found = laws.known(database, [number for number in others if number not in ids])
    return [Count(row["id"], regulation_label(row["id"]), row["mentions"]) for row in found if row["mentions"]]


def printed(database: Database, ids: Sequence[str]) -> tuple[Count, ...]:
    """Return the names, without numbers, under which some regulations stand in print, as printed: "UU ITE" ×12."""
    return tuple(Count(key, words, n) for key, words, n in printed_names.of(database, ids))


def label_at(number: str, day: str | None) -> str:
    """Return a regulation's label with the law that a name meant on a day: "UU Cipta Kerja (UU 11/2020)"."""
    meant_then = law_periods.at(number, day) if ":" in number else None
    return f"{regulation_label(number)} ({regulation_label(meant_then)})" if meant_then else regulation_label(number)


def law_slug(words: str) -> str:
    """Return the beginning of a regulation's id as somebody types it: "inpres 2" -> "inpres-2"."""
    return slug(words.replace("/", " "))
