"""Posts of a place: heads of regions, "Bupati Bangli", and those whose body ends with a place, "Kapolda Jabar"."""

from __future__ import annotations

from functools import cache

from pipeline.indonesian import places
from pipeline.indonesian.institutions.placed import is_class, place_end
from pipeline.indonesian.institutions.words import Found, is_local, is_place_word
from pipeline.indonesian.persons import names
from pipeline.indonesian.phrases import Phrases
from pipeline.indonesian.positions import posts, told
from pipeline.indonesian.positions.parts import Begun, Post, official_place
from pipeline.indonesian.positions.tails import skip_tail
from pipeline.indonesian.tokens import Tokens, is_capital
from pipeline.resources.read import words

#: How a region's head stands in his office: "Bupati | nonaktif | Bangli", "Gubernur | petahana |".
_STANDING = frozenset(words("positions.toml", "regional", "standing"))
#: What may stand between a post and its place.
_LEVELS = frozenset(words("positions.toml", "regional", "levels"))
#: What may stand behind a place as part of it: "Kapolres Jakarta | Selatan".
_PARTS = frozenset(words("positions.toml", "regional", "sides"))
#: Forces of which a smaller one is part: "Polsek Kelapa Dua, | Polres | Tangsel".
_FORCES = frozenset(words("positions.toml", "regional", "forces"))


def of_region(
    tokens: Tokens, begun: Begun, end: int, role: str, kind: str, institutions: dict[int, Found]
) -> Post | None:
    """Read the post of a region's head, of the kind told or of any ("") behind its word: "Bupati | Bangli"."""
    if end in institutions and institutions[end].rule != "head":
        return None
    idle = tokens.word(end).lower() == "nonaktif"
    if tokens.word(end).lower() in _STANDING and begun.status != "candidate" and tokens.word(begun.start - 1) != "dan":
        end += 1
        if end in institutions:
            return None
    at = end
    if tokens.word(at) in {"Provinsi", "Kota", "Kabupaten"}:
        kind = kind or tokens.word(at).lower()
        at += 1
    place = places.match(tokens, at)
    if place is None:
        return _of_unknown_region(tokens, begun, end, at, role, kind, institutions)
    form = tokens.text(at, place[0])
    if places.country(form) and not places.regions(form):
        return None
    if kind == "":
        found = places.regions(form)
        kind = found[0].kind if found else "kabupaten"
    stop = skip_tail(tokens, place[0])
    stop += tokens.word(stop).lower() in _STANDING
    body, full = places.government(form, kind=kind), begun.role(role)
    printed = f"{full} nonaktif {body.split(' ', 2)[-1]}" if idle else None
    return Post(begun.start, stop, full, body, begun.status, role, place=form, printed=printed)


def _of_unknown_region(
    tokens: Tokens, begun: Begun, end: int, at: int, role: str, kind: str, institutions: dict[int, Found]
) -> Post | None:
    """Read the post of a region's head where our tables know no place behind it, or none stands there: "Bupati"."""
    if kind and end not in institutions and (unknown := told.unknown_place(tokens, at)):
        form = tokens.text(at, unknown)
        body = f"Pemerintah {kind.title()} {form}"
        return Post(begun.start, skip_tail(tokens, unknown), begun.role(role), body, begun.status, role, place=form)
    if kind == "" or end in institutions:
        return None
    return Post(begun.start, skip_tail(tokens, end), begun.role(role), None, begun.status, role)


def of_placed_body(tokens: Tokens, begun: Begun, end: int, word: posts.Word, named: Found | None = None) -> Post:
    """Read a post whose word tells a body but for its place: "Kapolda | Jabar", "Pangdam | XIV Hasanuddin".

    ``named`` is the body where it is printed behind the first word: "Kepala | Lapas Narkotika Kelas IIA Jakarta".
    """
    assert word.body is not None
    if named is not None and named.rule == "head+place" and named.end > end:
        place = tokens.text(end, named.end)
        stop = skip_tail(tokens, named.end)
        return Post(begun.start, stop, begun.role(word.role), named.name, begun.status, word.role, place=place)
    stop = _past_place(tokens, end, word)
    parts = tokens.text(end, stop).strip()
    place = official_place(parts, kind="kota" if is_local(word.body) else None)
    body = word.body.replace("{place}", place).strip() if parts else None
    role = word.role if parts or word.role != "Kepala" else f"Kepala {word.body.removesuffix(' {place}')}"
    stop = skip_tail(tokens, _past_province(tokens, _past_force(tokens, stop)))
    return Post(begun.start, stop, begun.role(role), body, begun.status, word.role, place=place or None)


