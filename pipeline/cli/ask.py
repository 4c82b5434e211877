"""``jejak said``, ``trace``, ``who``, ``figures``, ``article``, ``search``: one call of the api each."""

from __future__ import annotations

import sys
from typing import Annotated, Any

import typer

from pipeline.api import KnowledgeBase
from pipeline.api.narrowing import Narrowed
from pipeline.cli import citations, facets, readings, traces
from pipeline.cli import profiles as printed
from pipeline.cli.messages import named, say
from pipeline.cli.options import (
    DEFAULT_STORE,
    About,
    Answers,
    Counts,
    Limit,
    Offset,
    Publisher,
    Since,
    Store,
    Until,
    given,
)
from pipeline.cli.output import Format, as_row, show
from pipeline.errors import InputError
from pipeline.schema.answers import Post, Series


def add_to(app: typer.Typer) -> None:
    """Add the commands to the application."""
    app.command("said", help=say("help_said"))(said)
    for other in ("tanya", "ask"):  # what readers type first who have not seen the list of commands
        app.command(other, help=say("help_ask"))(said)
    app.command("trace", help=say("help_trace"))(trace)
    app.command("who", help=say("help_who"))(who)
    app.command("figures", help=say("help_figures"))(figures)
    app.command("article", help=say("help_article"))(article)
    app.command("search", help=say("help_search"))(search)


def said(
    context: typer.Context,
    speaker: Annotated[str | None, typer.Argument(help=say("help_speaker"), callback=given)] = None,
    about: About = None,
    since: Since = None,
    until: Until = None,
    publisher: Publisher = None,
    words: Annotated[str | None, typer.Option("--words", help=say("help_said_words"))] = None,
    stance: Annotated[str | None, typer.Option("--stance", help=say("help_stance"))] = None,
    type: Annotated[str | None, typer.Option("--type", help=say("help_type"))] = None,
    sort: Annotated[str, typer.Option("--sort", help=say("help_sort"))] = say("newest"),
    counts: Counts = False,
    limit: Limit = 50,
    offset: Offset = 0,
    store: Store = DEFAULT_STORE,
    format: Answers = Format.table,
) -> None:
    """Who said what."""
    asked: Narrowed = {
        "since": since, "until": until, "publisher": publisher, "words": words, "stance": stance, "type": type
    }  # fmt: skip
    with KnowledgeBase(store, read_only=True) as base:
        read = base.said(speaker, about, **asked, limit=1).understood
        unnamed = bool(speaker) and not about and any(note.kind in ("nobody", "partly", "silent") for note in read)
        if unnamed:
            asked["ask"], speaker = speaker, None  # "THR ojol" is nobody: as on the page, the words are looked for
        if counts:
            counted = base.said(speaker, about, **asked, limit=1).understood
            readings.tell((*read, *counted) if unnamed else counted)
            facets.tell(base.facets(speaker, about, **asked), format)
            return
        source = context.get_parameter_source("sort")
        order = None if source and source.name == "DEFAULT" else sort  # None: as the question asks
        found = base.said(speaker, about, **asked, sort=order, limit=limit, offset=offset)
    readings.tell((*read, *found.understood) if unnamed else found.understood)
    rows = (*found.rows, *found.beside)
    if rows or format is not Format.table or not any(note.kind == "sentence" for note in found.understood):
        show(rows, format, cited=citations.statement)
    _more(found.total, offset + len(found.rows), format)


def trace(
    regulation: Annotated[str, typer.Argument(help=say("help_regulation"))],
    limit: Limit = 50,
    store: Store = DEFAULT_STORE,
    format: Answers = Format.table,
) -> None:
    """Every mention of a regulation over time."""
    with KnowledgeBase(store, read_only=True) as base:
        found = base.trace(regulation, limit=limit)
        sides = base.sides(regulation) if format is Format.table else None
    if sides is not None:
        for line in traces.heading(found, regulation, sides):
            print(line)
        print()
    show(found.mentions.rows, format, cited=citations.mention)
    _more(found.mentions.total, len(found.mentions.rows), format)


