"""Checking and correcting: what fell out, doubtful pairs, corrections made; a correction is stored only by our form."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Form, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from pipeline.api import KnowledgeBase
from pipeline.schema.answers import Judgement, Profile
from pipeline.web.reading_base import base_of, base_to_change
from pipeline.web.rendering import entity_path, language_of, offset, render
from pipeline.web.security import Token, check

PAGE = 20
router = APIRouter(include_in_schema=False)
Field = Annotated[str, Form(max_length=500)]


@dataclass(frozen=True, slots=True)
class Told:
    """A correction as readers understand it: whom or what it is about, and where that can be seen."""

    judgement: Judgement
    subject: str
    page: str
    object: str


@router.get("/masalah", response_class=HTMLResponse)
def issues(request: Request) -> HTMLResponse:
    """Doubtful pairs, stored corrections and what fell out."""
    start = offset(request)
    with base_of(request) as base:
        rows, doubts = base.issues(limit=PAGE, offset=start), base.review(limit=PAGE)
        names = base.names_in(feature for doubt in doubts for feature in doubt.features)
        told = [_told(base, judgement) for judgement in reversed(base.judgements(undone=True)[-100:])]
    return render(request, "issues.html", here="issues", found=rows, doubts=doubts, told=told, names=names)


def _told(base: KnowledgeBase, judgement: Judgement) -> Told:
    row = base.statement(judgement.subject)
    other = base.who(judgement.object, limit=1) if judgement.object else ()
    named = other[0].name if other else judgement.object or str(judgement.evidence.get("post", ""))
    if row or judgement.kind in {"wrong speaker", "wrong extraction"}:
        words = row.words if row else str(judgement.evidence.get("words", judgement.subject))
        return Told(judgement, f"“{words[:120]}”", f"/pernyataan/{judgement.subject}", named)
    found = base.who(judgement.subject, limit=1)
    if not found:
        return Told(judgement, str(judgement.evidence.get("subject", {}).get("name", judgement.subject)), "", named)
    return Told(judgement, found[0].name, entity_path(found[0].id, found[0].kind), named)


@router.post("/koreksi")
def correct(
    request: Request,
    token: Token,
    kind: Field,
    subject: Field,
    object: Field = "",
    article: Field = "",
    post: Field = "",
    note: Field = "",
    back: Field = "/masalah",
) -> Response:
    """Store a judgement; a name given for the other one is looked up, and asked about where several bear it."""
    check(request, token)
    wanted = object.strip()
    with base_to_change(request) as base:
        other: str | None = None
        if wanted and kind != "wrong post":
            meant = _meant(base, wanted, subject)
            if len(meant) != 1:
                given = {"kind": kind, "subject": subject, "article": article, "post": post, "note": note, "back": back}
                return _which(request, wanted, meant, given)
            other = meant[0].id
        stored = base.judge(
            kind, subject, other, article=article or None, post=(post or wanted) or None, note=note
        )  # fmt: skip
    return RedirectResponse(_back(back, "stored", stored.id), status_code=303)


def _meant(base: KnowledgeBase, name: str, subject: str) -> tuple[Profile, ...]:
    found = base.who(name)
    exact = tuple(profile for profile in found if profile.id == name)
    return exact or tuple(profile for profile in found if profile.id != subject)


def _which(request: Request, name: str, meant: tuple[Profile, ...], given: dict[str, str]) -> HTMLResponse:
    """Ask who is meant, or say that nobody bears the name; nothing is stored before the reader has chosen."""
    w = language_of(request)
    if not meant:
        return render(
            request, "problem.html", status=400, message=w("nobody_named", name=name), back=_safe(given["back"])
        )
    return render(request, "which.html", here="issues", name=name, meant=meant, given=given)


@router.post("/koreksi/batal")
def undo(
    request: Request, token: Token, id: Annotated[int, Form(ge=1, le=2**31)], back: Field = "/masalah"
) -> Response:
    """Take a judgement back."""
    check(request, token)
    with base_to_change(request) as base:
        base.undo(id)
    return RedirectResponse(_back(back, "undone", id), status_code=303)


def _safe(address: str) -> str:
    """Return an address of ours, never another site's: "//lain.example" leads to the page of corrections."""
    ours = address.startswith("/") and not address.startswith(("//", "/\\")) and address.isprintable()
    return address if ours else "/masalah"


def _back(address: str, name: str, number: int) -> str:
    place, mark, fragment = _safe(address).partition("#")
    return f"{place}{'&' if '?' in place else '?'}{urlencode({name: number})}{mark}{fragment}"
