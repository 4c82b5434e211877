"""All mentions of one article together: nicknames take the number the article gives, anaphors find what they point to."""

from __future__ import annotations

from dataclasses import replace

import regex

from pipeline.indonesian.regulations import anaphora
from pipeline.indonesian.regulations.explicit import Found
from pipeline.indonesian.regulations.explicit import find as find_explicit
from pipeline.indonesian.regulations.instruments import forms_of, numbers_of
from pipeline.schema import RegulationMention
from pipeline.schema.spans import RegulationKind

_TITLE = regex.compile(r"\s*(?:,\s*)?(?:tentang|mengenai|soal)\s+([^.;\n(]{3,160})")
_REGION = regex.compile(
    r"(?:Pemkot|Pemkab|Pemprov|DPRD|Bupati|Wali Kota|Walikota|Gubernur|Pemerintah)\s+((?:Kota|Kabupaten|Provinsi)\s+)?"
    r"(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)"
)
_POINTING = regex.compile(r"\s+(?:tersebut|itu|ini|(?:yang\s+)?dimaksud)\b")
_FAMILIES = ("putusan", "keputusan", "kep", "peraturan", "perda", "per", "se", "sk", "inpres", "pp", "uu")


def find(text: str) -> list[RegulationMention]:
    """Return every mention of a legal instrument in an article, in order.

    "UU Nomor 8 Tahun 2019 tentang Haji" gives "UU Haji" the id ``uu-8-2019`` and "aturan itu" its antecedent.
    """
    explicit = _completed(_numbered_nicknames(text, _regions(text, find_explicit(text))))
    mentions: list[RegulationMention] = []
    for place, found in enumerate(explicit):
        mention = _mention(text, found, place, explicit, mentions)
        if mention:
            mentions.append(mention)
    mentions += _omnibus(text, mentions)
    mentions += anaphora.find(text, mentions)
    return sorted(mentions, key=lambda m: (m.start, m.end))


def _mention(
    text: str, found: Found, place: int, explicit: list[Found], before: list[RegulationMention]
) -> RegulationMention | None:
    """Return the mention of one find; a bare kind, "Perpres" alone, is the one named before, else the only one named after."""
    mention = found.as_mention()
    if not found.is_bare or found.pasal:
        return mention
    pointing = _POINTING.match(text, found.end)
    earlier = _named_before(found.type, before)
    later = {f.id for f in explicit[place + 1 :] if f.type == found.type and not f.is_bare}
    if earlier or pointing:
        id = earlier or (later.pop() if len(later) == 1 else found.id)
        kind: RegulationKind = "named" if found.type == "ruu" and not pointing else "anaphor"
        return replace(mention, id=id, kind=kind, end=pointing.end() if pointing else found.end)
    if len(later) == 1:
        return replace(mention, id=later.pop())
    return None if found.needs_another or found.type in {"putusan-mk", "ruu"} else mention


def _named_before(type: str, before: list[RegulationMention]) -> str | None:
    """Return the last instrument of a kind named so far, one with a number or name rather than one without."""
    same = [m.id for m in before if m.id.startswith(type) and (m.id[len(type) : len(type) + 1] in {"-", ":"})]
    known = [id for id in same if "?-?" not in id]
    return (known or same or [None])[-1]


def _omnibus(text: str, mentions: list[RegulationMention]) -> list[RegulationMention]:
    """ "Omnibus Law" alone is the law on job creation, or its bill where the article speaks of the bill."""
    bill = any(m.id == "ruu:cipta-kerja" for m in mentions)
    law = next((m.id for m in mentions if m.id in {"uu:cipta-kerja", *numbers_of("cipta-kerja")}), "uu:cipta-kerja")
    return [
        RegulationMention(m.start(), m.end(), "ruu:cipta-kerja" if bill else law, "named")
        for m in regex.finditer(r"(?<![\w-])[Oo]mnibus [Ll]aw\b(?!\s+\p{Lu})", text)
        if not any(m.start() < k.end and m.end() > k.start for k in mentions)
    ]


