"""Announcements told by who makes them, their number perhaps apart: "Kapolri mengeluarkan maklumat"."""

from __future__ import annotations

import re

from pipeline.indonesian.regulations import agencies, letters, numbering, signers, taking
from pipeline.indonesian.regulations.drafts import Draft
from pipeline.indonesian.regulations.kinds import Kind

_NOUN = re.compile(
    r"(?i:(?P<form>maklumat|surat\s+edaran|edaran|(?:surat\s+)?telegram(?:\s+rahasia)?))(?:nya\b)?(?:\s*\(S?TR?\))?(?![\w-])"
)
#: What stands between an announcement and its number: "ini dikeluarkan tanggal 5 Mei 2021 dengan nomor".
_APART = re.compile(
    r"(?:\s+(?P<tail>ini|itu|tersebut))?(?P<more>(?:\s+(?:di\w+|berlaku|terbit))?(?:\s+(?:pada|sejak))?"
    r"(?:\s+(?:hari\s+)?[A-Z][a-z]+,?)?(?:\s+tanggal)?(?:\s+\d{1,2}\s+[A-Z][a-z]+\s+\d{4})?,?)?\s+dengan(?=\s+[Nn]omor\b)"
)
_WORD = re.compile(r"\b[A-Z][\w-]*")
#: How far back, in characters, who makes an announcement may have been told.
_STORY = 500
#: Whose orders go out as telegrams, and telegrams that only move officers about.
_COMMAND = re.compile(r"Kapolri|Panglima TNI|Kapolda")
_OF_PERSONS = re.compile(
    r"\s+(?:(?:yang|tentang|soal|terkait)\s+)?(?:berisi\s+)?(?:mutasi|memutasi|pengangkatan|pencopotan|rotasi)\b"
)
_BY_POLICE = re.compile(r"\s(?:Polri|POLRI)\b")
_POLICE = re.compile(r"\b(?:Polri|POLRI)\b")


def read(text: str, start: int) -> Draft | None:
    """Return the draft of an announcement at ``start`` whose maker or number the text tells, else None."""
    noun = _NOUN.match(text, start)
    if noun is None:
        return None
    apart = _APART.match(text, noun.end())
    number = numbering.begins(text, apart.end()) if apart is not None else None
    if apart is not None and number is not None:
        return _numbered(text, noun, apart, number)
    form = " ".join(noun["form"].lower().split())
    if form == "maklumat" and (force := _BY_POLICE.match(text, noun.end())) is not None:
        return Draft(start, force.end(), kind=_last_maker("Polri", form=form), words=[form])
    if form.endswith("edaran") or _OF_PERSONS.match(text, noun.end()) is not None:
        return None
    place = letters.source(text, noun.end())
    if place is not None:
        made = _maker(text, place, form=form)
        if made is None:
            return None
        end = letters.without_clause(text, noun.end(), place + made[1])
        return Draft(start, end, kind=made[0], words=[form])
    kind = _last_maker(letters.issuing(text, start) or "", form=form)
    return Draft(start, noun.end(), kind=kind, words=[form]) if kind is not None else None


def _numbered(text: str, noun: re.Match[str], apart: re.Match[str], number: re.Match[str]) -> Draft:
    """One whose number is told apart: what points back ends with "ini", "Maklumat dengan Nomor 7" with its number."""
    maklumat = noun["form"].lower() == "maklumat"
    kind = _last_maker(text[max(0, noun.start() - _STORY) : noun.start()], form="maklumat") if maklumat else None
    draft = Draft(noun.start(), noun.end(), kind=kind or letters.unsigned(Draft(0, 0)).kind)
    if kind is None and maklumat:
        draft.kind = Kind(id="maklumat", label="Maklumat")
    taking.take(text, number, draft)
    if apart["tail"] and (apart["more"] or "").strip():
        draft.end, draft.tail = apart.end("tail"), apart["tail"]
    return draft


def _maker(text: str, place: int, *, form: str) -> tuple[Kind, int] | None:
    """The announcement's kind by the office or body named at a place, and how long that name is."""
    name = letters.NAME.match(text, place)
    issued = agencies.issued(form, text, place, name[0]) if name is not None else None
    if issued is None or (form != "maklumat" and _COMMAND.match(issued.name) is None):
        return None
    return signers.kind_of(issued), issued.end - place


def _last_maker(before: str, *, form: str) -> Kind | None:
    """The kind by the last office or body in some words: "Gubernur Riau Rustam Hadi" -> maklumat-gubernur-riau."""
    words = _POLICE.sub("Kapolri", before)
    for found in reversed(list(_WORD.finditer(words))):
        made = _maker(words, found.start(), form=form)
        if made is not None:
            return made[0]
    return None
