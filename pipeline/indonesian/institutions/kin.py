"""Which names in one article are one body, and what that body is officially called.

"Kementrian BUMN" -> Kementerian Badan Usaha Milik Negara; "KPU" -> Komisi Pemilihan Umum Kota Makassar where the
article knows no other; "Yayasan Bahtera Surabaya" and "Yayasan Bahtera" -> one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from pipeline.indonesian import places
from pipeline.indonesian.institutions import table as institutions
from pipeline.indonesian.institutions.words import group, regional, units
from pipeline.indonesian.persons.spelling import nearly
from pipeline.indonesian.positions import posts
from pipeline.resources.read import toml

_LEVEL = re.compile(r"^(?:Provinsi |Kota |Kabupaten |Kecamatan |Wilayah |Republik )*")
#: The level of a region's body, which a short form may leave out: "DPRD Tegal" for "DPRD Kota Tegal".
_KINDS = re.compile(r" (?:Kota|Kabupaten|Provinsi|Daerah) (?=[A-Z])")
#: Words that say what a body is and are none of its name: "Lembaga | Populi Center".
_CLASSES = tuple(f"{word} " for word in group("class_words"))
#: The class of an office, which a short form may leave out: "Lapas Kelas IIA Cibinong".
_CLASS = re.compile(r" (?:Kelas|Klas) (?:[IVX]+|[1-3])[AB]? ")
_TAILS = re.compile(r"(?: \(Persero\)| Tbk| Persero| RI| Republik Indonesia| Pusat)+$")
#: Heads of a whole country's boards: another region's board is not meant by the name alone.
_NATIONWIDE = tuple(f"{head} " for head in group("nationwide"))
#: Heads of bodies that stay one body wherever they have an office, so that a place behind the name tells nothing.
_EVERYWHERE = tuple(f"{head} " for head in group("everywhere"))


@cache
def offices() -> dict[str, str]:
    """Return short names of what regional offices deal with -> long: "Dukcapil"."""
    words: dict[str, str] = toml("institutions.toml")["offices"]["words"]
    return words


@cache
def _by_pattern() -> dict[tuple[int, int, str], tuple[str, ...]]:
    """Return (length, place of one word, the other words) -> official names, to find names with one word misspelt."""
    found: dict[tuple[int, int, str], list[str]] = {}
    for body in institutions.bodies().values():
        for form in (body.name, *(alias for alias in body.aliases if alias.count(" ") > 1)):
            words = form.split()
            for at in range(len(words)) if len(words) > 1 else ():
                key = (len(words), at, " ".join(words[:at] + words[at + 1 :]))
                found.setdefault(key, []).append(form)
    return {key: tuple(names) for key, names in found.items()}


def official(name: str, *, on: str | None = None) -> str:
    """Return the name that our table and the rules of regional bodies give for a long form found in print.

    Args:
        name: "Kementerian Energi Dan Sumber Daya Mineral", "Dinas Dukcapil Banten".
        on: the article's day, for names that several bodies bore.
    """
    body = institutions.known(name, on=on)
    if body is not None:
        return body.name
    name = _written_out(name.replace(" Dan ", " dan ").replace("Kementrian", "Kementerian"))
    short = _TAILS.sub("", name)
    for form in dict.fromkeys((name, short)):
        body = institutions.known(form, on=on)
        if body is not None:
            return body.name
    return _otherwise_printed(name) or _misspelt(name) or regional(_with_official_head(name))


@cache
def _by_lower() -> dict[str, str]:
    return {body.name.lower(): body.name for body in institutions.bodies().values()}


def _otherwise_printed(name: str) -> str | None:
    """Return the official name of one in other capitals or behind a word of its class: "PT PELNI", "LSM Walhi"."""
    firm = institutions.known(name[3:]) if name.startswith("PT ") else None
    if firm is not None and firm.kind == "company":
        return firm.name
    classed = institutions.known(name.partition(" ")[2]) if name.startswith(_CLASSES) else None
    return classed.name if classed is not None and " " in classed.name else _by_lower().get(name.lower())


def borne_on(name: str, *, on: str | None) -> str:
    """Return the name of what a ministry followed, where it was not yet in being on a day.

    >>> borne_on("Kementerian Pekerjaan Umum", on="2024-03-09")
    'Kementerian Pekerjaan Umum dan Perumahan Rakyat'
    """
    body = institutions.known(name, on=on)
    if body is None or not on or not body.since or body.since <= on:
        return name
    before = [b for b in institutions.bodies().values() if b.successor == body.id and (b.since or "") <= on]
    living = [b.name for b in before if not b.until or on < b.until]
    return living[0] if len(living) == 1 else name


def _with_official_head(name: str) -> str:
    """Return a region's body under its official name: "Badan Pengawas Pemilu Provinsi Bali" in full."""
    words = name.split()
    for at in range(len(words) - 1, 1, -1):
        if words[at] in {"Provinsi", "Kabupaten", "Kota"}:
            body = institutions.known(" ".join(words[:at]))
            return " ".join([body.name, *words[at:]]) if body is not None else name
    return name


def _written_out(name: str) -> str:
    words = name.split()
    if words[0] == "Dinas":
        words[1:] = [offices().get(word, word) for word in words[1:]]
    elif words[0] in units():
        words[1:3] = [posts.unit_words().get(w, w) for w in words[1:3]]
    return " ".join(words)


