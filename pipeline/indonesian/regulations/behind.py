"""What follows an instrument's words: its number and those that share its name, its articles, words that point back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from pipeline.indonesian.regulations import articles, heads, numbering, tails, taking
from pipeline.indonesian.regulations.drafts import Draft

#: What stands between articles and their law: "Pasal 27 | dalam revisi | UU ITE".
_BRIDGE = re.compile(
    r"\s*(?:,\s*)?(?:(?i:sektor|klaster)\s+(?:[\w-]+\s+){1,4}?(?=(?:dalam|pada|R?UU|Undang|Perppu)\b))?"
    r"(?:(?:di\s+dalam|dalam|pada|dari|di|khususnya|(?:tentang|terkait|soal|mengenai)(?=\s+(?:UU|[Uu]ndang)))\s+)?(?:(?i:draf|draft|revisi|naskah)\s+)?"
)
_AFTER = re.compile(
    r"\s*(?:,\s*)?(?:(?:khususnya|terutama|tepatnya|[Pp]enjelasan)\s+)?(?:(?:pada|dalam|di)\s+)?"
    r"(?:(?:[Bb]ab|[Bb]agian)\s+(?:[IVX]+|[Kk]e\w+),?\s+){0,2}(?=[Pp]asal[\s-]*\d|PASAL[\s-]*\d|[Aa]yat\s*\(?\d)"
)


def with_number(text: str, draft: Draft, number: re.Match[str]) -> Iterator[Draft]:
    """The numbered instrument, and those that share its name: "PP Nomor 5 dan 6 Tahun 2021"."""
    taking.take(text, number, draft)
    alike = numbering.sharing(text, draft.end) if draft.year is None and (draft.number or "").isdigit() else None
    if alike is not None:
        first, (numbers, tail, draft.end) = draft.number, alike
        draft.number, draft.others = f"{first}{tail}", tuple(f"{number}{tail}" for number in numbers)
        draft.title = taking.title(text, draft.end)
        yield draft
        return
    items, year = numbering.listed(text, draft.end) if draft.year is None else ([], None)
    more = [replace(draft, start=start, end=end, number=n, name=None, pasal=None, words=[]) for n, start, end in items]
    if year is not None:
        for one in (draft, *more):
            one.year = year
    yield draft if more else with_articles(text, draft)
    yield from more
    if draft.number is not None and "/" in draft.number and not more:
        yield from _numbered_alike(text, draft, draft.number)
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


def _numbered_alike(text: str, draft: Draft, number: str) -> Iterator[Draft]:
    """Further rulings, honours or letters of one kind: "dan 70/PUU-XXII/2024", ", 440/2703/SJ, dan 440/3160/SJ"."""
    if "/puu" in number or "/tk/" in number:
        for n, start, end in numbering.rulings(text, draft.end):
            yield Draft(start, end, kind=draft.kind, number=n)
    elif draft.year is None:
        for n, start, end in numbering.alike(text, number, draft.end):
            yield replace(draft, start=start, end=end, number=n, name=None, pasal=None, words=[])


def with_articles(text: str, draft: Draft) -> Draft:
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
    """Tell whether articles behind a mention belong to another law: "PP pada Pasal 5 | UU ITE"."""
    return heads.read(text, past_bridge(text, place)) is not None


def past_bridge(text: str, place: int) -> int:
    """Return where the words end, if any, that join articles to their law: "Pasal 27 | dalam revisi | UU ITE"."""
    bridge = _BRIDGE.match(text, place)
    return bridge.end() if bridge is not None else place


def with_tail(text: str, draft: Draft) -> Draft:
    """Return an instrument without a number, with words that tell which: "Perpres | ini", "PP | tentang ..."."""
    tail = tails.read(text, draft) if draft.name is None else None
    if tail is not None:
        draft.end, draft.tail = tail
        return draft
    draft.title = taking.title(text, taking.past_holder(text, draft))
    return with_articles(text, draft)
