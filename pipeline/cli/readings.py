"""How a question was read, told before its answer: what was understood, what was not used, what stands beside."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator

from pipeline.cli.messages import say
from pipeline.schema.answers import Understood

#: Notes that tell what words were taken for: "Mendagri = Menteri Dalam Negeri".
_MEANINGS = frozenset({"person", "institution", "position", "regulation", "group", "manner"})
#: Notes with a message for each thing that may be chosen: "read_side_for" beside "read_side_against".
_CHOICES = frozenset({"order", "type", "side", "otherwise", "elsewhen"})
#: Notes whose words stand between quotation marks in a command that the reader may type.
_SEARCHED = frozenset({"quoting", "holding", "unmeasured", "silent", "nowhere", "unquoted"})
#: What messages call the label of a note.
_LABEL = ("n", "span", "year", "likely", "articles", "sentence")


def tell(notes: Iterable[Understood]) -> None:
    """Print how a question was read to standard error, whatever the form of the answer."""
    for line in dict.fromkeys(line for note in notes for line in lines(note)):
        print(line, file=sys.stderr)


def lines(note: Understood) -> Iterator[str]:
    """Yield the lines of one note: "UU Cipta Kerja = UU 11/2020 (118 artikel), UU 6/2023 (3 artikel)"."""
    if note.kind not in _MEANINGS:
        yield say(_message(note), **_values(note))
        return
    yield f"{note.words} = {note.label}"
    if note.shares:
        shares = ", ".join(f"{c.label} ({say('articles', n=c.count)})" for c in note.shares)
        yield say("read_shares", words=note.words, shares=shares)


def _message(note: Understood) -> str:
    """Return the key of a note's message: "read_side_for"."""
    if note.kind == "misprint" and not note.ids:
        return "read_misprint_unknown"
    return f"read_{note.kind}_{note.ids[0]}" if note.kind in _CHOICES else f"read_{note.kind}"


def _values(note: Understood) -> dict[str, object]:
    """Return what the message of any note may name; each takes of it what it needs."""
    words = note.words.replace('"', "") if note.kind in _SEARCHED else note.words
    values: dict[str, object] = dict.fromkeys(_LABEL, note.label)
    values |= {"words": words, "law": words, "names": _names(note), "article": note.ids[0] if note.ids else ""}
    if note.kind == "apart":
        values |= {"name": note.shares[0].label, "own": note.shares[0].count}
    return values


def _names(note: Understood) -> str:
    """Return names with what is counted of them: "Sri Wulandari (12 pernyataan), Bagus Laksmana (3 pernyataan)"."""
    of = "mentions" if note.kind == "offered" else "statements_of"
    return ", ".join(f"{c.label} ({say(of, n=c.count)})" for c in note.shares) or note.label
