"""Sentences of the news that answer what no statement does: "berapa tahun Sri divonis", "siapa yang menggugat UU itu".

They are told as what they are, with the words that they hold, and stand behind whatever somebody says. A sentence is
told only where its article holds what is asked for, it holds most of that itself, the rarest words first, and where a
number, a day or a name is asked for, it has one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from pipeline.api import alike, closeness, doers, facts, law_questions, reasons, succession
from pipeline.api.post_words import roles_of
from pipeline.api.question_ways import counting
from pipeline.api.question_words import Word, asks, asks_who, is_light, place_of, points_back, words_of
from pipeline.api.telling import shortened
from pipeline.schema.answers import Found, StatementRow, Understood
from pipeline.store import entities, laws, passages
from pipeline.store.database import Database
from pipeline.store.figures_around import things_in
from pipeline.store.indexing import PLAIN
from pipeline.store.passages import Passage, Term
from pipeline.store.roots import prints, roots
from pipeline.store.statements import Wanted
from pipeline.store.topics import ids

#: Sentences told of one question, letters of one, and forms of one name that are looked for.
MOST, LONG, FORMS = 3, 420, 12
#: What a sentence, its title and the sentence before hold of all that is asked for, at least; how well it fits, by what
#: it holds itself, half of what only the title and less of what only the sentence before holds; the same of words that
#: are no names, which the sentence must hold itself; and how much less the next one told may fit.
COVERED, FITTING, OWN, NEAR = 0.85, 0.6, 0.5, 0.15
#: The same of words that are no names, where the title holds the rest; where a kind of law is asked for, too.
LED, KIND = 0.4, 0.3
#: The same of all that is asked for, where a law of a kind is, whose number the sentence must have.
NUMBERED = 0.75
TITLED, BEFORE = 0.5, 0.3
#: How well a sentence fits with which the next one goes on, and tells the number or the names asked for.
WHOLE = 0.85
#: Kinds of notes whose words are one name.
_NAMES = ("person", "institution", "position", "group", "partly", "silent", "nobody")


def told(
    database: Database, question: str, wanted: Wanted, notes: Sequence[Understood], found: Found[StatementRow]
) -> tuple[Understood, ...]:
    """Return the sentences that answer a question which no statement of an answer does; () where one does."""
    said = words_of(question)
    fact = facts.asked(said)
    if any(note.kind in ("compared", "order", "type") or _is_somebody_else(note) for note in notes):
        return ()
    rows = [row.words for row in found.rows if row.basis is None or not fact]
    told_by_rows = bool(rows) and not _OF_TEXT.intersection(fact.kinds) and facts.any_shown(fact, rows)
    why = not fact and reasons.asked(said)
    told_by_rows = reasons.any_given(rows) if why else told_by_rows
    if found.offset or told_by_rows or (found.beside and not (fact or why)):
        return ()
    terms = terms_of(database, said, fact, wanted, notes)
    if (followed := succession.asked(said, notes)) is not None:
        return _following(database, said, terms, wanted, followed)
    seat = next((term for term in terms if fact.name and _is_asked(said, term)), None)
    if len(terms) < 2 and not (seat or (terms and terms[0].laws and fact)):
        return ()
    done = doers.asked(said)
    sides = {word.low for note in notes if note.kind == "side" for word in words_of(note.words)}
    best = (
        one
        for one in _best(database, terms, wanted, fact) or _of_year(database, terms, wanted, fact, notes)
        if not _is_among(one, _shown_already(found, fact)) and _takes(one, sides) and prints(question, one.words)
        if (seat is None or closeness.shows_holder(seat, terms, one.words)) and (not why or reasons.given(one.words))
        if done is None or any(term.laws for term in terms) or done.is_told(one.words)
    )
    unique: dict[str, Passage] = {}
    for one in best:
        unique.setdefault(" ".join(one.words.split()), one)
    return tuple(_note(said, terms, one) for one in list(unique.values())[:MOST])


def _following(
    database: Database, said: Sequence[Word], terms: Sequence[Term], wanted: Wanted, followed: succession.Followed
) -> tuple[Understood, ...]:
    """Return the sentences that tell who held a post before or after somebody."""
    named = [term for term in terms if term.post or term.text == followed.name]
    if all(term.post for term in named):
        return ()
    found = passages.find(database, [*named, succession.TERM], since=wanted.since, until=wanted.until)
    fits = [one for one in found if succession.told(followed, named, one)]
    return tuple(_note(said, [*named, succession.TERM], one) for one in fits[:MOST])


def _is_somebody_else(note: Understood) -> bool:
    """Tell whether a question asks for one whom only what came before it would tell: "apa kata dia"."""
    return note.kind == "nobody" and any(map(points_back, words_of(note.words)))


def _is_asked(said: Sequence[Word], term: Term) -> bool:
    """Tell whether it is a post's holder who is asked for: "siapa Panglima TNI"."""
    place = next((n for n, word in enumerate(said) if asks_who(word)), len(said))
    behind = " ".join(word.low for word in said[place + 1 :])
    return term.post and behind.removeprefix("saja ").startswith(term.text.casefold())


