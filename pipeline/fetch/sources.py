"""Every kind of source as pages: files, folders, archives, dumps, WARC files, addresses, feeds and sitemaps."""

from __future__ import annotations

import csv
import io
import sys
import tarfile
import time
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from pipeline.errors import FetchError, InputError
from pipeline.fetch.charset import decode
from pipeline.fetch.client import Client
from pipeline.fetch.feeds import Link, feed_links, sitemap_links
from pipeline.fetch.read import MAX_PAGE_BYTES, failed, read
from pipeline.fetch.rows import page_of_row
from pipeline.fetch.warc import PageCache, pages_of_warc
from pipeline.schema import Page

WARCS, TARS = (".warc", ".warc.gz"), (".tar", ".tar.gz", ".tgz", ".tar.xz", ".tar.bz2")


def pages(
    sources: Iterable[str | Path], *, client: Client | None = None, cache: PageCache | None = None
) -> Iterator[Page]:
    """Yield the pages of sources in a stable order; what cannot be read comes out as a page with its issue.

    Args:
        sources: paths, "-", addresses, or lists of addresses (a file whose name ends in ".urls").
        client: fetches addresses; one with default manners unless given.
        cache: raw pages kept; a page that it holds is not fetched again.
    """
    for source in sources:
        name = str(source)
        if name.startswith(("http://", "https://")):
            yield from fetched([name], client=client, cache=cache)
        elif name.endswith(".urls") and Path(name).is_file():
            yield from fetched(addresses(Path(name)), client=client, cache=cache)
        else:
            yield from _of_file(Path(name), source)


def addresses(path: Path) -> list[str]:
    """Return the addresses of a list: one a line, lines beginning with # passed over."""
    lines = (line.strip() for line in decode(path.read_bytes()).splitlines())
    return [line for line in lines if line and not line.startswith("#")]


def fetched(urls: Iterable[str], *, client: Client | None = None, cache: PageCache | None = None) -> Iterator[Page]:
    """Fetch addresses; one that cannot be fetched comes out as a page with its issue."""
    if client is None:
        with Client() as own:
            yield from fetched(urls, client=own, cache=cache)
        return
    for url in dict.fromkeys(urls):
        kept = cache.page(url) if cache else None
        if kept is not None:
            yield kept
            continue
        try:
            answer = client.get(url)
        except FetchError as error:
            yield failed(url, "not-fetched", str(error))
            continue
        if cache:
            cache.keep(url, answer)
        yield Page(decode(answer.body, charset=answer.charset), url=answer.url, source_id=url)


def links(url: str, client: Client) -> list[Link]:
    """Return the articles that a feed or sitemap lists.

    Raises:
        FetchError: it cannot be fetched, or is neither.
    """
    if "sitemap" in url.lower():
        return list(sitemap_links(client, url))
    found = feed_links(client.get(url).body, base=url)
    if not found:
        raise FetchError(f"{url}: no feed, or an empty one")
    return found


def watch(
    feeds: Sequence[str],
    *,
    client: Client,
    cache: PageCache,
    every: float = 900.0,
    rounds: int | None = None,
    sleep: Callable[[float], None] = time.sleep,
) -> Iterator[list[Page]]:
    """Poll feeds and sitemaps, and yield the pages that are new, a list a round; ends after ``rounds`` or never.

    A page that was kept in an earlier round, or before a restart, is not fetched again.
    """
    done = 0
    while rounds is None or done < rounds:
        if done:
            sleep(every)
        found: list[Page] = []
        for feed in feeds:
            try:
                new = [link.url for link in links(feed, client) if not cache.knows(link.url)]
            except FetchError as error:
                found.append(failed(feed, "not-fetched", str(error)))
                continue
            found += fetched(new, client=client, cache=cache)
        yield found
        done += 1


def _of_file(path: Path, source: str | Path) -> Iterator[Page]:
    name = path.name.lower()
    readers: list[tuple[tuple[str, ...], Callable[[Path], Iterator[Page]]]] = [
        (WARCS, pages_of_warc), ((".zip",), _of_zip), (TARS, _of_tar), ((".csv",), _of_csv),
        ((".parquet",), _of_parquet),
    ]  # fmt: skip
    reader = next((read_ for suffixes, read_ in readers if name.endswith(suffixes)), None)
    if reader is None or not path.is_file():
        yield from read([source])
        return
    try:
        yield from reader(path)
    except (OSError, EOFError, zipfile.BadZipFile, tarfile.TarError, csv.Error) as error:
        yield failed(str(path), "damaged", f"{path}: {error or type(error).__name__}")


def _of_zip(path: Path) -> Iterator[Page]:
    with zipfile.ZipFile(path) as archive:
        for entry in sorted(archive.infolist(), key=lambda e: e.filename):
            if not entry.is_dir():
                with archive.open(entry) as file:
                    yield from _member(file, path, entry.filename)


def _of_tar(path: Path) -> Iterator[Page]:
    with tarfile.open(path, "r:*") as archive:
        for entry in archive:
            file = archive.extractfile(entry) if entry.isfile() else None
            if file is not None:
                yield from _member(file, path, entry.name)


def _member(file: Any, path: Path, name: str) -> Iterator[Page]:
    """Read one file of an archive as if it lay in a folder; no more of it than a page may hold."""
    data = file.read(MAX_PAGE_BYTES + 1)
    if len(data) > MAX_PAGE_BYTES:
        yield failed(f"{path}:{name}", "too-large", f"{path}:{name}: larger than {MAX_PAGE_BYTES // 1_000_000} MB")
        return
    for page in read(["-"], stdin=io.BytesIO(data)):
        yield Page(
            page.content, page.kind, url=page.url, path=f"{path}:{name}", fields=page.fields, issues=page.issues,
            source_id=name if page.source_id in {None, "-"} else page.source_id,
        )  # fmt: skip


def _of_csv(path: Path) -> Iterator[Page]:
    csv.field_size_limit(min(sys.maxsize, MAX_PAGE_BYTES))
    with path.open(encoding="utf-8-sig", errors="replace", newline="") as file:
        for number, row in enumerate(csv.DictReader(file), start=2):
            yield page_of_row({key: value for key, value in row.items() if key}, str(path), number)


def _of_parquet(path: Path) -> Iterator[Page]:
    try:
        from pyarrow import ArrowException, parquet
    except ImportError as error:
        raise InputError(f'{path}: reading Parquet needs pip install "jejak[parquet]"') from error
    number = 0
    try:
        for batch in parquet.ParquetFile(path).iter_batches(batch_size=500):
            for row in batch.to_pylist():
                number += 1
                plain = {key: str(value) if hasattr(value, "isoformat") else value for key, value in row.items()}
                yield page_of_row(plain, str(path), number)
    except ArrowException as error:
        yield failed(str(path), "damaged", f"{path}: {error}")
