"""Decrees that several ministers sign together, each with an own number.

"SKB 3 Menteri Nomor 1017, 2, dan 2 Tahun 2024".
"""

from __future__ import annotations

import re

from pipeline.indonesian.regulations import naming, numbering
from pipeline.indonesian.regulations.drafts import Draft

KINDS = frozenset({"skb", "seb", "peraturan-bersama-menteri"})
_MANY = re.compile(
    r"\s+(?:[Dd]ua|[Tt]iga|[Ee]mpat|[Ll]ima|[Ee]nam|[Ss]ebelas|[2-9]|1\d)\s+(?P<who>[Mm]enteri|[Kk]ementerian)(?:\s?/\s?[Ll]embaga)?\b"
)
#: The ministers and heads who signed, up to the first number.
_SIGNERS = re.compile(
    r"\s+(?:antara\s+)?(?:Men[a-z]+|Kepala|Ketua|Jaksa\s+Agung|Kapolri|Agama|(?<=Menteri\s)(?!Tahun|Nomor|No\b)[A-Z][a-z]+)\b(?:(?!\s(?:tentang|soal|UU)\s)[^.;:\n]){0,240}?(?=,?\s+(?:Nomor|nomor|No\b|No\.))"
)
_BY = re.compile(r"\s+(?:antara\s+)?(?:Menteri\s+[A-Z]|Kementerian\s+[A-Z]|Men(?:ag|aker|dagri|dikbud|kes|panrb)\b)")
_NEXT = re.compile(
    r"(?:\s*,\s*(?:dan\s+|serta\s+)?|\s+(?:dan|serta)\s+)(?:(?:Nomor|No\b\.?)\s*)?(?:\d[\w./-]*|[A-Z]+[\w.-]*[/.-]\d[\w./-]*)(?<=\w)"
    r"(?:\s+[Tt]ahun\s+(?P<y>(?:19|20)\d\d))?(?![\w/]|\s+(?:tahun\s+[a-z]|hari\b|orang\b|menteri\b))"
)


def read(text: str, place: int, draft: Draft) -> bool:
    """Take in the signers and the numbers of a joint decree; False where it is named alone, "SKB itu".

    The first number is the decree's own; those of the other ministers belong to the mention.
    """
    many = _MANY.match(text, place)
    place = many.end() if many is not None else place
    signers = _SIGNERS.match(text, place)
    if many is not None:
        draft.words.append(many["who"])
    number = numbering.begins(text, signers.end() if signers is not None else place)
    if number is not None:
        _numbers(text, number, draft)
        return True
    if _BY.match(text, place) is not None:
        draft.words.append("bersama")
    if many is not None:
        draft.end = many.end()
    return many is not None


def _numbers(text: str, number: re.Match[str], draft: Draft) -> None:
    taken = numbering.take(text, number, start=draft.start, ruling=False)
    draft.number, draft.year, draft.end = taken.number, taken.year, taken.end
    while (more := _NEXT.match(text, draft.end)) is not None:
        draft.end = more.end()
        draft.year = draft.year or (None if naming.dated(draft.number) else more["y"])
