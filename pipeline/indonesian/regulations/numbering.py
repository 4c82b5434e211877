"""Number and year of an instrument as printed: "No.11/2020", "Nomor 210/PMK.010/2021", "5 dan 6 Tahun 2021"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.indonesian.numbers import from_words

_NUM = (
    r"(?:M\.\s(?=HH)[\w.-]+|[A-Z]-?\s\d{1,5}(?=/[A-Z])|[A-Z]\s\d{1,3}-\d{1,3}(?=/)|\d{1,3}\s?P(?=\s+[Tt]ahun|/P?HUM)|[A-Z]{2,5}-[A-Z]{2,6}\s\d{1,5}|[A-Z][A-Za-z]{2,4}(?=/[IVX]{1,4}/\d)|(?:KM|PM|SE|SK|KP)\.?\s\d{1,4}(?!\d)|[A-Z][A-Za-z]{0,3}-?(?=/\d)|(?:[A-Z][A-Za-z]{0,5}[-.])?[0-9IVXLA-Z](?<=[0-9IVXL]|[A-Z](?=[A-Z]?[-.]?\d))[\w.–-]*)"
    r"(?:\s?/\s?(?!\s*(?:19|20)\d\d(?![\w/.-])|\s*[Tt]ahun\b)-?[A-Za-z0-9][\w.–-]*)*"
)
_WORD = (
    r"(?:(?:Nomor|nomor|NOMOR|Nomer|nomer|Nomot?|nomot?|Nommor|nommor|"
    r"Nonor|nonor|No|no|NO|Nmr|Nr|N0)(?![a-z])\s*[.:;,]?\s*)"
)
_NUMBER = re.compile(
    rf"(?:\s+(?:[bt]er)?tanggal\s\d{{1,2}}\s[A-Z][a-z]+\s(?:19|20)\d\d(?=,?\s(?:dengan\s)?[Nn]o))?"
    rf"(?:\s*(?:,\s*)?|\.(?=No))\(?(?:(?i:dengan|tentang)\s+|(?i:ber)(?=nomor))?{_WORD}{{1,2}}(?:(?i:registrasi|surat)\s+)?(?P<n>{_NUM})"
)
#: The word for a year, and how haste prints it: "tahun", "tahum", "taun", "tahu 2021".
_TAHUN = r"(?i:tahun|thn|th|tahu[mn]{0,2}|tahuin|tahin|taun|tajun|thun)\.?\s*"
_PLAIN = re.compile(
    rf"(?:\s+|-|(?<=UU)|(?<=PP)|(?<=Perpres)|\s+(?:[PKI]M|KP)\s)(?P<n>\d{{1,3}}(?:[A-Z]?|/P)|[IVXL]{{1,7}}|P\.\d{{1,3}})(?=\s*/\s*(?:19|20)\d\d\b|,?\s+{_TAHUN}\d{{4}})|(?:\s+|-)(?P<m>(?:\d{{1,4}}(?:\.[A-Z])?|[IVXLC]{{1,6}})/(?:\d{{1,4}}/)?[A-Z][\w.-]*(?:/[\w.-]+)+)"
    r"|\s+(?P<s>\d{1,3}/(?:[0-2]\d|9\d))(?![\d/%-]|[.,]\d|\s*(?:[Tt]ahun|persen))"
    r"|\s+(?P<k>(?:(?:[A-Z]{1,4}|Mak)(?:[.-]\d[\w.]{0,8})?)(?:/[A-Za-z0-9][\w.-]{0,11}){2,6}(?<=/20\d\d))(?![\w/])"
    rf"|\s+(?P<q>(?:M\.[A-Z]{{2}}|[A-Z]{{2,4}})-\d[\w.]{{0,12}}\.[\w.]{{0,12}}\d)(?=,?\s+{_TAHUN}(?:19|20)\d\d)"
)
#: "Inpres 8", "PP 78": a number alone behind a short name.
SHORT = re.compile(
    r"\s+(?P<n>\d{1,3}[A-Z]?)(?![\w.,/-]*\d|\s*(?:%|persen|tahun|bulan|orang|juta|ribu|miliar|triliun|hari|lembaga|kementerian|"
    r"menteri|pasal|bab|ayat|kali|poin|halaman))\b"
)
#: A decree of the assembly by its roman number alone: "TAP MPRS XXV".
ROMAN = re.compile(r"\s+(?P<n>[IVXL]{1,7})\b(?!/)")
_YEAR = re.compile(
    rf"(?:\s+[Dd]rt\.?)?\s*(?:,\s*)?(?:/?(?:{_TAHUN}){{1,2}}|/{{1,2}}\s*|(?<=\s)[Nn]omor\s)(?P<y>(?:1[89]|20)\d\d)(?!\d)|"
    r"[ \u00a0](?P<p>(?:19|20)\d\d)\b(?![/-]\d)"
)
#: A year with a figure lost, doubled or set apart, or with letters in their place, as printed in haste or scanned:
#: "Tahun 202", "Tahun 20021", "Tahun 19 87", "Tahun 2Ol9".
_MISPRINTED = re.compile(
    rf"\s*(?:,\s*)?{_TAHUN}(?P<y>(?:19|20)(?:\d{{3}}|\s\d\d|\d)|(?:[1lI]9|2[0Oo])[\dOolI]{{2}}(?![A-Za-z]))"
    r"(?![\d/-]|[.,]\d|\s*(?:persen|orang|hari|kali|juta|ribu|miliar)\b|%)"
)
#: Letters that a scanned page reads for figures.
_FIGURES = str.maketrans("OolI", "0011")
#: The rest of a year that a blank parts in a number with slashes: "B-41/F/07/19 87".
_PARTED = re.compile(r"\s(?P<rest>\d\d)(?![\d/]|[.,]\d)")
_ITEM = r"(?:\s*,\s*(?:dan\s+)?|\s+(?:dan|serta|&|hingga|sampai(?:\s+dengan)?)\s+)(?:(?:Nomor|No\.?)\s*)?"
_LIST = re.compile(
    rf"{_ITEM}(?P<n>\d{{1,4}}[A-Z]?)(?=(?:{_ITEM}\d{{1,4}}[A-Z]?){{0,6}}\s*(?:[Tt]ahun\s*|/)(?:1[89]|20)\d\d(?![\d/]))"
)
_AGAIN = re.compile(
    r"\s*(?:(?:,\s*dan|,|dan|serta|juncto|[Jj]o\b\.?|maupun)\s+(?:Nomor|nomor|No\b\.?)\s*|"
    r"(?:,\s*dan|,|dan|serta|juncto|[Jj]o\b\.?)\s+(?=\d{1,3}[A-Z]?(?:\s?/\s?|\s+Tahun\s)(?:19|20)\d\d(?![\d/])))"
    r"(?P<n>\d{1,3}[A-Z]?)\s*(?:[Tt]ahun\s+|/\s?)(?P<y>\d{4})"
)
#: A word behind "Nomor" that is no roman number: "UU Nomor Lima Tahun 2024", and none at all in "Nomor Induk".
_LETTERS = re.compile(r"(?![IVXLC]+$)[A-Za-z]{3,}")
_SIMPLE = re.compile(r"(\d+[a-z]?)[/-]((?:19|20)\d\d)")
_BLANKS = re.compile(r"\s")
#: A body's short name between a letter's number and its year: "Nomor: SE.5 BPTJ Tahun 2020".
_BODY = re.compile(r"\s[A-Z]{2,8}(?=\s+[Tt]ahun\s+(?:19|20)\d\d\b)")
_ENDED = re.compile(r"(?:19|20)\d\d$")
#: Decisions on persons: "Keppres Nomor 125 P", "125P", "125/P".
_PERSONAL = re.compile(r"^(\d{1,3})\s?P$")
#: The letters that a ministry puts before a plain number, "PM 25", tell no more than "Permenhub" does.
_SIGN = re.compile(r"^(?:PM|KM|KP|IM|SE|SK)(?:\. |[ .-])(?=\d{1,4}$)")
_LETTERED = re.compile(r"(?<=[A-Z])\s(?=\d)|(?<=\d)\s(?=[a-z]/)")
#: A year told in brackets, by two digits: "Permendag 25 (2022)", "UU Nomor 4 tahun 84 tentang".
_ASIDE = re.compile(
    r"\s*\(\s*(?:[Tt]ahun\s+)?(?P<y>(?:19|20)\d\d)(?:(?P<closed>\s*\))|(?=\s+tentang))|"
    r"\s+[Tt]ahun\s+(?P<short>\d\d)(?=\s+tentang\b)"
)
#: "Nomor 1Tahun 2020".
_GLUED_YEAR = re.compile(r"\d{1,4}[A-Z]?(?=[Tt]ahun$)")
#: The rest of a number behind a blank that took the place of a slash: "HK.01.07/Menkes 446/2020", "21/PUU XII/2014".
_GAPPED = re.compile(
    r"\s(?!(?:dan|atau|jo)\b)[A-Za-z0-9.-]{1,16}(?:/[A-Za-z0-9.-]{1,16}(?:\s[a-z](?=/))?){0,4}/(?:(?:19|20)\d\d\b(?:[\w./-]*\w)?|9\d\b)"
)
#: Numbers before one whose tail they share: "Nomor 8 | , 15, dan 36/TK/2021".
_SHARING = re.compile(
    r"(?P<more>(?:(?:\s*,\s*(?:dan\s+)?|\s+(?:dan|serta|hingga)\s+)\d{1,3}){1,12})(?P<tail>/[A-Z]{1,4}(?:-[IVXLC]{1,7})?/(?:19|20)\d\d)(?![\w/])"
)
_DIGITS = re.compile(r"\d+")
_RULING = re.compile(
    r"\s*(?:,\s*(?:dan\s+|serta\s+)?|dan\s+|serta\s+|hingga\s+)(?:(?:Nomor|nomor|No\b\.?)\s*)?(?P<n>\d{1,3}/(?:PUU-[IVXLC]+|TK)/20\d\d)\b"
)
#: A further letter or decree behind one, its kind not said again: " dan 440/2703/SJ", ", M/6/HI.00.01/V/2020".
_LETTER = re.compile(
    rf"{_ITEM}(?P<n>[A-Z0-9][A-Za-z0-9.-]{{0,11}}(?:/[A-Za-z0-9][\w.-]{{0,15}}){{1,6}}(?<=\w))(?![\w/])"
)
_DAY = re.compile(r",?\s+(?:ter)?tanggal\s+\d{1,2}\s+[A-Z][a-z]+\s+(?P<y>(?:19|20)\d\d)\b")
#: The year in which a court ruled, told in words: "putusan MK pada 2012", "di tahun 2009".
_RULED = re.compile(r"\s+(?:pada|di)\s+(?:[Tt]ahun\s+)?(?P<y>(?:19|20)\d\d)\b(?![/-]\d)")
_CLOSING = re.compile(r"\s?\)")


@dataclass(frozen=True, slots=True)
class Numbering:
    """What an instrument is numbered.

    "210/pmk.010/2021", or number and year apart; ``end`` is where it ends in print.
    """

    number: str
    year: str | None
    end: int


def begins(text: str, place: int) -> re.Match[str] | None:
    """Match a number that a word announces or a year completes: " Nomor 11", " 25 Tahun 2009"."""
    found = _NUMBER.match(text, place)
    if found is not None and _LETTERS.fullmatch(found["n"]) and from_words(found["n"].lower()) is None:
        return None
    return found or _PLAIN.match(text, place)


def year_at(text: str, place: int) -> tuple[str, int] | None:
    """Return a year that stands at a place and where it ends: " Tahun 2020", "/2020"; "tahun 2020 ini" is today."""
    found = _YEAR.match(text, place)
    today = found is not None and text.startswith(" ini", found.end())
    return (found["y"] or found["p"], found.end()) if found is not None and not today else None


def year_of_day(text: str, place: int) -> tuple[str, int] | None:
    """Return the year of the day right behind, and where the day ends: "Perpres No. 72 tanggal 24 Juni 2020"."""
    found = _DAY.match(text, place)
    return (found["y"], found.end()) if found is not None else None


def ruled_in(text: str, place: int) -> tuple[str, int] | None:
    """Return the year in which a court ruled, where words tell it, and where it ends: " pada 2012"."""
    found = _RULED.match(text, place)
    return (found["y"], found.end()) if found is not None else None


def take(text: str, found: re.Match[str], *, start: int, ruling: bool) -> Numbering:
    """Read a number that ``begins`` or ``SHORT`` matched, with its year.

    Args:
        text: the article.
        found: the match.
        start: where the mention begins, so that an open parenthesis may be closed.
        ruling: a court's ruling, whose year stays in the number.
    """
    raw, end = _printed(text, found)
    number = _BLANKS.sub("", _LETTERED.sub("-", _PERSONAL.sub(r"\1/P", _SIGN.sub("", raw)))).lower()
    simple = _SIMPLE.fullmatch(number)
    if simple is not None:
        return Numbering(simple[1].lstrip("0") or "0", simple[2], end)
    told = from_words(number) if _LETTERS.fullmatch(raw) else None
    number = str(told) if told is not None else number
    if number.isdigit():
        number = number.lstrip("0") or "0"
    number, year, end = _with_year(text, number, end, ruling=ruling)
    closing = _CLOSING.match(text, end)
    if closing is not None and text.count("(", start, end) > text.count(")", start, end):
        end = closing.end()
    return Numbering(number, year, end)


def _printed(text: str, found: re.Match[str]) -> tuple[str, int]:
    """Return a number as printed, its parts joined that a blank parts, and where it ends: "72/PUU- XXI/2023"."""
    group = next(name for name in ("n", "m", "k", "s", "q") if found.groupdict().get(name) is not None)
    raw = found[group] if text.startswith("/", found.end(group)) else found[group].rstrip(".–-")
    glued = _GLUED_YEAR.match(raw)
    raw = glued[0] if glued is not None else raw
    end = found.start(group) + len(raw)
    gapped = _GAPPED.match(text, end) if "/" in raw and not _ENDED.search(raw) else None
    if gapped is not None:
        lettered = raw.endswith("PUU") or _LETTERED.match(text, end) is not None
        raw = f"{raw}{'-' if lettered else '/'}{gapped[0].strip()}"
        end = gapped.end()
    parted = _PARTED.match(text, end) if raw.endswith(("/19", "/20")) else None
    return (raw, end) if parted is None else (f"{raw}{parted['rest']}", parted.end())


def _with_year(text: str, number: str, end: int, *, ruling: bool) -> tuple[str, str | None, int]:
    """Return a number with the year behind it, and where that ends; a court's year stays in its number."""
    year: str | None = None
    body = _BODY.match(text, end) if number.isdigit() else None
    printed = _YEAR.match(text, body.end() if body is not None else end)
    if printed is not None and not ("/" in number and printed["p"]):
        end, year = printed.end(), printed["y"] or printed["p"]
        slashed = text[printed.start() : printed.end()].lstrip().startswith("/")
        if ("/" in number or ruling) and ("puu" in number or slashed):
            again = _YEAR.match(text, end)
            end = again.end() if again is not None and again["y"] == year else end
            return f"{number}/{year}", None, end
    if year is not None or "/" in number:
        return number, year, end
    misprinted = _MISPRINTED.match(text, end)
    if misprinted is not None:
        return number, _BLANKS.sub("", misprinted["y"]).translate(_FIGURES), misprinted.end()
    aside = _ASIDE.match(text, end)
    if aside is None:
        return number, None, end
    year = aside["y"] or f"{'19' if aside['short'] > '44' else '20'}{aside['short']}"
    return number, year, aside.end() if aside["closed"] or aside["short"] else end


