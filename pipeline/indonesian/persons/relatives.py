"""Two persons named one behind the other without a comma: whose kin somebody is, then he himself.

"menantu Presiden Bagas Saputra Rudi Hartanta" -> "Bagas Saputra", who is President, and "Rudi Hartanta", who is not.
"""

from __future__ import annotations

from dataclasses import replace

from pipeline.indonesian.persons import names
from pipeline.indonesian.persons.evidence import Named
from pipeline.indonesian.persons.keys import name_words
from pipeline.indonesian.persons.kin import public
from pipeline.indonesian.tokens import Tokens

#: A name has so many words at least.
_FULL = 2


def parted(tokens: Tokens, found: list[Named]) -> list[Named]:
    """Return names, runs of two persons' names parted: the first is known to all, or both are named alone too.

    Args:
        tokens: the text.
        found: names, in order.
    """
    whole = {tokens.words[n.start : n.end] for n in found}
    parts: list[Named] = []
    for named in found:
        at = _second(tokens, named, whole)
        parts += [named] if at is None else [replace(named, end=at), Named(at, named.end, "behind kin")]
    return parts


def _second(tokens: Tokens, named: Named, whole: set[tuple[str, ...]]) -> int | None:
    """Return where the second of two persons' names begins in a run."""
    words = tokens.words[named.start : named.end]
    if len(words) < 2 * _FULL or not all(map(str.isalpha, (word.replace("'", "") for word in words))):
        return None
    if name_words(" ".join(words)) in public():
        return None
    for at in range(named.end - _FULL, named.start + _FULL - 1, -1):
        first, second = tokens.words[named.start : at], tokens.words[at : named.end]
        known = name_words(" ".join(first)) in public() and names.is_part(second[0])
        if known or (first in whole and second in whole):
            return at
    return None
