"""Regulations as a question chooses them: by id, and by a name within the days in which it meant them.

"UU 11/2020" is ``uu-11-2020``, and ``uu:cipta-kerja`` in what was printed before the law was replaced.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pipeline.store.database import among


@dataclass(frozen=True, slots=True)
class Named:
    """A name's id, from one day on and before another; what bears no day is taken in."""

    id: str
    since: str | None = None
    until: str | None = None


Topic = str | Named


def chosen(column: str, day: str, topics: Sequence[Topic], prefix: str = "t") -> tuple[str, dict[str, Any]]:
    """Return the condition under which ``column`` bears one of the topics, and its parameters."""
    where, params = among(column, [topic for topic in topics if isinstance(topic, str)], prefix)
    parts = [where] if params else []
    for n, topic in enumerate(topic for topic in topics if isinstance(topic, Named)):
        name = f"{prefix}_name{n}"
        within = [f"{column} = :{name}"]
        params[name] = topic.id
        for sign, edge, at in ((">=", "since", topic.since), ("<", "until", topic.until)):
            if at:
                within.append(f"(coalesce({day}, '') = '' OR {day} {sign} :{name}_{edge})")
                params[f"{name}_{edge}"] = at
        parts.append(f"({' AND '.join(within)})")
    return (parts[0] if len(parts) == 1 else f"({' OR '.join(parts)})") if parts else "1 = 0", params


def ids(topics: Sequence[Topic]) -> tuple[str, ...]:
    """Return the ids of topics, names too."""
    return tuple(topic if isinstance(topic, str) else topic.id for topic in topics)