def _past_force(tokens: Tokens, index: int) -> int:
    """Pass the larger force before a commander's rank: "Kapolsek Kelapa Dua | , Polres Tangsel | , AKP ..."."""
    at = index + (tokens.word(index) == ",")
    if tokens.word(at) not in _FORCES:
        return index
    at += 1
    while tokens.word(at) in _LEVELS:
        at += 1
    place = places.match(tokens, at) if at < len(tokens) else None
    return place[0] if place and _ranked(tokens, place[0]) else index


def _past_province(tokens: Tokens, index: int) -> int:
    """Pass the province that a place is in, before a rank: "Wakapolres Tanjung Jabung Timur | Jambi |, Kompol ..."."""
    place = places.match(tokens, index) if index < len(tokens) else None
    return place[0] if place and _ranked(tokens, place[0]) else index


def _ranked(tokens: Tokens, index: int) -> bool:
    """Tell whether a rank stands at a token, or behind the comma there."""
    at = index + (tokens.word(index) == ",")
    return tokens.word(at) in names.ranks() and names.skip_titles(tokens, at) > at


def _past_place(tokens: Tokens, begin: int, word: posts.Word) -> int:
    """Return the end of the level, number and place behind a post's word; where the words end that it may be."""
    end = begin
    while (
        tokens.word(end) in _LEVELS
        or tokens.word(end).isdigit()
        or is_class(tokens.word(end))
        or (tokens.word(end) == "/" and tokens.glued(end))
    ):
        end += 1
    place = _place(tokens, end, word)
    if begin < end and place is None and is_capital(tokens.word(end)) and names.skip_titles(tokens, end + 1) > end + 1:
        return end + 1  # a territorial command is named after a hero: "Pangdam XIV Hasanuddin Mayjen ..."
    if tokens.word(end) == "Bandara":
        return place_end(tokens, end)
    if place is not None:
        while tokens.word(place) in _PARTS and not names.is_part(tokens.word(place)):
            place += 1
        return place
    grown = end
    while grown < end + 3 and is_place_word(tokens, grown) and tokens.word(grown) not in _FORCES:
        grown += 1
    return max(grown, _unknown_post(tokens, end))


def _place(tokens: Tokens, index: int, word: posts.Word) -> int | None:
    """Return the end of the place at a token, or of the hero's name that a territorial command bears there."""
    found = _command(tokens, index) if "Daerah Militer" in word.role else None
    found = found or places.match(tokens, index)
    if found is None and (small := tokens.word(index)).islower() and places.regions(small.title()):
        return index + 1  # "Kapolres sambas AKBP ..."
    return found[0] if found else None


@cache
def _commands() -> Phrases[str]:
    phrases: Phrases[str] = Phrases()
    phrases.extend((word, word) for word in words("positions.toml", "commands"))
    return phrases


def _command(tokens: Tokens, index: int) -> tuple[int, str] | None:
    """Return the hero after whom a territorial command is named: "Pangdam | Iskandar Muda | Mayjen ..."."""
    return _commands().match(tokens, index) if index < len(tokens) else None


def _unknown_post(tokens: Tokens, index: int) -> int:
    """Return the end of an unknown place between a post and its holder's rank: "Kapolsek | Medansatria | , Kompol"."""
    at = index
    while at < index + 2 and is_capital(tokens.word(at)) and tokens.word(at).isalpha():
        if names.skip_titles(tokens, at) > at or tokens.word(at) in _FORCES:
            break
        at += 1
    return at if _ranked(tokens, _past_force(tokens, at)) else index