def _misspelt(name: str) -> str | None:
    """Return the official name of which this one has a single word misspelt: "Mahkamah Konstitusti"."""
    words = name.split()
    for at, word in enumerate(words):
        known = _by_pattern().get((len(words), at, " ".join(words[:at] + words[at + 1 :])), ())
        fits = {n for n in known if nearly(word.lower(), n.split()[at].lower())}
        bodies = {body.name for form in fits if (body := institutions.known(form)) is not None}
        if len(words) > 1 and len(bodies) == 1 and not word.isupper():
            return bodies.pop()
    return None


def owners(names: Iterable[str]) -> dict[str, tuple[str, str]]:
    """Return name -> (name of the body it stands for, rule) for the names that an article uses for a longer one."""
    listed = list(names)
    found: dict[str, tuple[str, str]] = {}
    for name in listed:
        if name.startswith(_EVERYWHERE):
            bases = [o for o in listed if o != name and name.startswith(o + " ") and _is_region(name[len(o) + 1 :])]
            if bases:
                found[name] = (min(bases, key=len), "office elsewhere")
                continue
        kin = [o for o in listed if o != name and o.startswith(name + " ") and _completes(name, o[len(name) + 1 :])]
        short = _KINDS.sub(" ", name)
        kin += [
            o
            for o in listed
            if o not in {name, *kin} and _KINDS.search(o) and _plain(_KINDS.sub(" ", o)) == _plain(short)
        ]
        kin += [o for o in _of_class(name, listed) if o not in kin]
        kin += [o for o in listed if name.startswith(_CLASSES) and o == name.partition(" ")[2]]
        kin += [o for o in listed if _is_fuller(o, name, listed)]
        kin += [o for o in listed[: listed.index(name)] if _is_joined(o, name)]
        kin = [o for o in kin if o not in found]
        if len(kin) == 1:
            found[name] = (kin[0], "class word")
        elif not kin and (firm := _firm_of_letters(name, listed)):
            found[name] = (firm, "letters of the firm")
    return found


def _is_joined(other: str, name: str) -> bool:
    """Tell whether two names differ in words written together alone: "Polres Tanjungpinang" and "Tanjung Pinang"."""
    return other.replace(" ", "").lower() == name.replace(" ", "").lower() and len(other) != len(name)


def _is_fuller(other: str, name: str, listed: list[str]) -> bool:
    """Tell whether a firm's name is another in full or stands first: "PT Bumi Resources Tbk" of "PT BUMI Resources"."""
    if other == name or not name.startswith("PT ") or _TAILS.sub("", other).lower() != _TAILS.sub("", name).lower():
        return False
    return (len(other), -listed.index(other)) > (len(name), -listed.index(name))


def _of_class(name: str, listed: list[str]) -> list[str]:
    """Return the office that a name without its class, or with that spelt otherwise, stands for.

    "Lembaga Pemasyarakatan Tangerang" is "Lembaga Pemasyarakatan Klas I Tangerang", which an article named first, and
    so is "Lembaga Pemasyarakatan Kelas I Tangerang"; that of "Kelas IIA" is another.
    """
    classed = [other for other in listed if _CLASS.search(other) and _CLASS.sub(" ", other) == _CLASS.sub(" ", name)]
    if _CLASS.search(name):
        classed = [other for other in classed if _which_class(other) == _which_class(name)]
        return classed[:1] if classed[0] != name else []
    return classed[:1]


def _which_class(name: str) -> str:
    """Return an office's class in one spelling: "IIA" of "Lapas Kelas IIA Cibinong" and of "Lapas Klas 2A Cibinong"."""
    told = _CLASS.search(name)
    return re.sub(r"\d", lambda digit: "I" * int(digit.group()), told.group().split()[1]) if told else ""


def _firm_of_letters(name: str, listed: list[str]) -> str | None:
    """Return the one firm that a short form in capitals is made of: "PT KBN" is PT Kawasan Berikat Nusantara."""
    form, _, letters = name.partition(" ")
    if form not in {"PT", "CV"} or not (1 < len(letters) < 7 and letters.isalpha() and letters.isupper()):
        return None
    firms = [other for other in listed if other.startswith(form + " ") and other != name]
    fits = [firm for firm in firms if _letters(_TAILS.sub("", firm).split()[1:]) == letters]
    return fits[0] if len(fits) == 1 else None


def _letters(words: list[str]) -> str:
    return "".join(word if word.isupper() else word[0] for word in words) if len(words) > 1 else ""


def _plain(name: str) -> str:
    return name.replace(" DKI Jakarta", " Jakarta").replace(" Daerah Istimewa Yogyakarta", " Yogyakarta")


def _completes(name: str, rest: str) -> bool:
    """Tell whether the rest of a longer name is only its place or larger body: "Komisi A" + "DPRD Kabupaten ..."."""
    if rest == "Indonesia" and not institutions.known(name):
        return True
    if name.startswith(("Kementerian", *_EVERYWHERE)) or (name.startswith(_NATIONWIDE) and _is_region(rest)):
        return False
    return _is_region(rest) or institutions.known(rest) is not None or name.split()[0] in units()


def _is_region(text: str) -> bool:
    rest = _LEVEL.sub("", text)
    return (
        bool(places.regions(rest))
        or (rest.istitle() and len(rest.split()) <= 2 and text != rest)
        or rest in {"Metro Jaya"}
    )
