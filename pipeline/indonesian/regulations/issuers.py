"""Issuers printed at length or in small letters before a number: "rektor nomor", "Deputi Bidang A, B dan C, nomor".

"Surat keputusan rektor Nomor 11/UN7/2021", "Keputusan Deputi Bidang Pemantauan, Evaluasi dan Data Lembaga Arsip,
nomor 38 tahun 2021", "peraturan yang diterbitkan Kementerian Kesehatan Nomor 12 Tahun 2021".
"""

from __future__ import annotations

import re

from pipeline.indonesian.surroundings import expression
from pipeline.resources.read import words


def _any(key: str) -> str:
    """An expression for any of the offices in small letters, or of the words behind them."""
    return "|".join(expression(word, {}) for word in words("regulation_words.toml", "small_offices", key))


#: Words in capitals that stand in no issuer's name: what follows it, or another instrument.
NO_NAME = "Nomor|Nomer|No|Tahun|Pasal|UU|Undang|Keputusan|Peraturan|Surat"
_WORD = rf"(?!(?:{NO_NAME}|Pengadilan|Mahkamah|Perkara|Perintah|Rapat)\b)[A-Z][\w-]*"
#: Words in capitals with commas, slashes and small words between them: "Bidang Pemantauan, Evaluasi dan Data".
_LONG = re.compile(
    rf"\s+(?P<name>{_WORD}(?:(?:,?\s+(?:dan|serta|dengan|atas|untuk)\s+|,\s+|\s?/\s?|\s+|\s\([A-Z]\w{{1,11}}\),?\s+)(?:Republik\s+)?{_WORD})"
    r"{0,24})(?:\s\([A-Z][\w ]{1,14}\))?"
)
#: An office in small letters, and of what: "rektor", "kepala desa Sukamaju", "menteri keuangan".
_SMALL = re.compile(
    rf"\s+(?P<name>(?:{_any('words')})"
    rf"(?:\s+(?!(?:di|me|ber|ter)[a-z]{{4,}}|(?i:{_any('behind')})\b)[A-Za-z][\w-]*){{0,5}})"
    r"(?=,?\s+(?:dengan\s+)?(?:(?:ber)?[Nn]omor|No\b|no\b))"
)
#: Who is told to have made it: "peraturan | yang diterbitkan | Kementerian Kesehatan".
MADE = r"\s+yang\s+(?:(?:telah|sudah|baru)\s+)?(?:dikeluarkan|diterbitkan|diteken|ditandatangani|ditetapkan|dibuat)"
_MADE = re.compile(rf"{MADE}(?:\s+oleh)?(?=\s)")
#: Whom a letter is for: "Surat Menteri Pertanian | kepada Gubernur | Nomor B-51/SR.210/2024".
_ADDRESSEE = re.compile(r"\s+[Kk]epada\s+(?:[A-Z][\w/-]*,?\s+(?:dan\s+)?){1,8}(?=(?:[Nn]omor|No\b))")
_NUMBERED = re.compile(r",?\s+(?:dengan\s+)?(?:(?:ber)?[Nn]om[oe]r|No\b|no\b)\s?[.:,]?\s*\(?[A-Z0-9]")
_SPACES = re.compile(r"\s+")


def read(text: str, place: int) -> tuple[str, int] | None:
    """Return the issuer between an instrument's word and its number, None where none is or no number follows.

    Args:
        text: the article.
        place: where the word for the instrument ends: "Keputusan".

    Returns:
        The issuer, small letters as a name is written ("Rektor"), and where it ends.
    """
    made = _MADE.match(text, place)
    begin = made.end() if made is not None else place
    long = _LONG.match(text, begin)
    if long is not None and _NUMBERED.match(text, long.end()) is not None:
        return _SPACES.sub(" ", long["name"]), long.end()
    addressee = _ADDRESSEE.match(text, long.end()) if long is not None else None
    if long is not None and addressee is not None:
        return _SPACES.sub(" ", long["name"]), addressee.end() - 1
    small = _SMALL.match(text, begin)
    if small is None:
        return None
    return _written(small["name"]), small.end()


def _written(name: str) -> str:
    return " ".join(word if word[0].isupper() else word.capitalize() for word in name.split())
