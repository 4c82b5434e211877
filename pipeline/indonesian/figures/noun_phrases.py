"""Noun phrases before a figure: the subject of its clause, and the phrase nearest to it.

"siswa yang diduga keracunan" is one phrase with its relative clause; an active verb parts its object from its subject.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from pipeline.indonesian.figures.clauses import AGAINST, MARKS, POINTING, Tie, bare, group, is_passive, is_time, is_verb
from pipeline.indonesian.numbers import ONES, ORDINALS

#: Words of a phrase told at most.
LONGEST = 9
_ENDS = ".,;:!?"
_SIDES = group("sides")
_ORDINALS = frozenset({*ORDINALS[:6], *ONES, "sepuluh"})
#: "laba | setelah pajak" is one measure.
_TAXED = frozenset({"setelah", "sebelum"})
_COMPARING = frozenset({"lebih", "jauh"})
#: What people are, told as a part of a phrase: "responden yang sangat | percaya".
_FELT = frozenset({"percaya", "yakin", "optimis", "optimistis"})
_DEGREES = group("degrees")
#: Words that another clause begins with, or who speaks, and adverbs between "yang" and its verb: "siswa yang | sudah".
_PARTING, _ADVERBS = group("nobody") | group("cuts"), group("adverbs")
#: What begins a phrase of a place, "di | Bandung", what ends one, "anggaran program | itu", and what leads to a source.
_PLACES, _TAILS = group("places"), group("tails")
_SOURCED = frozenset({"menurut", "berdasarkan"})
#: Words of an age with whose it is.
_AGED = 5
#: "sisa anggaran tahun | lalu" goes on; elsewhere "lalu" opens a clause.
_PERIODS = group("periods")
_NUMERALS = frozenset({"i", "ii", "iii", "iv"})
#: What is done, not who does it: "dilakukan | penahanan selama 20 hari".
DEED = re.compile(r"(?:pe|ke)[a-z]{3,}an")
_NOW = frozenset({"ini", "itu"})
#: Words that only lead to a phrase together with the next one: "secara keseluruhan | kursi".
_BEFORE_ALL = {"secara": frozenset({"keseluruhan"}), "hal": _NOW}
#: Prepositions that begin an addition to a phrase long enough without it: "dana otsus | dalam RAPBN".
_ADDING = group("adding")
#: A phrase without these is cut by its length alone.
_SHORTENING = _COMPARING | _ADDING
#: Pronouns behind a noun that only tell whose it is: "spending | kita".
_OWNERS = group("owners")
#: How far, in words, an amount may stand before "yang".
_SUM = 5


def subject(words: Sequence[str]) -> str | None:
    """Return the subject that a predicate ties to its figure: "Bank mencatat cadangan devisa" -> "cadangan devisa"."""
    rest = list(words)
    for _ in range(3):
        got, place = _phrase(rest, tie="is")
        told = _trimmed(got)
        if told is not None or place < 0 or rest[place][-1] != "," or place == len(rest) - 1:
            return told
        rest = rest[: place + 1]
    return None


def nearest(words: Sequence[str], *, tie: Tie = "next", alone: bool = False) -> str | None:
    """Return the phrase next to a figure: "menyerahkan uang" -> "uang"; ``alone`` leaves out what "dalam" follows."""
    if alone:
        place = max((n for n, word in enumerate(words) if bare(word) in _ADDING), default=-1)
        words = words[place + 1 :]
    return _trimmed(_phrase(words, tie=tie)[0], tied=tie == "told")


def aged(words: Sequence[str]) -> str:
    """Return who is how old: "busana dari penyanyi berusia" -> "penyanyi berusia"."""
    place = len(words) - 1
    while place and len(words) - place < _AGED:
        low = bare(words[place - 1])
        if (
            words[place - 1][-1] in _ENDS
            or low in group("prepositions")
            or low in _SIDES
            or low in group("exists")
            or not is_plain(low)
        ):
            break
        place -= 1
    while place < len(words) - 1 and (_leads(bare(words[place])) or bare(words[place]) == "besar"):
        place += 1
    return " ".join([word.strip(MARKS) for word in words[place:]])


def _phrase(words: Sequence[str], *, tie: Tie) -> tuple[list[str], int]:  # noqa: C901
    """Return the phrase that ends a clause, and the place of the word before it."""
    place = _plain_from(words)
    got: list[str] = list(words[place + 1 :])
    while place >= 0:
        word = words[place]
        low = bare(word)
        if (is_plain(low) and not (got and word[-1] in _ENDS)) or _belongs(word, low, got, first=not place):
            got.insert(0, word)
        elif not got and place and low in _OWNERS and _owned(words[place - 1]):
            pass
        elif low in group("joining") and _lists(words, place, got):
            return [], place
        elif low == "atau" and _opens_other_time(words, place, got, tie):
            got = []
        elif _ends(words, place, low, got, tie):
            break
        elif low in group("copulas") or (low in group("asides") and not (got and bare(got[0]) in _NOW)):
            if tie == "next" or (low not in group("copulas") and not (tie == "is" and _goes_on(words, place))):
                return ([] if low in group("empty_asides") and tie == "next" else got), place
            got = []
        elif is_verb(low) and (head := _head(words, place, got, tie)) is not None:
            if head < 0:
                return _with_verb(word, low, got, tie), place
            got[:0] = words[head : place + 1]
            place = head
        else:
            got.insert(0, word)
        place -= 1
    return got, place


def _belongs(word: str, low: str, got: list[str], *, first: bool) -> bool:
    """Whether a word is part of a phrase though not plain: a name like a verb's, "laba | setelah pajak"."""
    if not first and word[0].isupper() and not (got and word[-1] in _ENDS) and is_verb(low):
        return True
    return low in _TAXED and bool(got) and bare(got[0]) == "pajak"


