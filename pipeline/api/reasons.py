"""Questions that ask why: what tells a reason, "direvisi karena banyak protes", stands before what tells none."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from pipeline import resources
from pipeline.api.question_words import Word


def asked(said: Sequence[Word]) -> bool:
    """Tell whether a question asks why: "mengapa PKS menolak RUU itu", "apa alasan Kadin mendukung tarif itu"."""
    return any(word.low in resources.toml("questions.toml")["reasons"]["asks"] for word in said)


def given(text: str) -> bool:
    """Tell whether words tell a reason: "ditunda karena hujan"."""
    return bool(_told().search(text))


def any_given(texts: Iterable[str]) -> bool:
    """Tell whether any of some words tell a reason."""
    return any(map(given, texts))


@cache
def _told() -> re.Pattern[str]:
    return re.compile(resources.toml("questions.toml")["reasons"]["told"], re.IGNORECASE)
