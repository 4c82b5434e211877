"""Names of laws: "UU Cipta Kerja", "UU Informasi dan Transaksi Elektronik (ITE)", and the numbers they stand for."""

from __future__ import annotations

import difflib
import re
from functools import cache

from pipeline.indonesian.keys import fold, slug
from pipeline.resources.read import toml, words

_CAP = r"[A-Z][A-Za-z0-9]*(?:[-/'’][A-Za-z0-9]+)*"
_ENDS = (*words("regulation_words.toml", "no_name"), *words("regulation_words.toml", "no_names", "auxiliaries"))
_STOP = rf"(?!(?:{'|'.join(_ENDS)})\b)"
_ONE = rf"{_STOP}{_CAP}"
_BEGINS_NONE = (
    *words("regulation_words.toml", "no_names", "posts"),
    *words("regulation_words.toml", "no_names", "openers"),
)
_BEGINS = rf"(?!(?:{'|'.join(_BEGINS_NONE)})\b)"
_GAP = r"[ \u00a0]+"
_JOINED = (
    rf"(?:,?\s+(?:dan|serta){_GAP}|\s+(?:atas|bagi|untuk){_GAP}|{_GAP}|,\s(?={_ONE}(?:,?\s{_CAP}){{0,4}},?\s+dan\s))"
)
_NAME = re.compile(rf"{_GAP}(?:(?i:tentang|soal|mengenai)\s+)?(?P<name>{_BEGINS}{_ONE}(?:{_JOINED}{_ONE})*)")
_PAREN = re.compile(r"\s*\(\s*(?P<inner>[A-Za-z][\w ,&/.-]{1,60}?)\s*\)")
_WORD = re.compile(r"\s+(?:(?i:tentang|soal|mengenai|revisi)\s+)?(\w+)|[\s&/-]{1,3}(\w+)")
_KIND = re.compile(r"^(?:RUU|UU|Perppu|Perpu|Perda|Perpres|PP)\b\s*")
#: The second thing that a rule is about, where its name ends: "dan Air Limbah,".
_AND_MORE = re.compile(
    rf"\sdan\s{_STOP}[A-Z][a-z]+(?:\s{_STOP}[A-Z][a-z]+){{0,2}}(?=[.,;:\"”]|\s(?:yang|ini|itu|tersebut|untuk|agar|di|pada)\b)"
)
#: What a lost blank joins with a name: "UU Cipta Kerjamengatur cuti".
_GLUED = re.compile(rf"(?<=[a-z])(?:tersebut|itu|ini|nya|{'|'.join(words('regulation_words.toml', 'article_verbs'))})$")
_CAPITAL_NEXT = re.compile(r"\s(?:dan\s)?[A-Z][a-z]")
_LEAD = re.compile(
    r"^(?:tata[ -]kelola(?![ -](?:dan|serta)\b)|omnibus[ -]?law(?:[ -]dan)?|pelaksanaan|penyelenggaraan)[ -]"
)
#: A law called by the crime that it punishes: "UU Kejahatan Perbankan", "UU Tindak Pidana Narkotika".
_CRIME = re.compile(r"^(?:(?:tindak )?pidana|kejahatan) ")
#: Names of laws that are made anew every year, and the year behind them.
_YEARLY = re.compile(r"(?:^|-)(?:apbn|apbd)(?:-p|-perubahan)?$")
_YEAR = re.compile(r"\s+(?:(?i:tahun)\s+(?i:anggaran\s+)?|TA\.?\s+|(?P<open>\())?(?P<y>20\d\d)(?![\d/-])(?(open)\))")
_LEADS = frozenset(words("regulation_words.toml", "of_any_title", "leading"))


@cache
def _countries() -> frozenset[str]:
    return frozenset(toml("regulations.toml")["countries"]["words"])


@cache
def _country() -> re.Pattern[str]:
    return re.compile(rf"(?<=\w) (?:{'|'.join(sorted(map(fold, _countries())))})$")


