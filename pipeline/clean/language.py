"""Whether a text is Indonesian, by its small words."""

from __future__ import annotations

import regex

INDONESIAN = frozenset(
    [
        "yang",
        "dan",
        "di",
        "ke",
        "dari",
        "untuk",
        "dengan",
        "pada",
        "ini",
        "itu",
        "dalam",
        "tidak",
        "akan",
        "oleh",
        "sebagai",
        "adalah",
        "juga",
        "tersebut",
        "bahwa",
        "karena",
        "kata",
        "ada",
        "bisa",
        "dapat",
        "telah",
        "sudah",
        "saat",
        "para",
        "atau",
        "lebih",
        "menjadi",
        "mengatakan",
        "kami",
        "kita",
        "mereka",
        "ia",
        "dia",
        "lalu",
        "hingga",
        "agar",
        "jika",
        "masih",
        "harus",
        "secara",
        "terhadap",
        "serta",
        "bagi",
        "sebuah",
        "seperti",
        "tahun",
        "antara",
        "namun",
        "belum",
        "setelah",
        "melalui",
    ]
)
ENGLISH = frozenset(
    [
        "the",
        "of",
        "and",
        "to",
        "in",
        "that",
        "is",
        "was",
        "for",
        "with",
        "as",
        "on",
        "by",
        "at",
        "from",
        "are",
        "be",
        "has",
        "had",
        "have",
        "it",
        "its",
        "this",
        "were",
        "which",
        "their",
        "they",
        "said",
        "not",
        "but",
        "an",
        "his",
        "her",
        "who",
        "will",
        "would",
        "been",
        "he",
        "she",
        "or",
        "than",
        "more",
        "after",
        "about",
    ]
)
#: Malay shares the small words of Indonesian; these it has alone.
MALAY = frozenset(["kerana", "boleh", "ialah", "beliau", "pihak", "bukan", "mahu", "iaitu", "manakala", "turut", "wang", "sekiranya", "kepada"]) - {  # noqa: E501
    "bukan", "turut", "kepada", "pihak", "boleh", "beliau",
}  # fmt: skip
_WORD = regex.compile(r"\p{L}+")


def language_of(text: str) -> str | None:
    """Return "id" for Indonesian, "en" for English, "und" for another language; None for too few words."""
    words = [word.lower() for word in _WORD.findall(text[:6000])]
    if len(words) < 25:
        return None
    native = sum(word in INDONESIAN for word in words) / len(words)
    english = sum(word in ENGLISH for word in words) / len(words)
    if sum(word in MALAY for word in words) / len(words) > 0.015:
        return "ms"
    if native >= 0.07 and native > english:
        return "id"
    if english > 0.12:
        return "en"
    return "und" if native < 0.04 else "id"
