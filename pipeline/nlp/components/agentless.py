"""Words in the passive that name nobody who said them: whose they are, those around them tell.

'"Jalan itu rusak," kata Rina. Warga diharapkan bersabar. "Mei selesai," katanya.' -> Rina asks for patience.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.indonesian.speech import foretold
from pipeline.indonesian.speech.utterances import Utterance
from pipeline.indonesian.speech.words import speech_words
from pipeline.indonesian.surroundings import Surroundings, surroundings
from pipeline.nlp.components.speaker import NOBODY, Speaker

Attributed = list[tuple[Utterance, Speaker]]
#: What a first paragraph says in the passive before the second names who says so: "Aturan itu dinilai tepat."
_LEADING = speech_words("judged_first")


def _told(name: str) -> Surroundings:
    return surroundings("speech_contexts.toml")[name]


def told_next(attributed: Attributed, text: str) -> Attributed:
    """Give 'Aturan itu dinilai merugikan warga.' to whom the quotation after it names; where none is, it reports none.

    Nor does it where somebody else speaks in its own paragraph.
    """
    result = []
    for place, (utterance, speaker) in enumerate(attributed):
        if utterance.side != "next" or speaker.entity:
            result.append((utterance, speaker))
            continue
        later, named = attributed[place + 1] if place + 1 < len(attributed) else (None, NOBODY)
        before, other = attributed[place - 1] if place else (None, NOBODY)
        follows = later is not None and later.kind == "direct" and later.sentence == utterance.sentence + 1
        together = before is not None and "\n" not in text[before.end : utterance.start]
        if follows and named.entity and named.person and (not together or other.entity == named.entity):
            result.append((utterance, _of(named)))
    return result


def told_around(attributed: Attributed, text: str, sentences: Sequence[tuple[int, int]]) -> Attributed:
    """Add the passives that stand between words of one speaker, or before the paragraph that names who says so."""
    result = list(attributed)
    for utterance in _waiting(text, sentences, {utterance.sentence for utterance, _ in attributed}):
        place = sum(other.start < utterance.start for other, _ in result)
        before = result[place - 1] if place else None
        after = result[place] if place < len(result) else None
        speaker = _between(utterance, before, after) or _leading(utterance, before, after, text)
        start = sentences[utterance.sentence][0]
        if speaker is None and _told("going_on").trails(text, start, until=utterance.end):
            speaker = _going_on(utterance, before)
        if speaker is not None:
            result.insert(place, (utterance, speaker))
    return result


def _waiting(text: str, sentences: Sequence[tuple[int, int]], told: set[int]) -> Iterator[Utterance]:
    """Yield the passives of the sentences before words that somebody has said, but for those that report speech."""
    for number, (start, end) in enumerate(sentences):
        beside = number - 1 in told or number + 1 in told
        if _told("denied").trails(text, sentences[number + 1][0] if number + 1 < len(sentences) else end):
            continue
        said = foretold.around(text, start, end) if beside and number not in told else None
        if said is not None:
            yield Utterance("indirect", said.start, said.end, said.cue, "around", (said.end, said.end), number)


def _between(
    utterance: Utterance, before: tuple[Utterance, Speaker] | None, after: tuple[Utterance, Speaker] | None
) -> Speaker | None:
    if before is None or after is None or before[1].entity != after[1].entity:
        return None
    close = utterance.sentence - before[0].sentence == after[0].sentence - utterance.sentence == 1
    return _of(after[1]) if close and after[1].entity and after[1].person else None


def _going_on(utterance: Utterance, before: tuple[Utterance, Speaker] | None) -> Speaker | None:
    """'"...," kata Rina. Selain itu, warga diharapkan bersabar.': she goes on."""
    if before is None or utterance.sentence - before[0].sentence != 1:
        return None
    return _of(before[1]) if before[1].entity and before[1].person and not before[1].passing else None


def _leading(
    utterance: Utterance,
    before: tuple[Utterance, Speaker] | None,
    after: tuple[Utterance, Speaker] | None,
    text: str,
) -> Speaker | None:
    """'Aturan itu dinilai tepat.' opens an article; 'Ekonom Rina Lestari menilai ...' opens its next paragraph."""
    if after is None or utterance.cue is None or utterance.cue.form.surface not in _LEADING or before is not None:
        return None
    later, speaker = after
    named = speaker.entity is not None and speaker.person and speaker.span is not None and speaker.kind == "name"
    following = later.sentence == utterance.sentence + 1 and "\n" in text[utterance.end : later.start]
    return _of(speaker) if named and following and later.side == "before" else None


def _of(speaker: Speaker) -> Speaker:
    return Speaker(speaker.entity, speaker.text, None, "none", "named after", doubts=("agentless",))
