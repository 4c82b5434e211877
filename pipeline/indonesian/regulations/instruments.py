"""An instrument named by its kind or by the body that made it: "Perda Kota Bogor Nomor 2", "SE Dirjen Pajak".

What it finds are drafts, whose number, year, region, name and articles are read and whose id is not decided.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from pipeline.indonesian.keys import slug
from pipeline.indonesian.regulations import (
    agencies,
    behind,
    between,
    contexts,
    heads,
    joint,
    ministers,
    nicknames,
    numbering,
    of_heads,
    regions,
    taking,
)
from pipeline.indonesian.regulations.drafts import Draft
from pipeline.indonesian.regulations.kinds import OF_PARLIAMENT, Kind, by_form, kinds, squeeze

#: The short name in brackets, or after "atau": "Peraturan Presiden (Perpres)".
_SHORT = re.compile(r"\s*(?:\(\s*(?P<short>[A-Za-z][A-Za-z0-9/ .-]{0,60}?)\s*\)|atau\s+(?P<or>[A-Z][A-Za-z]{1,14}))")
#: The long name behind the short one: "PP atau Peraturan Pemerintah".
_OR = re.compile(r"\s+(?:atau|alias)\s+(?=[A-Z]|per|kep|inpres)")
_AMENDING = re.compile(
    r"\s+(?:(?i:tentang)\s+)?(?P<what>[Pp]erubahan(?:\s+(?:[Kk]e\w+|[Pp]ertama))?|[Pp]enetapan)\s+(?:(?i:atas|terhadap)\s+)?"
    r"(?=UU\b|Undang|Perppu|Perpu)"
)
#: What is said of a law that amends another one while it is a bill: "revisi UU tentang Perubahan Kedua atas UU Desa".
_REVISED = re.compile(r"(?i)\b(?:revisi|rancangan|draf|pembahasan|membahas|penyusunan)\s+$")
#: Kinds whose instruments go by the names that we know alone: "Permendag impor", "Inpres Jalan Daerah".
_NICKNAMED = ("permen", "pmk", "inpres", "keppres", "pojk")
#: Kinds of a body that has branches in the regions, each with rules of its own: "Fatwa MUI Kota Depok".
_OF_BRANCHES = frozenset({"fatwa-mui"})
#: Words that point back to what stands before them: "UUD | itu".
POINTING = re.compile(r"\s+(?:tersebut|itu|ini)\b")
_TITLED = re.compile(r"\s+(?i:tentang|soal|mengenai)\s")
_VILLAGE = re.compile(
    r"\s+(?:Desa\s+)?(?P<name>(?!Nomor|No\b)[A-Z][a-z]+(?:\s(?!Nomor|No\b)[A-Z][a-z]+){0,2})(?=\s+(?:Nomor|No\b))"
)
_YEAR_OF_CODE = re.compile(r"(?:\s*\(UUD\))?\s+(?:Tahun\s+)?1945\b|\s+(?:baru|lama|nasional)\b")


def read(text: str, start: int, head: heads.Head) -> Iterator[Draft]:
    """Yield the instruments whose kind stands at a place: "Peraturan Presiden (Perpres)", "Perda Kota Bogor", "UUD"."""
    kind = head.kind
    capital = not text[start : head.end].islower()
    draft = Draft(start, head.end, kind=kind, capital=capital)
    if head.clitic is not None:
        yield from _owned(text, draft, head.clitic)
        return
    place = past_short_form(text, draft)
    state = between.STATE.match(text, place) if not kind.code or kind.id == "uud-1945" else None
    if state is not None:
        draft.end = state.end()
        place = past_short_form(text, draft)
    if kind.code:
        yield _code(text, draft)
        return
    if kind.id in {"permen", "kepmen"} and (minister := ministers.read(text, place, kind)) is not None:
        draft.kind, draft.end = kind, place = minister
    if kind.region or kind.id in _OF_BRANCHES:
        place = _with_region(text, place, draft, kind)
        if kind.region and draft.region is None and not draft.words:
            of_heads.read(text, draft)
            place = max(place, draft.end)
    if kind.id in {"uu", "ruu"} and (what := _AMENDING.match(text, place)) is not None:
        if _REVISED.search(text, max(0, start - 24), start) is not None:
            draft.kind = kinds()["ruu"]
        draft.name, draft.tail = "perubahan", what["what"]
        if not what[0].lstrip().lower().startswith("tentang"):
            draft.end = what.end("what")
        yield draft
        return
    yield from numbered(text, place, draft)


def _owned(text: str, draft: Draft, end: int) -> Iterator[Draft]:
    """Yield the instrument that a kind with "-nya" tells, up to ``end``: "Perpresnya", hardly "undang-undangnya"."""
    if draft.capital or contexts.spoken(text[draft.start : draft.end]) or contexts.of_its_text(text, draft.start, end):
        that = POINTING.match(text, end)
        draft.end, draft.tail = that.end() if that is not None else end, "nya"
        yield draft


def _with_region(text: str, place: int, draft: Draft, kind: Kind) -> int:
    """Take in the region whose rule it is, "Perda | Kota Bogor", or the village; return where it ends."""
    region = regions.read(text, place, of=regions.level(kind.id))
    village = _VILLAGE.match(text, place) if region is None and kind.id == "perdes" else None
    if region is not None:
        draft.region, draft.end = region.name, region.end
    elif village is not None:
        draft.region, draft.end = slug(village["name"]), village.end()
    return max(place, draft.end)


def _code(text: str, draft: Draft) -> Draft:
    """A code has no number: "UUD (UUD) 1945", "KUHP Pasal 55"; the parliament's rules of order have one."""
    whole = kinds().get(draft.kind.id.partition(":")[0]) if draft.kind is not None and ":" in draft.kind.id else None
    number = numbering.begins(text, draft.end) if whole is not None else None
    if number is not None:
        draft.kind = whole
        taking.take(text, number, draft)
        return draft
    law = _misprinted(text, draft)
    if law is not None:
        return law
    if draft.kind is not None and draft.kind.id == "uud-1945":
        year = _YEAR_OF_CODE.match(text, draft.end)
        if year is not None and year[0].endswith("1945"):
            draft.end = year.end()
        elif text[draft.end - 5 : draft.end] == "Dasar" and (that := POINTING.match(text, draft.end)) is not None:
            draft.end, draft.tail = that.end(), that[0].strip()
    return behind.with_articles(text, draft)


