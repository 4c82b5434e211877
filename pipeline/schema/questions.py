"""How a question was read, and the counts that answers are told in."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Count:
    """One value with how often it occurs: a facet, a co-mentioned person, a month of a timeline."""

    value: str
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class Understood:
    """How a question's words were read: "Mendagri" as a post, "Inpres 2/2021" as ``inpres-2-2021``.

    ``kind`` is "person", "institution", "parts" of it that speak with it, "position", "regulation", "words", "side"
    (``ids`` then "for" or "against"), "manner" (``ids`` then the stance), "order" (``ids`` then "date" or "oldest"),
    "type" or "period"; "untimed" words tell no plain time, a "dated" name has its year, "without" words there is an
    answer, "lacking" those that decide it there is none (``ids`` then the words that the rest has, if it has any),
    "counted" asks for figures, "compared" speakers stand side by side; "nobody" bears a name, or only "partly";
    "dropped" words are not used, "limited" tells in ``label`` how many statements were read for their side, "offered"
    stands beside and is not in the answer, nor is what is "near" in spelling; words "around" stand in the article, not
    in what is said; "namesakes" of one who says nothing of it speak of it.
    What an empty answer tells instead is listed in ``api/hints.py``.
    ``shares`` counts the articles in which a name means each of several laws.
    """

    words: str
    kind: str
    ids: tuple[str, ...] = ()
    label: str = ""
    shares: tuple[Count, ...] = ()
