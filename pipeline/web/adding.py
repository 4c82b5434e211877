"""Adding: an address, pasted text or files are read into the base in the background; the reader sees how far it is."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Annotated

from fastapi import APIRouter, File, Form, Request, UploadFile
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from pipeline.errors import InputError
from pipeline.ingest import BATCH
from pipeline.resolve import Resolver
from pipeline.schema import Issue, Page, Record
from pipeline.web.jobs import Job, Jobs, Line
from pipeline.web.reading_base import opened_to_change
from pipeline.web.rendering import language_of, missing, render
from pipeline.web.security import MOST_BYTES, Token, check

#: Files taken in one go.
MOST_FILES = 50
#: Pages read out of the files of one go, and off the web for one address.
MOST_UPLOADED, MOST_FETCHED = 5000, 50
#: The longest text that is pasted: many times the longest article; files may hold many articles and be longer.
MOST_CHARACTERS = 300_000
#: A job that is done so soon, in seconds, is shown at once.
PATIENCE = 1.5
router = APIRouter(include_in_schema=False)


@router.get("/tambah", response_class=HTMLResponse)
def add(request: Request) -> HTMLResponse:
    """The page where articles are added."""
    return _shown(request, None)


def _shown(request: Request, job: Job | None) -> HTMLResponse:
    return render(request, "add.html", here="add", job=job, most=MOST_FILES, most_fetched=MOST_FETCHED)


@router.get("/tambah/{number}", response_class=HTMLResponse)
def progress(request: Request, number: str) -> HTMLResponse:
    """How far a job is, and what went wrong and why."""
    job = _jobs(request).find(number)
    return _shown(request, job) if job else missing(request)


@router.post("/tambah/teks")
async def add_text(request: Request) -> Response:
    """Add pasted text: a page's HTML or what select-all and copy gives; however long."""
    given = await request.form(max_part_size=MOST_BYTES)
    token, text, url = (str(given.get(name, "")) for name in ("token", "text", "url"))
    check(request, token)
    if not text.strip():
        raise InputError(language_of(request)("nothing_given"))
    if len(text) > MOST_CHARACTERS:
        raise InputError(language_of(request)("text_too_long", n=f"{MOST_CHARACTERS:,}".replace(",", ".")))
    text = text.encode("utf-8", "replace").decode()
    page = Page(text, "html" if text.lstrip().startswith("<") else "text", url=url.strip() or None)
    return await run_in_threadpool(_begin, request, lambda: [page])


@router.post("/tambah/berkas")
def add_files(request: Request, token: Token, files: Annotated[list[UploadFile], File()]) -> Response:
    """Add uploaded files, as the command reads them."""
    check(request, token)
    if len(files) > MOST_FILES:
        raise InputError(language_of(request)("too_many_files", n=MOST_FILES))
    folder = tempfile.TemporaryDirectory(prefix="jejak-")
    paths = []
    for number, upload in enumerate(files):
        paths.append(Path(folder.name, f"{number:03d}", _file_name(upload.filename or "")))
        paths[-1].parent.mkdir()
        paths[-1].write_bytes(upload.file.read())

    def pages() -> Iterator[Page]:
        with folder:
            yield from first_of(_uploaded(paths), MOST_UPLOADED)

    return _begin(request, pages, together=BATCH)


def _file_name(given: str) -> str:
    """Return the name under which an upload may lie here: "../../a.html" -> "a.html"; never a folder, or too long."""
    name = Path(given.replace("\\", "/")).name.replace("\x00", "")
    short = name.encode("utf-8", "ignore")[-200:].decode("utf-8", "ignore")
    return "berkas" if short in {"", ".", ".."} else short


def _uploaded(paths: list[Path]) -> Iterator[Page]:
    """Read uploaded files as the command does; a list of addresses is told of, as what it names lies elsewhere."""
    from pipeline.fetch.read import failed
    from pipeline.fetch.sources import LISTS, pages

    for path in paths:
        if path.name.endswith(LISTS):
            yield failed(path.name, "not-fetched", f"{path.name}: a list of addresses; give it to jejak batch")
        else:
            yield from (_named(page, f"{path.parent}/") for page in pages([path]))


def _named(page: Page, folder: str) -> Page:
    """Call an uploaded page by the name that its reader gave it, not by where it lies meanwhile."""
    issues = tuple(replace(issue, detail=issue.detail.replace(folder, "")) for issue in page.issues)
    return replace(page, path=(page.path or "").removeprefix(folder), issues=issues)


@router.post("/tambah/alamat")
def add_address(request: Request, token: Token, url: Annotated[str, Form()]) -> Response:
    """Add the page at an address; robots.txt and our limits are obeyed, private addresses refused.

    Of a feed or a sitemap ``MOST_FETCHED`` articles are read: fetched politely, more would keep others waiting.
    """
    check(request, token)
    address = url.strip()
    if not address.startswith(("http://", "https://")):
        raise InputError(language_of(request)("no_address", url=address[:200]))

    def pages() -> Iterator[Page]:
        from pipeline.fetch.client import Client
        from pipeline.fetch.web import Web

        with Client() as client:
            yield from first_of(Web(client, most=MOST_FETCHED).pages([address]), MOST_FETCHED)

    return _begin(request, pages)


def first_of(pages: Iterable[Page], most: int) -> Iterator[Page]:
    """Yield the first pages, and where there are more one that tells so."""
    coming = iter(pages)
    yield from islice(coming, most)
    if further := next(coming, None):
        name = further.source_id or further.url or further.path or "-"
        issue = Issue("read", "too-many", f"{name}: not read, nor what follows; at most {most} pages are added at once")
        yield Page("", source_id=name, url=further.url, issues=(issue,))


def _begin(request: Request, pages: Callable[[], Iterable[Page]], *, together: int = 1) -> Response:
    """Start reading pages in; a reader who need not wait long is shown the outcome at once."""
    jobs = _jobs(request)

    def work(job: Job) -> None:
        with opened_to_change(request.app) as base:
            base.store.resolver = base.store.resolver or Resolver()
            jobs.apart.ingest(
                pages(), base.store, together=together,
                on_record=lambda record, outcome: job.lines.append(_line(record, outcome)),
            )  # fmt: skip

    job = jobs.start(work)
    job.finished.wait(PATIENCE)
    return RedirectResponse(f"/tambah/{job.id}", status_code=303)


def _line(record: Record, outcome: str) -> Line:
    title = record.article.title or record.article.text[:80] or record.article.url or ""
    if outcome in {"new", "same", "version"}:
        return Line(outcome, title, article=record.article.id)
    reasons = tuple((issue.code, issue.detail) for issue in record.issues) or ((outcome, ""),)
    return Line("aside", title, reasons)


def _jobs(request: Request) -> Jobs:
    jobs: Jobs = request.app.state.jobs
    return jobs
