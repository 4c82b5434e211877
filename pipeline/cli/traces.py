"""What is printed above a regulation's mentions: how the words were understood, its names in print, its kin."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from pipeline.cli import citations, readings
from pipeline.cli.messages import say, stance
from pipeline.schema.answers import ArticleAnswer, Count, Kin, Trace
from pipeline.schema.surveys import Sides

#: Names, laws and months told in the heading.
MOST = 8


def heading(found: Trace, asked: str, sides: Sides) -> Iterator[str]:
    """Yield the lines above a trace: "UU ITE = UU 11/2008, UU 19/2016, UU 1/2024", who is for it and who against."""
    for note in found.understood:
        yield from (_line(line) for line in readings.lines(replace(note, words=asked)))
    if len(found.ids) < 2:
        yield _line(" · ".join(part for part in (found.title, found.uri, found.id) if part))
    if not found.articles:
        yield say("trace_nowhere")
        return
    yield say("trace_span", articles=found.articles, first=found.first or "?", last=found.last or "?")
    for key, counts in (
        ("trace_names", found.names),
        ("trace_months", found.months[-MOST:]),
        ("trace_speakers", found.speakers),
        ("trace_stances", [Count(c.value, stance(c.value), c.count) for c in found.stances]),
        ("trace_related", found.related),
    ):
        if counts:
            yield _line(say(key, counts=_counted(counts)))
    if sides.supporting or sides.opposing:
        counted = {"supporting": len(sides.supporting), "opposing": len(sides.opposing), "open": sides.open}
        yield _line(say("trace_sides", **counted))
    for relation, laws in _by_relation(found.kin).items():
        yield _line(say(f"kin_{relation.replace(' ', '_')}", laws=", ".join(_kin(law) for law in laws)))


def versions(found: ArticleAnswer) -> Iterator[str]:
    """Yield what changed between an article's versions, and which other sites carry it."""
    for version in found.versions[:-1]:
        yield say("version", number=version.version, added=version.added, changed=", ".join(version.changed))
        yield from (f"    {line}" for line in version.lines)
    for copy in found.copies:
        yield say("copy", publisher=copy.publisher or say("no_publisher"), date=copy.date or say("no_date"), id=copy.id)
    if len(found.versions) > 1 or found.copies:
        yield ""


def _by_relation(kin: Iterable[Kin]) -> dict[str, list[Kin]]:
    found: dict[str, list[Kin]] = {}
    for law in kin:
        found.setdefault(law.relation, []).append(law)
    return found


def _kin(law: Kin) -> str:
    return f"{law.label} ({say('mentions', n=law.mentions)})"


def _counted(counts: Iterable[Count]) -> str:
    return ", ".join(f"{count.label} ×{count.count}" for count in list(counts)[:MOST])


def _line(text: str) -> str:
    return citations.filled(text, head="")
