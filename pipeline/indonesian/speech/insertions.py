"""A speaker set into his own words.

"Harga, kata Rina, turun." / "Harga turun, kata Rina." / "Kata Rina, harga turun."
"""

from __future__ import annotations

import re

from pipeline.indonesian.speech.claims import CLOSING, free_predicates
from pipeline.indonesian.speech.cues import WORD, Cue
from pipeline.indonesian.speech.predicates import is_clause, words_of
from pipeline.indonesian.speech.reported import Clause, checked, leads
from pipeline.indonesian.speech.speaker_bounds import LEADING, speaker_stop
from pipeline.indonesian.speech.words import speech_words

#: 'Kata dia harga turun': up to so many letters a speaker may lead a sentence without a comma after him.
_SHORT_NAME = 8
#: Of those with -nya, which lead a sentence without a comma: not "Nilainya mencapai Rp 3 miliar".
_ANYWHERE = frozenset(["katanya", "menurutnya"])
#: Bare verbs that lead a sentence so; "Pesan Rina ke warga itu ..." begins with a noun.
_TALKED = speech_words("leading_roots")
#: What may follow the speaker at the sentence's end without being said by him: place, day, occasion.
_TAIL = re.compile(
    r"\s*(?:,\s*)?(?:$|di |dalam |saat |ketika |kepada |usai |pada |melalui |lewat |seperti |dikutip |"
    r"Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|\()"
)


def inserted(text: str, start: int, end: int, cue: Cue) -> Clause | None:
    """'Harga, kata Rina, turun': the whole sentence; 'Selain itu, kata Rina, harga turun': what follows."""
    if cue.voice == "clitic":
        side, region, stop = "clitic", (cue.start, cue.end), cue.end
    else:
        stop = speaker_stop(text, cue.end, end)
        side, region = "after", (cue.end, stop)
    before = text[start : cue.start].rstrip(" ,").removesuffix("demikian").rstrip(" ,")
    rest = LEADING.match(text, stop, end)
    left = rest.end() if rest else stop
    if leads(text[start : cue.start]):
        at_once = cue.form.surface in (_ANYWHERE if side == "clitic" else _TALKED) and stop - cue.end < _SHORT_NAME
        named_alone = at_once or text[stop : stop + 1] in {",", ":"}
        return checked(text, cue, left, end, side, region, False) if named_alone else None
    if len(WORD.findall(text, left, end)) < 2 or (
        _TAIL.match(text, stop, end) and not _goes_on(text, start, start + len(before), left, end)
    ):
        return checked(text, cue, start, start + len(before), side, region, False)
    return checked(text, cue, start, end, side, region, False)


def _goes_on(text: str, start: int, stop: int, left: int, end: int) -> bool:
    """'Jalan itu, lanjut Rina, pada Mei akan selesai': before the speaker nothing has been said yet, behind him it is.

    A condition or a ground before him ("Jika harga naik, kata Rina, pada Mei warga rugi") waits for its sentence too.
    """
    said = words_of(text, start, stop)
    if 0 < len(said) <= _FEW and text[stop : stop + 1] == "," and not is_clause(said) and said[-1] not in CLOSING:
        return True
    if not said or text[stop : stop + 1] != "," or (is_clause(said) and not _waits(said)):
        return False
    return bool(free_predicates(words_of(text, left, end)))


#: So few words before the speaker are no sentence of his: "Sebagai acuan, lanjut Rina, dalam ...".
_FEW = 2


def _waits(said: list[str]) -> bool:
    """'Jika harga naik', 'Terkait hal itu', 'Jalan itu': words that say nothing without those to come."""
    if said[0] in _WAITING:
        return True
    return (said[0] in _FRONTED or said[-1] in CLOSING) and not free_predicates(said)


#: What opens a clause that says nothing without the one after it.
_WAITING = speech_words("waiting")
#: What opens a phrase set before its sentence: "Terkait hal ini", "Untuk tahun depan".
_FRONTED = speech_words("fronted")