def _opens_other_time(words: Sequence[str], place: int, got: list[str], tie: Tie) -> bool:
    """Whether "atau" tells a time again behind a subject: "produksi tahun ini | atau dua bulan terakhir adalah"."""
    again = tie == "is" and place > 0 and is_time(bare(words[place - 1]))
    return again and not (got and bare(got[0]) in group("penalties"))


def _ends(words: Sequence[str], place: int, low: str, got: list[str], tie: Tie) -> bool:
    """Whether a phrase ends before the word at a place."""
    if low == "atau" and got and bare(got[0]) in group("penalties"):
        return True
    if _stops(words[place], low, got, before=bare(words[place - 1]) if place else ""):
        return True
    if low in group("joining") and not (got and _joins(words, place)):
        return True
    return low == "dengan" and bool(got) and (tie != "is" or bare(got[0]) in group("heads"))


def _with_verb(word: str, low: str, got: list[str], tie: Tie) -> list[str]:
    """Return a phrase that a verb ends, with the verb where it tells nothing without: "menempati | gedung"."""
    if got and (low in group("kept") or bare(got[-1]) == "diri"):
        got.insert(0, word)
    if got and tie == "next" and bare(got[0]) in group("places"):
        got.insert(0, word)
    return got


def _plain_from(words: Sequence[str]) -> int:
    """The place before the plain words that end a clause, none of them with a mark behind but the last."""
    place = last = len(words) - 1
    while place >= 0 and is_plain(bare(words[place])) and (place == last or words[place][-1] not in _ENDS):
        place -= 1
    return place


@lru_cache(maxsize=1 << 14)
def is_plain(low: str) -> bool:
    """Whether a word can only be part of a phrase, as nearly all are."""
    small = ("joining", "nobody", "cuts", "copulas", "asides")
    return low != "dengan" and not any(low in group(name) for name in small) and not is_verb(low)


def _owned(word: str) -> bool:
    """Whether a word before a pronoun is a noun that it owns: "utang kita", not "kata saya" or "ketika kami"."""
    low = bare(word)
    plain = word[-1] not in _ENDS and is_plain(low) and low not in group("leads") and low not in group("talk")
    return plain and low not in group("prepositions") and low not in group("tails") and len(low) > 3


def _head(words: Sequence[str], verb: int, got: list[str], tie: Tie) -> int | None:
    """Where the clause of a verb inside a phrase begins; -1 where the verb ends the phrase, None where it is no end."""
    low = bare(words[verb])
    if got and low in group("reports") and bare(got[0]) in group("heads"):
        return -1
    head = _relative(words, verb, whole=tie == "is")
    if head is not None and got and tie == "next" and _does(words, head, low):
        return -1
    if head is None and got and _of_doing(words, verb):
        return verb
    if head is None and is_passive(low) and (whole := _numbered(words, verb)) is not None:
        return whole
    related = tie == "is" or is_passive(low) or not got or (head is not None and bare(words[head]) == "untuk")
    if head is not None and (related or (tie == "told" and _of_sum(words, head))):
        return head
    return -1 if _parts(low, got, tie) else None


