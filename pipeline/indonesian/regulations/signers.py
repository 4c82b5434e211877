"""Who signed a circular that is printed without an issuer: "Surat Edaran Nomor 5, yang diteken Gubernur Aceh".

The offices and the words of signing are in ``resources/regulation_signers.toml``.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from functools import lru_cache

from pipeline.indonesian.regulations import agencies, heads, regions
from pipeline.indonesian.regulations.kinds import Kind, kinds
from pipeline.indonesian.surroundings import Surroundings, surroundings
from pipeline.resources.read import toml

_FORM = "Surat Edaran"
#: How the label of a body's circular begins.
_CIRCULAR = f"{_FORM.capitalize()} "
#: The name of who holds an office, behind it: "Menteri Ketenagakerjaan (Menaker) Ida Rahmawati".
_HOLDER = re.compile(r"(?:\s*\([^)\n]{2,20}\))?\s+(?P<name>[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+){0,3})")
_NEXT = re.compile(r"\s(?P<name>[A-Z][\w-]*(?:\s[A-Z][\w-]*){0,5})")
#: A body by its letters, and whether they explain its long name: "(KPU) Sleman".
_SHORT_NAME = re.compile(r"[A-Z]{3,}\)?")
_NAME = re.compile(r"[A-Z][\w-]*(?:\s[A-Z][\w-]*){0,5}")
#: A task force's own short name within its name: "Satuan Tugas (Satgas) Penanganan Covid-19".
_OWN_SHORT = re.compile(r"\b(Satuan Tugas|Gugus Tugas)\s+\((?:Satgas|Gugas)\)(?=\s+[A-Z])")
#: Letters that nobody knows right before what is done: "KWI lalu menerbitkan".
_SUBJECT = re.compile(r"[A-Z]{3,}(?:\s\([^)\n]*\))?(?:\s[a-z]+){1,4}\s*$")
#: A task force by its name.
_TASK_FORCE = re.compile(r"\b(?:Satgas|Satuan Tugas|Gugus Tugas) [A-Z]")
#: How many times as often as the next one an office is named that an article is about.
_OFTEN = 2


def signing(name: str) -> Surroundings:
    """Return what stands around a circular that tells of its signer, by name: "issued" for "Bupati menerbitkan |"."""
    return surroundings("regulation_signers.toml")[name]


def by_minister(form: str, before: str) -> tuple[Kind, int] | None:
    """Return the kind that a minister or ministry at the head of ``before`` issues in a form, and where the name ends.

    "Surat Edaran", "Kementerian Ketenagakerjaan mengeluarkan ..." -> se-menaker.
    """
    minister = _minister_of(before)
    head = heads.read(f"{form} {minister}", 0)
    if head is None:
        return None
    return head.kind, head.end - len(form) - 1 + len(before) - len(minister)


def last_minister(form: str, before: str) -> Kind | None:
    """Return the kind that the last minister or ministry named in ``before`` issues."""
    for office in reversed(list(signing("minister").each(before))):
        found = by_minister(form, before[office.start() :])
        if found is not None:
            return found[0]
    return None


def last_decree(form: str, before: str) -> tuple[Kind, str | None] | None:
    """Return the kind of decree, and its region, that the last office named in some words issues.

    "Bupati Sleman meneken" -> kepbup, "sleman".
    """
    for office in reversed(list(signing("decree").each(before))):
        if _done_to(before, office.start()):
            continue
        minister = by_minister(form, before[office.start() :])
        if minister is not None and not minister[0].region:
            return minister[0], None
        whole = f"{form} {before[office.start() :]}"
        head = heads.read(whole, 0)
        region = regions.read(whole, head.end, of=regions.level(head.kind.id)) if head and head.kind.region else None
        if head is not None and region is not None:
            return head.kind, region.name
    return None


def last_body(form: str, before: str) -> Kind | None:
    """Return the kind that the last body named in some words issues in a form: "Keputusan", "KPU mengeluarkan".

    None where it is a region's: "KPU Sleman mengeluarkan".
    """
    circular = last(before)
    if circular is None or _is_of_region(before):
        return None
    known = not circular.label.startswith(_CIRCULAR)
    body = circular.issuer if known else circular.label.removeprefix(_CIRCULAR)
    head = heads.read(f"{form} {body}", 0)
    if head is not None and head.end == len(form) + 1 + len(body):
        return head.kind
    issued = agencies.issued(form.lower(), body, 0, body)
    return kind_of(issued) if issued is not None else None


def issuer_in(form: str, before: str) -> tuple[Kind, str | None] | None:
    """Return the kind of rule, and its region, that who is named nearest to a verb of issuing makes.

    None where a region's head is named and another acts: "Gubernur Bali meminta OJK menerbitkan".
    """
    decree = last_decree(form, before)
    if decree is not None:
        body = last_body(form, before) if decree[1] is not None else None
        return decree if body is None or (decree[1] or "").rpartition("-")[2] in body.id else None
    kind = last_minister(form, before) or last_body(form, before)
    return (kind, None) if kind is not None else None


def _is_of_region(before: str) -> bool:
    """Whether the last body in some words is a region's: "KPU | Kabupaten Sleman | menerbitkan"."""
    offices = list(signing("office").each(before))
    name = _SHORT_NAME.match(before, offices[-1].start()) if offices else None
    return name is not None and regions.read(before, name.end()) is not None


