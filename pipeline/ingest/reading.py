"""Pages to articles to records, one article's fault never another's: what fails is an issue with its reason."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields, replace
from itertools import islice

from pipeline.errors import ModelError, ResourceError, StoreError
from pipeline.ingest.fates import fate, reason, set_aside
from pipeline.ingest.soundness import checked
from pipeline.schema import Article, Issue, Page, Record

Cleaner = Callable[[Page], Article]
Reader = Callable[[Iterable[Article]], Iterator[Record]]

#: Articles read together by the trained model.
BATCH = 16


def extract(pages: Iterable[Page], *, clean: Cleaner | None = None, read: Reader | None = None) -> Iterator[Record]:
    """Yield the record of each page, in the order in which they came.

    A page that holds no article, or one in another language, gives a record with an Issue and nothing read; an article
    that a stage cannot read gives its text and an Issue whose ``code`` is "failed".

    Args:
        pages: what came in.
        clean: Page -> Article, ``pipeline.clean.clean`` unless told.
        read: Articles -> Records, ``pipeline.nlp.build.extract`` unless told.

    Raises:
        ModelError: the trained pipeline is missing; no article could be read.
    """
    clean, read = clean or cleaner(), read or reader()
    waiting: Iterator[Record] = (cleaned(page, clean) for page in pages)
    while batch := list(islice(waiting, BATCH)):
        yield from read_batch(batch, read)


def cleaned(page: Page, clean: Cleaner) -> Record:
    """Return a page's article as a record in which nothing is read yet; never raises for a bad page."""
    if not page.content.strip():
        return set_aside(page, *page.issues or (Issue("fetch", "failed", "empty"),))
    try:
        article = checked(_whole(page, clean))
    except (ModelError, ResourceError):
        raise
    except Exception as error:
        return set_aside(page, *page.issues, Issue("clean", "failed", reason(error)))
    return Record(article=article, issues=tuple(dict.fromkeys((*page.issues, *article.issues))))


def _whole(page: Page, clean: Cleaner) -> Article:
    """Clean a page, and the further pages of its article that were fetched with it, and join them."""
    more = page.fields.get("more_pages")
    if not isinstance(more, list):
        return clean(page)
    from pipeline.clean import join

    parts = [replace(page, content=part["content"], url=part["url"], fields={}) for part in more]
    first = clean(page)
    rest = (replace(clean(part), url=first.url) for part in parts)
    return join([first, *rest])[0]


def read_batch(batch: list[Record], read: Reader) -> Iterator[Record]:
    """Yield records with their articles read, in order; where one brings the batch down, each is read alone."""
    articles = [record.article for record in batch if fate(record) == "article"]
    try:
        found = iter(list(read(articles)) if articles else [])
    except (ModelError, ResourceError, StoreError):
        raise
    except Exception:
        found = iter([_read_alone(article, read) for article in articles])
    for record in batch:
        if fate(record) != "article":
            yield record
            continue
        answer = next(found)
        issues = tuple(dict.fromkeys((*record.issues, *answer.issues)))
        yield _with_issues(answer, issues)


def _read_alone(article: Article, read: Reader) -> Record:
    try:
        return next(iter(read([article])))
    except (ModelError, ResourceError, StoreError):
        raise
    except Exception as error:
        issue = Issue("nlp", "failed", reason(error))
        return Record(article=article, issues=(*article.issues, issue))


def _with_issues(record: Record, issues: tuple[Issue, ...]) -> Record:
    if issues == record.issues:
        return record
    return Record(**{**{f.name: getattr(record, f.name) for f in fields(record)}, "issues": issues})


def cleaner() -> Cleaner:
    """Return what makes articles of pages; imported on first use, as it is heavy."""
    from pipeline.clean import clean

    return clean


def reader() -> Reader:
    """Return the trained pipeline; imported on first use, as it is heavy."""
    from pipeline.nlp.build import extract as read

    return read
