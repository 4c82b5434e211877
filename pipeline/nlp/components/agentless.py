"""Words in the passive that name nobody who said them: whose they are, those around them tell.

'"Jalan itu rusak," kata Rina. Warga diharapkan bersabar. "Mei selesai," katanya.' -> Rina asks for patience.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.indonesian.speech import foretold
from pipeline.indonesian.speech.reported import Clause
from pipeline.indonesian.speech.utterances import Utterance
from pipeline.indonesian.speech.words import speech_words
from pipeline.indonesian.surroundings import Surroundings, surroundings
from pipeline.nlp.components.referents import Referents
from pipeline.nlp.components.speaker import NOBODY, Speaker

Attributed = list[tuple[Utterance, Speaker]]
#: What a first paragraph says in the passive before the second names who says so: "Aturan itu dinilai tepat."
_LEADING = speech_words("judged_first")


def _told(name: str) -> Surroundings:
    return surroundings("speech_contexts.toml")[name]


def told_next(
    attributed: Attributed, text: str, sentences: Sequence[tuple[int, int]], referents: Referents
) -> Attributed:
    """Give 'Aturan itu dinilai merugikan warga.' to whom the quotation after it names; where none is, it reports none.

    Nor does it where somebody else speaks in its own paragraph, or where it tells of him.
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
        together = together or (
            before is not None and before.sentence == utterance.sentence - 1 and other.entity is not None
        )
        of_him = any(r.entity == named.entity for r in referents.people(utterance.start, utterance.end))
        of_him = of_him or _told("background").trails(text, sentences[utterance.sentence][0])
        if follows and named.entity and named.person and not of_him and (not together or other.entity == named.entity):
            result.append((utterance, _of(named)))
    return result


def told_around(
    attributed: Attributed, text: str, sentences: Sequence[tuple[int, int]], referents: Referents
) -> Attributed:
    """Add the passives that stand between words of one speaker, or before the sentence that names who says so."""
    result = list(attributed)
    for utterance in _waiting(text, sentences, {utterance.sentence for utterance, _ in attributed}):
        place = sum(other.start < utterance.start for other, _ in result)
        before = result[place - 1] if place else None
        after = result[place] if place < len(result) else None
        speaker = _between(utterance, before, after) or _leading(utterance, before, after, text, sentences)
        if speaker is None and after is not None:
            speaker = _told_of_before(utterance, before, after, sentences, referents)
        start = sentences[utterance.sentence][0]
        if speaker is None and _told("going_on").trails(text, start, until=utterance.end):
            speaker = _going_on(utterance, before)
        if speaker is not None and _only_he(speaker, before, utterance, referents):
            result.insert(place, (utterance, speaker))
    return result


def told_in_court(attributed: Attributed, text: str, sentences: Sequence[tuple[int, int]]) -> Attributed:
    """Add what a court or a prosecutor, heard before, finds of somebody: "Terdakwa dinilai melanggar Pasal 3 ..."."""
    result = list(attributed)
    told = {utterance.sentence for utterance, _ in attributed}
    for number, (start, end) in enumerate(sentences):
        said = foretold.convicting(text, start, end) if number not in told else None
        place = sum(other.start < start for other, _ in result)
        court = _court_before(result[:place], number, said) if said is not None else None
        if said is not None and court is not None:
            region = (said.end, said.end)
            utterance = Utterance("indirect", said.start, said.end, said.cue, "around", region, number)
            result.insert(place, (utterance, _of(court)))
    return result


#: So many sentences before a court must have been heard.
_HEARING = 8


def _court_before(before: Attributed, sentence: int, said: Clause) -> Speaker | None:
    """The court, prosecutor or body of supervision heard with the same verb, "JPU menilai ...", else the one last."""
    near = [(other, speaker) for other, speaker in reversed(before) if sentence - other.sentence <= _HEARING]
    courts = [(u, s) for u, s in near if s.text and not (s.entity and s.person) and _is_court(s.text)]
    alike = (s for u, s in courts if u.cue is not None and u.cue.form.lemma == said.cue.form.lemma)
    return next(alike, courts[0][1] if courts else None)


def _is_court(words: str) -> bool:
    return _told("court").holds(words, 0, len(words))


