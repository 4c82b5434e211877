"""``jejak evaluate``: precision, recall and F1 per kind, and the floors."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from pipeline import evaluate as evaluation
from pipeline.cli import BELOW_FLOOR
from pipeline.cli.messages import say
from pipeline.cli.options import Answers
from pipeline.cli.output import Format, show
from pipeline.errors import InputError

COLUMNS = ("kind", "precision", "recall", "f1", "n")


def add_to(app: typer.Typer) -> None:
    """Add the command to the application."""
    app.command("evaluate", help=say("help_evaluate"))(evaluate)


def evaluate(
    gold: Annotated[Path, typer.Argument(help=say("help_gold"))],
    records: Annotated[Path | None, typer.Argument(help=say("help_records"))] = None,
    floors: Annotated[Path | None, typer.Option("--floors", help=say("help_floors"))] = None,
    detail: Annotated[str | None, typer.Option("--detail", help=say("help_detail"))] = None,
    format: Answers = Format.table,
) -> None:
    """Score records, or what Jejak reads in the gold's own raw texts, against gold."""
    rows = json_lines(gold, needed=("id", "text") if records else ("id", "text", "raw"))
    tallies = evaluation.evaluate(rows, json_lines(records, needed=("article",)) if records else extracted(rows))
    if detail is not None and detail not in tallies:
        raise InputError(say("no_such_kind", kind=detail, kinds=", ".join(tallies)))
    show([_row(kind, tally) for kind, tally in tallies.items()], format, columns=COLUMNS)
    if detail is not None:
        for word, items in (("MISS", tallies[detail].missed), ("EXTRA", tallies[detail].extra)):
            for article, item in items:
                print(word, article, json.dumps(item, ensure_ascii=False)[:300])
    if floors:
        _hold(floors, gold.name, tallies)


def _row(kind: str, tally: evaluation.Tally) -> dict[str, str | float]:
    """Return a kind's scores as a row, rounded to a thousandth."""
    score = tally.score()
    rounded = {name: round(getattr(score, name), 3) for name in ("precision", "recall", "f1")}
    return {"kind": kind, **rounded, "n": score.n}


def _hold(floors: Path, gold: str, tallies: dict[str, evaluation.Tally]) -> None:
    """Say which scores fell below their floors, and end the command if any did.

    Raises:
        InputError: the file has no floors for this gold.
    """
    known = evaluation.load_floors(floors)
    if gold not in known:
        raise InputError(say("no_floors", name=gold, path=floors))
    fallen = evaluation.below(known[gold], tallies)
    for line in fallen:
        print(say("below", line=line), file=sys.stderr)
    if fallen:
        raise typer.Exit(BELOW_FLOOR)


def json_lines(path: Path, *, needed: Sequence[str] = ()) -> list[dict[str, Any]]:
    """Read a JSON Lines file.

    Raises:
        InputError: names the file and the line that is not a JSON object, or lacks a member that is needed.
    """
    rows = []
    if path.is_dir():
        raise InputError(f"{path}: a folder, where a file is asked for")
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except UnicodeDecodeError as error:
        raise InputError(f"{path}: no text in UTF-8") from error
    except OSError as error:
        missing = f"{path}: no such file or folder"
        raise InputError(f"{path}: {error}" if path.exists() else missing) from error
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                row = json.loads(line)
            except ValueError as error:
                raise InputError(f"{path}:{number}: {error}") from error
            if not isinstance(row, dict):
                raise InputError(f"{path}:{number}: not an object")
            if lacking := [name for name in needed if not row.get(name)]:
                raise InputError(f"{path}:{number}: has no {', '.join(lacking)}")
            rows.append(row)
    return rows


def extracted(gold: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the records of the gold articles' raw texts, as dicts."""
    from pipeline.ingest import extract
    from pipeline.schema import Page
    from pipeline.schema.json import to_dict

    pages = [
        Page(
            content=row["raw"],
            kind="json",
            url=row.get("url"),
            source_id=row["id"],
            fields={"id": row["id"], "title": row.get("title"), "url": row.get("url"), "published": row.get("date")},
        )
        for row in gold
    ]
    return [to_dict(record) for record in extract(pages)]
