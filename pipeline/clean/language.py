"""Whether a text is Indonesian, by its small words."""

from __future__ import annotations

import regex

INDONESIAN = frozenset(
    """
    yang dan di ke dari untuk dengan pada ini itu dalam tidak akan oleh sebagai adalah juga tersebut bahwa karena
    kata ada bisa dapat telah sudah saat para atau lebih menjadi mengatakan kami kita mereka ia dia lalu hingga agar
    jika masih harus secara terhadap serta bagi sebuah seperti tahun antara namun belum setelah melalui
    """.split()
)
ENGLISH = frozenset(
    """
    the of and to in that is was for with as on by at from are be has had have it its this were which their they
    said not but an his her who will would been he she or than more after about
    """.split()
)
#: Malay shares the small words of Indonesian; these it has alone.
MALAY = frozenset(
    {"kerana", "ialah", "mahu", "iaitu", "manakala", "sekiranya", "sahaja", "bahawa", "polis", "khamis", "sebahagian"}
)
_WORD = regex.compile(r"\p{L}+")


def language_of(text: str) -> str | None:
    """Return "id" for Indonesian, "ms" for Malay, "en" for English, "und" for another; None for too few words."""
    written = _WORD.findall(text[:6000])
    words = [word.lower() for word in written]
    if len(words) < 25:
        return None
    native = sum(word in INDONESIAN for word in words) / len(words)
    english = sum(word in ENGLISH for word in words) / len(words)
    malay = [word for word in written if word in MALAY]  # small letters: "Polis" and "Ialah" may be names
    if len(set(malay)) >= 2 and len(malay) / len(words) > 0.01:
        return "ms"
    if native >= 0.07 and native > english:
        return "id"
    if english > 0.12:
        return "en"
    return "und" if native < 0.02 or native < english else "id"
