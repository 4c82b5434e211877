"""Nouns that point back to an instrument: "aturan itu", "beleid yang diteken Kamis tersebut", "pasal ini"."""

from __future__ import annotations

import re

from pipeline.indonesian.regulations import nicknames, rulings
from pipeline.indonesian.regulations.drafts import Draft

_THIS = r"(?P<tail>tersebut|itu|ini|yang\s+dimaksud|dimaksud)\b"
_WHICH = (
    r"(?:ter)?baru|(?:ter)?anyar|lama|kontroversial|sapu\s+jaga[dt]|menteri|pemerintah|hukum|turunan|pelaksana|MK|KPU"
)
_NOUN = re.compile(
    r"(?:(?i:instrumen)\s+(?i:peraturan)|(?i:payung|produk)\s+(?i:hukum)|(?i:aturan|beleid|regulasi|ketentuan|peraturan|"
    r"keputusan|putusan|instruksi|edaran|surat\s+edaran|surat\s+keputusan|rancangan))"
    rf"(?:\s+(?:{_WHICH}))?\s+{_THIS}"
    r"|S[KE](?:\s+(?P<stail>tersebut|itu|ini))?(?![\w/])|"
    r"(?<!yang )(?i:aturan|beleid)nya\b(?!\s+yang\s+selama)|(?i:instrumen)\s+(?i:peraturan)\b"
)
#: A clause that tells which one is meant, up to its "itu": "yang meringankan debitur itu"
_CLAUSE = (
    r"yang\s+(?:telah\s+|baru\s+|sudah\s+)?(?:di(?!maksud)[a-z]{4,}|me(?!ngatur|muat)[a-z]{4,}|penuh|kontroversial)"
    r"(?:[ \u00a0](?!Sementara|Selain|Oleh|R?UU|Per[dp]|"
    r"(?:[Uu]ndang|[Aa]turan|[Rr]egulasi|[Pp]utusan|[Pp]eraturan|[Kk]etentuan|[Pp]asal)\b)[\w()/-]+){0,7}?"
    r"(?<!saat)(?<!hari)(?<!selama)(?<!lembaga)(?<!seperti)(?<!dunia)(?<!hal)[ \u00a0]"
    r"(?P<tail>tersebut|itu|ini)\b"
)
_SIGNED = re.compile(rf"(?i:beleid|regulasi|aturan|peraturan|putusan|edaran)\s+{_CLAUSE}")
_PASAL = re.compile(
    r"(?i:pasal(?:-pasal)?)\s+(?:tersebut|itu|ini)\b|(?i:kedua|ketiga)\s+(?i:pasal)\s+(?:tersebut|itu|ini)\b"
)
_OMNIBUS = re.compile(r"(?i:omnibus\s*law)\b")
_KIND_NEXT = re.compile(r"\s+(?:dan\s+)?(?:RUU|UU|(?i:rancangan|undang|draf)|[A-Z])")


def read(text: str, start: int) -> Draft | None:
    """Return the draft of a pointing noun that begins at ``start``, None where none does."""
    found = _NOUN.match(text, start) or _SIGNED.match(text, start)
    if found is not None:
        words = found[0].split()
        tail = found["tail"] or found.groupdict().get("stail") or "nya"
        return Draft(start, found.end(), noun=words[0].lower().removesuffix("nya"), tail=tail, words=words)
    found = _PASAL.match(text, start)
    if found is not None:
        return Draft(start, found.end(), noun="pasal", tail="ini")
    return rulings.read(text, start) or _omnibus(text, start)


def _omnibus(text: str, start: int) -> Draft | None:
    """Read "Omnibus Law Cipta Kerja", which names a law; "omnibus law" alone is the one that the article speaks of."""
    found = _OMNIBUS.match(text, start)
    if found is None:
        return None
    named = nicknames.known(text, found.end())
    if named is not None and (named[0] == "cipta-kerja" or text[start : named[1]].split()[-1][0].isupper()):
        return Draft(start, named[1], noun="omnibus", name=named[0])
    return None if _KIND_NEXT.match(text, found.end()) else Draft(start, found.end(), noun="omnibus")
