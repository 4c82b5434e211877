"""A regulation's identity: what people type, its readable label, its Akoma Ntoso address, issuer, rank and region."""

from __future__ import annotations

import re

from pipeline.indonesian.regulations import bodies, heads, index, nicknames, references, regions, scanner
from pipeline.indonesian.regulations.kinds import by_form, kinds, known, squeeze
from pipeline.indonesian.regulations.printed import canonical
from pipeline.resources.read import words

_ID = re.compile(r"[a-z][a-z0-9-]*(?:-[^\s:;]*-(?:\d{4}|\?)|-[^\s:;]+/[^\s:;]+|:[a-z0-9-]+)")
#: Who issued what no entry of ours knows, before its number: "bpom-" in "peraturan-bpom-6-2024".
_BODY = re.compile(r"((?:(?!(?:kep|kpts|per|skep|peng|b|s)-\d)[a-z]+-)+)(?=[a-z.]{1,6}[/-]|[\d?])")
#: The letters that a ministry puts before its number: "km-50" is read "KM 50".
_SIGN = re.compile(r"^(km|pm|kp|im|se|sk)-(?=\d+-)")
_ACRONYMS = frozenset(words("regulation_words.toml", "acronyms"))
#: Kinds that the Akoma Ntoso naming convention files elsewhere than under "act".
_DOCUMENT = {"ruu": "bill", "rpp": "bill", "raperda": "bill", "putusan-mk": "judgment"}


def parse(query: str) -> str | None:
    """Return the id of what a person types: "Inpres 2/2021", "inpres no 2 tahun 2021", "UU ITE", "inpres-2-2021"."""
    words = query.strip()
    if _ID.fullmatch(words.lower()) or (words.lower() in kinds() and kinds()[words.lower()].code):
        return canonical(words.lower())
    code = by_form().get(squeeze(words))
    if code is not None and code.code:
        return code.id
    for form in dict.fromkeys((words, _titled(words))):
        drafts = scanner.scan(form)
        if drafts and drafts[0].kind is not None and not drafts[0].bare:
            found = references.Reader(form, drafts).mentions()
            if found:
                return canonical(found[0].id)
    return None


def _titled(words: str) -> str:
    """Typed in small letters: "uu ite" is read as "UU Ite"."""
    known_acronyms = {form.lower(): form for kind in kinds().values() for form in kind.short if form.isupper()}
    return " ".join(known_acronyms.get(word, word[:1].upper() + word[1:]) for word in words.lower().split())


def uri(id: str) -> str | None:
    """Return the Akoma Ntoso address: "inpres-2-2021" -> "/akn/id/act/inpres/2021/2"; None for an id with gaps."""
    if "?" in id:
        return None
    id = canonical(id)
    kind = known(id)
    head = kind.id if kind else None
    doc = _DOCUMENT.get(head or "", "act")
    if id == "uud-1945":
        return "/akn/id/act/uud/1945/uud"
    if kind is not None and kind.code and ":" not in id:
        return f"/akn/id/act/uu/{kind.id}"
    if ":" in id:
        lead, _, name = id.partition(":")
        return f"/akn/id/{doc}/{lead}/{name}"
    parts = re.fullmatch(r"(?P<lead>.+?)-(?P<n>[^-]*\d[^-/]*)-(?P<y>\d{4})", id)
    if parts is not None:
        lead, number = _lettered(parts["lead"], parts["n"])
        return f"/akn/id/{doc}/{_path(lead, head)}/{parts['y']}/{number}"
    if head is None:
        return None
    number = id.removeprefix(f"{head}-")
    years = re.findall(r"(?:^|/)((?:19|20)\d\d)(?=$|/|-)", number)
    slashed = number.replace("/", "_")
    return f"/akn/id/{doc}/{head}/{years[-1] if years else '-'}/{slashed}"


def _lettered(lead: str, number: str) -> tuple[str, str]:
    """A kind and a number whose letters, with a stop in them, are its own: "kepmenkumham", "m.hh-16.ah.11.01"."""
    kind, _, letters = lead.rpartition("-")
    return (kind, f"{letters}-{number}") if "." in letters else (lead, number)


def _path(lead: str, head: str | None) -> str:
    if head and lead != head and lead.startswith(f"{head}-"):
        return f"{head}-{lead.removeprefix(head + '-')}"
    return lead


