"""Answers printed as a reader cites them: date, speaker and post, the exact words, and where they stand in print.

A block of lines reads on a screen of any width, where a table of ten columns does not::

    2024-09-17  Galuh Sempalawe, Direktur Perencanaan Iuran Daerah Kementerian Dalam Negeri
                “Inpres 2/2021 masih berlaku”
                Peraturan: Inpres 2/2021
                Sumber: detik.com, 109–136, artikel 319aba8b234b6ffa
                https://finance.detik.com/berita-ekonomi-bisnis/d-0000005/inpres-masih-berlaku
"""

from __future__ import annotations

import shutil
import sys
import textwrap
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from pipeline.api import telling
from pipeline.api.citing import as_cited
from pipeline.api.naming_laws import label_at
from pipeline.cli.messages import language, say, stance

Row = dict[str, Any]
_INDENT = 12
_WIDEST = 110
#: Contradicting claims printed under a figure.
SHOWN = 3


def write(rows: Iterable[Row], lines: Callable[[Row], Iterator[str]]) -> None:
    """Print one block per row, a blank line between two; addresses are never broken, so that they can be opened."""
    width = _width()
    for number, row in enumerate(rows):
        if number:
            print()
        head = f"{row.get('date') or say('no_date'):<{_INDENT - 2}}  "
        for line in lines(row):
            print(_filled(line, width, head))
            head = " " * _INDENT


def filled(line: str, *, head: str) -> str:
    """Return a line behind its heading, folded at the width of the screen."""
    return _filled(line, _width(), head)


def _width() -> int:
    return min(shutil.get_terminal_size((_WIDEST, 24)).columns if sys.stdout.isatty() else _WIDEST, _WIDEST)


def _filled(line: str, width: int, head: str) -> str:
    if line.startswith(("http://", "https://")):
        return head + line
    rest = " " * len(head)
    return textwrap.fill(line, max(width, 40), initial_indent=head, subsequent_indent=rest, break_on_hyphens=False)


def statement(row: Row) -> Iterator[str]:
    """Yield the lines of a statement; only what stood between quotation marks in print is printed between them."""
    if row["basis"] in ("sentence", "closest"):
        yield say(f"cited_{row['basis']}")
    else:
        yield _said(row)
    yield _printed(row["words"], quoted=row["type"] == "direct")
    if row["basis"] == "article":
        yield say("cited_beside", title=row["title"] or row["article"])
    elif row["basis"] in ("stage", "otherwise", "lacking", "namesake"):
        yield say(f"cited_{row['basis']}")
    if row["said_on"] and row["said_on"] != row["date"]:
        yield say("cited_said_on", day=row["said_on"])
    if row["regulations"]:
        yield say("cited_regulations", regulations=", ".join(label_at(n, row["date"]) for n in row["regulations"]))
    if row["copies"]:
        yield say("cited_copies", n=row["copies"])
    yield from _source(row)


def figure(row: Row) -> Iterator[str]:
    """Yield the lines of a figure: the words as printed, what they measure, who said them."""
    yield " · ".join(part for part in (row["words"], row["measure"]) if part)
    if row["speaker"]:
        yield say("cited_speaker", who=_who(row))
    if row["as_of"]:
        yield say("cited_as_of", date=row["as_of"])
    for claim in row["against"][:SHOWN]:
        yield say("cited_against", claim=claim_of(claim))
    if len(row["contradicts"]) > SHOWN:
        yield say("cited_more_against", n=len(row["contradicts"]) - SHOWN)
    yield from _source(row)


def claim_of(claim: Row) -> str:
    """Return a claim in one line: "1.200 pekerja, Bagus Laksmana, 2023-08-01, kompas.com, aksara 0–14, artikel b3"."""
    place = say("cited_place", **_place(claim))
    return ", ".join(part for part in (claim["words"], claim["speaker"], claim["date"], place) if part)


def mention(row: Row) -> Iterator[str]:
    """Yield the lines of one mention of a regulation: the sentence in print, and who was speaking in it."""
    yield " · ".join(part for part in (row["label"], f"Pasal {row['pasal']}" if row["pasal"] else "") if part)
    yield row["context"] or _printed(row["words"], quoted=True)
    if row["statement"]:
        yield say("cited_speaker", who=_said(row))
    if row["title"]:
        yield row["title"]
    yield from _source(row)


def step(row: Row) -> Iterator[str]:
    """Yield the lines of one step from a name to another, with the words in print that show it."""
    yield f"{row['source_label']} — {row['relation_label']} — {row['target_label']}"
    evidence = row["evidence"]
    if evidence.get("words"):
        yield _printed(evidence["words"], quoted=evidence.get("manner") == "direct")
    if evidence.get("role"):
        yield evidence["role"]
    if evidence.get("article"):
        yield from _source(row)


def found(row: Row) -> Iterator[str]:
    """Yield the lines of an article found by its words."""
    yield row["title"] or say("no_title")
    if row["snippet"]:
        yield row["snippet"]
    yield say("cited_article", publisher=row["publisher"] or say("no_publisher"), article=row["id"])
    if row["url"]:
        yield row["url"]


def _said(row: Row) -> str:
    """Return who spoke, and how unless it was plainly: by the verb in print, which may be weaker than its kind.

    To guess and to hope are two, so that their verb is told in every language.
    """
    how = stance(row["stance"]) if row["stance"] not in (None, "neutral") else ""
    if row["stance"] == "hedging":
        how = (row.get("cue") or how).lower()
    elif language() == "id":
        how = telling.verb(row["stance"], row.get("cue")) or how
    return " · ".join(part for part in (_who(row), how) if part)


def _who(row: Row) -> str:
    name = row["speaker"] or say("nobody_named")
    if row.get("speaker_kind") == "document":
        name = say("speaker_document", name=name)
    return f"{name}, {row['position']}" if row["position"] else name


def _printed(words: str, *, quoted: bool) -> str:
    return f"“{as_cited(words)}”" if quoted else as_cited(words)


def _source(row: Row) -> Iterator[str]:
    yield say("cited_source", place=say("cited_place", **_place(row)))
    if row["url"]:
        yield row["url"]


def _place(row: Row) -> Row:
    publisher = row["publisher"] or say("no_publisher")
    return {"publisher": publisher, "start": row["start"], "end": row["end"], "article": row["article"]}