def answering_first(found: Found[StatementRow], question: str) -> Found[StatementRow]:
    """Return an answer with the statements of its page first that tell the reason, the day or the number asked for."""
    said = words_of(question)
    fact = facts.asked(said)
    why = reasons.asked(said) and not fact
    if not (why or fact.kinds):
        return found

    def lacks(row: StatementRow) -> bool:
        return not (reasons.given(row.words) if why else facts.any_shown(fact, [row.words]))

    rows, beside = (tuple(sorted(some, key=lacks)) for some in (found.rows, found.beside))
    return replace(found, rows=rows, beside=beside)


def alone(
    found: Found[StatementRow], notes: tuple[Understood, ...], fact: facts.Fact
) -> tuple[Found[StatementRow], tuple[Understood, ...]]:
    """Return an answer without what stands beside it, where sentences tell the law or the article that is asked for."""
    if not _OF_LAWS.intersection(fact.kinds):
        return found, notes
    rows = tuple(row for row in found.beside if facts.any_shown(fact, [row.words]))
    idle = {"counted"} if rows else {"counted", "beside"}
    return replace(found, beside=rows), tuple(note for note in notes if note.kind not in idle)


#: Where a law, an article or what a law is about is asked for, what lacks it is no answer.
_OF_LAWS = frozenset({"law", "article", "subject"})
#: What only the words of a law answer, or of which several may be, whoever speaks of it.
_OF_TEXT = frozenset({"content", "wording", "subject", "article"})


def _of_year(
    database: Database, terms: Sequence[Term], wanted: Wanted, fact: facts.Fact, notes: Sequence[Understood]
) -> list[Passage]:
    """Return the sentences of any day that tell of the year asked for: "UMP 2021" was set in 2020."""
    told = next((note.words.casefold().removeprefix("tahun ") for note in notes if note.kind == "period"), "")
    if not (told.isdigit() and fact):
        return []
    dated = [*terms, Term(told, (frozenset({told}),), (), True, True)]
    return _best(database, dated, replace(wanted, since=None, until=None), fact)


def _shown_already(found: Found[StatementRow], fact: facts.Fact) -> list[tuple[str, int, int]]:
    """Return where the statements of an answer stand that tell what is asked for."""
    rows = (row for row in (*found.rows, *found.beside) if not fact.kinds or facts.any_shown(fact, [row.words]))
    return [(row.article, row.start, row.end) for row in rows]


def _takes(one: Passage, sides: set[str]) -> bool:
    """Tell whether a sentence has the words by which a side is asked for as they are typed: "menolak", no "ditolak"."""
    return sides <= {word.low for word in words_of(one.words)}


def _is_among(one: Passage, shown: Sequence[tuple[str, int, int]]) -> bool:
    return any(article == one.article and start < one.end and one.start < end for article, start, end in shown)


def _note(said: Sequence[Word], terms: Sequence[Term], one: Passage) -> Understood:
    held = {root for number in one.own for root in (*roots(terms[number].text), *terms[number].forms[0])}
    return Understood(typed(said, held), "sentence", (one.article,), shortened(one.words, LONG))


def typed(said: Sequence[Word], wanted: set[str]) -> str:
    """Return the words of a question, as typed, that have one of some roots."""
    return " ".join(word.text for word in said if wanted.intersection(roots(word.text)) and not asks(word))


