"""Acronyms that are a law's elsewhere and another thing in an article: "penyakit mulut dan kuku (PMK)"."""

from __future__ import annotations

import re
from functools import cache

from pipeline.indonesian.regulations import heads
from pipeline.indonesian.regulations.drafts import Draft
from pipeline.resources.read import toml

#: An acronym in brackets, and the words before it whose first letters it may be made of.
_EXPLAINED = re.compile(r"(?P<words>(?:[A-Za-z-]+\s){2,7})\((?P<short>[A-Z]{2,5})\)")
_WORD = re.compile(r"[A-Za-z-]+")
_SMALL = frozenset({"dan", "serta", "atau", "di", "untuk", "atas"})


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
    """Whether the article explains the acronym by words that name no law."""
    if f"({short})" not in text:
        return False
    for found in _EXPLAINED.finditer(text):
        place = _begins(found) if found["short"] == short else None
        if place is not None and heads.read(text, place) is None:
            return True
    return False


def _begins(explained: re.Match[str]) -> int | None:
    """Return where the words begin of which an acronym is made, None where it is not made of them."""
    letters = explained["short"].lower()
    for word in reversed(list(_WORD.finditer(explained["words"]))):
        if word[0].lower() in _SMALL:
            continue
        if word[0][0].lower() != letters[-1]:
            return None
        letters = letters[:-1]
        if not letters:
            return explained.start() + word.start()
    return None


@cache
def _before() -> dict[str, re.Pattern[str]]:
    """Words of another thing by the acronym behind them."""
    table: dict[str, list[str]] = toml("regulation_words.toml")["other_things"]["before"]
    return {short: re.compile(rf"\b(?i:{'|'.join(words)})\s{short}\b") for short, words in table.items()}
