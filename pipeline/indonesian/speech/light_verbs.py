"""Cues of two words and more: a light verb with the noun of what is said.

"Dinas itu memberi imbauan agar warga merebus air." / "Tim itu sampai pada kesimpulan bahwa api berasal dari dapur."
"""

from __future__ import annotations

import re
from functools import cache

from pipeline.indonesian.speech.predicates import is_clause, words_of
from pipeline.indonesian.speech.verbs import Form
from pipeline.indonesian.speech.words import speech_words
from pipeline.resources import read

#: What introduces what is said, close behind the noun: "imbauan kepada warga | agar".
_SAID = re.compile(r"(?P<between>[^,.;:\"“”]{0,90}?)\s(?:bahwa(?:sanya)?|agar|supaya)\s+|,\s+")
#: So many words at least behind a comma are a clause: "memberi contoh, dua jembatan rusak".
_CLAUSE = 4


@cache
def _table() -> tuple[frozenset[str], re.Pattern[str], dict[str, str]]:
    data = read.toml("speech_verbs.toml")["light"]
    stances = {noun: stance for stance, nouns in data["nouns"].items() for noun in nouns.split()}
    verbs = frozenset(data["verbs"].split())
    pair = rf"(?:{'|'.join(sorted(verbs))}) ({'|'.join(sorted(stances))})"
    whole = "|".join(re.escape(words) for words in data["whole"])
    return verbs | {words.partition(" ")[0] for words in data["whole"]}, re.compile(rf"(?:{pair}|{whole})\b"), stances


def cue_at(text: str, start: int, end: int) -> tuple[int, Form] | None:
    """Return where a cue of several words that begins at an offset ends, and its form; None where none begins.

    >>> cue_at("Ia memberi kritik bahwa", 3, 23)[0]
    17
    """
    verbs, pattern, stances = _table()
    first = text[start : text.find(" ", start, end)] if text.find(" ", start, end) > 0 else ""
    found = pattern.match(text, start, end) if first in verbs else None
    if found is None or said_from(text, found.end(), end) is None:
        return None
    stance = stances.get(found.group(1) or "", "assertive")
    return found.end(), Form(found.group(), found.group(), "active", stance, "said")  # type: ignore[arg-type]


def said_from(text: str, position: int, end: int) -> int | None:
    """Return where what is said begins behind such a cue, None where nothing introduces it."""
    found = _SAID.match(text, position, end)
    if found is None:
        return None
    if found.group("between") is None:
        words = words_of(text, found.end(), end)
        return found.end() if len(words) >= _CLAUSE and is_clause(words[1:]) and words[0] not in _GOING_ON else None
    between = words_of(text, position, found.start() + len(found.group("between")))
    return None if is_clause(between) else found.end()


#: After a comma these go on with what is done, not with what is said.
_GOING_ON = speech_words("going_on")
