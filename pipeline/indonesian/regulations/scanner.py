"""Finds where a text names a legal instrument and reads number, year, region, nickname and articles around the name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from pipeline.indonesian.keys import slug
from pipeline.indonesian.regulations import (
    agencies,
    anchors,
    announcements,
    articles,
    between,
    contexts,
    heads,
    joint,
    letters,
    ministers,
    nicknames,
    nouns,
    numbering,
    regions,
    tails,
    taking,
)
from pipeline.indonesian.regulations.drafts import Draft
from pipeline.indonesian.regulations.kinds import Kind, by_form, kinds, squeeze

_SHORT = re.compile(r"\s*(?:\(\s*(?P<short>[A-Za-z][A-Za-z0-9/ .-]{0,60}?)\s*\)|atau\s+(?P<or>[A-Z][A-Za-z]{1,14}))")
#: The long name behind the short one: "PP atau Peraturan Pemerintah".
_OR = re.compile(r"\s+(?:atau|alias)\s+(?=[A-Z])")
_BRIDGE = re.compile(
    r"\s*(?:,\s*)?(?:(?i:sektor|klaster)\s+(?:[\w-]+\s+){1,4}?(?=(?:dalam|pada|R?UU|Undang|Perppu)\b))?"
    r"(?:(?:di\s+dalam|dalam|pada|dari|di|khususnya|(?:tentang|terkait|soal|mengenai)(?=\s+(?:UU|[Uu]ndang)))\s+)?(?:(?i:draf|draft|revisi|naskah)\s+)?"
)
_AFTER = re.compile(
    r"\s*,?\s*(?:(?:khususnya|terutama|tepatnya)\s+)?(?:(?:pada|dalam|di)\s+)?"
    r"(?:(?:[Bb]ab|[Bb]agian)\s+(?:[IVX]+|[Kk]e\w+),?\s+){0,2}(?=[Pp]asal[\s-]*\d|PASAL[\s-]*\d|[Aa]yat\s*\(?\d)"
)
_AMENDING = re.compile(
    r"\s+(?:(?i:tentang)\s+)?(?P<what>[Pp]erubahan(?:\s+(?:[Kk]e\w+|[Pp]ertama))?|[Pp]enetapan)\s+(?:(?i:atas|terhadap)\s+)?"
    r"(?=UU\b|Undang|Perppu|Perpu)"
)
#: Kinds whose instruments go by the names that we know alone: "Permendag impor", "Inpres Jalan Daerah".
_NICKNAMED = ("permen", "pmk", "inpres", "keppres", "pojk")
#: A part of a case's number: "66/Pdt.Sus PKPU/2020/PN.Niaga".
_IN_CASE = re.compile(r"[A-Z]{2,5}/(?:19|20)\d\d/")
_NO_FATWA = re.compile(r"(?:Komisi|Komite|Bidang|Pengawal|Dewan|Sidang|Lembaga)(?:\s+dan)?\s$")
_POINTING = re.compile(r"\s+(?:tersebut|itu|ini)\b")
_TITLED = re.compile(r"\s+(?i:tentang|soal|mengenai)\s")
_VILLAGE = re.compile(
    r"\s+(?:Desa\s+)?(?P<name>(?!Nomor|No\b)[A-Z][a-z]+(?:\s(?!Nomor|No\b)[A-Z][a-z]+){0,2})(?=\s+(?:Nomor|No\b))"
)
_YEAR_OF_CODE = re.compile(r"(?:\s*\(UUD\))?\s+(?:Tahun\s+)?1945\b|\s+(?:baru|lama|nasional)\b")


def scan(text: str) -> list[Draft]:
    """Return every possible mention of an instrument in order of place, unresolved."""
    drafts: list[Draft] = []
    place = 0
    for start in anchors.starts(text):
        if start < place or (start and (text[start - 1].isalnum() or text[start - 1] == "_")):
            continue
        if start > 3 and text[start - 1] == "-" and text[start - 4 : start - 1] == "Per":
            continue
        if start > 3 and text[start - 1] in " (" and anchors.stands_apart(text, start):
            continue
        if anchors.begins_as_one(text, start) or (text[start] == "P" and _IN_CASE.match(text, start) is not None):
            continue
        if text[start] in "fF" and _NO_FATWA.search(text, max(0, start - 20), start):
            continue
        for draft in _at(text, start):
            drafts.append(draft)
            place = max(place, taking.past_title(text, draft))
    return drafts


def _at(text: str, start: int) -> Iterator[Draft]:
    if text[start] in "pP" and (run := articles.read(text, start)) is not None:
        yield from _articles(text, run)
        return
    noun_alone = text[start] in anchors.NOUNS_ALONE
    head = heads.read(text, start) if not noun_alone else None
    if head is not None and (not head.kind.numbered_only or _sure(text, head)):
        yield from (taking.bare_articles(text, draft) for draft in _instrument(text, start, head))
        return
    agency = agencies.read(text, start) if not noun_alone else None
    if agency is not None:
        yield from _of_agency(text, start, agency)
        return
    if text[start] in "tTkK" and (decree := ministers.of_assembly(text, start)) is not None:
        yield decree
        return
    if text[start] in "mMsStT" and (announced := announcements.read(text, start)) is not None:
        yield announced if announced.number else _with_tail(text, announced)
        return
    noun = nouns.read(text, start) or taking.glued(text, start)
    new = letters.read(text, start) if noun is not None and noun.tail == "nya" and text[start] in "sS" else None
    if noun is not None and new is None:
        number = numbering.begins(text, noun.end) if text.startswith(" bernomor", noun.end) else None
        circular = number is not None and letters.is_circular(noun)
        yield from _with_number(text, letters.unsigned(noun), number) if circular and number else [noun]
        return
    if text[start] in "pP" and (rule := ministers.of_exchange(text, start)) is not None:
        rule.title = taking.title(text, rule.end)
        yield rule
    elif text[start] in "PK":
        yield from _signed(text, start)
    elif text[start] in "sSeEk":
        yield from _letter(text, start)


def _signed(text: str, start: int) -> Iterator[Draft]:
    """A rule that its issuer's sign alone names: "PM 62 Tahun 2021", "PER-2/PJ/2024"."""
    of_taxes = ministers.of_taxes(text, start)
    if of_taxes is not None:
        yield of_taxes
        return
    signed = ministers.signed(text, start)
    if signed is not None:
        yield from _numbered(text, signed[1], Draft(start, signed[1], kind=signed[0]))


