"""Short forms that our table lacks and the article spells out: "Himpunan Petani Salak (Himpesak)" tells "Himpesak"."""

from __future__ import annotations

from dataclasses import replace

from pipeline.indonesian import places
from pipeline.indonesian.institutions import table
from pipeline.indonesian.institutions.words import LEVELS, Found, expand, skip_parenthesis
from pipeline.indonesian.tokens import Tokens, split

#: The longest short form that is looked for, in words.
_LONGEST = 3
#: Bodies whose later short forms are looked for: those named in full, not guessed by a model.
_GUESSED = frozenset({"model", "facility", "state", "head"})


def of_article(tokens: Tokens, found: dict[int, Found]) -> dict[int, Found]:
    """Return the bodies, later short forms of theirs with them: "(Himpasi)" makes "Ketua Himpasi" the body's."""
    owners = _owners(tokens, found)
    if not owners:
        return found
    grown = dict(found)
    taken = {i for hit in found.values() for i in range(hit.start, hit.end)}
    firsts = {words[0] for words in owners}
    for index, word in enumerate(tokens.words):
        if word not in firsts or (index in taken and index not in found):
            continue
        for size in range(_LONGEST, 0, -1):
            owner = owners.get(tokens.words[index : index + size])
            hit = found.get(index)
            if owner is None or (hit is None and tokens.word(index - 1) == "(") or (hit and hit.end != index + size):
                continue
            if not taken.intersection(range(index, index + size)) or hit is not None:
                grown[index] = _later(tokens, index, index + size, owner)
                break
    return grown


def _later(tokens: Tokens, start: int, end: int, owner: Found) -> Found:
    """Return a later short form, with the region behind it: "Himpasi | Provinsi Bali"."""
    place = places.match(tokens, end + 1) if tokens.word(end).title() in LEVELS and end + 1 < len(tokens) else None
    region = expand(tokens, end, place[0]) if place else ""
    own = owner.body is None and region and not owner.name.endswith(region)
    name = f"{owner.name} {region}" if own else owner.name
    last = place[0] if place and owner.body is None else end
    return replace(owner, start=start, end=last, name=name, rule="abbreviation", inner=None, parent=None)


def _owners(tokens: Tokens, found: dict[int, Found]) -> dict[tuple[str, ...], Found]:
    """Return short form -> the body that the article names so, where our table has no such form."""
    ends = {hit.end: hit for hit in found.values() if hit.rule not in _GUESSED}
    inner = {i: h for h in ends.values() for i in range(h.start, h.end) if tokens.words[i] == "("}
    owners = {}
    for start, end in tokens.introduced.items():
        close = skip_parenthesis(tokens, end)
        short = tokens.text(end + 1, close - 1) if close > end + 2 else ""
        owner = ends.get(end) or inner.get(end)
        plain = owner is not None and owner.unit and owner.body is None and owner.inner is None
        if not short or owner is None or plain or owner.start > start or places.match(tokens, end + 1):
            continue
        if table.known(short) is None:
            owners[split(short)] = owner
    return owners
