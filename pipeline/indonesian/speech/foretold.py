"""Words in the passive whose speaker only the next paragraph names.

'Aturan itu dinilai merugikan warga.' / '"Kami menolaknya," kata Rina.' -> Rina finds it so.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.indonesian.speech import cues
from pipeline.indonesian.speech.claims import free_predicates
from pipeline.indonesian.speech.cues import WORD, Cue
from pipeline.indonesian.speech.predicates import words_of
from pipeline.indonesian.speech.quotes import Quote
from pipeline.indonesian.speech.reported import Clause, checked, connected
from pipeline.indonesian.speech.words import speech_words

_JUDGED = speech_words("judged")
#: Passives that only "Hal itu disampaikan Rina" right behind them gives to somebody.
_ASKED = frozenset(["diminta", "diharapkan", "diajak", "diingatkan"])
_SAID_SO = re.compile(
    r"(?:Hal|Imbauan|Permintaan|Harapan) (?:itu|ini|tersebut)(?: \w+)? (?:disampaikan|dikatakan|diungkapkan)\b"
)
#: So many words at least are found of something: "dinilai cacat prosedur".
_LEAST = 2


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
    found = list(cues.find(text, start, end))
    judged = _JUDGED | _ASKED if told else _JUDGED
    if len(found) != 1 or found[0].form.surface not in judged or not _is_main(text, start, found[0]):
        return None
    if len(WORD.findall(text, found[0].end, end)) < _LEAST:
        return None
    return checked(text, found[0], connected(text, start, found[0].start), end, "next", (end, end), True)


def _is_main(text: str, start: int, cue: Cue) -> bool:
    """Tell whether a passive is the sentence's own predicate, not one of a "yang" or a "karena" before it."""
    words = words_of(text, start, cue.end)
    return len(words) > 1 and free_predicates(words) == words[-1:]
