"""Indirect speech: from a sentence and its cue to what was said and where the speaker is named.

"Rina mengatakan, harga turun." / "Menurut Rina, harga turun." / "Harga, kata Rina, turun." / "Dijelaskan Rina, ..."
"""

from __future__ import annotations

import re

from pipeline.indonesian.speech import light_verbs
from pipeline.indonesian.speech.claims import free_predicates
from pipeline.indonesian.speech.complements import content_start, says_enough
from pipeline.indonesian.speech.cues import WORD, Cue
from pipeline.indonesian.speech.insertions import inserted
from pipeline.indonesian.speech.passives import passive, revealed
from pipeline.indonesian.speech.predicates import words_of
from pipeline.indonesian.speech.reported import Clause, checked, is_connective, leads
from pipeline.indonesian.speech.speaker_bounds import LEADING, skip_date, speaker_stop
from pipeline.indonesian.speech.speaker_words import is_generic, is_medium, is_post, may_be_person
from pipeline.indonesian.speech.words import any_of

#: What a source sentence may name that is nobody who speaks: another newspaper, a thing just mentioned.
_NO_SOURCE = re.compile(r"\b(?:itu|tersebut|ini)\s*$|\bdetik\w*\s*$|\b(?:kompas|tempo|tribun)\S*\s*$", re.I)
_CAPITAL = re.compile(r"[A-Z]|nya\b")
_NAME = re.compile(
    r"\s+[A-Z][\w'’.-]+(?: (?:(?:dan|dari|bidang) )?[A-Z][\w'’.-]+){0,8}(?:, [A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+){0,3})?"
)
#: "Sebagaimana dilansir Antara, harga turun."
_AS = frozenset(["seperti", "sebagaimana", "seperti yang", "sebagaimana yang"])
#: "Rina, yang telah" (membantah tuduhan itu, kini berada di luar negeri): a clause set apart by commas.
_SET_APART = re.compile(rf",\s+yang(?:\s+(?:{any_of('adverbs')}))*\s*$")
#: "Jika warga menilai jalan itu rusak, ...": who may say so has not.
_SUPPOSED = re.compile(r"(?:Jika|Jikalau|Apabila|Bila|Bilamana|Kalau|Seandainya|Andai|Andaikan|Sekiranya|Asalkan)\b")
#: "Namun, |jika harga naik, |Rina menilai, warga rugi": the condition belongs to what she finds.
_CONDITION = re.compile(
    r"(?:[A-Z]\w+(?: \w+)?, )?((?:[Jj]ika|[Jj]ikalau|[Aa]pabila|[Bb]ila|[Kk]alau)"
    r"(?! (?:melihat|mengacu|merujuk|menilik|ditanya|dilihat))\b[^,\"“”]{8,160}, )"
    r"(?=(?:[A-Z][\w.'’-]*|dia|ia|beliau)(?: [A-Z][\w.'’-]*){0,4}(?: (?:juga|pun))? $)"
)
_ALSO = re.compile(r"\s+(?:pun|juga|pula)\b")


def clause(text: str, start: int, end: int, cue: Cue) -> Clause | None:
    """Return the clause that a cue reports in the sentence [start, end), or None where it reports nothing."""
    if cue.voice == "active":
        return _active(text, start, end, cue)
    if cue.voice == "source" or cue.form.lemma == "menurut":
        return _source(text, start, end, cue)
    if cue.voice in {"passive", "passive-clitic"}:
        return passive(text, start, end, cue)
    if cue.voice == "agentless":
        return revealed(text, start, end, cue)
    return inserted(text, start, end, cue)


def _active(text: str, start: int, end: int, cue: Cue) -> Clause | None:
    """Read who says what with an active verb: "Rina | mengatakan | tarif tetap"."""
    subject = text[start : cue.start].strip()
    if not subject or (subject[-1] in ",:;" and not re.search(r"[\w.)][,;]$", subject)) or is_connective(subject):
        return None
    if _SUPPOSED.match(subject) and "," not in subject:
        return None
    if cue.form.complement == "said":
        said = light_verbs.said_from(text, cue.end, end)
        return checked(text, cue, said, end, "before", (start, cue.start), True) if said is not None else None
    also = _ALSO.match(text, cue.end, end)
    left, marked = content_start(text, also.end() if also else cue.end, end)
    stop = _main_clause(text, left, end) if is_set_apart(text, start, cue) else end
    condition = None if text.startswith(" bahwa", cue.end) else _CONDITION.match(text, start, cue.start)
    if condition is not None and says_enough(text, left, stop, cue, marked or text[left - 2 : left - 1] == ","):
        return checked(text, cue, condition.start(1), stop, "before", (condition.end(), cue.start), True)
    return checked(text, cue, left, stop, "before", (start, cue.start), marked)


