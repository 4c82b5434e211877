"""What a figure is about, by what is named beside it: "60 orang saksi" of one case says nothing of another case.

Two figures contradict one another only where one place, body, law or case is named beside both, and not where each has
another place or another month beside it: "PDP di Sulawesi Selatan 54 orang", "PDP di Jawa Tengah 97 orang".
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from pipeline import resources
from pipeline.indonesian.keys import fold
from pipeline.indonesian.places import official, regions
from pipeline.indonesian.tokens import is_common
from pipeline.store.database import Database, RowDict, among
from pipeline.store.roots import root, roots

#: Characters before and behind a figure in which its sentence, and the one before, are looked for.
BEFORE, AFTER = 400, 250
#: Words of a measure, and those among them that are not general, from which on it tells one thing from another.
WORDS, TELLING = 3, 2

_BREAK = re.compile(r"""(?:(?<=[.!?])["”')]*\s+(?=["“'(]?[A-Z0-9])|\n)""")
_NAME = re.compile(r"[A-Z][\w'’/-]*(?: [A-Z][\w'’/-]*)*")
_MONTH = re.compile(
    r"\b(?:jan|febr)uari\b|\b(?:maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\b|\b(?:19|20)\d\d\b"
    r"|\b(?:tri)?(?:kuartal|wulan) (?:[ivx]+|\d)\b|\bsemester (?:[ivx]+|\d)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside a figure: names in one spelling, the sentence before and its own, read on where needed."""

    names: frozenset[str]
    before: str
    own: str

    def places(self) -> frozenset[str]:
        """Return the regions that are named."""
        return _places(self.before) | _places(self.own)

    def times(self) -> frozenset[str]:
        """Return the months and years of the figure's own sentence."""
        return frozenset(m.group().lower() for m in _MONTH.finditer(self.own))

    def is_of(self, other: Beside) -> bool:
        """Tell whether two figures are about one thing, as far as what stands beside them shows."""
        if not self.names & other.names:
            return False
        return _fit(self.times(), other.times()) and _fit(self.places(), other.places())


def _fit(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether what one names is among what the other names; who names nothing leaves it open."""
    return not one or not other or one <= other or other <= one


@cache
def _table() -> tuple[frozenset[str], frozenset[str]]:
    found = resources.toml("contradictions.toml")
    return frozenset(map(root, found["general"]["words"])), frozenset(map(fold, found["hubs"]["names"]))


@cache
def _units() -> frozenset[str]:
    return frozenset(map(root, resources.toml("contradictions.toml")["general"]["units"]))


@lru_cache(maxsize=20_000)
def tells(key: str, unit: str | None) -> bool:
    """Tell whether a measure's roots, with its unit, say enough: "kerugian negara" is of any case, "saksi" too."""
    general, _ = _table()
    told = {*key.split(), *(roots(unit) if unit and unit.islower() else ())} - _units()
    words = {word for word in told if not word.isdigit()}
    return len(words) >= WORDS and len(words - general) >= TELLING


def beside(text: str, start: int, end: int, *, apart: Iterable[str] = ()) -> Beside:
    """Return what stands in a figure's sentence and the one before; ``apart`` are names that count for nothing.

    >>> beside("Rapat usai. Warga Klungkung 50 orang.", 29, 37).names
    frozenset({'klungkung'})
    """
    cuts = [m.end() for m in _BREAK.finditer(text)]
    before = [cut for cut in cuts if cut <= start]
    begin = before[-1] if before else 0
    first = before[-2] if len(before) > 1 else 0
    stop = next((cut for cut in cuts if cut >= end), len(text))
    parts = (text[first:begin], f"{text[begin:start]} … {text[end:stop]}")
    names = set().union(*map(_names, parts)) - {word for name in apart for word in fold(name).split()}
    return Beside(frozenset(names), *parts)


@lru_cache(maxsize=2_000)
def _places(sentence: str) -> frozenset[str]:
    """Return the regions that a sentence names: "Polda Jawa Tengah" names Jawa Tengah."""
    found: set[str] = set()
    for match in _NAME.finditer(sentence):
        words = match.group().split()
        at = 0
        while at < len(words):
            length = next((n for n in (3, 2, 1) if regions(" ".join(words[at : at + n]))), 0)
            if length:
                found.add(official(" ".join(words[at : at + length])))
            at += length or 1
    return frozenset(found) - {official("Jakarta")}


def _names(sentence: str) -> set[str]:
    """Return the names of a sentence; its first word is one where it is written in capitals throughout."""
    _, hubs = _table()
    found: set[str] = set()
    for match in _NAME.finditer(sentence):
        words = match.group().split()
        if not sentence[: match.start()].strip(" \"“'(") and not words[0].isupper():
            words = words[1:]
        found |= {fold(w) for w in words if len(w) > 2 and fold(w) not in hubs and not is_common(w.lower())}
    return found - {""}


def read(database: Database, rows: Iterable[RowDict]) -> dict[str, Beside]:
    """Return what stands beside figures, by their ids; who says a figure is not what it is about."""
    speakers = {row["id"]: row["speaker"] for row in rows}
    found: dict[str, Beside] = {}
    ids = sorted(speakers)
    for begin in range(0, len(ids), 500):
        where, params = among("f.id", ids[begin : begin + 500], "f")
        sql = f"""SELECT f.id, f.begins, f.ends,
            substr(a.text, CASE WHEN f.begins > {BEFORE} THEN f.begins - {BEFORE - 1} ELSE 1 END,
            f.ends - f.begins + {BEFORE + AFTER}) AS text FROM figures f JOIN articles a ON a.id = f.article_id
            WHERE {where}"""
        for row in database.rows(sql, params):
            start = min(row["begins"], BEFORE)
            end = start + row["ends"] - row["begins"]
            found[row["id"]] = beside(row["text"], start, end, apart=filter(None, [speakers[row["id"]]]))
    return found
