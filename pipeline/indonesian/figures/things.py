"""What follows a figure: the things counted with their clause, what money is for, what is told of a part.

"34 | pegawai yang mundur", "Rp 3 triliun | untuk bantuan pangan", "186 siswa | keracunan".
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import takewhile

from pipeline.indonesian.figures.clauses import AGAINST, MARKS, bare, group, is_passive, is_time, is_verb
from pipeline.indonesian.numbers import UNITS

#: Words of a phrase told at most, and of a relative clause.
COUNTED, RELATIVE = 4, 6
_ALL_OF = frozenset({"seluruh", "semua", "berbagai"})
#: No phrase ends with these; the last are left over where "hari ini" or "pekan lalu" has been cut.
_TRAILING = group("ends") | group("left_of_times")
_CUTTING = group("cuts") | group("asides") | {"pada"}
#: A place this long, in words, is told without the clause behind it.
_LONG_PLACE = 4
#: These tell nothing where they stand alone behind a figure.
_ALONE = group("alone_behind")
_COMES_BY = frozenset({"dengan", "melalui"})
#: "dalam rangka" tells why, not what.
_IN_ORDER = frozenset({"rangka", "upaya"})
_NOT = frozenset({"tidak", "tak", "bukan", "belum"})
#: Words with which what is passed over may begin.
_PASSABLE = group("passed") | {"di"}


def counted(words: Sequence[str], *, clauses: bool, told: bool = False) -> str | None:
    """Return what follows a figure as one phrase: "botol | tuak", "pegawai | yang mundur".

    Args:
        words: the words of the clause after the figure.
        clauses: whether a relative clause belongs to it.
        told: whether what is told of it does, or what it is for: "pegawai | lainnya wajib hadir".
    """
    got: list[str] = []
    for word in words[:COUNTED]:
        low = bare(word)
        if _ends(low) or low in _ALL_OF:
            break
        got.append(word)
    place = len(got)
    rest = words[place:]
    if rest and bare(rest[0]) in _PASSABLE:
        rest = words[_passed(words, place) :]
    if len(rest) > 1:
        got += _further(got, rest, clauses=clauses, told=told, among=len(words) - len(rest) - place > 1)
    elif rest and told and got:
        got += _told_of(rest)
    return _joined(got) if got else None


def _further(got: Sequence[str], words: Sequence[str], *, clauses: bool, told: bool, among: bool) -> list[str]:
    """Return how the words for what is counted go on: with a clause, a form, a place, or what is told of it.

    Args:
        got: what is counted.
        words: the two words or more behind it.
        clauses: as in ``counted``.
        told: as in ``counted``.
        among: whether words were passed that tell of some of many, so that no place follows: "lain di antaranya".
    """
    low, after = bare(words[0]), bare(words[1])
    if low == "yang" and clauses:
        return _clause(words)
    if low == "dalam" and after == "bentuk":
        return [*words[:2], *_until(words[2:6])]
    if low in {"sebagai", "dalam"} and not got and clauses and after not in _IN_ORDER:
        return [words[0], *_until(words[1:5])]
    if low in {"dari", "di"} and (got or clauses) and not among and after != "mana":
        there = _place(words, common=told and low == "di")
        rest = words[len(there) :]
        return [*there, *_beyond_place(there, rest, clauses=clauses, told=told)] if there and rest else there
    return (_told_of(words) or _goal(words) or _befalls(got[-1], words)) if told and got else []


def _beyond_place(there: Sequence[str], rest: Sequence[str], *, clauses: bool, told: bool) -> list[str]:
    """What goes on behind a short place: "warga di Garut | yang pergi", "siswa dari Garut | keracunan"."""
    if len(there) >= _LONG_PLACE:
        return []
    if bare(rest[0]) == "yang":
        return _clause(rest) if clauses else []
    verb = bare(rest[0])
    return _told_of(rest) if told and is_verb(verb) and is_passive(verb) else []


def _befalls(state: str, words: Sequence[str]) -> list[str]:
    """Why or in what a state has come: "tewas | dalam kecelakaan di Cipali"."""
    return _why(words) if bare(state) in group("happened") else []


def _goal(words: Sequence[str]) -> list[str]:
    """What something is for or about: "hunian | untuk korban banjir"."""
    if bare(words[0]) not in group("goals") or bare(words[0]) == "dari":
        return []
    got = [words[0]]
    for word in words[1 : COUNTED + 1]:
        low = bare(word)
        if _cuts(low) or is_time(low) or low in group("joining"):
            break
        got.append(word)
    return got if len(got) > 1 else []


def _until(words: Sequence[str]) -> list[str]:
    """The words up to one that ends a phrase."""
    got: list[str] = []
    for word in words:
        if _ends(bare(word)):
            break
        got.append(word)
    return got


@lru_cache(maxsize=1 << 14)
def _ends(low: str) -> bool:
    """Whether what is counted ends before a word: "pegawai | di", "siswa | dirawat"."""
    return (
        not low
        or not low[0].isalpha()
        or low.startswith("ke-")
        or (low in group("ends") and low not in _ALL_OF)
        or is_verb(low)
        or is_time(low)
    )


def _passed(words: Sequence[str], place: int) -> int:
    """The place after words such as "lainnya" and "di antaranya"."""
    passed = group("passed")
    while place < len(words):
        low = bare(words[place])
        among = low == "di" and place + 1 < len(words) and bare(words[place + 1]) == "antaranya"
        if not among and low not in passed:
            break
        place += 1
    return place


def _clause(words: Sequence[str]) -> list[str]:
    """The words of a relative clause: "yang mundur"."""
    got = [words[0]]
    if len(words) > 1 and bare(words[1]) in group("only_before"):
        return []
    before = "yang"
    for place, word in enumerate(words[1:RELATIVE]):
        low = bare(word)
        if (
            (low.startswith("di") and _ends_clause(low, before))
            or _goes_on_without(low, before, first=place < 2)
            or (_cuts(low) and low not in _NOT)
            or is_time(low)
        ):
            break
        got.append(word)
        before = low
    return got if len(got) > 1 else []


def _goes_on_without(low: str, before: str, *, first: bool) -> bool:
    """Whether the sentence's own predicate begins behind a clause: "yang ikut ini | akan", "yang lolos | adalah"."""
    if low in group("equating"):
        return not first or is_verb(before) or before in group("plain_verbs")
    return low in group("adverbs") and before in group("pointed")