def chief(before: str) -> str | None:
    """Return the last chief of the forces, the police or the prosecutors in some words: "Wakil Jaksa Agung"."""
    offices = list(signing("chief").each(before))
    return offices[-1][0] if offices else None


def commanding(text: str, start: int) -> str | None:
    """Return the office whose order a telegram is: the last one before it, else the article's first: "Kapolri"."""
    offices = _commands(text)
    before = bisect_left(offices, (start, ""))
    return offices[max(0, before - 1)][1] if offices else None


@lru_cache(maxsize=1)
def _commands(text: str) -> list[tuple[int, str]]:
    """Where an article names the offices whose orders are telegrams, in order."""
    return [(office.start(), office[0]) for office in signing("command").each(text)]


def kind_of(issued: agencies.Agency) -> Kind:
    """Return the kind of an agency's instrument: se-gubernur-bali."""
    return kinds().get(issued.id) or Kind(id=issued.id, label=issued.label)


def behind(text: str, end: int) -> Kind | None:
    """Return the kind of circular that who signed it right behind its number makes: se-gubernur-aceh.

    None where nobody is told.
    """
    signed = by_whom(text, end)
    if signed is not None:
        return signed
    name = _NEXT.match(text, end)
    issued = agencies.issued(_FORM.lower(), text, name.start("name"), name["name"]) if name is not None else None
    return kind_of(issued) if issued is not None else None


def by_whom(text: str, end: int) -> Kind | None:
    """Return the kind of circular that its signer right behind it makes: "surat edaran yang diteken Menag"."""
    signed = signing("signed").match(text, end)
    return at(text, signed.start(signed.lastgroup or "who")) if signed is not None else None


def at_length(text: str, end: int) -> Kind | None:
    """Return the kind that the signer behind a circular's topic makes: "tentang mudik yang diteken Menag".

    To be asked where nobody is said to issue it: the topic may be what another has made.
    """
    signed = signing("signed_at_length").match(text, end)
    return at(text, signed.start("who")) if signed is not None else None


def last(before: str) -> Kind | None:
    """Return the kind that the last issuer named in some words signs: "Wali Kota Bekasi menerbitkan".

    None where nobody is named, or the last one is a body whose circulars have no name here: "PT Sumber Jaya".
    """
    return _nearest(before)[0]


def _nearest(before: str) -> tuple[Kind | None, bool]:
    """The kind that the last issuer named in some words signs, and whether any is named that has no kind here."""
    before = _OWN_SHORT.sub(r"\1", before)
    others = set(_others(before))
    offices = (found.start() for name in ("office", "task_force") for found in signing(name).each(before))
    read = [(place, *_read(before, place)) for place in sorted({*others, *offices}) if not _done_to(before, place)]
    for place, kind, end in reversed(read):
        if kind is not None:
            stranger = place not in others and of_stranger(before, place, end)
            return (None, True) if stranger else (kind, False)
        within = any(first < place < last for first, known, last in read if known is not None)
        if place in others or (not within and _SUBJECT.match(before, place)):
            return None, True
    return None, False


def _others(before: str) -> list[int]:
    """Where those act who issue circulars that have no name here: "| manajemen pasar", not "melalui | Dinas Sosial"."""
    found = (other.start() for other in signing("other_issuer").each(before))
    return [place for place in found if not signing("beside_issuer").leads(before, place)]


def _done_to(before: str, place: int) -> bool:
    """Whether another does something to an office and issues it himself: "menemui | Menkes lalu menerbitkan"."""
    return signing("done_to").leads(before, place) and signing("goes_on").leads(before, len(before))


