"""Values as cells of a table that people open in a spreadsheet; nothing that an article prints is taken for a formula.

Articles are written by strangers: "=HYPERLINK(...)" in a statement must stay words. Files that only programs read, such
as those of a graph database, get their values unchanged.
"""

from __future__ import annotations

import re

#: A cell of Excel holds no more characters than this; ours end a little earlier, with "…".
MOST = 32_000
_FORMULA = re.compile(r"[=+\-@\t\r\n＝＋－＠]")
_NUMBER = re.compile(r"[+-]?\d[\d.,]*%?")
#: Control characters but tab and line feed.
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def guarded(text: str) -> str:
    """Return text that no spreadsheet takes for a formula: "=A1" -> "'=A1"; "-5,25%" stays a number."""
    return f"'{text}" if _FORMULA.match(text) and not _NUMBER.fullmatch(text) else text


def cell(text: str) -> str:
    """Return text that a cell of a workbook can hold: no formula, no control characters, not too long."""
    plain = _CONTROLS.sub("", text)
    return guarded(plain if len(plain) <= MOST else f"{plain[: MOST - 1]}…")
