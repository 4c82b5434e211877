"""A body of our tables where an article names it, with what belongs to its name: "Pelindo | III", "KPU | Malang"."""

from __future__ import annotations

from dataclasses import replace

from pipeline.indonesian import places
from pipeline.indonesian.institutions import table
from pipeline.indonesian.institutions.bounds import is_given_name, is_role
from pipeline.indonesian.institutions.placed import place_end
from pipeline.indonesian.institutions.subsidiaries import of_group, of_region, part_of
from pipeline.indonesian.institutions.tails import tailed
from pipeline.indonesian.institutions.words import (
    LEVELS,
    Found,
    expand,
    firm_words,
    group,
    heads,
    short_inner,
    skip_parenthesis,
    tails,
    units,
)
from pipeline.indonesian.persons import names
from pipeline.indonesian.tokens import ROMAN, Tokens, is_acronym, is_capital, is_common

#: Words after which a platform is where something is shown, not a body that acts.
_SHOWN_ON = group("shown")


def of_table(tokens: Tokens, start: int, listed: tuple[int, str], grown: Found | None) -> Found | None:
    """Return a body of our tables, or the longer one whose name goes on behind it: "Dinas Sosial | Kota Batam"."""
    if parted := _parted(tokens, start, *listed):
        return parted
    if firm := _foreign_firm(tokens, start, listed[0]):
        return firm
    if grown is None or grown.end <= listed[0] or _at_home(tokens, start, listed[1]):
        return _listed(tokens, start, *listed)
    head = heads().match(tokens, start)
    alone = not _extends(tokens, listed[0]) or _is_ministry(tokens, *listed, head)
    if (seat := _seat_end(tokens, *listed)) == grown.end:
        return replace(_listed(tokens, start, *listed) or grown, end=seat)
    return _listed(tokens, start, *listed) if head and head[0] <= listed[0] and alone else grown


_HOUSES = group("seated", "houses")
#: Islands and quarters that our table of places beside the regions holds: "DPR | Senayan" is no foreign one.
_AT_HOME = group("seated", "places")
_SEATED = group("seated", "bodies")


def _at_home(tokens: Tokens, start: int, form: str) -> bool:
    """Tell whether the place behind a body with one seat is where its house stands: "Gedung | DPR RI Senayan"."""
    return tokens.word(start - 1) in _HOUSES and form in _SEATED


def apart(tokens: Tokens, start: int, grown: Found | None) -> Found | None:
    """Return a listed body whose name a short form parts: "Satuan Tugas (Satgas) Penanganan Covid-19"."""
    body = table.known(grown.name) if grown and "(" in tokens.words[start : grown.end] else None
    if grown is None or body is None:
        return None
    return Found(start, grown.end, body.name, "gazetteer", unit=body.part_of is not None, body=body.id)


#: Legal forms that end the names of foreign firms: "Freeport McMoran | Inc".
_FORMS = group("firms", "foreign")


def _foreign_firm(tokens: Tokens, start: int, end: int) -> Found | None:
    """Return a firm whose name begins like a listed one and goes on to its legal form: "Freeport | McMoran Inc"."""
    if not is_capital(tokens.word(end)):
        return None
    firm = tailed(tokens, start)
    return firm if firm is not None and firm.end > end and tokens.words[firm.end - 1] in _FORMS else None


def _seat_end(tokens: Tokens, end: int, form: str) -> int | None:
    """Return the end of the town behind a university that has one seat: "Universitas Tanjungpura | Pontianak |"."""
    body = table.known(form)
    return _region(tokens, end) if body is not None and body.kind == "university" and " " in form else None


def _is_ministry(tokens: Tokens, end: int, form: str, head: tuple[int, str] | None) -> bool:
    """Tell whether a listed name is a ministry's in full, which a place behind it does not change."""
    body = table.known(form)
    short = head is not None and head[0] == end  # "Kemenag Malang" is an office of its own
    return body is not None and body.kind == "ministry" and not short and tokens.word(end) not in LEVELS


