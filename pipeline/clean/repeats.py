"""A body that a page prints twice, as the blog and the full text of one report: the second copy is taken out.

Only runs of paragraphs go, not a refrain: "Baca keterangan lengkapnya." may stand under every paragraph.
"""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

#: A copy has at least so many different paragraphs, of so many letters on an average; a refrain has fewer.
PARAGRAPHS, LETTERS = 3, 60
#: The first paragraph of a copy may differ by as much: a word put right.
ALIKE = 0.9


def copies(lines: Sequence[str]) -> frozenset[int]:
    """Return the numbers of the lines that repeat a run of earlier lines word for word.

    Args:
        lines: paragraphs of one article, in order.
    """
    first: dict[str, int] = {}
    found: set[int] = set()
    at = 0
    while at < len(lines):
        start = first.setdefault(lines[at], at)
        end = _end(lines, start, at) if start < at else at
        if len(set(lines[at:end])) >= PARAGRAPHS and sum(map(len, lines[at:end])) >= LETTERS * (end - at):
            found.update(range(at, end))
            if start and at - 1 not in found and _alike(lines[start - 1], lines[at - 1]):
                found.add(at - 1)
        at = max(end, at + 1)
    return frozenset(found)


def _end(lines: Sequence[str], start: int, copy: int) -> int:
    """Return where a run ends that says from ``copy`` on what stands from ``start`` on."""
    length = 0
    while copy + length < len(lines) and start + length < copy and lines[start + length] == lines[copy + length]:
        length += 1
    return copy + length


def _alike(one: str, other: str) -> bool:
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.real_quick_ratio() > ALIKE and matcher.quick_ratio() > ALIKE and matcher.ratio() > ALIKE