def _best(database: Database, terms: Sequence[Term], wanted: Wanted, fact: facts.Fact) -> list[Passage]:
    """Return the sentences that fit, the best first, and of those that fit as well the newest."""
    weights = passages.weights(database, terms)
    scale = _Scale(terms, weights, fact)
    fits: list[tuple[float, Passage]] = []
    for one in _found(database, terms, weights, wanted):
        fit = scale.fit(one)
        answer = shown(one, fact, whole=fit >= WHOLE) if fit >= FITTING else None
        if answer is not None and _is_of_it(terms, answer.words, fact) and closeness.belongs(terms, one.words):
            fits.append((fit, answer))
    fits.sort(key=lambda pair: -pair[0])
    return [one for fit, one in fits if fit >= fits[0][0] - NEAR and fits[0][1].own & scale.plain <= one.own]


def _is_of_it(terms: Sequence[Term], words: str, fact: facts.Fact) -> bool:
    """Tell whether the article or the law that a sentence has is that of him, or on that, which is asked about."""
    if "article" in fact.kinds:
        return closeness.is_under(terms, words)
    return "law" not in fact.kinds or closeness.is_about(terms, words, fact.numbers(words))


class _Scale:
    """How well sentences fit what a question asks for."""

    def __init__(self, terms: Sequence[Term], weights: Sequence[float], fact: facts.Fact) -> None:
        self.weights, self.fact, self.whole = weights, fact, sum(weights)
        self.plain = frozenset(number for number, term in enumerate(terms) if not term.name)
        self.must = frozenset(number for number, term in enumerate(terms) if term.needed)
        self.numbered = "law" in fact.kinds
        self.least = NUMBERED if self.numbered else COVERED
        #: What a sentence on a law of any kind must hold the most of.
        self.topics = frozenset(range(len(terms))) if self.numbered and not fact.laws else frozenset[int]()
        #: Whose case or letter it is, "nomor perkara Sri", the title may tell.
        self.filed = self.numbered and all(term.name for term in terms if term.needed)

    def _share(self, numbers: Iterable[int]) -> float:
        return sum(self.weights[number] for number in numbers)

    def fit(self, one: Passage) -> float:
        """Return which part of all that is asked for a sentence holds, 0 where it lacks what it must have."""
        led = self.must <= one.own and self.fact.leads(one.words)
        own = one.own | one.before if led else one.own
        lacks = not self.must <= (one.own | one.titled if self.filed else one.own)
        whole = own | one.titled == set(range(len(self.weights)))
        told = OWN if not whole else KIND if self.fact.laws else LED
        if one.strays or lacks or self._share(own & self.plain) < told * self._share(self.plain):
            return 0.0
        if self._share(own & self.topics) < OWN * self._share(self.topics):
            return 0.0
        before = one.before - own - one.titled
        if self.numbered and len(self.weights) - len(own | one.titled | before) > 1:
            return 0.0
        if self._share(own | one.titled | before) < self.least * self.whole:
            return 0.0
        titled = one.titled - own
        return (self._share(own) + TITLED * self._share(titled) + BEFORE * self._share(before)) / (self.whole or 1.0)


def shown(one: Passage, fact: facts.Fact, *, whole: bool) -> Passage | None:
    """Return a sentence that has what is asked for, with the next one where that has it; None where neither has.

    ``whole``: the sentence holds all that is asked for, so that the next one may go on with it.
    """
    if fact.is_shown(one.words):
        return one
    if not (whole and fact.is_shown_next(one.then.strip())):
        return None
    return replace(one, words=one.words + one.then, end=one.end + len(one.then))


def _found(database: Database, terms: Sequence[Term], weights: Sequence[float], wanted: Wanted) -> list[Passage]:
    """Return the sentences of articles that hold all that is asked for, else of those that lack the least of it."""
    found = list(passages.find(database, terms, since=wanted.since, until=wanted.until))
    least = min((n for n, term in enumerate(terms) if not term.laws), key=lambda n: weights[n], default=0)
    if found or len(terms) < 3 or weights[least] > (1 - COVERED) * sum(weights):
        return found
    most = [term for n, term in enumerate(terms) if n != least]
    return [_renumbered(one, least) for one in passages.find(database, most, since=wanted.since, until=wanted.until)]


def _renumbered(one: Passage, left: int) -> Passage:
    """Return a sentence with its terms numbered as they were before one was left out."""
    own, titled, before = (
        frozenset(number + (number >= left) for number in held) for held in (one.own, one.titled, one.before)
    )
    return replace(one, own=own, titled=titled, before=before)


