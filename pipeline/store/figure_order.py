"""Which figures answer a question first: sums where money is asked for, spans of time and things listed last.

"anggaran IKN" is answered with its trillions before "tiga sasaran" and "setahun".
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from pipeline import resources
from pipeline.indonesian.figures.clauses import group
from pipeline.store.database import Database, among
from pipeline.store.roots import roots

#: Letters of a currency's code: "IDR".
_CURRENCY = 3


def ranked(database: Database, words: str, ids: Sequence[str]) -> list[str]:
    """Return figures as they answer words, those of one rank in the order in which they are."""
    asked = set(roots(words))
    money, time = bool(asked & _roots("money")), bool(asked & _roots("time"))
    units: dict[str, str] = {}
    for start in range(0, len(ids), 1000):
        where, params = among("id", ids[start : start + 1000], "f")
        rows = database.rows(f"SELECT id, unit FROM figures WHERE {where}", params)
        units |= {row["id"]: row["unit"] or "" for row in rows}
    return sorted(ids, key=lambda number: _rank(units.get(number, ""), money=money, time=time))


def _rank(unit: str, *, money: bool, time: bool) -> int:
    if money and unit.isupper() and len(unit) == _CURRENCY:
        return 0
    late = unit in group("listed") or (not time and unit in spans())
    return 2 if late else 1


@cache
def spans() -> frozenset[str]:
    """Return the units of time, which are of anything: "lima tahun penjara", "setahun pemerintahan"."""
    return frozenset(resources.toml("questions.toml")["measured"]["spans"])


@cache
def _roots(name: str) -> frozenset[str]:
    words: list[str] = resources.toml("questions.toml")["measured"][name]
    return frozenset(root for word in words for root in roots(word))
