"""Which instrument each mention means: by numbers and nicknames told elsewhere, by words that point back."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cached_property

from pipeline.indonesian.regulations import completing, rulings, taking
from pipeline.indonesian.regulations.drafts import Draft
from pipeline.indonesian.regulations.issuing import ANONYMOUS
from pipeline.indonesian.regulations.learning import Learning
from pipeline.indonesian.regulations.memory import THESE, made
from pipeline.indonesian.regulations.naming import agree, dated, identify
from pipeline.schema import RegulationMention
from pipeline.schema.spans import RegulationKind

_FINANCE = re.compile(r"[Kk]euangan|[Mm]enkeu")
#: A decision that ends the case of a single suspect is no rule.
_ONE_CASE = re.compile(
    r"(?:,?\s+(?:ber)?tanggal\s[^.;\n]{5,25}?)?\s+(?i:tentang\s+penghentian\s+(?:penyidikan|penuntutan))\b"
)
_SIGNED = re.compile(r"\d{1,4}(?:/[a-z]+(?:[.-][\da-z]+)*){1,3}/(?:19|20)\d\d")
#: Zeros before a part of a number with slashes: "mak/02/iii/2020".
_ZEROS = re.compile(r"(?:^|(?<=/))0+(?=[1-9]\d*[a-z]?/)")
#: A number with its sign and month: "mak/3/ix/2020" is 3 of 2020.
_OF_A_MONTH = re.compile(r"[a-z]{2,4}/(?P<number>[1-9]\d{0,3})/[ivx]+/(?P<year>(?:19|20)\d\d)")
_ORDER = "peraturan-dpr:tata-tertib"


def _bare(number: str, year: str | None) -> tuple[str, str | None]:
    """A number and its year without zeros, sign and month: "mak/03/ix/2020" is 3 of 2020."""
    number = _ZEROS.sub("", number)
    signed = _OF_A_MONTH.fullmatch(number)
    return (signed["number"], signed["year"]) if signed is not None else (number, year)


class Reader(Learning):
    """Reads an article's drafts in order and remembers what has been named."""

    def mentions(self) -> list[RegulationMention]:
        """Return the mentions of instruments, each with its id."""
        if not self.drafts:
            return []
        completing.complete(self.text, self.drafts)
        for draft in self.drafts:
            if draft.number is not None and draft.kind is not None and not _on_a_case(draft):
                draft.id = identify(draft)
        self.issue()
        self._complete()
        for draft in self.drafts:
            if draft.kind is not None and draft.number is not None and draft.id:
                self.numbered[draft.kind.id].append(draft)
        self.learn()
        found = [mention for draft in self.drafts if (mention := self._mention(draft)) is not None]
        return completing.told_twice(self.text, completing.as_called(self.text, found))

    def _complete(self) -> None:
        """A mention that lacks number or year takes those of a full one: "PP 78" from "PP Nomor 78 Tahun 2015"."""
        full: dict[tuple[str, str], dict[str, Draft]] = defaultdict(dict)
        partial: list[Draft] = []
        for draft in self.drafts:
            if draft.kind is None or not draft.numbered or _on_a_case(draft):
                continue
            if draft.number and (draft.year or "/" in draft.number):
                for part in {draft.number, draft.number.split("/")[0], draft.year or draft.number.rpartition("/")[2]}:
                    full[draft.kind.id, part].setdefault(draft.id, draft)
                    if draft.kind.id.startswith(("permen", "kepmen")):
                        full[draft.kind.id[:6], part].setdefault(draft.id, draft)
            else:
                partial.append(draft)
        self._slashed()
        self._health()
        for draft in partial:
            assert draft.kind is not None
            candidates = full.get((draft.kind.id, draft.number or draft.year or ""), {})
            fits = [id for id, other in candidates.items() if agree(draft, other)] if len(candidates) < 20 else []
            lost = draft.kind.id in ANONYMOUS and not draft.id
            draft.id = fits[0] if len(fits) == 1 else "" if lost else draft.id or identify(draft)
            if draft.kind.id == "putusan-mk" and draft.id.endswith("-?"):
                around = self.text[max(0, draft.start - 200) : draft.end + 200]
                draft.id = rulings.of_number(draft.number or "", around) or draft.id

    def _slashed(self) -> None:
        """One law numbered with and without its issuer's sign or zeros: "POJK 11/2020" and "POJK 11/POJK.03/2020"."""
        signed: dict[tuple[str, str, str], Draft] = {}
        first_told: dict[tuple[str, str | None, str, str | None], Draft] = {}
        for draft in self.drafts:
            if draft.kind is not None and draft.number:
                told = first_told.setdefault((draft.kind.id, draft.region, *_bare(draft.number, draft.year)), draft)
                draft.number, draft.year, draft.id = told.number, told.year, told.id
            if draft.kind is not None and draft.number and _SIGNED.fullmatch(draft.number):
                first, _, year = draft.number.partition("/")[0], "", draft.number.rpartition("/")[2]
                signed.setdefault((draft.kind.id, first, year), draft)
        for draft in self.drafts if signed else ():
            other = signed.get((draft.kind.id, draft.number or "", draft.year or "")) if draft.kind else None
            if other is not None:
                draft.number, draft.year, draft.id = other.number, None, other.id

    def _health(self) -> None:
        """A "PMK" in a story of health ministers' rules is one of them: "Permenkes 9/2020", "PMK 9/2020", "PMK PSBB".

        Where the article speaks of finance too, only one that bears such a rule's number is, unless it is explained:
        "Peraturan Menteri Kesehatan (PMK)". A "KMK" is their decree, an "RPMK" their draft.
        """
        for kind, other in (("permenkes", "pmk"), ("kepmenkes", "kepmenkeu"), ("rpermenkes", "rpmk")):
            rules = [d for d in self.drafts if d.kind is not None and d.kind.id == kind]
            if rules:
                self._of_health(rules, [d for d in self.drafts if d.kind is not None and d.kind.id == other])

    def _of_health(self, rules: list[Draft], shorts: list[Draft]) -> None:
        numbered = {(d.number, d.year): d for d in rules if d.number}
        told = [self.text[d.start : d.end] for d in rules]
        of_finance = any("euangan" in self.text[d.start : d.end] for d in shorts)
        alone = (not of_finance and any("MK)" in words for words in told)) or _FINANCE.search(self.text) is None
        for draft in shorts:
            if "euangan" in self.text[draft.start : draft.end]:
                continue
            other = numbered.get((draft.number or "", draft.year))
            if other is not None:
                draft.kind, draft.id = other.kind, other.id
            elif alone and "/" not in (draft.number or ""):
                draft.kind = rules[0].kind
                draft.id = identify(draft) if draft.id else ""

    def _mention(self, draft: Draft) -> RegulationMention | None:
        """Return the mention that a draft is, by what it has: a number, a year, a name, its kind alone."""
        if draft.noun in {"pasal", "omnibus"} or (draft.noun and draft.kind is None):
            return self.pointing(draft)
        if draft.kind is None or (draft.kind.id == "putusan-ma" and not self.numbered["putusan-ma"]):
            return None
        if draft.number is not None:
            return self._numbered(draft)
        if draft.year is not None:
            draft.id = draft.id or identify(draft)
            return self.name(draft, "partial")
        if draft.kind.code:
            if taking.ratified(self.text, draft):
                return None
            old = self.text.startswith(" lama", draft.end)
            draft.id = draft.kind.id if old else self._codes.get(draft.kind.id, draft.kind.id)
            if draft.id == _ORDER and draft.pasal is None:  # nothing points back to it: the story is of a law
                return made(draft, "named")
            again = draft.tail in THESE and draft.id in self._latest
            return made(draft, "anaphor") if again else self.name(draft, "named")
        if draft.name:
            if draft.kind.elsewhere and self._elsewhere(draft):
                return None
            draft.id = self.amending(draft) if draft.name == "perubahan" else self.nicknamed(draft)
            return self.name(draft, "named")
        return self.bare(draft)

    def _numbered(self, draft: Draft) -> RegulationMention | None:
        """Return the mention of a numbered instrument: "full" with its year, else "partial"."""
        assert draft.kind is not None and draft.number is not None
        if not draft.id or (draft.kind.family == "keputusan" and _ONE_CASE.match(self.text, draft.end)):
            return None
        whole = draft.year is not None or (dated(draft.number) and not draft.id.endswith("-?"))
        kind: RegulationKind = "full" if whole else "partial"
        mention = self.name(draft, kind)
        return made(draft, "anaphor") if draft.tail in THESE else mention

    @cached_property
    def _codes(self) -> dict[str, str]:
        """The codes that the article's numbered laws are: "UU Nomor 1 Tahun 2023 tentang KUHP"."""
        titled = [(taking.code_of(law.title), law.id) for law in self.numbered.get("uu", []) if law.title]
        return {code: id for code, id in titled if code is not None}


def _on_a_case(draft: Draft) -> bool:
    """Whether a ruling decides one case and tests no rule: "putusan Mahkamah Agung Nomor 761 K/Pid/2018"."""
    return draft.kind is not None and draft.kind.id == "putusan-ma" and "hum" not in (draft.number or "")