def terms_of(
    database: Database, said: tuple[Word, ...], fact: facts.Fact, wanted: Wanted, notes: Sequence[Understood]
) -> list[Term]:
    """Return what a question asks for: names in all their forms, laws, and the other words one by one."""
    law = law_questions.asked(said)
    idle = counting(said) | {facts.unit_at(said)} | law.idle | set(law.named)
    free = [not (asks(word) or is_light(word)) and n not in idle for n, word in enumerate(said)]
    found = [Term(" ".join(sorted(fact.laws[0])), fact.laws, (), True, True)] if fact.laws else []
    unknown: set[str] = set()
    for note in sorted(notes, key=lambda note: -len(note.words)):
        span = place_of(said, note.words) if note.kind in (*_NAMES, "regulation", "period", "pasal") else range(0)
        if not any(free[n] for n in span):
            continue
        term = _term(database, note, wanted)
        unknown |= set(roots(note.words)) if term is None and note.kind == "regulation" else set()
        if term is not None or note.kind == "period":
            free = [one and n not in span for n, one in enumerate(free)]
            found += [term] if term is not None and term.forms else []
    who, pasal = any(map(asks_who, said)), "article" in fact.kinds
    for number, run in enumerate(_runs(said, free), 1):
        things = things_in(database, " ".join(word.text for word in run))
        names = {root for word in run if word.text[:1].isupper() for root in roots(word.text)}
        acts = {root for word in run if facts.is_deciding(word) for root in roots(word.text)}
        acts = (acts if fact else set()) | unknown | facts.counted_in(said) | facts.class_asked(said)
        found += [
            Term(" ".join(sorted(t[0])), alike.forms(t, who=who, pasal=pasal), (), t[0] <= names, t[0] <= acts, number)
            for t in things
        ]
    return found


def _runs(said: Sequence[Word], free: Sequence[bool]) -> Iterator[list[Word]]:
    """Yield the words that stand side by side and are not read as names."""
    run: list[Word] = []
    for word, one in zip(said, free, strict=True):
        if one:
            run.append(word)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _term(database: Database, note: Understood, wanted: Wanted) -> Term | None:
    """Return what a note's words name; None for a law that no article mentions, whose words are looked for."""
    if note.kind == "period":
        return None
    named = tuple(topic for topic in wanted.topics if ids((topic,))[0] in note.ids)
    if note.kind == "regulation" and not (named and laws.mentioned(database, named)):
        return None
    forms = [note.words, *(note.label.split(", ") if note.kind in ("institution", "position") else ())]
    forms += _in_full(note.words) if note.kind == "position" else []
    if note.kind == "person":
        forms += [alias.alias for number in note.ids for alias in entities.aliases(database, number)[:FORMS]]
    found = [frozenset(roots(form)) - PLAIN for form in forms]
    found += [one for form in {note.words, forms[-1]} for one in _shortened(database, form)]
    if note.kind == "pasal":
        found = _pasal_forms(note.words)
    forms_of = tuple(dict.fromkeys(form for form in found if form))
    post = note.kind == "position"
    return Term(note.words, forms_of, named, not post, post or note.kind == "person", post=post)


def _in_full(post: str) -> list[str]:
    """Return a post with its head's name in full: "sekjen Apindo" -> "sekretaris jenderal Apindo"."""
    said = post.split()
    return [" ".join((role, *said[cut:])) for cut in range(1, len(said) + 1) for role in roles_of(" ".join(said[:cut]))]


def _shortened(database: Database, name: str) -> Iterator[frozenset[str]]:
    """Yield a name with the bodies in it in short or in full: "Menteri Hukum dan HAM"."""
    things = things_in(database, name)
    for one, thing in enumerate(things):
        rest = [other[0] for n, other in enumerate(things) if n != one]
        yield from (form.union(*rest) - PLAIN for form in thing[1:])


def _pasal_forms(words: str) -> list[frozenset[str]]:
    """Return how an article's number may be printed: "25A" or "25 A"."""
    number = [root for root in roots(words) if root[:1].isdigit()][:1]
    digits = "".join(c for c in number[0] if c.isdigit()) if number else ""
    letters = number[0][len(digits) :] if number else ""
    return [frozenset({"pasal", *number}), *([frozenset({"pasal", digits, letters})] if letters else [])]
