"""Groups that a sentence tells of, so that "mereka" in the next can mean them.

"Puluhan pelajar ditahan polisi. Mereka mengaku diajak teman." / "Itu disampaikan sejumlah anggota dewan. Mereka ..."
"""

from __future__ import annotations

import re
from itertools import islice

from pipeline.indonesian.speech.claims import free_predicates
from pipeline.indonesian.speech.cues import ADVERBS, WORD
from pipeline.indonesian.speech.words import any_of, speech_words
from pipeline.indonesian.tries import capital

_MANY = rf"(?:{'|'.join(map(capital, sorted(speech_words('many'))))})"
_BEFORE = "|".join(map(str.capitalize, sorted(speech_words("before_groups"))))
#: What leads the sentence: "Kamis pagi, ", "Dalam aksi itu, ", "Namun ".
_LEAD = rf"(?:[A-Z][^,.\n]{{2,60}}, |(?:{_BEFORE}) (?:itu )?)?"
_SUBJECT = re.compile(rf"{_LEAD}(?={_MANY} )")
_SAID_BY = re.compile(rf"\b(?:{any_of('said_by')})(?: juga| langsung)?(?: oleh)? ({_MANY} [^,.;:\n(]{{3,60}})")
#: "sejumlah pegiat | juga": words behind a group that are none of its name, as "itu" is.
_ADVERBS = ADVERBS - {"itu", "ini", "tersebut"}
_ASIDE = re.compile(r", (?:pada|di|dalam|sejak|usai|seusai|saat|ketika|lewat|melalui) [^,.\n]{2,40},")
#: So many words at most name a group.
_LONGEST = 12


def told_of(text: str, start: int, end: int) -> str | None:
    """Return the group that a sentence is about, or that it says something is said by; None where it names none.

    >>> told_of("Puluhan pelajar ditahan polisi.", 0, 31)
    'Puluhan pelajar'
    """
    said = _SAID_BY.search(text, start, end)
    if said is not None:
        return said.group(1).strip()
    lead = _SUBJECT.match(text, start, end)
    if lead is None:
        return None
    aside = _ASIDE.search(text, lead.end(), end)  # "Para pakar, | pada April lalu, | menyerukan"
    between = range(*aside.span()) if aside is not None else range(0)
    told = (word for word in WORD.finditer(text, lead.end(), end) if word.start() not in between)
    words = list(islice(told, _LONGEST + 1))
    lowered = [word.group().lower() for word in words]
    for place in range(1, len(words)):
        if free_predicates(lowered[: place + 1]):
            named = [word.end() for word in words[:place] if word.group().lower() not in _ADVERBS]
            return text[lead.end() : named[-1]] if named else None
    return None
