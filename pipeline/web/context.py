"""A statement in its paragraph: the words before it, its own, and those after."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.schema.answers import StatementRow

#: Characters shown before and after a statement where a paragraph is very long.
MOST = 400


@dataclass(frozen=True, slots=True)
class Context:
    """What stands before, in and after the words: "Menurut", the statement, "kata Ludirman"."""

    before: str
    words: str
    after: str


def around(text: str, row: StatementRow) -> Context:
    """Return a statement with the rest of its paragraph, cut at a space where that is longer than ``MOST``."""
    begin = text.rfind("\n", 0, row.start) + 1
    end = text.find("\n", row.end)
    end = len(text) if end < 0 else end
    before, after = text[begin : row.start], text[row.end : end]
    if len(before) > MOST:
        before = "… " + before[-MOST:].partition(" ")[2]
    if len(after) > MOST:
        after = after[:MOST].rpartition(" ")[0] + " …"
    return Context(before, text[row.start : row.end], after)
