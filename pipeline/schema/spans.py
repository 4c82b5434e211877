"""Spans: where in an article's text something stands, and what stands there.

Offsets count Unicode code points in ``Article.text``, as a W3C text-position selector does:
``article.text[span.start:span.end]`` is what the reader sees in print.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

RegulationKind = Literal["full", "partial", "named", "anaphor"]
Modifier = Literal["approx", "min", "max"]
Change = Literal["up", "down"]
ReferenceKind = Literal["name", "role", "pronoun", "clitic", "nominal", "abbreviation"]
Value = int | float | tuple[int | float, int | float]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of an article's text; ``start`` is inclusive, ``end`` exclusive, both in code points."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Reference:
    """Words that refer to a person, institution or place: "Horas", "Mendagri", "dia", the "-nya" of "katanya".

    ``rule`` names what joined the words to the entity, so that every merge can be explained.
    """

    start: int
    end: int
    entity: str
    kind: ReferenceKind = "name"
    rule: str = ""
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class RegulationMention:
    """One mention of a legal instrument: "Pasal 2 ayat (1) Inpres 2/2021", "UU Tipikor", "beleid itu".

    ``id`` follows ``type-number-year`` ("inpres-2-2021") or ``type:nickname`` ("uu:tipikor"); ``pasal`` is "2(1)".
    An anaphor with several antecedents joins their ids by ";".
    """

    start: int
    end: int
    id: str
    kind: RegulationKind
    pasal: str | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity in print: "36,7 juta peserta" is 36,700,000 with the unit "peserta".

    ``value`` is a number or a (low, high) pair; ``unit`` is "IDR", "USD", "%" or the counted noun in lower case;
    ``per`` is the base of a rate ("bulan" in "Rp 2 juta per bulan"); ``as_of`` an ISO date or part of one;
    ``compared_with`` is the position, in the article's list of figures, of the figure it is set against
    ("naik dari X menjadi Y"); ``change`` tells that the figure is a rise or a fall, not a level ("naik 5.000 orang").
    """

    start: int
    end: int
    value: Value
    unit: str | None = None
    modifier: Modifier | None = None
    measure: str | None = None
    per: str | None = None
    as_of: str | None = None
    compared_with: int | None = None
    change: Change | None = None


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date in print: "Kamis (27/7/2023)" is 2023-07-27, "triwulan II 2023" is 2023-Q2.

    ``value`` is ISO 8601, as long as its ``precision`` ("day", "week", "month", "quarter", "semester", "year",
    "decade"); of several days or years in one mention, "12-14 Juli 2023", it is the first and ``until`` the last.
    ``relative`` tells that the publication date was needed ("kemarin", "(27/7)").
    """

    start: int
    end: int
    value: str
    precision: str = "day"
    relative: bool = False
    until: str | None = None


@dataclass(frozen=True, slots=True)
class Abbreviation:
    """A long form and its short form in an article: "Direktorat Jenderal Bina Keuangan Daerah (Ditjen BKD)".

    ``start`` and ``end`` bound the short form; ``expanded`` is the long form without inner parentheses.
    """

    start: int
    end: int
    short: str
    expanded: str