def _regions(text: str, found: list[Found]) -> list[Found]:
    """Give instruments of a region without a name the region that the article is about, where it names just one."""
    lacking = [f for f in found if f.instrument and f.instrument.region and not f.region]
    if not lacking:
        return found
    named = {f.region for f in found if f.region}
    region = named.pop() if len(named) == 1 else None if named else _region_of_article(text)
    return [replace(f, region=region) if f in lacking else f for f in found] if region else found


def _region_of_article(text: str) -> str | None:
    from pipeline.indonesian.regulations.explicit import region_of

    counts: dict[str, int] = {}
    for match in _REGION.finditer(text):
        for words in (match.group(1, 2), ("", match.group(2)), ("", match.group(2).split()[0])):
            region, _ = region_of("".join(part or "" for part in words))
            if region:
                counts[region] = counts.get(region, 0) + 1
                break
    best = sorted(counts.items(), key=lambda item: -item[1])
    return best[0][0] if best and (len(best) == 1 or best[0][1] > best[1][1]) else None


def _numbered_nicknames(text: str, found: list[Found]) -> list[Found]:
    """Replace a nickname by number and year where the article gives them: the law of that title before its changes."""
    titles = {f.id: _title(text, f) for f in found if f.kind == "full"}
    given: dict[tuple[str, str], str] = {}
    for type_, nickname in {(f.type, f.name) for f in found if f.name and f.kind == "named"}:
        own = [id for id in titles if id.startswith(f"{type_}-") or (type_ == "uu" and id.startswith("perppu-"))]
        forms = [" ".join(regex.findall(r"\w+", form)) for form in (*forms_of(nickname), nickname.replace("-", " "))]
        choices = (
            [f.id for f in found if f.kind == "full" and f.name == nickname and f.type == type_],
            [id for id in own if any(titles[id].startswith(form) for form in forms)],
            [id for id in own if any(_about(titles[id], form) for form in forms)],
            [id for id in numbers_of(nickname) if id in own],
        )
        ids = next((ids for ids in choices if ids), None)
        if ids:
            given[type_, nickname] = max(ids, key=lambda id: id.rpartition("-")[2])
    return [replace(f, given=given.get((f.type, f.name or ""))) if f.kind == "named" else f for f in found]


def _title(text: str, found: Found) -> str:
    match = _TITLE.match(text, found.end)
    return " ".join(regex.findall(r"\w+", match.group(1).lower())) if match else ""


def _about(title: str, form: str) -> bool:
    """Tell whether a title begins with a nickname, or with the change of the law that it names."""
    head = regex.sub(r"^(?:perubahan|kedua|ketiga|keempat|atas|undang|uu|ri|nomor|no|tahun|penetapan|perpu|perppu|peraturan|pemerintah|pengganti|penyelenggaraan|ibadah|tentang|menjadi|\d+|\s)+", "", title)
    return head.startswith(form) or title.startswith(form) or f" tentang {form}" in title


def _completed(found: list[Found]) -> list[Found]:
    """Complete "Putusan Nomor 90" or "PP 78" by the one full mention of that number in the article."""
    full = [f for f in found if f.kind == "full"]
    done = []
    for f in found:
        if f.kind == "partial" and (f.number or f.year):
            same = {
                g.id: g
                for g in full
                if (f.number is None or g.number == f.number or str(g.number).startswith(f"{f.number}/"))
                and (f.year is None or f.year == g.year)
                and (g.type == f.type or g.type.startswith(f.type) or f.type in _FAMILIES and _family(g.type) == _family(f.type))
            }
            if len(same) == 1:
                f = replace(f, given=next(iter(same)))
        done.append(f)
    return done


def _family(type: str) -> str:
    return "keputusan" if type.startswith(("kep", "sk")) else type.split("-")[0]