def _parted(tokens: Tokens, start: int, end: int, form: str) -> Found | None:
    """Return a listed name whose short form stands in its middle: "Badan ... Sosial (BPJS) Ketenagakerjaan"."""
    closed = skip_parenthesis(tokens, end)
    for last in range(min(closed + 3, len(tokens)), closed, -1):
        body = table.known(f"{form} {tokens.text(closed, last)}") if closed > end else None
        if body is not None:
            return Found(start, last, body.name, "gazetteer", unit=body.part_of is not None, body=body.id)
    return None


def _extends(tokens: Tokens, end: int) -> bool:
    """Tell whether what follows a listed name makes it another body: a place or "Provinsi ..." ("KPU Malang")."""
    word = tokens.word(end)
    if word == "(":
        end = skip_parenthesis(tokens, end)
        word = tokens.word(end)
        return is_capital(word) and (
            word in LEVELS or (is_common(word) and not is_role(tokens, end)) or places.match(tokens, end) is not None
        )
    if word in LEVELS:
        return True
    if (
        end < len(tokens)
        and is_capital(word)
        and (word in short_inner() or heads().match(tokens, end) or table.gazetteer().match(tokens, end))
    ):
        return tokens.word(end - 1) in units()
    return end < len(tokens) and places.match(tokens, end) is not None and word not in {"Indonesia"}


def _listed(tokens: Tokens, start: int, end: int, form: str) -> Found | None:
    """Return a body of our tables with what belongs to its name here: "Pelindo | III", "Kemenkes | RI"."""
    body = table.known(form)
    assert body is not None
    if body.kind == "platform" and tokens.word(start - 1).lower() in _SHOWN_ON:
        return None
    if end == start + 1 and _is_another(tokens, start, body):
        return None
    if tokens.word(end) == "RI" or tokens.words[end : end + 2] == ("Republik", "Indonesia"):
        end += 1 if tokens.word(end) == "RI" else 2
    if (apart_from := _of_society(tokens, start, end)) is not None:
        return apart_from
    larger = _abroad(tokens, start, end, body) or of_group(tokens, start, end, body)
    if larger := larger or of_region(tokens, start, end, body):
        return larger
    if ROMAN.fullmatch(tokens.word(end)):
        if tokens.words[start] == "Perumnas":
            return None  # a housing estate
        if body.kind in {"military", "company"}:  # "Kogabwilhan | II", "Pelindo | III"
            name = f"{body.name.removesuffix(' (Persero)')} {tokens.word(end)}"
            return part_of(tokens, start, end + 1, name) or Found(start, end + 1, name, "gazetteer+number")
    if body.kind in {"company", "platform"}:
        end = _past_form(tokens, end) + (tokens.word(_past_form(tokens, end)) == "Indonesia")  # "Grab | Indonesia"
    inner = _larger_inside(tokens, start, end, body)
    there = _somewhere(tokens, start, skip_parenthesis(tokens, end), body, inner)
    return there or Found(start, end, body.name, "gazetteer", unit=body.part_of is not None, body=body.id, inner=inner)


#: What firms make and run under their own name: "Google | Maps", "Pertamina | Dex".
_PRODUCTS = group("products")


def _is_another(tokens: Tokens, index: int, body: table.Body) -> bool:
    """Tell whether a short form is a product's, somebody's first name or an average: "Google | Maps", "MA | (5,20)".

    One number behind it counts what is the body's: the seats of "PDIP | (110)".
    """
    if is_given_name(tokens, index) or _is_forename(tokens, index):
        return True
    end = index + 1
    if body.kind in {"company", "platform"} and tokens.word(end) in _PRODUCTS:
        return True
    numbers = tokens.words[end + 1 : end + 4 : 2]
    return tokens.word(end) == "(" and tokens.word(end + 2) == "," and all(number.isdigit() for number in numbers)


def _is_forename(tokens: Tokens, index: int) -> bool:
    """Tell whether a short form is somebody's first name before his last: "Juru Bicara BPJS | Fitra | Hergyana"."""
    word, after = tokens.words[index], tokens.word(index + 1)
    if not (word.istitle() and names.is_part(word) and names.is_name_word(after)) or is_acronym(after):
        return False
    firm = after in firm_words() | tails()  # "Mega | Investama"
    return not (is_common(after) or firm) and places.match(tokens, index + 1) is None


