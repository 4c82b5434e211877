"""Pages, or all that a knowledge base knows, read into it; the same article twice changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import islice

from pipeline.ingest.fates import fate
from pipeline.ingest.keeping import Known, Store, is_known, keep
from pipeline.ingest.reading import BATCH, Cleaner, Reader, cleaned, cleaner, read_batch, reader
from pipeline.ingest.summary import Summary
from pipeline.schema import Issue, Page, Record


def ingest(
    pages: Iterable[Page],
    store: Store,
    *,
    reread: bool = False,
    clean: Cleaner | None = None,
    read: Reader | None = None,
    on_record: Callable[[Record, str], None] | None = None,
) -> Summary:
    """Read pages into a knowledge base; the same article twice changes nothing.

    Args:
        pages: what came in.
        store: an open knowledge base.
        reread: read articles again that are known word for word, as after an update of the model.
        clean: Page -> Article.
        read: Articles -> Records.
        on_record: told of every record with its outcome.

    Returns:
        The counts of what was kept, known already, changed, and set aside.
    """
    clean, read = clean or cleaner(), read or reader()
    summary = Summary()
    waiting = ((page, cleaned(page, clean)) for page in pages)
    while batch := list(islice(waiting, BATCH)):
        fresh: list[Record] = []
        for _, record in batch:
            if fate(record) == "article" and not reread and is_known(record.article, store):
                summary.count("same")
                if on_record:
                    on_record(record, "same")
            else:
                fresh.append(record)
        sources = {id(record): page.path or page.url for page, record in batch}
        places = [sources[id(record)] for record in fresh]
        keep(read_batch(fresh, read), store, summary, sources=places, on_record=on_record)
    return summary


def reread(
    store: Known, *, read: Reader | None = None, on_record: Callable[[Record, str], None] | None = None
) -> Summary:
    """Read every article of a knowledge base again from the text it holds, as after an update of the model.

    Only what is read differently becomes a new extraction of its article; judgements stay in force.
    """
    read = read or reader()
    summary = Summary()
    known = (Record(article=old.article, issues=_before_reading(old)) for old in store.records())
    while batch := list(islice(known, BATCH)):
        keep(read_batch(batch, read), store, summary, on_record=on_record)
    return summary


def _before_reading(record: Record) -> tuple[Issue, ...]:
    """Return what was told of an article before it was read: how it was fetched, opened and cleaned."""
    return tuple(issue for issue in record.issues if issue.stage in ("fetch", "read", "clean"))
