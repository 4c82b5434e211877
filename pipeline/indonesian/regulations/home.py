"""The region that an article is about, for a regional instrument printed without one: "Pergub Nomor 88 Tahun 2020"."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from pipeline.indonesian.keys import slug
from pipeline.indonesian.regulations.regions import fits, named, names, provinces
from pipeline.resources.read import csv_rows

_SEAT = re.compile(
    r"\b(?P<post>Pemkot|Pemkab|Pemprov|Wali ?[Kk]ota|Bupati|Gubernur|DPRD|Kota|Kabupaten|Provinsi|Polresta|Polres|"
    r"Satpol PP)"
    r"\s+(?:(?:Kota|Kabupaten|Provinsi)\s+)?(?P<name>[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+){0,2})"
)
#: What only Jakarta has: its five cities and its police.
_JAKARTA = re.compile(r"\bDKI\b|\bJakarta (?:Pusat|Utara|Barat|Timur|Selatan)\b|\bPolda Metro Jaya\b")
_SENTENCE = re.compile(r"[.!?]\s|\n")
_AT = re.compile(r"\b(?:[Dd]i|Kabupaten|Kota|Provinsi)\s+(?P<name>[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+){0,2})")
#: The town in capitals from which a story is sent, "MEDAN, KOMPAS —"; the capital's are of the whole country.
_DATELINE = re.compile(r"\s*(?!JAKARTA\b)(?P<name>[A-Z][A-Z’' ]{2,24}[A-Z]),\s(?=[A-Z])")
_BARE = frozenset({"jakarta", "yogyakarta", "jogja", "yogya", "jogjakarta"})


def region(text: str, level: str | None, *, sure: bool) -> str | None:
    """Return the region that the article is about; None where none stands out.

    Args:
        text: the article.
        level: "kota", "kabupaten" or "provinsi" where the instrument tells, else None.
        sure: whether the instrument is numbered, so that some region must have made it.
    """
    counts = _seats(text, level)
    best = max(counts, key=lambda name: counts[name], default=None)
    if best is not None and counts[best] >= 2 and list(counts.values()).count(counts[best]) == 1:
        return best
    if not sure and (level is None or len(counts) > 1):
        return None
    if level == "provinsi" and (sure or not counts):
        return _province(text, alone=not sure)
    return best if len(counts) == 1 else None


def near(text: str, place: int, level: str | None) -> str | None:
    """Return the one region that the sentence names before a place: "warung di Klungkung, Bali, tutup karena Perda"."""
    before = _SENTENCE.split(text[max(0, place - 220) : place])[-1]
    found = set()
    for match in _AT.finditer(before):
        words = match["name"].split()
        for count in range(len(words), 0, -1):
            bare = slug(" ".join(words[:count]))
            kinds = names().get(bare, frozenset())
            if kinds and (level or "kabupaten") in kinds | ({"kota"} & kinds and {"kabupaten"}):
                found.add(named(" ".join(words[:count]), level))
                break
    return found.pop() if len(found) == 1 else None


def dateline(text: str, level: str | None) -> str | None:
    """Return the town of a level from which a story is sent: "MEDAN, KOMPAS —" tells whose "Perwali" is numbered."""
    sent = _DATELINE.match(text)
    return named(sent["name"], level) if sent is not None and level in names().get(slug(sent["name"]), ()) else None


def seat(text: str, place: int, level: str | None) -> str | None:
    """Return the one region of a level whose government the sentence names before a place.

    "Wali Kota Bogor menyiapkan | peraturan wali kota" -> "kota-bogor".
    """
    before = _SENTENCE.split(text[max(0, place - 220) : place])[-1]
    told = [name for name in _seats(before, level) if fits(name, level)]
    return told[0] if len(told) == 1 else None


def _seats(text: str, level: str | None) -> dict[str, int]:
    """How often the article names the government of each region of a level."""
    counts: dict[str, int] = {}
    for found in _SEAT.finditer(text):
        kind = _kind_of(found["post"], found.group())
        words = found["name"].split()
        for count in range(len(words), 0, -1):
            bare = slug(" ".join(words[:count]))
            if bare in names():
                if level in (None, kind) or kind is None:
                    name = named(" ".join(words[:count]), level or kind)
                    counts[name] = counts.get(name, 0) + 1
                break
    return counts


def _kind_of(post: str, words: str) -> str | None:
    if post in {"Pemkot", "Kota"} or post.lower().startswith("wali") or " Kota " in words:
        return "kota"
    if post in {"Pemkab", "Kabupaten", "Bupati"} or " Kabupaten " in words:
        return "kabupaten"
    return "provinsi" if post in {"Pemprov", "Provinsi", "Gubernur"} else None


@cache
def _province_names() -> re.Pattern[str]:
    forms = {
        form
        for row in csv_rows("gazetteers/regions.csv")
        if row["kind"] == "provinsi"
        for form in (row["name"], *filter(None, row["aliases"].split("|")))
        if slug(form) not in _BARE
    }
    longest = sorted(forms, key=lambda form: (-len(form), form))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest))})\b")


def _province(text: str, *, alone: bool) -> str | None:
    """The province that an article is about, by its governments, towns and names; None where several may be meant.

    Args:
        text: the article.
        alone: whether it must be the only one of which the article tells, and more than once.
    """
    counts: Counter[str] = Counter()
    for seat in _SEAT.finditer(text):
        words = seat["name"].split()
        for count in range(len(words), 0, -1):
            found = provinces().get(slug(" ".join(words[:count])))
            if found is not None:
                counts[found] += 1
                break
    named_here = (provinces().get(slug(name[0])) for name in _province_names().finditer(text))
    counts.update(filter(None, named_here))
    counts["dki-jakarta"] += len(_JAKARTA.findall(text))
    (best, most), *rest = [*counts.most_common(2), ("", 0)]
    if alone:
        return best if most > 1 and not rest[0][1] else None
    return best if most and most >= 2 * rest[0][1] else None
