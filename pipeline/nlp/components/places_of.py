"""From place names in the text to the places of an article, with their Kemendagri codes."""

from __future__ import annotations

from pipeline.indonesian import places
from pipeline.indonesian.persons.who import Cluster
from pipeline.indonesian.tokens import is_acronym, is_capital, is_common
from pipeline.nlp.components.reading import Reading
from pipeline.schema import Place, Reference

_KINDS = {
    "Provinsi": "provinsi",
    "Kota": "kota",
    "Kabupaten": "kabupaten",
    "Kecamatan": "kecamatan",
    "Desa": "desa",
    "Kelurahan": "kelurahan",
    "Pulau": "pulau",
    "Jalan": "jalan",
    "Jl": "jalan",
    "Gunung": "gunung",
    "Sungai": "sungai",
    "Laut": "laut",
    "Pasar": "pasar",
    "Kampung": "kampung",
    "Dusun": "dusun",
}


def gather(reading: Reading, clusters: list[Cluster]) -> tuple[Place, ...]:
    """Return the places of an article in order of first mention."""
    tokens = reading.tokens
    taken = {i for f in reading.institutions.values() for i in range(f.start, f.end)}
    taken |= {i for c in clusters for n, _ in c.mentions for i in range(n.start, n.end)}
    found: dict[tuple[str, str], list[tuple[int, int]]] = {}
    index = 0
    while index < len(tokens):
        hit = None if index in taken else _match(reading, index)
        if hit is None:
            index += 1
            continue
        end, kind, name = hit
        found.setdefault((name, kind), []).append((tokens.starts[index], tokens.ends[end - 1]))
        index = end
    _join(found)
    codes = frozenset(c for name, kind in found for c in [places.code(name, kind=kind or None)] if c)
    text = tokens.source
    return tuple(_place(n, key, spans, text, codes) for n, (key, spans) in enumerate(found.items(), 1))


def _match(reading: Reading, index: int) -> tuple[int, str, str] | None:
    """Return (end, kind, official name) of the place that begins at a token."""
    tokens = reading.tokens
    word = tokens.words[index]
    kind = _KINDS.get(word, "")
    at = index + 1 if kind else index
    if kind == "jalan" and tokens.word(at) == ".":
        at += 1
    place = places.match(tokens, at) if at < len(tokens) and is_capital(tokens.words[at]) else None
    if place:
        return place[0], kind, places.official(tokens.text(at, place[0]), kind=kind or None)
    if not kind:
        return None
    end = at
    while (
        end < at + 3
        and is_capital(tokens.word(end))
        and not is_acronym(tokens.word(end))
        and not tokens.word(end).isdigit()
    ):
        end += 1
    return (end, kind, tokens.text(at, end)) if end > at and not is_common(tokens.words[at]) else None


def _join(found: dict[tuple[str, str], list[tuple[int, int]]]) -> None:
    """Give the bare "Bogor" to "Kota Bogor" where the article names one kind of it alone."""
    for name, kind in list(found):
        others = [k for n, k in found if n == name and k]
        if not kind and len(others) == 1:
            found[(name, others[0])] = sorted(found[(name, others[0])] + found.pop((name, kind)))


def _place(number: int, key: tuple[str, str], spans: list[tuple[int, int]], text: str, codes: frozenset[str]) -> Place:
    name, kind = key
    id = f"l{number}"
    mentions = tuple(Reference(s, e, id, "name", "gazetteer") for s, e in spans)
    aliases = tuple(dict.fromkeys(text[s:e] for s, e in spans))
    return Place(id, name, aliases, places.code(name, kind=kind or None, within=codes), mentions)
