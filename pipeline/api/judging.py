"""Correcting and keeping: doubts, judgements, checks, backups."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from pipeline.api.base import Base
from pipeline.api.bounds import page
from pipeline.errors import InputError
from pipeline.schema.answers import Check, DoubtRow, Found, Judgement
from pipeline.schema.json import to_dict
from pipeline.store import doubts, judgements, upkeep


class Judging(Base):
    """What readers decide, and the upkeep of the base."""

    def review(self, *, limit: int = 50, offset: int = 0) -> Found[DoubtRow]:
        """Return pairs of entities that may be one, nearest first, those already judged left out."""
        limit, offset = page(limit, offset)
        return doubts.find(self._db, limit=limit, offset=offset)

    def judge(
        self,
        kind: str,
        subject: str,
        object: str | None = None,
        *,
        article: str | None = None,
        post: str | None = None,
        note: str = "",
        author: str = "",
    ) -> Judgement:
        """Keep a judgement; it takes effect at once and outlives re-extraction.

        ``judge("same", "p-sri-wulandari", "p-sri")``, ``judge("different", "p-budi", article="a7")``,
        ``judge("wrong speaker", STATEMENT, RIGHT_PERSON)``, ``judge("wrong post", PERSON, post="Bupati")``,
        ``judge("wrong extraction", STATEMENT)``.

        Args:
            kind: "same", "different", "wrong speaker", "wrong post" or "wrong extraction".
            subject: an entity's id; a statement's for "wrong speaker" and "wrong extraction".
            object: the other entity; the right speaker's id, None for nobody; the role that is wrong.
            article: for "different", the article whose bearer of the name is somebody else.
            post: the same as ``object`` for "wrong post".
            note: why.
            author: who says so.

        Raises:
            InputError: an unknown kind or id.
        """
        return judgements.judge(
            self._db, kind, subject, object, article=article, post=post, note=note, author=author
        )  # fmt: skip

    def undo(self, number: int) -> Judgement:
        """Take a judgement back.

        Raises:
            InputError: no judgement of that number is in force.
        """
        return judgements.undo(self._db, number)

    def judgements(self, *, undone: bool = False) -> tuple[Judgement, ...]:
        """Return the judgements in force, and with ``undone`` those taken back too."""
        return tuple(judgements.all_judgements(self._db, undone=undone))

    def export_judgements(self) -> str:
        """Return the judgements as JSON Lines, to be taken into another base."""
        from dataclasses import asdict

        return "".join(json.dumps(asdict(j), ensure_ascii=False) + "\n" for j in self.judgements())

    def import_judgements(self, lines: Iterable[str]) -> int:
        """Take in judgements exported elsewhere; return how many were new.

        Raises:
            InputError: a line is no judgement.
        """
        rows: list[dict[str, Any]] = []
        for number, line in enumerate(lines, 1):
            if line.strip():
                try:
                    row = json.loads(line)
                    lacking = judgements.lacking(Judgement(**{**row, "id": 0}))
                except (ValueError, TypeError) as error:
                    raise InputError(f"line {number}: not a judgement ({error})") from error
                if lacking:
                    raise InputError(f"line {number}: not a judgement ({lacking})")
                rows.append(row)
        return judgements.load(self._db, rows)

    def doctor(self, *, repair: bool = False) -> tuple[Check, ...]:
        """Look for damage, orphans and wrong counts; ``repair`` writes what can be derived anew first."""
        if repair:
            upkeep.repair(self._db)
        return upkeep.doctor(self._db)

    def backup(self, target: str | Path) -> None:
        """Copy the base into another file while others read and write."""
        upkeep.backup(self._db, str(target))

    def records(self) -> Iterable[dict[str, Any]]:
        """Go through all records as dicts, as ``jejak extract`` prints them."""
        for record in self.store.records():
            yield {"schema": "jejak/1", **to_dict(record)}
