"""Who said what: the questions that most readers come with."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any, Unpack

from pipeline.api import (
    comparing,
    hints,
    law_labels,
    leaning_to,
    loosening,
    naming_laws,
    narrowing,
    question_ways,
    understanding,
)
from pipeline.api.base import Base
from pipeline.api.narrowing import Narrowed
from pipeline.errors import InputError
from pipeline.schema.answers import (
    ArticleRow,
    Count,
    Entry,
    Facets,
    FigureRow,
    Found,
    MentionRow,
    Series,
    StatementRow,
    Trace,
    Understood,
)
from pipeline.schema.surveys import ArticleFacets
from pipeline.store import article_facets, articles, entities, laws, pasals, quantities, statements
from pipeline.store.statements import Wanted

#: A page of an answer holds at most this many rows.
MOST = 10_000


class Asking(Base):
    """Questions about statements, regulations, figures and articles."""

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
            narrowed: what the answer is narrowed by, as ``Narrowed`` lists it.

        Raises:
            InputError: a date, a page, or a value of a filter that is none.
        """
        wanted, notes = self._wanted(who, about, narrowed)
        limit, offset = page(limit, offset)
        order = narrowing.value("sort", sort) or order_of(notes, best=sort == "")
        if any(note.kind == "compared" for note in notes):
            found = comparing.find(self._db, wanted, notes, limit=limit, offset=offset, sort=order)
        else:
            found = statements.find(self._db, wanted, limit=limit, offset=offset, sort=order)
        if not found.total:
            notes += (
                turned_round(wanted.since, wanted.until)
                or self._unknown(wanted)
                or hints.of_nothing(self._db, wanted, notes)
            )
        if not found.total or any(note.kind == "without" for note in notes):
            notes += hints.sentences(self._db, wanted.topics, notes)
        return replace(found, understood=notes)

    def _unknown(self, wanted: Wanted) -> tuple[Understood, ...]:
        """Return a note for each id that nobody here bears: ``speaker`` takes an id, ``who`` takes a name."""
        ids = filter(None, (wanted.speaker, wanted.institution))
        return tuple(Understood(number, "nobody") for number in ids if not entities.entity(self._db, number))

    def facets(self, who: str | None = None, about: str | None = None, **narrowed: Unpack[Narrowed]) -> Facets:
        """Return what the statements that ``said`` would return are made of; same arguments."""
        wanted, _ = self._wanted(who, about, narrowed)
        found = statements.facets(self._db, wanted)
        return replace(found, regulation=labelled(found.regulation))

    def _wanted(self, who: str | None, about: str | None, narrowed: Narrowed) -> tuple[Wanted, tuple[Understood, ...]]:
        meant = understanding.together(self._db, who=who, about=about, ask=narrowed.get("ask"))
        since, until = period(narrowed.get("since") or meant.since, narrowed.get("until") or meant.until)
        chosen = narrowing.value("stance", narrowed.get("stance")) or meant.side
        wanted = Wanted(
            speakers=meant.speakers,
            institutions=meant.institutions,
            positions=meant.positions,
            nobody=any(note.kind in ("nobody", "partly") for note in meant.notes),
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
        )
        if meant.pasal:
            cited = pasals.citing(self._db, meant.topics, meant.pasal)
            wanted = replace(wanted, only=pasals.statements(self._db, cited))
        limited: tuple[Understood, ...] = ()
        if chosen in leaning_to.SIDES:
            only, limited = leaning_to.statements_of(self._db, wanted, chosen)
            wanted = replace(wanted, only=only)
        wanted, notes = loosening.loosened(self._db, wanted, (*meant.notes, *limited), meant.loose)
        return wanted, comparing.told(self._db, wanted, notes) if meant.compared else notes

    def ask(self, words: str, **filters: Any) -> Found[StatementRow]:
        """Return statements for what is typed into one box: a name, a post, a regulation in any form, words, or all."""
        return self.said(ask=words, **{"sort": "", **filters})

    def suggest(self, words: str, *, limit: int = 10) -> tuple[Entry, ...]:
        """Return names and regulations that begin with what is being typed."""
        found = laws.suggestions(self._db, understanding.law_slug(words)) if any(c.isalpha() for c in words) else ()
        named = tuple(replace(e, label=understanding.regulation_label(e.id)) for e in found)
        return (*entities.suggestions(self._db, words, most=limit), *named)[:limit]

    def statement(self, number: str) -> StatementRow | None:
        """Return one statement by its id."""
        return statements.by_id(self._db, number)

    def trace(self, regulation: str, *, limit: int = 50, offset: int = 0) -> Trace:
        """Return a regulation's trace through the news: ``trace("Inpres 2/2021")``, ``trace("UU ITE")``.

        A name traces every regulation that bears it; ``understood`` says which. "Pasal 27 UU ITE" traces what cites
        that article alone.

        Raises:
            InputError: the words name no regulation.
        """
        from pipeline.api import tracing

        limit, offset = page(limit, offset)
        return tracing.trace(self._db, regulation, self._regulations(regulation), limit=limit, offset=offset)

    def _regulations(self, words: str) -> tuple[str, ...]:
        ids = naming_laws.meant(self._db, words) if words.strip() else ()
        if not words.strip():
            raise InputError("no regulation is given (write UU 11/2020, UU ITE, or Pasal 27 UU ITE)")
        if not ids and (beside := hints.laws_beside(self._db, words)):
            raise InputError(f"{words}: names no regulation that is known here; articles with the words name {beside}")
        if not ids:
            raise InputError(f"{words}: names no regulation that is known here")
        return ids

    def timeline(self, regulation: str) -> tuple[Count, ...]:
        """Return how many articles mention a regulation, month by month."""
        return laws.months(self._db, naming_laws.topics(self._regulations(regulation)))

    def mentions(self, regulation: str, *, limit: int = 50, offset: int = 0) -> Found[MentionRow]:
        """Return where a regulation is mentioned, newest first."""
        asked = naming_laws.topics(self._regulations(regulation))
        found = laws.mentions(self._db, asked, limit=limit, offset=offset)
        return replace(found, rows=tuple(map(law_labels.named, found.rows)))

    def regulations(self, *, limit: int = 50, offset: int = 0) -> tuple[Entry, ...]:
        """Return the regulations most mentioned."""
        rows = laws.most_mentioned(self._db, limit=limit, offset=offset)
        label = understanding.regulation_label
        return tuple(Entry(r["id"], "regulation", label(r["id"]), r["title"] or "", r["mentions"]) for r in rows)

    def figures(
        self,
        about: str | None = None,
        *,
        who: str | None = None,
        since: str | None = None,
        until: str | None = None,
        unit: str | None = None,
        limit: int = 50,
        offset: int = 0,
    ) -> Found[FigureRow]:
        """Return figures of a measure in words ("peserta aktif") or around a regulation, with contradictions shown."""
        limit, offset = page(limit, offset)
        asked, notes = self._measured(about, who, since, until, unit)
        found = quantities.find(self._db, **asked, limit=limit, offset=offset)
        notes += turned_round(asked["since"], asked["until"])
        notes += () if found.total else hints.of_no_figure(self._db, asked)
        return replace(found, understood=notes)

    def series(
        self,
        about: str | None = None,
        *,
        who: str | None = None,
        since: str | None = None,
        until: str | None = None,
        unit: str | None = None,
        limit: int = 20,
    ) -> tuple[Series, ...]:
        """Return measures over time, each claim with its evidence, contradictions told: ``series("peserta aktif")``."""
        limit, _ = page(limit, 0)
        asked, _ = self._measured(about, who, since, until, unit)
        return quantities.series(self._db, **asked, most=limit)

    def _measured(
        self, about: str | None, who: str | None, since: str | None, until: str | None, unit: str | None
    ) -> tuple[dict[str, Any], tuple[Understood, ...]]:
        about, whose = question_ways.measured(about) if about else (about, "")
        who = who or whose or None
        meant = understanding.together(self._db, who=who, about=about)
        first, last = period(since or meant.since, until or meant.until)
        meant, told = understanding.told_of(meant)
        asked: dict[str, Any] = {
            "words": meant.words,
            "told": told,
            "topics": meant.topics,
            "speakers": (*meant.speakers, *meant.institutions) or (("",) if who else ()),
            "since": first,
            "until": last,
            "unit": unit,
        }
        return asked, tuple(replace(n, kind="dropped") if n.kind == "pasal" else n for n in meant.notes)

    def search(
        self,
        words: str,
        *,
        since: str | None = None,
        until: str | None = None,
        publisher: str | None = None,
        limit: int = 20,
        offset: int = 0,
        sort: str = "relevance",
    ) -> Found[ArticleRow]:
        """Return articles with the words in any of their forms (menyebutkan = sebut), snippets marked with ‹ ›."""
        limit, offset = page(limit, offset)
        first, last = period(since, until)
        found = articles.search(
            self._db, words, since=first, until=last,
            publisher=narrowing.publisher(self._db, publisher), limit=limit, offset=offset,
            sort=narrowing.value("sort", sort) or "relevance",
        )  # fmt: skip
        return replace(found, understood=turned_round(first, last))

    def search_facets(
        self, words: str, *, since: str | None = None, until: str | None = None, publisher: str | None = None
    ) -> ArticleFacets:
        """Return what the articles that ``search`` would return are made of; same arguments."""
        first, last = period(since, until)
        found = article_facets.facets(
            self._db, words, since=first, until=last,
            publisher=narrowing.publisher(self._db, publisher),
        )  # fmt: skip
        return replace(found, regulation=labelled(found.regulation))


