"""Annotation apart from its texts: which characters of which line are a name, the text itself known by a key alone.

    python standoff.py write OUT.jsonl FILE.jsonl [FILE.jsonl ...]
    python standoff.py join OUT.spacy STANDOFF.jsonl TEXTS [TEXTS ...]

Texts are their publishers' and stay where they are; the annotation is ours. ``write`` takes our annotation of articles
with their texts, ``join`` finds the texts again in news text (JSON Lines, xz or plain), says how many it did not find,
and leaves those out. A row is ``{"text": KEY, "lines": [[NUMBER, [[START, END, LABEL], ...]], ...]}``: line 0 is the
title, lines are counted and measured with blanks around them cut off, and a line that is not listed was not annotated.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin

sys.path.insert(0, str(Path(__file__).parent))
from annotated import marks
from convert import with_entities
from news import lines_of

Row = dict[str, Any]


def lines_in(title: str, text: str) -> list[str]:
    """Return the title and the lines of a text, blanks around them cut off.

    >>> lines_in("Pasar Cibinong dibuka", "CIBINONG - Pasar dibuka. \\n")
    ['Pasar Cibinong dibuka', 'CIBINONG - Pasar dibuka.', '']
    """
    return [line.strip() for line in (title, *text.split("\n"))]


def key_of(lines: Sequence[str]) -> str:
    """Return the key of an article: what its lines come to, no word of them in it."""
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:16]


def apart(article: Row) -> Row:
    """Return the annotation of an article without its text: the lines that the annotator was given."""
    lines = lines_in(article["title"], article["raw"])
    given = {line for line in lines_in(article["title"], article.get("text") or article["raw"]) if line}
    found = dict(zip(given, marks(article, list(given)), strict=True))
    return {"text": key_of(lines), "lines": [[i, found[line]] for i, line in enumerate(lines) if line in given]}


def joined(nlp: Language, rows: Iterable[Row], articles: Iterable[Row]) -> Iterator[list[Doc]]:
    """Yield the documents of each article whose text is found, a line each."""
    wanted = {row["text"]: row["lines"] for row in rows}
    for article in articles:
        lines = lines_in(article.get("title") or "", article.get("text") or "")
        if known := wanted.pop(key_of(lines), None):
            yield [with_entities(nlp, lines[i], (tuple(name) for name in names)) for i, names in known]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=["write", "join"])
    parser.add_argument("out", type=Path)
    parser.add_argument("files", type=Path, nargs="+")
    options = parser.parse_args()
    if options.what == "write":
        rows = [apart(article) for path in options.files for article in lines_of(path)]
        rows.sort(key=lambda row: row["text"])
        options.out.write_text("".join(json.dumps(row, separators=(",", ":")) + "\n" for row in rows), "utf-8")
        return
    rows = list(lines_of(options.files[0]))
    texts = (article for path in options.files[1:] for article in lines_of(path))
    found = list(joined(spacy.blank("id"), rows, texts))
    sys.stderr.write(f"{len(found)} of {len(rows)} annotated articles found\n")
    DocBin(docs=[doc for docs in found for doc in docs], store_user_data=False).to_disk(options.out)


if __name__ == "__main__":
    main()
