"""Passive verbs of saying.

"Dijelaskan Rina, harga turun." / "Disebutkan dalam aturan itu, harga turun." / "Jalan itu dinilai Rina rusak."
"""

from __future__ import annotations

import re

from pipeline.indonesian.speech.claims import free_predicates, is_predicate, is_verb
from pipeline.indonesian.speech.complements import content_start, says_enough
from pipeline.indonesian.speech.cues import Cue
from pipeline.indonesian.speech.insertions import inserted
from pipeline.indonesian.speech.predicates import (
    THERE_IS,
    begins_no_subject,
    has_own_predicate,
    is_noun_phrase,
    words_of,
)
from pipeline.indonesian.speech.reported import Clause, checked, connected, leads
from pipeline.indonesian.speech.speaker_bounds import complementizer, skip_date, speaker_stop
from pipeline.indonesian.speech.speaker_words import is_medium
from pipeline.indonesian.speech.words import speech_words

_AGENTLESS = {"disebutkan", "dijelaskan", "dikatakan"}
#: Verbs of judging whose doer may follow at once: "dinilai Rina rusak"; "disebut Kampung Batik" is kept out by the
#: reader, who wants a person there.
_WITH_AGENT = speech_words("with_agent")
_AGENT = re.compile(r" (?:oleh )?((?:[A-Z][\w.'’-]+|dia\b|ia\b|beliau\b))")
#: "diakui Federasi | Anggar Internasional (FIAI)": recognised by it, where nothing else follows.
_REST_OF_NAME = re.compile(r"(?: (?:[A-Z][\w./&'’-]*|\([^)]*\)))*")
_PRONOUN = re.compile(r"\s+(?:dia|ia|beliau)\b(?=,| bahwa)")
#: "Disebutkan oleh Rina Lestari, harga turun".
_BY = re.compile(r" oleh(?= \w)")
#: "Sebelumnya, disebutkan harga turun": by somebody else, and nobody tells by whom.
_EARLIER = re.compile(r"\W*Sebelumnya,? ")
_ADVERBS_AFTER = re.compile(r"(?:\s+(?:pula|juga|lagi|kembali))+")
_IN_PAPER = re.compile(r"\s+(?:dalam|di|pada)\s+")
_PAPER_BEFORE = re.compile(
    r"(?:^|\W)(?:[Dd]alam|[Dd]i|[Pp]ada|[Mm]elalui|[Bb]erdasarkan|(?:[Mm]erujuk|[Mm]engacu)(?: pada)?)"
    r"\s+([a-zA-Z][^,;:]{3,90}?)(?=,?\s*$|\s(?:itu|tersebut|juga)\s*$)"
)
#: "Dalam surat edaran itu, | bupati diminta ...": the paper asks.
_PAPER_LEAD = re.compile(
    r"(?:[A-Z][\w ]{2,20}, )?(?:[Dd]alam|[Dd]i|[Pp]ada|[Mm]elalui|[Ll]ewat) ([a-zA-Z][^,;:\n]{3,90}), "
)
_IN_PAPERS = speech_words("in_papers")
#: Who judges without a name: "Bayu disebut | jaksa memerintahkan ...".
_BENCH = re.compile(
    r" (?:oleh )?((?:majelis )?hakim|jaksa(?: penuntut umum)?(?: KPK)?|polisi|penyidik|saksi|pelapor|pengacara)\b"
    r"(?= (?:tetap|telah|sudah|sebagai|tidak|bukan|belum|akan|masih|ikut|ber[a-z]|me[a-z]|ter[a-z]))"
)
_CONTENT_AFTER_PAPER = re.compile(r"(?:\s+|,\s*)bahwa(?:sanya)?\s+|,\s+")


