"""Every kind of source as pages: files, folders, archives, dumps, web archives, addresses, feeds, lists by day."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path

from pipeline.errors import InputError
from pipeline.fetch.archives import DAMAGED, TARS, of_tar, of_zip
from pipeline.fetch.charset import decode
from pipeline.fetch.client import Client
from pipeline.fetch.read import SUFFIXES, failed, read
from pipeline.fetch.reasons import of_damage
from pipeline.fetch.sites import day_sources, days_of, host_of, sites
from pipeline.fetch.tables import TABLES, of_csv, of_excel, of_parquet
from pipeline.fetch.warc import pages_of_warc
from pipeline.fetch.web import Web
from pipeline.schema import Page

WARCS = (".warc", ".warc.gz")
LISTS = ".urls"
Reader = Callable[[Path], Iterator[Page]]


def pages(
    sources: Iterable[str | Path], *, web: Web | None = None, hosts: Sequence[str] = (), by_place: bool = False
) -> Iterator[Page]:
    """Yield the pages of sources in a stable order; what cannot be read comes out as a page with its issue.

    Args:
        sources: paths, "-", addresses of pages, feeds and sitemaps, lists by day ("kompas:2023-07-01..2023-07-15"), or
            files of those whose name ends in ".urls".
        web: fetches addresses; one with default manners unless given.
        hosts: of web archives, only pages of these: "kompas.com", ".id", or "known" for every known site.
        by_place: pages of web archives come without their content, see ``pages_of_warc``.
    """
    of_warc = partial(pages_of_warc, wanted=_wanted(hosts), by_place=by_place)
    for source in sources:
        if is_web(str(source)):
            yield from _of_web(day_sources(str(source)), web)
        elif str(source).endswith(LISTS) and Path(source).is_file():
            listed = (part for line in addresses(Path(source)) for part in day_sources(line))
            yield from _of_web(listed, web)
        else:
            yield from _of_path(Path(source), source, of_warc)


def is_web(source: str) -> bool:
    """Tell whether a source is fetched: an address or a list by day."""
    return source.startswith(("http://", "https://")) or (not Path(source).exists() and days_of(source) is not None)


def addresses(path: Path) -> list[str]:
    """Return the sources of a list: one a line, lines beginning with # passed over."""
    lines = (line.strip() for line in decode(path.read_bytes()).splitlines())
    return [line for line in lines if line and not line.startswith("#")]


def _of_web(listed: Iterable[str], web: Web | None) -> Iterator[Page]:
    if web is not None:
        yield from web.pages(listed)
        return
    with Client() as client:
        yield from Web(client).pages(listed)


def _wanted(hosts: Sequence[str]) -> Callable[[str], bool] | None:
    """Return what tells the addresses of wanted hosts: ".id" takes every host that ends so.

    Raises:
        InputError: a host is not written as one.
    """
    named = [
        host
        for name in hosts
        for host in ([h for s in sites().values() for h in s.hosts] if name == "known" else [name])
    ]
    if any("/" in host or "." not in host for host in named):
        raise InputError(f"{', '.join(hosts)}: a host is written kompas.com, .id or known")
    ends = tuple(host.lower() if host.startswith(".") else f".{host.lower()}" for host in named)
    return (lambda url: f".{host_of(url)}".endswith(ends)) if ends else None


def _of_path(path: Path, source: str | Path, of_warc: Reader) -> Iterator[Page]:
    """Yield the pages of a file, or of all that is readable in a folder, by name; a folder that is closed is filed."""
    if not path.is_dir():
        yield from _of_file(path, source, of_warc)
        return
    problems: list[OSError] = []
    for place, names, files in os.walk(path, onerror=problems.append):
        names.sort()
        for name in sorted(files):
            plain = name.lower().removesuffix(".gz")
            if not name.startswith(".") and plain.endswith((*SUFFIXES, *WARCS, *TARS, *TABLES, ".zip")):
                yield from _of_file(Path(place, name), Path(place, name), of_warc)
    for problem in problems:
        where = problem.filename or path
        yield failed(str(where), "unreadable", f"{where}: {problem.strerror}")


def _of_file(path: Path, source: str | Path, of_warc: Reader) -> Iterator[Page]:
    """Yield the pages of a file by what its name ends with: archive, table, dump, page."""
    name = path.name.lower()

    readers: list[tuple[tuple[str, ...], Reader]] = [
        (WARCS, of_warc), ((".zip",), of_zip), (TARS, of_tar), ((".csv", ".csv.gz"), of_csv), ((".xlsx",), of_excel),
        ((".parquet",), of_parquet),
    ]  # fmt: skip
    reader = next((read_ for suffixes, read_ in readers if name.endswith(suffixes)), None)
    if reader is None or not path.is_file():
        yield from read([source])
        return
    try:
        yield from reader(path)
    except InputError:
        raise
    except DAMAGED as error:
        yield failed(str(path), "damaged", f"{path}: {of_damage(error)}")
