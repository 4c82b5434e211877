"""Mentions that point back: "UU tersebut", "aturan itu", "beleid tersebut", "Perpres ini", a bare "Pasal 27A"."""

from __future__ import annotations

import regex

from pipeline.indonesian.regulations import pasal
from pipeline.indonesian.regulations.patterns import mentions_pasal
from pipeline.schema import RegulationMention

#: Head noun -> beginnings of the types that it can point to; an empty tuple points to any instrument.
_HEADS: dict[str, tuple[str, ...]] = {
    "undang-undang": ("uu", "ruu", "perppu"),
    "uu": ("uu", "ruu", "perppu"),
    "ruu": ("ruu", "uu"),
    "rancangan undang-undang": ("ruu", "uu"),
    "perppu": ("perppu",),
    "perpres": ("perpres",),
    "peraturan presiden": ("perpres",),
    "pp": ("pp",),
    "peraturan pemerintah": ("pp",),
    "inpres": ("inpres",),
    "instruksi presiden": ("inpres",),
    "keppres": ("keppres",),
    "perda": ("perda", "qanun"),
    "peraturan daerah": ("perda", "qanun"),
    "raperda": ("raperda",),
    "qanun": ("qanun",),
    "pergub": ("pergub",),
    "perbup": ("perbup",),
    "perwali": ("perwali",),
    "permen": ("permen", "pmk"),
    "peraturan menteri": ("permen", "pmk"),
    "pmk": ("pmk",),
    "kma": ("kepmen",),
    "pkpu": ("pkpu",),
    "pojk": ("pojk",),
    "se": ("se-", "seojk", "sema"),
    "surat edaran": ("se-", "seojk", "sema"),
    "skb": ("skb",),
    "sk": ("sk", "kep"),
    "surat keputusan": ("sk", "kep"),
    "keputusan": ("kep", "sk", "putusan", "keputusan"),
    "putusan": ("putusan",),
    "instruksi": ("inpres", "ingub", "inmen"),
    "peraturan": (),
    "aturan": (),
    "regulasi": (),
    "beleid": (),
    "produk hukum": (),
    "payung hukum": (),
}

_HEAD = "|".join(sorted((h.replace(" ", r"\s+").replace("-", r"[-\s]") for h in _HEADS), key=len, reverse=True))
_POINTING = regex.compile(
    rf"(?<![\w-])(?P<head>(?i:{_HEAD})|(?i:permen)\w+)(?P<middle>(?:\s+(?!yang\b|dan\b|atau\b|ini\b|itu\b|tersebut\b)[\w-]+)?)"
    r"\s+(?P<det>tersebut|itu|ini|(?:yang\s+)?dimaksud|dimaksudkan)(?![\w-])"
)
_BOTH = regex.compile(r"(?<![\w-])[Kk]edua\s+(?P<head>undang-undang|uu|UU|aturan|peraturan|regulasi|beleid|perpres|putusan)(?:\s+(?:tersebut|itu|ini))?\b")
#: A middle word may only widen the head by who issued it or by how it is seen.
_MIDDLE = regex.compile(r"\s+(?:baru|lama|kontroversial|anyar|turunan|pelaksana|pemerintah|daerah|menteri|presiden|KPU|MK|MA|OJK|KPK|Kemen\w+|Men\w+|Mahkamah)$")
#: How far back an anaphor looks, in characters, before the topic is taken to have changed.
_REACH = 1800


def find(text: str, explicit: list[RegulationMention]) -> list[RegulationMention]:
    """Return the anaphors of a text whose antecedent stands before them; those without evidence are left out.

    Args:
        text: the article's text.
        explicit: its explicit mentions.
    """
    known = sorted(explicit, key=lambda m: m.start)
    if not known:
        return []
    found: list[RegulationMention] = []
    for match in _POINTING.finditer(text):
        mention = _pointing(match, known, found)
        if mention:
            found.append(mention)
    found += [m for match in _BOTH.finditer(text) if (m := _both(match, known)) and not _overlaps(m, known + found)]
    found += _articles(text, known + found)
    return found


def _overlaps(mention: RegulationMention, others: list[RegulationMention]) -> bool:
    return any(mention.start < o.end and mention.end > o.start for o in others)


def _pointing(match: regex.Match[str], known: list[RegulationMention], found: list[RegulationMention]) -> RegulationMention | None:
    middle = match.group("middle")
    if middle and not _MIDDLE.match(middle):
        return None
    head = regex.sub(r"\s+", " ", match.group("head").lower())
    head = "undang-undang" if head == "undang undang" else head
    types = _HEADS.get(head, (head,) if head.startswith("permen") else ())
    covering = [k for k in known if match.start() < k.end and match.end() > k.start]
    if covering:
        return None
    id = _antecedent(match.start(), types, known + found)
    if id is None:
        return None
    return RegulationMention(match.start(), match.end(), id, "anaphor")


def _antecedent(place: int, types: tuple[str, ...], candidates: list[RegulationMention]) -> str | None:
    before = [c for c in candidates if c.end <= place and place - c.end <= _REACH]
    before.sort(key=lambda c: -c.end)
    if not types:
        return next((c.id for c in before if not c.id.startswith(("uud", "kuh"))), None)
    return next((c.id for type_ in types for c in before if c.id.startswith(type_)), None)


def _both(match: regex.Match[str], known: list[RegulationMention]) -> RegulationMention | None:
    types = _HEADS[match.group("head").lower()]
    ids: list[str] = []
    for candidate in sorted((k for k in known if k.end <= match.start()), key=lambda c: -c.end):
        if candidate.id not in ids and (not types or candidate.id.startswith(types)):
            ids.append(candidate.id)
    return RegulationMention(match.start(), match.end(), ";".join(reversed(ids[:2])), "anaphor") if len(ids) > 1 else None


def _articles(text: str, others: list[RegulationMention]) -> list[RegulationMention]:
    """Articles that stand apart from their law: "Pasal 27A itu" belongs to the law named last."""
    found: list[RegulationMention] = []
    for match in mentions_pasal().finditer(text):
        mention = RegulationMention(match.start(), match.end(), "", "anaphor", pasal.canonical(match.group()))
        if _overlaps(mention, others):
            continue
        law = _law_of(match.start(), others + found)
        if law is None:
            continue
        cited = mention.pasal or _last_pasal(match.start(), others + found, law)
        found.append(RegulationMention(match.start(), match.end(), law, "anaphor", cited))
    return found


def _law_of(place: int, candidates: list[RegulationMention]) -> str | None:
    before = sorted((c for c in candidates if c.end <= place and place - c.end <= _REACH), key=lambda c: -c.end)
    return before[0].id if before else None


def _last_pasal(place: int, candidates: list[RegulationMention], law: str) -> str | None:
    cited = [c for c in candidates if c.end <= place and c.id == law and c.pasal]
    return max(cited, key=lambda c: c.end).pasal if cited else None
