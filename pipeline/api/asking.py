"""Who said what: the questions that most readers come with."""

from __future__ import annotations

from dataclasses import replace
from typing import Unpack

from pipeline.api import (
    beside,
    closest,
    comparing,
    english_posts,
    facts,
    hints,
    leaning_to,
    loosening,
    namesakes,
    narrowing,
    near_names,
    nearly,
    passages,
    succession,
    titled_laws,
    understanding,
)
from pipeline.api.base import Base
from pipeline.api.bounds import page, period, turned_round
from pipeline.api.law_labels import labelled
from pipeline.api.narrowing import Boxed, Narrowed
from pipeline.api.question_words import Word, asks_who, introduces, is_law_word, words_of
from pipeline.schema.answers import Facets, Found, StatementRow, Understood
from pipeline.store import any_law, entities, pasals, short_posts, statements
from pipeline.store.roots import prints, roots
from pipeline.store.statements import Wanted

#: Facts that a statement must tell itself to be an answer about somebody, and statements read for them.
_TOLD, READ = frozenset({"number", "sum", "rate", "place"}), 200


class Asking(Base):
    """Statements by who said them, about what, when, how, and on which side."""

    def said(
        self,
        who: str | None = None,
        about: str | None = None,
        *,
        limit: int = 50,
        offset: int = 0,
        sort: str | None = None,
        **narrowed: Unpack[Narrowed],
    ) -> Found[StatementRow]:
        """Return who said what: ``said("Sri Wulandari", about="Inpres 2/2021", since="2023")``.

        Args:
            who: a person, an institution (its spokespeople too) or a post, in any form, or an entity's id.
            about: a regulation as people write it, else a topic in words.
            limit: rows in this page.
            offset: rows before this page.
            sort: "date" (newest first), "oldest" or "relevance"; else as the question asks, "pernyataan pertama Sri",
                or newest first; with "" the best fit first where words are looked for.
            narrowed: what the answer is narrowed by (``pipeline.api.narrowing.Narrowed``): ``words`` in the
                statement; ``since`` and ``until``, days, months or years; ``publisher``; ``stance``, "denying" or
                "menolak"; ``type``, "direct" or "langsung"; ``speaker``, ``institution`` and ``regulation``, ids as
                facets give them; ``ask``, a whole question; ``copies``, repeated words counted each time.

        Raises:
            InputError: a date, a page, or a value of a filter that is none.
            NotHere: no publisher of the base is called so.
        """
        who = english_posts.put(who) if who else who
        narrowed["ask"] = english_posts.put(narrowed.get("ask") or "")
        wanted, notes = self._wanted(who, about, narrowed)
        limit, offset = page(limit, offset)
        order = narrowing.value("sort", sort) or order_of(notes, best=sort == "")
        if any(note.kind == "compared" for note in notes):
            found = comparing.find(self._db, wanted, notes, limit=limit, offset=offset, sort=order)
        else:
            found = statements.find(self._db, wanted, limit=limit, offset=offset, sort=order)
            found = found if sort else self._telling(wanted, found, narrowed.get("ask") or who or "", order)
        found = _telling_beside(beside.told(self._db, wanted, found, notes), narrowed.get("ask") or who or "")
        notes += beside.note(found, notes)
        if any(note.kind == "around" for note in notes):
            found = replace(found, rows=tuple(replace(row, basis=beside.ARTICLE) for row in found.rows))
        if not (found.total or found.beside):
            notes += (
                turned_round(wanted.since, wanted.until)
                or self._unknown(wanted)
                or hints.of_nothing(self._db, wanted, notes)
            )
            notes += (*near_names.told(self._db, notes), *namesakes.told(self._db, wanted, notes))
            found = replace(found, beside=namesakes.rows(self._db, wanted, notes))
        question = narrowed.get("ask") or _typed(who, about)
        return self._with_news(question, wanted, found if sort else passages.answering_first(found, question), notes)

    def _with_news(
        self, question: str, wanted: Wanted, found: Found[StatementRow], notes: tuple[Understood, ...]
    ) -> Found[StatementRow]:
        """Return an answer with what stands behind it: the news, what is nearly asked, what lacks a word."""
        spoken = wanted.nobody or wanted.speakers or wanted.institutions or wanted.positions
        told: tuple[Understood, ...] = ()
        said = words_of(question)
        fact = facts.asked(said)
        if not spoken and (not found.total or any(note.kind == "without" for note in notes)):
            every = hints.sentences(self._db, wanted.topics, notes)
            told = tuple(n for n in every if fact.is_shown(n.label) and prints(question, n.label))
        told = (
            told
            or titled_laws.told(self._db, question, found)
            or passages.told(self._db, question, wanted, notes, found)
        )
        found, notes = passages.alone(found, notes, fact) if told else (found, notes)
        notes += titled_laws.titles(question, notes)
        news = beside.sentences(self._db, (*notes, *told))
        found = replace(found, beside=(*news, *found.beside) if fact else (*found.beside, *news))
        found = nearly.told(self._db, wanted, found, notes)
        if found.beside or told:
            notes = tuple(replace(note, ids=()) if note.kind == "lacking" else note for note in notes)
        found = replace(found, beside=(*found.beside, *loosening.lacking(self._db, wanted, notes)))
        if not (found.total or found.beside or told or found.offset):
            told = closest.told(self._db, question, wanted, notes)
            found = replace(found, beside=beside.sentences(self._db, told, kind=closest.CLOSEST))
        return replace(found, understood=(*notes, *told))

    def _unknown(self, wanted: Wanted) -> tuple[Understood, ...]:
        """Return a note for each id that nobody here bears: ``speaker`` takes an id, ``who`` takes a name."""
        ids = filter(None, (wanted.speaker, wanted.institution))
        return tuple(Understood(number, "nobody") for number in ids if not entities.entity(self._db, number))

    def facets(self, who: str | None = None, about: str | None = None, **narrowed: Unpack[Narrowed]) -> Facets:
        """Return what the statements that ``said`` would return are made of: ``facets("Sri Wulandari").publisher``.

        Args:
            who: as in ``said``.
            about: as in ``said``.
            narrowed: as in ``said``.

        Raises:
            InputError: as in ``said``.
        """
        wanted, _ = self._wanted(who, about, narrowed)
        found = statements.facets(self._db, wanted)
        return replace(found, regulation=labelled(found.regulation))

    def _wanted(self, who: str | None, about: str | None, narrowed: Narrowed) -> tuple[Wanted, tuple[Understood, ...]]:
        """Return what is looked for, and how the words were read: ``said``'s arguments as the store takes them."""
        meant = understanding.together(self._db, who=who, about=about, ask=narrowed.get("ask"))
        since, until = period(narrowed.get("since") or meant.since, narrowed.get("until") or meant.until)
        chosen = narrowing.value("stance", narrowed.get("stance")) or meant.side
        wanted = Wanted(
            speakers=meant.speakers,
            institutions=meant.institutions,
            positions=meant.positions,
            nobody=meant.unknown,
            topics=meant.topics,
            words=" ".join(filter(None, (meant.words, narrowed.get("words")))),
            since=since,
            until=until,
            publisher=narrowing.publisher(self._db, narrowed.get("publisher")),
            stance=None if chosen in leaning_to.SIDES else chosen,
            type=narrowing.value("type", narrowed.get("type")) or meant.type,
            speaker=narrowed.get("speaker"),
            institution=narrowed.get("institution"),
            regulation=narrowed.get("regulation"),
            copies=narrowed.get("copies", False),
            left=meant.left,
        )
        wanted = replace(wanted, more=statements.speaks_in_more(self._db, wanted))
        if meant.pasal:
            cited = pasals.citing(self._db, meant.topics, meant.pasal)
            wanted = replace(wanted, only=pasals.statements(self._db, cited))
        wanted, limited = self._in_short(wanted)
        if chosen in leaning_to.SIDES:
            only, more = leaning_to.statements_of(self._db, wanted, chosen)
            wanted, limited = replace(wanted, only=only), (*limited, *more)
        said = words_of(narrowed.get("ask") or who or "")
        fact = facts.asked(said)
        another = succession.asked(said, meant.notes) is not None or _is_anothers(said, meant.notes)
        wanted = _of_nobody(_of_body(wanted, said, meant.notes), said, fact, follows=another)
        wanted, notes = self._of_any_law(wanted, (*meant.notes, *limited))
        wanted, notes = loosening.loosened(self._db, wanted, notes, meant.loose, fact=bool(fact))
        notes = loosening.of_post(self._db, wanted, notes) if fact.name else notes
        return wanted, comparing.told(self._db, wanted, notes) if meant.compared else notes

    def _telling(self, wanted: Wanted, found: Found[StatementRow], question: str, order: str) -> Found[StatementRow]:
        """Return a page with the rows first that have the number, the day or the place asked for: "berapa tarif itu".

        Of somebody who is no source, "berapa menteri Sri", only those that have a number or a place answer.
        """
        said = words_of(question)
        fact = facts.asked(said)
        of_somebody = bool(wanted.speakers or wanted.institutions or wanted.positions) and not any(
            map(introduces, said)
        )
        if of_somebody and _TOLD.intersection(fact.kinds) and found.total <= READ:
            every = statements.find(self._db, wanted, limit=READ, sort=order).rows
            rows = tuple(row for row in every if facts.any_shown(fact, [row.words]))
            start, end = found.offset, found.offset + found.limit
            return replace(found, rows=rows[start:end], total=len(rows))
        if not fact.kinds:
            return found
        return replace(found, rows=tuple(sorted(found.rows, key=lambda row: not facts.any_shown(fact, [row.words]))))

    def _of_any_law(self, wanted: Wanted, notes: tuple[Understood, ...]) -> tuple[Wanted, tuple[Understood, ...]]:
        """Return what somebody says of laws as wanted where laws of any kind are asked for: "UU yang disebut Sri"."""
        only = wanted.speakers and wanted.only is None and is_law_word(wanted.words)
        found = any_law.spoken_of(self._db, wanted.speakers) if only else ()
        if not found:
            return wanted, notes
        return replace(wanted, words="", only=found), tuple(note for note in notes if note.kind != "words")

    def _in_short(self, wanted: Wanted) -> tuple[Wanted, tuple[Understood, ...]]:
        """Return what is wanted with the head of a region who is quoted under the short name of his office alone."""
        few = 0 < len(wanted.positions) <= short_posts.MOST
        found = short_posts.holders(self._db, wanted.positions) if few and not wanted.speakers else []
        asked = replace(wanted, topics=(), words="", only=None, stance=None, type=None)
        if not found or statements.find(self._db, asked, limit=1).total:
            return wanted, ()
        label = ", ".join(entities.post_name(self._db, post) for post in wanted.positions[:1])
        notes = tuple(Understood(label, "person", (row["id"],), row["name"]) for row in found)
        return replace(wanted, speakers=tuple(row["id"] for row in found)), notes

    def ask(self, words: str, **filters: Unpack[Boxed]) -> Found[StatementRow]:
        """Return statements for what is typed into one box: ``ask("siapa yang menolak UU Cipta Kerja")``.

        A name, a post, a regulation in any form, plain words, or a question of all of these is read by ``said(ask=)``;
        here, unlike there, the best fit comes first where nothing but words to look for is left.

        Args:
            words: what was typed.
            filters: the arguments of ``said`` but ``words`` and ``ask``, which these are here: ``who``, ``about``,
                ``since``, ``until``, ``publisher``, ``stance``, ``type``, ``speaker``, ``institution``, ``regulation``,
                ``copies``, ``limit``, ``offset``, ``sort`` (``pipeline.api.narrowing.Boxed``).

        Raises:
            InputError: as in ``said``.
        """
        filters.setdefault("sort", "")
        return self.said(ask=words, **filters)

    def statement(self, number: str) -> StatementRow | None:
        """Return one statement by its id, as ``StatementRow.id`` has it; None where there is none."""
        return statements.by_id(self._db, number)


