"""Questions about articles: which have some words, and what was read in one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from pipeline.api import naming_laws, narrowing
from pipeline.api.base import Base
from pipeline.api.bounds import page, period, turned_round
from pipeline.api.law_labels import labelled, regulation_label
from pipeline.indonesian.regulations import joining
from pipeline.schema import Record
from pipeline.schema.answers import (
    ArticleAnswer,
    ArticleRow,
    Count,
    Entry,
    Found,
    IssueRow,
    Mark,
    StatementRow,
    VersionRow,
)
from pipeline.schema.surveys import ArticleFacets
from pipeline.store import article_facets, articles, entities, laws, quantities, statements


class Searching(Base):
    """Articles by their words, one article with its marks, and what fell out on the way into the base."""

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
        """Return articles with the words in any of their forms (menyebutkan = sebut): ``search("upah minimum")``.

        Args:
            words: all of them must occur; a phrase stands between quotation marks.
            since: first day, month or year.
            until: last of them.
            publisher: "kompas.com", or "kompas" where one site is called so.
            limit: rows in this page.
            offset: rows before this page.
            sort: "relevance", "date" (newest first) or "oldest".

        Returns:
            The articles, each with a snippet in which the words stand between ‹ and ›.

        Raises:
            InputError: a date, a page or an order that is none.
            NotHere: no publisher of the base is called so.
        """
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
        """Return what the articles that ``search`` would return are made of: sites, months, people, regulations.

        Args:
            words: as in ``search``.
            since: as in ``search``.
            until: as in ``search``.
            publisher: as in ``search``.

        Raises:
            InputError: as in ``search``.
        """
        first, last = period(since, until)
        found = article_facets.facets(
            self._db, words, since=first, until=last,
            publisher=narrowing.publisher(self._db, publisher),
        )  # fmt: skip
        return replace(found, regulation=labelled(found.regulation))

    def suggest(self, words: str, *, limit: int = 10) -> tuple[Entry, ...]:
        """Return names and regulations that begin with what is being typed: ``suggest("sri w")``."""
        found = laws.suggestions(self._db, naming_laws.law_slug(words)) if any(c.isalpha() for c in words) else ()
        named = tuple(replace(e, label=regulation_label(e.id)) for e in found)
        return (*entities.suggestions(self._db, words, most=limit), *named)[:limit]

    def article(self, number: str) -> ArticleAnswer | None:
        """Return an article by its id, its own site's id or its address, with marks, statements, versions, copies."""
        found = articles.get(self._db, number)
        if found is None:
            return None
        row, record = found
        article = record.article
        shown = articles.appearances(self._db, row["id"])
        said = statements.of_article(self._db, row["id"])
        return ArticleAnswer(
            id=row["id"],
            title=article.title,
            publisher=article.publisher,
            url=article.url,
            published=article.published,
            authors=article.authors,
            editors=article.editors,
            complete=article.complete,
            text=article.text,
            marks=marks(record, shown, said),
            statements=said,
            figures=quantities.of_article(self._db, row["id"]),
            versions=articles.versions(self._db, row["id"]),
            copies=articles.copies(self._db, row["id"]),
            boilerplate=article.boilerplate,
            issues=articles.issues(self._db, article=row["id"]).rows,
        )

    def record(self, number: str) -> Record | None:
        """Return an article's record as it was added, by its id or address; None where there is none."""
        found = articles.get(self._db, number)
        return found[1] if found else None

    def versions(self, number: str) -> tuple[VersionRow, ...]:
        """Return an article's versions, newest first, with what changed: a new title, words taken out."""
        return articles.versions(self._db, number)

    def issues(
        self, *, article: str | None = None, stage: str | None = None, limit: int = 100, offset: int = 0
    ) -> Found[IssueRow]:
        """Return what fell out or needs an eye, newest first: ``issues(stage="clean")``.

        Raises:
            InputError: the page is none.
        """
        limit, offset = page(limit, offset)
        return articles.issues(self._db, article=article, stage=stage, limit=limit, offset=offset)

    def publishers(self) -> tuple[Count, ...]:
        """Return the publishers with their numbers of articles."""
        return articles.publishers(self._db)


def marks(record: Record, shown: dict[str, tuple[str, str]], said: Iterable[StatementRow]) -> tuple[Mark, ...]:
    """Return everything that was read in an article as marks on its text, in order."""
    found = []
    for kind, nouns in (("person", record.persons), ("institution", record.institutions), ("place", record.places)):
        for noun in nouns:
            entity, name = shown.get(noun.id, (None, noun.name))
            found += [Mark(m.start, m.end, kind, entity, name, m.kind) for m in noun.mentions]
    called = joining(record.issues)
    for law in record.regulations:
        joined = called(law.id)
        label = regulation_label(joined)
        found += [Mark(m.start, m.end, "regulation", joined, label, m.pasal or "") for m in law.mentions]
    found += [Mark(f.start, f.end, "figure", None, f.measure or "", f.unit or "") for f in record.figures]
    found += [Mark(d.start, d.end, "date", None, d.value) for d in record.dates]
    found += [Mark(s.start, s.end, "statement", s.id, s.speaker or "", s.type) for s in said]
    return tuple(sorted(found, key=lambda mark: (mark.start, -mark.end, mark.kind)))
