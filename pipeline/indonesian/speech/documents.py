"""Whether what is printed as a speaker is paper or a page and nobody: "dokumen tersebut", "Perpres 79/2025"."""

from __future__ import annotations

from functools import cache, lru_cache

from pipeline.indonesian.keys import fold
from pipeline.resources.read import toml

#: Short forms that a body bears, too: "PP Muhammadiyah"; they are laws with a number alone.
_BODIES = frozenset({"pp", "se", "sk", "tap"})


@lru_cache(maxsize=10_000)
def is_document(words: str) -> bool:
    """Tell whether words name a document, a law or a page.

    >>> is_document("dokumen tersebut"), is_document("seorang warga")
    (True, False)
    """
    table = toml("documents.toml")
    said = fold(words).split()
    while len(said) > 1 and said[0] in table["before"]:
        said = said[1:]
    if not said:
        return False
    return said[0] in table["heads"] or _is_law(said)


def _is_law(said: list[str]) -> bool:
    for size in range(min(4, len(said)), 0, -1):
        form = " ".join(said[:size])
        if form in _forms():
            return form not in _BODIES or any(word.isdigit() for word in said[size:])
    return False


def is_about(words: str) -> bool:
    """Tell whether the words right before a person's name name a thing that bears the name, not the person.

    What tells more of the thing, "Kasus yang membuat", leads elsewhere.

    >>> is_about("Surat dakwaan"), is_about("Deklarasi"), is_about("Pengamat hukum")
    (True, True, False)
    """
    table = toml("documents.toml")
    said = fold(words).split()
    if not said or "yang" in said:
        return False
    if said[-1] in table["cases"]:
        return True
    first = said[0]
    return first in table["named_after"] or (first in table["heads"] and first not in table["own_words"])


@cache
def _forms() -> frozenset[str]:
    from pipeline.indonesian.regulations.kinds import kinds

    return frozenset(fold(form) for kind in kinds().values() for form in (*kind.long, *kind.short))
