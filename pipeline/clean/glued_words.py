"""Words glued by a lost line break or blank, taken apart where that is certain; the rules are ``glued_words.toml``."""

from __future__ import annotations

from functools import cache

import regex

from pipeline.resources import read

#: A small letter before a capital one: without it nothing is glued, and no rule is tried.
_JOINT = regex.compile(r"[a-z\u00df-\u00ff][A-Z]")


@cache
def _rules() -> tuple[tuple[regex.Pattern[str], str], ...]:
    return tuple((regex.compile(rule["pattern"]), rule["lost"]) for rule in read.toml("glued_words.toml")["glued"])


def unglued(text: str) -> str:
    r"""Return a text with what was lost: "I Gede DanaSekretaris: I Wayan Diar" -> "I Gede Dana\nSekretaris: ..."."""
    for pattern, lost in _rules() if _JOINT.search(text) else ():
        text = pattern.sub(lost, text)
    return text
