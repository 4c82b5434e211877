"""Figures in the sentences that name a law, whoever says them or nobody: "PP 39/2019 mengenakan denda 1.000%"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pipeline.indonesian import sentences
from pipeline.store.database import Database
from pipeline.store.topics import Topic, chosen

#: Pairs of a figure and a mention near it that are looked at, the newest; letters between the two at most.
LOOKED_AT, APART = 600, 400


def find(database: Database, topics: Sequence[Topic], where: str, params: dict[str, Any]) -> list[str]:
    """Return the ids of figures that stand in one sentence with a mention of a law, the newest first.

    Args:
        database: the base.
        topics: the laws asked for.
        where: what else narrows figures, called ``f``, as SQL.
        params: its parameters.
    """
    named, more = chosen("m.regulation_id", "m.day", topics, "law")
    sql = f"""SELECT f.id, f.begins, m.begins AS law, a.text
        FROM (SELECT * FROM regulation_mentions m WHERE {named} ORDER BY m.day DESC LIMIT {LOOKED_AT}) m
        JOIN figures f ON f.article_id = m.article_id AND f.begins BETWEEN m.begins - {APART} AND m.begins + {APART}
        JOIN articles a ON a.id = f.article_id WHERE {where}
        ORDER BY f.day DESC, f.article_id, f.begins LIMIT {LOOKED_AT}"""
    rows = database.rows(sql, {**params, **more})
    return list(dict.fromkeys(row["id"] for row in rows if _in_one(row["text"], row["begins"], row["law"])))


def _in_one(text: str, one: int, other: int) -> bool:
    """Tell whether two places stand in one sentence."""
    begin = text.rfind("\n", 0, one) + 1
    close = text.find("\n", one)
    line = text[begin : close if close >= 0 else len(text)]
    spans = sentences.split(line) or [(0, len(line))]
    return any(start <= one - begin < end and start <= other - begin < end for start, end in spans)