def who(
    name: Annotated[str, typer.Argument(help=say("help_name"), callback=given)],
    why: Annotated[bool, typer.Option("--why", help=say("help_why"))] = False,
    at: Annotated[str | None, typer.Option("--at", help=say("help_at"))] = None,
    store: Store = DEFAULT_STORE,
    format: Answers = Format.table,
) -> None:
    """Posts over time, aliases and what joined them; the posts held at a day."""
    with KnowledgeBase(store, read_only=True) as base:
        if at is not None:
            held = base.positions_at(name, at)
            if held or format is not Format.table:
                _held(held, format)
                return
            print(say("none"), file=sys.stderr)
            near = base.positions_near(name, at)
            known = bool(near or base.who(name, limit=1))
            print(
                say("held_near" if near else "held_never" if known else "held_unknown", date=at, name=name),
                file=sys.stderr,
            )
            if near:
                _held(near, format)
            return
        profiles = base.who(name, why)
        names = base.names_in(text for one in profiles for alias in one.aliases for text in alias.why)
        unknown = () if profiles else base.said(name, limit=1).understood
    if format is not Format.table:
        show(profiles, format)
        return
    readings.tell(unknown)
    if not profiles:
        print(say("none"), file=sys.stderr)
    for number, profile in enumerate(profiles):
        print("\n" * bool(number) + "\n".join(printed.profile(profile, why=why, names=names)))


def _held(posts: tuple[Post, ...], format: Format) -> None:
    if format is not Format.table or not posts:
        show(posts, format)
        return
    print("\n".join(line for held in posts for line in printed.post(held, by_name=True)))


def figures(
    about: About = None,
    who: Annotated[str | None, typer.Option("--who", help=say("help_speaker"))] = None,
    since: Since = None,
    until: Until = None,
    series: Annotated[bool, typer.Option("--series", help=say("help_series"))] = False,
    limit: Limit = 50,
    store: Store = DEFAULT_STORE,
    format: Answers = Format.table,
) -> None:
    """Figures claimed, by whom, when, and what contradicts them."""
    with KnowledgeBase(store, read_only=True) as base:
        found = base.figures(about, who=who, since=since, until=until, limit=limit)
        readings.tell(found.understood)
        over_time = base.series(about, who=who, since=since, until=until, limit=limit) if series else ()
    if series and (over_time or format is not Format.table):
        _series(over_time, format)
        return
    if series and found.rows:
        print(say("series_none", n=found.total), file=sys.stderr)
    show(found.rows, format, cited=citations.figure)
    _more(found.total, len(found.rows), format)


def _series(found: tuple[Series, ...], format: Format) -> None:
    if format is not Format.table or not found:
        show(found, format)
        return
    print("\n\n".join("\n".join(printed.series(one)) for one in found))


def article(
    id: Annotated[str, typer.Argument(help=say("help_article_id"))],
    store: Store = DEFAULT_STORE,
    format: Answers = Format.table,
) -> None:
    """The text with its marks."""
    with KnowledgeBase(store, read_only=True) as base:
        found = base.article(id)
    if found is None:
        raise InputError(say("no_article", id=id))
    if format is not Format.table:
        show([found], format)
        return
    print(" · ".join(part for part in (found.title, found.publisher, found.published, found.url) if part))
    print()
    print(found.text)
    print()
    for line in traces.versions(found):
        print(line)
    marks = [as_row(mark) for mark in found.marks]
    show(
        [
            {**mark, "kind": named("kind", mark["kind"]), "words": found.text[mark["start"] : mark["end"]]}
            for mark in marks
        ],
        format,
        columns=("start", "end", "kind", "words", "label", "detail"),
    )


def search(
    words: Annotated[str, typer.Argument(help=say("help_words"), callback=given)],
    since: Since = None,
    until: Until = None,
    publisher: Publisher = None,
    sort: Annotated[str, typer.Option("--sort", help=say("help_search_sort"))] = say("most_fitting"),
    counts: Counts = False,
    limit: Limit = 20,
    offset: Offset = 0,
    store: Store = DEFAULT_STORE,
    format: Answers = Format.table,
) -> None:
    """Full text that knows Indonesian affixes."""
    asked: dict[str, Any] = {"since": since, "until": until, "publisher": publisher}
    with KnowledgeBase(store, read_only=True) as base:
        if counts:
            facets.tell(base.search_facets(words, **asked), format)
            return
        found = base.search(words, **asked, sort=sort, limit=limit, offset=offset)
    readings.tell(found.understood)
    show(found.rows, format, cited=citations.found)
    _more(found.total, offset + len(found.rows), format)


def _more(total: int, shown: int, format: Format) -> None:
    if format is Format.table and total > shown:
        print(say("more", shown=shown, total=total), file=sys.stderr)
