"""Instruments of any agency: "Peraturan Dewas KPK Nomor 1 Tahun 2020", "Keputusan Kepala BKN", "SK No. 12/A/2020"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from pipeline.indonesian.keys import fold, slug
from pipeline.indonesian.regulations import bodies, heads, issuers, regions
from pipeline.indonesian.regulations.kinds import kinds
from pipeline.resources.read import toml, words

_HEAD = re.compile(
    r"(?i:surat\s+telegram(?:\s+rahasia)?(?:\s*\([A-Z]{2,3}\))?|telegram(?:\s+rahasia)?(?:\s*\([A-Z]{2,3}\))?|surat(?=\s+(?-i:Jaksa\s+Agung|[Mm]enteri|Men|Kemen|Deputi|Kapolri|Kepala|Ketua|Dirjen|Direktur\s+Jenderal|Badan|Otoritas|Komisi|Bank\s+Indonesia|Lembaga|Gubernur|Bupati|Wali\s?[Kk]ota|[A-Z]{2,8}\b))|peraturan\s+bersama|peraturan\s+(?:kepala|lembaga|badan)\s*\((?:perka|perlem|perban)\)|peraturan|surat\s+edaran(?:\s*\(SE\))?|surat\s+keputusan(?:\s*\(SK\))?|keputusan\s+bersama|keputusan|"
    r"putusan|instruksi|seruan|maklumat|perjanjian\s+kerja\s+sama|nota\s+kesepahaman|memorandum\s+saling\s+pengertian|konvensi)(?!\w)|"
    r"(?:SE|SK|MoU|Konvensi|Perka|Perlem|Perban|Perdirjen|Kepdirjen|Kepka)\b"
)
_AGENCY = re.compile(
    r"(?:\s+(?P<agency>(?:Ketua\s+|Kepala\s+|Direksi\s+|Dewan\s+)?{word}(?:\s+(?:(?:dan|dengan|atas|untuk)\s+)?{word}|\s\([A-Z]\w{{1,11}}\)(?=\s[A-Z])){{0,16}}))?".format(
        word=rf"(?!(?:{issuers.NO_NAME})\b|S?TR/)[A-Z][\w-]*"
    )
)
_NUMBERED = re.compile(
    r"\s*(?:\([A-Za-z ]{2,14}\)\s*)?(?:,\s*)?"
    r"(?:Nom[oe]r|(?:ber)?nom[oe]r|No\b|no\b|N0|\d{1,3}/\d{4}\b|-?\d+/[A-Z]|S?TR/\d|\d{1,3}\s+[Tt]ahun\s+\d{4})"
)
#: The number behind the office and the name of who holds it: "Kapolri Jenderal Budi Santoso, dengan Nomor 4".
_WITH_NUMBER = re.compile(r",?\s+dengan\s+[Nn]omor\b")
_SPACES = re.compile(r"\s+")
_PARENTHESES = re.compile(r"\(.*?\)")
_STATE = re.compile(r"\s+(?:RI|Republik Indonesia)$")
_CHAIR = re.compile(r"^(?:Ketua|Kepala(?!\s+(?:Desa|Kampung)\b)|Direksi)\s+")
_REGIONAL = re.compile(r"(?P<post>Gubernur|Bupati|Wali\s?[Kk]ota|Walikota)\s+(?P<region>[A-Z].*)$")
_ALONE = re.compile(r"\s+\d{2,4}(?![\w.,/%]*\d|\s*(?:orang|tahun|kali|hakim))\b")
_OWN = re.compile(r"\s+([A-Z]{3,6})\b")
#: The kind said twice: "peraturan Permenko Nomor 11 Tahun 2020".
_DOUBLED = re.compile(r"\s+(?:Permen|Perpres|Pergub|Perda\b|Perbup|Perwal|Permenko)")
#: Offices whose circulars are named by them alone: "Surat Edaran Dirjen Bimas Islam".
_OFFICES = re.compile(
    r"(?:Dirjen|Direktur\s+Jend(?:er|r)al|Ditjen|Direktorat\s+Jend(?:er|r)al|Sekjen|Sekretaris\s+(?:Jenderal|Daerah)|Sekda|Dinas|Rektor|"
    r"Satgas|Satuan\s+Tugas|Gugus\s+Tugas|Kapolda|Kanwil)\s+[A-Z]"
)
#: Offices whose letters are cited as rules are.
_LETTER_OFFICES = re.compile(r"(?:Dirjen|Direktur\s+Jenderal|Deputi|Sekretaris\s+Jenderal)\s+[A-Z]")
#: A member of a board and his field: "Anggota Dewan Komisioner Bidang Penjaminan Simpanan".
_BOARD = re.compile(r"^((?:Anggota\s+)?Dewan\s+[A-Z]\w+)\s+Bidang\s.*$")
_SUPERVISORS = re.compile(r"^(?:Dewan Pengawas|Dewas)(?: KPK| Komisi Pemberantasan Korupsi)?$")
_POST = re.compile(r"(?:Gubernur|Bupati|Wali\s?[Kk]ota|Walikota)(?=\s+[A-Z])")
#: A region's government signs by its head: "Pemkab Samosir" -> "Bupati Samosir".
_GOVERNMENT = re.compile(
    r"Pem(?:erintah\s+)?(?P<of>(?i:prov|kab|kot))(?:insi|upaten|a)?(?:\s+\((?:Pemprov|Pemkab|Pemkot)\))?\s+(?=[A-Z])"
)
_SIGNS = {"prov": "Gubernur", "kab": "Bupati", "kot": "Wali Kota"}
_OFFICE = re.compile(
    r"Kapolri\b|Jaksa Agung(?:\s+Muda(?:\s+(?!Nomor|No\b)[A-Z][a-z]+){0,4})?\b|Panglima TNI\b|"
    r"Kapolda\s+[A-Z][a-z]+(?:\s[A-Z][a-z]+)?|(?:Dewan Pengawas|Dewas) KPK\b"
)
#: What makes a decision named alone a rule: "diatur dengan Keputusan Kapolri", not "Keputusan Kapolri menuai kritik".
_LAID_DOWN = re.compile(r"\b(?:dengan|dalam|melalui|lewat|pada|berdasarkan|menurut|sesuai)\s$")
#: A body whose rules a short name of their own proves: "Peraturan Dewan Komisioner (PDK)".
_BODY = re.compile(r"(?:Dewan|Anggota|Komisi|Lembaga|Majelis|Direksi|Rektor|Sekretaris|Senat|Pimpinan)\s+[A-Z]")
_OWN_SHORT = re.compile(r"\s*\(\s?(?:P[A-Z]{2,6}|Per[a-z]{2,8}[A-Z]*)\s?\)")
#: An office and the rank and name of who holds it: "Kapolri Jenderal Budi Santoso".
_HELD = re.compile(
    r"(Kapolri|Panglima TNI|Jaksa Agung)\s+"
    r"(?!(?:Muda|Bidang|Pembinaan|Pengawasan|Intelijen|Tindak|Pidana|Perdata)\b)[A-Z]"
)
#: Letters of command, which go by their number where no office stands beside them.
COMMANDS = frozenset({"surat-telegram", "telegram", "maklumat"})
#: A body's rule by its letters: "PerBKN".
_RULE_OF = re.compile(r"Per(?P<body>[A-Z]{3,8})\b")
_ISSUED = frozenset(words("regulation_words.toml", "issued"))
_MINISTRY = re.compile(r"(?P<long>Kementerian\s+)|Kem(?:en)?(?=[a-z]{3})|Kem(?=en[a-z]{3})")
_FORMS: dict[str, str] = toml("regulation_words.toml")["issued"]["kinds"]
_CORPORATE = re.compile(r"^Rapat\b")
#: A company's directors, whose decrees go by the company: "Keputusan Direksi PT Sumber Jaya".
_COMPANY = re.compile(r"\bPT\b")
#: The first words of an instrument -> how its ids begin, where that is another word.
_LEADS: dict[str, str] = toml("regulation_words.toml")["issued"]["ids"]


@dataclass(frozen=True, slots=True)
class Agency:
    """An agency's instrument at a place: how its ids begin, the words of its head, the agency and where it ends."""

    id: str
    head: str
    name: str
    label: str
    end: int


