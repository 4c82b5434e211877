"""Articles of a law as they are cited.

"Pasal 48 ayat (1) jo Pasal 32 ayat (1) dan (2) huruf a" -> "48(1);32(1);32(2)a".
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.resources.read import words

_LAW = r"(?:UU|Undang|undang|KUH|Kitab|PP\b|Per[a-z]|per[a-z]|P[A-Z]{2}|Qanun|RUU|Rancangan)"
#: What an article does, by which a letter behind its number is told from the next word: "Pasal 201 A mengatur".
_VERBS = "|".join(words("regulation_words.toml", "article_verbs"))
_SUFFIX = (
    r"(?:\s?(?:bis|ter|quater)\b|\.?[A-Z]{1,2}(?![A-Za-z])|[a-z](?![\w])|\s[a-z](?=\s+(?:(?:dalam\s+)?(?:UU|Undang|KUH)|ayat|Ayat))|"
    rf"\s[A-J](?=\s+(?:ayat|Ayat|[Bb]ab|BAB|huruf|yaitu|yakni|jo\b|Jo\b|KUH|UU|Undang|tentang|UUD|{_VERBS}|(?:pada|dalam)\s+(?:UU|Undang|KUH)|dan\s+Pasal)|,\s)|"
    r"\s[a-e](?=\s+dan\s+Pasal))?"
)
_PASAL = re.compile(
    rf"(?:(?:[Pp]asal-)?[Pp]asal?|PASAL|[Pp]sl\.?|[Pp]s\.)(?:\s+[Nn]omor\s+|[\s-]*)(\d{{1,4}}{_SUFFIX})(?![\d.,]*\d{{3}})"
)
_AYAT = re.compile(
    r"\s*(?:,\s*)?(?i:ayat)\s*(?:ke-?\s?)?(?:\(\s*(\w{1,3})\s*\)|(\d{1,2}[a-z]?)\b)|\s?\(\s*(?:(?i:ayat)\s+)?(\d{1,2})\s*\)(?=\s*(?:,|dan|atau|jun|jo\b|Jo\b|huruf|\([a-z]\)|UU|Undang|KUH|(?:me[nm]|di|ber)[a-z]{3,}))"
)
#: Several in one bracket: "ayat (3 dan 4)".
_AYAT_TOGETHER = re.compile(r"\s*(?:,\s*)?(?i:ayat)\s*\((\d{1,2}(?:\s*(?:,|dan|atau|,\s*dan|/|&)\s*\d{1,2})+)\s*\)")
#: A paragraph whose number is lost, right before its law: "Pasal 28D Ayat UUD 1945".
_LOST = re.compile(rf"(?:\s*,)?(?:\s+dan)?\s+[Aa]yat(?=\s+{_LAW})")
_NUMBER = re.compile(r"\d+")
_MORE_AYAT = re.compile(
    rf"\(\s*(\w{{1,3}})\s*\)|(\d{{1,2}})(?=\s*(?:,|dan|atau|juncto|jo\b|{_LAW}|huruf|(?:tidak|yang|itu|tersebut|terkait|tentang|perlu)\b|[.;)”\"](?!\d)))"
)
_HURUF = re.compile(
    r"\s*(?:,\s*)?\(?(?i:huruf|poin|butir)\s*\(?([a-zA-Z]{1,2})\b\)?|\s?\(([a-z])\)(?=\s*(?:KUH|UU|Undang|,|dan|jo))|"
    r"(?<=\))\s?([a-h])(?=\s+(?:(?:atau|dan)\s+[a-h]\s|j[ou]\b|UU\b|Undang|KUH|P[PMK]|Per[a-z]))"
)
_MORE_HURUF = re.compile(r"(?i:huruf\s*)?(?:([a-z])(?![\w(])|\(([a-z])\))")
_ANGKA = re.compile(r"\s*(?:,\s*)?(?i:angka|butir|poin)\s*\(?(\d{1,3})\)?")
#: A number of a row behind "angka", the word not said again: "angka 1, 2, dan angka 3".
_MORE_ANGKA = re.compile(rf"(\d{{1,2}})(?=\s*(?:,\s*)?(?:dan|serta|atau)\s+(?:[Aa]ngka|\d{{1,2}}\s+{_LAW})|\s+{_LAW})")
#: A number within a letter of a paragraph, which is told no more: "ayat (1) huruf a angka 1".
_IN_LETTER = re.compile(r"(?<=\)[a-z])angka\d+$")
_KE = re.compile(
    r"\s*(?i:ke)(?:[\s-]{0,2}(\d{1,2}(?:\s?[A-Ea-e](?=\s+(?:KUH|Kitab))|[A-Ea-e])?)\b|"
    r"[\s-]{1,2}(I{1,3}|IV|(?i:satu|dua|tiga|empat))\b)"
)
#: Another "ke" of a row, "ke-4 dan 5e", right before the law.
_MORE_KE = re.compile(r"(\d{1,2}[a-e]?)()\b(?=\s*(?:KUH|UU\b|Undang|Kitab|,\s*\d|,?\s*dan\s+\d{1,2}[a-e]?\s+KUH))")
#: The first of its parts by its letter, as courts write: "kesatu e".
_FIRST_E = re.compile(r"\s*(?i:ke-?\s?satu(?:an)?)\s+[eE]\b")
#: Where a row of letters ends: "huruf c-e", "huruf a sampai dengan c".
_LAST_LETTER = re.compile(
    r"(?:\s?[-–]\s?|\s+(?:sampai(?:\s+dengan)?|hingga|s\.?/?d\.?)\s+)(?:huruf\s+)?([a-z])\b(?![\w(])"
)
#: A paragraph told before its article: "ayat 5 Pasal 42".
_AYAT_BEFORE = re.compile(r"(?<!\d\s)(?<!\d[A-Z]\s)\b[Aa]yat\s*\(?(\d{1,2})\)?\s+(?:dari\s+)?$")
_ORDINALS = {"i": "1", "ii": "2", "iii": "3", "iv": "4", "satu": "1", "dua": "2", "tiga": "3", "empat": "4"}
_SKIP = re.compile(r"\s*(?:,\s*)?(?:(?i:bagian|alinea|kalimat)\s+\w+|(?i:bab)\s+[IVX]+\b)")
_WORD = (
    r"(?:dan\s*/\s*atau|dan\s+atau|dan|atau|serta|juncto|yuncto|junto|juncko|jo\b\.?|yo\b\.?|lebih\s+subside?i?r|subside?i?r|subsidair|subs?\b\.?|"
    r"hingga\s+pasal|maupun|juga(?=\s+[Pp]asal))"
)
_JOIN = re.compile(
    rf"\s*(?:,\s*)?(?i:{_WORD})(?:\s*(?:,\s*)?(?i:{_WORD})){{0,2}}\s*(?:,\s*)?|\s*[,;]\s*|\s*/\s*|\s+(?=[Pp]asal\s\d)"
)
_JO = re.compile(r"(?i:j[ou]|yo|yuncto|sub)")
_RANGE = re.compile(r"\s*(?:-|–|(?i:sampai(?:\s+dengan)?|hingga|s\.?/?d\.?))\s*(?i:pasal\s+)?(\d{1,4}[A-Z]{0,2})\b")
_BARE = re.compile(
    rf"(\d{{1,4}}(?:\s?(?:bis|ter|quater)(?=\b)|[A-Z]{{0,2}}|[a-z](?=\s)|\s[A-Ja-j](?=\s+[Aa]yat)))\b(?![.,]\d)(?=\s*(?:[,;.)/]|$|\n|dan\b|atau\b|(?:sampai|hingga)\b|s\.?/?d\b|[-–]\s?\d|juncto\b|[Jj]o\b|{_LAW}|ayat|Ayat|\(\d|huruf|dalam|yang\b|itu|"
    r"tersebut|ini|subs|tentang|(?:dengan|untuk|karena|sudah|telah|adalah|juga|pada|sebagai|ancaman|bisa|dapat)\b))"
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
        if bare is None or ("(" in parts[-1] and not _JO.search(joint[0]) and not _AYAT.match(text, bare.end())):
            break
        place = _article(text, bare, parts)
    lost = _LOST.match(text, place)
    place = lost.end() if lost is not None else place
    before = _AYAT_BEFORE.search(text, max(0, start - 16), start) if len(parts) == 1 and "(" not in parts[0] else None
    if before is not None:
        return Run(before.start(), place, f"{parts[0]}({before[1]})")
    return Run(start, place, ";".join(dict.fromkeys(_IN_LETTER.sub("", part) for part in parts)))


def read_after(text: str, start: int) -> Run | None:
    """Return an "ayat (1)" or "Pasal 4 ayat (1)" that follows a law's mention at ``start``."""
    run = read(text, start)
    if run is not None:
        return run
    parts: list[str] = []
    end = _paragraphs(text, start, "", parts)
    return Run(start, end, ";".join(parts)) if parts and parts != [""] else None


