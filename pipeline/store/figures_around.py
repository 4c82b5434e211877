"""Figures found by what stands around them, where no measure holds a whole question: sentence, heading, title, speaker.

"kerugian negara ICW" finds "ICW mencatat negara rugi Rp 39 triliun", whose measure names no ICW; "PPN" finds what the
press calls "pajak pertambahan nilai"; "Rp 474,8 miliar" finds the figure itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from pipeline.indonesian import places, sentences
from pipeline.indonesian.figures.mentions import find_outside
from pipeline.indonesian.keys import fold
from pipeline.store.database import Database, RowDict, among
from pipeline.store.indexing import PLAIN
from pipeline.store.naming import official
from pipeline.store.roots import root, roots
from pipeline.store.search import alternatives

#: Articles that are looked into, the newest; words of a question that may be one name; lines up to a heading.
ARTICLES, LONGEST, LINES = 300, 6, 12
#: Items of the longest list that are passed over, and how an item begins: "- Tahun 2024", "3. Banten".
ITEMS = 60
_ITEM = re.compile(r"\s*(?:[-•*–·]|(?:\d{1,2}|[a-z])[.)])\s*\S")
#: A line this short that ends as no sentence does is a heading.
SHORT = 90

#: One thing asked for: the roots of each form that it may have in print.
Thing = tuple[frozenset[str], ...]

_WORDS = re.compile(r"[\w'’-]+")
_CLOSED = re.compile(r"[.!?,;\"”]$")
_ROW = """SELECT f.id, f.article_id, f.begins, f.ends, f.low, f.high, f.unit, f.measure, f.day, e.name AS speaker,
    s.position, s.speaker_text FROM figures f LEFT JOIN entities e ON e.id = f.speaker_id
    LEFT JOIN statements s ON s.id = f.statement_id"""


@dataclass(frozen=True, slots=True)
class Amount:
    """A value that a question names, with its unit."""

    low: float
    high: float
    unit: str | None

    def is_of(self, row: RowDict) -> bool:
        """Tell whether a figure says this value."""
        near = abs(row["low"] - self.low) <= 1e-9 * abs(self.low) and abs(row["high"] - self.high) <= 1e-9 * self.high
        return near and (self.unit is None or fold(self.unit) == fold(row["unit"] or ""))


def find(database: Database, words: str, where: str, params: dict[str, Any]) -> list[str]:
    """Return the ids of figures around which all the words stand, those whose measure holds most of them first.

    Args:
        database: the base.
        words: what is asked for, as people type it.
        where: what else narrows figures, called ``f``, as SQL.
        params: its parameters.
    """
    amounts, left = amounts_in(words)
    things = things_in(database, left)
    if not things and not amounts:
        return []
    rows = [row for row in _rows(database, things, amounts, where, params) if all(a.is_of(row) for a in amounts)]
    ids = sorted({row["article_id"] for row in rows}) if things else []
    within, more = among("id", ids, "a")
    texts = {row["id"]: row for row in database.rows(f"SELECT id, title, text FROM articles WHERE {within}", more)}
    fits = {row["id"]: _fit(row, texts[row["article_id"]], things) if things else (0, 0) for row in rows}
    newest = sorted((row for row in rows if fits[row["id"]]), key=lambda row: row["day"] or "", reverse=True)
    return [row["id"] for row in sorted(newest, key=lambda row: fits[row["id"]] or (0, 0))]


def amounts_in(words: str) -> tuple[list[Amount], str]:
    """Return the amounts that a question names, and its other words: "denda Rp 2 miliar" -> 2e9 rupiah, "denda"."""
    found, left = [], words
    for figure in find_outside(words, []):
        low, high = figure.value if isinstance(figure.value, tuple | list) else (figure.value, figure.value)
        if figure.unit is not None:
            found.append(Amount(float(low), float(high), figure.unit))
            left = left.replace(words[figure.start : figure.end], " ", 1)
    return found, left


def things_in(database: Database, words: str) -> list[Thing]:
    """Return what words ask for, each thing in its short and long forms: "PPN" -> "ppn" or "pajak tambah nilai"."""
    said = _WORDS.findall(words)
    spans = [" ".join(said[a:b]) for a in range(len(said)) for b in range(a + 1, min(len(said), a + LONGEST) + 1)]
    forms = _forms(database, spans)
    things, at = [], 0
    while at < len(said):
        for end in range(min(len(said), at + LONGEST), at, -1):
            span = " ".join(said[at:end])
            if end == at + 1 or forms.get(fold(span)):
                break
        others = (frozenset(roots(form)) for form in (span, *forms.get(fold(span), ())))
        thing = tuple(dict.fromkeys(form for form in others if form - PLAIN))
        things += [thing] if thing else []
        at = end
    return things


def _forms(database: Database, spans: Sequence[str]) -> dict[str, list[str]]:
    """Return the other forms of what is called so: the base's abbreviations both ways, bodies and regions by name."""
    found: dict[str, list[str]] = {}
    keys = list(dict.fromkeys(map(fold, spans)))
    for one, other in (("short", "expanded"), ("expanded", "short")):
        where, params = among(f"{one}_key", keys, "k")
        sql = f"SELECT DISTINCT {one}_key AS key, {other} AS form FROM abbreviations WHERE {where} ORDER BY form"
        for row in database.rows(sql, params):
            found.setdefault(row["key"], []).append(row["form"])
    for span in spans:
        regions = places.regions(span) if len(span) > 2 else ()
        body = official().get(fold(span))
        names = [name for name in (regions[0].name if regions else "", body[1] if body else "") if name]
        if any(fold(name) != fold(span) for name in names):
            found.setdefault(fold(span), []).extend(names)
    return found