@cache
def by_form_of_acronyms() -> frozenset[str]:
    """Return the short names in capitals that instruments of our table bear: "PMK" in "peraturan PMK nomor 6"."""
    return frozenset(form for kind in kinds().values() for form in kind.short if form.isupper() and len(form) > 2)


def read(text: str, start: int) -> Agency | None:
    """Return the numbered instrument of an agency whose name begins at ``start``, None where none does."""
    head = _HEAD.match(text, start)
    if head is None:
        return _in_one(text, start)
    words = fold(_PARENTHESES.sub("", head[0]))
    if (own := _OWN.match(text, head.end())) is not None and own[1] in by_form_of_acronyms():
        return None
    if words == "peraturan" and _DOUBLED.match(text, head.end()) is not None:
        return None
    body = _AGENCY.match(text, head.end())
    end = body.end() if body is not None else head.end()
    name = (body["agency"] or "") if body is not None else ""
    if _NUMBERED.match(text, end) is None and not (name and _WITH_NUMBER.match(text, end)):
        at_length = issuers.read(text, head.end())
        return _unnumbered(text, head, words, name) if at_length is None else _at_length(text, head, words, at_length)
    if words == "surat" and not _writes(text, head.end(), name):
        return None
    id = _id(words, name)
    return Agency(id, words, name, " ".join(filter(None, (_SPACES.sub(" ", head[0]), name))), end) if id else None


