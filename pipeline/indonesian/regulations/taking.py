"""A number taken into what was read; names printed in one with their kind: "UUPA Nomor 5 Tahun 1960"."""

from __future__ import annotations

import re

from pipeline.indonesian.regulations import naming, nicknames, numbering
from pipeline.indonesian.regulations.drafts import Draft
from pipeline.indonesian.regulations.kinds import kinds
from pipeline.resources.read import words

_IN_ONE = re.compile(
    r"UU-?(?P<name>[A-Z]{1,7})\b|(?:R-?|[Rr]ancangan\s+)(?P<code>KUHA?P)\b|"
    r"[Rr]ancangan\s+(?i:kitab\s+undang-?\s?undang\s+hukum\s+(?P<acts>acara\s+)?pidana\b)(?:\s*\((?:RUU\s+|R-?)?KUHA?P\))?"
)
_TITLE = re.compile(r"\s+(?:[Tt]entang|TENTANG|soal|mengenai|terkait)\s+(?P<title>[^.;\n]{3,220})")
#: Kinds that the president alone makes.
PRESIDENTS = frozenset({"inpres", "keppres"})
_HOLDER = re.compile(
    r"(?:\s+(?!Nomor\b|No\b)[A-Z][\w'’-]+){1,3}(?:\s\([A-Z]\w+\))?(?=\s+(?:tentang|terkait|soal|mengenai)\b)"
)
#: A law's number right behind an article, its "UU" forgotten or said before: "Pasal 3 Nomor 31 Tahun 1999".
OF_A_YEAR = re.compile(r"\s+(?:Nomor|No\b\.?)\s*(?P<n>[1-9]\d{0,2})\s+(?:Tahun|tahun)\s+(?P<y>(?:19|20)\d\d)\b")
#: The day of issue, which tells the year of a letter whose number has none.
_ISSUED = re.compile(
    r"(?:\s+(?:[Tt]entang|perihal)\s[^.;\n]{3,220}?)?,?\s+(?:yang\s+\w+\s+)?(?:pada\s+)?(?:per\s+)?"
    r"(?:(?:ter)?[Tt]anggal\s+|(?<=yang terbit )|(?<=yang diterbitkan )|(?<=yang ditetapkan )|(?<=terbit pada )|"
    r"(?<=diterbitkan pada )|(?<=ditetapkan pada ))"
    r"(?:[A-Z][a-z]+,?\s\(?)?\d{1,2}\s+[A-Z][a-z]+\s+"
    r"(?P<y>(?:19|20)\d\d)"
)
#: The title of a law that adopts a treaty or code.
_ADOPTING = re.compile(
    r"\btentang\s+(?:Pengesahan|Ratifikasi|Pemberlakuan|Aksesi|Penegakan|Pedoman)\s+$|\d{4}\s+tentang\s+$"
)
#: A year of two digits behind the number, as in talk: "Permendag 36/23"; none in the numbers of regions' letters.
_SHORTENED = re.compile(r"([1-9]\d{0,2})/([0-2]\d|9\d)")
_OF_THE_STATE = words("regulation_words.toml", "of_the_state")
#: A year with a figure lost: "UU No 8/201".
_LOST = re.compile(r"(?:19|20)\d")
#: Kinds whose number is a plain one: what follows its slash is a year.
_PLAIN_KINDS = frozenset({"uu", "perppu", "pp", "perpres", "inpres"})

#: Articles of a code without the word: "... KUHP junto 55 dan 35", "pasal berlapis yakni 338, 340".
_GOING_ON = re.compile(
    r"(?:KUHA?P\w*[\s,]*(?:(?:dan\s*/\s*atau|dan\s+atau|dan|atau|juncto|junto|jo\b\.?|subsider|subs\b\.?)\s+)?|"
    r"[Pp]asal\s+berlapis,?\s+(?:yakni|yaitu):?\s+)"
    r"(?P<articles>\d{1,3}[A-Z]?(?:(?:\s*,\s*(?:dan\s+)?|\s+(?:dan|atau|dan/atau)\s+)\d{1,3}[A-Z]?)*)\s+$"
)
_ARTICLE = re.compile(r"\d+[A-Z]?")
#: How far before a code, in characters, such articles may begin.
_NEAR = 60
#: The code that a numbered law's title names is that law: "UU Nomor 1 Tahun 2023 tentang KUHP".
_CODE = re.compile(
    r"\s+(?i:tentang)\s+(?P<code>KUHA?P\b|(?i:kitab\s+undang-?\s?undang\s+hukum\s+(?:acara\s+)?pidana)(?:\s*\(KUHA?P\))?)"
    r"(?!\s+[Pp]asal)"
)


