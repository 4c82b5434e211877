"""Words as a citation prints them."""

from __future__ import annotations


def as_cited(words: str) -> str:
    """Return words in one line, without the comma that the press sets before "kata Sri": "tetap naik," -> "tetap naik".

    The words of the record keep it, as they stand in print.
    """
    return " ".join(words.split()).rstrip(",").rstrip()
