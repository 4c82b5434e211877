"""Questions that ask why: what tells a reason, "direvisi karena banyak protes", stands before what tells none."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache

from pipeline import resources
from pipeline.api.question_words import Word
from pipeline.schema.answers import Found, StatementRow


def asked(said: Sequence[Word]) -> bool:
    """Tell whether a question asks why: "mengapa PKS menolak RUU itu", "apa alasan Kadin mendukung tarif itu"."""
    return any(word.low in resources.toml("questions.toml")["reasons"]["asks"] for word in said)


def given(text: str) -> bool:
    """Tell whether words tell a reason: "ditunda karena hujan"."""
    return bool(_told().search(text))


def any_given(texts: Iterable[str]) -> bool:
    """Tell whether any of some words tell a reason."""
    return any(map(given, texts))


def first(found: Found[StatementRow], said: Sequence[Word]) -> Found[StatementRow]:
    """Return an answer with the statements of its page first that tell a reason, where one is asked for."""
    if not asked(said):
        return found
    rows, beside = (tuple(sorted(some, key=lambda row: not given(row.words))) for some in (found.rows, found.beside))
    return replace(found, rows=rows, beside=beside)


@cache
def _told() -> re.Pattern[str]:
    return re.compile(resources.toml("questions.toml")["reasons"]["told"], re.IGNORECASE)
