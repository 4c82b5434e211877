"""Nouns that point back to an instrument: "aturan itu", "beleid yang diteken Kamis tersebut", "pasal ini"."""

from __future__ import annotations

import re

from pipeline.indonesian.regulations.drafts import Draft

_THIS = r"(?P<tail>tersebut|itu|ini|yang\s+dimaksud|dimaksud)\b"
_NOUN = re.compile(
    r"(?:(?i:instrumen)\s+(?i:peraturan)|(?i:aturan|beleid|regulasi|ketentuan|peraturan|keputusan|putusan|instruksi|edaran|"
    r"surat\s+edaran|surat\s+keputusan|rancangan))(?:\s+(?:menteri|pemerintah|baru|hukum|turunan|MK|KPU))?\s+"
    + _THIS
    + r"|S[KE](?:\s+(?P<stail>tersebut|itu|ini))?(?![\w/])|(?i:aturan|beleid)nya\b|(?i:instrumen)\s+(?i:peraturan)\b"
)
_SIGNED = re.compile(
    r"(?i:beleid|regulasi|aturan|peraturan)\s+yang\s+(?:telah\s+|baru\s+)?(?:diteken|diterbitkan|ditandatangani|dikeluarkan|disahkan|"
    r"diundangkan|ditetapkan)\s(?:[\w()/.,-]+\s){0,7}?(?P<tail>tersebut|itu|ini)\b"
)
_PASAL = re.compile(
    r"(?i:pasal(?:-pasal)?)\s+(?:tersebut|itu|ini)\b|(?i:kedua|ketiga)\s+(?i:pasal)\s+(?:tersebut|itu|ini)\b"
)
_OMNIBUS = re.compile(r"(?i:omnibus\s+law)\b(?!\s+(?:dan\s+)?[A-Z])")


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
    found = _OMNIBUS.match(text, start)
    return Draft(start, found.end(), noun="omnibus", tail="") if found is not None else None