def _in_one(text: str, start: int) -> Agency | None:
    """The rule of a body whose letters stand in one with its word: "PerBKN 3/2020"."""
    found = _RULE_OF.match(text, start)
    if found is None or not bodies.is_acronym(found["body"].lower()):
        return None
    return Agency(f"peraturan-{found['body'].lower()}", "peraturan", found["body"], found[0], found.end())


def _at_length(text: str, head: re.Match[str], words: str, issuer: tuple[str, int]) -> Agency | None:
    """An instrument whose issuer is printed at length or in small letters: "surat keputusan rektor Nomor 5/2021"."""
    name, end = issuer
    if words == "surat" and _of_minister(name) is None and _LETTER_OFFICES.match(name) is None:
        return None
    id = _id(words, name)
    return Agency(id, words, name, f"{_SPACES.sub(' ', head[0])} {name}", end) if id else None


def _writes(text: str, at: int, name: str) -> bool:
    """Whether a body's numbered letters are cited as rules are: "surat Menteri Keuangan Nomor S-12/MK.02/2021"."""
    if not name:
        return False
    if name.startswith("Jaksa Agung Muda") or bodies.DIRECTOR.match(name) or _LETTER_OFFICES.match(name):
        return True
    return _of_minister(name) is not None or _issuer(text, text.index(name, at), name) is not None


def _unnumbered(text: str, head: re.Match[str], words: str, name: str) -> Agency | None:
    """Without "Nomor" only a body known for its rules counts, "Peraturan DKPP"; "Keputusan 731" seeks its issuer."""
    if not name and words in {"keputusan", "putusan"} and _ALONE.match(text, head.end()) is not None:
        return Agency(words, words, "", words.capitalize(), head.end())
    laid_down = (
        words == "keputusan" and head[0][0] == "K" and _LAID_DOWN.search(text, max(0, head.start() - 14), head.start())
    )
    if not name or not (words in _ISSUED or laid_down):
        return None
    at = text.index(name, head.end())
    if words == "peraturan" and bodies.service(_CHAIR.sub("", name).split(" ")) is not None:
        return None
    known = "Komisi" if name == "Komisi" and words == "peraturan" else _issuer(text, at, name)
    if known is None and words in {"surat edaran", "se"}:
        known = _ministry_of(_LEADS.get(words, words), name)
    if known is None and words in {"surat edaran", "se"} and _OFFICES.match(_CHAIR.sub("", name)) is not None:
        known = name
    if known is None and words == "peraturan" and _BODY.match(name) and _OWN_SHORT.match(text, at + len(name)):
        known = name
    id = _id(words, known) if known else None
    if id is None or known is None:
        return None
    return Agency(id, words, known, f"{_SPACES.sub(' ', head[0])} {known}", at + len(known))


def issued(words: str, text: str, at: int, name: str) -> Agency | None:
    """Return the instrument of a body whose name stands at ``at``: "surat edaran", "Wali Kota Bogor"."""
    known = _issuer(text, at, name)
    id = _id(words, known) if known else None
    if id is None or known is None:
        return None
    return Agency(id, words, known, f"{words.capitalize()} {known}", at + len(known))


def _issuer(text: str, at: int, name: str) -> str | None:
    """The office or body at the head of a name that is known to issue rules: "Wali Kota Bogor", "Kapolri", "BPOM"."""
    government = _GOVERNMENT.match(name)
    if government is not None:
        region = regions.read(text, at + government.end() - 1)
        return text[at : region.end] if region is not None else None
    post = _POST.match(name)
    if post is not None:
        region = regions.read(text, at + post.end())
        return text[at : region.end] if region is not None else None
    office = _OFFICE.match(name)
    if office is not None:
        return office[0]
    chair = _CHAIR.match(name)
    if chair is not None:
        body = _issuer(text, at + chair.end(), name[chair.end() :])
        return f"{chair[0]}{body}" if body else None
    words = name.split(" ")
    if words[0].isupper() and (words[0].lower() in bodies.acronyms() or fold(words[0]) in bodies.short_names()):
        return words[0]
    if words[0] in bodies.directorates_alone():
        return words[0]
    director = bodies.DIRECTOR.match(name)
    if director is not None:
        of = name[director.end() :].split(" ")
        led = next(
            (count for count in range(len(of), 0, -1) if fold(" ".join(of[:count])) in bodies.directorates()), None
        )
        return f"{director[0]}{' '.join(of[:led])}" if led is not None else None
    served = bodies.service(words)
    if served is not None:
        region = regions.read(text, at + len(" ".join(words[:served])))
        return text[at : region.end] if region is not None else " ".join(words[:served])
    folded = [fold(" ".join(words[:count])) for count in range(len(words), 1, -1)]
    found = next((count for count, plain in enumerate(folded) if plain in bodies.short_names()), None)
    return " ".join(words[: len(words) - found]) if found is not None else None


