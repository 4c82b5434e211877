"""The clause that a post stands in, where a comma parts it from a name: of another phrase, or of a time past.

"Meski kritik diarahkan kepada Menkeu, | Rina Utami menilai ..." leaves the minister unnamed.
"""

from __future__ import annotations

from dataclasses import replace

from pipeline.indonesian.persons.evidence import SAID
from pipeline.indonesian.positions.parts import Post, is_verb
from pipeline.indonesian.tokens import Tokens

#: Words whose phrase a post closes, so that behind a comma another may begin a clause.
_OF_PHRASE = frozenset(
    """
    kepada oleh dari bersama terhadap untuk bagi atas dengan pada soal tentang selain tanpa demi antara bertemu menemui
    didampingi mendampingi
    """.split()
)
_ADVERBS = frozenset(
    """
    juga justru pun lantas kemudian langsung lalu kembali akan telah sudah tidak tak masih bahkan ikut turut hanya
    malah sempat segera pernah berkali terus tetap akhirnya
    """.split()
)


def closes_clause(tokens: Tokens, start: int, stop: int) -> bool:
    """Tell whether a post belongs to the phrase before it and the name behind its comma to a clause of his own.

    "Meski kritik diarahkan kepada Menkeu, Rina Utami | menilai ..." leaves the minister unnamed.
    """
    while tokens.word(start - 1) in {"para", "seorang", "Pak", "Bapak", "Ibu", "Bu"}:
        start -= 1
    if tokens.word(start - 1).lower() not in _OF_PHRASE:
        return False
    while tokens.word(stop) in _ADVERBS:
        stop += 1
    return tokens.word(stop) in SAID or is_verb(tokens.word(stop))


#: Words behind which a post is that of a time past.
_SERVED = frozenset({"bertugas", "menjabat"})
_WHILE = frozenset({"saat", "ketika", "semasa", "sewaktu", "selama"})


def of_then(tokens: Tokens, chain: list[Post]) -> list[Post]:
    """Put posts into the past that a time before now is told by: "saat masih menjabat Bupati Sleman, Rina Utami"."""
    at = chain[0].start - 1
    at -= tokens.word(at) in {"sebagai", "selaku"}
    if tokens.word(at) not in _SERVED:
        return chain
    while tokens.word(at - 1) in {"masih", "sedang", "dia", "ia"}:
        at -= 1
    if tokens.word(at - 1).lower() not in _WHILE:
        return chain
    return [replace(post, status="former") if post.status == "current" else post for post in chain]