def bare_articles(text: str, draft: Draft) -> Draft:
    """Take in the articles of a code before it that go on from others of it: "Pasal 170 KUHP dan 406 KUHP"."""
    code = draft.kind is not None and draft.kind.code and draft.pasal is None
    found = _GOING_ON.search(text, max(0, draft.start - _NEAR), draft.start) if code else None
    if found is not None:
        draft.start, draft.pasal = found.start("articles"), ";".join(_ARTICLE.findall(found["articles"]))
    return draft


def title(text: str, place: int) -> str:
    """Return the words of a law's title that follow at a place, "" where none do: " tentang Desa" -> "Desa"."""
    found = _TITLE.match(text, place)
    return found["title"] if found is not None else ""


def past_title(text: str, draft: Draft) -> int:
    """Return where reading goes on behind a draft: past the code that its title names, else where it ends."""
    titled = draft.kind is not None and (draft.number is not None or draft.kind.id == "ruu")
    code = _CODE.match(text, draft.end) if titled else None
    return code.end() if code is not None else draft.end


def code_of(title: str) -> str | None:
    """Return the code that a law's title names: "KUHP" -> "kuhp", None where it names none."""
    code = _CODE.match(f" tentang {title}")
    if code is None:
        return None
    return "kuhap" if "acara" in code["code"].lower() or code["code"] == "KUHAP" else "kuhp"


def ratified(text: str, draft: Draft) -> bool:
    """Whether a treaty or code stands in the title of the law that adopts it.

    "UU 12/2005 tentang Pengesahan Kovenan ...".
    """
    return draft.pasal is None and _ADOPTING.search(text, max(0, draft.start - 60), draft.start) is not None


def behind_articles(text: str, draft: Draft) -> None:
    """Take the number that stands behind the articles: "UU Jasa Konstruksi Pasal 84 No 2 Tahun 2017"."""
    plain = draft.kind is not None and not draft.kind.code and draft.number is None and draft.year is None
    number = OF_A_YEAR.match(text, draft.end) if plain else None
    if number is not None:
        draft.number, draft.year, draft.end = number["n"], number["y"], number.end()


def past_holder(text: str, draft: Draft) -> int:
    """Return where the name of the president ends behind his order: "Instruksi Presiden Joko Widodo (Jokowi)"."""
    holder = _HOLDER.match(text, draft.end) if draft.kind is not None and draft.kind.id in PRESIDENTS else None
    return holder.end() if holder is not None else draft.end


def take(text: str, number: re.Match[str], draft: Draft) -> None:
    """Take a number that was matched into a draft, which ends where the number or its year does."""
    ruling = draft.kind is not None and draft.kind.id == "putusan-mk"
    taken = numbering.take(text, number, start=draft.start, ruling=ruling)
    draft.number, draft.year, draft.end = taken.number, taken.year or draft.year, taken.end
    shortened = _SHORTENED.fullmatch(draft.number) if draft.year is None else None
    if shortened is not None and draft.kind is not None and draft.kind.id.startswith(_OF_THE_STATE):
        draft.number, draft.year = shortened[1], f"{'19' if shortened[2] > '44' else '20'}{shortened[2]}"
    if draft.kind is not None and draft.kind.id in _PLAIN_KINDS and draft.number.replace("/", "").isdigit():
        draft.number, _, lost = draft.number.partition("/")
        draft.year = draft.year or (lost if _LOST.fullmatch(lost) else None)


def glued(text: str, start: int) -> Draft | None:
    """A nickname printed in one with "UU", or a code's draft: "UUPA Nomor 5 Tahun 1960", "RKUHAP", "UUK No 13/2003"."""
    found = _IN_ONE.match(text, start)
    if found is None:
        return None
    if found["name"] is None:
        code = found["code"] or ("kuhap" if found["acts"] else "kuhp")
        return Draft(start, found.end(), kind=kinds()["ruu"], name=code.lower())
    name = nicknames.exact(found[0]) or nicknames.exact(found["name"])
    draft = Draft(start, found.end(), kind=kinds()["uu"], name=name)
    number = numbering.begins(text, draft.end)
    if name is None and number is None:
        return None
    if number is not None:
        take(text, number, draft)
    return draft


def issued(text: str, draft: Draft) -> None:
    """Take the year of the day of issue where a number with slashes has none: "SE 440/5954 tanggal 3 Juni 2020"."""
    if draft.year is None and draft.number is not None and "/" in draft.number and not naming.dated(draft.number):
        issued = _ISSUED.match(text, draft.end)
        draft.year = issued["y"] if issued is not None else None
