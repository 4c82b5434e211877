"""Does a stretch of words hold a predicate? "uang tunai" does not, "warga tidak membuang sampah" does."""

from __future__ import annotations

import re
from itertools import pairwise, takewhile

from pipeline.indonesian.speech.claims import (
    CLOSING,
    COMPLETED,
    LICENSING,
    STATES,
    free_predicates,
    is_predicate,
    is_verb,
)
from pipeline.indonesian.speech.words import speech_words

_WORD = re.compile(r"\w+(?:-\w+)*")
#: Nouns that a verb of saying takes as its bare object: "mengungkapkan alasan di balik ...", "menjelaskan soal ...".
_HEADS = speech_words("bare_objects")


def words_of(text: str, start: int, end: int) -> list[str]:
    """Return the words between two offsets, in small letters."""
    return [w.lower() for w in _WORD.findall(text, start, end)]


def is_clause(words: list[str]) -> bool:
    """Tell whether words hold a predicate: a verb, a negation, a modal, a copula, or "setidaknya 5 juta"."""
    if any(is_predicate(word) or is_predicate(word.removesuffix("lah")) for word in words):
        return True
    return any(
        (a in _AT_LEAST and (b == "rp" or b[0].isdigit())) or (a, b) in _BEING_IN or (a in CLOSING and b in _SUCH)
        for a, b in pairwise(words)
    )


def is_noun_phrase(words: list[str]) -> bool:
    """Tell whether words begin as the bare object of a verb of saying: "alasan di balik mundurnya direktur".

    "alasan itu tidak masuk akal" is a clause all the same, and so are "permintaan beras di kota meningkat" and "soal
    izin itu merupakan urusan dinas".
    """
    if words[0] in _PREPOSITIONS:
        told = "adanya" not in words[1:4] and any(word in COMPLETED for word in free_predicates(words))
        return words[0] not in _OF_WHAT or not told
    if words[0] in _COUNTERS and words[1:2] in _TIMES:
        return not free_predicates(words)
    if words[0] in _HEADS and not (words[0] in _COUNTERS and words[1:2] != [] and words[1] not in _SAID):
        plain = list(takewhile(lambda word: word != "yang", words))
        if words[0] not in _REASONS and any(word in STATES for word in free_predicates(words)):
            return False
        if words[0] not in _REASONS and any(map(_is_told, free_predicates(plain))):
            return False
        open_still = words[0] in _REASONS and not words[1].endswith("nya")  # "kronologi lengkapnya akan dibuka" is one
        equal = _GIVEN.intersection(words) if open_still else _COPULAS.intersection(words[1:9])
        return not (equal or _said_of(words))
    if words[0] in _COUNTERS:
        counted = list(takewhile(lambda word: word not in _INCLUDED, words))
        return not free_predicates(counted) or _counts_only(words)
    return False


def _is_told(word: str) -> bool:
    """'target itu akan tercapai', 'usulan anggaran dilakukan bertahap': a predicate that a bare object seldom has."""
    return word in _TOLD or (word.startswith("di") and is_verb(word))


_TOLD = speech_words("told_of_subject")
#: "beberapa pesan, termasuk meminta warga memaafkan": what is counted, one by one.
_INCLUDED = frozenset(["termasuk", "yakni", "yaitu", "seperti"])


def _counts_only(words: list[str]) -> bool:
    """'sejumlah fakta mengejutkan dari rapat itu': a verb right behind what is counted only describes it."""
    free = [word for word in free_predicates(words) if not words[1:3].count(word)]
    return words[1] in _SAID and is_verb(words[2]) and not free


def _said_of(words: list[str]) -> bool:
    """'usulan warga itu masuk akal': what follows "itu" is said of it; not of "penolakan atas usul itu karena"."""
    reach = 5 if words[0] in _REASONS else 9
    return any(a in CLOSING and b not in _GOING_ON for a, b in pairwise(words[1:reach]))


_GOING_ON = LICENSING | speech_words("subordinate") | {"yang", "kepada"}
_LISTING = frozenset(["yakni", "yaitu"])
_PREPOSITIONS = speech_words("about_prepositions")
#: Of these, what may lead a clause, as people talk.
_OF_WHAT = frozenset(["soal", "terkait", "mengenai", "perihal"])
#: That somebody is there is a clause of its own, and said: "curiga | ada pejabat yang terlibat".
THERE_IS = frozenset(["ada", "terdapat"])
_COUNTERS = speech_words("counters")
_COPULAS = COMPLETED | {"ialah", "tak"}
#: What gives the reason itself: "alasan warga tidak datang | adalah hujan"; "alasan warga tidak datang" gives none.
_GIVEN = speech_words("giving_reasons")
#: Nouns that take a clause of their own: "alasan kliennya meminjam rekening" says nothing.
_REASONS = speech_words("reasons")
_AT_LEAST = frozenset(["setidaknya", "sedikitnya"])
#: What a thing just pointed at may be: "proyek itu rampung".
_SUCH = speech_words("such")
#: "semua penumpang dalam keadaan selamat".
_BEING_IN = frozenset({("dalam", "keadaan"), ("dalam", "kondisi")})


