"""Utterances: every stretch of a text that reports speech, direct or indirect, with its cue.

The speaker is not named here; an utterance says where his name should be looked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.indonesian.speech import clauses, cues, interviews, quotations
from pipeline.indonesian.speech.cues import Cue
from pipeline.indonesian.speech.foretold import foretold
from pipeline.indonesian.speech.interviews import Line
from pipeline.indonesian.speech.predicates import is_clause, words_of
from pipeline.indonesian.speech.quotes import Quote
from pipeline.indonesian.speech.reported import Clause
from pipeline.indonesian.speech.speaker_bounds import DOCUMENTS
from pipeline.indonesian.speech.words import speech_words

_HEADLINE = re.compile(r"([A-Z][^:\n\"“”]{2,70}?): (?=[A-Z])")
_LONGEST_HEADLINE = 16


@dataclass(frozen=True, slots=True)
class Utterance:
    """Reported speech: its ``kind``, the words that were said, its cue and where to look for the speaker.

    ``side`` is "before", "after" or "clitic" as in a clause, "none" where nothing names a speaker (a quoted paragraph
    that continues another), "interview" where the line that announced an interview names him, "headline" where all
    that stands before the colon must be his name or post, "agent" where a person's name must begin, "next"
    where only the quotation after it names him. ``sentence`` is
    the position of its sentence; ``closed`` is False for a quotation that goes on in the next paragraph or lost its
    closing mark.
    """

    kind: str
    start: int
    end: int
    cue: Cue | None
    side: str
    region: tuple[int, int]
    sentence: int
    complementizer: bool = False
    closed: bool = True


def find(text: str, sentences: Sequence[tuple[int, int]], quotes: Sequence[Quote]) -> list[Utterance]:
    """Return the utterances of a text in order."""
    found: list[Utterance] = []
    first = 0
    lines = interviews.find(text)
    for number, (start, end) in enumerate(sentences):
        while lines and lines[0].end <= start:
            lines = lines[1:]
        if lines and lines[0].start < end:
            found.extend(_answer(lines[0], number, start))
            continue
        while first < len(quotes) and quotes[first].close <= start:
            first += 1
        inside = []
        for quote in quotes[first:]:
            if quote.open >= end:
                break
            inside.append(quote)
        direct = [_quoted(number, *each) for each in quotations.direct(text, start, end, inside)]
        found.extend(direct or _indirect(text, number, start, end, inside) or _headline(text, number, start, end))
        if not found or found[-1].sentence != number:
            found.extend(_foretold(text, sentences, number, quotes[first:]))
    return found


def _foretold(
    text: str, sentences: Sequence[tuple[int, int]], number: int, quotes: Sequence[Quote]
) -> Iterator[Utterance]:
    said = foretold(text, sentences, number, quotes)
    if said is not None:
        yield Utterance("indirect", said.start, said.end, said.cue, "next", (said.end, said.end), number)


def _told_there(text: str, start: int, said: Clause, later: Sequence[Cue]) -> tuple[Cue, Clause] | None:
    """'Dikutip dari Antara, Rina mengatakan harga turun': Rina speaks; the paper only printed it.

    And in 'Berdasarkan keterangan Rina, kata Bayu, harga turun' Bayu does.
    """
    if said.cue.voice == "source" and later and later[0].start == said.start and later[0].voice in {"bare", "clitic"}:
        whole = clauses.clause(text, start, said.end, later[0])
        return (later[0], whole) if whole is not None else None
    if said.cue.voice != "source" or said.cue.form.lemma == "menurut" or said.cue.form.person:
        return None
    for cue in later:
        speaker = words_of(text, said.start, cue.start)
        if cue.voice == "active" and 0 < len(speaker) <= _LONGEST_SPEAKER and not DOCUMENTS.intersection(speaker):
            inner = clauses.clause(text, said.start, said.end, cue)
            return (cue, inner) if inner is not None else None
    return None


def _main(text: str, start: int, end: int, said: Clause, later: Sequence[Cue]) -> tuple[Cue, Clause] | None:
    """'Rina, yang mengaku warga sini, mengatakan harga turun': what the sentence itself says goes before the aside."""
    if not clauses.is_set_apart(text, start, said.cue):
        return None
    for cue in later:
        whole = clauses.clause(text, start, end, cue) if cue.start > said.end and cue.voice == "active" else None
        if whole is not None:
            return cue, whole
    return None


#: So many words at most name a speaker before "mengatakan".
_LONGEST_SPEAKER = 14


def _headline(text: str, number: int, start: int, end: int) -> list[Utterance]:
    """'Menteri Keuangan: Anggaran Aman': a line of its own, without a full stop."""
    match = _HEADLINE.match(text, start, end)
    whole = text[start - 1 : start] in {"", "\n"} and text[end : end + 1] in {"", "\n"}
    if match is None or not whole or text[end - 1] in ".!?,;:":
        return []
    words = words_of(text, match.end(), end)
    if not 3 <= len(words) <= _LONGEST_HEADLINE or not is_clause(words):
        return []
    return [Utterance("indirect", match.end(), end, None, "headline", match.span(1), number)]


def _answer(line: Line, number: int, start: int) -> Iterator[Utterance]:
    """The answer of an interview, once, at its first sentence; a question is nobody's statement."""
    if line.answers and start <= line.start:
        side = "before" if line.named else "interview"
        yield Utterance("direct", line.start, line.end, None, side, line.region, number)


def _quoted(number: int, quote: Quote, cue: Cue | None, side: str, region: tuple[int, int]) -> Utterance:
    return Utterance("direct", quote.start, quote.end, cue, side, region, number, closed=quote.closed)


_DEEDS = speech_words("deeds")


def _indirect(text: str, number: int, start: int, end: int, inside: Sequence[Quote]) -> list[Utterance]:
    waiting = [cue for cue in cues.find(text, start, end) if not any(q.open < cue.start < q.close for q in inside)]
    waiting.sort(key=lambda cue: cue.form.lemma in _DEEDS)
    for place, cue in enumerate(waiting):
        said = clauses.clause(text, start, end, cue)
        if said is not None:
            later = waiting[place + 1 :]
            cue, said = _told_there(text, start, said, later) or _main(text, start, end, said, later) or (cue, said)
            quoted = any(q.open < said.end and q.close > said.start and quotations.is_long(text, q) for q in inside)
            region = (said.speaker_start, said.speaker_end)
            kind = "mixed" if quoted else "indirect"
            return [Utterance(kind, said.start, said.end, cue, said.side, region, number, said.complementizer)]
    return []
