"""Circulars that are spoken of without name or number: "surat edaran ini", "SE tersebut"."""

from __future__ import annotations

import re
from functools import cached_property

from pipeline.indonesian.regulations import letters, signers
from pipeline.indonesian.regulations.bare import Bare
from pipeline.indonesian.regulations.drafts import Draft
from pipeline.indonesian.regulations.memory import FAMILIES, THESE, made
from pipeline.indonesian.regulations.naming import identify
from pipeline.schema import RegulationMention

#: How many characters before "surat itu" another letter is looked for.
_LETTER_REACH = 240
_CIRCULAR = re.compile(r"(?i)\bsurat\s+edaran\b")


class Circulars(Bare):
    """Tells which circular is meant: the article's only one, one numbered later, one of the office it tells of."""

    def _of_office(self, draft: Draft) -> RegulationMention | None:
        """A circular that the article never names otherwise, of the one office it tells of.

        "tidak masuk surat edaran ini".
        """
        circular = FAMILIES.get(draft.noun) == "edaran" and draft.noun != "letter" and not self._has_letters
        decree = len(draft.words) > 1 and draft.words[1].lower() == "keputusan"
        if not circular or decree or letters.of_some(self.text, draft.start) or self._another_issues:
            return None
        told = draft.tail in THESE or letters.in_it(self.text, draft.start) or letters.of_a_head(draft)
        if not told:
            return None
        kind = self._office
        if kind is None or not letters.signed_by(draft, kind):
            return None
        draft.kind, draft.tail = kind, ""
        if draft.title:
            draft.end = max(letters.named_to(self.text, draft.start), draft.start + len(draft.words[0]))
        draft.id = identify(draft)
        return self.name(draft, "partial")

    def _renewed(self, draft: Draft) -> RegulationMention | None:
        """A new circular that is to take the place of one named: "cabut SE itu, buat SE baru"."""
        end = letters.new(self.text, draft.end) if draft.noun == "se" and draft.tail == "nya" else None
        old = (d for d in self._backwards(draft) if d.kind is not None and d.kind.family == "edaran")
        last = next(old, None) if end is not None else None
        if end is None or last is None:
            return None
        draft.kind, draft.end = last.kind, end
        draft.id = identify(draft)
        return made(draft, "partial")

    @cached_property
    def _has_letters(self) -> bool:
        """Whether the article names a circular with its issuer or its number."""
        return any(d.kind is not None and d.kind.family == "edaran" and not d.noun for d in self.drafts)

    @cached_property
    def _another_issues(self) -> bool:
        """Whether a body whose circulars have no name here issues the article's: "manajemen pasar menerbitkan"."""
        issued = (letters.issuing(self.text, found.start()) for found in _CIRCULAR.finditer(self.text))
        return any(signers.of_another(before) for before in issued if before)

    def _of_some(self, draft: Draft) -> bool:
        """Whether a circular named alone is any, none at all, or another letter: "tidak mengeluarkan SE"."""
        if self._another_letter(draft):
            return True
        named = draft.noun in {"letter", "edaran"} and draft.agency
        alone = draft.tail == "nya" and draft.noun in {"se", "surat", "letter", "edaran"} and not named
        if not alone:
            return False
        issued = self._issued_by_its_issuer(draft)
        return letters.of_some(self.text, draft.start) if issued is None else not issued

    def _another_letter(self, draft: Draft) -> bool:
        """Whether somebody writes another letter before "surat itu": "Rustam menulis surat. Surat itu dibakar"."""
        if draft.noun != "letter" or draft.agency:
            return False
        last = next(self._backwards(draft), None)
        since = max(draft.start - _LETTER_REACH, last.end if last is not None else 0)
        return next(signers.signing("another_letter").each(self.text[since : draft.start]), None) is not None

    def _issued_by_its_issuer(self, draft: Draft) -> bool | None:
        """Whether who is said to issue a circular issued the last one told of: "KPU menerbitkan SE" behind the KPU's.

        None where nobody is told to issue it.
        """
        before = letters.issuing(self.text, draft.start) or ""
        issuer = signers.last(before) if before else None
        if issuer is None:
            return False if before and signers.of_another(before) else None
        last = next((d for d in self._backwards(draft) if d.kind is not None and d.kind.family == "edaran"), None)
        return last is not None and last.kind is not None and last.kind.id == issuer.id

    def _foretell(self, draft: Draft, target: Draft) -> RegulationMention | None:
        """A circular that the article numbers only later.

        "SE tersebut", or "Surat Edaran (SE)" where it is first named.
        """
        general = draft.noun in {"aturan", "regulasi", "peraturan", "beleid"}
        pointed = draft.tail in THESE or target.id in self._foretold or general
        self._foretold.add(target.id)
        draft.kind = target.kind
        return made(draft, "anaphor") if pointed else self.name(draft, "partial")

    def _only_letter(self, draft: Draft, family: str) -> Draft | None:
        """The one circular, instruction or ruling of an article, which "SE tersebut" means however far it is named."""
        named = {d.id: d for d in self.named[-60:] if d.kind is not None and d.kind.family == family}
        for drafts in self.numbered.values():
            if drafts and drafts[0].kind is not None and drafts[0].kind.family == family:
                named.update((d.id, d) for d in reversed(drafts) if d.id not in named)
        only = next(iter(named.values())) if len(named) == 1 else None
        return only if only is not None and only.kind is not None and letters.signed_by(draft, only.kind) else None
