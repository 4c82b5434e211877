"""Which instrument each mention means: by numbers and nicknames told elsewhere, by words that point back."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from functools import cached_property

from pipeline.indonesian.keys import fold, slug
from pipeline.indonesian.regulations import agencies, completing, index, nicknames, rulings, signers, taking
from pipeline.indonesian.regulations.drafts import Draft
from pipeline.indonesian.regulations.kinds import Kind, known
from pipeline.indonesian.regulations.memory import THESE, made
from pipeline.indonesian.regulations.naming import agree, dated, identify
from pipeline.indonesian.regulations.pointing import Pointing
from pipeline.schema import RegulationMention
from pipeline.schema.spans import RegulationKind

_ALIAS = re.compile(
    r"\s*(?:tentang\s[^.;\n]{1,200}?)?[\s,(]*(?:yang\s+)?(?:(?:selanjutnya|kemudian|lebih)\s+)?(?:disebut|disingkat|dikenal|atau|alias)?"
    r"(?:\s+(?:sebagai|dengan|sebutan|juga))*\s*[(\"“]*\s*"
)
_OPENED = re.compile(r"\s*\(\s*")
_ALIASING = re.compile(r"[(\"“]|disebut|disingkat|dikenal|atau|alias")
_ASIDE = re.compile(r"\s*[(,]?\s*(?:yakni|yaitu|ialah|atau|alias)?\s*[(]?\s*")
_NAMELY = re.compile(r"yakni|yaitu|ialah")
_OWN_LAW = re.compile(r"(?i)\b(?:UU|undang-undang)\b")
_COMPANY = re.compile(r"\bPT\.?\s+([A-Z][\w-]+(?:\s[A-Z][a-z][\w-]*)?)")
_AMENDED_BY = re.compile(r"diubah(?:[^.;\n]{0,30}?(?:dengan|oleh|melalui|menjadi))?\s+(?:Pasal[^.;\n]{0,30})?$")
_CHANGING = re.compile(r"(?i)^\s+tentang\s+(?:perubahan|pencabutan)\b[^.;\n]{0,30}?\s$")
_AMENDING = re.compile(r"(?i)perubahan\b|penetapan\b|pencabutan\b")
#: No article names more laws of one kind; a list of laws that goes on is not asked further.
_MANY = 200
_BLANKS = re.compile(r"\s+")
_FINANCE = re.compile(r"[Kk]euangan|[Mm]enkeu")


#: A decision that ends the case of a single suspect is no rule.
_ONE_CASE = re.compile(
    r"(?:,?\s+(?:ber)?tanggal\s[^.;\n]{5,25}?)?\s+(?i:tentang\s+penghentian\s+(?:penyidikan|penuntutan))\b"
)
#: A directorate's sign in a number without slashes: "SE-DRJD 7".
_OWN_SIGN = re.compile(r"(?P<form>se|sk)-(?P<office>[a-z]{3,6})-(?P<number>\d{1,4})")
_SIGNED = re.compile(r"\d{1,4}(?:/[a-z]+(?:[.-][\da-z]+)*){1,3}/(?:19|20)\d\d")


class Reader(Pointing):
    """Reads an article's drafts in order and remembers what has been named."""

    def __init__(self, text: str, drafts: list[Draft]) -> None:
        """Keep the text and what was found in it."""
        super().__init__(text, drafts)
        self.nicknames: dict[str, str] = {}
        self._own: dict[str, list[Draft]] = {}
        self._signers: dict[str, Kind] = {}

    def mentions(self) -> list[RegulationMention]:
        """Return the mentions of instruments, each with its id."""
        if not self.drafts:
            return []
        completing.complete(self.text, self.drafts)
        for draft in self.drafts:
            if draft.number is not None and draft.kind is not None and not _on_a_case(draft):
                draft.id = identify(draft)
        self._issued()
        self._complete()
        for draft in self.drafts:
            if draft.kind is not None and draft.number is not None and draft.id:
                self.numbered[draft.kind.id].append(draft)
        self._learn()
        found = [mention for draft in self.drafts if (mention := self._mention(draft)) is not None]
        return sorted(completing.as_called(self.text, found), key=lambda m: (m.start, m.end))

    def _issued(self) -> None:
        """Numbers without an issuer take the article's: "Keputusan 731" after "Keputusan KPU Nomor 731"."""
        issued: dict[tuple[str, str], Draft] = {}
        for draft in self.drafts:
            if draft.number and draft.kind is not None and draft.kind.id not in _ANONYMOUS:
                issued.setdefault((draft.kind.family, _bare_number(draft.number)), draft)
                issued.setdefault((draft.kind.id.split("-")[0], draft.number), draft)
        companies: dict[str, str] = {}
        unsigned = [d for d in self.drafts if d.kind is not None and d.kind.id in {"sk", "se"} and d.number]
        for draft in unsigned:
            signed = self._by_company(draft)
            if signed != draft.id:
                companies.setdefault(draft.id, signed)
        for before, draft in zip([None, *self.drafts], self.drafts, strict=False):
            if draft.number is None or draft.kind is None or draft.kind.id not in _ANONYMOUS:
                continue
            keys = ((draft.kind.family, _bare_number(draft.number)), (draft.kind.id, draft.number))
            other = next((issued[key] for key in keys if key in issued and agree(draft, issued[key])), None)
            if other is not None:
                draft.kind, draft.region, draft.id = other.kind, other.region, other.id
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
            else:
                draft.id = ""

    def _changed(self, draft: Draft, before: Draft) -> bool:
        """Whether a rule changes one of its own kind: "Permendag 3/2024 tentang Perubahan atas Peraturan Nomor 36"."""
        if before.kind is None or draft.kind is None or before.number is None or before.kind.id in {"uu", "perppu"}:
            return False
        gap = self.text[before.end : draft.start]
        return before.kind.family == draft.kind.family and len(gap) < 80 and _CHANGING.search(gap) is not None

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
        signed = next((part for part in (draft.number or "").split("/") if agencies.is_acronym(part)), None)
        if signed is not None:
            return f"{draft.kind.id}-{signed}-{draft.id.removeprefix(draft.kind.id + '-')}"
        circular = draft.kind.id == "se"
        kind = self._signer(draft, before) if circular else signers.last_minister(form, before)
        if kind is None:
            chief = signers.chief(before) if not circular else None
            return f"sk-{slug(chief)}-{draft.id.removeprefix('sk-')}" if chief is not None else draft.id
        if circular:
            self._signers[draft.id] = kind
        return f"{kind.id}-{draft.id.removeprefix(draft.kind.id + '-')}"

    @cached_property
    def _signed_letters(self) -> dict[str, Draft]:
        """The last circular of each issuer that the text prints beside it."""
        return {d.kind.id: d for d in self.drafts if d.kind is not None and d.kind.id.startswith("se-")}

    def _signer(self, draft: Draft, before: str) -> Kind | None:
        """Who signed a circular: told behind it or before it, by another one, or the article's one office."""
        told = signers.behind(self.text, draft.end) or signers.last(before)
        if told is not None:
            return told
        other = next(iter(self._signed_letters.values())) if len(self._signed_letters) == 1 else None
        if other is not None and other.number in {None, draft.number}:
            return other.kind
        return self._office

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
            lost = draft.kind.id in _ANONYMOUS and not draft.id
            draft.id = fits[0] if len(fits) == 1 else "" if lost else draft.id or identify(draft)
            if draft.kind.id == "putusan-mk" and draft.id.endswith("-?"):
                around = self.text[max(0, draft.start - 200) : draft.end + 200]
                draft.id = rulings.of_number(draft.number or "", around) or draft.id

    def _slashed(self) -> None:
        """One law numbered with and without its issuer's sign: "POJK 11/2020" and "POJK 11/POJK.03/2020"."""
        signed: dict[tuple[str, str, str], Draft] = {}
        for draft in self.drafts:
            if draft.kind is not None and draft.number and _SIGNED.fullmatch(draft.number):
                first, _, year = draft.number.partition("/")[0], "", draft.number.rpartition("/")[2]
                signed.setdefault((draft.kind.id, first, year), draft)
        for draft in self.drafts if signed else ():
            other = signed.get((draft.kind.id, draft.number or "", draft.year or "")) if draft.kind else None
            if other is not None:
                draft.number, draft.year, draft.id = other.number, None, other.id

    def _health(self) -> None:
        """A "PMK" in a story of health ministers' rules is one of them: "Permenkes 9/2020", "PMK 9/2020", "PMK PSBB".

        Where the article speaks of finance too, only one that bears such a rule's number is.
        """
        rules = [d for d in self.drafts if d.kind is not None and d.kind.id == "permenkes"]
        numbered = {(d.number, d.year): d for d in rules if d.number}
        alone = bool(rules) and _FINANCE.search(self.text) is None
        for draft in self.drafts if rules else ():
            if draft.kind is None or draft.kind.id != "pmk" or "euangan" in self.text[draft.start : draft.end]:
                continue
            other = numbered.get((draft.number or "", draft.year))
            if other is not None:
                draft.kind, draft.id = other.kind, other.id
            elif alone and "/" not in (draft.number or ""):
                draft.kind = rules[0].kind
                draft.id = identify(draft) if draft.id else ""

    def _learn(self) -> None:
        """Learn the nicknames that the article itself explains."""
        for draft, following in zip(self.drafts, [*self.drafts[1:], None], strict=False):
            if draft.kind is None:
                continue
            if draft.number is None:
                if draft.name and following is not None and following.kind == draft.kind:
                    self._numbered_aside(draft, following)
                    if following.name:
                        self._same_name(draft, following)
                continue
            if draft.name:
                self.nicknames.setdefault(f"{draft.kind.id}:{draft.name}", draft.id)
            if following is not None and following.kind == draft.kind and following.name and not following.numbered:
                between = self.text[draft.end : following.start]
                cited = following.pasal is not None and between.strip(" ,") == "atau"
                if len(between) < 260 and not cited and _ALIAS.fullmatch(between) and _ALIASING.search(between):
                    self.nicknames.setdefault(f"{draft.kind.id}:{following.name}", draft.id)

    def _numbered_aside(self, draft: Draft, following: Draft) -> None:
        """The number of a law right behind its name: "UU Bank Indonesia (UU Nomor 23 Tahun 1999)"."""
        if following.number is None or not following.id or following.name:
            return
        between = self.text[draft.end : following.start]
        if _ASIDE.fullmatch(between) and (_NAMELY.search(between) or self.text.startswith(")", following.end)):
            self.nicknames.setdefault(f"{draft.kind.id}:{draft.name}" if draft.kind else "", following.id)

    def _same_name(self, draft: Draft, following: Draft) -> None:
        """Two names of one law, the short one in parentheses: "RUU Daerah Khusus Jakarta (RUU DKJ)"."""
        if draft.name == following.name or not _OPENED.fullmatch(self.text[draft.end : following.start]):
            return
        first, second = self.nicknamed(draft), self.nicknamed(following)
        best = first if ":" not in first else second if ":" not in second else min(first, second, key=len)
        for one in (draft, following):
            assert one.kind is not None
            self.nicknames[f"{one.kind.id}:{one.name}"] = best

    def _mention(self, draft: Draft) -> RegulationMention | None:
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
            draft.id = self._amending(draft) if draft.name == "perubahan" else self.nicknamed(draft)
            return self.name(draft, "named")
        return self.bare(draft)

    def _numbered(self, draft: Draft) -> RegulationMention | None:
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

    @cached_property
    def _laws(self) -> list[Draft]:
        return [d for d in self.drafts if d.kind is not None and d.kind.id in {"uu", "perppu"} and (d.number or d.name)]

    def _amending(self, draft: Draft) -> str:
        following = next((d for d in self._laws if d.start >= draft.end), None)
        base = following.id if following is not None else None
        if following is not None and following.name and following.number is None:
            draft.tail = ""
            return f"ruu:{following.name}"
        what = _BLANKS.sub("-", draft.tail.lower())
        draft.tail = ""
        for other in self.drafts:
            if other.kind == draft.kind and other.name and base in nicknames.candidates(other.name):
                return f"ruu:{other.name}"
        return f"ruu:{what}-{base}" if base else f"ruu:{what}"

    def nicknamed(self, draft: Draft) -> str:
        """Return the id that a nickname stands for here: the number that the article gives, else "uu:nickname"."""
        assert draft.kind is not None and draft.name is not None
        key = f"{draft.kind.id}:{draft.name}"
        if key not in self.nicknames:
            self.nicknames[key] = self._number_of(draft) or self._abbreviated(draft) or key
        return self.nicknames[key]

    @staticmethod
    def _titled(law: Draft, name: str) -> bool:
        """Whether a law's own title, not that of the law which it amends, is the name's."""
        return bool(law.title) and not _AMENDING.match(law.title) and nicknames.fits_title(name, law.title)

    def _abbreviated(self, draft: Draft) -> str | None:
        """A name that nobody knows may be short for one that the article gives in full.

        It is its first letters, "RUU PB", or its first word, "UU Cipta".
        """
        assert draft.kind is not None and draft.name is not None
        if draft.name in nicknames.table():
            return None
        longer = self._by_first_word.get((draft.kind.id, draft.name), {})
        if len(longer) == 1:
            return self.nicknamed(next(iter(longer.values())))
        full = self._by_initials.get((draft.kind.id, draft.name)) if 1 < len(draft.name) < 7 else None
        return self.nicknamed(full) if full is not None else None

    @cached_property
    def _by_first_word(self) -> dict[tuple[str, str], dict[str, Draft]]:
        table: dict[tuple[str, str], dict[str, Draft]] = defaultdict(dict)
        for law in self._laws:
            if law.kind is not None and law.name and "-" in law.name:
                table[law.kind.id, law.name.split("-")[0]].setdefault(law.name, law)
        return table

    @cached_property
    def _by_initials(self) -> dict[tuple[str, str], Draft]:
        table: dict[tuple[str, str], Draft] = {}
        for other in self.drafts:
            if other.kind is not None and other.name:
                table.setdefault((other.kind.id, nicknames.initials(other.name.replace("-", " "))), other)
        return table

    def _own_laws(self, kind: str) -> list[Draft]:
        """The numbered laws of a kind that a name may stand for: those by which another is amended are left out."""
        if kind not in self._own:
            named = self.numbered.get(kind, [])[:_MANY]
            self._own[kind] = [
                law for law in named if not _AMENDED_BY.search(self.text, max(0, law.start - 50), law.start)
            ]
        return self._own[kind]

    def _number_of(self, draft: Draft) -> str | None:
        assert draft.kind is not None and draft.name is not None
        numbered = self._own_laws(draft.kind.id)
        if nicknames.yearly(draft.name):
            dated = {d.name for d in self.drafts if d.kind == draft.kind and d.name and d.name[:-5] == draft.name}
            return f"{draft.kind.id}:{dated.pop()}" if len(dated) == 1 else None
        laws = nicknames.candidates(draft.name)
        listed = [other for other in numbered if other.id in laws]
        original = next((other for other in listed if self._titled(other, draft.name)), None)
        if listed:
            return (original or listed[0]).id
        for other in numbered:
            own = _OWN_LAW.split(other.title)[-1] if other.title else ""
            titled = index.title(other.id)
            printed = () if titled and laws and draft.kind.id in _OF_PARLIAMENT else (other.title, own)
            if any(nicknames.fits_title(draft.name, words) for words in (*printed, titled) if words):
                return other.id
        if draft.kind.region and len({d.id for d in numbered}) == 1:
            return numbered[0].id
        return None


def _on_a_case(draft: Draft) -> bool:
    """Whether a ruling decides one case and tests no rule: "putusan Mahkamah Agung Nomor 761 K/Pid/2018"."""
    return draft.kind is not None and draft.kind.id == "putusan-ma" and "hum" not in (draft.number or "")


#: Laws whose index tells better than a story's own words what they are about.
_OF_PARLIAMENT = frozenset({"uu", "ruu", "perppu"})
_ORDER = "peraturan-dpr:tata-tertib"
_ANONYMOUS = frozenset({"sk", "se", "keputusan", "putusan", "peraturan", *agencies.COMMANDS})


def _bare_number(number: str) -> str:
    return fold(number.split("/")[0])
