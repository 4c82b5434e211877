"""Acronyms that are a law's elsewhere and another thing in an article: "penyakit mulut dan kuku (PMK)"."""

from __future__ import annotations

import re
from functools import cache

from pipeline.indonesian.regulations import heads, letters
from pipeline.indonesian.regulations.drafts import Draft
from pipeline.resources.read import toml

_WORD = re.compile(r"[A-Za-z-]+")
#: What parts the words of a name from others.
_PARTS = re.compile(r"[.;:!?\n]")
_SMALL = frozenset({"dan", "serta", "atau", "di", "untuk", "atas"})
#: How far, in characters, the words may reach of which an acronym is made.
_FAR = 90


def without(text: str, drafts: list[Draft]) -> list[Draft]:
    """Return the drafts without the acronyms, alone, that mean another thing in this article.

    An acronym means another thing where the article explains it so, "penyakit mulut dan kuku (PMK)", or where it stands
    behind a word of that thing anywhere, "wabah PMK", unless one of its mentions has a number.
    """
    alone = {_printed(text, d) for d in drafts if d.bare}
    other = {short for short in alone if short.isupper() and (_told(text, short) or _explained(text, short))}
    if not other:
        return drafts
    numbered = {_printed(text, d) for d in drafts if d.numbered}
    return [d for d in drafts if not d.bare or _printed(text, d) not in other - numbered]


def _printed(text: str, draft: Draft) -> str:
    """Return the first word of a mention: "PMK" of "PMK itu"."""
    return text[draft.start : draft.end].partition(" ")[0]


def _told(text: str, short: str) -> bool:
    """Whether the acronym stands behind a word of another thing somewhere: "terpapar PMK"."""
    before = _before().get(short)
    return before is not None and before.search(text) is not None


def _explained(text: str, short: str) -> bool:
    """Whether the article explains the acronym by words that name no law: "penyakit mulut dan kuku | (PMK)"."""
    bracket = f" ({short})"
    at = text.find(bracket)
    while at >= 0:
        place = _begins(text, at, short)
        letter = place is not None and letters.named_to(text, place) > place
        if place is not None and not letter and heads.read(text, place) is None:
            return True
        at = text.find(bracket, at + 1)
    return False


def _begins(text: str, end: int, short: str) -> int | None:
    """Return where the words before a place begin of which an acronym is made, None where it is not made of them."""
    letters = short.lower()
    for word in reversed(list(_WORD.finditer(text, max(0, end - _FAR), end))):
        if word[0].lower() in _SMALL:
            continue
        if word[0][0].lower() != letters[-1]:
            return None
        letters = letters[:-1]
        if not letters:
            return word.start() if not _PARTS.search(text, word.start(), end) else None
    return None


@cache
def _before() -> dict[str, re.Pattern[str]]:
    """Words of another thing by the acronym behind them."""
    table: dict[str, list[str]] = toml("regulation_words.toml")["other_things"]["before"]
    return {short: re.compile(rf"\b(?i:{'|'.join(words)})\s{short}\b") for short, words in table.items()}
