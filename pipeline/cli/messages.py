"""What the command says to its reader: Indonesian first, English by ``--lang en`` or ``JEJAK_LANG=en``."""

from __future__ import annotations

import os

from pipeline import resources

LANGUAGES = ("id", "en")
_chosen = ""


def choose(language: str) -> None:
    """Set the language of everything said from now on: "id" or "en"."""
    global _chosen
    _chosen = language


def language() -> str:
    """Return the language chosen, else that of ``JEJAK_LANG``, else Indonesian."""
    wanted = _chosen or os.environ.get("JEJAK_LANG", "id")
    return wanted if wanted in LANGUAGES else "id"


def say(key: str, **values: object) -> str:
    """Return a message in the reader's language: ``say("none")`` -> "Tidak ada hasil."."""
    entry = resources.toml("messages.toml")[key]
    return str(entry[language()]).format(**values)


def label(column: str) -> str:
    """Return the heading of a column: "speaker" -> "Pembicara"; a column without an entry stands as it is."""
    entry = resources.toml("messages.toml").get(f"column_{column}")
    return str(entry[language()]) if entry else column
