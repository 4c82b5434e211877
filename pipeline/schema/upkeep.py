"""What keeps a base sound: what fell out, who may be one, what a person decided, and the checks of the doctor."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class IssueRow:
    """Something that fell out or needs a reader's eye, with its stage and reason."""

    stage: str
    code: str
    detail: str
    article: str | None = None
    source: str | None = None
    added: str | None = None


@dataclass(frozen=True, slots=True)
class DoubtRow:
    """Two entities that may be one, with the score and every feature that speaks for or against."""

    first: str
    first_name: str
    second: str
    second_name: str
    score: float
    features: tuple[str, ...]
    first_posts: tuple[str, ...] = ()
    second_posts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a person decided: kind "same", "different", "unsure", "wrong speaker", "wrong post", "wrong extraction".

    ``subject`` and ``object`` are entity ids, or for statements the statement's id and the right speaker's id;
    ``evidence`` keeps what is needed to find them again after a re-extraction.
    """

    id: int
    kind: str
    subject: str
    object: str | None = None
    note: str = ""
    author: str = ""
    made: str = ""
    undone: str | None = None
    evidence: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Check:
    """One check of the doctor: what was looked at, whether it is sound, and what to do."""

    name: str
    ok: bool
    detail: str = ""
