"""Where the name of an institution ends: at a person, a post, another body, or an ordinary word.

"Badan Meteorologi, Klimatologi, dan Geofisika" goes over its commas; "Polda Jabar dan Kejati Jabar" are two.
"""

from __future__ import annotations

from pipeline.indonesian import places
from pipeline.indonesian.institutions import table as institutions
from pipeline.indonesian.institutions.words import (
    LEVELS,
    firm_words,
    group,
    heads,
    is_subject,
    proper,
    short_inner,
    tails,
)
from pipeline.indonesian.persons import names
from pipeline.indonesian.positions import posts
from pipeline.indonesian.tokens import Tokens, is_acronym, is_capital, is_common
from pipeline.resources.read import toml

_TAIL = ("RI", "Indonesia")
#: Acronyms that name fields of work and so may follow "dan" inside a name.
_FIELDS = group("fields")
#: Words after which a body may still be the one that a post before them belongs to: "pengamat politik dari ...".
_BETWEEN = group("between")
#: Words between a post and a body that part them.
_BREAKS = group("between", "parting")
#: How far, in tokens, a post may stand before the body it belongs to.
_REACH = 12
#: Heads of bodies that are often named after a person: "RSUD Dr. Soetomo", "Universitas Jenderal Soedirman".
NAMED_AFTER = group("named_after")
_INNER = group("inner")
_BRANCHES = group("boards", "before")
#: Titles that only a holder's name begins with.
_CLEAR_TITLES = frozenset(toml("names.toml")["titles"]["clear"])


def after_post(tokens: Tokens, start: int) -> bool:
    """Tell whether a post belongs to the body at ``start``: "Direktur Utama | PT ...", "pakar hukum tata negara | UGM".

    The post's word ends right before it, or units and subjects alone stand between.
    """
    at = start - 1
    if tokens.word(at).lower() in _STUDENTS:
        return True
    while at >= 0 and start - at <= _REACH:
        word = tokens.words[at]
        if posts.match(tokens, at) is not None:
            return True
        if not (word.isalpha() or word in ",&/-()") or (word.islower() and not (is_common(word) or word in _BETWEEN)):
            return False
        if word in _BREAKS or (word == "," and tokens.word(at + 1).islower()):
            return False
        at -= 1
    return False


#: Who belongs to a school without a post, his name behind the school's: "mahasiswi Universitas Andalas Rina Utami".
_STUDENTS = group("students")
#: Words behind which a post is that of who is named before it: "Rina Utami selaku | pemilik PT ...".
_OF_BEFORE = group("between", "of_before")


def holder_before(tokens: Tokens, start: int) -> bool:
    """Tell whether the holder of the post before a body is named before both: "Rina Utami selaku pemilik | PT ..."."""
    at = start - 1
    while at >= 0 and start - at <= _REACH and (tokens.words[at].isalpha() or tokens.words[at] in "/&"):
        if tokens.words[at] in _OF_BEFORE:
            named = tokens.words[at - 1]
            return is_capital(named) and posts.match(tokens, at + 1) is not None
        at -= 1
    return False


def firm_goes_on(tokens: Tokens, index: int) -> bool:
    """Tell whether a word that only firms bear follows in the same run of capitals: "PT Mustika | Agung Sawit Jaya"."""
    end = index
    while is_capital(tokens.word(end)) and end < index + _LONGEST_FIRM:
        word = tokens.words[end]
        if word in firm_words() or (word.endswith("indo") and len(word) > 6 and not names.is_part(word)):
            return True
        end += 1
    return False


_LONGEST_FIRM = 5


def comma_name(tokens: Tokens, index: int) -> bool:
    """Tell whether the run of capitals at ``index`` ends with a comma and a name: "PT Sumber Jaya, Rina Utami"."""
    while is_capital(tokens.word(index)):
        index += 1
    if tokens.word(index) != ",":
        return False
    start = end = index + 1
    while is_capital(tokens.word(end)) and tokens.word(end).isalpha() and end < start + 5:
        if is_role(tokens, end) or heads().match(tokens, end):
            return False
        end += 1
    if places.match(tokens, start) is not None and not names.is_part(tokens.word(start + 1)):
        return False
    if names.starts_person(tokens, start):
        return True
    after = tokens.word(end)
    plain = not any(is_subject(tokens.word(i)) for i in range(start, end))
    return 2 <= end - start <= 4 and (plain or after == "," or (after.isalpha() and after.islower() and after != "dan"))


#: Words that follow a body's name rather than its holder's: "Direktur PT Maxima Integra Investama | sejak 2014".
_OF_BODIES = group("between", "of_bodies")


