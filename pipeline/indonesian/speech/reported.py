"""A reported clause: what was said, by which cue, and where its speaker is named."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.indonesian.speech.complements import says_enough
from pipeline.indonesian.speech.cues import Cue
from pipeline.indonesian.speech.datelines import past
from pipeline.indonesian.speech.quotes import MARKS

_TRAILING = re.compile(r"[\s.!?,;:“”\"]+$")
#: A quotation that lost its opening mark: 'menambahkan, warga diminta tenang," ucapnya'.
_STRAY_CUE = re.compile(r",?[\"“”]\s*\w+nya\b[^\"“”]{0,80}$")
_CONNECTIVES = (
    r"(?:selain itu|sementara(?: itu)?|namun(?: demikian| begitu)?|padahal|sebab|pasalnya|karena(?: itu)?|"
    r"(?:oleh )?karenanya|dengan begitu|oleh (?:karena|sebab) itu|"
    r"bahkan|apalagi|terakhir|selanjutnya|kemudian|lalu|lebih lanjut|lebih jauh|di sisi lain|"
    r"sebelumnya|adapun|meski(?:pun)? (?:demikian|begitu)|maka(?: dari itu)?|jadi|terlebih|akan tetapi|tetapi|tapi|"
    r"dan|serta|hanya saja|sehingga|untuk itu|dengan demikian|artinya|di samping itu|tak hanya itu|yang jelas|"
    r"saat ini|kini|nantinya|misalnya|pertama|kedua|ketiga|keempat|kelima|caranya|tujuannya|menurut dia)"
)
_CONNECTIVE = re.compile(rf"^{_CONNECTIVES}\b[\s,]*$", re.I)
_JOINED = re.compile(rf"{_CONNECTIVES}\b[\s,]+", re.I)


@dataclass(frozen=True, slots=True)
class Clause:
    """What was said (``start``, ``end``), by the cue, and the stretch in which the speaker is named.

    ``side`` tells where the speaker stands: "before" the cue (his name ends there), "after" it (his name begins
    there), "agent" (a person's name must begin there), or "clitic" (the -nya of the cue itself).
    """

    start: int
    end: int
    cue: Cue
    side: str
    speaker_start: int
    speaker_end: int
    complementizer: bool = False


def leads(before: str) -> bool:
    """Nothing, or a connective alone, stands before the cue: it leads the sentence."""
    before = before.strip(' ,“"')
    return not before or is_connective(before) or before.lower() == "masih"


def is_connective(words: str) -> bool:
    """Tell whether words only join a sentence to the one before: "Selain itu,"."""
    return bool(_CONNECTIVE.match(words))


def connected(text: str, start: int, end: int) -> int:
    """Return where a sentence begins without the word that joins it: "Namun, " of "Namun, jalan itu"."""
    lead = _JOINED.match(text, start, end)
    return lead.end() if lead else start


def checked(
    text: str, cue: Cue, left: int, right: int, side: str, region: tuple[int, int], marked: bool
) -> Clause | None:
    """Return the clause without the marks and the dateline around what was said; None where it says too little."""
    left = past(text, left, right)
    stray = _STRAY_CUE.search(text, left, right)
    content = text[left : stray.start() if stray else right]
    right = _closed(text, left, left + len(_TRAILING.sub("", content)))
    if right <= left or not says_enough(text, left, right, cue, marked):
        return None
    return Clause(left, right, cue, side, *region, marked)


def _closed(text: str, left: int, right: int) -> int:
    """'Rina menilai mereka "orang kuat".': the mark that closes what was opened inside belongs to the words."""
    if right < len(text) and text[right] in MARKS and sum(text.count(mark, left, right) for mark in MARKS) % 2:
        return right + 1
    return right
