"""Writes a document's statements: what was said, who said it, with which cue, about what."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import dropwhile

from spacy.language import Language
from spacy.tokens import Doc

from pipeline.indonesian.speech import order, quotes, utterances
from pipeline.indonesian.speech.claims import free_predicates
from pipeline.indonesian.speech.predicates import words_of
from pipeline.indonesian.speech.utterances import Utterance
from pipeline.indonesian.speech.words import speech_words
from pipeline.nlp.components import (
    agentless,
    charged,
    confidence,
    denials,
    doubts,
    lost_order,
    remembered,
    sentence_splitter,
)
from pipeline.nlp.components.discourse import Discourse
from pipeline.nlp.components.mute import is_mute, takes_along
from pipeline.nlp.components.phrases import Phrases
from pipeline.nlp.components.referents import Referents
from pipeline.nlp.components.speaker import Speaker
from pipeline.nlp.components.speakers import Reader
from pipeline.nlp.components.topics import Topics
from pipeline.schema import Person, Reference, Span, Statement

_NOBODY = f": {remembered.NOBODY.rule}"
#: So many sentences after an opening quotation its speaker must have been named.
_SOON = 4


def create(nlp: Language) -> Callable[[Doc], Doc]:
    """Return the component."""
    return resolve


def resolve(doc: Doc) -> Doc:
    """Write ``doc._.statements`` and give the persons their pronouns in speaker position."""
    sentences = sentence_splitter.sentences_of(doc)
    text = doc.text
    found = utterances.find(text, sentences, sentence_splitter.quotes_of(doc))
    referents = Referents(text, doc._.persons, doc._.institutions, doc._.positions, doc._.regulations)
    attributed = denials.told_before(attribute(text, sentences, found, referents), text, sentences, referents)
    topics = Topics(doc, text)
    doc._.statements = tuple(
        topics.fill(_statement(text, utterance, speaker), sentences[utterance.sentence])
        for utterance, speaker in attributed
    )
    doc._.persons = with_references(doc._.persons, attributed)
    return doc


def attribute(
    text: str, sentences: Sequence[tuple[int, int]], found: list[Utterance], referents: Referents
) -> list[tuple[Utterance, Speaker]]:
    """Return each utterance with its speaker, reading the text from top to bottom."""
    heard = _heard_by_name(found, referents)
    charge = charged.of(text, found, referents)
    discourse = Discourse(text, sentences, referents, heard_by_name=heard)
    reader = Reader(text, referents, discourse, Phrases(text, referents, discourse))
    attributed: list[tuple[Utterance, Speaker]] = []
    waiting = iter(found)
    utterance = next(waiting, None)
    for number in range(len(sentences)):
        if utterance is None or utterance.sentence != number:
            discourse.read(number)
            continue
        while utterance is not None and utterance.sentence == number:
            following = next(waiting, None)
            told = number + 1 < len(sentences) and not _in(following, number + 1)
            speaker = reader.announced(sentences[number + 1]) if told and utterance.side in {"none", "next"} else None
            speaker = speaker or reader.speaker(utterance)
            if told and (utterance.kind == "direct" or utterance.side == "clitic") and speaker.rule.endswith(_NOBODY):
                speaker = reader.announced(sentences[number + 1]) or speaker
            speaker = doubts.weighed(speaker, utterance, sentences, referents)
            fares = _fares(text, utterance, speaker, heard) or _achieves(text, utterance, speaker)
            fares = fares or charge.tells(text, utterance, speaker)
            if not is_mute(utterance, speaker) and not fares and not takes_along(utterance, referents):
                if not speaker.passing and utterance.side != "next" and not _only_counts(utterance, speaker):
                    discourse.heard(speaker.entity, speaker.text, person=speaker.person, sentence=number)
                elif speaker.rule == "name before yang" or _prints(utterance, speaker):
                    discourse.read(number)
                attributed.append((utterance, speaker))
            elif following is None or following.sentence != number:
                discourse.read(number)
            utterance = following
    whole = agentless.told_next(_going_on(_named_later(attributed), text), text, sentences, referents)
    if order.is_lost(text, sentences):
        return lost_order.resolved(whole, text, sentences, referents)
    return agentless.told_in_court(agentless.told_around(whole, text, sentences, referents), text, sentences)


def _prints(utterance: Utterance, speaker: Speaker) -> bool:
    """'Dilansir dari Antara, Rina marah.': the paper only prints it, and the sentence is of Rina."""
    return speaker.passing and utterance.cue is not None and utterance.cue.voice == "source"


def _heard_by_name(found: list[Utterance], referents: Referents) -> frozenset[str]:
    """Return who is named at a cue anywhere in the article: whoever is quoted more than once mostly is."""
    heard = set()
    for utterance in found:
        people = referents.people(*utterance.region)
        if people and not _for_him(utterance):
            heard.add(people[0 if utterance.side == "after" else -1].entity)
    return frozenset(heard)


def _for_him(utterance: Utterance) -> bool:
    """'Bagi Rina, aturan itu rugi.' names her, though she need not speak."""
    return utterance.cue is not None and utterance.cue.form.lemma == "bagi"


def _fares(text: str, utterance: Utterance, speaker: Speaker, heard: frozenset[str]) -> bool:
    """'Bagi Bayu, gelar itu yang kedua.' tells how he fares, where nothing is judged and he is quoted nowhere else."""
    judged = _JUDGING.intersection(text[utterance.start : utterance.end].lower().split())
    return _for_him(utterance) and speaker.entity not in heard and not judged


_JUDGING = speech_words("judging")


def _achieves(text: str, utterance: Utterance, speaker: Speaker) -> bool:
    """'Bayu mencatat waktu tercepat 1 menit' tells what he has reached; a body that counts ("BPS mencatat") says it."""
    cue = utterance.cue
    if cue is None or utterance.complementizer:
        return False
    words = words_of(text, utterance.start, utterance.end)
    if cue.form.lemma == "mencatat":
        return speaker.person and not _ACHIEVED.isdisjoint(words[:1])
    return cue.form.lemma == "memastikan" and _secures(words)


def _secures(words: list[str]) -> bool:
    """'Bayu memastikan dua tiket ke final' tells what he has won; 'memastikan tiket masih ada' what he says."""
    won = list(dropwhile(lambda word: word.isdigit() or word in _NUMERALS | _WINNING, words))
    there = len(won) > 1 and won[0] in _SECURED_THERE and won[1] in {"di", "ke"}
    return bool(won) and (won[0] in _SECURED or there) and not free_predicates(won[1:])


_ACHIEVED = speech_words("achieved")
_SECURED = speech_words("secured")
_WINNING = speech_words("winning")
_SECURED_THERE = speech_words("secured_there")
_NUMERALS = speech_words("counters") | {"satu"}


def _only_counts(utterance: Utterance, speaker: Speaker) -> bool:
    """'Harian Kota mencatat 39 aturan.': who is known by words alone and only counts is nobody's "ujarnya" later."""
    return speaker.entity is None and utterance.cue is not None and utterance.cue.form.lemma in _COUNTING


