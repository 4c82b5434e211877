"""Articles of a law that the story never names: "dijerat Pasal 363", where no other word tells which law."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.indonesian.regulations import contexts
from pipeline.indonesian.regulations.drafts import Draft
from pipeline.resources.read import words

#: Families whose instruments have no articles of which anybody is charged.
_LETTERS = frozenset(words("regulation_words.toml", "families", "without_articles"))
#: An emergency law, which stands beside articles of the penal code; of another law they may be articles themselves.
_NEXT_LAW = re.compile(
    r"(?:\s+dengan\s+ancaman\s[^.\n]{3,50}?)?,?\s+(?:dan|serta)\s+(?:[Pp]asal\s[^.,\n]{1,24}?\s)?"
    r"(?:UU|[Uu]ndang[-\s][Uu]ndang)\s+(?i:darurat|drt)\b"
)


def of_some_law(text: str, draft: Draft) -> bool:
    """Tell whether an article is one of some law: "dijerat Pasal 363", not "PPh Pasal 21", "Pasal 2 Anggaran Dasar"."""
    return not contexts.of_no_law(text, draft.start, draft.end)


def names_no_law(drafts: Iterable[Draft]) -> bool:
    """Tell whether an article of the press names no instrument that has articles."""
    return not any(
        d.kind is not None and d.kind.family not in _LETTERS and not (d.bare and d.kind.id == "uu" and not d.capital)
        for d in drafts
    )


def beside_a_law(text: str, draft: Draft) -> bool:
    """Tell whether a law of other matters follows the articles: "Pasal 365 dan UU Darurat Nomor 12 Tahun 1951"."""
    return _NEXT_LAW.match(text, draft.end) is not None
