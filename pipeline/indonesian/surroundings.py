"""What the words around a place tell of it, read from a table: "pembuatan |Permenaker ini|" is a rule in the making.

A table of such a TOML file names its words by where they stand; each is an expression, in which a blank is any blank:

* ``before``: whole words right before the place, then a blank, in capitals or not; ``between`` may stand in between;
* ``earlier``: whole words anywhere before the place, in capitals or not;
* ``ends``: expressions with which the text before the place ends, marks and blanks included;
* ``behind``: a blank and whole words right behind the place;
* ``follows``: expressions with which the text behind the place begins, marks and blanks included;
* ``within``: whole words somewhere in the place itself; ``has``: expressions there, marks and blanks included;
* ``whole``: expressions for all that the place is.

``reach`` is how many characters before the place are looked at, where who asks does not say from where on. ``[parts]``
names pieces that several expressions share, written ``<name>`` in them. In ``examples`` and ``counterexamples`` the
place stands between two bars.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from pipeline.resources.read import toml

_BEFORE = {"before": r"(?i)\b(?:{words})\s+{between}$", "earlier": r"(?i)\b(?:{words})\b", "ends": r"(?:{words})$"}
_BEHIND = {"behind": r"\s+(?:{words})\b", "follows": r"(?:{words})"}
_WITHIN = {"within": r"\b(?:{words})\b", "has": r"(?:{words})"}
_WHOLE = {"whole": r"(?:{words})"}


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Words that tell something of the place beside them; a side without words tells nothing."""

    before: re.Pattern[str] | None
    behind: re.Pattern[str] | None
    within: re.Pattern[str] | None
    whole: re.Pattern[str] | None
    reach: int | None

    def leads(self, text: str, start: int, *, since: int | None = None) -> bool:
        """Tell whether the words before a place are there: "pembuatan |" before "Permenaker ini".

        They are sought from ``since`` on, where it is told, else in reach.
        """
        first = since if since is not None else max(0, start - self.reach) if self.reach else 0
        return self.before is not None and self.before.search(text, first, start) is not None

    def trails(self, text: str, end: int, *, until: int | None = None) -> bool:
        """Tell whether the words behind a place are there, before ``until``: "| di berbagai daerah" behind "Perda"."""
        behind = self.behind
        return behind is not None and behind.match(text, end, len(text) if until is None else until) is not None

    def match(self, text: str, end: int) -> re.Match[str] | None:
        """Return the words behind a place: " yang diteken G" behind "Surat Edaran Nomor 5"."""
        return self.behind.match(text, end) if self.behind is not None else None

    def each(self, text: str) -> Iterator[re.Match[str]]:
        """Yield the words behind a place wherever a text has them: "Kapolri", "Wali Kota B"."""
        return self.behind.finditer(text) if self.behind is not None else iter(())

    def holds(self, text: str, start: int, end: int) -> bool:
        """Tell whether the place itself has the words: "|Perpres teranyar ini|"."""
        return self.within is not None and self.within.search(text, start, end) is not None

    def fills(self, text: str, start: int, end: int) -> bool:
        """Tell whether the words are all that a place is: "40 ton| per bulan menjadi |52 ton"."""
        return self.whole is not None and self.whole.fullmatch(text, start, end) is not None

    def around(self, text: str, start: int, end: int) -> bool:
        """Tell whether any of the words is there, on either side of a place or in it."""
        return self.leads(text, start) or self.trails(text, end) or self._inside(text, start, end)

    def _inside(self, text: str, start: int, end: int) -> bool:
        return self.holds(text, start, end) or self.fills(text, start, end)


@cache
def surroundings(file: str) -> Mapping[str, Surroundings]:
    """Return the tables of a file: ``surroundings("regulation_contexts.toml")["in_making"]``.

    Raises:
        ResourceError: the file is missing or is not TOML.
    """
    tables = dict(toml(file))
    parts = tables.pop("parts", {})
    return {name: _of(table, parts) for name, table in tables.items() if isinstance(table, dict)}


def expression(words: str, parts: Mapping[str, str]) -> str:
    r"""Return what is written in a table as an expression: "(?:para )?pembentuk" -> r"(?:para\s+)?pembentuk"."""
    for name, part in parts.items():
        words = words.replace(f"<{name}>", part)
    return words.replace(" ", r"\s+")


def _of(table: Mapping[str, Any], parts: Mapping[str, str]) -> Surroundings:
    def side(frames: Mapping[str, str]) -> re.Pattern[str] | None:
        for name, frame in frames.items():
            if name in table:
                words = "|".join(expression(one, parts) for one in table[name])
                return re.compile(frame.format(words=words, between=between))
        return None

    between = rf"(?:(?:{'|'.join(table['between'])})\s+)?" if "between" in table else ""
    return Surroundings(side(_BEFORE), side(_BEHIND), side(_WITHIN), side(_WHOLE), table.get("reach"))
