"""Our index of laws: number, year, title and day of enactment of some five thousand instruments."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from pipeline.indonesian.regulations.printed import canonical
from pipeline.resources.read import csv_rows


@dataclass(frozen=True, slots=True)
class Law:
    """An instrument of the index: "uu-12-2011", its title and the ISO day of enactment where known."""

    id: str
    title: str
    enacted: str | None


@cache
def laws() -> dict[str, Law]:
    """Return the index by id."""
    rows = csv_rows("gazetteers/regulation_index.csv")
    return {row["id"]: Law(row["id"], row["title"], row["enacted"] or None) for row in rows}


def title(id: str) -> str | None:
    """Return an instrument's title, None where the index does not hold it."""
    law = laws().get(canonical(id))
    return law.title if law else None


def enacted(id: str) -> str | None:
    """Return the ISO day of enactment, None where unknown."""
    law = laws().get(canonical(id))
    return law.enacted if law else None