def _letter(text: str, start: int) -> Iterator[Draft]:
    """A circular whose issuer stands apart from it, or nowhere: "Menaker menerbitkan surat edaran"."""
    letter = letters.read(text, start)
    if letter is not None:
        number = numbering.begins(text, _short_form(text, letter))
        if number is None:
            letter.end = letters.without_clause(text, letters.named_to(text, start), letter.end)
        yield from _with_number(text, letter, number) if number is not None else [_with_tail(text, letter)]
    elif (alone := letters.alone(text, start) or letters.again(text, start)) is not None:
        alone.title = "" if alone.noun == "letter" else taking.title(text, alone.end)
        yield alone


def _sure(text: str, head: heads.Head) -> bool:
    """Whether a number follows that makes an instrument of a kind which is else a common word: "Penetapan Presiden"."""
    return head.kind.id != "nota-kesepahaman" and numbering.begins(text, head.end) is not None


def _articles(text: str, run: articles.Run) -> Iterator[Draft]:
    """Articles before their law belong to its mention; else they are a mention of their own."""
    place = _BRIDGE.match(text, run.end).end()  # type: ignore[union-attr]
    head = heads.read(text, place)
    if head is not None:
        drafts = list(_instrument(text, place, head))
        first = drafts[0] if drafts else None
        if first is not None and not (first.bare and not first.tail and "," in text[run.end : place]):
            first.start = run.start
            first.pasal = articles.joined(run.pasal, first.pasal)
            yield from drafts
            return
    glued = taking.glued(text, place)
    if glued is not None:
        glued.start, glued.pasal = run.start, run.pasal
        yield glued
        return
    agency = agencies.read(text, place)
    if agency is not None:
        for draft in _of_agency(text, place, agency):
            draft.start, draft.pasal = run.start, run.pasal
            yield draft
        return
    noun = nouns.read(text, place)
    if noun is not None and noun.noun not in {"pasal", "omnibus"} and noun.tail != "nya":
        noun.start, noun.pasal = run.start, run.pasal
        yield noun
        return
    number = taking.OF_A_YEAR.match(text, run.end)
    if number is not None:
        draft = Draft(
            run.start, number.end(), kind=kinds()["uu"], number=number["n"], year=number["y"], pasal=run.pasal
        )
        draft.title = taking.title(text, draft.end)
        yield draft
        return
    tail = _POINTING.match(text, run.end)
    yield Draft(run.start, tail.end() if tail else run.end, noun="pasal", pasal=run.pasal, tail="apart")