def label(id: str) -> str:
    """Return an id as a reader would print it: "inpres-2-2021" -> "Inpres Nomor 2 Tahun 2021"."""
    id = canonical(id) if id.startswith("st-") else id
    own = kinds().get(id)
    if own is not None:
        return own.label
    kind = known(id)
    name = kind.label if kind else _spoken(id.split("-")[0])
    if ":" in id:
        nickname = id.partition(":")[2]
        forms = nicknames.table().get(nickname)
        shown = nickname.upper() if len(nickname) <= 4 else nickname.replace("-", " ").title()
        return f"{name} {forms['forms'][0] if forms and forms['forms'] else shown}"
    rest = id.removeprefix(f"{kind.id}-") if kind else id.partition("-")[2]
    if rest == "?":
        return name
    if (
        kind is not None
        and (kind.region or kind.id == "fatwa-mui")
        and (place := re.match(r"((?:[a-z]+-)+)(?=[\d?])", rest))
    ):
        name = f"{name} {place[1].strip('-').replace('-', ' ').title()}"
        rest = rest[place.end() :]
    if kind is None and (body := _BODY.match(rest)):
        name = f"{name} {' '.join(map(_spoken, body[1].strip('-').split('-')))}"
        rest = rest[body.end() :]
    if kind is not None and rest.startswith("darurat-"):
        name, rest = f"{name} Darurat", rest.removeprefix("darurat-")
    rest = _SIGN.sub(lambda sign: f"{sign[1]} ", rest)
    whole = re.fullmatch(r"(?P<n>.*?)-(?P<y>\d{4}|\?)", rest)
    if whole is None or "/" in rest:
        return f"{name} Nomor {rest.removesuffix('-?').upper()}"
    number = "" if whole["n"] == "?" else f" Nomor {whole['n'].upper()}"
    year = "" if whole["y"] == "?" else f" Tahun {whole['y']}"
    return f"{name}{number}{year}"


def _spoken(word: str) -> str:
    """A word of an id as people write it: "kapolri" -> "Kapolri", "bpom" -> "BPOM", "se" -> "SE"."""
    acronym = word in _ACRONYMS or (bodies.is_acronym(word) and word != "kapolri")
    return word.upper() if acronym else word.capitalize()


def issuer(id: str) -> str | None:
    """Return the institution or office that issues such an instrument.

    A Permendagri comes from "Menteri Dalam Negeri".
    """
    kind = known(id)
    if kind is None or not kind.issuer:
        return None
    place = region(id)
    if place and kind.issuer in {"Gubernur", "Bupati", "Wali Kota"}:
        return f"{kind.issuer} {re.sub('^(?:Kota|Kabupaten) ', '', place)}"
    return kind.issuer


def rank(id: str) -> int | None:
    """Return the rank in the hierarchy of UU 12/2011 Pasal 7, 1 the highest; None outside it."""
    kind = known(id)
    return kind.rank if kind else None


def region(id: str) -> str | None:
    """Return the region of a regional instrument: "perda-kota-bogor-7-2023" -> "Kota Bogor"."""
    kind = known(id)
    if kind is None or not kind.region:
        return None
    found = re.match(r"((?:[a-z]+-)+)(?=[\d?])", id.removeprefix(f"{kind.id}-"))
    return regions.whole(found[1].strip("-"), kind.id).replace("-", " ").title() if found else None


def candidates(name: str, *, on: str | None = None, kind: str | None = None) -> tuple[str, ...]:
    """Return the instruments that a nickname may mean, newest first: "UU ITE", "Perpres JKN", "Permendag impor".

    Args:
        name: the nickname, with or without the kind before it.
        on: an ISO day; those enacted later are left out.
        kind: the kind where the name does not tell it, "perpres".
    """
    told, words = _kind_and_name(name.strip())
    kind = kind or told or "uu"
    folded = nicknames.canonical(words)
    listed = nicknames.candidates(folded)
    ids = tuple(i for i in listed if i.startswith(f"{kind}-")) or _by_title(kind, folded)
    if not ids and told is None:
        ids = listed
    if on is not None:
        ids = tuple(i for i in ids if (index.enacted(i) or f"{_year(i)}-01-01") <= on)
    return tuple(sorted(ids, key=_age, reverse=True))


def _kind_and_name(name: str) -> tuple[str | None, str]:
    for form in dict.fromkeys((name, _titled(name))):
        head = heads.read(form, 0)
        if head is not None and not head.kind.code:
            return head.kind.id, form[head.end :].strip()
    return None, name


def _by_title(kind: str, name: str) -> tuple[str, ...]:
    """The instruments of the index whose titles the name fits: "perpres", "stunting"."""
    return tuple(
        law.id
        for law in index.laws().values()
        if law.id.startswith(f"{kind}-") and nicknames.fits_title(name, law.title)
    )


def _age(id: str) -> tuple[str, int]:
    """Year and number, so that of one year's instruments the higher number is the newer."""
    return _year(id), int((re.findall(r"-(\d+)", id) or ["0"])[0])


def _year(id: str) -> str:
    return str((re.findall(r"(?:19|20)\d\d", id) or ["0000"])[-1])