def _of_ministry(lead: str, body: str) -> str | None:
    """The id of what a ministry issues, as its minister signs it: "SE Kementerian Perhubungan" -> "se-menhub"."""
    found = _MINISTRY.match(body)
    if found is None or lead not in _FORMS:
        return None
    minister = f"Menteri {body[found.end() :]}" if found["long"] else f"Men{body[found.end() :]}"
    head = heads.read(f"{_FORMS[lead]} {minister}", 0)
    whole = head is not None and head.end == len(_FORMS[lead]) + 1 + len(minister)
    return head.kind.id if head is not None and whole else None


def _of_minister(body: str) -> str | None:
    """The id of a minister's letters: "Menteri Keuangan RI" -> "surat-menkeu"."""
    body = _STATE.sub("", body)
    kind = _of_ministry("se", body)
    if kind is None:
        head = heads.read(f"Surat Edaran {body}", 0)
        kind = head.kind.id if head is not None and head.end == len(f"Surat Edaran {body}") else None
    return f"surat-{kind.removeprefix('se-')}" if kind is not None and kind.startswith("se-men") else None


def _ministry_of(lead: str, name: str) -> str | None:
    """The words of a name that are a ministry's: "Kementerian Tenaga Kerja" in "Kementerian Tenaga Kerja Jakarta"."""
    words = name.split(" ")
    heads_of = (" ".join(words[:count]) for count in range(len(words), 0, -1))
    return next((body for body in heads_of if _of_ministry(lead, body) is not None), None)


@cache
def _decree_words() -> frozenset[str]:
    return frozenset(toml("regulations.toml")["decree_words"]["words"])


def _id(head: str, agency: str) -> str | None:
    """How ids begin for an agency's instrument: "peraturan-bpom", "se-kpk", "sk" where no agency stands."""
    lead = _LEADS.get(head, head.replace(" ", "-"))
    if lead == "nota-kesepahaman":
        return lead
    if not agency:
        return lead if lead in {"sk", "se", "keputusan", "putusan", "peraturan", *COMMANDS} else None
    if lead == "putusan":
        return "putusan-mk"
    plain = _STATE.sub("", _SPACES.sub(" ", _PARENTHESES.sub("", agency)).strip())
    if _CORPORATE.match(plain):
        return None
    if plain.split(" ")[0] in _decree_words():
        return _id(head, "")
    holder = _HELD.match(plain)
    if holder is not None:
        plain = holder[1]
    if plain == "Komisi" and lead == "peraturan":
        return "perkom"
    if _SUPERVISORS.match(plain):
        return f"{lead}-dewas-kpk"
    return _id_of_region(lead, plain) or _id_of_body(lead, plain, agency)


def _id_of_region(lead: str, plain: str) -> str | None:
    """How ids begin for an instrument of a region's head or government: "se-gubernur-jawa-barat"."""
    government = _GOVERNMENT.match(plain)
    if government is not None:
        plain = f"{_SIGNS[government['of'].lower()]} {plain[government.end() :]}"
    regional = _REGIONAL.match(plain)
    if regional is None:
        return None
    of = "kabupaten" if regional["post"] == "Bupati" else None
    found = regions.read(f" {regional['region']}", 0, of=of)
    region = found.name if found is not None else regions.canonical(regional["region"])
    return f"{lead}-{slug(regional['post'])}-{region}"


def _id_of_body(lead: str, plain: str, printed: str) -> str:
    """How ids begin for an instrument of a ministry, a service, a director general or a body: "peraturan-bpom"."""
    body = _CHAIR.sub("", _BOARD.sub(r"\1", plain))
    minister = _of_minister(body) if lead == "surat" else _of_ministry(lead, body)
    if minister is not None:
        return minister
    if lead == "peraturan" and plain.startswith("Kepala ") and _CHAIR.match(plain) is not None:
        lead = "peraturan-kepala"
    if (service := bodies.of_service(plain, printed)) is not None:
        return f"{lead}-{service}"
    name = (
        bodies.of_director(body)
        or bodies.of_deputy(body)
        or bodies.short_names().get(fold(body))
        or bodies.told_short(body, printed)
        or bodies.shortened(body)
    )
    if (name.startswith("dirjen-") or name == "kapolri") and lead in {"sk", "keputusan"}:
        return f"kep{name}"
    if lead == "sk" or not plain.startswith("Direksi "):
        return f"{lead}-{name.removeprefix('pt-')}"
    return f"sk-{name.removeprefix('pt-')}" if _COMPANY.search(plain) else f"{lead}-direksi-{name}"