def _instrument(text: str, start: int, head: heads.Head) -> Iterator[Draft]:
    kind = head.kind
    capital = not text[start : head.end].islower()
    draft = Draft(start, head.end, kind=kind, capital=capital)
    if head.clitic is not None:
        if capital or contexts.spoken(text[start : head.end]) or contexts.of_its_text(text, start, head.clitic):
            that = _POINTING.match(text, head.clitic)
            draft.end, draft.tail = that.end() if that is not None else head.clitic, "nya"
            yield draft
        return
    place = _short_form(text, draft)
    state = between.STATE.match(text, place) if not kind.code or kind.id == "uud-1945" else None
    if state is not None:
        draft.end = state.end()
        place = _short_form(text, draft)
    if kind.code:
        yield _code(text, draft)
        return
    if kind.id in {"permen", "kepmen"} and (minister := ministers.read(text, place, kind)) is not None:
        draft.kind, draft.end = kind, place = minister
    if kind.region:
        region = regions.read(text, place, of=regions.level(kind.id))
        village = _VILLAGE.match(text, place) if region is None and kind.id == "perdes" else None
        if region is not None:
            draft.region, draft.end = region.name, region.end
        elif village is not None:
            draft.region, draft.end = slug(village["name"]), village.end()
        place = max(place, draft.end)
    if kind.id == "ruu" and (what := _AMENDING.match(text, place)) is not None:
        draft.name, draft.tail = "perubahan", what["what"]
        if not what[0].lstrip().lower().startswith("tentang"):
            draft.end = what.end("what")
        yield draft
        return
    yield from _numbered(text, place, draft)


def _code(text: str, draft: Draft) -> Draft:
    """A code has no number: "UUD (UUD) 1945", "KUHP Pasal 55"; the parliament's rules of order have one."""
    whole = kinds().get(draft.kind.id.partition(":")[0]) if draft.kind is not None and ":" in draft.kind.id else None
    number = numbering.begins(text, draft.end) if whole is not None else None
    if number is not None:
        draft.kind = whole
        taking.take(text, number, draft)
        return draft
    if draft.kind is not None and draft.kind.id == "uud-1945":
        year = _YEAR_OF_CODE.match(text, draft.end)
        if year is not None and year[0].endswith("1945"):
            draft.end = year.end()
        elif text[draft.end - 5 : draft.end] == "Dasar" and (that := _POINTING.match(text, draft.end)) is not None:
            draft.end, draft.tail = that.end(), that[0].strip()
    return _with_articles(text, draft)


def _short_form(text: str, draft: Draft) -> int:
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


def _numbered(text: str, place: int, draft: Draft) -> Iterator[Draft]:
    kind = draft.kind
    assert kind is not None
    if kind.id in joint.KINDS and joint.read(text, place, draft):
        draft.title = taking.title(text, draft.end)
        yield draft
        return
    number = numbering.begins(text, place) or between.number(text, place, holder=not kind.named)
    if number is None and (kind.named or kind.id.startswith(_NICKNAMED)):
        name = nicknames.read(text, place, strict=kind.id in {"pp", "skb", "inpres"} or not kind.named)
        if name is not None and kind.id == "uu" and (code := kinds().get(name[0])) is not None and code.code:
            draft.kind, draft.end = code, name[1]
            yield _with_articles(text, draft)
            return
        if name is not None:
            name = nicknames.of_two(text, place, name) if kind.id not in {"uu", "ruu", "perppu"} else name
            titled = kind.id not in {"uu", "perppu"} and _TITLED.match(text, place) is not None
            if not titled:
                draft.end = name[1]
                number = (
                    numbering.begins(text, name[1])
                    or between.behind_state(text, name[1])
                    or between.behind_region(text, draft)
                )
            elif kind.id == "ruu" or (
                kind.id == "rpp" and any(i.startswith("pp-") for i in nicknames.candidates(name[0]))
            ):
                draft.name = name[0]
                yield draft
                return
            if not titled:
                draft.name, place = name
    if number is None and draft.name is None:
        number = (numbering.ROMAN if kind.id == "tap-mpr" else numbering.SHORT).match(text, place)
        year = numbering.year_at(text, place) or (
            numbering.ruled_in(text, place) if number is None and kind.family == "putusan" else None
        )
        if year is not None:
            draft.year, draft.end = year
            if kind.id == "uu" and draft.year == "1945":
                draft.kind, draft.year = kinds()["uud-1945"], None
                yield _with_articles(text, draft)
                return
            number = numbering.begins(text, draft.end)
            if number is not None:
                yield from _with_number(text, draft, number)
            else:
                yield _with_articles(text, draft)
            return
    if number is None:
        yield _with_tail(text, draft)
        return
    yield from _with_number(text, draft, number)