def _of_society(tokens: Tokens, start: int, end: int) -> Found | None:
    """Return the task force of a society or school that is named right behind: "Satgas Covid-19 | IDI"."""
    listed = table.gazetteer().match(tokens, end) if tokens.word(start) in _TASK and end < len(tokens) else None
    inner = table.known(listed[1]) if listed is not None else None
    if listed is None or inner is None or inner.kind not in _SOCIETIES:
        return None
    name = f"{expand(tokens, start, end)} {inner.name}"
    return Found(start, listed[0], name, "nested", unit=True, inner=end, parent=inner.name)


_TASK = frozenset({"Satgas", "Satuan"})
_SOCIETIES = frozenset({"organisation", "university", "ngo"})


def _larger_inside(tokens: Tokens, start: int, end: int, body: table.Body) -> int | None:
    """Return where the larger body begins with which a unit's name ends: "Ditjen Pajak | Kemenkeu"."""
    at = end - 1 - (tokens.words[end - 1] == "RI")
    last = table.known(tokens.words[at]) if body.part_of is not None and at > start else None
    return at if last is not None and last.id == body.part_of else None


def _somewhere(tokens: Tokens, start: int, tail: int, body: table.Body, inner: int | None) -> Found | None:
    """Return a body's branch, its office of a region or its chapter: "GP Ansor | Cabang Kencong", "Apindo | Jateng"."""
    if body.kind in _WITH_BRANCHES and (far := _branch(tokens, tail)):
        return Found(start, far, f"{body.name} {tokens.text(tail, far)}", "gazetteer+branch")
    if inner is not None:
        return None
    if tokens.word(tail) in LEVELS and (place := places.match(tokens, tail + 1)):
        return Found(start, place[0], f"{body.name} {expand(tokens, tail, place[0])}", "gazetteer+place")
    if body.kind == "organisation" and (region := _region(tokens, tail)):
        return Found(start, region, f"{body.name} {places.official(tokens.text(tail, region))}", "gazetteer+place")
    return None


_WITH_BRANCHES = frozenset({"organisation", "agency", "company", "commission"})


def _region(tokens: Tokens, index: int) -> int | None:
    """Return the end of the region right behind a society's name, whose chapter it is: "Apindo | Jateng"."""
    place = places.match(tokens, index) if index < len(tokens) else None
    if place is None or names.is_part(tokens.words[index]) or not places.regions(place[1]):
        return None
    return place[0]


#: Kinds of bodies that every state has: "Kemenlu China" is not Indonesia's.
_OF_STATES = frozenset({"ministry", "agency", "police", "parliament", "court", "prosecution", "military"})


def _abroad(tokens: Tokens, start: int, end: int, body: table.Body) -> Found | None:
    """Return a foreign state's body: "Kementerian Luar Negeri | China", "Mahkamah Agung | AS"."""
    place = places.match(tokens, end) if body.kind in _OF_STATES and end < len(tokens) else None
    country = places.country(place[1]) if place else None
    if place is None or country in {None, "Indonesia"} | _AT_HOME:
        return None
    if places.regions(place[1]) or names.is_part(tokens.words[end]):
        return None
    return Found(start, place[0], f"{body.name.removesuffix(' Republik Indonesia')} {country}", "abroad")


def _past_form(tokens: Tokens, end: int) -> int:
    """Return the index after a firm's legal form: "PT Bank Mandiri | (Persero) Tbk"."""
    if tokens.words[end : end + 3] == ("(", "Persero", ")"):
        end += 3
    return end + 1 if tokens.word(end) in {"Tbk", "TBK", "Persero"} else end


_BRANCHES = group("boards", "branches")


def _branch(tokens: Tokens, at: int) -> int | None:
    """Return the end of a society's branch: "GP Ansor | Cabang Kencong", "BPJS Kesehatan | Cabang Kota Kendari"."""
    if tokens.word(at) not in _BRANCHES or not is_capital(tokens.word(at + 1)):
        return None
    if tokens.word(at + 1) in LEVELS and place_end(tokens, at + 2) > at + 2:
        return place_end(tokens, at + 2)
    return place_end(tokens, at + 1) if place_end(tokens, at + 1) > at + 1 else None
