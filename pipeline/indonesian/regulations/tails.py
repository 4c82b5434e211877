"""What behind a kind named alone points back, or tells a new rule from an old one: "Perpres itu", "Permenhub lama"."""

from __future__ import annotations

import re

from pipeline.indonesian.regulations import nouns
from pipeline.indonesian.regulations.drafts import Draft

_TAIL = re.compile(
    r"(?:\s+(?:kontroversial|(?:ter)?baru|(?:ter)?anyar|lama|lawas|lain|terakhir|perubahan|(?:hasil\s+)?revisi|['\"‘“]?sapu\s+jaga[dt]['\"’”]?|turunan|pelaksana))?\s+"
    r"(?P<tail>tersebut|itu|ini|dimaksud|yang\s+dimaksud|tsb|yang\s+sama|tadi|a\s+quo)\b(?!\s+sendiri\s+sendiri)"
)
#: A new one; no adverb of what has just happened to it: "RUU baru sampai tahap dengar pendapat".
_NEW = re.compile(
    r"\s+(?:(?:yang|yg)\s+)?(?:ter)?baru\s+(?P<that>ini|itu|tersebut)\b|(?:(?=\s+yang\s+baru\b)|\s+baru\b)(?!(?:\s+yang\s+baru)?\s+(?:di|akan|saja|me[mn]|ber)[a-z]*)"
    r"(?!\s+(?:masuk|sampai|selesai|mulai|sebatas|sekadar|rampung|tuntas|sah|separuh|setengah)\b)"
)
#: The newest of those numbered: "Permenkes terbaru".
_NEWEST = re.compile(
    r"\s+(?:terbaru|teranyar|termutakhir)\b(?!,?\s+(?:yakni|yaitu|ialah|nomor|no\b|tahun|tentang|soal|ini|itu|tersebut|[A-Z]))"
)
#: One that is to be made for a purpose: "Perda khusus", "UU tersendiri".
_OWN = re.compile(r"(?P<own>\s+tersendiri\b)|\s+khusus\s+(?:untuk|soal|mengenai|tentang|yang)\b")
#: A clause that tells which one is meant, up to its "itu": "UU yang diusulkan pemerintah tersebut".
#: A clause of more words tells which one is meant, and is no part of the mention.
_SHORT = 5
_CLAUSE = re.compile(rf"\s+{nouns.CLAUSE}")
#: The rule in force until a new one: "Permenhub lama", "Permenhub sebelumnya".
_OLD = re.compile(r"\s+(?:(?:yang\s+)?(?P<which>lama|existing)|sebelumnya|terdahulu)\b(?!,?\s+(?:yakni|yaitu|ialah)\b)")


def read(text: str, draft: Draft) -> tuple[int, str] | None:
    """Return where a pointing word behind a draft ends and what it tells.

    "ini", "baru", "lama", "sebelumnya"; None where none stands.
    """
    if draft.kind is not None and (new := _NEW.match(text, draft.end)) is not None:
        return new.end(), "baru itu" if new["that"] else "baru"
    newest = _NEWEST.match(text, draft.end)
    if newest is not None and draft.kind is not None:
        return newest.end(), "baru itu"
    tail = _TAIL.match(text, draft.end)
    if tail is not None:
        return tail.end(), " ".join(tail["tail"].split())
    clause = _CLAUSE.match(text, draft.end)
    if clause is not None:
        short = len(clause[0].split()) <= _SHORT
        return clause.end() if short else draft.end, clause["tail"]
    own = _OWN.match(text, draft.end)
    if own is not None:
        return own.end("own") if own["own"] else draft.end, "baru"
    old = _OLD.match(text, draft.end)
    if old is not None and draft.kind is not None and draft.kind.id != "ruu":
        if old["which"]:
            return old.end(), "lama"
        return old.end(), "sebelumnya"
    return None