def _cuts(low: str) -> bool:
    """Whether a word opens another clause, or an aside."""
    return low in _CUTTING


def _ends_clause(low: str, before: str) -> bool:
    """Whether a verb with "di-" is the sentence's own: "orang yang ditetapkan sebagai tersangka | ditahan"."""
    if not (is_verb(low) and is_passive(low)) or before.endswith("nya"):
        return False
    return before not in group("adverbs") and before != "yang" and not is_verb(before)


def _place(words: Sequence[str], *, common: bool = False) -> list[str]:
    """The words of a place with its preposition: "di Jawa Tengah", with ``common`` also "di perlintasan sebidang"."""
    if len(words) > 1 and bare(words[0]) == "dari" and bare(words[1]) in group("totals"):
        return []
    got = [words[0]]
    common = common and len(words) > 1 and bare(words[1]) not in group("fillers")
    for word in words[1:5]:
        named = word[0].isupper() or common or bare(words[0]) == "dari" or bare(word) in _ALL_OF
        if not named or _ends(bare(word)):
            break
        got.append(word)
    return got if len(got) > 1 else []


def companion(words: Sequence[str]) -> str | None:
    """Return what a thing has or comes by: "kecamatan | dengan kasus tertinggi", "laporan | melalui aplikasi"."""
    if len(words) < 2 or bare(words[0]) not in _COMES_BY:
        return None
    got = [words[0]]
    for word in words[1 : COUNTED + 1]:
        low = bare(word)
        if _ends(low):
            break
        got.append(word)
    return _joined(got) if len(got) > 1 else None


def purpose(words: Sequence[str]) -> str | None:
    """Return what an amount is for or of: "Rp 3 triliun | untuk bantuan pangan" -> "bantuan pangan"."""
    if len(words) < 2 or bare(words[0]) not in {"untuk", "dari", "bagi"}:
        return None
    return counted(words[1:], clauses=True)


def since(words: Sequence[str]) -> str | None:
    """Return what a time is reckoned from or to: "sebulan | sebelum surat itu dikirim"."""
    if len(words) < 2 or bare(words[0]) not in group("reckoned"):
        return None
    got = [words[0]]
    for word in words[1:RELATIVE]:
        if bare(word) in group("joining") or (_cuts(bare(word)) and bare(word) not in group("reckoned")):
            break
        got.append(word)
    return _joined(got)