def joined(before: str | None, after: str | None) -> str | None:
    """Join what stands before a law with what follows it: "71" and "(3)" are "71(3)"."""
    if before and after and after.startswith("("):
        return f"{before}{after.replace(';(', f';{before}(')}" if ";" not in before else f"{before}{after}"
    return ";".join(filter(None, (before, after))) or None


def _article(text: str, found: re.Match[str], parts: list[str]) -> int:
    """Read one article with its paragraphs into ``parts``; return where it ends."""
    number = found[1].replace(" ", "").replace(".", "")
    place = found.end()
    spread = _RANGE.match(text, place)
    if spread is not None:
        follows = spread[1].startswith(number) and spread[1] != number
        parts.extend((number, spread[1]) if follows else (f"{number}-{spread[1]}",))
        return spread.end()
    return _paragraphs(text, place, number, parts)


def _paragraphs(text: str, place: int, number: str, parts: list[str]) -> int:
    """Read the paragraphs and letters of an article, "ayat (1) dan (3) huruf a"; return where they end."""
    skipped = _SKIP.match(text, place)
    if skipped is not None:
        place = skipped.end()
    together = _AYAT_TOGETHER.match(text, place)
    if together is not None:
        parts.extend(f"{number}({one})" for one in _NUMBER.findall(together[1]))
        return together.end()
    ayat = _AYAT.match(text, place)
    if ayat is None:
        return _letters(text, place, number, parts)
    place = _letters(text, ayat.end(), f"{number}({ayat[1] or ayat[2] or ayat[3]})", parts)
    while joint := _JOIN.match(text, place):
        again = _AYAT.match(text, joint.end())
        if again is None:
            again = _MORE_AYAT.match(text, joint.end())
            if again is None or (again[2] and _JO.search(joint[0])):
                break
        place = _letters(text, again.end(), f"{number}({again[again.lastindex or 1]})", parts)
    return place