def holder_follows(tokens: Tokens, index: int) -> bool:
    """Tell whether the holder's name stands behind his body: "Kepala Dinas Pasar | Galuh Sempalawe mengatakan".

    The run of capitals ends here with two to four words that are no ordinary words and no places, and goes on in
    lower case, with a comma or a parenthesis.
    """
    end = index
    if tokens.word(end) in proper() or _is_firms_second(tokens, end):
        return False
    while is_capital(word := tokens.word(end)) and not is_acronym(word) and not is_subject(word):
        if places.match(tokens, end) is not None or word in tails():
            return False
        end += 1
    after = tokens.word(end)
    goes_on = after.isalpha() and after.islower() and after not in _OF_BODIES
    return 2 <= end - index <= 4 and (after in {",", "("} or goes_on)


#: Heads of firms, foundations and waterworks, whose names are of two words or more.
_FIRM_HEADS = group("firms", "heads")


def _is_firms_second(tokens: Tokens, index: int) -> bool:
    """Tell whether a word behind "PT" and one word is the firm's, before a name of two: "PT Jaya | Integra"."""
    if tokens.word(index - 2) not in _FIRM_HEADS or names.is_part(tokens.word(index)):
        return False
    return names.is_part(tokens.word(index + 1)) and is_capital(tokens.word(index + 2))


def person_begins(tokens: Tokens, index: int, *, posted: bool, placed: bool, firm: bool = False) -> bool:
    """Tell whether a person's name begins inside a run of capitals that began as a body's name.

    Args:
        tokens: the text.
        index: where the name would begin.
        posted: a post stands before the body, so that its holder may follow.
        placed: a place's name stands right before ``index``, after which bodies seldom go on.
        firm: the body is a firm, whose name may hold words that are courtesies elsewhere ("PT Cahaya Mas").
    """
    word = tokens.word(index)
    if word in names.ranks() or (word in names.titles() and len(word) > 1 and not is_subject(word) and not firm):
        return True
    if posted and word in _CLEAR_TITLES and tokens.word(index + 1) == "." and is_capital(tokens.word(index + 2)):
        return True
    if word in tails():
        return False
    if posted and len(word) == 1 and tokens.word(index + 1) == "." and is_capital(tokens.word(index + 2)):
        return True
    heard = index in tokens.persons and index - 1 not in tokens.persons and not _is_region(tokens, index)
    starts = names.starts_person(tokens, index) and not (is_subject(word) and word in names.titles())
    starts = starts or (posted and names.begins_with_word(tokens, index))
    if not posted:
        return heard and starts
    if _titled_later(tokens, index):
        return False
    if word in proper() and not heard and is_capital(tokens.word(index + 1)):
        return False
    if comma_name(tokens, index):
        return False
    alone = (
        placed
        and not firm
        and not is_subject(word)
        and not _is_region(tokens, index)
        and names.is_name_word(word)
        and not is_acronym(word)
    )
    return starts or heard or holder_follows(tokens, index) or alone


def _is_region(tokens: Tokens, index: int) -> bool:
    """Tell whether a region's name that no person bears stands at a token: "Ketua BPBD | Kudus | Hartono"."""
    place = places.match(tokens, index)
    return place is not None and bool(places.regions(place[1])) and not names.is_part(tokens.words[index])


def _titled_later(tokens: Tokens, index: int) -> bool:
    """Tell whether a title further on in the run begins the holder's name: "Ketua Yayasan | Silmi Nur | KH Rudi"."""
    for at in range(index + 1, index + 5):
        word = tokens.word(at)
        if word in _CLEAR_TITLES or word in names.ranks():
            return is_capital(tokens.word(at + 1)) or tokens.word(at + 1) == "."
        if not is_capital(word) or not word.isalpha():
            return False
    return False


def is_of_rank(tokens: Tokens, index: int) -> bool:
    """Tell whether a word goes on from a rank: "Marsekal Pertama | TNI", the holder's name in "AKP | Fitra Mulyana"."""
    pointed = tokens.word(index - 1) == "." and not tokens.word(index + 1).islower()  # "Mayjen. | TNI. Rina Utami"
    at = index - 1 - (tokens.word(index - 1) == "(" or pointed)
    while at > index - 3 and tokens.word(at) in names.rank_tails() - names.ranks():
        at -= 1
    ranked = tokens.word(at) in names.ranks()
    if tokens.word(index) in {"TNI", "Polri"} | names.rank_tails():  # "Kolonel | Bakamla | Rina Utami"
        return ranked
    return ranked and names.is_part(tokens.word(index)) and is_capital(tokens.word(index + 1))


def is_given_name(tokens: Tokens, index: int) -> bool:
    """Tell whether a firm's name of one word is who heads the body before it: "Sekjen KKP | Antam | Wening"."""
    heard = {index, index + 1} <= tokens.persons and index - 1 not in tokens.persons
    return heard and tokens.words[index].istitle() and is_acronym(tokens.word(index - 1))