#: Notes that stand beside words to look for and narrow nothing.
_BESIDE_WORDS = frozenset({"words", "dropped", "untimed", "counted", "offered"})


def only_words(notes: tuple[Understood, ...]) -> bool:
    """Tell whether a question was taken for nothing but words to look for, which the best fit answers first."""
    return any(note.kind == "words" for note in notes) and all(note.kind in _BESIDE_WORDS for note in notes)


def order_of(notes: tuple[Understood, ...], *, best: bool = True) -> str:
    """Return the order that a question asks for, else newest first; ``best``, words are answered by the best fit."""
    asked = next((note.ids[0] for note in notes if note.kind == "order"), "")
    return asked or ("relevance" if best and only_words(notes) else "date")


def labelled(counts: tuple[Count, ...]) -> tuple[Count, ...]:
    """Return counts of regulations with their labels as people write them."""
    return tuple(replace(count, label=understanding.regulation_label(count.value)) for count in counts)


def page(limit: int, offset: int) -> tuple[int, int]:
    """Return limit and offset if they make a page.

    Raises:
        InputError: they do not.
    """
    if not 0 < limit <= MOST or not 0 <= offset < 2**31:
        raise InputError(f"a page has 1 to {MOST} rows and begins at 0 or later (limit {limit}, offset {offset})")
    return limit, offset


