"""A speaker set into his own words.

"Harga, kata Rina, turun." / "Harga turun, kata Rina." / "Kata Rina, harga turun."
"""

from __future__ import annotations

import re

from pipeline.indonesian.cues import WORD, Cue
from pipeline.indonesian.reported import Clause, checked, leads
from pipeline.indonesian.speaker_bounds import LEADING, speaker_stop

#: 'Kata dia harga turun': up to so many letters a speaker may lead a sentence without a comma after him.
_SHORT_NAME = 8
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
    before = text[start : cue.start].rstrip(" ,")
    rest = LEADING.match(text, stop, end)
    left = rest.end() if rest else stop
    if leads(text[start : cue.start]):
        named_alone = side == "clitic" or text[stop : stop + 1] in {",", ":"} or stop - cue.end < _SHORT_NAME
        return checked(text, cue, left, end, side, region, False) if named_alone else None
    if _TAIL.match(text, stop, end) or len(WORD.findall(text, left, end)) < 2:
        return checked(text, cue, start, start + len(before), side, region, False)
    return checked(text, cue, start, end, side, region, False)
