"""A chief and his deputy named together: "Gubernur dan Wakil Gubernur Bali, Rina Utami dan Bayu Saputra"."""

from __future__ import annotations

from dataclasses import replace

from pipeline.indonesian.persons import names
from pipeline.indonesian.persons.evidence import Named, plausible, trim
from pipeline.indonesian.positions.parts import Post
from pipeline.indonesian.tokens import Tokens, is_capital

#: What joins the names of two who stand for election together.
JOINTS = frozenset({"dan", "-", "–", "&", "serta"})


def is_couple(chain: list[Post]) -> bool:
    """Tell whether two posts are a chief's and his deputy's, which nobody holds both: "Gubernur dan Wakil Gubernur"."""
    if len(chain) != 2:
        return False
    chief, deputy = (post.head.lower() for post in chain)
    return deputy == f"wakil {chief}"


def paired(chain: list[Post]) -> tuple[Post, Post]:
    """Return the chief's and the deputy's post, each with what only the other one's words tell: body and candidacy."""
    chief, deputy = chain
    if chief.status == "candidate" and deputy.status == "current":
        deputy = replace(deputy, status="candidate", role=f"{chief.role.split()[0]} {deputy.role}", body=chief.body)
    if chief.body is None and deputy.body is not None:
        chief = replace(chief, body=deputy.body, found=deputy.found, place=deputy.place)
    return chief, deputy


def couple(tokens: Tokens, first: Named, chain: list[Post], blocked: frozenset[int]) -> list[Named]:
    """Return who holds each of two posts: "calon presiden dan wakil presiden | Wiryawan | - | Gunawan"."""
    chief, deputy = paired(chain)
    held = [Named(first.start, first.end, first.rule, (chief,))]
    start = names.skip_titles(tokens, first.end + 1)
    if tokens.word(first.end) in JOINTS and is_capital(tokens.word(start)):
        end = trim(tokens, start, names.read(tokens, start, blocked=blocked))
        if plausible(tokens, start, end, strict=True):
            held.append(Named(start, end, first.rule, (deputy,)))
    return held