def period(since: str | None, until: str | None) -> tuple[str | None, str | None]:
    """Return the first and last ISO day of a period, None where it is open.

    Raises:
        InputError: one is no date.
    """
    return day(since), day(until, last=True)


def turned_round(first: str | None, last: str | None) -> tuple[Understood, ...]:
    """Return a note where the first day of a period lies after the last, so that nothing can be found."""
    span = f"{first} – {last}"
    return (Understood(span, "turned", (), span),) if first and last and first > last else ()


def day(text: str | None, *, last: bool = False) -> str | None:
    """Return an ISO day; "2023" and "2023-07" are their first, or with ``last`` their last day.

    Raises:
        InputError: it is no date.
    """
    if not text:
        return None
    wanted = text.strip()
    if len(wanted) in (4, 7) and last:
        whole = wanted if len(wanted) == 7 else f"{wanted}-12"
        return next((f"{whole}-{n}" for n in range(31, 27, -1) if _is_day(f"{whole}-{n}")), None) or _no_day(text)
    wanted += {4: "-01-01", 7: "-01"}.get(len(wanted), "")
    return wanted if _is_day(wanted) else _no_day(text)


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _no_day(text: str) -> str:
    raise InputError(f"{text}: not a date (write 2023-07-27, 2023-07 or 2023)")
