"""Which instrument each mention means: numbers given elsewhere in the article, nicknames learnt there, words that point back."""  # noqa: E501

from __future__ import annotations

import regex

from pipeline.indonesian.keys import slug
from pipeline.indonesian.regulations import index, nicknames, regions
from pipeline.indonesian.regulations.drafts import Draft
from pipeline.schema import RegulationMention
from pipeline.schema.spans import RegulationKind

_ALIAS = regex.compile(
    r"\s*(?:tentang\s[^.;\n]{1,200}?)?[\s,(]*(?:yang\s+)?(?:(?:selanjutnya|kemudian|lebih)\s+)?(?:disebut|disingkat|dikenal|atau|alias)?"
    r"(?:\s+(?:sebagai|dengan|sebutan|juga))*\s*[(\"“]*\s*"
)
#: How far back, in characters, a general noun such as "aturan ini" may point.
REACH = 2500
_LEVELS = {"perwali": "kota", "perbup": "kabupaten", "pergub": "provinsi", "kepgub": "provinsi", "ingub": "provinsi"}


class Reader:
    """Reads an article's drafts in order and remembers what has been named."""

    def __init__(self, text: str, drafts: list[Draft]) -> None:
        """Keep the text and what was found in it."""
        self.text = text
        self.drafts = drafts
        self.nicknames: dict[str, str] = {}
        self.region: str | None = None
        self.named: list[Draft] = []
        self.numbered: dict[str, list[Draft]] = {}

    def mentions(self) -> list[RegulationMention]:
        """Return the mentions of instruments, each with its id."""
        self._regions()
        for draft in self.drafts:
            if draft.number is not None:
                draft.id = identify(draft)
                if draft.kind is not None and draft.kind.id in {"sk", "se"}:
                    draft.id = self._issued(draft)
        for draft in self.drafts:
            if draft.kind is not None and draft.number is not None:
                self.numbered.setdefault(draft.kind.id, []).append(draft)
        self._complete()
        self._learn()
        found = [mention for draft in self.drafts if (mention := self._mention(draft)) is not None]
        return sorted(found, key=lambda m: (m.start, m.end))

    def _regions(self) -> None:
        """Give regional instruments without a region the one that their article names."""
        homeless = [d for d in self.drafts if d.kind is not None and d.kind.region and d.region is None]
        if not homeless:
            return
        told = [d.region for d in self.drafts if d.region]
        for draft in homeless:
            assert draft.kind is not None
            if draft.kind.id == "perdes":
                continue
            draft.region = told[0] if told else regions.of_article(self.text, _LEVELS.get(draft.kind.id))

    def _issued(self, draft: Draft) -> str:
        """A letter whose issuer stands in the sentence before it: "PT Pertamina ... mengeluarkan Surat Keputusan No. ..."."""  # noqa: E501
        for other in self.drafts:
            if (
                other is not draft
                and other.id
                and other.number == draft.number
                and other.id != draft.id
                and other.kind is not None
                and draft.kind is not None
                and other.kind.id == draft.kind.id
            ):
                return other.id
        before = self.text[max(0, draft.start - 160) : draft.start].rpartition("\n")[2]
        companies = regex.findall(r"\bPT\.?\s+([A-Z][\w-]+(?:\s[A-Z][a-z][\w-]*)?)", before)
        assert draft.kind is not None
        if not companies:
            return draft.id
        return f"{draft.kind.id}-{slug(companies[-1])}-{draft.id.removeprefix(draft.kind.id + '-')}"

    def _complete(self) -> None:
        """A mention that lacks number or year takes them from a full one that agrees: "PP 78" from "PP Nomor 78 Tahun 2015"."""  # noqa: E501
        full = [d for d in self.drafts if d.kind and d.number and (d.year or "/" in d.number)]
        for draft in self.drafts:
            if draft.kind is None or not draft.numbered or draft in full:
                continue
            fits = {o.id: o for o in full if o.kind == draft.kind and _agree(draft, o)}
            draft.id = next(iter(fits)) if len(fits) == 1 else identify(draft)

    def _learn(self) -> None:
        """Learn the nicknames that the article itself explains."""
        for draft, following in zip(self.drafts, [*self.drafts[1:], None], strict=False):
            if draft.kind is None or draft.number is None:
                continue
            if draft.name:
                self.nicknames.setdefault(f"{draft.kind.id}:{draft.name}", draft.id)
            if following is not None and following.kind == draft.kind and following.name and not following.numbered:
                between = self.text[draft.end : following.start]
                if _ALIAS.fullmatch(between) and regex.search(r"[(\"“]|disebut|disingkat|dikenal|atau|alias", between):
                    self.nicknames.setdefault(f"{draft.kind.id}:{following.name}", draft.id)

    def _mention(self, draft: Draft) -> RegulationMention | None:
        kind: RegulationKind
        if draft.noun in {"pasal", "omnibus"} or (draft.noun and draft.kind is None):
            return self._pointing(draft)
        if draft.kind is None:
            return None
        if draft.number is not None:
            self.named.append(draft)
            whole = (
                draft.year is not None
                or "/" in draft.number
                or (draft.id.count("-") and "mk" in draft.id and "puu" in draft.id)
            )
            kind = "full" if whole else "partial"
            return self._made(draft, kind)
        if draft.year is not None:
            draft.id = draft.id or identify(draft)
            self.named.append(draft)
            return self._made(draft, "partial")
        if draft.kind.code:
            draft.id = draft.kind.id
            self.named.append(draft)
            return self._made(draft, "named")
        if draft.name:
            return self._by_name(draft)
        return self._bare(draft)

    def _by_name(self, draft: Draft) -> RegulationMention:
        assert draft.kind is not None and draft.name is not None
        if draft.name == "perubahan" and draft.kind.id == "ruu":
            draft.id = self._amending(draft)
        else:
            draft.id = self._nicknamed(draft)
        self.named.append(draft)
        return self._made(draft, "named")

    def _amending(self, draft: Draft) -> str:
        base = next(
            (d.id for d in self.drafts if d.start >= draft.end and d.kind and d.kind.id == "uu" and d.number), None
        )
        what = regex.sub(r"\s+", "-", draft.tail.lower())
        draft.tail = ""
        return f"ruu:{what}-{base}" if base else f"ruu:{what}"

    def _nicknamed(self, draft: Draft) -> str:
        assert draft.kind is not None and draft.name is not None
        key = f"{draft.kind.id}:{draft.name}"
        if key in self.nicknames:
            return self.nicknames[key]
        numbered = self.numbered.get(draft.kind.id, [])
        known = nicknames.candidates(draft.name)
        for other in numbered:
            if other.id in known and draft.kind.id == known[0].split("-")[0]:
                return self.nicknames.setdefault(key, other.id)
        for other in numbered:
            title = regex.split(r"(?i)\b(?:UU|undang-undang)\b", other.title)[-1] if other.title else ""
            titles = (other.title, title, index.title(other.id) or "")
            if any(nicknames.fits_title(draft.name, words) for words in titles if words):
                return self.nicknames.setdefault(key, other.id)
        same = numbered
        if draft.kind.region and len({d.id for d in same}) == 1:
            return self.nicknames.setdefault(key, same[0].id)
        return key

    def _bare(self, draft: Draft) -> RegulationMention | None:
        """A kind alone: the last of its kind, or the article's only one, or one that nobody has numbered yet."""
        assert draft.kind is not None
        if draft.kind.numbered_only:
            return None
        if draft.tail == "baru":
            draft.id = identify(draft)
            return self._made(draft, "partial") if draft.capital else None
        for other in reversed(self.named):
            if other.kind is not None and other.kind.id == draft.kind.id:
                draft.id = other.id
                return self._made(draft, "anaphor") if self._counts(draft) else None
        if draft.tail in {"tersebut", "itu", "ini"} and (kin := self._kin(draft)):
            draft.id = kin
            return self._made(draft, "anaphor")
        later = {d.id for d in self.numbered.get(draft.kind.id, ()) if d.start > draft.start}
        if len(later) == 1 and self._counts(draft):
            draft.id = next(iter(later))
            self.named.append(draft)
            return self._made(draft, "partial")
        if not self._first(draft):
            return None
        draft.id = identify(draft)
        self.named.append(draft)
        return self._made(draft, "partial")

    def _kin(self, draft: Draft) -> str | None:
        """A draft law and the law are spoken of in one another's place: "RUU itu" after "UU Cipta Kerja"."""
        pairs = {"uu": {"ruu", "perppu"}, "ruu": {"uu"}, "pkpu": {"keputusan-kpu"}, "pp": {"rpp"}, "perda": {"raperda"}}
        assert draft.kind is not None
        for other in reversed(self.named):
            if other.kind is not None and other.kind.id in pairs.get(draft.kind.id, set()):
                return other.id
        return None

    def _counts(self, draft: Draft) -> bool:
        """Whether a kind named alone is a mention: "Perpres", "UU tersebut", hardly "undang-undang" or "PP" in passing."""  # noqa: E501
        assert draft.kind is not None
        words = self.text[draft.start : draft.end]
        if draft.tail or draft.words:
            return True
        if draft.kind.id in {"pp", "skb", "pbi"}:
            return False
        return draft.capital or words.lower().startswith(("per", "ra", "keputusan", "putusan"))

    def _first(self, draft: Draft) -> bool:
        """Whether a kind named alone for the first time is a mention: "Peraturan Presiden (Perpres)", "Raperda"."""
        assert draft.kind is not None
        words = self.text[draft.start : draft.end]
        if draft.tail in {"tersebut", "itu", "ini"}:
            return (
                draft.kind.id not in {"pp", "uu", "skb", "pkpu"}
                and words[0].isupper()
                and " " not in words.split("(")[0].strip()[:8]
            )
        if draft.words:
            return True
        if draft.kind.id in {"pp", "uu", "skb", "pkpu", "pbi", "perma", "perda", "qanun", "rpp", "sema", "putusan-mk"}:
            return False
        return draft.capital and (draft.kind.issuer.startswith(("Presiden", "Menteri")) or " " not in words)

    def _pointing(self, draft: Draft) -> RegulationMention | None:
        """A general noun or an article apart from its law."""
        if draft.noun == "pasal":
            return self._apart(draft)
        if draft.noun == "omnibus":
            known = [d for d in self.drafts if d.name == "cipta-kerja"]
            if not known:
                return None
            draft.id = self._nicknamed(known[0])
            return self._made(draft, "named")
        target = self._target(draft)
        if target is None:
            return None
        draft.id = target.id
        return self._made(draft, "anaphor")

    def _apart(self, draft: Draft) -> RegulationMention | None:
        if not self.named:
            return None
        cited = [d for d in self.named if d.pasal]
        law = self.named[-1]
        if draft.pasal is None:
            law = cited[-1] if cited else law
            draft.pasal = law.pasal
        elif same := [d for d in cited if set((d.pasal or "").split(";")) & set(draft.pasal.split(";"))]:
            law = same[-1]
        draft.id = law.id
        draft.kind = law.kind
        return self._made(draft, "anaphor")

    def _target(self, draft: Draft) -> Draft | None:
        wanted = {
            "keputusan": "keputusan",
            "putusan": "putusan",
            "instruksi": "instruksi",
            "edaran": "edaran",
            "surat": "edaran",
            "sk": "keputusan",
            "se": "edaran",
            "rancangan": "rancangan",
            "peraturan": "peraturan",
        }.get(draft.noun)
        if draft.noun == "surat" and len(draft.words) > 1 and draft.words[1].lower() == "keputusan":
            wanted = "keputusan"
        for other in reversed(self.named):
            if draft.start - other.end > REACH:
                return None
            assert other.kind is not None
            if other.kind.code and draft.noun != "ketentuan":
                continue
            family = other.kind.family
            if (
                draft.noun in {"sk", "se"}
                and any(d.kind and d.kind.id == draft.noun for d in self.named)
                and other.kind.id != draft.noun
            ):
                continue
            if wanted is None or family == wanted:
                return other
        return None

    def _made(self, draft: Draft, kind: RegulationKind) -> RegulationMention:
        if kind == "anaphor":
            for other in reversed(self.named):
                if other.id == draft.id:
                    other.end = max(other.end, draft.end)
                    break
        return RegulationMention(draft.start, draft.end, draft.id, kind, draft.pasal or None)


def _agree(draft: Draft, other: Draft) -> bool:
    if draft.region and other.region and draft.region != other.region:
        return False
    if draft.number is not None:
        number = other.number or ""
        return draft.number == number or number.startswith(f"{draft.number}/")
    return draft.year == other.year or (other.number or "").endswith(f"/{draft.year}")


def identify(draft: Draft) -> str:
    """Return a draft's own id, "?" for what it does not tell: "inpres-8-?"."""
    assert draft.kind is not None
    head = draft.kind.id + (f"-{draft.region}" if draft.region else "")
    number, year = draft.number or "?", draft.year or "?"
    if draft.year is None and draft.number is not None and ("/" in draft.number or "." in draft.number):
        return f"{head}-{number}"
    return f"{head}-{number}-{year}"
