"""Who of those present an article brings in, about to be quoted: the buyer in "Salah satu pembeli adalah Rina (22)".

Whoever has suffered or is accused is told of and not brought in: "Salah satu korban adalah Rina (22)."
"""

from __future__ import annotations

import re

from pipeline.indonesian.speech.claims import is_verb
from pipeline.indonesian.speech.cues import WORD
from pipeline.indonesian.speech.predicates import words_of
from pipeline.indonesian.speech.speaker_words import is_speaking_noun
from pipeline.indonesian.speech.words import any_of, speech_words
from pipeline.nlp.components.referents import Referent, Referents

_IS = r"[^.\n]{0,120}?\b(?:adalah|ialah|yakni|yaitu)\s"
#: "Perwakilan menteri yang datang adalah staf ahlinya, | Rina| (45)."
_PRESENT = re.compile(rf"[^.\n]{{0,60}}\b(?i:{any_of('present')})\b{_IS}")
#: "Salah satu peserta adalah | Rina| (22).", whose age is told because she is quoted.
_ONE_OF = re.compile(rf"[^.\n]{{0,60}}\b[Ss]alah (?:satu(?:nya)?|seorang)\b{_IS}")
_AGE = r"(?:,? ?\(\d{2}(?: tahun)?\)|, ?\d{2}(?: tahun)?)"
_CLOSES = re.compile(rf"({_AGE})?[.,]?\s*")
#: "salah satu pembeli, | Rina Lestari|, 22,", "pedagang | Rina| (22)".
_AGED = re.compile(r"([A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3})(?: ?\(\d{2}(?: tahun)?\)|, ?\d{2}(?: tahun)?,)")
_BEFALLEN = speech_words("befallen")
_MET = speech_words("met")
#: So many words behind a name tell at once what has befallen its bearer: "pedagang Rina (22) | tewas".
_AT_ONCE = 3


def one_met(text: str, start: int, end: int, referents: Referents) -> Referent | None:
    """Return whom a sentence names last as one of those present: "Salah satu peserta yang senang adalah Rina (22)."."""
    one_of = _ONE_OF.match(text, start, end)
    present = one_of or _PRESENT.match(text, start, end)
    last = referents.people(present.end(), end)[-1:] if present is not None else []
    closing = _CLOSES.fullmatch(text, last[0].end, end) if last else None
    if closing is None or (one_of is not None and closing[1] is None):
        return None
    return None if _befell(words_of(text, start, last[0].start)) else last[0]


def aged(text: str, start: int, end: int) -> re.Match[str] | None:
    """Find a name with its age behind a noun of people, "pedagang | Rina (22)"; not "pedagang Rina (22) tewas"."""
    found = _AGED.search(text, start, end)
    before = words_of(text, start, found.start()) if found is not None else []
    if found is None or not any(map(is_speaking_noun, before)):
        return None
    behind = [word.group().lower() for word in WORD.finditer(text, found.end(), end)][:_AT_ONCE]
    return None if _befell(before) or _befell(behind) else found


def _befell(words: list[str]) -> bool:
    """Tell whether something was done to somebody or befell him: "yang ditangkap", "korban"; "ditemui" is none."""
    passive = (word for word in words if word.startswith("di") and word not in _MET)
    return not _BEFALLEN.isdisjoint(words) or any(map(is_verb, passive))
