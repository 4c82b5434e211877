"""The floors of quality: figures already reached, kept in ``corpus/baseline.json``; they only rise."""

from __future__ import annotations

import json
from pathlib import Path

from pipeline.errors import InputError
from pipeline.evaluate.matching import Tally

Floors = dict[str, dict[str, float]]


def load_floors(path: Path) -> Floors:
    """Read the floors: name of a gold file -> kind -> least F1.

    Raises:
        InputError: the file is missing or is not of that shape.
    """
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        return {name: {kind: float(f1) for kind, f1 in kinds.items()} for name, kinds in data["f1"].items()}
    except (OSError, ValueError, KeyError, AttributeError, TypeError) as error:
        raise InputError(f"{path}: not a file of floors ({error})") from error


def below(floors: dict[str, float], tallies: dict[str, Tally]) -> list[str]:
    """Return a line for each kind that fell below its floor, such as "persons: F1 0.912 is below 0.930"."""
    lines = []
    for kind, least in floors.items():
        reached = tallies[kind].score().f1 if kind in tallies else 0.0
        if reached < least:
            lines.append(f"{kind}: F1 {reached:.3f} is below {least:.3f}")
    return lines