def _letters(text: str, place: int, base: str, parts: list[str]) -> int:
    """Read "huruf a dan b", "angka 2" and "ke-1" that refine what ``base`` names."""
    suffix = ""
    found = _HURUF.match(text, place)
    if found is not None:
        suffix, place = (found[1] or found[2] or found[3]).lower(), found.end()
    found = _ANGKA.match(text, place)
    if found is not None:
        suffix, place = f"{suffix}angka{found[1]}", found.end()
    first = _FIRST_E.match(text, place) if text[place : place + 2].lower() == " k" else None
    if first is not None:
        parts.append(f"{base}{suffix}ke-1e")
        return first.end()
    last = _LAST_LETTER.match(text, place) if len(suffix) == 1 and suffix.isalpha() else None
    if last is not None and suffix < last[1]:
        parts.extend(base + chr(letter) for letter in range(ord(suffix), ord(last[1]) + 1))
        return last.end()
    found = _KE.match(text, place)
    if found is not None:
        parts.append(f"{base}{suffix}ke-{(found[1] or _ORDINALS[found[2].lower()]).replace(' ', '')}")
        place = found.end()
        while (joint := _JOIN.match(text, place)) and (
            more := _KE.match(text, joint.end()) or _MORE_KE.match(text, joint.end())
        ):
            parts.append(f"{base}{suffix}ke-{more[1] or _ORDINALS[more[2].lower()]}")
            place = more.end()
        return place
    parts.append(base + suffix)
    while (
        "angka" in suffix
        and (joint := _JOIN.match(text, place))
        and (more := _ANGKA.match(text, joint.end()) or _MORE_ANGKA.match(text, joint.end()))
    ):
        parts.append(f"{base}{suffix.split('angka')[0]}angka{more[1]}")
        place = more.end()
    if len(suffix) == 1 and suffix.isalpha():
        while (joint := _JOIN.match(text, place)) and (more := _MORE_HURUF.match(text, joint.end())):
            parts.append(base + (more[1] or more[2]))
            place = more.end()
    return place
