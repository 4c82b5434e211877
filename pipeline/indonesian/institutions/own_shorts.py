"""Short forms that an article gives to a body of its own, whatever body of our table bears them elsewhere.

"Kilang Pangan Indonesia (KPI) ... Direktur KPI" speaks of the mill, though KPI is a commission in all other articles.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from pipeline.indonesian.abbreviations import explains
from pipeline.indonesian.institutions import table
from pipeline.indonesian.institutions.words import Found
from pipeline.indonesian.tokens import Tokens
from pipeline.resources.read import toml

#: A short form has at most so many words: "BPJS Ketenagakerjaan".
_LONGEST = 4


def reread(tokens: Tokens, found: dict[int, Found]) -> dict[int, Found]:
    """Return the bodies with the article's own short forms as the article means them.

    A short form that stands for no body here is left out wherever it stands: "Key Performance Indicator (KPI)".
    """
    own = dict(_own(tokens, found)) | {(word,): None for word in _meant_otherwise(tokens.source)}
    if not own:
        return found
    told: dict[int, Found] = {}
    for start, hit in found.items():
        words = tokens.words[hit.start : hit.end]
        if words not in own or hit.rule != "gazetteer":
            told[start] = hit
        elif (owner := own[words]) is not None:
            told[start] = replace(hit, name=owner.name, rule="own short form", body=owner.body, unit=owner.unit)
    return told


@lru_cache(maxsize=64)
def _meant_otherwise(text: str) -> tuple[str, ...]:
    """Return the short forms that stand for no body in a text: "PMI" where it is about "pekerja migran"."""
    meanings: dict[str, dict[str, list[str]]] = toml("institutions.toml")["meanings"]["words"]
    printed = [word for word in meanings if word in text]
    low = text.lower() if printed else ""
    return tuple(
        word
        for word in printed
        if any(cue in low for cue in meanings[word]["said"]) and not any(cue in low for cue in meanings[word]["unless"])
    )


def _own(tokens: Tokens, found: Mapping[int, Found]) -> list[tuple[tuple[str, ...], Found | None]]:
    """Return the short forms that mean another body than in our table, each with it; None where it is no body."""
    own: list[tuple[tuple[str, ...], Found | None]] = []
    for start, end in tokens.introduced.items():
        words = _short(tokens, end)
        body = table.known(" ".join(words)) if words else None
        if body is None or not _is_another(tokens.words[start:end], "".join(words), body):
            continue
        owner = next((hit for hit in found.values() if hit.start <= start < hit.end), None)
        if owner is None or (owner.name != body.name and owner.end >= end):
            own.append((words, owner))
    return own


def _short(tokens: Tokens, end: int) -> tuple[str, ...]:
    """Return the words between the brackets that open at a token."""
    if tokens.word(end) != "(":
        return ()
    close = next((at for at in range(end + 1, end + 2 + _LONGEST) if tokens.word(at) == ")"), end)
    return tokens.words[end + 1 : close]


def _is_another(long: tuple[str, ...], letters: str, body: table.Body) -> bool:
    """Tell whether a long form is read off the same letters as a body's name and is made of other words."""
    names = [body.name, *(alias for alias in body.aliases if " " in alias)]
    spelt = any(explains(letters.lower(), name.lower().split()) for name in names)
    known = {word for name in names for word in name.lower().split()}
    content = [word.lower() for word in long if len(word) > 3]
    return spelt and 2 * sum(word in known for word in content) < len(content)