def _of_sum(words: Sequence[str], head: int) -> bool:
    """Whether an amount for those that "yang" tells of stands before it: "besaran insentif dokter | yang menangani"."""
    before = words[max(0, head - _SUM) : head]
    return bool(before) and before[-1][-1] not in _ENDS and any(bare(word) in group("sums") for word in before)


def _numbered(words: Sequence[str], verb: int) -> int | None:
    """Where "jumlah" stands, of whose noun a passive verb tells which are meant: "jumlah kasus | terkonfirmasi"."""
    for place in range(verb - 1, max(-1, verb - 5), -1):
        low = bare(words[place])
        if words[place][-1] in _ENDS or low in POINTING or not is_plain(low):
            return None
        if low in {"jumlah", "total"}:
            return place if place < verb - 1 else None
    return None


def _of_doing(words: Sequence[str], verb: int) -> bool:
    """Whether a noun takes a doing for its own: "kesadaran warga | menjaga jarak"."""
    nouns = group("of_doing")
    return verb > 0 and (bare(words[verb - 1]) in nouns or (verb > 1 and bare(words[verb - 2]) in nouns))


def _does(words: Sequence[str], head: int, low: str) -> bool:
    """Whether "untuk" tells what is done with an amount: "datang untuk menyerahkan | uang"; not so "dana untuk"."""
    if bare(words[head]) != "untuk" or is_passive(low) or not head:
        return False
    before = bare(words[head - 1])
    return before not in group("heads") and before not in group("funds")


def _lists(words: Sequence[str], place: int, got: list[str]) -> bool:
    """Whether "dan" ends a list, of which one item is no subject: "layak, terjangkau, dan berkelanjutan mencapai"."""
    if not place or words[place - 1][-1] != ",":
        return False
    if all(word[0].isupper() for word in got):
        return True
    before = next((n for n in range(place - 2, -1, -1) if words[n][-1] == ","), -1)
    return before >= 0 and place - 1 - before <= 2


def _stops(word: str, low: str, got: list[str], *, before: str) -> bool:
    """Whether a phrase ends before a word; "sementara" may describe it: "jalur sepeda sementara"."""
    if got and word[-1] in _ENDS:
        return True
    if got and low == "lalu" and bare(got[0]) == "lintas":
        return False
    if (got and low in _FELT and before in _DEGREES) or (low == "lalu" and before in _PERIODS):
        return False
    return low in _PARTING and (bool(got) or low != "sementara" or low in group("nobody"))


def _parts(low: str, got: list[str], tie: Tie) -> bool:
    """Whether a verb stands between the phrase that it takes and its own subject."""
    if low == "dilakukan" and got and tie == "told" and DEED.fullmatch(bare(got[0])):
        return True
    if not is_passive(low) or low in group("impersonal"):
        return True
    if got and tie == "told" and bare(got[0]) in group("places"):
        return True
    return bool(got) and tie == "next" and not is_verb(bare(got[-1]))


def _goes_on(words: Sequence[str], place: int) -> bool:
    """Whether a subject stands before an aside: "siswa yang keracunan | setelah makan"."""
    return place > 0 and words[place - 1][-1] not in _ENDS and not is_time(bare(words[place - 1]))


def _joins(words: Sequence[str], place: int) -> bool:
    """Whether "dan" joins two phrases, not two clauses: "Papua dan Papua Barat"."""
    if place == 0 or words[place - 1][-1] in _ENDS:
        return False
    low = bare(words[place - 1])
    return not (is_verb(low) or low in group("predicates") or low in group("nobody")) and not (
        is_time(low) and low not in _NUMERALS
    )


def _relative(words: Sequence[str], verb: int, *, whole: bool) -> int | None:
    """Where the "yang" or "untuk" stands whose clause a verb belongs to: "siswa yang sudah dirawat"."""
    if verb > 1 and bare(words[verb - 1]) == "untuk" and not is_verb(bare(words[verb - 2])):
        return verb - 1
    for place in range(verb - 1, verb - 9 if verb > 8 else -1, -1):
        low = bare(words[place])
        if low == "yang":
            return place
        if words[place][-1] in _ENDS or low in _PARTING:
            return None
        if not whole and low not in _ADVERBS and not is_verb(low):
            return None
    return None


