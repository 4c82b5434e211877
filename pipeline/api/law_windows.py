"""Where in a question a regulation is named: "Sri soal UU Cipta Kerja 2021" -> the words "UU Cipta Kerja"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from pipeline.api.naming_laws import is_cue, meant, regulation_ids, ruling_end, signed
from pipeline.api.question_ways import is_way
from pipeline.api.question_words import Word, asks, befalls_law, parts_topics
from pipeline.indonesian import regulations
from pipeline.indonesian.keys import fold, slug
from pipeline.indonesian.regulations import parts
from pipeline.indonesian.regulations.nicknames import candidates
from pipeline.store import printed_names
from pipeline.store.database import Database

_PARTS = frozenset({"pasal", "ayat", "huruf", "bab"})
_YEAR = re.compile(r"(?:19|20)\d\d")
_TITLED = re.compile(r"(?i)^(?:tentang|soal|mengenai)$")


@dataclass(frozen=True, slots=True)
class Law:
    """Words of a question, from ``start`` to before ``end``, and the regulations that they may mean.

    The law itself is ``named`` behind what tells a part of it, "Pasal 27" before "UU ITE", and ``closed`` before such a
    part behind it.
    """

    start: int
    end: int
    ids: tuple[str, ...]
    named: int = 0
    closed: int = 0


def laws_in(database: Database, said: tuple[Word, ...]) -> tuple[Law, ...]:
    """Return the regulations that a question names, in order."""
    found: list[Law] = []
    place = 0
    while place < len(said):
        begins = is_cue(said[place].text) and not is_way(said[place]) and not _asks_part(said, place)
        law = _at(database, said, place) if begins else None
        if law is None and (by_sign := signed(database, said[place].text)):
            law = Law(_issued_from(said, place, by_sign[0]), place + 1, by_sign)
        if law is not None:
            named, closed = _behind_parts(said, law), law.end
            law = replace(law, named=named, closed=closed, end=_with_part(said, law))
            found.append(law)
        place = law.end if law is not None else place + 1
    return tuple(found)


def _asks_part(said: tuple[Word, ...], place: int) -> bool:
    """Tell whether an article is asked for, and no law named: "pasal apa yang digugat di UU Desa"."""
    return said[place].low in _PARTS and place + 1 < len(said) and asks(said[place + 1])


def _issued_from(said: tuple[Word, ...], sign: int, number: str) -> int:
    """Return where kind and issuer begin that stand before a letter's sign: "surat telegram Kapolri ST/2232"."""
    told = set(number.split("-"))
    while sign and said[sign - 1].low in told:
        sign -= 1
    return sign


def _behind_parts(said: tuple[Word, ...], law: Law) -> int:
    """Return where the law itself begins, behind "Pasal 27 ayat (3)"."""
    if said[law.start].low not in _PARTS:
        return law.start
    whole = regulation_ids(_text(said, law.start, law.end))
    starts = range(law.end - 1, law.start, -1)
    return next((n for n in starts if whole and regulation_ids(_text(said, n, law.end)) == whole), law.start)


def _with_part(said: tuple[Word, ...], law: Law) -> int:
    """Return where a part behind a law ends: "UU ITE Pasal 27 ayat 3"; where the law ends if it has one before it."""
    if law.end + 1 >= len(said) or said[law.end].low != "pasal" or said[law.start].low in _PARTS:
        return law.end
    ends = range(law.end + 2, min(len(said), law.end + 7) + 1)
    read = {end: parts.asked(_text(said, law.end, end)) for end in ends}
    longest = max(read.values(), key=len)
    return next((end for end in ends if longest and read[end] == longest), law.end)


def _at(database: Database, said: tuple[Word, ...], start: int) -> Law | None:
    """Return the law that begins at a word: by its number, else by the longest name that somebody knows."""
    ends = range(start + 1, len(said) + 1)
    for end in ends:
        ids = _numbered(_text(said, start, end))
        if ids:
            alike = meant(database, _text(said, start, end), titles=False)
            return Law(start, _with_title(said, end, ids[0]), alike or ids)
    topic = ruling_end([word.text for word in said], start)
    if topic is not None:
        return Law(start, topic, meant(database, _text(said, start, topic), titles=False))
    for end in reversed(ends):
        ids = _named(database, said, start, end)
        if ids:
            return Law(start, end, ids)
    return _unknown(database, said, start)


def _text(said: tuple[Word, ...], start: int, end: int) -> str:
    return " ".join(word.text for word in said[start:end])


def _numbered(words: str) -> tuple[str, ...]:
    ids = regulation_ids(words) if words[-1:].isdigit() else ()
    return () if any(":" in number or ("?" in number and "/" not in number) for number in ids) else ids


def _with_title(said: tuple[Word, ...], end: int, number: str) -> int:
    """Return where a law's own title ends behind its number: "UU 11/2020 tentang Cipta Kerja"."""
    if end + 1 >= len(said) or not _TITLED.match(said[end].text):
        return end
    titled = set(fold(regulations.title(number) or "").split())
    stop = end + 1
    while stop < len(said) and said[stop].low in titled:
        stop += 1
    return stop if stop > end + 1 else end


def _named(database: Database, said: tuple[Word, ...], start: int, end: int) -> tuple[str, ...]:
    """Return what a window means if it is a name that the base or the table of nicknames knows."""
    words = _text(said, start, end)
    words = f"UU {words}" if said[start].low.startswith("omnibus") else words
    key = printed_names.name_key(words)
    begins = said[start].low in _PARTS or printed_names.name_key(_text(said, start + 1, end)) != key
    if not key or not begins or asks(said[end - 1]):
        return ()
    _, _, name = key.partition(" ")
    dated = bool(name) and _YEAR.fullmatch(said[end - 1].low) is not None  # "omnibus law 2020" is a law and a time
    known = not name or (candidates(slug(name)) and not dated) or printed_names.bearers(database, words)
    return meant(database, words, titles=False) if known else ()


def _unknown(database: Database, said: tuple[Word, ...], start: int) -> Law | None:
    """Return a law that nobody knows by the name: up to where the question goes on to something else."""
    end = start + 1
    while end < len(said) and not (asks(said[end]) or parts_topics(said[end]) or befalls_law(said[end])):
        end += 1
    words = _text(said, start, end)
    key = printed_names.name_key(words)
    if not key or " " not in key or printed_names.name_key(_text(said, start + 1, end)) == key:
        return None
    ids = meant(database, words, titles=False)
    return Law(start, end, ids) if ids else None
