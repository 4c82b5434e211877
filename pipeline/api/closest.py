"""The sentences of the news closest to a question that nothing answers: told last, marked, with the words they lack.

"Siapa yang diutus mengantar naskah UU itu ke PBNU" finds the sentence in which a minister takes it to "organisasi
Islam". Whoever and whatever law a question names must be there; a reader judges whether the sentence answers.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.api import closeness, doers, facts, passages, succession
from pipeline.api.question_words import Word, words_of
from pipeline.api.telling import shortened
from pipeline.indonesian.calendar_words import MONTH_FORMS
from pipeline.schema.answers import Understood
from pipeline.store.database import Database
from pipeline.store.passages import Passage, Term, find, weights
from pipeline.store.roots import roots
from pipeline.store.statements import Wanted

#: Sentences told so, and how many ways of leaving words out are tried.
MOST, TRIES = 2, 4
#: What is left out of all that is asked for, by how much it tells, at most; what a sentence holds with its title and
#: the sentence before, and itself, at least; and how much less the second one told may fit.
LEFT, FITTING, OWN, NEAR = 0.4, 0.55, 0.4, 0.1
#: Notes of a question that asks for more than sentences can tell, or for nothing that is here.
_OTHER = frozenset({"compared", "order", "type", "side", "namesakes", "nobody", "nowhere"})
#: How a row tells that it is such a sentence.
CLOSEST = "closest"


def told(database: Database, question: str, wanted: Wanted, notes: Sequence[Understood]) -> tuple[Understood, ...]:
    """Return the sentences closest to a question, each with the words of the question that it lacks; () where none is.

    Args:
        database: the base.
        question: as typed.
        wanted: what is looked for.
        notes: how the question was read.
    """
    said = words_of(question)
    if any(note.kind in _OTHER for note in notes) or succession.asked(said, notes) is not None:
        return ()
    fact = facts.asked(said)
    terms = passages.terms_of(database, said, fact, wanted, notes)
    if len(terms) < 2:
        return ()
    done = doers.asked(said)
    posts = {note.words for note in notes if note.kind == "position"}
    must = frozenset(n for n, term in enumerate(terms) if term.laws or term.name or term.text in posts)
    fits = [
        (fit, shown, own)
        for fit, one, own in _fitting(database, terms, must, wanted)
        if (shown := passages.shown(one, fact, whole=True)) and closeness.belongs(terms, shown.words)
        if done is None or any(term.laws for term in terms) or done.is_told(shown.words)
    ]
    fits.sort(key=lambda one: -one[0])
    unique = {one.words: (one, own) for fit, one, own in reversed(fits) if fit >= fits[0][0] - NEAR}
    return tuple(_note(said, terms, one, own) for one, own in list(reversed(unique.values()))[:MOST])


def _note(said: Sequence[Word], terms: Sequence[Term], one: Passage, own: frozenset[int]) -> Understood:
    lacked = {root for number, term in enumerate(terms) if number not in own for root in roots(term.text)}
    return Understood(passages.typed(said, lacked), CLOSEST, (one.article,), shortened(one.words, passages.LONG))


def _fitting(
    database: Database, terms: Sequence[Term], must: frozenset[int], wanted: Wanted
) -> list[tuple[float, Passage, frozenset[int]]]:
    """Return the sentences that hold enough, each with how well it fits and the numbers of the terms in it."""
    weighed = weights(database, terms)
    whole = sum(weighed)
    for kept in _kept(weighed, must):
        fits = []
        for one in find(database, [terms[n] for n in kept], since=wanted.since, until=wanted.until):
            own, titled, before = (frozenset(kept[n] for n in held) for held in (one.own, one.titled, one.before))
            share = sum(weighed[n] for n in own) / whole
            around = passages.TITLED * sum(weighed[n] for n in titled - own) / whole
            fit = share + around + passages.BEFORE * sum(weighed[n] for n in before - own - titled) / whole
            named = must <= own | titled | before and not one.strays
            told = len(own) > 1 and any(not _is_dated(terms[n]) for n in own)
            if named and told and share >= OWN and fit >= FITTING:
                fits.append((fit, one, own))
        if fits:
            return fits
    return []


def _is_dated(term: Term) -> bool:
    """Tell whether what is asked for is a month or a number, by which no sentence is close: "Agustus", "2020"."""
    return term.text.isdigit() or term.text.casefold() in MONTH_FORMS


def _kept(weighed: Sequence[float], must: frozenset[int]) -> Iterator[list[int]]:
    """Yield what is looked for: all terms, then all but one or two of those that tell least, and that are no names."""
    free = [n for n in range(len(weighed)) if n not in must]
    pairs = [(n, m) for n in free for m in free if n < m]
    told = {left: sum(weighed[n] for n in left) for left in ((), *((n,) for n in free), *pairs)}
    least = [left for left in sorted(told, key=told.__getitem__) if told[left] <= LEFT * sum(weighed)]
    for left in least[:TRIES]:
        if len(weighed) - len(left) > 1:
            yield [n for n in range(len(weighed)) if n not in left]
