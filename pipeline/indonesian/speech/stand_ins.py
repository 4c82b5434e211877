"""Words that stand in for persons or for a speaker's own body: "keduanya", "pihaknya".

"Rina Utami dan Rudi Hartanta ditahan. Keduanya ..." -> both; "Kepala BPBD mengatakan pihaknya ..." -> the BPBD.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from pipeline.indonesian.persons.evidence import SAID
from pipeline.indonesian.persons.who import Cluster
from pipeline.indonesian.speech.anaphora import Back, in_quotes
from pipeline.indonesian.speech.words import speech_words
from pipeline.indonesian.tokens import Tokens

_JOINERS = frozenset({"dan", "serta", "bersama", "dengan"})
_OWN = speech_words("own_bodies")
_PRONOUNS = frozenset({"ia", "dia", "beliau"})
#: How far back, in tokens, the pair may have been named.
_REACH = 90


def both(tokens: Tokens, clusters: list[Cluster]) -> list[Back]:
    """Return "keduanya" twice: once for each of the two persons whom one sentence before joins with "dan"."""
    mentions = sorted((n.start, n.end, k) for k, c in enumerate(clusters) for n, _ in c.mentions)
    found = []
    for index, word in enumerate(tokens.words):
        if word.lower() not in {"keduanya", "berdua"} or in_quotes(tokens, index):
            continue
        near = [m for m in mentions if index - _REACH < m[0] < index]
        pairs = [(a, b) for a, b in pairwise(near) if a[2] != b[2] and _joined(tokens, a[1], b[0])]
        if pairs:
            found += [Back(index, index + 1, m[2], "pronoun", "two named together", 0.7) for m in pairs[-1]]
    return found


def _joined(tokens: Tokens, end: int, start: int) -> bool:
    between = tokens.words[end:start]
    return bool(_JOINERS.intersection(between)) and not {".", "\n", "?", "!"}.intersection(_without_initials(between))


def _without_initials(words: Sequence[str]) -> list[str]:
    return [w for i, w in enumerate(words) if not (w == "." and i and len(words[i - 1]) <= 3)]


def own_side(
    tokens: Tokens, clusters: list[Cluster], bodies: list[tuple[str, list[int]]], held: Mapping[int, int]
) -> list[Back]:
    """Return "pihaknya" for the body of whoever is speaking in its sentence.

    Args:
        tokens: the text.
        clusters: the persons.
        bodies: (official name, starts of its mentions in tokens) of each institution.
        held: number of a person -> number of the body that he holds a post in.
    """
    persons = sorted((n.start, n.end, k) for k, c in enumerate(clusters) for n, _ in c.mentions)
    places = sorted((start, k) for k, (_, starts) in enumerate(bodies) for start in starts)
    found = []
    for index, word in enumerate(tokens.words):
        if word.lower() not in _OWN or in_quotes(tokens, index):
            continue
        target = _speaking(tokens, persons, places, held, index)
        if target is not None:
            found.append(Back(index, index + 1, target, "clitic", "the speaker's own body", 0.7))
    return found


def _speaking(
    tokens: Tokens,
    persons: list[tuple[int, int, int]],
    places: list[tuple[int, int]],
    held: Mapping[int, int],
    index: int,
) -> int | None:
    """Return the body of the person, or the body itself, that the sentence's verb of saying belongs to."""
    begin = _sentence(tokens, index)
    verb = next((i for i in range(index - 1, begin - 1, -1) if tokens.words[i] in SAID), None)
    near = [p for p in persons if begin <= p[0] < (verb or index)]
    if near:
        return held.get(near[-1][2])
    named = [k for start, k in places if begin <= start < (verb or index)]
    if named:
        return named[-1]
    pronoun = any(w.lower() in _PRONOUNS for w in tokens.words[begin:index])
    before = [p for p in persons if begin - _REACH < p[0] < begin]
    return held.get(before[-1][2]) if before and (pronoun or begin == index) else None


def _sentence(tokens: Tokens, index: int) -> int:
    """Return the first token of the sentence around a token."""
    while index > 0:
        word = tokens.words[index - 1]
        if word in {"\n", "?", "!"} or (
            word == "." and not (len(tokens.word(index - 2)) <= 3 and tokens.glued(index - 1))
        ):
            break
        index -= 1
    return index
