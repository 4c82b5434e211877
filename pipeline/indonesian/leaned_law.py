"""Which law a side is taken on: "aturan itu cacat hukum karena mengabaikan UU Migas" is no word against the UU Migas.

Beside the law that a speaker refuses or supports his words may name others: those that it breaks or changes, those that
it follows from. His side is on none of these.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from pipeline.indonesian.leanings import Leaning
from pipeline.resources.read import toml

#: What stands between the words of a side and the law's name: "menolak (pengesahan) UU Desa".
_NEAR = re.compile(r"(?:\s+[\w/-]+){0,3}\s*")


@dataclass(frozen=True, slots=True)
class Named:
    """A law named in somebody's words: from ``start`` to before ``end``; ``asked``, it is the one in question."""

    start: int
    end: int
    asked: bool


def is_on(found: Leaning, text: str, laws: Sequence[Named]) -> bool:
    """Tell whether a side is taken on the law in question, as far as the words tell; they do not where none names it.

    >>> text = "aturan itu cacat hukum karena mengabaikan UU Migas"
    >>> is_on(Leaning("against", 11, 22, (0, 11)), text, [Named(0, 10, False), Named(42, 50, True)])
    False
    """
    laws = sorted(laws, key=lambda law: law.start)
    if not any(law.asked for law in laws):
        return True
    meant = _meant(found, text, laws)
    if meant is not None:
        return any(law.asked for law in _row(text, laws[meant:]))
    measures: set[int] = set()
    for n, law in enumerate(laws):
        if is_measure(text[: law.start]) or (n - 1 in measures and _joins(text[laws[n - 1].end : law.start])):
            measures.add(n)
    return any(law.asked and n not in measures for n, law in enumerate(laws))


def is_measure(before: str) -> bool:
    """Tell whether words before a law make it what another thing is measured by: "itu melanggar (UU 13/2003)"."""
    return bool(_measures().search(before))


def _meant(found: Leaning, text: str, laws: Sequence[Named]) -> int | None:
    """Return the number of the law that the words of a side act on, None where it is none of those named."""
    start, end = found.law
    over = [n for n, law in enumerate(laws) if law.start < end and start < law.end]
    near = [n for n, law in enumerate(laws) if law.start >= end and _NEAR.fullmatch(text[end : law.start])]
    return next(iter((*over, *near)), None)


def _row(text: str, laws: Sequence[Named]) -> list[Named]:
    """Return the first of some laws with those that stand in a row with it: "UU Migas, UU BUMN, dan UU Desa"."""
    row = list(laws[:1])
    for law in laws[1:]:
        if not _joins(text[row[-1].end : law.start]):
            break
        row.append(law)
    return row


def _joins(between: str) -> bool:
    return bool(re.fullmatch(rf"(?i)(?:[\W\d]|\b(?:{_any('joins')})\b)*", between))


@cache
def _measures() -> re.Pattern[str]:
    """Return the pattern of words right before a law by which another is measured, or that tell what becomes of it."""
    return re.compile(rf"(?i)\b(?:{_any('before')})(?:\s+[\w/-]+){{0,2}}\s*$")


def _any(name: str) -> str:
    words: list[str] = toml("leanings.toml")["measure"][name]
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in sorted(words, key=len, reverse=True))
