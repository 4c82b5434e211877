"""Short forms that an article gives to a body of its own, whatever body of our table bears them elsewhere.

"Kilang Pangan Indonesia (KPI) ... Direktur KPI" speaks of the mill, though KPI is a commission in all other articles.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from pipeline.indonesian import places
from pipeline.indonesian.abbreviations import explains
from pipeline.indonesian.institutions import table
from pipeline.indonesian.institutions.words import Found
from pipeline.indonesian.persons import names
from pipeline.indonesian.tokens import Tokens, is_capital, is_common
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


def called_too(tokens: Tokens, found: dict[int, Found]) -> dict[int, Found]:
    """Return the bodies with the short form that "atau" gives one: "PT Jaya Abadi Telematika | atau Jayatel |".

    Args:
        tokens: the text.
        found: its bodies by their first token.
    """
    owners = {short: hit for hit in found.values() if (short := _other_name(tokens, hit)) is not None}
    if not owners:
        return found
    told = {start: _renamed(tokens, hit, owners) for start, hit in found.items()}
    taken = {i for hit in found.values() for i in range(hit.start, hit.end)}
    for index, word in enumerate(tokens.words):
        owner = owners.get(word)
        if owner is not None and index not in taken and index > owner.end:
            told[index] = Found(index, index + 1, owner.name, "short name", body=owner.body)
    return told


def _renamed(tokens: Tokens, hit: Found, owners: Mapping[str, Found]) -> Found:
    """Return a body under its long name where its own is the short form of another."""
    owner = owners.get(hit.name) if hit.end == hit.start + 1 and hit.name == tokens.words[hit.start] else None
    return hit if owner is None else replace(hit, name=owner.name, body=owner.body)


def _other_name(tokens: Tokens, hit: Found) -> str | None:
    """Return the one unknown word behind "atau" that a body of three words or more is called by, too."""
    at = hit.end + 3 * (tokens.words[hit.end : hit.end + 3] == ("(", "Persero", ")"))
    word = tokens.word(at + 1)
    if tokens.word(at) != "atau" or hit.end - hit.start < _LONG or not is_capital(word) or is_common(word):
        return None
    goes_on = is_capital(tokens.word(at + 2)) or names.is_part(word) or len(word) < _LONG
    other = places.match(tokens, at + 1) or table.gazetteer().match(tokens, at + 1)
    return None if goes_on or other else word


#: A body with a short form has so many words at least, and its short form so many letters.
_LONG = 3


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
