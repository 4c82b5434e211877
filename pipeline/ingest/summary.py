"""What became of the pages that came in, counted, with the first of the reasons why some fell out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, fields

from pipeline.schema import Issue

#: Issues that a summary repeats; the store keeps them all.
MOST_ISSUES = 1000


@dataclass(frozen=True, slots=True)
class Told:
    """An issue and where it arose: a file, a row of one, an address."""

    issue: Issue
    place: str


@dataclass(slots=True)
class Summary:
    """What became of the pages that came in.

    ``same`` are articles already there, word for word, ``cut`` those among the kept that are there only in part.
    """

    kept: int = 0
    same: int = 0
    versions: int = 0
    not_article: int = 0
    foreign: int = 0
    failed: int = 0
    cut: int = 0
    seconds: float = 0.0
    issues: list[Told] = field(default_factory=list)

    @property
    def pages(self) -> int:
        """How many pages came in."""
        return self.kept + self.same + self.versions + self.set_aside

    @property
    def set_aside(self) -> int:
        """How many pages gave no article to ask about."""
        return self.not_article + self.foreign + self.failed

    def count(self, outcome: str, number: int = 1) -> None:
        """Count an outcome of the store ("new", "same", "version") or a fate ("not_article", "foreign", "failed")."""
        name = {"new": "kept", "version": "versions"}.get(outcome, outcome)
        setattr(self, name, getattr(self, name) + number)

    def tell(self, issues: Iterable[Issue], place: str) -> None:
        """Repeat issues, the first of many."""
        self.issues += [Told(issue, place) for issue in issues][: max(0, MOST_ISSUES - len(self.issues))]

    def add(self, other: Summary) -> None:
        """Add the counts of another summary."""
        for item in fields(self):
            setattr(self, item.name, getattr(self, item.name) + getattr(other, item.name))
        del self.issues[MOST_ISSUES:]
