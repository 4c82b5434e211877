"""Words in the passive whose speaker only the next paragraph names.

'Aturan itu dinilai merugikan warga.' / '"Kami menolaknya," kata Rina.' -> Rina finds it so.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.indonesian.speech import cues
from pipeline.indonesian.speech.claims import CLOSING, free_predicates
from pipeline.indonesian.speech.cues import WORD, Cue
from pipeline.indonesian.speech.passives import judge
from pipeline.indonesian.speech.predicates import words_of
from pipeline.indonesian.speech.quotes import Quote
from pipeline.indonesian.speech.reported import Clause, checked, connected, leads
from pipeline.indonesian.speech.words import any_of, speech_words
from pipeline.indonesian.surroundings import Surroundings, surroundings

_JUDGED = speech_words("judged")
#: Passives that only "Hal itu disampaikan Rina" right behind them gives to somebody, or who speaks before and after.
_ASKED = speech_words("asked")
#: Looked for first, because most sentences hold none of these.
_ANY = re.compile(rf"\b(?:{any_of('judged')}|{any_of('asked')}|{any_of('convicting')})\b", re.I)
#: Passives by which a court finds that somebody broke a law.
_CONVICTING = speech_words("convicting")
_SAID_SO = re.compile(
    rf"(?:Hal|{any_of('said_things')}) (?:itu|ini|tersebut|senada)(?: \w+)? "
    rf"(?:{any_of('said_by')}|datang dari|dilayangkan)\b"
)
#: "Mereka kemudian | diminta menjalani tes" tells what happened.
_HAPPENED = speech_words("happened")
#: "Tunjangan itu disebut | dengan Tunjangan Perdana" tells its name.
_CALLED = re.compile(r"(?: juga)? (?:dengan|sebagai)\b")
#: Who is asked in what happened: "mereka | diminta pulang".
_ASKED_OF = speech_words("asked_of")
#: So many words at least are found of something: "dinilai cacat prosedur".
_LEAST = 2


def _told(name: str) -> Surroundings:
    return surroundings("speech_contexts.toml")[name]


def foretold(text: str, sentences: Sequence[tuple[int, int]], number: int, quotes: Sequence[Quote]) -> Clause | None:
    """Return the clause of a sentence that ends its paragraph, before one that a quotation opens; None elsewhere."""
    start, end = sentences[number]
    if number + 1 >= len(sentences):
        return None
    after = sentences[number + 1][0]
    told = _SAID_SO.match(text, *sentences[number + 1]) is not None
    quoted = "\n" in text[end:after] and any(quote.open == after for quote in quotes)
    if not (told or quoted):
        return None
    return _judging(text, start, end, _JUDGED | _ASKED if told else _JUDGED, "next")


def around(text: str, start: int, end: int) -> Clause | None:
    """Return the clause of a sentence in the passive that whoever speaks around it may have said."""
    said = _judging(text, start, end, _JUDGED | _ASKED, "around")
    before = "".join(text[start : said.cue.start].split()[-1:]).lower() if said else ""
    asked = said is not None and said.cue.form.stance == "asking" and before in _ASKED_OF
    return None if before in _HAPPENED or asked else said


def convicting(text: str, start: int, end: int) -> Clause | None:
    """Return the clause of a sentence by which somebody is found to have broken a law: "Rina dinilai melanggar ..."."""
    said = _judging(text, start, end, _CONVICTING, "around")
    return said if said is not None and _told("guilty").trails(text, said.cue.end) else None


def _judging(text: str, start: int, end: int, judged: frozenset[str], side: str) -> Clause | None:
    """Read a sentence whose one cue is a passive that nobody is told to have said: "Tarif itu dinilai mahal"."""
    if _ANY.search(text, start, end) is None:
        return None
    found = [cue for cue in cues.find(text, start, end) if not cue.form.person]
    if len(found) > 1 and all(cue.voice in {"passive", "agentless"} for cue in found):
        found = [cue for cue in found if _is_main(text, start, cue)]
    if len(found) > 1 and _says_all(text, start, found):
        found = found[:1]
    if len(found) != 1 or found[0].form.surface not in judged:
        return None
    if found[0].form.surface == "disebut" and _CALLED.match(text, found[0].end):
        return None
    leading = found[0].form.surface in _OPENING and leads(text[start : found[0].start])
    if not leading and not _is_main(text, start, found[0]):
        return None
    named = leading and text[found[0].end + 1 : found[0].end + 2].isupper()
    named = named or text.startswith(" oleh ", found[0].end) or judge(text, found[0].end, end) is not None
    if named or len(WORD.findall(text, found[0].end, end)) < _LEAST:
        return None
    left = found[0].end + 1 if leading else connected(text, start, found[0].start)
    return checked(text, found[0], left, end, side, (end, end), True)


def _says_all(text: str, start: int, found: Sequence[Cue]) -> bool:
    """'Aturan ini diharapkan memajukan desa dan mendorong warga': the verbs behind it are what is said."""
    behind = all(cue.voice in {"active", "passive", "agentless"} for cue in found[1:])
    return behind and found[0].voice in {"passive", "agentless"} and _is_main(text, start, found[0])


#: Passives that may open their sentence: "Diharapkan jalan itu selesai bulan depan."
_OPENING = speech_words("opening")


def _is_main(text: str, start: int, cue: Cue) -> bool:
    """Tell whether a passive is the sentence's own predicate, not one of a "yang" or a "karena" before it.

    'Janji yang tidak ditepati itu dinilai ...': what "itu" closes lies behind.
    """
    lead = connected(text, start, cue.start)
    words, led = words_of(text, lead, cue.end), words_of(text, start, lead)
    free = free_predicates(words)
    subject = [word for word in words[:-1] if word not in cues.ADVERBS - CLOSING]
    if not subject:
        return led[-1:] != [] and led[-1] in CLOSING
    plain = "," not in text[lead : cue.start] and not _SUBORDINATE.intersection(words)
    return free == words[-1:] or (plain and subject[-1] in CLOSING and free[-1:] == words[-1:])


_SUBORDINATE = speech_words("subordinate")
