"""Whether the sentences of an article stand in the order in which they were written.

Some archives keep an article as one line of shuffled sentences; its dateline then opens a sentence in the middle. There
a pronoun points at nobody in particular.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.indonesian.speech import datelines

#: A dateline in capitals that no full stop parts from a caption or a list before it: "(Humas) JAKARTA, KOMPAS.com - ".
_RUN_ON = re.compile(r"(?<=[\w)\]\"”] )[A-Z]{4,}(?: [A-Z]+)*, ?[A-Z]{4,}\.(?:com|COM|co\.id|CO\.ID|id|ID) ?[-–—] ")


def is_lost(text: str, sentences: Sequence[tuple[int, int]]) -> bool:
    """Tell whether an article of one line has its dateline in the middle, so that its sentences were shuffled.

    >>> text = 'Jalan itu rusak. BANDUNG, KOMPAS.com - Warga menolak.'
    >>> is_lost(text, [(0, 16), (17, 53)])
    True
    """
    if "\n" in text.strip():
        return False
    return (
        any(datelines.NEWSROOM.match(text, *sentence) for sentence in sentences[1:]) or _RUN_ON.search(text) is not None
    )
