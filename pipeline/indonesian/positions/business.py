"""English posts of firms: a run of title words up to the firm's name is one post.

"Corporate Communication & Brand Development Group Head | Jasa Marga", "Manager Communication, Relations & CSR".
"""

from __future__ import annotations

from functools import cache
from typing import Any

from pipeline.indonesian.institutions import table as institutions
from pipeline.indonesian.tokens import Tokens, is_capital
from pipeline.resources.read import toml

#: No post in print has more words and marks.
_LONGEST = 14
#: What stands before the last of several fields.
_LAST = frozenset({"&", "and", "dan"})


@cache
def _table() -> dict[str, Any]:
    table: dict[str, Any] = toml("positions.toml")["business"]
    return table


@cache
def _heads() -> frozenset[str]:
    return frozenset(_table()["heads"])


@cache
def words() -> frozenset[str]:
    """Return the words that English posts are made of: "Corporate", "Officer", "Marketing"."""
    return _heads() | frozenset(_table()["words"])


@cache
def _pairs() -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(pair.split()) for pair in _table()["pairs"])


@cache
def _joints() -> frozenset[str]:
    return frozenset(_table()["joints"])


def match(tokens: Tokens, start: int) -> tuple[int, str] | None:
    """Return (end, role) of the English post of two words or more that begins at a token, or None.

    "Corporate Communications Director | Galaksindo Indonesia" -> "Corporate Communications Director"
    """
    if tokens.word(start) not in words():
        return None
    end = _end(tokens, start)
    return (end, _written_out(tokens, start, end)) if end > start + 1 and _is_headed(tokens, start, end) else None


def _end(tokens: Tokens, start: int) -> int:
    """Return the end of the run of title words, joints and lists between them."""
    end = start + 1
    while end < start + _LONGEST:
        word = tokens.word(end)
        if word in words() and not _begins_body(tokens, end):
            end += 1
        elif _joins(tokens, end):
            end += 2
        elif word == "," and tokens.word(end + 1) in _LAST and _is_field(tokens, end + 2):
            end += 3
        else:
            break
    runs_on = is_capital(tokens.word(end))
    return end - 1 if runs_on and tokens.words[end - 1] in _opening() and tokens.words[end - 2] in _heads() else end


def _joins(tokens: Tokens, index: int) -> bool:
    """Tell whether a word joins two fields: "Communication | of", "| & CID"."""
    word, after = tokens.word(index), tokens.word(index + 1)
    short = word in {"&", "and", "dan"} and after in _short()
    return short or ((word in _joints() or _lists(tokens, index)) and _is_field(tokens, index + 1))


@cache
def _short() -> frozenset[str]:
    return frozenset(_table()["short"])


@cache
def _opening() -> frozenset[str]:
    return frozenset(_table()["opening"])


def _is_field(tokens: Tokens, index: int) -> bool:
    return tokens.word(index) in words() and not _begins_body(tokens, index)


def _begins_body(tokens: Tokens, index: int) -> bool:
    """Tell whether a known body's name of two words or more begins there: "Manager | Media Group"."""
    found = institutions.gazetteer().match(tokens, index)
    return found is not None and found[0] > index + 1


def _lists(tokens: Tokens, index: int) -> bool:
    """Tell whether a comma parts fields that "&" closes: "Manager Communication |, Relations & CSR"."""
    at = index
    while tokens.word(at) == "," and _is_field(tokens, at + 1):
        at += 2
        while _is_field(tokens, at):
            at += 1
        if tokens.word(at) == "," and tokens.word(at + 1) in _LAST:
            at += 1
        if tokens.word(at) in _LAST:
            return is_capital(tokens.word(at + 1))
    return False


def _is_headed(tokens: Tokens, start: int, end: int) -> bool:
    run = tokens.words[start:end]
    return not _heads().isdisjoint(run) or any(run[i : i + 2] in _pairs() for i in range(len(run) - 1))


def _written_out(tokens: Tokens, start: int, end: int) -> str:
    first: str = _table()["written_out"].get(tokens.words[start], "")
    return f"{first} {tokens.text(start + 1, end)}" if first else tokens.text(start, end)