def is_set_apart(text: str, start: int, cue: Cue) -> bool:
    """Tell whether a cue belongs to a clause set apart by commas: "Rina, yang telah membantah ..."."""
    return _SET_APART.search(text, start, cue.start) is not None


def _main_clause(text: str, left: int, end: int) -> int:
    """Return where a sentence goes on behind what is set apart: "Rina, yang telah membantah tuduhan itu, | pulang"."""
    comma = text.find(", ", left, end)
    return comma if comma > 0 and free_predicates(words_of(text, comma, end)) else end


def _source(text: str, start: int, end: int, cue: Cue) -> Clause | None:
    """Read a source and its clause: "Menurut Rina, | tarif tetap", "seperti kata Rina"."""
    before = text[start : cue.start]
    lead = leads(before) or before.strip().lower() in _AS
    if not lead and cue.form.lemma != "menurut":
        return None
    if cue.voice == "clitic":
        side, region, after = "clitic", (cue.start, cue.end), cue.end
    else:
        stop = speaker_stop(text, cue.end, end)
        known = _CAPITAL.search(text, cue.end, stop) is not None or _some_source(text, cue.end, stop)
        if (cue.form.after and not known) or (
            _NO_SOURCE.search(text, cue.end, stop) and not _may_speak(text, cue.end, stop)
        ):
            return None
        if cue.form.person and not (lead and text.startswith(",", stop) and _NAME.fullmatch(text, cue.end, stop)):
            return None
        told = _told_by(text, cue.end, stop)
        side, region, after = "agent" if cue.form.person else "after", (told, stop), skip_date(text, stop, end)
        after = _past_relative(text, stop, end) or after
    rest = LEADING.match(text, after, end)
    left = (rest.end() if rest else after) if lead else start
    return checked(text, cue, left, end, side, region, False)


def _may_speak(text: str, start: int, stop: int) -> bool:
    """'Menurut Wakil Ketua Umum partai ini', 'menurut pengakuan pelatih itu': somebody is pointed back to.

    'menurut hal itu' names nobody.
    """
    start = _told_by(text, start, stop)
    first = WORD.search(text, start, stop)
    return first is not None and (
        first.group()[0].isupper()
        or is_post(first.group().lower())
        or may_be_person(text[start:stop])
        or is_medium(text[start:stop])
    )


def _some_source(text: str, start: int, stop: int) -> bool:
    """'Dari keterangan polisi, ...', 'Berdasarkan data pemerintah setempat, ...': somebody without a name."""
    told = _GIVEN.match(text, start, stop)
    noun = WORD.match(text, told.end(), stop) if told else None
    word = noun.group().lower() if noun else ""
    spoken = bool(word) and (is_generic(word) or may_be_person(word)) and not is_medium(word)
    return spoken and text.startswith(", ", stop)


_GIVEN = re.compile(
    rf"\s+(?:{any_of('given_by_sources')})\s+"
    r"(?:dari |resmi |para |sejumlah |beberapa |seorang |salah (?:satu|seorang) )*"
)


def _past_relative(text: str, stop: int, end: int) -> int | None:
    """'Menurut warga yang tinggal di sana, | air naik'; not in 'Menurut dia yang penting adalah warga, bukan uang'."""
    placed = _AT_PLACE.match(text, stop, end)
    if placed is not None and free_predicates(words_of(text, placed.end(), end)):
        return skip_date(text, placed.end() - 2, end)
    comma = text.find(", ", stop, min(end, stop + _LONG_RELATIVE)) if text.startswith(" yang ", stop) else -1
    if comma < 0 or _COPULA.search(text, stop, comma + 1) or not free_predicates(words_of(text, comma, end)):
        return None
    return skip_date(text, comma, end)


#: "Menurut Wakil Ketua Fraksi Uji | di Badan Legislasi itu, | ...".
_AT_PLACE = re.compile(r" (?:di|pada) [A-Z][\w./-]*(?: [A-Z][\w./-]*){0,5}(?: (?:ini|itu|tersebut))?, (?!\d)")
_LONG_RELATIVE = 140
_COPULA = re.compile(r"\b(?:adalah|ialah|merupakan|yaitu|yakni|bukan|itu|perlu|harus)\b(?!,)")


def _told_by(text: str, start: int, stop: int) -> int:
    """Return where somebody pointed back to begins behind what he gave: "menurut pengakuan | pelatih itu"."""
    told = _TOLD_BY.match(text, start, stop)
    return told.end() if told and may_be_person(text[told.end() : stop]) else start


#: What somebody gives of whom the words behind it tell: "menurut | pengakuan | pelatih itu".
_TOLD_BY = re.compile(rf"\s*(?:{any_of('told_accounts')})\s+(?=[a-z]{{3,}} )")