def _misprinted(text: str, draft: Draft) -> Draft | None:
    """A law printed as the constitution, which has no number: "Pasal 112 UUD No 35 Tahun 2009"."""
    constitution = draft.kind is not None and draft.kind.id == "uud-1945"
    number = numbering.begins(text, draft.end) if constitution else None
    if number is None:
        return None
    law = replace(draft, kind=kinds()["uu"])
    taking.take(text, number, law)
    if law.year is None or law.year == "1945":
        return None
    law.title = taking.title(text, law.end)
    return behind.with_articles(text, law)


def past_short_form(text: str, draft: Draft) -> int:
    """Step over "(Perpres)" after "Peraturan Presiden"; "(Perwali) Kota Makassar" goes on with the region."""
    again = _OR.match(text, draft.end) if text.startswith((" atau", " alias"), draft.end) else None
    other = heads.read(text, again.end()) if again is not None else None
    if other is not None and other.kind == draft.kind:
        draft.end = other.end
    short = _SHORT.match(text, draft.end)
    if short is None or draft.kind is None:
        return draft.end
    shown = short["short"] or short["or"]
    known = by_form().get(squeeze(shown))
    if short["or"] is not None and known is None and numbering.begins(text, short.end()) is not None:
        draft.end = short.end()
        return draft.end
    unknown = len(shown) <= 12 and " " not in shown and draft.kind.id not in {"uu", "ruu"}
    unknown = unknown or shown.startswith(("Dirjen ", "Ditjen "))
    if known == draft.kind or shown == "RI" or (short["or"] is None and (known is not None or unknown)):
        draft.end = short.end()
        draft.words.append(shown)
    return draft.end