@cache
def table() -> dict[str, dict[str, tuple[str, ...]]]:
    """Return for each nickname's slug its ids, oldest first, and its long forms."""
    rows = toml("regulations.toml")["nickname"]
    return {row["name"]: {"ids": tuple(row["ids"]), "forms": tuple(row["forms"])} for row in rows}


@cache
def _by_form() -> dict[str, str]:
    return {fold(form): name for name, row in table().items() for form in (*row["forms"], name.replace("-", " "))}


@cache
def _first_words() -> frozenset[str]:
    return frozenset(form.split(" ")[0] for form in _by_form())


def canonical(name: str) -> str:
    """Return a name's slug, a known long form shortened: "Informasi dan Transaksi Elektronik" -> "ite"."""
    folded = _country().sub("", fold(name))
    forms = _by_form()
    known = forms.get(folded) or forms.get(_LEAD.sub("", folded)) or forms.get(_CRIME.sub("", folded))
    known = known or _misprinted(folded)
    return known or slug(_LEAD.sub("", folded))


@cache
def _misprinted(folded: str) -> str | None:
    """The known name behind a misprint of one letter or two: "cipa kerja", "perlindungan komsumen"."""
    if len(folded) < 10:
        return None
    forms = [form for form in _by_form() if form[0] == folded[0] and abs(len(form) - len(folded)) < 3]
    near = difflib.get_close_matches(folded, forms, n=1, cutoff=0.9)
    return _by_form()[near[0]] if near else None


def exact(form: str) -> str | None:
    """Return the name of which a printed form is one, None where it is of none: "ITE" -> "ite"."""
    return _by_form().get(fold(form))


def candidates(name: str) -> tuple[str, ...]:
    """Return the ids that a nickname has stood for, oldest first: "ite" -> uu-11-2008, uu-19-2016, uu-1-2024."""
    row = table().get(name)
    return row["ids"] if row else ()


def read(text: str, start: int, *, strict: bool = False) -> tuple[str, int] | None:
    """Return the nickname that follows an instrument's short name, and where it ends.

    Args:
        text: the article.
        start: where the instrument's own name ends.
        strict: take known names alone, as after "PP", which may be a party's board.
    """
    listed = known(text, start)
    if listed is not None:
        inner = _PAREN.match(text, listed[1])
        if inner is not None and _same(inner["inner"], listed[0], text[start : listed[1]].strip()):
            return listed[0], inner.end()
        printed = text[start : listed[1]].split()
        words = [word for word in printed if word.lower() not in _LEADS]
        if (words and words[-1].isupper()) or len(words) > 1 or not _CAPITAL_NEXT.match(text, listed[1]):
            return _with_year(text, *listed)
    found = _NAME.match(text, start)
    if found is not None and len(found["name"]) > 1 and found["name"].split()[0] not in _countries():
        name, end = found["name"], found.end()
        glued = _GLUED.search(name)
        if glued is not None:
            name, end = name[: -len(glued[0])], end - len(glued[0])
        first = _first_of_two(name)
        name, end = first or name, end - len(name) + len(first) if first else end
        inner = _PAREN.match(text, end)
        known_name = fold(name) in _by_form()
        if inner is not None and (known_name or not strict) and _abbreviates(inner["inner"], name):
            return _shorter(name, inner["inner"]), inner.end()
        if not strict or fold(name) in _by_form() or "tentang" in found[0].lower():
            return _with_year(text, canonical(name), end)
    inner = _PAREN.match(text, start)
    if inner is not None and not strict and " " in inner["inner"].strip() and "( " not in inner[0]:
        return canonical(inner["inner"]), inner.end()
    return None


def of_two(text: str, start: int, known: tuple[str, int]) -> tuple[str, int]:
    """A rule about two things, of which the first alone is a known name: "Inpres Air Minum dan Air Limbah"."""
    more = _AND_MORE.match(text, known[1])
    if more is None or text[known[1] - 1] == ")":
        return known
    return slug(text[start : more.end()]), more.end()