def _only_he(
    speaker: Speaker, before: tuple[Utterance, Speaker] | None, utterance: Utterance, referents: Referents
) -> bool:
    """Tell whether no one else is named since he spoke, and the words do not tell of himself: "Rina dinilai gagal"."""
    inside = {r.entity for r in referents.people(utterance.start, utterance.end)}
    since = {r.entity for r in referents.people(before[0].end, utterance.start)} if before else set()
    return speaker.entity not in inside and since <= {speaker.entity}


def _waiting(text: str, sentences: Sequence[tuple[int, int]], told: set[int]) -> Iterator[Utterance]:
    """Yield the passives of the sentences before words that somebody has said, but for those that report speech."""
    for number, (start, end) in enumerate(sentences):
        beside = number - 1 in told or number + 1 in told or number + _NEXT == min(told, default=0)
        if _told("background").trails(text, start):
            continue
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
    apart = after[0].sentence - before[0].sentence
    if not after[1].entity:
        return _of(after[1]) if apart <= _NEXT and _same_words(before[1], after[1]) else None
    foreseen = utterance.cue is not None and utterance.cue.form.surface in _FORESEEN
    close = apart <= (_NEXT if foreseen else _NEAR)
    return _of(after[1]) if close and after[1].entity and (after[1].person or apart <= _NEXT) else None


#: A forecast, or what a body says, counts right between two sentences of one speaker; an opinion up to two farther.
_FORESEEN = speech_words("foreseen")
_NEXT, _NEAR = 2, 4


def _same_words(one: Speaker, other: Speaker) -> bool:
    """Tell whether two speakers whom only words name are called alike: "jaksa" twice."""
    return bool(one.text) and (one.text or "").lower() == (other.text or "").lower()


def _going_on(utterance: Utterance, before: tuple[Utterance, Speaker] | None) -> Speaker | None:
    """'"...," kata Rina. Selain itu, warga diharapkan bersabar.': she goes on."""
    foreseen = utterance.cue is not None and utterance.cue.form.surface in _FORESEEN
    if before is None or utterance.sentence - before[0].sentence != 1 or foreseen:
        return None
    if before[1].passing or not (before[1].entity or before[1].text):
        return None
    stated = before[0].side == "before" and before[0].kind != "direct"
    return _of(before[1]) if (before[1].entity and before[1].person) or stated else None


def _leading(
    utterance: Utterance,
    before: tuple[Utterance, Speaker] | None,
    after: tuple[Utterance, Speaker] | None,
    text: str,
    sentences: Sequence[tuple[int, int]],
) -> Speaker | None:
    """'Aturan itu dinilai tepat.' opens an article; 'Ekonom Rina Lestari menilai ...' opens its next paragraph."""
    if after is None or utterance.cue is None or utterance.cue.form.surface not in _LEADING or before is not None:
        return None
    later, speaker = after
    named = speaker.entity is not None and speaker.person and speaker.span is not None and speaker.kind == "name"
    denied = later.cue is not None and later.cue.form.stance == "denying"
    told = later.side == "before" or (later.side == "after" and later.kind != "direct")
    following = _opens_next(text[utterance.end : sentences[later.sentence][0]], later.sentence - utterance.sentence)
    return _of(speaker) if named and following and told and not denied else None


def _opens_next(between: str, apart: int) -> bool:
    """Tell whether words open the paragraph after another's: at most one sentence more stands in the first."""
    return apart == 1 or (apart == _NEXT and "\n" in between and "\n" not in between.rstrip())


def _told_of_before(
    utterance: Utterance,
    before: tuple[Utterance, Speaker] | None,
    after: tuple[Utterance, Speaker],
    sentences: Sequence[tuple[int, int]],
    referents: Referents,
) -> Speaker | None:
    """'Pengacara Rina Lestari datang. Penyidik diminta mundur. "...," kata Rina.': she alone is told of."""
    later, speaker = after
    other = before is not None and before[1].entity != speaker.entity and utterance.sentence - before[0].sentence == 1
    if other or not (speaker.entity and speaker.person) or later.sentence != utterance.sentence + 1:
        return None
    told = {r.entity for r in referents.people(*sentences[utterance.sentence - 1])} if utterance.sentence else set()
    foreseen = utterance.cue is not None and utterance.cue.form.surface in _FORESEEN
    return _of(speaker) if told == {speaker.entity} and not foreseen else None


def _of(speaker: Speaker) -> Speaker:
    return Speaker(speaker.entity, speaker.text, None, "none", "named after", doubts=("agentless",))
