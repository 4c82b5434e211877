"""Finds where a text names a legal instrument and reads number, year, region, nickname and articles around the name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import regex

from pipeline.indonesian.regulations import articles, nicknames, regions
from pipeline.indonesian.regulations.agencies import AGENCY, agency_slug
from pipeline.indonesian.regulations.drafts import Draft
from pipeline.indonesian.regulations.kinds import Kind, by_form, kinds, squeeze

_NUM = r"(?:[A-Z][A-Za-z]{0,5}[-.])?[0-9IVXLA-Z](?<=[0-9IVXL]|[A-Z](?=[A-Z]?[-.]?\d))[\w.–-]*(?:\s?/\s?(?!\s*(?:19|20)\d\d(?![\w/.-]))[A-Za-z0-9][\w.–-]*)*"  # noqa: E501
_NUMBER = regex.compile(rf"\s*,?\s*\(?(?:Nomor|nomor|NOMOR|Nomer|nomer|No\b|no\b|NO\b|Nmr|N0)\s*[.:]?\s*(?P<n>{_NUM})")
_PLAIN = regex.compile(
    r"\s+(?P<n>\d{1,3}[A-Z]?)(?=\s*/\s*(?:19|20)\d\d\b|\s+(?:[Tt]ahun|TAHUN|[Tt]hn|[Tt]h)\b\.?\s*\d{4})"
    r"|\s+(?P<m>\d{1,4}/[A-Z][\w.-]*(?:/[\w.-]+)+)"
)
_SHORT_NUMBER = regex.compile(
    r"\s+(?P<n>\d{1,3}[A-Z]?)(?![\w.,/-]*\d|\s*(?:%|persen|tahun|bulan|orang|juta|ribu|miliar|hari))\b"
)
_YEAR = regex.compile(
    r"\s*,?\s*(?:(?:[Tt]ahun|TAHUN|[Tt]hn|[Tt]h)\b\.?\s*|/\s*)(?P<y>(?:1[89]|20)\d\d)\b|[ \u00a0](?P<p>(?:19|20)\d\d)\b(?![/-]\d)"  # noqa: E501
)
_TRAILING_YEAR = regex.compile(r"(?:^|/)((?:19|20)\d\d)$")
_STATE = regex.compile(r"\s+(?:RI\b|R\.I\.|Republik\s+Indonesia\b|Indonesia\b)")
_SHORT = regex.compile(r"\s*\(\s*(?P<short>[A-Za-z][A-Za-z0-9/ .-]{0,24}?)\s*\)")
_LIST = regex.compile(
    r"(?:\s*,\s*(?:dan\s+)?|\s+(?:dan|serta|&)\s+)(?:(?:Nomor|No\.?)\s*)?(?P<n>\d{1,3}[A-Z]?)"
    r"(?=(?:(?:\s*,\s*(?:dan\s+)?|\s+(?:dan|serta|&)\s+)(?:(?:Nomor|No\.?)\s*)?\d{1,3}[A-Z]?)*\s*(?:[Tt]ahun\s*|/)\d{4})"
)
_AGAIN = regex.compile(
    r"\s*(?:,|dan|serta|juncto|jo\b\.?|,\s*dan)\s+(?:(?:Nomor|nomor|No\b\.?)\s*)(?P<n>\d{1,3}[A-Z]?)\s*(?:[Tt]ahun\s+|/)(?P<y>\d{4})"
)
_TAIL = regex.compile(
    r"(?:\s+(?:kontroversial|baru|lama|lain|sapu\s+jagat|turunan|pelaksana))?\s+(?P<tail>tersebut|itu|ini|dimaksud|yang\s+dimaksud)\b"
)
_NEW = regex.compile(r"\s+baru\s+(?:ini|itu|tersebut)\b|\s+baru\b")
_CLITIC = regex.compile(r"-?nya\b")
_TITLE = regex.compile(r"\s+(?:tentang|soal|mengenai)\s+(?P<title>[^.;\n]{3,220})")
_BRIDGE = regex.compile(r"\s*(?:,\s*)?(?:(?:dalam|pada|dari|di|khususnya)\s+)?(?:(?:draf|draft|revisi|naskah)\s+)?")
_AFTER = regex.compile(
    r"\s*,?\s*(?:(?:pada|khususnya|yakni|yaitu|terutama|di)\s+)?(?=[Pp]asal[\s-]*\d|PASAL[\s-]*\d|[Aa]yat\s*\(?\d)"
)
_AMENDING = regex.compile(
    r"\s+(?:tentang\s+)?(?P<what>[Pp]erubahan(?:\s+(?:[Kk]e\w+|[Pp]ertama))?)\s+(?:(?:atas|terhadap)\s+)?(?=UU\b|Undang)"
)


@cache
def _heads() -> tuple[regex.Pattern[str], Names]:
    """Return two patterns: where a name may begin, and the whole name there."""
    forms = sorted({form for kind in kinds().values() for form in (*kind.long, *kind.short)}, key=len, reverse=True)
    starts = sorted(
        {word[0][:4] for form in forms if (word := regex.match(r"\w+", form))}
        | {
            "aturan",
            "beleid",
            "regulasi",
            "ketentuan",
            "pasal",
            "instrumen",
            "edaran",
            "omnibus",
            "konvensi",
            "maklumat",
            "memorandum",
            "perjanjian",
        }
    )
    begins = "|".join(sorted({_cased(start) for start in starts}))
    whole = {
        pair: _whole([form for form in forms if form[:2].lower() == pair]) for pair in {f[:2].lower() for f in forms}
    }
    return regex.compile(rf"(?<![\w-])(?:{begins})"), Names(whole)


def _whole(forms: list[str]) -> regex.Pattern[str]:
    names = "|".join(_pattern(form) for form in forms)
    return regex.compile(rf"(?:{names})(?:(?![A-Za-z])(?!-[A-Z])|(?=-?nya\b))")


@dataclass(frozen=True, slots=True)
class Names:
    """Patterns of all printed names, apart by their first two letters."""

    patterns: dict[str, regex.Pattern[str]]

    def match(self, text: str, place: int) -> regex.Match[str] | None:
        """Match the longest name that begins at a place."""
        pattern = self.patterns.get(text[place : place + 2].lower())
        return pattern.match(text, place) if pattern is not None else None


def _cased(word: str) -> str:
    """A word as it may be printed: acronyms in capitals alone, others with the first letter free, or all capitals."""
    if word.isupper():
        return word
    return rf"[{word[0].upper()}{word[0].lower()}]{word[1:].lower()}|{word.upper()}"


def _pattern(form: str) -> str:
    if form.isupper() and len(form) <= 7:
        return str(regex.escape(form)).replace(r"\ ", r"\s+")
    spaced = regex.sub(r"\\?[ -]+", "~", regex.escape(form.replace("-", " ")))
    spaced = spaced.replace("~", r"[\s-]+")
    for lead in (
        "Surat[\\s-]+Edaran",
        "Surat[\\s-]+Keputusan",
        "Keputusan",
        "Peraturan",
        "Peraturan[\\s-]+Wali",
        "Edaran",
    ):
        if spaced.startswith(lead + r"[\s-]+"):
            spaced = lead + r"(?:\s*\([A-Za-z]{2,9}\))?[\s-]+" + spaced.removeprefix(lead + r"[\s-]+")
    return f"(?i:{spaced})"


_NOUN = regex.compile(
    r"(?:(?i:instrumen)\s+(?i:peraturan)|(?i:aturan|beleid|regulasi|ketentuan|peraturan|keputusan|putusan|instruksi|edaran|surat\s+edaran|"
    r"surat\s+keputusan|rancangan))(?:\s+(?:menteri|pemerintah|baru|hukum|turunan|MK|KPU))?\s+(?P<tail>tersebut|itu|ini|yang\s+dimaksud|dimaksud)\b"
    r"|S[KE](?:\s+(?P<stail>tersebut|itu|ini))?(?![\w/])|(?i:aturan|beleid)nya\b|(?i:instrumen)\s+(?i:peraturan)\b"
)
_NOT_AFTER = regex.compile(r"(?:Menko|Kemenko|SD|SDN|proses)\s$")
_PASAL_TAIL = regex.compile(
    r"(?i:pasal(?:-pasal)?)\s+(?:tersebut|itu|ini)\b|(?i:kedua|ketiga)\s+(?i:pasal)\s+(?:tersebut|itu|ini)\b"
)
_OMNIBUS = regex.compile(r"(?i:omnibus\s+law)\b(?!\s+[A-Z])")


def scan(text: str) -> list[Draft]:
    """Return every possible mention of an instrument in order of place, unresolved."""
    begins, whole = _heads()
    drafts: list[Draft] = []
    place = 0
    while (start := begins.search(text, place)) is not None:
        found = (
            []
            if _NOT_AFTER.search(text[max(0, start.start() - 10) : start.start()])
            else list(_at(text, start.start(), whole))
        )
        if found:
            drafts.extend(found)
            place = max(draft.end for draft in found)
        else:
            place = start.end()
    return drafts


def _at(text: str, start: int, whole: Names) -> Iterator[Draft]:
    if text[start] in "pP" and (run := articles.read(text, start)) is not None:
        yield from _articles(text, run, whole)
        return
    head = whole.match(text, start)
    if head is not None:
        kind = by_form().get(squeeze(head.group()))
        if kind is not None and not kind.numbered_only:
            yield from _instrument(text, start, head.end(), kind)
            return
    agency = AGENCY.match(text, start)
    if agency is not None:
        yield from _of_agency(text, start, agency)
        return
    yield from _noun(text, start)


def _articles(text: str, run: articles.Run, whole: Names) -> Iterator[Draft]:
    """Articles before their law belong to its mention; else they are a mention of their own."""
    bridge = _BRIDGE.match(text, run.end)
    place = bridge.end() if bridge else run.end
    head = whole.match(text, place)
    kind = by_form().get(squeeze(head.group())) if head else None
    if head is not None and kind is not None:
        first, *others = _instrument(text, place, head.end(), kind)
        if not (first.bare and not first.tail and "," in text[run.end : place]):
            first.start = run.start
            first.pasal = ";".join(filter(None, (run.pasal, first.pasal)))
            yield first
            yield from others
            return
    agency = AGENCY.match(text, place)
    if agency is not None:
        for draft in _of_agency(text, place, agency):
            draft.start, draft.pasal = run.start, run.pasal
            yield draft
        return
    tail = regex.compile(r"\s+(?:tersebut|itu|ini)\b").match(text, run.end)
    yield Draft(run.start, tail.end() if tail else run.end, noun="pasal", pasal=run.pasal, tail="apart")


def _instrument(text: str, start: int, end: int, kind: Kind) -> Iterator[Draft]:
    draft = Draft(start, end, kind=kind, capital=any(letter.isupper() for letter in text[start:end]))
    clitic = _CLITIC.match(text, end)
    if clitic is not None and not draft.capital:
        return
    if clitic is not None:
        draft.end, draft.tail = clitic.end(), "nya"
        yield draft
        return
    place = _short_form(text, draft)
    state = _STATE.match(text, place)
    if (
        state is not None and (kind.code or _NUMBER.match(text, state.end()) or _PLAIN.match(text, state.end()))
    ) or state is not None:
        place = draft.end = state.end()
    if kind.code:
        draft.year = None
        yield _with_articles(text, draft)
        return
    if kind.region:
        region = regions.read(text, place)
        if region is not None:
            draft.region, place = region.name, region.end
            draft.end = place
    if kind.id == "ruu" and (what := _AMENDING.match(text, place)) is not None:
        draft.name, draft.end, draft.tail = "perubahan", what.end("what"), what["what"]
        yield draft
        return
    yield from _numbered(text, place, draft)


def _short_form(text: str, draft: Draft) -> int:
    """Step over "(Perpres)" after "Peraturan Presiden"; "(Perwali) Kota Makassar" goes on with the region."""
    short = _SHORT.match(text, draft.end)
    if short is None or draft.kind is None:
        return draft.end
    if by_form().get(squeeze(short["short"])) is not None or (
        len(short["short"]) <= 12 and " " not in short["short"] and draft.kind.id not in {"uu", "ruu"}
    ):
        draft.end = short.end()
        draft.words.append(short["short"])
    return draft.end


def _numbered(text: str, place: int, draft: Draft) -> Iterator[Draft]:
    kind = draft.kind
    assert kind is not None
    number = _NUMBER.match(text, place) or _PLAIN.match(text, place)
    if number is None and (kind.named or kind.id.startswith(("permen", "pmk"))):
        name = nicknames.read(text, place, strict=kind.id in {"pp", "skb", "inpres"} or not kind.named)
        if name is not None:
            titled = kind.id in {"ruu", "raperda", "rpp"} and regex.match(
                r"\s+(?:tentang|soal|mengenai)\s", text[place : place + 12]
            )
            draft.name, place = name
            draft.end = draft.end if titled else place
            if titled:
                yield draft
                return
            number = _NUMBER.match(text, place) or _PLAIN.match(text, place)
    if number is None and draft.name is None:
        number = _SHORT_NUMBER.match(text, place)
        year = _YEAR.match(text, place)
        if year is not None:
            draft.year, draft.end = year["y"] or year["p"], year.end()
            yield _with_articles(text, draft)
            return
    if number is None:
        yield _with_tail(text, draft)
        return
    _take_number(text, number, draft)
    more: list[Draft] = []
    if draft.year is None:
        while (item := _LIST.match(text, draft.end if not more else more[-1].end)) is not None:
            more.append(Draft(item.start("n"), item.end("n"), kind=kind, number=item["n"], region=draft.region))
    if more:
        year = _YEAR.match(text, more[-1].end)
        if year is not None:
            more[-1].end = year.end()
            for one in (draft, *more):
                one.year = year["y"] or year["p"]
    if not more:
        draft = _with_articles(text, draft)
    yield draft
    yield from more
    last = more[-1] if more else draft
    title = _TITLE.match(text, last.end)
    last.title = title["title"] if title else ""
    end = last.end
    while (again := _AGAIN.match(text, end)) is not None and draft.year is not None:
        yield Draft(again.start("n"), again.end(), kind=kind, number=again["n"], year=again["y"])
        end = again.end()


def _take_number(text: str, number: regex.Match[str], draft: Draft) -> None:
    groups = number.groupdict()
    raw = groups.get("n") or groups.get("m") or ""
    raw = raw.rstrip(".–-")
    draft.end = (number.start("n") if groups.get("n") else number.start("m")) + len(raw)
    clean = regex.sub(r"\s", "", raw).lower()
    simple = regex.fullmatch(r"(\d+[a-z]?)/((?:19|20)\d\d)", clean)
    if simple is not None:
        draft.number, draft.year = simple[1], simple[2]
        return
    draft.number = clean
    year = _YEAR.match(text, draft.end)
    if year is not None and not ("/" in clean and year["p"]):
        draft.end = year.end()
        draft.year = year["y"] or year["p"]
        if "/" in clean or (draft.kind is not None and draft.kind.id == "putusan-mk"):  # noqa: SIM102
            if "puu" in clean or text[year.start() : year.end()].lstrip().startswith("/"):
                draft.number, draft.year = f"{clean}/{draft.year}", None
    closing = regex.compile(r"\s?\)").match(text, draft.end)
    if closing and text[draft.start : draft.end].count("(") > text[draft.start : draft.end].count(")"):
        draft.end = closing.end()


def _with_articles(text: str, draft: Draft) -> Draft:
    """Take in the articles that adjoin a mention behind."""
    after = _AFTER.match(text, draft.end)
    if after is None:
        return draft
    run = articles.read_after(text, after.end())
    if run is not None and run.pasal and (draft.pasal is None) and not _law_follows(text, run.end):
        draft.end, draft.pasal = run.end, run.pasal
    return draft


def _law_follows(text: str, place: int) -> bool:
    bridge = _BRIDGE.match(text, place)
    _, whole = _heads()
    return whole.match(text, bridge.end() if bridge else place) is not None


def _with_tail(text: str, draft: Draft) -> Draft:
    if draft.name is None:
        if (new := _NEW.match(text, draft.end)) is not None and draft.kind is not None:
            draft.end, draft.tail = new.end(), "baru"
            return draft
        tail = _TAIL.match(text, draft.end)
        if tail is not None:
            draft.end, draft.tail = tail.end(), tail["tail"]
            return draft
    title = _TITLE.match(text, draft.end)
    draft.title = title["title"] if title else ""
    return _with_articles(text, draft)


def _of_agency(text: str, start: int, found: regex.Match[str]) -> Iterator[Draft]:
    head = agency_slug(found)
    if head is None:
        return
    kind = kinds().get(head) or Kind(id=head, label=" ".join(filter(None, found.group("head", "agency"))))
    draft = Draft(start, found.end("agency0"), kind=kind, agency=found["agency"] or "")
    place = _short_form(text, draft)
    number = _NUMBER.match(text, place) or _PLAIN.match(text, place)
    if number is None:
        if found["head"].lower().startswith(("peraturan", "keputusan", "surat edaran")):
            draft = _with_tail(text, draft)
            draft.noun = "agency"
            yield draft
        return
    _take_number(text, number, draft)
    if head == "putusan-mk" and "puu" not in (draft.number or ""):
        return
    draft = _with_articles(text, draft)
    title = _TITLE.match(text, draft.end)
    draft.title = title["title"] if title else ""
    yield draft


def _noun(text: str, start: int) -> Iterator[Draft]:
    if (found := _PASAL_TAIL.match(text, start)) is not None:
        yield Draft(start, found.end(), noun="pasal", tail="ini")
    elif (found := _OMNIBUS.match(text, start)) is not None:
        yield Draft(start, found.end(), noun="omnibus", tail="")
    elif (found := _NOUN.match(text, start)) is not None:
        word = found.group().split()[0].lower().removesuffix("nya")
        yield Draft(
            start, found.end(), noun=word, tail=found["tail"] or found["stail"] or "nya", words=found.group().split()
        )
