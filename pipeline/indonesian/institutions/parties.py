"""Short forms that a party shares with another body: "Ketum PBB" is a party's, "Sekjen PBB" the United Nations'."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from pipeline.indonesian.institutions import table as institutions
from pipeline.indonesian.institutions.words import Found, proper
from pipeline.indonesian.persons import names
from pipeline.indonesian.tokens import Tokens, is_capital
from pipeline.resources.read import toml


@cache
def _shared() -> dict[str, str]:
    table: dict[str, str] = toml("institutions.toml")["shared"]["parties"]
    return table


@cache
def _before() -> frozenset[str]:
    return frozenset(toml("institutions.toml")["shared"]["before"])


def of_parties(tokens: Tokens, found: dict[int, Found]) -> dict[int, Found]:
    """Return the bodies, the party wherever one mention of a shared short form is plainly a party's.

    Args:
        tokens: the text.
        found: the bodies by their first token.
    """
    settled = {
        form
        for form in _shared().keys() & set(tokens.words)
        for index, word in enumerate(tokens.words)
        if word == form and _led(tokens, index)
    }
    if not settled:
        return found
    grown = dict(found)
    for index, word in enumerate(tokens.words):
        body = institutions.known(_shared()[word]) if word in settled else None
        hit = found.get(index)
        if body is not None and (hit is None or hit.end == index + 1) and (hit is not None or _led(tokens, index)):
            first = hit or Found(index, index + 1, body.name, "gazetteer")
            grown[index] = replace(first, name=body.name, unit=False, body=body.id, inner=None)
    return grown


def _led(tokens: Tokens, index: int) -> bool:
    """Tell whether a party's post or a word for parties ends right before a token, past a short form of the post."""
    after = tokens.word(index + 1)
    if index in tokens.persons or (after in proper() and tokens.words[index].istitle()):
        return False  # "Ketua Umum Garuda Nusantara"
    if is_capital(after) and not (names.starts_person(tokens, index + 1) or index + 1 in tokens.persons):
        return False
    at = index
    if tokens.word(at - 1) == ")" and tokens.word(at - 3) == "(":
        at -= 3
    return any(" ".join(tokens.words[max(0, at - n) : at]).lower() in _before() for n in (1, 2, 3))
