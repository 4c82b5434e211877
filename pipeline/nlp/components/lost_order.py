"""Speakers in an article whose sentences were shuffled: "ujarnya" there means the only one who speaks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from pipeline.indonesian.speech.shared_words import Rarity, words
from pipeline.indonesian.speech.utterances import Utterance
from pipeline.nlp.components.discourse import is_legal
from pipeline.nlp.components.narration import introduction
from pipeline.nlp.components.referents import Referents
from pipeline.nlp.components.remembered import spoken_of
from pipeline.nlp.components.speaker import Speaker

Attributed = list[tuple[Utterance, Speaker]]
#: Those who are no names at their cue, and are not recalled either.
_GUESSED = frozenset({"named after", "quotation goes on", "law before"})


def resolved(
    attributed: Attributed, text: str, sentences: Sequence[tuple[int, int]], referents: Referents
) -> Attributed:
    """Return the statements, those that name nobody at their cue given to the only one who speaks in the article.

    Where several speak it is given to whom most is said by name, or to whom it shares its rare words with; else the
    sentence before is all that tells, and the statement says how little that is.
    """
    named = {s.entity: s for _, s in attributed if s.entity and s.person and not s.passing and not _is_guessed(s)}
    several = dict(named)
    for start, end in sentences:
        told = introduction(text, start, end, referents)
        if told is not None and told.person:
            named.setdefault(told.entity, Speaker(told.entity, text[told.start : told.end]))
    unnamed = any(s.text and s.entity is None and s.person and not _is_guessed(s) for _, s in attributed)
    only = next(iter(named.values())) if len(named) == 1 and not unnamed else None
    if only is not None or len(several) < _TWO:
        return [(u, _told(s, u, only, text, referents) if _may_be(u, s, text) else s) for u, s in attributed]
    alike = _Alike(attributed, text, sentences, several)
    return [(u, alike.told(s, u, referents) if _may_be(u, s, text) else s) for u, s in attributed]


_TWO = 2
#: Whoever is quoted by name so many times as often as anybody else is meant.
_FOLD = 4
#: Shared words must weigh so much more than with anybody else: about one rare word.
_SURELY, _PERHAPS = 2.5, 1.5


class _Alike:
    """Gives words without a name to whom they are most like, by what each is quoted with by name."""

    def __init__(
        self,
        attributed: Attributed,
        text: str,
        sentences: Sequence[tuple[int, int]],
        several: Mapping[str, Speaker],
    ) -> None:
        self._text = text
        self._several = several
        self._rarity = Rarity(text, sentences)
        self._said: dict[str, list[frozenset[str]]] = {entity: [] for entity in several}
        for utterance, speaker in attributed:
            if speaker.entity is not None and speaker.entity in several and not _is_guessed(speaker):
                self._said[speaker.entity].append(words(text[utterance.start : utterance.end]))

    def told(self, speaker: Speaker, utterance: Utterance, referents: Referents) -> Speaker:
        """Return the speaker of words that name nobody; the one guessed before where nothing tells."""
        how = speaker.rule.partition(": ")[0]
        may = [e for e in self._several if not spoken_of(self._text, utterance, e, referents)]
        if len(may) == 1:
            return self._given(may[0], speaker, f"{how}: nobody else")
        most = sorted(may, key=lambda e: len(self._said[e]), reverse=True)
        if len(most) >= _TWO and len(self._said[most[0]]) >= _FOLD * len(self._said[most[1]]):
            return self._given(most[0], speaker, f"{how}: speaks most")
        spoken = words(self._text[utterance.start : utterance.end])
        like = {e: max((self._rarity.shared(spoken, said) for said in self._said[e]), default=0.0) for e in may}
        best = sorted(may, key=lambda e: like[e], reverse=True)
        ahead = like[best[0]] - like[best[1]] if len(best) >= _TWO else 0.0
        if ahead >= (_SURELY if len(self._several) == _TWO else _PERHAPS):
            return self._given(best[0], speaker, f"{how}: same words")
        if len(self._several) == _TWO:
            return replace(speaker, doubts=(*speaker.doubts, "order lost"))
        return replace(speaker, entity=None, text=None, rule=f"{how}: order lost", distance=0, doubts=())

    def _given(self, entity: str, speaker: Speaker, rule: str) -> Speaker:
        text = self._several[entity].text
        return replace(speaker, entity=entity, text=text, person=True, rule=rule, distance=0, doubts=("words alike",))


def _may_be(utterance: Utterance, speaker: Speaker, text: str) -> bool:
    """Tell whether somebody else may have said words whose speaker was guessed; a law's own words nobody has."""
    return _is_guessed(speaker) and not (utterance.side == "none" and is_legal(text, utterance))


def _is_guessed(speaker: Speaker) -> bool:
    """Tell whether memory named a speaker; "mereka" are several wherever they stand."""
    return (": " in speaker.rule and not speaker.rule.endswith(": plural")) or speaker.rule in _GUESSED


def _told(speaker: Speaker, utterance: Utterance, only: Speaker | None, text: str, referents: Referents) -> Speaker:
    if only is None or only.entity is None:
        return replace(speaker, doubts=(*speaker.doubts, "order lost"))
    how = speaker.rule.partition(": ")[0]
    if spoken_of(text, utterance, only.entity, referents):
        return replace(speaker, entity=None, text=None, rule=f"{how}: order lost", distance=0, doubts=())
    return replace(speaker, entity=only.entity, text=only.text, person=True, rule=f"{how}: only speaker", distance=0)
