"""The speaker of one statement, and how he is made from what was read."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.indonesian.speech.utterances import Utterance
from pipeline.nlp.components.referents import Referent
from pipeline.nlp.components.remembered import Remembered


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who spoke: an entity's id, or words; ``rule`` tells how he was found, ``kind`` how he is referred to.

    A ``passing`` speaker is quoted inside somebody's words ("pernyataan ICW yang menyebut ...") and is not remembered.
    ``distance`` counts the sentences back to where a pronoun's or clitic's person stood; ``doubts`` tell what else
    was weighed about him.
    """

    entity: str | None
    text: str | None = None
    span: tuple[int, int] | None = None
    kind: str = "name"
    rule: str = ""
    person: bool = True
    passing: bool = False
    distance: int = 0
    doubts: tuple[str, ...] = ()

    @property
    def reason(self) -> str | None:
        """Why no person or body is named, None where one is: unnamed, unknown, several speakers, a document, nobody."""
        if self.entity is not None:
            return None
        if not self.text and self.rule.endswith("order lost"):
            return "the sentences stand in no order"
        if not self.text:
            return "no name stands at the cue" if self.rule == UNTOLD.rule else "nobody was named before"
        if self.rule == "group" or self.rule.endswith("plural"):
            return "several speakers"
        if not self.person:
            return "a document speaks"
        return "a name that is known to be neither person nor body" if self.unknown else "the source is unnamed"

    @property
    def unknown(self) -> bool:
        """The words are a name, though of nobody that was recognised: "kata Personal Weather"."""
        words = (self.text or "").split()
        return (
            self.entity is None
            and self.rule != "kin at cue"
            and bool(words)
            and all(word[:1].isupper() for word in words if word[:1].isalpha())
        )


NOBODY = Speaker(None, rule="nobody")
#: The words at the cue name nobody who could speak.
UNTOLD = Speaker(None, rule="no name at cue")


def recalled(found: Remembered, span: tuple[int, int] | None, kind: str, how: str, utterance: Utterance) -> Speaker:
    """Return the speaker that memory gives; ``how`` tells which word asked for him."""
    distance = max(0, utterance.sentence - found.sentence) if found.sentence >= 0 else 99
    return Speaker(found.entity, found.text, span, kind, f"{how}: {found.rule}", found.person, distance=distance)


def named(text: str, referent: Referent, rule: str) -> Speaker:
    """Return the speaker who is named where he stands."""
    span = (referent.start, referent.end)
    return Speaker(referent.entity, text[slice(*span)], span, referent.kind, rule, referent.person)


def worded(text: str, start: int, end: int, rule: str) -> Speaker:
    """Return a speaker known by words alone: "seorang warga"."""
    return Speaker(None, text[start:end], (start, end), "nominal", rule)