def states_something(words: list[str]) -> bool:
    """Tell whether the object of "menyoroti" says something: "maraknya ...", "harga yang naik", "harga harus turun".

    What only lists does not: "dua raperda, yakni ...".
    """
    words = list(takewhile(lambda word: word not in _LISTING, words)) or words
    return (
        words[0].endswith("nya") or "yang" in words[1:] or any(w in COMPLETED | STATES for w in free_predicates(words))
    )


def begins_no_subject(words: list[str]) -> bool:
    """Tell whether words begin with a predicate or a preposition: "membangun jembatan", "untuk membangun"."""
    return words[0] in LICENSING or is_predicate(words[0])


def is_bare_list(words: list[str]) -> bool:
    """Tell whether words only announce: "beberapa syarat untuk menjadi anggota"; "beberapa waktu lalu" tells when."""
    told = any(word in CLOSING for word in words[2:-2])  # "lima ruang itu untuk pasien"
    return words[0] in _COUNTERS and words[1:2] not in _TIMES and not told and not free_predicates(words)


_TIMES = (["waktu"], ["saat"], ["hari"], ["pekan"], ["bulan"], ["tahun"], ["jam"])


def is_announced(words: list[str]) -> bool:
    """Tell whether words only count what will be said: "tiga hal", "dua poin penting"; not "dua warga positif"."""
    return is_bare_list(words) and (len(words) <= _A_FEW or bool(_SAID.intersection(words[1:3])))


_SAID = speech_words("countable_words")
_A_FEW = 3


def is_called(words: list[str]) -> bool:
    """Tell whether something is called something: "laporan itu sebagai bentuk perlawanan"."""
    return "sebagai" in words[1:-1] and "yang" not in words[: words.index("sebagai", 1)]


def is_doing(words: list[str]) -> bool:
    """Tell whether words begin with what is done, not who does it: "percepatan pembangunan", "perjalanannya"."""
    word = words[0].removesuffix("nya")
    return _DOING.fullmatch(word) is not None and word not in _BODIES


def has_own_predicate(words: list[str]) -> bool:
    """Tell whether the sentence has a predicate of its own: "percepatan itu tidak perlu"."""
    return bool(free_predicates(words[1:]))


def points_at_itself(words: list[str]) -> bool:
    """Tell whether a short subject ends in "itu", so that all that follows is said of it: "kebijakan itu keliru"."""
    return any(word in CLOSING for word in words[1:5])


def is_urged(words: list[str]) -> bool:
    """Tell whether somebody is moved to do something: "warga menanam bakau", not "inovasi desa untuk warga"."""
    if is_doing(words) or _ABSTRACT.fullmatch(words[0]):
        return bool({"agar", "supaya"} & set(words)) or has_own_predicate(words)
    free = [word for word in free_predicates(words) if word not in STATES]
    return bool(free) or any(a == "untuk" and (is_verb(b) or b in _COPULAS) for a, b in pairwise(words))


_DOING = re.compile(r"(?:pe|ke)\w{3,}an")
#: What nobody can be asked to be: "inovasi", "produktivitas", "transisi".
_ABSTRACT = re.compile(r"\w+(?:asi|isi|usi|nsi|itas|isme)|upaya|adanya|skema|minat|daya")
_BODIES = speech_words("offices")


def only_in_relative(words: list[str]) -> bool:
    """Tell whether every predicate stands after "yang": "garis panduan yang sejalan dengan aturan".

    "korban yang dirawat sudah pulang" has a predicate of its own behind the relative clause.
    """
    if "yang" not in words[1:]:
        return False
    yang = words.index("yang", 1)
    first = words[1] if words[0] in _EMPHATIC else words[0]
    if first in _EXISTENTIAL or any(is_predicate(word) and word != "milik" for word in words[:yang]):
        return False
    if any(a in CLOSING and b == "ada" for a, b in pairwise(words[yang:])):
        return False
    return not free_predicates(words)


_EMPHATIC = frozenset(["memang", "ternyata", "sebenarnya", "sejatinya"])
_EXISTENTIAL = speech_words("existential")