def passive(text: str, start: int, end: int, cue: Cue) -> Clause | None:
    """'Dijelaskan Rina, harga turun', 'Disebutkannya, ...'; the agentless form needs "bahwa" or a comma at once."""
    if not leads(text[start : cue.start]):
        return _passive_within(text, start, end, cue)
    position = _past_adverbs(text, cue.end, end)
    after = text[position : position + 1]
    pronoun = _PRONOUN.match(text, position, end)
    if pronoun:
        left, marked = content_start(text, pronoun.end(), end)
        return checked(text, cue, left, end, "after", (cue.end, pronoun.end()), marked)
    doer = _BY.match(text, position, end)
    if doer is not None:
        return _said_by(text, doer.end(), speaker_stop(text, doer.end(), end), end, cue)
    small = after == " " and not text[position + 1 : position + 2].isupper()
    paper = _IN_PAPER.match(text, position, end)
    if paper and small:
        return _of_paper(text, paper, end, cue)
    if cue.form.surface in _AGENTLESS and small and complementizer(text, position, end) == position:
        if is_noun_phrase(words_of(text, position, end) or [""]) or _EARLIER.match(text, start, cue.start):
            return None
        return checked(text, cue, position + 1, end, "clitic", (cue.start, cue.end), False)
    if cue.form.lemma == "mengharapkan" and cue.voice == "passive":
        return None
    if cue.voice == "passive-clitic" or after == "," or complementizer(text, position, end) > position:
        left, marked = content_start(text, position, end)
        return checked(text, cue, left, end, "clitic", (cue.start, cue.end), marked)
    return None if cue.form.stance == "asking" and small else _told_at_once(text, end, cue)


def _told_at_once(text: str, end: int, cue: Cue) -> Clause | None:
    """'Dijelaskan | Rina, harga turun'; those whom "Diimbau | pengguna jalan agar bersabar" asks say nothing."""
    stop = speaker_stop(text, cue.end, end)
    if stop < end and text[stop] != "," and complementizer(text, stop, end) == stop:
        return None
    return _said_by(text, cue.end, stop, end, cue)


def _said_by(text: str, begin: int, stop: int, end: int, cue: Cue) -> Clause | None:
    """'Dijelaskan (oleh) | Rina, | harga turun': what follows whoever is named behind the verb."""
    if stop >= end:
        return None
    marked = text[stop] != ","
    left = complementizer(text, stop, end) if marked else skip_date(text, stop + 1, end)
    return checked(text, cue, left, end, "after", (begin, stop), marked)


def revealed(text: str, start: int, end: int, cue: Cue) -> Clause | None:
    """'Dalam surat dakwaan terungkap, Bayu menerima uang': the paper tells it."""
    paper = _PAPER_BEFORE.search(text[start : cue.start]) if cue.form.surface == "terungkap" else None
    if paper is None or not is_medium(paper.group(1)):
        return None
    left = content_start(text, cue.end, end)[0]
    return checked(text, cue, left, end, "before", _named_paper(text, start + paper.start(1), cue.start), True)


def _named_paper(text: str, start: int, end: int) -> tuple[int, int]:
    """'Dalam surat yang diteken Rina Lestari disebutkan ...': the letter tells it, whoever signed it."""
    relative = text.find(" yang ", start, end)
    return start, relative if relative > 0 else end


def _past_adverbs(text: str, position: int, end: int) -> int:
    """'Disebutkan pula, harga turun': the adverb belongs to the verb."""
    adverbs = _ADVERBS_AFTER.match(text, position, end)
    return adverbs.end() if adverbs else position


def _passive_within(text: str, start: int, end: int, cue: Cue) -> Clause | None:
    """'Dalam aturan itu disebutkan, ...', 'Jalan itu, disebutkan Rina, rusak', 'Jalan itu dinilai Rina rusak'."""
    before = text[start : cue.start]
    paper = next(iter(reversed(list(_PAPER_BEFORE.finditer(before)))), None)
    position = _past_adverbs(text, cue.end, end)
    marked = complementizer(text, position, end) > position
    if (
        paper
        and is_medium(paper.group(1))
        and (marked or text[position : position + 1] == "," or _tells(text, position, end, cue))
    ):
        left, marker = content_start(text, position, end)
        return checked(text, cue, left, end, "before", _named_paper(text, start + paper.start(1), cue.start), marker)
    if cue.voice == "passive-clitic" and cue.form.surface.removesuffix("nya") in _WITH_AGENT:
        return _his(text, start, end, cue)
    led = _PAPER_LEAD.match(text, start, cue.start)
    if led and cue.form.surface in _IN_PAPERS and is_medium(led.group(1)) and _is_main(text, led.end(), cue):
        return checked(text, cue, led.end(), end, "before", led.span(1), True)
    if before.rstrip().endswith(",") and text[cue.end + 1 : cue.end + 2].isupper():
        stop = speaker_stop(text, cue.end, end)
        behind = words_of(text, stop, end) if text[stop : stop + 1] == " " else []
        return None if behind and is_predicate(behind[0]) else inserted(text, start, end, cue)
    agent = _AGENT.match(text, cue.end, end)
    bench = _BENCH.match(text, cue.end, end)
    if bench and cue.form.surface in _WITH_AGENT and _is_main(text, start, cue):
        return checked(text, cue, start, end, "after", bench.span(1), True)
    if cue.form.surface not in _WITH_AGENT:
        return None
    if agent is None:
        by = judge(text, cue.end, end) if _is_main(text, start, cue) else None
        left = connected(text, start, cue.start)
        return checked(text, cue, left, by.start(), "agent", by.span(1), True) if by is not None else None
    name = _REST_OF_NAME.match(text, agent.end())
    if not says_enough(text, name.end() if name else agent.end(), end, cue, True):
        return None
    return checked(text, cue, start, end, "agent", (agent.start(1), end), True)