def numbered(text: str, place: int, draft: Draft) -> Iterator[Draft]:
    """Yield the instruments of a kind by what stands behind its words: a number, a name, a year, or none of them.

    Args:
        text: the article.
        place: where the words end, a short form in brackets and a region with them.
        draft: the instrument, whose kind is known.
    """
    kind = draft.kind
    assert kind is not None
    if kind.id in joint.KINDS and joint.read(text, place, draft):
        draft.title = taking.title(text, draft.end)
        yield draft
        return
    number = numbering.begins(text, place) or between.number(text, place, holder=not kind.named)
    name = _name(text, place, kind) if number is None else None
    if name is not None and kind.id == "uu" and (code := kinds().get(name[0])) is not None and code.code:
        draft.kind, draft.end = code, name[1]
        yield behind.with_articles(text, draft)
        return
    titled = name is not None and kind.id not in {"uu", "perppu"} and _TITLED.match(text, place) is not None
    if name is not None and titled and _is_bill(kind, name[0]):
        draft.name = name[0]
        yield draft
        return
    if name is not None and not titled:
        draft.end = name[1]
        number = _behind_name(text, draft)
        draft.name, place = name
    if number is None and draft.name is None:
        number = (numbering.ROMAN if kind.id == "tap-mpr" else numbering.SHORT).match(text, place)
        year = numbering.year_at(text, place)
        if year is None and number is None and kind.family == "putusan":
            year = numbering.ruled_in(text, place)
        if year is not None:
            draft.year, draft.end = year
            yield from _of_year(text, draft)
            return
    yield from behind.with_number(text, draft, number) if number is not None else [behind.with_tail(text, draft)]


def _name(text: str, place: int, kind: Kind) -> tuple[str, int] | None:
    """Return the name behind a kind that goes by names, and where it ends: "UU | Desa", "Inpres | Jalan Daerah"."""
    if not (kind.named or kind.id.startswith(_NICKNAMED)):
        return None
    name = nicknames.read(text, place, strict=kind.id in {"pp", "skb", "inpres"} or not kind.named)
    return name if name is None or kind.id in OF_PARLIAMENT else nicknames.of_two(text, place, name)


def _is_bill(kind: Kind, name: str) -> bool:
    """Tell whether a kind goes by a name behind "tentang", too: a bill, and the draft of a government regulation."""
    return kind.id == "ruu" or (kind.id == "rpp" and any(i.startswith("pp-") for i in nicknames.candidates(name)))


def _behind_name(text: str, draft: Draft) -> re.Match[str] | None:
    """Match the number behind a name: "Perda RTRW | Provinsi Bali | Nomor 2 Tahun 2023"."""
    number = numbering.begins(text, draft.end) or between.behind_state(text, draft.end)
    return number or between.behind_region(text, draft)


def _of_year(text: str, draft: Draft) -> Iterator[Draft]:
    """Yield the instruments of the year behind their kind: "UU Tahun 2003 Nomor 13", "UUD 1945"."""
    if draft.kind is not None and draft.kind.id == "uu" and draft.year == "1945":
        draft.kind, draft.year = kinds()["uud-1945"], None
        yield behind.with_articles(text, draft)
        return
    number = numbering.begins(text, draft.end)
    yield from behind.with_number(text, draft, number) if number is not None else [behind.with_articles(text, draft)]


def _of_a_day(text: str, draft: Draft) -> Draft:
    """A body's letter without a number, of the year of the day behind it: "SE Dirjen Pajak tanggal 4 Mei 2021"."""
    day = numbering.year_of_day(text, draft.end)
    if day is None:
        return behind.with_tail(text, draft)
    draft.year, draft.end = day
    draft.title = taking.title(text, draft.end)
    return draft


def of_agency(text: str, start: int, agency: agencies.Agency) -> Iterator[Draft]:
    """Yield the decree or letter of a body that has no kind of its own: "Surat Edaran BKN Nomor 4 Tahun 2022"."""
    kind = kinds().get(agency.id) or Kind(id=agency.id, label=agency.label)
    draft = Draft(start, agency.end, kind=kind, agency=agency.name)
    place = past_short_form(text, draft)
    number = numbering.begins(text, place) or (numbering.SHORT.match(text, place) if not agency.name else None)
    if number is None:
        if agency.name and agency.head != "surat":
            yield _of_a_day(text, draft)
        return
    taking.take(text, number, draft)
    if agency.head == "surat" and text.startswith("/", draft.end):
        return
    if agency.id.startswith("putusan") and "puu" in (draft.number or ""):
        draft.kind = kinds()["putusan-mk"]
    elif agency.id.startswith("putusan") and "hum" in (draft.number or ""):
        draft.kind = kinds()["putusan-ma"]
    elif agency.id == "putusan-mk":
        return
    draft = behind.with_articles(text, draft)
    draft.title = taking.title(text, draft.end)
    taking.issued(text, draft)
    day = numbering.year_of_day(text, draft.end) if draft.year is None and (draft.number or "").isdigit() else None
    draft.year = day[0] if day is not None else draft.year
    yield draft