def _first_of_two(name: str) -> str | None:
    """The first of two known names that "dan" joins, "Pemilu dan Pilkada"; None where the whole is one name."""
    first, joined, second = name.rpartition(" dan ")
    one, other = _by_form().get(fold(first)), _by_form().get(fold(second))
    return first if joined and one and other and one != other and fold(name) not in _by_form() else None


def _with_year(text: str, name: str, end: int) -> tuple[str, int]:
    """A law that is made anew every year bears its year: "UU APBN 2024", "Raperda APBD Tahun Anggaran 2025"."""
    year = _YEAR.match(text, end) if _YEARLY.search(name) else None
    return (f"{name}-{year['y']}", year.end()) if year is not None else (name, end)


def yearly(name: str) -> bool:
    """Tell whether a law of that name is made anew every year."""
    return _YEARLY.search(name) is not None


def _same(inner: str, name: str, printed: str) -> bool:
    """Whether what stands in parentheses is the same name again: "(Ciptaker)", "(UU Cipta Kerja)", "(UU)"."""
    bare = _KIND.sub("", inner).strip()
    return not bare or _by_form().get(fold(bare)) == name or _abbreviates(bare, printed) or _with_kind(bare, printed)


def _with_kind(inner: str, printed: str) -> bool:
    """Whether letters in parentheses abbreviate the kind with its name: "Inpres Jalan Daerah (IJD)"."""
    return len(inner) > 2 and inner.isupper() and inner[1:].lower() == initials(printed)


def known(text: str, start: int) -> tuple[str, int] | None:
    """Return the longest listed name at a place and where it ends, in any case: "UU cipta kerja", "RUU KUHP"."""
    whole, led = _listed(text, start, leads=frozenset()), _listed(text, start, leads=_LEADS)
    if whole is None or (led is not None and led[1] > whole[1] and text[whole[1] :].lstrip()[:1].isupper()):
        return led
    return whole


def _listed(text: str, start: int, *, leads: frozenset[str]) -> tuple[str, int] | None:
    """Return the longest listed name, words that only lead to it stepped over: "tata kelola migas"."""
    table, firsts = _by_form(), _first_words()
    words: list[str] = []
    found: tuple[str, int] | None = None
    place = start
    for _ in range(10):
        word = _WORD.match(text, place)
        if word is None:
            break
        plain = fold(word[1] or word[2])
        place = word.end()
        if not words and plain in leads:
            continue
        words.append(_GLUED.sub("", plain))
        if words[0] not in firsts:
            break
        name = table.get(" ".join(words))
        if name is not None:
            found = (name, place - len(plain) + len(words[-1]))
    return found


def initials(name: str) -> str:
    """Return the first letters of the words that count: "Informasi dan Transaksi Elektronik" -> "ite"."""
    return "".join(
        word[0] for word in fold(name).split() if word not in {"dan", "atas", "tentang", "di", "untuk", "serta"}
    )


def _abbreviates(inner: str, name: str) -> bool:
    short, long = sorted((inner.removeprefix("UU").strip(), name), key=len)
    letters = fold(short).replace(" ", "")
    return letters == initials(long) or (
        " " not in short.strip() and len(short) <= 12 and letters[:1] == fold(long)[:1]
    )


def _shorter(name: str, inner: str) -> str:
    short = min((name, re.sub(r"^UU\s*", "", inner)), key=len)
    known = _by_form().get(fold(name)) or _by_form().get(fold(inner))
    return known or slug(short)


def fits_title(name: str, title: str) -> bool:
    """Tell whether a nickname may stand for a law of that title: "haji-dan-umrah" for "... Ibadah Haji dan Umrah"."""
    words = [word for word in name.split("-") if word not in {"dan", "atas", "tentang"}]
    titled = fold(title).split()
    if not words or not titled:
        return False
    if all(any(word == other or (len(word) > 4 and word in other) for other in titled) for word in words):
        return True
    return len(words) == 1 and len(name) >= 2 and name in initials(title)
