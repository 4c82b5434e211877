"""Sentences that report no speech, but tell of whom the article speaks: their subject, or whom they introduce."""

from __future__ import annotations

import re

from pipeline.nlp.components.referents import Referent, Referents

_INTRODUCED = re.compile(
    r"\b(?:disampaikan|dikatakan|diungkapkan|ditegaskan|dijelaskan|diutarakan|dikemukakan|dibenarkan|dituturkan|"
    r"dilontarkan)(?:\s+(?:langsung|juga|sendiri))?(?:\s+oleh)?\s+",
    re.I,
)


def introduction(text: str, start: int, end: int, referents: Referents) -> Referent | None:
    """Return the person that "Hal itu disampaikan Kepala Dinas X, Rina ..." introduces, or None."""
    match = _INTRODUCED.search(text, start, end)
    if match is None:
        return None
    found = referents.within(match.end(), min(end, match.end() + 200))
    chosen = next((r for r in found if r.person), None) or next(iter(found), None)
    if chosen is None or _VERB_BEFORE.search(text, match.end(), chosen.start):
        return None
    return chosen


def narrative_subject(
    text: str, start: int, end: int, referents: Referents, *, bodies: bool = False
) -> Referent | None:
    """Return the person (or body) that a sentence is about: the first one named, if no verb comes before."""
    for referent in referents.within(start, min(end, start + 260)):
        if not referent.person and not bodies:
            continue
        if not _VERB_BEFORE.search(text, start, referent.start):
            if referent.person or not any(r.person for r in _same_phrase(text, referent, end, referents)):
                return referent
            continue
        return None
    return None


def _same_phrase(text: str, body: Referent, end: int, referents: Referents) -> list[Referent]:
    following = referents.within(body.end, min(end, body.end + 120))
    return [r for r in following if not _VERB_BEFORE.search(text, body.end, r.start)]


_VERB_BEFORE = re.compile(
    r"\b(?:me[mnr](?!teri)\w{3,}|meng\w+|di(?!a\b|rektur|nas|visi|rjen|rut|sdik)\w{4,}|ber(?!sama)\w{3,}|oleh|bahwa|kepada|"
    r"terhadap|dengan|untuk)\b"
)
