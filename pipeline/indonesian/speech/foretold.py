"""Words in the passive whose speaker only the next paragraph names.

'Aturan itu dinilai merugikan warga.' / '"Kami menolaknya," kata Rina.' -> Rina finds it so.
"""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.indonesian.speech import cues
from pipeline.indonesian.speech.claims import free_predicates
from pipeline.indonesian.speech.cues import WORD, Cue
from pipeline.indonesian.speech.predicates import words_of
from pipeline.indonesian.speech.quotes import Quote
from pipeline.indonesian.speech.reported import Clause, checked, connected
from pipeline.indonesian.speech.words import speech_words

_JUDGED = speech_words("judged")
#: So many words at least are found of something: "dinilai cacat prosedur".
_LEAST = 2


def foretold(text: str, sentences: Sequence[tuple[int, int]], number: int, quotes: Sequence[Quote]) -> Clause | None:
    """Return the clause of a sentence that ends its paragraph, before one that a quotation opens; None elsewhere."""
    start, end = sentences[number]
    if number + 1 >= len(sentences) or "\n" not in text[end : sentences[number + 1][0]]:
        return None
    after = sentences[number + 1][0]
    if not any(quote.open == after for quote in quotes):
        return None
    found = list(cues.find(text, start, end))
    if len(found) != 1 or found[0].form.surface not in _JUDGED or not _is_main(text, start, found[0]):
        return None
    if len(WORD.findall(text, found[0].end, end)) < _LEAST:
        return None
    return checked(text, found[0], connected(text, start, found[0].start), end, "next", (end, end), True)


def _is_main(text: str, start: int, cue: Cue) -> bool:
    """Tell whether a passive is the sentence's own predicate, not one of a "yang" or a "karena" before it."""
    words = words_of(text, start, cue.end)
    return len(words) > 1 and free_predicates(words) == words[-1:]
