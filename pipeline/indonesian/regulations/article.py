"""All mentions of one article together: nicknames take the number the article gives, anaphors find what they point to."""

from __future__ import annotations

from dataclasses import replace

import regex

from pipeline.indonesian.regulations import anaphora
from pipeline.indonesian.regulations.explicit import Found
from pipeline.indonesian.regulations.explicit import find as find_explicit
from pipeline.indonesian.regulations.instruments import forms_of, numbers_of
from pipeline.schema import RegulationMention

_TITLE = regex.compile(r"\s*(?:,\s*)?(?:tentang|mengenai|soal)\s+([^.;\n(]{3,160})")
_REGION = regex.compile(
    r"(?:Pemkot|Pemkab|Pemprov|DPRD|Bupati|Wali Kota|Walikota|Gubernur|Pemerintah)\s+((?:Kota|Kabupaten|Provinsi)\s+)?"
    r"(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)"
)
_FAMILIES = ("putusan", "keputusan", "kep", "peraturan", "perda", "per", "se", "sk", "inpres", "pp", "uu")


def find(text: str) -> list[RegulationMention]:
    """Return every mention of a legal instrument in an article, in order.

    "UU Nomor 8 Tahun 2019 tentang Haji" gives "UU Haji" the id ``uu-8-2019`` and "aturan itu" its antecedent.
    """
    explicit = _numbered_nicknames(text, _regions(text, find_explicit(text)))
    explicit = _completed(explicit)
    mentions = [_mention(found, i, explicit) for i, found in enumerate(explicit)]
    mentions += anaphora.find(text, mentions)
    return sorted(mentions, key=lambda m: (m.start, m.end))


def _mention(found: Found, place: int, all_found: list[Found]) -> RegulationMention:
    mention = found.as_mention()
    bare = found.kind == "partial" and not found.number and not found.year
    if bare and not found.pasal:
        for earlier in reversed(all_found[:place]):
            if earlier.type == found.type:
                return replace(mention, id=earlier.id, kind="anaphor" if found.type != "ruu" else "named")
    return mention


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
    """Replace a nickname by number and year where the article gives them."""
    titles = {f.id: _title(text, f) for f in found if f.kind == "full"}
    given = {}
    for nickname in {f.name for f in found if f.name and f.kind == "named"}:
        ids = [f.id for f in found if f.kind == "full" and f.name == nickname]
        forms = [" ".join(regex.findall(r"\w+", form)) for form in (*forms_of(nickname), nickname.replace("-", " "))]
        ids += [id for id, title in titles.items() if title and any(_about(title, form) for form in forms)]
        ids += [id for id in numbers_of(nickname) if id in titles]
        if ids:
            given[nickname] = max(set(ids), key=lambda id: (id.rpartition("-")[2], ids.index(id)))
    return [_renamed(f, given[f.name]) if f.name in given and f.kind == "named" else f for f in found]


def _title(text: str, found: Found) -> str:
    match = _TITLE.match(text, found.end)
    words = " ".join(regex.findall(r"\w+", match.group(1).lower())) if match else ""
    return words


def _about(title: str, form: str) -> bool:
    """Tell whether a title begins with a nickname, or with the change of the law that it names."""
    head = regex.sub(r"^(?:perubahan|kedua|ketiga|keempat|atas|undang|uu|ri|nomor|no|tahun|penetapan|perpu|perppu|peraturan|pemerintah|pengganti|penyelenggaraan|ibadah|tentang|menjadi|\d+|\s)+", "", title)
    return head.startswith(form) or title.startswith(form) or f" tentang {form}" in title


def _renamed(found: Found, id: str) -> Found:
    return replace(found, type=_Fixed(id), name=found.name)


class _Fixed(str):
    """The id that an article gives to a nickname; stands in the place of the type."""

    __slots__ = ()


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
                f = replace(f, type=_Fixed(next(iter(same))))
        done.append(f)
    return done


def _family(type: str) -> str:
    return "keputusan" if type.startswith(("kep", "sk")) else type.split("-")[0]