def since_then(words: Sequence[str], *, passive: bool = False) -> str | None:
    """Return what has gone on for a time that begins its clause: "sudah dua tahun | warga menunggu ganti rugi".

    Args:
        words: the words behind the time.
        passive: whether what has been done in it may be told: "selama enam pekan | sumur itu digali".
    """
    verb = next((place for place, word in enumerate(words[:COUNTED]) if is_verb(bare(word))), 0)
    if (
        not verb
        or (is_passive(bare(words[verb])) and not passive)
        or any(bare(word) == "yang" for word in words[:verb])
    ):
        return None
    return _joined([*words[: verb + 1], *_until(words[verb + 1 : verb + COUNTED])])


def predicate(before: Sequence[str], behind: Sequence[str]) -> str | None:
    """Return a verb with what it takes, where no noun is told: "5.800 kali | dilihat", "186 siswa | keracunan"."""
    told = _told_of(behind)
    if told and (len(told) > 1 or bare(told[0]) not in group("says")):
        return _joined(told)
    if before and is_verb(low := bare(before[-1])) and low not in group("talk") and low not in group("impersonal"):
        return low
    return None


def _told_of(words: Sequence[str]) -> list[str]:
    """The predicate that follows a figure: "saham | tidak bergerak", "orang | merupakan penerima suap"."""
    place = _past_adverbs(words)
    rest = words[place:]
    if not rest:
        return []
    first, more = bare(rest[0]), len(rest) > 1
    if first in AGAINST or first == "mengingat":
        return []
    if more and first in {"adalah", "merupakan"}:
        return _equated(rest[1:])
    if place and more and first == "dalam":
        return [*rest[:1], *_until(rest[1:4])]
    verb = 1 if more and first in _NOT else 0
    low = bare(rest[verb])
    told = verb or is_verb(low) or low in group("plain_verbs")
    if is_time(low) or low == "minggu":
        return []
    if not told and not (place and (low == "asal" or low not in group("ends"))):
        return []
    got = [*rest[: verb + 1], *takewhile(_belongs, rest[verb + 1 : verb + 5])]
    return got + (_why(rest[verb + 1 :]) if len(got) == verb + 1 else _name_on(got, rest[len(got) :]))


def _past_adverbs(words: Sequence[str]) -> int:
    """Return the place behind adverbs and what is passed over, up to "tidak": "lainnya juga | tidak hadir"."""
    place = 0
    while place < len(words) and (low := bare(words[place])) not in _NOT:
        passed = _passed(words, place) if low in _PASSABLE else place
        if passed == place:
            if low not in group("adverbs"):
                break
            passed += 1
        place = passed
    return place


def _belongs(word: str) -> bool:
    """Whether a word goes on with a predicate: no agent, no time, no other clause."""
    low = bare(word)
    return not (_cuts(low) or low in {"oleh", "dalam"} or is_time(low))


def _equated(words: Sequence[str]) -> list[str]:
    """What something is, with what that has: "merupakan | pencucian uang dengan pidana asal narkotika"."""
    told = counted(words, clauses=True) or ""
    with_it = companion(words[len(told.split()) :]) if told else None
    return [told, with_it] if with_it is not None else [told]


def _why(words: Sequence[str]) -> list[str]:
    """Why or where a bare verb goes on: "terluka | akibat tertimpa tembok", "tersebar | di lima kecamatan"."""
    if not words or bare(words[0]) not in group("complements"):
        return []
    got = [words[0]]
    for word in words[1:COUNTED]:
        low = bare(word)
        if _cuts(low) or is_time(low) or low in group("joining"):
            break
        got.append(word)
    return got if len(got) > 1 else []


def _name_on(got: Sequence[str], words: Sequence[str]) -> list[str]:
    """The rest of a name that a phrase would cut: "Rencana Detil Tata | Ruang"."""
    rest: list[str] = []
    if len(got) > 1 and got[-1][0].isupper() and got[-1][-1].isalnum():
        for word in words[: COUNTED - 1]:
            if not word[0].isupper() or is_time(bare(word)):
                break
            rest.append(word)
    return rest


def _joined(got: list[str]) -> str | None:
    while got and bare(got[-1]) in _TRAILING:
        got.pop()
    if not got or (len(got) == 1 and (bare(got[0]) in _ALONE or bare(got[0]) in UNITS)):
        return None
    told = " ".join([word.strip(MARKS) for word in got])
    return told if len(told) > 2 else None
