"""Roots of words, so that "menyebutkan" finds "sebut": the same roots for every database.

Nouns that have gone their own way stand for themselves ("pendapatan" is not "dapat"): ``own_words.toml``.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from pipeline import resources
from pipeline.indonesian.keys import fold

_WORD = re.compile(r"[0-9A-Za-zÀ-ɏ'’]+")
#: Words are few and come back often; this many roots are remembered.
REMEMBERED = 400_000
_roots: dict[str, str] = {}


@cache
def _stemmer() -> Any:
    from Sastrawi.Stemmer.StemmerFactory import StemmerFactory

    return StemmerFactory().create_stemmer(False)


@cache
def _own() -> frozenset[str]:
    return frozenset(resources.toml("own_words.toml")["words"].split())


#: What clings to a word: "pendapatannya", "pemerintahlah".
_CLITICS = ("nya", "lah", "kah", "pun", "ku", "mu")


def _as_own(key: str) -> str | None:
    """Return a word that stands for itself, without what clings to it: "pendapatannya" -> "pendapatan"."""
    forms = (key, *(key.removesuffix(clitic) for clitic in _CLITICS if key.endswith(clitic)))
    return next((form for form in forms if form in _own()), None)


def as_printed(words: str) -> dict[str, str]:
    """Return those of some words that must be printed so, with the letters that may not follow: "meninggal".

    A body's short name that is a word, too, stands in capitals: "KAMI".
    """
    table: dict[str, str] = resources.toml("own_words.toml")["printed"]
    capitals: list[str] = resources.toml("own_words.toml")["in_capitals"]
    typed = _WORD.findall(words)
    found = {word: table[word] for word in map(fold, typed) if word in table}
    return found | {word: _ANY_LETTER for word in typed if word in capitals}


#: What may follow no word that must stand in capitals.
_ANY_LETTER = "A-Z"


def prints(words: str, text: str) -> bool:
    """Tell whether a text has those of some words that must be printed so: "meninggal", not "meninggalkan"."""
    return all(
        re.search(printed_form(word, tail), text if word.isupper() else text.casefold())
        for word, tail in as_printed(words).items()
    )


def printed_form(word: str, tail: str) -> str:
    """Return the expression for a word that some letters may not follow: "meninggal", not "meninggalkan".

    No capital stands before one in capitals: "PAN", not "HARAPAN".
    """
    begins = f"(?<![{_ANY_LETTER}])" if word.isupper() else ""
    return f"{begins}{word}(?![{tail}])" if tail else word


#: "12 persen", "12%": printed either way, so that the number is looked for.
PERCENT = re.compile(r"(?i)(\d+(?:[.,]\d+)*)\s*(?:persen|%)")


def root(word: str) -> str:
    """Return a word's root in lower case: "Menyebutkan" -> "sebut", "peraturannya" -> "atur"."""
    found = _roots.get(word)
    if found is None:
        key = fold(word).replace(" ", "")
        plain = len(key) < 4 or any(c.isdigit() for c in key)
        found = key if plain else _as_own(key) or str(_stemmer().stem(key)) or key
        if len(_roots) >= REMEMBERED:
            _roots.clear()
        _roots[word] = found
    return found


def roots(text: str) -> list[str]:
    """Return the roots of all words of a text, in order."""
    known = _roots.get
    return [found for word in _WORD.findall(text) if (found := known(word) or root(word))]


def wanted_roots(words: str) -> set[str]:
    """Return the roots that must occur where words are looked for: of "12 persen", also printed "12%", the number."""
    return set(roots(PERCENT.sub(r"\1", words)))


def rooted(text: str) -> str:
    """Return a text as the full-text index keeps it: its roots, parted by spaces."""
    return " ".join(roots(text))


def printed(text: str, known: str = "") -> list[tuple[int, str]]:
    """Return where each word of a text begins, with its root, those ``known`` as ``rooted`` gives them not found anew.

    >>> printed("Bupati menyebutkan")
    [(0, 'bupati'), (7, 'sebut')]
    """
    places = [match.start() for match in _WORD.finditer(text)]
    there = known.split()
    if len(there) == len(places):
        return list(zip(places, there, strict=True))
    return [(match.start(), found) for match in _WORD.finditer(text) if (found := root(match.group()))]


def snippet(text: str, wanted: set[str], *, width: int = 160) -> str:
    """Return the first stretch of a text that holds wanted roots, each set between ‹ and ›.

    ``snippet("Bupati menyebutkan hal itu.", {"sebut"})`` -> "Bupati ‹menyebutkan› hal itu."
    """
    hits = [m for m in _WORD.finditer(text) if root(m.group()) in wanted]
    if not hits:
        return text[:width] + ("…" if len(text) > width else "")
    begin = max(0, hits[0].start() - width // 3)
    begin = text.rfind(" ", 0, begin) + 1 if begin else 0
    end = min(len(text), begin + width)
    parts, at = ["…" if begin else ""], begin
    for hit in hits:
        if hit.end() > end:
            break
        parts += [text[at : hit.start()], "‹", hit.group(), "›"]
        at = hit.end()
    return "".join([*parts, text[at:end], "…" if end < len(text) else ""]).replace("\n", " ")
