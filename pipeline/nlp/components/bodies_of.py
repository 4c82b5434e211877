"""From names of institutions in the text to the institutions of an article."""

from __future__ import annotations

import re

from spacy.tokens import Doc

from pipeline.indonesian import institutions as table
from pipeline.indonesian import places
from pipeline.indonesian.institution_names import Found
from pipeline.nlp.components.reading import Reading
from pipeline.schema import Institution, Reference

_LEVEL = re.compile(r"^(?:Provinsi |Kota |Kabupaten |Kecamatan |Wilayah |Republik )*")
#: Bodies that are in the table so that others may be named by them, not bodies of the story.
_NOT_BODIES = frozenset({"Republik Indonesia"})


def gather(doc: Doc, reading: Reading) -> tuple[Institution, ...]:
    """Return the institutions of an article in order of first mention."""
    mentions: dict[str, list[tuple[int, int, str]]] = {}
    parents: dict[str, str] = {}
    published = doc._.article.published if doc._.article is not None else None
    for start, end, name, rule in _named(doc, reading):
        body = table.known(name, on=published)
        mentions.setdefault(body.name if body else name, []).append((start, end, rule))
    _shorts(doc, mentions)
    _fold(doc.text, mentions)
    for name in list(mentions):
        if name in _NOT_BODIES:
            del mentions[name]
    ordered = sorted(mentions, key=lambda name: min(mentions[name]))
    ids = {name: f"i{n}" for n, name in enumerate(ordered, 1)}
    return tuple(_institution(doc.text, name, ids, mentions[name], parents) for name in ordered)


def _named(doc: Doc, reading: Reading) -> list[tuple[int, int, str, str]]:
    found = []
    tokens = reading.tokens
    for hit in reading.institutions.values():
        if hit.rule == "head" and not _stands_alone(hit, tokens.text(hit.start, hit.end)):
            continue
        found.append((tokens.starts[hit.start], tokens.ends[hit.end - 1], hit.name, hit.rule))
        if hit.inner is not None:
            body = table.known(tokens.text(hit.inner, hit.end))
            name = body.name if body else None
            if name:
                found.append((tokens.starts[hit.inner], tokens.ends[hit.end - 1], name, "inside " + hit.rule))
    return found


def _stands_alone(hit: Found, text: str) -> bool:
    return text in table.short_words() and len(text) > 3


def _shorts(doc: Doc, mentions: dict[str, list[tuple[int, int, str]]]) -> None:
    """Add the short forms that the article itself introduced: "(SPPSI)" and every later "SPPSI"."""
    taken = {(s, e) for spans in mentions.values() for s, e, _ in spans}
    for abbreviation in doc._.abbreviations:
        owner = next((n for n in mentions if _same(n, abbreviation.expanded, doc.text, mentions[n])), None)
        if owner is None:
            continue
        for mark in re.finditer(rf"(?<!\w){re.escape(abbreviation.short)}(?!\w)", doc.text):
            if (mark.start(), mark.end()) not in taken and not any(s <= mark.start() < e for s, e in taken):
                mentions[owner].append((mark.start(), mark.end(), "abbreviation"))


def _same(name: str, expanded: str, text: str, spans: list[tuple[int, int, str]]) -> bool:
    return name == expanded or any(text[s:e].endswith(expanded) or expanded.endswith(text[s:e]) for s, e, _ in spans)


def _fold(text: str, mentions: dict[str, list[tuple[int, int, str]]]) -> None:
    """Give "KPU" to "Komisi Pemilihan Umum Kota Makassar" where the article knows one such body alone."""
    for name in list(mentions):
        owners = [
            other
            for other in mentions
            if other != name and other.startswith(name + " ") and _is_region(other[len(name) + 1 :])
        ]
        if len(owners) == 1:
            mentions[owners[0]] += [(s, e, "class word") for s, e, _ in mentions.pop(name)]


def _is_region(text: str) -> bool:
    rest = _LEVEL.sub("", text)
    return bool(places.regions(rest)) or rest.istitle() and len(rest.split()) <= 2 and text != rest or rest in {"Metro Jaya"}


def _institution(
    text: str, name: str, ids: dict[str, str], spans: list[tuple[int, int, str]], parents: dict[str, str]
) -> Institution:
    id = ids[name]
    body = table.known(name)
    mentions = tuple(
        Reference(s, e, id, "name" if text[s:e] == name else "abbreviation" if len(text[s:e]) < len(name) else "name", rule)
        for s, e, rule in sorted(set(spans))
    )
    aliases = tuple(dict.fromkeys(text[m.start : m.end] for m in mentions))
    return Institution(
        id=id,
        name=name,
        aliases=aliases,
        part_of=_part_of(name, ids),
        mentions=mentions,
        kind=body.kind if body else None,
        wikidata=body.wikidata if body else None,
    )


def _part_of(name: str, ids: dict[str, str]) -> str | None:
    body = table.known(name)
    if body and body.part_of:
        return ids.get(table.bodies()[body.part_of].name)
    outer = [other for other in ids if other != name and name.endswith(" " + other)]
    return ids[max(outer, key=len)] if outer else None
