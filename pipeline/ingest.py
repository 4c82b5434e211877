"""One article through all stages: Page -> Article -> Record -> store.

Nothing that one article holds stops the work: an article that a stage cannot read becomes an Issue with its reason, and
the next one is read. Faults of ours (a broken knowledge file, a missing model, a failing base) do stop it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, fields, replace
from hashlib import blake2b
from itertools import islice
from typing import Literal, Protocol

from pipeline.errors import ModelError, ResourceError, StoreError
from pipeline.schema import Article, Issue, Page, Record

Cleaner = Callable[[Page], Article]
Reader = Callable[[Iterable[Article]], Iterator[Record]]
Fate = Literal["article", "not_article", "foreign", "failed"]

#: Articles read together by the trained model.
BATCH = 16
#: Issues that a summary repeats; the store keeps them all.
MOST_ISSUES = 1000
#: What cleaning says of a page that is no article of the Indonesian press.
NOT_ARTICLE = frozenset({"not-article", "empty", "gallery", "video", "index", "live", "paywall"})
FOREIGN = frozenset({"foreign-language"})
FAILED = frozenset({"failed", "killed", "unreadable"})
#: What is told of an article that was kept, but not as a whole; of these ``TOO_LONG`` is of our own making.
TOO_LONG = "too-long"
CUT = frozenset({TOO_LONG, "truncated", "part-missing"})


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


@dataclass(frozen=True, slots=True)
class Told:
    """An issue and where it arose: a file, a row of one, an address."""

    issue: Issue
    place: str


@dataclass(slots=True)
class Summary:
    """What became of the pages that came in.

    ``same`` are articles already there, word for word, ``cut`` those among the kept that are there only in part.
    """

    kept: int = 0
    same: int = 0
    versions: int = 0
    not_article: int = 0
    foreign: int = 0
    failed: int = 0
    cut: int = 0
    seconds: float = 0.0
    issues: list[Told] = field(default_factory=list)

    @property
    def pages(self) -> int:
        """How many pages came in."""
        return self.kept + self.same + self.versions + self.set_aside

    @property
    def set_aside(self) -> int:
        """How many pages gave no article to ask about."""
        return self.not_article + self.foreign + self.failed

    def count(self, outcome: str, number: int = 1) -> None:
        """Count an outcome of the store ("new", "same", "version") or a fate ("not_article", "foreign", "failed")."""
        name = {"new": "kept", "version": "versions"}.get(outcome, outcome)
        setattr(self, name, getattr(self, name) + number)

    def tell(self, issues: Iterable[Issue], place: str) -> None:
        """Repeat issues, the first of many."""
        self.issues += [Told(issue, place) for issue in issues][: max(0, MOST_ISSUES - len(self.issues))]

    def add(self, other: Summary) -> None:
        """Add the counts of another summary."""
        for item in fields(self):
            setattr(self, item.name, getattr(self, item.name) + getattr(other, item.name))
        del self.issues[MOST_ISSUES:]


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
    clean, read = clean or _cleaner(), read or _reader()
    waiting: Iterator[Record] = (cleaned(page, clean) for page in pages)
    while batch := list(islice(waiting, BATCH)):
        yield from _read_batch(batch, read)


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
    clean, read = clean or _cleaner(), read or _reader()
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
        keep(_read_batch(fresh, read), store, summary, sources=places, on_record=on_record)
    return summary


def reread(
    store: Known, *, read: Reader | None = None, on_record: Callable[[Record, str], None] | None = None
) -> Summary:
    """Read every article of a knowledge base again from the text it holds, as after an update of the model.

    Only what is read differently becomes a new extraction of its article; judgements stay in force.
    """
    read = read or _reader()
    summary = Summary()
    known = (Record(article=old.article, issues=_before_reading(old)) for old in store.records())
    while batch := list(islice(known, BATCH)):
        keep(_read_batch(batch, read), store, summary, on_record=on_record)
    return summary


def _before_reading(record: Record) -> tuple[Issue, ...]:
    """Return what was told of an article before it was read: how it was fetched, opened and cleaned."""
    return tuple(issue for issue in record.issues if issue.stage in ("fetch", "read", "clean"))


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
    """Return which records say what is known, or are one page of what is known whole, and the issues of the latter."""
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


def fate(record: Record) -> Fate:
    """Tell what a record is: an article to keep, a page that holds none, another language, or a failure."""
    codes = {issue.code for issue in record.issues}
    unreadable = not record.article.text.strip() and any(issue.stage == "read" for issue in record.issues)
    if codes & FAILED or unreadable:
        return "failed"
    if codes & FOREIGN:
        return "foreign"
    if codes & NOT_ARTICLE:
        return "not_article"
    return "article" if record.article.text.strip() else "failed"


def cleaned(page: Page, clean: Cleaner) -> Record:
    """Return a page's article as a record in which nothing is read yet; never raises for a bad page."""
    if not page.content.strip():
        return set_aside(page, *page.issues or (Issue("fetch", "failed", "empty"),))
    try:
        article = _whole(page, clean)
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


def set_aside(page: Page, *issues: Issue) -> Record:
    """Return the record of a page that gave no article: where it came from, and why it fell out."""
    key = page.url or page.path or page.content
    number = blake2b(key.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
    source = page.source_id or page.path
    article = Article(id=number, text="", url=page.url, source_id=source, issues=issues)
    return Record(article=article, issues=issues)


def reason(error: BaseException) -> str:
    """Return one line that says what went wrong: "ValueError: unknown date"."""
    said = " ".join(str(error).split())[:300]
    return f"{type(error).__name__}: {said}" if said else type(error).__name__


def _read_batch(batch: list[Record], read: Reader) -> Iterator[Record]:
    """Read the articles among records, in order; where one brings the batch down, each is read alone."""
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


def _cleaner() -> Cleaner:
    from pipeline.clean import clean

    return clean


def _reader() -> Reader:
    from pipeline.nlp.build import extract as read

    return read
