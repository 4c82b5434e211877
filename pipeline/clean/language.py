"""Whether a text is Indonesian, by its small words; they are in ``languages.toml``."""

from __future__ import annotations

from functools import cache

import regex

from pipeline.resources import read

_WORD = regex.compile(r"\p{L}+")


@cache
def _small_words(language: str) -> frozenset[str]:
    """The words that tell a language: "yang" is Indonesian, "the" English, "kerana" Malay alone."""
    return frozenset(read.toml("languages.toml")[language]["words"])


def language_of(text: str) -> str | None:
    """Return "id" for Indonesian, "ms" for Malay, "en" for English, "und" for another; None for too few words."""
    written = _WORD.findall(text[:6000])
    words = [word.lower() for word in written]
    if len(words) < 25:
        return None
    indonesian, english_words, malay_words = map(_small_words, ("id", "en", "ms"))
    native = sum(word in indonesian for word in words) / len(words)
    english = sum(word in english_words for word in words) / len(words)
    malay = [word for word in written if word in malay_words]
    if len(set(malay)) >= 2 and len(malay) / len(words) > 0.01:
        return "ms"
    if native >= 0.07 and native > english:
        return "id"
    if english > 0.12:
        return "en"
    return "und" if native < 0.02 or native < english else "id"
