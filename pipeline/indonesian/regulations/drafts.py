"""What reading a text yields before anything is resolved."""

from __future__ import annotations

from dataclasses import dataclass, field

from pipeline.indonesian.regulations.kinds import Kind


@dataclass(slots=True)
class Draft:
    """A mention as printed, before the article as a whole says which instrument it means.

    ``tail`` tells what points back: "ini", "tersebut", "" for a bare name; ``noun`` is set for nouns that name no
    kind ("aturan", "beleid") and "pasal" for articles that stand apart from their law; ``others`` are further
    numbers in one mention: "Keppres Nomor 8, 15, dan 36/TK/2021"; ``beside`` further kinds, of "peraturan bupati/wali
    kota"; ``at_home`` tells that its region is only that of the article.
    """

    start: int
    end: int
    kind: Kind | None = None
    number: str | None = None
    year: str | None = None
    name: str | None = None
    region: str | None = None
    pasal: str | None = None
    tail: str = ""
    noun: str = ""
    title: str = ""
    capital: bool = True
    id: str = ""
    agency: str = ""
    words: list[str] = field(default_factory=list)
    others: tuple[str, ...] = ()
    beside: tuple[Kind, ...] = ()
    at_home: bool = False

    @property
    def numbered(self) -> bool:
        """Whether it carries a number or a year of its own."""
        return self.number is not None or self.year is not None

    @property
    def bare(self) -> bool:
        """Whether it names a kind and nothing else."""
        return self.kind is not None and not (self.numbered or self.name or self.kind.code)
