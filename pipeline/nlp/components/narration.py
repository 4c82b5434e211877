"""Sentences that report no speech, but tell of whom the article speaks: their subject, or whom they introduce."""

from __future__ import annotations

import re

from pipeline.indonesian import subjects
from pipeline.indonesian.speaker_words import is_title
from pipeline.nlp.components.referents import Referent, Referents

_INTRODUCED = re.compile(
    r"\b(?:disampaikan|dikatakan|diungkapkan|ditegaskan|dijelaskan|diutarakan|dikemukakan|dibenarkan|dituturkan|"
    r"dilontarkan|disanggah|dibantah|ditanggapi|dijawab|direspons|dikomentari|ditepis|diamini)(?:\s+(?:langsung|juga|sendiri))?(?:\s+oleh)?\s+|"
    r"\b(?:tanggapan|pernyataan|penjelasan|respons|komentar|klarifikasi|bantahan|kritik|pesan|pengakuan|keterangan|"
    r"sorotan|penolakan)\s+(?:\w+\s+)?(?:dari|oleh)\s+",
    re.I,
)


#: Verbs by which somebody is about to be quoted: "Rina mengungkapkan alasan di balik rencana itu."
_ANNOUNCES = re.compile(
    r"\b(?:mengungkap(?:kan)?|menyampaikan|menjelaskan|menyebut(?:kan)?|memaparkan|membeberkan|menceritakan|mengumumkan|"
    r"membenarkan|mengomentari|menanggapi|merespons|menjawab|menyoroti|menyinggung|mempertanyakan|membantah|meminta|"
    r"mengapresiasi|mengajak|berkomentar|mengucapkan|memohon|menolak|mendukung|menegaskan|menilai|berharap|mengaku|"
    r"memberi(?:kan)? (?:tanggapan|penjelasan|keterangan|komentar|pesan|pernyataan)|angkat bicara|buka suara|bicara)\b"
)


def introduction(text: str, start: int, end: int, referents: Referents) -> Referent | None:
    """Return the person that a sentence introduces: "Hal itu disampaikan Kepala Dinas X, Rina ...", or None."""
    match = _INTRODUCED.search(text, start, end)
    if match is None:
        return announcer(text, start, end, referents)
    found = referents.within(match.end(), min(end, match.end() + 200))
    chosen = next((r for r in found if r.person), None) or next(iter(found), None)
    if chosen is None or _VERB_BEFORE.search(text, match.end(), chosen.start):
        return None
    return chosen


def announcer(text: str, start: int, end: int, referents: Referents) -> Referent | None:
    """Return the person of "Rina mengungkapkan alasan di balik rencana itu", who will be quoted next, or None."""
    match = _ANNOUNCES.search(text, start, end)
    if match is None:
        return None
    edge = subjects.right_edge(text, start, match.start())
    near = [r for r in referents.within(start, match.start()) if r.person and r.kind == "name" and r.end == edge]
    return near[-1] if near else narrative_subject(text, start, match.start(), referents)


def unknown_person(text: str, start: int, end: int) -> str | None:
    """Return the name with which "Rina Lestari, Kepala Dinas X, membantah" begins.

    Asked only where nobody known is named there, so that a later "dia" is not given to somebody else.
    """
    match = _NAMED_WITH_POST.match(text, start, end)
    if match is None or not is_title(match.group(2).lower()) or not subjects.may_be_subject(match.group(1)):
        return None
    return match.group(1)


_NAMED_WITH_POST = re.compile(r"((?:[A-Z][\w.'’-]+ ){1,3}[A-Z][\w'’-]+)(?: \([^)]*\))?, (\w+) ")


def narrative_subject(
    text: str, start: int, end: int, referents: Referents, *, bodies: bool = False
) -> Referent | None:
    """Return the person (or body) that a sentence is about: the first one named, if no verb comes before.

    What leads the sentence is left out: "Seusai menemui Bayu, Rina berkeliling" is about Rina.
    """
    lead = _LEAD.match(text, start, end)
    start = lead.end() if lead else start
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


_LEAD = re.compile(
    r"(?:Usai|Seusai|Setelah|Sesudah|Sebelum|Saat|Ketika|Selain|Selama|Sejak|Merespons|Menanggapi|Menyikapi|Dengan|Untuk|"
    r"Demi|Guna|Meski(?:pun)?|Karena)\b[^,\n]{0,140},\s+(?=[A-Z])"
)
_VERB_BEFORE = re.compile(
    r"\b(?:me[mnr](?!teri)\w{3,}|meng\w+|di(?!a\b|rektur|nas|visi|rjen|rut|sdik)\w{4,}|ber(?!sama)\w{3,}|oleh|bahwa|kepada|"
    r"terhadap|dengan|untuk)\b"
)
