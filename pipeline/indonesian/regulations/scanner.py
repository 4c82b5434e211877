"""Finds where a text names a legal instrument, points to one, or cites articles, and has each read by its module."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.indonesian.regulations import (
    agencies,
    anchors,
    announcements,
    articles,
    behind,
    heads,
    instruments,
    letters,
    ministers,
    nouns,
    numbering,
    other_things,
    taking,
)
from pipeline.indonesian.regulations.drafts import Draft
from pipeline.indonesian.regulations.kinds import kinds

#: A part of a case's number: "66/Pdt.Sus PKPU/2020/PN.Niaga".
_IN_CASE = re.compile(r"[A-Z]{2,5}/(?:19|20)\d\d/")
#: A number whose own sign tells its kind, where no kind is read before it: "Perauran Bank ... Nomor 1/8/PBI/1999".
_BY_SIGN = re.compile(
    r"(?:(?:Nomor|nomor|No\b\.?)\s?:?\s?)?(?P<n>\d{1,3}(?:/\d{1,3})?/(?P<sign>[A-Z]{3,5})(?:\.\d{1,3})?/(?:19|20)\d\d)(?![\w/])"
)
_SIGN_BEFORE = re.compile(r"(?:(?:Nomor|nomor|No\b\.?)\s?:?\s?)?\d{1,3}(?:/\d{1,3})?/$")
_NO_FATWA = re.compile(r"(?:Komisi|Komite|Bidang|Pengawal|Pembela|Dewan|Sidang|Lembaga)(?:\s+dan)?\s$")


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
        if start > 1 and text[start - 1] == "/" and text[start - 2].isdigit():
            signed = _by_sign(text, start, place)
            if signed is not None:
                drafts.append(signed)
                place = signed.end
            continue
        if text[start] in "fF" and _NO_FATWA.search(text, max(0, start - 20), start):
            continue
        for draft in _at(text, start):
            drafts.append(draft)
            place = max(place, taking.past_title(text, draft))
    return other_things.without(text, drafts)


def _by_sign(text: str, start: int, place: int) -> Draft | None:
    """The rule whose number holds the sign at ``start``, behind what is read: "Nomor 11/POJK.03/2020"."""
    before = _SIGN_BEFORE.search(text, max(place, start - 20), start)
    number = _BY_SIGN.match(text, before.start()) if before is not None else None
    head = heads.read(text, start) if number is not None and number.start("sign") == start else None
    if number is None or head is None:
        return None
    draft = Draft(number.start(), number.end(), kind=head.kind, number=number["n"].lower())
    draft.title = taking.title(text, draft.end)
    return draft


def _at(text: str, start: int) -> Iterator[Draft]:
    """Yield what stands at an anchor: articles, an instrument, a body's decree, a noun that points back, a letter."""
    if text[start] in "pP" and (run := articles.read(text, start)) is not None:
        yield from _articles(text, run)
        return
    noun_alone = text[start] in anchors.NOUNS_ALONE
    head = heads.read(text, start) if not noun_alone else None
    if head is not None and (not head.kind.numbered_only or _sure(text, head)):
        yield from (taking.bare_articles(text, draft) for draft in instruments.read(text, start, head))
        return
    agency = agencies.read(text, start) if not noun_alone else None
    if agency is not None:
        yield from instruments.of_agency(text, start, agency)
        return
    if text[start] in "tTkK" and (decree := ministers.of_assembly(text, start)) is not None:
        yield decree
        return
    if text[start] in "mMsStT" and (announced := announcements.read(text, start)) is not None:
        yield announced if announced.number else behind.with_tail(text, announced)
        return
    noun = nouns.read(text, start) or taking.glued(text, start)
    new = letters.read(text, start) if noun is not None and noun.tail == "nya" and text[start] in "sS" else None
    if noun is not None and new is None:
        nya = noun.tail == "nya" and letters.is_circular(noun)
        number = numbering.begins(text, noun.end) if nya or text.startswith(" bernomor", noun.end) else None
        circular = number is not None and letters.is_circular(noun)
        yield from behind.with_number(text, letters.unsigned(noun), number) if circular and number else [noun]
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
        yield from instruments.numbered(text, signed[1], Draft(start, signed[1], kind=signed[0]))


def _letter(text: str, start: int) -> Iterator[Draft]:
    """A circular whose issuer stands apart from it, or nowhere: "Menaker menerbitkan surat edaran"."""
    letter = letters.read(text, start)
    if letter is not None:
        number = numbering.begins(text, instruments.past_short_form(text, letter))
        if number is None:
            letter.end = letters.without_clause(text, letters.named_to(text, start), letter.end)
        yield from behind.with_number(text, letter, number) if number is not None else [behind.with_tail(text, letter)]
    elif (alone := letters.alone(text, start) or letters.again(text, start)) is not None:
        alone.title = "" if alone.noun == "letter" else taking.title(text, alone.end)
        yield alone


def _sure(text: str, head: heads.Head) -> bool:
    """Whether a number follows that makes an instrument of a kind which is else a common word: "Penetapan Presiden"."""
    return head.kind.id != "nota-kesepahaman" and numbering.begins(text, head.end) is not None


def _articles(text: str, run: articles.Run) -> Iterator[Draft]:
    """Articles before their law belong to its mention; else they are a mention of their own."""
    place = behind.past_bridge(text, run.end)
    head = heads.read(text, place)
    if head is not None:
        drafts = list(instruments.read(text, place, head))
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
        for draft in instruments.of_agency(text, place, agency):
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
    tail = instruments.POINTING.match(text, run.end)
    yield Draft(run.start, tail.end() if tail else run.end, noun="pasal", pasal=run.pasal, tail="apart")