def listed(text: str, place: int) -> tuple[list[tuple[str, int, int]], str | None]:
    """Return further numbers of a list that share one year at its end: " dan 6 Tahun 2021" -> [("6", ...)], "2021"."""
    items: list[tuple[str, int, int]] = []
    while (item := _LIST.match(text, place)) is not None:
        items.append((item["n"].lstrip("0") or "0", item.start("n"), item.end("n")))
        place = item.end("n")
    year = year_at(text, place) if items else None
    if year is None:
        return items, None
    number, start, _ = items[-1]
    items[-1] = (number, start, year[1])
    return items, year[0]


def sharing(text: str, place: int) -> tuple[list[str], str, int] | None:
    """Return further numbers and the tail that they share with the one before, and where it ends.

    "Keppres Nomor 8 | , 15, dan 36/TK/2021" -> (["15", "36"], "/tk/2021", 35).
    """
    found = _SHARING.match(text, place)
    return (_DIGITS.findall(found["more"]), found["tail"].lower(), found.end()) if found is not None else None


def rulings(text: str, place: int) -> list[tuple[str, int, int]]:
    """Return further rulings or honours that follow one: " dan 70/PUU-XXII/2024", " dan 32/TK/2022"."""
    items = []
    while (again := _RULING.match(text, place)) is not None:
        items.append((again["n"].lower(), again.start("n"), again.end()))
        place = again.end()
    return items


def alike(text: str, number: str, place: int) -> list[tuple[str, int, int]]:
    """Return further numbers built as the one before them, as a body numbers its letters.

    "440/2622/sj" | ", 440/2703/SJ, dan 440/3160/SJ" -> [("440/2703/sj", ...), ("440/3160/sj", ...)].
    """
    items = []
    parts, last = number.count("/"), _tail(number)
    while parts > 1 and (again := _LETTER.match(text, place)) is not None:
        other = again["n"].lower()
        if other.count("/") != parts or _tail(other) != last:
            break
        items.append((other, again.start("n"), again.end()))
        place = again.end()
    return items


def _tail(number: str) -> str:
    """Return what ends a number with slashes, any year alike: "m/3/hk.04/iii/2020" -> "year"."""
    return _ENDED.sub("year", number.rpartition("/")[2])


def repeated(text: str, place: int) -> list[tuple[str, str, int, int]]:
    """Return further numbers of one kind, each with its year: " dan Nomor 26 Tahun 2000"."""
    items = []
    while (again := _AGAIN.match(text, place)) is not None:
        items.append((again["n"].lstrip("0") or "0", again["y"], again.start("n"), again.end()))
        place = again.end()
    return items
