"""Which side words take on a law: "kami menolak Inpres itu" is against it; most words take none.

Only a plain word of support or refusal beside a law counts. A question, words of both sides, or a refusal of something
else ("menolak permohonan") leave the side open: better none than a wrong one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from pipeline.resources.read import toml

Side = Literal["for", "against"]
_NEW_CLAUSE = re.compile(r"(?i)[.,;:?!]|\b(?:tetapi|tapi|namun|melainkan|justru|dan|serta|karena|sehingga)\b")


@dataclass(frozen=True, slots=True)
class Leaning:
    """A side and the words that show it, as a place in the text."""

    side: Side
    start: int
    end: int


def leaning(text: str, *, asks: bool = False) -> Leaning | None:
    """Return the side that words take on a law, None where they take none or both.

    Args:
        text: the words of a statement.
        asks: whether the statement asks somebody for something: "(meminta) Presiden mencabut UU itu".

    >>> leaning("kami tidak setuju dengan aturan itu").side
    'against'
    """
    if text.rstrip("\"'” ").endswith("?"):
        return None
    found = list(_found(text)) or (list(_asked(text)) if asks else [])
    return found[0] if len({mark.side for mark in found}) == 1 else None


def _found(text: str) -> Iterator[Leaning]:
    sides: tuple[Side, Side] = ("for", "against")
    for side in sides:
        for match in _pattern(side).finditer(text):
            name = "before" if match["before"] else "after"
            before = text[: match.start(name)]
            turned = _near("turned", before)
            mended = name == "after" and _near("mended", text[: match.start()])
            others = name == "before" and _near("others", before) and not _is_own(before)
            if (turned and side == "against") or mended or others:
                continue
            yield Leaning("against" if turned else side, match.start(name), match.end(name))


def _asked(text: str) -> Iterator[Leaning]:
    """Yield the sides that requests take: "Presiden mencabut UU itu" where a speaker demands it."""
    sides: tuple[Side, Side] = ("for", "against")
    for side in sides:
        for match in _request(side).finditer(text):
            if not _near("turned", text[: match.start("before")]):
                yield Leaning(side, match.start("before"), match.end("before"))


def _is_own(before: str) -> bool:
    """Tell whether what stands before a form is what the speaker does himself: "akan menggelar aksi (menolak)"."""
    table = toml("leanings.toml")["own"]
    words = before.lower().split()
    begins = any(" ".join(words).startswith(f"{start} ") for start in table["begins"])
    return begins and "yang" not in words and bool(set(table["does"]) & set(words[-table["reach"] :]))


def _near(kind: str, before: str) -> bool:
    """Tell whether a word that turns a form, or gives it to others, stands close before it in its clause."""
    table = toml("leanings.toml")[kind]
    clause = _NEW_CLAUSE.split(before)[-1]
    return bool(set(table["forms"]) & {word.lower() for word in clause.split()[-table["reach"] :]})


@cache
def _pattern(side: Side) -> re.Pattern[str]:
    """Return the pattern of a side: a form, then a law; or a law, then a form."""
    table = toml("leanings.toml")
    other = _any(table["others"]["between"])
    between = rf"(?:\s+(?!(?:{other})\b)[^\W_][\w/.-]*){{0,{table['law']['reach']}}}?\s+"
    before, after = (_any(table[side][name]) for name in ("before", "after"))
    named = r"(?:\s+(?-i:[A-Z])[\w/.-]*){0,5}"
    return re.compile(
        rf"(?i)(?<!\w)(?:(?P<before>{before})(?!\w){between}{_law()}|{_law()}{named}{between}(?P<after>{after})(?!\w))"
    )


@cache
def _request(side: Side) -> re.Pattern[str]:
    """Return the pattern of what is asked for: a verb, at most one word, then a law."""
    forms = _any(toml("leanings.toml")["asked"][side])
    return re.compile(rf"(?i)(?<!\w)(?P<before>{forms})(?!\w)(?:\s+[^\W_][\w-]*)?\s+{_law()}")


@cache
def _law() -> str:
    return rf"(?:{_any(toml('leanings.toml')['law']['nouns'])}|per(?:men|ka|wal|gub|bup)\w+)(?!\w)"


def _any(forms: list[str]) -> str:
    return "|".join(re.escape(form).replace(r"\ ", r"\s+") for form in sorted(forms, key=len, reverse=True))
