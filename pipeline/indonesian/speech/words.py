"""Small words that tell speech apart, read from ``resources/speech_words.toml``."""

from __future__ import annotations

from functools import cache

from pipeline.resources import read


@cache
def speech_words(name: str) -> frozenset[str]:
    """Return a list of words: ``speech_words("adverbs")`` holds "juga", "pun", "kembali".

    Raises:
        KeyError: the file has no list of that name.
    """
    return frozenset(read.toml("speech_words.toml")["words"][name].split())


def any_of(name: str) -> str:
    """Return the words of a list as alternatives of a pattern: ``any_of("kin")`` is "adik|ajudan|ayah|..."."""
    return "|".join(sorted(speech_words(name)))


@cache
def short_forms(table: str) -> dict[str, str]:
    """Return short forms with what they stand for: ``short_forms("posts")["kapolres"]`` is "kepala kepolisian resor".

    Raises:
        KeyError: the file has no table of that name.
    """
    return dict(read.toml("speech_words.toml")[table])
