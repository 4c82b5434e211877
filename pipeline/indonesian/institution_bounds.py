"""Where the name of an institution ends: at a person, a post, another body, or an ordinary word.

"Badan Meteorologi, Klimatologi, dan Geofisika" goes over its commas; "Polda Jabar dan Kejati Jabar" are two.
"""

from __future__ import annotations

from pipeline.indonesian import institutions, names, places, posts
from pipeline.indonesian.institution_words import LEVELS, heads, short_inner
from pipeline.indonesian.tokens import Tokens, is_acronym, is_capital, is_common

_TAIL = ("RI", "Indonesia")


def after_post(tokens: Tokens, start: int) -> bool:
    """Tell whether a post's word ends right before ``start``: "Direktur Utama | PT ..."."""
    return any(
        (hit := posts.match(tokens, at)) is not None and hit[0] == start for at in range(max(0, start - 3), start)
    )


def comma_name(tokens: Tokens, index: int) -> bool:
    """Tell whether the run of capitals at ``index`` ends with a comma and a name: "PT Sumber Jaya, Rina Utami"."""
    while is_capital(tokens.word(index)):
        index += 1
    if tokens.word(index) != ",":
        return False
    words = (tokens.word(index + 1), tokens.word(index + 2))
    return names.starts_person(tokens, index + 1) or all(is_capital(w) and not is_common(w) for w in words)


def holder_follows(tokens: Tokens, index: int) -> bool:
    """Tell whether the holder's name stands behind his body: "Kepala Dinas Pasar | Galuh Sempalawe mengatakan".

    The run of capitals ends here with two to four words that are no ordinary words and no places, and goes on in
    lower case, with a comma or a parenthesis.
    """
    end = index
    while is_capital(word := tokens.word(end)) and not is_acronym(word) and not is_common(word):
        if places.match(tokens, end) is not None:
            return False
        end += 1
    after = tokens.word(end)
    return 2 <= end - index <= 4 and (after in {",", "("} or (after.isalpha() and after.islower() and after != "dan"))


def may_nest(tokens: Tokens, index: int) -> bool:
    """Tell whether a larger body's name may begin at a token inside another name."""
    if tokens.word(index - 1) in {
        "DPP",
        "DPD",
        "DPW",
        "DPC",
        "PP",
        "PB",
        "PW",
        "Wilayah",
        "Cabang",
        "Pusat",
        "Daerah",
    } and heads().match(tokens, index):
        return True
    return (
        institutions.gazetteer().match(tokens, index) is not None
        or tokens.word(index) in short_inner()
        or tokens.word(index)
        in {"Kementerian", "Universitas", "Fakultas", "Partai", "DPRD", "Kejari", "Kejati", "PT", "Dinas"}
    )


def is_role(tokens: Tokens, index: int) -> bool:
    """Tell whether a post's word begins at a token."""
    return posts.match(tokens, index) is not None


def joins(tokens: Tokens, index: int) -> bool:
    """Tell whether "dan" at ``index`` stays inside the name: the next word is capital and begins no other name."""
    word = tokens.word(index + 1)
    if not is_capital(word) or (
        is_acronym(word) and tokens.word(index) in {"dan", "serta"} and word not in {"HAM", "UKM", "UMKM"}
    ):
        return False
    if word in {"HAM", "UKM", "UMKM"}:
        return True
    if tokens.word(index) == "di":
        return word in {"Indonesia"}
    if (
        institutions.gazetteer().match(tokens, index + 1)
        or heads().match(tokens, index + 1)
        or is_role(tokens, index + 1)
    ):
        return word in {"Pusat", "Pengadilan", "Masyarakat", "Lembaga", "Rumah"} and is_common(word)
    return is_common(word) and places.match(tokens, index + 1) is None


def comma_joins(tokens: Tokens, index: int) -> bool:
    """Tell whether a comma belongs to the name: "Badan Meteorologi, Klimatologi, dan Geofisika"."""
    at = index + 1
    for _ in range(6):
        if tokens.word(at) in {"dan", "serta"}:
            return joins(tokens, at)
        if not is_capital(tokens.word(at)) or not is_common(tokens.word(at)) or is_role(tokens, at):
            return False
        if heads().match(tokens, at):
            return False
        while is_capital(tokens.word(at)) and is_common(tokens.word(at)):
            at += 1
        if tokens.word(at) == ",":
            at += 1
    return False


def continues(tokens: Tokens, index: int) -> bool:
    """Tell whether a name goes on after its parenthesis: "(Disdik) Kota Malang"."""
    word = tokens.word(index)
    if not is_capital(word) or names.starts_person(tokens, index) or is_role(tokens, index):
        return False
    if is_acronym(word):
        return word in _TAIL or institutions.gazetteer().match(tokens, index) is not None
    return (
        is_common(word)
        or word in LEVELS
        or places.match(tokens, index) is not None
        or tokens.word(index) in short_inner()
    )