def _rows(
    database: Database, things: Sequence[Thing], amounts: Sequence[Amount], where: str, params: dict[str, Any]
) -> list[RowDict]:
    if not things:
        return database.rows(f"{_ROW} WHERE f.low = :low AND {where} LIMIT 1000", {**params, "low": amounts[0].low})
    found = alternatives(database, "article_words", "a.seq", things)
    sql = f"SELECT a.id FROM articles a WHERE {found[0]} ORDER BY a.day DESC, a.id LIMIT {ARTICLES}"
    within, more = among("f.article_id", [row["id"] for row in database.rows(sql, found[1])], "i")
    return database.rows(f"{_ROW} WHERE {within} AND {where}", {**params, **more})


def _fit(row: RowDict, article: RowDict, things: Sequence[Thing]) -> tuple[int, int] | None:
    """Return how well a figure fits, the lowest best; None where its surroundings do not hold all that is asked for."""
    measured = set(roots(row["measure"] or "")) | {root(row["unit"] or "")}
    near = measured.union(*map(roots, _around(article["text"], row["begins"], row["ends"])))
    near |= {r for name in ("speaker", "position", "speaker_text") for r in roots(row[name] or "")}
    whole = near | set(roots(article["title"] or ""))
    if _held(things, whole) < len(things) or not _held(things, near):
        return None
    return -_held(things, measured), -_held(things, near)


def _held(things: Sequence[Thing], there: set[str]) -> int:
    return sum(any(form <= there for form in thing) for thing in things)


def _around(text: str, start: int, end: int) -> Iterator[str]:
    """Yield the sentence of a figure, and the heading over it."""
    begin = text.rfind("\n", 0, start) + 1
    close = text.find("\n", end)
    line = text[begin : close if close >= 0 else len(text)]
    spans = sentences.split(line) or [(0, len(line))]
    yield next((line[a:b] for a, b in spans if a <= start - begin < b), line)
    if heading := _heading(text[:begin].split("\n")[:-1], listed=bool(_ITEM.match(line))):
        yield heading


def _heading(above: Sequence[str], *, listed: bool) -> str | None:
    """Return the heading over a line; over an item of a list what leads to them all: "Berikut rinciannya:"."""
    others = [one for one in reversed(above[-ITEMS:]) if one.strip() and not (listed and _ITEM.match(one))]
    if listed and others and others[0].rstrip().endswith(":"):
        return others[0]
    return next((one for one in others[:LINES] if len(one) < SHORT and not _CLOSED.search(one)), None)
