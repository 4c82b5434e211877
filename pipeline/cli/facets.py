"""What an answer is made of, printed for readers: "Penerbit: detik.com ×12, kompas.com ×3"."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from pipeline.cli import citations
from pipeline.cli.messages import label, say, stance
from pipeline.cli.output import Format, show
from pipeline.schema.answers import Count, Facets
from pipeline.schema.surveys import ArticleFacets

#: Values printed of each kind; of months the last ones.
MOST = 12


def tell(found: Facets | ArticleFacets, format: Format) -> None:
    """Print facets: lines for people, everything for programs."""
    if format is not Format.table:
        show([found], format)
        return
    print(say("facets_total", n=found.total) if found.exact else say("facets_newest", n=found.total))
    for field in fields(found):
        counts: Any = getattr(found, field.name)
        if isinstance(counts, tuple) and counts:
            shown = counts[-MOST:] if field.name == "period" else counts[:MOST]
            values = ", ".join(f"{_value(field.name, count)} ×{count.count}" for count in shown)
            print(citations.filled(f"{label(field.name)}: {values}", head="    "))


def _value(kind: str, count: Count) -> str:
    return stance(count.value) if kind == "stance" else count.label
