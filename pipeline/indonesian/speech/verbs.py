"""The verbs that report speech, with every form that Indonesian gives them.

``resources/speech_verbs.toml`` has one line a verb; ``indonesian/morphology.py`` derives its surface forms.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from pipeline.indonesian import morphology
from pipeline.resources import read

Voice = Literal["active", "passive", "passive-clitic", "bare", "clitic", "source"]
Stance = Literal["neutral", "assertive", "hedging", "denying", "asking", "promising", "accusing"]


@dataclass(frozen=True, slots=True)
class Form:
    """One surface form: "katanya" is the clitic form of mengatakan, neutral.

    ``complement`` is what must follow for it to report something: "any", "clause" (a clause, no bare noun), "named" (or
    something called something), "long" (a noun with a relative clause will do), "bahwa" (only with a complementizer),
    "quote" (only a quotation). ``after`` are words of which one must follow ("berdasarkan data").
    """

    surface: str
    lemma: str
    voice: Voice
    stance: Stance
    complement: str = "any"
    after: tuple[str, ...] = ()


@cache
def lexicon() -> dict[str, Form]:
    """Return every form by its surface in small letters; of two verbs with one form the first in the file has it."""
    found: dict[str, Form] = {}
    data = read.toml("speech_verbs.toml")
    for lemma, entry in data["verbs"].items():
        derived: list[tuple[str, Any]] = list(morphology.forms(entry["root"], tuple(entry["patterns"])))
        derived += [(surface, "active") for surface in entry.get("surface", ())]
        for surface, voice in derived:
            form = Form(surface, lemma.replace("_", "-"), voice, entry["stance"], entry["complement"])
            found.setdefault(surface, form)
    for surface, entry in data["sources"].items():
        found[surface] = Form(surface, surface, "source", entry["stance"], after=tuple(entry["after"]))
    for surface in ("menurutnya", "baginya"):
        found[surface] = Form(surface, "menurut", "clitic", "neutral")
    return found
