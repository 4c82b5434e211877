"""Check the corpus gold: every span is an exact substring, ids are well formed, speakers are known, people invented."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

#: Short articles for one case each, and reports of the length that newspapers print.
GOLD = tuple(Path(__file__).parent / "gold" / name for name in ("articles.jsonl", "reports.jsonl"))
ID = re.compile(r"[a-z][a-z0-9?./:-]*[a-z0-9?]")


def rows(paths: Iterable[Path] = GOLD) -> list[dict[str, Any]]:
    """Return the gold rows, one per article."""
    return [json.loads(line) for path in paths for line in path.read_text(encoding="utf-8").splitlines() if line]


def faults(row: dict[str, Any], *, folder: Path = Path(__file__).parent) -> Iterator[str]:
    """Yield one line for each thing wrong in a row, such as a figure that its text does not hold."""
    if not (folder / row["file"]).is_file():
        yield f"no page {row['file']}"
    yield from _faults_of_spans(row)
    yield from _faults_of_names(row)


def _faults_of_spans(row: dict[str, Any]) -> Iterator[str]:
    """Yield spans that are not where they are said to be, and ids of regulations that are none."""
    text = row["text"]
    for kind in ("regulations", "figures", "statements"):
        for span in row[kind]:
            if text[span["start"] : span["end"]] != span["text"]:
                yield f"{kind}: {span['text']!r} is not at {span['start']}"
    ids = [mention["id"] for mention in row["regulations"]]
    for name in [one for joined in ids for one in joined.split(";")]:
        if not ID.fullmatch(name):
            yield f"malformed id {name!r}"


def _faults_of_names(row: dict[str, Any]) -> Iterator[str]:
    """Yield speakers whom the row does not know, names that the article does not print, people who are not invented."""
    known = {who["name"] for kind in ("persons", "institutions") for who in row[kind]}
    for said in row["statements"]:
        if not isinstance(said["speaker"], dict) and said["speaker"] not in known:
            yield f"unknown speaker {said['speaker']!r}"
    surfaces = [alias for kind in ("persons", "institutions") for who in row[kind] for alias in who["aliases"]]
    for surface in [*surfaces, *row["places"], *(post["evidence"] for post in row["officials"])]:
        if surface not in row["raw"]:
            yield f"{surface!r} is not in the article"
    for person in row["persons"]:
        if person.get("invented") is not True:
            yield f"{person['name']} is not marked as invented"
