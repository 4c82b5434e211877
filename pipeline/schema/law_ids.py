"""The laws of a record under other ids: as print numbers them, or as a knowledge base joins them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from pipeline.schema.entities import Regulation
from pipeline.schema.record import Record


def renamed(record: Record, name: Callable[[str], str]) -> Record:
    """Return a record whose laws bear other ids wherever it speaks of them: "permendag-03-2024" for "permendag-3-2024".

    Laws that come to bear one id become one, their mentions in order.
    """
    names = {law.id: name(law.id) for law in record.regulations}
    names |= {law: name(law) for said in record.statements for law in said.regulations}
    if all(old == new for old, new in names.items()):
        return record
    laws: dict[str, Regulation] = {}
    for law in record.regulations:
        new = _one(law, names)
        laws[new.id] = _joined(laws[new.id], new) if new.id in laws else new
    statements = tuple(
        replace(said, regulations=tuple(dict.fromkeys(names[law] for law in said.regulations)))
        for said in record.statements
    )
    return replace(record, regulations=tuple(laws.values()), statements=statements)


def _one(law: Regulation, names: dict[str, str]) -> Regulation:
    return replace(
        law,
        id=names[law.id],
        mentions=tuple(replace(mention, id=names[law.id]) for mention in law.mentions),
        relations=tuple(replace(one, target=names.get(one.target, one.target)) for one in law.relations),
    )


def _joined(law: Regulation, other: Regulation) -> Regulation:
    mentions = sorted((*law.mentions, *other.mentions), key=lambda mention: (mention.start, mention.end))
    return replace(
        law,
        uri=law.uri or other.uri,
        title=law.title or other.title,
        mentions=tuple(mentions),
        relations=(*law.relations, *other.relations),
    )