def _is_anothers(said: tuple[Word, ...], notes: tuple[Understood, ...]) -> bool:
    """Tell whether a question asks who holds a post beside somebody: "siapa calon wakil presiden Sri" is not Sri."""
    words = " ".join(word.low for word in said)
    posts = [note.words.casefold() for note in notes if note.kind == "position"]
    people = [note.words.casefold() for note in notes if note.kind == "person"]
    return any(map(asks_who, said)) and any(f"{post} {name}" in words for post in posts for name in people)


def _of_body(wanted: Wanted, said: tuple[Word, ...], notes: tuple[Understood, ...]) -> Wanted:
    """Return those in a post who are of a body, too, as wanted: "anggota DPR dari PDIP" is neither all of either."""
    words = " ".join(word.low for word in said)
    posts = [note.words.casefold() for note in notes if note.kind == "position"]
    bodies = [note for note in notes if note.kind == "institution" and note.ids]
    fits = (body for body in bodies for post in posts if f"{post} dari {body.words.casefold()}" in words)
    body = next(fits, None)
    return replace(wanted, institutions=(), institution=body.ids[0]) if body and not wanted.institution else wanted


def _telling_beside(found: Found[StatementRow], question: str) -> Found[StatementRow]:
    """Return an answer with those statements beside it that have the number or the place asked for, of what it is."""
    said = words_of(question)
    fact, counted = facts.asked(said), facts.counted_in(said)
    if not _TOLD.intersection(fact.kinds):
        return found
    rows = (row for row in found.beside if counted <= set(roots(row.words)) and facts.any_shown(fact, [row.words]))
    return replace(found, beside=tuple(rows))


