"""Keeping a knowledge base.

``jejak stats``, ``abbreviations``, ``issues``, ``review``, ``judge``, ``judgements``, ``doctor`` and ``backup``.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from pipeline.api import KnowledgeBase
from pipeline.cli import profiles
from pipeline.cli.messages import readable_check, readable_issue, say
from pipeline.cli.options import DEFAULT_STORE, Answers, Limit, Store
from pipeline.cli.output import Format, show
from pipeline.errors import InputError


def add_to(app: typer.Typer) -> None:
    """Add the commands to the application."""
    for command in (stats, abbreviations, issues, review, judge, judgements, doctor, backup):
        app.command(command.__name__, help=say(f"help_{command.__name__}"))(command)


def stats(store: Store = DEFAULT_STORE, format: Answers = Format.table) -> None:
    """What is in the base."""
    with KnowledgeBase(store, read_only=True) as base:
        found = base.stats()
    told = [{"name": say(f"stats_{name}"), "value": value} for name, value in found.items()]
    show(told if format is Format.table else [found], format)


def abbreviations(
    short: Annotated[str | None, typer.Argument(help=say("help_short_form"))] = None,
    conflicts: Annotated[bool, typer.Option("--conflicts", help=say("help_conflicts"))] = False,
    limit: Limit = 50,
    store: Store = DEFAULT_STORE,
    format: Answers = Format.table,
) -> None:
    """What short forms stand for in the press, with counts and conflicts."""
    with KnowledgeBase(store, read_only=True) as base:
        found = base.abbreviations(short, conflicts=conflicts, limit=limit)
    show(found, format, columns=("short", "expanded", "count", "first", "last", "institution", "rivals"))


def issues(limit: Limit = 50, store: Store = DEFAULT_STORE, format: Answers = Format.table) -> None:
    """What fell out or needs an eye, and why."""
    with KnowledgeBase(store, read_only=True) as base:
        rows = base.issues(limit=limit).rows
    if format is Format.table:
        rows = tuple(readable_issue(row) for row in rows)
    show(rows, format, columns=("added", "stage", "code", "detail", "article", "source"))


def review(limit: Limit = 50, store: Store = DEFAULT_STORE, format: Answers = Format.table) -> None:
    """Pairs that may be one."""
    with KnowledgeBase(store, read_only=True) as base:
        found = base.review(limit=limit)
        names = base.names_in(text for row in found for text in row.features)
    if format is not Format.table or not found.rows:
        show(found.rows, format)
        return
    print("\n\n".join("\n".join(profiles.doubt(row, names)) for row in found))
    if found.total > len(found):
        print(say("more", shown=len(found), total=found.total), file=sys.stderr)


def judge(
    kind: Annotated[str, typer.Argument(help=say("help_kind"))],
    subject: Annotated[str, typer.Argument(help=say("help_subject"))],
    object: Annotated[str | None, typer.Argument(help=say("help_object"))] = None,
    article: Annotated[str | None, typer.Option("--article", help=say("help_judged_article"))] = None,
    note: Annotated[str, typer.Option("--note")] = "",
    author: Annotated[str, typer.Option("--author", envvar="USER")] = "",
    store: Store = DEFAULT_STORE,
) -> None:
    """Keep a judgement, or take one back with "undo NUMBER"."""
    with KnowledgeBase(store) as base:
        if kind == "undo":
            if not subject.isdigit():
                raise InputError(say("no_number", words=subject))
            kept = base.undo(int(subject))
        else:
            kept = base.judge(kind, subject, object, article=article, note=note, author=author)
    told = f"#{kept.id} {kept.kind} {kept.subject} {kept.object or ''}".strip()
    print(say("undone" if kind == "undo" else "judged", judgement=told))


def judgements(
    take_in: Annotated[Path | None, typer.Option("--import", help=say("help_import"))] = None,
    store: Store = DEFAULT_STORE,
) -> None:
    """Print the judgements as JSON Lines, or take in those of another base."""
    with KnowledgeBase(store, read_only=take_in is None) as base:
        if take_in is None:
            sys.stdout.write(base.export_judgements())
            return
        try:
            lines = take_in.read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError) as error:
            raise InputError(f"{take_in}: {getattr(error, 'strerror', None) or error}") from error
        print(base.import_judgements(lines))


def doctor(
    repair: Annotated[bool, typer.Option("--repair", help=say("help_repair"))] = False,
    store: Store = DEFAULT_STORE,
    format: Answers = Format.table,
) -> None:
    """Look for damage."""
    with KnowledgeBase(store, read_only=not repair) as base:
        checks = base.doctor(repair=repair)
    show(map(readable_check, checks) if format is Format.table else checks, format)
    if not all(check.ok for check in checks):
        raise typer.Exit(4)


def backup(target: Annotated[Path, typer.Argument(help=say("help_output"))], store: Store = DEFAULT_STORE) -> None:
    """Copy the base while others read and write."""
    with KnowledgeBase(store, read_only=True) as base:
        base.backup(target)
    print(say("written", path=target))
