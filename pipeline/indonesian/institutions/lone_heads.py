"""Words that begin bodies' names and are something else here: "CV calon Jaksa Agung", "Bidang SMK", "rumah Dinas"."""

from __future__ import annotations

from pipeline.indonesian import places
from pipeline.indonesian.institutions import table as institutions
from pipeline.indonesian.institutions.bounds import after_post
from pipeline.indonesian.institutions.words import group
from pipeline.indonesian.persons import names, public
from pipeline.indonesian.positions import posts
from pipeline.indonesian.tokens import Tokens, is_acronym, is_capital, is_common

#: Short heads that stand for other things too ("PP" is a government regulation) unless a body's own name follows.
_CHAPTERS = group("boards", "ambiguous")
#: Words before "Dinas" that make it what belongs to an office: "rumah Dinas".
_BELONGINGS = group("regional", "belongings")
#: English kinds of bodies, which end names, too: "Tony Blair | Institute".
_OPENING = group("tails", "opening")
_SCHOOLINGS = group("heads", "schools")


def names_no_body(tokens: Tokens, start: int, end: int, head: str) -> bool:
    """Tell whether a head at ``start`` begins no body's name, by what stands before it and right behind ``end``."""
    before = tokens.word(start - 1)
    if head == "CV":
        return posts.match(tokens, end) is not None  # "CV | calon Jaksa Agung" is a paper
    if head == "Bank":
        return tokens.words[end : end + 2] == ("US", "$")  # "Emirates Islamic Bank | US$ 10 miliar"
    if head == "Perum":  # "Perum | Griya Asri" are houses
        return not (is_acronym(tokens.word(end)) or institutions.gazetteer().match(tokens, end))
    if head in _OPENING:  # "Tony Blair | Institute for Global Change"
        return is_capital(before) and (not after_post(tokens, start) or tokens.word(end) in tokens.speakers)
    if head == "Relawan":  # "Relawan | Rina Utami", not "Relawan | Jokowi Bersatu"
        first = tokens.word(end)
        if is_capital(before) and not after_post(tokens, start):
            return True  # "Barisan | Relawan Desa"
        return not (first in public.nicknames() or is_common(first) or places.match(tokens, end))
    if head == "Bagian" and before == "Negara":
        return True  # "Gubernur Negara | Bagian | Michigan"
    if head == "GP" and places.match(tokens, end):
        return True  # "GP | Arab Saudi" is a race, "GP | Ansor" none
    chapter = _names_body(tokens, end) or (after_post(tokens, start) and _is_unknown(tokens, end))
    return (head in _CHAPTERS and not chapter) or _is_part_of(before, head)


def _is_unknown(tokens: Tokens, index: int) -> bool:
    """Tell whether a society that our table lacks is named before its officer: "Ketua Umum PB | Persani |, Rina"."""
    word, after = tokens.word(index), tokens.word(index + 1)
    if not word.istitle() or is_common(word) or names.is_part(word) or places.match(tokens, index):
        return False
    if institutions.gazetteer().match(tokens, index):
        return False
    at = index + 1 + (after == ",")
    return names.starts_person(tokens, at) or at in tokens.persons


def _is_part_of(before: str, head: str) -> bool:
    """Tell whether a head goes on with the word before it: "Bidang | SMK", "Kantor | Pusat", "rumah | Dinas"."""
    if head in _SCHOOLINGS:
        return before.lower() in {"bidang", "seksi", "jenjang"}
    if head == "Pusat":
        return before in {"Kantor", "Gedung", "Jakarta"}
    return head == "Dinas" and before.lower() in _BELONGINGS


def firm_behind_dot(tokens: Tokens, index: int) -> bool:
    """Tell whether a firm's name that our table lacks stands behind "PT.": "PT. | Sumber Jaya"; "CV. | Siapa tahu"."""
    word = tokens.word(index)
    if not is_capital(word) or institutions.gazetteer().match(tokens, index):
        return False
    return not is_common(word) or is_capital(tokens.word(index + 1))


def _names_body(tokens: Tokens, index: int) -> bool:
    """Tell whether a body's own name follows a chapter's head within three words: "PP Pemuda | Muhammadiyah"."""
    for at in range(index, index + 3):
        word = tokens.word(at)
        if not is_capital(word):
            return False
        listed = institutions.gazetteer().match(tokens, at)
        if listed is not None:
            body = institutions.known(listed[1])
            return body is not None and body.kind not in _NO_CHAPTERS
        if is_acronym(word):
            return word not in _RULED
    return False


#: Short forms behind "PP" that a government regulation is about: "PP | UU Cipta Kerja", "PP | ASN".
_RULED = group("chapters", "ruled")


#: Kinds of bodies that have no chapters: "Dirjen PP Kemenkum" heads the unit for legislation.
_NO_CHAPTERS = frozenset({"ministry", "agency", "commission", "directorate", "parliament", "court", "police", "state"})