def judge(text: str, start: int, end: int) -> re.Match[str] | None:
    """Find who judges behind what he finds, "dinilai | wajar oleh Rina".

    In "layak dipimpin oleh Rina" and "perlu penanganan oleh KPK" he is to do something, and does not judge.
    """
    by = _JUDGE.search(text, start, end)
    words = words_of(text, start, by.start()) if by is not None else []
    return by if 0 < len(words) <= _FEW and not any(map(_takes_doer, words)) else None


def _takes_doer(word: str) -> bool:
    """Tell whether "oleh" may name who does what a word tells: "dipimpin", "terjangkau", "penanganan"."""
    return (word.startswith(("di", "ter")) and is_verb(word)) or _DOING.fullmatch(word) is not None


#: "penanganan", "kekerasan".
_DOING = re.compile(r"(?:pe|ke)\w{4,}an")


#: "... wajar| oleh Ketua Fraksi Uji (FU) Rina Lestari".
_JUDGE = re.compile(r" oleh ([A-Z][\w.'’-]*(?: \(?[A-Z][\w.'’-]*\)?){0,7})(?=[.,]?$)")
#: So many words at most tell what somebody finds before he is named.
_FEW = 12


def _is_main(text: str, start: int, cue: Cue) -> bool:
    """Tell whether the verb is its sentence's own predicate, not one of a "yang" or a "karena" before it."""
    words = words_of(text, start, cue.end)
    return len(words) > 1 and free_predicates(words) == words[-1:]


def _his(text: str, start: int, end: int, cue: Cue) -> Clause | None:
    """'Aturan itu dinilainya terlalu longgar.': he finds it so; 'Hal itu diakuinya saat ditemui.' tells when."""
    after = words_of(text, cue.end, end)
    if len(after) < _LEAST or after[0] in _ADJUNCTS or not _is_main(text, start, cue):
        return None
    return checked(text, cue, connected(text, start, cue.start), end, "clitic", (cue.start, cue.end), True)


_LEAST = 2
_ADJUNCTS = speech_words("adjuncts")


def _tells(text: str, position: int, end: int, cue: Cue) -> bool:
    """'Dalam Perpres itu disebutkan KPK berwenang ...': a clause with a subject of its own follows at once."""
    words = words_of(text, position, end)
    if cue.form.surface not in _AGENTLESS or len(words) < _CLAUSE or is_noun_phrase(words):
        return False
    if words[0] in THERE_IS:
        return True
    return not begins_no_subject(words) and (has_own_predicate(words) or bool(_AMOUNTS.intersection(words[1:])))


#: "Dalam aturan itu disebutkan tunjangan ketua sebesar ...".
_AMOUNTS = speech_words("amounts")
#: So many words at least are a clause after "disebutkan" without a comma.
_CLAUSE = 4


def _of_paper(text: str, paper: re.Match[str], end: int, cue: Cue) -> Clause | None:
    """'Disebutkan dalam aturan itu, harga turun': the paper speaks, up to "bahwa" or a comma."""
    marker = _CONTENT_AFTER_PAPER.search(text, paper.end(), end)
    if marker is None or not is_medium(text[paper.end() : marker.start()]):
        return None
    return checked(text, cue, marker.end(), end, "after", (paper.end(), marker.start()), True)
