"""Bodies that a place or number tells from their kind: "Polres Metro Jakarta Selatan", "Kodim 0712/Tegal"."""

from __future__ import annotations

from pipeline.indonesian import places
from pipeline.indonesian.institutions import runs as institution_runs
from pipeline.indonesian.institutions import table as institutions
from pipeline.indonesian.institutions.bounds import after_post
from pipeline.indonesian.institutions.runs import Match
from pipeline.indonesian.institutions.subsidiaries import office_of
from pipeline.indonesian.institutions.words import (
    LEVELS,
    Found,
    expand,
    group,
    is_place_word,
    short_inner,
    skip_parenthesis,
    units,
)
from pipeline.indonesian.persons import names
from pipeline.indonesian.tokens import ROMAN, Tokens, is_capital

#: First words of place names, after which any capital word belongs to the place.
_LANDFORMS = group("placed", "landforms")
#: Words after an office's class: "Kelas I | Khusus |", "Kelas II | Non TPI |".
_CLASSES = group("placed", "classes")
_AIRPORTS = group("placed", "airports")
_SIDES = group("levels", "sides")
#: Heads of regional offices of a body that is named behind them.
_OFFICES = frozenset({"Kanwil", "Kantor Wilayah"})


def _named(listed: tuple[int, str]) -> tuple[int, str, str]:
    body = institutions.known(listed[1])
    return listed[0], body.name if body else listed[1], "gazetteer"


def grow_placed(tokens: Tokens, start: int, end: int, deeper: Match) -> Found | None:
    """Grow "Polres" by the place that follows: "Polres Metro Jakarta Selatan", "Kodim 0712/Tegal"."""
    head_end, end = end, skip_parenthesis(tokens, end)
    if (nested := _before_body(tokens, start, head_end, end, deeper)) is not None:
        return nested
    while _is_level(tokens, end):
        end += 1
    if tokens.word(end) == "/" and tokens.word(end - 1) in LEVELS:
        return _alone(tokens, start, head_end)  # "Disdukcapil Kabupaten/Kota": any
    end, told = _past_number(tokens, end)
    if told:
        return _placed(tokens, start, head_end, end)
    if end > head_end and tokens.word(end - 1) in _REGIONS and place_end(tokens, end) == end:
        return _alone(tokens, start, head_end)  # "Ketua Bawaslu Provinsi": of any
    if tokens.word(end - 1) in _SMALL:
        end = _small_place_end(tokens, end)
    else:
        end = end if _is_head_named(tokens, start, head_end, end) else place_end(tokens, end)
    if end > head_end:
        return _placed(tokens, start, head_end, end)
    following = deeper(tokens, end) if end < len(tokens) and is_capital(tokens.word(end)) else None
    if following is not None and tokens.word(start) in units() | {"Satgas", "Dewas"}:
        return institution_runs.nest(tokens, start, head_end, following, deeper)
    return _alone(tokens, start, head_end)


def _before_body(tokens: Tokens, start: int, head_end: int, end: int, deeper: Match) -> Found | None:
    """Return the unit or office of a body that is named right behind: "Satreskrim | Polres Kudus", "Kanwil | BPN"."""
    if tokens.word(end) in short_inner() and is_capital(tokens.word(end)) and (inner := deeper(tokens, end)):
        return institution_runs.nest(tokens, start, head_end, inner, deeper)
    if tokens.text(start, head_end) in _OFFICES and (listed := institutions.gazetteer().match(tokens, end)):
        return office_of(tokens, start, end, Found(end, *_named(listed)), "Kantor Wilayah")
    return None


def _past_number(tokens: Tokens, end: int) -> tuple[int, bool]:
    """Pass the number or class of an office; tell whether a place behind a stroke ends its name: "0712/Tegal |"."""
    counted = tokens.word(end + 1).islower() and len(tokens.word(end)) > 1  # "Lapas | 102 orang"
    if (not tokens.word(end).isdigit() or counted) and not is_class(tokens.word(end)):
        return end, False
    end += 1
    if tokens.word(end) != "/":
        while tokens.word(end) in _CLASSES:
            end += 1
        return end, False
    return _numbered_end(tokens, end + 1), True