def _trimmed(words: list[str], *, tied: bool = False) -> str | None:
    """Return a phrase without what only leads to it or trails behind it, None where nothing is told."""
    if not words:
        return None
    got = _without_source(words) if bare(words[0]) in _SOURCED else list(words)
    head = _without_leads(got)
    if head in _BEFORE_ALL and len(got) > 2 and bare(got[1]) in _BEFORE_ALL[head]:
        got = got[2:]
        head = bare(got[0])
    while got and _trails(bare(got[-1])):
        got.pop()
    if not got or head in AGAINST:
        return None
    if head in _PLACES and not got[0].isupper():
        got = _after_place(got) or _placed(got, tied=tied or head == "dari")
        _without_leads(got)
    got = _shortened(got)
    while got and bare(got[-1]) in _TAILS:
        got.pop()
    if not got or not any(map(_tells, map(bare, got))) or (len(got) == 1 and got[0].startswith("Minggu")):
        return None
    return " ".join([word.strip(MARKS) for word in got])


def _without_leads(words: list[str]) -> str:
    """Take what only leads to a phrase off its beginning and return its head: "para petani" -> "petani"."""
    for place, word in enumerate(words):
        if not _leads(head := bare(word)):
            del words[:place]
            return head
    words.clear()
    return ""


def _without_source(words: list[str]) -> list[str]:
    """Return a phrase without whom it is told by: "Menurut Ajat jumlah pemilih" -> "jumlah pemilih"."""
    if bare(words[0]) == "berdasarkan":
        head = next((n for n in range(len(words) - 1, 0, -1) if bare(words[n]) in group("heads")), None)
        if head is None:
            return [] if len(words) > 1 and bare(words[1]) in group("sources") else words[1:]
        return words[head:]
    place = 1
    while place < len(words) and words[place][:1].isupper():
        place += 1
    return words[place:]


def _shortened(got: list[str]) -> list[str]:
    """Return a phrase without what is only added to it: "dana otsus | dalam RAPBN"."""
    if _SHORTENING.isdisjoint(map(bare, got)):
        return got[:LONGEST]
    for place, word in enumerate(got[:LONGEST]):
        if bare(word) in _COMPARING:
            return got[:place]
        if place < 2:
            continue
        if bare(word) == "pada" and place + 1 < len(got) and bare(got[place + 1]) in group("dimensions"):
            return got[place + 1 :]
        inside = bare(word) == "dalam" and place + 1 < len(got) and got[place + 1].islower()
        if word.islower() and bare(word) in _ADDING and not inside:
            joined = next(
                (n for n in range(place, len(got) - 1) if bare(word) == "selama" and bare(got[n]) == "dan"), None
            )
            return got[:place] if joined is None else got[joined + 1 :][:LONGEST]
    return got[:LONGEST]


@lru_cache(maxsize=1 << 14)
def _trails(low: str) -> bool:
    return not any(map(str.isalnum, low)) or low in group("tails") or is_time(low)


@lru_cache(maxsize=1 << 14)
def _leads(low: str) -> bool:
    return not any(map(str.isalpha, low)) or low in group("leads") or is_time(low)


def _placed(got: list[str], *, tied: bool) -> list[str]:
    """What stands in a place, where the figure is told of it: "di atas lahan seluas" -> "lahan"."""
    if not tied or len(got) < 2:
        return []
    return got[2 if bare(got[1]) in _SIDES else 1 :]


def _after_place(got: list[str]) -> list[str]:
    """What is said of a place: "di Kota Bogor ini timbulan sampah" -> "timbulan sampah"; nothing where it is alone."""
    for place, word in enumerate(got[:6]):
        if bare(word) in POINTING:
            return got[place + 1 :]
    named = next((n for n, word in enumerate(got) if n and not word[0].isupper() and bare(word) != "dan"), len(got))
    follows = got[named:]
    sound = (
        named > 1 and follows and bare(follows[0]) not in group("joining") and bare(follows[0]) not in group("tails")
    )
    return follows if sound and not is_verb(bare(follows[0])) else []


@lru_cache(maxsize=1 << 14)
def _tells(low: str) -> bool:
    """Whether a word names something."""
    if sum(map(str.isalpha, low)) < 3 or low == "yang" or low in _ORDINALS or is_verb(low):
        return False
    return not any(low in group(name) for name in ("talk", "leads", "tails"))