def of_stranger(before: str, start: int, end: int) -> bool:
    """Tell whether somebody else acts than an office at a place, which is told of first or asks for it.

    "Menurut | Menkes |, Yayasan Kasih menerbitkan", "| Menhub | meminta maskapai menerbitkan".
    """
    if signing("another_is_asked").trails(before, end):
        return True
    return signing("told_of").leads(before, start) and signing("another_acts").trails(before, end)


def ministry(words: str) -> str:
    """Return the last minister or ministry in some words, to their end: "Kemenhub mengeluarkan"; "" where none is."""
    offices = list(signing("minister").each(words))
    return words[offices[-1].start() :] if offices else ""


def since_another(before: str) -> int:
    """Return from where the last issuer stands whose circulars have no name here: "| manajemen pasar menerbitkan".

    0 where none does.
    """
    others = _others(before)
    if not of_another(before):
        return 0
    return others[-1] if others else len(before)


def beside(before: str) -> Kind | None:
    """Return the kind that the office signs with which some words end where it begins a clause: "Kini Kemenhub".

    None where it is what another does something to: "Kampus mengkritik Gubernur Bali".
    """
    for office in reversed(list(signing("office").each(before))):
        kind, end = _read(before, office.start())
        if kind is not None:
            acts = end == len(before) and signing("begins_clause").leads(before, office.start())
            return kind if acts else None
    return None


def of_another(before: str) -> bool:
    """Tell whether the last issuer named in some words is one whose circulars have no name here: "manajemen pasar"."""
    return _nearest(before)[1]


@lru_cache(maxsize=1)
def of_article(text: str) -> Kind | None:
    """Return the kind of circular that the one office signs of which an article tells.

    None where it tells of several alike.
    """
    told: Counter[str] = Counter()
    found: dict[str, Kind] = {}
    for office in signing("office").each(text):
        kind = at(text, office.start())
        if kind is not None:
            told[kind.id] += 1
            found[kind.id] = kind
    (first, most), *rest = [*told.most_common(2), ("", 0)]
    return found[first] if most and most >= _OFTEN * rest[0][1] else None


def of_task_force(text: str, before: str) -> Kind | None:
    """Return the kind that the one task force of an article signs, where some words end with it.

    "satgas menerbitkan", of "Satgas Penanganan Covid-19".
    """
    if next(signing("task_force_alone").each(before), None) is None:
        return None
    named = _task_forces(text)
    return named[0] if len(named) == 1 else None


@lru_cache(maxsize=1)
def _task_forces(text: str) -> tuple[Kind | None, ...]:
    """The kinds that the task forces of an article sign, by their names; None for those that have none here."""
    signed = [at(text, found.start()) for found in _TASK_FORCE.finditer(text)]
    return tuple({kind.id if kind is not None else "": kind for kind in signed}.values())


def by_holder(text: str, sentence: str) -> Kind | None:
    """Return the kind that an office signs whose holder a sentence names.

    "Ida mengatakan pihaknya menerbitkan surat edaran", of "Menaker Ida Rahmawati".
    """
    words = set(re.findall(r"[A-Z][\w'’-]+", sentence))
    for office in signing("office").each(text):
        kind, end = _read(text, office.start())
        holder = _HOLDER.match(text, end) if kind is not None else None
        if holder is not None and words & set(holder["name"].split()):
            return kind
    return None


def _minister_of(ministry: str) -> str:
    """Return a ministry's minister at the head of some words: "Kemenhub melarang" -> "Menhub melarang"."""
    for printed, minister in toml("regulation_signers.toml")["ministers_of"]:
        if (head := re.match(printed, ministry)) is not None:
            return str(minister) + ministry[head.end() :]
    return ministry


def at(text: str, start: int) -> Kind | None:
    """Return the kind of circular that the office named at a place signs: "Menteri Agama" -> se-menag."""
    return _read(text, start)[0]


def _read(text: str, start: int) -> tuple[Kind | None, int]:
    """The kind that the office at a place signs, and where the office's name ends."""
    minister = by_minister(_FORM, text[start : start + 120])
    if minister is not None:
        return minister[0], start + minister[1]
    name = _NAME.match(text, start)
    issued = agencies.issued(_FORM.lower(), text, start, name[0]) if name is not None else None
    if issued is None or issued.id in toml("regulation_signers.toml")["silent"]:
        return None, start
    return kind_of(issued), issued.end
