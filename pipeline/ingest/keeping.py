"""Records into a knowledge base: new, known already, another version, a page of what is known whole, or fallen out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Literal, Protocol

from pipeline.errors import StoreError
from pipeline.ingest.fates import CUT, TOO_LONG, fate, reason
from pipeline.ingest.soundness import is_damaged
from pipeline.ingest.summary import Summary
from pipeline.schema import Article, Issue, Record


class Store(Protocol):
    """What ingesting asks of a knowledge base; ``pipeline.store.open_store`` gives one."""

    def add_all(self, records: Iterable[Record]) -> list[Literal["new", "same", "version"]]:
        """Add records and say what became of each."""

    def add_issues(self, issues: Iterable[tuple[Issue, str]]) -> None:
        """Keep why things fell out, each with its path or URL."""

    def record(self, article: str) -> Record | None:
        """Return what is known of an article."""


class Known(Store, Protocol):
    """A knowledge base whose articles can be gone through."""

    def records(self) -> Iterator[Record]:
        """Go through all records in the order in which their articles came."""


def keep(
    records: Iterable[Record],
    store: Store,
    summary: Summary,
    *,
    sources: list[str | None] | None = None,
    on_record: Callable[[Record, str], None] | None = None,
) -> None:
    """Write records into a knowledge base: articles as records, everything else as its issue; count them all.

    A single page of an article that is known whole, or by another of its pages, does not take its place.
    """
    told = list(records)
    places = [place_of(r, p) for r, p in zip(told, sources or [r.article.url for r in told], strict=True)]
    repeats, fallen = _repeats(told, places, store)
    articles = [r for number, r in enumerate(told) if fate(r) == "article" and number not in repeats]
    added = iter(_added(articles, store) if articles else ())
    for number, (record, place) in enumerate(zip(told, places, strict=True)):
        outcome: str = "same" if number in repeats else fate(record)
        unwritten: Issue | None = None
        if outcome == "article":
            outcome, unwritten = next(added)
        if number not in repeats:
            fallen += _accounted(record, unwritten, place, summary)
        summary.count(outcome)
        if on_record:
            on_record(record, outcome)
    if fallen:
        store.add_issues(fallen)


def _repeats(told: list[Record], places: list[str], store: Store) -> tuple[set[int], list[tuple[Issue, str]]]:
    """Return which records say what is known, or less of it, and the issues of the latter.

    Less is one page of what is known whole, and a text that has lost letters which are known.
    """
    seen: dict[str, Record] = {}
    repeats: set[int] = set()
    pages: list[tuple[Issue, str]] = []
    for number, record in enumerate(told):
        if fate(record) != "article":
            continue
        old = seen.get(record.article.id) or store.record(record.article.id)
        if _is_repeat(record, old):
            repeats.add(number)
        elif old is not None and _is_part(record.article, old.article):
            repeats.add(number)
            pages.append((Issue("clean", "other-page", f"a page of article {old.article.id}"), places[number]))
            continue
        elif old is not None and is_damaged(record.article, old.article):
            repeats.add(number)
            pages.append((Issue("clean", "lost-letters", f"article {old.article.id} is known whole"), places[number]))
            continue
        seen[record.article.id] = record
    return repeats, pages


def _accounted(record: Record, unwritten: Issue | None, place: str, summary: Summary) -> list[tuple[Issue, str]]:
    """Tell the summary why a record fell out or was cut, and return the issues that the store is to keep."""
    if fate(record) != "article":
        summary.tell(record.issues, place)
        return [(issue, place) for issue in record.issues]
    if unwritten is not None:
        summary.tell([unwritten], place)
        return [(unwritten, place)]
    if any(issue.code in CUT for issue in record.issues):
        summary.count("cut")
        summary.tell((issue for issue in record.issues if issue.code == TOO_LONG), place)
    return []


def place_of(record: Record, source: str | None) -> str:
    """Return where a page stands, for a reader: "arsip/a.html", "arsip/a.jsonl:12", "a.jsonl (berita-12)"."""
    name = record.article.source_id or record.article.id
    if not source:
        return name
    folder, slash, file = source.rpartition("/")
    if name in source or not record.article.source_id:
        return source
    return f"{folder}{slash}{name}" if name.startswith(file) else f"{source} ({name})"


def _added(articles: list[Record], store: Store) -> list[tuple[str, Issue | None]]:
    """Add articles and say what became of each; one that cannot be written is set aside and the others are kept.

    Raises:
        StoreError: the knowledge base itself fails.
    """
    try:
        return [(outcome, None) for outcome in store.add_all(articles)]
    except StoreError:
        raise
    except Exception as error:
        if len(articles) == 1:
            return [("failed", Issue("store", "failed", reason(error)))]
        return [told for article in articles for told in _added([article], store)]


def _is_part(article: Article, old: Article) -> bool:
    """Tell whether an article is one page of another that is known whole, or by a page of other paragraphs."""
    if article.complete:
        return False
    return old.complete or not set(article.text.split("\n")) & set(old.text.split("\n"))


def _is_repeat(record: Record, old: Record | None) -> bool:
    """Tell whether a record says what is known, though its input numbered it otherwise."""
    if old is None:
        return False
    return replace(old, article=replace(old.article, source_id=record.article.source_id)) == record


def is_known(article: Article, store: Store) -> bool:
    """Tell whether a knowledge base holds an article word for word, so that it need not be read again."""
    old = store.record(article.id)
    if old is None:
        return False
    names = ("title", "published", "url", "text")
    return all(getattr(old.article, name) == getattr(article, name) for name in names)
