"""Questions in English, as the press prints what they ask for.

"who is the governor of Bank Indonesia" asks for "gubernur Bank Indonesia", "how much is the minimum wage" for "berapa
upah minimum".
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from pipeline import resources


def put(question: str) -> str:
    """Return a question with posts before "of" and a name, and what else it asks in English, as the press prints it."""
    if " of " in question:
        question = _pattern().sub(lambda found: f"{_words()[found[1].lower()]} ", question)
    first = question.split(maxsplit=1)[0].casefold() if question.strip() else ""
    if first not in _english()["begins"] or '"' in question:  # words between marks are looked for as typed
        return question
    spoken = _spoken().sub(lambda found: str(_english()["words"][found[0].casefold()]), question)
    return _joins().sub("", spoken)


def _english() -> dict[str, Any]:
    table: dict[str, Any] = resources.toml("questions.toml")["english"]
    return table


@cache
def _spoken() -> re.Pattern[str]:
    words = sorted(_english()["words"], key=len, reverse=True)
    return re.compile(rf"(?i)\b(?:{'|'.join(map(re.escape, words))})\b")


@cache
def _joins() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(_english()['joins'])})\s+(?!\d)")


def _words() -> dict[str, str]:
    words: dict[str, str] = resources.toml("questions.toml")["english_posts"]["words"]
    return words


@cache
def _pattern() -> re.Pattern[str]:
    posts = "|".join(map(re.escape, sorted(_words(), key=len, reverse=True)))
    return re.compile(rf"(?i:\b(?:the\s+)?\b({posts}))\s+of\s+(?:the\s+)?(?=\w)")
