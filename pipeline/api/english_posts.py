"""Posts that are asked for in English: "who is the governor of Bank Indonesia" asks for "gubernur Bank Indonesia"."""

from __future__ import annotations

import re
from functools import cache

from pipeline import resources


def put(question: str) -> str:
    """Return a question with the posts that stand before "of" and a name as the press prints them."""
    return _pattern().sub(lambda found: f"{_words()[found[1].lower()]} ", question) if " of " in question else question


def _words() -> dict[str, str]:
    words: dict[str, str] = resources.toml("questions.toml")["english_posts"]["words"]
    return words


@cache
def _pattern() -> re.Pattern[str]:
    posts = "|".join(map(re.escape, sorted(_words(), key=len, reverse=True)))
    return re.compile(rf"(?i:\b(?:the\s+)?\b({posts}))\s+of\s+(?:the\s+)?(?=\w)")
