"""Reading the knowledge files that travel in the package."""

from __future__ import annotations

import csv
import tomllib
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any

from pipeline.errors import ResourceError


@cache
def path(name: str) -> Path:
    """Return the path of a knowledge file or folder: ``path("gazetteers/regions.csv")``.

    Raises:
        ResourceError: there is no such file.
    """
    with as_file(files("pipeline.resources").joinpath(name)) as found:
        if not found.exists():
            raise ResourceError(f"knowledge file {name} is missing from the installation")
        return Path(found)


@cache
def toml(name: str) -> dict[str, Any]:
    """Return a TOML knowledge file as a dict: ``toml("regulations.toml")``.

    Raises:
        ResourceError: the file is missing or is not TOML; names the line.
    """
    try:
        return tomllib.loads(path(name).read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise ResourceError(f"{name}: {error}") from error


@cache
def words(name: str, table: str, key: str = "words") -> tuple[str, ...]:
    """Return a list of words of a table of a TOML file, in their order: ``words("calendar.toml", "hours")``.

    Args:
        name: the file.
        table: the table.
        key: which list of it, where it has others beside ``words``: ``words("positions.toml", "status", "acting")``.

    Raises:
        ResourceError: the file is missing or is not TOML.
        KeyError: it has no such table or list.
    """
    return tuple(toml(name)[table][key])


@cache
def csv_rows(name: str) -> tuple[dict[str, str], ...]:
    """Return the rows of a CSV knowledge file, each a dict by its header: ``csv_rows("gazetteers/regions.csv")``."""
    with path(name).open(encoding="utf-8", newline="") as file:
        return tuple(dict(row) for row in csv.DictReader(file))