def _numbered_end(tokens: Tokens, start: int) -> int:
    """Return the end of the name behind a number, before its commander's rank: "Kodam IX/ | Udayana | Mayjen ..."."""
    end = start
    while is_capital(tokens.word(end)) and names.skip_titles(tokens, end) == end:
        end += 1
    return end


def _alone(tokens: Tokens, start: int, end: int) -> Found:
    """Return a head behind which no place stands: any body of its kind, or the one that the article is about."""
    return Found(start, end, expand(tokens, start, end), "head", unit=tokens.word(start) in units())


_BEFORE_PLACES = LEVELS | group("levels", "offices")


def _is_level(tokens: Tokens, index: int) -> bool:
    """Tell whether a word says of what size the place behind it is, and is none of its name: "Daerah | Istimewa"."""
    return tokens.word(index) in _BEFORE_PLACES and tokens.words[index : index + 2] not in _SPECIAL


_SPECIAL = {("Daerah", "Istimewa"), ("Daerah", "Khusus")}


#: Offices that regions alone have, all of which are known: no unknown word behind them is a place.
_OF_REGIONS = tuple(group("placed", "of_regions"))


def _is_head_named(tokens: Tokens, start: int, head_end: int, index: int) -> bool:
    """Tell whether who heads a region's office is named behind it, no place: "Kepala Satpol PP | Asir Hartanta"."""
    regional = expand(tokens, start, head_end).startswith(_OF_REGIONS) and after_post(tokens, start)
    return regional and is_place_word(tokens, index) and places.match(tokens, index) is None


#: Levels behind which a place must stand.
_REGIONS = frozenset({"Provinsi", "Kota", "Kabupaten", "Daerah"})
#: Levels of places that our tables do not all hold.
_SMALL = frozenset({"Kelurahan", "Kecamatan", "Desa"})


def _small_place_end(tokens: Tokens, start: int) -> int:
    """Return the end of a village's name: "Satpol PP Kelurahan | Sunter Agung", up to who heads the office there."""
    listed = place_end(tokens, start)
    if listed > start + 1 or not is_capital(tokens.word(start)):
        return listed
    second = tokens.word(start + 1)
    titled = names.skip_titles(tokens, start + 1) > start + 1
    named = titled or (names.is_part(second) and tokens.word(start + 2) != ",")
    return start + 1 if named or not is_capital(second) or not second.isalpha() else start + 2


def is_class(word: str) -> bool:
    """Tell whether a word is a Roman number, a letter behind it or not: "II", "IIA"."""
    number = word.rstrip("AB") if len(word) > 1 else word
    return ROMAN.fullmatch(number) is not None or (number != word and number.isdigit())


def place_end(tokens: Tokens, start: int) -> int:
    """Return the end of the place that tells a body from its kind: "Limapuluh Kota", "Tanjung Perak", "Malang"."""
    if tokens.word(start) in _AIRPORTS and (airport := _airport_end(tokens, start + 1)):
        return airport
    place = names.things().match(tokens, start) or places.match(tokens, start) or places.match_district(tokens, start)
    landform = tokens.word(start) in _LANDFORMS and is_capital(tokens.word(start + 1))
    landform = landform and names.skip_titles(tokens, start + 1) == start + 1
    if place and not (landform and place[0] == start + 1):
        end = place[0]
    elif landform:
        end = start + 2
    else:
        end = start
        while end < start + 2 and is_place_word(tokens, end):
            end += 1
    sided = end > start and tokens.word(end) in _SIDES and not names.is_part(tokens.word(end))
    return end + 1 if sided else end


def _airport_end(tokens: Tokens, start: int) -> int | None:
    """Return the end of an airport's name behind "Bandara": "Internasional | Soekarno-Hatta", "| Soetta"."""
    at = start + (tokens.word(start) == "Internasional")
    thing = names.things().match(tokens, at) or places.match(tokens, at)
    if thing is not None:
        return thing[0]
    end = at
    while end < at + 2 and names.is_name_word(tokens.word(end)) and names.skip_titles(tokens, end) == end:
        end += 1
    return end if end > at else None


def _placed(tokens: Tokens, start: int, head_end: int, end: int) -> Found:
    return Found(start, end, expand(tokens, start, end), "head+place", unit=tokens.text(start, head_end) in units())
