"""Reading: an article's text with its marks, and what belongs to it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from pipeline.schema.answers import Mark
from pipeline.web.marked_text import ORDER, Piece, paragraphs
from pipeline.web.reading_base import base_of
from pipeline.web.rendering import missing, render

#: Kinds of marks that a reader may switch on and off, in the order of the number keys.
LINKED = frozenset({"person", "institution", "regulation", "place"})
SHOWN = ("statement", "person", "institution", "place", "regulation", "figure")
router = APIRouter(include_in_schema=False)


@dataclass(frozen=True, slots=True)
class Element:
    """A piece of a paragraph as HTML has it: ``tag`` "a" leads to a page of its own, ``anchor`` can be linked to."""

    piece: Piece
    tag: str = ""
    anchor: str = ""


@router.get("/artikel/{number:path}", response_class=HTMLResponse)
def article(request: Request, number: str) -> HTMLResponse:
    """An article with its marks; ``hide=person,place`` leaves some unmarked, ``s=ID`` points at a statement."""
    with base_of(request) as base:
        found = base.article(number)
    if found is None:
        return missing(request)
    marks = [mark for mark in found.marks if mark.kind in SHOWN]
    counts = Counter(mark.kind for mark in marks)
    kinds = [kind for kind in SHOWN if counts[kind]]
    hidden = [kind for kind in request.query_params.get("hide", "").split(",") if kind in kinds]
    return render(
        request, "article.html", here="ask", article=found, lines=elements(paragraphs(found.text, marks)), kinds=kinds,
        counts=counts, hidden=hidden, named=_named(marks), pointed=request.query_params.get("s", ""),
        rows_by_id={row.id: row for row in found.statements}, rows=found.figures,
    )  # fmt: skip


def _named(marks: list[Mark]) -> dict[str, list[tuple[str, str, int]]]:
    """Return whom and what an article names, by kind, most often named first: id, label, times."""
    found: dict[str, Counter[tuple[str, str]]] = {}
    for mark in marks:
        if mark.kind in {"person", "institution", "regulation"} and mark.ref and mark.label:
            found.setdefault(mark.kind, Counter())[mark.ref, mark.label] += 1
    return {
        kind: [(ref, label, times) for (ref, label), times in found[kind].most_common(40)]
        for kind in ORDER
        if kind in found
    }


def elements(lines: Iterable[tuple[Piece, ...]]) -> Iterator[list[Element]]:
    """Yield paragraphs with a tag for every mark: no link inside a link, no anchor twice."""
    taken: set[int] = set()
    for line in lines:
        tags: list[str] = []
        shown: list[Element] = []
        for piece in line:
            if piece.step == "open" and piece.mark:
                linked = piece.mark.kind in LINKED and piece.mark.ref and "a" not in tags
                tags.append("a" if linked else "span")
                fresh = piece.first and piece.mark.start not in taken
                taken |= {piece.mark.start} if fresh else set()
                shown.append(Element(piece, tags[-1], f"s-{piece.mark.start}" if fresh else ""))
            else:
                shown.append(Element(piece, tags.pop() if piece.step == "close" else ""))
        yield shown
