"""Relations between laws that titles and texts state: one amends, revokes or implements another."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.indonesian.regulations import references, scanner

_AMENDS = re.compile(r"(?i)\bperubahan\b[^.;\n]{0,40}?\b(?:atas|terhadap)\s*$|\b(?:mengubah|merevisi)\s*$")
_AMENDED = re.compile(
    r"(?i)\b(?:sebagaimana|yang)\s+(?:telah\s+)?(?:beberapa\s+kali\s+)?diubah[^.;\n]{0,30}?\b(?:dengan|oleh|melalui|menjadi)\s*$|\bdiubah\s+(?:dengan|oleh)\s*$"
)
_REVOKES = re.compile(r"(?i)\b(?:pencabutan|mencabut|menggantikan|pengganti)(?:\s+atas)?\s*$")
_REVOKED = re.compile(r"(?i)\b(?:dicabut|digantikan|diganti)\s+(?:dengan|oleh|melalui)\s*$")
_IMPLEMENTS = re.compile(
    r"(?i)\b(?:pelaksanaan|pelaksana|turunan|aturan\s+teknis|amanat|ketentuan\s+pelaksanaan)(?:\s+(?:dari|atas|pasal[^.;\n]{0,40}))?\s*$"
)


@dataclass(frozen=True, slots=True)
class Relation:
    """``source`` amends, revokes or implements ``target``: Permendagri 84/2022 and its kin as edges of a graph."""

    source: str
    kind: str
    target: str


def relations(text: str, *, subject: str | None = None) -> list[Relation]:
    """Return the relations that a title or an article states.

    Args:
        text: "Perubahan atas Undang-Undang Nomor 8 Tahun 2019", or a whole article.
        subject: the id of the law whose title ``text`` is.
    """
    mentions = [m for m in references.Reader(text, scanner.scan(text)).mentions() if m.kind != "anaphor"]
    found: list[Relation] = []
    before, end = subject, 0
    for mention in mentions:
        between = text[max(end, mention.start - 120) : mention.start]
        if before is not None and before != mention.id:
            found.extend(_stated(before, between, mention.id))
        before, end = (subject or mention.id), mention.end
    return list(dict.fromkeys(found))


def _stated(first: str, between: str, second: str) -> list[Relation]:
    for pattern, kind, turned in (
        (_AMENDED, "amends", True),
        (_REVOKED, "revokes", True),
        (_AMENDS, "amends", False),
        (_REVOKES, "revokes", False),
        (_IMPLEMENTS, "implements", False),
    ):
        if pattern.search(between):
            return [Relation(second, kind, first) if turned else Relation(first, kind, second)]
    return []
