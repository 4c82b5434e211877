"""Articles of a law as they are cited: "Pasal 48 ayat (1) jo Pasal 32 ayat (1) dan (2) huruf a" -> "48(1);32(1);32(2)a"."""  # noqa: E501

from __future__ import annotations

from dataclasses import dataclass

import regex

#: Where a citation of articles may begin.
START = regex.compile(r"(?<![\w-])(?:[Pp]asal|PASAL|[Pp]s\.)[\s-]*(?=\d)")
_PASAL = regex.compile(r"(?i:pasal|ps\.)[\s-]*(\d{1,4}(?:[A-Z]{1,2}(?![A-Za-z]))?)")
_AYAT = regex.compile(r"\s*,?\s*(?i:ayat)\s*(?:\(\s*(\w{1,3})\s*\)|(\d{1,2}[a-z]?)\b)")
_MORE_AYAT = regex.compile(r"\(\s*(\w{1,3})\s*\)|(\d{1,2})(?=\s*(?:,|dan|atau|juncto|jo\b|UU|Undang|KUH|huruf))")
_HURUF = regex.compile(r"\s*,?\s*(?i:huruf)\s*\(?([a-z]{1,2})\b\)?")
_MORE_HURUF = regex.compile(r"(?i:huruf\s*)?([a-z])(?![\w(])")
_ANGKA = regex.compile(r"\s*,?\s*(?i:angka)\s*\(?(\d{1,3})\)?")
_KE = regex.compile(r"\s*(?i:ke)[\s-]?(\d{1,2})\b")
_SKIP = regex.compile(r"\s*,?\s*(?i:bagian|alinea|kalimat)\s+\w+")
_JOIN = regex.compile(
    r"\s*(?:,\s*)?(?i:(?:dan\s*/\s*atau|dan\s+atau|dan|atau|serta|juncto|yuncto|jo\b\.?)\s*(?:,\s*)?)+|\s*[,;]\s*|\s*/\s*"
)
_RANGE = regex.compile(r"\s*(?:-|–|(?i:sampai(?:\s+dengan)?|hingga|s\.?/?d\.?))\s*(?i:pasal\s+)?(\d{1,4}[A-Z]{0,2})\b")
_BARE = regex.compile(
    r"(\d{1,4}[A-Z]{0,2})\b(?=\s*(?:[,;.)]|$|\n|dan\b|atau\b|juncto\b|[Jj]o\b|UU|Undang|undang|KUH|Kitab|PP\b|P[a-z]{2}|"
    r"Per|per|P[A-Z]{2}|Qanun|UUD|ayat|Ayat|huruf|dalam|itu|tersebut|ini))"
)


@dataclass(frozen=True, slots=True)
class Run:
    """A run of cited articles, in code points, with its normal form."""

    start: int
    end: int
    pasal: str


def read(text: str, start: int) -> Run | None:
    """Return the run of articles that begins at ``start``, or None where none begins there."""
    first = _PASAL.match(text, start)
    if first is None:
        return None
    parts: list[str] = []
    place = _article(text, first, parts)
    while joint := _JOIN.match(text, place):
        following = _PASAL.match(text, joint.end())
        if following is not None:
            place = _article(text, following, parts)
            continue
        bare = _BARE.match(text, joint.end())
        if bare is None or "(" in parts[-1]:
            break
        place = _article(text, bare, parts)
    return Run(start, place, ";".join(dict.fromkeys(parts)))


def read_after(text: str, start: int) -> Run | None:
    """Return an "ayat (1)" or "Pasal 4 ayat (1)" that follows a law's mention at ``start``."""
    run = read(text, start)
    if run is not None:
        return run
    parts: list[str] = []
    end = _paragraphs(text, start, "", parts)
    return Run(start, end, ";".join(parts)) if parts and parts != [""] else None


def _article(text: str, found: regex.Match[str], parts: list[str]) -> int:
    """Read one article with its paragraphs into ``parts``; return where it ends."""
    number = found[1].replace(" ", "")
    place = found.end()
    spread = _RANGE.match(text, place)
    if spread is not None:
        parts.append(f"{number}-{spread[1]}")
        return int(spread.end())
    return _paragraphs(text, place, number, parts)


def _paragraphs(text: str, place: int, number: str, parts: list[str]) -> int:
    skipped = _SKIP.match(text, place)
    if skipped is not None:
        place = skipped.end()
    ayat = _AYAT.match(text, place)
    if ayat is None:
        return _letters(text, place, number, parts)
    place = _letters(text, ayat.end(), f"{number}({ayat[1] or ayat[2]})", parts)
    while joint := _JOIN.match(text, place):
        again = _AYAT.match(text, joint.end()) or _MORE_AYAT.match(text, joint.end())
        if again is None:
            break
        place = _letters(text, again.end(), f"{number}({again[1] or again[2]})", parts)
    return place


def _letters(text: str, place: int, base: str, parts: list[str]) -> int:
    """Read "huruf a dan b", "angka 2" and "ke-1" that refine what ``base`` names."""
    suffix = ""
    for pattern, before in ((_HURUF, ""), (_ANGKA, "angka"), (_KE, "ke-")):
        found = pattern.match(text, place)
        if found is not None:
            suffix += before + found[1]
            place = found.end()
    parts.append(base + suffix)
    if suffix.isalpha() and len(suffix) == 1:
        while (joint := _JOIN.match(text, place)) and (more := _MORE_HURUF.match(text, joint.end())):
            parts.append(base + more[1])
            place = more.end()
    return place