def _of_nobody(wanted: Wanted, said: tuple[Word, ...], fact: facts.Fact, *, follows: bool) -> Wanted:
    """Return nothing as wanted where a number, a day or a place is asked for of somebody, whatever he says at large.

    "berapa wakil menteri Sri" is not answered by all that Sri says, nor is who ``follows`` her, nor is "Sri dijerat
    pasal apa" by what she says of articles.
    """
    introduced = any(map(introduces, said))
    asked = wanted.words or wanted.topics or wanted.only is not None or introduced
    charged = wanted.speakers and not wanted.topics and "article" in fact.kinds and not introduced
    if not (follows or charged) and (not fact.kinds or asked):
        return wanted
    return replace(wanted, nobody=True, speakers=(), institutions=(), positions=(), words="")


def _typed(who: str | None, about: str | None) -> str:
    """Return what was asked in parts as one question."""
    return " ".join(filter(None, (who, about)))


#: Notes that stand beside words to look for and narrow nothing.
_BESIDE_WORDS = frozenset({"words", "dropped", "untimed", "counted", "offered"})


def only_words(notes: tuple[Understood, ...]) -> bool:
    """Tell whether a question was taken for nothing but words to look for, which the best fit answers first."""
    return any(note.kind == "words" for note in notes) and all(note.kind in _BESIDE_WORDS for note in notes)


def order_of(notes: tuple[Understood, ...], *, best: bool = True) -> str:
    """Return the order that a question asks for, else newest first; ``best``, words are answered by the best fit."""
    asked = next((note.ids[0] for note in notes if note.kind == "order"), "")
    return asked or ("relevance" if best and only_words(notes) else "date")
