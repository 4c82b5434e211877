"""What stands between an instrument's name and its number: "/Kepala BPLH", "(Jatim)", the name of who signed it."""

from __future__ import annotations

import re

from pipeline.indonesian.regulations import issuers, numbering, regions
from pipeline.indonesian.regulations.drafts import Draft

#: The country behind a law of it: "UU RI", "Undang-Undang Republik Indonesia".
STATE = re.compile(r"\s+(?:RI\b|R\.I\.|Republik\s+Indonesia\b|Indonesia\b)")
#: The second office of a minister: "Peraturan Menteri Lingkungan Hidup/Kepala Badan Pengendalian Lingkungan Hidup".
_OFFICE = re.compile(
    r"\s?/\s?(?:Kepala\s+)?(?!\d)[A-Z][\w.-]*(?:\s+(?:dan\s+)?(?!Nomor\b|No\b|Tahun\b)[A-Z][\w-]*){0,6}"
)
#: The name again, shortened: "Jawa Timur (Jatim)", "Perhubungan (Hubud)".
_ASIDE = re.compile(r"\s*\(\s*[A-Z][A-Za-z./ -]{1,20}\)")
#: Who holds the office: "Surat Edaran Menteri Agama Hasan Wirawan Nomor 5 Tahun 2022".
_HOLDER = re.compile(
    r"(?:\s+(?!(?:Nomor|Nomer|No|Tahun|Pasal|Bab|Bagian|Undang|Peraturan|Keputusan)\b)(?:[A-Z][a-z]{0,2}\.|[A-Z][a-z'’]+)){1,4}(?=\s)"
)
#: The one before: "Perpres sebelumnya, yakni 82/2018", "Kepgub sebelumnya dengan Nomor 879".
_FORMER = re.compile(
    r"\s+(?:sebelumnya|terdahulu),?(?:\s+(?:yakni|yaitu))?(?=\s+(?:dengan\s|\(?(?:Nomor|nomor|No)\b|\d))"
)
#: Who signed it and when: "Ingub | yang ditandatangani Gubernur Rina Lestari pada 15 Mei | Nomor 52 tahun 2020".
_MADE = re.compile(
    rf"{issuers.MADE}"
    r"(?:\s+(?!(?:Nomor|No)\b)[\w()-]+){1,14}?,?(?=\s+(?:dengan\s+)?(?:[Nn]omor\s|bernomor\s|No\b))"
)


def number(text: str, place: int, *, holder: bool) -> re.Match[str] | None:
    """Match the number of an instrument whose name is not the last thing before it, None where none follows.

    Args:
        text: the article.
        place: where the name ends.
        holder: whether the name of a person may stand between, as behind an office.
    """
    begin = place
    for part in (_OFFICE, _ASIDE, _HOLDER, _FORMER, _MADE) if holder else (_ASIDE, _FORMER, _MADE):
        found = part.match(text, place)
        place = found.end() if found is not None else place
    return numbering.begins(text, place) if place > begin else None


def behind_state(text: str, place: int) -> re.Match[str] | None:
    """The number behind "RI" of a named law: "Undang-Undang Darurat RI Nomor 12 Tahun 1951"."""
    state = STATE.match(text, place)
    return numbering.begins(text, state.end()) if state is not None else None


def behind_region(text: str, draft: Draft) -> re.Match[str] | None:
    """The number behind the region of a named rule: "Perda RTRW Provinsi Bali Nomor 2 Tahun 2023"."""
    regional = draft.kind is not None and draft.kind.region and draft.region is None
    region = regions.read(text, draft.end) if regional else None
    number = numbering.begins(text, region.end) if region is not None else None
    if region is not None and number is not None:
        draft.region = region.name
    return number