#: Most names of groups and shops have so many words.
_GROUP = 2


def group_words(tokens: Tokens, start: int) -> int:
    """Return how many words name a group before its head's name: "Kelompok Tani | Sumber Rejeki | Rina Utami"."""
    end = start
    while is_capital(tokens.word(end)) and names.skip_titles(tokens, end) == end and not is_role(tokens, end):
        end += 1
    return end - start if tokens.word(end) in {",", "("} else min(_GROUP, max(1, end - start - 2))


def words_named_after(tokens: Tokens, start: int) -> int:
    """Return how many words name a hospital or school behind an officer's post: "RSUD | dr Soetomo | Rina Utami".

    Three, the title among them, but two where the last two of four are its officer's name.
    """
    end = start + 1 + (tokens.word(start + 1) == ".")
    while is_capital(tokens.word(end)) and places.match(tokens, end) is None and names.skip_titles(tokens, end) == end:
        end += 1
    dotted = tokens.word(start + 1) == "."
    named = end - start - dotted == 4 and tokens.word(end).islower() and names.is_part(tokens.words[end - 1])
    return 2 if named and not dotted else 3


def may_nest(tokens: Tokens, index: int) -> bool:
    """Tell whether a larger body's name may begin at a token inside another name."""
    if tokens.word(index - 1) in _BRANCHES and heads().match(tokens, index):
        return True
    word = tokens.word(index)
    known = institutions.gazetteer().match(tokens, index) is not None
    return known or word in short_inner() or word in _INNER


def is_role(tokens: Tokens, index: int) -> bool:
    """Tell whether a post's word begins at a token."""
    return posts.match(tokens, index) is not None


def joins(tokens: Tokens, index: int) -> bool:
    """Tell whether "dan" at ``index`` stays inside the name: the next word is capital and begins no other name."""
    word = tokens.word(index + 1)
    if not is_capital(word):
        return False
    if is_acronym(word) or word in posts.unit_words():
        return (word in _FIELDS or word in posts.unit_words()) and tokens.word(index) in {"dan", "serta", "&"}
    if tokens.word(index) == "di":
        return word in {"Indonesia"}
    if tokens.word(index) in {"untuk", "bagi"} and word.startswith(("Me", "Ber")):
        return False
    if (
        institutions.gazetteer().match(tokens, index + 1)
        or heads().match(tokens, index + 1)
        or is_role(tokens, index + 1)
    ):
        return word in {"Pusat", "Pengadilan", "Masyarakat", "Lembaga", "Rumah"} and is_common(word)
    return is_subject(word) and places.match(tokens, index + 1) is None


def comma_joins(tokens: Tokens, index: int) -> bool:
    """Tell whether a comma belongs to the name: "Badan Meteorologi, Klimatologi, dan Geofisika"."""
    at = index + 1
    for _ in range(6):
        if tokens.word(at) in {"dan", "serta"}:
            return joins(tokens, at)
        if not _is_field(tokens.word(at)) or (is_role(tokens, at) and tokens.word(at) not in posts.unit_words()):
            return False
        if heads().match(tokens, at) and tokens.word(at) != "Koperasi":
            return False
        while _is_field(tokens.word(at)) or doubled(tokens, at):
            at += 2 if doubled(tokens, at) else 1
        if tokens.word(at) == ",":
            at += 1
    return False


def _is_field(word: str) -> bool:
    """Tell whether a word names a field of work, in full or short: "Hukum", "HAM", "Humas"."""
    return is_capital(word) and (is_subject(word) or word in _FIELDS or word in posts.unit_words())


def doubled(tokens: Tokens, index: int) -> bool:
    """Tell whether a word is doubled here: the "-bank" of "Bank-bank", the "-obatan" of "Obat-obatan"."""
    first, second = tokens.word(index - 1).lower(), tokens.word(index + 1)
    stuck = tokens.word(index) == "-" and tokens.glued(index) and tokens.glued(index + 1)
    return stuck and len(first) > 2 and second.islower() and second.startswith(first[:3])


def continues(tokens: Tokens, index: int) -> bool:
    """Tell whether a name goes on after its parenthesis: "(Disdik) Kota Malang"."""
    word = tokens.word(index)
    if not is_capital(word) or names.starts_person(tokens, index) or is_role(tokens, index):
        return False
    if is_acronym(word) and word != "COVID":
        known = institutions.gazetteer().match(tokens, index) or places.match(tokens, index)
        return word in _TAIL or known is not None
    return (
        is_subject(word)
        or word.lower() == "covid"
        or word in LEVELS
        or places.match(tokens, index) is not None
        or tokens.word(index) in short_inner()
    )
