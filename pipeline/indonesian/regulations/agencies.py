"""Instruments of any agency: "Peraturan Dewas KPK Nomor 1 Tahun 2020", "Keputusan Kepala BKN", "SK No. 12/A/2020"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from pipeline.indonesian.keys import fold, slug
from pipeline.indonesian.regulations import regions
from pipeline.indonesian.regulations.kinds import kinds
from pipeline.resources.read import toml

_HEAD = re.compile(
    r"(?i:peraturan\s+bersama|peraturan|surat\s+edaran(?:\s*\(SE\))?|surat\s+keputusan(?:\s*\(SK\))?|keputusan\s+bersama|keputusan|"
    r"putusan|instruksi|maklumat|perjanjian\s+kerja\s+sama|nota\s+kesepahaman|memorandum\s+saling\s+pengertian|konvensi)(?!\w)|"
    r"(?:SE|SK|MoU|Konvensi)\b"
)
_AGENCY = re.compile(
    r"(?:\s+(?P<agency>(?:Ketua\s+|Kepala\s+|Direksi\s+|Dewan\s+)?{word}(?:\s+(?:(?:dan|dengan|atas|untuk)\s+)?{word}){{0,7}}))?".format(
        word=r"(?!(?:Nomor|No|Tahun|Pasal|UU|Undang)\b)[A-Z][\w-]*"
    )
)
_NUMBERED = re.compile(
    r"\s*(?:\([A-Za-z ]{2,14}\)\s*)?,?\s*(?:Nomor|nomor|No\b|no\b|N0|\d{1,3}/\d{4}\b|\d+/[A-Z]|\d{1,3}\s+[Tt]ahun\s+\d{4})"  # noqa: E501
)
_SPACES = re.compile(r"\s+")
_PARENTHESES = re.compile(r"\(.*?\)")
_STATE = re.compile(r"\s+(?:RI|Republik Indonesia)$")
_CHAIR = re.compile(r"^(?:Ketua|Kepala|Direksi)\s+")
_REGIONAL = re.compile(r"(?P<post>Gubernur|Bupati|Wali\s?[Kk]ota|Walikota)\s+(?P<region>[A-Z].*)$")
_ALONE = re.compile(r"\s+\d{2,4}(?![\w.,/%]*\d|\s*(?:orang|tahun|kali|hakim))\b")
_OWN = re.compile(r"\s+([A-Z]{3,6})\b")
_SUPERVISORS = re.compile(r"^(?:Dewan Pengawas|Dewas)(?: KPK| Komisi Pemberantasan Korupsi)?$")
_CORPORATE = re.compile(r"^Rapat\b")
_LEADS = {"surat edaran": "se", "surat keputusan": "sk", "mou": "nota-kesepahaman"}


@dataclass(frozen=True, slots=True)
class Agency:
    """An agency's instrument at a place: how its ids begin, the words of its head, the agency and where it ends."""

    id: str
    head: str
    name: str
    label: str
    end: int


@cache
def short_names() -> dict[str, str]:
    """Return the short name of each agency by its long one: "badan pengawas obat dan makanan" -> "bpom"."""
    return {fold(long): short for short, long in toml("regulations.toml")["agency_names"].items()}


@cache
def by_form_of_acronyms() -> frozenset[str]:
    """Return the short names in capitals that instruments of our table bear: "PMK" in "peraturan PMK nomor 6"."""
    return frozenset(form for kind in kinds().values() for form in kind.short if form.isupper() and len(form) > 2)


def read(text: str, start: int) -> Agency | None:
    """Return the numbered instrument of an agency whose name begins at ``start``, None where none does."""
    head = _HEAD.match(text, start)
    if head is None:
        return None
    words = fold(_PARENTHESES.sub("", head[0]))
    if (own := _OWN.match(text, head.end())) is not None and own[1] in by_form_of_acronyms():
        return None
    body = _AGENCY.match(text, head.end())
    end = body.end() if body is not None else head.end()
    name = (body["agency"] or "") if body is not None else ""
    if _NUMBERED.match(text, end) is None:
        return _unnumbered(text, head, words, name)
    id = _id(words, name)
    return Agency(id, words, name, " ".join(filter(None, (_SPACES.sub(" ", head[0]), name))), end) if id else None


def _unnumbered(text: str, head: re.Match[str], words: str, name: str) -> Agency | None:
    """Without "Nomor" only a body known for its rules counts, "Peraturan DKPP"; "Keputusan 731" seeks its issuer."""
    if not name and words in {"keputusan", "putusan"} and _ALONE.match(text, head.end()) is not None:
        return Agency(words, words, "", words.capitalize(), head.end())
    body = name.split(" ")[0] if name else ""
    if words != "peraturan" or body.lower() not in set(short_names().values()) or not body.isupper():
        return None
    return Agency(
        f"peraturan-{body.lower()}", words, body, f"Peraturan {body}", text.index(body, head.end()) + len(body)
    )


def _id(head: str, agency: str) -> str | None:
    """How ids begin for an agency's instrument: "peraturan-bpom", "se-kpk", "sk" where no agency stands."""
    lead = _LEADS.get(head, head.replace(" ", "-"))
    if lead == "nota-kesepahaman":
        return lead
    if not agency:
        return lead if lead in {"sk", "se", "keputusan", "putusan", "peraturan"} else None
    if lead == "putusan":
        return "putusan-mk"
    plain = _STATE.sub("", agency)
    if _CORPORATE.match(plain):
        return None
    if _SUPERVISORS.match(plain):
        return f"{lead}-dewas-kpk"
    regional = _REGIONAL.match(plain)
    if regional is not None:
        return f"{lead}-{slug(regional['post'])}-{regions.canonical(regional['region'])}"
    body = _CHAIR.sub("", plain)
    name = short_names().get(fold(body)) or slug(body)
    return f"{lead}-direksi-{name}" if plain.startswith("Direksi ") else f"{lead}-{name}"
