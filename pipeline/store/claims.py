"""Which figures tell the same thing at the same time, and which of those contradict one another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from pipeline.indonesian.figures.doings import is_doing
from pipeline.indonesian.figures.rows import is_name
from pipeline.schema.answers import Claim, Series
from pipeline.store import subjects
from pipeline.store.database import Database, RowDict, among
from pipeline.store.figure_order import spans

#: Two figures of one measure that differ by more than this share contradict one another.
TOLERANCE = 0.02
#: Figures read for a series, newest first, and beside one figure for what contradicts it.
READ, BESIDE = 2000, 15

_CLAIM = """SELECT f.id, f.article_id, f.begins, f.ends, f.words, f.low, f.high, f.unit, f.measure_key, f.modifier,
    f.per, f.as_of, f.day, f.measure, f.change, a.publisher, a.url, e.name AS speaker FROM figures f
    JOIN articles a ON a.id = f.article_id LEFT JOIN entities e ON e.id = f.speaker_id"""


def value(row: RowDict) -> float | int | tuple[float | int, float | int]:
    """Return a figure's value, a pair where it is a range."""
    low, high = _number(row["low"]), _number(row["high"])
    return low if low == high else (low, high)


def _number(number: float) -> float | int:
    return int(number) if float(number).is_integer() else float(number)


def moment(row: RowDict) -> str:
    """Return when a figure holds: its own date, else the month of print."""
    return str(row["as_of"] or (row["day"] or "")[:7])


def is_telling(row: RowDict) -> bool:
    """Tell whether a measure says enough to be compared: one word ("orang") is anything, and so is a span of time.

    A rise or a fall depends on the moment that it is counted from, which the press seldom tells: it is no level. What
    is done ("mengamankan orang") and whose it is ("Jawa Barat") name nothing that could be measured twice.
    """
    if row["change"] is not None or len((row["measure_key"] or "").split()) < 2 or row["unit"] in spans():
        return False
    return not is_doing(row["measure"]) and not is_name(row["measure"])


def contradicted(database: Database, rows: Sequence[RowDict]) -> dict[str, list[RowDict]]:
    """Return for each figure's id the figures of other articles, in the whole base, that contradict it.

    A measure must say more than two general words, and one subject must be named beside both figures.
    """
    found: dict[str, list[RowDict]] = {}
    same: dict[tuple[Any, ...], list[RowDict]] = {}
    for row in rows:
        if not _is_disputable(row):
            continue
        thing = _thing(row)
        if thing not in same:
            same[thing] = _telling_the_same(database, row)
        others = [other for other in same[thing] if clash(row, other)]
        if others:
            found[row["id"]] = others
    return _of_one_subject(database, found, {row["id"]: row for row in rows})


def _is_disputable(row: RowDict) -> bool:
    return is_telling(row) and bool(moment(row)) and subjects.tells(row["measure_key"], row["unit"])


def _of_one_subject(
    database: Database, clashes: dict[str, list[RowDict]], rows: dict[str, RowDict]
) -> dict[str, list[RowDict]]:
    """Keep the clashes of figures beside which one place, body, law or case is named."""
    needed = {row["id"]: row for key, others in clashes.items() for row in (rows[key], *others)}
    stand = subjects.read(database, needed.values()) if needed else {}
    kept = {key: [other for other in others if stand[key].is_of(stand[other["id"]])] for key, others in clashes.items()}
    return {key: others for key, others in kept.items() if others}


def read(database: Database, ids: Sequence[str]) -> list[RowDict]:
    """Return the rows of figures as claims need them, in the order of their ids."""
    found: dict[str, RowDict] = {}
    for start in range(0, len(ids), 1000):
        where, params = among("f.id", ids[start : start + 1000], "f")
        found |= {row["id"]: row for row in database.rows(f"{_CLAIM} WHERE {where}", params)}
    return [found[number] for number in ids if number in found]


def _telling_the_same(database: Database, row: RowDict) -> list[RowDict]:
    """Return the figures of one measure, unit and rate at one time, the newest ``BESIDE``."""
    when = "f.as_of = :moment" if row["as_of"] else "f.day >= :moment AND f.day <= :last AND f.as_of IS NULL"
    sql = f"""{_CLAIM} WHERE f.measure_key = :key AND {when} AND f.copy = 0
        AND coalesce(f.unit, '') = :unit AND coalesce(f.per, '') = :per ORDER BY f.day DESC, f.id LIMIT {BESIDE}"""
    params = {"key": row["measure_key"], "moment": moment(row), "last": f"{moment(row)}-31"}
    return database.rows(sql, {**params, "unit": row["unit"] or "", "per": row["per"] or ""})


def _thing(row: RowDict) -> tuple[Any, ...]:
    return row["measure_key"], row["unit"], row["per"], moment(row)


def _grouped(rows: Iterable[RowDict]) -> dict[tuple[Any, ...], list[RowDict]]:
    groups: dict[tuple[Any, ...], list[RowDict]] = {}
    for row in rows:
        if is_telling(row):
            groups.setdefault(_thing(row), []).append(row)
    return groups


def clash(one: RowDict, other: RowDict) -> bool:
    """Tell whether two figures of one thing cannot both hold; an article does not contradict itself."""
    if one["id"] == other["id"] or one["article_id"] == other["article_id"]:
        return False
    slack = TOLERANCE * (3 if "approx" in (one["modifier"], other["modifier"]) else 1)
    if "min" in (one["modifier"], other["modifier"]) or "max" in (one["modifier"], other["modifier"]):
        slack = 0.25
    apart = max(one["low"], other["low"]) - min(one["high"], other["high"])
    return bool(apart > slack * max(abs(one["high"]), abs(other["high"]), 1e-9))


def _is_disputed(database: Database, group: Sequence[RowDict]) -> bool:
    """Tell whether claims of one thing at one time contradict one another."""
    beside = group[:BESIDE]
    clashes = {a["id"]: [b for b in beside if clash(a, b)] for a in beside if _is_disputable(a)}
    return bool(_of_one_subject(database, {k: v for k, v in clashes.items() if v}, {a["id"]: a for a in beside}))


def claim(row: RowDict) -> Claim:
    """Return a figure's row as a claim."""
    return Claim(
        id=row["id"],
        moment=moment(row),
        value=value(row),
        words=row["words"],
        article=row["article_id"],
        start=row["begins"],
        end=row["ends"],
        date=row["day"],
        speaker=row["speaker"],
        publisher=row["publisher"],
        url=row["url"],
    )


def series(database: Database, rows: Sequence[RowDict], *, most: int) -> tuple[Series, ...]:
    """Return measures claimed at two moments or more, or by articles that contradict one another."""
    measures: dict[tuple[Any, ...], list[RowDict]] = {}
    for row in rows:
        if is_telling(row):
            measures.setdefault((row["measure_key"], row["unit"], row["per"]), []).append(row)
    found = []
    for (_, unit, per), claimed in measures.items():
        ordered = sorted(claimed, key=lambda row: (moment(row), row["day"] or "", row["article_id"], row["begins"]))
        groups = _grouped(ordered)
        disputed = tuple(thing[3] for thing, group in groups.items() if _is_disputed(database, group))
        if len(groups) > 1 or disputed:
            printed = Counter(row["measure"] for row in claimed)
            name = min(printed, key=lambda measure: (-printed[measure], len(measure), measure))
            found.append(Series(name, unit, per, tuple(claim(row) for row in ordered), disputed))
    return tuple(sorted(found, key=lambda s: (-len(s.claims), s.measure))[:most])
