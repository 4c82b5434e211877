"""Instruments of any agency: "Peraturan Dewas KPK Nomor 1 Tahun 2020", "Keputusan Kepala BKN", "SK No. 12/A/2020"."""

from __future__ import annotations

from functools import cache

import regex

from pipeline.indonesian.keys import fold, slug
from pipeline.resources.read import toml

_WORD = r"(?!(?:Nomor|No|Tahun|Pasal)\b)[A-Z][\w-]*"
AGENCY = regex.compile(
    r"(?P<head>(?i:peraturan\s+bersama|peraturan|surat\s+edaran(?:\s*\(SE\))?|surat\s+keputusan(?:\s*\(SK\))?|keputusan\s+bersama|keputusan|putusan|"
    r"instruksi|maklumat|perjanjian\s+kerja\s+sama|nota\s+kesepahaman|memorandum\s+saling\s+pengertian|konvensi)|SE|SK|MoU|Konvensi)"
    rf"(?:\s+(?P<agency>(?:Ketua\s+|Kepala\s+|Direksi\s+|Dewan\s+)?{_WORD}(?:\s+(?:(?:dan|dengan|atas|untuk)\s+)?{_WORD}){{0,7}}))?"
    r"(?P<agency0>)(?=\s*(?:\([A-Za-z ]{2,14}\)\s*)?,?\s*(?:Nomor|nomor|No\b|no\b|N0|\d{1,3}/\d{4}\b|\d+/[A-Z]|\d{1,3}\s+[Tt]ahun\s+\d{4}))"  # noqa: E501
)


@cache
def short_names() -> dict[str, str]:
    """Return the short name of each agency by its long one: "badan pengawas obat dan makanan" -> "bpom"."""
    return {fold(long): short for short, long in toml("regulations.toml")["agency_names"].items()}


def agency_slug(found: regex.Match[str]) -> str | None:
    """Return how ids begin for an agency's instrument: "peraturan-bpom", "se-kpk", "sk" where no agency stands."""
    head = fold(regex.sub(r"\(.*?\)", "", found["head"]))
    lead = {"surat edaran": "se", "surat keputusan": "sk", "mou": "nota-kesepahaman"}.get(head, head.replace(" ", "-"))
    agency = found["agency"]
    if lead == "nota-kesepahaman":
        return lead
    if lead == "putusan":
        return "putusan-mk"
    if agency is None:
        return lead if lead in {"sk", "se"} else None
    plain = regex.sub(r"\s+(?:RI|Republik Indonesia)$", "", agency)
    body = regex.sub(r"^(?:Ketua|Kepala|Direksi)\s+", "", plain)
    name = short_names().get(fold(body)) or slug(body)
    if regex.match(r"Direksi\b", plain):
        name = f"direksi-{name}"
    return f"{lead}-{name}"
