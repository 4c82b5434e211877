"""Ministers whose names our table does not hold as printed: misprints, former ministries, signs, issuers."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace

from pipeline.indonesian.keys import slug
from pipeline.indonesian.regulations.drafts import Draft
from pipeline.indonesian.regulations.kinds import Kind, by_form, kinds, squeeze
from pipeline.resources.read import words

#: A ministry that our table does not know, before a number: "Peraturan Menteri Agraria Nomor 9 Tahun 1965".
_MINISTRY = re.compile(
    r"\s+(?P<name>(?!Nomor|No\b)[A-Z][a-z]+(?:(?:\s+dan)?\s+(?!Nomor|No\b)[A-Z][a-z]+){0,3})(?=\s+(?:Nomor|No\b|nomor|no\b))"
)
#: Ministers of transport number their rules as "PM" and "KM".
_TRANSPORT = re.compile(
    r"(?P<sign>PM|KM)(?=\s+(?:(?:Nomor|No\b\.?)\s*)?\d{1,3}(?:\s+[Tt]ahun\s+|\s?/\s?)(?:19|20)\d\d(?![\d/]))"
)
#: Rules of the tax office go by their number: "PER-2/PJ/2024".
_TAXES = re.compile(r"PER-\d{1,3}/PJ/(?:19|20)\d\d\b")
#: Rules of the stock exchange go by roman figure and letter: "Peraturan I-A", "Peraturan Bursa II-V".
_EXCHANGE = re.compile(r"[Pp]eraturan\s+(?:(?:Bursa|BEI)\s+)?(?P<number>(?:I{1,3}|IV)-[A-Z]{1,2})(?![\w-])")
#: Decrees of the assembly whose number alone tells who made them: "Tap Nomor XXV/MPRS/1966".
_ASSEMBLY = re.compile(r"(?i:tap|ketetapan)\s+(?:(?i:nomor|no)\b\.?\s*)?(?P<number>[IVXLC]+/MPRS?/\d{4})\b")
#: Who issues a rule, up to the rule: "Menteri Perhubungan Rangga Wisesa telah meneken ".
_ISSUES = re.compile(
    r"\b(?P<who>(?:Kementerian|Menteri)(?:\s(?:dan\s)?[A-Z][\w-]*){1,9}|(?:Kemen|Men)[a-zA-Z]{2,12}(?:\s[A-Z][\w-]*){0,3})"
    r"\s(?:\([\w ]{2,20}\)\s)?(?:(?:telah|sudah|juga|baru|resmi|akan|saja|akhirnya)\s){0,2}"
    rf"(?:{'|'.join(words('regulation_words.toml', 'done_by_ministers'))})\s$"
)
_MINISTER = re.compile(r"^(?:Kementerian\s|Menteri\s|Kemen|Men)")
_NEAR = 140
#: A minister's rules by kind, and what those of the minister of finance are called.
_FINANCE = {"permen": "pmk", "kepmen": "kepmenkeu"}
_MISPRINTED = re.compile(
    r"(?:\s+(?:dan\s+)?(?!Nomor|No\b|Tahun)[A-Z][\w/&,-]*){1,8}"
    r"\s*\(\s*(?P<short>(?:Perm|Pem|Kepm|P|K)[A-Za-z/ -]{2,22})\s*\)"
)


def read(text: str, place: int, kind: Kind) -> tuple[Kind, int] | None:
    """Return the minister's kind behind "Peraturan Menteri" and where his name ends, None where none is named.

    The short form tells him where the name is misprinted, "Peraturan Menteri Ketenagakejaan (Permenaker)"; else the
    words before the number do, "Peraturan Menteri Agraria Nomor 9 Tahun 1965".
    """
    short = _MISPRINTED.match(text, place)
    known = by_form().get(squeeze(short["short"])) if short is not None else None
    if short is not None and known is not None and known.id.startswith((kind.id, _FINANCE[kind.id])):
        return known, short.end()
    named = _MINISTRY.match(text, place)
    if named is None:
        return None
    label = f"{kind.label} {named['name']}"
    return replace(kind, id=f"{kind.id}{slug(named['name'])}", label=label), named.end()


def signed(text: str, start: int) -> tuple[Kind, int] | None:
    """Return the kind that a ministry's sign alone tells before a number, "PM 62 Tahun 2021", and where it ends."""
    found = _TRANSPORT.match(text, start)
    if found is None:
        return None
    return kinds()["permenhub" if found["sign"] == "PM" else "kepmenhub"], found.end()