_COUNTING = frozenset(["mencatat", "mendata", "memberitakan", "melansir"])


def _in(utterance: Utterance | None, sentence: int) -> bool:
    return utterance is not None and utterance.sentence == sentence


def _going_on(attributed: list[tuple[Utterance, Speaker]], text: str) -> list[tuple[Utterance, Speaker]]:
    """Give each paragraph of a quotation that closes only later, or of a run of them, the speaker of its last one."""
    result = list(attributed)
    for index in range(len(result) - 2, -1, -1):
        (utterance, speaker), (later, last) = result[index : index + 2]
        if utterance.kind != "direct" or utterance.side != "none" or later.kind != "direct":
            continue
        open_still = not utterance.closed and later.sentence == utterance.sentence + 1
        goes_on = open_still or _runs_on(utterance, speaker, later, last, text)
        if goes_on and (last.entity or last.text) and speaker.entity != last.entity:
            result[index] = (utterance, replace(last, span=None, kind="none", rule=_IN_RUN))
    return result


def _runs_on(utterance: Utterance, speaker: Speaker, later: Utterance, last: Speaker, text: str) -> bool:
    """'"Harga naik." "Warga rugi," ungkap Rina.': one who is named behind the last says all of a run of quotations.

    Where somebody spoke in the sentence before the run, he may go on in it, but not across a mere blank.
    """
    if last.rule != _IN_RUN and not (last.entity and last.person and last.span and last.kind == "name"):
        return False
    between = text[utterance.end : later.start]
    if not between.strip(f"{quotes.MARKS} "):
        return True
    apart = later.sentence - utterance.sentence == 1 and not between.strip(f"{quotes.MARKS} \n")
    return apart and speaker.distance > 1


_IN_RUN = "quotation goes on"


def _named_later(attributed: list[tuple[Utterance, Speaker]]) -> list[tuple[Utterance, Speaker]]:
    """Give a quotation that opens the article, before anybody is named, to whom the next utterance names."""
    if len(attributed) < 2 or attributed[0][1].entity or attributed[0][1].text:
        return attributed
    (first, _), (later, named) = attributed[:2]
    if later.kind == "direct" and named.entity and later.sentence - first.sentence <= _SOON:
        speaker = Speaker(named.entity, named.text, None, "none", "named after", named.person)
        return [(first, speaker), *attributed[1:]]
    return attributed


def _statement(text: str, utterance: Utterance, speaker: Speaker) -> Statement:
    """Return the statement that an utterance and its speaker make."""
    cue = utterance.cue
    return Statement(
        type=utterance.kind,  # type: ignore[arg-type]
        start=utterance.start,
        end=utterance.end,
        speaker=speaker.entity,
        speaker_text=speaker.text,
        speaker_span=Span(*speaker.span) if speaker.span else None,
        cue=text[cue.start : cue.end] if cue else None,
        cue_span=Span(cue.start, cue.end) if cue else None,
        stance=cue.form.stance if cue else "neutral",
        confidence=confidence.of(utterance, speaker),
        abstained=speaker.reason,
        component="quote_finder" if utterance.kind == "direct" else "speaker_resolver",
    )


def with_references(persons: tuple[Person, ...], attributed: list[tuple[Utterance, Speaker]]) -> tuple[Person, ...]:
    """Return the persons with the pronouns and clitics by which a cue refers to them."""
    more: dict[str, list[Reference]] = {}
    for _, speaker in attributed:
        if speaker.entity and speaker.span and speaker.kind in {"pronoun", "clitic"}:
            reference = Reference(*speaker.span, speaker.entity, speaker.kind, f"speaker_resolver: {speaker.rule}")  # type: ignore[arg-type]
            more.setdefault(speaker.entity, []).append(reference)
    return tuple(_with(person, more.get(person.id, [])) for person in persons)


def _with(person: Person, more: list[Reference]) -> Person:
    if not more:
        return person
    mentions = dict.fromkeys((*person.mentions, *more))
    return replace(person, mentions=tuple(sorted(mentions, key=lambda m: (m.start, m.end))))
