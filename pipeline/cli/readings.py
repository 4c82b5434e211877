"""How a question was read, told before its answer: what was understood, what was not used, what stands beside."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator

from pipeline.api import telling
from pipeline.cli.messages import say
from pipeline.schema.answers import Understood

#: Notes that tell what words were taken for: "Mendagri = Menteri Dalam Negeri".
_MEANINGS = frozenset({"person", "institution", "position", "regulation", "group", "manner"})
#: Notes whose words stand between quotation marks in a command that the reader may type.
_SEARCHED = frozenset({"quoting", "holding", "unmeasured", "silent", "nowhere", "unquoted", "scattered"})


def tell(notes: Iterable[Understood]) -> None:
    """Print how a question was read to standard error, whatever the form of the answer."""
    for line in dict.fromkeys(line for note in notes for line in lines(note)):
        print(line, file=sys.stderr)


def lines(note: Understood) -> Iterator[str]:
    """Yield the lines of one note: "UU Cipta Kerja = UU 11/2020 (118 artikel), UU 6/2023 (3 artikel)"."""
    if note.kind not in _MEANINGS:
        yield say(telling.message(note), **_values(note))
        return
    yield f"{note.words} = {note.label}"
    if note.shares:
        shares = ", ".join(f"{c.label} ({say('articles', n=c.count)})" for c in note.shares)
        yield say("read_shares", words=note.words, shares=shares)


def _values(note: Understood) -> dict[str, object]:
    words = note.words.replace('"', "") if note.kind in _SEARCHED else note.words
    return telling.values(note) | {"words": words, "names": _names(note)}


def _names(note: Understood) -> str:
    """Return names with what is counted of them: "Sri Wulandari (12 pernyataan), Bagus Laksmana (3 pernyataan)"."""
    of = "mentions" if note.kind == "offered" else "statements_of"
    return ", ".join(f"{c.label} ({say(of, n=c.count)})" for c in note.shares) or note.label