def of_assembly(text: str, start: int) -> Draft | None:
    """Return the draft of an assembly's decree that its number alone tells: "Tap Nomor XXV/MPRS/1966"."""
    found = _ASSEMBLY.match(text, start)
    if found is None:
        return None
    return Draft(start, found.end(), kind=kinds()["tap-mpr"], number=found["number"].lower())


def of_taxes(text: str, start: int) -> Draft | None:
    """Return the draft of a tax office's rule that is cited by its number alone: "PER-2/PJ/2024"."""
    found = _TAXES.match(text, start)
    if found is None:
        return None
    return Draft(start, found.end(), kind=kinds()["peraturan-dirjen-pajak"], number=found[0].lower())


def of_exchange(text: str, start: int) -> Draft | None:
    """Return the draft of a stock exchange's rule that its roman figure and letter tell: "Peraturan I-A"."""
    found = _EXCHANGE.match(text, start)
    if found is None:
        return None
    return Draft(start, found.end(), kind=kinds()["peraturan-bei"], number=found["number"].lower())


def issued(text: str, drafts: list[Draft]) -> None:
    """Give a minister's rules without a ministry the one that issues them.

    "Kementerian Perhubungan menerbitkan Keputusan Menteri Nomor 12 Tahun 2023", "Keputusan Menteri Nomor 12 (KM 12)",
    and the one ministry whose rule the article tells by the same number and year: "Sesuai KM 12 Tahun 2023".
    """
    signed: dict[tuple[str, str | None, str], dict[str, Kind]] = defaultdict(dict)
    for draft in drafts:
        if draft.kind is not None and draft.number is not None and draft.kind.id not in _FINANCE:
            signed[draft.number, draft.year, draft.kind.id[:6]][draft.kind.id] = draft.kind
    for place, draft in enumerate(drafts):
        if draft.kind is None or draft.kind.id not in _FINANCE or draft.number is None:
            continue
        behind = drafts[place + 1] if place + 1 < len(drafts) else None
        if behind is not None and _again(text, draft, behind):
            draft.kind, behind.year = behind.kind, draft.year or behind.year
            continue
        told = _ISSUES.search(text, max(0, draft.start - _NEAR), draft.start)
        alike = signed.get((draft.number, draft.year, draft.kind.id), {}) if draft.year is not None else {}
        if told is not None:
            draft.kind = _of(told["who"], draft.kind)
        elif len(alike) == 1:
            draft.kind = next(iter(alike.values()))


def _again(text: str, draft: Draft, behind: Draft) -> bool:
    """Whether brackets behind a rule tell it again by a ministry's sign: "Nomor 12/2023 (KM 12/2023)"."""
    assert draft.kind is not None
    if not text.startswith(" (", draft.end) or behind.start != draft.end + 2 or behind.kind is None:
        return False
    return behind.kind.id == f"{draft.kind.id}hub" and behind.number == draft.number


def _of(ministry: str, kind: Kind) -> Kind:
    """The rule of a ministry or of a minister, whose name may follow: "Menteri Perhubungan Rangga Wisesa"."""
    named = _MINISTER.sub("", ministry).split()
    head = "Permen" if kind.id == "permen" else "Kepmen"
    for count in range(len(named), 0, -1):
        known = by_form().get(squeeze(f"{head} {' '.join(named[:count])}"))
        if known is not None and known.id != kind.id:
            return known
    return kind
