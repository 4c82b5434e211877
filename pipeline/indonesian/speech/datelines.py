"""Datelines: the place and the newsroom before an article's first words, which are no part of what anybody says.

"JAKARTA, KOMPAS.com - ", "Liputan6.com, Jakarta - ", "VIVA – ", "Bandung (ANTARA) - ", "Jakarta - ".
"""

from __future__ import annotations

import re

from pipeline.indonesian import places
from pipeline.indonesian.persons.names import is_part

#: A newsroom's, wherever a sentence begins; some archives shuffle the sentences of an article.
NEWSROOM = re.compile(
    r"(?:[A-Z][\w.' ]{1,40}[,/] ?)?[A-Z][\w-]*\.(?:com|COM|co\.id|CO\.ID|id|ID|net|tv|TV|CO)"
    r"(?:, ?[A-Z][\w ]{1,30})? ?[-–—]"
    r"|[A-Z][\w.' ]{1,40} \([A-Z]{3,12}\) ?[-–—]"
)
#: A short one, where a line begins: "VIVA – ", "Jakarta - "; "Golkar - PDIP berkoalisi" names two of a kind.
_SHORT = re.compile(
    r"(?P<origin>[A-Z][\w.]*(?: [A-Z]\w*){0,2}(?:, [A-Z][\w.]*(?: [A-Z]\w*){0,2})?) [-–—] (?=[\"“”A-Z])"
)
_BLANK = re.compile(r"[\s\-–—]*")


def past(text: str, start: int, end: int) -> int:
    """Return where a sentence begins behind its dateline, its own start where it has none.

    >>> past("VIVA – Aturan itu dinilai mahal.", 0, 32)
    7
    """
    line = NEWSROOM.match(text, start, end)
    if line is None and text[max(0, start - 1) : start] in {"", "\n"}:
        short = _SHORT.match(text, start, end)
        behind = text[short.end() : end].partition(" ")[0] if short is not None else ""
        line = short if short is not None and _is_origin(short["origin"], behind) else None
    if line is None:
        return start
    blank = _BLANK.match(text, line.end(), end)
    return blank.end() if blank is not None else line.end()


def _is_origin(words: str, behind: str) -> bool:
    """Tell whether a newsroom in capitals or a place stands before the dash: "VIVA", "Sleman, Yogyakarta", "Beijing".

    Two places abroad are a pair: "Israel - Iran dinilai berdamai".
    """
    if words.isupper():
        return True
    if any(map(_is_place, words.split(", "))):
        return True
    return places.country(words) is not None and places.country(behind) is None


def _is_place(word: str) -> bool:
    """Tell whether a word is a region or a district of ours that nobody bears as a name: not "Bambang"."""
    return bool(places.regions(word)) or (word in places.districts() and not is_part(word))