def _with_number(text: str, draft: Draft, number: re.Match[str]) -> Iterator[Draft]:
    """The numbered instrument, and those that share its name: "PP Nomor 5 dan 6 Tahun 2021"."""
    taking.take(text, number, draft)
    items, year = numbering.listed(text, draft.end) if draft.year is None else ([], None)
    more = [replace(draft, start=start, end=end, number=n, name=None, pasal=None, words=[]) for n, start, end in items]
    if year is not None:
        for one in (draft, *more):
            one.year = year
    yield draft if more else _with_articles(text, draft)
    yield from more
    if draft.number is not None and "/puu" in draft.number:
        for n, start, end in numbering.rulings(text, draft.end):
            yield Draft(start, end, kind=draft.kind, number=n)
    plain = draft.year is None and not more and draft.number is not None and draft.number.isalnum()
    day = numbering.year_of_day(text, draft.end) if plain else None
    if day is not None:
        draft.year, draft.end = day
    last = more[-1] if more else draft
    last.title = taking.title(text, last.end)
    if not (plain or more) and draft.kind is not None and draft.kind.family != "putusan":
        taking.issued(text, draft)
    if draft.year is not None:
        for n, y, start, end in numbering.repeated(text, last.end):
            yield Draft(start, end, kind=draft.kind, number=n, year=y)


def _with_articles(text: str, draft: Draft) -> Draft:
    """Take in the articles that adjoin a mention behind; "PP pada Pasal 5" is of the law that the PP is made under."""
    after = _AFTER.match(text, draft.end)
    if after is None or (draft.bare and after[0].strip(" ,") in {"pada", "dalam", "di"}):
        return draft
    run = articles.read_after(text, after.end())
    if run is not None and run.pasal and draft.pasal is None and not _law_follows(text, run.end):
        draft.end, draft.pasal = run.end, run.pasal
        taking.behind_articles(text, draft)
    return draft


def _law_follows(text: str, place: int) -> bool:
    return heads.read(text, _BRIDGE.match(text, place).end()) is not None  # type: ignore[union-attr]


def _with_tail(text: str, draft: Draft) -> Draft:
    tail = tails.read(text, draft) if draft.name is None else None
    if tail is not None:
        draft.end, draft.tail = tail
        return draft
    draft.title = taking.title(text, taking.past_holder(text, draft))
    return _with_articles(text, draft)


def _of_a_day(text: str, draft: Draft) -> Draft:
    """A body's letter without a number, of the year of the day behind it: "SE Dirjen Pajak tanggal 4 Mei 2021"."""
    day = numbering.year_of_day(text, draft.end)
    if day is None:
        return _with_tail(text, draft)
    draft.year, draft.end = day
    draft.title = taking.title(text, draft.end)
    return draft


def _of_agency(text: str, start: int, agency: agencies.Agency) -> Iterator[Draft]:
    kind = kinds().get(agency.id) or Kind(id=agency.id, label=agency.label)
    draft = Draft(start, agency.end, kind=kind, agency=agency.name)
    place = _short_form(text, draft)
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
    draft = _with_articles(text, draft)
    draft.title = taking.title(text, draft.end)
    taking.issued(text, draft)
    yield draft
