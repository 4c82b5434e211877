"""Numbers without an issuer take the article's: "Keputusan 731" after "Keputusan KPU Nomor 731"."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from functools import cached_property

from pipeline.indonesian.keys import fold, slug
from pipeline.indonesian.regulations import agencies, bodies, letters, signers
from pipeline.indonesian.regulations.drafts import Draft
from pipeline.indonesian.regulations.kinds import Kind, known
from pipeline.indonesian.regulations.naming import agree, dated, identify
from pipeline.indonesian.regulations.pointing import Pointing

#: Kinds whose ids tell nothing without who issued them.
ANONYMOUS = frozenset({"sk", "se", "keputusan", "putusan", "peraturan", *agencies.COMMANDS})
_FORMS = {"keputusan": "Keputusan", "peraturan": "Peraturan"}
_COMPANY = re.compile(r"\bPT\.?\s+([A-Z][\w-]+(?:\s[A-Z][a-z][\w-]*)?)")
_CHANGING = re.compile(r"(?i)^\s+tentang\s+(?:perubahan|pencabutan)\b[^.;\n]{0,30}?\s$")
#: A circular as the means of whoever does something: "melalui Surat Edaran Nomor 5 tentang masker, Gubernur Bali".
_MEANS = re.compile(r"\b(?i:dalam|melalui|lewat|dengan)\s+$")
_DOES = re.compile(r"(?:\s+(?:tentang|perihal)\s[^.;,\n]{3,120})?,\s+(?=[A-Z])")
#: A directorate's sign in a number without slashes: "SE-DRJD 7".
_OWN_SIGN = re.compile(r"(?P<form>se|sk)-(?P<office>[a-z]{3,6})-(?P<number>\d{1,4})")


class Issuing(Pointing):
    """Tells who issued a decree or letter that the article prints without its issuer."""

    def __init__(self, text: str, drafts: list[Draft]) -> None:
        """Keep the text and what was found in it."""
        super().__init__(text, drafts)
        self._signers: dict[str, Kind] = {}

    def issue(self) -> None:
        """Give each number without an issuer that of the same number elsewhere, or who signed it, or none."""
        issued = self._with_issuer()
        companies = self._companies()
        for before, draft in zip([None, *self.drafts], self.drafts, strict=False):
            if draft.number is None or draft.kind is None or draft.kind.id not in ANONYMOUS:
                continue
            keys = ((draft.kind.family, bare_number(draft.number)), (draft.kind.id, draft.number))
            other = next((issued[key] for key in keys if key in issued and agree(draft, issued[key])), None)
            if other is not None:
                draft.kind, draft.region, draft.id = other.kind, other.region, other.id
                if draft.year is not None or dated(draft.number):
                    draft.number, draft.year = other.number, draft.year or other.year
            elif draft.kind.id in {"sk", "se"}:
                signer = self._signers.get(draft.id)
                draft.id = companies.get(draft.id, draft.id)
                issuer = signer or known(draft.id)
                draft.kind = issuer if issuer is not None and "-" in issuer.id else draft.kind
            elif draft.kind.id in agencies.COMMANDS:
                office = signers.commanding(self.text, draft.start)
                draft.kind = replace(draft.kind, id=f"{draft.kind.id}-{slug(office)}") if office else draft.kind
                draft.id = identify(draft)
            elif before is not None and self._changed(draft, before):
                draft.kind, draft.region = before.kind, before.region
                draft.id = identify(draft)
            elif (issuing := self._office_before(draft)) is not None:
                draft.kind, draft.region = issuing
                draft.id = identify(draft)
            else:
                draft.id = ""
        _telegrams(self.drafts)

    def _with_issuer(self) -> dict[tuple[str, str], Draft]:
        """Return the numbered instruments whose issuer is told, by family or kind and number."""
        issued: dict[tuple[str, str], Draft] = {}
        for draft in self.drafts:
            if draft.number and draft.kind is not None and draft.kind.id not in ANONYMOUS:
                issued.setdefault((draft.kind.family, bare_number(draft.number)), draft)
                issued.setdefault((draft.kind.id.split("-")[0], draft.number), draft)
        return issued

    def _companies(self) -> dict[str, str]:
        """Return the ids of letters with who issued them, by their ids without."""
        companies: dict[str, str] = {}
        for draft in self.drafts:
            if draft.kind is not None and draft.kind.id in {"sk", "se"} and draft.number:
                signed = self._by_company(draft)
                if signed != draft.id:
                    companies.setdefault(draft.id, signed)
        return companies

    def _changed(self, draft: Draft, before: Draft) -> bool:
        """Whether a rule changes one of its own kind: "Permendag 3/2024 tentang Perubahan atas Peraturan Nomor 36"."""
        if before.kind is None or draft.kind is None or before.number is None or before.kind.id in {"uu", "perppu"}:
            return False
        gap = self.text[before.end : draft.start]
        return before.kind.family == draft.kind.family and len(gap) < 80 and _CHANGING.search(gap) is not None

    def _office_before(self, draft: Draft) -> tuple[Kind, str | None] | None:
        """Whose rule it is, and of which region, where its sentence tells who issues it.

        "Menkes menerbitkan keputusan bernomor 5/2021", "KPU mengeluarkan Keputusan Nomor 19 Tahun 2022".
        """
        assert draft.kind is not None
        form = _FORMS.get(draft.kind.id)
        before = letters.issuing(self.text, draft.start) if form is not None else None
        return signers.issuer_in(form, before) if form is not None and before else None

    def _by_company(self, draft: Draft) -> str:
        """A letter whose issuer stands in the sentence before it: "PT Angkasa ... mengeluarkan Surat Keputusan"."""
        assert draft.kind is not None
        before = self.text[max(0, draft.start - 160) : draft.start].rpartition("\n")[2]
        companies = _COMPANY.findall(before)
        if not companies:
            return self._by_office(draft, before)
        return f"{draft.kind.id}-{slug(companies[-1])}-{draft.id.removeprefix(draft.kind.id + '-')}"

    def _by_office(self, draft: Draft, before: str) -> str:
        """A letter whose office stands before it: "Menteri Ketenagakerjaan menerbitkan SE Nomor M/11/2020"."""
        assert draft.kind is not None
        form = {"se": "Surat Edaran", "sk": "Surat Keputusan"}[draft.kind.id]
        own = _OWN_SIGN.fullmatch(draft.number or "")
        if own is not None and own["form"] == draft.kind.id:
            return f"{draft.kind.id}-{own['office']}-{own['number']}-{draft.year or '?'}"
        signed = next((part for part in (draft.number or "").split("/") if bodies.is_acronym(part)), None)
        if signed is not None:
            return f"{draft.kind.id}-{signed}-{draft.id.removeprefix(draft.kind.id + '-')}"
        circular = draft.kind.id == "se"
        kind = self._signer(draft, before) if circular else signers.last_minister(form, before)
        if kind is None:
            return draft.id if circular else self._by_head(draft, form, before)
        if circular:
            self._signers[draft.id] = kind
        return f"{kind.id}-{draft.id.removeprefix(draft.kind.id + '-')}"

    def _by_head(self, draft: Draft, form: str, before: str) -> str:
        """A decree that a region's head issues, or a chief signs: "Bupati Sleman menerbitkan SK Nomor 7 Tahun 2022"."""
        decree = signers.last_decree(form, before) if letters.issuing(self.text, draft.start) else None
        if decree is not None:
            return identify(replace(draft, kind=decree[0], region=decree[1]))
        chief = signers.chief(before)
        return f"sk-{slug(chief)}-{draft.id.removeprefix('sk-')}" if chief is not None else draft.id

    @cached_property
    def _signed_letters(self) -> dict[str, Draft]:
        """The last circular of each issuer that the text prints beside it."""
        return {d.kind.id: d for d in self._signed if d.kind is not None}

    @cached_property
    def _signed(self) -> list[Draft]:
        return [d for d in self.drafts if d.kind is not None and d.kind.id.startswith("se-")]

    @cached_property
    def _announced(self) -> list[Draft]:
        """The circulars that somebody is said to issue, their numbers told apart: "Bupati mengeluarkan dua SE"."""
        letters_of = (d for d in self._signed if not d.number)
        return [d for d in letters_of if letters.issuing(self.text, d.start) is not None]

    def _signer(self, draft: Draft, before: str) -> Kind | None:
        """Who signed a circular: told behind it or before it, by another one, or the article's one office."""
        told = signers.behind(self.text, draft.end) or signers.last(before) or signers.at_length(self.text, draft.end)
        told = told or signers.of_task_force(self.text, before) or self._by_means(draft)
        if told is not None or signers.of_another(before):
            return told
        announced = bisect_left(self._announced, draft.start, key=lambda letter: letter.start)
        if announced:
            return self._announced[announced - 1].kind
        other = next(iter(self._signed_letters.values())) if len(self._signed_letters) == 1 else None
        if other is not None and other.number in {None, draft.number}:
            return other.kind
        return self._office

    def _by_means(self, draft: Draft) -> Kind | None:
        """Who does something by a circular, and signs it: "Melalui Surat Edaran Nomor 5, Gubernur Bali meminta"."""
        if _MEANS.search(self.text, max(0, draft.start - 12), draft.start) is None:
            return None
        who = _DOES.match(self.text, draft.end)
        return signers.at(self.text, who.end()) if who is not None else None


def _telegrams(drafts: list[Draft]) -> None:
    """Make orders of one office of one kind, whatever they are called: "surat telegram", "Telegram Nomor STR/5/X"."""
    sent = [d for d in drafts if d.kind is not None and d.kind.family == "telegram"]
    numbered = {_sender(d.kind): d.kind for d in sent if d.number}
    for draft in sent if numbered else ():
        if not draft.number:
            draft.kind = numbered.get(_sender(draft.kind), draft.kind)


def _sender(kind: Kind | None) -> str:
    return kind.id.removeprefix("surat-") if kind is not None else ""


def bare_number(number: str) -> str:
    """Return the first part of a number: "731/HK.03" -> "731"."""
    return fold(number.split("/")[0])
