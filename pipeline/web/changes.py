"""What changes the base: corrections and new articles; only by POST from a form of ours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, File, Form, Request, UploadFile
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from pipeline.errors import InputError
from pipeline.ingest import ingest
from pipeline.schema import Page, Record
from pipeline.web.pages import base_of
from pipeline.web.rendering import language_of, render
from pipeline.web.security import is_ours

router = APIRouter(include_in_schema=False)
Token = Annotated[str, Form()]


@dataclass(frozen=True, slots=True)
class Line:
    """What became of one page that was added."""

    text: str
    bad: bool = False
    article: str | None = None


def _ours(request: Request, token: str) -> None:
    if not is_ours(request, token):
        raise InputError(language_of(request)("expired"))


@router.post("/koreksi")
def correct(
    request: Request,
    token: Token,
    kind: Annotated[str, Form()],
    subject: Annotated[str, Form()],
    object: Annotated[str, Form()] = "",
) -> Response:
    """Store a judgement; a name given for the other one is looked up."""
    _ours(request, token)
    with base_of(request) as base:
        other: str | None = object.strip()[:200] or None
        if other:
            found = base.who(other)
            other = found[0].id if found else other
        base.judge(kind, subject, other)
    return RedirectResponse("/masalah", status_code=303)


@router.post("/koreksi/batal")
def undo(request: Request, token: Token, id: Annotated[int, Form()]) -> Response:
    """Take a judgement back."""
    _ours(request, token)
    with base_of(request) as base:
        base.undo(id)
    return RedirectResponse("/masalah", status_code=303)


@router.get("/tambah", response_class=HTMLResponse)
def add(request: Request) -> HTMLResponse:
    """The page where articles are added."""
    return render(request, "add.html", here="add", lines=())


@router.post("/tambah/teks", response_class=HTMLResponse)
def add_text(
    request: Request, token: Token, text: Annotated[str, Form()], url: Annotated[str, Form()] = ""
) -> HTMLResponse:
    """Add pasted text: a page's HTML or what select-all and copy gives."""
    _ours(request, token)
    page = Page(text, "html" if text.lstrip().startswith("<") else "text", url=url or None)
    return _take_in(request, [page])


@router.post("/tambah/berkas", response_class=HTMLResponse)
def add_files(request: Request, token: Token, files: Annotated[list[UploadFile], File()]) -> HTMLResponse:
    """Add uploaded files, as the command reads them."""
    import tempfile
    from pathlib import Path

    from pipeline.fetch.read import read

    _ours(request, token)
    with tempfile.TemporaryDirectory() as folder:
        for number, upload in enumerate(files[:50]):
            name = Path(upload.filename or "berkas").name.replace("\x00", "")[-80:]
            (Path(folder) / f"{number:03d}-{name}").write_bytes(upload.file.read())
        return _take_in(request, list(read([folder])))


@router.post("/tambah/alamat", response_class=HTMLResponse)
def add_address(request: Request, token: Token, url: Annotated[str, Form()]) -> HTMLResponse:
    """Add the page at an address; robots.txt and our limits are obeyed, private addresses refused."""
    _ours(request, token)
    from pipeline.fetch.sources import pages

    return _take_in(request, list(pages([url.strip()])))


def _take_in(request: Request, pages: list[Page]) -> HTMLResponse:
    w = language_of(request)
    lines: list[Line] = []

    def told(record: Record, outcome: str) -> None:
        title = record.article.title or record.article.id
        if outcome in {"new", "same", "version"}:
            lines.append(Line(w(f"added_{outcome}", title=title), article=record.article.id))
        else:
            reason = "; ".join(f"{i.code} {i.detail}".strip() for i in record.issues) or outcome
            lines.append(Line(w("set_aside", reason=reason), bad=True))

    with base_of(request) as base:
        ingest(pages, base.store, on_record=told)
    return render(request, "add.html", here="add", lines=lines)
